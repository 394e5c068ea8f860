//! Does a printed bill agree, and what could explain the difference?
//!
//! Every guess is a whole bill, calculated anew; none is offered that leaves more than half of the
//! difference, and what it leaves is said beside it.

mod book;
mod guesses;
mod printed;

pub use printed::PrintedLine;

use crate::base::data::plain;
use crate::base::decimal::{add, div, round, sub};
use crate::base::error::Error;
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{Quantity, Yuan, YuanPerKwh};
use crate::explain::{Formula, Keep, Operand, Recorder, Step, Term, Trace};
use crate::tariff::engine::bill::{Bill, calculate, money};
use crate::tariff::engine::input::{Input, read};
use printed::Printed;
use rust_decimal::Decimal;

/// What could explain a difference.
#[derive(Debug, Clone)]
pub struct Cause {
    /// Name for programs, such as `month` or `rounding`.
    pub cause: &'static str,
    /// What would be otherwise.
    pub label: Text,
    /// The value it would have.
    pub value: String,
    /// What the bill would be, 元.
    pub total: Yuan,
    /// What is printed less that, 元: 0.00 where it explains all.
    pub difference: Yuan,
    /// Whether nothing is left.
    pub explains: bool,
}

/// A printed bill beside the calculated one.
#[derive(Debug, Clone)]
pub struct Check {
    /// Whether total and lines agree to the cent.
    pub agrees: bool,
    /// The printed total; of lines alone, what it would be by them, 元.
    pub printed: Yuan,
    /// The calculated total, 元.
    pub total: Yuan,
    /// What is printed less what was calculated, 元.
    pub difference: Yuan,
    /// The same for each kWh, 元/kWh, six decimals: what a price that nobody knows would be off by.
    pub per_kwh: Option<YuanPerKwh>,
    /// What could explain it, nearest first; nothing that leaves more than half of it.
    pub causes: Vec<Cause>,
    /// What the nearest of them leaves, 元; all of it where there is none.
    pub left: Yuan,
    /// How many other bills were calculated.
    pub tried: u32,
    /// The printed lines beside the calculated ones.
    pub lines: Vec<PrintedLine>,
    /// The calculated bill.
    pub bill: Bill,
    /// What a reader should know.
    pub warnings: Vec<Text>,
    /// The calculation step by step; the bill has steps of its own.
    pub steps: Vec<Step>,
}

static PRINTED: Term = Term::new("P", "账单所印合计", "Total as printed");
static TOTAL: Term = Term::new("E", "计算所得合计", "Total as calculated");
static DIFFERENCE: Formula = Formula::new(
    "printed_difference",
    Text::new("所印与计算之差", "Printed less calculated"),
    "P − E",
    &[&PRINTED, &TOTAL],
    Keep::All,
    "printed.total",
);
static MAY_BE: Text = Text::new(
    "所列原因只是与差额相符或接近的可能，须核对账单确认；金额相符不等于原因成立。",
    "These causes only fit the difference or come near it: check each against the bill. Money that fits proves nothing.",
);
static NONE: Text = Text::new(
    "没有哪一项改动能说明差额的一半以上：可能是多处不同，或该月电价与规则库不同。",
    "No single change explains half of the difference: there may be several, or the month's prices are not those of the rule book.",
);
static NOT_ALL: Text = Text::new(
    "没有一项能完全解释差额，余额见各项。",
    "None explains all of the difference; what each leaves stands beside it.",
);

/// Most other bills that are calculated.
const MOST: u32 = 250;
/// Most causes that are named.
const NAMED: usize = 8;

