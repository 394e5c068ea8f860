//! Limits of tiers, large families, and the energy in each tier.

use crate::base::date::Date;
use crate::base::decimal::{add, div, mul, round, sub};
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::base::units::{Count, KilowattHour, Quantity};
use crate::explain::{Ruled, StepKind, Term, Trace};
use crate::tariff::book::files::{Book, in_force};
use crate::tariff::book::model::{Cycle, Household, LimitRow, Sheet, Tiers};
use rust_decimal::Decimal;

static BEFORE: Term = Term::new("y", "本周期此前已用", "Used in this cycle before");
static NOW: Term = Term::new("x", "本期用电", "This bill");
static LIMIT: Term = Term::new("L", "本档上限", "Upper limit of the tier");
static MONTHS: Term = Term::new("n", "适用月数", "Months it holds");
static EXTRA: Term = Term::new("a", "每月增加", "More a month");
static PER_PERSON: Term = Term::new("b", "每多一人每月增加", "More a month for each further person");
static PEOPLE: Term = Term::new("p", "增加的人数", "Further persons");
static CYCLE_MONTHS: Term = Term::new("m", "周期月数", "Months of the cycle");

static ENERGY_STEP: StepKind = StepKind {
    id: "tier_energy",
    label: Text::new("落入本档的电量", "Energy that falls into the tier"),
    formula: "q = [y, y + x] ∩ [l, L]",
    rounding: None,
};
static BLENDED_STEP: StepKind = StepKind {
    id: "tier_limit",
    label: Text::new("年中调整后的全年上限", "Limit of a year in which it changed"),
    formula: "Σ n × L ÷ 12",
    rounding: None,
};
static FAMILY_STEP: StepKind = StepKind {
    id: "tier_limit",
    label: Text::new("多人口家庭的本档上限", "Limit for a large family"),
    formula: "L + a × m + b × p × m",
    rounding: None,
};

/// An upper limit: as a rule states it, or as it was worked out.
#[derive(Debug, Clone, Copy)]
pub enum Limit<'a> {
    /// As stated.
    Stated(&'a Ruled<KilowattHour>),
    /// As worked out in a step of its own.
    Reached(KilowattHour),
}

impl Limit<'_> {
    /// Its value outside of any step.
    pub(in crate::tariff) fn plain_value<T: Trace>(&self, t: &mut T) -> KilowattHour {
        match self {
            Self::Stated(limit) => t.quietly(|t| t.rule(&LIMIT, limit)),
            Self::Reached(limit) => *limit,
        }
    }

    /// Its value; the running step cites it.
    pub(in crate::tariff) fn read<T: Trace>(&self, t: &mut T) -> KilowattHour {
        match self {
            Self::Stated(limit) => t.rule(&LIMIT, limit),
            Self::Reached(limit) => {
                t.input(&LIMIT, limit);
                *limit
            }
        }
    }
}

/// The first day of the year of tiers that a day lies in.
pub(in crate::tariff) fn cycle_start(tiers: &Tiers, date: Date) -> Date {
    let back = (i32::from(date.month()) - i32::from(tiers.start_month)).rem_euclid(12);
    date.months_later(-back)
}

/// The season of a day.
pub(in crate::tariff) fn season(sheet: &Sheet, date: Date) -> Option<&str> {
    sheet.seasons.iter().find(|season| season.months.has(date)).map(|season| season.id.as_str())
}

/// The rule for a family of so many, and the one by which it may choose another tariff.
pub(in crate::tariff) fn family(sheet: &Sheet, people: u32) -> (Option<&Household>, Option<&Household>) {
    let largest = |switch: bool| {
        sheet
            .households
            .iter()
            .filter(|rule| rule.people_from <= people && rule.people_to.is_none_or(|most| people <= most))
            .filter(|rule| rule.switch_to.is_some() == switch)
            .max_by_key(|rule| rule.people_from)
    };
    (largest(false), largest(true))
}

