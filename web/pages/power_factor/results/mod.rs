//! Power factor, capacitors and payback: the story of one bill in three parts.

mod adjustment;
mod capacitors;
mod payback;

pub use adjustment::results as adjustment;
pub use capacitors::{results as capacitors, too_few_hours};
pub use payback::results as payback;

use crate::kit::typed::{Texts, renamed, text};
use diansuan::error::Error;

/// The bill of part 1 under the names that a calculator reads.
fn bill(texts: &Texts) -> Texts {
    let mut bill = renamed(texts, &["activeKwh", "standard", "base"].map(|name| (name, name)));
    // One field for what the meter drew, one for what was sent back.
    let reactive: &[_] = match text(texts, "reverseKvarh").trim() {
        "" => &[("reactiveKvarh", "reactiveKvarh")],
        _ => &[("reactiveKvarh", "reactive.forward"), ("reverseKvarh", "reactive.reverse")],
    };
    bill.extend(renamed(texts, reactive));
    bill
}

/// The same error about the field as the page names it.
fn on_page(error: Error) -> Error {
    let field = match error.field.strip_prefix("before.").unwrap_or(&error.field) {
        "reactive" | "reactive.forward" => "reactiveKvarh",
        "reactive.reverse" => "reverseKvarh",
        "after.standard" => "standard",
        other => other,
    };
    let named = Error::new(error.code, field);
    match &error.bound {
        Some(bound) => named.bound(bound.clone()),
        None => named,
    }
}
