//! Why one bill is higher than another, charge by charge: more energy, or a higher price?

use crate::base::data::plain;
use crate::base::decimal::{add, mul, round, sub};
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::{Text, Word};
use crate::base::units::{KilowattHour, Percent, Quantity, Yuan};
use crate::explain::{Formula, Keep, Operand, Recorder, Step, Term, Trace};
use crate::tariff::book::model::Period;
use crate::tariff::engine::bill::{Bill, calculate};
use crate::tariff::engine::input::{Input, Share, Usage, read};
use crate::tariff::engine::line::Line;
use crate::tariff::engine::metered::Registers;
use crate::tariff::questions::year::ADJUSTMENT_LABEL;
use rust_decimal::Decimal;

/// A line of both bills.
#[derive(Debug, Clone)]
pub struct Change {
    /// The line.
    pub id: Word,
    /// What it is called.
    pub label: Text,
    /// Tier, from 1.
    pub tier: Option<u32>,
    /// Money before.
    pub before: Yuan,
    /// Money after.
    pub after: Yuan,
    /// More or less.
    pub difference: Yuan,
    /// Because of the quantity, at the price before.
    pub by_quantity: Option<Yuan>,
    /// Because of the price, for the quantity after; with what rounding leaves.
    pub by_price: Option<Yuan>,
}

/// The difference between two bills.
#[derive(Debug, Clone)]
pub struct Difference {
    /// Money before.
    pub before: Yuan,
    /// Money after.
    pub after: Yuan,
    /// More or less.
    pub difference: Yuan,
    /// Because of quantities.
    pub by_quantity: Yuan,
    /// Because of prices.
    pub by_price: Yuan,
    /// Line by line, largest first.
    pub changes: Vec<Change>,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static BEFORE: Term = Term::new("A", "之前", "Before");
static AFTER: Term = Term::new("B", "之后", "After");
static DIFFERENCE: Formula = Formula::new(
    "difference",
    Text::new("相差", "Difference"),
    "B − A",
    &[&BEFORE, &AFTER],
    Keep::All,
    "after",
);

/// Reads `{ before, after }`, the inputs of two bills, and explains the difference.
///
/// # Errors
/// As a bill, with `before` or `after` in front of the field.
pub fn explain_difference(root: &Field<'_>) -> Result<Difference, Error> {
    for name in ["before", "after"] {
        if !root.has(name) {
            root.refuse_at(name, Code::Missing, "");
        }
    }
    root.finish(())?;
    // What was read knows its path; what a calculation refuses does not.
    let bill = |name: &str| {
        let input = read(&root.at(name));
        let bill = input.and_then(|input| calculate(&input));
        bill.map_err(|error| match error.field.strip_prefix(name) {
            Some(rest) if rest.starts_with('.') => error,
            _ => error.within(name),
        })
    };
    difference(&bill("before")?, &bill("after")?)
}

/// The difference of two bills.
///
/// # Errors
/// [`Code::OutOfRange`] when it does not fit.
pub fn difference(before: &Bill, after: &Bill) -> Result<Difference, Error> {
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let total: Yuan = t.compute(&DIFFERENCE, &[before.total.given(), after.total.given()]);
    let mut names: Vec<(&Word, &Text)> = Vec::new();
    for line in before.lines.iter().chain(&after.lines) {
        if !names.iter().any(|(id, _)| **id == line.id) {
            names.push((&line.id, &line.label));
        }
    }
    let mut changes = Vec::with_capacity(names.len());
    for (id, label) in names {
        changes.push(change(id, label, &lines_of(before, id), &lines_of(after, id), t));
    }
    let adjustment = |bill: &Bill| bill.power_factor_adjustment;
    if let (Some(_), _) | (_, Some(_)) = (adjustment(before), adjustment(after)) {
        let (a, b) = (adjustment(before).unwrap_or_default(), adjustment(after).unwrap_or_default());
        let difference: Yuan = t.compute_as(&ADJUSTMENT_LABEL, &DIFFERENCE, &[a.given(), b.given()]);
        changes.push(Change {
            id: Word::Fixed("power_factor"),
            label: ADJUSTMENT_LABEL.clone(),
            tier: None,
            before: a,
            after: b,
            difference,
            by_quantity: None,
            by_price: None,
        });
    }
    changes.sort_by_key(|change| std::cmp::Reverse(change.difference.decimal().abs()));
    let sum = |part: fn(&Change) -> Option<Yuan>| {
        let parts = changes.iter().filter_map(part).map(Yuan::decimal).try_fold(Decimal::ZERO, add);
        Yuan::new(parts.unwrap_or_default())
    };
    let (by_quantity, by_price) = (sum(|change| change.by_quantity), sum(|change| change.by_price));
    let (before, after) = (before.total, after.total);
    recorder.conclude(|steps| Difference {
        before,
        after,
        difference: total,
        by_quantity,
        by_price,
        changes,
        steps,
    })
}

fn lines_of<'a>(bill: &'a Bill, id: &str) -> Vec<&'a Line> {
    bill.lines.iter().filter(|line| line.id == id).collect()
}

