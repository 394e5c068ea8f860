//! Which questions a tariff asks, and what was answered.

use crate::kit::Span;
pub(crate) use crate::kit::filled;
use crate::kit::readings;
use crate::kit::typed::{Texts, text};
use diansuan::date::Date;
use diansuan::tariff::{self, Billable, Filter, TariffEntry};
use diansuan::text::Word;

/// Charges, other than the energy, whose price may be the customer's own where a list says so.
pub const OWN_PRICES: [&str; 16] = [
    "prices.transmission",
    "prices.line_loss",
    "prices.system_operation",
    "prices.funds",
    "prices.zone",
    "prices.ancillary",
    "prices.pumped_storage",
    "prices.coal_capacity",
    "prices.gas_capacity",
    "prices.new_energy",
    "prices.nuclear",
    "prices.household_farming",
    "prices.other",
    "prices.capacity",
    "prices.demand",
    "prices.green",
];

/// What a field is about, where not every tariff asks for it.
#[must_use]
pub fn need_of(name: &str) -> Option<&'static str> {
    Some(match name {
        "usage.kwh" | "lastKwh" => "kwh",
        "yearToDateKwh" => "year",
        "lastYearKwh" => "january",
        "household.people" | "household.switch" => "family",
        "household.allowance" => "allowance",
        "voltage" => "voltage",
        "capacityKva" | "capacityDays" | "maxDemandKw" | "contractDemandKw" | "basicCharge" => "basic",
        "reactiveKvarh" | "standard" | "factor" => "factor",
        name if name.starts_with("capacity.") => "basic",
        "prices.energy" => "one-price",
        name if name.starts_with("prices.energy.") => "period-prices",
        name if name.starts_with("prices.") => OWN_PRICES.iter().find(|own| **own == name)?,
        name if name.starts_with("usage.") => "periods",
        _ => return None,
    })
}

/// The day that is typed as the month, if it is one.
fn day(texts: &Texts) -> Option<Date> {
    Date::parse(text(texts, "month"), "month").ok()
}

/// The price list of the tariff that is chosen, on the day that is typed, else the newest.
pub(crate) fn entry(texts: &Texts) -> Option<TariffEntry> {
    let tariff = text(texts, "tariff");
    let all = tariff::list(&Filter { date: day(texts), ..Filter::default() }).tariffs;
    let found = all.into_iter().find(|entry| entry.id == tariff);
    found.or_else(|| tariff::list(&Filter::default()).newest().into_iter().find(|entry| entry.id == tariff))
}

/// The voltages for which there is a bill in the month that is typed; all of the list where that is not known.
pub(crate) fn voltages(texts: &Texts, entry: &TariffEntry) -> Vec<&'static str> {
    let day = day(texts);
    let on = |place: &&Billable| {
        day.is_some_and(|day| {
            let months = place.months.is_empty() || place.months.contains(&u32::from(day.month()));
            months && day.month_end() >= place.from && place.to.is_none_or(|to| day <= to)
        })
    };
    let possible: Vec<&Word> = entry.billable.iter().filter(on).flat_map(|place| &place.voltages).collect();
    let named = |id: &&str| {
        if possible.is_empty() {
            entry.voltages.iter().any(|one| one == *id)
        } else {
            possible.iter().any(|one| **one == **id)
        }
    };
    tariff::VOLTAGES.iter().copied().filter(|id| named(id)).collect()
}

/// What the chosen tariff asks for.
#[must_use]
pub fn needs(texts: &Texts) -> Vec<&'static str> {
    let Some(entry) = entry(texts) else { return vec!["kwh"] };
    let own = entry.given.iter().chain(&entry.replaceable).cloned().collect::<Vec<Word>>();
    let own_price = own.iter().any(|id| id == "energy");
    // Whoever brings the price along may have one for all hours.
    let one_price = entry.given.iter().any(|id| id == "energy");
    let voltages = voltages(texts, &entry);
    let january = entry.year_to_date && day(texts).is_some_and(|day| day.month() == 1);
    let all = [
        (!entry.time_of_use || one_price, "kwh"),
        (entry.time_of_use, "periods"),
        (entry.time_of_use && !one_price, "by-period"),
        (entry.year_to_date, "year"),
        (january, "january"),
        (entry.family_rules, "family"),
        (entry.allowances, "allowance"),
        (voltages.len() > 1 || entry.two_part, "voltage"),
        (voltages.len() > 1, "voltages"),
        (entry.two_part, "basic"),
        (entry.power_factor, "factor"),
        (own_price && (!entry.time_of_use || one_price), "one-price"),
        (own_price && entry.time_of_use, "period-prices"),
        (own.iter().any(|id| id != "energy"), "own-prices"),
    ];
    let mut needs: Vec<&'static str> =
        all.into_iter().filter(|(needed, _)| *needed).map(|(_, need)| need).collect();
    let named =
        |field: &&str| field.strip_prefix("prices.").is_some_and(|id| own.iter().any(|one| one == id));
    needs.extend(OWN_PRICES.iter().copied().filter(|field| named(field)));
    needs.extend(voltages);
    needs
}

/// The months in which the chosen tariff gives a bill at the chosen voltage.
#[must_use]
pub fn months(texts: &Texts) -> Vec<Span> {
    let (tariff, voltage) = (text(texts, "tariff"), text(texts, "voltage"));
    let all = tariff::list(&Filter::default()).tariffs;
    let mut spans = Vec::new();
    for entry in all.iter().filter(|entry| entry.id == tariff) {
        // Where there is one voltage nobody is asked for it.
        let asked = entry.voltages.len() > 1;
        for stretch in &entry.billable {
            if !asked || voltage.is_empty() || stretch.voltages.iter().any(|one| *one == voltage) {
                spans.push(Span { from: stretch.from, to: stretch.to, months: stretch.months.clone() });
            }
        }
    }
    spans
}

/// What was typed, as far as the chosen tariff asks for it; readings of a meter as the energy they give.
pub(crate) fn asked(texts: &Texts) -> Texts {
    let needs = needs(texts);
    let blank = |name: &str| text(texts, name).trim().is_empty();
    let reactive = readings::has_reactive(texts);
    // A standard without reactive energy asks for nothing.
    let no_factor = blank("reactiveKvarh") && blank("factor") && !reactive;
    let mut asked: Texts = texts
        .iter()
        .filter(|(name, _)| need_of(name).is_none_or(|need| needs.contains(&need)))
        .filter(|(name, _)| !(no_factor && name == "standard"))
        .filter(|(name, _)| !name.starts_with(readings::FIELDS))
        .cloned()
        .collect();
    asked.extend(readings::metering(texts));
    asked
}
