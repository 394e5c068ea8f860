// The light entry: what needs no price list and no file of customers, in a wasm of its own.
import { carried } from "./carried.js";
import * as wasm from "./glue.js";
import { surround } from "./shell.js";

export { DiansuanError, rulesDate, version } from "./shell.js";

const { init, initSync, call } = surround({
  carried,
  load: wasm.default,
  loadSync: wasm.initSync,
  reset: wasm.__wbg_reset_state,
});

/** Loads the wasm, once: what `module_or_path` is or leads to, else the package's own. */
export default init;
/** The same at once; in a browser with the bytes or the compiled module. */
export { initSync };

export const capacitor = call(wasm.capacitor);
export const classify = call(wasm.classify);
export const payback = call(wasm.payback);
export const powerFactor = call(wasm.powerFactor);
