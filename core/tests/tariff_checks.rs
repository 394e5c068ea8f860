//! Bills that are checked, and questions the other way round.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use rust_decimal::Decimal;
use serde_json::{Value, json};
use support::random::Random;
use support::{load, run, text};

fn money(value: &Value) -> Decimal {
    value.as_str().unwrap().parse().unwrap()
}

/// A tariff of one's own.
fn sheet(charges: &Value, more: &Value) -> Value {
    let mut sheet = json!({
        "kind": "tariff", "id": "own", "title": { "zh": "自有", "en": "own" }, "document": "x",
        "effective_from": "1990-01-01", "status": "illustrative", "confidence": "derived", "tariff": "own",
        "region": "cn", "category": "commercial_industrial", "voltages": ["<1kV", "1-10kV"],
        "rounding": { "value": "line", "clause": "x" }, "charge": charges,
    });
    for (key, value) in more.as_object().unwrap() {
        sheet[key] = value.clone();
    }
    sheet
}

fn charge(id: &str, basis: &str, more: &Value) -> Value {
    let mut charge = json!({ "id": id, "label": { "zh": id, "en": id }, "basis": basis, "clause": "x" });
    for (key, value) in more.as_object().unwrap() {
        charge[key] = value.clone();
    }
    charge
}

fn plain_sheet() -> Value {
    sheet(&json!([charge("energy", "kwh", &json!({ "price": "0.5" }))]), &json!({}))
}

/// Every field that changes nothing is named; on a tariff that uses it, it is not.
#[test]
fn what_a_tariff_has_no_use_for_is_said() {
    let fields = [
        ("capacityKva", json!("500")),
        ("maxDemandKw", json!("90")),
        ("contractDemandKw", json!("100")),
        ("capacityDays", json!("10")),
        ("basicCharge", json!("capacity")),
        ("allMetersKwh", json!("7")),
        ("yearToDateKwh", json!("100")),
    ];
    let plain = json!({
        "tariff": "own", "month": "2012-05", "voltage": "<1kV", "usage": { "kwh": "1000" }, "ruleFiles": [plain_sheet()],
    });
    let said = |bill: &Value, field: &str| {
        let warnings = bill["warnings"].as_array().unwrap();
        warnings.iter().any(|w| {
            text(w, "zh").contains(&format!("（{field}）")) && text(w, "en").contains(&format!("({field})"))
        })
    };
    let bare = run("estimateBill", &plain).unwrap();
    for (field, value) in &fields {
        let mut input = plain.clone();
        input[*field] = value.clone();
        let bill = run("estimateBill", &input).unwrap();
        assert!(said(&bill, field) && !said(&bare, field), "{field}: {}", bill["warnings"]);
        assert_eq!((&bill["total"], &bill["lines"]), (&bare["total"], &bare["lines"]), "{field}");
    }
    let factory = json!({
        "tariff": "cn-hb-two-part", "month": "2026-01", "voltage": "1-10kV", "capacityKva": "500", "maxDemandKw": "300",
        "usage": { "sharp": "1000", "peak": "9000", "flat": "10000", "valley": "8000" }, "contractDemandKw": "280",
        "allMetersKwh": "140000", "basicCharge": "contract", "capacityDays": "19",
    });
    let household = json!({
        "tariff": "cn-gx-residential", "month": "2026-07", "usage": { "kwh": "260" }, "yearToDateKwh": "3000",
    });
    for input in [factory, household] {
        let bill = run("estimateBill", &input).unwrap();
        for (field, _) in &fields {
            assert!(!said(&bill, field), "{field} of {}", input["tariff"]);
        }
    }
}

