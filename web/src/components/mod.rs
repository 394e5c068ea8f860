//! What all results are built from.

mod chart;
mod dom;
mod figure;
mod refusal;
mod steps;

pub use chart::{Bars, Curve, Line, Mark, Shares, position};
pub use dom::{el, el_with, fixed, keyed, table, text};
pub use figure::{
    As, Fact, facts, figure, filled, grouped, headline, headline_in_words, next, next_text, warnings,
};
pub use refusal::refusal;
pub use steps::{explanation, unit_in};
