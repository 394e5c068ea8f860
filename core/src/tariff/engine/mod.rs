//! One bill.

pub(in crate::tariff) mod basic;
pub(in crate::tariff) mod bill;
pub(in crate::tariff) mod input;
pub(in crate::tariff) mod lines;
pub(in crate::tariff) mod metered;
pub(in crate::tariff) mod outlook;
pub(in crate::tariff) mod price;
pub(in crate::tariff) mod readings;
pub(in crate::tariff) mod remarks;
pub(in crate::tariff) mod settle;
pub(in crate::tariff) mod span;
pub(in crate::tariff) mod tiers;
