//! Figures as people read them.

use super::{abacus, dialled};
use diansuan::text::{Lang, Text};
use diansuan::units::Quantity;
use rust_decimal::{Decimal, RoundingStrategy};
use std::fmt::Display;
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

/// How a figure is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum As {
    /// As it is.
    Data,
    /// With thousands separators.
    Grouped,
    /// With an explicit sign besides, for what is added or taken off.
    Signed,
    /// The same, followed by a percent sign.
    Percent,
}

/// A quantity as people read it.
#[inline(never)]
pub fn figure(value: &dyn Display, style: As) -> String {
    written(value.to_string(), style)
}

fn written(plain: String, style: As) -> String {
    if style == As::Data {
        return plain;
    }
    let mut shown = grouped(&plain);
    let signed = matches!(style, As::Signed | As::Percent);
    if signed && !plain.starts_with('-') && plain.contains(|c| matches!(c, '1'..='9')) {
        shown.insert(0, '+');
    }
    if style == As::Percent {
        shown.push_str(" %");
    }
    shown
}

/// One large result: what it is called, the figure, its unit.
#[inline(never)]
pub fn headline(name: &str, label: &'static str, value: &dyn Display, style: As, unit: &'static str) -> Html {
    let value = value.to_string();
    headline_in_words(name, label, &value, &written(value.clone(), style), unit)
}

/// A sum of money as the first result: the figure, and the same on an abacus.
#[inline(never)]
pub fn sum(name: &str, label: &'static str, value: &dyn Display, style: As, unit: &'static str) -> Html {
    let text = value.to_string();
    html! {
        <div class="figure sum">
            { headline(name, label, value, style, unit) }
            { abacus(&text) }
        </div>
    }
}

/// A quantity to so many decimals, half away from zero, without separators.
pub fn to_decimals<Q: Quantity>(quantity: Q, decimals: u32) -> Decimal {
    let mut value =
        quantity.decimal().round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    value.rescale(decimals);
    value
}

/// The same as people read it: for columns that they compare, not for sums.
pub fn rounded<Q: Quantity>(quantity: Q, decimals: u32) -> String {
    grouped(&to_decimals(quantity, decimals).to_string())
}

/// One large result in words that stand for a value.
pub fn headline_in_words(
    name: &str,
    label: &'static str,
    value: &str,
    shown: &str,
    unit: &'static str,
) -> Html {
    let (name, value, shown) = (name.to_owned(), value.to_owned(), shown.to_owned());
    html! {
        <div class="figure">
            <span class="figure-label">{ label }</span>
            <output class="figure-value" data-result={name} data-value={value}>
                { shown }
                if !unit.is_empty() { <small>{ unit }</small> }
            </output>
        </div>
    }
}

/// A result that stands in words elsewhere, for what takes it along to another page.
pub fn handed(name: &'static str, value: &dyn Display) -> Html {
    let value = value.to_string();
    html! { <output hidden=true data-result={name} data-value={value.clone()}>{ value }</output> }
}

/// What to do next, in plain words.
pub fn next(words: &'static str) -> Html {
    html! { <p class="next">{ dialled(words) }</p> }
}

/// The same with figures in it.
pub fn next_text(words: &str) -> Html {
    html! { <p class="next">{ dialled(words) }</p> }
}

/// A text with figures put into its places.
pub fn filled(template: &str, places: &[(&str, &str)]) -> String {
    places.iter().fold(template.to_owned(), |text, (place, figure)| text.replace(place, figure))
}

/// A smaller result: label, value, unit.
pub type Fact<'a> = (&'static str, &'a dyn Display, &'static str);

/// Smaller results; those without a value are left out.
pub fn facts(rows: &[Option<Fact<'_>>]) -> Html {
    let one = |(label, value, unit): &Fact<'_>| {
        let shown = [&figure(*value, As::Grouped), *unit].join(" ");
        html! { <><dt>{ *label }</dt><dd>{ shown }</dd></> }
    };
    let rows: Html = rows.iter().flatten().map(one).collect();
    html! { <dl class="facts">{ rows }</dl> }
}

/// What to mind, under a result.
pub fn warnings(texts: &[Text], lang: Lang) -> Html {
    if texts.is_empty() {
        return Html::default();
    }
    let notes: Html = texts.iter().map(|text| html! { <li>{ dialled(text.get(lang)) }</li> }).collect();
    html! { <ul class="notes">{ notes }</ul> }
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
        assert_eq!(figure(&"1200.00", As::Signed), "+1,200.00");
        assert_eq!(figure(&"-80.64", As::Signed), "−80.64");
        assert_eq!(figure(&"0.00", As::Signed), "0.00");
        assert_eq!(figure(&"12", As::Percent), "+12 %");
    }
}
