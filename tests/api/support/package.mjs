// The package as a user has it: loaded from dist/pkg with its bytes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import path from "node:path";

const here = path.dirname(fileURLToPath(import.meta.url));
export const folder = path.resolve(process.env.DIANSUAN_PKG ?? path.join(here, "../../../dist/pkg"));
export const wasm = () => readFileSync(path.join(folder, "diansuan_bg.wasm"));

const entry = await import(pathToFileURL(path.join(folder, "diansuan.js")));
/** What `init` resolves to: the wasm exports, with the memory. */
export const instance = await entry.default({ module_or_path: wasm() });
export const diansuan = entry;
/** What citations point to. */
export const records = JSON.parse(readFileSync(path.join(folder, "rules.json"), "utf8"));

export const CALCULATORS = [
  "classify",
  "classifyBatch",
  "powerFactor",
  "capacitor",
  "payback",
  "readMeters",
  "correctMetering",
  "estimateBill",
  "compareTariffs",
  "estimateYear",
  "explainDifference",
  "shiftLoad",
  "energyForMoney",
  "breakEven",
  "basicChargeOptions",
  "lateFee",
  "checkBill",
  "energyForAveragePrice",
  "priceFromBill",
  "splitMonths",
  "baseFromTotal",
  "breach",
  "theft",
  "outageCompensation",
  "listTariffs",
  "describeTariff",
];

/** The 华明 bill of June 2008. */
export const HUAMING = Object.freeze({
  activeKwh: "121040",
  reactiveKvarh: "131520",
  standard: "0.90",
  base: "76911.33",
});

/** A household in Guangxi. */
export const HOUSEHOLD = Object.freeze({
  tariff: "cn-gx-residential",
  month: "2026-07",
  usage: Object.freeze({ kwh: "260" }),
  yearToDateKwh: "3000",
  voltage: "<1kV",
  household: Object.freeze({ people: "4" }),
});

/** A factory in Hubei. */
export const FACTORY = Object.freeze({
  tariff: "cn-hb-two-part",
  month: "2026-01",
  voltage: "1-10kV",
  usage: Object.freeze({ sharp: "1000", peak: "9000", flat: "10000", valley: "8000" }),
  capacityKva: "500",
  capacityDays: "19",
  maxDemandKw: "300",
  contractDemandKw: "280",
  allMetersKwh: "140000",
  reactiveKvarh: "9000",
  standard: "0.90",
});

