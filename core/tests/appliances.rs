//! What planned appliances add to a household's year, each alone and all together.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use rust_decimal::Decimal;
use serde_json::{Value, json};
use support::run;

fn home(year: &str, planned: Value) -> Value {
    let input = json!({
        "planned": planned, "wire": "cu-6", "meter": "5-60", "breaker": "40", "yearKwh": year,
        "tariff": "cn-gx-residential", "month": "2026-07",
    });
    run("appliances", &input).unwrap()
}

#[test]
fn each_is_priced_at_the_tier_that_the_home_has_reached() {
    // An air conditioner: 1,200 W, 6 h, 120 days = 864 kWh; a storage heater: 2,000 W, 2 h, 300 days = 1,200 kWh.
    let result = home("3300", json!({ "air_conditioner": "1", "water_heater": "1" }));
    let each = result["each"].as_array().unwrap();
    assert_eq!((each[0]["kwh"].as_str(), each[1]["kwh"].as_str()), (Some("864"), Some("1200")));
    // 3,300 kWh are in tier 2 already: 864 × 0.5783 = 499.65; the heater: 1,140 × 0.5783 + 60 × 0.8283 = 708.96.
    // Twelve bills are rounded each, so a few cents may lie between.
    let near = |value: &Value, yuan: &str| {
        let [value, yuan]: [Decimal; 2] = [value.as_str().unwrap(), yuan].map(|text| text.parse().unwrap());
        (value - yuan).abs() < Decimal::new(13, 2)
    };
    assert!(near(&each[0]["bill"], "499.65"), "{}", each[0]);
    assert!(near(&each[1]["bill"], "708.96"), "{}", each[1]);
    // Together 1,140 kWh are left of tier 2 for both: 1,140 × 0.5783 + 924 × 0.8283 = 1,424.61.
    assert!(near(&result["addedBill"], "1424.61"), "{}", result["addedBill"]);
}

#[test]
fn one_alone_is_all_that_is_added() {
    let result = home("2000", json!({ "water_heater": "2" }));
    assert_eq!(result["each"].as_array().unwrap().len(), 1);
    assert_eq!(result["each"][0]["bill"], result["addedBill"]);
    assert_eq!(result["each"][0]["kwh"], result["addedKwh"]);
    assert_eq!(home("2000", json!({}))["each"], json!([]));
}
