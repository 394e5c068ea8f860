//! Bad inputs: the error names the field it is about, in both languages.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use diansuan::text::Lang;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use support::inputs::{complete, garbage};
use support::{cases, run};

/// The paths of everything in an input, objects and lists included.
fn paths(value: &Value, path: &str) -> Vec<String> {
    let names: Vec<String> = match value {
        Value::Object(members) => members.keys().cloned().collect(),
        Value::Array(items) => (0..items.len()).map(|index| index.to_string()).collect(),
        _ => return Vec::new(),
    };
    let mut all = Vec::new();
    for name in names {
        let at = format!("{path}/{name}");
        all.extend(paths(value.pointer(&format!("/{name}")).unwrap(), &at));
        all.push(at);
    }
    all
}

fn spoiled(input: &Value, path: &str, with: &Value) -> Value {
    let mut input = input.clone();
    *input.pointer_mut(path).unwrap() = with.clone();
    input
}

/// The field of an error as a pointer.
fn pointer(field: &str) -> String {
    format!("/{}", field.replace('.', "/"))
}

#[test]
fn complete_inputs_are_accepted() {
    for (function, input) in complete() {
        assert!(run(function, &input).is_ok(), "{function}: {:?}", run(function, &input));
    }
}

/// One field is wrong: if that is an error, it names this field, or one inside it.
#[test]
fn every_error_names_the_field_it_is_about() {
    let (mut wrong, mut refused) = (Vec::new(), 0);
    for (function, input) in complete() {
        for path in paths(&input, "") {
            for with in garbage() {
                let Err(error) = run(function, &spoiled(&input, &path, &with)) else { continue };
                refused += 1;
                let at = pointer(&error.field);
                // Without a field, one beside it may not be enough: `name` without `inBase`.
                let gone = with.as_str().map_or(with.is_null(), |text| text.trim().is_empty());
                let parent = path.rsplit_once('/').map_or("", |(parent, _)| parent);
                // `before` and `after` have the same shape: which of the two is wrong, nobody knows.
                let gone = gone || path == "/before" || path == "/after";
                let inside = if gone { format!("{parent}/") } else { format!("{path}/") };
                if at != path && !at.starts_with(&inside) {
                    wrong.push(format!("{function}{path} = {with}: {error}"));
                }
                for lang in [Lang::Zh, Lang::En] {
                    assert!(!error.message(lang).is_empty() && !error.field.is_empty(), "{error}");
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(refused > 400, "{refused} refusals");
}

#[test]
fn a_field_that_must_be_there_is_missed_by_its_name() {
    let needed = [
        (0, "monthlyKwh"),
        (0, "setting"),
        (1, "activeKwh"),
        (1, "standard"),
        (1, "base"),
        (3, "hours"),
        (3, "standard"),
        (4, "investment"),
        (4, "monthlySaving"),
        (7, "tariff"),
        (7, "month"),
        (8, "tariff"),
    ];
    let all = complete();
    for (index, name) in needed {
        let (function, input) = &all[index];
        let mut input = input.clone();
        input.as_object_mut().unwrap().remove(name);
        let error = run(function, &input).unwrap_err();
        assert_eq!((error.code.as_str(), error.field.as_str()), ("missing", name), "{function}");
    }
}

fn any_value() -> impl Strategy<Value = Value> {
    let text =
        prop_oneof![any::<String>().prop_map(Value::from), any::<i64>().prop_map(|n| json!(n.to_string()))];
    let leaf = prop_oneof![select(garbage()), any::<i64>().prop_map(Value::from), text];
    leaf.prop_recursive(3, 20, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            proptest::collection::btree_map("[a-z]{1,3}", inner, 0..4).prop_map(|m| json!(m)),
        ]
    })
}

proptest! {
    #![proptest_config(cases(2_000))]

    /// Several fields at once, with anything in them: a result or an error with a field, no panic.
    #[test]
    fn nothing_panics(which in 0..13_usize, changes in proptest::collection::vec((any::<prop::sample::Index>(), any_value()), 1..4)) {
        let (function, mut input) = complete().swap_remove(which);
        for (index, value) in changes {
            let all = paths(&input, "");
            if !all.is_empty() {
                input = spoiled(&input, &all[index.index(all.len())], &value);
            }
        }
        if let Err(error) = run(function, &input) {
            prop_assert!(!error.field.is_empty(), "{}", error);
        }
    }

    #[test]
    fn an_input_that_is_no_object_misses_its_first_field(which in 0..9_usize, value in any_value()) {
        let (function, _) = complete().swap_remove(which);
        let refused = run(function, &value);
        prop_assert!(refused.is_err_and(|error| !error.field.is_empty()));
    }
}

/// A refusal that has nothing to offer says so, instead of ending in an empty list.
#[test]
fn where_there_is_nothing_to_choose_nothing_is_offered() {
    let household = json!({ "tariff": "cn-gx-residential", "month": "2026-07", "usage": { "kwh": "1" } });
    for (name, value, field) in [
        ("options", json!(["green"]), "options"),
        ("prices", json!({ "energy": "0.5" }), "prices.energy"),
        ("amounts", json!({ "energy": "1" }), "amounts.energy"),
    ] {
        let mut input = household.clone();
        input[name] = value;
        let error = run("estimateBill", &input).unwrap_err();
        assert_eq!((error.code.as_str(), error.field.as_str()), ("unknown", field));
        for lang in [Lang::Zh, Lang::En] {
            let message = error.message(lang);
            assert!(!message.trim_end().ends_with([':', '：']), "{message}");
        }
        assert!(error.message(Lang::En).contains("nothing to choose"), "{}", error.message(Lang::En));
    }
}

/// Energy by period on a tariff without hours: why, and what to give instead.
#[test]
fn periods_on_a_tariff_without_them_say_the_way_out() {
    let input =
        json!({ "tariff": "cn-gx-residential", "month": "2026-07", "usage": { "peak": "1", "valley": "2" } });
    let error = run("estimateBill", &input).unwrap_err();
    assert_eq!((error.code.as_str(), error.field.as_str()), ("not_in_rule_book", "usage.peak"));
    assert!(
        error.message(Lang::Zh).contains("usage.kwh") && error.message(Lang::En).contains("give usage.kwh")
    );
}
