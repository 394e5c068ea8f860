//! Calendar dates and billing months. The core has no clock: whoever calls names the date.

use crate::base::data::{Data, ToPlain};
use crate::base::digits::whole;
use crate::base::error::{Code, Error};
use crate::base::shown::Shown;
use crate::base::text::join;
use std::fmt;

mod spelling;

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

    /// Reads `2026-07-01`, or `2026-07` as the first day of that month; also as people write both:
    /// `2026/7`, `2026.7.1`, `202607`, `20260701`, `2026年7月1日`, `7/2026`, `1 July 2026`, in full-width
    /// characters too.
    ///
    /// # Errors
    /// [`Code::OutOfRange`] naming `field` when the text is no date between 1900 and 2199, or can be read
    /// in two ways, as `7/1/2026` can.
    ///
    /// ```
    /// use diansuan::date::Date;
    /// let date = Date::parse("2026-07", "month").unwrap();
    /// assert_eq!(date.to_string(), "2026-07-01");
    /// assert_eq!(Date::parse("2026年7月", "month").unwrap(), date);
    /// assert!(Date::parse("2026-02-30", "date").is_err());
    /// assert!(Date::parse("7/1/2026", "date").is_err());
    /// ```
    pub fn parse(text: &str, field: &str) -> Result<Self, Error> {
        Self::read(text)
            .ok_or_else(|| Error::new(Code::OutOfRange, field).bound("1900-01 – 2199-12 (YYYY-MM-DD)"))
    }

    fn read(text: &str) -> Option<Self> {
        let spelling::Written { year, month, day } = spelling::read(text)?;
        if !(1900..2200).contains(&year) {
            return None;
        }
        Self::from_parts(i32::from(year), month, day)
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