fn change(id: &Word, label: &Text, before: &[&Line], after: &[&Line], t: &mut Recorder) -> Change {
    let money = |lines: &[&Line]| {
        let sum = lines.iter().map(|line| line.amount.decimal()).try_fold(Decimal::ZERO, add);
        Yuan::new(sum.unwrap_or_default())
    };
    let (a, b) = (money(before), money(after));
    let difference: Yuan = t.compute_as(label, &DIFFERENCE, &[a.given(), b.given()]);
    let mut by_quantity = None;
    let mut by_price = None;
    let single = |lines: &[&Line]| match lines {
        [] => Some((None, None)),
        [line] => Some((line.quantity, line.price)),
        _ => None,
    };
    if let (Some((q0, p0)), Some((q1, p1))) = (single(before), single(after))
        && let Some(price) = p0.or(p1)
    {
        let none = price.with(Decimal::ZERO);
        let more = sub(q1.unwrap_or(none).decimal(), q0.unwrap_or(none).decimal());
        let part = more.and_then(|more| mul(more, price.decimal())).map(|money| Yuan::new(round(money, 2)));
        by_price = part.and_then(|part| difference.less(part));
        by_quantity = part;
    }
    let tier = before.iter().chain(after).find_map(|line| line.tier);
    Change {
        id: id.clone(),
        label: label.clone(),
        tier,
        before: a,
        after: b,
        difference,
        by_quantity,
        by_price,
    }
}

/// What moving load between periods brings.
#[derive(Debug, Clone)]
pub struct Shift {
    /// Energy that was moved.
    pub moved: KilowattHour,
    /// The bill as it is.
    pub before: Bill,
    /// The bill afterwards.
    pub after: Bill,
    /// What is saved; negative where it costs more.
    pub saving: Yuan,
    /// The difference, line by line.
    pub changes: Vec<Change>,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static ENERGY: Term = Term::new("W", "该时段电量", "Energy of the period");
static PERCENT: Term = Term::new("k", "移动的比例", "Share that is moved");
static MOVED: Formula = Formula::new(
    "moved",
    Text::new("移到别的时段的电量", "Energy moved to another period"),
    "W × k",
    &[&ENERGY, &PERCENT],
    Keep::Decimals(2),
    "shift",
);
static OLD: Term = Term::new("A", "现在的电费", "The bill as it is");
static NEW: Term = Term::new("B", "移动后的电费", "The bill afterwards");
static SAVING: Formula =
    Formula::new("saving", Text::new("节省", "Saving"), "A − B", &[&OLD, &NEW], Keep::All, "shift");

/// Reads a bill's input with `shift: { from, to, percent }`: so much of a period's energy goes to another.
///
/// # Errors
/// As a bill; a share outside 0–100 %.
pub fn shift_load(root: &Field<'_>) -> Result<Shift, Error> {
    let input = read(root)?;
    let place = root.at("shift");
    let from = place.choice("from", &Period::BY_NAME).unwrap_or(Period::Peak);
    let to = place.choice("to", &Period::BY_NAME).unwrap_or(Period::Valley);
    let percent: Percent = place.required("percent");
    if percent.decimal() > Decimal::ONE_HUNDRED || percent.decimal() < Decimal::ZERO {
        place.refuse_at("percent", Code::OutOfRange, "0 – 100 %");
    }
    root.finish(())?;
    shift(&input, from, to, percent)
}

/// The same for an input that has been read.
///
/// # Errors
/// As a bill.
pub fn shift(input: &Input, from: Period, to: Period, percent: Percent) -> Result<Shift, Error> {
    let before = calculate(input)?;
    if !before.periods.iter().any(|energy| Period::METERED.contains(&energy.period)) {
        // A sum without periods can't be moved from one to another.
        return Err(Error::new(Code::Missing, format!("usage.{}", from.id())));
    }
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let energy = |period| {
        let found = before.periods.iter().find(|energy| energy.period == period);
        found.map(|energy| energy.kwh).unwrap_or_default()
    };
    let moved: KilowattHour = t.compute(&MOVED, &[energy(from).given(), percent.given()]);
    let mut periods = Period::METERED.map(|period| Some(energy(period)));
    let mut put = |period: Period, change: Option<Decimal>| {
        if let Some(slot) = period.index().and_then(|index| periods.get_mut(index)) {
            *slot = change.map(KilowattHour::new);
        }
    };
    put(from, sub(energy(from).decimal(), moved.decimal()));
    let target = if from == to {
        energy(to).decimal()
    } else {
        add(energy(to).decimal(), moved.decimal()).unwrap_or_default()
    };
    put(to, Some(target));
    let usage = match input.usage.as_slice() {
        // Moving energy between the periods changes nothing of what the total register says.
        [Share { usage: Usage::Registers(registers), .. }] => {
            Usage::Registers(Registers { periods: Some(periods), metering: None, ..registers.clone() })
        }
        _ => Usage::Periods(periods),
    };
    let after = calculate(&with_usage(input, usage))?;
    let saving = t.compute(&SAVING, &[before.total.given(), after.total.given()]);
    let changes = difference(&before, &after)?.changes;
    recorder.conclude(|steps| Shift { moved, before, after, saving, changes, steps })
}

/// The same customer with other energy over the whole bill.
pub(in crate::tariff) fn with_usage(input: &Input, usage: Usage) -> Input {
    let share = crate::tariff::engine::input::Share { from: input.from, to: input.to, usage };
    Input { usage: vec![share], in_parts: false, ..input.clone() }
}

plain! { Change { "id": id, "label": label, "tier": tier, "before": before, "after": after, "difference": difference, "byQuantity": by_quantity, "byPrice": by_price } }
plain! { Difference { "before": before, "after": after, "difference": difference, "byQuantity": by_quantity, "byPrice": by_price, "changes": changes, "steps": steps } }
plain! { Shift { "movedKwh": moved, "before": before, "after": after, "saving": saving, "changes": changes, "steps": steps } }
