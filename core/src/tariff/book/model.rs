//! What a tariff is: the types behind the rule files (`docs/tariff-language.md`).

mod charge;
mod head;
mod hours;
mod read;
mod sheet;
mod values;

pub(in crate::tariff) use charge::price_spec;
pub use hours::{Announced, Holiday, Holidays, HourRule, Hours, RatioRow};
pub use read::VOLTAGES;
pub(in crate::tariff) use read::read;
pub use sheet::{
    Allowance, Applies, BasicCharge, Charge, ChargeList, Contract, Cycle, Household, LimitRow, LoadDiscount,
    Own, Part, Price, Row, Season, Sheet, Tiers,
};

use crate::base::data::plain;
use crate::base::date::Date;
use crate::base::text::{Text, Word};
use crate::base::units::{Share, Yuan};
use crate::explain::{Ruled, Shown};
use crate::rulebook::{HeadRef, named};
use std::rc::Rc;

named! {
    /// What a price is multiplied by (计费方式).
    Basis {
        /// Energy.
        Energy = "kwh", "电量", "Energy";
        /// Billed capacity.
        Capacity = "kva", "容量", "Capacity";
        /// Billed demand.
        Demand = "kw", "需量", "Demand";
        /// Billing months.
        Month = "month", "每月", "Month";
        /// Days of the bill.
        Day = "day", "每日", "Day";
        /// Other lines of the bill.
        Money = "money", "其他各项之和", "Other lines";
    }
    /// Periods of the day (时段).
    Period {
        /// Energy that is not metered by period.
        All = "all", "不分时", "Not by period";
        /// Sharp peak.
        Sharp = "sharp", "尖峰", "Sharp peak";
        /// Peak.
        Peak = "peak", "高峰", "Peak";
        /// Flat.
        Flat = "flat", "平段", "Flat";
        /// Valley.
        Valley = "valley", "低谷", "Valley";
        /// Deep valley.
        DeepValley = "deepValley", "深谷", "Deep valley";
    }
    /// Where the money of a line is rounded to the cent.
    LineRounding {
        /// Each line.
        Line = "line", "逐项取整到分", "Each line to the cent";
        /// Each period of the day within a line.
        Period = "period", "逐时段取整到分后相加", "Each period to the cent, then summed";
        /// Nothing but the sum of all lines.
        Total = "total", "按合计一次取整到分", "Once, on the total";
    }
    /// Kinds of days (日期类型).
    DayType {
        /// Monday to Friday outside holidays, and weekends worked instead.
        Workday = "workday", "工作日", "Workday";
        /// The other weekends.
        RestDay = "rest_day", "休息日", "Rest day";
        /// A public holiday.
        Holiday = "holiday", "节假日", "Public holiday";
    }
    /// Who pays late.
    Debtor {
        /// A household.
        Residential = "residential", "居民用户", "Household";
        /// Anybody else.
        Other = "other", "其他用户", "Other customer";
    }
    /// Whose debt a rate is about.
    Debt {
        /// Days in the calendar year in which the debt began.
        ThisYear = "this_year", "当年欠费", "This year's debt";
        /// Days in later years.
        EarlierYears = "earlier_years", "跨年度欠费", "Debt of an earlier year";
    }
}

impl Period {
    /// The metered periods.
    pub const METERED: [Self; 5] = [Self::Sharp, Self::Peak, Self::Flat, Self::Valley, Self::DeepValley];

    /// The name in rule files and in the names of lines.
    #[must_use]
    pub const fn in_files(self) -> &'static str {
        match self {
            Self::DeepValley => "deep_valley",
            other => other.id(),
        }
    }

    /// Its place among the metered ones.
    #[must_use]
    pub const fn index(self) -> Option<usize> {
        match self {
            Self::All => None,
            Self::Sharp => Some(0),
            Self::Peak => Some(1),
            Self::Flat => Some(2),
            Self::Valley => Some(3),
            Self::DeepValley => Some(4),
        }
    }

    /// What stands at its place.
    #[must_use]
    pub fn of<V>(self, values: &[V; 5]) -> Option<&V> {
        values.get(self.index()?)
    }

    /// All periods by their names in rule files.
    pub const IN_FILES: [(&'static str, Self); 6] = [
        ("all", Self::All),
        ("sharp", Self::Sharp),
        ("peak", Self::Peak),
        ("flat", Self::Flat),
        ("valley", Self::Valley),
        ("deep_valley", Self::DeepValley),
    ];

    /// The metered periods by the names that inputs and rule files use.
    pub const BY_NAME: [(&'static str, Self); 6] = [
        ("sharp", Self::Sharp),
        ("peak", Self::Peak),
        ("flat", Self::Flat),
        ("valley", Self::Valley),
        ("deepValley", Self::DeepValley),
        ("deep_valley", Self::DeepValley),
    ];
}

/// How a part of a month shares what is counted by the month (不足一月的折算).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartMonth {
    /// Each day is the month divided by the days of that calendar month.
    CalendarDays,
    /// Each day is the month divided by so many days.
    Days(u32),
    /// It counts as a month.
    Whole,
}

