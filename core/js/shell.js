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

const UNKNOWN = {
  code: "unknown_field",
  messages: { zh: "init 没有这个选项", en: "init has no such option" },
};

const NO_BYTES = {
  code: "missing",
  field: "module",
  bound: "{ module: bytes }",
  messages: { zh: "不等待就要给出 wasm 的字节", en: "Without waiting, the bytes of the wasm have to be given" },
};

/** The options of a call; one that there is not is refused. What is no plain object is the wasm itself. */
function asked(options, names) {
  if (options === undefined || options === null) return {};
  const above = Object.getPrototypeOf(options);
  if (above !== null && Object.getPrototypeOf(above) !== null) return { [names[0]]: options };
  for (const field of Object.keys(options)) {
    if (!names.includes(field)) throw new DiansuanError({ ...UNKNOWN, field, bound: names.join(", ") });
  }
  return options;
}

/** The file that an address means where this runs in Node, whose `fetch` reads none; else nothing. */
function file(address) {
  const { process, location } = globalThis;
  const disk = process?.getBuiltinModule?.("node:fs");
  const text = typeof address === "string" || address instanceof URL ? String(address) : "";
  if (!disk || !text) return undefined;
  if (text.startsWith("file:")) return [disk, new URL(text)];
  return location || /^[a-z]{2,}:/i.test(text) ? undefined : [disk, text];
}

/** The calls of a wasm's glue; without `useRules` no rule files are taken. */
export function surround({ carried, load, loadSync, reset, useRules }) {
  /** Whether calls are answered: not before `init`, and not after an instance has died. */
  let ready = false;
  let died = false;
  /** Whether there is an instance; then the glue asks for no wasm again. */
  let loaded = false;
  /** The rule files that were given last: an instance that replaces another one gets them, too. */
  let rules;
  const names = (first) => (useRules ? [first, "rules"] : [first]);

  /** Takes the place of an instance that has died; its module is still there. */
  const replace = () => {
    if (died) reset();
    died = false;
  };

  /** Makes the instance ready, with the rule files that are given now, else those given before. */
  const begin = (exports, given = rules) => {
    if (given !== undefined) {
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

  /** Loads from what is given, else from what the package carries. */
  const fetched = async (given) => {
    const source = given ?? carried();
    const found = file(source);
    return load({ module_or_path: found ? await found[0].promises.readFile(found[1]) : source });
  };

  const init = async (options) => {
    const { module_or_path: given, rules: files } = asked(options, names("module_or_path"));
    replace();
    const exports = await (loaded ? load() : fetched(given));
    loaded = true;
    return begin(exports, files);
  };

  const initSync = (options) => {
    const { module: given, rules: files } = asked(options, names("module"));
    replace();
    let module = loaded ? undefined : given ?? carried();
    const found = file(module);
    if (found) module = found[0].readFileSync(found[1]);
    if (module instanceof URL || typeof module === "string") throw new DiansuanError(NO_BYTES);
    const exports = loadSync({ module });
    loaded = true;
    return begin(exports, files);
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
