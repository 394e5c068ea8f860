//! What the rule files of tariffs say.

pub(in crate::tariff) mod calendar;
pub(in crate::tariff) mod files;
pub mod model;
pub(in crate::tariff) mod shelf;
