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

/** The version of the package. */
export const version: string;

/** The last day on which a rule of the package was compared with its source, `YYYY-MM-DD`. */
export const rulesDate: string;

/**
 * What is thrown for a bad input, and by every call before `init`.
 *
 * Inputs are plain objects: of an object its own enumerable members count. A member that is `undefined`,
 * `null` or a blank text is absent; a member that the function does not read is refused
 * (`unknown_field`, with the nearest name that it does read in `bound`).
 */
export class DiansuanError extends Error {
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
    | "not_in_rule_book"
    | "too_long"
    | "unknown_field"
    | "not_ready";
  /** Path of the field, such as `usage.kwh`. */
  field: string;
  /** The bound that was broken, or the values that would do. */
  bound: string | null;
  /** The message in each language, without the field's name. */
  messages: Text;
  /** For logs and answers of a server: all of the above with the message. */
  toJSON(): Pick<DiansuanError, "name" | "code" | "field" | "bound" | "message" | "messages">;
}

/**
 * What every input may say besides: `false` leaves `steps` out of the result, on every level; that is
 * several times as fast.
 */
export interface Explained {
  explain?: true;
}
export interface Unexplained {
  explain: boolean;
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
  effectiveFrom?: string;
  /** Earliest day it is known to have held, where its first day is not known. */
  knownSince?: string;
  effectiveTo?: string;
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

/**
 * Rule files over those of the package: one of the same id takes the place of the package's, and where two
 * hold on a day, yours counts. With `replace` there are no others.
 */
export type Rules = readonly RuleFile[] | { replace?: boolean; files: readonly RuleFile[] };

/**
 * Loads the wasm: beside this file in a browser, from bytes in Node. Replaces an instance that has died.
 *
 * `rules` hold for all calls from then on. A file that can't be read throws a `DiansuanError` that names the
 * place, such as `rules.0.charge.1.price`, and changes nothing.
 */
export default function init(input?: {
  module_or_path?: RequestInfo | URL | Response | BufferSource | WebAssembly.Module;
  rules?: Rules;
}): Promise<unknown>;

/** The same without waiting, from bytes or a compiled module. */
export function initSync(input: { module?: BufferSource | WebAssembly.Module; rules?: Rules }): unknown;

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
export function classify(input: ClassifyInput & Explained): ClassifyResult;
export function classify(input: ClassifyInput & Unexplained): Omit<ClassifyResult, "steps">;

/** A column: a list or typed array, or one value that holds for every row. */
export type Column<T> = T | readonly (T | null)[];
export type NumericColumn =
  | Numeric
  | readonly Numeric[]
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

/** Which months count; all of them without a word. The average of them decides. */
export interface BatchMonths {
  months?: readonly string[];
}

/**
 * A table, row by row the same fields as {@link ClassifyInput}; at most 2,000,000 rows. A value that can't be
 * used throws, with `field` such as `monthlyKwh.3` (from 0).
 */
export interface BatchTable extends BatchMonths {
  monthlyKwh: NumericColumn;
  /** Number of the account; without it every row is a customer. */
  account?: Column<string | number>;
  /** `urban` where nothing is said. */
  setting?: Column<"urban" | "rural">;
  /** Kind of customer, by id or name; an unknown one is not important. */
  sector?: Column<string>;
  keyOrdinary?: Column<boolean>;
  /** Supply area, any name. */
  area?: Column<string>;
  /** Month of the row, `YYYY-MM`; a customer occurs once in a month. */
  month?: Column<string>;
  /** Bill of the row. */
  money?: NumericColumn;
}

/**
 * A CSV file as the utility exports it, UTF-8, at most 512 MB: separator, title lines and headers (Chinese or
 * English, with units) are recognised. Lines that can't be read are counted and handed out, never refused; a
 * cell that nothing needs costs itself. Where several columns are equally likely to be the account or the
 * energy, the file is refused as `ambiguous` with their headers.
 */
export interface BatchFile extends BatchMonths {
  csv: Uint8Array | ArrayBuffer | string;
  /** Of customers of whom the file doesn't say it; `urban` without a word. */
  setting?: "urban" | "rural";
  /** Of a file that has no column for it. */
  month?: string;
}

/** Customers, kWh and money (CNY) of one tier. */
export interface TierSums {
  tier: Tier;
  customers: Decimal;
  kwh: Decimal;
  money: Decimal;
}

/** Customers, kWh and money (CNY) of one manager. */
export interface ManagerSums {
  manager: Manager;
  customers: Decimal;
  kwh: Decimal;
  money: Decimal;
}

/** The pyramid of one supply area, from the top. */
export interface AreaSums {
  area: string;
  tiers: TierSums[];
  managers: ManagerSums[];
}

/** A line of a file that was not taken. */
export interface RejectedLine {
  /** From 1. */
  line: Decimal;
  reason: string;
  label: Text;
  /** The column that is to blame, where one is. */
  column?: string;
  /** How the line begins. */
  text: string;
}

/** Cells of a column of a file that could not be read; or, with `cut`, lost the decimals beyond their fourth. */
export interface LostCells {
  column: string;
  label: Text;
  cells: Decimal;
  /** The line of the first, from 1, and what stands there. */
  line: Decimal;
  text: string;
  cut: boolean;
}

export interface ClassifyBatchResult {
  /** Lines taken, of the head and above it, empty, not taken: together all of the file. */
  read: Decimal;
  above: Decimal;
  blank: Decimal;
  rejected: Decimal;
  /** The first 1,000 of them. */
  rejectedLines: RejectedLine[];
  /** Cells that were not taken, or not wholly, by column; their lines were. */
  lost: LostCells[];
  /** Customers taken as urban because nothing was said. */
  settingUnsaid: Decimal;
  /** The months whose average decides; none where none was named. */
  months: string[];
  pyramid: { all: AreaSums; areas: AreaSums[] };
  status: Status;
  steps: Step[];
  /** By customer, in the order of the input. */
  columns: {
    account: string[];
    area: string[];
    /** kWh a month, rounded to two decimals where it is an average. */
    monthlyKwh: Decimal[];
    tier: Tier[];
    manager: Manager[];
  };
}

/** All customers of a table or a file at once. */
export function classifyBatch(input: (BatchTable | BatchFile) & Explained): ClassifyBatchResult;
export function classifyBatch(input: (BatchTable | BatchFile) & Unexplained): Omit<ClassifyBatchResult, "steps">;

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
export function powerFactor(input: PowerFactorInput & Explained): PowerFactorResult;
export function powerFactor(input: PowerFactorInput & Unexplained): Omit<PowerFactorResult, "steps">;

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
export function capacitor(input: CapacitorInput & Explained): CapacitorResult;
export function capacitor(input: CapacitorInput & Unexplained): Omit<CapacitorResult, "steps">;

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
export function payback(input: PaybackInput & Explained): PaybackResult;
export function payback(input: PaybackInput & Unexplained): Omit<PaybackResult, "steps">;

/** Periods of the day, as usage and own prices name them: 尖, 峰, 平, 谷, 深谷. */
export type PeriodKey = "sharp" | "peak" | "flat" | "valley" | "deepValley";

/** Periods of the day as results and rule files name them; `all` is energy that is not metered by period. */
export type Period = "all" | "sharp" | "peak" | "flat" | "valley" | "deepValley";

/** The periods that are metered. */
export type MeteredPeriod = Exclude<Period, "all">;

/** What a tariff can be for. */
export type Voltage = "<1kV" | "1-10kV" | "35kV" | "110kV" | "220kV";

/** Kinds of tariff. */
export type Category = "residential" | "commercial_industrial" | "agricultural";

/** A rule file as in `docs/tariff-language.md`, written as JSON. */
export type RuleFile = Readonly<Record<string, unknown>> & {
  readonly kind:
    | "tariff"
    | "charges"
    | "time_of_use"
    | "holidays"
    | "days"
    | "basic_charge"
    | "late_fee"
    | "missing";
  /** Takes the place of the built-in file of the same id. */
  readonly id: string;
};

export interface RuleFilesInput {
  /** Files for this call alone, besides the built-in ones. */
  ruleFiles?: readonly RuleFile[];
}

/** kWh of each period; one that is left out is 0. */
export type PeriodUsage = { [period in PeriodKey]?: Numeric };

/** Readings at short intervals, a year of quarter hours at the most. */
export interface Intervals {
  /** Beginning of the first interval, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  start: string;
  /** Length of an interval. */
  minutes: 15 | 30 | 60 | "15" | "30" | "60";
  /** kWh of each interval, six decimals at the most: a list, a typed array, or one text with a line each or commas between. */
  kwh: readonly Numeric[] | Float64Array | Float32Array | string;
}

/** kWh of a tariff without time of use, kWh by period, or readings. */
export type Usage = { kwh: Numeric } | PeriodUsage | { intervals: Intervals };

/** What was used in some days of the bill. */
export interface UsagePart {
  /** First day, `YYYY-MM-DD`; the day after the part before without one. */
  from?: string;
  /** Last day; the bill's last without one. */
  to?: string;
  usage: Usage;
}

/** A month of consumption `YYYY-MM`, or first and last day `YYYY-MM-DD`, 366 days at the most. */
export type BillDays = { month: string } | { from: string; to: string };

/** What was used; `parts` where the meter was read in between, in their order and without gaps. */
export type BillUsage = { usage: Usage } | { parts: readonly UsagePart[] };

/** How the basic charge is billed: by capacity, contract demand or actual demand. */
export type BasicChargeWay = "capacity" | "contract" | "actual";

/** Figures of two-part tariffs and of the power factor that may differ from month to month. */
export interface MonthFigures {
  /** Billed capacity, kVA. */
  capacityKva?: Numeric;
  /** Highest demand of the month, kW. */
  maxDemandKw?: Numeric;
  /** Contract demand, kW. */
  contractDemandKw?: Numeric;
  /** Reactive energy, kvarh; with it `standard` is required. */
  reactiveKvarh?: Numeric;
  /** The same in both directions, kvarh. */
  reactive?: { forward: Numeric; reverse?: Numeric };
}

/** A transformer in some days of a bill. */
export interface Transformer {
  kva: Numeric;
  /** First day; without it the bill's. */
  from?: string;
  /** Last day; without it the bill's. A suspension ends on the day before unsealing. */
  to?: string;
  /** Without it in use. */
  state?: "in_use" | "suspended" | "standby";
  /** Suspended within two years of its connection. */
  withinTwoYears?: boolean;
  /** Of those with the same name, locked against each other, the largest is billed. */
  interlock?: string;
}

/** The customer, apart from tariff, days and energy. */
export interface CustomerInput extends MonthFigures, RuleFilesInput {
  /** kWh used in the running tier cycle before this bill. */
  yearToDateKwh?: Numeric;
  /** Needed where the tariff has several. */
  voltage?: Voltage;
  /** Days of a month for which capacity, demand and monthly charges are billed. */
  capacityDays?: Numeric;
  /** Transformers whose capacity or state changes within the bill, instead of `capacityKva` and `capacityDays`. */
  capacity?: Transformer[];
  /** How many whole billing months the bill is, where the meter was read early or late. */
  billingMonths?: Numeric;
  /** Without it what is given decides: contract demand, actual demand, capacity. */
  basicCharge?: BasicChargeWay;
  /** kWh of all the customer's metering points, for the discount on well-used capacity. */
  allMetersKwh?: Numeric;
  /** `"0.90"`, `"0.85"` or `"0.80"`, as printed on the bill. */
  standard?: Numeric;
  household?: {
    /** Number of people. */
    people?: Numeric;
    /** Take the other tariff that a large family may choose. */
    switch?: boolean;
    /** Free energy or money, by its id. */
    allowance?: string;
  };
  /** Ids of the charges that exist only when asked for; as a text with commas between. */
  options?: readonly string[] | string;
  /** Prices of the customer's own contract by charge, 元 per unit; of energy also by period. */
  prices?: Readonly<Record<string, Numeric | PeriodUsage>>;
  /** Quantities of the customer's own by charge; energy may be negative. */
  quantities?: Readonly<Record<string, Numeric>>;
  /** Money of the customer's own by charge, 元. */
  amounts?: Readonly<Record<string, Numeric>>;
}

/** An id of {@link listTariffs}, the days, what was used, and the customer. */
export type EstimateBillInput = { tariff: string } & BillDays & BillUsage & CustomerInput;

export interface BillLine {
  /** Such as `tier_1` or `energy_peak`. */
  id: string;
  label: Text;
  /** The charge it belongs to; empty for what is no charge of the price list. */
  charge: string;
  chargeLabel: Text;
  /** In `unit`; absent where there is nothing to count. */
  quantity?: Decimal;
  /** `kWh`, `kVA`, `kW`, …; empty where there is nothing to count. */
  unit: string;
  /** 元 per unit. */
  price?: Decimal;
  /** 元. */
  amount: Decimal;
  inPowerFactorBase: boolean;
  /** From 1. */
  tier?: Decimal;
  period?: Period;
  /** First day, in a bill of several price lists. */
  from?: string;
  /** Last day, likewise. */
  to?: string;
  citation?: Citation;
}

/** Energy of a period of the day. */
export interface PeriodEnergy {
  period: Period;
  kwh: Decimal;
}

/** Power-factor adjustment on a bill. */
export interface BillAdjustment {
  powerFactor: Decimal;
  /** %; minus is a reduction. */
  adjustmentPercent: Decimal;
  /** The lines in the base, 元. */
  base: Decimal;
  /** 元. */
  adjustment: Decimal;
}

/** A tier of the cycle after the bill. */
export interface TierUse {
  label: Text;
  /** kWh of the cycle in it. */
  used: Decimal;
  /** kWh it holds; absent for the last. */
  size?: Decimal;
  /** 元/kWh, where it does not depend on the period. */
  price?: Decimal;
}

/** All charges on energy of a period together. */
export interface NextPrice {
  period: Period;
  /** 元/kWh. */
  price: Decimal;
}

/** When the next tier begins, if the year goes on like its beginning. */
export interface NextTier {
  label: Text;
  /** kWh until then. */
  kwhLeft: Decimal;
  /** kWh a month so far. */
  monthlyKwh: Decimal;
  /** First day of the month in which it begins; absent when the cycle ends before. */
  month?: string;
}

export interface EstimateBillResult {
  /** The tariff it was calculated on. */
  tariff: string;
  lines: BillLine[];
  /** Sum of the lines, 元. */
  subtotal: Decimal;
  /** Money of the power-factor adjustment, where it was asked for; minus is a reduction, 元. */
  powerFactorAdjustment?: Decimal;
  /** What that adjustment rests on. */
  powerFactor?: BillAdjustment;
  /** What the customer pays, 元. */
  total: Decimal;
  /** kWh. */
  energyKwh: Decimal;
  /** Empty where it was not metered so. */
  periods: PeriodEnergy[];
  /** 元/kWh, four decimals; absent without consumption. */
  averagePrice?: Decimal;
  /** 元/kWh, where it does not depend on the period. */
  nextKwhPrice?: Decimal;
  /** Empty where it does not depend on the period. */
  nextKwhPrices: NextPrice[];
  /** Upper limits of the tiers in the cycle, kWh. */
  tierLimitsKwh: Decimal[];
  tiers: TierUse[];
  nextTier?: NextTier;
  warnings: Text[];
  status: Status;
  confidence: Confidence;
  steps: Step[];
}

/** A bill, line by line. */
export function estimateBill(input: EstimateBillInput & Explained): EstimateBillResult;
export function estimateBill(input: EstimateBillInput & Unexplained): Omit<EstimateBillResult, "steps">;

/** A customer without a tariff. */
export type CompareTariffsInput = {
  /** Ids of {@link listTariffs}; as a text with commas between. */
  candidates: readonly string[] | string;
} & BillDays &
  BillUsage &
  CustomerInput;

export interface TariffCandidate {
  tariff: string;
  title: Text;
  /** 元. */
  total: Decimal;
  /** More than on the cheapest, 元. */
  more: Decimal;
  /** 元/kWh. */
  averagePrice?: Decimal;
  bill: EstimateBillResult;
}

export interface CompareTariffsResult {
  /** Cheapest first. */
  candidates: TariffCandidate[];
  /** Those that are not for this customer. */
  excluded: { tariff: string; title: Text; reason: Text }[];
  /** Empty: each bill has its own. */
  steps: Step[];
}

/** The same customer on several tariffs. */
export function compareTariffs(input: CompareTariffsInput & Explained): CompareTariffsResult;
export function compareTariffs(input: CompareTariffsInput & Unexplained): Omit<CompareTariffsResult, "steps">;

/** A month of a year. */
export interface YearMonthInput extends MonthFigures {
  usage: Usage;
}

/** Up to twelve months in a row, or readings over them. */
export type EstimateYearInput = { tariff: string } & (
  | {
      /** First month, `YYYY-MM`. */
      from: string;
      months: readonly YearMonthInput[];
    }
  | {
      /** The readings' first month without one. */
      from?: string;
      usage: { intervals: Intervals };
    }
) &
  CustomerInput;

export interface EstimateYearResult {
  tariff: string;
  /** `month` is its first day. */
  months: { month: string; bill: EstimateBillResult }[];
  /** 元 of each charge over the year. */
  lines: { id: string; label: Text; amount: Decimal }[];
  /** kWh. */
  energyKwh: Decimal;
  /** 元. */
  total: Decimal;
  /** 元/kWh, four decimals; absent without consumption. */
  averagePrice?: Decimal;
  /** The sum of the months; each month has steps of its own. */
  steps: Step[];
}

/** A year, month by month. */
export function estimateYear(input: EstimateYearInput & Explained): EstimateYearResult;
export function estimateYear(input: EstimateYearInput & Unexplained): Omit<EstimateYearResult, "steps">;

/** A line of two bills; money in 元. */
export interface LineChange {
  id: string;
  label: Text;
  /** Of a charge by tiers, from 1. */
  tier?: Decimal;
  before: Decimal;
  after: Decimal;
  difference: Decimal;
  /** More energy or less, at the price before; absent where a line occurs more than once. */
  byQuantity?: Decimal;
  /** A higher price or a lower one, with what rounding leaves. */
  byPrice?: Decimal;
}

/** Money in 元. */
export interface ExplainDifferenceResult {
  before: Decimal;
  after: Decimal;
  difference: Decimal;
  byQuantity: Decimal;
  byPrice: Decimal;
  /** Largest first. */
  changes: LineChange[];
  steps: Step[];
}

/** Why one bill is higher than another. */
export interface ExplainDifferenceInput {
  before: EstimateBillInput;
  after: EstimateBillInput;
}
export function explainDifference(input: ExplainDifferenceInput & Explained): ExplainDifferenceResult;
export function explainDifference(input: ExplainDifferenceInput & Unexplained): Omit<ExplainDifferenceResult, "steps">;

export type ShiftLoadInput = EstimateBillInput & {
  /** So many percent of a period's energy go to another period. */
  shift: { from: MeteredPeriod | "deepValley"; to: MeteredPeriod | "deepValley"; percent: Numeric };
};

export interface ShiftLoadResult {
  /** kWh. */
  movedKwh: Decimal;
  before: EstimateBillResult;
  after: EstimateBillResult;
  /** 元; negative where it costs more. */
  saving: Decimal;
  changes: LineChange[];
  steps: Step[];
}

/** What moving load between periods brings. */
export function shiftLoad(input: ShiftLoadInput & Explained): ShiftLoadResult;
export function shiftLoad(input: ShiftLoadInput & Unexplained): Omit<ShiftLoadResult, "steps">;

/** Energy that is looked for: by period only their proportion counts. */
export type SoughtUsage = { usage?: { kwh: Numeric } | PeriodUsage };

export type EnergyForMoneyInput = {
  tariff: string;
  /** 元. */
  money: Numeric;
} & BillDays &
  SoughtUsage &
  CustomerInput;

export interface EnergyForMoneyResult {
  /** Whole kWh that cost no more; `null` where not even a bill without energy is as cheap. */
  kwh: Decimal | null;
  /** 元. */
  money: Decimal;
  /** The bill for that energy. */
  bill?: EstimateBillResult;
  steps: Step[];
}

/** How much energy for this money. */
export function energyForMoney(input: EnergyForMoneyInput & Explained): EnergyForMoneyResult;
export function energyForMoney(input: EnergyForMoneyInput & Unexplained): Omit<EnergyForMoneyResult, "steps">;

export type BreakEvenInput = {
  /** Two ids of {@link listTariffs}; as a text with a comma between. */
  candidates: readonly [string, string] | string;
  /** How far to look, kWh; 10000 without one. */
  untilKwh?: Numeric;
} & BillDays &
  SoughtUsage &
  CustomerInput;

export interface BreakEvenResult {
  /** The tariff that is cheaper for 1 kWh; absent where they cost the same. */
  cheaperAtFirst?: string;
  /** From where on the other one is cheaper, rising. */
  crossings: {
    /** The first whole kWh. */
    kwh: Decimal;
    /** The tariff that is cheaper from there on. */
    cheaper: string;
    title: Text;
    /** What the first candidate costs there, 元. */
    first: Decimal;
    /** What the second costs there, 元. */
    second: Decimal;
  }[];
  /** How far was looked, kWh. */
  untilKwh: Decimal;
  /** Empty: ask for the bills one by one. */
  steps: Step[];
}

/** From where on another tariff is cheaper. */
export function breakEven(input: BreakEvenInput & Explained): BreakEvenResult;
export function breakEven(input: BreakEvenInput & Unexplained): Omit<BreakEvenResult, "steps">;

export interface BasicChargeOption {
  way: BasicChargeWay;
  label: Text;
  /** 元. */
  basicCharge: Decimal;
  /** 元. */
  total: Decimal;
  bill: EstimateBillResult;
}

export interface BasicChargeOptionsResult {
  /** The ways with prices and figures, cheapest first. */
  options: BasicChargeOption[];
  /** The ways that can't be calculated, and why. */
  unavailable: { way: BasicChargeOption["way"]; label: Text; reason: Text }[];
  /** kW at which actual demand costs what the capacity costs. */
  breakEvenKw?: Decimal;
  steps: Step[];
}

/** Capacity or demand: the bill by every way of the basic charge. */
export function basicChargeOptions(input: EstimateBillInput & Explained): BasicChargeOptionsResult;
export function basicChargeOptions(input: EstimateBillInput & Unexplained): Omit<BasicChargeOptionsResult, "steps">;

export interface LateFeeInput extends RuleFilesInput {
  /** Debt, 元. */
  amount: Numeric;
  /** First day that counts, `YYYY-MM-DD`, as printed on the bill. */
  startDate: string;
  /** Day of payment, `YYYY-MM-DD`. */
  payDate: string;
  customer: "residential" | "other";
  /** Region of a waiver, such as `cn-gx`. */
  region?: string;
  /** Month of the bill, `YYYY-MM`, for a waiver. */
  billMonth?: string;
}

/** Days at one rate. */
export interface LateFeeLine {
  label: Text;
  days: Decimal;
  /** Share of the debt a day: `0.001` is one per mille. */
  perDay: Decimal;
  /** 元. */
  amount: Decimal;
  citation: Citation;
}

export interface LateFeeResult {
  days: Decimal;
  lines: LateFeeLine[];
  /** 元. */
  fee: Decimal;
  /** Why nothing is asked, where a waiver holds. */
  waived?: Citation;
  status: Status;
  confidence: Confidence;
  steps: Step[];
}

/** Fee for paying late. */
export function lateFee(input: LateFeeInput & Explained): LateFeeResult;
export function lateFee(input: LateFeeInput & Unexplained): Omit<LateFeeResult, "steps">;

export interface ListTariffsInput extends RuleFilesInput {
  region?: string;
  category?: Category;
  /** Day on which they hold; every version without one. */
  date?: string;
}

export interface TariffEntry {
  /** What `estimateBill` takes as `tariff`. */
  id: string;
  region: string;
  category: Category;
  categoryLabel: Text;
  voltages: Voltage[];
  /** Whether it has periods of the day. */
  timeOfUse: boolean;
  /** Whether capacity or demand is billed. */
  twoPart: boolean;
  /** Charges whose price the customer brings along, in `prices`. */
  given: string[];
  /** Whether tiers run over the year, so that earlier months count. */
  yearToDate: boolean;
  /** Whether it has rules for large families. */
  familyRules: boolean;
  /** Whether it has free energy or money for some households. */
  allowances: boolean;
  /** Whether a power-factor adjustment is taken. */
  powerFactor: boolean;
  rule: RuleHead;
}

/** A tariff whose prices nobody has found. */
export interface MissingTariff {
  id: string;
  label: Text;
  /** Where its prices would be found. */
  where: Text;
}

export interface ListTariffsResult {
  tariffs: TariffEntry[];
  missing: MissingTariff[];
  /** Empty: nothing was calculated. */
  steps: Step[];
}

/** Tariffs of the rule book. */
export function listTariffs(input?: ListTariffsInput & Explained): ListTariffsResult;
export function listTariffs(input: ListTariffsInput & Unexplained): Omit<ListTariffsResult, "steps">;

export interface DescribeTariffInput extends RuleFilesInput {
  tariff: string;
  /** Day whose price list it is; the newest without one. */
  date?: string;
  /** Tiers of a family of so many. */
  household?: { people?: Numeric };
}

export interface TariffTier {
  label: Text;
  /** Upper limit in the cycle, kWh; absent for the last. */
  upToKwh?: Decimal;
  /** 元/kWh, where it depends on nothing else. */
  price?: Decimal;
  citation?: Citation;
}

/** A price and what it is for; what it does not name, it is for all of. */
export interface TariffPrice {
  /** What it is a part of the price for. */
  label?: Text;
  voltage?: Voltage;
  season?: string;
  /** From 1. */
  tier?: Decimal;
  period?: Period;
  price: Decimal;
  /** Such as `元/kWh`. */
  unit: string;
  citation: Citation;
}

export interface TariffCharge {
  id: string;
  label: Text;
  /** What the price is multiplied by. */
  basis: "kwh" | "kva" | "kw" | "month" | "day" | "money";
  /** Empty where they are not known or the customer's own. */
  prices: TariffPrice[];
  /** Whether the customer brings the price along. */
  given: boolean;
  /** Whether it depends on the period of the day. */
  floats: boolean;
  inPowerFactorBase: boolean;
  /** What `options` must name for it to be billed. */
  option?: string;
  /** What the price is made of. */
  parts: TariffPrice[];
  citation: Citation;
}

/** Hours of a period. */
export interface TariffHours {
  period: Period;
  label: Text;
  /** Such as `11:00-13:00`. */
  hours: string[];
  /** Months in which they hold, 1 to 12; every month when empty. */
  months: Decimal[];
  /** To the flat price, where charges float. */
  ratio?: Decimal;
  citation: Citation;
}

/** A rule for large families. */
export interface TariffHousehold {
  /** Fewest people. */
  peopleFrom: Decimal;
  /** Most people. */
  peopleTo?: Decimal;
  /** kWh a month more on every limit. */
  addKwh?: Decimal;
  /** kWh a month more on the first limit for each further person. */
  addFirstKwh?: Decimal;
  /** Another tariff that may be chosen. */
  switchTo?: string;
  citation: Citation;
}

export interface DescribeTariffResult extends TariffEntry {
  /** Over what the tiers run. */
  cycle: "year" | "month" | "none";
  tiers: TariffTier[];
  /** In the order of the bill. */
  charges: TariffCharge[];
  hours: TariffHours[];
  households: TariffHousehold[];
  /** Free energy or money. */
  allowanceRules: { id: string; label: Text }[];
  /** Empty: nothing was calculated. */
  steps: Step[];
}

/** One tariff in full. */
export function describeTariff(input: DescribeTariffInput & Explained): DescribeTariffResult;
export function describeTariff(input: DescribeTariffInput & Unexplained): Omit<DescribeTariffResult, "steps">;

/** A result of the calculators below: the fields that the site shows, and the steps. */
export interface CalculatorResult {
  [field: string]: unknown;
  steps: Step[];
}

export interface CreditInput {
  /** How often, by the ids of the credit rules. */
  events?: Record<string, Numeric>;
  date?: string;
}

/** Credit of a customer (信用评价). */
export function credit(input: CreditInput & Explained): CalculatorResult;
export function credit(input: CreditInput & Unexplained): Omit<CalculatorResult, "steps">;

export interface ConnectionInput {
  kind: string;
  /** Day up to which days are counted, `YYYY-MM-DD`. */
  today: string;
  /** Whether a line has to be built. */
  line?: boolean | "true" | "false";
  /** Days of works that need a permit. */
  works?: Numeric;
  /** Days on which steps were done, by their ids. */
  done?: Record<string, string>;
}

/** A new connection in time (业扩报装). */
export function connection(input: ConnectionInput & Explained): CalculatorResult;
export function connection(input: ConnectionInput & Unexplained): Omit<CalculatorResult, "steps">;

/** A bill's input, and the fields of each measure under its name (`lighting`, `motor` …). */
export type SavingInput = Record<string, unknown>;

/** What measures save on a bill (节能). */
export function saving(input: SavingInput & Explained): CalculatorResult;
export function saving(input: SavingInput & Unexplained): Omit<CalculatorResult, "steps">;

export interface AppliancesInput {
  /** How many of each appliance there are, by their ids. */
  now?: Record<string, Numeric>;
  /** How many more are planned. */
  planned?: Record<string, Numeric>;
  /** An appliance of one's own. */
  own?: { watts?: Numeric; hours?: Numeric; days?: Numeric };
  wire: string;
  meter: string;
  breaker: string;
  tariff: string;
  month: string;
}

/** What a household's connection carries (家庭用电). */
export function appliances(input: AppliancesInput & Explained): CalculatorResult;
export function appliances(input: AppliancesInput & Unexplained): Omit<CalculatorResult, "steps">;

export interface WorkshopInput {
  equipment: { kind?: string; count?: Numeric; kw?: Numeric; hours?: Numeric }[];
  simultaneity: Numeric;
  growth?: Numeric;
  years?: Numeric;
  days: Numeric;
  purpose: string;
  price?: Numeric;
}

/** The load of a new workshop or farm and its supply (新装用电). */
export function workshop(input: WorkshopInput & Explained): CalculatorResult;
export function workshop(input: WorkshopInput & Unexplained): Omit<CalculatorResult, "steps">;

export interface CostInput {
  output: Numeric;
  kwh: Numeric;
  bill: Numeric;
  otherCost: Numeric;
  price?: Numeric;
  priceChange?: Numeric;
  adjustmentNow?: Numeric;
  adjustmentAfter?: Numeric;
  shiftKwh?: Numeric;
  peakPrice?: Numeric;
  valleyPrice?: Numeric;
  thisYear?: Numeric;
  lastYear?: Numeric;
}

/** Electricity in the cost of a product (用电成本). */
export function cost(input: CostInput & Explained): CalculatorResult;
export function cost(input: CostInput & Unexplained): Omit<CalculatorResult, "steps">;
