// Whatever comes in: a result or a typed error naming the field, never a trap, and the next call works.
import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import vm from "node:vm";
import { HOSTILE } from "./support/hostile.mjs";
import { attempt, CALCULATORS, diansuan, GOOD, HUAMING, instance, refusal } from "./support/package.mjs";

const healthy = Object.fromEntries(CALCULATORS.map((name) => [name, JSON.stringify(diansuan[name](GOOD[name]))]));

function assertHealthy(name) {
  assert.equal(JSON.stringify(diansuan[name](GOOD[name])), healthy[name], `${name} after garbage`);
}

const readings = (other) => ({ intervals: { start: "2026-07-01", minutes: 30, kwh: ["1"], ...other } });

/** A market customer, who brings the price along. */
const MARKET = {
  tariff: "cn-gx-two-part-market",
  month: "2026-06",
  usage: { peak: "1000", flat: "1000", valley: "1000" },
  capacityKva: "100",
  prices: { energy: "0.4" },
};
assert.ok(attempt("estimateBill", MARKET).result, "a good input");

/** The same object with `value` at `path`. */
function put(input, path, value) {
  const [key, ...rest] = path;
  return { ...input, [key]: rest.length ? put(input[key] ?? {}, rest, value) : value };
}

const PATHS = {
  classify: ["monthlyKwh", "sector", "keyOrdinary", "setting", "area", "date"],
  classifyBatch: ["csv", "months"],
  powerFactor: ["activeKwh", "reactiveKvarh", "standard", "base", "date"],
  capacitor: ["activeKwh", "reactiveKvarh", "hours", "standard", "target", "base", "costPerKvar", "investment", "stepKvar"],
  payback: ["investment", "monthlySaving", "discountRate", "lifeYears", "annualMaintenance"],
  estimateBill: [
    ...["tariff", "month", "from", "to", "usage", "usage.kwh", "yearToDateKwh", "voltage", "household"],
    ...["options", "prices", "quantities", "amounts", "ruleFiles"],
  ],
  compareTariffs: ["candidates", "month", "usage", "yearToDateKwh"],
  estimateYear: ["tariff", "from", "yearToDateKwh"],
  explainDifference: ["before", "after", "before.tariff", "after.month", "after.yearToDateKwh"],
  shiftLoad: ["shift", "shift.from", "shift.to", "shift.percent", "usage.peak"],
  energyForMoney: ["tariff", "month", "money", "usage"],
  breakEven: ["candidates", "month", "untilKwh", "usage"],
  basicChargeOptions: [
    ...["capacityKva", "capacityDays", "maxDemandKw", "contractDemandKw", "basicCharge", "allMetersKwh"],
    ...["reactiveKvarh", "reactive", "standard", "voltage"],
  ],
  lateFee: ["amount", "startDate", "payDate", "customer", "region", "billMonth", "ruleFiles"],
  checkBill: ["tariff", "month", "printed", "printed.total", "printed.lines"],
  energyForAveragePrice: ["tariff", "month", "averagePrice", "untilKwh"],
  priceFromBill: ["tariff", "find", "period", "charge", "printed", "printed.total"],
  splitMonths: ["tariff", "months", "kwh", "total", "yearToDateKwh"],
  baseFromTotal: ["total", "outside", "activeKwh", "reactiveKvarh", "standard", "corrected", "corrected.reactiveKvarh"],
  breach: ["date", "kind", "customer", "from", "to", "months", "capacityKva", "capacityPrice", "penaltyMultiple"],
  theft: ["date", "kind", "capacityKw", "use", "price", "days", "hoursPerDay", "penaltyMultiple", "devices", "meter"],
  outageCompensation: ["date", "kind", "customer", "normalKwh", "normalMonth", "normalDays", "hours", "price", "multiple"],
  readMeters: ["metering", "metering.meters", "metering.losses", "metering.losses.transformer", "metering.linePercent", "metering.sub"],
  correctMetering: ["fault", "ct", "installed", "billedKwh", "price", "date"],
  listTariffs: ["region", "category", "date"],
  describeTariff: ["tariff", "date", "household"],
};

