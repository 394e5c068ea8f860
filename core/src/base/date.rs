//! Calendar dates and billing months. The core has no clock: whoever calls names the date.

use crate::base::data::{Data, ToPlain};
use crate::base::digits::whole;
use crate::base::error::{Code, Error};
use crate::base::shown::Shown;
use crate::base::text::join;
use std::fmt;

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(time::Date);

impl Date {
    /// A constant of the rule book; the generator has checked that the day exists.
    #[must_use]
    pub const fn constant(year: i32, ordinal: u16) -> Self {
        match time::Date::from_ordinal_date(year, ordinal) {
            Ok(date) => Self(date),
            Err(_) => Self(time::Date::MIN),
        }
    }

    /// Year, month and day, or nothing when there is no such day.
    #[must_use]
    pub fn from_parts(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = time::Month::try_from(month).ok()?;
        time::Date::from_calendar_date(year, month, day).ok().map(Self)
    }

    /// Reads `2026-07-01`, or `2026-07` as the first day of that month.
    ///
    /// # Errors
    /// [`Code::OutOfRange`] naming `field` when the text is no date between 1900 and 2199.
    ///
    /// ```
    /// use diansuan::date::Date;
    /// let date = Date::parse("2026-07", "month").unwrap();
    /// assert_eq!(date.to_string(), "2026-07-01");
    /// assert!(Date::parse("2026-02-30", "date").is_err());
    /// ```
    pub fn parse(text: &str, field: &str) -> Result<Self, Error> {
        let refuse = || Error::new(Code::OutOfRange, field).bound("1900-01 – 2199-12 (YYYY-MM-DD)");
        let mut parts = text.trim().splitn(3, '-');
        let mut next = |digits: usize| {
            let part = parts.next()?;
            let plain = part.len() <= digits && part.bytes().all(|b| b.is_ascii_digit());
            if plain { part.parse::<u16>().ok() } else { None }
        };
        let year = next(4).filter(|y| (1900..2200).contains(y)).ok_or_else(refuse)?;
        let month = next(2).and_then(|m| u8::try_from(m).ok()).ok_or_else(refuse)?;
        let day =
            if text.matches('-').count() > 1 { next(2).and_then(|d| u8::try_from(d).ok()) } else { Some(1) };
        Self::from_parts(i32::from(year), month, day.ok_or_else(refuse)?).ok_or_else(refuse)
    }

    /// The day as `2026-07-01`.
    #[must_use]
    pub fn text(self) -> String {
        let year = u32::try_from(self.0.year()).unwrap_or_default();
        let parts = [whole(year, 4), whole(self.month().into(), 2), whole(self.0.day().into(), 2)];
        join(&mut parts.iter().map(String::as_str), "-")
    }

    /// So many days later.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        Self(self.0.saturating_add(time::Duration::days(days)))
    }

    /// Days from `earlier` to this day.
    #[must_use]
    pub fn since(self, earlier: Self) -> i64 {
        i64::from(self.0.to_julian_day()) - i64::from(earlier.0.to_julian_day())
    }

    /// The first day of its month.
    #[must_use]
    pub fn month_start(self) -> Self {
        self.plus(1 - i64::from(self.0.day()))
    }

    /// The first day of the month that is so many months later.
    #[must_use]
    pub fn months_later(self, months: i32) -> Self {
        let month = self.0.year() * 12 + i32::from(self.month()) - 1 + months;
        let number = u8::try_from(month.rem_euclid(12) + 1).unwrap_or(1);
        Self::from_parts(month.div_euclid(12), number, 1).unwrap_or(self)
    }

    /// The same day of the month that is so many months later, or the last of a month that is too short.
    #[must_use]
    pub fn same_day_later(self, months: i32) -> Self {
        let first = self.months_later(months);
        first.plus(i64::from(self.0.day()) - 1).min(first.month_end())
    }

    /// The last day of its month.
    #[must_use]
    pub fn month_end(self) -> Self {
        self.months_later(1).plus(-1)
    }

    /// The day of the week, Monday is 1.
    #[must_use]
    pub fn weekday(self) -> u8 {
        self.0.weekday().number_from_monday()
    }

    /// The calendar year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        u8::from(self.0.month())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl Shown for Date {
    fn shown(&self) -> String {
        self.text()
    }
}

impl ToPlain for Date {
    fn plain(&self) -> Data {
        Data::text(self.text())
    }
}
