// The package: what others import. Around the wasm's own glue it makes errors of refusals, says so when
// the wasm is not there yet, and replaces an instance that has died.
import * as wasm from "./glue.js";

/** The version of the package. */
export const version = "VERSION";
/** The last day on which a rule of the package was compared with its source. */
export const rulesDate = "RULES_DATE";

/** Why a calculation was refused. */
export class DiansuanError extends Error {
  constructor({ code, field, bound, messages }) {
    const place = field ? `${field}：` : "";
    super(`${place}${messages.zh} / ${messages.en}`);
    this.name = "DiansuanError";
    this.code = code;
    this.field = field;
    this.bound = bound;
    this.messages = messages;
  }

  toJSON() {
    const { name, code, field, bound, message, messages } = this;
    return { name, code, field, bound, message, messages };
  }
}

const NOT_READY = {
  code: "not_ready",
  field: "",
  bound: null,
  messages: { zh: "计算程序尚未就绪，请先调用 init()", en: "The wasm is not loaded; call init() first" },
};

/** Whether calls are answered: not before `init`, and not after an instance has died. */
let ready = false;
let died = false;

/** Takes the place of an instance that has died; its module is still there. */
function replace() {
  if (died) wasm.__wbg_reset_state();
  died = false;
}

/** The rule files that were given last: an instance that replaces another one gets them, too. */
let rules;

/** Makes the instance ready, with the rule files that are given now, else those given before. */
function begin(exports, given = rules) {
  if (given !== undefined) {
    try {
      wasm.useRules({ rules: given });
    } catch (thrown) {
      throw thrown instanceof Error ? thrown : new DiansuanError(thrown);
    }
  }
  rules = given;
  ready = true;
  return exports;
}

/**
 * Loads the wasm, once; `module_or_path` is its bytes, module, response or address, `rules` are rule files
 * over those of the package, or in their place.
 */
export default async function init(options) {
  replace();
  return begin(await wasm.default(options), options?.rules);
}

/** The same at once, with the bytes or the compiled module. */
export function initSync(options) {
  replace();
  return begin(wasm.initSync(options), options?.rules);
}

const call = (run) => (input) => {
  if (!ready) throw new DiansuanError(NOT_READY);
  try {
    return run(input);
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw new DiansuanError(thrown);
    // A refusal is a plain object. Whatever else comes out has left the instance in pieces.
    ready = false;
    died = true;
    throw thrown;
  }
};

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
export const saving = call(wasm.saving);
export const shiftLoad = call(wasm.shiftLoad);
export const splitMonths = call(wasm.splitMonths);
export const theft = call(wasm.theft);
export const workshop = call(wasm.workshop);
