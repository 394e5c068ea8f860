//! The files of the rule book are sound, and a file that is not is refused by the place of its mistake.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "reads the rule files")]

mod support;

use diansuan::data::Data;
use diansuan::tariff::Book;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// A TOML value as JSON; dates become texts, as `cargo xtask rules` has them.
fn to_json(value: &toml::Value) -> Value {
    match value {
        toml::Value::Table(table) => table
            .iter()
            .map(|(key, value)| (key.clone(), to_json(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        toml::Value::Array(items) => items.iter().map(to_json).collect(),
        toml::Value::Boolean(flag) => json!(flag),
        toml::Value::String(text) => json!(text),
        other => json!(other.to_string()),
    }
}

fn files(folder: &Path, found: &mut Vec<(PathBuf, Value)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            let table: toml::Value = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            found.push((path, to_json(&table)));
        }
    }
}

fn check(file: &Value) -> Result<(), (String, String)> {
    let json: Data = serde_json::from_str(&file.to_string()).unwrap();
    Book::check(&json, true).map_err(|error| (error.code.as_str().to_owned(), error.field.clone()))
}

#[test]
fn every_file_is_sound_and_says_where_it_comes_from() {
    let mut all = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/tariffs"), &mut all);
    assert!(all.len() > 60, "{}", all.len());
    for (path, file) in &all {
        assert_eq!(check(file), Ok(()), "{}", path.display());
        for key in ["issuer", "source", "checked", "document"] {
            let mut without = file.clone();
            without.as_object_mut().unwrap().remove(key);
            assert!(check(&without).is_err(), "{}: {key}", path.display());
        }
    }
    // What is compiled in is all of it, and each can be had by its name.
    let book = Book::current();
    let ids = book.ids();
    assert_eq!(ids.len(), all.len());
    for id in ids {
        let file = Book::data(id).map(|mut file| file.at("id").cloned());
        assert_eq!(file, Some(Some(Data::text(id.to_string()))));
    }
    assert_eq!(Book::data("no-such-file"), None);
}

fn sound() -> Value {
    let both = json!({ "zh": "示例", "en": "Example" });
    json!({
        "kind": "tariff", "id": "example", "title": both, "issuer": both, "document": "example", "source": both,
        "effective_from": "2026-01-01", "status": "in_force", "confidence": "derived", "checked": "2026-11-23",
        "tariff": "example", "region": "test", "category": "residential", "voltages": ["<1kV"],
        "rounding": { "value": "line", "clause": "example" },
        "tiers": { "cycle": "year", "limits": [{ "up_to": ["100", "200"] }] },
        "charge": [{ "id": "energy", "label": both, "basis": "kwh", "prices": [
            { "tier": 1, "price": "0.5" }, { "tier": 2, "price": "0.6" }, { "tier": 3, "price": "0.7" },
        ] }],
    })
}

#[test]
fn a_mistake_is_refused_by_its_place() {
    assert_eq!(check(&sound()), Ok(()));
    let mistakes: [(&str, Value, &str, &str); 16] = [
        ("/colour", json!("red"), "unknown", "colour"),
        ("/kind", json!("tarif"), "unknown", "kind"),
        ("/category", json!("shops"), "unknown", "category"),
        ("/voltages", json!(["10kV"]), "unknown", "voltages"),
        ("/effective_from", json!("2026-02-30"), "out_of_range", "effective_from"),
        ("/effective_to", json!("2025-12-31"), "out_of_range", "effective_to"),
        ("/status", json!("superseded"), "missing", "effective_to"),
        ("/confidence", json!("unconfirmed"), "conflict", "status"),
        ("/rounding/value", json!("cent"), "unknown", "rounding.value"),
        ("/tiers/limits/0/up_to", json!(["200", "100"]), "out_of_range", "tiers.limits.0.up_to"),
        ("/tiers/start_month", json!("13"), "out_of_range", "tiers.start_month"),
        ("/charge", json!([]), "wrong_type", "charge"),
        ("/charge/0/basis", json!("kwhs"), "unknown", "charge.0.basis"),
        ("/charge/0/prices/1/price", json!("0,6"), "ambiguous", "charge.0.prices.1.price"),
        ("/charge/0/prices/1/tier", json!(1), "conflict", "charge.0.prices"),
        ("/utility", json!("nobody"), "unknown", "utility"),
    ];
    for (place, value, code, field) in mistakes {
        let mut file = sound();
        let (parent, key) = place.rsplit_once('/').unwrap();
        let parent = file.pointer_mut(parent).unwrap();
        match key.parse::<usize>() {
            Ok(index) => parent[index] = value,
            Err(_) => parent[key] = value,
        }
        assert_eq!(check(&file), Err((code.to_owned(), field.to_owned())), "{place}");
    }
}

#[test]
fn hours_lie_on_half_hours_and_name_metered_periods() {
    let hours = |hours: &str, period: &str| {
        let mut file = sound();
        for key in ["tariff", "category", "voltages", "rounding", "tiers", "charge"] {
            file.as_object_mut().unwrap().remove(key);
        }
        file["kind"] = json!("time_of_use");
        file["time_of_use"] = json!("example");
        file["rule"] = json!([{ "period": period, "hours": [hours] }]);
        check(&file)
    };
    for good in ["00:00-24:00", "23:00-07:00", "07:30-08:00"] {
        assert_eq!(hours(good, "flat"), Ok(()), "{good}");
    }
    for bad in ["7:15-8:00", "07:00", "25:00-26:00", "24:30-01:00", ""] {
        assert!(hours(bad, "flat").is_err(), "{bad}");
    }
    assert_eq!(hours("00:00-24:00", "all"), Err(("unknown".to_owned(), "rule.0.period".to_owned())));
}