// Required numbers: what is no number at all must be refused, and the refusal names them.
const NUMBERS = {
  classify: ["monthlyKwh"],
  powerFactor: ["activeKwh", "reactiveKvarh", "standard", "base"],
  capacitor: ["activeKwh", "reactiveKvarh", "hours", "standard", "base", "target", "costPerKvar", "stepKvar"],
  payback: ["investment", "monthlySaving", "discountRate", "lifeYears", "annualMaintenance"],
  estimateBill: ["usage.kwh", "yearToDateKwh", "household.people"],
  compareTariffs: ["usage.kwh", "yearToDateKwh"],
  estimateYear: ["yearToDateKwh"],
  explainDifference: ["before.usage.kwh", "after.usage.kwh", "after.yearToDateKwh"],
  shiftLoad: ["usage.peak", "usage.deepValley", "shift.percent"],
  energyForMoney: ["money", "yearToDateKwh"],
  breakEven: ["untilKwh"],
  basicChargeOptions: [
    ...["usage.sharp", "capacityKva", "capacityDays", "maxDemandKw", "contractDemandKw", "allMetersKwh"],
    ...["reactiveKvarh", "standard"],
  ],
  lateFee: ["amount"],
  checkBill: ["printed.total", "usage.kwh"],
  energyForAveragePrice: ["averagePrice", "untilKwh"],
  priceFromBill: ["printed.total"],
  splitMonths: ["kwh", "total"],
  baseFromTotal: ["total", "activeKwh", "outside", "corrected.reactiveKvarh"],
  breach: ["capacityKva", "capacityPrice", "penaltyMultiple"],
  theft: ["capacityKw", "price", "days", "hoursPerDay"],
  outageCompensation: ["normalKwh", "hours", "price", "multiple"],
  readMeters: ["metering.losses.hours", "metering.linePercent"],
  correctMetering: ["billedKwh", "price"],
};
const NO_NUMBER = [
  ...["NaN", "Infinity", "-Infinity", "true", "symbol", "function", "class", "empty object", "empty list", "date"],
  ...["nested lists", "map", "bytes", "promise", "cyclic object", "cyclic list", "deep nesting", "throwing getters"],
  ...["throwing conversions", "proxy that throws", "revoked proxy", "hexadecimal", "markup", "half a character"],
];

describe("garbage in one field", () => {
  for (const [name, paths] of Object.entries(PATHS)) {
    afterEach(() => assertHealthy(name));
    for (const path of paths) {
      test(`${name}: ${path}`, () => {
        for (const [what, make] of Object.entries(HOSTILE)) {
          const { error } = attempt(name, put(GOOD[name], path.split("."), make()));
          if (error && !path.includes("usage")) {
            assert.ok(error.field.startsWith(path.split(".")[0]), `${what}: field ${error.field}`);
          }
          assertHealthy(name);
        }
      });
    }
  }
});

describe("no number where one belongs", () => {
  for (const [name, paths] of Object.entries(NUMBERS)) {
    for (const path of paths) {
      test(`${name}: ${path}`, () => {
        for (const what of NO_NUMBER) {
          const error = refusal(name, put(GOOD[name], path.split("."), HOSTILE[what]()));
          assert.equal(error.code, "not_a_number", `${what}: ${error}`);
          assert.equal(error.field, path, what);
        }
      });
    }
  }
});

describe("10^40", () => {
  for (const [name, paths] of Object.entries(NUMBERS)) {
    for (const path of paths) {
      test(`${name}: ${path}`, () => {
        for (const huge of [`1${"0".repeat(40)}`, 1e40, 10n ** 40n, "1e40"]) {
          const error = refusal(name, put(GOOD[name], path.split("."), huge));
          assert.equal(error.code, path === "standard" ? "unknown" : "out_of_range", `${typeof huge} ${huge}`);
          assert.equal(error.field, path);
        }
      });
    }
  }
});

describe("garbage as the whole input", () => {
  for (const name of CALCULATORS) {
    test(name, () => {
      for (const make of [() => undefined, () => null, () => 5, () => "text", ...Object.values(HOSTILE)]) {
        const { error } = attempt(name, make());
        if (name !== "listTariffs") assert.ok(error, "a required field is missing");
        assertHealthy(name);
      }
      attempt(name);
      attempt(name, GOOD[name], "and", { more: 1 });
    });
  }
});

