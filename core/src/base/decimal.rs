//! Decimal arithmetic that says when a result does not fit.
//!
//! Out of line on purpose: the operators of the decimal crate are inlined at every use and would
//! make the package half as large again.

use rust_decimal::{Decimal, RoundingStrategy};

/// Rounds half away from zero, the only rounding the rules know.
#[must_use]
#[inline(never)]
pub(crate) fn round(value: Decimal, decimals: u32) -> Decimal {
    if value.scale() <= decimals {
        return value;
    }
    let library = || value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    round_word(value, decimals).unwrap_or_else(library)
}

/// The same for a number whose digits fit into one word, as nearly all do: every line of a bill is rounded
/// twice, and the library's division by tens, a digit at a time, was a ninth of a bill.
fn round_word(value: Decimal, decimals: u32) -> Option<Decimal> {
    let unit = 10_u64.checked_pow(value.scale().checked_sub(decimals)?)?;
    let digits = u64::try_from(value.mantissa().unsigned_abs()).ok()?;
    let kept = i128::from(digits.checked_add(unit / 2)? / unit);
    let kept = if value.is_sign_negative() { -kept } else { kept };
    Some(Decimal::from_i128_with_scale(kept, decimals))
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
    use super::{root, round, round_word};
    use rust_decimal::{Decimal, RoundingStrategy};

    #[test]
    fn a_word_is_rounded_as_the_library_does() {
        let digits =
            [0, 1, 4, 5, 6, 49, 50, 51, 95, 149, 150, 994_999, 995_000, 12_345_678_905, 1_844_674_407];
        let digits = digits.into_iter().chain((0..20).map(|n| 5 * 10_i128.pow(n)));
        let digits = digits.chain([u64::MAX.into(), i128::from(u64::MAX) + 1, (1 << 96) - 1]);
        let mut words = 0;
        for digits in digits.flat_map(|digits| [digits, -digits]) {
            for (scale, decimals) in (0..=28).flat_map(|scale| (0..6).map(move |decimals| (scale, decimals)))
            {
                let value = Decimal::from_i128_with_scale(digits, scale);
                let rounded = value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
                assert_eq!(round(value, decimals).to_string(), rounded.to_string(), "{value} to {decimals}");
                words += u32::from(round_word(value, decimals).is_some());
            }
        }
        assert!(words > 3000, "{words}");
    }

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
