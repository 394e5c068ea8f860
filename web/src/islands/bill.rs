//! Bill estimate.

use super::Part;
use crate::components::{
    As, Bars, el, explanation, figure, fixed, headline, next, position, table, warnings,
};
use crate::i18n::{bill as texts, live};
use diansuan::error::Error;
use diansuan::input::{Field, Texts};
use diansuan::tariff::{self, Bill, Line};
use diansuan::text::Lang;
use yew::prelude::*;

pub(super) fn results(part: &Part<'_>) -> Result<Html, Error> {
    let input = tariff::read(&Field::root(Texts::new(part.texts)))?;
    Ok(shown(&tariff::calculate(&input)?, part.lang, part.rules))
}

fn shown(bill: &Bill, lang: Lang, rules: &str) -> Html {
    let t = texts(lang);
    let mut figures = vec![headline("total", t.bill_total, &bill.total, As::Grouped, live(lang).unit_yuan)];
    if let Some(average) = &bill.average_price {
        figures.push(headline("averagePrice", t.bill_average, average, As::Plain, t.unit_yuan_kwh));
    }
    figures.push(headline("nextKwhPrice", t.bill_next, &bill.next_kwh_price, As::Plain, t.unit_yuan_kwh));
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
    let total = vec![t.bill_total.to_owned(), String::new(), String::new(), figure(&bill.total, As::Grouped)];
    table(t.bill_lines, &[t.bill_item, "kWh", t.bill_price, t.bill_amount], rows, Some(total))
}

fn row(line: &Line, lang: Lang) -> Vec<String> {
    let label = line.label.get(lang).to_owned();
    let amount = figure(&line.amount, As::Grouped);
    if line.id == "rounding" {
        return vec![label, String::new(), String::new(), amount];
    }
    vec![label, figure(&line.quantity, As::Grouped), figure(&line.price, As::Plain), amount]
}

/// How far each tier of the year is used up.
fn thermometer(bill: &Bill, lang: Lang) -> Html {
    let t = texts(lang);
    let rows = bill.tiers.iter().map(|tier| {
        let used = figure(&tier.used, As::Grouped);
        let price = figure(&tier.price, As::Plain);
        let of = tier.size.map(|size| [" / ", &figure(&size, As::Grouped)].concat()).unwrap_or_default();
        let figures = [&used, of.as_str(), " kWh · ", &price, " ", t.unit_yuan_kwh].concat();
        let size = tier.size.map(|size| position(size, 0));
        (tier.label.get(lang), position(tier.used, 0), size, figures)
    });
    Bars { rows: rows.collect() }.draw()
}
