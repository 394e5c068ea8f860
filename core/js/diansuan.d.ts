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

/** What a global of the browser makes, where the types of the browser (or of Node) are there. */
type Made<Name extends string> = typeof globalThis extends Record<Name, { prototype: infer One }> ? One : never;
type CompiledWasm = typeof globalThis extends { WebAssembly: { Module: { prototype: infer One } } } ? One : never;
type Bytes = ArrayBuffer | ArrayBufferView;

/**
 * Where the wasm comes from: its bytes, a compiled `WebAssembly.Module`, a response (or what becomes one), or its
 * address; in Node also the path of the file.
 */
export type WasmSource =
  | string
  | Bytes
  | CompiledWasm
  | Made<"URL">
  | Made<"Request">
  | Made<"Response">
  | Promise<Made<"Response">>;

/**
 * Loads the wasm; every function needs it. In a browser it is fetched from beside the script
 * (`diansuan_bg.wasm`), in Node it is in the package. Replaces an instance that has died.
 *
 * `rules` hold for all calls from then on. A file that can't be read throws a `DiansuanError` that names the
 * place, such as `rules.0.charge.1.price`, and changes nothing.
 */
export default function init(input?: { module_or_path?: WasmSource; rules?: Rules } | WasmSource): Promise<unknown>;

/** The same without waiting: from bytes or a compiled module, in Node and from `diansuan/inline` from nothing. */
export function initSync(input?: { module?: Bytes | CompiledWasm; rules?: Rules }): unknown;

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

/** The energies of a month, or the power factor itself as printed, two decimals at the most. */
export type FactorOrEnergy =
  | (EnergyInput & { factor?: undefined })
  | { factor: Numeric; activeKwh?: undefined; reactiveKvarh?: undefined; reactive?: undefined };

export type PowerFactorInput = FactorOrEnergy & {
  /** `"0.90"`, `"0.85"` or `"0.80"`, as printed on the bill. */
  standard: Numeric;
  /** Money the percent is taken on (参与调整电费), 元. */
  base?: Numeric;
  /** Or its components. */
  components?: ComponentInput[];
  /** Whose rule sums the components, Guangxi's without one; not beside `base`. */
  utility?: Utility;
  /** Instead of the utility's rounding; not beside `base`. */
  rounding?: "total" | "component";
  date?: string;
};

