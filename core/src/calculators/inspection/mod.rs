//! What inspections lead to (用电检查): breach of use, theft, compensation for outages.
//!
//! The day decides which supply rules hold; what they do not say is refused by name, unless the caller
//! states it: such values are listed in `given`.

mod breach;
mod claim;
mod energy;
mod months;
mod outage;
mod rule;
mod theft;

pub use breach::{BreachInput, BreachKind, breach, read_breach};
pub use claim::{Claim, ClaimLine, Customer};
pub use outage::{Compensation, Liable, OutageInput, outage, read_outage};
pub use theft::{TheftInput, TheftKind, read_theft, theft};
