//! What the list of tariffs says about possible bills is what happens when one is asked for.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "reads the rule book as data")]

mod support;

use serde_json::{Value, json};
use support::run;

fn listed(filter: &Value) -> Vec<Value> {
    run("listTariffs", filter).unwrap()["tariffs"].as_array().unwrap().clone()
}

/// Whether the list promises a bill of that month at that voltage.
fn promised(entry: &Value, month: &str, voltage: &str) -> bool {
    let day = format!("{month}-01");
    let number = month[5..].trim_start_matches('0');
    entry["billable"].as_array().unwrap().iter().any(|one| {
        let months = one["months"].as_array().unwrap();
        one["from"].as_str().unwrap() <= day.as_str()
            && one["to"].as_str().is_none_or(|to| day.as_str() <= to)
            && (months.is_empty() || months.iter().any(|one| one == number))
            && one["voltages"].as_array().unwrap().iter().any(|one| one == voltage)
    })
}

/// Whether any customer gets a bill of that month at that voltage.
fn given(entry: &Value, month: &str, voltage: &str) -> bool {
    let described = run("describeTariff", &json!({ "tariff": entry["id"], "date": format!("{month}-01") }));
    let Ok(described) = described else { return false };
    let charges = described["charges"].as_array().unwrap();
    let prices: serde_json::Map<String, Value> = charges
        .iter()
        .filter(|charge| charge["given"] == true && charge["prices"] == json!([]))
        .map(|charge| (charge["id"].as_str().unwrap().to_owned(), json!("0.5")))
        .collect();
    ["kwh", "peak", "flat", "valley"].iter().any(|usage| {
        [None, Some("capacityKva"), Some("maxDemandKw")].iter().any(|basic| {
            let mut input = json!({ "tariff": entry["id"], "month": month, "voltage": voltage,
                "usage": { *usage: "9000" }, "prices": prices });
            if let Some(basic) = basic {
                input[*basic] = json!("100");
            }
            run("estimateBill", &input).is_ok()
        })
    })
}

/// Months that a price list holds as a whole: its first ones, its last one, one far ahead.
fn months(entry: &Value) -> Vec<String> {
    let rule = &entry["rule"];
    let from = rule["effectiveFrom"].as_str().or(rule["knownSince"].as_str()).unwrap();
    let to = rule["effectiveTo"].as_str().unwrap_or("2030-01-31");
    let year: i32 = from[..4].parse().unwrap();
    let mut months: Vec<String> =
        (year..=year + 1).flat_map(|year| (1..=12).map(move |month| format!("{year}-{month:02}"))).collect();
    months.extend([to[..7].to_owned(), "2026-11".to_owned(), "2027-02".to_owned()]);
    let whole =
        |month: &String| format!("{month}-01").as_str() >= from && format!("{month}-28").as_str() <= to;
    months.retain(whole);
    months.dedup();
    months
}

#[test]
fn a_bill_is_possible_where_the_list_says_so() {
    let (mut checked, mut never, mut wrong) = (0, 0, Vec::new());
    for entry in listed(&json!({})) {
        let id = entry["rule"]["id"].as_str().unwrap();
        never += usize::from(entry["billable"].as_array().unwrap().is_empty());
        for month in months(&entry) {
            for voltage in ["<1kV", "1-10kV", "35kV", "110kV", "220kV"] {
                checked += 1;
                let (promised, given) = (promised(&entry, &month, voltage), given(&entry, &month, voltage));
                if promised != given {
                    wrong.push(format!("{id} {month} {voltage}: promised {promised}, given {given}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {checked}\n{}", wrong.len(), wrong.join("\n"));
    assert!(checked > 3000, "{checked}");
    assert!(never > 3, "{never} lists that never give a bill");
}

#[test]
fn a_list_without_limits_never_gives_a_bill_and_guangxi_always_does() {
    for entry in listed(&json!({ "region": "cn-cq", "category": "residential" })) {
        assert_eq!(entry["billable"], json!([]), "{}", entry["id"]);
    }
    let business = json!({ "region": "cn-gx", "category": "commercial_industrial", "date": "2026-09-01" });
    let two = json!(["1-10kV", "35kV", "110kV", "220kV"]);
    let entry = listed(&business).into_iter().find(|entry| entry["id"] == "cn-gx-two-part").unwrap();
    assert_eq!(
        entry["billable"],
        json!([
            { "from": "2026-07-01", "to": "2026-07-31", "months": [], "voltages": ["110kV"] },
            { "from": "2026-08-01", "months": [], "voltages": two },
        ])
    );
    assert_eq!(entry["given"], json!(["energy"]));
    let single = listed(&business).into_iter().find(|entry| entry["id"] == "cn-gx-single-part").unwrap();
    assert_eq!(single["billable"][0]["from"], "2026-08-01");
    assert_eq!(single["billable"][0]["voltages"].as_array().unwrap().len(), 5);
}
