//! Every conformance vector, through the public interface of the crate.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use diansuan::data::Data;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use support::{load, run, run_on, text, vectors};

/// What `found` lacks of `expected`: every key must be there, lists have the same length.
fn differences(found: &Value, expected: &Value, path: &str, into: &mut Vec<String>) {
    match expected {
        Value::Object(members) => {
            for (key, value) in members {
                differences(&found[key], value, &format!("{path}.{key}"), into);
            }
        }
        Value::Array(items) => {
            let length = found.as_array().map(Vec::len);
            if length != Some(items.len()) {
                into.push(format!("{path}: {length:?} items instead of {}", items.len()));
            }
            for (index, value) in items.iter().enumerate() {
                differences(&found[index], value, &format!("{path}.{index}"), into);
            }
        }
        _ if found == expected => {}
        _ => into.push(format!("{path}: {found} instead of {expected}")),
    }
}

#[test]
fn every_vector_gives_its_result() {
    let (all, mut wrong) = (vectors(), Vec::new());
    for vector in &all {
        let id = text(vector, "id");
        match run(text(vector, "function"), &vector["input"]) {
            Err(error) => wrong.push(format!("{id}: {error}")),
            Ok(result) => {
                differences(&result, &vector["expected"], id, &mut wrong);
                for key in vector["absent"].as_array().into_iter().flatten() {
                    if result.get(key.as_str().unwrap()).is_some() {
                        wrong.push(format!("{id}: {key} should be absent"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} vectors\n{}", all.len(), wrong.join("\n"));
    assert!(all.len() >= 200, "{} vectors", all.len());
}

#[test]
fn every_refusal_has_its_code_and_field() {
    let (all, mut wrong) = (
        [
            "errors",
            "tariff_errors",
            "cost_errors",
            "saving_errors",
            "appliances_errors",
            "connection_errors",
            "credit_errors",
            "workshop_errors",
            "inspection_errors",
            "metering_errors",
        ]
        .map(load),
        Vec::new(),
    );
    for vector in all.iter().flat_map(|file| file.as_array().unwrap()) {
        let found = match run(text(vector, "function"), &vector["input"]) {
            Ok(_) => json!("a result"),
            Err(error) => json!({ "code": error.code.as_str(), "field": error.field }),
        };
        differences(&found, &vector["expected"], text(vector, "id"), &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_vector_says_where_it_comes_from_and_has_a_name_of_its_own() {
    let mut seen = BTreeSet::new();
    for vector in vectors().iter().chain(load("errors").as_array().unwrap()) {
        let id = text(vector, "id");
        assert!(!text(vector, "source").is_empty() && !text(vector, "hand").is_empty(), "{id}");
        assert!(seen.insert((text(vector, "function").to_owned(), id.to_owned())), "{id} twice");
    }
}

/// What is read from JSON is read the same from a form.
#[test]
fn a_form_gives_what_json_gives() {
    for vector in vectors() {
        let (mut typed, mut plain) = (Vec::new(), true);
        flatten(&vector["input"], "", &mut typed, &mut plain);
        if !plain {
            continue;
        }
        let function = text(&vector, "function");
        assert_eq!(
            run_on(function, &Data::of_form(&typed)),
            run(function, &vector["input"]),
            "{}",
            vector["id"]
        );
    }
}

/// The leaves with their paths; `plain` turns false where a form has no such thing.
fn flatten(value: &Value, path: &str, into: &mut Vec<(String, String)>, plain: &mut bool) {
    let at = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match value {
        Value::Object(members) => members.iter().for_each(|(key, v)| flatten(v, &at(key), into, plain)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(i, v)| flatten(v, &at(&i.to_string()), into, plain));
        }
        Value::String(text) => into.push((path.to_owned(), text.clone())),
        Value::Bool(flag) => into.push((path.to_owned(), flag.to_string())),
        Value::Number(number) => into.push((path.to_owned(), number.to_string())),
        Value::Null => *plain = false,
    }
}
