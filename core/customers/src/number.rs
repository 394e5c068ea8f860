//! Numbers of a column as whole ten-thousandths: exact, and fast for what programs write.

use diansuan::error::Code;
use diansuan::number::number;
use diansuan::units::{Quantity, Spec};
use rust_decimal::Decimal;

/// Decimals that are kept.
pub const DECIMALS: u32 = 4;
/// What stands for a cell without a number.
pub const NONE: i64 = i64::MIN;

/// How the numbers of a column are read.
#[derive(Debug)]
pub(crate) struct Reading {
    spec: &'static Spec,
    /// Numbers are so many powers of ten larger than they are written.
    shift: u8,
    /// The bounds in ten-thousandths.
    bounds: (i64, i64),
}

impl Reading {
    pub(crate) fn new(spec: &'static Spec, shift: u8) -> Self {
        Self { spec, shift, bounds: (fixed(spec.bounds.0), fixed(spec.bounds.1)) }
    }

    /// The same where amounts are taken back: below zero as far as above.
    pub(crate) fn signed(spec: &'static Spec, shift: u8) -> Self {
        let most = fixed(spec.bounds.1);
        Self { spec, shift, bounds: (-most, most) }
    }

    /// How many powers of ten larger than they are written its numbers are.
    pub(crate) const fn shift(&self) -> u8 {
        self.shift
    }

    /// Whether a value is within the bounds.
    pub(crate) const fn allows(&self, value: i64) -> bool {
        self.bounds.0 <= value && value <= self.bounds.1
    }

    /// Reads a number as ten-thousandths.
    ///
    /// # Errors
    /// As [`diansuan::number::number`], and [`Code::TooPrecise`] beyond four decimals.
    pub(crate) fn read(&self, cell: &[u8]) -> Result<i64, Code> {
        let (low, high) = self.bounds;
        match digits(cell, self.shift) {
            Some(value) if low <= value && value <= high => Ok(value),
            Some(value) if value < 0 && low >= 0 => Err(Code::Negative),
            _ => {
                let value = slow(cell, self.spec, self.shift, low < 0)?;
                if low <= value && value <= high { Ok(value) } else { Err(Code::OutOfRange) }
            }
        }
    }

    /// The same, but what has more than four decimals is taken, too, and whether something was cut off.
    ///
    /// Spreadsheets write `6.050000000000001` for 6.05: of 15 digits and more, twelve count where they make
    /// up a number of four decimals. Anything else is cut, never rounded, so that no limit is reached that
    /// was not reached before.
    ///
    /// # Errors
    /// As [`Self::read`], except [`Code::TooPrecise`].
    pub(crate) fn read_from_file(&self, cell: &[u8]) -> Result<(i64, bool), Code> {
        match self.read(cell) {
            Ok(value) => Ok((value, false)),
            Err(Code::TooPrecise) => {
                let text = std::str::from_utf8(cell).map_err(|_| Code::NotANumber)?;
                let value = number(text, self.spec.unit, self.spec.aliases)?;
                let factor = Decimal::from(10_i64.checked_pow(u32::from(self.shift)).unwrap_or(1));
                let value = value.checked_mul(factor).ok_or(Code::OutOfRange)?;
                let round = without_noise(value).filter(|round| round.scale() <= DECIMALS);
                let kept = round.unwrap_or_else(|| value.trunc_with_scale(DECIMALS));
                let (low, high) = self.bounds;
                let fixed = fixed(kept);
                if kept.is_sign_negative() && !kept.is_zero() && low >= 0 {
                    return Err(Code::Negative);
                }
                if fixed < low || fixed > high { Err(Code::OutOfRange) } else { Ok((fixed, round.is_none())) }
            }
            Err(code) => Err(code),
        }
    }
}

/// A number of 15 digits and more to twelve of them, half up; nothing for shorter ones.
fn without_noise(value: Decimal) -> Option<Decimal> {
    let digits = value.mantissa().unsigned_abs().checked_ilog10()? + 1;
    let spare = digits.checked_sub(12).filter(|spare| *spare > 2)?;
    let unit = 10_i128.checked_pow(spare)?;
    let half = value.mantissa().signum() * unit / 2;
    let kept = (value.mantissa() + half) / unit * unit;
    Decimal::try_from_i128_with_scale(kept, value.scale()).ok().map(|round| round.normalize())
}

const POWERS: [i64; 5] = [1, 10, 100, 1000, 10_000];

