//! Lines by tier and period: what they are called, and which ratio their price has.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "reads the data that the core is built with")]

mod support;

use serde_json::{Value, json};
use support::one_charge::{bill, refused, tariff, total};
use support::run;

/// Hours whose ratios depend on a class and on the month.
fn hours() -> Value {
    let head = json!({ "zh": "示例", "en": "Example" });
    let ratio = |class: &str, months: &Value, peak: &str| json!({ "class": class, "months": months, "values": { "peak": peak, "flat": "1", "valley": "0.5" }, "clause": "x" });
    json!({ "kind": "time_of_use", "id": "x-tou-1", "title": head, "document": "x", "effective_from": "1990-01-01",
        "status": "illustrative", "confidence": "derived", "time_of_use": "x-tou", "region": "cn-gx",
        "rule": [{ "period": "flat", "hours": ["00:00-24:00"], "clause": "x" }],
        "ratio": [
            ratio("big", &json!([6]), "2"), ratio("big", &json!([7]), "3"),
            ratio("small", &json!([6]), "1.5"), ratio("small", &json!([7]), "1.8"),
        ] })
}

fn priced(charge: &Value, more: Value, month: &str, usage: &Value) -> Value {
    let mut more = more;
    more["time_of_use"] = json!("x-tou");
    let file = tariff(charge, &more);
    let mut input = bill(&file, &json!({ "month": month, "usage": usage }));
    input["ruleFiles"] = json!([file, hours()]);
    input
}

#[test]
fn a_floating_price_has_the_ratio_of_its_class_and_month() {
    let charge = json!({ "basis": "kwh", "price": "0.5", "floats": true });
    let usage = json!({ "peak": "100", "valley": "100" });
    let of = |class: &str, month: &str| priced(&charge, json!({ "ratio_class": class }), month, &usage);
    // 100 × 0.5 × ratio, and 25 for the valley.
    for (class, month, expected) in [
        ("big", "2012-06", "125.00"),
        ("big", "2012-07", "175.00"),
        ("small", "2012-06", "100.00"),
        ("small", "2012-07", "115.00"),
    ] {
        assert_eq!(total(&of(class, month)), expected, "{class} {month}");
    }
    // Another class, and none, have no ratio; nor has August.
    assert!(refused(&of("tiny", "2012-06")).starts_with("not_in_rule_book month"));
    assert!(refused(&priced(&charge, json!({}), "2012-06", &usage)).starts_with("not_in_rule_book month"));
    assert!(refused(&of("big", "2012-08")).starts_with("not_in_rule_book month"));
}

#[test]
fn lines_are_called_by_their_tier_and_period() {
    let lines = |input: &Value| -> Vec<(String, String, String)> {
        let bill = run("estimateBill", input).unwrap();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let each = bill["lines"].as_array().unwrap().iter();
        each.map(|line| (text(&line["id"]), text(&line["label"]["zh"]), text(&line["label"]["en"]))).collect()
    };
    let named = |rows: &[[&str; 3]]| -> Vec<(String, String, String)> {
        rows.iter().map(|[id, zh, en]| ((*id).to_owned(), (*zh).to_owned(), (*en).to_owned())).collect()
    };
    let cell =
        |tier: u32, period: &str, price: &str| json!({ "tier": tier, "period": period, "price": price });
    let tiers = json!({ "tiers": { "cycle": "month", "limits": [{ "up_to": ["100"] }], "clause": "x" } });
    let both = json!({ "basis": "kwh", "prices": [cell(1, "peak", "0.6"), cell(1, "valley", "0.3"), cell(2, "peak", "0.8"), cell(2, "valley", "0.4")] });
    let found = lines(&priced(&both, tiers.clone(), "2012-06", &json!({ "peak": "100", "valley": "100" })));
    assert_eq!(
        found,
        named(&[
            ["c_1_peak", "示例·第一档·高峰", "Example, Tier 1, Peak"],
            ["c_1_valley", "示例·第一档·低谷", "Example, Tier 1, Valley"],
            ["c_2_peak", "示例·第二档·高峰", "Example, Tier 2, Peak"],
            ["c_2_valley", "示例·第二档·低谷", "Example, Tier 2, Valley"],
        ])
    );
    let periods = json!({ "basis": "kwh", "prices": [{ "period": "peak", "price": "0.6" }, { "period": "all", "price": "0.5" }] });
    let found = lines(&priced(&periods, json!({}), "2012-06", &json!({ "peak": "100" })));
    assert_eq!(found, named(&[["c_peak", "示例·高峰", "Example, Peak"]]));
    // A sum that nobody metered by period is called by no period.
    let found = lines(&priced(&periods, json!({}), "2012-06", &json!({ "kwh": "100" })));
    assert_eq!(found, named(&[["c", "示例", "Example"]]));
    let by_tier = json!({ "basis": "kwh", "prices": [{ "tier": 1, "price": "0.5" }, { "tier": 2, "price": "1" }, { "tier": 3, "price": "2" }, { "tier": 4, "price": "3" }] });
    let four = json!({ "tiers": { "cycle": "month", "limits": [{ "up_to": ["100", "200", "300"] }], "clause": "x" } });
    let found =
        lines(&bill(&tariff(&by_tier, &four), &json!({ "month": "2012-06", "usage": { "kwh": "350" } })));
    assert_eq!(
        found,
        named(&[
            ["c_1", "示例·第一档", "Example, Tier 1"],
            ["c_2", "示例·第二档", "Example, Tier 2"],
            ["c_3", "示例·第三档", "Example, Tier 3"],
            ["c_4", "示例·更高档", "Example, Higher tier"],
        ])
    );
    // In a month without tiers there is no tier to name.
    let july = json!({ "tiers": { "cycle": "month", "months": [7], "limits": [{ "up_to": ["100", "200", "300"] }], "clause": "x" } });
    let found =
        lines(&bill(&tariff(&by_tier, &july), &json!({ "month": "2012-06", "usage": { "kwh": "350" } })));
    assert_eq!(found, named(&[["c_1", "示例", "Example"]]));
}

