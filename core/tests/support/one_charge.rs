//! A tariff of one charge, and its bills.

use super::run;
use serde_json::{Value, json};

/// The total of a bill.
pub fn total(input: &Value) -> String {
    match run("estimateBill", input) {
        Ok(bill) => bill["total"].as_str().unwrap().to_owned(),
        Err(error) => panic!("{error:?} {input}"),
    }
}

/// Code, field and bound of a refusal.
pub fn refused(input: &Value) -> String {
    let error = run("estimateBill", input).unwrap_err();
    format!("{} {} {}", error.code.as_str(), error.field, error.bound.as_deref().unwrap_or_default())
}

/// A tariff of one charge.
pub fn tariff(charge: &Value, more: &Value) -> Value {
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

/// A bill of that tariff without energy, but for what is said.
pub fn bill(file: &Value, more: &Value) -> Value {
    let mut input = json!({ "tariff": "x", "usage": { "kwh": "0" }, "ruleFiles": [file] });
    for (key, value) in more.as_object().unwrap() {
        input[key] = value.clone();
    }
    input
}
