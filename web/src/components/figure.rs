//! Figures as people read them.

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
pub fn headline(
    name: &'static str,
    label: &'static str,
    value: &str,
    shown: &str,
    unit: &'static str,
) -> Html {
    html! {
        <div class="figure">
            <span class="figure-label">{ label }</span>
            <output class="figure-value" data-result={name} data-value={value.to_owned()}>
                { shown.to_owned() }
                if !unit.is_empty() { <small>{ unit }</small> }
            </output>
        </div>
    }
}

/// What to mind, under a result.
pub fn warnings(texts: &[Text], lang: Lang) -> Html {
    html! {
        if !texts.is_empty() {
            <ul class="notes">{ for texts.iter().map(|text| html! { <li>{ text.get(lang) }</li> }) }</ul>
        }
    }
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