/// Reads what programs write, as nearly every cell of numbers is; everything else goes through the
/// reading of [`Spec`], which folds characters and units and makes a decimal: too long a way for millions.
///
/// ASCII digits with at most one point and a minus before them, at most 14 in all.
fn digits(cell: &[u8], shift: u8) -> Option<i64> {
    let (negative, body) = match cell.split_first() {
        Some((b'-', rest)) => (true, rest),
        _ => (false, cell),
    };
    if body.is_empty() || body.len() > 14 || body.first() == Some(&b'.') || body.last() == Some(&b'.') {
        return None;
    }
    let (mut value, mut decimals, mut point) = (0_i64, 0_u32, false);
    for byte in body {
        match byte {
            b'0'..=b'9' => {
                value = value * 10 + i64::from(byte - b'0');
                decimals += u32::from(point);
            }
            b'.' if !point => point = true,
            _ => return None,
        }
    }
    let missing = (DECIMALS + u32::from(shift)).checked_sub(decimals)?;
    let value = match POWERS.get(missing as usize) {
        // Fourteen digits and four more are never too many.
        Some(power) => value * power,
        None => value.checked_mul(10_i64.checked_pow(missing)?)?,
    };
    Some(if negative { -value } else { value })
}

/// Everything else that people and programs write: full-width digits, separators, units.
#[inline(never)]
fn slow(cell: &[u8], spec: &Spec, shift: u8, signed: bool) -> Result<i64, Code> {
    let text = std::str::from_utf8(cell).map_err(|_| Code::NotANumber)?;
    let value = if signed { number(text, spec.unit, spec.aliases)? } else { spec.read(text)? };
    let factor = Decimal::from(10_i64.checked_pow(u32::from(shift)).unwrap_or(1));
    let value = value.checked_mul(factor).ok_or(Code::OutOfRange)?.normalize();
    let missing = DECIMALS.checked_sub(value.scale()).ok_or(Code::TooPrecise)?;
    i64::try_from(value.mantissa())
        .ok()
        .and_then(|m| m.checked_mul(10_i64.pow(missing)))
        .ok_or(Code::OutOfRange)
}

/// Ten-thousandths as a quantity.
#[must_use]
pub fn quantity<Q: Quantity>(value: i64) -> Q {
    Q::new(decimal(i128::from(value)))
}

/// Ten-thousandths as a decimal without trailing zeros.
#[must_use]
pub fn decimal(value: i128) -> Decimal {
    Decimal::try_from_i128_with_scale(value, DECIMALS).unwrap_or(Decimal::MAX).normalize()
}

/// A value of a rule as ten-thousandths.
pub(crate) fn fixed(decimal: Decimal) -> i64 {
    let scaled = decimal.checked_mul(Decimal::from(10_i64.pow(DECIMALS)));
    scaled.and_then(|scaled| i64::try_from(scaled.trunc().mantissa()).ok()).unwrap_or(i64::MAX / 128)
}

/// Ten-thousandths as text, with so many decimals at least.
pub(crate) fn text(value: i128, least: usize) -> String {
    let (sign, rest) = (if value < 0 { "-" } else { "" }, value.unsigned_abs());
    let unit = 10_u128.pow(DECIMALS);
    let mut text = format!("{sign}{}.{:04}", rest / unit, rest % unit);
    let shortest = text.len() - (DECIMALS as usize).saturating_sub(least);
    while text.len() > shortest && text.ends_with('0') {
        text.pop();
    }
    if text.ends_with('.') {
        text.pop();
    }
    text
}

