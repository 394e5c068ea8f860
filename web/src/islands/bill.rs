//! Bill estimate.

use super::{Part, frame, heading, position};
use crate::components::{
    Bars, Choice, Fields, el, explanation, fixed, grouped, headline, next, table, warnings,
};
use crate::i18n::texts;
use diansuan::input::{Field, Texts as Typed};
use diansuan::tariff::{self, Bill, Line};
use diansuan::text::Lang;
use yew::prelude::*;

pub(super) const DEFAULTS: &[(&str, &str)] = &[
    ("tariff", "cn-gx-residential"),
    ("month", "2026-07"),
    ("usage.kwh", "320"),
    ("yearToDateKwh", "1,480"),
];

pub(super) fn view(part: &Part<'_>) -> Html {
    let Part { lang, t, rules, .. } = *part;
    let outcome = tariff::read(&Field::root(Typed::new(part.texts))).and_then(|i| tariff::calculate(&i));
    let fields = Fields { texts: part.texts, error: outcome.as_ref().err(), lang, prefix: "b-" };
    let inputs = vec![
        heading(t.inputs_title),
        fields.choice("tariff", t.bill_tariff, &tariffs(lang), ""),
        fields.number("month", t.bill_month, "", t.bill_month_help),
        fields.number("usage.kwh", t.bill_kwh, "kWh", t.bill_kwh_help),
        fields.number("yearToDateKwh", t.bill_ytd, "kWh", t.bill_ytd_help),
    ];
    let mut results = vec![fields.summary()];
    if let Ok(bill) = &outcome {
        results.push(shown(bill, lang, rules));
    }
    frame("bill", "bill", part, inputs, results)
}

fn tariffs(lang: Lang) -> Vec<Choice> {
    let all = tariff::list(&tariff::Filter::default());
    all.iter().map(|entry| Choice { value: entry.id, label: entry.rule.title.get(lang) }).collect()
}

fn shown(bill: &Bill, lang: Lang, rules: &str) -> Html {
    let t = texts(lang);
    let total = bill.total.to_string();
    let average = bill.average_price.map(|p| p.to_string()).unwrap_or_default();
    let next_price = bill.next_kwh_price.to_string();
    let mut figures = vec![headline("total", t.bill_total, &total, &grouped(&total), t.unit_yuan)];
    if !average.is_empty() {
        figures.push(headline("averagePrice", t.bill_average, &average, &average, t.unit_yuan_kwh));
    }
    figures.push(headline("nextKwhPrice", t.bill_next, &next_price, &next_price, t.unit_yuan_kwh));
    let parts = vec![
        el("div", "figures", figures),
        next(advice(bill, lang)),
        lines(bill, lang),
        el("h3", "", vec![fixed(t.bill_tiers)]),
        thermometer(bill, lang),
        warnings(&bill.warnings, lang),
        explanation(&bill.steps, lang, rules),
    ];
    el("div", "", parts)
}

/// What the price of the next kWh means for the reader.
fn advice(bill: &Bill, lang: Lang) -> &'static str {
    let t = texts(lang);
    let first = bill.tiers.first().map(|tier| tier.price);
    if bill.tiers.len() < 2 {
        t.bill_advice_flat
    } else if first == Some(bill.next_kwh_price) {
        t.bill_advice_first
    } else {
        t.bill_advice_higher
    }
}

fn lines(bill: &Bill, lang: Lang) -> Html {
    let t = texts(lang);
    let rows = bill.lines.iter().map(|line| row(line, lang)).collect();
    let total = vec![t.bill_total.to_owned(), String::new(), String::new(), grouped(&bill.total.to_string())];
    table(t.bill_lines, &[t.bill_item, "kWh", t.bill_price, t.bill_amount], rows, Some(total))
}

fn row(line: &Line, lang: Lang) -> Vec<String> {
    let label = line.label.get(lang).to_owned();
    let amount = grouped(&line.amount.to_string());
    if line.id == "rounding" {
        return vec![label, String::new(), String::new(), amount];
    }
    vec![label, grouped(&line.quantity.to_string()), line.price.to_string(), amount]
}

/// How far each tier of the year is used up.
fn thermometer(bill: &Bill, lang: Lang) -> Html {
    let t = texts(lang);
    let rows = bill.tiers.iter().map(|tier| {
        let used = grouped(&tier.used.to_string());
        let figures = match tier.size {
            Some(size) => {
                format!("{used} / {} kWh · {} {}", grouped(&size.to_string()), tier.price, t.unit_yuan_kwh)
            }
            None => format!("{used} kWh · {} {}", tier.price, t.unit_yuan_kwh),
        };
        let size = tier.size.map(|size| position(size, 0));
        (tier.label.get(lang), position(tier.used, 0), size, figures)
    });
    Bars { rows: rows.collect() }.draw()
}
