//! What the rule book holds of tariffs, as lists for people and programs.

use super::{find, tier_label};
use crate::date::Date;
use crate::error::Error;
use crate::explain::Citation;
use crate::input::{Field, Source};
use crate::plain::{Plain, ToPlain, plain};
use crate::rulebook::{Category, Head, TARIFF, TariffRule};
use crate::text::Text;

/// Which tariffs to list.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Region, such as `cn-gx`.
    pub region: Option<String>,
    /// Kind of tariff.
    pub category: Option<Category>,
    /// Day on which they hold; without one every version is listed.
    pub date: Option<Date>,
}

/// One version of a tariff in a list.
#[derive(Debug, Clone)]
pub struct TariffEntry {
    /// What `estimateBill` takes as `tariff`.
    pub id: &'static str,
    /// Region.
    pub region: &'static str,
    /// Kind of tariff.
    pub category: Category,
    /// Kind of tariff as people name it.
    pub category_label: Text,
    /// Voltages it is for.
    pub voltages: [&'static str; 1],
    /// Title, document, dates, status and source of this version.
    pub rule: &'static Head,
}

/// A tariff in full.
#[derive(Debug, Clone)]
pub struct TariffDescription {
    /// The entry of the list.
    pub entry: TariffEntry,
    /// Over what the tiers run: `year` for the calendar year, `none` without tiers.
    pub cycle: &'static str,
    /// The tiers, lowest first.
    pub tiers: Vec<TierDescription>,
}

/// A tier as the rule prints it.
#[derive(Debug, Clone)]
pub struct TierDescription {
    /// What it is called.
    pub label: Text,
    /// Upper limit in the calendar year, kWh; absent for the last.
    pub up_to_kwh: Option<String>,
    /// Price, 元/kWh.
    pub price: String,
    /// Where it stands.
    pub citation: Citation,
}

/// Reads a filter.
///
/// # Errors
/// An unknown category or a text that is no date.
pub fn read_filter<S: Source>(root: &Field<'_, S>) -> Result<Filter, Error> {
    root.finish(Filter {
        region: root.text("region"),
        category: root.optional_choice("category", Category::CHOICES),
        date: root.date("date"),
    })
}

/// All tariffs that pass the filter, in the order of the rule files.
///
/// ```
/// let all = diansuan::tariff::list(&Default::default());
/// assert!(all.iter().any(|entry| entry.id == "cn-gx-residential"));
/// ```
#[must_use]
pub fn list(filter: &Filter) -> Vec<TariffEntry> {
    TARIFF
        .iter()
        .filter(|t| filter.region.as_ref().is_none_or(|region| region == t.region))
        .filter(|t| filter.category.is_none_or(|category| category == t.category))
        .filter(|t| filter.date.is_none_or(|date| t.head.covers(date)))
        .map(entry)
        .collect()
}

fn entry(rule: &'static TariffRule) -> TariffEntry {
    TariffEntry {
        id: rule.tariff,
        region: rule.region,
        category: rule.category,
        category_label: rule.category.label(),
        voltages: [rule.voltage],
        rule: rule.head,
    }
}

/// One tariff in full: the version of `date`, or the newest.
///
/// # Errors
/// An unknown tariff, or a date the rule book has no version for.
pub fn describe<S: Source>(root: &Field<'_, S>) -> Result<TariffDescription, Error> {
    let rule = find(root, root.date("date"), "date");
    let rule = root.finish(rule)?.unwrap_or(&TARIFF[0]);
    let tiers = rule.tiers.iter().enumerate().map(|(index, tier)| TierDescription {
        label: tier_label(index, rule.tiers.len()),
        up_to_kwh: tier.up_to.as_ref().map(|limit| limit.text()),
        price: tier.price.text(),
        citation: tier.price.citation(),
    });
    let cycle = if rule.tiers.len() > 1 { "year" } else { "none" };
    Ok(TariffDescription { entry: entry(rule), cycle, tiers: tiers.collect() })
}

plain! { TariffEntry { "id": id, "region": region, "category": category, "categoryLabel": category_label, "voltages": voltages, "rule": rule } }

impl ToPlain for TariffDescription {
    fn plain(&self) -> Plain {
        let rest = Plain::object(&[("cycle", &self.cycle), ("tiers", &self.tiers)]);
        self.entry.plain().and(rest)
    }
}

plain! { TierDescription { "label": label, "upToKwh": up_to_kwh, "price": price, "citation": citation } }
