// The tariff that is measured, and readings for it: by hour of the day, by tier, by highest demand and
// by the month, so that every part of a bill takes part. The prices are examples.

/** From the top: the first that fits an hour decides. Hours are from–to, to excluded. */
export const HOURS = [
  { period: "valley", hours: [[0, 7], [23, 24]] },
  { period: "flat", hours: [[0, 24]], weekdays: [6, 7] },
  { period: "peak", hours: [[8, 12], [17, 21]] },
  { period: "flat", hours: [[0, 24]] },
];
export const PERIODS = ["peak", "flat", "valley"];
/** Upper limits of a month's tiers, kWh; the last tier has none. */
export const LIMITS = ["30000", "60000"];
/** 元/kWh by tier, in the order of the periods. */
export const PRICES = [
  ["0.9215", "0.6143", "0.3072"],
  ["0.9715", "0.6643", "0.3572"],
  ["1.2215", "0.9143", "0.6072"],
];
/** 元 per kW of the month's highest demand, and per month. */
export const DEMAND = "32";
export const MONTH = "58.50";
/** It begins on a Monday, as every year does in PySAM, and has no 29 February. */
export const YEAR = 2018;

const example = { zh: "示例", en: "Example" };
const file = (kind, id, rest) => ({
  kind, id, title: example, issuer: example, document: "example", effective_from: "2015-01-01", source: example,
  status: "in_force", confidence: "derived", checked: "2026-11-23", ...rest,
});
const charge = (id, basis, rest) => ({ id, label: example, basis, clause: "example", ...rest });
const clock = (hour) => `${String(hour).padStart(2, "0")}:00`;

export const ruleFiles = [
  file("tariff", "bench-tariff", {
    tariff: "bench", region: "bench", category: "commercial_industrial", voltages: ["1-10kV"],
    rounding: { value: "total", clause: "example" }, time_of_use: "bench", basic_charge: "bench",
    charge: [
      charge("energy", "kwh", {
        prices: PRICES.flatMap((row, tier) => row.map((price, n) => ({ tier: tier + 1, period: PERIODS[n], price }))),
      }),
      charge("demand", "kw", { price: DEMAND }),
      charge("month", "month", { price: MONTH }),
    ],
    tiers: { cycle: "month", limits: [{ up_to: LIMITS }] },
  }),
  file("time_of_use", "bench-hours", {
    time_of_use: "bench", region: "bench",
    rule: HOURS.map(({ hours, ...rule }) => ({ ...rule, hours: hours.map((span) => span.map(clock).join("-")), clause: "example" })),
  }),
  file("basic_charge", "bench-basic", { basic_charge: "bench", month_days: 30, quantity_decimals: 2 }),
];

export const daysOf = (month) => new Date(Date.UTC(YEAR, month, 0)).getUTCDate();
/** Monday is 1. */
export const weekday = (month, day) => new Date(Date.UTC(YEAR, month - 1, day)).getUTCDay() || 7;

/** kWh with two decimals, as texts, of the first months of the year. */
export function readings(months, minutes) {
  let state = 12_345n;
  const random = (below) => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & ((1n << 64n) - 1n);
    return Number((state >> 33n) % BigInt(below));
  };
  const list = [];
  for (let month = 1; month <= months; month += 1) {
    for (let slot = 0; slot < (daysOf(month) * 24 * 60) / minutes; slot += 1) {
      const hour = Math.floor((slot * minutes) / 60) % 24;
      // 40 to 120 kWh an hour, by day 60 more.
      const hundredths = Math.floor(((hour >= 7 && hour < 22 ? 10_000 : 4_000) + random(8_000)) / (60 / minutes));
      list.push(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`);
    }
  }
  return list;
}

export const input = (kwh, minutes) => ({
  tariff: "bench", basicCharge: "actual", ruleFiles,
  usage: { intervals: { start: `${YEAR}-01-01T00:00`, minutes: String(minutes), kwh } },
});
