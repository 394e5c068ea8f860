//! The explanation: every figure of a result comes out of a step, and every rule behind it is cited.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use diansuan::explain::{Recorder, Silent};
use diansuan::input::Field;
use diansuan::rulebook::RECORDS;
use diansuan::tariff;
use serde_json::Value;
use std::collections::BTreeMap;
use support::{data, load, run, steps, text, vectors};

/// Every vector with its result; lists and comparisons explain nothing themselves.
fn results() -> Vec<(Value, Value)> {
    vectors()
        .into_iter()
        .filter(|v| !matches!(text(v, "function"), "describeTariff" | "compareTariffs"))
        .map(|v| (run(text(&v, "function"), &v["input"]).unwrap(), v))
        .map(|(r, v)| (v, r))
        .collect()
}

/// A number or a day.
fn is_number(text: &str) -> bool {
    let day = text.len() == 10 && text.matches('-').count() == 2;
    let digits = if day { text.replace('-', "") } else { text.to_owned() };
    let digits = digits.strip_prefix('-').unwrap_or(&digits).replacen('.', "", 1);
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

/// Every text of the steps that is a result or an input, as a number without needless zeros.
fn shown(result: &Value) -> Vec<String> {
    let mut all = Vec::new();
    for step in steps(result) {
        all.push(bare(text(step, "result")));
        all.extend(step["inputs"].as_array().unwrap().iter().map(|input| bare(text(input, "value"))));
    }
    all
}

fn bare(number: &str) -> String {
    if number.contains('.') {
        number.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        number.to_owned()
    }
}

/// The figures that a result is about, by function.
fn figures(function: &str) -> &'static [&'static str] {
    match function {
        "powerFactor" => &["powerFactor", "adjustmentPercent", "base", "adjustment"],
        "capacitor" => {
            &["averageKw", "requiredKvar", "recommendedKvar", "monthlySaving", "lossKwh", "investment"]
        }
        "payback" => &["months", "npv", "irr"],
        "estimateBill" => &["subtotal", "total"],
        "lateFee" => &["days", "fee"],
        "classify" => &["tier", "manager"],
        "workshop" => &[
            "installed",
            "demand",
            "reactive",
            "apparent",
            "current",
            "transformer",
            "transformerLoad",
            "billing",
            "supply",
            "target",
            "powerFactor",
            "capacitors",
            "energyKwh",
            "bill",
        ],
        "cost" => {
            &["share", "weight", "electricity", "energy", "unitCost", "margin", "bearable", "yearOnYear"]
        }
        "saving" => &["interaction", "before"],
        // Its figures stand in what it says of now and afterwards.
        "appliances" => &[],
        "connection" => &["powerBy"],
        "credit" => &["score"],
        "breach" | "theft" => {
            &["energyKwh", "backBilled", "penalty", "penaltyMultiple", "penaltyRate", "total"]
        }
        // What was looked for is put into a bill, which has steps of its own.
        "energyForAveragePrice" | "priceFromBill" => &[],
        "splitMonths" => &["firstTotal", "secondTotal"],
        "baseFromTotal" => &["powerFactor", "adjustmentPercent", "base", "adjustment", "total", "difference"],
        "checkBill" => &["printed", "total", "difference"],
        "outageCompensation" => &["energyKwh", "multiple", "compensation"],
        "readMeters" => &["activeKwh", "reactiveKvarh"],
        "correctMetering" => &[
            "correctionFactor",
            "correctionPercent",
            "billedKwh",
            "countedKwh",
            "correctKwh",
            "kwh",
            "money",
        ],
        other => panic!("{other}"),
    }
}

