//! Meters and their registers: from two readings to energy.

use super::{Energies, Multiplier};
use crate::base::error::Code;
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{Count, Kilowatt, KilowattHour, MeterReading, Quantity};
use crate::explain::{Formula, Given, Keep, Operand, Term, Trace};
use crate::rulebook::named;
use rust_decimal::Decimal;

named! {
    /// A register of a meter (示数类型).
    Register {
        /// All active energy.
        Total = "total", "总", "Total";
        /// Sharp peak.
        Sharp = "sharp", "尖", "Sharp peak";
        /// Peak.
        Peak = "peak", "峰", "Peak";
        /// Flat.
        Flat = "flat", "平", "Flat";
        /// Valley.
        Valley = "valley", "谷", "Valley";
        /// Deep valley.
        DeepValley = "deepValley", "深谷", "Deep valley";
        /// Reactive energy drawn.
        ReactiveForward = "reactiveForward", "正向无功", "Reactive, drawn";
        /// Reactive energy sent back.
        ReactiveReverse = "reactiveReverse", "反向无功", "Reactive, sent back";
        /// Highest demand; only `end` is read.
        Demand = "demand", "最大需量", "Highest demand";
    }
}

impl Register {
    /// The periods of the day, in the order in which energy by period is kept.
    pub const PERIODS: [Self; 5] = [Self::Sharp, Self::Peak, Self::Flat, Self::Valley, Self::DeepValley];
}

/// One meter.
#[derive(Debug, Clone)]
pub struct Meter {
    /// Its multiplier.
    pub multiplier: Multiplier,
    /// Its registers, each at most once.
    pub advances: Vec<Advance>,
}

/// Two readings of a register.
#[derive(Debug, Clone, Copy)]
pub struct Advance {
    /// Which.
    pub register: Register,
    /// The earlier reading.
    pub start: MeterReading,
    /// The later one.
    pub end: MeterReading,
    /// What the register counts to before it begins again, where it did so in between.
    pub rolled: Option<MeterReading>,
}

/// Most digits before the point of a register.
const MOST_DIGITS: u32 = 11;

static START: Term = Term::new("R₁", "起码", "Earlier reading");
static END: Term = Term::new("R₂", "止码", "Later reading");
static FULL: Term = Term::new("M", "满度（翻转）", "Where the register begins again");
static MULTIPLIER: Term = Term::new("K", "倍率", "Multiplier");
const ENERGY: Text = Text::new("抄见电量", "Energy by the readings");

static ADVANCE: Formula = Formula::new(
    "register_energy",
    ENERGY,
    "W = (R₂ − R₁) × K",
    &[&END, &START, &MULTIPLIER],
    Keep::All,
    "meters",
);
static ROLLED: Formula = Formula::new(
    "register_energy",
    ENERGY,
    "W = (R₂ + M − R₁) × K",
    &[&END, &FULL, &START, &MULTIPLIER],
    Keep::All,
    "meters",
);
static DEMAND: Formula = Formula::new(
    "register_demand",
    Text::new("抄见最大需量", "Demand by the reading"),
    "D = R₂ × K",
    &[&END, &MULTIPLIER],
    Keep::All,
    "meters",
);

impl Meter {
    /// Reads one item of `meters`.
    pub(super) fn read(meter: &Field<'_>) -> Self {
        let full = digits(meter);
        let items = meter.items("registers");
        if items.is_empty() {
            meter.refuse_at("registers", Code::Missing, "[{ register, start, end }]");
        }
        let mut advances: Vec<Advance> = Vec::new();
        for item in &items {
            let Some(advance) = Advance::read(item, full) else { continue };
            if advances.iter().any(|earlier| earlier.register == advance.register) {
                item.refuse_at("register", Code::Conflict, advance.register.id());
            }
            advances.push(advance);
        }
        Self { multiplier: Multiplier::read(meter), advances }
    }

    /// Whether this register was read.
    pub(super) fn has(&self, register: Register) -> bool {
        self.advances.iter().any(|advance| advance.register == register)
    }

