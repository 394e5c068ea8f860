//! What all calculators are built from.

mod chart;
mod dom;
mod figure;
mod input;
mod steps;

pub use chart::{Bars, Curve, Line};
pub use dom::{el, el_with, fixed, table, text};
pub use figure::{facts, grouped, headline, money, next, warnings};
pub use input::{Choice, Fields};
pub use steps::explanation;
