//! Charts as pure functions of whole-number points: SVG with a title and a description.

use diansuan::units::Quantity;
use yew::prelude::*;

const WIDTH: i64 = 480;
const HEIGHT: i64 = 280;
const LEFT: i64 = 84;
const RIGHT: i64 = 14;
const TOP: i64 = 34;
const BOTTOM: i64 = 54;
/// A label beside its point keeps this far from it.
const NEAR: i64 = 14;

/// A quantity as a whole number of its smallest shown unit: a place in a chart, not a sum.
pub fn position<Q: Quantity>(quantity: Q, decimals: u32) -> i64 {
    let mut value = quantity.decimal();
    value.rescale(decimals);
    i64::try_from(value.mantissa()).unwrap_or(i64::MAX)
}

/// A line through points.
pub struct Line<'a> {
    /// x and y in the chart's units.
    pub points: &'a [(i64, i64)],
    /// How it is drawn.
    pub class: &'static str,
}

/// A point with a label, where the line leaves room for it.
pub struct Mark {
    /// x and y in the chart's units.
    pub at: (i64, i64),
    /// What it says.
    pub label: String,
    /// Whether the line climbs: then there is room above on the left and below on the right.
    pub climbs: bool,
}

/// A chart of lines with a marked point.
pub struct Curve<'a> {
    /// What it shows.
    pub title: &'static str,
    /// The same in a sentence with the figures that matter.
    pub description: String,
    /// The lines.
    pub lines: &'a [Line<'a>],
    /// The point that matters.
    pub mark: Mark,
    /// Positions and labels on the x axis.
    pub x_ticks: &'a [(i64, String)],
    /// Positions and labels on the y axis.
    pub y_ticks: &'a [(i64, String)],
    /// What the axes show.
    pub axes: (&'static str, &'static str),
}

struct Frame {
    x: (i64, i64),
    y: (i64, i64),
}

impl Frame {
    fn at(&self, x: i64, y: i64) -> (i64, i64) {
        let scale = |v: i64, (low, high): (i64, i64), size: i64| {
            let span = i128::from(high.saturating_sub(low)).max(1);
            let part = i128::from(v.clamp(low, high).saturating_sub(low));
            i64::try_from(part * i128::from(size) / span).unwrap_or(0)
        };
        let across = LEFT + scale(x, self.x, WIDTH - LEFT - RIGHT);
        let down = HEIGHT - BOTTOM - scale(y, self.y, HEIGHT - TOP - BOTTOM);
        (across, down)
    }

    fn around(points: impl Iterator<Item = (i64, i64)>, ticks: &Curve<'_>) -> Self {
        let mut frame = Self { x: (i64::MAX, i64::MIN), y: (i64::MAX, i64::MIN) };
        for (x, y) in points {
            frame.x = (frame.x.0.min(x), frame.x.1.max(x));
            frame.y = (frame.y.0.min(y), frame.y.1.max(y));
        }
        for (y, _) in ticks.y_ticks {
            frame.y = (frame.y.0.min(*y), frame.y.1.max(*y));
        }
        frame
    }
}

impl Curve<'_> {
    /// Draws it.
    pub fn draw(&self) -> Html {
        let frame = Frame::around(self.lines.iter().flat_map(|l| l.points.iter().copied()), self);
        let y_ticks = self.y_ticks.iter().map(|(y, label)| horizontal(frame.at(frame.x.0, *y).1, label));
        let x_ticks = self.x_ticks.iter().map(|(x, label)| {
            label_at(frame.at(*x, frame.y.0).0, HEIGHT - BOTTOM + 22, "tick", "middle", label)
        });
        let line =
            |line: &Line<'_>| html! { <polyline class={line.class} points={path(line.points, &frame)} /> };
        let lines = self.lines.iter().map(line);
        html! {
            <svg class="chart" viewBox="0 0 480 280" role="img" aria-label={self.description.clone()}>
                <title>{ self.title }</title>
                { y_ticks.collect::<Html>() }
                { x_ticks.collect::<Html>() }
                { lines.collect::<Html>() }
                { mark(frame.at(self.mark.at.0, self.mark.at.1), &self.mark) }
                { label_at(2, 16, "axis", "start", self.axes.1) }
                { label_at(WIDTH - RIGHT, HEIGHT - 6, "axis", "end", self.axes.0) }
            </svg>
        }
    }
}

