// One power-factor calculation and one classification: with decimal.js, as a careful JavaScript
// developer would write them, and through the package. Prints one JSON line each.
//
//     node bench/decimal.mjs      { "name", "with", "ns", "rounds", "calls" }
import Decimal from "decimal.js";
import assert from "node:assert/strict";
import { diansuan } from "../api/support/package.mjs";

const ROUNDS = 15;
const ROUND_MS = 60;

// Bands from the top: from this factor on, the percent at it, and what every 0.01 below it adds.
const d = (text) => new Decimal(text);
const bands = (...rows) => rows.map(([low, high, percent, step]) => [d(low), d(high), d(percent), d(step)]);
const TABLE = {
  "0.90": bands(
    ["0.95", "1.00", "-0.75", "0"],
    ["0.91", "0.94", "-0.60", "0.15"],
    ["0.90", "0.90", "0", "0"],
    ["0.70", "0.89", "0.5", "0.5"],
    ["0.65", "0.69", "11", "1"],
    ["0.00", "0.64", "17", "2"],
  ),
};

function powerFactor({ activeKwh, reactiveKvarh, standard, base }) {
  const p = d(activeKwh);
  const q = d(reactiveKvarh).abs();
  if (!p.isFinite() || !q.isFinite() || p.isNegative()) throw new RangeError("activeKwh");
  const apparent = p.times(p).plus(q.times(q)).sqrt();
  if (apparent.isZero()) throw new RangeError("activeKwh");
  const factor = p.div(apparent).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const [, high, percent, step] = TABLE[standard].find(([low]) => factor.gte(low));
  const adjustmentPercent = percent.plus(high.minus(factor).times(100).times(step));
  const money = d(base);
  const adjustment = money.times(adjustmentPercent).div(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return {
    powerFactor: factor.toFixed(2),
    adjustmentPercent: adjustmentPercent.toString(),
    base: money.toFixed(2),
    adjustment: adjustment.toFixed(2),
  };
}

const VIP = d(1_000_000);
const LARGE = d(50_000);
const KEY = new Set(["party_government", "military", "police", "prison", "news", "school"]);

function classify({ monthlyKwh, sector, setting }) {
  const kwh = d(monthlyKwh);
  if (!kwh.isFinite() || kwh.isNegative()) throw new RangeError("monthlyKwh");
  const tier = kwh.gte(VIP) ? "vip" : kwh.gte(LARGE) ? "large" : "ordinary";
  const local = setting === "urban" ? "community" : "district";
  const manager = tier !== "ordinary" ? tier : KEY.has(sector) ? "large" : local;
  return { tier, manager };
}

// Different figures every call, so that nothing is remembered.
const bills = Array.from({ length: 64 }, (_, n) => ({
  activeKwh: String(121_040 + 977 * n),
  reactiveKvarh: String(131_520 - 1_511 * n),
  standard: "0.90",
  base: `${76_911 + n}.33`,
}));
const customers = Array.from({ length: 64 }, (_, n) => ({
  monthlyKwh: String(800 * (n + 1) ** 2),
  sector: n % 3 ? "industry" : "school",
  setting: n % 2 ? "urban" : "rural",
}));

const CASES = [
  ["power_factor", "decimal.js", powerFactor, bills],
  ["power_factor", "package", diansuan.powerFactor, bills],
  ["classify", "decimal.js", classify, customers],
  ["classify", "package", diansuan.classify, customers],
];

/** Calls until the time is up: how many, and nanoseconds each. */
function round(run, inputs) {
  const began = process.hrtime.bigint();
  const until = began + BigInt(ROUND_MS) * 1_000_000n;
  let calls = 0;
  do {
    for (const input of inputs) run(input);
    calls += inputs.length;
  } while (process.hrtime.bigint() < until);
  return [Number(process.hrtime.bigint() - began) / calls, calls];
}

for (const input of bills) {
  const { powerFactor: factor, adjustmentPercent, base, adjustment } = diansuan.powerFactor(input);
  assert.deepEqual(powerFactor(input), { powerFactor: factor, adjustmentPercent, base, adjustment });
}
for (const input of customers) {
  const { tier, manager } = diansuan.classify(input);
  assert.deepEqual(classify(input), { tier, manager });
}
for (const [name, tool, run, inputs] of CASES) {
  for (let n = 0; n < 5; n += 1) round(run, inputs);
  const rounds = Array.from({ length: ROUNDS }, () => round(run, inputs));
  const sorted = rounds.map(([ns]) => ns).sort((a, b) => a - b);
  const calls = rounds.reduce((sum, [, count]) => sum + count, 0);
  const ns = Math.round(sorted[Math.floor(sorted.length / 2)]);
  console.log(JSON.stringify({ name, with: tool, ns, rounds: ROUNDS, calls }));
}
