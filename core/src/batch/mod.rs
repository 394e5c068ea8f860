//! A whole utility's customers at once: read, classified, summed up, searched, warned about.
//!
//! The rules are those of the single calculators; what is different is that a million customers are
//! kept as columns and judged by whole numbers that the rules were turned into once. Tests hold
//! both against each other.
//!
//! | what | where |
//! |---|---|
//! | what the columns of an export mean | [`Column`], [`heading`], [`preview`] |
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

mod answers;
mod cell;
mod classify;
mod column;
mod company;
mod export;
mod fleet;
mod gb18030;
mod import;
mod interner;
mod layout;
mod number;
mod order;
mod pyramid;
mod reader;
mod reason;
mod record;
mod sample;
mod save;
mod scan;
mod store;
mod table;
mod view;
mod workbench;

pub use classify::{Batch, classify};
pub use column::{Column, Heading, REQUIRED, heading, headings};
pub use company::{Band, Company, CreditRule, MANAGERS, TIERS};
pub use export::{LIST, cell};
pub use fleet::{Compensation, Fleet, Metered, Supposed, fleet};
pub use gb18030::{Transcoder, sequences};
pub use import::{Import, Outcome, Rejected};
pub use interner::Interner;
pub use layout::{DELIMITERS, Layout, Preview, preview};
pub use number::{DECIMALS, NONE, change, decimal, quantity, share, sum};
pub use order::by_number;
pub use pyramid::{AREAS, AreaSums, Group, Pyramid, concentration, moves, pyramid};
pub use reader::{COLUMNS, LONGEST, Reader};
pub use reason::Reason;
pub use record::{Record, Records, Sink};
pub use sample::Sample;
pub use save::{Restorer, Writer};
pub use store::{COUNTS, MONTHS, Month, Sparse, Store, TEXTS, Texts};
pub use table::{Filter, List, Move, SortKey, describe, why};
pub use view::{ABSENT, Period, Sums, View};
pub use workbench::Workbench;
