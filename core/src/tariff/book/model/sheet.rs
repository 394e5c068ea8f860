//! Price lists.

use super::{Basis, LineRounding, Months, PartMonth, Period};
use crate::base::date::Date;
use crate::base::text::{Text, Word};
use crate::base::units::{KilowattHour, Measure, Share, Yuan};
use crate::explain::{Citation, Ruled};
use crate::rulebook::{Category, Confidence, HeadRef, Standard};

/// One price list of one tariff.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// File head.
    pub head: HeadRef,
    /// The tariff, the same over all price lists.
    pub family: Word,
    /// Region, such as `cn-gx`.
    pub region: Word,
    /// Kind of tariff.
    pub category: Category,
    /// Voltages it is for.
    pub voltages: Vec<Word>,
    /// Where money is rounded.
    pub rounding: Ruled<LineRounding>,
    /// How a part of a month shares tier limits, monthly charges and allowances.
    pub part_month: Option<Ruled<PartMonth>>,
    /// Whose rule says what the power-factor adjustment is taken on.
    pub utility: Option<&'static str>,
    /// The standard of the power factor, where no bill says otherwise.
    pub standard: Option<(&'static Standard, Citation)>,
    /// Which hours hold.
    pub time_of_use: Option<Word>,
    /// Whether energy that was metered by period is taken as metered where the book has no hours.
    pub as_metered: bool,
    /// Which of their ratios.
    pub ratio_class: Option<Word>,
    /// How capacity and demand are counted.
    pub basic_charge: Option<Word>,
    /// Charges that are shared with other tariffs.
    pub include: Vec<Word>,
    /// Who may have it.
    pub applies: Option<Applies>,
    /// Seasons of its prices and limits.
    pub seasons: Vec<Season>,
    /// Its charges, in the order of the bill.
    pub charges: Vec<Charge>,
    /// Its tiers.
    pub tiers: Option<Tiers>,
    /// Rules for large families.
    pub households: Vec<Household>,
    /// Free energy or money.
    pub allowances: Vec<Allowance>,
    /// Least money of a month.
    pub minimum: Option<Ruled<Yuan>>,
}

/// Charges that several tariffs share, such as funds and surcharges.
#[derive(Debug, Clone)]
pub struct ChargeList {
    /// File head.
    pub head: HeadRef,
    /// Its family.
    pub family: Word,
    /// The charges.
    pub charges: Vec<Charge>,
}

/// Who may have a tariff, by transformer capacity.
#[derive(Debug, Clone)]
pub struct Applies {
    /// More than this.
    pub kva_above: Option<Ruled<Measure>>,
    /// Less than this.
    pub kva_below: Option<Ruled<Measure>>,
    /// From here on it is compulsory for new customers.
    pub kva_must: Option<Ruled<Measure>>,
}

/// A season.
#[derive(Debug, Clone)]
pub struct Season {
    /// Its name in rows.
    pub id: Word,
    /// Its months.
    pub months: Months,
    /// Its name for people.
    pub label: Text,
}

/// A charge; it becomes one or more lines of the bill.
#[derive(Debug, Clone)]
pub struct Charge {
    /// Name for programs.
    pub id: Word,
    /// Name for people.
    pub label: Text,
    /// What the price is multiplied by.
    pub basis: Basis,
    /// The price.
    pub price: Price,
    /// What the customer may bring along in its place.
    pub own: Own,
    /// Last day for which the price is known; what comes later is billed at it, marked as assumed.
    pub last_known: Option<Date>,
    /// How sure the price is, where that is not as sure as the file.
    pub confidence: Option<Confidence>,
    /// Whether the flat price is multiplied by the period's ratio.
    pub floats: bool,
    /// With `floats`: what is added after that.
    pub fixed: Option<Ruled<Measure>>,
    /// With `floats`: decimals of the period's price.
    pub price_decimals: Option<u32>,
    /// Whether the power-factor adjustment is taken on it.
    pub in_base: Ruled<bool>,
    /// Rounding of its own.
    pub rounding: Option<LineRounding>,
    /// The option that asks for it.
    pub option: Option<Word>,
    /// What the price is made of.
    pub parts: Vec<Part>,
    /// With basis money: the charges it is taken on.
    pub of: Vec<Word>,
    /// Where it stands.
    pub citation: Citation,
}

/// The price of a charge.
#[derive(Debug, Clone)]
pub enum Price {
    /// Nobody has found it.
    Unknown,
    /// One.
    One(Ruled<Measure>),
    /// One for each case.
    Rows(Vec<Row>),
}

/// What a customer may bring along for a charge (`given`).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Own {
    /// A price, or an amount of money; it takes the place of a listed price.
    pub price: bool,
    /// A quantity; without it there is none.
    pub quantity: bool,
}

