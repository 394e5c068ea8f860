//! A bill is made of billing months: whatever is "per month" counts by them.
//!
//! A bill that begins on the first or ends on the last day of a calendar month has calendar months,
//! every other one the months from the day on which it begins to the same day of the next. What is
//! left is a part of a month, and how that counts is said by a rule file (`part_month`).

use crate::base::date::Date;
use crate::base::decimal::{div, mul};
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::base::units::{BilledMonths, Days, Quantity};
use crate::explain::{Recorder, Ruled, Term, Trace};
use crate::tariff::book::model::PartMonth;
use rust_decimal::Decimal;

static WHOLE: Term = Term::new("n", "整月数", "Whole months");
static DAYS: Term = Term::new("d", "不足一月的天数", "Days of a part of a month");
static MONTH_DAYS: Term = Term::new("N", "折算所用的每月天数", "Days that make the month");
static RULE: Term = Term::new("κ", "不足一月的折算方式", "How a part of a month counts");

/// A billing month, or the part of one at an end of the bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BillingMonth {
    /// First day in the bill.
    pub from: Date,
    /// Last day in the bill.
    pub to: Date,
    /// Whether the bill holds all of it.
    pub whole: bool,
}

impl BillingMonth {
    fn days(self) -> u32 {
        days(self.from, self.to)
    }
}

fn days(from: Date, to: Date) -> u32 {
    u32::try_from(to.since(from) + 1).unwrap_or_default()
}

/// The billing months of the days of a bill. With `asked` there are so many, whatever the days: the
/// meter was read a few days early or late. Returns `None` where the days are too few for that.
#[must_use]
pub fn of_bill(from: Date, to: Date, asked: Option<u32>) -> Option<Vec<BillingMonth>> {
    let calendar = from == from.month_start() || to == to.month_end();
    let start = |index: i32| match index {
        0 => from,
        _ if calendar => from.months_later(index),
        _ => from.same_day_later(index),
    };
    let mut months = Vec::new();
    for index in 0.. {
        let begin = start(index);
        let last = asked.is_some_and(|count| index + 1 == i32::try_from(count).unwrap_or(i32::MAX));
        if begin > to {
            return asked.is_none().then_some(months);
        }
        let end = start(index + 1).plus(-1);
        let all = end <= to && (!calendar || begin == begin.month_start());
        months.push(BillingMonth {
            from: begin,
            to: if last { to } else { end.min(to) },
            whole: all || asked.is_some(),
        });
        if last {
            return Some(months);
        }
    }
    None
}

/// So many months: whole ones, and days of parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MonthCount {
    whole: u32,
    parts: Vec<PartDays>,
}

/// Days of a part of a month, and how many of them make the month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct PartDays {
    days: u32,
    of: u32,
}

impl MonthCount {
    /// One month.
    #[must_use]
    pub fn one() -> Self {
        Self { whole: 1, parts: Vec::new() }
    }

    /// So many days, `of` of which make a month; more are a month.
    #[must_use]
    pub fn part(days: u32, of: u32) -> Self {
        if days >= of { Self::one() } else { Self { whole: 0, parts: vec![PartDays { days, of }] } }
    }

    /// Whether it is exactly one month.
    #[must_use]
    pub fn is_one(&self) -> bool {
        self.whole == 1 && self.parts.is_empty()
    }

    /// Whether there are no parts.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.parts.is_empty()
    }

    /// Both together.
    #[must_use]
    pub fn plus(mut self, other: Self) -> Self {
        self.whole += other.whole;
        self.parts.extend(other.parts);
        self
    }

    /// Counts some days of the bill. A whole month that the days hold in part is shared by its days;
    /// the part of a month at an end of the bill counts as `rule` says.
    ///
    /// Returns `None` where there is such a part and no rule.
    #[must_use]
    pub fn of(months: &[BillingMonth], from: Date, to: Date, rule: Option<PartMonth>) -> Option<Self> {
        Self::sum(months, from, to, |month, (begin, end)| {
            if month.whole {
                return Some(Self::part(days(begin, end), month.days()));
            }
            match rule? {
                PartMonth::Whole => Some(Self::part(days(begin, end), month.days())),
                other => Some(other.count(begin, end)),
            }
        })
    }

    /// The same where a part of a whole month is a part of a month, too.
    #[must_use]
    pub fn strictly(months: &[BillingMonth], from: Date, to: Date, rule: Option<PartMonth>) -> Option<Self> {
        Self::sum(months, from, to, |month, (begin, end)| {
            let all = month.whole && begin == month.from && end == month.to;
            if all { Some(Self::one()) } else { Some(rule?.count(begin, end)) }
        })
    }

    fn sum(
        months: &[BillingMonth],
        from: Date,
        to: Date,
        count: impl Fn(&BillingMonth, (Date, Date)) -> Option<Self>,
    ) -> Option<Self> {
        let mut sum = Self::default();
        for month in months.iter().filter(|month| month.from <= to && month.to >= from) {
            sum = sum.plus(count(month, (month.from.max(from), month.to.min(to)))?);
        }
        Some(sum)
    }

    /// The count as a fraction: above and below the line.
    #[must_use]
    pub fn fraction(&self) -> (Decimal, Decimal) {
        let below = self.parts.iter().fold(1_u64, |below, part| least_common(below, part.of.into()));
        let parts: u64 =
            self.parts.iter().map(|part| u64::from(part.days) * (below / u64::from(part.of))).sum();
        (Decimal::from(u64::from(self.whole) * below + parts), Decimal::from(below))
    }

    /// A quantity of one month, so many times. Returns `None` where it does not fit.
    #[must_use]
    pub fn times(&self, quantity: Decimal) -> Option<Decimal> {
        let (above, below) = self.fraction();
        let product = mul(quantity, above)?;
        if below == Decimal::ONE { Some(product) } else { div(product, below) }
    }
}

