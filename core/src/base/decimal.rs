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

/// The whole square root, a bit at a time. (Without multiplications: in a browser those of two words were a
/// tenth of a power-factor calculation. The library's own is ten times as long.)
pub(crate) fn root(square: u128) -> u64 {
    let (mut rest, mut root) = (square, 0);
    // The largest power of four that may fit.
    let mut bit = 1_u128 << (square.checked_ilog2().unwrap_or_default() & !1);
    while bit != 0 {
        let taken = root + bit;
        root >>= 1;
        if rest >= taken {
            rest -= taken;
            root += bit;
        }
        bit >>= 2;
    }
    u64::try_from(root).unwrap_or(u64::MAX)
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

#[cfg(test)]
mod tests {
    use super::root;

    #[test]
    fn roots_are_the_largest_that_fit() {
        let near = |root: u64| {
            let square = u128::from(root) * u128::from(root);
            [square.saturating_sub(1), square, square + 1]
        };
        let mut squares: Vec<u128> = (0..200).chain([u128::MAX, u128::MAX - 1]).collect();
        squares.extend((0..64).flat_map(|bits| near(u64::MAX >> bits)));
        squares.extend((1..40).flat_map(|power| near(7_u64.wrapping_pow(power))));
        for square in squares {
            assert_eq!(u128::from(root(square)), square.isqrt(), "{square}");
        }
    }
}
