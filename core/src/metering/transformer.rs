//! Losses of a transformer: its no-load loss over the time, its load loss by one of the rules in use.

use super::Energies;
use super::losses::{LossResult, PRACTICE};
use crate::base::decimal::{add, mul};
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{
    Hours, KilovarHour, KilovoltAmpere, Kilowatt, KilowattHour, Measure, Percent, PowerFactor, Quantity,
};
use crate::explain::{Formula, Given, Keep, Operand, Ruled, StepKind, Term, Trace};
use crate::rulebook::{TRANSFORMER_LOSS, named};
use rust_decimal::Decimal;

named! {
    /// How the load loss (铜损) is counted.
    Copper {
        /// Two percent of the metered energy.
        TwoPercent = "two_percent", "抄见电量的 2 %", "2 % of the metered energy";
        /// Two or three percent, by the load.
        ByLoad = "by_load", "按负荷率 2 % 或 3 %", "2 % or 3 % by the load";
        /// One and a half percent.
        OneAndHalfPercent = "one_and_half_percent", "抄见电量的 1.5 %", "1.5 % of the metered energy";
        /// By the square of the load.
        Physical = "physical", "物理公式（负荷率的平方）", "Physical formula: the square of the load";
    }
}

/// A transformer behind which the meter stands.
#[derive(Debug, Clone)]
pub struct Transformer {
    /// How its load loss is counted.
    pub copper: Copper,
    /// Hours of supply.
    hours: Value,
    kva: Option<Value>,
    no_load: Option<Value>,
    load: Option<Value>,
    current: Option<Value>,
    impedance: Option<Value>,
    /// No-load loss of the month as the bill has it, instead of `no_load` × `hours`.
    iron: Option<KilowattHour>,
    /// Power factor of the load, where reactive energy was not read.
    factor: Option<PowerFactor>,
}

/// A figure of the name plate, or of the rule book's table.
#[derive(Debug, Clone, Copy)]
enum Value {
    Own(Measure),
    Ruled(&'static Ruled<Measure>),
}

impl Value {
    fn given(&self) -> Given<'_> {
        match self {
            Self::Own(value) => value.given(),
            Self::Ruled(value) => value.given_measure(),
        }
    }
}

static W: Term = Term::new("W", "抄见电量", "Energy by the readings");
static Q: Term = Term::new("Q", "抄见无功电量", "Reactive energy by the readings");
static P0: Term = Term::new("P₀", "空载损耗", "No-load loss");
static PK: Term = Term::new("Pk", "短路损耗", "Load loss at full load");
static I0: Term = Term::new("I₀", "空载电流百分数", "No-load current");
static UK: Term = Term::new("Uk", "短路阻抗百分数", "Impedance");
static S: Term = Term::new("S", "额定容量", "Rating");
static Q0: Term = Term::new("Q₀", "空载无功损耗", "Reactive loss without load");
static QK: Term = Term::new("Qk", "负载无功损耗", "Reactive loss of the load");
static H: Term = Term::new("h", "供电小时", "Hours of supply");
static SHARE: Term = Term::new("c", "铜损率", "Copper loss");
static FACTOR: Term = Term::new("cos φ", "功率因数", "Power factor");
static LIMIT: Term = Term::new("β₁", "负荷率上限", "Load at most");
static LOAD: Term = Term::new("β", "负荷率", "Load");

macro_rules! formulas {
    ($($name:ident = $id:literal, $zh:literal, $en:literal, $formula:literal, [$($term:ident),*], $keep:expr;)*) => {$(
        static $name: Formula =
            Formula::new($id, Text::new($zh, $en), $formula, &[$(&$term),*], $keep, "losses");
    )*};
}
formulas! {
    IRON = "iron_loss", "铁损（空载损耗）电量", "No-load loss", "P₀ × h", [P0, H], Keep::All;
    COPPER = "copper_loss", "铜损电量", "Copper loss", "W × c", [W, SHARE], Keep::Decimals(2);
    LOAD_RATE = "load", "负荷率", "Load", "W ÷ (h × S × cos φ)", [W, H, S, FACTOR], Keep::Decimals(2);
    BY_ENERGY = "copper_loss", "铜损电量", "Copper loss", "Pk × (W² + Q²) ÷ (h × S²)", [PK, W, Q, H, S], Keep::Decimals(2);
    BY_FACTOR = "copper_loss", "铜损电量", "Copper loss", "Pk × h × (W ÷ (h × S × cos φ))²", [PK, H, W, S, FACTOR], Keep::Decimals(2);
    IDLE = "reactive_no_load", "变压器空载无功损耗", "Reactive loss without load", "I₀ × S × h", [I0, S, H], Keep::Decimals(2);
    LOADED = "reactive_load", "变压器负载无功损耗", "Reactive loss of the load",
        "Uk × (W² + Q²) ÷ (h × S)", [UK, W, Q, H, S], Keep::Decimals(2);
    REACTIVE = "reactive_loss", "变压器无功损耗", "Reactive loss of the transformer", "Q₀ + Qk", [Q0, QK], Keep::All;
}
static RULE_STEP: StepKind = StepKind {
    id: "copper_rule",
    label: Text::new("铜损率", "Copper loss by the load"),
    formula: "β ≤ β₁",
    rounding: None,
};

