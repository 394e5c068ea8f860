//! What calls bills and nothing else.

pub(in crate::tariff) mod billable;
pub(in crate::tariff) mod bridge;
pub(in crate::tariff) mod catalogue;
pub(in crate::tariff) mod check_bill;
pub(in crate::tariff) mod compare;
pub(in crate::tariff) mod describe;
pub(in crate::tariff) mod difference;
pub(in crate::tariff) mod inverse;
pub(in crate::tariff) mod late_fee;
pub(in crate::tariff) mod year;
