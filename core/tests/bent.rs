//! Steps that come to something else: nothing changes where none does, and what follows from one is calculated.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use diansuan::explain::{Step, bent};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use support::random::Random;
use support::{run, steps, text, vectors};

/// Leaves every step as it is.
fn nothing(_: &Step) -> Option<Decimal> {
    None
}

/// Cuts the power factor off to 0.60.
fn lower_factor(step: &Step) -> Option<Decimal> {
    (step.id == "power_factor").then(|| Decimal::new(60, 2))
}

#[test]
fn without_a_change_all_vectors_leave_the_same_steps() {
    for vector in vectors() {
        let function = text(&vector, "function");
        let plain = run(function, &vector["input"]).unwrap();
        let followed = bent(nothing, || run(function, &vector["input"])).unwrap();
        assert_eq!(plain, followed, "{}", vector["id"]);
    }
}

#[test]
fn without_a_change_random_inputs_leave_the_same_steps() {
    let mut random = Random::seeded();
    for case in 0..10_000 {
        let (active, reactive) = (random.any_length(1_000_000), random.any_length(1_000_000));
        let (function, input) = match case % 4 {
            0 => ("powerFactor", json!({ "base": random.any_length(10_000_000).to_string() })),
            1 => ("capacitor", json!({ "hours": (1 + random.up_to(700)).to_string(), "base": "9000" })),
            2 => ("baseFromTotal", json!({ "total": random.any_length(1_000_000).to_string() })),
            _ => {
                let input =
                    json!({ "monthlyKwh": random.any_length(2_000_000).to_string(), "setting": "rural" });
                compare("classify", &input);
                continue;
            }
        };
        let mut input = input;
        input["activeKwh"] = json!(active.to_string());
        input["reactiveKvarh"] = json!(reactive.to_string());
        input["standard"] = json!(["0.80", "0.85", "0.90"][random.up_to(2) as usize]);
        compare(function, &input);
    }
}

fn compare(function: &str, input: &Value) {
    let (plain, followed) = (run(function, input), bent(nothing, || run(function, input)));
    assert_eq!(plain, followed, "{function} {input}");
}

#[test]
fn what_follows_from_a_changed_step_is_calculated() {
    let input =
        json!({ "activeKwh": "121040", "reactiveKvarh": "131520", "standard": "0.90", "base": "76911.33" });
    let result = bent(lower_factor, || run("powerFactor", &input)).unwrap();
    assert_eq!([&result["powerFactor"], &result["adjustmentPercent"]], ["0.60", "25"]);
    assert_eq!(result["adjustment"], "19227.83");
    let shown: Vec<_> = steps(&result).into_iter().map(|step| text(step, "result")).collect();
    assert!(shown.contains(&"0.60") && shown.contains(&"19227.83"), "{shown:?}");
    // Nothing is left of it afterwards.
    assert_eq!(run("powerFactor", &input).unwrap()["adjustment"], "9229.36");
}

/// What is only asked "what if" stays as the rule says.
#[test]
fn what_is_not_recorded_stays() {
    let input =
        json!({ "activeKwh": "121040", "reactiveKvarh": "131520", "standard": "0.90", "base": "76911.33" });
    let result = bent(|_| Some(Decimal::ONE), || run("powerFactor", &input)).unwrap();
    assert_eq!(result["adjustment"], "1.00");
    assert_eq!(result["toStandard"], Value::Null);
    let half = |step: &Step| (step.id == "adjustment_percent").then(|| Decimal::new(5, 1));
    let result = bent(half, || run("powerFactor", &input)).unwrap();
    assert_eq!(
        (&result["adjustmentPercent"], &result["toStandard"]["adjustmentPercent"]),
        (&json!("0.5"), &json!("0"))
    );
}
