//! The formulas of the sizing.

use crate::base::text::Text;
use crate::explain::{Formula, Keep, StepKind, Term};

pub(super) static P: Term = Term::new("P", "有功电量", "Active energy");
static Q: Term = Term::new("Q", "无功电量", "Reactive energy");
static H: Term = Term::new("h", "运行小时", "Operating hours");
pub(super) static POWER: Term = Term::new("P̄", "平均负荷", "Average load");
pub(super) static KVAR: Term = Term::new("Q̄", "无功功率", "Reactive power");
static TAN_NOW: Term = Term::new("tan φ₁", "现功率因数的正切", "Tangent of the factor now");
static TAN_TARGET: Term = Term::new("tan φ₂", "目标功率因数的正切", "Tangent at the target");
pub(super) static FACTOR_NOW: Term = Term::new("cos φ₁", "现功率因数", "Factor now");
pub(super) static TARGET: Term = Term::new("cos φ₂", "目标功率因数", "Target factor");
pub(super) static STEP: Term = Term::new("s", "投切步长", "Step size");
static INSTALLED: Term = Term::new("Qn", "配置容量", "Capacitors installed");
static BEFORE: Term = Term::new("F₁", "补偿前力率电费", "Adjustment before");
static AFTER: Term = Term::new("F₂", "补偿后力率电费", "Adjustment after");
static PRICE: Term = Term::new("c", "单价", "Price");
static LOSS: Term = Term::new("p", "单位损耗", "Specific loss");
static FACTOR_BEFORE: Term = Term::new("cos φ₁", "补偿前功率因数", "Factor before");
static FACTOR_AFTER: Term = Term::new("cos φ₂", "补偿后功率因数", "Factor after");

macro_rules! formulas {
    ($($name:ident = $id:literal, $zh:literal, $en:literal, $formula:literal, [$($term:ident),*], $keep:ident, $field:literal;)*) => {$(
        pub(super) static $name: Formula =
            Formula::new($id, Text::new($zh, $en), $formula, &[$(&$term),*], $keep, $field);
    )*};
}
const ALL: Keep = Keep::All;
const CENT: Keep = Keep::Cent;
const TENTH: Keep = Keep::Decimals(1);
const HUNDREDTH: Keep = Keep::Decimals(2);
const FOURTH: Keep = Keep::Decimals(4);
formulas! {
    LOAD_STEP = "average_load", "平均负荷", "Average load", "P̄ = P ÷ h", [P, H], HUNDREDTH, "hours";
    REQUIRED_STEP = "required_kvar", "所需补偿容量", "Capacitors needed",
        "Qc = max(0, Q − P × tan φ₂) ÷ h", [Q, P, TAN_TARGET, H], HUNDREDTH, "activeKwh";
    RECOMMENDED_STEP = "recommended_kvar", "建议配置容量", "Capacitors to install",
        "Qn = ⌈max(0, Q − P × tan φ₂) ÷ h ÷ s⌉ × s", [Q, P, TAN_TARGET, H, STEP], ALL, "stepKvar";
    LEFT_STEP = "reactive_after", "补偿后无功电量", "Reactive energy left",
        "|Q − Qn × h|", [Q, INSTALLED, H], ALL, "stepKvar";
    REQUIRED_OF_LOAD = "required_kvar", "所需补偿容量", "Capacitors needed",
        "Qc = max(0, P̄ × (tan φ₁ − tan φ₂))", [POWER, TAN_NOW, TAN_TARGET], HUNDREDTH, "kw";
    RECOMMENDED_OF_LOAD = "recommended_kvar", "建议配置容量", "Capacitors to install",
        "Qn = ⌈max(0, P̄ × (tan φ₁ − tan φ₂)) ÷ s⌉ × s", [POWER, TAN_NOW, TAN_TARGET, STEP], ALL, "stepKvar";
    NOW_OF_LOAD = "reactive_power", "现无功功率", "Reactive power now",
        "P̄ × tan φ₁", [POWER, TAN_NOW], FOURTH, "kw";
    LEFT_OF_LOAD = "reactive_after", "补偿后无功功率", "Reactive power left",
        "|P̄ × tan φ₁ − Qn|", [POWER, TAN_NOW, INSTALLED], FOURTH, "stepKvar";
    SAVING_STEP = "monthly_saving", "每月少付", "Saved per month", "F₁ − F₂", [BEFORE, AFTER], ALL, "base";
    INVESTMENT_STEP = "investment", "投资", "Investment", "Qn × c", [INSTALLED, PRICE], CENT, "costPerKvar";
    LOSS_STEP = "capacitor_loss", "电容器自身损耗", "Loss of the capacitors",
        "Qn × p × h ÷ 1000", [INSTALLED, LOSS, H], HUNDREDTH, "hours";
    NETWORK_STEP = "network_loss_reduction", "厂内线损降幅", "Less loss in the customer's own lines",
        "1 − (cos φ₁ ÷ cos φ₂)²", [FACTOR_BEFORE, FACTOR_AFTER], TENTH, "activeKwh";
}
macro_rules! kinds {
    ($($name:ident = $id:literal, $zh:literal, $en:literal, $formula:literal;)*) => {$(
        pub(super) static $name: StepKind =
            StepKind { id: $id, label: Text::new($zh, $en), formula: $formula, rounding: None };
    )*};
}
kinds! {
    TAN_STEP = "target_tangent", "目标功率因数的正切", "Tangent at the target", "tan φ₂ = √(1 − cos²φ₂) ÷ cos φ₂";
    TAN_NOW_STEP = "tangent", "现功率因数的正切", "Tangent of the factor now", "tan φ₁ = √(1 − cos²φ₁) ÷ cos φ₁";
    BEFORE_STEP = "before", "补偿前", "Before", "F₁";
    AFTER_STEP = "after", "补偿后", "After", "F₂";
}
pub(super) static FACTOR_OF_LOAD: StepKind = StepKind {
    id: "power_factor",
    label: Text::new("功率因数", "Power factor"),
    formula: "cos φ = P̄ ÷ √(P̄² + Q̄²)",
    rounding: Some(Text::new(
        "四舍五入到两位小数（用整数比较判定，不开平方）",
        "Half up to two decimals, decided by whole-number comparison without a square root",
    )),
};
