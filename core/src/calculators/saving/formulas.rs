//! What the steps of the calculation say.

use crate::base::text::Text;
use crate::explain::{Formula, Keep, StepKind, Term};

pub(super) static COUNT: Term = Term::new("n", "数量", "Count");
pub(super) static OLD_WATTS: Term = Term::new("P₁", "现在每台功率", "Power of one now");
pub(super) static NEW_WATTS: Term = Term::new("P₂", "更换后每台功率", "Power of one afterwards");
pub(super) static DAY_HOURS: Term = Term::new("h", "每天小时", "Hours a day");
pub(super) static DAYS: Term = Term::new("d", "每年天数", "Days a year");
pub(super) static HOURS: Term = Term::new("h", "每年小时", "Hours a year");
pub(super) static RATED: Term = Term::new("P", "额定功率", "Rated power");
pub(super) static LOAD: Term = Term::new("β", "负载率", "Load factor");
pub(super) static OLD_EFFICIENCY: Term = Term::new("η₁", "现在的效率", "Efficiency now");
pub(super) static NEW_EFFICIENCY: Term = Term::new("η₂", "更换后的效率", "Efficiency afterwards");
pub(super) static SHAFT: Term = Term::new("P", "满流量时的功率", "Power at full flow");
pub(super) static FLOW: Term = Term::new("q", "平均流量", "Mean flow");
pub(super) static IDLE: Term = Term::new("a", "节流时的空流量功率", "Throttled power at no flow");
pub(super) static DRIVE: Term = Term::new("η", "变频器效率", "Efficiency of the drive");
pub(super) static THROTTLED: Term = Term::new("s₁", "节流时的功率比", "Share of power, throttled");
pub(super) static CONTROLLED: Term = Term::new("s₂", "变频时的功率比", "Share of power, by speed");
pub(super) static COOLING: Term = Term::new("Q", "制冷量", "Cooling capacity");
pub(super) static OLD_RATIO: Term = Term::new("e₁", "现在的能效比", "Energy-efficiency ratio now");
pub(super) static NEW_RATIO: Term = Term::new("e₂", "更换后的能效比", "Energy-efficiency ratio afterwards");
pub(super) static OLD_IDLE: Term = Term::new("P₀₁", "现在的空载损耗", "No-load loss now");
pub(super) static NEW_IDLE: Term = Term::new("P₀₂", "更换后的空载损耗", "No-load loss afterwards");
pub(super) static OLD_COPPER: Term = Term::new("Pₖ₁", "现在的负载损耗", "Load loss now");
pub(super) static NEW_COPPER: Term = Term::new("Pₖ₂", "更换后的负载损耗", "Load loss afterwards");
pub(super) static INPUT_POWER: Term = Term::new("P", "平均输入功率", "Mean input power");
pub(super) static PRESSURE: Term = Term::new("Δp", "降低的压力（MPa）", "Pressure taken off (MPa)");
pub(super) static PRESSURE_EFFECT: Term = Term::new("k", "每 0.1 MPa 省电", "Saving per 0.1 MPa");
pub(super) static LEAKAGE: Term = Term::new("ℓ", "堵住的漏气占产气量", "Leakage stopped, of the air made");
pub(super) static OLD_POWER: Term = Term::new("P₁", "现在的功率", "Power now");
pub(super) static NEW_POWER: Term = Term::new("P₂", "更换后的功率", "Power afterwards");
pub(super) static SAVED: Term = Term::new("W", "每年节电", "Energy saved a year");
pub(super) static BEFORE: Term = Term::new("E₁", "改造前电费", "Bill before");
pub(super) static AFTER: Term = Term::new("E₂", "改造后电费", "Bill afterwards");
pub(super) static SINGLE: Term = Term::new("S", "单独实施每年节省", "Saving of one alone");
pub(super) static TOGETHER: Term = Term::new("Sₐ", "一起实施每年节省", "Saving of all together");
pub(super) static MONEY: Term = Term::new("S", "每年节省", "Saving a year");
pub(super) static EMISSION: Term = Term::new("f", "电力二氧化碳排放因子", "CO₂ of a kWh");

const TWO: Keep = Keep::Decimals(2);
const ENERGY: Text = Text::new("每年节电", "Energy saved a year");

