//! A bill is made of billing months: what is per month counts by them, whatever the bill's length.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "reads the data that the core is built with")]

mod support;

use serde_json::{Value, json};
use support::run;

fn total(input: &Value) -> String {
    match run("estimateBill", input) {
        Ok(bill) => bill["total"].as_str().unwrap().to_owned(),
        Err(error) => panic!("{error:?} {input}"),
    }
}

fn refused(input: &Value) -> String {
    let error = run("estimateBill", input).unwrap_err();
    format!("{} {} {}", error.code.as_str(), error.field, error.bound.as_deref().unwrap_or_default())
}

/// A tariff of one charge.
fn tariff(charge: &Value, more: &Value) -> Value {
    let both = json!({ "zh": "示例", "en": "Example" });
    let mut file = json!({
        "kind": "tariff", "id": "x", "title": both, "document": "x", "effective_from": "1990-01-01",
        "status": "illustrative", "confidence": "derived", "tariff": "x", "region": "cn-gx",
        "category": "commercial_industrial", "voltages": ["1-10kV"], "rounding": { "value": "line", "clause": "x" },
        "charge": [{ "id": "c", "label": both, "clause": "x" }],
    });
    for (key, value) in charge.as_object().unwrap() {
        file["charge"][0][key] = value.clone();
    }
    for (key, value) in more.as_object().unwrap() {
        file[key] = value.clone();
    }
    file
}

fn bill(file: &Value, more: &Value) -> Value {
    let mut input = json!({ "tariff": "x", "usage": { "kwh": "0" }, "ruleFiles": [file] });
    for (key, value) in more.as_object().unwrap() {
        input[key] = value.clone();
    }
    input
}

#[test]
fn limits_of_two_months_are_added() {
    let two = json!({ "tariff": "cn-gd-residential", "from": "2026-07-01", "to": "2026-08-31", "usage": { "kwh": "1000" } });
    // 520 × 0.589 + 480 × 0.639 (limits 260 / 600 a month, twice).
    assert_eq!(total(&two), "613.00");
    let winter = json!({ "tariff": "cn-gd-residential", "from": "2026-11-01", "to": "2026-12-31", "usage": { "kwh": "1000" } });
    // 400 × 0.589 + 400 × 0.639 + 200 × 0.889 (limits 200 / 400).
    assert_eq!(total(&winter), "669.00");
    let both = json!({ "tariff": "cn-gd-residential", "from": "2026-10-01", "to": "2026-11-30", "usage": { "kwh": "1000" } });
    // Limits 260 + 200 and 600 + 400: 460 × 0.589 + 540 × 0.639.
    assert_eq!(total(&both), "616.00");
    let read = json!({ "tariff": "cn-gd-residential", "from": "2026-06-15", "to": "2026-08-14", "usage": { "kwh": "1000" } });
    assert_eq!(total(&read), "613.00");
}

#[test]
fn months_with_readings_of_their_own_are_billed_one_by_one() {
    let parts = json!({ "tariff": "cn-gd-residential", "from": "2026-07-01", "to": "2026-08-31", "parts": [
        { "from": "2026-07-01", "to": "2026-07-31", "usage": { "kwh": "700" } },
        { "from": "2026-08-01", "to": "2026-08-31", "usage": { "kwh": "300" } },
    ] });
    // 260 × 0.589 + 340 × 0.639 + 100 × 0.889 = 459.30; 260 × 0.589 + 40 × 0.639 = 178.70.
    assert_eq!(total(&parts), "638.00");
}

