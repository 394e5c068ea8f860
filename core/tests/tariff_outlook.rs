//! Where a bill leaves the customer: the next tier, the price of the next kWh; and years made of months.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use diansuan::explain::Silent;
use diansuan::input::Field;
use diansuan::tariff;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use support::{data, run, text};

/// A household in Guangxi: 3,120 and 4,440 kWh a year.
fn household(month: &str, kwh: &str, before: &str) -> Value {
    let input = json!({ "tariff": "cn-gx-residential", "month": month, "usage": { "kwh": kwh }, "yearToDateKwh": before });
    run("estimateBill", &input).unwrap()
}

#[test]
fn the_next_tier_begins_when_the_pace_so_far_reaches_it() {
    for (month, kwh, before, left, monthly, begins, why) in [
        (
            "2026-03",
            "400",
            "800",
            "1920",
            "400",
            Some("2026-08-01"),
            "1,200 in 3 months; 2,800 by July, 3,200 by August",
        ),
        ("2026-07", "320", "1480", "1320", "257.14", None, "1,800 in 7 months; 3,086 by December"),
        (
            "2026-06",
            "260",
            "1300",
            "1560",
            "260",
            Some("2026-12-01"),
            "1,560 in 6 months: 3,120 just by December",
        ),
        ("2026-06", "260", "1299.9", "1560.1", "259.98", None, "3,119.8 by December"),
        ("2026-05", "520", "2080", "520", "520", Some("2026-06-01"), "2,600 in 5 months: 3,120 by June"),
        ("2026-06", "520", "2600", "1320", "520", Some("2026-09-01"), "3,120 in 6 months: 4,160 by August"),
        ("2026-06", "519", "2600", "1", "519.83", Some("2026-07-01"), "1 kWh is left for July"),
        ("2026-01", "100", "0", "3020", "100", None, "1,200 by December"),
    ] {
        let next = &household(month, kwh, before)["nextTier"];
        assert_eq!(
            (text(next, "kwhLeft"), text(next, "monthlyKwh")),
            (left, monthly),
            "{month} {kwh}: {why}"
        );
        assert_eq!(next["month"].as_str(), begins, "{month} {kwh}: {why}");
    }
    assert_eq!(household("2026-06", "520", "2600")["nextTier"]["label"]["en"], "Tier 3");
    assert_eq!(household("2026-06", "519", "2600")["nextTier"]["label"]["en"], "Tier 2");
    for (month, kwh, before) in [("2026-06", "0", "0"), ("2026-06", "1", "4439"), ("2026-12", "500", "5000")]
    {
        assert!(
            household(month, kwh, before).get("nextTier").is_none(),
            "{month} {kwh}: nothing used, or the last tier"
        );
    }
    let shared =
        json!({ "tariff": "cn-gx-residential-shared", "month": "2026-06", "usage": { "kwh": "100" } });
    assert!(run("estimateBill", &shared).unwrap().get("nextTier").is_none(), "no tiers");
}

