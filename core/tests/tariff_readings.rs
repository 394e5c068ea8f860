//! Load curves: demand, periods of the day, what is missing; and how sure a bill is.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use diansuan::date::Date;
use diansuan::tariff::model::Period;
use diansuan::tariff::{Book, day_periods};
use serde_json::{Value, json};
use support::{run, text};

fn day(text: &str) -> Date {
    Date::parse(text, "test").unwrap()
}

#[test]
fn the_half_hours_of_a_day_are_those_of_the_notice() {
    let book = Book::built_in();
    let of = |tariff: &str, date: &str| day_periods(&book, tariff, day(date)).unwrap();
    let periods = of("cn-gx-two-part", "2024-06-03").unwrap();
    // 桂发改价格〔2023〕609号: peak 11–13 and 17–23, valley 23–7, the rest flat.
    for (slot, period) in periods.iter().enumerate() {
        let expected = match slot {
            22..26 | 34..46 => Period::Peak,
            46.. | 0..14 => Period::Valley,
            _ => Period::Flat,
        };
        assert_eq!(*period, expected, "{slot}");
    }
    assert!(of("cn-gx-residential", "2026-06-03").is_none(), "no hours");
    assert!(day_periods(&book, "cn-gx-two-part", day("2019-06-03")).is_err());
}

fn factory(kwh: &[&str], more: &[(&str, &str)]) -> Value {
    let mut input = json!({
        "tariff": "cn-hb-two-part", "month": "2026-01", "voltage": "110kV", "capacityKva": "1000",
        "usage": { "intervals": { "start": "2026-01-05T00:00", "minutes": 15, "kwh": kwh } },
    });
    for (name, value) in more {
        input[name] = json!(value);
    }
    input
}

#[test]
fn demand_is_the_highest_mean_power_unless_the_meter_says_otherwise() {
    let demand = |input: &Value| {
        let bill = run("estimateBill", input).unwrap();
        let line =
            bill["lines"].as_array().unwrap().iter().find(|line| line["id"] == "demand").cloned().unwrap();
        (text(&line, "quantity").to_owned(), text(&line, "amount").to_owned())
    };
    // 45 kWh in a quarter of an hour are 180 kW: 180 × 39.
    let kwh = ["10", "45", "44.9"];
    assert_eq!(demand(&factory(&kwh, &[("basicCharge", "actual")])), ("180".into(), "7020.00".into()));
    assert_eq!(demand(&factory(&kwh, &[("maxDemandKw", "200")])), ("200".into(), "7800.00".into()));
}

#[test]
fn what_the_readings_leave_out_is_said() {
    let said = |count: usize| {
        let kwh = vec!["1"; count];
        let bill = run("estimateBill", &factory(&kwh, &[])).unwrap();
        bill["warnings"].to_string().contains("do not cover")
    };
    assert!(said(96));
    let mut whole = factory(&vec!["1"; 31 * 96], &[]);
    whole["usage"]["intervals"]["start"] = json!("2026-01-01T00:00");
    let bill = run("estimateBill", &whole).unwrap();
    assert!(!bill["warnings"].to_string().contains("do not cover"));
    assert_eq!(text(&bill, "energyKwh"), "2976");
}

#[test]
fn a_bill_is_as_sure_as_its_least_sure_file() {
    let sure = |input: &Value| {
        let bill = run("estimateBill", input).unwrap();
        (text(&bill, "status").to_owned(), text(&bill, "confidence").to_owned())
    };
    let bill = json!({ "tariff": "cn-hb-two-part", "month": "2026-01", "voltage": "110kV", "usage": { "kwh": "1" }, "capacityKva": "1" });
    assert_eq!(sure(&bill), ("superseded".into(), "confirmed".into()));
    let mut doubtful = bill.clone();
    let both = json!({ "zh": "示例", "en": "Example" });
    doubtful["ruleFiles"] = json!([{
        "kind": "time_of_use", "id": "cn-hb-tou", "title": both, "issuer": both, "document": "example", "source": both,
        "known_since": "2025-12-01", "status": "illustrative", "confidence": "unconfirmed", "checked": "2026-11-23",
        "time_of_use": "cn-hb", "region": "cn-hb", "rule": [{ "period": "flat", "hours": ["00:00-24:00"] }],
    }]);
    assert_eq!(sure(&doubtful), ("illustrative".into(), "unconfirmed".into()));
}