#[test]
fn a_part_of_a_month_has_tiers_only_where_a_file_says_how() {
    let ten = json!({ "tariff": "cn-gd-residential", "from": "2026-07-01", "to": "2026-07-10", "usage": { "kwh": "100" } });
    assert!(refused(&ten).contains("part_month; billingMonths"), "{}", refused(&ten));
    let mut read = ten.clone();
    read["billingMonths"] = json!("1");
    assert_eq!(total(&read), "58.90");
    let tiers = json!({ "cycle": "month", "limits": [{ "up_to": ["310"] }], "clause": "x" });
    let charge =
        json!({ "basis": "kwh", "prices": [{ "tier": 1, "price": "0.5" }, { "tier": 2, "price": "1" }] });
    for (way, expected) in [("calendar_days", "100.00"), ("thirty", "98.34"), ("whole", "75.00")] {
        // 150 kWh in ten days of July: limits 310 × 10/31 = 100, 310 × 10/30 = 103.33, 310;
        // 103.33 × 0.5 = 51.67 and 46.67 × 1.
        let file = tariff(&charge, &json!({ "tiers": tiers, "part_month": way }));
        let input =
            bill(&file, &json!({ "from": "2012-07-01", "to": "2012-07-10", "usage": { "kwh": "150" } }));
        assert_eq!(total(&input), expected, "{way}");
    }
}

#[test]
fn capacity_counts_by_the_month() {
    let kva = tariff(&json!({ "basis": "kva", "price": "20" }), &json!({}));
    let two = json!({ "from": "2024-05-01", "to": "2024-06-30", "capacityKva": "1000" });
    assert_eq!(total(&bill(&kva, &two)), "40000.00");
    let built_in = json!({ "tariff": "cn-gx-two-part", "from": "2024-06-01", "to": "2024-07-31", "usage": { "flat": "0" }, "capacityKva": "1000" });
    assert_eq!(total(&built_in), "42800.00");
    // 100000 kVA × 19/31 = 61290.32 kVA; × 21.4.
    let part = json!({ "tariff": "cn-gx-two-part", "month": "2024-07", "usage": { "flat": "0" }, "capacityKva": "100000", "capacityDays": "19" });
    assert_eq!(total(&part), "1311612.85");
    let days = json!({ "tariff": "cn-gx-two-part", "from": "2024-07-13", "to": "2024-07-31", "usage": { "flat": "0" }, "capacityKva": "100000" });
    assert_eq!(total(&days), "1311612.85");
    let both =
        json!({ "from": "2024-05-01", "to": "2024-06-30", "capacityKva": "1000", "capacityDays": "19" });
    assert!(refused(&bill(&kva, &both)).starts_with("conflict capacityDays"));
}

#[test]
fn monthly_charges_of_a_part_are_rounded_as_money_only() {
    let fee = tariff(&json!({ "basis": "month", "price": "30" }), &json!({}));
    let days = json!({ "month": "2012-06", "capacityDays": "10" });
    assert_eq!(total(&bill(&fee, &days)), "10.00");
    let ten = json!({ "from": "2012-05-01", "to": "2012-05-10" });
    assert!(refused(&bill(&fee, &ten)).contains("x: part_month; billingMonths"));
    let thirty = tariff(&json!({ "basis": "month", "price": "30" }), &json!({ "part_month": "thirty" }));
    assert_eq!(total(&bill(&thirty, &ten)), "10.00");
    let three = json!({ "from": "2012-05-01", "to": "2012-07-31" });
    assert_eq!(total(&bill(&fee, &three)), "90.00");
    // A third of 0.015 is half a cent, which rounds up: the quantity is never cut first.
    let third = tariff(&json!({ "basis": "month", "price": "0.015" }), &json!({ "part_month": "thirty" }));
    assert_eq!(total(&bill(&third, &ten)), "0.01");
}

