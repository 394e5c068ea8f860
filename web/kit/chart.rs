//! Charts as pure functions of whole-number points: SVG with a title and a description.

use super::{el, el_with, fixed, text};
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
        let mut parts = vec![el("title", "", vec![fixed(self.title)])];
        parts.extend(self.y_ticks.iter().flat_map(|(y, label)| horizontal(frame.at(frame.x.0, *y).1, label)));
        parts.extend(self.x_ticks.iter().map(|(x, label)| {
            label_at(frame.at(*x, frame.y.0).0, HEIGHT - BOTTOM + 22, "tick", "middle", label)
        }));
        for line in self.lines {
            parts.push(el_with(
                "polyline",
                line.class,
                &["class", "points"],
                &[&path(line.points, &frame)],
                vec![],
            ));
        }
        parts.extend(mark(frame.at(self.mark.at.0, self.mark.at.1), &self.mark));
        parts.push(label_at(2, 16, "axis", "start", self.axes.1));
        parts.push(label_at(WIDTH - RIGHT, HEIGHT - 6, "axis", "end", self.axes.0));
        let names = &["class", "viewBox", "role", "aria-label"];
        el_with("svg", "chart", names, &["0 0 480 280", "img", &self.description], parts)
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

fn label_at(x: i64, y: i64, class: &'static str, anchor: &str, label: &str) -> Html {
    let (x, y) = (x.to_string(), y.to_string());
    el_with("text", class, &["class", "x", "y", "text-anchor"], &[&x, &y, anchor], vec![text(label)])
}

fn horizontal(y: i64, label: &str) -> [Html; 2] {
    let (left, right, at) = (LEFT.to_string(), (WIDTH - RIGHT).to_string(), y.to_string());
    let line =
        el_with("line", "grid", &["class", "x1", "x2", "y1", "y2"], &[&left, &right, &at, &at], vec![]);
    [line, label_at(LEFT - 8, y + 5, "tick", "end", label)]
}

/// The point, its label where there is room, and a stem where the label stands away from it.
fn mark((x, y): (i64, i64), mark: &Mark) -> Vec<Html> {
    let left_half = x - LEFT < (WIDTH - LEFT - RIGHT) * 45 / 100;
    let (cx, cy) = (x.to_string(), y.to_string());
    let mut parts = Vec::new();
    let (at, below, anchor) = match (mark.climbs, left_half) {
        (true, true) => (x + NEAR, y + NEAR * 2, "start"),
        (true, false) => (x - NEAR, y - NEAR, "end"),
        (false, true) => (x + NEAR, y - NEAR, "start"),
        (false, false) => {
            let top = (y - NEAR * 4).to_string();
            let names = &["class", "x1", "x2", "y1", "y2"];
            parts.push(el_with("line", "stem", names, &[&cx, &cx, &top, &cy], vec![]));
            (WIDTH - RIGHT, y - NEAR * 4 - 6, "end")
        }
    };
    let names = &["class", "cx", "cy", "r"];
    parts.push(el_with("circle", "mark", names, &[cx.as_str(), &cy, "7"], vec![]));
    parts.push(label_at(at, below.clamp(TOP, HEIGHT - BOTTOM - 6), "mark-label", anchor, &mark.label));
    parts
}

/// Horizontal bars that fill up, such as the tiers of a year.
pub struct Bars {
    /// Label, used, size (`None`: without end) and a label of the figures.
    pub rows: Vec<(&'static str, i64, Option<i64>, String)>,
}

impl Bars {
    /// Draws them.
    pub fn draw(&self) -> Html {
        let bar = |(label, used, size, figures): &(&'static str, i64, Option<i64>, String)| {
            let full = size.unwrap_or_else(|| (*used).max(1)).max(1).to_string();
            let names = vec![el("b", "", vec![fixed(label)]), el("span", "", vec![text(figures)])];
            let value = used.to_string();
            let attributes = &["class", "max", "value", "aria-label"];
            // What is more than there is room for says so by its colour, too.
            let class = if size.is_some_and(|size| *used > size) { "over" } else { "" };
            let bar = el_with("progress", class, attributes, &[&full, &value, label], vec![]);
            el("li", "", vec![el("span", "bar-label", names), bar])
        };
        el("ul", "bars", self.rows.iter().map(bar).collect())
    }
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
            let names = &["class", "x", "y", "width", "height"];
            bar.push(el_with(
                "rect",
                colour,
                names,
                &[&left.to_string(), "0", &width.to_string(), "60"],
                vec![],
            ));
            left += width;
            let tenths = part(*amount, 1000);
            let percent = [&(tenths / 10).to_string(), ".", &(tenths % 10).to_string(), " %"].concat();
            let swatch_names = &["class", "viewBox", "aria-hidden"];
            let swatch = el_with("rect", colour, &["class", "width", "height"], &["10", "10"], vec![]);
            let swatch = el_with("svg", "swatch", swatch_names, &["0 0 10 10", "true"], vec![swatch]);
            legend.push(el(
                "li",
                "",
                vec![swatch, text(label), text(" "), el("b", "", vec![text(&percent)])],
            ));
        }
        let names = &["class", "viewBox", "preserveAspectRatio", "aria-hidden"];
        let picture = el_with("svg", "shares", names, &["0 0 1000 60", "none", "true"], bar);
        el(
            "figure",
            "share",
            vec![el("figcaption", "", vec![fixed(self.title)]), picture, el("ul", "legend", legend)],
        )
    }
}
