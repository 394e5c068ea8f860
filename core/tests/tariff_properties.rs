//! What holds for every bill, whatever the tariff.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "reads the data that the core is built with")]

mod support;

use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use support::{book, cases, run, text};

fn money(value: &Value) -> Decimal {
    value.as_str().unwrap().parse().unwrap()
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn every_rounding_makes_lines_that_sum_up(peak in 0_u32..1_000_000, flat in 0_u32..1_000_000, price in 1_i64..999_999) {
        for rounding in ["line", "period", "total"] {
            let file = example(rounding, &Decimal::new(price, 6).to_string());
            let usage = json!({ "peak": peak.to_string(), "flat": flat.to_string() });
            let bill = run("estimateBill", &json!({ "tariff": "example", "month": "2026-07", "usage": usage, "ruleFiles": [file] })).unwrap();
            let sum: Decimal = bill["lines"].as_array().unwrap().iter().map(|line| money(&line["amount"])).sum();
            prop_assert_eq!(sum, money(&bill["total"]), "{} {}", rounding, bill);
        }
    }

    #[test]
    fn a_split_month_is_the_sum_of_its_parts(first in 0_u32..100_000, second in 0_u32..100_000) {
        let (old, new) = (dated("2026-01-01", Some("2026-07-10"), "0.5"), dated("2026-07-11", None, "0.6"));
        let whole = json!({ "tariff": "dated", "month": "2026-07", "ruleFiles": [old, new], "parts": [
            { "from": "2026-07-01", "to": "2026-07-10", "usage": { "kwh": first.to_string() } },
            { "from": "2026-07-11", "to": "2026-07-31", "usage": { "kwh": second.to_string() } },
        ] });
        let part = |from: &str, to: &str, kwh: u32| {
            let input = json!({ "tariff": "dated", "from": from, "to": to, "usage": { "kwh": kwh.to_string() }, "ruleFiles": [old, new] });
            money(&run("estimateBill", &input).unwrap()["total"])
        };
        let sum = part("2026-07-01", "2026-07-10", first) + part("2026-07-11", "2026-07-31", second);
        prop_assert_eq!(money(&run("estimateBill", &whole).unwrap()["total"]), sum);
    }

    #[test]
    fn a_year_is_the_sum_of_its_months(monthly in prop::collection::vec(0_u32..900, 12)) {
        let months: Vec<Value> = monthly.iter().map(|kwh| json!({ "usage": { "kwh": kwh.to_string() } })).collect();
        let year = run("estimateYear", &json!({ "tariff": "cn-gx-residential", "from": "2025-01", "months": months })).unwrap();
        let (mut used, mut sum) = (0, Decimal::ZERO);
        for (index, kwh) in monthly.iter().enumerate() {
            let input = json!({
                "tariff": "cn-gx-residential", "month": format!("2025-{:02}", index + 1),
                "usage": { "kwh": kwh.to_string() }, "yearToDateKwh": used.to_string(),
            });
            sum += money(&run("estimateBill", &input).unwrap()["total"]);
            used += kwh;
        }
        prop_assert_eq!(money(&year["total"]), sum);
        prop_assert_eq!(text(&year, "energyKwh"), used.to_string());
    }

    #[test]
    fn quarters_halves_and_hours_of_one_load_cost_the_same(hours in prop::collection::vec(0_u32..1000, 24..72)) {
        let bill = |minutes: u32| {
            let parts = 60 / minutes;
            let kwh: Vec<String> = hours.iter().flat_map(|kwh| vec![Decimal::from(*kwh) / Decimal::from(parts); parts as usize]).map(|kwh| kwh.to_string()).collect();
            let usage = json!({ "intervals": { "start": "2024-06-03T00:00", "minutes": minutes, "kwh": kwh } });
            let input = json!({ "tariff": "cn-gx-two-part", "month": "2024-06", "usage": usage, "capacityKva": "1000" });
            let bill = run("estimateBill", &input).unwrap();
            (bill["total"].clone(), bill["periods"].clone())
        };
        prop_assert_eq!(bill(15), bill(60));
        prop_assert_eq!(bill(30), bill(60));
    }
}

fn head(id: &str, from: &str, to: Option<&str>) -> Value {
    let both = json!({ "zh": "示例", "en": "Example" });
    let mut head = json!({
        "kind": "tariff", "id": id, "title": both, "issuer": both, "document": "example", "effective_from": from,
        "source": both, "status": if to.is_some() { "superseded" } else { "in_force" }, "confidence": "derived",
        "checked": "2026-11-23", "region": "test", "category": "commercial_industrial", "voltages": ["<1kV"],
    });
    if let Some(to) = to {
        head["effective_to"] = json!(to);
    }
    head
}

/// A tariff with a price by period and one that is the same for all.
fn example(rounding: &str, price: &str) -> Value {
    let mut file = head("example", "2026-01-01", None);
    let label = json!({ "zh": "示例", "en": "Example" });
    file["tariff"] = json!("example");
    file["time_of_use"] = json!("cn-gx");
    file["rounding"] = json!({ "value": rounding, "clause": "example" });
    file["charge"] = json!([
        { "id": "energy", "label": label, "basis": "kwh", "floats": true, "price": price },
        { "id": "grid", "label": label, "basis": "kwh", "price": price },
    ]);
    file
}

fn dated(from: &str, to: Option<&str>, price: &str) -> Value {
    let mut file = head(&format!("dated-{from}"), from, to);
    file["tariff"] = json!("dated");
    file["rounding"] = json!({ "value": "line", "clause": "example" });
    file["charge"] = json!([{ "id": "energy", "label": { "zh": "示例", "en": "Example" }, "basis": "kwh", "price": price }]);
    file
}

#[test]
fn exporting_a_file_and_bringing_it_along_changes_nothing() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rulebook/tariffs.json");
    let files: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert!(files.len() > 60);
    for input in book::all().iter().map(|priced| priced.in_month(priced.first)) {
        let mut brought = input.clone();
        brought["ruleFiles"] = json!(files);
        assert_eq!(run("estimateBill", &brought).unwrap(), run("estimateBill", &input).unwrap(), "{input}");
    }
}

#[test]
fn one_kwh_around_every_limit_costs_what_its_tier_says() {
    // Hand calculation: the kWh above a limit costs the next tier's price, the one below this tier's.
    for (tariff, month, limits, prices) in [
        ("cn-gx-residential", "2026-12", ["3120", "4440"], ["0.5283", "0.5783", "0.8283"]),
        ("cn-sh-residential", "2025-12", ["3120", "4800"], ["0.617", "0.667", "0.917"]),
        ("cn-gd-residential", "2025-07", ["260", "600"], ["0.589", "0.639", "0.889"]),
        ("cn-gd-residential", "2025-12", ["200", "400"], ["0.589", "0.639", "0.889"]),
    ] {
        let price_of = |kwh: Decimal| {
            let input = json!({ "tariff": tariff, "month": month, "usage": { "kwh": kwh.to_string() }, "yearToDateKwh": "0" });
            run("estimateBill", &input).unwrap()["nextKwhPrice"].clone()
        };
        for (index, limit) in limits.iter().enumerate() {
            let limit: Decimal = limit.parse().unwrap();
            assert_eq!(price_of(limit - Decimal::ONE), prices[index], "{tariff} below {limit}");
            assert_eq!(price_of(limit), prices[index + 1], "{tariff} from {limit}");
        }
    }
}
