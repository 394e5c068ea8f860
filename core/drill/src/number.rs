//! Answers as numbers.

use crate::data::Kind;
use diansuan::date::Date;
use diansuan::number::{fold, number};
use rust_decimal::Decimal;

/// The number that a calculator wrote. Returns `None` for what is no number.
pub(crate) fn decimal(text: &str) -> Option<Decimal> {
    text.parse().ok()
}

/// The last digit of a figure with so many decimals.
pub(crate) fn last_digit(decimals: Option<u32>, value: Decimal) -> Decimal {
    Decimal::new(1, decimals.unwrap_or_else(|| value.normalize().scale()).min(12))
}

/// Whether two answers can be told apart: numbers by two of their last digits.
pub(crate) fn apart(one: &str, other: &str, decimals: Option<u32>) -> bool {
    match (decimal(one), decimal(other)) {
        (Some(a), Some(b)) => {
            let digit = decimals.map_or(Decimal::ZERO, |_| last_digit(decimals, a) * Decimal::TWO);
            a != b && (a - b).abs() >= digit
        }
        _ => one != other,
    }
}

/// Reads an answer as people type it. Returns `None` where it can't be read.
///
/// Numbers as everywhere: full-width digits, separators, units. 减收 or 减 in front is a minus.
pub(crate) fn typed(text: &str, kind: Kind, unit: &str) -> Option<String> {
    match kind {
        Kind::Number => {
            let text = text.trim();
            let (text, minus) = match ["减收", "减", "负"].iter().find_map(|word| text.strip_prefix(word))
            {
                Some(rest) => (rest, true),
                None => (text.strip_prefix("加收").unwrap_or(text), false),
            };
            let value = number(text, unit, &[("元", 0), ("度", 0), ("天", 0), ("个月", 0)]).ok()?;
            Some(if minus { -value } else { value }.to_string())
        }
        Kind::Date => Date::parse(text.trim(), "").ok().map(Date::text),
        Kind::One | Kind::Several | Kind::Order => {
            let mut keys: Vec<char> = text.chars().map(fold).filter(char::is_ascii_alphabetic).collect();
            keys.iter_mut().for_each(char::make_ascii_uppercase);
            if kind == Kind::Several {
                keys.sort_unstable();
                keys.dedup();
            }
            let some = !keys.is_empty() && (kind != Kind::One || keys.len() == 1);
            some.then(|| keys.into_iter().collect())
        }
    }
}

/// Whether two answers say the same.
pub(crate) fn same(one: &str, other: &str) -> bool {
    match (decimal(one), decimal(other)) {
        (Some(a), Some(b)) => a == b,
        _ => one == other,
    }
}
