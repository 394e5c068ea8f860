//! Tier and manager, and a customer's credit.

mod classify;
mod credit;

pub use classify::results as classify;
pub use credit::results as credit;
