//! The formulas of a correction.

use crate::base::text::Text;
use crate::explain::{Formula, Keep, StepKind, Term};

pub(super) static FACTOR: Term = Term::new("K", "更正系数", "Correction factor");
pub(super) static OWN: Term = Term::new("K", "所填更正系数", "Factor as given");
pub(super) static ERROR: Term = Term::new("e", "误差", "Error");
pub(super) static WRONG: Term = Term::new("x", "差错", "What is wrong");
pub(super) static GAIN: Term = Term::new("g", "元件计入比例", "What the element counts");
pub(super) static POWER_FACTOR: Term = Term::new("cos φ", "功率因数", "Power factor");
pub(super) static ROOT: Term = Term::new("√3", "√3", "√3");
pub(super) static TAN: Term = Term::new("tan φ", "功率因数的正切", "Tangent of the factor");
pub(super) static BOOKED: Term = Term::new("n₀", "计费用变比", "Ratio as billed");
pub(super) static INSTALLED: Term = Term::new("n", "实际变比", "Real ratio");
pub(super) static BILLED: Term = Term::new("W", "计费电量", "Energy billed");
pub(super) static SHARE: Term = Term::new("s", "计入的时间", "Part of the time that counts");
pub(super) static LAST_CHECK: Term = Term::new("t₁", "上次校验或换装", "Last check");
pub(super) static CORRECTED: Term = Term::new("t₂", "误差更正", "Corrected");
pub(super) static COUNTED: Term = Term::new("Wc", "计入电量", "Energy that counts");
pub(super) static PART_ENERGY: Term = Term::new("ΔW", "退补电量", "Energy to add or return");
pub(super) static PART_MONEY: Term = Term::new("m", "退补电费", "Money to add or return");
static PRICE: Term = Term::new("p", "电价", "Price");

const TO_TWO: Text = Text::new(
    "更正系数显示十位小数，电量按未取整的系数计算后四舍五入到两位小数",
    "The factor is shown with ten decimals; the energy is taken from the exact one, half up to two decimals",
);

macro_rules! kinds {
    ($($name:ident = $id:literal, $zh:literal, $en:literal, $formula:literal, $rounding:expr;)*) => {$(
        pub(super) static $name: StepKind =
            StepKind { id: $id, label: Text::new($zh, $en), formula: $formula, rounding: $rounding };
    )*};
}
const TEN: Option<Text> = Some(Text::new("显示到十位小数", "Shown with ten decimals"));
kinds! {
    GAIN_STEP = "element", "元件计入比例", "What the element counts", "g", None;
    RATIO_STEP = "element", "元件计入比例", "What the element counts", "g = n₀ ÷ n", TEN;
    FOUR_WIRE = "correction_factor", "更正系数（三相四线）", "Correction factor, four wires", "K = 3 ÷ (g₁ + g₂ + g₃)", TEN;
    THREE_WIRE = "correction_factor", "更正系数（三相三线）", "Correction factor, three wires",
        "K = 2 × √3 ÷ ((√3 − tan φ) × gA + (√3 + tan φ) × gC)", TEN;
    ALIKE = "correction_factor", "更正系数（各元件相同）", "Correction factor, all elements alike", "K = 1 ÷ g", TEN;
    BY_ERROR = "correction_factor", "更正系数（按误差）", "Correction factor by the error", "K = 1 ÷ (1 + e)", TEN;
    AS_GIVEN = "correction_factor", "更正系数", "Correction factor", "K", None;
    TAN_STEP = "tangent", "功率因数的正切", "Tangent of the factor", "tan φ = √(1 − cos²φ) ÷ cos φ", None;
    PERCENT_STEP = "correction_percent", "更正率", "Correction percent", "(K − 1) × 100 %", Some(Text::new("四舍五入到两位小数", "Half up to two decimals"));
    COUNTED_STEP = "counted_energy", "计入退补的电量", "Energy that is corrected", "Wc = W × s", None;
    CORRECT_STEP = "correct_energy", "正确电量", "Correct energy", "Wc × K", Some(TO_TWO);
    DIFFERENCE_STEP = "difference", "退补电量", "Energy to add or return", "ΔW = Wc × (K − 1)", Some(TO_TWO);
    SUM_ENERGY_STEP = "difference", "退补电量合计", "Energy to add or return, all periods", "Σ ΔW", None;
    SUM_MONEY_STEP = "money", "退补电费合计", "Money to add or return, all periods", "Σ m", None;
}
pub(super) static MONEY: Formula = Formula::new(
    "money",
    Text::new("退补电费", "Money to add or return"),
    "ΔW × p",
    &[&PART_ENERGY, &PRICE],
    Keep::Cent,
    "price",
);