static CONTINUOUS: Text = Text::new(
    "没有填写供电小时，变压器空载损耗按连续供电每月 720 小时计算。",
    "Hours of supply were not given; the no-load loss was counted over 720 hours a month, without a break.",
);
static NO_REACTIVE: Text = Text::new(
    "变压器的无功损耗没有数据（额定容量、空载电流、短路阻抗），未计入功率因数。",
    "The transformer's reactive loss is not known (rating, no-load current, impedance) and did not enter the power factor.",
);
static PRACTICES: Text = Text::new(
    "变压器损耗各地算法不同，请与合同或电费单上的变损电量核对。",
    "Utilities count transformer losses in different ways; compare them with the contract or the bill.",
);

impl Transformer {
    /// Reads `transformer`, `copper`, `hours` and the figures of the name plate.
    pub(super) fn read(place: &Field<'_>) -> Self {
        let name = place.text("transformer");
        let row = name.as_deref().and_then(row_of);
        let [table] = &TRANSFORMER_LOSS;
        let value = |own: Option<Measure>, column: &str| {
            let listed = || row.and_then(|row| table.find(row, column)).map(Value::Ruled);
            own.map(Value::Own).or_else(listed)
        };
        let measure = |name: &str, spec| place.optional_measure(name, spec);
        let iron = place.optional("ironKwh");
        let transformer = Self {
            copper: place.choice("copper", Copper::CHOICES).unwrap_or(Copper::TwoPercent),
            hours: match measure("hours", Hours::SPEC) {
                Some(own) => Value::Own(own),
                None => place
                    .accept(PRACTICE.value("month", "hours", "hours"))
                    .map_or(Value::Own(Measure::default()), Value::Ruled),
            },
            kva: value(measure("kva", KilovoltAmpere::SPEC), "kva"),
            no_load: value(measure("p0Kw", Kilowatt::SPEC), "p0"),
            load: value(measure("pkKw", Kilowatt::SPEC), "pk"),
            current: value(measure("i0Percent", Percent::SPEC), "i0"),
            impedance: value(measure("ukPercent", Percent::SPEC), "uk"),
            iron,
            factor: place.optional("factor"),
        };
        transformer.check(place, name.is_some() && row.is_none());
        transformer
    }

    /// Refuses what is needed and not there; a transformer that the table does not have is named.
    fn check(&self, place: &Field<'_>, unlisted: bool) {
        let by_load = matches!(self.copper, Copper::ByLoad | Copper::Physical);
        let needs = [
            ("p0Kw", self.no_load.is_none() && self.iron.is_none()),
            ("kva", self.kva.is_none() && by_load),
            ("pkKw", self.load.is_none() && self.copper == Copper::Physical),
        ];
        for (name, missing) in needs {
            if missing && unlisted {
                place.refuse_at(
                    "transformer",
                    Code::NotInRuleBook,
                    &format!("S9, S10, S11: 30 – 800 kVA; {name}"),
                );
            } else if missing {
                place.refuse_at(name, Code::Missing, "");
            }
        }
        for (name, value) in
            [("kva", self.kva), ("factor", self.factor.map(|own| Value::Own(Measure::of(own))))]
        {
            if let Some(Value::Own(own)) = value
                && own.decimal().is_zero()
            {
                place.refuse_at(name, Code::OutOfRange, "> 0");
            }
        }
    }

