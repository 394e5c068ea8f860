//! Breach of use, theft and compensation for outages: months and days, citations, whatever is put in.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use rust_decimal::Decimal;
use serde_json::{Value, json};
use support::random::Random;
use support::{load, run, text};

fn money(value: &Value) -> Decimal {
    value.as_str().unwrap().parse().unwrap()
}

/// Whatever is put in: a result or a refusal that names a field.
#[test]
fn nothing_of_an_inspection_panics() {
    let mut random = Random::seeded();
    let numbers =
        ["0", "1", "2", "0.005", "315", "744", "12", "-1", "999999999999", "1e30", "x", "12.3456789"];
    let days =
        ["1996-10-08", "2008-02-29", "2024-05-31", "2024-06-01", "2199-12-31", "1996-10-07", "2020-13-01"];
    let kinds = [
        ("breach", "wrong_category", "priceDue priceBilled kwh monthlyKwh months difference capacityKw days"),
        ("breach", "over_capacity", "capacityKva capacityPrice months from"),
        ("breach", "over_quota", "capacityKva kwh price times"),
        ("breach", "sealed_equipment", "capacityKva capacityPrice months from times"),
        ("breach", "moved_meter", "times penaltyPerTime"),
        ("breach", "other_source", "capacityKva penaltyPerKva times"),
        ("theft", "tapped", "capacityKw hoursPerDay days price from"),
        ("theft", "other", "capacityKw hoursPerDay days price penaltyMultiple"),
        ("outageCompensation", "supplier", "kwh normalKwh normalDays hours price multiple"),
        ("outageCompensation", "customer", "kwh price multiple"),
    ];
    let (mut good, mut bad) = (0, 0);
    for round in 0..12_000 {
        let mut pick = |from: &[&str]| {
            // What is good comes first and twice as often.
            let most = from.len() as u64 - 1;
            let index = random.up_to(most).min(random.up_to(most));
            from[usize::try_from(index).unwrap()].to_owned()
        };
        let (function, kind, names) = kinds[round % kinds.len()];
        let customer = pick(&["two_part", "single_part", "residential", "nobody"]);
        let mut input = json!({ "date": pick(&days), "kind": kind, "customer": customer, "use": pick(&["power", "lighting", "x"]) });
        for name in names.split(' ') {
            if pick(&["y", "y", "n"]) == "y" {
                input[name] = json!(if name == "from" { pick(&days) } else { pick(&numbers) });
            }
        }
        if pick(&["n", "n", "n", "y"]) == "y" {
            input["devices"] =
                json!([{ "capacityKw": pick(&numbers), "days": pick(&numbers), "use": "power" }]);
        }
        match support::call(function, &diansuan::input::Field::root(&support::data(&input))) {
            Ok(_) => good += 1,
            Err(error) => {
                assert!(!error.field.is_empty(), "{function}: {error:?}");
                bad += 1;
            }
        }
    }
    assert!(good > 1_000 && bad > 1_000, "{good} results, {bad} refusals");
}

/// A capacity's charge over whole months is that of the months, and days add up to the month.
#[test]
fn months_and_days_of_a_breach_agree() {
    for (year, month, end) in [(2008, 9, 30), (2010, 1, 31), (2012, 2, 29), (2024, 7, 31), (2025, 2, 28)] {
        let base = json!({
            "kind": "over_capacity", "customer": "two_part", "capacityKva": "310", "capacityPrice": "23.7",
            "date": format!("{year}-{month:02}-{end}"),
        });
        let mut by_days = base.clone();
        by_days["from"] = json!(format!("{year}-{month:02}-01"));
        let mut by_months = base.clone();
        by_months["months"] = json!("1");
        let (days, months) = (run("breach", &by_days).unwrap(), run("breach", &by_months).unwrap());
        assert_eq!(days["backBilled"], months["backBilled"], "{year}-{month}");
        assert_eq!(days["penalty"], months["penalty"]);
        // Never more for fewer days.
        let mut last = Decimal::ZERO;
        for day in (1..=end).rev() {
            by_days["from"] = json!(format!("{year}-{month:02}-{day:02}"));
            let now = money(&run("breach", &by_days).unwrap()["backBilled"]);
            assert!(now >= last, "{year}-{month}-{day}");
            last = now;
        }
    }
}

/// A penalty cites the supply rules of its day, unless the caller stated it: then that is said.
#[test]
fn a_penalty_cites_its_rule_or_says_whose_it_is() {
    let (mut ruled, mut own) = (0, 0);
    for vector in load("inspection").as_array().unwrap() {
        let Some(date) = vector["input"]["date"].as_str() else { continue };
        let result = run(text(vector, "function"), &vector["input"]).unwrap();
        let rules = if date < "2024-06-01" { "supply-rules-1996" } else { "supply-rules-2024" };
        assert_eq!(result["rule"]["id"], rules, "{}", vector["id"]);
        let money = ["penalty", "compensation"];
        let all = support::steps(&result);
        let step = all.iter().find(|step| money.contains(&text(step, "id"))).unwrap();
        let said =
            result["warnings"].as_array().unwrap().iter().any(|w| text(w, "en").contains("given by you"));
        if result["given"].as_array().unwrap().is_empty() {
            let cited = step.get("citation").or_else(|| step["steps"][0].get("citation")).unwrap();
            assert_eq!((&cited["rule"], said), (&json!(rules), false), "{}", vector["id"]);
            assert_eq!(result["citation"]["rule"], rules);
            ruled += 1;
        } else {
            assert!(said, "{}", vector["id"]);
            own += 1;
        }
    }
    assert!(ruled > 15 && own > 3, "{ruled}, {own}");
}

/// No rule says which of them a breach across both has: each part is calculated by its own, and the refusal says how.
#[test]
fn a_breach_across_two_rules_says_how_both_parts_are_calculated() {
    let breach = |days: Value| {
        let mut input = json!({ "kind": "over_capacity", "customer": "two_part", "capacityKva": "310", "capacityPrice": "20" });
        input.as_object_mut().unwrap().extend(days.as_object().unwrap().clone());
        run("breach", &input)
    };
    let error = breach(json!({ "date": "2024-06-10", "from": "2024-05-22" })).unwrap_err();
    let bound = error.bound.clone().unwrap();
    assert!(bound.contains("2024-05-31") && bound.contains("2024-06-01"), "{bound}");
    let before = breach(json!({ "date": "2024-05-31", "from": "2024-05-22", "to": "2024-05-31" })).unwrap();
    let after = breach(json!({ "date": "2024-06-10", "from": "2024-06-01" })).unwrap();
    // 310 × 20 × 10 ÷ 30, by thirty days and by those of June; three times that, since 2024 at the most.
    assert_eq!((&before["backBilled"], &after["backBilled"]), (&json!("2066.67"), &json!("2066.67")));
    assert_eq!(
        (&before["penalty"], &before["ceiling"], &after["ceiling"]),
        (&json!("6200.01"), &json!(false), &json!(true))
    );
}
