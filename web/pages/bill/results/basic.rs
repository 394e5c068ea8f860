//! Capacity or demand: the ways to bill the basic charge.

use super::asked;
use crate::kit::Part;
use crate::kit::i18n::bill::results as texts;
use crate::kit::{As, explanation, facts, figure, next, table};
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::tariff;
use diansuan::units::Quantity;
use yew::prelude::*;

pub(crate) fn results(part: &Part<'_>) -> Result<Html, Error> {
    let t = texts(part.lang);
    super::read(part.texts)?;
    let typed = asked(part.texts);
    let result = tariff::basic_charge_options(&Field::root(&Data::of_form(&typed)))?;
    // One way alone is no choice, nor are ways that all cost nothing.
    let charged = result.options.iter().any(|option| !option.basic.decimal().is_zero());
    if result.options.is_empty() || !charged {
        return Ok(html! { <p>{ t.basic_none }</p> });
    }
    let alone = result.options.len() < 2;
    let least = result.options.first().map(|option| option.total).unwrap_or_default();
    let rows = result.options.iter().map(|option| {
        let note = if option.total == least && !alone { t.basic_cheapest } else { "" };
        vec![
            option.label.get(part.lang).to_owned(),
            figure(&option.basic, As::Grouped),
            figure(&option.total, As::Grouped),
            note.to_owned(),
        ]
    });
    let rest = result.unavailable.iter().map(|way| {
        vec![
            way.label.get(part.lang).to_owned(),
            String::new(),
            String::new(),
            way.reason.get(part.lang).to_owned(),
        ]
    });
    let rows: Vec<Vec<String>> = rows.chain(rest).collect();
    let even = result.break_even.as_ref().map(|kw| (t.basic_even, kw as &dyn std::fmt::Display, "kW"));
    let heads = [t.basic_way, t.basic_charge, t.bill_total, t.basic_note];
    Ok(html! {
        <div>
            { table(t.basic_title, &heads, rows, None) }
            { facts(&[even]) }
            { next(if alone { t.basic_needs } else { t.basic_advice }) }
            if !result.steps.is_empty() { { explanation(&result.steps, part.lang, part.rules) } }
        </div>
    })
}