describe("garbage deep inside", () => {
  const cases = {
    "components: an item": (v) => ["powerFactor", { ...HUAMING, base: undefined, components: [v] }],
    "components: an amount": (v) => ["powerFactor", { ...HUAMING, base: undefined, components: [{ name: "基本电费", amount: v }] }],
    "components: a name": (v) => ["powerFactor", { ...HUAMING, base: undefined, components: [{ name: v, amount: "1" }] }],
    "components: a statement": (v) => ["powerFactor", { ...HUAMING, base: undefined, components: [{ amount: "1", inBase: v }] }],
    components: (v) => ["powerFactor", { ...HUAMING, base: undefined, components: v }],
    reactive: (v) => ["powerFactor", { ...HUAMING, reactiveKvarh: undefined, reactive: v }],
    "reactive: reverse": (v) => ["powerFactor", { ...HUAMING, reactiveKvarh: undefined, reactive: { forward: "1", reverse: v } }],
    "payback: before": (v) => ["payback", { investment: "1", before: v, after: HUAMING }],
    "payback: after": (v) => ["payback", { investment: "1", before: HUAMING, after: v }],
    "payback: before.base": (v) => ["payback", { investment: "1", before: { ...HUAMING, base: v }, after: HUAMING }],
    "payback: both": (v) => ["payback", { investment: "1", before: v, after: v }],
    "household: people": (v) => ["estimateBill", { ...GOOD.estimateBill, household: { people: v } }],
    "usage: intervals": (v) => ["estimateBill", { ...GOOD.estimateBill, usage: { intervals: v } }],
    "intervals: start": (v) => ["estimateBill", { ...GOOD.estimateBill, usage: readings({ start: v }) }],
    "intervals: minutes": (v) => ["estimateBill", { ...GOOD.estimateBill, usage: readings({ minutes: v }) }],
    "intervals: kwh": (v) => ["estimateBill", { ...GOOD.estimateBill, usage: readings({ kwh: v }) }],
    "intervals: a reading": (v) => ["estimateYear", { tariff: "cn-gx-residential", usage: readings({ kwh: [1, v] }) }],
    parts: (v) => ["estimateBill", { ...GOOD.estimateBill, usage: undefined, parts: v }],
    months: (v) => ["estimateYear", { ...GOOD.estimateYear, months: v }],
    "parts: an item": (v) => ["estimateBill", { ...GOOD.estimateBill, usage: undefined, parts: [v] }],
    "parts: a day": (v) => ["estimateBill", { ...GOOD.estimateBill, usage: undefined, parts: [{ from: v, usage: { kwh: 1 } }] }],
    "months: an item": (v) => ["estimateYear", { ...GOOD.estimateYear, months: [v] }],
    "months: a usage": (v) => ["estimateYear", { ...GOOD.estimateYear, months: [{ usage: v }] }],
    "candidates: an item": (v) => ["compareTariffs", { ...GOOD.compareTariffs, candidates: [v, v] }],
    "options: an item": (v) => ["estimateBill", { ...GOOD.estimateBill, options: [v] }],
    "prices: a price": (v) => ["estimateBill", { ...MARKET, prices: { energy: v } }],
    "prices: a period": (v) => ["estimateBill", { ...MARKET, prices: { energy: { peak: v, flat: v, valley: v } } }],
    "amounts: money": (v) => ["estimateBill", { ...MARKET, amounts: { energy: v } }],
    "quantities: a quantity": (v) => ["estimateBill", { ...MARKET, quantities: { energy: v } }],
  };
  for (const [what, make] of Object.entries(cases)) {
    test(what, () => {
      for (const hostile of Object.values(HOSTILE)) {
        const [name, input] = make(hostile());
        attempt(name, input);
        assertHealthy(name);
      }
    });
  }
});

test("a getter that calls the package again", () => {
  const input = {
    ...HUAMING,
    get activeKwh() {
      return diansuan.powerFactor(HUAMING).powerFactor === "0.68" ? "121040" : "1";
    },
  };
  assert.equal(diansuan.powerFactor(input).adjustment, "9229.36");
});

test("objects of another realm", () => {
  const foreign = vm.runInNewContext(`({ activeKwh: "121040", reactive: { forward: "131520" }, standard: 0.9,
    components: [{ name: "基本电费", amount: 76911.33 }] })`);
  assert.equal(diansuan.powerFactor(foreign).adjustment, "9229.36");
});

test("too many components end in a typed error", () => {
  const components = Array.from({ length: 100_000 }, () => ({ amount: "1", inBase: true }));
  const { error } = attempt("powerFactor", { ...HUAMING, base: undefined, components });
  assert.equal(error?.code, "out_of_range");
  assert.equal(error.field, "components");
});

test("ten thousand refusals leave the memory as it was", () => {
  const round = () => {
    for (let n = 0; n < 500; n += 1) {
      refusal("powerFactor", { ...HUAMING, activeKwh: "x" });
      attempt("powerFactor", { ...HUAMING, base: HOSTILE["revoked proxy"]() });
      attempt("payback", HOSTILE["cyclic object"]());
      attempt("powerFactor", { ...HUAMING, base: undefined, components: HOSTILE["revoked list"]() });
    }
  };
  round();
  const before = instance.memory.buffer.byteLength;
  for (let n = 0; n < 5; n += 1) round();
  assert.equal(instance.memory.buffer.byteLength, before);
});
