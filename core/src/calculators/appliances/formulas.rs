//! What the steps of the calculation say.

use crate::base::text::Text;
use crate::explain::{Formula, Keep, StepKind, Term};

pub(super) static COUNT: Term = Term::new("n", "数量", "Count");
pub(super) static POWER: Term = Term::new("P", "功率", "Power");
pub(super) static TOGETHER: Term = Term::new("c", "同时用的可能", "Chance of running at the same time");
pub(super) static HOURS: Term = Term::new("h", "每天小时", "Hours a day");
pub(super) static DAYS: Term = Term::new("d", "每年天数", "Days a year");
pub(super) static LOAD: Term = Term::new("P", "同时负荷", "Load at one time");
pub(super) static VOLTAGE: Term = Term::new("U", "电压", "Voltage");
pub(super) static FACTOR: Term = Term::new("λ", "功率因数", "Power factor");
pub(super) static LIMIT: Term = Term::new("Iₘ", "允许电流", "Current it may carry");
pub(super) static WIRE: Term = Term::new("I_Z", "导线载流量", "Ampacity of the wire");
pub(super) static RATED: Term = Term::new("I_n", "断路器额定电流", "Rated current of the breaker");
pub(super) static ONE_PHASE: Term = Term::new("Pₘ", "单相进户的最大负荷", "Largest load on one phase");

pub(super) static LOAD_CURRENT: Term = Term::new("I", "通常同时开的电流", "Current of what usually runs");
pub(super) static MOST_CURRENT: Term = Term::new("I₁", "全部同时开的电流", "Current of everything at once");
pub(super) static ALL: Term = Term::new("P", "全部电器的功率", "Power of everything");
pub(super) static METERED: Term = Term::new("W₀", "电费单上的全年用电", "Energy of the year by the bills");
pub(super) static MONTH: Term = Term::new("M", "当月电费", "Bill of the month");
pub(super) static LATER: Term = Term::new("b", "添置后", "Afterwards");
pub(super) static EARLIER: Term = Term::new("a", "现在", "Now");
pub(super) static EACH_MONTH: Text = Text::new(
    "按每月用电相同推算 12 个月的账单，分档全年累计；每月账单各自取整到分再相加",
    "Twelve bills with the same energy each month, tiers counted through the year; each is rounded to the cent before they are added",
);

pub(super) static NOW: StepKind = StepKind {
    id: "load_now",
    label: Text::new("现在最大同时负荷", "Largest load at one time, now"),
    formula: "Σ n × P × c",
    rounding: None,
};
pub(super) static AFTER: StepKind = StepKind {
    id: "load_after",
    label: Text::new("添置后最大同时负荷", "Largest load at one time, afterwards"),
    formula: "Σ n × P × c",
    rounding: None,
};
pub(super) static ENERGY_NOW: StepKind = StepKind {
    id: "energy_now",
    label: Text::new("现在一年用电", "Energy a year, now"),
    formula: "Σ n × P × h × d ÷ 1000",
    rounding: None,
};
pub(super) static ENERGY_AFTER: StepKind = StepKind {
    id: "energy_after",
    label: Text::new("添置后一年用电", "Energy a year, afterwards"),
    formula: "Σ n × P × h × d ÷ 1000",
    rounding: None,
};
pub(super) static BILL_NOW: StepKind = StepKind {
    id: "bill_now",
    label: Text::new("现在一年电费", "Bill of a year, now"),
    formula: "Σ M",
    rounding: None,
};
pub(super) static BILL_AFTER: StepKind = StepKind {
    id: "bill_after",
    label: Text::new("添置后一年电费", "Bill of a year, afterwards"),
    formula: "Σ M",
    rounding: None,
};
pub(super) static ADDED_ENERGY: Formula = Formula::new(
    "added_energy",
    Text::new("一年多用", "More energy a year"),
    "b − a",
    &[&LATER, &EARLIER],
    Keep::All,
    "planned",
);
pub(super) static ADDED_BILL: Formula = Formula::new(
    "added_bill",
    Text::new("一年多付", "More to pay a year"),
    "b − a",
    &[&LATER, &EARLIER],
    Keep::All,
    "planned",
);
pub(super) static ADDED_ALONE: Formula = Formula::new(
    "added_alone",
    Text::new("只添这一种，一年多付", "This alone added: more to pay a year"),
    "b − a",
    &[&LATER, &EARLIER],
    Keep::All,
    "planned",
);
pub(super) static MOST: Formula = Formula::new(
    "most_current",
    Text::new("全部同时开的电流", "Current of everything at once"),
    "P ÷ (U × λ)",
    &[&ALL, &VOLTAGE, &FACTOR],
    Keep::Decimals(2),
    "now",
);
pub(super) static VERDICT: StepKind = StepKind {
    id: "verdict",
    label: Text::new("能不能加", "Whether it fits"),
    formula: "I ≤ Iₘ, I₁ ≤ Iₘ",
    rounding: None,
};
pub(super) static DEVICE_LOAD: Formula = Formula::new(
    "device_load",
    Text::new("同时负荷", "Load at one time"),
    "n × P × c",
    &[&COUNT, &POWER, &TOGETHER],
    Keep::All,
    "now",
);
pub(super) static DEVICE_ENERGY: Formula = Formula::new(
    "device_energy",
    Text::new("一年用电", "Energy a year"),
    "n × P × h × d ÷ 1000",
    &[&COUNT, &POWER, &HOURS, &DAYS],
    Keep::Decimals(2),
    "now",
);
pub(super) static AMPERES: Formula = Formula::new(
    "current",
    Text::new("电流", "Current"),
    "P ÷ (U × λ)",
    &[&LOAD, &VOLTAGE, &FACTOR],
    Keep::Decimals(2),
    "now",
);
pub(super) static HEADROOM: Formula = Formula::new(
    "headroom",
    Text::new("还能加的负荷", "Load that can be added"),
    "Iₘ × U × λ − P",
    &[&LIMIT, &VOLTAGE, &FACTOR, &LOAD],
    Keep::Decimals(1),
    "now",
);
pub(super) static PROTECTED: StepKind = StepKind {
    id: "protection",
    label: Text::new("断路器能否保护导线", "Whether the breaker protects the wire"),
    formula: "I_n ≤ I_Z",
    rounding: None,
};
pub(super) static PHASES: StepKind = StepKind {
    id: "three_phase",
    label: Text::new("是否需要三相", "Whether three phases are needed"),
    formula: "P > Pₘ",
    rounding: None,
};
