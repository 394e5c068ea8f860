//! What a household's wires and meter carry.

#[cfg(not(target_arch = "wasm32"))]
pub mod form;
mod results;

use crate::kit::Island;
use crate::kit::questions::months;

/// The results of the form.
pub static RESULTS: Island = Island::new("appliances", results::results).in_months(months);

/// All results of the module.
pub static ISLANDS: [&Island; 1] = [&RESULTS];
