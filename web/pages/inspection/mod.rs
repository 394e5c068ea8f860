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

/// Fields that only some answers ask for, a line for each way to be asked: the field, then all that has to be
/// answered, with the values that will do.
const ASKED: &str = "\
breach.customer breach.kind=over_capacity|sealed_equipment|moved_meter
breach.capacityKva breach.kind=over_capacity|sealed_equipment|over_quota|other_source
breach.times breach.kind=over_capacity|sealed_equipment breach.customer=residential|single_part
breach.times breach.kind=over_quota|moved_meter|other_source
breach.kwh breach.kind=wrong_category|over_quota
breach.price breach.kind=over_quota
breach.priceDue breach.kind=wrong_category
breach.priceBilled breach.kind=wrong_category
breach.capacityPrice breach.kind=over_capacity|sealed_equipment breach.customer=two_part
breach.months breach.kind=over_capacity|sealed_equipment breach.customer=two_part
breach.penaltyMultiple breach.kind=wrong_category|over_quota
breach.penaltyMultiple breach.kind=over_capacity|sealed_equipment breach.customer=two_part
breach.penaltyPerKva breach.kind=over_quota|other_source
breach.penaltyPerKva breach.kind=over_capacity|sealed_equipment breach.customer=residential|single_part
outage.customer outage.kind=supplier
correction.wiring correction.fault=reversed_circuit|missing_voltage|ct_ratio
correction.phases correction.fault=reversed_circuit|missing_voltage
correction.factor correction.fault=reversed_circuit|missing_voltage
correction.ct correction.fault=ct_ratio
correction.installed correction.fault=ct_ratio
correction.errorPercent correction.fault=meter_error
correction.lastCheck correction.fault=meter_error
correction.corrected correction.fault=meter_error";

/// The fields that only some answers ask for, and these answers.
fn asked() -> impl Iterator<Item = (&'static str, &'static str)> {
    ASKED.lines().filter_map(|line| line.split_once(' '))
}

/// The fields that the answers so far ask for; each is called as what it needs.
pub(crate) fn needs(texts: &Texts) -> Vec<&'static str> {
    let given = |answer: &str| {
        answer.split_once('=').is_some_and(|(by, values)| values.split('|').any(|one| one == text(texts, by)))
    };
    asked().filter(|(_, answers)| answers.split(' ').all(given)).map(|(field, _)| field).collect()
}

/// What was typed, as far as it is asked for.
pub(crate) fn answered(texts: &Texts) -> Texts {
    let needs = needs(texts);
    let optional = |name: &str| asked().any(|(field, _)| field == name);
    texts.iter().filter(|(name, _)| !optional(name) || needs.contains(&name.as_str())).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::{answered, asked, needs};
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
                for (field, _) in asked().filter(|(field, _)| field.starts_with("breach.penalty")) {
                    let mut other = texts(kind, customer);
                    other.retain(|(name, _)| name != field);
                    other.push((field.to_owned(), "xyz".to_owned()));
                    let data = Data::of_form(&answered(&other));
                    let said = read_breach(&Field::root(&data).at("breach")).err();
                    let looked_at = said.is_some_and(|error| error.code == Code::NotANumber);
                    assert_eq!(looked_at, needs(&other).contains(&field), "{kind}, {customer}, {field}");
                }
            }
        }
    }
}
