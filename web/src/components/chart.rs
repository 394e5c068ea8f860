//! Charts as pure functions of whole-number points: SVG with a title and a description.

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
        html! {
            <svg class="chart" viewBox={format!("0 0 {WIDTH} {HEIGHT}")} role="img" aria-label={self.description.clone()}>
                <title>{ self.title }</title>
                { for self.y_ticks.iter().map(|(y, label)| horizontal(frame.at(frame.x.0, *y).1, label)) }
                { for self.x_ticks.iter().map(|(x, label)| below(frame.at(*x, frame.y.0).0, label)) }
                { for self.lines.iter().map(|line| html! {
                    <polyline class={line.class} points={path(line.points, &frame)} />
                }) }
                { for self.marks.iter().map(|(x, y, label)| mark(frame.at(*x, *y), label)) }
                { text(4, 14, "axis", "start", self.axes.1) }
                { text(WIDTH - 4, HEIGHT - 4, "axis", "end", self.axes.0) }
            </svg>
        }
    }
}

fn path(points: &[(i64, i64)], frame: &Frame) -> String {
    let mut path = String::new();
    for (x, y) in points {
        let (x, y) = frame.at(*x, *y);
        path.push_str(&format!("{x},{y} "));
    }
    path
}

fn text(x: i64, y: i64, class: &'static str, anchor: &'static str, label: &str) -> Html {
    html! {
        <text {class} x={x.to_string()} y={y.to_string()} text-anchor={anchor}>{ label.to_owned() }</text>
    }
}

fn horizontal(y: i64, label: &str) -> Html {
    html! {
        <>
            <line class="grid" x1={LEFT.to_string()} x2={(WIDTH - RIGHT).to_string()} y1={y.to_string()} y2={y.to_string()} />
            { text(LEFT - 8, y + 5, "tick", "end", label) }
        </>
    }
}

fn below(x: i64, label: &str) -> Html {
    text(x, HEIGHT - BOTTOM + 20, "tick", "middle", label)
}

fn mark((x, y): (i64, i64), label: &str) -> Html {
    // Beside the point, on the side with more room.
    let (at, anchor) = if x > WIDTH / 2 { (x - 12, "end") } else { (x + 12, "start") };
    html! {
        <>
            <circle class="mark" cx={x.to_string()} cy={y.to_string()} r="7" />
            { text(at, (y - 10).max(14), "mark-label", anchor, label) }
        </>
    }
}

/// Horizontal bars that fill up, such as the tiers of a year.
pub struct Bars {
    /// Label, used, size (`None`: without end) and a label of the figures.
    pub rows: Vec<(String, i64, Option<i64>, String)>,
}

impl Bars {
    /// Draws them.
    pub fn draw(&self) -> Html {
        html! {
            <ul class="bars">{ for self.rows.iter().map(|(label, used, size, figures)| {
                let full = size.unwrap_or_else(|| (*used).max(1)).max(1);
                html! {
                    <li>
                        <span class="bar-label"><b>{ label.clone() }</b><span>{ figures.clone() }</span></span>
                        <progress max={full.to_string()} value={(*used).to_string()} aria-label={label.clone()} />
                    </li>
                }
            }) }</ul>
        }
    }
}
