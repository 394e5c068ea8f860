/**
 * Diansuan 电算: electricity billing rules and calculators.
 *
 * Numbers come in as decimal texts (preferred) or finite JavaScript numbers, and always go out as
 * decimal texts: money and power factor with two decimals, everything else without needless zeros.
 * A bad input throws a {@link DiansuanError}.
 */

/** A decimal as text, such as `"121040.5"`, or a finite number. Units, separators and full-width digits are read too. */
export type Numeric = string | number | bigint;

/** A decimal without exponent. */
export type Decimal = string;

/** A text in both languages. */
export interface Text {
  zh: string;
  en: string;
}

/** What is thrown for a bad input. */
export interface DiansuanError extends Error {
  name: "DiansuanError";
  code:
    | "missing"
    | "not_a_number"
    | "ambiguous"
    | "wrong_unit"
    | "negative"
    | "out_of_range"
    | "too_precise"
    | "unknown"
    | "wrong_type"
    | "conflict"
    | "not_in_rule_book";
  /** Path of the field, such as `usage.kwh`. */
  field: string;
  /** The bound that was broken, or the values that would do. */
  bound: string | null;
  /** The message in each language, without the field's name. */
  messages: Text;
}

/** Whether a rule holds; `illustrative` values are confirmed by nobody. */
export type Status = "in_force" | "superseded" | "illustrative";

/** How the values of a rule were obtained. */
export type Confidence = "confirmed" | "secondary" | "derived" | "unconfirmed";

/** A clause of a rule. */
export interface Citation {
  rule: string;
  clause: string;
  title: Text;
  document: string;
  status: Status;
}

/** An input of a step. */
export interface StepInput {
  /** Symbol in the formula. */
  name: string;
  label: Text;
  value: string;
  /** The value in words, where it is no number. */
  words?: Text;
  unit: string;
  /** Where the value comes from, when a rule gives it. */
  citation?: Citation;
}

/** One step of a calculation, with all that is needed to check it by hand. */
export interface Step {
  id: string;
  label: Text;
  formula: string;
  inputs: StepInput[];
  result: string;
  words?: Text;
  unit: string;
  rounding?: Text;
  notes?: Text[];
  citation?: Citation;
  steps?: Step[];
}

/** Head of a rule file. */
export interface RuleHead {
  id: string;
  title: Text;
  document: string;
  effectiveFrom: string | null;
  /** Earliest day it is known to have held, where its first day is not known. */
  knownSince: string | null;
  effectiveTo: string | null;
  status: Status;
  confidence: Confidence;
}

/** An entry of `rules.json` in this package: what citations point to, with who, where and when. */
export interface RuleRecord extends RuleHead {
  issuer: Text;
  source: Text;
  /** Day of the last comparison with the source. */
  checked: string;
  note?: Text;
  /** Of a service catalogue: what the customer gets, by the service's `id`. */
  services?: { id: string; detail: Text }[];
}

/** Loads the wasm: beside this file in a browser, from bytes in Node. */
export default function init(input?: {
  module_or_path?: RequestInfo | URL | Response | BufferSource | WebAssembly.Module;
}): Promise<unknown>;

/** The same without waiting, from bytes or a compiled module. */
export function initSync(input: { module: BufferSource | WebAssembly.Module }): unknown;

export interface ClassifyInput {
  /** kWh a month. */
  monthlyKwh: Numeric;
  /** Kind of customer, by id or Chinese name. */
  sector?: string;
  /** Important although ordinary; wins over the sector. */
  keyOrdinary?: boolean;
  setting: "urban" | "rural";
  /** Supply area, by id or Chinese name. */
  area?: string;
  /** Day whose rules apply, `YYYY-MM-DD`; the newest without one. */
  date?: string;
}

export type Tier = "vip" | "large" | "ordinary";
export type Manager = "vip" | "large" | "community" | "district";

export interface Service {
  id: string;
  label: Text;
  clause: string;
}

export interface ClassifyResult {
  tier: Tier;
  tierLabel: Text;
  manager: Manager;
  managerLabel: Text;
  reason: Text;
  /** kWh a month missing to the next tier. */
  kwhToNextTier?: Decimal;
  area?: { id: string; label: Text };
  services: Service[];
  status: Status;
  steps: Step[];
}

/** Customer tier and account manager. */
export function classify(input: ClassifyInput): ClassifyResult;

/** Active and reactive energy of a month; the reactive sign does not count. */
export interface EnergyInput {
  activeKwh: Numeric;
  reactiveKvarh?: Numeric;
  reactive?: { forward: Numeric; reverse?: Numeric };
}

/** A component of a bill; without `inBase` the utility's rule decides by name or code. */
export interface ComponentInput {
  name?: string;
  amount: Numeric;
  inBase?: boolean;
}

/** Whose bill it is: decides what belongs to the base and how it is rounded. */
export type Utility = "cn-gx" | "cn-hb" | "cn-nm-west" | "cn-cq";

export interface PowerFactorInput extends EnergyInput {
  /** `"0.90"`, `"0.85"` or `"0.80"`, as printed on the bill. */
  standard: Numeric;
  /** Money the percent is taken on (参与调整电费), 元. */
  base?: Numeric;
  /** Or its components. */
  components?: ComponentInput[];
  /** Guangxi without one. */
  utility?: Utility;
  /** Instead of the utility's rounding. */
  rounding?: "total" | "component";
  date?: string;
}

