// Values no honest caller sends. Each is made anew, since some of them remember.

const thrower = () => {
  throw new Error("a trap of the caller's");
};
const everyTrap = Object.fromEntries(
  Reflect.ownKeys(Reflect)
    .filter((key) => typeof key === "string")
    .map((trap) => [trap, thrower]),
);

export const HOSTILE = {
  NaN: () => NaN,
  Infinity: () => Infinity,
  "-Infinity": () => -Infinity,
  "10^40 as a number": () => 1e40,
  "10^40 as a text": () => `1${"0".repeat(40)}`,
  "largest number": () => Number.MAX_VALUE,
  "smallest number": () => Number.MIN_VALUE,
  "negative zero": () => -0,
  "huge BigInt": () => 10n ** 5000n,
  true: () => true,
  symbol: () => Symbol("kWh"),
  function: () => () => 5,
  class: () => class Kwh {},
  "empty object": () => ({}),
  "empty list": () => [],
  "nested lists": () => [[[[["1"]]]]],
  "list with a hole": () => [, 1],
  "endless list": () => new Array(2 ** 32 - 1),
  date: () => new Date(0),
  "invalid date": () => new Date(NaN),
  map: () => new Map([["kwh", 1]]),
  bytes: () => new Uint8Array(1000),
  "regular expression": () => /1/,
  promise: () => Promise.resolve(1),
  "boxed text": () => new String("5"),
  "boxed number": () => new Number(5),
  "no prototype": () => Object.create(null),
  "cyclic object": () => {
    const cycle = { forward: null };
    cycle.forward = cycle;
    cycle.amount = cycle;
    cycle.activeKwh = cycle;
    return cycle;
  },
  "cyclic list": () => {
    const cycle = [];
    cycle.push(cycle, cycle);
    return cycle;
  },
  "deep nesting": () => {
    let deep = "1";
    for (let n = 0; n < 10_000; n += 1) deep = { activeKwh: deep, before: deep };
    return deep;
  },
  "throwing getters": () =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        ["activeKwh", "forward", "kwh", "people", "length", "0", "amount", "toString", "valueOf"].map((key) => [
          key,
          { get: thrower, enumerable: true },
        ]),
      ),
    ),
  "throwing conversions": () => ({ toString: thrower, valueOf: thrower, [Symbol.toPrimitive]: thrower }),
  "proxy that throws": () => new Proxy({}, everyTrap),
  "proxy of a list that throws": () => new Proxy([1], everyTrap),
  "proxy of a function": () => new Proxy(() => 1, everyTrap),
  "revoked proxy": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  "revoked list": () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
  },
  "proxy that is everything": () => new Proxy({}, { get: (_, key) => (key === "length" ? 3 : "7"), has: () => true }),
  "a megabyte of digits": () => "9".repeat(1_000_000),
  "a megabyte of text": () => "电".repeat(1_000_000),
  "a megabyte of blanks": () => " ".repeat(1_000_000),
  "a megabyte of zeros, then one": () => `${"0".repeat(1_000_000)}1`,
  "half a character": () => "\ud800",
  "control characters": () => "\u0000\u0001\u202e1",
  exponent: () => "1e999999999999",
  "negative exponent": () => "1e-999999999999",
  hexadecimal: () => "0x10",
  "many decimals": () => `0.${"1".repeat(60)}`,
  prototype: () => "__proto__",
  markup: () => "<script>alert(1)</script>",
};