/// Each cause is found where it is the only thing that was otherwise, and explains all.
#[test]
fn the_cause_of_a_difference_is_found() {
    let charges = json!([
        charge(
            "energy",
            "kwh",
            &json!({ "prices": [
            { "voltage": "<1kV", "period": "peak", "price": "0.9137" }, { "voltage": "<1kV", "period": "flat", "price": "0.6119" },
            { "voltage": "1-10kV", "period": "peak", "price": "0.8811" }, { "voltage": "1-10kV", "period": "flat", "price": "0.5923" },
        ], "in_power_factor_base": true })
        ),
        charge("funds", "kwh", &json!({ "price": "0.02716" })),
        charge("green", "kwh", &json!({ "price": "0.0311", "option": "green" })),
        charge("capacity", "kva", &json!({ "price": "23", "in_power_factor_base": true })),
    ]);
    let hours = json!({
        "kind": "time_of_use", "id": "own-hours", "title": { "zh": "x", "en": "x" }, "document": "x",
        "effective_from": "1990-01-01", "status": "illustrative", "confidence": "derived", "time_of_use": "own",
        "region": "cn", "rule": [{ "period": "flat", "hours": ["00:00-24:00"], "clause": "x" }],
    });
    let later = sheet(
        &json!([charge(
            "energy",
            "kwh",
            &json!({ "prices": [
            { "period": "peak", "price": "0.9377" }, { "period": "flat", "price": "0.6333" } ] })
        )]),
        &json!({ "id": "own-later", "effective_from": "2012-06-01", "utility": "cn-gx", "time_of_use": "own" }),
    );
    let first =
        sheet(&charges, &json!({ "effective_to": "2012-05-31", "utility": "cn-gx", "time_of_use": "own" }));
    let input = json!({
        "tariff": "own", "month": "2012-05", "voltage": "1-10kV", "usage": { "peak": "1237", "flat": "4561" },
        "capacityKva": "313", "reactiveKvarh": "4140", "standard": "0.90", "ruleFiles": [first, later, hours],
    });
    let changes = [
        ("month", json!({ "month": "2012-06" })),
        ("voltage", json!({ "voltage": "<1kV" })),
        ("option", json!({ "options": ["green"] })),
        ("standard", json!({ "standard": "0.85" })),
        ("power_factor", json!({ "standard": null, "reactiveKvarh": null })),
        ("reading", json!({ "usage": { "peak": "4561", "flat": "1237" } })),
    ];
    for (cause, change) in changes {
        let mut other = input.clone();
        for (key, value) in change.as_object().unwrap() {
            other[key] = value.clone();
        }
        let printed = run("estimateBill", &other).unwrap()["total"].clone();
        let mut asked = input.clone();
        asked["printed"] = json!({ "total": printed });
        let found = run("checkBill", &asked).unwrap();
        let first = &found["causes"][0];
        assert_eq!((text(first, "cause"), text(&found, "left")), (cause, "0.00"), "{found:#}");
        assert_eq!((&first["total"], &first["explains"]), (&printed, &json!(true)), "{cause}");
        assert_eq!(found["agrees"], json!(false), "{cause}");
    }
    // The funds were forgotten, and money was rounded once.
    let mut asked = input.clone();
    let bill = run("estimateBill", &input).unwrap();
    let funds = bill["lines"].as_array().unwrap().iter().find(|line| line["id"] == "funds").unwrap();
    let printed = (money(&bill["total"]) - money(&funds["amount"])).to_string();
    asked["printed"] = json!({ "total": printed });
    let found = run("checkBill", &asked).unwrap();
    assert_eq!(
        (&found["causes"][0]["cause"], &found["causes"][0]["value"]),
        (&json!("charge_left_out"), &json!("funds"))
    );
}

/// Nothing is offered that leaves more than half, nothing is said to explain what it leaves open, and the
/// number of other bills is bounded.
#[test]
fn causes_explain_half_and_leave_what_they_say() {
    let mut random = Random::seeded();
    for vector in
        load("tariff_bills").as_array().unwrap().iter().chain(load("tariff_residential").as_array().unwrap())
    {
        if vector["function"] != "estimateBill" {
            continue;
        }
        let Ok(bill) = run("estimateBill", &vector["input"]) else { continue };
        let off = Decimal::new(i64::try_from(random.any_length(5_000_000)).unwrap() - 2_000_000, 2);
        let mut asked = vector["input"].clone();
        asked["printed"] = json!({ "total": (money(&bill["total"]) + off).to_string() });
        let found = run("checkBill", &asked).unwrap();
        assert_eq!(money(&found["difference"]), off, "{}", vector["id"]);
        assert_eq!(found["bill"]["total"], bill["total"]);
        let mut last = Decimal::ZERO;
        for cause in found["causes"].as_array().unwrap() {
            let left = money(&cause["difference"]);
            assert_eq!(left, money(&found["printed"]) - money(&cause["total"]), "{cause}");
            assert!(left.abs() + left.abs() <= off.abs() && left.abs() >= last, "{cause} of {off}");
            assert_eq!(cause["explains"], json!(left.is_zero()));
            last = left.abs();
        }
        assert!(money(&found["tried"]) <= Decimal::from(250));
        assert!(off.is_zero() == found["agrees"].as_bool().unwrap());
    }
}

