//! Part 3: when the capacitors of part 2 have paid for themselves; with the bill of a month after they were
//! installed, both views of the two bills.

use super::capacitors::plan;
use super::{bill, on_page};
use crate::kit::Part;
use crate::kit::i18n::{live, power_factor::results as factor};
use crate::kit::typed::{Texts, renamed, text};
use crate::kit::{
    As, Curve, Line, Mark, explanation, facts, figure, filled, grouped, headline, headline_in_words, next,
    position, round_ticks,
};
use diansuan::data::Data;
use diansuan::error::{Code, Error};
use diansuan::input::Field;
use diansuan::payback::{self, Comparison, Payback};
use yew::prelude::*;

/// The second bill; it has the standard of the first.
const AFTER: [(&str, &str); 4] = [
    ("standard", "after.standard"),
    ("after.activeKwh", "after.activeKwh"),
    ("after.reactiveKvarh", "after.reactiveKvarh"),
    ("after.base", "after.base"),
];
const MONEY: [(&str, &str); 4] = [
    ("investment", "investment"),
    ("discountRate", "discountRate"),
    ("lifeYears", "lifeYears"),
    ("annualMaintenance", "annualMaintenance"),
];

pub fn results(part: &Part<'_>) -> Result<Html, Error> {
    let [_, after @ ..] = AFTER;
    // Nobody who plans has a bill of afterwards.
    if after.iter().all(|(name, _)| text(part.texts, name).trim().is_empty()) {
        planned(part)
    } else {
        compared(part)
    }
}

/// With the capacitors, their price and the saving of part 2.
fn planned(part: &Part<'_>) -> Result<Html, Error> {
    let (t, yuan) = (factor(part.lang), live(part.lang).unit_yuan);
    let (plant, _) = plan(part)?;
    if position(plant.recommended_kvar, 0) == 0 {
        return Ok(next(t.cap_advice_none));
    }
    let mut texts = renamed(part.texts, &MONEY);
    let Some(saving) = plant.monthly_saving else { return Err(Error::new(Code::Missing, "base")) };
    texts.push(("monthlySaving".to_owned(), saving.to_string()));
    let quoted = text(part.texts, "investment").trim();
    let cost = match plant.investment {
        _ if !quoted.is_empty() => quoted.to_owned(),
        Some(cost) => cost.to_string(),
        None => return Err(Error::new(Code::Missing, "investment")),
    };
    texts.retain(|(name, _)| name != "investment");
    texts.push(("investment".to_owned(), cost.clone()));
    let input = payback::read(&Field::root(&Data::of_form(&texts))).map_err(on_page)?;
    let result = payback::calculate(&input).map_err(on_page)?;
    let basis = [
        ("{kvar}", &*figure(&plant.recommended_kvar, As::Grouped)),
        ("{cost}", &*grouped(&cost)),
        ("{saving}", &*figure(&saving, As::Grouped)),
    ];
    let months = match result.months {
        Some(months) => headline("payback.months", t.pay_plan, &months, As::Data, t.unit_months),
        None => headline_in_words("payback.months", t.pay_plan, "", t.pay_never, ""),
    };
    let explained = explanation(&result.steps, part.lang, part.rules);
    Ok(html! {
        <>
            <div class="figures">{ months }</div>
            <p>{ filled(t.pay_plan_basis, &basis) }</p>
            { money(&result, yuan, part) }
            { chart(&result, part) }
            { explained }
        </>
    })
}

/// With two bills of which the second is of a month with the capacitors.
fn compared(part: &Part<'_>) -> Result<Html, Error> {
    let before = |(name, text): (String, String)| (format!("before.{name}"), text);
    let mut texts: Texts = bill(part.texts).into_iter().map(before).collect();
    texts.extend(renamed(part.texts, &AFTER));
    texts.extend(renamed(part.texts, &MONEY));
    let input = payback::read(&Field::root(&Data::of_form(&texts))).map_err(on_page)?;
    let result = payback::calculate(&input).map_err(on_page)?;
    let explained = explanation(&result.steps, part.lang, part.rules);
    Ok(html! { <>{ shown(&result, part) }{ chart(&result, part) }{ explained }</> })
}

fn shown(result: &Payback, part: &Part<'_>) -> Html {
    let (t, yuan) = (factor(part.lang), live(part.lang).unit_yuan);
    let small = facts(&[
        result.as_printed.as_ref().map(|v| (t.pay_printed_saving, &v.monthly_saving as _, yuan)),
        result.like_for_like.as_ref().map(|v| (t.pay_like_saving, &v.monthly_saving as _, yuan)),
    ]);
    html! {
        <div>
            <div class="figures">
                { view("payback.likeForLike.months", t.pay_like, result.like_for_like, part) }
            </div>
            { next(t.pay_advice) }
            <details>
                <summary>{ t.pay_more_views }</summary>
                <div class="figures">{ view("payback.asPrinted.months", t.pay_printed, result.as_printed, part) }</div>
                { small }
                { money(result, yuan, part) }
            </details>
        </div>
    }
}

/// What the money is worth over the years.
fn money(result: &Payback, yuan: &'static str, part: &Part<'_>) -> Html {
    let t = factor(part.lang);
    let irr = result.irr.map(diansuan::units::Rate::percent);
    facts(&[
        result.discounted_months.as_ref().map(|m| (t.pay_discounted, m as _, t.unit_months)),
        result.npv.as_ref().map(|v| (t.pay_npv, v as _, yuan)),
        irr.as_ref().map(|r| (t.pay_irr, r as _, "%")),
    ])
}

fn view(name: &'static str, label: &'static str, view: Option<Comparison>, part: &Part<'_>) -> Html {
    let t = factor(part.lang);
    match view.and_then(|v| v.months) {
        Some(months) => headline(name, label, &months, As::Data, t.unit_months),
        None => headline_in_words(name, label, "", t.pay_never, ""),
    }
}

/// Cumulative cash flow until half as long again as the payback.
fn chart(result: &Payback, part: &Part<'_>) -> Html {
    let t = factor(part.lang);
    let Some(months) = result.whole_months else { return Html::default() };
    let paid = usize::try_from(position(months, 0)).unwrap_or(0);
    let shown = (paid + paid / 2 + 2).min(result.cash_flow.len());
    let points: Vec<(i64, i64)> = result
        .cash_flow
        .iter()
        .take(shown)
        .map(|f| (position(f.month, 0), position(f.cumulative, 2)))
        .collect();
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return Html::default() };
    // Whole yuan, at round places.
    let y_ticks: Vec<(i64, String)> =
        round_ticks(first.1, last.1, 100).into_iter().map(|y| (y, grouped(&(y / 100).to_string()))).collect();
    let stride = (last.0 / 6).max(1);
    let x_ticks: Vec<(i64, String)> =
        (0..=last.0 / stride).map(|n| (n * stride, (n * stride).to_string())).collect();
    let at = points.get(paid).copied().unwrap_or(*last);
    let label = format!("{} {paid} {}", t.chart_paid, t.unit_months);
    Curve {
        title: t.chart_flow,
        description: format!("{}: {label}", t.chart_flow),
        lines: &[
            Line { points: &points, class: "line" },
            Line { points: &[(0, 0), (last.0, 0)], class: "zero" },
        ],
        mark: Mark { at, label, climbs: true },
        x_ticks: &x_ticks,
        y_ticks: &y_ticks,
        axes: (t.unit_months, live(part.lang).unit_yuan),
    }
    .draw()
}
