//! Tariffs and bills: what the rule files hold, and what a customer pays under them.
//!
//! Everything a utility can change is data (`docs/tariff-language.md`): the standing files, which are those
//! of the rule book ([`ship`]) with a utility's own over them ([`lay_over`]), and those that an input brings
//! along as `ruleFiles`.
//!
//! | what | where |
//! |---|---|
//! | a bill, line by line | [`read`], [`calculate`] |
//! | the same customer on several tariffs | [`compare`] |
//! | what there is, and a tariff in full | [`list`], [`describe`] |
//! | a year, month by month | [`read_year`], [`year`] |
//! | why one bill is higher than another | [`explain_difference`], [`bridge`], [`shift_load`] |
//! | the other way round | [`energy_for_money`], [`energy_for_average_price`], [`price_from_bill`], [`split_months`], [`break_even`], [`basic_charge_options`] |
//! | whether a printed bill agrees | [`check_bill`] |
//! | late payment | [`late_fee`] |

mod book;
mod engine;
mod questions;

pub use book::calendar::{Day, Periods, day_periods};
pub use book::files::{Book, REGIONS, in_force};
pub use book::model;
pub use book::model::VOLTAGES;
pub use book::shelf::{SHIPPED, Shipped, checked, lay_over, ship};
pub use engine::bill::{Bill, PeriodEnergy, calculate, trace};
pub use engine::factor::{Adjustment, MonthAdjustment};
pub use engine::input::{BasicWay, Given, GivenPrice, Household, Input, Share, Usage, read};
pub use engine::line::Line;
pub use engine::metered::Registers;
pub use engine::months::part_month_label;
pub use engine::outlook::{NextPrice, NextTier, TierUse};
pub use engine::readings::Readings;
pub use engine::remarks::{YEAR_UNKNOWN, doubt};
pub use engine::sub::SubBill;
pub use questions::billable::Billable;
pub use questions::bridge::{Bridge, BridgePart, bridge};
pub use questions::catalogue::{
    ChargeDescription, Filter, PriceDescription, TariffDescription, TariffEntry, list, read_filter,
};
pub use questions::check_bill::{Cause, Check, PrintedLine, check_bill};
pub use questions::compare::{Candidate, Comparison, compare};
pub use questions::describe::{describe, describe_charges};
pub use questions::difference::{
    Change, Difference, Shift, difference, explain_difference, shift, shift_load,
};
pub use questions::inverse::affordable::{Affordable, energy_for_money};
pub use questions::inverse::average::{AveragePriced, EnergyRange, energy_for_average_price};
pub use questions::inverse::basic_charge::{
    BasicOption, BasicOptions, Unavailable, Way, basic_charge_options,
};
pub use questions::inverse::break_even::{BreakEven, Crossing, break_even};
pub use questions::inverse::printed::{FromBill, Unknown, price_from_bill};
pub use questions::inverse::split::{Split, Splits, split_months};
pub use questions::late_fee::{Fee, FeeLine, late_fee};
pub use questions::year::{Month, Year, YearLine, like_months, read_year, year, year_total};
