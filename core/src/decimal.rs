//! Decimal arithmetic that says when a result does not fit.
//!
//! Out of line on purpose: the operators of the decimal crate are inlined at every use and would
//! make the package half as large again.

use rust_decimal::{Decimal, RoundingStrategy};

/// a + b.
#[inline(never)]
pub(crate) fn add(a: Decimal, b: Decimal) -> Option<Decimal> {
    a.checked_add(b)
}

/// a − b.
#[inline(never)]
pub(crate) fn sub(a: Decimal, b: Decimal) -> Option<Decimal> {
    add(a, -b)
}

/// a × b.
#[inline(never)]
pub(crate) fn mul(a: Decimal, b: Decimal) -> Option<Decimal> {
    a.checked_mul(b)
}

/// The next whole number, away from zero: a number of steps or months begun.
#[inline(never)]
pub(crate) fn ceil(a: Decimal) -> Decimal {
    a.round_dp_with_strategy(0, RoundingStrategy::AwayFromZero)
}

/// a ÷ b; nothing for b = 0 either.
#[inline(never)]
pub(crate) fn div(a: Decimal, b: Decimal) -> Option<Decimal> {
    a.checked_div(b)
}
