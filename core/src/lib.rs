//! Electricity billing rules and calculators (电算).
//!
//! Pure Rust: no I/O, no clock, no floating point, no JavaScript. Every figure rests on a rule of
//! the [`rulebook`], is exact to the last decimal, and explains itself ([`explain`]).
//!
//! | what | where |
//! |---|---|
//! | customer tier and account manager | [`classify`] |
//! | power-factor adjustment (力率调整电费) | [`power_factor`] |
//! | readings, multiplier, losses, sub-meters | [`metering`] |
//! | capacitors that mend the factor | [`capacitor`] |
//! | wrong metering, in energy and money | [`correction`] |
//! | when an investment has paid for itself | [`payback`] |
//! | electricity in the cost of a product | [`cost`] |
//! | what measures save on a bill | [`saving`] |
//! | what a household's connection carries | [`appliances`] |
//! | credit of a customer | [`credit`] |
//! | a new connection in time | [`connection`] |
//! | breach of use, theft, compensation for outages | [`inspection`] |
//! | tariffs and bills | [`tariff`] |
//! | the load of a new workshop or farm and its supply | [`workshop`] |
//! | reading what people type | [`input`], [`number`] |
#![forbid(unsafe_code)]
#![deny(
    clippy::float_arithmetic,
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    clippy::disallowed_types
)]

mod base;
mod calculators;
pub mod explain;
pub mod metering;
pub mod power_factor;
pub mod rulebook;
pub mod tariff;

pub use base::{data, date, error, held, input, number, text, units};
pub use calculators::{
    appliances, capacitor, classify, connection, correction, cost, credit, inspection, payback, saving,
    workshop,
};
