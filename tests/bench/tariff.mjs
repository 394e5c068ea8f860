// Run by `cargo xtask bench tariff`, which builds what is measured:
//
//     node bench/tariff.mjs PROGRAM WASM_O3 WASM_OZ PACKAGE [PYTHON]
//
// A year's bills of meter readings. All contestants calculate the same years, and nothing is measured
// before all agree: to the cent where they count in decimals, within 1 元 where they count in floats.
import assert from "node:assert/strict";
import { cases, entry, inWasm, natively, pysam } from "./tariff/contestants.mjs";
import * as decimal from "./tariff/decimal.mjs";
import { columns, linear, us, verdict } from "./tariff/report.mjs";

const [program, wasm3, wasmZ, folder, python] = process.argv.slice(2);
const ROUNDS = 15;
const ROUND_MS = 40;

const lines = cases.map(({ input }) => JSON.stringify(input)).join("\n");
const [fast, small] = [await inWasm(wasm3, lines), await inWasm(wasmZ, lines)];
const native = natively(program, lines);
const packaged = await entry(folder);
const other = python ? pysam(python) : undefined;

const expected = cases.map(({ ready, months, minutes }) => decimal.year(ready, months, minutes));
assert.deepEqual(fast.totals, expected, "wasm, opt-level 3");
assert.deepEqual(small.totals, expected, "wasm, opt-level z");
assert.deepEqual(native.totals, expected, "native");
assert.deepEqual(cases.map(({ input }) => packaged.estimateYear(input).total), expected, "package");
console.log(`${cases.length} cases: native, wasm, package and decimal.js agree to the cent on each.`);
for (const [index, one] of cases.entries()) {
  const found = other?.results[index];
  if (!found) continue;
  const difference = found.total - Number(expected[index]);
  assert.ok(Math.abs(difference) < 1, `${one.name}: PySAM ${found.total}, here ${expected[index]}`);
  console.log(`PySAM, ${one.name}: ${found.total.toFixed(6)} 元, here ${expected[index]}: ${difference.toFixed(6)} apart.`);
}

let sink = 0;
const measured = cases.flatMap(({ input, ready, months, minutes, texts }, year) => {
  const repeat = (run) => (calls) => {
    for (let n = 0; n < calls; n += 1) sink ^= run();
  };
  const both = (loop, way) => [
    { year, loop, tool: "wasm3", run: (calls) => fast.repeat(year, way, calls) },
    { year, loop, tool: "wasmZ", run: (calls) => small.repeat(year, way, calls) },
  ];
  return [
    ...both("total", 0),
    ...both("explained", 1),
    ...both("text", 2),
    { year, loop: "total", tool: "decimal", run: repeat(() => decimal.year(ready, months, minutes).length) },
    { year, loop: "text", tool: "decimal", run: repeat(() => decimal.year(decimal.read(texts), months, minutes).length) },
    { year, loop: "package", tool: "package", run: repeat(() => packaged.estimateYear(input).total.length) },
  ];
});

const time = (run, calls) => {
  const began = process.hrtime.bigint();
  run(calls);
  return Number(process.hrtime.bigint() - began);
};
for (const one of measured) {
  // Warm enough for the optimizing compilers, then as many calls as fill a round.
  for (let spent = 0; spent < 300e6; ) spent += time(one.run, 1);
  one.calls = 1;
  while (time(one.run, one.calls) < (ROUND_MS * 1e6) / 2) one.calls *= 2;
  one.rounds = [];
}
// In turns, so that a noisy moment meets all of them.
for (let n = 0; n < ROUNDS; n += 1) {
  for (const one of measured) one.rounds.push(time(one.run, one.calls) / one.calls);
}
// The best round of each is shown, which other programs on the computer disturb least; the verdict gives
// the medians too.
const results = new Map();
const medians = new Map();
const keep = (key, best, median) => {
  results.set(key, best);
  medians.set(key, median);
};
for (const { year, loop, tool, rounds } of measured) {
  rounds.sort((a, b) => a - b);
  keep(`${year} ${loop} ${tool}`, rounds[0], rounds[Math.floor(rounds.length / 2)]);
}
for (const { year, loop, best, median } of native.measured) keep(`${year} ${loop} native`, best, median);
// Once more after all the others: the better of the two counts against us.
const again = python ? pysam(python) : undefined;
other?.results.forEach((found, year) => {
  const better = (name) => Math.min(found[name], again.results[year][name]) * 1e9;
  if (found) keep(`${year} total pysam`, better("best"), better("median"));
});

const at = (year, loop, tool) => results.get(`${year} ${loop} ${tool}`);
console.log(`\nµs a call, best of ${ROUNDS} rounds (PySAM: of 100 runs), Node ${process.version}${other ? `, PySAM ${other.version}` : ""}\n`);
console.log(columns(["readings", "native", "wasm, O3", "wasm, Oz", "PySAM", "decimal.js", "PySAM to O3", "to Oz"]));
cases.forEach(({ name }, year) => {
  const row = ["native", "wasm3", "wasmZ", "pysam", "decimal"].map((tool) => at(year, "total", tool));
  const [, three, z, sam] = row;
  const times = (value) => (sam ? `${(sam / value).toFixed(1)} ×` : "");
  console.log(columns([name, ...row.map(us), times(three), times(z)]));
});
const whole = cases.findIndex(({ months, minutes }) => months === 12 && minutes === 60);
console.log(`\nThe whole year, with what is around the sum:\n`);
console.log(columns(["", "native", "wasm, O3", "wasm, Oz", "decimal.js", "package"]));
for (const [loop, name] of [["total", "money alone"], ["explained", "every line and step"], ["text", "read from text, money"], ["package", "estimateYear in JavaScript"]]) {
  console.log(columns([name, ...["native", "wasm3", "wasmZ", "decimal", "package"].map((tool) => us(at(whole, loop, tool)))]));
}
const counts = cases.map(({ kwh }) => kwh.length);
const inHours = cases.flatMap(({ minutes }, year) => (minutes === 60 ? [year] : []));
for (const [tool, name] of [["native", "native"], ["wasm3", "wasm, O3"], ["wasmZ", "wasm, Oz"]]) {
  console.log(linear(name, inHours.map((year) => [counts[year], at(year, "total", tool)]), [counts.at(-1), at(cases.length - 1, "total", tool)]));
}
console.log(verdict(["wasm3", "pysam"].map((tool) => `${whole} total ${tool}`), results, medians));
// One function per line, so that the figures can be kept.
if (process.env.DIANSUAN_BENCH_JSON) console.log(JSON.stringify(Object.fromEntries(results)));
if (sink === 0.5) console.log("");
