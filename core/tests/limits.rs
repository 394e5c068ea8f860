//! Numbers at the edge of what is accepted.

mod support;

use diansuan::error::Code;
use diansuan::units::{KilovarHour, KilowattHour, Rate};
use serde_json::{Value, json};
use support::{field, read, run};

#[test]
fn what_can_be_read_in_two_ways_is_refused() {
    let ambiguous =
        ["1,5", "1.234.567", "1,23,456", "12,3456", "1.234,56", "0,123", "1,234 567", "1'234,567", "1,"];
    for text in ambiguous {
        assert_eq!(read(text), Err(Code::Ambiguous), "{text}");
    }
    for text in [
        "",
        " ",
        "abc",
        "NaN",
        "Infinity",
        "-Infinity",
        "0x10",
        "1e",
        "1e+",
        "--1",
        "1-",
        "kWh",
        "万",
        "½",
        "٣",
    ] {
        assert_eq!(read(text), Err(Code::NotANumber), "{text}");
    }
}

#[test]
fn bounds_hold_on_both_sides() {
    assert!(field::<KilowattHour>("1000000000000").is_ok());
    assert_eq!(field::<KilowattHour>("1000000000000.000001"), Err(Code::OutOfRange));
    assert_eq!(field::<KilowattHour>("-0"), Ok(Some(KilowattHour::default())));
    assert_eq!(field::<KilowattHour>("-0.000000000001"), Err(Code::Negative));
    assert_eq!(field::<KilovarHour>("-1000000000000.1"), Err(Code::OutOfRange));
    assert!(field::<KilowattHour>("0.123456789012").is_ok());
    assert_eq!(field::<KilowattHour>("0.1234567890123"), Err(Code::TooPrecise));
    assert!(field::<KilowattHour>("0.12345678901200").is_ok());
    assert_eq!(field::<Rate>("6%").unwrap(), field::<Rate>("0.06").unwrap());
    for text in ["1e999999999999", "1e29", "9".repeat(40).as_str(), "9".repeat(400).as_str()] {
        assert_eq!(field::<KilowattHour>(text), Err(Code::OutOfRange), "{text}");
    }
    assert_eq!(field::<KilowattHour>("1e-99999999999"), Err(Code::TooPrecise));
}

#[test]
fn what_an_input_method_writes_is_read() {
    let same = [
        ("１２１。５", "121.5"),
        ("121．5", "121.5"),
        ("¥ 1，234.50", "1234.50"),
        ("+5", "5"),
        (".5", "0.5"),
    ];
    for (typed, plain) in same {
        assert_eq!(read(typed), read(plain), "{typed}");
        assert!(read(plain).is_ok(), "{plain}");
    }
}

#[test]
fn a_list_has_five_hundred_items_at_the_most() {
    let bill = |items: usize| {
        let components = vec![json!({ "name": "输配", "amount": "0.01" }); items];
        json!({ "activeKwh": "1", "reactiveKvarh": "0", "standard": "0.90", "components": Value::from(components) })
    };
    assert_eq!(run("powerFactor", &bill(500)).unwrap()["base"], "5.00");
    let error = run("powerFactor", &bill(501)).unwrap_err();
    assert_eq!((error.code, error.field.as_str()), (Code::OutOfRange, "components"));
}