#[test]
fn a_price_is_assumed_where_it_is_not_known_and_not_brought_along() {
    let charge = json!({ "basis": "kwh", "price": "0.5", "given": ["price"], "last_known": "2012-05", "confidence": "unconfirmed" });
    let assumed = |days: Value| {
        let input = bill(&tariff(&charge, &json!({})), &days);
        let bill = run("estimateBill", &input).unwrap();
        let said = bill["warnings"]
            .as_array()
            .unwrap()
            .iter()
            .any(|one| one["zh"].as_str().unwrap().contains("没有查到"));
        assert_eq!(bill["lines"][0].get("assumed").is_some(), said, "{bill}");
        (said, bill["confidence"].as_str().unwrap().to_owned())
    };
    let usage = json!({ "kwh": "100" });
    let (yes, no) = ((true, "unconfirmed".to_owned()), (false, "unconfirmed".to_owned()));
    assert_eq!(assumed(json!({ "month": "2012-05", "usage": usage })), no);
    assert_eq!(assumed(json!({ "from": "2012-05-31", "to": "2012-06-30", "usage": usage })), no);
    assert_eq!(assumed(json!({ "month": "2012-06", "usage": usage })), yes);
    // What the customer brings along is neither assumed nor in doubt.
    let own = (false, "derived".to_owned());
    assert_eq!(assumed(json!({ "month": "2012-06", "usage": usage, "prices": { "c": "0.6" } })), own);
    assert_eq!(assumed(json!({ "month": "2012-06", "usage": usage, "amounts": { "c": "60" } })), own);
}

#[test]
fn a_bill_is_as_sure_as_the_least_sure_of_its_files() {
    let charge = json!({ "basis": "kwh", "price": "0.5", "floats": true });
    let mut input = priced(&charge, json!({ "ratio_class": "big" }), "2012-06", &json!({ "peak": "1" }));
    assert_eq!(run("estimateBill", &input).unwrap()["confidence"], "derived");
    input["ruleFiles"][1]["confidence"] = json!("unconfirmed");
    assert_eq!(run("estimateBill", &input).unwrap()["confidence"], "unconfirmed");
}

#[test]
fn free_energy_is_taken_off_the_periods_in_proportion() {
    let row = |period: &str, price: &str| json!({ "period": period, "price": price });
    let charge =
        json!({ "basis": "kwh", "prices": [row("peak", "1"), row("flat", "10"), row("valley", "100")] });
    let free = json!({ "allowance": [{ "id": "free", "label": { "zh": "免费", "en": "Free" }, "kwh": "1", "clause": "x" }] });
    let mut input =
        priced(&charge, free.clone(), "2012-06", &json!({ "peak": "1", "flat": "1", "valley": "1" }));
    input["household"] = json!({ "allowance": "free" });
    // 0.33, 0.33 and the rest, 0.34: 0.67 × 1 + 0.67 × 10 + 0.66 × 100.
    assert_eq!(total(&input), "73.37");
    let lines = run("estimateBill", &input).unwrap()["lines"].clone();
    let quantities: Vec<&str> =
        lines.as_array().unwrap().iter().map(|line| line["quantity"].as_str().unwrap()).collect();
    assert_eq!(quantities, ["1", "0.67", "0.67", "0.66"]);
    // Of 2, 1 and 1 kWh: 1.5 × 1 + 0.75 × 10 + 0.75 × 100.
    input["usage"]["peak"] = json!("2");
    assert_eq!(total(&input), "84.00");
    // In ten days 3.33 of ten kWh are free: 96.67 × 0.5.
    let mut more = free;
    (more["allowance"][0]["kwh"], more["part_month"]) = (json!("10"), json!("thirty"));
    let days = json!({ "from": "2012-06-01", "to": "2012-06-10", "usage": { "kwh": "100" }, "household": { "allowance": "free" } });
    assert_eq!(total(&bill(&tariff(&json!({ "basis": "kwh", "price": "0.5" }), &more), &days)), "48.34");
}

