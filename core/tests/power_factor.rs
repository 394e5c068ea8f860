//! What must hold for every power-factor adjustment, whatever the figures.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use diansuan::power_factor::{self, curve, factor_hundredths};
use diansuan::rulebook::POWER_FACTOR;
use diansuan::units::{KilovarHour, KilowattHour, Percent, Quantity};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use support::{cases, load, run};

const MOST: u64 = 1_000_000_000_000;
const STANDARDS: [&str; 3] = ["0.90", "0.85", "0.80"];

fn factor(p: u64, q: i64) -> u8 {
    factor_hundredths(KilowattHour::new(p.into()), KilovarHour::new(q.into())).unwrap()
}

fn adjust(p: u64, q: i64, standard: &str, base: Decimal) -> Value {
    let input = json!({
        "activeKwh": p.to_string(), "reactiveKvarh": q.to_string(), "standard": standard, "base": base.to_string(),
    });
    run("powerFactor", &input).unwrap()
}

fn number(result: &Value, key: &str) -> Decimal {
    Decimal::from_str_exact(result[key].as_str().unwrap()).unwrap()
}

/// Energies of any length, not only long ones.
fn energy() -> impl Strategy<Value = u64> {
    (0_u32..=12, any::<u64>()).prop_map(|(digits, n)| n % (10_u64.pow(digits) + 1))
}

fn cents() -> impl Strategy<Value = Decimal> {
    (0_i64..10_000_000_000).prop_map(|cents| Decimal::new(cents, 2))
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn more_reactive_energy_never_raises_the_factor(p in 1..=MOST, a in energy(), b in energy()) {
        let (a, b) = (a.min(b).cast_signed(), a.max(b).cast_signed());
        prop_assert!(factor(p, a) >= factor(p, b));
    }

    #[test]
    fn more_active_energy_never_lowers_the_factor(a in 1..=MOST, b in 1..=MOST, q in energy()) {
        prop_assert!(factor(a.min(b), q.cast_signed()) <= factor(a.max(b), q.cast_signed()));
    }

    #[test]
    fn the_direction_does_not_count(p in 1..=MOST, q in energy(), base in cents()) {
        let q = q.cast_signed();
        prop_assert_eq!(factor(p, q), factor(p, -q));
        let (drawn, sent) = (adjust(p, q, "0.90", base), adjust(p, -q, "0.90", base));
        prop_assert_eq!(&drawn["adjustment"], &sent["adjustment"]);
    }

    #[test]
    fn both_directions_add_up(p in 1..=MOST, a in energy(), b in energy(), base in cents()) {
        let (a, b) = (a / 2, b / 2);
        let split = json!({
            "activeKwh": p.to_string(), "standard": "0.85", "base": base.to_string(),
            "reactive": { "forward": format!("-{a}"), "reverse": b.to_string() },
        });
        let whole = adjust(p, (a + b).cast_signed(), "0.85", base);
        for key in ["powerFactor", "adjustmentPercent", "adjustment"] {
            prop_assert_eq!(&run("powerFactor", &split).unwrap()[key], &whole[key]);
        }
    }

    #[test]
    fn only_the_ratio_counts(p in 1..=1_000_000_u64, q in 0..=1_000_000_i64, times in 1..=1_000_000_u64) {
        prop_assert_eq!(factor(p, q), factor(p * times, q * times.cast_signed()));
    }

    #[test]
    fn the_money_is_the_percent_of_the_base(p in 1..=MOST, q in energy(), base in cents(), s in 0..3_usize) {
        let result = adjust(p, q.cast_signed(), STANDARDS[s], base);
        let exact = base * number(&result, "adjustmentPercent") / Decimal::ONE_HUNDRED;
        let away = rust_decimal::RoundingStrategy::MidpointAwayFromZero;
        prop_assert_eq!(number(&result, "adjustment"), exact.round_dp_with_strategy(2, away));
        prop_assert_eq!(number(&result, "base"), base);
    }

    #[test]
    fn a_better_factor_never_costs_more(p in 1..=MOST, a in energy(), b in energy(), s in 0..3_usize) {
        let base = Decimal::from(10_000);
        let at = |q: u64| number(&adjust(p, q.cast_signed(), STANDARDS[s], base), "adjustmentPercent");
        prop_assert!(at(a.min(b)) <= at(a.max(b)));
    }

    #[test]
    fn the_next_band_is_better_and_can_be_reached(p in 1_000..=MOST, q in energy(), base in cents(), s in 0..3_usize) {
        let result = adjust(p, q.cast_signed(), STANDARDS[s], base);
        for key in ["nextBand", "toStandard", "toBest"] {
            let Some(better) = result.get(key) else { continue };
            prop_assert!(number(better, "powerFactor") > number(&result, "powerFactor"));
            prop_assert!(number(better, "adjustmentPercent") < number(&result, "adjustmentPercent"));
            let saved = number(&result, "adjustment") - number(better, "adjustment");
            prop_assert_eq!(saved, number(better, "saving"));
            let reached = json!({
                "activeKwh": p.to_string(), "reactiveKvarh": better["maxReactiveKvarh"],
                "standard": STANDARDS[s], "base": base.to_string(),
            });
            prop_assert_eq!(&run("powerFactor", &reached).unwrap()["powerFactor"], &better["powerFactor"]);
            let mut past = reached.clone();
            past["reactiveKvarh"] = json!((number(better, "maxReactiveKvarh") + Decimal::new(1, 2)).to_string());
            let worse = run("powerFactor", &past).unwrap();
            prop_assert!(number(&worse, "powerFactor") < number(better, "powerFactor"), "{} {}", p, better);
        }
    }
}

