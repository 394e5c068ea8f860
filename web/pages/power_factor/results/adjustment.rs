//! Part 1: the adjustment.

use super::{bill, on_page};
use crate::kit::Part;
use crate::kit::i18n::{live, power_factor::results as factor};
use crate::kit::{
    As, Curve, Line, Mark, explanation, figure, headline, next, position, round_ticks, sum, table,
};
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::power_factor::{self, Adjustment};
use diansuan::rulebook::Standard;
use rust_decimal::Decimal;
use yew::prelude::*;

pub fn results(part: &Part<'_>) -> Result<Html, Error> {
    let texts = bill(part.texts);
    let input = power_factor::read(&Field::root(&Data::of_form(&texts))).map_err(on_page)?;
    let result = power_factor::calculate(&input).map_err(on_page)?;
    let explained = explanation(&result.steps, part.lang, part.rules);
    Ok(html! { <>{ shown(&result, part) }{ chart(&result, input.standard, part) }{ explained }</> })
}

fn shown(result: &Adjustment, part: &Part<'_>) -> Html {
    let t = factor(part.lang);
    let yuan = live(part.lang).unit_yuan;
    let figures = vec![
        sum("adjustment", t.pf_adjustment, &result.adjustment, As::Signed, yuan),
        headline("powerFactor", t.pf_factor, &result.power_factor, As::Data, ""),
        headline("adjustmentPercent", t.pf_percent, &result.adjustment_percent, As::Percent, ""),
    ];
    let (class, advice) = match position(result.adjustment_percent, 2) {
        1.. => ("figures dear", t.pf_advice_dear),
        0 => ("figures good", t.pf_advice_even),
        _ => ("figures good", t.pf_advice_good),
    };
    html! {
        <div>
            <div {class}>{ figures }</div>
            { next(advice) }
            { outlooks(result, part) }
        </div>
    }
}

/// What a better factor would bring: next step, standard, full reduction.
fn outlooks(result: &Adjustment, part: &Part<'_>) -> Html {
    let t = factor(part.lang);
    let mut rows = Vec::new();
    for (name, row) in [
        (t.pf_next, result.next_band),
        (t.pf_to_standard, result.to_standard),
        (t.pf_to_best, result.to_best),
    ] {
        if let Some((row, most)) = row.and_then(|row| Some((row, row.max_reactive_kvarh?))) {
            rows.push(vec![
                name.to_owned(),
                figure(&row.power_factor, As::Data),
                figure(&most, As::Grouped),
                figure(&row.saving, As::Grouped),
            ]);
        }
    }
    if rows.is_empty() {
        return Html::default();
    }
    table(t.pf_outlook, &[t.pf_goal, t.pf_factor, t.pf_reactive_most, t.pf_saved], rows, None)
}

/// The adjustment curve with "you are here": where most people are, from 0.80 up, or as far down as it takes.
fn chart(result: &Adjustment, standard: &'static Standard, part: &Part<'_>) -> Html {
    let t = factor(part.lang);
    let curve = power_factor::curve(standard);
    let here = position(result.power_factor, 2);
    let from = (here / 10 * 10).clamp(0, 80);
    let points: Vec<(i64, i64)> = curve
        .iter()
        .map(|p| (position(p.power_factor, 2), position(p.adjustment_percent, 2)))
        .filter(|(x, _)| *x >= from)
        .collect();
    let top = points.first().map_or(0, |(_, y)| *y);
    let bottom = points.last().map_or(0, |(_, y)| *y);
    let percent = |y: i64| figure(&Decimal::new(y, 2).normalize(), As::Percent);
    let y_ticks: Vec<(i64, String)> =
        round_ticks(bottom, top, 50).into_iter().map(|y| (y, percent(y))).collect();
    // Every 0.05 where there is room, else every 0.1 or 0.2.
    let every = match from {
        80.. => 5,
        40.. => 10,
        _ => 20,
    };
    let x_ticks: Vec<(i64, String)> =
        (from..=100).filter(|x| x % every == 0).map(|x| (x, Decimal::new(x, 2).to_string())).collect();
    let share = figure(&result.adjustment_percent, As::Percent);
    let label = format!("{} {share}", t.chart_you);
    let reached = result.power_factor.to_string();
    let description = format!("{}: {} {reached} → {share}", t.chart_curve, t.pf_factor);
    let mark = Mark { at: (here, position(result.adjustment_percent, 2)), label, climbs: false };
    Curve {
        title: t.chart_curve,
        description,
        lines: &[
            Line { points: &points, class: "line" },
            Line { points: &[(from, 0), (100, 0)], class: "zero" },
        ],
        mark,
        x_ticks: &x_ticks,
        y_ticks: &y_ticks,
        axes: (t.pf_factor, t.pf_percent),
    }
    .draw()
}
