//! Saving energy and money.

#[cfg(not(target_arch = "wasm32"))]
pub mod form;
mod results;

use crate::kit::Island;
use crate::kit::questions::{months, needs};

/// The results of the form.
pub static RESULTS: Island = Island::new("saving", results::results).asking(needs).in_months(months);

/// All results of the module.
pub static ISLANDS: [&Island; 1] = [&RESULTS];