#[test]
fn the_three_tables_are_complete_and_agree_with_an_independent_one() {
    let percent = &load("power_factor_table")["percent"];
    let standards = &POWER_FACTOR[0].standards;
    assert_eq!(standards.iter().map(|s| s.id).collect::<Vec<_>>(), STANDARDS);
    for standard in standards {
        let rows = curve(standard);
        let expected = percent[standard.id].as_object().unwrap();
        assert_eq!((rows.len(), expected.len()), (101, 101), "{}", standard.id);
        for (k, row) in rows.iter().enumerate() {
            let name = format!("{}.{:02}", k / 100, k % 100);
            assert_eq!(row.power_factor.to_string(), name);
            assert_eq!(row.adjustment_percent.to_string(), expected[&name], "{} at {name}", standard.id);
            // A whole or half percent, or what a reduction of 0.05 makes of it: nothing finer.
            assert_eq!(row.adjustment_percent.decimal() % Decimal::new(5, 2), Decimal::ZERO);
        }
        let falls = rows.windows(2).all(|pair| pair[0].adjustment_percent >= pair[1].adjustment_percent);
        assert!(falls, "{}: a better factor costs more", standard.id);
        let zeros = rows.iter().filter(|row| row.adjustment_percent == Percent::default());
        assert_eq!(zeros.map(|row| row.power_factor.to_string()).collect::<Vec<_>>(), [standard.id]);
    }
}

#[test]
fn a_batch_without_steps_gives_the_same() {
    use diansuan::explain::{Recorder, Silent};
    use diansuan::input::Field;
    for vector in load("power_factor").as_array().unwrap() {
        let input = power_factor::read(&Field::root(&support::data(&vector["input"]))).unwrap();
        let mut recorder = Recorder::new();
        let explained = power_factor::trace(&input, &mut recorder).unwrap();
        assert_eq!(
            power_factor::trace(&input, &mut Silent::default()).unwrap(),
            explained,
            "{}",
            vector["id"]
        );
        assert!(!recorder.into_steps().is_empty());
        let whole = power_factor::calculate(&input).unwrap();
        assert_eq!(whole.adjustment, explained.adjustment);
    }
}

#[test]
fn hours_can_not_be_fewer_than_the_demand_allows() {
    let month = |hours: &str, demand: Value| {
        let input = json!({
            "activeKwh": "320000", "reactiveKvarh": "180000", "hours": hours, "standard": "0.90", "maxDemandKw": demand,
        });
        run("capacitor", &input)
    };
    // 320,000 kWh ÷ 620 kW = 516.129… h.
    let error = month("480", json!("620")).unwrap_err();
    assert_eq!((error.field.as_str(), error.bound.as_deref()), ("hours", Some("≥ 516.13 h")));
    assert_eq!(month("516.12", json!("620")).unwrap_err().field, "hours");
    assert!(month("516.13", json!("620")).is_ok());
    assert_eq!(
        month("480", Value::Null).unwrap()["averageKw"],
        month("480", json!("667")).unwrap()["averageKw"]
    );
    assert_eq!(month("480", json!("0")).unwrap_err().field, "maxDemandKw");
}
