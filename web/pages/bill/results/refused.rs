//! What a bill is refused for, said at the field that can mend it and with the way out.

use crate::kit::Span;
use crate::kit::filled;
use crate::kit::i18n::bill::refused as texts;
use crate::kit::questions::{asked, entry, months};
use crate::kit::readings;
use crate::kit::typed::{Texts, text};
use diansuan::data::Data;
use diansuan::date::Date;
use diansuan::error::{Code, Error};
use diansuan::input::Field;
use diansuan::tariff::{self, model::Period};
use diansuan::text::Lang;

/// Refuses what no rule of the core knows: two prices for the same energy, use before January.
pub(super) fn before(asked: &Texts) -> Result<(), Error> {
    let there = |name: &str| !text(asked, name).trim().is_empty();
    let by_period =
        asked.iter().find(|(name, text)| name.starts_with("prices.energy.") && !text.trim().is_empty());
    if let Some((name, _)) = by_period.filter(|_| there("prices.energy")) {
        return Err(Error::new(Code::Conflict, name.clone()).bound("prices.energy"));
    }
    let january = Date::parse(text(asked, "month"), "month").is_ok_and(|day| day.month() == 1);
    let used = text(asked, "yearToDateKwh").chars().any(|c| matches!(c, '1'..='9' | '１'..='９'));
    let year = entry(asked).is_some_and(|entry| entry.year_to_date);
    if january && used && year {
        return Err(Error::new(Code::OutOfRange, "yearToDateKwh").bound("0"));
    }
    Ok(())
}

/// The same error at a field that the page has.
pub(super) fn on_page(error: Error, texts: &Texts) -> Error {
    let moved = |field: String| {
        let moved = Error::new(error.code, field);
        error.bound.clone().map_or_else(|| moved.clone(), |bound| moved.clone().bound(bound))
    };
    if let Some(field) = readings::field_of(&error.field, texts) {
        return moved(field);
    }
    // A price that is missing is asked for by period where the energy stands by period.
    let period = Period::METERED
        .iter()
        .find(|period| !text(texts, &format!("usage.{}", period.id())).trim().is_empty());
    if let Some(period) = period.filter(|_| error.code == Code::Missing && error.field == "prices.energy") {
        return moved(format!("prices.energy.{}", period.id()));
    }
    if error.code == Code::NotInRuleBook && error.field == "month" && demand_alone(texts) {
        return moved(
            if text(texts, "maxDemandKw").trim().is_empty() { "contractDemandKw" } else { "maxDemandKw" }
                .to_owned(),
        );
    }
    error
}

/// Whether the bill is possible without the demand that was typed.
fn demand_alone(texts: &Texts) -> bool {
    let demand = ["maxDemandKw", "contractDemandKw", "basicCharge"];
    if demand.iter().all(|name| text(texts, name).trim().is_empty()) {
        return false;
    }
    let mut rest: Texts =
        asked(texts).into_iter().filter(|(name, _)| !demand.contains(&name.as_str())).collect();
    if text(&rest, "capacityKva").trim().is_empty() {
        rest.retain(|(name, _)| name != "capacityKva");
        rest.push(("capacityKva".to_owned(), "1".to_owned()));
    }
    tariff::read(&Field::root(&Data::of_form(&rest))).and_then(|input| tariff::calculate(&input)).is_ok()
}

/// What to say of an error, with the way out.
pub(crate) fn in_words(error: &Error, page: &Texts, lang: Lang) -> Option<String> {
    let t = texts(lang);
    let months = spans(&months(page), lang);
    match (error.code, error.field.as_str()) {
        (Code::NotInRuleBook, "maxDemandKw" | "contractDemandKw") => Some(t.demand.to_owned()),
        (Code::NotInRuleBook, field) if field == "month" || field.starts_with("usage.") => {
            let bound = error.bound.as_deref().unwrap_or_default();
            let label = bound.split_once(": ").and_then(|(_, both)| both.split_once(" / "));
            let what = label.map(|(zh, en)| if lang == Lang::Zh { zh } else { en });
            let template = if what.is_some() { t.charge } else { t.month };
            let month: String = text(page, "month").to_owned();
            let known = if months.is_empty() { t.nothing.to_owned() } else { months };
            Some(filled(
                template,
                &[("{month}", &month), ("{what}", what.unwrap_or_default()), ("{known}", &known)],
            ))
        }
        (Code::OutOfRange, "yearToDateKwh") if error.bound.as_deref() == Some("0") => {
            Some(t.january.to_owned())
        }
        (Code::Conflict, field) if field.starts_with("prices.energy.") => Some(t.two_prices.to_owned()),
        (Code::Conflict, field) if error.bound.as_deref() == Some("metering") && !field.is_empty() => {
            Some(t.two_energies.to_owned())
        }
        (Code::Negative, field) if field.starts_with(readings::FIELDS) => Some(t.readings.to_owned()),
        _ => None,
    }
}

/// Months as people write them.
fn spans(spans: &[Span], lang: Lang) -> String {
    let month = |date: Date| date.text().chars().take(7).collect::<String>();
    let one = |span: &Span| match span.to {
        Some(to) if month(to) == month(span.from) => month(span.from),
        Some(to) => format!("{} – {}", month(span.from), month(to)),
        None => format!("{}{}", month(span.from), texts(lang).onward),
    };
    let all: Vec<String> = spans.iter().map(one).collect();
    all.join(if lang == Lang::Zh { "、" } else { ", " })
}
