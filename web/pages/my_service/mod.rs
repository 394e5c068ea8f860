//! Tier and manager, credit.

#[cfg(not(target_arch = "wasm32"))]
pub mod form;
mod results;

use crate::kit::{Island, Owns};

/// Tier and manager.
pub static CLASSIFY: Island = Island::new("classify", results::classify);
/// Credit and what it rests on.
pub static CREDIT: Island =
    Island::new("credit", results::credit).owning(Owns::Beginning("events")).once_spoken();

/// All results of the module.
pub static ISLANDS: [&Island; 2] = [&CLASSIFY, &CREDIT];
