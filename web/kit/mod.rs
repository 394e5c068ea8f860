//! What pages are built from. Nothing here knows a page.

mod abacus;
mod basis;
mod chart;
mod figure;
mod island;
pub mod json;
pub(crate) mod own;
mod phone;
mod refusal;
mod sentence;
mod steps;
mod table;

pub mod i18n;
pub mod questions;
pub mod readings;
pub mod typed;
pub mod voltage;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
mod days;
#[cfg(target_arch = "wasm32")]
pub mod prices;
#[cfg(target_arch = "wasm32")]
mod sure;
#[cfg(not(target_arch = "wasm32"))]
pub mod written;

pub use abacus::abacus;
pub use basis::basis;
pub use chart::{Bar, Bars, Curve, Line, Mark, Shares, position, round_ticks, swatch};
pub use figure::{
    As, Fact, facts, figure, filled, grouped, handed, headline, headline_in_words, next, next_text, rounded,
    sum, to_decimals, warnings,
};
pub use island::{Island, IslandApp, IslandProps, Owns, Part, Span};
pub use phone::dialled;
pub use refusal::refusal;
pub use steps::{counted, explained, explanation, unit_in};
pub use table::table;

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

/// The same for results that rest on prices: the page installs the price book, then begins, and does both
/// again when it has loaded more of it. For the computer that builds the site it is empty.
#[cfg(target_arch = "wasm32")]
#[macro_export]
macro_rules! module_with_prices {
    ($islands:expr) => {
        /// Takes shipped rule files and the utility's own ones.
        #[wasm_bindgen::prelude::wasm_bindgen]
        pub fn install(shipped: wasm_bindgen::JsValue, own: wasm_bindgen::JsValue) {
            $crate::kit::prices::install(shipped, own);
        }

        /// Begins to draw the results by them.
        #[wasm_bindgen::prelude::wasm_bindgen]
        pub fn begin() {
            $crate::kit::browser::begin($islands);
        }

        /// Draws the next of them; returns whether there are more.
        #[wasm_bindgen::prelude::wasm_bindgen]
        pub fn draw() -> bool {
            $crate::kit::browser::draw_next()
        }
    };
}

/// The same for results that rest on prices: the page installs the price book, then begins, and does both
/// again when it has loaded more of it. For the computer that builds the site it is empty.
#[cfg(not(target_arch = "wasm32"))]
#[macro_export]
macro_rules! module_with_prices {
    ($islands:expr) => {};
}
