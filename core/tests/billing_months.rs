//! A bill is made of billing months: what is per month counts by them, whatever the bill's length.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "reads the data that the core is built with")]

mod support;

use serde_json::{Value, json};
use support::one_charge::{bill, refused, tariff, total};
use support::run;

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

/// Half a 元 a kWh, in the base of the power factor.
fn with_factor() -> Value {
    let charge = json!({ "basis": "kwh", "price": "0.5", "in_power_factor_base": true });
    tariff(&charge, &json!({ "utility": "cn-gx" }))
}

/// May and June 2012 with what each of them says beside its energy.
fn two_months(may: &Value, june: &Value) -> Value {
    json!({ "tariff": "x", "from": "2012-05-01", "to": "2012-06-30", "standard": "0.90", "ruleFiles": [with_factor()], "parts": [
        part("2012-05-01", "2012-05-31", may), part("2012-06-01", "2012-06-30", june),
    ] })
}

fn part(from: &str, to: &str, more: &Value) -> Value {
    let mut part = json!({ "from": from, "to": to });
    part.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    part
}

#[test]
fn the_power_factor_is_that_of_each_month() {
    let may = json!({ "usage": { "kwh": "100000" }, "reactiveKvarh": "40000" });
    let june = json!({ "usage": { "kwh": "50000" }, "reactive": { "forward": "59000", "reverse": "1000" } });
    // 0.93: 50000 × −0.45 % = −225; 0.64: 25000 × 17 % = 4250. (Both together would be 0.83 and 2625.)
    let bill = run("estimateBill", &two_months(&may, &june)).unwrap();
    assert_eq!((&bill["powerFactorAdjustment"], &bill["total"]), (&json!("4025.00"), &json!("79025.00")));
    let months: Vec<&str> = bill["powerFactorMonths"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["powerFactor"].as_str().unwrap())
        .collect();
    assert_eq!(months, ["0.93", "0.64"]);
    assert_eq!(
        (&bill["powerFactorMonths"][1]["from"], &bill["powerFactorMonths"][1]["base"]),
        (&json!("2012-06-01"), &json!("25000.00"))
    );
    assert!(bill.get("powerFactor").is_none());
    let warned = |bill: &Value| {
        bill["warnings"]
            .as_array()
            .unwrap()
            .iter()
            .any(|one| one["zh"].as_str().unwrap().contains("功率因数按合计"))
    };
    assert!(!warned(&bill), "{}", bill["warnings"]);
    // The printed factors give the same, also where only one month prints it.
    let printed = json!({ "usage": { "kwh": "50000" }, "factor": "0.64" });
    assert_eq!(total(&two_months(&may, &printed)), "79025.00");
    // With one reading of reactive energy for both months there is one factor, and a word about it.
    let (usage, rest) = (json!({ "usage": { "kwh": "100000" } }), json!({ "usage": { "kwh": "50000" } }));
    let mut together = two_months(&usage, &rest);
    together["reactiveKvarh"] = json!("100000");
    let bill = run("estimateBill", &together).unwrap();
    assert_eq!((&bill["powerFactorAdjustment"], warned(&bill)), (&json!("2625.00"), true));
    // Readings within a month are judged together: 150000 kWh and 100000 kvarh of two parts of May.
    let mut within = together.clone();
    within.as_object_mut().unwrap().remove("reactiveKvarh");
    within["to"] = json!("2012-05-31");
    within["parts"] =
        json!([part("2012-05-01", "2012-05-20", &may), part("2012-05-21", "2012-05-31", &june)]);
    let bill = run("estimateBill", &within).unwrap();
    assert_eq!(
        (&bill["powerFactorAdjustment"], &bill["powerFactor"]["powerFactor"]),
        (&json!("2625.00"), &json!("0.83"))
    );
}

#[test]
fn what_one_part_says_beside_its_energy_all_of_them_say() {
    let (one, other) =
        (json!({ "usage": { "kwh": "1" }, "reactiveKvarh": "1" }), json!({ "usage": { "kwh": "1" } }));
    assert!(refused(&two_months(&one, &other)).starts_with("missing parts.1.reactiveKvarh"));
    let mut both = two_months(&one, &one);
    both["factor"] = json!("0.9");
    assert_eq!(refused(&both), "conflict factor parts");
    let (demand, none) =
        (json!({ "usage": { "kwh": "1" }, "maxDemandKw": "1" }), json!({ "usage": { "kwh": "1" } }));
    let mut demanded = two_months(&demand, &none);
    demanded.as_object_mut().unwrap().remove("standard");
    assert!(refused(&demanded).starts_with("missing parts.1.maxDemandKw"));
    demanded["maxDemandKw"] = json!("5");
    assert_eq!(refused(&demanded), "conflict maxDemandKw parts");
    // Two factors printed for one month.
    let (one, other) = (
        json!({ "usage": { "kwh": "1" }, "factor": "0.9" }),
        json!({ "usage": { "kwh": "1" }, "factor": "0.8" }),
    );
    let mut month = two_months(&one, &other);
    month["to"] = json!("2012-05-31");
    month["parts"] =
        json!([part("2012-05-01", "2012-05-20", &one), part("2012-05-21", "2012-05-31", &other)]);
    assert_eq!(refused(&month), "conflict parts factor");
    // Questions that put other energy in the place of that of the parts can't keep its readings.
    let mut money = two_months(&one, &one);
    money["money"] = json!("100");
    let error = run("energyForMoney", &money).unwrap_err();
    assert!(!error.field.is_empty(), "{error:?}");
}