    /// Energies by register; `index` is the meter's place from 0.
    pub(super) fn energies<T: Trace>(&self, index: usize, t: &mut T) -> Energies {
        let name = name(index);
        let multiplier = self.multiplier.value(&name, t);
        let mut energies = Energies::default();
        for advance in &self.advances {
            let label = Text::joined(&[&name, advance.register.label()]);
            let multiplier = multiplier.given();
            match advance.register {
                Register::ReactiveForward => {
                    energies.reactive_forward = Some(advance.energy(&label, multiplier, t));
                }
                Register::ReactiveReverse => {
                    energies.reactive_reverse = Some(advance.energy(&label, multiplier, t));
                }
                Register::Demand => {
                    let demand: Kilowatt = t.compute_as(&label, &DEMAND, &[advance.end.given(), multiplier]);
                    energies.demand = Some(demand);
                }
                active => {
                    let kwh: KilowattHour = advance.energy(&label, multiplier, t);
                    energies.set(active, kwh);
                }
            }
        }
        energies.complete(&name, t);
        energies
    }
}

impl Advance {
    fn read(item: &Field<'_>, full: Option<MeterReading>) -> Option<Self> {
        let register = item.choice("register", Register::CHOICES);
        // What was typed is looked at before what is missing.
        let typed_end: Option<MeterReading> =
            if item.has("start") { None } else { item.optional::<MeterReading>("end") };
        // A demand register is set to zero with every reading.
        let start = match register {
            Some(Register::Demand) => item.optional("start").unwrap_or_default(),
            _ => item.required::<MeterReading>("start"),
        };
        let end = typed_end.unwrap_or_else(|| item.required("end"));
        if register == Some(Register::Demand) && !start.decimal().is_zero() {
            item.refuse_at("start", Code::OutOfRange, "0");
        }
        let beyond = |reading: MeterReading| full.is_some_and(|full| reading >= full);
        for (name, reading) in [("start", start), ("end", end)] {
            if beyond(reading) {
                let most = full.map(|full| format!("< {full}")).unwrap_or_default();
                item.refuse_at(name, Code::OutOfRange, &most);
            }
        }
        let rolled = if end < start { full } else { None };
        if end < start && rolled.is_none() {
            item.refuse_at("end", Code::Negative, &format!("≥ {start}; digits"));
        }
        Some(Self { register: register?, start, end, rolled })
    }

    fn energy<Q: Quantity, T: Trace>(&self, label: &Text, multiplier: Given<'_>, t: &mut T) -> Q {
        match &self.rolled {
            Some(full) => {
                let given = [self.end.given(), full.given(), self.start.given(), multiplier];
                t.compute_as(label, &ROLLED, &given)
            }
            None => t.compute_as(label, &ADVANCE, &[self.end.given(), self.start.given(), multiplier]),
        }
    }
}

/// What the registers count to before they begin again: ten to the power of `digits`.
fn digits(meter: &Field<'_>) -> Option<MeterReading> {
    let digits: Count = meter.optional("digits")?;
    let whole = u32::try_from(digits.decimal()).ok().filter(|_| digits.decimal().fract().is_zero());
    match whole {
        Some(whole @ 1..=MOST_DIGITS) => {
            let full = 10_i64.checked_pow(whole).map(Decimal::from);
            full.map(MeterReading::new)
        }
        _ => {
            meter.refuse_at("digits", Code::OutOfRange, &format!("1, 2, 3 … {MOST_DIGITS}"));
            None
        }
    }
}

/// What a meter is called.
fn name(index: usize) -> Text {
    let number = index + 1;
    Text { zh: format!("{number}号表").into(), en: format!("Meter {number}").into() }
}

impl Energies {
    /// What a register of a period or of the total has counted.
    fn set(&mut self, register: Register, kwh: KilowattHour) {
        match Register::PERIODS.iter().position(|period| *period == register) {
            Some(index) => {
                if let Some(slot) = self.periods.get_mut(index) {
                    *slot = Some(kwh);
                }
            }
            None => self.total = Some(kwh),
        }
    }
}