/// A price and what it is for; what a row does not name is any.
#[derive(Debug, Clone)]
pub struct Row {
    /// Voltage.
    pub voltage: Option<Word>,
    /// Season.
    pub season: Option<Word>,
    /// Tier, from 1.
    pub tier: Option<u32>,
    /// Period of the day.
    pub period: Option<Period>,
    /// The price.
    pub price: Ruled<Measure>,
}

impl Charge {
    /// Its rows, where the price depends on something.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        match &self.price {
            Price::Rows(rows) => rows,
            _ => &[],
        }
    }

    /// Whether its price differs between the periods of the day.
    #[must_use]
    pub fn by_period(&self) -> bool {
        self.floats || self.rows().iter().any(|row| row.period.is_some())
    }

    /// Whether the list states a price for at least one case.
    #[must_use]
    pub const fn is_listed(&self) -> bool {
        !matches!(self.price, Price::Unknown)
    }

    /// Whether no bill is possible without a price of the customer's own.
    #[must_use]
    pub const fn needs_own_price(&self) -> bool {
        self.own.price && !self.is_listed()
    }

    /// Whether its price differs between tiers.
    #[must_use]
    pub fn by_tier(&self) -> bool {
        self.rows().iter().any(|row| row.tier.is_some())
    }
}

/// What a price is made of: shown, never billed.
#[derive(Debug, Clone)]
pub struct Part {
    /// Its name.
    pub label: Text,
    /// Its share of the price.
    pub price: Ruled<Measure>,
    /// How sure that is.
    pub confidence: Confidence,
}

/// Over what tiers run (阶梯周期).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cycle {
    /// The month.
    Month,
    /// Twelve months.
    Year,
}

/// Tiers by consumption (阶梯).
#[derive(Debug, Clone)]
pub struct Tiers {
    /// Over what they run.
    pub cycle: Cycle,
    /// First month of the year.
    pub start_month: u8,
    /// Whether limits that begin within a year count by its months.
    pub by_months: bool,
    /// Months with tiers; in the others all energy is tier 1.
    pub months: Months,
    /// Their limits.
    pub limits: Vec<LimitRow>,
}

/// Upper limits of the tiers but the last.
#[derive(Debug, Clone)]
pub struct LimitRow {
    /// Season.
    pub season: Option<Word>,
    /// Voltage.
    pub voltage: Option<Word>,
    /// The limits of the cycle, rising.
    pub up_to: Vec<Ruled<KilowattHour>>,
}

/// A rule for large families (一户多人口).
#[derive(Debug, Clone)]
pub struct Household {
    /// Name for programs.
    pub id: Word,
    /// Fewest people.
    pub people_from: u32,
    /// Most people.
    pub people_to: Option<u32>,
    /// kWh a month more on every limit.
    pub add: Option<Ruled<KilowattHour>>,
    /// kWh a month more on the first limit for each further person.
    pub add_first: Option<Ruled<KilowattHour>>,
    /// Limits of its own.
    pub up_to: Vec<LimitRow>,
    /// Another tariff that may be chosen.
    pub switch_to: Option<Word>,
    /// Where it stands.
    pub citation: Citation,
}

/// Free energy or money for some households (免费电量).
#[derive(Debug, Clone)]
pub struct Allowance {
    /// Name for programs.
    pub id: Word,
    /// Name for people.
    pub label: Text,
    /// kWh a month.
    pub energy: Option<Ruled<KilowattHour>>,
    /// Money a month.
    pub money: Option<Ruled<Yuan>>,
}

/// How capacity and demand are counted (基本电费).
#[derive(Debug)]
pub struct BasicCharge {
    /// File head.
    pub head: HeadRef,
    /// Its family.
    pub family: Word,
    /// How a part of a month counts.
    pub part_month: Option<Ruled<PartMonth>>,
    /// Decimals to which the quantity of a part of a month is rounded, where it is.
    pub decimals: Option<u32>,
    /// What is billed of capacity that is suspended within two years of its connection, as a share.
    pub suspended_early: Option<Ruled<Share>>,
    /// Contract demand.
    pub contract: Option<Contract>,
    /// Discount for well-used capacity.
    pub load_discount: Option<LoadDiscount>,
}

/// Contract demand (合同最大需量).
#[derive(Debug)]
pub struct Contract {
    /// Up to this multiple of the contract value nothing more is billed.
    pub band: Ruled<Share>,
    /// What lies above costs so many times the price.
    pub over: Ruled<Share>,
    /// The least contract value, as a share of the capacity.
    pub floor: Ruled<Share>,
}

/// Discount on the demand price for well-used capacity.
#[derive(Debug)]
pub struct LoadDiscount {
    /// Energy of the month for each kVA.
    pub kwh_per_kva: Ruled<Share>,
    /// What the price is multiplied by.
    pub factor: Ruled<Share>,
}
