//! Working days (工作日): neither weekends nor public holidays, but weekends worked instead (调休).
//!
//! Where a year's arrangement is not published yet, the holidays that the law itself gives are left out.

use crate::base::date::Date;
use crate::explain::{Term, Trace};
use crate::rulebook::{DaysOff, PUBLIC_HOLIDAYS, PublicHolidays, STATUTORY_HOLIDAYS};

static HOLIDAYS: Term = Term::new("H", "该年节假日", "Public holidays of the year");
const SATURDAY: u8 = 6;

/// What is known of a year's holidays.
#[derive(Debug, Clone, Copy)]
struct Known {
    year: i32,
    days: Option<DaysOff>,
    /// Whether the year's arrangement is published.
    arranged: bool,
}

/// The calendar of one step: whatever year it looks into is cited there.
#[derive(Default)]
pub(super) struct Calendar {
    years: Vec<Known>,
}

impl Calendar {
    /// The day on which so many working days are over, the first of them not before `start + offset`.
    pub(super) fn after<T: Trace>(&mut self, start: Date, offset: i64, days: i64, t: &mut T) -> Date {
        let mut date = start.plus(offset - 1);
        let mut left = days;
        while left > 0 {
            date = date.plus(1);
            left -= i64::from(self.works(date, t));
        }
        date
    }

    /// Working days from `start + offset` to `end`, both included.
    pub(super) fn between<T: Trace>(&mut self, start: Date, offset: i64, end: Date, t: &mut T) -> i64 {
        let (mut date, mut count) = (start.plus(offset), 0);
        while date <= end {
            count += i64::from(self.works(date, t));
            date = date.plus(1);
        }
        count
    }

    /// The first year whose arrangement the rule book does not hold, and whether it has its statutory
    /// holidays at least.
    pub(super) fn unknown(&self) -> Option<(i32, bool)> {
        let open = self.years.iter().filter(|known| !known.arranged);
        open.map(|known| (known.year, known.days.is_some())).min()
    }

    fn works<T: Trace>(&mut self, date: Date, t: &mut T) -> bool {
        let known = self.years.iter().find(|known| known.year == date.year()).copied();
        let known = known.unwrap_or_else(|| {
            let covers = |year: &&PublicHolidays| year.head.covers(date);
            let arranged = PUBLIC_HOLIDAYS.iter().find(covers);
            let year = arranged.or_else(|| STATUTORY_HOLIDAYS.iter().find(covers));
            let days = year.map(|year| t.rule(&HOLIDAYS, &year.days));
            let known = Known { year: date.year(), days, arranged: arranged.is_some() };
            self.years.push(known);
            known
        });
        let weekday = date.weekday() < SATURDAY;
        known.days.map_or(weekday, |days| {
            let off = days.off.iter().any(|(from, to)| *from <= date && date <= *to);
            !off && (weekday || days.worked.contains(&date))
        })
    }
}
