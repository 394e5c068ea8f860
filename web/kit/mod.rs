//! What pages are built from. Nothing here knows a page.

mod chart;
mod dom;
mod figure;
mod island;
pub mod json;
mod refusal;
mod steps;

pub mod i18n;
pub mod questions;
pub mod typed;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(not(target_arch = "wasm32"))]
pub mod written;

pub use chart::{Bars, Curve, Line, Mark, Shares, position};
pub use dom::{el, el_with, fixed, keyed, table, text};
pub use figure::{
    As, Fact, facts, figure, filled, grouped, headline, headline_in_words, next, next_text, warnings,
};
pub use island::{Island, IslandApp, IslandProps, Owns, Part};
pub use refusal::refusal;
pub use steps::{explanation, unit_in};

/// Makes an entry into a wasm module that starts so; for the computer that builds the site it is empty.
#[cfg(target_arch = "wasm32")]
#[macro_export]
macro_rules! module {
    ($start:expr) => {
        #[wasm_bindgen::prelude::wasm_bindgen(start)]
        fn start() {
            $start;
        }
    };
}

/// Makes an entry into a wasm module that starts so; for the computer that builds the site it is empty.
#[cfg(not(target_arch = "wasm32"))]
#[macro_export]
macro_rules! module {
    ($start:expr) => {};
}