/** The same month with a better factor. */
export interface Outlook {
  powerFactor: Decimal;
  adjustmentPercent: Decimal;
  adjustment: Decimal;
  saving: Decimal;
  /** The most reactive energy with which the factor is still reached; absent where only the factor was given. */
  maxReactiveKvarh?: Decimal;
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

/** The load to compensate: the energies of a month, or its power and factor. */
export type CapacitorLoad =
  | (EnergyInput & {
      /** Operating hours in the month, 1 to 744. */
      hours: Numeric;
      /** The month's largest demand, kW: hours in which the energy would have taken more are refused. */
      maxDemandKw?: Numeric;
      kw?: undefined;
      factor?: undefined;
    })
  | {
      /** Average load, kW. */
      kw: Numeric;
      /** Its power factor, two decimals at the most. */
      factor: Numeric;
      hours?: Numeric;
      maxDemandKw?: undefined;
      activeKwh?: undefined;
      reactiveKvarh?: undefined;
      reactive?: undefined;
    };

export type CapacitorInput = CapacitorLoad & {
  /** Needed for a percent and money, and where there is no `target`. */
  standard?: Numeric;
  /** Factor to reach; the lowest with the full reduction without one. */
  target?: Numeric;
  /** Money the percent is taken on, 元; without it there is a size but no saving. */
  base?: Numeric;
  /** 元/kvar. */
  costPerKvar?: Numeric;
  /** 元; wins over `costPerKvar`. */
  investment?: Numeric;
  /** kvar per step; 10 without one. */
  stepKvar?: Numeric;
  date?: string;
};

/** Before or after the capacitors. */
export interface MonthOutcome {
  /** Of a month's energies. */
  reactiveKvarh?: Decimal;
  /** Of a load given by its power. */
  reactiveKvar?: Decimal;
  powerFactor: Decimal;
  /** Absent without a standard. */
  adjustmentPercent?: Decimal;
  /** Absent without a base. */
  adjustment?: Decimal;
}

export interface CapacitorResult {
  averageKw: Decimal;
  target: Decimal;
  requiredKvar: Decimal;
  recommendedKvar: Decimal;
  before: MonthOutcome;
  after: MonthOutcome;
  /** Absent without a base. */
  monthlySaving?: Decimal;
  /** Absent without hours. */
  lossKwh?: Decimal;
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

/**
 * kWh of a tariff without time of use, kWh by period, or readings. `kwh` beside the periods is what the total
 * register says: the periods are billed, the power factor is taken from the total; a tariff without hours bills it.
 */
export type Usage = { kwh: Numeric } | (PeriodUsage & { kwh?: Numeric }) | { intervals: Intervals };

/** Registers of a meter, as readings name them; of a demand register only `end` is read. */
export type RegisterKey = "total" | PeriodKey | "reactiveForward" | "reactiveReverse" | "demand";

export interface MeterInput {
  /** By how much the registers are multiplied; or the ratios of its transformers. 1 without either. */
  multiplier?: Numeric;
  /** Current transformers, such as `"200/5"`. */
  ct?: string;
  /** Voltage transformers, such as `"10000/100"`, `"10/0.1"` or `"10kV/100V"`. */
  pt?: string;
  /** Digits before the point of its registers: with it one may have begun again from zero. */
  digits?: Numeric;
  registers: readonly { register: RegisterKey; start?: Numeric; end: Numeric }[];
}

/** Rules for the load loss of a transformer: 2 %; 2 % up to a load of 40 %, else 3 %; 1.5 %; by the square of the load. */
export type CopperRule = "two_percent" | "by_load" | "one_and_half_percent" | "physical";

/** Losses as the bill prints them (变/线损电量). */
export interface PrintedLosses {
  /** kWh, or kWh by period. */
  activeKwh: Numeric | PeriodUsage;
  reactiveKvarh?: Numeric;
  /** What they add to a demand that was read, kW. */
  demandKw?: Numeric;
  /** Of a month's losses so many days of so many. */
  days?: Numeric;
  monthDays?: Numeric;
  /** Decimals of the kWh, 0 to 2; 2 without a word. */
  decimals?: Numeric;
}

/** Losses of a transformer; figures of the name plate win over the table (S9, S10, S11, 30 to 800 kVA). */
export interface TransformerLosses {
  /** Such as `"S11-200"`. */
  transformer?: string;
  copper: CopperRule;
  /** Hours of supply; 720 without a word. */
  hours?: Numeric;
  kva?: Numeric;
  p0Kw?: Numeric;
  pkKw?: Numeric;
  i0Percent?: Numeric;
  ukPercent?: Numeric;
  /** No-load loss of the month, instead of `p0Kw` times the hours. */
  ironKwh?: Numeric;
  /** Power factor of the load, for `physical` where reactive energy was not read. */
  factor?: Numeric;
  reactiveKvarh?: Numeric;
  demandKw?: Numeric;
  decimals?: Numeric;
}

/** What the pricing of a sub-meter needs besides; the voltage is that of the supply where nothing is said. */
export interface SubMeterPricing {
  /** An id of {@link listTariffs}. */
  tariff: string;
  voltage?: Voltage;
  yearToDateKwh?: Numeric;
  household?: { people?: Numeric; switch?: boolean; allowance?: string };
  options?: readonly string[] | string;
  prices?: Readonly<Record<string, Numeric | PeriodUsage>>;
  quantities?: Readonly<Record<string, Numeric>>;
  amounts?: Readonly<Record<string, Numeric>>;
}

/** A part of the supply with a price of its own: a meter behind the main one, a fixed quantity, or a fixed share. */
export type SubMeterInput = SubMeterPricing &
  (
    | ({ mode: "deducted" | "quantity"; percent?: undefined } & ({ kwh: Numeric } | PeriodUsage))
    | { mode: "ratio"; percent: Numeric; kwh?: undefined }
  );

/** What was read off the meters of one supply, and what stands between them and the bill. */
export interface MeteringInput {
  /** Several are added; one that was changed within the month is two of them. */
  meters: readonly MeterInput[];
  losses?: PrintedLosses | TransformerLosses;
  /** Line loss, percent of the energy and of the transformer's loss. */
  linePercent?: Numeric;
  sub?: readonly SubMeterInput[];
}

/** `metering`, or its members themselves. */
export type ReadMetersInput = { metering: MeteringInput } | MeteringInput;

/** kWh of the total and of the periods, kvarh of both directions, kW of the demand: as far as they were read. */
export type RegisterEnergies = { [register in RegisterKey]?: Decimal };

/** Losses, and by period where they are shared among periods. */
export interface MeteredLosses {
  activeKwh: Decimal;
  reactiveKvarh?: Decimal;
  demandKw?: Decimal;
  ironKwh?: Decimal;
  copperKwh?: Decimal;
  lineKwh?: Decimal;
  sharp?: Decimal;
  peak?: Decimal;
  flat?: Decimal;
  valley?: Decimal;
  deepValley?: Decimal;
}

/** Energy of a sub-meter, and by period where that was read. */
export interface SubMeterEnergy {
  tariff: string;
  mode: "deducted" | "ratio" | "quantity";
  kwh: Decimal;
  sharp?: Decimal;
  peak?: Decimal;
  flat?: Decimal;
  valley?: Decimal;
  deepValley?: Decimal;
}

export interface ReadMetersResult {
  /** By register, all meters together, before losses. */
  energies: RegisterEnergies;
  meters: { multiplier: Decimal; energies: RegisterEnergies }[];
  losses?: MeteredLosses;
  /** With losses: what the power factor is taken from. */
  supply: RegisterEnergies;
  /** The same without sub-meters: what is billed at the main price. */
  main: RegisterEnergies;
  sub: SubMeterEnergy[];
  /** All active energy of the supply. */
  activeKwh: Decimal;
  /** Reactive energy of both directions; absent where it was not read. */
  reactiveKvarh?: Decimal;
  warnings: Text[];
  /** How sure the loss rules are; absent where none were used. */
  confidence?: Confidence;
  steps: Step[];
}

/** What meters give: energies per register, losses, sub-meters. */
export function readMeters(input: ReadMetersInput & Explained): ReadMetersResult;
export function readMeters(input: ReadMetersInput & Unexplained): Omit<ReadMetersResult, "steps">;

/** What was wrong with a meter. */
export type MeterFault = "reversed_circuit" | "missing_voltage" | "ct_ratio" | "meter_error";

export interface CorrectMeteringInput {
  fault: MeterFault;
  /** Needed for `reversed_circuit` and `missing_voltage`. */
  wiring?: "four_wire" | "three_wire";
  /** How many of four wires are concerned; 1 without a word. */
  circuits?: Numeric;
  /** Which: of three wires they count differently. */
  phases?: readonly ("A" | "B" | "C")[] | string;
  /** Ratio of the current transformers as billed, such as `"200/5"`. */
  ct?: string;
  /** The real ones, one for each phase, or one that all of them have; as a text with commas between. */
  installed?: readonly string[] | string;
  /** The meter's error, %; plus is too fast. */
  errorPercent?: Numeric;
  /** Days of the last check and of the correction: half of the time between them counts. */
  lastCheck?: string;
  corrected?: string;
  /** Power factor of the load, two decimals: the elements of three wires depend on it. */
  factor?: Numeric;
  /** A measured factor instead of the one that follows. */
  correctionFactor?: Numeric;
  /** What was counted and billed; negative where the meter ran backward. */
  billedKwh?: Numeric;
  /** 元/kWh of all of it. */
  price?: Numeric;
  /** By period; of one of them the kWh may be what the others leave of `billedKwh`. */
  byPeriod?: { [period in PeriodKey]?: { kwh?: Numeric; price: Numeric } };
  /** Day whose rules apply. */
  date?: string;
}

export interface CorrectMeteringResult {
  /** Correct energy over counted energy (更正系数), shown with ten decimals. */
  correctionFactor: Decimal;
  /** What is missing, % of what was counted (更正率). */
  correctionPercent: Decimal;
  billedKwh: Decimal;
  /** The part of it that is corrected. */
  countedKwh: Decimal;
  correctKwh: Decimal;
  /** To add; minus is to return. */
  kwh: Decimal;
  /** 元 to add; minus is to return. Absent without a price. */
  money?: Decimal;
  byPeriod?: { period: MeteredPeriod; kwh: Decimal; price: Decimal; money: Decimal }[];
  action: "add" | "return" | "none";
  warnings: Text[];
  /** How sure the articles are; absent where none apply. */
  confidence?: Confidence;
  steps: Step[];
}

/** What wrong metering has to be corrected by, in energy and money. */
export function correctMetering(input: CorrectMeteringInput & Explained): CorrectMeteringResult;
export function correctMetering(input: CorrectMeteringInput & Unexplained): Omit<CorrectMeteringResult, "steps">;

/** Readings without sub-meters, which are calculated month by month. */
export type PlainMeteringInput = Omit<MeteringInput, "sub"> & { sub?: undefined };

/**
 * What was used in some days of the bill, and what was read beside it. Where parts begin with billing months, each
 * month is judged by its own power factor and demand; what one part says beside its energy all of them say.
 */
export type UsagePart = {
  /** First day, `YYYY-MM-DD`; the day after the part before without one. */
  from?: string;
  /** Last day; the bill's last without one. */
  to?: string;
} & ({ usage: Usage; metering?: undefined } | { metering: PlainMeteringInput; usage?: undefined }) &
  Pick<MonthFigures, "maxDemandKw" | "factor" | "reactiveKvarh" | "reactive">;

/** A month of consumption `YYYY-MM`, or first and last day `YYYY-MM-DD`, 366 days at the most. */
export type BillDays = { month: string } | { from: string; to: string };

/**
 * What was used; `parts` where the meter was read in between, in their order and without gaps; `metering` where
 * the bill begins with the readings of registers, which give the reactive energy and the demand, too.
 */
export type BillUsage = { usage: Usage } | { parts: readonly UsagePart[] } | { metering: MeteringInput };

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
  /** The power factor as printed, instead of reactive energy; with it `standard` is required. */
  factor?: Numeric;
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
  /** The customer's own prices by charge, 元 per unit; of energy also by period. They take the place of listed ones. */
  prices?: Readonly<Record<string, Numeric | PeriodUsage>>;
  /** Quantities of the customer's own by charge, at their own or the listed price; energy may be negative. */
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
  /** The price of these days is not known and the last known one was taken: type in your own. */
  assumed?: true;
  /** The month whose price was taken. */
  assumedNote?: Text;
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

/** The same of billing months that are judged by themselves. */
export interface MonthAdjustment extends BillAdjustment {
  /** First day. */
  from: string;
  /** Last day. */
  to: string;
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
  /** What that adjustment rests on, where one factor holds for the whole bill. */
  powerFactor?: BillAdjustment;
  /** The same of each month, where `parts` give its own. */
  powerFactorMonths?: MonthAdjustment[];
  /** What the customer pays, 元. */
  total: Decimal;
  /** kWh. */
  energyKwh: Decimal;
  /** Sub-meters of `metering`: their lines (`sub1_…`) and energy are among those of the bill. */
  sub?: { tariff: string; title: Text; kwh: Decimal; subtotal: Decimal }[];
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
export type YearMonthInput = MonthFigures &
  ({ usage: Usage; metering?: undefined } | { metering: PlainMeteringInput; usage?: undefined });

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

/** Why one bill is higher than another; also what an earlier bill has to be corrected by. */
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
  /** Charges that can't be billed without a price of the customer's own, in `prices`. */
  given: string[];
  /** Charges whose listed price the customer's own, in `prices`, replaces. */
  replaceable: string[];
  /** Whether tiers run over the year, so that earlier months count. */
  yearToDate: boolean;
  /** Whether it has rules for large families. */
  familyRules: boolean;
  /** Whether it has free energy or money for some households. */
  allowances: boolean;
  /** Whether a power-factor adjustment is taken. */
  powerFactor: boolean;
  /** For which days a bill is possible, if the customer brings the prices of `given`; empty where it never is. */
  billable: TariffBillable[];
  rule: RuleHead;
}

/** Days and voltages for which a bill is possible. */
export interface TariffBillable {
  /** First day. */
  from: string;
  /** Last day; absent where nobody knows one. */
  to?: string;
  /** Months of the year, 1 to 12; every month when empty. */
  months: Decimal[];
  voltages: Voltage[];
}

/** A tariff whose prices nobody has found, at least those of some days. */
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
  /** Empty where they are not known or must be the customer's own. */
  prices: TariffPrice[];
  /** Whether the customer may bring a price along; without `prices` it is needed. */
  given: boolean;
  /** Whether the quantity is the customer's own. */
  givenQuantity: boolean;
  /** The month (`YYYY-MM`) up to which the prices are known, where later months are billed at them. */
  lastKnown?: string;
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

/** Energy that was used without being metered or at the wrong price: what it was used with. */
export interface InspectedDevice {
  /** Rated power, kW; a kVA counts as a kW. */
  capacityKw?: Numeric;
  /** Instead of it what stands on the meter: voltage of a phase (V), rated current (A), phases (1 or 3), multiplier. */
  meter?: { volts: Numeric; amps: Numeric; phases?: Numeric; multiplier?: Numeric };
  /** What it is for: decides the hours a day where `hoursPerDay` is not known. */
  use?: "power" | "lighting";
  hoursPerDay?: Numeric;
  days?: Numeric;
}

/** Who the customer is, as far as the supply rules ask. */
export type InspectedCustomer = "residential" | "single_part" | "two_part";

/** How long it lasted: months, or days up to the day of `date`. */
export interface InspectedTime {
  months?: Numeric;
  /** First day, `YYYY-MM-DD`; not before the rules in force on `date`. */
  from?: string;
  /** Last day; that of `date` without one. */
  to?: string;
}

/**
 * A breach of use (违约用电). `date` is the day on which it was found and decides the rules: those of 1996
 * until 2024-05-31, those of 2024 from then on. What the rules of that day do not state is refused
 * (`not_in_rule_book`) under the name of the field that may state it instead: `penaltyMultiple`,
 * `penaltyPerKva`, `penaltyPerTime`, `months`, `days`, `hoursPerDay`.
 */
export interface BreachInput extends InspectedTime {
  date: string;
  kind: "wrong_category" | "over_capacity" | "over_quota" | "sealed_equipment" | "moved_meter" | "other_source";
  /** Of `over_capacity`, `sealed_equipment`, `moved_meter`. */
  customer?: InspectedCustomer;
  /** Capacity or power without leave, kVA (kW). */
  capacityKva?: Numeric;
  /** Charge of a kVA a month, 元: of two-part customers. */
  capacityPrice?: Numeric;
  /** How many times; once without a word. */
  times?: Numeric;
  /** Of `wrong_category`: energy at the wrong price, kWh; or month by month, or a month's energy for `months`. */
  kwh?: Numeric;
  kwhByMonth?: readonly Numeric[] | string;
  monthlyKwh?: Numeric;
  /** Or what it was used with. */
  capacityKw?: Numeric;
  use?: "power" | "lighting";
  hoursPerDay?: Numeric;
  days?: Numeric;
  devices?: readonly (InspectedDevice & { priceDue?: Numeric; priceBilled?: Numeric })[];
  /** Or the difference of two bills, 元, as `explainDifference` gives it. */
  difference?: Numeric;
  /** Price that was paid and price that is due, 元/kWh. */
  priceBilled?: Numeric;
  priceDue?: Numeric;
  /** Of `over_quota`: price in force, 元/kWh. */
  price?: Numeric;
  /** Multiple of the money paid later: less than a ceiling, or where the rules state none. */
  penaltyMultiple?: Numeric;
  /** 元 for each kW (kVA), where the rules state none. */
  penaltyPerKva?: Numeric;
  /** 元 each time, where the rules state none. */
  penaltyPerTime?: Numeric;
}

/** Theft of electricity (窃电); see {@link BreachInput} for what is refused. */
export interface TheftInput extends InspectedDevice {
  /** The day on which it was found. */
  date: string;
  /** Tapped from the supplier's lines, or any other way. */
  kind: "tapped" | "other";
  devices?: readonly (InspectedDevice & { price?: Numeric })[];
  /** First and last day, where they are known. */
  from?: string;
  to?: string;
  /** 元/kWh. */
  price?: Numeric;
  penaltyMultiple?: Numeric;
}

/** A line of the money that is paid later. */
export interface ClaimLine {
  label: Text;
  quantity: Decimal;
  unit: string;
  /** 元. */
  amount: Decimal;
}

/** What a breach or a theft comes to; money in 元. */
export interface ClaimResult {
  kind: string;
  label: Text;
  /** Energy that is paid later, kWh. */
  energyKwh?: Decimal;
  lines: ClaimLine[];
  /** Money paid later. */
  backBilled: Decimal;
  /** The penalty; the most it may be where `ceiling` is set. */
  penalty: Decimal;
  /** What `backBilled` is multiplied by. */
  penaltyMultiple?: Decimal;
  /** Or the money for each kW (kVA) or each time. */
  penaltyRate?: Decimal;
  /** Whether the rule only caps it. */
  ceiling: boolean;
  total: Decimal;
  /** Values of the caller's that stand in no rule. */
  given: { field: string; value: Decimal }[];
  /** The rules in force. */
  rule: RuleHead;
  /** Where the penalty stands; absent where the rules do not state it. */
  citation?: Citation;
  warnings: Text[];
  status: Status;
  confidence: Confidence;
  steps: Step[];
}

/** Breach of use (违约用电): what is paid later, and the penalty. */
export function breach(input: BreachInput & Explained): ClaimResult;
export function breach(input: BreachInput & Unexplained): Omit<ClaimResult, "steps">;

/** Theft of electricity (窃电): energy, money paid later, penalty. */
export function theft(input: TheftInput & Explained): ClaimResult;
export function theft(input: TheftInput & Unexplained): Omit<ClaimResult, "steps">;

/** Compensation for an outage (停电赔偿). */
export interface OutageInput {
  /** Day of the outage: decides the rules. */
  date: string;
  /** Whose fault it was; the supplier's without a word. */
  kind?: "supplier" | "customer";
  /** Of the supplier's fault. */
  customer?: InspectedCustomer;
  /** Energy that was not supplied, kWh. */
  kwh?: Numeric;
  /** Or that of a normal time, kWh, with its month (`YYYY-MM`) or days, and the hours of the outage. */
  normalKwh?: Numeric;
  normalMonth?: string;
  normalDays?: Numeric;
  hours?: Numeric;
  /** 元/kWh. */
  price: Numeric;
  /** Where the rules state none. */
  multiple?: Numeric;
}

export interface OutageResult {
  kind: string;
  label: Text;
  /** kWh, two decimals. */
  energyKwh: Decimal;
  multiple: Decimal;
  /** 元. */
  compensation: Decimal;
  ceiling: boolean;
  given: { field: string; value: Decimal }[];
  rule: RuleHead;
  citation?: Citation;
  warnings: Text[];
  status: Status;
  confidence: Confidence;
  steps: Step[];
}

export function outageCompensation(input: OutageInput & Explained): OutageResult;
export function outageCompensation(input: OutageInput & Unexplained): Omit<OutageResult, "steps">;

/** A printed bill: its total, or lines of it by the ids (or labels) of the calculated bill's lines or charges. */
export interface PrintedBill {
  total?: Numeric;
  /** `power_factor` is the adjustment. */
  lines?: readonly { id: string; amount: Numeric }[];
}

export type CheckBillInput = EstimateBillInput & { printed: PrintedBill };

/** What could explain a difference. */
export interface BillCause {
  cause:
    | "month"
    | "rounding"
    | "option"
    | "charge_left_out"
    | "standard"
    | "power_factor"
    | "reactive"
    | "basic_charge"
    | "capacity_days"
    | "voltage"
    | "people"
    | "allowance"
    | "family_tariff"
    | "reading"
    | "year_to_date";
  label: Text;
  /** What would be otherwise: a month, a standard, kWh …; may be empty. */
  value: string;
  /** 元. */
  total: Decimal;
  /** What is printed less that, 元. */
  difference: Decimal;
  /** Whether nothing is left. */
  explains: boolean;
}

export interface CheckBillResult {
  /** Whether total and lines agree to the cent. */
  agrees: boolean;
  /** 元; of lines alone, the total that they would give. */
  printed: Decimal;
  /** As calculated, 元. */
  total: Decimal;
  /** Printed less calculated, 元. */
  difference: Decimal;
  /** The same for each kWh, 元/kWh: what a price that nobody knows would be off by. */
  perKwh?: Decimal;
  /** Nearest first; none that leaves more than half of the difference. */
  causes: BillCause[];
  /** What the nearest leaves, 元. */
  left: Decimal;
  /** How many other bills were calculated, 250 at the most. */
  tried: Decimal;
  lines: { id: string; label: Text; printed: Decimal; calculated: Decimal; difference: Decimal }[];
  bill: EstimateBillResult;
  warnings: Text[];
  steps: Step[];
}

/** Whether a printed bill agrees, and what could explain the difference. */
export function checkBill(input: CheckBillInput & Explained): CheckBillResult;
export function checkBill(input: CheckBillInput & Unexplained): Omit<CheckBillResult, "steps">;

export type EnergyForAveragePriceInput = {
  tariff: string;
  /** 元/kWh. */
  averagePrice: Numeric;
  /** How far to look, kWh; ten million without one. */
  untilKwh?: Numeric;
} & BillDays &
  SoughtUsage &
  CustomerInput;

export interface EnergyForAveragePriceResult {
  averagePrice: Decimal;
  /** Whole kWh at which the average reaches it; `null` where it never does. */
  kwh: Decimal | null;
  /** Why there is none. */
  reason?: Text;
  /** Where the average is not above it; without `toKwh` there is no end to it. */
  ranges: { fromKwh: Decimal; toKwh?: Decimal }[];
  bill?: EstimateBillResult;
  untilKwh: Decimal;
  steps: Step[];
}

/** How much energy at this average price. */
export function energyForAveragePrice(input: EnergyForAveragePriceInput & Explained): EnergyForAveragePriceResult;
export function energyForAveragePrice(
  input: EnergyForAveragePriceInput & Unexplained,
): Omit<EnergyForAveragePriceResult, "steps">;

export type PriceFromBillInput = {
  tariff: string;
  printed: { total: Numeric };
  /**
   * A charge's price, or energy: all of it, or of the `period` that `usage` leaves out. Without a word it is
   * energy where a period is named or `usage` is left out, else the price.
   */
  find?: "price" | "energy";
  /** The one that the customer brings along without a word. */
  charge?: string;
  period?: PeriodKey;
} & BillDays &
  (BillUsage | { usage?: undefined }) &
  CustomerInput;

export interface PriceFromBillResult {
  find: "price" | "energy";
  /** The charge or period. */
  of?: string;
  /** The value with the fewest decimals that leads to the total; `null` where none does. */
  value: Decimal | null;
  unit: string;
  /** The least and the most that lead to it. */
  from?: Decimal;
  to?: Decimal;
  /** Why there is none. */
  reason?: Text;
  /** 元. */
  printed: Decimal;
  bill?: EstimateBillResult;
  steps: Step[];
}

/** A price, or the energy of one period, out of a printed bill. */
export function priceFromBill(input: PriceFromBillInput & Explained): PriceFromBillResult;
export function priceFromBill(input: PriceFromBillInput & Unexplained): Omit<PriceFromBillResult, "steps">;

export type SplitMonthsInput = {
  tariff: string;
  /** Two months `YYYY-MM`, the earlier first; as a text with a comma between. */
  months: readonly [string, string] | string;
  /** Energy of both, whole kWh, 20000 at the most. */
  kwh: Numeric;
  /** Money of both, 元. */
  total: Numeric;
} & CustomerInput;

export interface SplitMonthsResult {
  /** By the first month's energy; with `firstToKwh` it is so up to there. Money in 元. */
  splits: {
    firstKwh: Decimal;
    secondKwh: Decimal;
    firstToKwh?: Decimal;
    firstTotal: Decimal;
    secondTotal: Decimal;
  }[];
  /** Why there is none. */
  reason?: Text;
  /** What both months can cost, 元. */
  least: Decimal;
  most: Decimal;
  steps: Step[];
}

/** Two months out of their sum. */
export function splitMonths(input: SplitMonthsInput & Explained): SplitMonthsResult;
export function splitMonths(input: SplitMonthsInput & Unexplained): Omit<SplitMonthsResult, "steps">;

export type BaseFromTotalInput = FactorOrEnergy & {
  /** What was billed, the adjustment in it, 元. */
  total: Numeric;
  /** What of it the adjustment is not taken on, 元. */
  outside?: Numeric;
  standard: Numeric;
  date?: string;
  /** The energies (or the factor) as they should have been; those left out are as billed. */
  corrected?: Partial<EnergyInput> | { factor: Numeric };
};

/** Money in 元. */
export interface BaseFromTotalResult {
  powerFactor: Decimal;
  adjustmentPercent: Decimal;
  /** `null` where none gives the total to the cent. */
  base: Decimal | null;
  adjustment?: Decimal;
  /** Another base that gives the same total. */
  alsoBase?: Decimal;
  /** Why there is none. */
  reason?: Text;
  total: Decimal;
  corrected?: { powerFactor: Decimal; adjustmentPercent: Decimal; adjustment: Decimal; total: Decimal };
  /** To be paid in addition; minus is to be returned. */
  difference?: Decimal;
  steps: Step[];
}

/** The base out of a total with the adjustment in it, and what a corrected month would cost. */
export function baseFromTotal(input: BaseFromTotalInput & Explained): BaseFromTotalResult;
export function baseFromTotal(input: BaseFromTotalInput & Unexplained): Omit<BaseFromTotalResult, "steps">;

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
  /** Energy of a year by the household's bills, kWh; otherwise the appliances are added up. */
  yearKwh?: Numeric;
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
