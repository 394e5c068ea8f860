//! Bill estimate.

use super::{Choice, Defaults, Fields, Sheet, frame};
use crate::islands::Island;
use diansuan::tariff::{self, Filter};
use diansuan::text::Lang;
use yew::prelude::*;

/// An ordinary household in July.
const EXAMPLE: Defaults = &[
    ("tariff", "cn-gx-residential"),
    ("month", "2026-07"),
    ("usage.kwh", "320"),
    ("yearToDateKwh", "1,480"),
];

pub(super) fn calculator(sheet: Sheet) -> Html {
    let t = sheet.t();
    let fields = Fields(EXAMPLE);
    let form = html! {
        <>
            <h2>{ t.inputs_title }</h2>
            { fields.number("usage.kwh", t.bill_kwh, "kWh", t.bill_kwh_help) }
            { fields.number("yearToDateKwh", t.bill_ytd, "kWh", t.bill_ytd_help) }
            { fields.choice("tariff", t.bill_tariff, &tariffs(sheet.lang), t.bill_tariff_help) }
            { fields.text("month", t.bill_month, t.bill_month_help) }
        </>
    };
    frame(sheet, Island::Bill, EXAMPLE, form)
}

/// The tariffs by their titles, as far as the first bracket where that tells them apart.
fn tariffs(lang: Lang) -> Vec<Choice> {
    let all = tariff::list(&Filter::default());
    let short = |title: &'static str| title.split(['（', '(']).next().unwrap_or(title).trim();
    let titles: Vec<(&str, &str)> = all.iter().map(|entry| (entry.id, entry.rule.title.get(lang))).collect();
    let alone = |title| titles.iter().filter(|(_, other)| short(other) == short(title)).count() == 1;
    titles
        .iter()
        .map(|(id, title)| (*id, if alone(title) { short(title) } else { title }.to_owned()))
        .collect()
}
