//! What the steps of the calculation say.

use crate::base::text::Text;
use crate::explain::{Formula, Keep, StepKind, Term};

pub(super) static OUTPUT: Term = Term::new("N", "产量", "Output");
pub(super) static ENERGY: Term = Term::new("W", "用电量", "Energy");
pub(super) static BILL: Term = Term::new("E", "电费", "Electricity bill");
pub(super) static OTHER: Term = Term::new("C", "其他成本", "Other costs");
pub(super) static PRICE: Term = Term::new("p", "售价", "Selling price");
pub(super) static CHANGE: Term = Term::new("Δ", "电费变化", "Change of the bill");
pub(super) static PERCENT: Term = Term::new("x", "电价变化", "Price change");
pub(super) static NOW: Term = Term::new("F₁", "现在的力率调整电费", "Adjustment now");
pub(super) static AFTER: Term = Term::new("F₂", "改善后的力率调整电费", "Adjustment afterwards");
pub(super) static MOVED: Term = Term::new("Wₘ", "移到低谷的电量", "Energy moved");
pub(super) static PEAK: Term = Term::new("p₁", "高峰电价", "Peak price");
pub(super) static VALLEY: Term = Term::new("p₂", "低谷电价", "Valley price");
pub(super) static THIS_YEAR: Term = Term::new("W₁", "本年", "This year");
pub(super) static LAST_YEAR: Term = Term::new("W₀", "上年", "Year before");
pub(super) static LOW: Term = Term::new("l₁", "一般企业下限", "Most firms, lower end");
pub(super) static HIGH: Term = Term::new("l₂", "一般企业上限", "Most firms, upper end");
pub(super) static INTENSIVE: Term = Term::new("l₃", "高耗能企业上限", "Energy-intensive, upper end");

pub(super) static SHARE: Term = Term::new("s", "电费占单位成本", "Electricity's share");

const FOUR: Keep = Keep::Decimals(4);
const TWO: Keep = Keep::Decimals(2);

pub(super) static ENERGY_STEP: Formula = Formula::new(
    "unit_energy",
    Text::new("单位产品电耗", "Energy in a piece"),
    "W ÷ N",
    &[&ENERGY, &OUTPUT],
    FOUR,
    "output",
);
pub(super) static ELECTRICITY_STEP: Formula = Formula::new(
    "unit_electricity",
    Text::new("单位产品电费", "Electricity in a piece"),
    "E ÷ N",
    &[&BILL, &OUTPUT],
    FOUR,
    "output",
);
pub(super) static COST_STEP: Formula = Formula::new(
    "unit_cost",
    Text::new("单位成本", "Unit cost"),
    "(E + C) ÷ N",
    &[&BILL, &OTHER, &OUTPUT],
    FOUR,
    "output",
);
pub(super) static SHARE_STEP: Formula = Formula::new(
    "electricity_share",
    Text::new("电费占单位成本", "Electricity's share of unit cost"),
    "E ÷ (E + C)",
    &[&BILL, &OTHER],
    TWO,
    "bill",
);
pub(super) static WEIGHT_STEP: StepKind = StepKind {
    id: "electricity_weight",
    label: Text::new("与一般企业比较", "Compared with other firms"),
    formula: "s < l₁ | s ≤ l₂ | s ≤ l₃ | s > l₃",
    rounding: None,
};
pub(super) static MARGIN_STEP: Formula = Formula::new(
    "margin",
    Text::new("利润率", "Margin"),
    "(N × p − E − C) ÷ (N × p)",
    &[&OUTPUT, &PRICE, &BILL, &OTHER],
    TWO,
    "price",
);
pub(super) static BEARABLE_STEP: Formula = Formula::new(
    "bearable_rise",
    Text::new("利润为零时电费的变化", "Change of the bill at which nothing is left"),
    "(N × p − E − C) ÷ E",
    &[&OUTPUT, &PRICE, &BILL, &OTHER],
    TWO,
    "bill",
);
pub(super) static PRICE_STEP: Formula = Formula::new(
    "price_change",
    Text::new("电价变化带来的电费变化", "Change of the bill by price"),
    "E × x",
    &[&BILL, &PERCENT],
    Keep::Cent,
    "priceChange",
);
pub(super) static FACTOR_STEP: Formula = Formula::new(
    "adjustment_change",
    Text::new("功率因数改善带来的电费变化", "Change of the bill by power factor"),
    "F₂ − F₁",
    &[&AFTER, &NOW],
    Keep::Cent,
    "adjustmentAfter",
);
pub(super) static SHIFT_STEP: Formula = Formula::new(
    "shift_change",
    Text::new("移峰填谷带来的电费变化", "Change of the bill by moved hours"),
    "Wₘ × (p₂ − p₁)",
    &[&MOVED, &VALLEY, &PEAK],
    Keep::Cent,
    "shiftKwh",
);
pub(super) static PER_UNIT_STEP: Formula = Formula::new(
    "unit_change",
    Text::new("每件成本变化", "Change of unit cost"),
    "Δ ÷ N",
    &[&CHANGE, &OUTPUT],
    FOUR,
    "output",
);
pub(super) static UNIT_PERCENT_STEP: Formula = Formula::new(
    "unit_percent",
    Text::new("单位成本变化", "Change of unit cost in percent"),
    "Δ ÷ (E + C)",
    &[&CHANGE, &BILL, &OTHER],
    TWO,
    "bill",
);
pub(super) static NEW_SHARE_STEP: Formula = Formula::new(
    "share_after",
    Text::new("变化后电费占比", "Share afterwards"),
    "(E + Δ) ÷ (E + C + Δ)",
    &[&BILL, &OTHER, &CHANGE],
    TWO,
    "bill",
);
pub(super) static NEW_MARGIN_STEP: Formula = Formula::new(
    "margin_after",
    Text::new("变化后利润率", "Margin afterwards"),
    "(N × p − E − C − Δ) ÷ (N × p)",
    &[&OUTPUT, &PRICE, &BILL, &OTHER, &CHANGE],
    TWO,
    "price",
);
pub(super) static YEAR_STEP: Formula = Formula::new(
    "year_on_year",
    Text::new("同比", "Against the year before"),
    "(W₁ − W₀) ÷ W₀",
    &[&THIS_YEAR, &LAST_YEAR],
    TWO,
    "lastYear",
);
