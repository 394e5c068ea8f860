//! Load curves: demand, periods of the day, what is missing; and how sure a bill is.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use diansuan::date::Date;
use diansuan::tariff::model::Period;
use diansuan::tariff::{Book, Readings, day_periods};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use support::{run, text};

fn day(text: &str) -> Date {
    Date::parse(text, "test").unwrap()
}

#[test]
fn the_half_hours_of_a_day_are_those_of_the_notice() {
    let book = Book::current();
    let of = |tariff: &str, date: &str| day_periods(&book, tariff, day(date)).unwrap();
    let periods = of("cn-gx-two-part", "2024-06-03").unwrap();
    // 桂发改价格〔2023〕609号: peak 11–13 and 17–23, valley 23–7, the rest flat.
    for (slot, period) in periods.iter().enumerate() {
        let expected = match slot {
            22..26 | 34..46 => Period::Peak,
            46.. | 0..14 => Period::Valley,
            _ => Period::Flat,
        };
        assert_eq!(*period, expected, "{slot}");
    }
    assert!(of("cn-gx-residential", "2026-06-03").is_none(), "no hours");
    assert!(day_periods(&book, "cn-gx-two-part", day("2019-06-03")).is_err());
}

fn factory(kwh: &[&str], more: &[(&str, &str)]) -> Value {
    let mut input = json!({
        "tariff": "cn-hb-two-part", "month": "2026-01", "voltage": "110kV", "capacityKva": "1000",
        "usage": { "intervals": { "start": "2026-01-05T00:00", "minutes": 15, "kwh": kwh } },
    });
    for (name, value) in more {
        input[name] = json!(value);
    }
    input
}

#[test]
fn demand_is_the_highest_mean_power_unless_the_meter_says_otherwise() {
    let demand = |input: &Value| {
        let bill = run("estimateBill", input).unwrap();
        let line =
            bill["lines"].as_array().unwrap().iter().find(|line| line["id"] == "demand").cloned().unwrap();
        (text(&line, "quantity").to_owned(), text(&line, "amount").to_owned())
    };
    // 45 kWh in a quarter of an hour are 180 kW: 180 × 39.
    let kwh = ["10", "45", "44.9"];
    assert_eq!(demand(&factory(&kwh, &[("basicCharge", "actual")])), ("180".into(), "7020.00".into()));
    assert_eq!(demand(&factory(&kwh, &[("maxDemandKw", "200")])), ("200".into(), "7800.00".into()));
}

#[test]
fn what_the_readings_leave_out_is_said() {
    let said = |count: usize| {
        let kwh = vec!["1"; count];
        let bill = run("estimateBill", &factory(&kwh, &[])).unwrap();
        bill["warnings"].to_string().contains("do not cover")
    };
    assert!(said(96));
    let mut whole = factory(&vec!["1"; 31 * 96], &[]);
    whole["usage"]["intervals"]["start"] = json!("2026-01-01T00:00");
    let bill = run("estimateBill", &whole).unwrap();
    assert!(!bill["warnings"].to_string().contains("do not cover"));
    assert_eq!(text(&bill, "energyKwh"), "2976");
}

#[test]
fn a_bill_is_as_sure_as_its_least_sure_file() {
    let sure = |input: &Value| {
        let bill = run("estimateBill", input).unwrap();
        (text(&bill, "status").to_owned(), text(&bill, "confidence").to_owned())
    };
    let bill = json!({ "tariff": "cn-hb-two-part", "month": "2026-01", "voltage": "110kV", "usage": { "kwh": "1" }, "capacityKva": "1" });
    assert_eq!(sure(&bill), ("superseded".into(), "confirmed".into()));
    let mut doubtful = bill.clone();
    let both = json!({ "zh": "示例", "en": "Example" });
    doubtful["ruleFiles"] = json!([{
        "kind": "time_of_use", "id": "cn-hb-tou", "title": both, "issuer": both, "document": "example", "source": both,
        "known_since": "2025-12-01", "status": "illustrative", "confidence": "unconfirmed", "checked": "2026-11-23",
        "time_of_use": "cn-hb", "region": "cn-hb", "rule": [{ "period": "flat", "hours": ["00:00-24:00"] }],
    }]);
    assert_eq!(sure(&doubtful), ("illustrative".into(), "unconfirmed".into()));
}

