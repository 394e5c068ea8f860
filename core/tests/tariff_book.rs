//! What holds for every price list of the book, over one month and over several.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "reads the data that the core is built with")]

mod support;

use diansuan::date::Date;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use support::book::{self, Priced};
use support::{cases, run, text};

fn money(value: &Value) -> Decimal {
    value.as_str().unwrap_or("0").parse().unwrap()
}

fn with(mut input: Value, more: &Value) -> Value {
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    input
}

/// The days of so many months from `first` on, without energy.
fn days(priced: &Priced, months: usize) -> Value {
    let mut input = priced.in_month(priced.first);
    input["to"] = json!(month(priced, months).plus(-1).to_string());
    input.as_object_mut().unwrap().remove("usage");
    input
}

fn month(priced: &Priced, later: usize) -> Date {
    priced.first.months_later(i32::try_from(later).unwrap())
}

/// What a month says of itself.
fn part(priced: &Priced, later: usize, own: &Value) -> Value {
    let from = month(priced, later);
    with(json!({ "from": from.to_string(), "to": from.month_end().to_string() }), own)
}

/// Money of the lines that are not of energy.
fn fixed(bill: &Value) -> Decimal {
    let lines = bill["lines"].as_array().unwrap().iter();
    lines.filter(|line| line["unit"] != "kWh").map(|line| money(&line["amount"])).sum()
}

/// The prices of those lines, as far as they have one.
fn prices(bill: &Value) -> std::collections::BTreeSet<String> {
    let lines = bill["lines"].as_array().unwrap().iter();
    let lines = lines.filter(|line| line["unit"] != "kWh");
    lines.filter_map(|line| line["price"].as_str().map(str::to_owned)).collect()
}

#[test]
fn every_list_that_promises_a_bill_is_tried() {
    let all = book::all();
    assert!(all.len() >= 130, "{}", all.len());
    let several = all.iter().filter(|priced| {
        run("estimateBill", &with(days(priced, 2), &json!({ "usage": priced.usage(3000) }))).is_ok()
    });
    assert!(several.count() >= 120);
}

/// A month's energy, reactive energy and demand. Demands and energies lie on both sides of what the
/// discount for well-used capacity asks for.
fn months() -> impl Strategy<Value = Vec<[u32; 3]>> {
    let month = (prop_oneof![0_u32..4_000, 90_000_u32..120_000], 0_u32..6_000, 1_u32..900);
    prop::collection::vec(month.prop_map(|(kwh, kvarh, kw)| [kwh, kvarh, kw]), 2..5)
}