#[test]
fn each_month_is_billed_its_own_demand() {
    let kw = tariff(&json!({ "basis": "kw", "price": "40" }), &json!({}));
    let months = json!({ "from": "2012-05-01", "to": "2012-06-30", "basicCharge": "actual", "parts": [
        part("2012-05-01", "2012-05-31", &json!({ "usage": { "kwh": "0" }, "maxDemandKw": "100" })),
        part("2012-06-01", "2012-06-10", &json!({ "usage": { "kwh": "0" }, "maxDemandKw": "300" })),
        part("2012-06-11", "2012-06-30", &json!({ "usage": { "kwh": "0" }, "maxDemandKw": "200" })),
    ] });
    let mut input = bill(&kw, &months);
    input.as_object_mut().unwrap().remove("usage");
    // 100 × 40 + 300 × 40: the highest of June is that of its first ten days.
    assert_eq!(total(&input), "16000.00");
}

#[test]
fn parts_and_months_may_be_read_off_the_meter() {
    let meter = |kwh: &str, kvarh: &str| {
        json!({ "metering": { "meters": [{ "multiplier": "10", "registers": [
            { "register": "total", "start": "0", "end": kwh }, { "register": "reactiveForward", "start": "0", "end": kvarh },
        ] }] } })
    };
    let parts = two_months(&meter("10000", "4000"), &meter("5000", "6000"));
    let bill = run("estimateBill", &parts).unwrap();
    assert_eq!(bill["total"], "79025.00");
    assert_eq!(bill["steps"][0]["id"], "register_energy");
    let year = json!({ "tariff": "x", "from": "2012-05", "standard": "0.90", "ruleFiles": [with_factor()],
        "months": [meter("10000", "4000"), meter("5000", "6000")] });
    assert_eq!(run("estimateYear", &year).unwrap()["total"], "79025.00");
    let mut sub = parts.clone();
    sub["parts"][1]["metering"]["sub"] =
        json!([{ "tariff": "cn-gx-residential-shared", "kwh": "1", "mode": "quantity" }]);
    assert!(refused(&sub).starts_with("conflict parts.1.metering.sub"), "{}", refused(&sub));
    let mut both = parts;
    both["parts"][0]["usage"] = json!({ "kwh": "1" });
    assert!(refused(&both).starts_with("conflict parts.0.usage"), "{}", refused(&both));
}

#[test]
fn what_is_added_to_the_lines_is_not_in_the_base() {
    let mut file = with_factor();
    file["minimum"] = json!({ "value": "100", "clause": "x" });
    let of = |more: &Value| run("estimateBill", &bill(&file, more)).unwrap();
    let least =
        of(&json!({ "month": "2012-05", "usage": { "kwh": "10" }, "standard": "0.90", "factor": "0.64" }));
    // 17 % of 5.00, not of the least money.
    assert_eq!((&least["subtotal"], &least["powerFactorAdjustment"]), (&json!("100.00"), &json!("0.85")));
    // Without reactive energy the factor is 1.00: 500 × −0.75 %.
    let best = of(
        &json!({ "month": "2012-05", "usage": { "kwh": "1000" }, "standard": "0.90", "reactiveKvarh": "0" }),
    );
    assert_eq!(best["powerFactorAdjustment"], "-3.75");
    // The least money is that of each month, also where the meter was read within the first.
    let nothing = json!({ "usage": { "kwh": "0" } });
    let parts = json!([
        part("2012-05-01", "2012-05-10", &nothing),
        part("2012-05-11", "2012-05-31", &nothing),
        part("2012-06-01", "2012-06-30", &nothing)
    ]);
    let mut input = bill(&file, &json!({ "from": "2012-05-01", "to": "2012-06-30", "parts": parts }));
    input.as_object_mut().unwrap().remove("usage");
    assert_eq!(total(&input), "200.00");
}

#[test]
fn the_last_day_of_a_month_is_judged_with_it() {
    let may = json!({ "usage": { "kwh": "60000" }, "reactiveKvarh": "20000" });
    let day = json!({ "usage": { "kwh": "40000" }, "reactiveKvarh": "20000" });
    let june = json!({ "usage": { "kwh": "50000" }, "reactiveKvarh": "60000" });
    let mut input = two_months(&may, &june);
    input["parts"] = json!([
        part("2012-05-01", "2012-05-30", &may),
        part("2012-05-31", "2012-05-31", &day),
        part("2012-06-01", "2012-06-30", &june)
    ]);
    assert_eq!(total(&input), "79025.00");
}

#[test]
fn a_year_of_readings_has_a_month_for_their_last_day() {
    let readings = json!({ "start": "2012-05-31T00:00", "minutes": 60, "kwh": vec!["1"; 48] });
    let year = json!({ "tariff": "x", "ruleFiles": [with_factor()], "usage": { "intervals": readings } });
    let year = run("estimateYear", &year).unwrap();
    let months: Vec<&str> =
        year["months"].as_array().unwrap().iter().map(|one| one["month"].as_str().unwrap()).collect();
    assert_eq!((months, &year["total"]), (vec!["2012-05-01", "2012-06-01"], &json!("24.00")));
}
