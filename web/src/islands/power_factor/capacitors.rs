//! Part 2: the capacitors it takes.

use super::more;
use crate::components::{Fields, el, explanation, grouped, headline, money, next, table, warnings};
use crate::islands::{Part, frame, heading};
use diansuan::capacitor::{self, After, Compensation};
use diansuan::input::{Field, Texts as Typed};
use diansuan::rulebook::CAPACITOR;
use yew::prelude::*;

pub(super) fn section(part: &Part<'_>) -> Html {
    let Part { lang, t, rules, .. } = *part;
    let mut texts = part.texts.clone();
    texts.retain(|(name, _)| name != "investment");
    let outcome = capacitor::read(&Field::root(Typed::new(&texts))).and_then(|i| capacitor::calculate(&i));
    let own = ["hours", "target", "stepKvar", "costPerKvar"];
    let error = outcome.as_ref().err();
    let fields = Fields {
        texts: part.texts,
        error: error.filter(|e| own.contains(&e.field.as_str())),
        lang,
        prefix: "k-",
    };
    let price = CAPACITOR.first().map(capacitor::usual_price).unwrap_or_default();
    let price_help =
        [t.cap_cost_help, " ", &price.0, "–", &price.1, " ", t.unit_yuan, "/kvar ", t.illustrative].concat();
    let inputs = vec![
        heading(t.cap_inputs),
        fields.number("hours", t.cap_hours, "h", t.cap_hours_help),
        fields.number("stepKvar", t.cap_step, "kvar", t.cap_step_help),
        fields.number("costPerKvar", t.cap_cost, t.unit_yuan_kvar, &price_help),
        more(t.pf_more, vec![fields.number("target", t.cap_target, "", t.cap_target_help)]),
    ];
    let mut results = vec![fields.summary()];
    if fields.error.is_none() && error.is_some() {
        results.push(next(t.cap_first));
    }
    if let Ok(result) = &outcome {
        results.push(shown(result, part));
        results.push(warnings(&result.warnings, lang));
        results.push(explanation(&result.steps, lang, rules));
    }
    frame("capacitors", "capacitor", part, inputs, results)
}

fn shown(result: &Compensation, part: &Part<'_>) -> Html {
    let t = part.t;
    let (required, recommended, saving) = (
        result.required_kvar.to_string(),
        result.recommended_kvar.to_string(),
        result.monthly_saving.to_string(),
    );
    let cost = result.investment.map(|cost| cost.to_string());
    let mut figures = vec![
        headline("recommendedKvar", t.cap_recommended, &recommended, &grouped(&recommended), "kvar"),
        headline("requiredKvar", t.cap_required, &required, &grouped(&required), "kvar"),
        headline("monthlySaving", t.cap_saving, &saving, &grouped(&saving), t.unit_yuan),
    ];
    if let Some(cost) = cost {
        figures.push(headline("investment", t.cap_investment, &cost, &grouped(&cost), t.unit_yuan));
    }
    let advice = if recommended == "0" { t.cap_advice_none } else { t.cap_advice };
    let rows = vec![
        row(t.pf_reactive, "kvarh", result, |m| grouped(&m.reactive_kvarh.to_string())),
        row(t.pf_factor, "", result, |m| m.power_factor.to_string()),
        row(t.pf_percent, "%", result, |m| money(&m.adjustment_percent.to_string())),
        row(t.pf_adjustment, t.unit_yuan, result, |m| money(&m.adjustment.to_string())),
    ];
    let compared = table(t.cap_compare, &[t.cap_item, t.cap_before, t.cap_after], rows, None);
    el("div", "", vec![el("div", "figures", figures), next(advice), compared])
}

fn row(
    name: &'static str,
    unit: &'static str,
    result: &Compensation,
    cell: fn(&After) -> String,
) -> Vec<String> {
    vec![[name, unit].join(" "), cell(&result.before), cell(&result.after)]
}