/** The same month with a better factor. */
export interface Outlook {
  powerFactor: Decimal;
  adjustmentPercent: Decimal;
  adjustment: Decimal;
  saving: Decimal;
  /** The most reactive energy with which the factor is still reached. */
  maxReactiveKvarh: Decimal;
}

export interface PowerFactorResult {
  powerFactor: Decimal;
  adjustmentPercent: Decimal;
  base: Decimal;
  adjustment: Decimal;
  /** Absent once the full reduction is reached. */
  nextBand?: Outlook;
  toStandard?: Outlook;
  toBest?: Outlook;
  status: Status;
  steps: Step[];
}

/** Power-factor adjustment of a month (力率调整电费). */
export function powerFactor(input: PowerFactorInput): PowerFactorResult;

export interface CapacitorInput extends EnergyInput {
  /** Operating hours in the month, 1 to 744. */
  hours: Numeric;
  standard: Numeric;
  /** Factor to reach; the lowest with the full reduction without one. */
  target?: Numeric;
  base: Numeric;
  /** 元/kvar. */
  costPerKvar?: Numeric;
  /** 元; wins over `costPerKvar`. */
  investment?: Numeric;
  /** kvar per step; 10 without one. */
  stepKvar?: Numeric;
  date?: string;
}

export interface MonthOutcome {
  reactiveKvarh: Decimal;
  powerFactor: Decimal;
  adjustmentPercent: Decimal;
  adjustment: Decimal;
}

export interface CapacitorResult {
  averageKw: Decimal;
  target: Decimal;
  requiredKvar: Decimal;
  recommendedKvar: Decimal;
  before: MonthOutcome;
  after: MonthOutcome;
  monthlySaving: Decimal;
  lossKwh: Decimal;
  networkLossReductionPercent: Decimal;
  overCompensated: boolean;
  investment: Decimal | null;
  payback: PaybackResult | null;
  warnings: Text[];
  steps: Step[];
}

/** Capacitors a month's factor asks for, and what they bring. */
export function capacitor(input: CapacitorInput): CapacitorResult;

export interface PaybackInput {
  /** 元. */
  investment: Numeric;
  /** 元 a month. */
  monthlySaving?: Numeric;
  /** Instead of `monthlySaving`: two amounts, or two months. */
  before?: Numeric | PowerFactorInput;
  after?: Numeric | PowerFactorInput;
  /** Yearly, as a fraction (`"0.06"`) or with a percent sign (`"6%"`). */
  discountRate?: Numeric;
  /** Whole years, 1 to 50. */
  lifeYears?: Numeric;
  /** 元 a year. */
  annualMaintenance?: Numeric;
}

export interface Comparison {
  monthlySaving: Decimal;
  months: Decimal | null;
  wholeMonths: Decimal | null;
}

export interface CashFlow {
  /** 0 is the day of the investment. */
  month: Decimal;
  amount: Decimal;
  cumulative: Decimal;
  discounted?: Decimal;
}

export interface PaybackResult {
  /** `null` when it never pays, or not within its life. */
  months: Decimal | null;
  wholeMonths: Decimal | null;
  years: Decimal | null;
  monthlySaving: Decimal;
  discountedMonths?: Decimal;
  npv?: Decimal;
  /** A yearly fraction. */
  irr?: Decimal;
  /** With two months: the bills as printed. */
  asPrinted?: Comparison;
  /** With two months: volume and base of the second for both; decides `months`. */
  likeForLike?: Comparison;
  cashFlow: CashFlow[];
  steps: Step[];
}

/** When an investment has paid for itself. */
export function payback(input: PaybackInput): PaybackResult;

export interface EstimateBillInput {
  /** An id of {@link listTariffs}. */
  tariff: string;
  /** Month of consumption, `YYYY-MM`. */
  month: string;
  usage: { kwh: Numeric };
  /** kWh used in the calendar year before this month. */
  yearToDateKwh?: Numeric;
  voltage?: string;
  household?: { people?: Numeric };
}

export interface BillLine {
  id: string;
  label: Text;
  quantity: Decimal;
  unit: string;
  price: Decimal;
  amount: Decimal;
  inPowerFactorBase: boolean;
  citation: Citation;
}

export interface TierUse {
  label: Text;
  used: Decimal;
  size?: Decimal;
  price: Decimal;
}

export interface EstimateBillResult {
  lines: BillLine[];
  subtotal: Decimal;
  total: Decimal;
  averagePrice?: Decimal;
  nextKwhPrice: Decimal;
  tiers: TierUse[];
  warnings: Text[];
  status: Status;
  confidence: Confidence;
  steps: Step[];
}

/** A month's bill, line by line. */
export function estimateBill(input: EstimateBillInput): EstimateBillResult;

export interface ListTariffsInput {
  region?: string;
  category?: "residential";
  /** Day on which they hold; every version without one. */
  date?: string;
}

export interface TariffEntry {
  id: string;
  region: string;
  category: "residential";
  categoryLabel: Text;
  voltages: string[];
  rule: RuleHead;
}

/** Tariffs of the rule book. */
export function listTariffs(input?: ListTariffsInput): { tariffs: TariffEntry[]; steps: Step[] };

export interface TariffTier {
  label: Text;
  upToKwh?: Decimal;
  price: Decimal;
  citation: Citation;
}

export interface TariffDescription extends TariffEntry {
  /** Over what the tiers run. */
  cycle: "year" | "none";
  tiers: TariffTier[];
  steps: Step[];
}

/** One tariff in full: the version of `date`, or the newest. */
export function describeTariff(input: { tariff: string; date?: string }): TariffDescription;
