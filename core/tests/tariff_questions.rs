//! Differences, shifted load and questions the other way round, each with the hand calculation.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use diansuan::data::Data;
use diansuan::error::Code;
use diansuan::input::Field;
use diansuan::tariff;
use diansuan::units::Quantity;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use support::{run, text};

fn money(value: &Value) -> Decimal {
    value.as_str().unwrap().parse().unwrap()
}

#[test]
fn energy_for_money_is_the_most_that_fits() {
    let asked =
        json!({ "tariff": "cn-gx-residential", "month": "2026-07", "money": "200", "yearToDateKwh": "3000" });
    let found = run("energyForMoney", &asked).unwrap();
    // 120 kWh × 0.5283 = 63.396; (200 − 63.396) ÷ 0.5783 = 236.2: 356 kWh.
    assert_eq!(found["kwh"], "356");
    let bill = |kwh: &str| {
        let input = json!({ "tariff": "cn-gx-residential", "month": "2026-07", "usage": { "kwh": kwh }, "yearToDateKwh": "3000" });
        money(&run("estimateBill", &input).unwrap()["total"])
    };
    assert!(bill("356") <= Decimal::from(200) && bill("357") > Decimal::from(200));
}

#[test]
fn plans_cross_where_their_bills_are_even() {
    let asked = json!({
        "month": "2026-01", "voltage": "1-10kV", "capacityKva": "200", "untilKwh": "200000",
        "candidates": ["cn-hb-single-part", "cn-hb-two-part"],
    });
    let found = run("breakEven", &asked).unwrap();
    // 200 × 26.3 ÷ (0.715686 − 0.651886) = 82,445.14.
    assert_eq!(found["cheaperAtFirst"], "cn-hb-single-part");
    assert_eq!(
        (&found["crossings"][0]["kwh"], &found["crossings"][0]["cheaper"]),
        (&json!("82446"), &json!("cn-hb-two-part"))
    );
    assert_eq!(found["crossings"].as_array().unwrap().len(), 1);
}

#[test]
fn capacity_and_demand_are_even_where_their_money_is() {
    let asked = json!({
        "tariff": "cn-hb-two-part", "month": "2026-01", "voltage": "110kV", "usage": { "kwh": "100000" },
        "capacityKva": "1000", "maxDemandKw": "500",
    });
    let found = run("basicChargeOptions", &asked).unwrap();
    // 1000 × 24.4 ÷ 39; 500 × 39 = 19,500 against 24,400.
    assert_eq!(found["breakEvenKw"], "625.64");
    let ways: Vec<_> = found["options"]
        .as_array()
        .unwrap()
        .iter()
        .map(|o| (text(o, "way"), text(o, "basicCharge")))
        .collect();
    assert_eq!(ways, [("actual", "19500.00"), ("capacity", "24400.00")]);
    assert_eq!(text(&found["unavailable"][0], "way"), "contract");
}

#[test]
fn a_difference_is_the_sum_of_its_lines() {
    let bill = |kwh: &str, before: &str, month: &str| json!({ "tariff": "cn-gx-residential", "month": month, "usage": { "kwh": kwh }, "yearToDateKwh": before });
    let asked = json!({ "before": bill("300", "2700", "2026-06"), "after": bill("420", "3000", "2026-07") });
    let found = run("explainDifference", &asked).unwrap();
    // 300 × 0.5283 = 158.49; 120 × 0.5283 + 300 × 0.5783 = 236.886.
    assert_eq!(
        (text(&found, "before"), text(&found, "after"), text(&found, "difference")),
        ("158.49", "236.89", "78.40")
    );
    let sum: Decimal =
        found["changes"].as_array().unwrap().iter().map(|change| money(&change["difference"])).sum();
    assert_eq!(sum, money(&found["difference"]));
    assert_eq!(money(&found["byQuantity"]) + money(&found["byPrice"]), sum);
    // The same use at another month's price is a matter of price alone.
    let factory = |month: &str| json!({ "tariff": "cn-gx-two-part", "month": month, "usage": { "peak": "1000", "flat": "1000" }, "capacityKva": "100" });
    let found =
        run("explainDifference", &json!({ "before": factory("2024-06"), "after": factory("2024-07") }))
            .unwrap();
    assert_eq!((text(&found, "byQuantity"), &found["byPrice"]), ("0.00", &found["difference"]));
}

