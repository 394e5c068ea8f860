//! Prices that the customer brings along in the place of listed ones, and prices of an earlier month.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "reads the rule book as data")]

mod support;

use diansuan::data::Data;
use diansuan::input::Field;
use diansuan::tariff;
use serde_json::{Value, json};
use support::run;

fn business(changes: &Value) -> Value {
    let mut input = json!({ "tariff": "cn-gx-two-part", "month": "2026-09", "voltage": "1-10kV",
        "usage": { "kwh": "100000" }, "capacityKva": "630", "prices": { "energy": "0.4" } });
    for (key, value) in changes.as_object().unwrap() {
        input[key] = value.clone();
    }
    input
}

fn bill(changes: &Value) -> Value {
    run("estimateBill", &business(changes)).unwrap()
}

fn flagged(bill: &Value) -> Vec<&str> {
    let lines = bill["lines"].as_array().unwrap().iter();
    lines.filter(|line| line["assumed"] == true).map(|line| line["id"].as_str().unwrap()).collect()
}

fn steps<'s>(of: &'s Value, id: &str, found: &mut Vec<&'s Value>) {
    for step in of["steps"].as_array().into_iter().flatten() {
        if step["id"] == id {
            found.push(step);
        }
        steps(step, id, found);
    }
}

#[test]
fn a_price_of_an_earlier_month_is_marked_on_the_line_in_a_step_and_in_a_warning() {
    let bill = bill(&json!({}));
    assert_eq!(flagged(&bill), ["line_loss", "system_operation"]);
    let mut assumed = Vec::new();
    steps(&bill, "assumed_price", &mut assumed);
    let said: Vec<_> = assumed.iter().map(|step| (&step["result"], &step["inputs"][0]["value"])).collect();
    let until = json!("2026-06-30");
    assert_eq!(said, [(&json!("0.017737"), &until), (&json!("0.062048"), &until)]);
    let warnings = bill["warnings"].as_array().unwrap();
    let about = warnings.iter().filter(|text| text["zh"].as_str().unwrap().contains("2026-06"));
    let about: Vec<&str> = about.map(|text| text["en"].as_str().unwrap()).collect();
    assert_eq!(
        about,
        [
            "Prices of this month were not found; those of 2026-06 were taken for Line loss, System operation. \
          Type in those of your bill."
        ]
    );
}

#[test]
fn the_customers_own_price_is_no_assumption() {
    let own = bill(
        &json!({ "prices": { "energy": "0.4", "line_loss": "0.017737", "system_operation": "0.062048" } }),
    );
    assert_eq!(flagged(&own), Vec::<&str>::new());
    assert_eq!(own["total"], bill(&json!({}))["total"]);
    let said = own["warnings"].to_string();
    assert!(!said.contains("2026-06"), "{said}");
    let mut assumed = Vec::new();
    steps(&own, "assumed_price", &mut assumed);
    assert!(assumed.is_empty());
    // Money instead of a price is the customer's own, too.
    let money = bill(&json!({ "amounts": { "line_loss": "1" } }));
    assert_eq!(flagged(&money), ["system_operation"]);
}

#[test]
fn a_tariff_is_described_with_what_can_be_replaced() {
    let described =
        run("describeTariff", &json!({ "tariff": "cn-gx-two-part", "date": "2026-09-01" })).unwrap();
    assert_eq!(described["given"], json!(["energy"]));
    assert_eq!(described["replaceable"], json!(["line_loss", "system_operation"]));
    let charges = described["charges"].as_array().unwrap();
    let of = |id: &str| charges.iter().find(|charge| charge["id"] == id).unwrap();
    assert_eq!((&of("energy")["given"], &of("energy")["prices"]), (&json!(true), &json!([])));
    assert!(of("energy").get("lastKnown").is_none());
    let loss = of("line_loss");
    assert_eq!((&loss["given"], &loss["lastKnown"]), (&json!(true), &json!("2026-06")));
    assert_eq!(loss["prices"][0]["price"], "0.017737");
    assert_eq!(of("transmission")["given"], false);
}

#[test]
fn the_doubt_of_one_price_is_the_doubt_of_the_bill_that_needs_it() {
    let june = |basic: &str| {
        let input =
            json!({ "tariff": "cn-gx-two-part", "month": "2024-06", "usage": { "peak": "1" }, basic: "100" });
        run("estimateBill", &input).unwrap()["confidence"].clone()
    };
    assert_eq!((june("capacityKva"), june("maxDemandKw")), (json!("confirmed"), json!("derived")));
}

#[test]
fn a_price_by_period_is_for_every_period_used() {
    let used = json!({ "peak": "1", "flat": "1" });
    let refused = |prices: Value| {
        let error = run("estimateBill", &business(&json!({ "usage": used, "prices": { "energy": prices } })));
        error.map(|bill| bill["total"].clone()).map_err(|error| error.field.clone())
    };
    assert_eq!(refused(json!({ "peak": "0.6" })), Err("prices.energy.flat".to_owned()));
    assert!(refused(json!({ "peak": "0.6", "flat": "0.4" })).is_ok());
}

#[test]
fn the_next_kwh_costs_the_customers_own_prices() {
    let one = bill(&json!({}));
    // 0.4 + 0.1476 + 0.017737 + 0.062048 + 0.041825.
    assert_eq!(one["nextKwhPrice"], "0.66921");
    let periods = json!({ "usage": { "peak": "10", "valley": "10" },
        "prices": { "energy": { "peak": "0.6", "valley": "0.2" } } });
    let next = bill(&periods)["nextKwhPrices"].clone();
    let of = |period: &str| {
        next.as_array().unwrap().iter().find(|one| one["period"] == period).map(|one| one["price"].clone())
    };
    assert_eq!((of("peak"), of("valley")), (Some(json!("0.86921")), Some(json!("0.46921"))));
}

#[test]
fn of_one_price_and_prices_by_period_neither_is_left_out() {
    let refused = |one: &str, peak: &str| {
        let typed = [
            ("tariff", "cn-gx-single-part-own"),
            ("month", "2026-07"),
            ("usage.peak", "100"),
            ("prices.energy", one),
            ("prices.energy.peak", peak),
        ];
        let mut typed: Vec<(String, String)> =
            typed.map(|(name, text)| (name.to_owned(), text.to_owned())).to_vec();
        let first = refusal(&typed);
        // The order in which a form has them says nothing.
        typed.reverse();
        assert_eq!(refusal(&typed), first);
        first
    };
    assert_eq!(refused("0.75", ""), None);
    assert_eq!(refused("", "0.9"), None);
    assert_eq!(refused("0.75", "0.9").as_deref(), Some("conflict prices.energy"));
    assert_eq!(refused("abc", "0.9").as_deref(), Some("not_a_number prices.energy"));
    assert_eq!(refused("0.75", "abc").as_deref(), Some("not_a_number prices.energy.peak"));
}

fn refusal(typed: &[(String, String)]) -> Option<String> {
    let data = Data::of_form(typed);
    let error = tariff::read(&Field::root(&data)).err()?;
    Some([error.code.as_str(), " ", &error.field].concat())
}
