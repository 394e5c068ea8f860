// Every function and every result, as a page in TypeScript would use them. Compiled only, never run.
import init, * as diansuan from "../../dist/pkg/diansuan.js";
import type {
  CapacitorResult,
  ClassifyBatchResult,
  Citation,
  ClassifyResult,
  CompareTariffsResult,
  DescribeTariffResult,
  DiansuanError,
  EstimateBillInput,
  EstimateBillResult,
  EstimateYearResult,
  ExplainDifferenceResult,
  LateFeeResult,
  PaybackResult,
  PowerFactorInput,
  PowerFactorResult,
  RuleFile,
  Step,
} from "../../dist/pkg/diansuan.js";

export async function start(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await init();
  await init({ module_or_path: bytes });
  await init({ module_or_path: new URL("diansuan_bg.wasm", "https://example.org/") });
  diansuan.initSync({ module: bytes });
}

const june: PowerFactorInput = { activeKwh: 121040, reactiveKvarh: "131520", standard: "0.90", base: "76911.33" };
const august: PowerFactorInput = { activeKwh: "103760", reactive: { forward: "46000", reverse: 400n }, standard: 0.9, base: "53760" };

export const adjustment: PowerFactorResult = diansuan.powerFactor(june);
export const saved: string | undefined = adjustment.nextBand?.saving;
export const composed: PowerFactorResult = diansuan.powerFactor({
  activeKwh: "488400",
  reactiveKvarh: "198000",
  standard: "0.90",
  components: [{ name: "基本电费", amount: "1355333.26" }, { amount: "1", inBase: true }],
  utility: "cn-gx",
  rounding: "total",
  date: "2024-06-30",
});

export const capacitors: CapacitorResult = diansuan.capacitor({
  activeKwh: "121040",
  reactiveKvarh: "131520",
  hours: 400,
  standard: "0.90",
  target: "0.95",
  base: "76911.33",
  costPerKvar: "100",
  stepKvar: 10,
});
export const months: string | null = capacitors.payback === null ? null : capacitors.payback.months;

export const payback: PaybackResult = diansuan.payback({ investment: "25000", before: june, after: august });
export const views: (string | null | undefined)[] = [payback.asPrinted?.months, payback.likeForLike?.months];
export const worth: PaybackResult = diansuan.payback({
  investment: "25000",
  monthlySaving: "6531.84",
  discountRate: "6%",
  lifeYears: 10,
  annualMaintenance: 500,
});
export const lowest: number = Math.min(...worth.cashFlow.map((flow) => Number(flow.cumulative)));

export const customer: ClassifyResult = diansuan.classify({ monthlyKwh: "49999.99", sector: "school", setting: "urban", area: "右江区" });
export const many: ClassifyBatchResult = diansuan.classifyBatch({ monthlyKwh: new Float64Array([260, 1e6]), setting: ["rural", "urban"], area: "右江区" });
export const exported: ClassifyBatchResult = diansuan.classifyBatch({ csv: new Uint8Array([49]), month: "2026-06" });
export const manager: "vip" | "large" | "community" | "district" = customer.manager;

export const bill: EstimateBillResult = diansuan.estimateBill({
  tariff: "cn-gx-residential",
  month: "2026-07",
  usage: { kwh: "260" },
  yearToDateKwh: "1560",
  household: { people: 7, switch: true, allowance: "low_income" },
});
export const lines: string[] = bill.lines.map(
  (line) => `${line.label.zh} ${line.quantity ?? ""} × ${line.price ?? ""} = ${line.amount}`,
);