fn path(points: &[(i64, i64)], frame: &Frame) -> String {
    let mut path = String::new();
    for (x, y) in points {
        let (x, y) = frame.at(*x, *y);
        path.push_str(&x.to_string());
        path.push(',');
        path.push_str(&y.to_string());
        path.push(' ');
    }
    path
}

fn label_at(x: i64, y: i64, class: &'static str, anchor: &'static str, label: &str) -> Html {
    html! {
        <text {class} x={x.to_string()} y={y.to_string()} text-anchor={anchor}>{ label.to_owned() }</text>
    }
}

fn line(class: &'static str, from: (i64, i64), to: (i64, i64)) -> Html {
    let [x1, y1, x2, y2] = [from.0, from.1, to.0, to.1].map(|place| place.to_string());
    html! { <line {class} {x1} {x2} {y1} {y2} /> }
}

fn horizontal(y: i64, label: &str) -> Html {
    html! {
        <>
            { line("grid", (LEFT, y), (WIDTH - RIGHT, y)) }
            { label_at(LEFT - 8, y + 5, "tick", "end", label) }
        </>
    }
}

/// The point, its label where there is room, and a stem where the label stands away from it.
fn mark((x, y): (i64, i64), mark: &Mark) -> Html {
    let left_half = x - LEFT < (WIDTH - LEFT - RIGHT) * 45 / 100;
    let mut stem = Html::default();
    let (at, below, anchor) = match (mark.climbs, left_half) {
        (true, true) => (x + NEAR, y + NEAR * 2, "start"),
        (true, false) => (x - NEAR, y - NEAR, "end"),
        (false, true) => (x + NEAR, y - NEAR, "start"),
        (false, false) => {
            stem = line("stem", (x, y - NEAR * 3), (x, y));
            // Right above the stem, as far as there is room.
            (x.saturating_add(NEAR * 2).min(WIDTH - RIGHT), y - NEAR * 3 - 6, "end")
        }
    };
    let below = below.clamp(TOP, HEIGHT - BOTTOM - 6);
    html! {
        <>
            { stem }
            <circle class="mark" cx={x.to_string()} cy={y.to_string()} r="7" />
            { label_at(at, below, "mark-label", anchor, &mark.label) }
        </>
    }
}

/// A bar that fills up, such as a tier of a year.
pub struct Bar {
    /// What it is about.
    pub label: &'static str,
    /// How much of it is full.
    pub used: i64,
    /// How much there is room for; `None` where there is no end.
    pub size: Option<i64>,
    /// The figures in words.
    pub figures: String,
    /// How it is drawn besides: `saves` or `costs`.
    pub class: &'static str,
}

impl Bar {
    /// A bar of the usual colour.
    pub fn new(label: &'static str, used: i64, size: Option<i64>, figures: String) -> Self {
        Self { label, used, size, figures, class: "" }
    }
}

/// Horizontal bars, one below the other.
pub struct Bars {
    /// The bars.
    pub rows: Vec<Bar>,
}

impl Bars {
    /// Draws them.
    pub fn draw(&self) -> Html {
        let bar = |bar: &Bar| {
            let full = bar.size.unwrap_or_else(|| bar.used.max(1)).max(1);
            // What is more than there is room for shows where the room ends.
            let over = bar.size.filter(|size| bar.used > *size);
            let end = over.map(|size| (size.max(0) * 1000 / bar.used.max(1)).to_string());
            let class = if over.is_some() { "over" } else { bar.class };
            html! {
                <li>
                    <span class="bar-label"><b>{ bar.label }</b><span>{ bar.figures.clone() }</span></span>
                    <progress {class} max={full.to_string()} value={bar.used.to_string()} aria-label={bar.label}></progress>
                    if let Some(end) = end {
                        <svg class="bar-end" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
                            <path d={format!("M{end} 0V8M{end} 4H1000")} />
                        </svg>
                    }
                </li>
            }
        };
        let rows: Html = self.rows.iter().map(bar).collect();
        html! { <ul class="bars">{ rows }</ul> }
    }
}

