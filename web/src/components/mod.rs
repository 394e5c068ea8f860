//! What all calculators are built from.

mod chart;
mod figure;
mod input;
mod steps;

pub use chart::{Bars, Curve, Line};
pub use figure::{grouped, headline, money, warnings};
pub use input::{Choice, Fields};
pub use steps::explanation;
