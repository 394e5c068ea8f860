//! Numbers as digits.
//!
//! Written out by hand because the standard formatting machinery, which serves widths, fills and
//! exponents too, was 2 KB of the package for nothing but plain digits.

use rust_decimal::Decimal;

/// A decimal with as many decimals as its scale says, without exponent.
#[inline(never)]
pub(crate) fn decimal(value: Decimal) -> String {
    let scale = value.scale() as usize;
    let mut large = value.mantissa().unsigned_abs();
    // From the last digit to the first.
    let mut digits = Vec::with_capacity(32);
    let mut push = |digit: u8| {
        if scale > 0 && digits.len() == scale {
            digits.push(b'.');
        }
        digits.push(b'0' + digit);
        digits.len() <= scale + usize::from(scale > 0)
    };
    // Two words are divided only while there are two.
    let mut small = loop {
        match u64::try_from(large) {
            Ok(small) => break small,
            Err(_) => push((large % 10) as u8),
        };
        large /= 10;
    };
    while push((small % 10) as u8) || small >= 10 {
        small /= 10;
    }
    if value.is_sign_negative() && !value.is_zero() {
        digits.push(b'-');
    }
    digits.reverse();
    String::from_utf8(digits).unwrap_or_default()
}

/// A whole number with at least so many digits.
pub(crate) fn whole(number: u32, digits: usize) -> String {
    let mut text = decimal(Decimal::from(number));
    while text.len() < digits {
        text.insert(0, '0');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{decimal, whole};
    use rust_decimal::Decimal;

    #[test]
    fn as_the_decimal_crate_writes_them() {
        let mut mantissas: Vec<i128> =
            (0..29).flat_map(|power| [10_i128.pow(power), 7 * 10_i128.pow(power) / 3]).collect();
        mantissas.extend([0, 1, 9, 10, 79_228_162_514_264_337_593_543_950_335]);
        for mantissa in mantissas {
            for scale in 0..=28 {
                for sign in [1, -1] {
                    let Ok(value) = Decimal::try_from_i128_with_scale(sign * mantissa, scale) else {
                        continue;
                    };
                    let expected = if value.is_zero() { value.abs() } else { value };
                    assert_eq!(decimal(value), expected.to_string());
                }
            }
        }
    }

    #[test]
    fn whole_numbers_have_leading_zeros() {
        assert_eq!([whole(7, 2), whole(11, 2), whole(0, 1), whole(2026, 4)], ["07", "11", "0", "2026"]);
    }
}