/// Round numbers from at most `low` to at least `high`, four steps or fewer, none finer than `finest`.
pub fn round_ticks(low: i64, high: i64, finest: i64) -> Vec<i64> {
    let span = high.saturating_sub(low).max(1);
    let mut step = finest.max(1);
    'found: loop {
        for factor in [1, 2, 5] {
            if span <= step.saturating_mul(factor).saturating_mul(4) {
                step = step.saturating_mul(factor);
                break 'found;
            }
        }
        match step.checked_mul(10) {
            Some(larger) => step = larger,
            None => break,
        }
    }
    let first = low.div_euclid(step);
    let last = -(high.saturating_neg().div_euclid(step));
    (first..=last).map(|n| n.saturating_mul(step)).collect()
}

/// Shares of a sum as one bar with a legend.
pub struct Shares<'a> {
    /// What it shows.
    pub title: &'static str,
    /// Labels and amounts above zero.
    pub shares: Vec<(&'a str, i64)>,
    /// Their colours; the usual ones where there are none.
    pub colours: Vec<&'static str>,
}

/// Colours that the style sheet knows; the rest share the last.
const COLOURS: [&str; 8] = ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"];
const BAR: i64 = 1000;

impl Shares<'_> {
    /// Draws it.
    pub fn draw(&self) -> Html {
        let sum = self.shares.iter().map(|(_, amount)| *amount).sum::<i64>().max(1);
        // Half up, as everywhere.
        let part = |amount: i64, of: i64| {
            let twice = i128::from(amount) * i128::from(of) * 2 + i128::from(sum);
            i64::try_from(twice / (i128::from(sum) * 2)).unwrap_or_default()
        };
        let (mut left, mut legend, mut bar) = (0, Vec::new(), Vec::new());
        for (index, (label, amount)) in self.shares.iter().enumerate() {
            let colour = self.colours.get(index).or(COLOURS.get(index)).copied().unwrap_or("c8");
            let width = part(*amount, BAR);
            let x = left.to_string();
            bar.push(html! { <rect class={colour} {x} y="0" width={width.to_string()} height="60" /> });
            left += width;
            let tenths = part(*amount, 1000);
            let percent = format!("{}.{} %", tenths / 10, tenths % 10);
            legend.push(html! { <li>{ swatch(colour) }{ *label }{ " " }<b>{ percent }</b></li> });
        }
        html! {
            <figure class="share">
                <figcaption>{ self.title }</figcaption>
                <svg class="shares" viewBox="0 0 1000 60" preserveAspectRatio="none" aria-hidden="true">{ bar }</svg>
                <ul class="legend">{ legend }</ul>
            </figure>
        }
    }
}

/// A small square of a colour, in front of what it stands for.
pub fn swatch(colour: &'static str) -> Html {
    html! {
        <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">
            <rect class={colour} width="10" height="10" />
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_hold_what_is_shown() {
        for (low, high, finest, ticks) in [
            (0, 20_722, 1, vec![0, 10_000, 20_000, 30_000]),
            (-130, 200, 1, vec![-200, -100, 0, 100, 200]),
            (0, 7, 1, vec![0, 2, 4, 6, 8]),
            (0, 0, 100, vec![0]),
            (-2_500_000, 1_230_000, 100, vec![-3_000_000, -2_000_000, -1_000_000, 0, 1_000_000, 2_000_000]),
        ] {
            assert_eq!(round_ticks(low, high, finest), ticks, "{low} to {high}");
        }
        assert!(round_ticks(i64::MIN, i64::MAX, 1).len() < 9);
    }
}
