//! Which half hour of which day is which period.

use crate::base::date::Date;
use crate::base::error::{Code, Error};
use crate::tariff::book::files::{Book, in_force};
use crate::tariff::book::model::{DayType, HourRule, Hours, Period};

/// Half hours of a day.
pub(in crate::tariff) const SLOTS: usize = 48;
const ALL_SLOTS: u64 = (1 << SLOTS) - 1;
const FIELD: &str = "usage.intervals";

/// One day: the half hours of each metered period, as bits in the order of
/// [`METERED`](crate::tariff::book::model::Period::METERED). A year
/// of readings asks for every day, and sums what lies side by side.
pub type Day = [u64; 5];

/// One day, half hour by half hour: for pictures.
pub type Periods = [Period; SLOTS];

/// The periods of a day for a customer class.
///
/// # Errors
/// [`Code::NotInRuleBook`] where the holidays or announced days of that time are not known, or no
/// rule decides a half hour.
pub fn day(book: &Book, hours: &Hours, class: Option<&str>, date: Date) -> Result<Day, Error> {
    let mut periods = Day::default();
    let mut open = ALL_SLOTS;
    for rule in &hours.rules {
        if rule.slots & open == 0 || !fits(book, hours, rule, class, date)? {
            continue;
        }
        if let Some(slots) = rule.period.index().and_then(|index| periods.get_mut(index)) {
            *slots |= rule.slots & open;
        }
        open &= !rule.slots;
    }
    if open == 0 { Ok(periods) } else { Err(undecided(hours, date)) }
}

#[inline(never)]
fn undecided(hours: &Hours, date: Date) -> Error {
    Error::new(Code::NotInRuleBook, FIELD).bound(format!("{} {}", hours.head.id, date.text()))
}

/// The periods of a day under a tariff; nothing where it has none.
///
/// # Errors
/// [`Code::NotInRuleBook`] where the tariff, its hours or the holidays of that day are not known.
pub fn day_periods(book: &Book, tariff: &str, date: Date) -> Result<Option<Periods>, Error> {
    let sheet = in_force(&book.sheets, tariff, date, "month")?;
    let Some(family) = &sheet.time_of_use else { return Ok(None) };
    let hours = in_force(&book.hours, family, date, "month")?;
    let day = day(book, hours, sheet.ratio_class.as_deref(), date)?;
    let mut periods = [Period::Flat; SLOTS];
    for (slot, period) in periods.iter_mut().enumerate() {
        let fits = |period: &Period| period.of(&day).is_some_and(|slots| slots >> slot & 1 == 1);
        *period = Period::METERED.into_iter().find(fits).unwrap_or(Period::Flat);
    }
    Ok(Some(periods))
}

fn fits(book: &Book, hours: &Hours, rule: &HourRule, class: Option<&str>, date: Date) -> Result<bool, Error> {
    if !rule.months.has(date) || rule.weekdays >> date.weekday() & 1 == 0 {
        return Ok(false);
    }
    if !rule.classes.is_empty() && !class.is_some_and(|class| rule.classes.iter().any(|known| known == class))
    {
        return Ok(false);
    }
    if let Some(family) = &rule.days
        && !in_force(&book.days, family, date, FIELD)?.dates.contains(&date)
    {
        return Ok(false);
    }
    if rule.holidays.is_empty() && rule.day_types.is_empty() {
        return Ok(true);
    }
    let (holidays, kind) = day_type(book, hours.holidays.as_deref().unwrap_or_default(), date, FIELD)?;
    let named =
        rule.holidays.is_empty() || rule.holidays.iter().any(|name| holidays.contains(&name.as_str()));
    Ok(named && (rule.day_types.is_empty() || rule.day_types.contains(&kind)))
}

/// The public holidays a day belongs to, and what kind of day it is.
///
/// # Errors
/// [`Code::NotInRuleBook`] naming `field` where no list covers the day.
pub fn day_type<'a>(
    book: &'a Book,
    family: &str,
    date: Date,
    field: &str,
) -> Result<(Vec<&'a str>, DayType), Error> {
    let list = &in_force(&book.holidays, family, date, field)?.list;
    let names: Vec<&str> =
        list.iter().filter(|day| day.from <= date && date <= day.to).map(|day| day.id.as_str()).collect();
    let worked = list.iter().any(|day| day.workdays.contains(&date));
    let kind = if !names.is_empty() {
        DayType::Holiday
    } else if worked || date.weekday() < 6 {
        DayType::Workday
    } else {
        DayType::RestDay
    };
    Ok((names, kind))
}
