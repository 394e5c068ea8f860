//! The factor itself, exact: no square root decides a boundary.

use crate::base::decimal::root;
use crate::base::error::{Code, Error};
use crate::base::units::{KilovarHour, KilowattHour, Quantity, Ratio};
use rust_decimal::Decimal;

/// Both energies as whole numbers of the same small unit; beyond this their squares don't fit.
const LARGEST: u64 = 1_000_000_000_000_000_000;

/// The power factor in hundredths (0 to 100), rounded half up, from active and reactive energy.
///
/// With S = P² + Q² the factor rounds to k/100 exactly when
/// (2k−1)²·S ≤ 40000·P² < (2k+1)²·S; all of it is whole-number arithmetic.
///
/// # Errors
/// [`Code::OutOfRange`] when both are zero, [`Code::TooPrecise`] when the two together have more
/// than 18 digits.
///
/// ```
/// use diansuan::power_factor::factor_hundredths;
/// use diansuan::units::{KilovarHour, KilowattHour, Quantity};
/// let k = factor_hundredths(KilowattHour::new(40_000.into()), KilovarHour::new(30_000.into()));
/// assert_eq!(k, Ok(80));
/// ```
pub fn factor_hundredths(active: KilowattHour, reactive: KilovarHour) -> Result<u8, Error> {
    let (p, q) = scaled(active.decimal(), reactive.decimal())?;
    hundredths(p, q).ok_or_else(|| Error::new(Code::OutOfRange, "activeKwh").bound("> 0 kWh / kvarh"))
}

/// The same of whole numbers of one small unit, neither above 10¹⁸; nothing without any energy.
#[must_use]
pub fn hundredths(p: u128, q: u128) -> Option<u8> {
    let (p2, s) = (p * p, p * p + q * q);
    if s == 0 {
        return None;
    }
    // The largest k with (2k−1)²·S ≤ 40000·P², by halving the range.
    let whole = wide_product(p2, 40_000);
    let (mut low, mut high) = (0_u8, 100_u8);
    while low < high {
        let k = high - (high - low) / 2;
        let odd = u128::from(k) * 2 - 1;
        if wide_product(s, odd * odd) <= whole { low = k } else { high = k - 1 }
    }
    Some(low)
}

/// Brings two decimals to whole numbers of a common unit, without signs.
fn scaled(active: Decimal, reactive: Decimal) -> Result<(u128, u128), Error> {
    let (active, reactive) = (active.normalize(), reactive.normalize());
    let scale = active.scale().max(reactive.scale());
    let whole = |value: Decimal, field: &str| {
        let mantissa = u64::try_from(value.mantissa().unsigned_abs()).ok();
        10_u64
            .checked_pow(scale - value.scale())
            .and_then(|power| mantissa?.checked_mul(power))
            .filter(|whole| *whole <= LARGEST)
            .map(u128::from)
            .ok_or_else(|| Error::new(Code::TooPrecise, field).bound("6"))
    };
    Ok((whole(active, "activeKwh")?, whole(reactive, "reactiveKvarh")?))
}

/// a · b as (high, low) halves, for b below 2⁶⁴; ordered like the product.
fn wide_product(a: u128, b: u128) -> (u128, u128) {
    const HALF: u128 = (1 << 64) - 1;
    let low = (a & HALF) * b;
    let high = (a >> 64) * b + (low >> 64);
    (high, low & HALF)
}

/// tan φ = √(1 − cos²φ) ÷ cos φ for cos φ = `numerator`/`denominator`, cut off after `scale` decimals.
fn tan(numerator: u32, denominator: u32, scale: u32) -> Option<Ratio> {
    let (n2, d2) = (u128::from(numerator * numerator), u128::from(denominator * denominator));
    let power = 10_u128.pow(2 * scale);
    let square = (d2.checked_sub(n2)? * power).checked_div(n2)?;
    let root = i128::from(root(square));
    Decimal::try_from_i128_with_scale(root, scale).ok().map(Ratio::new)
}

/// tan φ of a factor of so many hundredths (1 to 100), 12 decimals: more than any meter has digits.
///
/// ```
/// let tan = diansuan::power_factor::tan_of(95).unwrap();
/// assert_eq!(tan.to_string(), "0.328684105178");
/// ```
#[must_use]
pub fn tan_of(hundredths: u8) -> Option<Ratio> {
    tan(u32::from(hundredths), 100, 12)
}

/// The largest Q/P that still rounds up to a factor of so many hundredths (1 to 100), 16
/// decimals.
///
/// ```
/// let tan = diansuan::power_factor::tan_at_edge(95).unwrap();
/// assert_eq!(tan.to_string(), "0.346106168072514");
/// ```
#[must_use]
pub fn tan_at_edge(hundredths: u8) -> Option<Ratio> {
    tan((u32::from(hundredths) * 2).checked_sub(1)?, 200, 16)
}
