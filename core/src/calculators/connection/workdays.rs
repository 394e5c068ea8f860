//! Working days (工作日): neither weekends nor public holidays, but weekends worked instead (调休).

use crate::base::date::Date;
use crate::explain::{Term, Trace};
use crate::rulebook::{DaysOff, PUBLIC_HOLIDAYS};

static HOLIDAYS: Term = Term::new("H", "该年节假日", "Public holidays of the year");
const SATURDAY: u8 = 6;

/// The calendar of one step: whatever year it looks into is cited there.
#[derive(Default)]
pub(super) struct Calendar {
    years: Vec<(i32, Option<DaysOff>)>,
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

    /// The first year whose holidays the rule book does not hold: its weekdays were all counted.
    pub(super) fn unknown(&self) -> Option<i32> {
        self.years.iter().filter(|(_, days)| days.is_none()).map(|(year, _)| *year).min()
    }

    fn works<T: Trace>(&mut self, date: Date, t: &mut T) -> bool {
        let known = self.years.iter().find(|(year, _)| *year == date.year()).map(|(_, days)| *days);
        let days = known.unwrap_or_else(|| {
            let year = PUBLIC_HOLIDAYS.iter().find(|year| year.head.covers(date));
            let days = year.map(|year| t.rule(&HOLIDAYS, &year.days));
            self.years.push((date.year(), days));
            days
        });
        let weekday = date.weekday() < SATURDAY;
        days.map_or(weekday, |days| {
            let off = days.off.iter().any(|(from, to)| *from <= date && date <= *to);
            !off && (weekday || days.worked.contains(&date))
        })
    }
}
