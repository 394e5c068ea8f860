// The light entry: what needs no price list and no file of customers, in a wasm of its own.
import * as wasm from "./glue.js";
import { surround } from "./shell.js";

export { DiansuanError, rulesDate, version } from "./shell.js";

const { init, initSync, call } = surround({
  load: wasm.default,
  loadSync: wasm.initSync,
  reset: wasm.__wbg_reset_state,
});

/**
 * Loads the wasm, once; `module_or_path` is its bytes, module, response or address.
 */
export default init;
/** The same at once, with the bytes or the compiled module. */
export { initSync };

export const capacitor = call(wasm.capacitor);
export const classify = call(wasm.classify);
export const payback = call(wasm.payback);
export const powerFactor = call(wasm.powerFactor);