#[test]
fn the_next_kwh_costs_what_all_charges_on_it_cost() {
    for (kwh, before, price) in
        [("1", "0", "0.5283"), ("1", "3118", "0.5283"), ("1", "3119", "0.5783"), ("1", "4439", "0.8283")]
    {
        assert_eq!(text(&household("2026-06", kwh, before), "nextKwhPrice"), price, "{before} + {kwh}");
    }
    let factory = json!({
        "tariff": "cn-gx-two-part", "month": "2024-06", "voltage": "110kV", "capacityKva": "100000",
        "usage": { "peak": "132000", "flat": "105600", "valley": "250800" },
        "reactiveKvarh": "198000", "standard": "0.90",
    });
    let bill = run("estimateBill", &factory).unwrap();
    assert!(bill.get("nextKwhPrice").is_none(), "it depends on the hour");
    // 0.0777 + 0.016316 + 0.01827 + 0.008646 + 0.041825 = 0.162757, and the period's energy.
    let expected =
        [("sharp", "0.989089"), ("peak", "0.854551"), ("flat", "0.630321"), ("valley", "0.406091")];
    let found: Vec<(&str, &str)> = bill["nextKwhPrices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|next| (text(next, "period"), text(next, "price")))
        .collect();
    assert_eq!(found, expected);
    let own = json!({ "tariff": "cn-gx-single-part-own", "month": "2026-07", "usage": { "peak": "10", "valley": "10" },
        "prices": { "energy": { "peak": "0.9", "valley": "0.3" } } });
    let found: Vec<String> = run("estimateBill", &own).unwrap()["nextKwhPrices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|next| format!("{} {}", text(next, "period"), text(next, "price")))
        .collect();
    assert_eq!(found, ["peak 0.9", "valley 0.3"], "the customer's own, where there is one");
    let pump = json!({ "tariff": "cn-gx-agricultural-own", "month": "2026-07", "usage": { "kwh": "10" }, "prices": { "energy": "0.41" } });
    let bill = run("estimateBill", &pump).unwrap();
    assert_eq!((text(&bill, "nextKwhPrice"), text(&bill, "total")), ("0.41", "4.10"));
}

#[test]
fn an_own_price_is_needed_for_every_period_with_energy() {
    let own = |usage: Value, prices: Value| {
        let input = json!({ "tariff": "cn-gx-single-part-own", "month": "2026-07", "usage": usage, "prices": { "energy": prices } });
        run("estimateBill", &input)
            .map(|bill| text(&bill, "total").to_owned())
            .map_err(|error| error.field.clone())
    };
    // 10 × 0.9 + 20 × 0.6 + 30 × 0.3 = 9 + 12 + 9.
    let all = json!({ "peak": "10", "flat": "20", "valley": "30" });
    assert_eq!(
        own(all.clone(), json!({ "peak": "0.9", "flat": "0.6", "valley": "0.3" })),
        Ok("30.00".into())
    );
    assert_eq!(own(all.clone(), json!("0.5")), Ok("30.00".into()), "one price for 60 kWh");
    assert!(own(all, json!({ "peak": "0.9", "flat": "0.6" })).is_err(), "no price for the valley");
    assert_eq!(
        own(json!({ "peak": "10" }), json!({ "peak": "0.9" })),
        Ok("9.00".into()),
        "the rest is not asked for"
    );
}

#[test]
fn a_year_is_its_months_in_a_row() {
    let months: Vec<Value> = (0..12).map(|_| json!({ "usage": { "kwh": "400" } })).collect();
    let input =
        json!({ "tariff": "cn-gx-residential", "from": "2026-01", "yearToDateKwh": "0", "months": months });
    let year = run("estimateYear", &input).unwrap();
    // 3,120 × 0.5283 + 1,320 × 0.5783 + 360 × 0.8283, each month rounded to the cent.
    assert_eq!((text(&year, "total"), text(&year, "energyKwh")), ("2709.84", "4800"));
    // 2,709.84 ÷ 4,800.
    assert_eq!(text(&year, "averagePrice"), "0.5646");
    let of = |line: &Value| (text(line, "id").to_owned(), text(line, "amount").to_owned());
    let lines: Vec<_> = year["lines"].as_array().unwrap().iter().map(of).collect();
    let sum: Decimal = lines.iter().map(|(_, amount)| amount.parse::<Decimal>().unwrap()).sum();
    assert_eq!(sum.to_string(), "2709.84", "{lines:?}");
    assert_eq!(lines.iter().filter(|(id, _)| id == "tier").count(), 1, "a charge stands once: {lines:?}");
    let read = tariff::read_year(&Field::root(&data(&input))).unwrap();
    let total = tariff::year_total(&read, &mut Silent::default()).unwrap();
    assert_eq!(total.to_string(), "2709.84", "the same without steps");
    // The second half of a year that begins in July starts the tiers anew in January.
    let over = json!({ "tariff": "cn-gx-residential", "from": "2025-11", "yearToDateKwh": "4400", "months": [
        { "usage": { "kwh": "100" } }, { "usage": { "kwh": "100" } }, { "usage": { "kwh": "100" } }, { "usage": { "kwh": "100" } } ] });
    let year = run("estimateYear", &over).unwrap();
    let totals: Vec<&str> =
        year["months"].as_array().unwrap().iter().map(|month| text(&month["bill"], "total")).collect();
    // 40 × 0.5783 + 60 × 0.8283 = 72.83; 100 × 0.8283; then 100 × 0.5283 twice.
    assert_eq!(totals, ["72.83", "82.83", "52.83", "52.83"]);
}

#[test]
fn a_month_of_a_year_may_say_its_own_figures() {
    let month = |more: Value| {
        let mut month = json!({ "usage": { "peak": "0", "flat": "0", "valley": "0" } });
        for (name, value) in more.as_object().unwrap() {
            month[name] = value.clone();
        }
        month
    };
    let input = json!({ "tariff": "cn-hb-two-part", "from": "2026-01", "voltage": "110kV", "capacityKva": "1000",
        "basicCharge": "capacity", "months": [month(json!({ "capacityKva": "2000" }))] });
    // 2,000 kVA × 24.4 instead of 1,000.
    assert_eq!(text(&run("estimateYear", &input).unwrap(), "total"), "48800.00");
    let demand = |more: Value| {
        let input = json!({ "tariff": "cn-hb-two-part", "from": "2026-01", "voltage": "110kV", "capacityKva": "1000",
            "basicCharge": "actual", "maxDemandKw": "100", "months": [month(more)] });
        text(&run("estimateYear", &input).unwrap(), "total").to_owned()
    };
    // 100 kW × 39, and 200 kW where the month says so.
    assert_eq!(
        (demand(json!({})), demand(json!({ "maxDemandKw": "200" }))),
        ("3900.00".into(), "7800.00".into())
    );
    let none = json!({ "tariff": "cn-gx-residential", "from": "2026-01", "months": {} });
    assert_eq!(run("estimateYear", &none).unwrap_err().field, "months");
    let many: Vec<Value> = (0..13).map(|_| json!({ "usage": { "kwh": "1" } })).collect();
    let many =
        json!({ "tariff": "cn-gx-residential", "from": "2026-01", "yearToDateKwh": "0", "months": many });
    assert_eq!(run("estimateYear", &many).unwrap_err().field, "months");
}
