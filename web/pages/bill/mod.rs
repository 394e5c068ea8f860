//! A household's bill, and what bills of every kind share.

#[cfg(not(target_arch = "wasm32"))]
pub mod business;
#[cfg(not(target_arch = "wasm32"))]
pub mod farm;
#[cfg(not(target_arch = "wasm32"))]
pub mod form;
pub mod late_fee;
pub mod load;
pub(crate) mod results;
#[cfg(not(target_arch = "wasm32"))]
pub mod shop;
#[cfg(test)]
mod tests;

use crate::kit::questions::{months, needs};
use crate::kit::{Island, Owns};

/// Bill estimate.
pub static BILL: Island =
    Island::new("bill", results::bill).asking(needs).in_months(months).saying(results::in_words);
/// Whether a printed bill agrees.
pub static CHECK: Island =
    Island::new("check", results::check).owning(Owns::Beginning("printed")).once_spoken();
/// The same use under other tariffs.
pub static COMPARE: Island = Island::new("compare", results::compare).owning(Owns::None);
/// Why it is more than last month.
pub static DIFFERENCE: Island =
    Island::new("difference", results::difference).owning(Owns::Beginning("last"));
/// How much energy a budget buys.
pub static MONEY: Island = Island::new("money", results::money).owning(Owns::Beginning("money"));
/// Load at other hours.
pub static SHIFT: Island = Island::new("shift", results::shift).owning(Owns::Beginning("shift"));
/// Ways to bill the basic charge.
pub static BASIC: Island = Island::new("basic", results::basic).owning(Owns::None);

/// All results of the pages with one energy and one price.
pub static ISLANDS: [&Island; 5] = [&BILL, &CHECK, &COMPARE, &DIFFERENCE, &MONEY];
/// All results of the page of business and industry: a module of its own, so that neither brings what only the
/// other shows.
pub static BUSINESS: [&Island; 5] = [&BILL, &CHECK, &SHIFT, &BASIC, &COMPARE];
