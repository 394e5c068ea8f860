// The light entry: the functions that need no price list and no file of customers, in a wasm of about a quarter
// of the size. They answer as those of the main entry do, field by field.

export { DiansuanError, capacitor, classify, payback, powerFactor, rulesDate, version } from "./diansuan.js";
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
} from "./diansuan.js";

/**
 * Loads the wasm; every function needs it. `module_or_path` is its bytes, a compiled module, a response or its
 * address; without one it is fetched from beside the script (`light_bg.wasm`).
 */
export default function init(input?: {
  module_or_path?: RequestInfo | URL | Response | BufferSource | WebAssembly.Module;
}): Promise<unknown>;

/** The same without waiting, from bytes or a compiled module. */
export function initSync(input: { module?: BufferSource | WebAssembly.Module }): unknown;
