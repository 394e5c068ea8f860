//! From readings to a bill: what must hold whatever the readings are.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use support::{cases, load, run, text, vectors};

fn number(value: &Value) -> Decimal {
    value.as_str().unwrap_or("0").parse().unwrap()
}

/// A supply with periods, losses and sub-meters.
fn supply(periods: [u32; 3], multiplier: u32, line: u32, sub: u32, percent: u32) -> Value {
    let register = |name: &str, end: u32| json!({ "register": name, "start": "0", "end": end.to_string() });
    let [peak, flat, valley] = periods;
    json!({
        "meters": [{
            "multiplier": multiplier.to_string(),
            "registers": [register("peak", peak), register("flat", flat), register("valley", valley)],
        }],
        "linePercent": format!("{}.{:02}", line / 100, line % 100),
        "sub": [
            { "tariff": "cn-gx-residential-shared", "kwh": sub.to_string(), "mode": "quantity" },
            { "tariff": "cn-gx-residential-shared", "percent": percent.to_string(), "mode": "ratio" },
        ],
    })
}

const PERIODS: [&str; 3] = ["peak", "flat", "valley"];

proptest! {
    #![proptest_config(cases(300))]

    /// Nothing is lost between the meter and the prices, in no period and not in their sum.
    #[test]
    fn energies_and_losses_add_up(
        periods in proptest::array::uniform3(1_u32..9_000), multiplier in 1_u32..3_000, line in 0_u32..900,
        sub in 0_u32..3, percent in 0_u32..100,
    ) {
        let result = run("readMeters", &supply(periods, multiplier, line, sub, percent)).unwrap();
        let losses: Decimal = PERIODS.iter().map(|period| number(&result["losses"][period])).sum();
        prop_assert_eq!(losses, number(&result["losses"]["activeKwh"]));
        for (period, end) in PERIODS.iter().zip(periods) {
            let read = Decimal::from(end) * Decimal::from(multiplier);
            prop_assert_eq!(number(&result["energies"][period]), read);
            prop_assert_eq!(number(&result["supply"][period]), read + number(&result["losses"][period]));
            let subs: Decimal = (0..2).map(|index| number(&result["sub"][index][period])).sum();
            prop_assert_eq!(number(&result["main"][period]) + subs, number(&result["supply"][period]));
        }
        let subs: Decimal = (0..2).map(|index| number(&result["sub"][index]["kwh"])).sum();
        prop_assert_eq!(number(&result["main"]["total"]) + subs, number(&result["supply"]["total"]));
        let main: Decimal = PERIODS.iter().map(|period| number(&result["main"][period])).sum();
        prop_assert_eq!(main, number(&result["main"]["total"]));
    }

    /// What is billed off the meter is what is billed for the same energy.
    #[test]
    fn a_bill_off_the_meter_is_the_bill_of_its_energy(start in 0_u32..90_000, kwh in 0_u32..9_000) {
        let bill = |what: Value| {
            let mut input = json!({ "tariff": "cn-gx-residential", "month": "2026-07", "yearToDateKwh": "3000" });
            input.as_object_mut().unwrap().extend(what.as_object().unwrap().clone());
            run("estimateBill", &input).unwrap()
        };
        let register = json!({ "register": "total", "start": start.to_string(), "end": (start + kwh).to_string() });
        let read = bill(json!({ "metering": { "meters": [{ "registers": [register] }] } }));
        let stated = bill(json!({ "usage": { "kwh": kwh.to_string() } }));
        for figure in ["total", "energyKwh", "tiers", "nextKwhPrice"] {
            prop_assert_eq!(&read[figure], &stated[figure], "{}", figure);
        }
    }

    /// A register that began again gives what one with another digit would have.
    #[test]
    fn a_register_that_began_again_has_lost_nothing(start in 0_u32..100_000, kwh in 0_u32..100_000) {
        let energy = |start: u32, end: u32, digits: &str| {
            let register = json!({ "register": "total", "start": start.to_string(), "end": end.to_string() });
            let meter = json!({ "digits": digits, "multiplier": "30", "registers": [register] });
            run("readMeters", &json!({ "meters": [meter] })).unwrap()["energies"]["total"].clone()
        };
        prop_assert_eq!(energy(start, (start + kwh) % 100_000, "5"), energy(start, start + kwh, "6"));
    }

    /// A correction undoes the fault: what a wrong meter counted of some energy leads back to it.
    #[test]
    fn a_correction_leads_back_to_the_energy(kwh in 1_u32..1_000_000, slow in 1_u32..99) {
        let counted = Decimal::from(kwh) * Decimal::from(100 - slow) / Decimal::ONE_HUNDRED;
        let input = json!({ "fault": "meter_error", "errorPercent": format!("-{slow}"), "billedKwh": counted.to_string() });
        let result = run("correctMetering", &input).unwrap();
        prop_assert_eq!(number(&result["correctKwh"]), Decimal::from(kwh));
        prop_assert_eq!(number(&result["kwh"]), Decimal::from(kwh) - counted);
        prop_assert_eq!(text(&result, "action"), "add");
    }
}

