//! Part 1: the adjustment.

use super::more;
use crate::components::{
    Choice, Curve, Fields, Line, el, explanation, grouped, headline, money, next, table,
};
use crate::form::{renamed, text};
use crate::islands::{Part, frame, heading, position};
use diansuan::input::{Field, Texts as Typed};
use diansuan::power_factor::{self, Adjustment};
use diansuan::rulebook::{POWER_FACTOR, Standard};
use diansuan::units::Percent;
use yew::prelude::*;

pub(super) fn section(part: &Part<'_>) -> Html {
    let Part { lang, t, rules, .. } = *part;
    let mut texts = part.texts.clone();
    // One field for what the meter drew, one for what was sent back.
    if !text(&texts, "reverseKvarh").trim().is_empty() {
        let both = [("reactiveKvarh", "reactive.forward"), ("reverseKvarh", "reactive.reverse")];
        texts.extend(renamed(part.texts, &both));
        texts.retain(|(name, _)| name != "reactiveKvarh");
    }
    let input = power_factor::read(&Field::root(Typed::new(&texts)));
    let outcome = input.and_then(|input| Ok((power_factor::calculate(&input)?, input.standard)));
    let fields = Fields { texts: part.texts, error: outcome.as_ref().err(), lang, prefix: "p-" };
    let inputs = vec![
        heading(t.pf_inputs),
        fields.number("activeKwh", t.pf_active, "kWh", t.pf_active_help),
        fields.number("reactiveKvarh", t.pf_reactive, "kvarh", ""),
        fields.choice("standard", t.pf_standard, &standards(), t.pf_standard_help),
        fields.number("base", t.pf_base, t.unit_yuan, t.pf_base_help),
        more(t.pf_more, vec![fields.number("reverseKvarh", t.pf_reverse, "kvarh", t.pf_reverse_help)]),
    ];
    let mut results = vec![fields.summary()];
    if let Ok((result, standard)) = &outcome {
        results.push(shown(result, part));
        results.push(chart(result, standard, part));
        results.push(explanation(&result.steps, lang, rules));
    }
    frame("adjustment", "power-factor", part, inputs, results)
}

fn standards() -> Vec<Choice> {
    let standards = POWER_FACTOR[0].standards.iter();
    standards.map(|s| Choice { value: s.id, label: s.id }).collect()
}

fn percent(percent: Percent) -> String {
    [&money(&percent.to_string()), " %"].concat()
}

fn shown(result: &Adjustment, part: &Part<'_>) -> Html {
    let t = part.t;
    let (factor, share, amount) = (
        result.power_factor.to_string(),
        result.adjustment_percent.to_string(),
        result.adjustment.to_string(),
    );
    let tone = if amount.starts_with('-') || amount == "0.00" { "good" } else { "dear" };
    let figures = vec![
        headline("adjustment", t.pf_adjustment, &amount, &money(&amount), t.unit_yuan),
        headline("powerFactor", t.pf_factor, &factor, &factor, ""),
        headline("adjustmentPercent", t.pf_percent, &share, &percent(result.adjustment_percent), ""),
    ];
    let (class, advice) = match tone {
        "dear" => ("figures dear", t.pf_advice_dear),
        _ => ("figures good", t.pf_advice_good),
    };
    el("div", "", vec![el("div", class, figures), next(advice), outlooks(result, part)])
}

/// What a better factor would bring: next step, standard, full reduction.
fn outlooks(result: &Adjustment, part: &Part<'_>) -> Html {
    let t = part.t;
    let mut rows = Vec::new();
    for (name, row) in [
        (t.pf_next, result.next_band),
        (t.pf_to_standard, result.to_standard),
        (t.pf_to_best, result.to_best),
    ] {
        if let Some(row) = row {
            let figures = [row.max_reactive_kvarh.to_string(), row.saving.to_string()].map(|f| grouped(&f));
            let [most, saving] = figures;
            rows.push(vec![name.to_owned(), row.power_factor.to_string(), most, saving]);
        }
    }
    if rows.is_empty() {
        return Html::default();
    }
    table(t.pf_outlook, &[t.pf_goal, t.pf_factor, t.pf_reactive_most, t.pf_saved], rows, None)
}

/// The adjustment curve with "you are here", from 0.40 up.
fn chart(result: &Adjustment, standard: &'static Standard, part: &Part<'_>) -> Html {
    let t = part.t;
    let curve = power_factor::curve(standard);
    let here = position(result.power_factor, 2);
    let from = here.clamp(0, 40);
    let points: Vec<(i64, i64)> = curve
        .iter()
        .map(|p| (position(p.power_factor, 2), position(p.adjustment_percent, 2)))
        .filter(|(x, _)| *x >= from)
        .collect();
    let top = points.first().map_or(0, |(_, y)| *y);
    let step = (top / 300 / 5 * 5).max(5) * 100;
    let y_ticks: Vec<(i64, String)> = (0..=3).map(|n| (n * step, format!("{} %", n * step / 100))).collect();
    let x_ticks: Vec<(i64, String)> = (0..=10)
        .map(|n| n * 10)
        .filter(|x| *x >= from)
        .map(|x| (x, format!("{}.{}", x / 100, x / 10 % 10)))
        .collect();
    let label = format!("{} {}", t.chart_you, percent(result.adjustment_percent));
    let description = format!(
        "{}：{} {} → {}",
        t.chart_curve,
        t.pf_factor,
        result.power_factor,
        percent(result.adjustment_percent)
    );
    let mark = (here, position(result.adjustment_percent, 2), label);
    Curve {
        title: t.chart_curve,
        description,
        lines: &[Line { points: &points, class: "line" }],
        marks: &[mark],
        x_ticks: &x_ticks,
        y_ticks: &y_ticks,
        axes: (t.pf_factor, t.pf_percent),
    }
    .draw()
}
