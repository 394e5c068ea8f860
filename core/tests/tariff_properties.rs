//! What holds for every bill, whatever the tariff.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "reads the data that the core is built with")]

mod support;

use diansuan::tariff::{self, Filter};
use diansuan::text::Word;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use support::{cases, run, text};

fn money(value: &Value) -> Decimal {
    value.as_str().unwrap().parse().unwrap()
}

/// Every price list with a day on which it holds, and an input that it can price.
fn billable() -> Vec<Value> {
    let all = tariff::list(&Filter::default()).tariffs;
    let inputs = all.iter().map(|entry| {
        let begun = entry.rule.effective_from.or(entry.rule.known_since).unwrap();
        let month = begun.months_later(1).to_string();
        let month = if entry.rule.effective_to.is_some_and(|to| to < begun.months_later(2)) { begun.to_string() } else { month };
        let usage = if entry.time_of_use {
            json!({ "peak": "1200", "flat": "800", "valley": "1000" })
        } else {
            json!({ "kwh": "3000" })
        };
        json!({
            "tariff": entry.id.as_str(), "month": &month[..7], "usage": usage, "voltage": entry.voltages[0].as_str(),
            "yearToDateKwh": "1000", "capacityKva": "400", "basicCharge": "capacity", "prices": prices(&entry.given),
        })
    });
    inputs.filter(|input| run("estimateBill", input).is_ok()).collect()
}

