//! What can be shown to a reader.

use super::text::Text;
use rust_decimal::Decimal;

/// A value that can be shown in a step.
pub trait Shown {
    /// The value as text, in digits or as a stable name.
    fn shown(&self) -> String;
    /// The unit's symbol; empty without one.
    fn unit(&self) -> &'static str {
        ""
    }
    /// The value in words. Returns `None` for a number.
    fn words(&self) -> Option<&'static Text> {
        None
    }
    /// The same with another number. Returns `None` for what is no number.
    fn with_number(&self, _: Decimal) -> Option<Self>
    where
        Self: Sized,
    {
        None
    }
}