#[test]
fn every_figure_comes_out_of_a_step() {
    let mut wrong = Vec::new();
    for (vector, result) in results() {
        let shown = shown(&result);
        for figure in figures(text(&vector, "function")) {
            let Some(value) = result[figure].as_str() else { continue };
            // What the customer named is no figure of ours.
            if vector["input"].get(figure).is_some() {
                continue;
            }
            if !shown.contains(&bare(value)) {
                wrong.push(format!("{}: {figure} {value}", vector["id"]));
            }
        }
        for line in result["lines"].as_array().into_iter().flatten().filter(|line| line["id"] != "rounding") {
            for key in ["quantity", "price", "amount"].iter().filter(|key| line.get(key).is_some()) {
                let figure = text(line, key).trim_start_matches('-');
                if !shown.iter().any(|other| other.trim_start_matches('-') == bare(figure)) {
                    wrong.push(format!("{}: {key} of {}", vector["id"], line["id"]));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A citation names a rule of the book, as the book has it, and a clause.
fn check_citation(citation: &Value, what: &str) {
    let record = RECORDS.iter().find(|record| record.head.id == text(citation, "rule"));
    let head = record.unwrap_or_else(|| panic!("{what}: {citation}")).head;
    assert_eq!(
        (text(citation, "document"), text(citation, "status")),
        (head.document.as_str(), head.status.as_str()),
        "{what}"
    );
    assert!(!text(citation, "clause").trim().is_empty(), "{what}: clause");
}

#[test]
fn every_step_is_complete() {
    let mut count = 0;
    for (vector, result) in results() {
        assert!(!result["steps"].as_array().unwrap().is_empty(), "{}", vector["id"]);
        for step in steps(&result) {
            let what = format!("{}, {}", vector["id"], step["id"]);
            count += 1;
            let value = text(step, "result");
            assert!(is_number(value) || step["words"].is_object(), "{what}: {value}");
            assert!(!text(step, "formula").trim().is_empty(), "{what}");
            let labelled =
                |part: &Value| ["zh", "en"].iter().all(|lang| !text(&part["label"], lang).trim().is_empty());
            assert!(labelled(step), "{what}: label");
            let inputs = step["inputs"].as_array().unwrap();
            assert!(
                !inputs.is_empty() || !step["steps"].as_array().unwrap().is_empty(),
                "{what}: out of nothing"
            );
            for input in inputs {
                let value = text(input, "value");
                assert!(labelled(input) && !text(input, "name").is_empty(), "{what}: {input}");
                assert!(is_number(value) || input["words"].is_object(), "{what}: {value}");
            }
            let brought_along = vector["input"].get("ruleFiles").is_some();
            let cited = inputs.iter().chain([step]).filter_map(|part| part.get("citation"));
            for citation in cited.filter(|_| !brought_along) {
                check_citation(citation, &what);
            }
        }
    }
    assert!(count > 1_000, "{count} steps");
}

/// What a rule decides carries that rule's citation; the first one is the step's own.
#[test]
fn values_of_rules_are_cited() {
    let expected = [
        ("powerFactor", "power_factor", "cn-pf-1983"),
        ("powerFactor", "adjustment_percent", "cn-pf-1983"),
        ("capacitor", "adjustment_percent", "cn-pf-1983"),
        ("capacitor", "capacitor_loss", "capacitor-practice"),
        ("classify", "tier", "baise-service-2010"),
        ("classify", "manager", "baise-service-2010"),
        ("estimateBill", "line", ""),
        ("estimateBill", "subtotal", ""),
        ("lateFee", "late_part", "cn-late-fee"),
        ("readMeters", "supply_energy", "loss-practice"),
        ("correctMetering", "counted_energy", "meter-correction-1996"),
    ];
    let mut seen: BTreeMap<_, usize> = expected.iter().map(|row| (*row, 0)).collect();
    for (vector, result) in results() {
        for step in steps(&result) {
            let inputs = step["inputs"].as_array().unwrap();
            let first = inputs.iter().find_map(|input| input.get("citation"));
            assert_eq!(step.get("citation"), first, "{}, {}", vector["id"], step["id"]);
            for (row, count) in &mut seen {
                let (function, id, rule) = row;
                if vector["function"] == *function && step["id"] == *id {
                    let cited = first.map(|citation| text(citation, "rule"));
                    assert!(
                        cited.is_some_and(|id| id.starts_with(rule)),
                        "{}: {id} cites {cited:?}",
                        vector["id"]
                    );
                    *count += 1;
                }
            }
        }
    }
    assert!(seen.values().all(|count| *count > 5), "{seen:?}");
}

#[test]
fn a_bill_without_steps_is_the_same() {
    for file in [
        "estimate_bill",
        "tariff_bills",
        "tariff_residential",
        "tariff_two_part",
        "tariff_language",
        "metering",
    ] {
        for vector in load(file).as_array().unwrap() {
            if vector["function"] != "estimateBill" {
                continue;
            }
            let input = tariff::read(&Field::root(&data(&vector["input"]))).unwrap();
            let mut recorder = Recorder::new();
            let bill = tariff::trace(&input, &mut recorder).unwrap();
            let bare = tariff::trace(&input, &mut Silent::default()).unwrap();
            assert_eq!(format!("{bill:?}"), format!("{bare:?}"), "{}", vector["id"]);
            assert_eq!(tariff::calculate(&input).unwrap().total, bill.total);
            assert!(!recorder.into_steps().is_empty());
        }
    }
}