fn readings(from: &str, offset: u32, minutes: u32, energy: &[Decimal]) -> Readings {
    Readings::new(day(from), offset, minutes, energy).unwrap()
}

#[test]
fn readings_end_on_the_day_of_the_last_one() {
    for (offset, minutes, count, last) in [
        (0, 60, 24, "2026-06-01"),
        (0, 60, 25, "2026-06-02"),
        (0, 15, 96, "2026-06-01"),
        (0, 15, 97, "2026-06-02"),
        // From 07:30 on the first day has 33 half hours.
        (450, 30, 33, "2026-06-01"),
        (450, 30, 34, "2026-06-02"),
        (450, 30, 33 + 48, "2026-06-02"),
        (450, 30, 33 + 49, "2026-06-03"),
    ] {
        let all = readings("2026-06-01", offset, minutes, &vec![Decimal::ONE; count]);
        assert_eq!(all.to(), day(last), "{count} of {minutes} minutes from {offset}");
    }
    let two_days = readings("2026-06-01", 450, 30, &vec![Decimal::ONE; 60]);
    let (first, second) = (day("2026-06-01"), day("2026-06-02"));
    assert_eq!((two_days.count(first, first), two_days.count(second, second)), (33, 27));
    assert_eq!((two_days.expected(first, first), two_days.expected(first, second)), (48, 96));
    assert_eq!(two_days.total(second, second), Decimal::from(27));
    assert_eq!(two_days.total(first, second), Decimal::from(60));
}

#[test]
fn the_mean_day_is_power_by_the_half_hour() {
    // Monday 2 kW, Tuesday 4 kW, but 10 kW on Tuesday from 7 to 8.
    let mut hours = vec![Decimal::TWO; 24];
    hours.extend([Decimal::from(4); 24]);
    hours[24 + 7] = Decimal::TEN;
    let (monday, tuesday) = (day("2026-06-01"), day("2026-06-02"));
    let all = readings("2026-06-01", 0, 60, &hours);
    let profile = all.profile(monday, tuesday);
    for (slot, power) in profile.iter().enumerate() {
        // (2 + 4) ÷ 2, and (2 + 10) ÷ 2.
        let expected = if matches!(slot, 14 | 15) { 6 } else { 3 };
        assert_eq!(*power, Decimal::from(expected), "{slot}");
    }
    assert!(all.weekday_profile(1).iter().all(|power| *power == Decimal::TWO));
    assert_eq!((all.weekday_profile(2)[13], all.weekday_profile(2)[14]), (Decimal::from(4), Decimal::TEN));
    assert!(all.weekday_profile(3).iter().all(Decimal::is_zero), "no Wednesday");
    assert_eq!(all.profile(tuesday, tuesday)[0], Decimal::from(4), "of a day alone");
    // A quarter of an hour of 0.5 kWh is 2 kW, half an hour of 1.5 kWh is 3 kW.
    let quarters = readings("2026-06-01", 0, 15, &vec![Decimal::new(5, 1); 96]);
    assert!(quarters.profile(monday, monday).iter().all(|power| *power == Decimal::TWO));
    let halves = readings("2026-06-01", 450, 30, &[Decimal::new(15, 1), Decimal::ONE]);
    let profile = halves.profile(monday, monday);
    assert_eq!(
        (profile[14], profile[15], profile[16], profile[17]),
        (Decimal::ZERO, Decimal::from(3), Decimal::TWO, Decimal::ZERO)
    );
}

#[test]
fn a_start_is_a_day_or_a_time_of_it() {
    let start = |text: &str| {
        let input = json!({ "tariff": "cn-hb-two-part", "month": "2026-01", "voltage": "110kV", "capacityKva": "1000",
            "usage": { "intervals": { "start": text, "minutes": 30, "kwh": ["1"] } } });
        run("estimateBill", &input).map(|_| ()).map_err(|error| error.field.clone())
    };
    for good in ["2026-01-05", "2026-01-05T00:00", "2026-01-05 23:30", "2026-01-05T07:30:00"] {
        assert_eq!(start(good), Ok(()), "{good}");
    }
    for bad in
        ["2026-01-05T24:00", "2026-01-05T07:60", "2026-01-05T7:30", "2026-01-05X07:30", "2026-01-32", "now"]
    {
        assert_eq!(start(bad), Err("usage.intervals.start".into()), "{bad}");
    }
}
