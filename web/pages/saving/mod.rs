//! Saving energy and money.

#[cfg(not(target_arch = "wasm32"))]
pub mod form;
mod results;

use crate::kit::Island;
use crate::kit::questions::needs;

/// The results of the form.
pub static RESULTS: Island = Island::new("saving", results::results).asking(needs);

/// All results of the module.
pub static ISLANDS: [&Island; 1] = [&RESULTS];