#[test]
fn shifted_load_saves_the_difference_of_the_prices() {
    let asked = json!({
        "tariff": "cn-gx-two-part", "month": "2024-06", "usage": { "peak": "132000", "flat": "105600", "valley": "250800" },
        "capacityKva": "100000", "shift": { "from": "peak", "to": "valley", "percent": "20" },
    });
    let found = run("shiftLoad", &asked).unwrap();
    // 26,400 × 0.691794 = 18,263.36 less, 26,400 × 0.243334 = 6,424.02 more; by line 91,316.81 − 73,053.45 and
    // 67,452.18 − 61,028.17.
    assert_eq!((text(&found, "movedKwh"), text(&found, "saving")), ("26400", "11839.35"));
}

#[test]
fn load_without_periods_is_not_shifted_away() {
    let asked = json!({
        "tariff": "cn-gx-two-part", "month": "2026-10", "voltage": "1-10kV", "usage": { "kwh": "120000" },
        "capacityKva": "800", "prices": { "energy": "0.35" },
        "shift": { "from": "peak", "to": "valley", "percent": "20" },
    });
    let error = run("shiftLoad", &asked).unwrap_err();
    // The sum would have gone with the periods that it does not have: 74,305.20 "saved".
    assert_eq!((error.code, error.field.as_str()), (Code::Missing, "usage.peak"));
}

#[test]
fn a_bridge_sums_to_the_cent_and_tells_its_parts_apart() {
    let bill = |typed: &[(&str, &str)]| {
        let typed: Vec<(String, String)> =
            typed.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        tariff::calculate(&tariff::read(&Field::root(&Data::of_form(&typed))).unwrap()).unwrap()
    };
    let factory = |month: &'static str, peak: &'static str, valley: &'static str, kvarh: &'static str| {
        bill(&[
            ("tariff", "cn-gx-two-part"),
            ("month", month),
            ("usage.peak", peak),
            ("usage.valley", valley),
            ("capacityKva", "1000"),
            ("reactiveKvarh", kvarh),
            ("standard", "0.90"),
        ])
    };
    let before = factory("2024-06", "10000", "10000", "8000");
    for after in [
        factory("2024-06", "10000", "10000", "8000"),
        factory("2024-06", "12000", "12000", "9600"),
        factory("2024-06", "14000", "6000", "8000"),
        factory("2024-07", "10000", "10000", "20000"),
    ] {
        let bridge = tariff::bridge(&before, &after).unwrap();
        let sum: Decimal = bridge.parts.iter().map(|part| part.amount.decimal()).sum();
        assert_eq!(sum, bridge.difference.decimal());
        let rounding = bridge.parts.iter().find(|part| part.kind == "rounding");
        // Half a cent for each line and each part at the most.
        assert!(rounding.is_none_or(|part| part.amount.decimal().abs() <= Decimal::new(20, 2)));
    }
    let kinds = |after: &tariff::Bill| -> Vec<&str> {
        tariff::bridge(&before, after)
            .unwrap()
            .parts
            .iter()
            .map(|part| part.kind)
            .filter(|kind| *kind != "rounding")
            .collect()
    };
    assert_eq!(kinds(&before), [""; 0]);
    assert_eq!(kinds(&factory("2024-06", "14000", "6000", "8000")), ["periods", "factor"]);
    assert!(kinds(&factory("2024-07", "10000", "10000", "20000")).contains(&"prices"));
}

#[test]
fn a_year_of_months_runs_through_the_tiers() {
    let months: Vec<Value> = (0..12).map(|_| json!({ "usage": { "kwh": "370" } })).collect();
    let year =
        run("estimateYear", &json!({ "tariff": "cn-gx-residential", "from": "2026-01", "months": months }))
            .unwrap();
    assert_eq!(text(&year, "energyKwh"), "4440");
    // 8 × 370 = 2,960; September 160 × 0.5283 + 210 × 0.5783 = 205.97; October–December 370 × 0.5783 = 213.97.
    assert_eq!(text(&year["months"][8]["bill"], "total"), "205.97");
    assert_eq!(text(&year["months"][9]["bill"], "total"), "213.97");
    // 8 × 195.47 + 205.97 + 3 × 213.97.
    assert_eq!(text(&year, "total"), "2411.64");
}
