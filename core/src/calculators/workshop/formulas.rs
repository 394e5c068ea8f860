//! What the steps of the calculation say.

use crate::base::text::Text;
use crate::explain::{Formula, Keep, StepKind, Term};

macro_rules! terms {
    ($($name:ident = $symbol:literal, $zh:literal, $en:literal;)*) => {$(
        pub(super) static $name: Term = Term::new($symbol, $zh, $en);
    )*};
}
terms! {
    COUNT = "n", "台数", "How many";
    POWER = "p", "每台功率", "Power of each";
    KX = "Kx", "需要系数", "Demand factor";
    TAN = "tan φ", "功率因数角的正切", "Tangent of the phase angle";
    COS = "cos φ", "功率因数", "Power factor";
    ETA = "η", "效率", "Efficiency";
    MULTIPLE = "k", "起动电流倍数", "Starting current, multiple";
    HOURS = "h", "每天小时", "Hours a day";
    DAYS = "d", "每月天数", "Days a month";
    ROW_POWER = "Pᵢ", "一组设备的有功负荷", "Demand of one kind";
    ROW_REACTIVE = "Qᵢ", "一组设备的无功负荷", "Reactive demand of one kind";
    ROW_INSTALLED = "pᵢ", "一组设备的装机功率", "Installed power of one kind";
    ROW_ENERGY = "Wᵢ", "一组设备的用电量", "Energy of one kind";
    SUM_POWER = "ΣP", "有功负荷合计", "Sum of the demands";
    SUM_REACTIVE = "ΣQ", "无功负荷合计", "Sum of the reactive demands";
    TOGETHER = "K", "同时系数", "Simultaneity";
    P = "P", "计算有功负荷", "Demand";
    Q = "Q", "计算无功负荷", "Reactive demand";
    S = "S", "视在功率", "Apparent power";
    ROOT3 = "√3", "三的平方根", "Root of three";
    VOLTS = "U", "电压", "Voltage";
    I_RATED = "Iₙ", "一台的额定电流", "Rated current of one";
    I_REST = "Iᵣ", "其余设备的电流", "Current of the rest";
    GROWTH = "g", "每年增长", "Growth a year";
    NEEDED = "Sₙ", "若干年后的视在功率", "Apparent power after growth";
    INSTALLED = "Pe", "装机功率", "Installed power";
    PLANNED = "Pₙ", "若干年后的装机功率", "Installed power after growth";
    PHASES = "m", "设备相数", "Phases of the equipment";
    SINGLE = "P₁", "单相供电上限", "Limit of single phase";
    LOW = "P₃", "低压供电上限", "Limit of low voltage";
    UTILISATION = "β", "负载率上限", "Limit of a transformer's load";
    LEAST = "Sₜ", "变压器至少", "Transformer of at least";
    RATING = "Sr", "变压器额定容量", "Transformer's rating";
    CAPACITY = "Sc", "申请容量", "Capacity applied for";
    PURPOSE = "u", "用途", "What it is for";
    CHOICE = "c₁", "可选两部制的起点", "Above it a choice";
    MUST = "c₂", "执行两部制的起点", "Two-part from it on";
    FROM = "c₃", "考核功率因数的起点", "A standard from it on";
    HIGH = "c₄", "最高标准的起点", "Highest standard above it";
    TARGET = "cos φ₂", "要达到的功率因数", "Factor to reach";
    TAN_TARGET = "tan φ₂", "要达到的功率因数的正切", "Tangent at the factor to reach";
    ENERGY = "W", "月用电量", "Energy a month";
    PRICE = "c", "自己填的电价", "Price, typed in";
    DIRECT = "p₁", "直接起动的上限", "Limit of direct start";
}

