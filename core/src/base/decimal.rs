//! Decimal arithmetic that says when a result does not fit.
//!
//! Out of line on purpose: the operators of the decimal crate are inlined at every use and would
//! make the package half as large again.

use rust_decimal::{Decimal, RoundingStrategy};

/// Rounds half away from zero, the only rounding the rules know.
#[must_use]
#[inline(never)]
pub(crate) fn round(value: Decimal, decimals: u32) -> Decimal {
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

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

/// The whole square root, bit by bit: the library's is faster and ten times as long.
pub(crate) fn root(square: u128) -> u64 {
    let fits = |root: u64| u128::from(root) * u128::from(root) <= square;
    (0..64).rev().map(|bit| 1 << bit).fold(0, |root, bit| if fits(root | bit) { root | bit } else { root })
}

/// √a with two decimals, half up; nothing below zero.
#[inline(never)]
pub(crate) fn sqrt(a: Decimal) -> Option<Decimal> {
    // A third decimal, cut off, decides: six decimals of the square are all it takes.
    let mut square = a.trunc_with_scale(6);
    square.rescale(6);
    let exact = square.scale() == 6;
    let mantissa = u128::try_from(square.mantissa()).ok().filter(|_| exact)?;
    let thousandths = i64::try_from(root(mantissa)).ok()?;
    Some(round(Decimal::new(thousandths, 3), 2))
}
