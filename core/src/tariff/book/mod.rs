//! What the rule files of tariffs say.

pub(in crate::tariff) mod calendar;
pub mod model;
pub(in crate::tariff) mod shelf;
