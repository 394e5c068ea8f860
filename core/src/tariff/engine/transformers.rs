//! Transformers whose capacity or state changes within the bill: added, suspended, standing by.

use crate::base::date::Date;
use crate::base::error::Code;
use crate::base::input::Field;
use crate::base::text::Word;
use crate::base::units::{KilovoltAmpere, Quantity};
use crate::tariff::engine::months::BillingMonth;

/// What a transformer does in some days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// In use: billed.
    InUse,
    /// Suspended (暂停), from the day of sealing to the day before unsealing.
    Suspended,
    /// Standing by, sealed or locked against another (冷备用、互为联锁).
    Standby,
}

impl State {
    /// The states by their names.
    pub const CHOICES: &'static [(&'static str, Self)] =
        &[("in_use", Self::InUse), ("suspended", Self::Suspended), ("standby", Self::Standby)];
}

/// A transformer in some days of the bill.
#[derive(Debug, Clone)]
pub struct Transformer {
    /// Its capacity.
    pub kva: KilovoltAmpere,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// What it does in these days.
    pub state: State,
    /// Whether it is suspended within two years of its connection.
    pub early: bool,
    /// Of transformers that are locked against each other, the largest is billed.
    pub interlock: Option<Word>,
}

/// Most transformers of a bill.
const MOST: usize = 100;

/// Reads `capacity: [{ kva, from, to, state, withinTwoYears, interlock }]`; days default to the bill's.
pub(in crate::tariff) fn read(root: &Field<'_>, from: Date, to: Date) -> Vec<Transformer> {
    let items = root.items("capacity");
    if root.has("capacity") {
        if items.is_empty() {
            root.refuse_at("capacity", Code::WrongType, "[{ kva, from, to, state }]");
        }
        if items.len() > MOST {
            root.refuse_at("capacity", Code::TooLong, "100");
        }
    }
    let one = |item: &Field<'_>| {
        item.only(&["kva", "from", "to", "state", "withinTwoYears", "interlock"]);
        let (first, last) = (item.date("from").unwrap_or(from), item.date("to").unwrap_or(to));
        if last < first {
            item.refuse_at("to", Code::OutOfRange, &format!("≥ {first}"));
        }
        Transformer {
            kva: item.optional("kva").unwrap_or_default(),
            from: first,
            to: last,
            state: item.optional_choice("state", State::CHOICES).unwrap_or(State::InUse),
            early: item.flag("withinTwoYears").unwrap_or(false),
            interlock: item.text("interlock").map(Word::from),
        }
    };
    let read = items.iter().take(MOST).map(one).collect();
    // What was typed is looked at before what is missing, and before what else there is.
    for item in items.iter().filter(|item| !item.has("kva")) {
        item.refuse_at("kva", Code::Missing, "");
    }
    root.only_one_of(&["capacity", "capacityKva"]);
    root.only_one_of(&["capacity", "capacityDays"]);
    read
}

/// Transformers that are billed as one: one alone, or those locked against each other.
pub(in crate::tariff) type Unit<'a> = Vec<&'a Transformer>;

/// The units of a list.
pub(in crate::tariff) fn units(list: &[Transformer]) -> Vec<Unit<'_>> {
    let mut units: Vec<Unit<'_>> = Vec::new();
    for one in list {
        let locked = |unit: &&mut Unit<'_>| {
            one.interlock.is_some() && unit.first().is_some_and(|first| first.interlock == one.interlock)
        };
        match units.iter_mut().find(locked) {
            Some(unit) => unit.push(one),
            None => units.push(vec![one]),
        }
    }
    units
}

/// The transformer of a unit that is billed on a day.
fn billed_on<'a>(unit: &Unit<'a>, day: Date) -> Option<&'a Transformer> {
    let counts = |one: &&&Transformer| {
        one.from <= day
            && day <= one.to
            && match one.state {
                State::InUse => true,
                State::Standby => one.interlock.is_some(),
                State::Suspended => one.early,
            }
    };
    unit.iter().filter(counts).max_by_key(|one| one.kva.decimal()).copied()
}

/// Days in a row with the same transformer billed.
pub(in crate::tariff) struct Stretch<'a> {
    pub(in crate::tariff) from: Date,
    pub(in crate::tariff) to: Date,
    pub(in crate::tariff) billed: Option<&'a Transformer>,
}

/// The stretches of a billing month, in order.
pub(in crate::tariff) fn stretches<'a>(unit: &Unit<'a>, month: &BillingMonth) -> Vec<Stretch<'a>> {
    let edges = unit.iter().flat_map(|one| [one.from, one.to.plus(1)]);
    let mut days: Vec<Date> = edges.filter(|day| month.from < *day && *day <= month.to).collect();
    days.push(month.from);
    days.sort_unstable();
    days.dedup();
    let mut found: Vec<Stretch<'a>> = Vec::new();
    for day in days {
        let billed = billed_on(unit, day);
        if let Some(last) = found.last_mut() {
            if last.billed.map(std::ptr::from_ref) == billed.map(std::ptr::from_ref) {
                continue;
            }
            last.to = day.plus(-1);
        }
        found.push(Stretch { from: day, to: month.to, billed });
    }
    found
}
