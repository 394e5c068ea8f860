//! Parts of months where something changes in them, and where they are as short as a day.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "reads the data that the core is built with")]

mod support;

use serde_json::{Value, json};
use support::one_charge::{bill, refused, tariff, total};
use support::{run, steps};

fn warned(input: &Value, part: &str) -> bool {
    let bill = run("estimateBill", input).unwrap();
    bill["warnings"].as_array().unwrap().iter().any(|one| one["zh"].as_str().unwrap().contains(part))
}

/// The same tariff until the day before `change` and from then on, otherwise.
fn changed(charge: [&Value; 2], more: [&Value; 2], until: &str, change: &str, input: &Value) -> Value {
    let mut old = tariff(charge[0], more[0]);
    old["effective_to"] = json!(until);
    let mut new = tariff(charge[1], more[1]);
    (new["id"], new["effective_from"]) = (json!("x-new"), json!(change));
    let mut both = bill(&old, input);
    both["ruleFiles"] = json!([old, new]);
    both
}

#[test]
fn only_capacity_and_demand_are_rounded_in_parts_of_months() {
    // Since 2016 the country's rule has two decimals: of kVA, never of a month.
    let fee = tariff(&json!({ "basis": "month", "price": "30" }), &json!({}));
    let ten = json!({ "month": "2018-06", "capacityDays": "10" });
    assert_eq!(total(&bill(&fee, &ten)), "10.00");
    assert!(warned(&bill(&fee, &ten), "取全国规定"));
    let kva = tariff(&json!({ "basis": "kva", "price": "21.4" }), &json!({}));
    // 63333.33 × 21.4; unrounded it would be 1355333.33.
    let days = json!({ "month": "2018-06", "capacityDays": "19", "capacityKva": "100000" });
    assert_eq!(total(&bill(&kva, &days)), "1355333.26");
    // Nor of a month where the tariff has a rule of its own for capacity.
    let own = tariff(&json!({ "basis": "month", "price": "30" }), &json!({ "basic_charge": "own" }));
    let head = json!({ "zh": "示例", "en": "Example" });
    let rule = json!({ "kind": "basic_charge", "id": "own-1", "title": head, "document": "x", "effective_from": "1990-01-01",
        "status": "illustrative", "confidence": "derived", "basic_charge": "own", "part_month": "thirty", "quantity_decimals": 2 });
    let mut input = bill(&own, &json!({ "from": "2012-06-01", "to": "2012-06-10" }));
    input["ruleFiles"] = json!([own, rule]);
    assert_eq!(total(&input), "10.00");
    assert!(warned(&input, "不足一月") && !warned(&input, "取全国规定"));
}

#[test]
fn whole_months_are_never_rounded() {
    let kva = tariff(&json!({ "basis": "kva", "price": "24.2" }), &json!({}));
    // 2 × 1000.0025 × 24.2 = 48400.121; of 2000.01 it would be 48400.24.
    let two = json!({ "from": "2018-05-01", "to": "2018-06-30", "capacityKva": "1000.0025" });
    assert_eq!(total(&bill(&kva, &two)), "48400.12");
    // And one month is no part of a month: nothing is counted.
    let one =
        run("estimateBill", &bill(&kva, &json!({ "month": "2018-06", "capacityKva": "1000" }))).unwrap();
    assert!(!steps(&one).iter().any(|step| step["id"] == "part_month"), "{}", one["steps"]);
}

#[test]
fn days_are_shared_where_the_price_changes_within_the_month() {
    let price = |price: &str| json!({ "basis": "kva", "price": price });
    let none = json!({});
    let days = |days: &str| {
        let input = json!({ "month": "2012-06", "capacityKva": "1000", "capacityDays": days });
        changed([&price("20"), &price("26")], [&none, &none], "2012-06-10", "2012-06-11", &input)
    };
    // 1000 × 15/30 × (20 × 10/30 + 26 × 20/30), line by line.
    assert_eq!(total(&days("15")), "12000.00");
    assert_eq!(total(&days("30")), "24000.00");
    // Transformers: 600 kVA for five days and 900 for 25, of which five at the old price.
    let input = json!({ "month": "2012-06", "capacity": [{ "kva": "600", "to": "2012-06-05" }, { "kva": "900", "from": "2012-06-06" }] });
    let listed = changed([&price("20"), &price("26")], [&none, &none], "2012-06-10", "2012-06-11", &input);
    // (100 + 150) × 20 + 600 × 26.
    assert_eq!(total(&listed), "20600.00");
}

