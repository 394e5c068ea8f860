//! Late payment.

#[cfg(not(target_arch = "wasm32"))]
pub mod form;
mod results;

use crate::kit::Island;

/// The results of the form.
pub static RESULTS: Island = Island::new("late-fee", results::results);

/// All results of the module.
pub static ISLANDS: [&Island; 1] = [&RESULTS];
