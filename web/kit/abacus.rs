//! An abacus that shows a sum: above the beam a bead counts five, below it one each.

use yew::prelude::*;

/// So many rods at least.
const RODS: usize = 7;
const APART: usize = 34;

/// Draws the digits, the last on the rod at the right; an ornament beside the same sum in digits.
pub fn abacus(sum: &str) -> Html {
    let digits: Vec<u32> = sum.chars().filter_map(|c| c.to_digit(10)).collect();
    let count = digits.len().max(RODS);
    let empty = count - digits.len();
    let width = count * APART;
    let rods = std::iter::repeat_n(0, empty).chain(digits).enumerate();
    html! {
        <svg class="abacus" viewBox={format!("0 0 {width} 122")} aria-hidden="true" focusable="false">
            { for rods.map(|(place, digit)| rod(place * APART + 17, digit)) }
            <path d={format!("M0 3H{width}M0 38H{width}M0 119H{width}")} />
        </svg>
    }
}

fn rod(x: usize, digit: u32) -> Html {
    let (five, ones) = (digit >= 5, digit % 5);
    let upper = bead(x, if five { 29 } else { 12 }, five);
    let lower = (0..4).map(|n| {
        let counts = n < ones;
        bead(x, 48 + n * 14 + if counts { 0 } else { 19 }, counts)
    });
    html! {
        <>
            <path class="rod" d={format!("M{x} 3V119")} />
            { upper }
            { for lower }
        </>
    }
}

fn bead(x: usize, y: u32, counts: bool) -> Html {
    let class = if counts { "bead live" } else { "bead" };
    html! { <path {class} d={format!("M{} {y}l14-7 14 7-14 7z", x - 14)} /> }
}
