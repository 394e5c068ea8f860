//! Numbers as people type and paste them.
//!
//! Accepted: full-width digits and signs (`１２１，０４０`), thousands separators (comma, blank,
//! apostrophe), the Chinese full stop that an input method writes for a decimal point, a unit
//! behind the number, 千 / 万 / 亿, scientific notation from spreadsheets. What can be read in two
//! ways (`1,5`) is refused.

use crate::base::error::Code;
use rust_decimal::Decimal;

/// Longest text looked at; a longer one is no number anybody means.
const LONGEST: usize = 80;

/// Reads a number; `unit` and `aliases` may follow it.
///
/// # Errors
/// [`Code::NotANumber`], [`Code::Ambiguous`], [`Code::WrongUnit`], or [`Code::OutOfRange`] when
/// the number has more digits than a decimal holds.
///
/// ```
/// use diansuan::number::number;
/// let read = |text| number(text, "kWh", &[("度", 0)]).map(|d| d.to_string());
/// assert_eq!(read("１２１，０４０").as_deref(), Ok("121040"));
/// assert_eq!(read("121 040.00 kWh").as_deref(), Ok("121040.00"));
/// assert_eq!(read("12.1万").as_deref(), Ok("121000"));
/// assert_eq!(read("1,5").unwrap_err().as_str(), "ambiguous");
/// ```
pub fn number(text: &str, unit: &str, aliases: &[(&str, i32)]) -> Result<Decimal, Code> {
    if let Some(value) = plain_digits(text) {
        return Ok(value);
    }
    let folded: String = text.trim().chars().take(LONGEST + 1).map(fold).collect();
    if folded.chars().count() > LONGEST {
        let digits_only = text.trim().chars().map(fold).all(|c| c.is_ascii_digit());
        return Err(if digits_only { Code::OutOfRange } else { Code::NotANumber });
    }
    let (negative, body) = sign(folded.trim());
    let (body, shift) = strip_unit(body, unit, aliases)?;
    let (body, power) = strip_power(body);
    let (mantissa, exponent) = split_exponent(body)?;
    let digits = ungroup(mantissa)?;
    let value = assemble(&digits, exponent.saturating_add(shift).saturating_add(power))?;
    Ok(if negative { -value } else { value })
}

/// Digits with at most one point between them, as programs write numbers: most inputs by far.
fn plain_digits(text: &str) -> Option<Decimal> {
    let (mut mantissa, mut scale, mut point) = (0_i64, 0, false);
    let inner = !text.is_empty() && text.len() <= 18 && !text.starts_with('.') && !text.ends_with('.');
    for byte in text.bytes().filter(|_| inner) {
        match byte {
            b'0'..=b'9' => {
                mantissa = mantissa * 10 + i64::from(byte - b'0');
                scale += u32::from(point);
            }
            b'.' if !point => point = true,
            _ => return None,
        }
    }
    inner.then(|| Decimal::new(mantissa, scale))
}

/// Full-width forms and look-alikes to their ASCII counterpart.
#[must_use]
pub fn fold(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c).to_ascii_lowercase(),
        '\u{FFE5}' | '\u{A5}' => '¥',
        '。' => '.',
        '−' | '–' | '—' | '‐' => '-',
        '’' | '‘' => '\'',
        c if c.is_whitespace() => ' ',
        c => c.to_ascii_lowercase(),
    }
}

fn sign(text: &str) -> (bool, &str) {
    let text = text.strip_prefix('¥').unwrap_or(text).trim_start();
    if let Some(rest) = text.strip_prefix('-') {
        (true, rest.trim_start().trim_start_matches('¥').trim_start())
    } else {
        (false, text.strip_prefix('+').unwrap_or(text).trim_start())
    }
}

/// Takes the unit off the end; a unit of another quantity is an error of its own.
fn strip_unit<'a>(text: &'a str, unit: &str, aliases: &[(&str, i32)]) -> Result<(&'a str, i32), Code> {
    let own = unit.to_ascii_lowercase();
    let names = aliases.iter().copied().chain((!own.is_empty()).then_some((own.as_str(), 0)));
    if let Some(found) = longest(text, &mut names.into_iter()) {
        return Ok(found);
    }
    match longest(text, &mut KNOWN_UNITS.iter().map(|name| (*name, 0))) {
        Some(_) => Err(Code::WrongUnit),
        None => Ok((text, 0)),
    }
}

/// What is left before the longest of the names at the end, if that ends like a number.
fn longest<'a>(text: &'a str, names: &mut dyn Iterator<Item = (&str, i32)>) -> Option<(&'a str, i32)> {
    let mut best: Option<(&str, i32)> = None;
    for (name, shift) in names {
        if let Some(rest) = text.strip_suffix(name)
            && best.is_none_or(|(shortest, _)| rest.len() < shortest.len())
        {
            best = Some((rest, shift));
        }
    }
    let (rest, shift) = best?;
    let rest = rest.trim_end();
    ends_like_a_number(rest).then_some((rest, shift))
}

