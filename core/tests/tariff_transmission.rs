//! Transmission and distribution prices of one list agree with each other, so that no column is shifted.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "reads the rule book as data")]

mod support;

use rust_decimal::Decimal;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use support::run;

type Prices = BTreeMap<String, Decimal>;

const VOLTAGES: [&str; 5] = ["<1kV", "1-10kV", "35kV", "110kV", "220kV"];

/// The prices of a charge by voltage, in September 2026.
fn prices(tariff: &str, charge: &str) -> Prices {
    let described = run("describeTariff", &json!({ "tariff": tariff, "date": "2026-09-01" })).unwrap();
    let charges = described["charges"].as_array().unwrap().clone();
    let found = charges.into_iter().find(|one| one["id"] == charge).unwrap_or(Value::Null);
    let rows = found["prices"].as_array().cloned().unwrap_or_default();
    rows.iter()
        .map(|row| {
            (row["voltage"].as_str().unwrap().to_owned(), row["price"].as_str().unwrap().parse().unwrap())
        })
        .collect()
}

fn falls(prices: &Prices, what: &str) {
    let in_order: Vec<Decimal> =
        VOLTAGES.iter().filter_map(|voltage| prices.get(*voltage)).copied().collect();
    assert!(in_order.len() >= 3, "{what}: {in_order:?}");
    assert!(in_order.windows(2).all(|pair| pair[0] >= pair[1]), "{what}: {in_order:?}");
}

#[test]
fn prices_fall_with_the_voltage_and_demand_costs_as_much_as_capacity() {
    let filter = json!({ "category": "commercial_industrial", "date": "2026-09-01" });
    let listed = run("listTariffs", &filter).unwrap();
    let ids: Vec<&str> =
        listed["tariffs"].as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap()).collect();
    let two_part: Vec<&str> = ids.iter().filter(|id| id.ends_with("-two-part")).copied().collect();
    assert_eq!(two_part.len(), 33, "{two_part:?}");
    for two in two_part {
        let single = two.replace("-two-part", "-single-part");
        assert!(ids.contains(&&*single), "{single}");
        let (one, energy) = (prices(&single, "transmission"), prices(two, "transmission"));
        let (capacity, demand) = (prices(two, "capacity"), prices(two, "demand"));
        falls(&one, &single);
        for (prices, what) in [(&energy, "energy"), (&capacity, "capacity"), (&demand, "demand")] {
            falls(prices, &format!("{two} {what}"));
            assert!(prices.keys().eq(energy.keys()), "{two} {what}");
        }
        for (voltage, energy) in &energy {
            assert!(
                energy < &one[voltage],
                "{two} {voltage}: what is paid by capacity is not paid by energy"
            );
            let ratio = demand[voltage] / capacity[voltage];
            let (low, high) = (Decimal::new(157, 2), Decimal::new(162, 2));
            assert!(low < ratio && ratio < high, "{two} {voltage}: {ratio}");
        }
    }
}