#[test]
fn a_period_without_a_price_is_named() {
    let row = |period: &str, voltage: &str| json!({ "period": period, "voltage": voltage, "price": "1" });
    let of = |rows: Value| {
        priced(
            &json!({ "basis": "kwh", "prices": rows }),
            json!({}),
            "2012-06",
            &json!({ "peak": "1", "valley": "1" }),
        )
    };
    assert!(
        refused(&of(json!([row("peak", "1-10kV"), row("flat", "1-10kV")])))
            .starts_with("not_in_rule_book usage.valley")
    );
    // It has one, but not at this voltage: then nothing that was typed is wrong.
    assert!(
        refused(&of(json!([row("peak", "1-10kV"), row("valley", "35kV")])))
            .starts_with("not_in_rule_book month")
    );
}

#[test]
fn two_months_are_cut_where_prices_depend_on_the_month() {
    let both = json!({ "zh": "示例", "en": "Example" });
    let row = |season: &str, price: &str| json!({ "season": season, "price": price });
    let seasons = json!({ "seasons": [{ "id": "wet", "label": both, "months": [6] }, { "id": "dry", "label": both, "months": [7] }] });
    let mut file =
        tariff(&json!({ "basis": "kwh", "prices": [row("wet", "0.5"), row("dry", "1")] }), &seasons);
    let same = json!({ "id": "d", "label": both, "clause": "x", "basis": "kwh", "price": "0.1" });
    file["charge"].as_array_mut().unwrap().push(same);
    let days = json!({ "from": "2012-06-01", "to": "2012-07-31", "usage": { "kwh": "610" } });
    // Ten kWh a day: 300 × 0.5 + 310 × 1 + 610 × 0.1.
    assert_eq!(total(&bill(&file, &days)), "521.00");
    // Readings know their days: nothing is shared out.
    let hours = json!({ "start": "2012-06-30T00:00", "minutes": 60, "kwh": vec!["1"; 48] });
    let read = bill(
        &file,
        &json!({ "from": "2012-06-30", "to": "2012-07-01", "billingMonths": "1", "usage": { "intervals": hours } }),
    );
    let read = run("estimateBill", &read).unwrap();
    // 24 × 0.5 + 24 × 1 + 48 × 0.1.
    assert_eq!(read["total"], "40.80");
    let shared = |one: &Value| one["zh"].as_str().unwrap().contains("按天数分摊");
    assert!(!read["warnings"].as_array().unwrap().iter().any(shared), "{}", read["warnings"]);
    // The same of ratios: 300 × 0.5 × 2 + 310 × 0.5 × 3 + 610 × 0.1.
    let floating = json!({ "basis": "kwh", "price": "0.5", "floats": true });
    let mut input = priced(&floating, json!({ "ratio_class": "big" }), "2012-06", &json!({ "peak": "610" }));
    input.as_object_mut().unwrap().remove("month");
    (input["from"], input["to"]) = (json!("2012-06-01"), json!("2012-07-31"));
    let fixed = json!({ "id": "d", "label": both, "clause": "x", "basis": "kwh", "price": "0.1" });
    input["ruleFiles"][0]["charge"].as_array_mut().unwrap().push(fixed);
    assert_eq!(total(&input), "826.00");
    let warnings = run("estimateBill", &input).unwrap()["warnings"].clone();
    assert!(warnings.as_array().unwrap().iter().any(shared), "{warnings}");
    // Shares are whole hundredths: 200 kWh in 30 and 31 days.
    input["usage"] = json!({ "peak": "200" });
    let lines = run("estimateBill", &input).unwrap()["lines"].clone();
    assert_eq!((&lines[0]["quantity"], &lines[2]["quantity"]), (&json!("98.36"), &json!("101.64")));
}

