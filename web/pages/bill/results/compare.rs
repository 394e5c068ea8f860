//! The same use under the other tariffs of the region.

use crate::kit::Part;
use crate::kit::i18n::bill::results as texts;
use crate::kit::questions::{asked, entry, needs};
use crate::kit::typed::{Texts, text};
use crate::kit::{As, figure, table};
use diansuan::data::Data;
use diansuan::date::Date;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::tariff::{self, Candidate, Filter, Input, Share, TariffEntry, Usage};
use diansuan::units::{KilowattHour, Quantity};
use yew::prelude::*;

pub(crate) fn results(part: &Part<'_>) -> Result<Html, Error> {
    let t = texts(part.lang);
    // What is wrong with the bill is said there.
    let input = super::read(part.texts)?;
    let Some(chosen) = entry(part.texts) else { return Ok(Html::default()) };
    // A tariff that counts by the year is cheap at its beginning: all of it so far is compared.
    let so_far = year_so_far(&input, part.texts);
    let typed = so_far.as_ref().map_or_else(|| asked(part.texts), Clone::clone);
    let caption = if so_far.is_some() { t.bill_compare_year } else { t.bill_compare };
    let mut found: Vec<Candidate> = Vec::new();
    let mut rest: Vec<Vec<String>> = Vec::new();
    let (more, title) = (String::new, |entry: &TariffEntry| entry.rule.title.get(part.lang).to_owned());
    for entry in others(&chosen, part.texts) {
        match one(&typed, &entry.id) {
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
            // It has a price for each voltage, which a household is not asked for.
            Err(error) if error.field == "voltage" => {
                rest.push(vec![title(&entry), t.bill_compare_voltage.to_owned(), more()]);
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
    let table = table(caption, &[t.bill_item, t.bill_amount, t.bill_compare_more], rows, None);
    Ok(html! { <>{ table }<p class="note">{ t.bill_compare_open_to }</p></> })
}

/// Tariffs of the same region, kind and voltage that hold in the month; only the chosen one may ask for a price.
fn others(chosen: &TariffEntry, texts: &Texts) -> Vec<TariffEntry> {
    let filter = Filter {
        region: Some(chosen.region.to_string()),
        category: Some(chosen.category),
        date: Date::parse(text(texts, "month"), "month").ok(),
        ..Filter::default()
    };
    let open =
        |entry: &TariffEntry| entry.given.is_empty() && supplied(entry, chosen, text(texts, "voltage"));
    let all = tariff::list(&filter).newest();
    all.into_iter().filter(|entry| entry.id == chosen.id || open(entry)).collect()
}

/// Whether a tariff is one of a customer at `voltage`, who is on the chosen one now: nobody changes the line that
/// supplies them for another price.
fn supplied(entry: &TariffEntry, chosen: &TariffEntry, voltage: &str) -> bool {
    let at = |one: &str| entry.voltages.iter().any(|voltage| voltage.as_str() == one);
    match chosen.voltages.iter().any(|one| one.as_str() == voltage) {
        true => at(voltage),
        false => chosen.voltages.iter().any(|one| at(one.as_str())),
    }
}

/// The bill on one of them.
fn one(asked: &Texts, tariff: &str) -> Result<tariff::Comparison, Error> {
    let mut asked = asked.clone();
    asked.push(("candidates".to_owned(), tariff.to_owned()));
    tariff::compare(&Field::root(&Data::of_form(&asked)))
}

/// The same fields for the year up to the end of this bill. Returns `None` where the tariff does not count by
/// the year, what was used before is not known, or energy stands by period.
fn year_so_far(input: &Input, texts: &Texts) -> Option<Texts> {
    let used = input.year_to_date.filter(|_| needs(texts).contains(&"year"))?;
    let [Share { usage: Usage::Total(kwh), .. }] = input.usage.as_slice() else { return None };
    let sum = KilowattHour::new(used.decimal() + kwh.decimal());
    let first = format!("{}-01-01", input.from.year());
    let replaced = ["month", "usage.kwh", "yearToDateKwh"];
    let mut texts = asked(texts);
    texts.retain(|(name, _)| !replaced.contains(&name.as_str()));
    let fields = [
        ("from", first),
        ("to", input.to.text()),
        ("usage.kwh", sum.to_string()),
        ("yearToDateKwh", "0".to_owned()),
    ];
    texts.extend(fields.map(|(name, text)| (name.to_owned(), text)));
    Some(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_offered_a_price_of_another_voltage() {
        let typed: Texts =
            [("month", "2026-10")].map(|(name, text)| (name.to_owned(), text.to_owned())).into();
        let chosen = tariff::list(&Filter::default()).newest();
        let chosen = chosen.into_iter().find(|entry| entry.id == "cn-gx-residential").expect("it is listed");
        let found: Vec<String> = others(&chosen, &typed).iter().map(|entry| entry.id.to_string()).collect();
        assert_eq!(found, ["cn-gx-ev-charging", "cn-gx-residential", "cn-gx-residential-shared"]);
    }
}