proptest! {
    #![proptest_config(cases(12))]

    /// Each month has a factor, a demand and a use of the capacity of its own.
    #[test]
    fn a_bill_of_several_months_is_the_sum_of_the_bills_of_its_months(each in months(), before in 0_u32..5_000) {
        let (mut billed, mut adjusted, mut demanded) = (0, 0, 0);
        for priced in book::all() {
            let by_demand = priced.two_part().then_some(json!({ "basicCharge": "actual", "capacityKva": "400" }));
            let with_factor = priced.entry["powerFactor"] == true;
            let own = |[kwh, kvarh, kw]: [u32; 3]| {
                let mut own = json!({ "usage": priced.usage(kwh) });
                if with_factor {
                    own["reactiveKvarh"] = json!(kvarh.to_string());
                }
                if by_demand.is_some() {
                    own["maxDemandKw"] = json!(kw.to_string());
                }
                own
            };
            let bare = |mut input: Value| {
                if let Some(way) = &by_demand {
                    input.as_object_mut().unwrap().remove("maxDemandKw");
                    input = with(input, way);
                }
                if with_factor {
                    input["standard"] = json!("0.90");
                }
                input
            };
            let mut used = before;
            let mut sum = Some((Decimal::ZERO, Decimal::ZERO));
            for (later, figures) in each.iter().enumerate() {
                let input = with(bare(priced.in_month(month(priced, later))), &own(*figures));
                let bill = run("estimateBill", &with(input, &json!({ "yearToDateKwh": used.to_string() }))).ok();
                used += bill.as_ref().map_or(0, |bill| text(bill, "energyKwh").parse::<u32>().unwrap());
                sum = sum.zip(bill).map(|((total, adjustment), bill)| (total + money(&bill["total"]), adjustment + money(&bill["powerFactorAdjustment"])));
            }
            let parts: Vec<Value> = each.iter().enumerate().map(|(later, figures)| part(priced, later, &own(*figures))).collect();
            let whole = bare(with(days(priced, each.len()), &json!({ "parts": parts, "yearToDateKwh": before.to_string() })));
            let bill = run("estimateBill", &whole);
            // Where a month has no prices the whole has none either, and the other way round.
            prop_assert_eq!(sum.is_some(), bill.is_ok(), "{}: {:?}", priced.id(), bill.err());
            let Some((bill, (total, adjustment))) = bill.ok().zip(sum) else { continue };
            prop_assert_eq!(money(&bill["total"]), total, "{}", whole);
            prop_assert_eq!(money(&bill["powerFactorAdjustment"]), adjustment, "{}", whole);
            billed += 1;
            adjusted += usize::from(with_factor && bill.get("powerFactorMonths").is_some());
            demanded += usize::from(bill["lines"].as_array().unwrap().iter().any(|line| line["unit"] == "kW"));
        }
        prop_assert!(billed >= 100 && adjusted >= 9 && demanded >= 25, "{} {} {}", billed, adjusted, demanded);
    }

    /// Two months are rounded to the cent twice, their sum once.
    #[test]
    fn one_total_is_never_dearer_than_any_split(each in prop::collection::vec(0_u32..2_000, 2..5)) {
        let mut tried = 0;
        for priced in book::all().iter().filter(|priced| priced.cycle() == "month") {
            let parts: Vec<Value> = each.iter().enumerate().map(|(later, kwh)| part(priced, later, &json!({ "usage": priced.usage(*kwh) }))).collect();
            let split = with(days(priced, each.len()), &json!({ "parts": parts }));
            let one = with(days(priced, each.len()), &json!({ "usage": priced.usage(each.iter().sum()) }));
            let (Ok(one), Ok(split)) = (run("estimateBill", &one), run("estimateBill", &split)) else { continue };
            if one["lines"].as_array().unwrap().iter().any(|line| line.get("from").is_some()) {
                continue; // A price changes between the months: the total is shared by days.
            }
            tried += 1;
            // Periods share out whole kWh: as many kWh may be missing as there are periods in all months.
            let most = Decimal::new(1, 2) * Decimal::from(each.len());
            if priced.input["usage"].get("kwh").is_some() {
                prop_assert!(money(&one["total"]) <= money(&split["total"]) + most, "{}: {} {}", priced.id(), one["total"], split["total"]);
            }
        }
        prop_assert!(tried >= 5, "{}", tried);
    }

    #[test]
    fn what_is_per_month_counts_n_times(months in 2_usize..5, kva in 1_u32..5_000, kw in 1_u32..5_000) {
        let (mut capacity, mut demand) = (0, 0);
        for priced in book::all().iter().filter(|priced| priced.two_part()) {
            for (way, tried) in [
                (json!({ "basicCharge": "capacity", "capacityKva": kva.to_string() }), &mut capacity),
                (json!({ "basicCharge": "actual", "maxDemandKw": kw.to_string() }), &mut demand),
            ] {
                let nothing = |mut input: Value| {
                    for field in ["capacityKva", "maxDemandKw"] {
                        input.as_object_mut().unwrap().remove(field);
                    }
                    with(with(input, &way), &json!({ "usage": priced.usage(0) }))
                };
                let one = run("estimateBill", &nothing(priced.in_month(priced.first)));
                let all = run("estimateBill", &nothing(days(priced, months)));
                let (Ok(one), Ok(all)) = (one, all) else { continue };
                if prices(&one) == prices(&all) {
                    *tried += 1;
                    prop_assert!(fixed(&one) > Decimal::ZERO, "{}", priced.id());
                    prop_assert_eq!(fixed(&all), fixed(&one) * Decimal::from(months), "{}", priced.id());
                }
            }
        }
        prop_assert!(capacity >= 25 && demand >= 25, "{} {}", capacity, demand);
    }

    /// Free energy and money off, too.
    #[test]
    fn allowances_count_n_times(months in 2_usize..5) {
        let mut tried = 0;
        for priced in book::all() {
            for allowance in priced.described["allowanceRules"].as_array().into_iter().flatten() {
                let bill = |input: Value, kwh: u32| {
                    run("estimateBill", &with(input, &json!({ "usage": priced.usage(kwh), "household": { "allowance": allowance["id"] } })))
                };
                let off = |bill: &Value| -> (Decimal, Decimal) {
                    let lines = bill["lines"].as_array().unwrap().iter().filter(|line| text(line, "id").starts_with("allowance"));
                    lines.map(|line| (money(&line["quantity"]), money(&line["amount"]))).fold(Default::default(), |sum, one| (sum.0 + one.0, sum.1 + one.1))
                };
                let count = Decimal::from(months);
                let one = bill(priced.in_month(priced.first), 6_000);
                let all = bill(days(priced, months), 6_000 * u32::try_from(months).unwrap());
                let (Ok(one), Ok(all)) = (one, all) else { continue };
                tried += 1;
                let ((kwh, yuan), whole) = (off(&one), off(&all));
                prop_assert!(kwh > Decimal::ZERO || yuan < Decimal::ZERO, "{} {}", priced.id(), allowance["id"]);
                prop_assert_eq!(whole.0, kwh * count, "{} {}", priced.id(), allowance["id"]);
                // Money is rounded once in each bill: half a cent a month.
                let less = (whole.1 - yuan * count).abs();
                prop_assert!(less <= Decimal::new(5, 3) * count, "{} {}: {}", priced.id(), allowance["id"], less);
            }
        }
        prop_assert!(tried >= 15, "{}", tried);
    }

    #[test]
    fn lines_sum_to_the_subtotal_and_the_bill_never_falls(kwh in 0_u32..200_000, more in 1_u32..5_000) {
        for priced in book::all() {
            let of = |kwh: u32| run("estimateBill", &with(priced.in_month(priced.first), &json!({ "usage": priced.usage(kwh) }))).unwrap();
            let bill = of(kwh);
            let sum: Decimal = bill["lines"].as_array().unwrap().iter().map(|line| money(&line["amount"])).sum();
            prop_assert_eq!(sum, money(&bill["subtotal"]), "{}", priced.id());
            prop_assert_eq!(&bill["subtotal"], &bill["total"]);
            prop_assert!(money(&of(kwh + more)["total"]) >= money(&bill["total"]), "{}: {} {}", priced.id(), kwh, more);
        }
    }
}