#[test]
fn each_period_is_rounded_where_the_list_says_so() {
    let file = json!({ "rounding": { "value": "period", "clause": "x" } });
    let charge = json!({ "basis": "kwh", "price": "0.005" });
    let of = |usage: Value| total(&priced(&charge, file.clone(), "2012-06", &usage));
    assert_eq!(of(json!({ "peak": "1", "valley": "1" })), "0.02");
    assert_eq!(of(json!({ "kwh": "2" })), "0.01");
}

#[test]
fn a_rule_for_families_has_a_first_and_a_last_number() {
    let more = json!({ "tiers": { "cycle": "month", "limits": [{ "up_to": ["100"] }], "clause": "x" },
        "household": [{ "id": "more", "people_from": 5, "people_to": 6, "add": "100", "clause": "x" }] });
    let charge =
        json!({ "basis": "kwh", "prices": [{ "tier": 1, "price": "0.5" }, { "tier": 2, "price": "1" }] });
    for (people, expected) in [("4", "150.00"), ("5", "100.00"), ("6", "100.00"), ("7", "150.00")] {
        let days =
            json!({ "month": "2012-06", "usage": { "kwh": "200" }, "household": { "people": people } });
        assert_eq!(total(&bill(&tariff(&charge, &more), &days)), expected, "{people}");
    }
}

#[test]
fn tiers_begin_and_end_with_months_and_years() {
    let charge =
        json!({ "basis": "kwh", "prices": [{ "tier": 1, "price": "0.5" }, { "tier": 2, "price": "1" }] });
    let tiers = |more: Value| {
        let mut tiers = json!({ "cycle": "month", "limits": [{ "up_to": ["100"] }], "clause": "x" });
        tiers.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        tariff(&charge, &json!({ "tiers": tiers }))
    };
    let days = json!({ "from": "2012-06-01", "to": "2012-07-31", "usage": { "kwh": "610" } });
    // Tiers in July alone, ten kWh a day: 300 × 0.5, then 100 × 0.5 and 210 × 1.
    assert_eq!(total(&bill(&tiers(json!({ "months": [7] })), &days)), "410.00");
    // Readings know their months: 720 × 0.5, then 730 × 0.5 and 14 × 1.
    let hours = json!({ "start": "2012-06-01T00:00", "minutes": 60, "kwh": vec!["1"; 61 * 24] });
    let read = json!({ "from": "2012-06-01", "to": "2012-07-31", "usage": { "intervals": hours } });
    assert_eq!(total(&bill(&tiers(json!({ "limits": [{ "up_to": ["730"] }] })), &read)), "739.00");
    // A year from December: nothing begins with January.
    let year = tiers(json!({ "cycle": "year", "start_month": 12 }));
    let winter =
        json!({ "from": "2012-12-01", "to": "2013-01-31", "usage": { "kwh": "200" }, "yearToDateKwh": "0" });
    let found = run("estimateBill", &bill(&year, &winter)).unwrap();
    assert_eq!(found["total"], "150.00");
    assert!(
        found["lines"].as_array().unwrap().iter().all(|line| line.get("from").is_none()),
        "{}",
        found["lines"]
    );
}

#[test]
fn registers_are_shared_out_like_any_other_energy() {
    let floating = json!({ "basis": "kwh", "price": "0.5", "floats": true });
    let mut input = priced(
        &floating,
        json!({ "ratio_class": "big" }),
        "2012-06",
        &json!({ "kwh": "620", "peak": "610" }),
    );
    input.as_object_mut().unwrap().remove("month");
    (input["from"], input["to"]) = (json!("2012-06-01"), json!("2012-07-31"));
    assert_eq!(total(&input), "765.00");
}

#[test]
fn each_tier_has_its_share_of_every_period() {
    let cell = |tier: u32, period: &str| json!({ "tier": tier, "period": period, "price": "1" });
    let cells: Vec<Value> =
        [1, 2].iter().flat_map(|tier| ["peak", "flat", "valley"].map(|period| cell(*tier, period))).collect();
    let tiers = json!({ "tiers": { "cycle": "month", "limits": [{ "up_to": ["100"] }], "clause": "x" } });
    let usage = json!({ "peak": "100", "flat": "50", "valley": "0" });
    let input = priced(&json!({ "basis": "kwh", "prices": cells }), tiers, "2012-06", &usage);
    let lines = run("estimateBill", &input).unwrap()["lines"].clone();
    let quantities: Vec<&str> =
        lines.as_array().unwrap().iter().map(|line| line["quantity"].as_str().unwrap()).collect();
    // Two thirds and one third of 100 and of 50, to the hundredth; the last period that was used takes the rest.
    assert_eq!(quantities, ["66.67", "33.33", "33.33", "16.67"]);
}