fn prices(given: &[Word]) -> Value {
    given
        .iter()
        .filter(|id| **id == "energy")
        .map(|id| (id.to_string(), json!("0.45")))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// The same input with other energy, in the same proportion of its periods.
fn with_energy(input: &Value, kwh: u32) -> Value {
    let mut input = input.clone();
    let usage = input["usage"].as_object_mut().unwrap();
    let share = Decimal::from(kwh) / Decimal::from(3000);
    for value in usage.values_mut() {
        let part = (money(value) * share).round_dp_with_strategy(2, rust_decimal::RoundingStrategy::ToZero);
        *value = json!(part.to_string());
    }
    input
}

#[test]
fn most_tariffs_of_the_book_can_be_billed() {
    let all = billable();
    assert!(all.len() >= 30, "{}", all.len());
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn lines_sum_to_the_subtotal_and_the_bill_never_falls(kwh in 0_u32..200_000, more in 1_u32..5_000) {
        for input in billable().iter().step_by(5) {
            let bill = run("estimateBill", &with_energy(input, kwh)).unwrap();
            let sum: Decimal = bill["lines"].as_array().unwrap().iter().map(|line| money(&line["amount"])).sum();
            prop_assert_eq!(sum, money(&bill["subtotal"]), "{}", input);
            prop_assert_eq!(&bill["subtotal"], &bill["total"]);
            let dearer = run("estimateBill", &with_energy(input, kwh + more)).unwrap();
            prop_assert!(money(&dearer["total"]) >= money(&bill["total"]), "{}: {} {}", input, kwh, more);
        }
    }

    #[test]
    fn every_rounding_makes_lines_that_sum_up(peak in 0_u32..1_000_000, flat in 0_u32..1_000_000, price in 1_i64..999_999) {
        for rounding in ["line", "period", "total"] {
            let file = example(rounding, &Decimal::new(price, 6).to_string());
            let usage = json!({ "peak": peak.to_string(), "flat": flat.to_string() });
            let bill = run("estimateBill", &json!({ "tariff": "example", "month": "2026-07", "usage": usage, "ruleFiles": [file] })).unwrap();
            let sum: Decimal = bill["lines"].as_array().unwrap().iter().map(|line| money(&line["amount"])).sum();
            prop_assert_eq!(sum, money(&bill["total"]), "{} {}", rounding, bill);
        }
    }

    #[test]
    fn a_split_month_is_the_sum_of_its_parts(first in 0_u32..100_000, second in 0_u32..100_000) {
        let (old, new) = (dated("2026-01-01", Some("2026-07-10"), "0.5"), dated("2026-07-11", None, "0.6"));
        let whole = json!({ "tariff": "dated", "month": "2026-07", "ruleFiles": [old, new], "parts": [
            { "from": "2026-07-01", "to": "2026-07-10", "usage": { "kwh": first.to_string() } },
            { "from": "2026-07-11", "to": "2026-07-31", "usage": { "kwh": second.to_string() } },
        ] });
        let part = |from: &str, to: &str, kwh: u32| {
            let input = json!({ "tariff": "dated", "from": from, "to": to, "usage": { "kwh": kwh.to_string() }, "ruleFiles": [old, new] });
            money(&run("estimateBill", &input).unwrap()["total"])
        };
        let sum = part("2026-07-01", "2026-07-10", first) + part("2026-07-11", "2026-07-31", second);
        prop_assert_eq!(money(&run("estimateBill", &whole).unwrap()["total"]), sum);
    }

    #[test]
    fn a_year_is_the_sum_of_its_months(monthly in prop::collection::vec(0_u32..900, 12)) {
        let months: Vec<Value> = monthly.iter().map(|kwh| json!({ "usage": { "kwh": kwh.to_string() } })).collect();
        let year = run("estimateYear", &json!({ "tariff": "cn-gx-residential", "from": "2025-01", "months": months })).unwrap();
        let (mut used, mut sum) = (0, Decimal::ZERO);
        for (index, kwh) in monthly.iter().enumerate() {
            let input = json!({
                "tariff": "cn-gx-residential", "month": format!("2025-{:02}", index + 1),
                "usage": { "kwh": kwh.to_string() }, "yearToDateKwh": used.to_string(),
            });
            sum += money(&run("estimateBill", &input).unwrap()["total"]);
            used += kwh;
        }
        prop_assert_eq!(money(&year["total"]), sum);
        prop_assert_eq!(text(&year, "energyKwh"), used.to_string());
    }

    #[test]
    fn quarters_halves_and_hours_of_one_load_cost_the_same(hours in prop::collection::vec(0_u32..1000, 24..72)) {
        let bill = |minutes: u32| {
            let parts = 60 / minutes;
            let kwh: Vec<String> = hours.iter().flat_map(|kwh| vec![Decimal::from(*kwh) / Decimal::from(parts); parts as usize]).map(|kwh| kwh.to_string()).collect();
            let usage = json!({ "intervals": { "start": "2024-06-03T00:00", "minutes": minutes, "kwh": kwh } });
            let input = json!({ "tariff": "cn-gx-two-part", "month": "2024-06", "usage": usage, "capacityKva": "1000" });
            let bill = run("estimateBill", &input).unwrap();
            (bill["total"].clone(), bill["periods"].clone())
        };
        prop_assert_eq!(bill(15), bill(60));
        prop_assert_eq!(bill(30), bill(60));
    }
}

fn head(id: &str, from: &str, to: Option<&str>) -> Value {
    let both = json!({ "zh": "示例", "en": "Example" });
    let mut head = json!({
        "kind": "tariff", "id": id, "title": both, "issuer": both, "document": "example", "effective_from": from,
        "source": both, "status": if to.is_some() { "superseded" } else { "in_force" }, "confidence": "derived",
        "checked": "2026-11-23", "region": "test", "category": "commercial_industrial", "voltages": ["<1kV"],
    });
    if let Some(to) = to {
        head["effective_to"] = json!(to);
    }
    head
}

/// A tariff with a price by period and one that is the same for all.
fn example(rounding: &str, price: &str) -> Value {
    let mut file = head("example", "2026-01-01", None);
    let label = json!({ "zh": "示例", "en": "Example" });
    file["tariff"] = json!("example");
    file["time_of_use"] = json!("cn-gx");
    file["rounding"] = json!({ "value": rounding, "clause": "example" });
    file["charge"] = json!([
        { "id": "energy", "label": label, "basis": "kwh", "floats": true, "price": price },
        { "id": "grid", "label": label, "basis": "kwh", "price": price },
    ]);
    file
}

fn dated(from: &str, to: Option<&str>, price: &str) -> Value {
    let mut file = head(&format!("dated-{from}"), from, to);
    file["tariff"] = json!("dated");
    file["rounding"] = json!({ "value": "line", "clause": "example" });
    file["charge"] = json!([{ "id": "energy", "label": { "zh": "示例", "en": "Example" }, "basis": "kwh", "price": price }]);
    file
}

#[test]
fn exporting_a_file_and_bringing_it_along_changes_nothing() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rulebook/tariffs.json");
    let files: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert!(files.len() > 60);
    for input in billable() {
        let mut brought = input.clone();
        brought["ruleFiles"] = json!(files);
        assert_eq!(run("estimateBill", &brought).unwrap(), run("estimateBill", &input).unwrap(), "{input}");
    }
}

