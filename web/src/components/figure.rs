//! Figures as people read them.

use super::{el, el_with, fixed, text};
use diansuan::text::{Lang, Text};
use yew::prelude::*;

/// Thousands separators in a plain decimal.
#[must_use]
pub fn grouped(plain: &str) -> String {
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |rest| ("−", rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut out = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

/// Money with an explicit sign, for what is added or taken off.
#[must_use]
pub fn money(plain: &str) -> String {
    let grouped = grouped(plain);
    if plain.starts_with('-') || plain == "0.00" { grouped } else { format!("+{grouped}") }
}

/// One large result: what it is called, the figure, its unit.
pub fn headline(name: &str, label: &'static str, value: &str, shown: &str, unit: &'static str) -> Html {
    let mut figure = vec![text(shown)];
    if !unit.is_empty() {
        figure.push(el("small", "", vec![fixed(unit)]));
    }
    let output =
        el_with("output", "figure-value", &["class", "data-result", "data-value"], &[name, value], figure);
    el("div", "figure", vec![el("span", "figure-label", vec![fixed(label)]), output])
}

/// What to do next, in plain words.
pub fn next(words: &'static str) -> Html {
    el("p", "next", vec![fixed(words)])
}

/// Smaller results: label, value and unit; those without a value are left out.
pub fn facts(rows: &[(&'static str, Option<String>, &'static str)]) -> Html {
    let mut parts = Vec::new();
    for (label, value, unit) in rows {
        if let Some(value) = value {
            parts.push(el("dt", "", vec![fixed(label)]));
            parts.push(el("dd", "", vec![text(&[&grouped(value), *unit].join(" "))]));
        }
    }
    el("dl", "facts", parts)
}

/// What to mind, under a result.
pub fn warnings(texts: &[Text], lang: Lang) -> Html {
    if texts.is_empty() {
        return Html::default();
    }
    el("ul", "notes", texts.iter().map(|text| el("li", "", vec![fixed(text.get(lang))])).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_by_three() {
        for (plain, shown) in [
            ("0", "0"),
            ("999", "999"),
            ("1000", "1,000"),
            ("-9229.36", "−9,229.36"),
            ("1234567.8", "1,234,567.8"),
        ] {
            assert_eq!(grouped(plain), shown);
        }
        assert_eq!(money("12.00"), "+12.00");
        assert_eq!(money("0.00"), "0.00");
    }
}