/// Upper limits of the tiers, the last without one; none where a month has no tiers.
///
/// # Errors
/// [`Code::NotInRuleBook`] where the limits of that time are not known.
pub fn limits<'a, T: Trace>(
    book: &'a Book,
    sheet: &'a Sheet,
    date: Date,
    voltage: &str,
    people: u32,
    t: &mut T,
) -> Result<Vec<Limit<'a>>, Error> {
    let Some(tiers) = sheet.tiers.as_ref().filter(|tiers| tiers.months.has(date)) else {
        return Ok(Vec::new());
    };
    let (rule, _) = family(sheet, people);
    let own = rule.map(|rule| &rule.up_to).filter(|rows| !rows.is_empty());
    let limits = match own {
        Some(rows) => stated(sheet, rows, date, voltage)?.iter().map(Limit::Stated).collect(),
        None => dated(book, sheet, tiers, date, voltage, t)?,
    };
    let Some(rule) = rule.filter(|rule| rule.add.is_some() || rule.add_first.is_some()) else {
        return Ok(limits);
    };
    let months = Decimal::from(if tiers.cycle == Cycle::Year { 12 } else { 1 });
    let mut raised = Vec::with_capacity(limits.len());
    let mut highest = Decimal::ZERO;
    for (index, limit) in limits.iter().enumerate() {
        let further = if index == 0 { people.saturating_sub(rule.people_from) + 1 } else { 0 };
        let value = t.step(&FAMILY_STEP, |t| {
            let base = limit.read(t).decimal();
            t.input(&CYCLE_MONTHS, &Count::new(months));
            let all = rule.add.as_ref().map_or(Decimal::ZERO, |add| t.rule(&EXTRA, add).decimal());
            let first = rule.add_first.as_ref().filter(|_| index == 0).map_or(Decimal::ZERO, |add| {
                t.input(&PEOPLE, &Count::new(Decimal::from(further)));
                t.rule(&PER_PERSON, add).decimal()
            });
            let more = mul(first, Decimal::from(further))
                .and_then(|first| add(all, first))
                .and_then(|more| mul(more, months));
            let sum = t.fitting(more.and_then(|more| add(base, more)), "household.people");
            highest = highest.max(sum);
            KilowattHour::new(highest)
        });
        raised.push(Limit::Reached(value));
    }
    Ok(raised)
}

/// The row that fits a day.
fn stated<'a>(
    sheet: &Sheet,
    rows: &'a [LimitRow],
    date: Date,
    voltage: &str,
) -> Result<&'a [Ruled<KilowattHour>], Error> {
    let season = season(sheet, date);
    let mut fitting = rows.iter().filter(|row| {
        (row.season.is_none() || row.season.as_deref() == season)
            && row.voltage.as_ref().is_none_or(|id| id == voltage)
    });
    match (fitting.next(), fitting.next()) {
        (Some(row), None) => Ok(&row.up_to),
        _ => Err(Error::new(Code::NotInRuleBook, "month").bound(format!(
            "{} tiers.limits {}",
            sheet.head.id,
            date.text()
        ))),
    }
}

