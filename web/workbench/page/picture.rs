//! A pyramid as a picture that stands for itself: every bar as wide as its share, colours included.

use super::Drawing;
use diansuan_customers::share;
use yew::prelude::*;

const MIDDLE: i64 = 125;
const HALF: i64 = 112;
const FILLS: [&str; 3] = ["#9a4a00", "#3f6fb0", "#1f7a66"];

fn words(x: i64, y: i64, size: &'static str, weight: &'static str, said: String) -> Html {
    html! {
        <text x={x.to_string()} y={y.to_string()} font-size={size} font-weight={weight} text-anchor="middle"
            fill="currentColor" font-family="system-ui, sans-serif">{ said }</text>
    }
}

/// One measure: its name, the tiers' amounts from the top, plain decimals, and their sum. Pictures of
/// one `name` stand beside each other as one.
pub(super) fn pyramid(
    d: &Drawing<'_>,
    name: &'static str,
    title: &str,
    (measure, amounts, sum): &(&str, [String; 3], String),
) -> Html {
    let label = format!("{title} · {measure}");
    let mut parts = vec![words(MIDDLE, 22, "16", "700", (*measure).to_owned())];
    for (level, amount) in amounts.iter().enumerate() {
        let top = 36 + level as i64 * 70;
        let half = part(amount, sum, HALF);
        let [x, y, width] = [MIDDLE - half, top, half * 2].map(|number| number.to_string());
        let fill = FILLS.get(level).copied().unwrap_or("#000");
        parts.push(html! { <rect {x} {y} {width} height="34" {fill} /> });
        let tier = ["vip", "large", "ordinary"].get(level).map_or("", |tier| d.name(tier));
        parts.push(words(MIDDLE, top + 53, "14", "400", format!("{tier} {}", share(amount, sum))));
    }
    html! {
        <svg viewBox="0 0 250 250" role="img" aria-label={label.clone()} data-picture={name}
            xmlns="http://www.w3.org/2000/svg">
            <title>{ label }</title>
            { parts }
        </svg>
    }
}

/// A part of a length; something is never nothing.
fn part(amount: &str, sum: &str, length: i64) -> i64 {
    let whole = |text: &str| text.split('.').next().and_then(|text| text.parse::<i128>().ok()).unwrap_or(0);
    let (amount, sum) = (whole(amount).max(0), whole(sum).max(1));
    let drawn = i64::try_from((amount * i128::from(length) * 2 + sum) / (sum * 2)).unwrap_or(0);
    if amount > 0 { drawn.max(1) } else { 0 }
}
