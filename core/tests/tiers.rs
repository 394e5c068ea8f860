//! Tiers and managers at their limits.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use diansuan::classify;
use diansuan::explain::{Recorder, Silent};
use diansuan::input::Field;
use diansuan::rulebook::SERVICE;
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{cases, data, run};

fn ask(kwh: &str, setting: &str, key: Option<bool>) -> Value {
    run("classify", &json!({ "monthlyKwh": kwh, "setting": setting, "keyOrdinary": key })).unwrap()
}

#[test]
fn either_side_of_both_limits() {
    let sides = [
        ("0", "ordinary"),
        ("49999.99", "ordinary"),
        ("49999.999999999999", "ordinary"),
        ("50000", "large"),
        ("50000.000000000001", "large"),
        ("999999.99", "large"),
        ("1000000", "vip"),
        ("1000000000000", "vip"),
    ];
    for (kwh, tier) in sides {
        for (setting, local) in [("urban", "community"), ("rural", "district")] {
            for key in [None, Some(false), Some(true)] {
                let found = ask(kwh, setting, key);
                let manager = match (tier, key) {
                    ("ordinary", Some(true)) => "large",
                    ("ordinary", _) => local,
                    _ => tier,
                };
                let what = format!("{kwh} {setting} {key:?}");
                assert_eq!((&found["tier"], &found["manager"]), (&json!(tier), &json!(manager)), "{what}");
            }
        }
    }
}

#[test]
fn how_much_is_missing_to_the_next_tier() {
    let missing = |kwh| ask(kwh, "urban", None).get("kwhToNextTier").cloned();
    assert_eq!(missing("49999.99"), Some(json!("0.01")));
    assert_eq!(missing("50000"), Some(json!("950000")));
    assert_eq!(missing("999999.99"), Some(json!("0.01")));
    assert_eq!(missing("1000000"), None);
}

#[test]
fn the_sector_says_whether_a_customer_is_important_unless_the_input_does() {
    for sector in SERVICE[0].sectors {
        let of_sector = json!({ "monthlyKwh": "800", "setting": "urban", "sector": sector.id });
        let important =
            ["party_government", "military", "police", "prison", "news", "school"].contains(&sector.id);
        let manager = if important { "large" } else { "community" };
        assert_eq!(run("classify", &of_sector).unwrap()["manager"], manager, "{}", sector.id);
        for (stated, manager) in [(true, "large"), (false, "community")] {
            let mut input = of_sector.clone();
            input["keyOrdinary"] = json!(stated);
            assert_eq!(run("classify", &input).unwrap()["manager"], manager, "{} {stated}", sector.id);
        }
        let by_label = json!({ "monthlyKwh": "800", "setting": "urban", "sector": sector.label.zh.as_str() });
        assert_eq!(run("classify", &by_label).unwrap(), run("classify", &of_sector).unwrap());
    }
}

#[test]
fn everybody_gets_a_service_and_knows_where_it_is_written() {
    for kwh in ["800", "60000", "2000000"] {
        for setting in ["urban", "rural"] {
            let found = ask(kwh, setting, None);
            let services = found["services"].as_array().unwrap();
            assert!(!services.is_empty(), "{kwh} {setting}");
            for service in services {
                assert!(!service["clause"].as_str().unwrap().is_empty(), "{service}");
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(512))]

    /// More consumption never lowers the tier, and the bare outcome is that of the explained one.
    #[test]
    fn tiers_rise(a in 0_u64..2_000_000, b in 0_u64..2_000_000, rural in any::<bool>(), key in any::<Option<bool>>()) {
        let outcome = |kwh: u64| {
            let setting = if rural { "rural" } else { "urban" };
            let input = json!({ "monthlyKwh": kwh.to_string(), "setting": setting, "keyOrdinary": key });
            let input = classify::read(&Field::root(&data(&input))).unwrap();
            let explained = classify::trace(&input, &mut Recorder::new()).unwrap();
            assert_eq!(classify::trace(&input, &mut Silent::default()).unwrap(), explained);
            let whole = classify::calculate(&input).unwrap();
            assert_eq!((whole.tier, whole.manager), explained);
            explained
        };
        // `Vip` stands first.
        prop_assert!(outcome(a.max(b)).0 <= outcome(a.min(b)).0);
    }
}
