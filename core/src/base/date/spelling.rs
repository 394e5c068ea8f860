//! Days and months in the spellings that people write beside `2026-07-01`.

use crate::base::number::fold;

/// Longest text looked at.
const LONGEST: usize = 40;

/// The months of the year, as English writes them out.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// A day as it was written, not yet looked up in the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    /// Four digits.
    pub(super) year: u16,
    /// One or two digits.
    pub(super) month: u8,
    /// One or two digits; the first where only a month was written.
    pub(super) day: u8,
}

/// Reads `2026/7`, `2026.7.1`, `202607`, `20260701`, `2026年7月1日`, `7/2026`, `1 July 2026`, in full-width
/// characters too. Returns `None` for anything else, and for `7/1/2026`, of which nobody knows whether it
/// is in January or in July.
pub(super) fn read(text: &str) -> Option<Written> {
    if let Some(plain) = plain(text) {
        return Some(plain);
    }
    let text: String = text.trim().chars().take(LONGEST + 1).map(fold).collect();
    let signs = |c: char| matches!(c, '-' | '/' | '.' | ',');
    if text.chars().count() > LONGEST || text.starts_with(signs) || text.ends_with(signs) || !in_order(&text)
    {
        return None;
    }
    let between = |c: char| matches!(c, '-' | '/' | '.' | ',' | ' ' | '年' | '月' | '日' | '号' | '份');
    let parts: Vec<&str> = text.split(between).filter(|part| !part.is_empty()).collect();
    match *parts.as_slice() {
        [digits] if digits.len() == 6 || digits.len() == 8 => {
            let day = digits.get(6..).filter(|day| !day.is_empty()).unwrap_or("1");
            written(digits.get(..4)?, digits.get(4..6)?, day)
        }
        [one, other] if other.len() == 4 && named(other).is_none() => written(other, one, "1"),
        [year, month] => written(year, month, "1"),
        [one, other, year] if year.len() == 4 && named(one).is_some() => written(year, one, other),
        [one, other, year] if year.len() == 4 && named(other).is_some() => written(year, other, one),
        [year, month, day] => written(year, month, day),
        _ => None,
    }
}

/// Reads `2026-07-01` and nothing else: a year of meter readings has 35,000 of it.
fn plain(text: &str) -> Option<Written> {
    let bytes: &[u8; 10] = text.as_bytes().try_into().ok()?;
    let [a, b, c, d, b'-', e, f, b'-', g, h] = *bytes else { return None };
    if ![a, b, c, d, e, f, g, h].iter().all(u8::is_ascii_digit) {
        return None;
    }
    let two = |tens: u8, ones: u8| (tens - b'0') * 10 + (ones - b'0');
    Some(Written {
        year: u16::from(two(a, b)) * 100 + u16::from(two(c, d)),
        month: two(e, f),
        day: two(g, h),
    })
}

/// Whether the signs of year, month and day stand in this order, none without the one before.
fn in_order(text: &str) -> bool {
    let year = text.find('年');
    let month = text.find('月');
    let day = text.find(['日', '号']);
    (month.is_none() || year.is_some_and(|year| Some(year) < month))
        && (day.is_none() || (month.is_some() && month < day))
}

fn written(year: &str, month: &str, day: &str) -> Option<Written> {
    let month = named(month).or_else(|| number(month, 2))?;
    let year = number(year, 4).filter(|_| year.len() == 4)?;
    Some(Written { year, month: u8::try_from(month).ok()?, day: u8::try_from(number(day, 2)?).ok()? })
}

/// Reads a number of at most so many digits.
fn number(text: &str, digits: usize) -> Option<u16> {
    let plain = text.len() <= digits && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

/// Returns the number of a month by its name, or by three letters of it or more.
fn named(text: &str) -> Option<u16> {
    let at = MONTHS.iter().position(|month| text.len() > 2 && month.starts_with(text))?;
    u16::try_from(at + 1).ok()
}
