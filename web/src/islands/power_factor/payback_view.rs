//! Part 3: when it has paid for itself, in both views.

use super::more;
use crate::components::{Curve, Fields, Line, el, explanation, facts, fixed, grouped, headline, next};
use crate::form::{Texts, renamed};
use crate::islands::{Part, frame, heading, position};
use diansuan::input::{Field, Texts as Typed};
use diansuan::payback::{self, Comparison, Payback};
use yew::prelude::*;

/// The first bill comes from part 1, the rest from the form of this part.
const FIELDS: [(&str, &str); 11] = [
    ("activeKwh", "before.activeKwh"),
    ("reactiveKvarh", "before.reactiveKvarh"),
    ("standard", "before.standard"),
    ("base", "before.base"),
    ("standard", "after.standard"),
    ("after.activeKwh", "after.activeKwh"),
    ("after.reactiveKvarh", "after.reactiveKvarh"),
    ("after.base", "after.base"),
    ("investment", "investment"),
    ("discountRate", "discountRate"),
    ("lifeYears", "lifeYears"),
];

pub(super) fn section(part: &Part<'_>) -> Html {
    let Part { lang, t, rules, .. } = *part;
    let mut texts: Texts = renamed(part.texts, &FIELDS);
    texts.extend(renamed(part.texts, &[("annualMaintenance", "annualMaintenance")]));
    let outcome = payback::read(&Field::root(Typed::new(&texts))).and_then(|i| payback::calculate(&i));
    let error = outcome.as_ref().err();
    let own = error.filter(|e| !e.field.starts_with("before"));
    let fields = Fields { texts: part.texts, error: own, lang, prefix: "r-" };
    let second = vec![
        el("legend", "", vec![fixed(t.pay_after)]),
        fields.number("after.activeKwh", t.pf_active, "kWh", ""),
        fields.number("after.reactiveKvarh", t.pf_reactive, "kvarh", ""),
        fields.number("after.base", t.pf_base, t.unit_yuan, ""),
    ];
    let value = vec![
        fields.number("discountRate", t.pay_rate, "", t.pay_rate_help),
        fields.number("lifeYears", t.pay_life, t.unit_years, t.pay_life_help),
        fields.number("annualMaintenance", t.pay_maintenance, t.unit_yuan, ""),
    ];
    let inputs = vec![
        heading(t.pay_inputs),
        fields.number("investment", t.pay_investment, t.unit_yuan, ""),
        el("fieldset", "", second),
        more(t.pay_more, value),
    ];
    let mut results = vec![fields.summary()];
    if own.is_none() && error.is_some() {
        results.push(next(t.cap_first));
    }
    if let Ok(result) = &outcome {
        results.push(shown(result, part));
        results.push(chart(result, part));
        results.push(explanation(&result.steps, lang, rules));
    }
    frame("payback", "payback", part, inputs, results)
}

fn shown(result: &Payback, part: &Part<'_>) -> Html {
    let t = part.t;
    let figures = vec![
        view("payback.likeForLike.months", t.pay_like, result.like_for_like, part),
        view("payback.asPrinted.months", t.pay_printed, result.as_printed, part),
    ];
    let small = facts(&[
        (t.pay_printed_saving, result.as_printed.map(|v| v.monthly_saving.to_string()), t.unit_yuan),
        (t.pay_like_saving, result.like_for_like.map(|v| v.monthly_saving.to_string()), t.unit_yuan),
        (t.pay_discounted, result.discounted_months.map(|m| m.to_string()), t.unit_months),
        (t.pay_npv, result.npv.map(|v| v.to_string()), t.unit_yuan),
        (t.pay_irr, result.irr.map(percent), "%"),
    ]);
    el("div", "", vec![el("div", "figures", figures), next(t.pay_advice), small])
}

/// A yearly fraction in percent, without arithmetic on its value: the point moves two places.
fn percent(rate: diansuan::units::Rate) -> String {
    let hundredths = position(rate, 4);
    let (sign, hundredths) = if hundredths < 0 { ("-", -hundredths) } else { ("", hundredths) };
    format!("{sign}{}.{:02}", hundredths / 100, hundredths % 100)
}

fn view(name: &'static str, label: &'static str, view: Option<Comparison>, part: &Part<'_>) -> Html {
    let t = part.t;
    match view.and_then(|v| v.months) {
        Some(months) => headline(name, label, &months.to_string(), &months.to_string(), t.unit_months),
        None => headline(name, label, "", t.pay_never, ""),
    }
}

/// Cumulative cash flow until half as long again as the payback.
fn chart(result: &Payback, part: &Part<'_>) -> Html {
    let t = part.t;
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
    let y_ticks: Vec<(i64, String)> =
        [first.1, 0, last.1].iter().map(|y| (*y, grouped(&(y / 100).to_string()))).collect();
    let stride = (last.0 / 6).max(1);
    let x_ticks: Vec<(i64, String)> =
        (0..=last.0 / stride).map(|n| (n * stride, (n * stride).to_string())).collect();
    let at = points.get(paid).copied().unwrap_or(*last);
    let label = format!("{} {paid} {}", t.chart_paid, t.unit_months);
    Curve {
        title: t.chart_flow,
        description: format!("{}：{label}", t.chart_flow),
        lines: &[
            Line { points: &points, class: "line" },
            Line { points: &[(0, 0), (last.0, 0)], class: "zero" },
        ],
        marks: &[(at.0, at.1, label)],
        x_ticks: &x_ticks,
        y_ticks: &y_ticks,
        axes: (t.unit_months, t.unit_yuan),
    }
    .draw()
}
