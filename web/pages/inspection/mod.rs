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

/// Answers that a field is asked for by: other fields and the values that they may have, all of them.
type Answers = &'static [(&'static str, &'static [&'static str])];

const OF_CAPACITY: &[&str] = &["over_capacity", "sealed_equipment"];
const OTHERS: &[&str] = &["residential", "single_part"];
const BY_VOLTAGE: &[&str] = &["reversed_circuit", "missing_voltage"];

/// Fields that only some answers ask for, a line for each way to be asked.
const ASKED: [(&str, Answers); 23] = [
    ("breach.customer", &[("breach.kind", &["over_capacity", "sealed_equipment", "moved_meter"])]),
    (
        "breach.capacityKva",
        &[("breach.kind", &["over_capacity", "sealed_equipment", "over_quota", "other_source"])],
    ),
    ("breach.times", &[("breach.kind", OF_CAPACITY), ("breach.customer", OTHERS)]),
    ("breach.times", &[("breach.kind", &["over_quota", "moved_meter", "other_source"])]),
    ("breach.kwh", &[("breach.kind", &["wrong_category", "over_quota"])]),
    ("breach.price", &[("breach.kind", &["over_quota"])]),
    ("breach.priceDue", &[("breach.kind", &["wrong_category"])]),
    ("breach.priceBilled", &[("breach.kind", &["wrong_category"])]),
    ("breach.capacityPrice", &[("breach.kind", OF_CAPACITY), ("breach.customer", &["two_part"])]),
    ("breach.months", &[("breach.kind", OF_CAPACITY), ("breach.customer", &["two_part"])]),
    ("breach.penaltyMultiple", &[("breach.kind", &["wrong_category", "over_quota"])]),
    ("breach.penaltyMultiple", &[("breach.kind", OF_CAPACITY), ("breach.customer", &["two_part"])]),
    ("breach.penaltyPerKva", &[("breach.kind", &["over_quota", "other_source"])]),
    ("breach.penaltyPerKva", &[("breach.kind", OF_CAPACITY), ("breach.customer", OTHERS)]),
    ("outage.customer", &[("outage.kind", &["supplier"])]),
    ("correction.wiring", &[("correction.fault", &["reversed_circuit", "missing_voltage", "ct_ratio"])]),
    ("correction.phases", &[("correction.fault", BY_VOLTAGE)]),
    ("correction.factor", &[("correction.fault", BY_VOLTAGE)]),
    ("correction.ct", &[("correction.fault", &["ct_ratio"])]),
    ("correction.installed", &[("correction.fault", &["ct_ratio"])]),
    ("correction.errorPercent", &[("correction.fault", &["meter_error"])]),
    ("correction.lastCheck", &[("correction.fault", &["meter_error"])]),
    ("correction.corrected", &[("correction.fault", &["meter_error"])]),
];

/// The fields that the answers so far ask for; each is called as what it needs.
pub(crate) fn needs(texts: &Texts) -> Vec<&'static str> {
    let asked = |answers: &Answers| answers.iter().all(|(by, values)| values.contains(&text(texts, by)));
    ASKED.iter().filter(|(_, answers)| asked(answers)).map(|(field, _)| *field).collect()
}

/// What was typed, as far as it is asked for.
pub(crate) fn answered(texts: &Texts) -> Texts {
    let needs = needs(texts);
    let optional = |name: &str| ASKED.iter().any(|(field, ..)| *field == name);
    texts.iter().filter(|(name, _)| !optional(name) || needs.contains(&name.as_str())).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::{ASKED, answered, needs};
    use crate::kit::typed::Texts;
    use diansuan::data::Data;
    use diansuan::error::{Code, Error};
    use diansuan::input::{Field, strictly};
    use diansuan::inspection::{BreachKind, Customer, read_breach};

    /// Texts that any breach can use.
    const FILLED: [(&str, &str); 11] = [
        ("breach.date", "2015-03-01"),
        ("breach.kwh", "1000"),
        ("breach.priceDue", "0.80"),
        ("breach.priceBilled", "0.50"),
        ("breach.capacityKva", "315"),
        ("breach.capacityPrice", "20"),
        ("breach.months", "3"),
        ("breach.price", "0.6"),
        ("breach.times", "1"),
        ("breach.penaltyMultiple", ""),
        ("breach.penaltyPerKva", ""),
    ];

    fn texts(kind: &str, customer: &str) -> Texts {
        let own = [("breach.kind", kind), ("breach.customer", customer)];
        FILLED.iter().chain(&own).map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn every_breach_uses_what_it_asks_for() {
        for (kind, _) in BreachKind::CHOICES {
            for (customer, _) in Customer::CHOICES {
                let typed = answered(&texts(kind, customer));
                let read = strictly(&Data::of_form(&typed), |root| read_breach(&root.at("breach")));
                let unstated = |error: &Error| error.field == "breach.penaltyPerKva";
                assert!(read.as_ref().err().is_none_or(unstated), "{kind}, {customer}: {read:?}");
                // A penalty of one's own is looked at where it is asked for, and asked for nowhere else.
                for (field, _) in ASKED.iter().filter(|(field, _)| field.starts_with("breach.penalty")) {
                    let mut other = texts(kind, customer);
                    other.retain(|(name, _)| name != field);
                    other.push(((*field).to_owned(), "xyz".to_owned()));
                    let data = Data::of_form(&answered(&other));
                    let said = read_breach(&Field::root(&data).at("breach")).err();
                    let looked_at = said.is_some_and(|error| error.code == Code::NotANumber);
                    assert_eq!(looked_at, needs(&other).contains(field), "{kind}, {customer}, {field}");
                }
            }
        }
    }
}
