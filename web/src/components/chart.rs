//! Charts as pure functions of whole-number points: SVG with a title and a description.

use super::{el, el_with, fixed, text};
use yew::prelude::*;

const WIDTH: i64 = 640;
const HEIGHT: i64 = 280;
const LEFT: i64 = 64;
const RIGHT: i64 = 20;
const TOP: i64 = 26;
const BOTTOM: i64 = 40;

/// A line through points.
pub struct Line<'a> {
    /// x and y in the chart's units.
    pub points: &'a [(i64, i64)],
    /// How it is drawn.
    pub class: &'static str,
}

/// A chart of lines with marked points.
pub struct Curve<'a> {
    /// What it shows.
    pub title: &'static str,
    /// The same in a sentence with the figures that matter.
    pub description: String,
    /// The lines.
    pub lines: &'a [Line<'a>],
    /// Points with a label.
    pub marks: &'a [(i64, i64, String)],
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
            label_at(frame.at(*x, frame.y.0).0, HEIGHT - BOTTOM + 20, "tick", "middle", label)
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
        parts.extend(self.marks.iter().flat_map(|(x, y, label)| mark(frame.at(*x, *y), label)));
        parts.push(label_at(4, 14, "axis", "start", self.axes.1));
        parts.push(label_at(WIDTH - 4, HEIGHT - 4, "axis", "end", self.axes.0));
        let names = &["class", "viewBox", "role", "aria-label"];
        el_with("svg", "chart", names, &["0 0 640 280", "img", &self.description], parts)
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

fn mark((x, y): (i64, i64), label: &str) -> [Html; 2] {
    // Beside the point, on the side with more room.
    let (at, anchor) = if x > WIDTH / 2 { (x - 12, "end") } else { (x + 12, "start") };
    let (cx, cy) = (x.to_string(), y.to_string());
    let circle = el_with("circle", "mark", &["class", "cx", "cy", "r"], &[cx.as_str(), &cy, "7"], vec![]);
    [circle, label_at(at, (y - 10).max(14), "mark-label", anchor, label)]
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
            let bar = el_with("progress", "", attributes, &[&full, &value, label], vec![]);
            el("li", "", vec![el("span", "bar-label", names), bar])
        };
        el("ul", "bars", self.rows.iter().map(bar).collect())
    }
}
