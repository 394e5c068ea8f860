// A price list of our own, with what few real ones have.

const text = (en) => ({ zh: "示例", en });

/** One that every customer below 1 kV could have in 2026: 0.5 元/kWh, and 0.03 more for green power. */
export const sheet = (other = {}) => ({
  kind: "tariff",
  id: "example-2026",
  title: text("Example"),
  document: "示例〔2026〕1号",
  effective_from: "2026-01-01",
  effective_to: "2026-12-31",
  status: "illustrative",
  confidence: "unconfirmed",
  tariff: "example",
  region: "cn-gx",
  category: "residential",
  voltages: ["<1kV"],
  rounding: { value: "line", clause: "一" },
  charge: [charge(), charge({ id: "green", price: "0.03", option: "green" })],
  household: [
    { id: "people_5", people_from: 5, people_to: 6, add: "100", clause: "二" },
    { id: "people_7", people_from: 7, add_first_per_extra: "50", clause: "二" },
  ],
  ...other,
});

export const charge = (other = {}) => ({
  id: "energy",
  label: text("Energy"),
  basis: "kwh",
  price: "0.5",
  clause: "三",
  ...other,
});

/** A bill on it. */
export const EXAMPLE = { tariff: "example", month: "2026-07", usage: { kwh: "100" } };

/** The household tariff of Guangxi with another price. */
export const replacement = (price) =>
  sheet({ id: "cn-gx-residential-2021", tariff: "cn-gx-residential", charge: [charge({ price })] });
