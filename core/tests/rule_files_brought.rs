//! A rule file that an input brings along counts before one of the rule book, whatever its kind and id.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "reads the rule book as data")]

mod support;

use serde_json::{Value, json};
use support::{conformance, load, run};

/// A file of the rule book under an id of its own, with some members changed.
fn own(id: &str, changes: &Value) -> Value {
    let book = conformance().join("../../core/src/rulebook/tariffs.json");
    let book: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(book).unwrap()).unwrap();
    let mut file = book.into_iter().find(|file| file["id"] == id).unwrap();
    file["id"] = json!(format!("own-{id}"));
    for (key, value) in changes.as_object().unwrap() {
        file[key] = value.clone();
    }
    file
}

/// The input of a vector with further rule files.
fn with(vector: &str, files: &[Value]) -> Value {
    let all = load("tariff_language.json");
    let vector = all.as_array().unwrap().iter().find(|one| one["id"] == vector).unwrap();
    let mut input = vector["input"].clone();
    input["ruleFiles"].as_array_mut().unwrap().extend(files.iter().cloned());
    input
}

fn lines(input: &Value) -> Vec<String> {
    let bill = run("estimateBill", input).unwrap();
    bill["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| format!("{} {}", line["id"], line["quantity"]))
        .collect()
}

#[test]
fn late_fee() {
    let input =
        json!({ "amount": "1000", "startDate": "2026-07-01", "payDate": "2026-07-10", "customer": "other" });
    let rate = json!({ "clause": "own", "customer": "other", "debt": "this_year", "per_day": "0.05" });
    let file = own("cn-late-fee-2024", &json!({ "rate": [rate] }));
    let fee = |files: Value| {
        let mut input = input.clone();
        input["ruleFiles"] = files;
        run("lateFee", &input).unwrap()["fee"].clone()
    };
    let listed = fee(json!([]));
    let brought = fee(json!([file]));
    // 5 % a day instead of 0.2 %: 25 times as much.
    let number = |fee: &Value| fee.as_str().unwrap().parse::<rust_decimal::Decimal>().unwrap();
    assert_eq!(number(&brought), number(&listed) * rust_decimal::Decimal::from(25));
}

#[test]
fn basic_charge() {
    let input = |files: Value| {
        json!({ "tariff": "cn-gx-two-part", "month": "2024-06", "voltage": "110kV", "usage": { "peak": "1" },
                "capacityKva": "1000", "capacityDays": "5", "ruleFiles": files })
    };
    let billed = |files: Value| {
        let bill = run("estimateBill", &input(files)).unwrap();
        let lines = bill["lines"].as_array().unwrap().clone();
        lines.iter().find(|line| line["unit"] == "kVA").unwrap()["quantity"].clone()
    };
    // 1,000 kVA × 5 ÷ 30, and with months of ten days 1,000 × 5 ÷ 10.
    assert_eq!(billed(json!([])), "166.67");
    assert_eq!(
        billed(json!([own("cn-basic-charge-2024", &json!({ "part_month": null, "month_days": "10" }))])),
        "500"
    );
}

#[test]
fn holidays() {
    let book = conformance().join("../../core/src/rulebook/tariffs.json");
    let book: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(book).unwrap()).unwrap();
    let listed = book
        .iter()
        .find(|file| file["kind"] == "holidays" && file["effective_from"] == "2026-01-01")
        .unwrap();
    let day = json!({ "id": "national_day", "clause": "own", "from": "2026-03-04", "to": "2026-03-04",
                      "label": { "zh": "示例", "en": "Example" } });
    let file = own(listed["id"].as_str().unwrap(), &json!({ "holiday": [day] }));
    let valley = |files: &[Value]| lines(&with("sh-workday", files))[2].clone();
    assert_eq!(valley(&[]), "\"energy_valley\" \"8\"");
    assert_eq!(valley(&[file]), "\"energy_deep_valley\" \"8\"");
}

#[test]
fn announced_days() {
    // The vector brings a list without this day along; a second list has it.
    let vector = with("gd-other-day", &[]);
    let mut second = vector["ruleFiles"][1].clone();
    second["id"] = json!("test-hot-second");
    second["dates"] = json!(["2026-06-19"]);
    assert_eq!(lines(&vector)[0], "\"energy_peak\" \"7\"");
    assert_eq!(lines(&with("gd-other-day", &[second]))[0], "\"energy_sharp\" \"3\"");
}