#[test]
fn capacity_that_changes_is_billed_by_its_days() {
    let kva = tariff(&json!({ "basis": "kva", "price": "15" }), &json!({}));
    // 15 × (630 + 1000 × 10/30 + 1000 × 50 % × 20/30).
    let suspended = json!({ "month": "2012-06", "capacity": [
        { "kva": "630" }, { "kva": "1000", "to": "2012-06-10" },
        { "kva": "1000", "from": "2012-06-11", "state": "suspended", "withinTwoYears": true },
    ] });
    assert_eq!(total(&bill(&kva, &suspended)), "19450.00");
    let later = json!({ "month": "2012-06", "capacity": [
        { "kva": "630" }, { "kva": "1000", "to": "2012-06-10" }, { "kva": "1000", "from": "2012-06-11", "state": "suspended" },
    ] });
    // 15 × (630 + 1000 × 10/30).
    assert_eq!(total(&bill(&kva, &later)), "14450.00");
    // Locked against each other: the largest possible sum, (630 + 200) × 15.
    let locked = json!({ "month": "2012-06", "capacity": [
        { "kva": "500", "interlock": "a" }, { "kva": "630", "interlock": "a", "state": "standby" }, { "kva": "200" },
    ] });
    assert_eq!(total(&bill(&kva, &locked)), "12450.00");
    let standby = json!({ "month": "2012-06", "capacity": [{ "kva": "500", "state": "standby" }, { "kva": "630" }, { "kva": "200" }] });
    assert_eq!(total(&bill(&kva, &standby)), "12450.00");
    // A month of 31 days under the thirty-day rule: what does not change is one month.
    let july =
        json!({ "month": "2012-07", "capacity": [{ "kva": "600" }, { "kva": "300", "to": "2012-07-10" }] });
    assert_eq!(total(&bill(&kva, &july)), "10500.00");
    let early = json!({ "month": "2026-06", "capacity": [{ "kva": "1000", "state": "suspended", "withinTwoYears": true }] });
    assert!(refused(&bill(&kva, &early)).starts_with("not_in_rule_book capacity.withinTwoYears"));
}

#[test]
fn allowances_and_minima_count_by_the_month() {
    let label = json!({ "zh": "示例", "en": "Example" });
    let more = json!({ "minimum": { "value": "5", "clause": "x" }, "allowance": [
        { "id": "free", "label": label, "kwh": "10", "clause": "x" }, { "id": "off", "label": label, "amount": "8", "clause": "x" },
    ] });
    let file = tariff(&json!({ "basis": "kwh", "price": "0.5" }), &more);
    let free = json!({ "from": "2012-05-01", "to": "2012-07-31", "usage": { "kwh": "100" }, "household": { "allowance": "free" } });
    // (100 − 3 × 10) × 0.5.
    assert_eq!(total(&bill(&file, &free)), "35.00");
    let off = json!({ "from": "2012-05-01", "to": "2012-07-31", "usage": { "kwh": "100" }, "household": { "allowance": "off" } });
    // 100 × 0.5 − 3 × 8 = 26; the least money of three months is 15.
    assert_eq!(total(&bill(&file, &off)), "26.00");
    let nothing = json!({ "from": "2012-05-01", "to": "2012-07-31", "usage": { "kwh": "0" } });
    assert_eq!(total(&bill(&file, &nothing)), "15.00");
}

#[test]
fn the_discount_for_well_used_capacity_asks_for_the_energy_of_every_month() {
    let input = |kwh: &str, from: &str, to: &str| {
        json!({
            "tariff": "cn-hb-two-part", "from": from, "to": to, "usage": { "kwh": kwh }, "voltage": "110kV",
            "capacityKva": "1000", "maxDemandKw": "500", "basicCharge": "actual",
        })
    };
    let demand = |input: &Value| {
        let bill = run("estimateBill", input).unwrap();
        let lines = bill["lines"].as_array().unwrap().clone();
        lines.iter().find(|line| line["unit"] == "kW").unwrap()["price"].as_str().unwrap().to_owned()
    };
    assert_eq!(demand(&input("260000", "2026-01-01", "2026-01-31")), "35.1");
    assert_eq!(demand(&input("259999", "2026-01-01", "2026-01-31")), "39");
    // Ten days: between ten days' share and a month's energy no document decides.
    assert!(refused(&input("200000", "2026-01-01", "2026-01-10")).contains("load_discount"));
    assert_eq!(demand(&input("80000", "2026-01-01", "2026-01-10")), "39");
}
