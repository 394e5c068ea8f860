//! Which questions a tariff asks, and what was answered.

pub(crate) use crate::kit::filled;
use crate::kit::Span;
use crate::kit::typed::{Texts, text};
use diansuan::date::Date;
use diansuan::tariff::{self, Filter, TariffEntry};

/// What a field is about, where not every tariff asks for it.
#[must_use]
pub fn need_of(name: &str) -> Option<&'static str> {
    Some(match name {
        "usage.kwh" | "lastKwh" => "kwh",
        "yearToDateKwh" => "year",
        "household.people" | "household.switch" => "family",
        "household.allowance" => "allowance",
        "voltage" => "voltage",
        "capacityKva" | "capacityDays" | "maxDemandKw" | "contractDemandKw" | "basicCharge" => "basic",
        "reactiveKvarh" | "standard" => "factor",
        "prices.energy" => "one-price",
        name if name.starts_with("prices.energy.") => "period-prices",
        name if name.starts_with("usage.") => "periods",
        _ => return None,
    })
}

/// The price list of the tariff that is chosen, on the day that is typed, else the newest.
pub(crate) fn entry(texts: &Texts) -> Option<TariffEntry> {
    let (tariff, month) = (text(texts, "tariff"), text(texts, "month"));
    let date = Date::parse(month, "month").ok();
    let all = tariff::list(&Filter { date, ..Filter::default() }).tariffs;
    let found = all.into_iter().find(|entry| entry.id == tariff);
    found.or_else(|| tariff::list(&Filter::default()).newest().into_iter().find(|entry| entry.id == tariff))
}

/// What the chosen tariff asks for.
#[must_use]
pub fn needs(texts: &Texts) -> Vec<&'static str> {
    let Some(entry) = entry(texts) else { return vec!["kwh"] };
    let own_price = entry.given.iter().any(|id| id == "energy");
    let all = [
        (!entry.time_of_use, "kwh"),
        (entry.time_of_use, "periods"),
        (entry.year_to_date, "year"),
        (entry.family_rules, "family"),
        (entry.allowances, "allowance"),
        (entry.voltages.len() > 1, "voltage"),
        (entry.two_part, "basic"),
        (entry.power_factor, "factor"),
        (own_price && !entry.time_of_use, "one-price"),
        (own_price && entry.time_of_use, "period-prices"),
    ];
    all.into_iter().filter(|(needed, _)| *needed).map(|(_, need)| need).collect()
}

/// The months in which the chosen tariff can be calculated.
#[must_use]
pub fn months(texts: &Texts) -> Vec<Span> {
    let tariff = text(texts, "tariff");
    let all = tariff::list(&Filter::default()).tariffs;
    let span = |entry: &TariffEntry| {
        Some(Span { from: entry.rule.effective_from.or(entry.rule.known_since)?, to: entry.rule.effective_to })
    };
    all.iter().filter(|entry| entry.id == tariff).filter_map(span).collect()
}

/// What was typed, as far as the chosen tariff asks for it.
pub(crate) fn asked(texts: &Texts) -> Texts {
    let needs = needs(texts);
    // A standard without reactive energy asks for nothing.
    let no_factor = text(texts, "reactiveKvarh").trim().is_empty();
    texts
        .iter()
        .filter(|(name, _)| need_of(name).is_none_or(|need| needs.contains(&need)))
        .filter(|(name, _)| !(no_factor && name == "standard"))
        .cloned()
        .collect()
}
