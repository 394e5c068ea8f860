// What is around every entry of the package: it makes errors of refusals, says so when the wasm is not there
// yet, and replaces an instance that has died.

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

const NO_RULES = {
  code: "unknown_field",
  field: "rules",
  bound: "module_or_path",
  messages: { zh: "轻量入口不含电价，不读规则文件", en: "The light entry has no prices and reads no rule files" },
};

/** The calls of a wasm's glue; without `useRules` no rule files are taken. */
export function surround({ load, loadSync, reset, useRules }) {
  /** Whether calls are answered: not before `init`, and not after an instance has died. */
  let ready = false;
  let died = false;
  /** The rule files that were given last: an instance that replaces another one gets them, too. */
  let rules;

  /** Takes the place of an instance that has died; its module is still there. */
  const replace = () => {
    if (died) reset();
    died = false;
  };

  /** Makes the instance ready, with the rule files that are given now, else those given before. */
  const begin = (exports, given = rules) => {
    if (given !== undefined) {
      if (!useRules) throw new DiansuanError(NO_RULES);
      try {
        useRules({ rules: given });
      } catch (thrown) {
        throw thrown instanceof Error ? thrown : new DiansuanError(thrown);
      }
    }
    rules = given;
    ready = true;
    return exports;
  };

  const init = async (options) => {
    replace();
    return begin(await load(options), options?.rules);
  };

  const initSync = (options) => {
    replace();
    return begin(loadSync(options), options?.rules);
  };

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

  return { init, initSync, call };
}