pub(super) static LIGHTING: Formula = Formula::new(
    "lighting_energy",
    ENERGY,
    "n × (P₁ − P₂) × h × d ÷ 1000",
    &[&COUNT, &OLD_WATTS, &NEW_WATTS, &DAY_HOURS, &DAYS],
    TWO,
    "lighting.count",
);
pub(super) static MOTOR: Formula = Formula::new(
    "motor_energy",
    ENERGY,
    "n × P × β × (1 ÷ η₁ − 1 ÷ η₂) × h",
    &[&COUNT, &RATED, &LOAD, &OLD_EFFICIENCY, &NEW_EFFICIENCY, &HOURS],
    TWO,
    "motor.count",
);
pub(super) static THROTTLED_SHARE: Formula = Formula::new(
    "throttled_share",
    Text::new("节流调节的功率比", "Share of power when throttled"),
    "a + (1 − a) × q",
    &[&IDLE, &FLOW],
    Keep::Decimals(4),
    "drive.flow",
);
pub(super) static CONTROLLED_SHARE: Formula = Formula::new(
    "controlled_share",
    Text::new("变频调速的功率比（三次方）", "Share of power by speed (its cube)"),
    "q² × q ÷ η",
    &[&FLOW, &DRIVE],
    Keep::Decimals(4),
    "drive.flow",
);
pub(super) static DRIVE_ENERGY: Formula = Formula::new(
    "drive_energy",
    ENERGY,
    "n × P × (s₁ − s₂) × h",
    &[&COUNT, &SHAFT, &THROTTLED, &CONTROLLED, &HOURS],
    TWO,
    "drive.count",
);
pub(super) static COOLING_ENERGY: Formula = Formula::new(
    "cooling_energy",
    ENERGY,
    "n × Q × (1 ÷ e₁ − 1 ÷ e₂) × h",
    &[&COUNT, &COOLING, &OLD_RATIO, &NEW_RATIO, &HOURS],
    TWO,
    "cooling.count",
);
pub(super) static TRANSFORMER: Formula = Formula::new(
    "transformer_energy",
    ENERGY,
    "((P₀₁ − P₀₂) + β² × (Pₖ₁ − Pₖ₂)) × h ÷ 1000",
    &[&OLD_IDLE, &NEW_IDLE, &LOAD, &OLD_COPPER, &NEW_COPPER, &HOURS],
    TWO,
    "transformer.oldIdle",
);
pub(super) static ECONOMIC_LOAD: StepKind = StepKind {
    id: "economic_load",
    label: Text::new("新变压器的经济负载率", "Economic load factor of the new transformer"),
    formula: "√(P₀₂ ÷ Pₖ₂)",
    rounding: TWO.words(),
};
pub(super) static AIR: Formula = Formula::new(
    "air_energy",
    ENERGY,
    "n × P × (k × Δp × 10 + ℓ) × h",
    &[&COUNT, &INPUT_POWER, &PRESSURE_EFFECT, &PRESSURE, &LEAKAGE, &HOURS],
    TWO,
    "air.count",
);
pub(super) static DEVICE: Formula = Formula::new(
    "device_energy",
    ENERGY,
    "n × (P₁ − P₂) × h",
    &[&COUNT, &OLD_POWER, &NEW_POWER, &HOURS],
    TWO,
    "device.count",
);
pub(super) static MONTHLY: Formula = Formula::new(
    "monthly_energy",
    Text::new("平均每月节电", "Energy saved a month"),
    "W ÷ 12",
    &[&SAVED],
    TWO,
    "usage",
);
pub(super) static BY_MONTH: Formula = Formula::new(
    "yearly_money",
    Text::new(
        "每年节省电费（按典型月重算账单）",
        "Money saved a year (a typical month's bill, calculated anew)",
    ),
    "12 × (E₁ − E₂)",
    &[&BEFORE, &AFTER],
    Keep::Cent,
    "usage",
);
pub(super) static BY_YEAR: Formula = Formula::new(
    "yearly_money",
    Text::new("每年节省电费（全年账单重算）", "Money saved a year (the year's bill, calculated anew)"),
    "E₁ − E₂",
    &[&BEFORE, &AFTER],
    Keep::Cent,
    "usage",
);
pub(super) static INTERACTION: Formula = Formula::new(
    "interaction",
    Text::new("相互影响", "What they take from each other"),
    "Sₐ − S",
    &[&TOGETHER, &SINGLE],
    Keep::Cent,
    "usage",
);
pub(super) static PER_KWH: Formula = Formula::new(
    "money_per_kwh",
    Text::new("每省一度电值多少", "What a saved kWh is worth"),
    "S ÷ W",
    &[&MONEY, &SAVED],
    Keep::Decimals(4),
    "usage",
);
pub(super) static MEASURE: StepKind =
    StepKind {
        id: "measure", label: Text::new("措施", "Measure"), formula: "S = E₁ − E₂", rounding: None
    };
pub(super) static CARBON: Formula = Formula::new(
    "carbon",
    Text::new("每年减少二氧化碳", "CO₂ avoided a year"),
    "W × f",
    &[&SAVED, &EMISSION],
    TWO,
    "usage",
);
