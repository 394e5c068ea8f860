//! A pyramid as a picture that stands for itself: every bar as wide as its share, colours included.

use super::Drawing;
use crate::kit::el_with;
use diansuan_customers::share;
use yew::prelude::*;

const MIDDLE: i64 = 125;
const HALF: i64 = 112;
const FILLS: [&str; 3] = ["#9a4a00", "#3f6fb0", "#1f7a66"];

fn words(x: i64, y: i64, size: &'static str, weight: &'static str, said: &str) -> Html {
    let (x, y) = (x.to_string(), y.to_string());
    let names = &["class", "x", "y", "font-size", "font-weight", "text-anchor", "fill", "font-family"];
    el_with(
        "text",
        "",
        names,
        &[&x, &y, size, weight, "middle", "currentColor", "system-ui, sans-serif"],
        vec![html! { { said.to_owned() } }],
    )
}

/// One measure: its name, the tiers' amounts from the top, plain decimals, and their sum. Pictures of
/// one `name` stand beside each other as one.
pub(super) fn pyramid(
    d: &Drawing<'_>,
    name: &'static str,
    title: &str,
    (measure, amounts, sum): &(&str, [String; 3], String),
) -> Html {
    let mut parts = vec![html! { <title>{ [title, " · ", measure].concat() }</title> }];
    parts.push(words(MIDDLE, 22, "16", "700", measure));
    for (level, amount) in amounts.iter().enumerate() {
        let top = 36 + level as i64 * 70;
        let half = part(amount, sum, HALF);
        let (x, y, w) = ((MIDDLE - half).to_string(), top.to_string(), (half * 2).to_string());
        let names = &["class", "x", "y", "width", "height", "fill"];
        let fill = FILLS.get(level).copied().unwrap_or("#000");
        parts.push(el_with("rect", "", names, &[&x, &y, &w, "34", fill], vec![]));
        let tier = ["vip", "large", "ordinary"].get(level).map_or("", |tier| d.name(tier));
        parts.push(words(MIDDLE, top + 53, "14", "400", &[tier, " ", &share(amount, sum)].concat()));
    }
    let names = &["class", "viewBox", "role", "aria-label", "data-picture", "xmlns"];
    let label = [title, " · ", measure].concat();
    el_with("svg", "", names, &["0 0 250 250", "img", &label, name, "http://www.w3.org/2000/svg"], parts)
}

/// A part of a length; something is never nothing.
fn part(amount: &str, sum: &str, length: i64) -> i64 {
    let whole = |text: &str| text.split('.').next().and_then(|text| text.parse::<i128>().ok()).unwrap_or(0);
    let (amount, sum) = (whole(amount).max(0), whole(sum).max(1));
    let drawn = i64::try_from((amount * i128::from(length) * 2 + sum) / (sum * 2)).unwrap_or(0);
    if amount > 0 { drawn.max(1) } else { 0 }
}
