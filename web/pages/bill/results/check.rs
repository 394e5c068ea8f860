//! Whether a printed bill agrees, and what could explain it where it does not.

use super::{asked, filled, refused};
use crate::kit::Part;
use crate::kit::i18n::{bill::check as texts, live};
use crate::kit::typed::text;
use crate::kit::{As, explanation, facts, figure, headline, next, next_text, table, warnings};
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::tariff::{self, Check};
use yew::prelude::*;

pub(crate) fn results(part: &Part<'_>) -> Result<Html, Error> {
    // What is wrong with the bill is said there.
    super::calculated(part.texts)?;
    let mut typed = asked(part.texts);
    typed.retain(|(name, _)| name != "printed.total");
    typed.push(("printed.total".to_owned(), text(part.texts, "printed.total").to_owned()));
    let check = tariff::check_bill(&Field::root(&Data::of_form(&typed)));
    Ok(shown(&check.map_err(|error| refused::on_page(error, part.texts))?, part))
}

fn shown(check: &Check, part: &Part<'_>) -> Html {
    let (t, lang) = (texts(part.lang), part.lang);
    let yuan = live(lang).unit_yuan;
    let class = if check.agrees { "figures good" } else { "figures dear" };
    let first = check.causes.first();
    let advice = match first {
        _ if check.agrees => next(t.agrees),
        Some(cause) if cause.explains => {
            next_text(&filled(t.explains, &[("{cause}", cause.label.get(lang))]))
        }
        Some(cause) => {
            let left = figure(&cause.difference, As::Signed);
            next_text(&filled(t.nearest, &[("{cause}", cause.label.get(lang)), ("{left}", &left)]))
        }
        None => next(t.nothing),
    };
    let rows = check.causes.iter().map(|cause| {
        vec![
            cause.label.get(lang).to_owned(),
            figure(&cause.total, As::Grouped),
            figure(&cause.difference, As::Signed),
        ]
    });
    html! {
        <div>
            <div {class}>{ headline("printedDifference", t.difference, &check.difference, As::Signed, yuan) }</div>
            { advice }
            { facts(&[Some((t.printed, &check.printed, yuan)), Some((t.calculated, &check.total, yuan))]) }
            if !check.causes.is_empty() {
                { table(t.causes, &[t.cause, t.would_be, t.left], rows.collect(), None) }
            }
            { warnings(&check.warnings, lang) }
            { explanation(&check.steps, lang, part.rules) }
        </div>
    }
}