/// A printed line is compared by its id, its charge or its name; one that the bill has not is refused.
#[test]
fn printed_lines_are_compared() {
    let bill = json!({
        "tariff": "cn-gx-residential", "month": "2026-07", "usage": { "kwh": "260" }, "yearToDateKwh": "3000",
        "printed": { "lines": [{ "id": "tier_1", "amount": "63.40" }, { "id": "tier_2", "amount": "80.96" }] },
    });
    let found = run("checkBill", &bill).unwrap();
    // 120 × 0.5283 = 63.396, 140 × 0.5783 = 80.962.
    assert_eq!((&found["agrees"], &found["difference"]), (&json!(true), &json!("0.00")), "{found:#}");
    let mut other = bill.clone();
    other["printed"]["lines"][1]["amount"] = json!("81.96");
    let found = run("checkBill", &other).unwrap();
    assert_eq!((&found["agrees"], &found["difference"]), (&json!(false), &json!("1.00")));
    assert_eq!(found["lines"][1]["difference"], "1.00");
    other["printed"]["lines"][1]["id"] = json!("tier");
    let found = run("checkBill", &other).unwrap();
    assert_eq!(found["lines"][1]["calculated"], "144.36");
    other["printed"]["lines"][1]["id"] = json!("tax");
    let error = run("checkBill", &other).unwrap_err();
    assert_eq!((error.code.as_str(), error.field.as_str()), ("unknown", "printed.lines.1.id"));
}

/// What is found in a printed bill leads back to it, and the neighbours on both sides do not.
#[test]
fn a_value_out_of_a_bill_leads_back_to_it() {
    let mut random = Random::seeded();
    let files = json!([sheet(
        &json!([
            charge("energy", "kwh", &json!({ "given": ["price"] })),
            charge("funds", "kwh", &json!({ "price": "0.02" }))
        ]),
        &json!({ "tiers": { "cycle": "month", "limits": [{ "up_to": ["260"], "clause": "x" }] } }),
    )]);
    for _ in 0..40 {
        let kwh = random.up_to(90_000) + 10;
        let price = Decimal::new(i64::try_from(random.up_to(20_000)).unwrap(), 4);
        let input = json!({
            "tariff": "own", "month": "2012-05", "voltage": "<1kV", "usage": { "kwh": kwh.to_string() },
            "prices": { "energy": price.to_string() }, "ruleFiles": files,
        });
        let total = run("estimateBill", &input).unwrap()["total"].clone();
        let mut asked = input.clone();
        asked["prices"] = Value::Null;
        asked["find"] = json!("price");
        asked["printed"] = json!({ "total": total });
        let found = run("priceFromBill", &asked).unwrap();
        assert!(money(&found["from"]) <= price && price <= money(&found["to"]), "{price}: {found}");
        assert_eq!((&found["bill"]["total"], &found["of"]), (&total, &json!("energy")));
        asked["prices"] = input["prices"].clone();
        asked["usage"] = Value::Null;
        asked["find"] = json!("energy");
        let found = run("priceFromBill", &asked).unwrap();
        let (from, to) = (money(&found["from"]), money(&found["to"]));
        assert!(from <= Decimal::from(kwh) && Decimal::from(kwh) <= to, "{kwh}: {from} – {to}");
        assert!(money(&found["value"]).scale() == 0, "{kwh}");
    }
}

