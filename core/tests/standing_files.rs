//! The files that hold without an input's bringing them along: as pages load them, by region, and a
//! utility's own over them.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "reads the rule book as data")]

mod support;

use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::tariff::{self, Book, Shipped};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use support::{conformance, run, text, vectors};

fn shipped() -> Vec<Value> {
    serde_json::from_str(tariff::SHIPPED).unwrap()
}

fn data(files: &[Value]) -> Vec<Data> {
    serde_json::from_value(json!(files)).unwrap()
}

/// The shipped files by the folder of their region.
fn regions() -> BTreeMap<String, Vec<Value>> {
    let mut found: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let folder = conformance().join("../../core/rules/tariffs");
    for region in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        for path in std::fs::read_dir(&region).unwrap().map(|entry| entry.unwrap().path()) {
            let file: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
            let file = shipped().into_iter().find(|one| one["id"] == file["id"].as_str().unwrap()).unwrap();
            found.entry(region.file_name().unwrap().to_str().unwrap().to_owned()).or_default().push(file);
        }
    }
    found
}

#[test]
fn the_regions_that_an_input_names_are_enough_for_it() {
    let regions = regions();
    let mut tried = 0;
    for vector in vectors() {
        let (function, input) = (text(&vector, "function"), &vector["input"]);
        // A list is of all regions.
        if function == "listTariffs" {
            continue;
        }
        let named = input.to_string();
        tariff::ship(Shipped::Later(|| data(&shipped())));
        let whole = run(function, input);
        let part = regions.iter().filter(|(region, _)| *region == "cn" || named.contains(region.as_str()));
        let part: Vec<Value> = part.flat_map(|(_, files)| files.clone()).collect();
        tariff::ship(Shipped::Files(data(&part)));
        assert_eq!(run(function, input), whole, "{}", vector["id"]);
        tried += 1;
    }
    assert!(tried > 300, "{tried} vectors");
}

fn with_price(file: &str, price: &str) -> Value {
    let mut file = shipped().into_iter().find(|one| one["id"] == file).unwrap();
    file["charge"][0].as_object_mut().unwrap().remove("prices");
    file["charge"][0]["price"] = json!(price);
    file
}

fn bill() -> Result<Value, Error> {
    let input = json!({ "tariff": "cn-gx-residential", "month": "2026-07", "usage": { "kwh": "100" },
                        "yearToDateKwh": "0", "voltage": "<1kV" });
    run("estimateBill", &input).map(|bill| bill["total"].clone())
}

#[test]
fn own_files_lie_over_the_shipped_ones_and_later_ones_over_earlier_ones() {
    let before = bill().unwrap();
    let own = |prices: &[&str]| {
        let files: Vec<Value> =
            prices.iter().map(|price| with_price("cn-gx-residential-2021", price)).collect();
        tariff::lay_over(tariff::checked(&data(&[json!(files)])[0]).unwrap());
        bill().unwrap()
    };
    assert_eq!(own(&["0.9"]), "90.00");
    assert_eq!(own(&["0.9", "0.8"]), "80.00");
    let edited = Book::data("cn-gx-residential-2021").unwrap();
    assert_eq!(serde_json::to_value(edited).unwrap()["charge"][0]["price"], "0.8");
    assert_eq!(own(&[]), before);
    // With none shipped they are all there is.
    tariff::ship(Shipped::Files(Vec::new()));
    assert!(bill().is_err());
    assert_eq!(own(&["0.9"]), "90.00");
}

#[test]
fn of_a_list_with_a_mistake_nothing_counts() {
    let mistaken = with_price("cn-gx-residential-2021", "cheap");
    let checked = |content: Value| tariff::checked(&data(&[content])[0]).map_err(|error| error.field.clone());
    let sound = with_price("cn-gx-residential-2021", "1");
    assert_eq!(checked(json!([sound, mistaken])), Err("1.charge.0.price".to_owned()));
    assert_eq!(checked(mistaken), Err("charge.0.price".to_owned()));
    assert_eq!(checked(sound).map(|files| files.len()), Ok(1));
    assert_eq!(checked(json!("prices")), Err(String::new()));
}