/// Reads a bill's input with `printed: { total, lines? }`, and compares.
///
/// # Errors
/// As a bill; a printed line that the calculated bill does not have.
///
/// ```
/// use diansuan::{data::Data, input::Field, tariff};
/// let typed = [
///     ("tariff", "cn-gx-residential"), ("month", "2026-07"), ("usage.kwh", "260"), ("yearToDateKwh", "0"),
///     ("printed.total", "150.36"),
/// ];
/// let typed = typed.map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let check = tariff::check_bill(&Field::root(&Data::of_form(&typed))).unwrap();
/// // 260 × 0.5283 = 137.36; the whole in tier 2 is 260 × 0.5783 = 150.36.
/// assert_eq!((check.difference.to_string(), check.causes[0].cause), ("13.00".to_owned(), "year_to_date"));
/// ```
pub fn check_bill(root: &Field<'_>) -> Result<Check, Error> {
    let printed = Printed::read(root);
    let input = read(root)?;
    let bill = calculate(&input)?;
    let (lines, implied) = printed.compare(&bill)?;
    let total = printed.total.unwrap_or(implied);
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let difference: Yuan = t.compute(&DIFFERENCE, &[total.given(), bill.total.given()]);
    let agrees = total == bill.total && lines.iter().all(|line| line.difference == Yuan::default());
    let mut trial = Trial { printed: total, least: difference.decimal().abs(), tried: 0, causes: Vec::new() };
    if total != bill.total {
        guesses::all(&input, &mut trial);
    }
    let (tried, causes) = (trial.tried, trial.nearest());
    for cause in &causes {
        let _: Yuan = t.compute_as(&cause.label, &DIFFERENCE, &[total.given(), cause.total.given()]);
    }
    let left = causes.first().map_or(difference, |cause| cause.difference);
    let warnings = match causes.first() {
        None if total == bill.total => Vec::new(),
        None => vec![NONE.clone()],
        Some(first) if first.explains => vec![MAY_BE.clone()],
        Some(_) => vec![MAY_BE.clone(), NOT_ALL.clone()],
    };
    let per_kwh = div(difference.decimal(), bill.energy.decimal())
        .filter(|_| !difference.decimal().is_zero())
        .map(|price| YuanPerKwh::new(round(price, 6)));
    recorder.conclude(|steps| Check {
        agrees,
        printed: total,
        total: bill.total,
        difference,
        per_kwh,
        causes,
        left,
        tried,
        lines,
        bill,
        warnings,
        steps,
    })
}

/// Guesses and how near they come.
struct Trial {
    printed: Yuan,
    /// What the bill as it is lacks.
    least: Decimal,
    tried: u32,
    causes: Vec<Cause>,
}

/// What is otherwise in a guess.
struct Guess {
    cause: &'static str,
    label: Text,
    value: String,
}

impl Trial {
    /// The total of another bill. Returns `None` where it can't be calculated, or enough were.
    fn total(&mut self, input: &Input) -> Option<Yuan> {
        if self.tried >= MOST {
            return None;
        }
        self.tried += 1;
        money(input, &mut Recorder::muted()).ok().map(|(total, _)| total)
    }

    /// Calculates the same input changed in one place.
    #[inline(never)]
    fn change(&mut self, input: &Input, guess: Guess, change: &mut dyn FnMut(&mut Input)) {
        let mut other = input.clone();
        change(&mut other);
        self.guess(&other, guess);
    }

    /// Calculates a guess, and keeps it where it leaves no more than half of the difference.
    #[inline(never)]
    fn guess(&mut self, input: &Input, guess: Guess) {
        let Some(total) = self.total(input) else { return };
        let Some(difference) = sub(self.printed.decimal(), total.decimal()) else { return };
        let left = difference.abs();
        if left < self.least && add(left, left).is_some_and(|twice| twice <= self.least) {
            let Guess { cause, label, value } = guess;
            let explains = difference.is_zero();
            self.causes.push(Cause {
                cause,
                label,
                value,
                total,
                difference: Yuan::new(difference),
                explains,
            });
        }
    }

    /// The nearest, those found first before others.
    fn nearest(mut self) -> Vec<Cause> {
        self.causes.sort_by_key(|cause| cause.difference.decimal().abs());
        self.causes.truncate(NAMED);
        self.causes
    }
}

plain! {
    Cause {
        "cause": cause, "label": label, "value": value, "total": total, "difference": difference,
        "explains": explains,
    }
    Check {
        "agrees": agrees, "printed": printed, "total": total, "difference": difference, "perKwh": per_kwh,
        "causes": causes, "left": left, "tried": tried, "lines": lines, "bill": bill, "warnings": warnings,
        "steps": steps,
    }
}