/// All splits of two months are found, and nothing else.
#[test]
fn two_months_are_found_by_trying_all() {
    for (kwh, first) in [(500_u32, 120_u32), (800, 260), (390, 390), (700, 0)] {
        let bill = |month: &str, kwh: u32| {
            let input =
                json!({ "tariff": "cn-gd-residential", "month": month, "usage": { "kwh": kwh.to_string() } });
            money(&run("estimateBill", &input).unwrap()["total"])
        };
        let total = bill("2026-04", first) + bill("2026-05", kwh - first);
        let asked = json!({
            "tariff": "cn-gd-residential", "months": ["2026-04", "2026-05"], "kwh": kwh.to_string(), "total": total.to_string(),
        });
        let found = run("splitMonths", &asked).unwrap();
        let mut listed = Vec::new();
        for split in found["splits"].as_array().unwrap() {
            let from: u32 = text(split, "firstKwh").parse().unwrap();
            let to: u32 = split["firstToKwh"].as_str().map_or(from, |to| to.parse().unwrap());
            listed.extend(from..=to);
        }
        let expected: Vec<u32> =
            (0..=kwh).filter(|n| bill("2026-04", *n) + bill("2026-05", kwh - n) == total).collect();
        assert_eq!(listed, expected, "{kwh} kWh, {total}");
        assert!(listed.contains(&first));
    }
}

/// A wanted average is reached at the energy that is named, and one kWh further it is not.
#[test]
fn an_average_price_is_reached_where_it_is_said() {
    let average = |input: &Value, kwh: &str| {
        let mut bill = input.clone();
        bill["usage"] = json!({ "kwh": kwh });
        bill["averagePrice"] = Value::Null;
        money(&run("estimateBill", &bill).unwrap()["total"]) / kwh.parse::<Decimal>().unwrap()
    };
    let household = json!({ "tariff": "cn-gx-residential", "month": "2026-01", "yearToDateKwh": "0" });
    let both = sheet(
        &json!([
            charge("fee", "month", &json!({ "price": "100" })),
            charge(
                "energy",
                "kwh",
                &json!({ "prices": [{ "tier": 1, "price": "0.5" }, { "tier": 2, "price": "0.9" }] })
            ),
        ]),
        &json!({ "tiers": { "cycle": "month", "limits": [{ "up_to": ["1000"], "clause": "x" }] } }),
    );
    let fee = json!({ "tariff": "own", "month": "2012-05", "voltage": "<1kV", "ruleFiles": [both] });
    for (input, wanted, edges) in [(&household, "0.6", 1), (&household, "0.7", 1), (&fee, "0.65", 2)] {
        let mut asked = input.clone();
        asked["averagePrice"] = json!(wanted);
        let found = run("energyForAveragePrice", &asked).unwrap();
        let kwh = text(&found, "kwh");
        let at: Decimal = kwh.parse().unwrap();
        let wanted: Decimal = wanted.parse().unwrap();
        assert!(average(input, kwh) <= wanted + Decimal::new(1, 4), "{kwh}");
        let beyond = if edges == 1 { at + Decimal::ONE } else { at - Decimal::ONE };
        assert!(average(input, &beyond.to_string()) > wanted, "{kwh}");
        assert_eq!(found["ranges"].as_array().unwrap().len(), 1, "{found:#}");
    }
    // It falls to 0.60 at 1,000 kWh and rises again: 0.65 from 667 to 1,200 kWh.
    let mut asked = fee.clone();
    asked["averagePrice"] = json!("0.65");
    let range = &run("energyForAveragePrice", &asked).unwrap()["ranges"][0];
    assert_eq!((&range["fromKwh"], &range["toKwh"]), (&json!("667"), &json!("1200")));
    asked["averagePrice"] = json!("0.59");
    let none = run("energyForAveragePrice", &asked).unwrap();
    assert!(none["kwh"].is_null() && text(&none["reason"], "en").contains("0.6"), "{none:#}");
}

/// Where only the purchase price is the customer's to bring, that is the one that is looked for.
#[test]
fn the_price_that_nobody_lists_is_looked_for() {
    let input = json!({
        "tariff": "cn-gx-single-part", "month": "2026-09", "voltage": "<1kV", "usage": { "kwh": "12345" },
        "prices": { "energy": "0.4321" },
    });
    let total = run("estimateBill", &input).unwrap()["total"].clone();
    let mut asked = input.clone();
    asked["prices"] = Value::Null;
    asked["printed"] = json!({ "total": total });
    let found = run("priceFromBill", &asked).unwrap();
    assert_eq!((&found["of"], &found["value"]), (&json!("energy"), &json!("0.4321")), "{found:#}");
    assert_eq!(found["bill"]["total"], total);
}