/** A good input of every calculator. */
export const GOOD = {
  classify: { monthlyKwh: "800", sector: "school", setting: "urban", area: "右江区", keyOrdinary: true },
  classifyBatch: {
    csv: "户号,供电区域,城乡,年月,用电量(万kWh)\n1,右江区,城镇,2026-06,100\n2,田阳区,农村,2026-06,x\n3,田阳区,农村,2026-06,0.02\n,,,,\n",
    months: ["2026-06"],
  },
  powerFactor: HUAMING,
  capacitor: { ...HUAMING, hours: "400", target: "0.95", costPerKvar: "100", investment: "23000", stepKvar: "10" },
  payback: { investment: "25000", monthlySaving: "6531.84", discountRate: "0.06", lifeYears: "10", annualMaintenance: "500" },
  estimateBill: HOUSEHOLD,
  compareTariffs: {
    candidates: ["cn-gx-residential", "cn-gx-residential-shared"],
    month: "2026-07",
    usage: { kwh: "260" },
    yearToDateKwh: "3000",
  },
  estimateYear: {
    tariff: "cn-gx-residential",
    from: "2026-05",
    months: [{ usage: { kwh: "260" } }, { usage: { kwh: "300" } }],
    yearToDateKwh: "1000",
  },
  explainDifference: { before: HOUSEHOLD, after: { ...HOUSEHOLD, usage: { kwh: "400" } } },
  shiftLoad: { ...FACTORY, shift: { from: "peak", to: "valley", percent: "20" } },
  energyForMoney: { tariff: "cn-gx-residential", month: "2026-07", money: "200", yearToDateKwh: "3000" },
  breakEven: {
    candidates: ["cn-gx-residential", "cn-gx-residential-shared"],
    month: "2026-07",
    untilKwh: "6000",
  },
  basicChargeOptions: FACTORY,
  lateFee: { amount: "200", startDate: "2023-07-21", payDate: "2023-07-30", customer: "residential" },
  checkBill: { ...HOUSEHOLD, printed: { total: "150.36", lines: [{ id: "tier_1", amount: "63.40" }] } },
  energyForAveragePrice: { tariff: "cn-gx-residential", month: "2026-01", yearToDateKwh: "0", averagePrice: "0.6" },
  priceFromBill: { ...HOUSEHOLD, usage: undefined, find: "energy", printed: { total: "144.36" } },
  splitMonths: { tariff: "cn-gd-residential", months: ["2026-04", "2026-05"], kwh: "800", total: "480.83" },
  baseFromTotal: {
    total: "12600",
    activeKwh: "40000",
    reactiveKvarh: "30000",
    standard: "0.90",
    corrected: { reactiveKvarh: "39670" },
  },
  breach: {
    date: "2008-09-30",
    kind: "over_capacity",
    customer: "two_part",
    from: "2008-08-25",
    capacityKva: "315",
    capacityPrice: "20",
  },
  theft: { date: "2008-05-01", kind: "tapped", capacityKw: "2", use: "power", price: "0.40" },
  outageCompensation: {
    date: "2010-07-15",
    customer: "single_part",
    normalKwh: "30000",
    normalMonth: "2010-06",
    hours: "30",
    price: "0.40",
  },
  readMeters: {
    metering: {
      meters: [
        {
          ct: "200/5",
          pt: "10000/100",
          registers: [
            { register: "peak", start: "10", end: "12.5" },
            { register: "flat", start: "10", end: "14" },
            { register: "reactiveForward", start: "0", end: "2" },
          ],
        },
      ],
      losses: { transformer: "S11-400", copper: "two_percent", hours: "720" },
      linePercent: "1",
      sub: [{ tariff: "cn-gx-residential-shared", kwh: "500", mode: "deducted" }],
    },
  },
  correctMetering: { fault: "ct_ratio", ct: "200/5", installed: ["200/5", "200/5", "300/5"], billedKwh: "50000", price: "0.5" },
  listTariffs: { region: "cn-gx", category: "residential", date: "2026-07-01" },
  describeTariff: { tariff: "cn-gx-residential", date: "2026-07-01" },
};

/** Codes the type declarations name. */
export const CODES = new Set([
  "missing",
  "not_a_number",
  "ambiguous",
  "wrong_unit",
  "negative",
  "out_of_range",
  "too_precise",
  "unknown",
  "wrong_type",
  "conflict",
  "not_in_rule_book",
  "too_long",
  "unknown_field",
  "not_ready",
]);

/** Fails unless `error` is the typed error of the contract. */
export function assertTyped(error, what) {
  assert.ok(!(error instanceof WebAssembly.RuntimeError), `${what}: a trap, ${error}`);
  assert.ok(error instanceof Error, `${what}: threw ${typeof error} instead of an Error`);
  assert.ok(CODES.has(error.code), `${what}: no known code but ${error.code} (${error})`);
  assert.equal(typeof error.field, "string", `${what}: no field`);
  assert.ok(error.message.length > 0, `${what}: no message`);
}

/** The error a call is refused with. */
export function refusal(name, ...args) {
  let out;
  try {
    out = diansuan[name](...args);
  } catch (error) {
    assertTyped(error, name);
    return error;
  }
  assert.fail(`${name} took a bad input and returned ${JSON.stringify(out)?.slice(0, 200)}`);
}

/** A result, or a typed error; nothing else. */
export function attempt(name, ...args) {
  try {
    const result = diansuan[name](...args);
    assert.equal(typeof result, "object", `${name}: no object`);
    assert.ok(Array.isArray(result.steps), `${name}: no steps`);
    return { result };
  } catch (error) {
    assertTyped(error, name);
    return { error };
  }
}

/** Every step of a tree, with those below it. */
export function* walk(steps) {
  for (const step of steps) {
    yield step;
    yield* walk(step.steps ?? []);
  }
}

/** The bills within a comparison, a year or a difference. */
export function bills(result) {
  const options = [...(result.candidates ?? []), ...(result.months ?? []), ...(result.options ?? [])];
  const found = [result.bill, result.before, result.after, ...options.map((option) => option.bill)];
  return found.filter((bill) => bill?.lines);
}