/// A plain decimal as an answer has it, in ten-thousandths; zero for what is none.
fn amount(plain: &str) -> i128 {
    let (sign, digits) = plain.strip_prefix('-').map_or((1, plain), |rest| (-1, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let places = DECIMALS as usize;
    let padded: String =
        whole.chars().chain(fraction.chars().chain(std::iter::repeat('0')).take(places)).collect();
    sign * padded.parse::<i128>().unwrap_or(0)
}

/// The sum of plain decimals, with so many decimals at least.
///
/// ```
/// use diansuan_customers::sum;
/// assert_eq!(sum(["0.25", "-1", "10.5"].into_iter(), 0), "9.75");
/// assert_eq!(sum(["76.6", "1.4"].into_iter(), 2), "78.00");
/// ```
#[must_use]
pub fn sum<'a>(amounts: impl Iterator<Item = &'a str>, least: usize) -> String {
    text(amounts.map(amount).sum(), least)
}

/// What is added to the one to come to the other, and the same in percent of the one, rounded half up
/// to one decimal; nothing where the one is not above zero.
///
/// ```
/// use diansuan_customers::change;
/// assert_eq!(change("16.8", "13.4"), ("-3.4".to_owned(), Some("-20.2".to_owned())));
/// assert_eq!(change("0", "3"), ("3".to_owned(), None));
/// ```
#[must_use]
pub fn change(before: &str, now: &str) -> (String, Option<String>) {
    let (before, difference) = (amount(before), amount(now) - amount(before));
    (text(difference, 0), percent(difference, before))
}

/// What part of the whole it is, in percent rounded half up to one decimal, such as `33.3 %`; what is
/// there is never said to be nothing.
///
/// ```
/// use diansuan_customers::share;
/// assert_eq!((share("1", "3"), share("0.01", "1000")), ("33.3 %".to_owned(), "< 0.1 %".to_owned()));
/// assert_eq!((share("0", "3"), share("1", "0")), ("0.0 %".to_owned(), "–".to_owned()));
/// ```
#[must_use]
pub fn share(part: &str, whole: &str) -> String {
    let part = amount(part);
    match percent(part, amount(whole)) {
        Some(percent) if percent == "0.0" && part > 0 => "< 0.1 %".to_owned(),
        Some(percent) if part >= 0 => percent + " %",
        _ => "–".to_owned(),
    }
}

fn percent(part: i128, whole: i128) -> Option<String> {
    if whole <= 0 {
        return None;
    }
    let tenths = (part.abs() * 2000 + whole) / (whole * 2);
    Some(text(tenths * 1000 * part.signum(), 1))
}

/// `a / b` as ten-thousandths rounded to cents, half away from zero; a single value stays as it is.
pub(crate) fn average(sum: i128, count: i128) -> i128 {
    if count <= 1 {
        return sum * count;
    }
    let cents = (sum.abs() * 2 + count * 100) / (count * 200);
    cents * 100 * sum.signum()
}

/// A whole number from 0 to 999: how often something happened.
pub(crate) fn count(cell: &[u8]) -> Result<u16, Code> {
    let plain = !cell.is_empty() && cell.len() <= 3 && cell.iter().all(u8::is_ascii_digit);
    if plain {
        return Ok(cell.iter().fold(0, |value, byte| value * 10 + u16::from(byte - b'0')));
    }
    // 2次, 3个月.
    let bare =
        ["次", "个月", "月"].iter().find_map(|unit| cell.strip_suffix(unit.as_bytes())).unwrap_or(cell);
    let value = slow(bare, diansuan::units::Count::SPEC, 0, false)?;
    let unit = 10_i64.pow(DECIMALS);
    if value % unit != 0 {
        return Err(Code::TooPrecise);
    }
    u16::try_from(value / unit).ok().filter(|count| *count <= 999).ok_or(Code::OutOfRange)
}

#[cfg(test)]
mod tests {
    use super::*;
    use diansuan::units::KilowattHour;

    #[test]
    fn how_often() {
        for (cell, count) in [("0次", 0), ("3个月", 3), ("12 次", 12), ("７", 7)] {
            assert_eq!(super::count(cell.as_bytes()), Ok(count), "{cell}");
        }
        assert!(super::count("两次".as_bytes()).is_err());
    }

    /// By hand: the noise of binary numbers goes, real decimals beyond the fourth are cut and said.
    #[test]
    fn noise_of_spreadsheets_is_no_decimal() {
        let reading = Reading::new(KilowattHour::SPEC, 0);
        for (cell, value, cut) in [
            ("6.050000000000001", 60_500, false),
            ("0.30000000000000004", 3_000, false),
            ("23429.999999999996", 234_300_000, false),
            ("110.00000000000001", 1_100_000, false),
            ("99.99999999999986", 1_000_000, false),
            ("49999.99999999999", 500_000_000, false),
            ("49999.99999", 499_999_999, true),
            ("1234.56785", 12_345_678, true),
            ("33.333333333333336", 333_333, true),
            ("12.5", 125_000, false),
        ] {
            assert_eq!(reading.read_from_file(cell.as_bytes()), Ok((value, cut)), "{cell}");
        }
        assert_eq!(reading.read(b"6.050000000000001"), Err(Code::TooPrecise));
        assert_eq!(Reading::signed(KilowattHour::SPEC, 0).read(b"-20"), Ok(-200_000));
        assert_eq!(Reading::signed(KilowattHour::SPEC, 4).read("－0.5".as_bytes()), Ok(-50_000_000));
    }
}
