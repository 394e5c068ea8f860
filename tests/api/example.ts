// Every function and every result, as a page in TypeScript would use them. Compiled only, never run.
import init, * as diansuan from "../../dist/pkg/diansuan.js";
import type {
  CapacitorResult,
  Citation,
  ClassifyResult,
  DiansuanError,
  EstimateBillResult,
  PaybackResult,
  PowerFactorInput,
  PowerFactorResult,
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
export const manager: "vip" | "large" | "community" | "district" = customer.manager;

export const bill: EstimateBillResult = diansuan.estimateBill({
  tariff: "cn-gx-residential",
  month: "2026-07",
  usage: { kwh: "260" },
  yearToDateKwh: "1560",
});
export const lines: string[] = bill.lines.map((line) => `${line.label.zh} ${line.quantity} × ${line.price} = ${line.amount}`);

export const ids: string[] = diansuan.listTariffs({ region: "cn-gx" }).tariffs.map((tariff) => tariff.id);
export const all: number = diansuan.listTariffs().tariffs.length;
export const cycle: "year" | "none" = diansuan.describeTariff({ tariff: "cn-gx-residential" }).cycle;

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
