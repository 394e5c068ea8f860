//! Why this month costs more than the last one.

use super::read;
use crate::kit::Part;
use crate::kit::i18n::{bill::results as texts, live};
use crate::kit::typed::text;
use crate::kit::{As, explanation, facts, figure, next, position, sum, table};
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::tariff::{self, Change, Difference, Input, Share, Usage};
use diansuan::units::{KilowattHour, Yuan};
use yew::prelude::*;

pub(crate) fn results(part: &Part<'_>) -> Result<Html, Error> {
    let now = read(part.texts)?;
    let typed = vec![("lastKwh".to_owned(), text(part.texts, "lastKwh").to_owned())];
    let form = Data::of_form(&typed);
    let root = Field::root(&form);
    let last: KilowattHour = root.required("lastKwh");
    let last = root.finish(last)?;
    let before = tariff::calculate(&month_before(&now, last))?;
    let after = tariff::calculate(&now)?;
    Ok(shown(&tariff::difference(&before, &after)?, part))
}

/// The month before with its energy; what the year had used by then is less by that.
fn month_before(now: &Input, last: KilowattHour) -> Input {
    let from = now.from.month_start().months_later(-1);
    let to = from.month_end();
    let usage = vec![Share { from, to, usage: Usage::Total(last) }];
    let year_to_date = now.year_to_date.and_then(|used| used.less(last));
    Input { from, to, usage, year_to_date, reactive: None, standard: None, ..now.clone() }
}

fn shown(result: &Difference, part: &Part<'_>) -> Html {
    let t = texts(part.lang);
    let yuan = live(part.lang).unit_yuan;
    let difference = position(result.difference, 2);
    let higher = |change: &&Change| change.tier.is_some_and(|tier| tier > 1);
    let tiers = result.changes.iter().filter(higher).any(|change| position(change.difference, 2) > 0);
    let words = match difference {
        0 => t.diff_same,
        ..0 => t.diff_less,
        _ if tiers => t.diff_more_tier,
        _ => t.diff_more_use,
    };
    let class = if difference > 0 { "figures dear" } else { "figures good" };
    let total = sum("difference", t.diff_total, &result.difference, As::Signed, yuan);
    let last = facts(&[Some((t.diff_last, &result.before, yuan))]);
    let rows = result.changes.iter().map(|change| {
        let share = |money: Option<Yuan>| money.map(|money| figure(&money, As::Signed)).unwrap_or_default();
        vec![
            change.label.get(part.lang).to_owned(),
            figure(&change.difference, As::Signed),
            share(change.by_quantity),
            share(change.by_price),
        ]
    });
    let heads = [t.bill_item, t.diff_change, t.diff_quantity, t.diff_price];
    html! {
        <div>
            <div {class}>{ total }</div>
            { next(words) }
            { last }
            { table(t.diff_table, &heads, rows.collect(), None) }
            { explanation(&result.steps, part.lang, part.rules) }
        </div>
    }
}