    /// Active loss; parts and reactive loss go into `result`.
    pub(super) fn follow<T: Trace>(
        &self,
        metered: &Energies,
        result: &mut LossResult,
        warnings: &mut Vec<Text>,
        t: &mut T,
    ) -> KilowattHour {
        let active = metered.active();
        let iron = match (&self.iron, &self.no_load) {
            (Some(own), _) => *own,
            (None, Some(no_load)) => t.compute(&IRON, &[no_load.given(), self.hours.given()]),
            (None, None) => KilowattHour::default(),
        };
        if self.iron.is_none() && matches!(self.hours, Value::Ruled(_)) {
            warnings.push(CONTINUOUS.clone());
        }
        let copper = self.copper_loss(active, metered.reactive(), t);
        (result.iron, result.copper) = (Some(iron), Some(copper));
        if let Some(reactive) = metered.reactive() {
            result.reactive = self.reactive_loss(active, reactive, t);
            if result.reactive.is_none() {
                warnings.push(NO_REACTIVE.clone());
            }
        }
        warnings.push(PRACTICES.clone());
        KilowattHour::new(t.fitting(add(iron.decimal(), copper.decimal()), "losses"))
    }

    fn copper_loss<T: Trace>(
        &self,
        active: KilowattHour,
        reactive: Option<KilovarHour>,
        t: &mut T,
    ) -> KilowattHour {
        let row = match self.copper {
            Copper::TwoPercent => "two_percent",
            Copper::OneAndHalfPercent => "one_and_half_percent",
            Copper::ByLoad => self.row_by_load(active, t),
            Copper::Physical => return self.physical(active, reactive, t),
        };
        match t.expect(PRACTICE.value(row, "percent", "losses.copper").map(Some)) {
            Some(share) => t.compute(&COPPER, &[active.given(), share.given_measure()]),
            None => KilowattHour::default(),
        }
    }

    /// The row of the rule for a load up to the limit, or above it.
    fn row_by_load<T: Trace>(&self, active: KilowattHour, t: &mut T) -> &'static str {
        let rule = |column| PRACTICE.value("by_load", column, "losses.copper").map(Some);
        let (factor, limit) = (t.expect(rule("factor")), t.expect(rule("load")));
        let (Some(factor), Some(limit), Some(kva)) = (factor, limit, &self.kva) else { return "by_load" };
        let given = [active.given(), self.hours.given(), kva.given(), factor.given_measure()];
        let shown: Percent = t.compute(&LOAD_RATE, &given);
        // What decides is the load before it is rounded.
        let exact = t.expect(LOAD_RATE.exact(&given));
        let exact = t.fitting(mul(exact, Decimal::ONE_HUNDRED), "losses.copper");
        let mut high = false;
        t.step(&RULE_STEP, |t| {
            t.input(&LOAD, &shown);
            high = exact > t.rule(&LIMIT, limit).decimal();
            !high
        });
        if high { "by_load_high" } else { "by_load" }
    }

    fn physical<T: Trace>(
        &self,
        active: KilowattHour,
        reactive: Option<KilovarHour>,
        t: &mut T,
    ) -> KilowattHour {
        let (Some(load), Some(kva)) = (&self.load, &self.kva) else { return KilowattHour::default() };
        let (load, hours, kva) = (load.given(), self.hours.given(), kva.given());
        match (reactive, self.factor) {
            (_, Some(factor)) => t.compute(&BY_FACTOR, &[load, hours, active.given(), kva, factor.given()]),
            (Some(reactive), None) => {
                t.compute(&BY_ENERGY, &[load, active.given(), reactive.given(), hours, kva])
            }
            (None, None) => {
                t.failure().get_or_insert_with(|| Error::new(Code::Missing, "losses.factor"));
                KilowattHour::default()
            }
        }
    }

    fn reactive_loss<T: Trace>(
        &self,
        active: KilowattHour,
        reactive: KilovarHour,
        t: &mut T,
    ) -> Option<KilovarHour> {
        let (kva, current, impedance) = (self.kva?, self.current?, self.impedance?);
        let (kva, hours) = (kva.given(), self.hours.given());
        let idle: KilovarHour = t.compute(&IDLE, &[current.given(), kva, hours]);
        let given = [impedance.given(), active.given(), reactive.given(), hours, kva];
        let loaded: KilovarHour = t.compute(&LOADED, &given);
        Some(t.compute(&REACTIVE, &[idle.given(), loaded.given()]))
    }
}

/// The row of the table that a name such as `S11-200`, `S11-M-200` or `S11-200/10` means.
fn row_of(name: &str) -> Option<&'static str> {
    let [table] = &TRANSFORMER_LOSS;
    let upper = name.trim().to_uppercase().replace([' ', '-'], "");
    let bare = upper.strip_suffix("/10").unwrap_or(&upper).replace('M', "");
    table.rows.iter().map(|row| row.id).find(|id| id.replace('-', "") == bare)
}