const factory: EstimateBillInput = {
  tariff: "cn-hb-two-part",
  month: "2026-01",
  voltage: "1-10kV",
  usage: { sharp: 1000, peak: "9000", flat: 10000n, valley: "8000" },
  capacityKva: 500,
  capacityDays: 19,
  maxDemandKw: "300",
  contractDemandKw: "280",
  basicCharge: "contract",
  allMetersKwh: "140000",
  reactive: { forward: "9000", reverse: "10" },
  standard: "0.90",
};
export const market: EstimateBillResult = diansuan.estimateBill({
  tariff: "cn-gx-two-part-market",
  from: "2026-06-01",
  to: "2026-06-30",
  parts: [{ to: "2026-06-15", usage: { peak: 1 } }, { usage: { intervals: { start: "2026-06-16", minutes: 60, kwh: [1, "2", 3n] } } }],
  prices: { energy: { peak: "0.5", deepValley: 0.1 }, green: "0.03" },
  quantities: { green: "-5" },
  amounts: { energy: "100" },
  options: ["green"],
});
export const factor: string | undefined = market.powerFactor?.powerFactor;

const file: RuleFile = { kind: "holidays", id: "cn-holidays-2027", holidays: "cn", holiday: [{ id: "new_year" }] };
export const comparison: CompareTariffsResult = diansuan.compareTariffs({
  candidates: ["cn-gx-residential", "cn-gx-residential-shared"],
  month: "2026-07",
  usage: { kwh: "260" },
  ruleFiles: [file],
});
export const cheapest: string | undefined = comparison.candidates[0]?.tariff;

export const year: EstimateYearResult = diansuan.estimateYear({
  tariff: "cn-hb-two-part",
  from: "2026-01",
  voltage: "1-10kV",
  capacityKva: 500,
  months: [{ usage: { peak: 1 }, maxDemandKw: 300 }],
});
export const metered: string[] = diansuan
  .estimateYear({ tariff: "cn-hb-single-part", usage: { intervals: { start: "2026-01-01T00:00", minutes: 15, kwh: ["0.25"] } } })
  .months.map(({ month, bill: { total } }) => `${month} ${total}`);

export const why: ExplainDifferenceResult = diansuan.explainDifference({ before: factory, after: { ...factory, capacityDays: 30 } });
export const saving: string = diansuan.shiftLoad({ ...factory, shift: { from: "peak", to: "deepValley", percent: 20 } }).saving;
export const kwh: string | null = diansuan.energyForMoney({ tariff: "cn-gx-residential", month: "2026-07", money: 200 }).kwh;
export const crossings: string[] = diansuan
  .breakEven({ candidates: ["cn-gx-residential", "cn-gx-residential-shared"], month: "2026-07", untilKwh: 5000, usage: { kwh: 1 } })
  .crossings.map((crossing) => crossing.kwh);
export const way: "capacity" | "contract" | "actual" | undefined = diansuan.basicChargeOptions(factory).options[0]?.way;
export const fee: LateFeeResult = diansuan.lateFee({
  amount: 200,
  startDate: "2023-07-21",
  payDate: "2023-07-30",
  customer: "residential",
  region: "cn-gx",
  billMonth: "2020-01",
});

const checked = diansuan.checkBill({ ...factory, printed: { total: "1000", lines: [{ id: "funds", amount: 12 }] } });
export const causes: string[] = checked.causes.map((cause) => `${cause.label.zh} ${cause.explains ? "" : cause.difference}`);
export const priced: string | null = diansuan.energyForAveragePrice({ tariff: "cn-gx-residential", month: "2026-07", averagePrice: 0.6 }).kwh;
export const peak: string | null = diansuan.priceFromBill({
  tariff: "cn-hb-single-part",
  month: "2026-01",
  usage: { flat: 10 },
  find: "energy",
  period: "peak",
  printed: { total: 100 },
}).value;
export const halves: string[] = diansuan
  .splitMonths({ tariff: "cn-gd-residential", months: ["2026-04", "2026-05"], kwh: 800, total: "480.83" })
  .splits.map((split) => split.firstKwh);
