//! Hours, holidays and announced days.

use super::{DayType, Months, Period};
use crate::base::date::Date;
use crate::base::text::{Text, Word};
use crate::base::units::Share;
use crate::explain::{Citation, Ruled};
use crate::rulebook::HeadRef;

/// Which half hour is which period, and the ratios of the periods (分时电价).
#[derive(Debug)]
pub struct Hours {
    /// File head.
    pub head: HeadRef,
    /// Its family.
    pub family: Word,
    /// Region.
    pub region: Word,
    /// Which holidays.
    pub holidays: Option<Word>,
    /// The first that fits a half hour decides.
    pub rules: Vec<HourRule>,
    /// Ratios to the flat price.
    pub ratios: Vec<RatioRow>,
}

/// Hours that are a period on some days.
#[derive(Debug)]
pub struct HourRule {
    /// The period.
    pub period: Period,
    /// Months.
    pub months: Months,
    /// Days of the week, Monday is bit 1.
    pub weekdays: u8,
    /// Kinds of days; any when empty.
    pub day_types: Vec<DayType>,
    /// Public holidays by name; any day when empty.
    pub holidays: Vec<Word>,
    /// Announced days.
    pub days: Option<Word>,
    /// Customer classes; all when empty.
    pub classes: Vec<Word>,
    /// The half hours of the day, midnight is bit 0.
    pub slots: u64,
    /// As the file writes them.
    pub hours: Vec<Word>,
    /// Where it stands.
    pub citation: Citation,
}

/// Ratios of some months.
#[derive(Debug)]
pub struct RatioRow {
    /// Customer class.
    pub class: Option<Word>,
    /// Months.
    pub months: Months,
    /// Ratio by period, in the order of [`Period::METERED`].
    pub values: [Option<Ruled<Share>>; 5],
}

/// Public holidays of a year.
#[derive(Debug)]
pub struct Holidays {
    /// File head.
    pub head: HeadRef,
    /// Its family.
    pub family: Word,
    /// The holidays.
    pub list: Vec<Holiday>,
}

/// A public holiday.
#[derive(Debug)]
pub struct Holiday {
    /// Name for programs.
    pub id: Word,
    /// Name for people.
    pub label: Text,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// Weekends worked instead.
    pub workdays: Vec<Date>,
    /// Where it stands.
    pub citation: Citation,
}

/// Days that were announced.
#[derive(Debug)]
pub struct Announced {
    /// File head.
    pub head: HeadRef,
    /// Its family.
    pub family: Word,
    /// The days.
    pub dates: Vec<Date>,
}
