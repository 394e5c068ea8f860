//! The charge of a capacity over some time: by months, or by the days of each calendar month.

use super::claim::ClaimLine;
use super::rule::Rules;
use crate::base::date::Date;
use crate::base::decimal::add;
use crate::base::error::Code;
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{BilledMonths, Days, KilovoltAmpere, Measure, Quantity, Yuan, YuanPerKva};
use crate::explain::{Formula, Given, Keep, Operand, StepKind, Term, Trace};
use rust_decimal::Decimal;

/// Longest time that is looked at, days: ten years.
const LONGEST: i64 = 3660;

/// How long it lasted.
#[derive(Debug, Clone, Copy)]
pub(super) enum Duration {
    /// So many months.
    Months(BilledMonths),
    /// From the first to the last day.
    Days(Date, Date),
}

/// A capacity and its charge.
#[derive(Debug, Clone, Copy)]
pub(super) struct Capacity {
    pub(super) kva: KilovoltAmpere,
    /// Charge a month.
    pub(super) price: YuanPerKva,
}

static KVA: Term = Term::new("S", "容量", "Capacity");
static PRICE: Term = Term::new("p", "每月容（需）量电价", "Charge a month");
static MONTHS: Term = Term::new("m", "使用月数", "Months of use");
static DAYS: Term = Term::new("d", "当月使用天数", "Days of use in the month");
static MONTH_DAYS: Term = Term::new("n", "一月天数", "Days of a month");
static PART: Term = Term::new("a", "当月应交", "Money of the month");

static BY_MONTHS: Formula = Formula::new(
    "capacity_charge",
    Text::new("补交容量（基本）电费", "Capacity charge paid later"),
    "S × p × m",
    &[&KVA, &PRICE, &MONTHS],
    Keep::Cent,
    "months",
);
static BY_DAYS: Formula = Formula::new(
    "capacity_charge_month",
    Text::new("当月应补交的容量（基本）电费", "Capacity charge of the month"),
    "S × p × d ÷ n",
    &[&KVA, &PRICE, &DAYS, &MONTH_DAYS],
    Keep::Cent,
    "from",
);
static SUM_STEP: StepKind = StepKind {
    id: "capacity_charge",
    label: Text::new("补交容量（基本）电费", "Capacity charge paid later"),
    formula: "Σ a",
    rounding: None,
};

impl Duration {
    /// Reads `months`, or `from` and `to` (the day of `date` without one).
    pub(super) fn read(root: &Field<'_>, rules: Rules, date: Date) -> Option<Self> {
        root.only_one_of(&["months", "from"]);
        if let Some(months) = root.optional("months") {
            root.known(&["to"]);
            if root.has("to") {
                root.refuse_at("to", Code::Conflict, "months");
            }
            return Some(Self::Months(months));
        }
        let (from, to) = span(root, rules, date)?;
        Some(Self::Days(from, to))
    }
}

/// Reads `from` and `to` (the day of `date` without one).
pub(super) fn span(root: &Field<'_>, rules: Rules, date: Date) -> Option<(Date, Date)> {
    if !root.has("from") {
        root.refuse_at("from", Code::Missing, "");
    }
    let from = root.date("from")?;
    let to = root.date("to").unwrap_or(date);
    if to < from || to > date {
        root.refuse_at("to", Code::OutOfRange, &format!("{from} – {date}"));
    } else if to.since(from) >= LONGEST {
        root.refuse_at("from", Code::OutOfRange, "1 – 3660");
    }
    rules.check_begin(root, from);
    Some((from, to))
}

/// Money for a capacity that was used without being paid, with a line for each month.
pub(super) fn charge<T: Trace>(
    rules: Rules,
    capacity: Capacity,
    duration: Duration,
    lines: &mut Vec<ClaimLine>,
    t: &mut T,
) -> Yuan {
    let (from, to) = match duration {
        Duration::Months(months) => {
            let given = [capacity.kva.given(), capacity.price.given(), months.given()];
            let amount = t.compute(&BY_MONTHS, &given);
            lines.push(ClaimLine::new(&BY_MONTHS.kind.label, months, amount));
            return amount;
        }
        Duration::Days(from, to) => (from, to),
    };
    let thirty = rules.value("part_month", "days");
    t.step(&SUM_STEP, |t| {
        let mut sum = Some(Decimal::ZERO);
        let mut first = from;
        while first <= to {
            let last = first.month_end().min(to);
            let days = last.since(first) + 1;
            let whole = first.month_end().since(first.month_start()) + 1;
            let calendar = Days::new(Decimal::from(whole));
            let month: Given<'_> = thirty.map_or_else(|| calendar.given(), |days| days.given_measure());
            let month_days = thirty.map_or(calendar, |days| Days::new(read(days, t)));
            let used =
                if days == whole { month_days } else { Days::new(Decimal::from(days)).min(month_days) };
            let given = [capacity.kva.given(), capacity.price.given(), used.given(), month];
            let label = month_label(first);
            let amount: Yuan = t.compute_as(&label, &BY_DAYS, &given);
            t.input(&PART, &amount);
            lines.push(ClaimLine::new(&label, used, amount));
            sum = sum.and_then(|sum| add(sum, amount.decimal()));
            first = first.months_later(1);
        }
        Yuan::new(t.fitting(sum, "from"))
    })
}

/// The bare number of a rule's days; the formula of each month cites it.
fn read<T: Trace>(days: &'static crate::explain::Ruled<Measure>, t: &mut T) -> Decimal {
    t.quietly(|t| t.rule(&MONTH_DAYS, days)).decimal()
}

/// Such as `2008-08`.
fn month_label(day: Date) -> Text {
    let month = day.text().get(..7).unwrap_or_default().to_owned();
    Text { zh: month.clone().into(), en: month.into() }
}
