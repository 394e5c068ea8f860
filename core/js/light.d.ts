// The light entry: the functions that need no price list and no file of customers, in a wasm of about a quarter
// of the size. They answer as those of the main entry do, field by field.

export { DiansuanError, capacitor, classify, payback, powerFactor, rulesDate, version } from "./diansuan.js";
import type { WasmSource } from "./diansuan.js";
export type {
  CapacitorInput,
  CapacitorResult,
  ClassifyInput,
  ClassifyResult,
  PaybackInput,
  PaybackResult,
  PowerFactorInput,
  PowerFactorResult,
  Step,
  Text,
  WasmSource,
} from "./diansuan.js";

/**
 * Loads the wasm; every function needs it. In a browser it is fetched from beside the script (`light_bg.wasm`), in
 * Node it is in the package.
 */
export default function init(input?: { module_or_path?: WasmSource } | WasmSource): Promise<unknown>;

/** The same without waiting: from bytes or a compiled module, in Node from nothing. */
export function initSync(input?: { module?: Extract<WasmSource, object> }): unknown;
