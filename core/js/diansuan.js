// The package: what others import.
import { carried } from "./carried.js";
import * as wasm from "./glue.js";
import { surround } from "./shell.js";

export { DiansuanError, rulesDate, version } from "./shell.js";

const { init, initSync, call } = surround({
  carried,
  load: wasm.default,
  loadSync: wasm.initSync,
  reset: wasm.__wbg_reset_state,
  useRules: wasm.useRules,
});

/**
 * Loads the wasm, once: what `module_or_path` is or leads to, else the package's own. `rules` are rule files
 * over those of the package, or in their place.
 */
export default init;
/** The same at once; in a browser with the bytes or the compiled module. */
export { initSync };

export const appliances = call(wasm.appliances);
export const baseFromTotal = call(wasm.baseFromTotal);
export const basicChargeOptions = call(wasm.basicChargeOptions);
export const breach = call(wasm.breach);
export const breakEven = call(wasm.breakEven);
export const capacitor = call(wasm.capacitor);
export const checkBill = call(wasm.checkBill);
export const classify = call(wasm.classify);
export const classifyBatch = call(wasm.classifyBatch);
export const compareTariffs = call(wasm.compareTariffs);
export const connection = call(wasm.connection);
export const cost = call(wasm.cost);
export const correctMetering = call(wasm.correctMetering);
export const credit = call(wasm.credit);
export const describeTariff = call(wasm.describeTariff);
export const energyForAveragePrice = call(wasm.energyForAveragePrice);
export const energyForMoney = call(wasm.energyForMoney);
export const estimateBill = call(wasm.estimateBill);
export const estimateYear = call(wasm.estimateYear);
export const explainDifference = call(wasm.explainDifference);
export const lateFee = call(wasm.lateFee);
export const listTariffs = call(wasm.listTariffs);
export const outageCompensation = call(wasm.outageCompensation);
export const payback = call(wasm.payback);
export const powerFactor = call(wasm.powerFactor);
export const priceFromBill = call(wasm.priceFromBill);
export const readMeters = call(wasm.readMeters);
export const saving = call(wasm.saving);
export const shiftLoad = call(wasm.shiftLoad);
export const splitMonths = call(wasm.splitMonths);
export const theft = call(wasm.theft);
export const workshop = call(wasm.workshop);