/// How a rule file counts parts of months, in words.
#[must_use]
pub fn part_month_label(rule: &Ruled<PartMonth>) -> Text {
    Recorder::muted().rule(&RULE, rule).label()
}

/// The formula of a quantity that counts by months, as [`Counted::record`] names its inputs.
pub(in crate::tariff) const BY_MONTHS: &str = "Q × (n + Σ d ÷ N)";

impl PartMonth {
    /// Counts days that are a part of a month.
    fn count(self, from: Date, to: Date) -> MonthCount {
        match self {
            Self::Whole => MonthCount::one(),
            Self::Days(of) => MonthCount::part(days(from, to), of),
            Self::CalendarDays => {
                let mut count = MonthCount::default();
                let mut begin = from;
                while begin <= to {
                    let end = begin.month_end().min(to);
                    count = count.plus(MonthCount::part(days(begin, end), self.days_of(begin)));
                    begin = end.plus(1);
                }
                count
            }
        }
    }

    /// How many days make the month that a day lies in.
    #[must_use]
    pub fn days_of(self, day: Date) -> u32 {
        match self {
            Self::Days(of) => of,
            Self::CalendarDays | Self::Whole => days(day.month_start(), day.month_end()),
        }
    }
}

/// A number of months, and the rule that a part of one was counted by.
#[derive(Debug, Clone, Default)]
pub(in crate::tariff) struct Counted<'a> {
    pub(in crate::tariff) count: MonthCount,
    /// Absent where no rule was needed.
    rule: Option<&'a Ruled<PartMonth>>,
}

impl<'a> Counted<'a> {
    /// Counts some days of a bill by the rule of a price list called `file`.
    ///
    /// # Errors
    /// [`Code::NotInRuleBook`] where the bill ends within a month and there is no rule: it names the
    /// file, the key that it lacks, and the input that makes whole months of the bill.
    pub(in crate::tariff) fn of<T: Trace>(
        months: &[BillingMonth],
        (from, to): (Date, Date),
        rule: Option<&'a Ruled<PartMonth>>,
        file: &str,
        t: &mut T,
    ) -> Result<Self, Error> {
        Self::by(rule, file, t, |rule| MonthCount::of(months, from, to, rule))
    }

    /// The same where a part of a whole month is a part of a month, too.
    ///
    /// # Errors
    /// As [`Self::of`].
    pub(in crate::tariff) fn strictly<T: Trace>(
        months: &[BillingMonth],
        (from, to): (Date, Date),
        rule: Option<&'a Ruled<PartMonth>>,
        file: &str,
        t: &mut T,
    ) -> Result<Self, Error> {
        Self::by(rule, file, t, |rule| MonthCount::strictly(months, from, to, rule))
    }

    /// So many days of the month that `day` lies in.
    ///
    /// # Errors
    /// [`Code::NotInRuleBook`] without a rule.
    pub(in crate::tariff) fn days<T: Trace>(
        days: u32,
        day: Date,
        rule: Option<&'a Ruled<PartMonth>>,
        file: &str,
        t: &mut T,
    ) -> Result<Self, Error> {
        Self::by(rule, file, t, |rule| {
            Some(match rule? {
                PartMonth::Whole => MonthCount::one(),
                rule => MonthCount::part(days, rule.days_of(day)),
            })
        })
    }

    /// The share that some days have in the days of their month.
    pub(in crate::tariff) fn shared(self, (from, to): (Date, Date), month: (Date, Date)) -> Self {
        let (part, all) = (days(from, to), days(month.0, month.1));
        if part == all {
            return self;
        }
        let once = PartDays { days: 1, of: 1 };
        let whole = std::iter::repeat_n(once, self.count.whole as usize);
        let share = |days: PartDays| PartDays { days: days.days * part, of: days.of * all };
        let parts = whole.chain(self.count.parts).map(share).collect();
        Self { count: MonthCount { whole: 0, parts }, ..self }
    }

    fn by<T: Trace>(
        rule: Option<&'a Ruled<PartMonth>>,
        file: &str,
        t: &mut T,
        count: impl Fn(Option<PartMonth>) -> Option<MonthCount>,
    ) -> Result<Self, Error> {
        // A rule that is not needed is not cited.
        if let Some(count) = count(None) {
            return Ok(Self { count, rule: None });
        }
        let stated = rule.map(|rule| t.quietly(|t| t.rule(&RULE, rule)));
        match count(stated) {
            Some(count) => Ok(Self { count, rule }),
            None => {
                Err(Error::new(Code::NotInRuleBook, "to").bound(format!("{file}: part_month; billingMonths")))
            }
        }
    }

    /// A quantity of one month, so many times; the running step has failed where it does not fit.
    pub(in crate::tariff) fn times<T: Trace>(&self, quantity: Decimal, t: &mut T) -> Decimal {
        t.fitting(self.count.times(quantity), "to")
    }

    /// Records the count as inputs `n`, `d` and `N` of the running step, which cites the rule.
    pub(in crate::tariff) fn record<T: Trace>(&self, t: &mut T) {
        if let Some(rule) = self.rule {
            t.rule(&RULE, rule);
        }
        t.input(&WHOLE, &BilledMonths::new(Decimal::from(self.count.whole)));
        for part in &self.count.parts {
            t.input(&DAYS, &Days::new(Decimal::from(part.days)));
            t.input(&MONTH_DAYS, &Days::new(Decimal::from(part.of)));
        }
    }
}

fn least_common(a: u64, b: u64) -> u64 {
    let (mut x, mut y) = (a, b);
    while y != 0 {
        (x, y) = (y, x % y);
    }
    a / x * b
}

#[cfg(test)]
mod tests;
