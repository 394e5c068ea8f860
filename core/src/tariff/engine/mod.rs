//! One bill, in the order of its calculation.
//!
//! | step | module | what |
//! |---|---|---|
//! | 1 | `input`, `parts`, `consumption`, `readings`, `metered`, `transformers` | what the customer gives; of each part of the bill; readings at short intervals, of registers; capacity that changes |
//! | 2 | `choices` | what they choose: another tariff, options, own prices |
//! | 3 | `months`, `span` | the billing months; the days of the bill, cut wherever a price changes |
//! | 4 | `usage` | voltage and energy by period of a span |
//! | 5 | `tiers`, `limits` | limits of the tiers, of one month and of the bill; the energy in each |
//! | 6 | `part` | a span ready to be priced: 4 and 5 with free energy taken off |
//! | 7 | `price` | the price of a charge in a case |
//! | 8 | `line`, `monthly`, `capacity`, `basic`, `charges` | quantity × price; what counts by months; capacity that changes; capacity and demand; all charges in their order |
//! | 9 | `total` | allowances, minimum, rounding, the sum |
//! | 10 | `judged`, `factor` | what is judged by the month; power-factor adjustment |
//! | 11 | `remarks`, `unused`, `outlook` | what a reader should know; where the bill leaves the customer |
//! | 12 | `sub` | lines of sub-meters at a price of their own |
//! | 13 | `bill` | all of it |

pub(in crate::tariff) mod basic;
pub(in crate::tariff) mod bill;
pub(in crate::tariff) mod capacity;
pub(in crate::tariff) mod charges;
pub(in crate::tariff) mod choices;
pub(in crate::tariff) mod consumption;
pub(in crate::tariff) mod factor;
pub(in crate::tariff) mod input;
pub(in crate::tariff) mod judged;
pub(in crate::tariff) mod limits;
pub(in crate::tariff) mod line;
pub(in crate::tariff) mod metered;
pub(in crate::tariff) mod monthly;
pub(in crate::tariff) mod months;
pub(in crate::tariff) mod outlook;
pub(in crate::tariff) mod part;
pub(in crate::tariff) mod parts;
pub(in crate::tariff) mod price;
pub(in crate::tariff) mod readings;
pub(in crate::tariff) mod remarks;
pub(in crate::tariff) mod span;
pub(in crate::tariff) mod sub;
pub(in crate::tariff) mod tiers;
pub(in crate::tariff) mod total;
pub(in crate::tariff) mod transformers;
pub(in crate::tariff) mod unused;
pub(in crate::tariff) mod usage;
