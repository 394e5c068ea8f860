//! Questions the other way round: what leads to a known result. One file a question.
//!
//! | question | file |
//! |---|---|
//! | how much energy for this money | `affordable` |
//! | how much energy at this average price | `average` |
//! | where another plan becomes cheaper | `break_even` |
//! | capacity or demand | `basic_charge` |
//! | a price or a period's energy out of a printed bill | `printed` |
//! | two months out of their sum | `split` |

pub(in crate::tariff) mod affordable;
pub(in crate::tariff) mod average;
pub(in crate::tariff) mod basic_charge;
pub(in crate::tariff) mod break_even;
pub(in crate::tariff) mod printed;
mod sought;
pub(in crate::tariff) mod split;
