// Run by `cargo xtask bench`, which builds what is measured:
//
//     node bench/bench.mjs PROGRAM WASM_O3 WASM_OZ PACKAGE
//
// All of them calculate the same random cases, and nothing is measured before all agree on every one.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Random, seed } from "../api/support/random.mjs";
import * as decimal from "./decimal.mjs";

const [program, wasm3, wasmZ, folder] = process.argv.slice(2);
const CASES = 512;
const ROUNDS = 15;
const ROUND_MS = 40;
const LOOPS = ["calculation", "text to text", "explained"];
const FUNCTIONS = ["power_factor", "classify"];

const random = new Random(seed);
const cents = (digits) => `${random.whole(digits)}.${String(random.int(0, 99)).padStart(2, "0")}`;
const bills = Array.from({ length: CASES }, () => {
  const activeKwh = String(random.whole(7) + 1000n);
  // Reactive energy of 0 to 150 % of the active: the factors that occur.
  const reactiveKvarh = String((BigInt(activeKwh) * BigInt(random.int(0, 15_000))) / 10_000n);
  return { activeKwh, reactiveKvarh, standard: random.pick(["0.90", "0.85", "0.80"]), base: cents(6) };
});
const customers = Array.from({ length: CASES }, () => ({
  monthlyKwh: cents(random.int(3, 7)),
  sector: random.pick(["residential", "industry", "commerce", "school", "police", "other"]),
  setting: random.pick(["urban", "rural"]),
}));
const line = (name, fields) => [name, ...Object.entries(fields).map((field) => field.join("="))].join(" ");
const table = [...bills.map((b) => line("power_factor", b)), ...customers.map((c) => line("classify", c))].join("\n");

const entry = await import(pathToFileURL(path.join(folder, "diansuan.js")));
await entry.default({ module_or_path: readFileSync(path.join(folder, "diansuan_bg.wasm")) });

async function load(file) {
  const { instance } = await WebAssembly.instantiate(readFileSync(file));
  const { room, load, results, text, repeat, memory } = instance.exports;
  const bytes = new TextEncoder().encode(table);
  // Making room may grow the memory, which detaches the buffer.
  const start = room(bytes.length);
  new Uint8Array(memory.buffer, start, bytes.length).set(bytes);
  assert.ok(load(), `${file} refuses a case`);
  const length = results();
  const written = new Uint8Array(memory.buffer, text(), length);
  const lines = new TextDecoder().decode(written).trimEnd().split("\n");
  return { lines, repeat };
}

const [fast, small] = [await load(wasm3), await load(wasmZ)];
const native = spawnSync(program, { input: table, encoding: "utf8", maxBuffer: 1 << 26 });
assert.equal(native.status, 0, native.stderr);
const said = native.stdout.trimEnd().split("\n").map((text) => JSON.parse(text));

const billLine = (r) => [r.powerFactor, r.adjustmentPercent, r.base, r.adjustment].join(" ");
const customerLine = (r) => `${r.tier} ${r.manager}`;
const expected = [...bills.map((b) => billLine(decimal.powerFactor(b))), ...customers.map((c) => customerLine(decimal.classify(c)))];
assert.deepEqual(fast.lines, expected, "wasm, opt-level 3");
assert.deepEqual(small.lines, expected, "wasm, opt-level z");
assert.deepEqual(said.flatMap((entry) => entry.result ?? []), expected, "native");
const packaged = [...bills.map((b) => billLine(entry.powerFactor(b))), ...customers.map((c) => customerLine(entry.classify(c)))];
assert.deepEqual(packaged, expected, "package");
console.log(`${expected.length} cases (seed ${seed}): native, wasm, package and decimal.js agree on each.`);

let sink = 0;
/** Runs over all inputs, so many calls in all; something hangs on every result. */
const over = (inputs, run, weigh) => (calls) => {
  for (let n = 0; n < calls; n += 1) sink ^= weigh(run(inputs[n % CASES]));
};
const inside = ({ repeat }, number) => (calls) => {
  sink ^= Number(repeat(number, calls) & 0xffn);
};
const measured = FUNCTIONS.flatMap((name, index) => {
  const [inputs, read] = index === 0 ? [bills, decimal.readBill] : [customers, decimal.readCustomer];
  const [bare, whole, packaged] =
    index === 0 ? [decimal.adjust, decimal.powerFactor, entry.powerFactor] : [decimal.assign, decimal.classify, entry.classify];
  const ready = inputs.map(read);
  const money = index === 0 ? (r) => r.adjustment.d[0] : (r) => r.manager.length;
  const text = index === 0 ? (r) => r.adjustment.length : (r) => r.manager.length;
  return [
    ...LOOPS.flatMap((loop, at) => [
      { name, loop, tool: "wasm3", run: inside(fast, index * 3 + at) },
      { name, loop, tool: "wasmZ", run: inside(small, index * 3 + at) },
    ]),
    { name, loop: "calculation", tool: "decimal", run: over(ready, bare, money) },
    { name, loop: "text to text", tool: "decimal", run: over(inputs, whole, text) },
    { name, loop: "explained", tool: "package", run: over(inputs, packaged, text) },
  ];
});

const time = (run, calls) => {
  const began = process.hrtime.bigint();
  run(calls);
  return Number(process.hrtime.bigint() - began);
};
for (const one of measured) {
  // Warm enough for the optimizing compilers, then as many calls as fill a round.
  for (let n = 0; n < 5; n += 1) time(one.run, 20_000);
  one.calls = 1024;
  while (time(one.run, one.calls) < (ROUND_MS * 1e6) / 2) one.calls *= 2;
  one.rounds = [];
}
// In turns, so that a noisy moment meets all of them.
for (let n = 0; n < ROUNDS; n += 1) {
  for (const one of measured) one.rounds.push(time(one.run, one.calls) / one.calls);
}
const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
const results = new Map(measured.map(({ name, loop, tool, rounds }) => [`${name} ${loop} ${tool}`, median(rounds)]));
for (const { loop, ns } of said) {
  if (loop) results.set(`${loop.replace(":", "")} native`, ns);
}

const ns = (value) => (value === undefined ? "" : value < 100 ? value.toFixed(1) : value.toFixed(0));
const cells = (list) => list.map((text, n) => (n === 0 ? String(text).padEnd(30) : String(text).padStart(13))).join("");
console.log(`\nns per call, median of ${ROUNDS} rounds, Node ${process.version}\n`);
console.log(cells(["", "native", "wasm, O3", "wasm, Oz", "package", "decimal.js", "to wasm, O3", "to wasm, Oz"]));
for (const name of FUNCTIONS) {
  for (const loop of LOOPS) {
    const [own, three, z, packaged, js] = ["native", "wasm3", "wasmZ", "package", "decimal"].map((tool) => results.get(`${name} ${loop} ${tool}`));
    const times = (value) => (js ? `${(js / value).toFixed(1)} ×` : "");
    console.log(cells([`${name}: ${loop}`, ns(own), ns(three), ns(z), ns(packaged), ns(js), times(three), times(z)]));
  }
}
console.log("");
for (const name of FUNCTIONS) {
  const [packaged, z] = ["package", "wasmZ"].map((tool) => results.get(`${name} explained ${tool}`));
  const share = Math.round((1 - z / packaged) * 100);
  console.log(`${name}: of ${ns(packaged)} ns a call from JavaScript, ${ns(packaged - z)} ns (${share} %) are the boundary: fields in, steps out.`);
}
// One function per line, so that the figures can be kept.
if (process.env.DIANSUAN_BENCH_JSON) console.log(JSON.stringify(Object.fromEntries(results)));
if (sink === 0.5) console.log("");