#[test]
fn limits_of_several_months_are_those_of_each_day() {
    let charge =
        json!({ "basis": "kwh", "prices": [{ "tier": 1, "price": "0.5" }, { "tier": 2, "price": "1" }] });
    let limit =
        |kwh: &str| json!({ "tiers": { "cycle": "month", "limits": [{ "up_to": [kwh] }], "clause": "x" } });
    let input = json!({ "from": "2012-07-01", "to": "2012-08-31", "usage": { "kwh": "620" } });
    for (until, change) in [("2012-07-15", "2012-07-16"), ("2012-07-30", "2012-07-31")] {
        // Ten kWh a day. Before the change the limits are 30 and 300, after it 300 and 300: of 620 kWh 600 are
        // in the first tier.
        let both = changed([&charge, &charge], [&limit("30"), &limit("300")], until, change, &input);
        assert_eq!(total(&both), "320.00", "{change}");
    }
    // A month of which the bill has a day: 310 × (1 + 1/31) = 320, 310 × (1/30 + 1) = 320.33.
    let mut more = limit("310");
    more["part_month"] = json!("calendar_days");
    for (from, to, expected) in
        [("2012-07-01", "2012-08-01", "170.00"), ("2012-06-30", "2012-07-31", "169.84")]
    {
        let input = json!({ "from": from, "to": to, "usage": { "kwh": "330" } });
        assert_eq!(total(&bill(&tariff(&charge, &more), &input)), expected);
    }
    // Months that were each read have their own limits, which nothing is added to.
    let part = |from: &str, to: &str| json!({ "from": from, "to": to, "usage": { "kwh": "400" } });
    let read = json!({ "from": "2012-07-01", "to": "2012-08-31", "parts": [part("2012-07-01", "2012-07-31"), part("2012-08-01", "2012-08-31")] });
    let mut input = bill(&tariff(&charge, &more), &read);
    input.as_object_mut().unwrap().remove("usage");
    let found = run("estimateBill", &input).unwrap();
    assert_eq!(found["total"], "490.00");
    assert!(!steps(&found).iter().any(|step| step["id"] == "tier_limit"), "{}", found["steps"]);
}

#[test]
fn capacity_of_a_day_counts() {
    let thirty = tariff(&json!({ "basis": "kva", "price": "15" }), &json!({}));
    let list = |from: &str, to: &str, list: &Value| {
        bill(&thirty, &json!({ "from": from, "to": to, "capacity": list }))
    };
    let all = json!([{ "kva": "300" }]);
    // 300 × (1 + 1/30) × 15, at either end.
    assert_eq!(total(&list("2012-06-01", "2012-07-01", &all)), "4650.00");
    assert_eq!(total(&list("2012-05-31", "2012-06-30", &all)), "4650.00");
    let day = json!([{ "kva": "300", "from": "2012-06-10", "to": "2012-06-10" }]);
    assert_eq!(total(&list("2012-06-01", "2012-06-30", &day)), "150.00");
    let last = json!([{ "kva": "300", "from": "2012-06-30" }]);
    assert_eq!(total(&list("2012-06-01", "2012-06-30", &last)), "150.00");
    // Of months of 30 and of 31 days: 600 × (10/30 + 10/31) × 15 = 5903.2258.
    let calendar =
        tariff(&json!({ "basis": "kva", "price": "15" }), &json!({ "part_month": "calendar_days" }));
    let both = json!({ "from": "2012-06-01", "to": "2012-07-31", "capacity": [{ "kva": "600", "from": "2012-06-21", "to": "2012-07-10" }] });
    assert_eq!(total(&bill(&calendar, &both)), "5903.23");
}

#[test]
fn a_bill_has_a_hundred_transformers_at_the_most() {
    let kva = tariff(&json!({ "basis": "kva", "price": "15" }), &json!({}));
    let of = |count: usize| {
        bill(&kva, &json!({ "month": "2012-06", "capacity": vec![json!({ "kva": "10" }); count] }))
    };
    assert_eq!(total(&of(100)), "15000.00");
    assert_eq!(refused(&of(101)), "too_long capacity 100");
}

#[test]
fn rules_for_demand_look_at_the_transformers_in_use() {
    let contract = |capacity: &Value| {
        let mut input = json!({ "tariff": "cn-hb-two-part", "month": "2026-01", "voltage": "110kV", "usage": { "kwh": "1000" },
            "basicCharge": "contract", "contractDemandKw": "100" });
        input.as_object_mut().unwrap().extend(capacity.as_object().unwrap().clone());
        input
    };
    // At least 40 % of 1000 kVA.
    let stated = total(&contract(&json!({ "capacityKva": "1000" })));
    assert_eq!(total(&contract(&json!({ "capacity": [{ "kva": "600" }, { "kva": "400" }] }))), stated);
    assert_ne!(total(&contract(&json!({ "capacityKva": "500" }))), stated);
    let added = json!({ "capacity": [{ "kva": "600" }, { "kva": "400", "from": "2026-01-10" }] });
    assert_eq!(refused(&contract(&added)), "conflict capacity capacityKva");
}

#[test]
fn the_discount_for_well_used_capacity_looks_at_the_whole_supply() {
    let price = |kwh: &str| {
        let register = json!([{ "register": "total", "start": "0", "end": kwh }]);
        let sub = json!([{ "tariff": "cn-gx-residential-shared", "kwh": "10000", "mode": "quantity" }]);
        let input = json!({ "tariff": "cn-hb-two-part", "month": "2026-01", "voltage": "110kV", "capacityKva": "1000",
            "maxDemandKw": "500", "basicCharge": "actual", "metering": { "meters": [{ "multiplier": "1", "registers": register }], "sub": sub } });
        let bill = run("estimateBill", &input).unwrap();
        let lines = bill["lines"].as_array().unwrap().clone();
        lines.iter().find(|line| line["unit"] == "kW").unwrap()["price"].as_str().unwrap().to_owned()
    };
    // 260 kWh for each kVA, those of the sub-meter among them: 39 × 0.9.
    assert_eq!((price("260000").as_str(), price("259999").as_str()), ("35.1", "39"));
}
