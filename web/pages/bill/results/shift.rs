//! What moving load between periods brings.

use super::asked;
use crate::kit::Part;
use crate::kit::i18n::{bill::results as texts, live};
use crate::kit::typed::{Texts, text};
use crate::kit::{As, explanation, facts, figure, next, position, sum, table};
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::tariff::{self, Shift};
use yew::prelude::*;

pub(crate) fn results(part: &Part<'_>) -> Result<Html, Error> {
    super::read(part.texts)?;
    let mut typed: Texts = asked(part.texts);
    for name in ["shift.from", "shift.to", "shift.percent"] {
        if !typed.iter().any(|(known, _)| known == name) {
            typed.push((name.to_owned(), text(part.texts, name).to_owned()));
        }
    }
    Ok(shown(&tariff::shift_load(&Field::root(&Data::of_form(&typed)))?, part))
}

fn shown(result: &Shift, part: &Part<'_>) -> Html {
    let t = texts(part.lang);
    let yuan = live(part.lang).unit_yuan;
    let saves = position(result.saving, 2) > 0;
    let (class, words) = if saves { ("figures good", t.shift_advice) } else { ("figures", t.shift_no_gain) };
    let rows =
        result.changes.iter().filter(|change| position(change.difference, 2) != 0).map(|change| {
            vec![change.label.get(part.lang).to_owned(), figure(&change.difference, As::Signed)]
        });
    let small = facts(&[
        Some((t.shift_moved, &result.moved, "kWh")),
        Some((t.shift_after, &result.after.total, yuan)),
    ]);
    html! {
        <div>
            <div {class}>{ sum("shiftSaving", t.shift_saving, &result.saving, As::Grouped, yuan) }</div>
            { next(words) }
            { small }
            { table(t.diff_table, &[t.bill_item, t.diff_change], rows.collect(), None) }
            { explanation(&result.steps, part.lang, part.rules) }
        </div>
    }
}
