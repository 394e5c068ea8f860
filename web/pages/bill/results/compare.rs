//! The same use under the other tariffs of the region.

use crate::kit::Part;
use crate::kit::i18n::bill::results as texts;
use crate::kit::questions::{asked, entry};
use crate::kit::typed::{Texts, text};
use crate::kit::{As, figure, table};
use diansuan::data::Data;
use diansuan::date::Date;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::tariff::{self, Candidate, Filter, TariffEntry};
use yew::prelude::*;

pub(crate) fn results(part: &Part<'_>) -> Result<Html, Error> {
    let t = texts(part.lang);
    // What is wrong with the bill is said there.
    super::read(part.texts)?;
    let Some(chosen) = entry(part.texts) else { return Ok(Html::default()) };
    let mut found: Vec<Candidate> = Vec::new();
    let mut rest: Vec<Vec<String>> = Vec::new();
    let (more, title) = (String::new, |entry: &TariffEntry| entry.rule.title.get(part.lang).to_owned());
    for entry in others(&chosen, part.texts) {
        match one(part.texts, &entry.id) {
            Ok(comparison) => {
                for excluded in &comparison.excluded {
                    rest.push(vec![
                        title(&entry),
                        excluded.reason.get(part.lang).to_owned(),
                        t.bill_excluded.to_owned(),
                    ]);
                }
                found.extend(comparison.candidates);
            }
            Err(error) => rest.push(vec![title(&entry), error.message(part.lang), more()]),
        }
    }
    if found.len() + rest.len() < 2 {
        return Ok(html! { <p>{ t.bill_compare_none }</p> });
    }
    found.sort_by_key(|candidate| candidate.total);
    let least = found.first().map(|first| first.total).unwrap_or_default();
    let mut rows: Vec<Vec<String>> = found
        .iter()
        .map(|candidate| {
            let dearer = candidate.total.less(least).unwrap_or_default();
            let same = candidate.total == least;
            let more = if same { t.bill_compare_cheapest.to_owned() } else { figure(&dearer, As::Signed) };
            let title = candidate.title.get(part.lang).to_owned();
            vec![title, figure(&candidate.total, As::Grouped), more]
        })
        .collect();
    rows.extend(rest);
    Ok(table(t.bill_compare, &[t.bill_item, t.bill_amount, t.bill_compare_more], rows, None))
}

/// Tariffs of the same region and kind that hold in the month; only the chosen one may ask for a price.
fn others(chosen: &TariffEntry, texts: &Texts) -> Vec<TariffEntry> {
    let filter = Filter {
        region: Some(chosen.region.to_string()),
        category: Some(chosen.category),
        date: Date::parse(text(texts, "month"), "month").ok(),
        ..Filter::default()
    };
    let all = tariff::list(&filter).newest();
    all.into_iter().filter(|entry| entry.id == chosen.id || entry.given.is_empty()).collect()
}

/// The bill on one of them.
fn one(texts: &Texts, tariff: &str) -> Result<tariff::Comparison, Error> {
    let mut asked = asked(texts);
    asked.push(("candidates".to_owned(), tariff.to_owned()));
    tariff::compare(&Field::root(&Data::of_form(&asked)))
}
