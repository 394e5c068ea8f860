// The same calculations with decimal.js, as a careful JavaScript developer would write them: once
// from texts to texts, and once with everything read beforehand and nothing written.
import Decimal from "decimal.js";

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
  "0.85": bands(
    ["0.94", "1.00", "-1.10", "0"],
    ["0.91", "0.93", "-0.95", "0.15"],
    ["0.86", "0.90", "-0.50", "0.10"],
    ["0.85", "0.85", "0", "0"],
    ["0.65", "0.84", "0.5", "0.5"],
    ["0.60", "0.64", "11", "1"],
    ["0.00", "0.59", "17", "2"],
  ),
  "0.80": bands(
    ["0.92", "1.00", "-1.30", "0"],
    ["0.91", "0.91", "-1.15", "0"],
    ["0.81", "0.90", "-1.00", "0.10"],
    ["0.80", "0.80", "0", "0"],
    ["0.60", "0.79", "0.5", "0.5"],
    ["0.55", "0.59", "11", "1"],
    ["0.00", "0.54", "17", "2"],
  ),
};

export function readBill({ activeKwh, reactiveKvarh, standard, base }) {
  const p = d(activeKwh);
  const q = d(reactiveKvarh);
  const money = d(base);
  if (!p.isFinite() || !q.isFinite() || p.isNegative()) throw new RangeError("activeKwh");
  if (!money.isFinite() || money.isNegative()) throw new RangeError("base");
  const rows = TABLE[standard];
  if (!rows) throw new RangeError("standard");
  return { p, q, rows, money };
}

export function adjust({ p, q, rows, money }) {
  const apparent = p.times(p).plus(q.times(q)).sqrt();
  if (apparent.isZero()) throw new RangeError("activeKwh");
  const factor = p.div(apparent).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const [, high, percent, step] = rows.find(([low]) => factor.gte(low));
  const adjustmentPercent = percent.plus(high.minus(factor).times(100).times(step));
  const adjustment = money.times(adjustmentPercent).div(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return { factor, adjustmentPercent, adjustment };
}

export function powerFactor(fields) {
  const input = readBill(fields);
  const { factor, adjustmentPercent, adjustment } = adjust(input);
  return {
    powerFactor: factor.toFixed(2),
    adjustmentPercent: adjustmentPercent.toString(),
    base: input.money.toFixed(2),
    adjustment: adjustment.isZero() ? "0.00" : adjustment.toFixed(2),
  };
}

const VIP = d(1_000_000);
const LARGE = d(50_000);
const KEY = new Set(["party_government", "military", "police", "prison", "news", "school"]);

export function readCustomer({ monthlyKwh, sector, setting }) {
  const kwh = d(monthlyKwh);
  if (!kwh.isFinite() || kwh.isNegative()) throw new RangeError("monthlyKwh");
  return { kwh, key: KEY.has(sector), urban: setting === "urban" };
}

export function assign({ kwh, key, urban }) {
  const tier = kwh.gte(VIP) ? "vip" : kwh.gte(LARGE) ? "large" : "ordinary";
  const local = urban ? "community" : "district";
  return { tier, manager: tier !== "ordinary" ? tier : key ? "large" : local };
}

export const classify = (fields) => assign(readCustomer(fields));
