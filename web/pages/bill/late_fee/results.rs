//! What paying late costs.

use crate::kit::Part;
use crate::kit::i18n::{bill_late_fee::results as late, live};
use crate::kit::{As, explanation, facts, figure, headline, next, next_text, table};
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::rulebook::Confidence;
use diansuan::tariff::{self, Fee};
use diansuan::units::Quantity;
use yew::prelude::*;

pub fn results(part: &Part<'_>) -> Result<Html, Error> {
    Ok(shown(&tariff::late_fee(&Field::root(&Data::of_form(part.texts)))?, part))
}

fn shown(fee: &Fee, part: &Part<'_>) -> Html {
    let (t, lang) = (late(part.lang), part.lang);
    let none = fee.fee.decimal().is_zero();
    let class = if none { "figures good" } else { "figures dear" };
    let advice = match &fee.waived {
        Some(waiver) => next_text(&[t.late_waived, &waiver.clause].concat()),
        None if none => next(t.late_none),
        None => next(t.late_next),
    };
    let rows = fee.lines.iter().map(|line| {
        vec![
            line.label.get(lang).to_owned(),
            [&line.days.to_string(), " ", t.late_unit_days].concat(),
            figure(&line.per_day, As::Data),
            figure(&line.amount, As::Grouped),
        ]
    });
    let heads = [t.late_kind, t.late_days, t.late_rate, t.late_fee];
    let class_of_doubt = if fee.confidence == Confidence::Confirmed { "badge" } else { "badge doubt" };
    let sure = [t.late_sure, fee.confidence.label().get(lang)].concat();
    html! {
        <div>
            <div {class}>{ headline("fee", t.late_fee, &fee.fee, As::Grouped, live(lang).unit_yuan) }</div>
            { advice }
            { facts(&[Some((t.late_days, &fee.days, t.late_unit_days))]) }
            if !fee.lines.is_empty() { { table(t.late_lines, &heads, rows.collect(), None) } }
            <p><span class={class_of_doubt}>{ sure }</span></p>
            { explanation(&fee.steps, lang, part.rules) }
        </div>
    }
}