#[test]
fn one_kwh_around_every_limit_costs_what_its_tier_says() {
    // Hand calculation: the kWh above a limit costs the next tier's price, the one below this tier's.
    for (tariff, month, limits, prices) in [
        ("cn-gx-residential", "2026-12", ["3120", "4440"], ["0.5283", "0.5783", "0.8283"]),
        ("cn-sh-residential", "2025-12", ["3120", "4800"], ["0.617", "0.667", "0.917"]),
        ("cn-gd-residential", "2025-07", ["260", "600"], ["0.589", "0.639", "0.889"]),
        ("cn-gd-residential", "2025-12", ["200", "400"], ["0.589", "0.639", "0.889"]),
    ] {
        let price_of = |kwh: Decimal| {
            let input = json!({ "tariff": tariff, "month": month, "usage": { "kwh": kwh.to_string() }, "yearToDateKwh": "0" });
            run("estimateBill", &input).unwrap()["nextKwhPrice"].clone()
        };
        for (index, limit) in limits.iter().enumerate() {
            let limit: Decimal = limit.parse().unwrap();
            assert_eq!(price_of(limit - Decimal::ONE), prices[index], "{tariff} below {limit}");
            assert_eq!(price_of(limit), prices[index + 1], "{tariff} from {limit}");
        }
    }
}