/// The steps of a bill off the meter begin with the readings.
#[test]
fn the_steps_of_a_bill_begin_with_the_readings() {
    let vector = vectors().into_iter().find(|vector| vector["id"] == "losses-as-printed-by-period").unwrap();
    let result = run("estimateBill", &vector["input"]).unwrap();
    let ids: Vec<&str> =
        result["steps"].as_array().unwrap().iter().map(|step| text(step, "id")).take(6).collect();
    assert_eq!(
        ids,
        [
            "register_energy",
            "register_energy",
            "register_energy",
            "register_energy",
            "flat_energy",
            "supply_energy"
        ]
    );
}

/// What is assumed is said.
#[test]
fn assumptions_are_said_beside_the_figure() {
    let expected = [
        ("total-and-periods-differ", "不等"),
        ("copper-by-load-high", "720"),
        ("copper-by-load-high", "各地算法不同"),
        ("line-loss-shared-out", "余数"),
        ("sub-meter-deducted", "不分摊损耗"),
        ("changed-within-the-month", "分时段示数"),
        ("one-ratio-of-three", "对称"),
        ("one-ratio-of-three", "没有读到"),
        ("meter-error-slow", "应退补时间"),
    ];
    let files = ["metering", "correction"].map(load);
    let all: Vec<&Value> = files.iter().flat_map(|file| file.as_array().unwrap()).collect();
    for (id, part) in expected {
        let vector = all.iter().find(|vector| vector["id"] == id).unwrap();
        let warnings = run(text(vector, "function"), &vector["input"]).unwrap()["warnings"].clone();
        let said = warnings.as_array().unwrap().iter().any(|warning| text(warning, "zh").contains(part));
        assert!(said, "{id}: {part}: {warnings}");
    }
    // Nothing is said where nothing was assumed.
    let plain = json!({ "meters": [{ "multiplier": "1", "registers": [{ "register": "total", "start": "0", "end": "1" }] }] });
    assert_eq!(run("readMeters", &plain).unwrap()["warnings"], json!([]));
}

/// A sub-meter keeps the voltage of its supply where its price list has it, and its own prices.
#[test]
fn a_sub_meter_has_prices_of_its_own() {
    let meters =
        json!([{ "multiplier": "1", "registers": [{ "register": "total", "start": "0", "end": "1000" }] }]);
    let sub =
        json!([{ "tariff": "cn-gx-residential", "kwh": "300", "mode": "deducted", "yearToDateKwh": "3000" }]);
    let bill = |metering: Value| {
        let input = json!({ "tariff": "cn-gx-residential-shared", "month": "2026-07", "voltage": "<1kV", "metering": metering });
        run("estimateBill", &input).unwrap()
    };
    let both = bill(json!({ "meters": meters, "sub": sub }));
    let lines: Vec<&str> = both["lines"].as_array().unwrap().iter().map(|line| text(line, "id")).collect();
    assert_eq!(lines.last(), Some(&"sub1_tier_2"), "{lines:?}");
    // What is said of the sub-meter is said on the bill.
    let said = both["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .any(|one| text(one, "zh").starts_with("广西居民阶梯电价"));
    assert!(said, "{}", both["warnings"]);
    let alone = run(
        "estimateBill",
        &json!({ "tariff": "cn-gx-residential", "month": "2026-07", "usage": { "kwh": "300" }, "yearToDateKwh": "3000" }),
    );
    let main =
        json!([{ "multiplier": "1", "registers": [{ "register": "total", "start": "0", "end": "700" }] }]);
    let rest = bill(json!({ "meters": main }));
    assert_eq!(number(&both["total"]), number(&rest["total"]) + number(&alone.unwrap()["total"]));
    assert_eq!(both["energyKwh"], "1000");
}
