//! The pyramid as a picture that stands for itself: every bar as wide as its share, colours included.

use super::Drawing;
use crate::components::el_with;
use diansuan::batch::share;
use yew::prelude::*;

const COLUMN: i64 = 250;
const HALF: i64 = 112;
const HEIGHT: i64 = 250;
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

/// For each measure: its name and the tiers' amounts from the top, plain decimals, and their sum.
pub(super) fn pyramid(
    d: &Drawing<'_>,
    name: &'static str,
    title: &str,
    measures: &[(&str, [String; 3], String)],
) -> Html {
    let width = COLUMN * measures.len() as i64;
    let mut parts = vec![html! { <title>{ title.to_owned() }</title> }];
    for (at, (measure, amounts, sum)) in measures.iter().enumerate() {
        let middle = COLUMN * at as i64 + COLUMN / 2;
        parts.push(words(middle, 22, "16", "700", measure));
        for (level, amount) in amounts.iter().enumerate() {
            let top = 36 + level as i64 * 70;
            let half = part(amount, sum, HALF);
            let (x, y, w) = ((middle - half).to_string(), top.to_string(), (half * 2).to_string());
            let names = &["class", "x", "y", "width", "height", "fill"];
            let fill = FILLS.get(level).copied().unwrap_or("#000");
            parts.push(el_with("rect", "", names, &[&x, &y, &w, "34", fill], vec![]));
            let tier = ["vip", "large", "ordinary"].get(level).map_or("", |tier| d.name(tier));
            parts.push(words(middle, top + 53, "14", "400", &[tier, " ", &share(amount, sum)].concat()));
        }
    }
    let view = ["0 0 ", &width.to_string(), " ", &HEIGHT.to_string()].concat();
    let names = &["class", "viewBox", "role", "aria-label", "data-picture", "xmlns"];
    el_with("svg", "pyramids", names, &[&view, "img", title, name, "http://www.w3.org/2000/svg"], parts)
}

/// A part of a length; something is never nothing.
fn part(amount: &str, sum: &str, length: i64) -> i64 {
    let whole = |text: &str| text.split('.').next().and_then(|text| text.parse::<i128>().ok()).unwrap_or(0);
    let (amount, sum) = (whole(amount).max(0), whole(sum).max(1));
    let drawn = i64::try_from((amount * i128::from(length) * 2 + sum) / (sum * 2)).unwrap_or(0);
    if amount > 0 { drawn.max(1) } else { 0 }
}
