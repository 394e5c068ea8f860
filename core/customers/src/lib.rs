//! A whole utility's customers at once: read, classified, summed up, searched, warned about.
//!
//! The rules are those of the single calculators; what is different is that a million customers are
//! kept as columns and judged by whole numbers that the rules were turned into once. Tests hold
//! both against each other.
//!
//! | what | where |
//! |---|---|
//! | what the columns of an export mean | [`Column`], [`headings`], [`look`] |
//! | GB18030 made UTF-8 | [`Transcoder`] |
//! | reading records out of pieces of a file | [`Reader`], [`Record`] |
//! | customers and their months | [`Store`], [`Import`] |
//! | the company's own rules | [`Company`] |
//! | tier, manager, change, score of each | [`View`] |
//! | sums | [`Pyramid`], [`moves`], [`concentration`] |
//! | power factor of all who are metered for it | [`Fleet`] |
//! | a list that is searched and sorted | [`List`], [`Filter`] |
//! | what a page asks | [`Workbench`] |
//! | a table or a file at once, for other programs | [`classify`] |

#![forbid(unsafe_code)]
#![deny(
    clippy::float_arithmetic,
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    clippy::disallowed_types
)]

mod cells;
mod classify;
mod column;
mod columns;
mod judge;
mod lists;
mod number;
mod read;
mod reason;
mod sample;
mod workbench;

pub use cells::month::{Month, MonthCell, month_hint};
pub use classify::{Batch, classify};
pub use column::heading::{Heading, Headings, Rank, Rivals, heading, headings, shift as unit_shift};
pub use column::{Column, REQUIRED};
pub use columns::interner::Interner;
pub use columns::save::{Restorer, Writer};
pub use columns::sort::by_number;
pub use columns::store::{Again, COUNTS, MONTHS, Store, TEXTS};
pub use columns::texts::{Sparse, Texts};
pub use judge::company::{Company, MANAGERS, TIERS};
pub use judge::credit::{Band, CreditRule};
pub use judge::customer::{describe, why};
pub use judge::fleet::{Compensation, Fleet, Metered, Supposed, fleet};
pub use judge::view::{ABSENT, Period, Sums, View};
pub use lists::export::{LIST, cell};
pub use lists::filter::{Filter, Move, SortKey};
pub use lists::list::List;
pub use lists::pyramid::{AREAS, AreaSums, Group, Pyramid, concentration, moves, pyramid};
pub use number::{DECIMALS, NONE, change, decimal, quantity, share, sum};
pub use read::encoding::Encoding;
pub use read::gb18030::{Transcoder, sequences};
pub use read::import::Import;
pub use read::layout::{DELIMITERS, Layout};
pub use read::look::{Look, Odd, Wishes, look, no_table};
pub use read::outcome::{Lost, Outcome, Rejected};
pub use read::reader::{COLUMNS, LONGEST, Reader};
pub use read::record::{Record, Records, Sink};
pub use reason::Reason;
pub use sample::Sample;
pub use workbench::{Join, Workbench};
