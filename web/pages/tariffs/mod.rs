//! Tariff files, for staff.

#[cfg(not(target_arch = "wasm32"))]
pub mod form;
mod results;

use crate::kit::{Island, Owns};

/// A tariff file and its prices.
pub static EDITOR: Island = Island::new("editor", results::results).with_fields();
/// That file in words.
pub static WORDS: Island = Island::new("words", results::in_words).owning(Owns::None);
/// A bill by that file.
pub static TRIAL: Island = Island::new("trial", results::trial);

/// All results of the module.
pub static ISLANDS: [&Island; 3] = [&EDITOR, &WORDS, &TRIAL];