macro_rules! formulas {
    ($($name:ident = $id:literal, $zh:literal, $en:literal, $formula:literal, [$($term:ident),*], $keep:ident, $field:literal;)*) => {$(
        pub(super) static $name: Formula =
            Formula::new($id, Text::new($zh, $en), $formula, &[$(&$term),*], $keep, $field);
    )*};
}
const ALL: Keep = Keep::All;
const CENT: Keep = Keep::Cent;
const TENTH: Keep = Keep::Decimals(1);
const TWO: Keep = Keep::Decimals(2);
formulas! {
    ROW_INSTALLED_STEP = "row_installed", "装机功率", "Installed power", "n × p", [COUNT, POWER], ALL, "equipment";
    ROW_POWER_STEP = "row_demand", "有功负荷", "Demand", "n × p × Kx", [COUNT, POWER, KX], ALL, "equipment";
    ROW_REACTIVE_STEP = "row_reactive", "无功负荷", "Reactive demand", "Pᵢ × tan φ", [ROW_POWER, TAN], ALL, "equipment";
    ROW_ENERGY_STEP = "row_energy", "月用电量", "Energy a month", "Pᵢ × h × d", [ROW_POWER, HOURS, DAYS], TWO, "equipment";
    RATED_THREE = "rated_current", "一台的额定电流（三相）", "Rated current of one, three phases",
        "p × 1000 ÷ (√3 × U × cos φ × η)", [POWER, ROOT3, VOLTS, COS, ETA], TWO, "equipment";
    RATED_SINGLE = "rated_current", "一台的额定电流（单相）", "Rated current of one, single phase",
        "p × 1000 ÷ (U × cos φ × η)", [POWER, VOLTS, COS, ETA], TWO, "equipment";
    START_STEP = "starting_current", "一台的起动电流", "Starting current of one", "k × Iₙ", [MULTIPLE, I_RATED], TWO, "equipment";
    POWER_STEP = "demand", "计算有功负荷", "Demand", "K × ΣP", [TOGETHER, SUM_POWER], TWO, "equipment";
    REACTIVE_STEP = "reactive_demand", "计算无功负荷", "Reactive demand", "K × ΣQ", [TOGETHER, SUM_REACTIVE], TWO, "equipment";
    CURRENT_THREE = "current", "计算电流（三相）", "Current, three phases", "S × 1000 ÷ (√3 × U)", [S, ROOT3, VOLTS], TWO, "equipment";
    CURRENT_SINGLE = "current", "计算电流（单相）", "Current, single phase", "S × 1000 ÷ U", [S, VOLTS], TWO, "equipment";
    REST_POWER = "rest_demand", "其余设备的有功负荷", "Demand of the rest", "P − K × Kx × p", [P, TOGETHER, KX, POWER], TWO, "equipment";
    REST_REACTIVE = "rest_reactive", "其余设备的无功负荷", "Reactive demand of the rest",
        "Q − K × Kx × p × tan φ", [Q, TOGETHER, KX, POWER, TAN], TWO, "equipment";
    PEAK_STEP = "peak_current", "起动瞬间的电流", "Current while it starts", "k × Iₙ + Iᵣ", [MULTIPLE, I_RATED, I_REST], TWO, "equipment";
    GROWTH_STEP = "growth", "增长一年后的视在功率", "Apparent power a year later", "S × (1 + g)", [S, GROWTH], TWO, "growth";
    PLANNED_STEP = "planned_installed", "增长一年后的装机功率", "Installed power a year later", "Pe × (1 + g)", [INSTALLED, GROWTH], TWO, "growth";
    LEAST_STEP = "least_transformer", "变压器至少", "Transformer of at least", "Sₙ ÷ β", [NEEDED, UTILISATION], TWO, "growth";
    LOAD_NOW = "transformer_load", "投产时负载率", "Transformer's load at first", "S ÷ Sr", [S, RATING], TENTH, "equipment";
    FACTOR_STEP = "planned_factor", "补偿前的功率因数", "Power factor without capacitors", "P ÷ S", [P, S], TWO, "equipment";
    CAPACITOR_STEP = "planned_capacitors", "就地补偿容量", "Capacitors on the spot",
        "max(0, Q − P × tan φ₂)", [Q, P, TAN_TARGET], TWO, "equipment";
    BILL_STEP = "planned_bill", "每月电度电费", "Energy charge a month", "W × c", [ENERGY, PRICE], CENT, "price";
}

macro_rules! kinds {
    ($($name:ident = $id:literal, $zh:literal, $en:literal, $formula:literal;)*) => {$(
        pub(super) static $name: StepKind =
            StepKind { id: $id, label: Text::new($zh, $en), formula: $formula, rounding: None };
    )*};
}
kinds! {
    ROW = "equipment", "一组设备", "One kind of equipment", "Pᵢ, Qᵢ, Wᵢ";
    SUM_POWER_STEP = "sum_demand", "有功负荷合计", "Sum of the demands", "ΣP = Σ Pᵢ";
    SUM_REACTIVE_STEP = "sum_reactive", "无功负荷合计", "Sum of the reactive demands", "ΣQ = Σ Qᵢ";
    SUM_INSTALLED_STEP = "sum_installed", "装机功率", "Installed power", "Pe = Σ pᵢ";
    SUM_ENERGY_STEP = "sum_energy", "月用电量", "Energy a month", "W = Σ Wᵢ";
    START = "largest_start", "其余设备运行时起动最大的一台", "The largest start while the rest runs", "max k × Iₙ";
    SUPPLY_STEP = "supply", "怎么供电", "How it is supplied", "Pₙ ≤ P₁ ∧ m = 1 | Pₙ ≤ P₃ | Pₙ > P₃";
    TRANSFORMER_STEP = "transformer", "变压器容量", "Transformer", "Sr ≥ Sₜ";
    BILLING_STEP = "billing", "按哪种电价", "Which tariff", "Sc ≤ c₁ | Sc < c₂ | Sc ≥ c₂";
    STANDARD_STEP = "planned_standard", "功率因数考核标准", "Standard of the power factor", "Sc < c₃ | Sc ≥ c₃ | Sc > c₄";
    DIRECT_STEP = "direct_start", "有没有直接起动的大电动机", "Whether a large motor starts directly", "p > p₁";
    TAN_STEP = "target_tangent", "要达到的功率因数的正切", "Tangent at the factor to reach", "tan φ₂ = √(1 − cos²φ₂) ÷ cos φ₂";
}
pub(super) static APPARENT: StepKind = StepKind {
    id: "apparent_power",
    label: Text::new("视在功率", "Apparent power"),
    formula: "S = √(P² + Q²)",
    rounding: TWO.words(),
};
