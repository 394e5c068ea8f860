//! Fields that bills of several kinds share.

use super::form::{Choice, Fields};
use super::page::Sheet;
use diansuan::rulebook::Category;
use diansuan::tariff::{self, Filter};
use diansuan::text::{Lang, Word};
use yew::prelude::*;

/// The region this site is made for: its tariffs come first, its prices are loaded with a page.
pub const HOME: &str = "cn-gx";

/// The choice of a tariff of these kinds; the page adds a utility's own.
pub fn tariff(fields: &Fields, label: &str, kinds: &[Category], lang: Lang, help: &str) -> Html {
    let options: Vec<(Word, String)> = kinds.iter().flat_map(|kind| tariff_choices(*kind, lang)).collect();
    let kinds: Vec<&str> = kinds.iter().map(|kind| kind.id()).collect();
    fields.open_choice("tariff", label, &options, help, Some(kinds.join(" ")))
}

/// The tariffs of a kind by their titles, those of the home region first.
fn tariff_choices(category: Category, lang: Lang) -> Vec<(Word, String)> {
    let filter = Filter { category: Some(category), ..Filter::default() };
    let mut all = tariff::list(&filter).newest();
    all.sort_by(|one, other| (one.region != HOME, &one.region).cmp(&(other.region != HOME, &other.region)));
    // The month at the end of a title belongs to the price list, not to the tariff.
    let bare = |title: &str| {
        title.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-' || c == ' ').trim_end().to_owned()
    };
    all.iter().map(|entry| (entry.id.clone(), bare(entry.rule.title.get(lang)))).collect()
}

/// All voltages a tariff can be for.
pub fn voltages() -> Vec<Choice> {
    tariff::VOLTAGES.iter().map(|voltage| (*voltage, (*voltage).to_owned())).collect()
}

/// Energy by period.
pub fn periods(fields: &Fields, sheet: Sheet, names: &[&'static str]) -> Html {
    let t = sheet.t();
    let one = |name: &&'static str| match *name {
        "sharp" => fields.number("usage.sharp", t.bill_sharp, "kWh", ""),
        "peak" => fields.number("usage.peak", t.bill_peak, "kWh", ""),
        "flat" => fields.number("usage.flat", t.bill_flat, "kWh", ""),
        "valley" => fields.number("usage.valley", t.bill_valley, "kWh", t.bill_peaks_help),
        _ => fields.number("usage.deepValley", t.bill_deep, "kWh", ""),
    };
    fields.group("periods", t.bill_peaks, names.iter().map(one).collect())
}

/// What the year has used before.
pub fn year(fields: &Fields, sheet: Sheet) -> Html {
    let t = sheet.t();
    fields.number("yearToDateKwh", t.bill_ytd, "kWh", t.bill_ytd_help)
}

/// The customer's own price, one or by period.
pub fn one_price(fields: &Fields, sheet: Sheet) -> Html {
    let t = sheet.t();
    let unit = crate::kit::i18n::bill::results(sheet.lang).unit_yuan_kwh;
    let by_period = html! {
        <>
            { fields.number("prices.energy.sharp", t.bill_sharp, unit, "") }
            { fields.number("prices.energy.peak", t.bill_peak, unit, "") }
            { fields.number("prices.energy.flat", t.bill_flat, unit, "") }
            { fields.number("prices.energy.valley", t.bill_valley, unit, t.bill_prices_help) }
        </>
    };
    html! {
        <>
            { fields.number("prices.energy", t.bill_one_price, unit, t.bill_prices_help) }
            if fields.has("prices.energy.peak") { { fields.group("period-prices", t.bill_prices, by_period) } }
        </>
    }
}