export const base: string | null = diansuan.baseFromTotal({ activeKwh: 40000, reactiveKvarh: "30000", standard: "0.90", total: "12600", corrected: { reactiveKvarh: 1 } }).base;
export const penalty: string = diansuan.breach({ date: "2012-05-20", kind: "wrong_category", kwh: 650, priceBilled: "0.5", priceDue: "0.8" }).penalty;
export const stolen: string | undefined = diansuan.theft({
  date: "2008-05-01",
  kind: "other",
  meter: { volts: 220, amps: 5, phases: 3 },
  use: "lighting",
  price: "0.5",
}).energyKwh;
export const due: string = diansuan.outageCompensation({ date: "2025-07-15", customer: "two_part", kwh: 1250, price: "0.4" }).compensation;
export const meters: string | undefined = diansuan.readMeters({
  meters: [{ ct: "30/5", pt: "10000/100", registers: [{ register: "total", start: 0, end: 25 }] }],
  losses: { transformer: "S11-200", copper: "by_load" },
  sub: [{ tariff: "cn-gx-residential-shared", percent: 5, mode: "ratio" }],
}).energies.total;
export const read: string = diansuan.estimateBill({
  tariff: "cn-gx-residential",
  month: "2026-07",
  metering: { meters: [{ registers: [{ register: "total", start: 100, end: 360 }] }] },
}).total;
export const back: string | undefined = diansuan.correctMetering({
  fault: "reversed_circuit",
  wiring: "four_wire",
  billedKwh: 80000,
  byPeriod: { peak: { kwh: 30000, price: 0.6 }, flat: { price: 0.4 } },
}).money;
export const size: string = diansuan.capacitor({ kw: 1000, factor: 0.7, target: 0.95 }).requiredKvar;

export const ids: string[] = diansuan.listTariffs({ region: "cn-gx", category: "agricultural" }).tariffs.map((tariff) => tariff.id);
export const gaps: string[] = diansuan.listTariffs().missing.map((tariff) => tariff.where.zh);
export const tariff: DescribeTariffResult = diansuan.describeTariff({ tariff: "cn-gx-residential", household: { people: 5 } });
export const cycle: "year" | "month" | "none" = tariff.cycle;
export const prices: (string | undefined)[] = tariff.charges.flatMap((charge) => charge.prices.map((price) => price.period ?? price.unit));

/** The tree as indented text. */
export function explain(steps: Step[], language: "zh" | "en", depth = 0): string[] {
  return steps.flatMap((step) => {
    const citation: Citation | undefined = step.citation;
    const clause = citation ? ` (${citation.document} ${citation.clause})` : "";
    const line = `${"  ".repeat(depth)}${step.label[language]}: ${step.formula} = ${step.result} ${step.unit}${clause}`;
    return [line, ...explain(step.steps ?? [], language, depth + 1)];
  });
}

export function tell(error: DiansuanError, language: "zh" | "en"): string {
  const severe: boolean = error.code === "out_of_range";
  return `${severe ? "!" : ""}${error.field}: ${error.messages[language]}`;
}

// What must not compile.
// @ts-expect-error a field is missing
diansuan.classify({ monthlyKwh: "1" });
// @ts-expect-error no such setting
diansuan.classify({ monthlyKwh: "1", setting: "suburb" });
// @ts-expect-error a truth value is no number
diansuan.powerFactor({ ...june, base: true });
// @ts-expect-error amounts are texts
export const wrong: number = adjustment.adjustment;
// @ts-expect-error no such period
diansuan.estimateBill({ tariff: "x", month: "2026-07", usage: { noon: 1 } });
// @ts-expect-error a bill without days
diansuan.estimateBill({ tariff: "x", usage: { kwh: 1 } });
// @ts-expect-error a year has months or readings
diansuan.estimateYear({ tariff: "x", from: "2026-01" });
// @ts-expect-error only metered energy can be moved
diansuan.shiftLoad({ ...factory, shift: { from: "all", to: "valley", percent: 1 } });
// @ts-expect-error a rule file has a kind
diansuan.listTariffs({ ruleFiles: [{ id: "x" }] });
// @ts-expect-error there may be no quantity
export const quantities: string[] = bill.lines.map((line) => line.quantity);
