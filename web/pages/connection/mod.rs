//! A new connection, step by step.

#[cfg(not(target_arch = "wasm32"))]
pub mod form;
mod results;

use crate::kit::Island;
use crate::kit::typed::text;

/// The results of the form.
pub static RESULTS: Island =
    Island::new("connection", results::results).asking(|texts| vec![text(texts, "kind")]);

/// All results of the module.
pub static ISLANDS: [&Island; 1] = [&RESULTS];