/// The parts before and after the first such byte, which is ASCII.
fn cut(text: &str, byte: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|b| b == byte)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

fn ends_like_a_number(text: &str) -> bool {
    text.chars().next_back().is_some_and(|c| c.is_ascii_digit() || matches!(c, '.' | '千' | '万' | '亿'))
}

/// Chinese powers of ten behind the number.
fn strip_power(text: &str) -> (&str, i32) {
    for (name, power) in [("千", 3), ("万", 4), ("亿", 8)] {
        if let Some(rest) = text.strip_suffix(name) {
            let (rest, more) = strip_power(rest.trim_end());
            return (rest, more + power);
        }
    }
    (text, 0)
}

/// `1.21e+05` as spreadsheets write it.
fn split_exponent(text: &str) -> Result<(&str, i32), Code> {
    match cut(text, b'e') {
        None => Ok((text, 0)),
        Some((mantissa, exponent)) => {
            let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
            let plain = exponent.strip_prefix('-').unwrap_or(exponent);
            if plain.is_empty() || !plain.bytes().all(|b| b.is_ascii_digit()) {
                return Err(Code::NotANumber);
            }
            Ok((
                mantissa,
                exponent.parse().unwrap_or(if exponent.len() > plain.len() {
                    i32::MIN / 2
                } else {
                    i32::MAX / 2
                }),
            ))
        }
    }
}

/// Removes thousands separators where they can only be that.
fn ungroup(text: &str) -> Result<String, Code> {
    let allowed = |b: u8| b.is_ascii_digit() || matches!(b, b'.' | b',' | b' ' | b'\'' | b'_');
    if !text.bytes().any(|b| b.is_ascii_digit()) || !text.bytes().all(allowed) {
        return Err(Code::NotANumber);
    }
    let (whole, fraction) = cut(text, b'.').unwrap_or((text, ""));
    // Also a second point.
    if !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Code::Ambiguous);
    }
    let mut digits = String::with_capacity(text.len());
    // The separator, once one was seen, and how many digits stand in the running group.
    let (mut separator, mut group) = (None, 0);
    for byte in whole.bytes() {
        if byte.is_ascii_digit() {
            digits.push(char::from(byte));
            group += 1;
            continue;
        }
        // 1 to 3 digits, not led by a zero, then always 3, always the same separator.
        let fits = match separator {
            None => (1..=3).contains(&group) && digits != "0" && !digits.starts_with("00"),
            Some(first) => group == 3 && first == byte,
        };
        if !fits {
            return Err(Code::Ambiguous);
        }
        (separator, group) = (Some(byte), 0);
    }
    if separator.is_some() && group != 3 {
        return Err(Code::Ambiguous);
    }
    if !fraction.is_empty() {
        digits.push('.');
        digits.push_str(fraction);
    }
    Ok(digits)
}

/// Far more than a decimal holds, and ten times it still fits into a word.
const LARGEST: i128 = 10_i128.pow(36);

/// Puts digits and power of ten together without losing one of them.
fn assemble(digits: &str, exponent: i32) -> Result<Decimal, Code> {
    let fraction = cut(digits, b'.').map_or(0, |(_, fraction)| fraction.len());
    let mut mantissa: i128 = 0;
    for digit in digits.bytes().filter(|b| *b != b'.') {
        if mantissa > LARGEST {
            return Err(Code::OutOfRange);
        }
        mantissa = mantissa * 10 + i128::from(digit.wrapping_sub(b'0'));
    }
    let mut scale = i64::try_from(fraction).unwrap_or(i64::MAX).saturating_sub(i64::from(exponent));
    if mantissa == 0 {
        return Ok(Decimal::ZERO);
    }
    while scale > 0 && mantissa % 10 == 0 && scale > 28 {
        mantissa /= 10;
        scale -= 1;
    }
    while scale < 0 {
        if mantissa > LARGEST {
            return Err(Code::OutOfRange);
        }
        mantissa *= 10;
        scale += 1;
    }
    let scale = u32::try_from(scale).map_err(|_| Code::TooPrecise)?;
    if scale > 28 {
        return Err(Code::TooPrecise);
    }
    Decimal::try_from_i128_with_scale(mantissa, scale).map_err(|_| Code::OutOfRange)
}

/// All unit symbols, to tell a wrong unit from a text that is no number.
const KNOWN_UNITS: &[&str] = &[
    "kwh",
    "mwh",
    "kvarh",
    "mvarh",
    "kvar",
    "mvar",
    "kw",
    "mw",
    "kva",
    "mva",
    "kv",
    "v",
    "a",
    "w",
    "h",
    "元",
    "度",
    "%",
    "千瓦时",
    "兆瓦时",
    "千乏时",
    "千乏",
    "千瓦",
    "千伏安",
    "小时",
    "月",
    "个月",
    "年",
    "¥",
];
