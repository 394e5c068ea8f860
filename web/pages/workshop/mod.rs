//! The load of a new workshop or farm.

#[cfg(not(target_arch = "wasm32"))]
pub mod form;
mod results;

use crate::kit::Island;

/// The results of the form.
pub static RESULTS: Island = Island::new("workshop", results::results);

/// All results of the module.
pub static ISLANDS: [&Island; 1] = [&RESULTS];