/// The limits of the cycle, blended by months where a file says so.
fn dated<'a, T: Trace>(
    book: &'a Book,
    sheet: &'a Sheet,
    tiers: &'a Tiers,
    date: Date,
    voltage: &str,
    t: &mut T,
) -> Result<Vec<Limit<'a>>, Error> {
    let start = cycle_start(tiers, date);
    let begun_within = |other: &Sheet| {
        let begun = other.head.effective_from.or(other.head.known_since);
        other.tiers.as_ref().is_some_and(|tiers| tiers.by_months)
            && begun.is_some_and(|day| start < day && day <= start.months_later(11))
    };
    let blended = tiers.cycle == Cycle::Year && book.versions(&sheet.family).any(|other| begun_within(other));
    if !blended {
        return Ok(stated(sheet, &tiers.limits, date, voltage)?.iter().map(Limit::Stated).collect());
    }
    // The limits of every month, those of the same file counted together.
    let mut months: Vec<(&[Ruled<KilowattHour>], u32)> = Vec::new();
    for month in 0..12 {
        let day = start.months_later(month);
        let then = in_force(&book.sheets, &sheet.family, day, "month")?;
        let rows = then.tiers.as_ref().map(|tiers| tiers.limits.as_slice()).unwrap_or_default();
        let row = stated(then, rows, day, voltage)?;
        match months.last_mut() {
            Some((last, count)) if std::ptr::eq(*last, row) => *count += 1,
            _ => months.push((row, 1)),
        }
    }
    let tiers = months.iter().map(|(row, _)| row.len()).min().unwrap_or_default();
    let blend = |index: usize| {
        Limit::Reached(t.step(&BLENDED_STEP, |t| {
            let mut sum = Some(Decimal::ZERO);
            for (limit, count) in months.iter().filter_map(|(row, count)| Some((row.get(index)?, *count))) {
                t.input(&MONTHS, &Count::new(Decimal::from(count)));
                let limit = t.rule(&LIMIT, limit).decimal();
                sum = sum.and_then(|sum| add(sum, mul(limit, Decimal::from(count))?));
            }
            KilowattHour::new(t.fitting(sum.and_then(|sum| div(sum, Decimal::from(12))), "month"))
        }))
    };
    Ok((0..tiers).map(blend).collect())
}

/// Energy of the bill in each tier, when `before` has been used already; one tier without limits.
pub(in crate::tariff) fn energy<T: Trace>(
    limits: &[Limit<'_>],
    before: KilowattHour,
    now: KilowattHour,
    t: &mut T,
) -> Vec<KilowattHour> {
    if limits.is_empty() {
        return vec![now];
    }
    let end = t.fitting(add(before.decimal(), now.decimal()), "yearToDateKwh");
    let mut low = Decimal::ZERO;
    let ends = limits.iter().map(Some).chain(std::iter::once(None));
    let mut tiers = Vec::with_capacity(limits.len() + 1);
    for limit in ends {
        tiers.push(t.step(&ENERGY_STEP, |t| {
            t.input(&BEFORE, &before);
            t.input(&NOW, &now);
            let high = limit.map(|limit| limit.read(t).decimal());
            let top = high.map_or(end, |high| end.min(high));
            let energy = sub(top, before.decimal().max(low)).unwrap_or_default().max(Decimal::ZERO);
            low = high.unwrap_or(low);
            KilowattHour::new(energy)
        }));
    }
    tiers
}

/// Energy by tier and period in proportion, to the hundredth; the last period takes the rest.
pub(in crate::tariff) fn shared(by_tier: &[KilowattHour], by_period: &[Decimal]) -> Vec<Vec<Decimal>> {
    let whole = by_period.iter().copied().try_fold(Decimal::ZERO, add).unwrap_or_default();
    let last = by_period.iter().rposition(|kwh| !kwh.is_zero());
    let mut done = vec![Decimal::ZERO; by_period.len()];
    let mut so_far = Decimal::ZERO;
    let mut shares = Vec::with_capacity(by_tier.len());
    for tier in by_tier {
        so_far = add(so_far, tier.decimal()).unwrap_or_default();
        let mut left = tier.decimal();
        let mut row = vec![Decimal::ZERO; by_period.len()];
        for (index, (cell, (kwh, done))) in row.iter_mut().zip(by_period.iter().zip(&mut done)).enumerate() {
            if kwh.is_zero() || Some(index) == last {
                continue;
            }
            let reached =
                mul(*kwh, so_far).and_then(|kwh| div(kwh, whole)).map_or(*done, |kwh| round(kwh, 2));
            *cell = sub(reached, *done).unwrap_or_default();
            left = sub(left, *cell).unwrap_or_default();
            *done = reached;
        }
        if let Some(cell) = last.and_then(|index| row.get_mut(index)) {
            *cell = left;
        }
        shares.push(row);
    }
    shares
}
