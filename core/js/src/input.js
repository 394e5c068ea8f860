// Any JavaScript value as a text of plain data, which `input.rs` reads. Values of other people's making
// (throwing getters, proxies, cycles, symbols) become something that is no data; nothing they throw
// gets out.
//
// One text crosses into wasm instead of every field: crossings are what a call costs.
// `-` absent, `1` and `0` flags, `o` no data, `t5:hello` a text and `n1:5` a number with their lengths,
// `c` a column of texts, `a0;` what stands aside, `[…]` a list, `{3:kwhn1:5}` members.

/** Deepest nesting that is read; rule files inside an input of two bills have eleven levels. */
const DEPTH = 12;
/** Most values of one input, the items of columns aside. */
const VALUES = 200_000;
/** Most items of a list. */
const ITEMS = 2_000_000;
/** Shorter lists cross item by item, so that a refusal finds each. */
const SHORT_LIST = 32;
/** Longer texts cross by themselves. */
const LONG_TEXT = 65_536;
/** Most bytes of a file: there has to be room for what is made of it. */
const FILE = 512 * 2 ** 20;

const SEPARATOR = "\u001f";
const ABSENT = "\0";
const FLAGS = { true: "\u0001", false: "\u0002" };
const RESERVED = /[\0-\u0002\u001f]/;
const NO_DATA = "o";

/**
 * The value as text, or a list of that text and what stands aside.
 * @param {unknown} input
 */
export function read(input) {
  const state = { left: VALUES, above: [], aside: [] };
  const text = value(input, state);
  return state.aside.length > 0 ? [text, ...state.aside] : text;
}

function value(it, state) {
  switch (typeof it) {
    case "string":
      return it.length > LONG_TEXT ? beside(it, state) : `t${it.length}:${it}`;
    case "number":
    case "bigint": {
      const text = String(it);
      return `n${text.length}:${text}`;
    }
    case "boolean":
      return it ? "1" : "0";
    case "undefined":
      return "-";
    case "object":
      return it === null ? "-" : composite(it, state);
    default:
      return NO_DATA;
  }
}

function beside(it, state) {
  if (it.length > FILE) return NO_DATA;
  state.aside.push(it);
  return `a${state.aside.length - 1};`;
}

function composite(it, state) {
  if (state.above.length >= DEPTH || state.above.includes(it)) return NO_DATA;
  state.above.push(it);
  try {
    if (ArrayBuffer.isView(it) || it instanceof ArrayBuffer) return binary(it, state);
    return Array.isArray(it) ? list(it, state) : members(it, state);
  } catch {
    // As absent it would be left out of the calculation without a word.
    return NO_DATA;
  } finally {
    state.above.pop();
  }
}

/** A file's bytes, copied as they are now, or the numbers of a typed array. */
function binary(it, state) {
  if (it instanceof Uint8Array || it instanceof ArrayBuffer) return beside(new Uint8Array(it), state);
  if (it instanceof DataView) return NO_DATA;
  const { length } = it;
  if (length > ITEMS) return tooLong();
  if (length === 0) return "[]";
  // BigInts have more digits than other numbers.
  if (typeof it[0] !== "bigint") return beside(Float64Array.from(it), state);
  const text = Array.prototype.join.call(it, SEPARATOR);
  return `c${text.length}:${text}`;
}

/** Longer than any list that is read, whatever stands in it. */
function tooLong() {
  return `c${ITEMS}:${SEPARATOR.repeat(ITEMS)}`;
}

function list(it, state) {
  const { length } = it;
  if (length > ITEMS) return tooLong();
  const text = length > SHORT_LIST ? column(it, length) : undefined;
  if (text !== undefined) return `c${text.length}:${text}`;
  let out = "[";
  for (let index = 0; index < length; index += 1) {
    if ((state.left -= 1) < 0) return tooLong();
    out += careful(it, index, state);
  }
  return `${out}]`;
}

/** Texts, numbers and flags in one text; undefined where an item is something else. */
function column(it, length) {
  const items = new Array(length);
  for (let index = 0; index < length; index += 1) {
    const item = it[index];
    switch (typeof item) {
      case "string":
        if (RESERVED.test(item)) return undefined;
        items[index] = item;
        break;
      case "number":
      case "bigint":
        items[index] = String(item);
        break;
      case "boolean":
        items[index] = FLAGS[item];
        break;
      case "undefined":
        items[index] = ABSENT;
        break;
      default:
        if (item !== null) return undefined;
        items[index] = ABSENT;
    }
  }
  return items.join(SEPARATOR);
}

function members(it, state) {
  let out = "{";
  for (const key of Object.keys(it)) {
    if ((state.left -= 1) < 0) return NO_DATA;
    out += `${key.length}:${key}${careful(it, key, state)}`;
  }
  return `${out}}`;
}

/** A member or item; one that throws is no data, and the others are read all the same. */
function careful(it, key, state) {
  try {
    return value(it[key], state);
  } catch {
    return NO_DATA;
  }
}
