//! Tariffs and bills: what the rule files hold, and what a customer pays under them.
//!
//! Everything a utility can change is data (`docs/tariff-language.md`): the files of the rule book,
//! and those that an input brings along as `ruleFiles`.
//!
//! | what | where |
//! |---|---|
//! | a bill, line by line | [`read`], [`calculate`] |
//! | the same customer on several tariffs | [`compare`] |
//! | what there is, and a tariff in full | [`list`], [`describe`] |
//! | a year, month by month | [`read_year`], [`year`] |
//! | why one bill is higher than another | [`explain_difference`], [`shift_load`] |
//! | the other way round | [`energy_for_money`], [`break_even`], [`basic_charge_options`] |
//! | late payment | [`late_fee`] |

mod basic;
mod bill;
mod book;
mod calendar;
mod catalogue;
mod compare;
mod describe;
mod difference;
mod input;
mod inverse;
mod late_fee;
mod lines;
mod metered;
pub mod model;
mod outlook;
mod price;
mod readings;
mod remarks;
mod settle;
mod span;
mod tiers;
mod year;

pub use bill::{Adjustment, Bill, PeriodEnergy, TierUse, calculate, trace};
pub use book::{Book, REGIONS, in_force};
pub use calendar::{Day, Periods, day_periods};
pub use catalogue::{
    ChargeDescription, Filter, PriceDescription, TariffDescription, TariffEntry, list, read_filter,
};
pub use compare::{Candidate, Comparison, compare};
pub use describe::{describe, describe_charges};
pub use difference::{Change, Difference, Shift, difference, explain_difference, shift, shift_load};
pub use input::{BasicWay, Given, GivenPrice, Household, Input, Share, Usage, read};
pub use inverse::{
    Affordable, BasicOption, BasicOptions, BreakEven, Crossing, Unavailable, Way, basic_charge_options,
    break_even, energy_for_money,
};
pub use late_fee::{Fee, FeeLine, late_fee};
pub use lines::Line;
pub use model::VOLTAGES;
pub use outlook::{NextPrice, NextTier};
pub use readings::Readings;
pub use year::{Month, Year, YearLine, like_months, read_year, year, year_total};
