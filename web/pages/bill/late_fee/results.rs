//! What paying late costs.

use crate::kit::Part;
use crate::kit::i18n::{bill_late_fee::results as late, live};
use crate::kit::{As, basis, explanation, facts, figure, next, next_text, sum, table};
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::tariff::{self, Fee};
use diansuan::units::{Quantity, Share};
use rust_decimal::Decimal;
use yew::prelude::*;

pub fn results(part: &Part<'_>) -> Result<Html, Error> {
    Ok(shown(&tariff::late_fee(&Field::root(&Data::of_form(part.texts)))?, part))
}

/// A share a day as people say it: 2 ‰.
fn per_mille(share: Share) -> String {
    let exact = share.decimal().checked_mul(Decimal::ONE_THOUSAND).unwrap_or_default();
    format!("{} ‰", exact.normalize())
}

fn shown(fee: &Fee, part: &Part<'_>) -> Html {
    let (t, lang) = (late(part.lang), part.lang);
    let none = fee.fee.decimal().is_zero();
    let class = if none { "figures good" } else { "figures dear" };
    let advice = match &fee.waived {
        Some(waiver) => next_text(&format!("{}{}", t.late_waived, waiver.clause)),
        None if none => next(t.late_none),
        None => next(t.late_next),
    };
    let rows = fee.lines.iter().map(|line| {
        vec![
            line.label.get(lang).to_owned(),
            format!("{} {}", line.days, t.late_unit_days),
            per_mille(line.per_day),
            figure(&line.amount, As::Grouped),
        ]
    });
    let heads = [t.late_kind, t.late_days, t.late_rate, t.late_fee];
    html! {
        <div>
            <div {class}>{ sum("fee", t.late_fee, &fee.fee, As::Grouped, live(lang).unit_yuan) }</div>
            { advice }
            { facts(&[Some((t.late_days, &fee.days, t.late_unit_days))]) }
            if !fee.lines.is_empty() { { table(t.late_lines, &heads, rows.collect(), None) } }
            { basis(Some(fee.confidence), &[], &fee.steps, lang) }
            { explanation(&fee.steps, lang, part.rules) }
        </div>
    }
}
