//! What inspections lead to: breach of use, theft, compensation for outages, wrong metering.

#[cfg(not(target_arch = "wasm32"))]
pub mod form;
mod results;

use crate::kit::typed::{Texts, text};
use crate::kit::{Island, Owns};

/// Breach of use.
pub static BREACH: Island = Island::new("breach", results::breach)
    .owning(Owns::Beginning("breach."))
    .saying(results::in_words)
    .asking(needs)
    .once_spoken();
/// Theft.
pub static THEFT: Island = Island::new("theft", results::theft)
    .owning(Owns::Beginning("theft."))
    .saying(results::in_words)
    .once_spoken();
/// Compensation for an outage.
pub static OUTAGE: Island = Island::new("outage", results::outage)
    .owning(Owns::Beginning("outage."))
    .saying(results::in_words)
    .once_spoken();
/// Wrong metering.
pub static CORRECTION: Island = Island::new("correction", results::correction)
    .owning(Owns::Beginning("correction."))
    .saying(results::in_words)
    .once_spoken();

/// All results of the module.
pub static ISLANDS: [&Island; 4] = [&BREACH, &THEFT, &OUTAGE, &CORRECTION];

/// Fields that only some answers ask for, by form: the field, and the value of another that asks for it.
const ASKED: [(&str, &str, &[&str]); 18] = [
    ("breach.customer", "breach.kind", &["over_capacity", "sealed_equipment", "moved_meter"]),
    (
        "breach.capacityKva",
        "breach.kind",
        &["over_capacity", "sealed_equipment", "over_quota", "other_source"],
    ),
    (
        "breach.times",
        "breach.kind",
        &["over_capacity", "sealed_equipment", "over_quota", "moved_meter", "other_source"],
    ),
    ("breach.kwh", "breach.kind", &["wrong_category", "over_quota"]),
    ("breach.price", "breach.kind", &["over_quota"]),
    ("breach.priceDue", "breach.kind", &["wrong_category"]),
    ("breach.priceBilled", "breach.kind", &["wrong_category"]),
    ("breach.capacityPrice", "breach.customer", &["two_part"]),
    ("breach.months", "breach.customer", &["two_part"]),
    ("outage.customer", "outage.kind", &["supplier"]),
    ("correction.wiring", "correction.fault", &["reversed_circuit", "missing_voltage", "ct_ratio"]),
    ("correction.phases", "correction.fault", &["reversed_circuit", "missing_voltage"]),
    ("correction.factor", "correction.fault", &["reversed_circuit", "missing_voltage"]),
    ("correction.ct", "correction.fault", &["ct_ratio"]),
    ("correction.installed", "correction.fault", &["ct_ratio"]),
    ("correction.errorPercent", "correction.fault", &["meter_error"]),
    ("correction.lastCheck", "correction.fault", &["meter_error"]),
    ("correction.corrected", "correction.fault", &["meter_error"]),
];

/// The fields that the answers so far ask for; each is called as what it needs.
pub(crate) fn needs(texts: &Texts) -> Vec<&'static str> {
    let asked = |field: &str| -> bool {
        ASKED
            .iter()
            .filter(|(name, ..)| *name == field)
            .all(|(_, by, values)| values.contains(&text(texts, by)))
    };
    // Capacity and its price only count where the customer is asked for, too.
    let shown = |(field, by, values): &(&'static str, &'static str, &'static [&'static str])| {
        (values.contains(&text(texts, by)) && asked(by)).then_some(*field)
    };
    ASKED.iter().filter_map(shown).collect()
}

/// What was typed, as far as it is asked for.
pub(crate) fn answered(texts: &Texts) -> Texts {
    let needs = needs(texts);
    let optional = |name: &str| ASKED.iter().any(|(field, ..)| *field == name);
    texts.iter().filter(|(name, _)| !optional(name) || needs.contains(&name.as_str())).cloned().collect()
}