/// A bill of some months: their days, or with `parts` what each of them used.
fn of_months(input: &Value, first: &str, months: i32, each: Option<&[Value]>) -> Value {
    let begin = diansuan::date::Date::parse(first, "").unwrap();
    let mut bill = input.clone();
    let fields = bill.as_object_mut().unwrap();
    fields.remove("month");
    bill["from"] = json!(begin.to_string());
    bill["to"] = json!(begin.months_later(months).plus(-1).to_string());
    if let Some(each) = each {
        let part = |(index, usage): (i32, &Value)| {
            let from = begin.months_later(index);
            json!({ "from": from.to_string(), "to": from.month_end().to_string(), "usage": usage })
        };
        bill["parts"] = (0..).zip(each).map(part).collect::<Vec<_>>().into();
        bill.as_object_mut().unwrap().remove("usage");
    }
    bill
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn a_bill_of_several_months_is_the_sum_of_the_bills_of_its_months(
        kwh in prop::collection::vec(0_u32..4_000, 2..5),
        demand in prop::option::of(1_u32..2_000),
    ) {
        let mut billed = 0;
        for mut input in billable() {
            if let Some(demand) = demand {
                input["maxDemandKw"] = json!(demand.to_string());
                input["basicCharge"] = json!("actual");
            }
            let first = input["month"].as_str().unwrap().to_owned();
            let each: Vec<Value> = kwh.iter().map(|kwh| with_energy(&input, *kwh)["usage"].clone()).collect();
            let whole = of_months(&input, &first, i32::try_from(each.len()).unwrap(), Some(&each));
            let begin = diansuan::date::Date::parse(&first, "").unwrap();
            let mut used: Decimal = money(&input["yearToDateKwh"]);
            let mut sum = Some(Decimal::ZERO);
            for (index, usage) in (0..).zip(&each) {
                let from = begin.months_later(index);
                let mut month = input.clone();
                month["month"] = json!(&from.to_string()[..7]);
                month["usage"] = usage.clone();
                month["yearToDateKwh"] = json!(used.to_string());
                let bill = run("estimateBill", &month).ok();
                used += bill.as_ref().map_or_else(Decimal::default, |bill| money(&bill["energyKwh"]));
                sum = sum.zip(bill).map(|(sum, bill)| sum + money(&bill["total"]));
            }
            // Where a month has no prices the whole has none either.
            let Ok(bill) = run("estimateBill", &whole) else {
                prop_assert!(sum.is_none(), "{}", whole);
                continue;
            };
            // Where a yearly cycle ends within the months, each month would have to say so for itself.
            if begin.year() == begin.months_later(i32::try_from(each.len()).unwrap() - 1).year() && yearly_from_january(&input) {
                billed += 1;
                prop_assert_eq!(Some(money(&bill["total"])), sum, "{}", whole);
            }
        }
        prop_assert!(billed >= 15, "{}", billed);
    }

    #[test]
    fn one_total_is_never_dearer_than_any_split(first in 0_u32..3_000, second in 0_u32..3_000) {
        let mut tried = 0;
        for input in billable() {
            let usage = &input["usage"];
            if usage.get("kwh").is_none() {
                continue;
            }
            let begin = input["month"].as_str().unwrap().to_owned();
            let mut both = of_months(&input, &begin, 2, None);
            both["usage"] = json!({ "kwh": (first + second).to_string() });
            let each = [json!({ "kwh": first.to_string() }), json!({ "kwh": second.to_string() })];
            let split = of_months(&input, &begin, 2, Some(&each));
            let (Ok(both), Ok(split)) = (run("estimateBill", &both), run("estimateBill", &split)) else { continue };
            if both["lines"][0].get("from").is_some() {
                continue; // A price changes between the months: the total is shared by days.
            }
            tried += 1;
            // Two months are rounded to the cent twice, their sum once.
            let cent = Decimal::new(1, 2);
            prop_assert!(money(&both["total"]) <= money(&split["total"]) + cent, "{}: {} {}", input, both["total"], split["total"]);
        }
        prop_assert!(tried >= 10, "{}", tried);
    }

    #[test]
    fn what_is_per_month_counts_n_times(months in 1_i32..7, kva in 1_u32..5_000) {
        let mut tried = 0;
        for mut input in billable() {
            input["capacityKva"] = json!(kva.to_string());
            let begin = input["month"].as_str().unwrap().to_owned();
            let usage = input["usage"].as_object().unwrap().keys().map(|key| (key.clone(), json!("0")));
            input["usage"] = usage.collect::<serde_json::Map<_, _>>().into();
            let Ok(one) = run("estimateBill", &input) else { continue };
            let Ok(all) = run("estimateBill", &of_months(&input, &begin, months, None)) else { continue };
            let fixed = |bill: &Value| -> Decimal {
                let lines = bill["lines"].as_array().unwrap().iter();
                lines.filter(|line| line["unit"] != "kWh").map(|line| money(&line["amount"])).sum()
            };
            let prices = |bill: &Value| -> std::collections::BTreeSet<String> {
                let lines = bill["lines"].as_array().unwrap().iter();
                lines.filter(|line| line["unit"] != "kWh").filter_map(|line| line["price"].as_str().map(str::to_owned)).collect()
            };
            if prices(&one) == prices(&all) {
                tried += 1;
                prop_assert_eq!(fixed(&all), fixed(&one) * Decimal::from(months), "{}", input);
            }
        }
        prop_assert!(tried >= 15, "{}", tried);
    }
}

/// Whether the tariff has no yearly tiers, or a cycle that begins in January.
fn yearly_from_january(input: &Value) -> bool {
    let found = run("describeTariff", &json!({ "tariff": input["tariff"], "date": input["month"] })).unwrap();
    found["cycle"] != "year" || found.get("cycleStartMonth").is_none_or(|month| month == "1")
}