impl PartMonth {
    /// The ways by their names in rule files.
    pub const CHOICES: &'static [(&'static str, Self)] =
        &[("calendar_days", Self::CalendarDays), ("thirty", Self::Days(30)), ("whole", Self::Whole)];

    /// The way in words.
    #[must_use]
    pub fn label(self) -> Text {
        match self {
            Self::CalendarDays => BY_CALENDAR.clone(),
            Self::Days(days) => {
                let (zh, en) = (format!("按每月 {days} 天折算"), format!("By months of {days} days"));
                Text { zh: zh.into(), en: en.into() }
            }
            Self::Whole => AS_WHOLE.clone(),
        }
    }
}

static BY_CALENDAR: Text = Text::new("按当月日历天数折算", "By the days of the calendar month");
static AS_WHOLE: Text = Text::new("按整月计", "As a whole month");

impl Shown for PartMonth {
    fn shown(&self) -> String {
        match self {
            Self::CalendarDays => "calendar_days".to_owned(),
            Self::Days(days) => days.to_string(),
            Self::Whole => "whole".to_owned(),
        }
    }

    fn words(&self) -> Option<&'static Text> {
        match self {
            Self::CalendarDays => Some(&BY_CALENDAR),
            Self::Days(_) => None,
            Self::Whole => Some(&AS_WHOLE),
        }
    }

    fn unit(&self) -> &'static str {
        if matches!(self, Self::Days(_)) { "day" } else { "" }
    }
}

/// A set of months of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Months(pub(in crate::tariff) u16);

impl Months {
    /// Every month.
    pub const ALL: Self = Self(0x1FFE);

    /// Whether the day lies in one of them.
    #[must_use]
    pub fn has(self, date: Date) -> bool {
        self.0 >> date.month() & 1 == 1
    }

    /// The months, 1 to 12.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (1..=12).filter(move |month| self.0 >> month & 1 == 1)
    }
}

/// A rule file, whatever its kind.
#[derive(Debug, Clone)]
pub enum File {
    /// One price list of one tariff.
    Tariff(Rc<Sheet>),
    /// Charges that several tariffs share.
    Charges(Rc<ChargeList>),
    /// Which hour is which period.
    TimeOfUse(Rc<Hours>),
    /// Public holidays of a year.
    Holidays(Rc<Holidays>),
    /// Announced days.
    Days(Rc<Announced>),
    /// How capacity and demand are counted.
    BasicCharge(Rc<BasicCharge>),
    /// Late payment.
    LateFee(Rc<LateFeeRule>),
    /// Tariffs whose prices nobody has found.
    Missing(Rc<Gaps>),
}

/// A rule of a family of which one member is in force on a day.
pub trait Member {
    /// Who says so, since when, and how sure that is.
    fn head(&self) -> &HeadRef;
    /// What other files call it.
    fn family(&self) -> &str;
}

macro_rules! members {
    ($($rule:ty),* $(,)?) => {$(
        impl Member for $rule {
            fn head(&self) -> &HeadRef { &self.head }
            fn family(&self) -> &str { &self.family }
        }
    )*};
}
members!(Sheet, ChargeList, Hours, Holidays, Announced, BasicCharge, LateFeeRule, Gaps);

impl File {
    /// The file's head.
    #[must_use]
    pub fn head(&self) -> &HeadRef {
        match self {
            Self::Tariff(file) => &file.head,
            Self::Charges(file) => &file.head,
            Self::TimeOfUse(file) => &file.head,
            Self::Holidays(file) => &file.head,
            Self::Days(file) => &file.head,
            Self::BasicCharge(file) => &file.head,
            Self::LateFee(file) => &file.head,
            Self::Missing(file) => &file.head,
        }
    }
}

/// Late-payment fee (电费违约金).
#[derive(Debug)]
pub struct LateFeeRule {
    /// File head.
    pub head: HeadRef,
    /// Its family.
    pub family: Word,
    /// Whether the day of the payment counts.
    pub count_payment_day: Ruled<bool>,
    /// A fee above zero and below this is this.
    pub minimum: Option<Ruled<Yuan>>,
    /// Shares of the debt per day.
    pub rates: Vec<Rate>,
    /// When nothing is asked.
    pub waivers: Vec<Waiver>,
}

/// A share of the debt per day.
#[derive(Debug)]
pub struct Rate {
    /// Whom it is for.
    pub customer: Debtor,
    /// Which days; all of them without one.
    pub debt: Option<Debt>,
    /// The share.
    pub per_day: Ruled<Share>,
}

/// Bills of a month that are paid in time have no fee.
#[derive(Debug)]
pub struct Waiver {
    /// Where.
    pub region: Word,
    /// First day of the month of the bill.
    pub bill_month: Date,
    /// Last day of payment.
    pub paid_by: Ruled<Date>,
}

/// Tariffs that exist but whose prices nobody has found.
#[derive(Debug)]
pub struct Gaps {
    /// File head.
    pub head: HeadRef,
    /// Its family.
    pub family: Word,
    /// The tariffs.
    pub tariffs: Vec<Gap>,
}

/// One of them.
#[derive(Debug)]
pub struct Gap {
    /// What it would be called.
    pub tariff: Word,
    /// What it is.
    pub label: Text,
    /// Where its prices would be found.
    pub place: Text,
}

plain! { Gap { "id": tariff, "label": label, "where": place } }

/// The unit of a price.
pub(in crate::tariff) const fn price_unit(basis: Basis) -> &'static str {
    price_spec(basis).unit
}
