//! Numbers and dates as people type them: what can be read is read exactly, nothing panics.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use diansuan::date::Date;
use diansuan::error::Code;
use diansuan::units::{Cost, KilovarHour, KilowattHour, PowerFactor, Quantity, Rate, Yuan};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use support::{cases, field, read};

/// Digits, a decimal point and so many decimals.
fn plain() -> impl Strategy<Value = (Decimal, String)> {
    (0_i64..=1_000_000_000_000, 0_u32..=6).prop_map(|(n, decimals)| {
        let number = Decimal::new(n, decimals);
        (number, number.to_string())
    })
}

fn grouped(text: &str, separator: char) -> String {
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(w, f)| (w, Some(f)));
    let mut out = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    fraction.map_or(out.clone(), |fraction| format!("{out}.{fraction}"))
}

fn full_width(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_ascii_graphic() { char::from_u32(c as u32 + 0xFEE0).unwrap() } else { c })
        .collect()
}

/// Texts made of what numbers are made of: far likelier to get deep into the parser.
fn soup() -> impl Strategy<Value = String> {
    let pieces = [
        "0",
        "1",
        "5",
        "9",
        "000",
        "123",
        ".",
        ",",
        "'",
        "_",
        " ",
        "\u{3000}",
        "-",
        "−",
        "+",
        "e",
        "E",
        "e+05",
        "千",
        "万",
        "亿",
        "度",
        "kWh",
        "mwh",
        "kvarh",
        "元",
        "¥",
        "￥",
        "%",
        "。",
        "，",
        "．",
        "１",
        "－",
        "٣",
        "²",
        "½",
        "\0",
        "NaN",
        "Infinity",
        "0x",
        "\u{202e}",
        "\u{feff}",
        "999999999999999999999999999999",
    ];
    vec(select(pieces.to_vec()), 0..12).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn no_text_panics(text in prop_oneof![any::<String>(), soup()]) {
        let _ = (field::<KilowattHour>(&text), field::<KilovarHour>(&text), field::<Yuan>(&text));
        let _ = (field::<Cost>(&text), field::<Rate>(&text), field::<PowerFactor>(&text));
        let _ = Date::parse(&text, "date");
    }

    #[test]
    fn what_is_read_can_be_written_and_read_again(text in soup()) {
        if let Ok(value) = read(&text) {
            prop_assert_eq!(read(&value.to_string()), Ok(value), "{}", text);
        }
        if let Ok(Some(kwh)) = field::<KilowattHour>(&text) {
            let (low, high) = KilowattHour::BOUNDS;
            prop_assert!(low <= kwh.decimal() && kwh.decimal() <= high, "{}", text);
            prop_assert_eq!(field(&kwh.to_string()), Ok(Some(kwh)), "{}", text);
        }
    }

    #[test]
    fn separators_widths_and_units_change_nothing(
        (value, text) in plain(),
        separator in select(vec![',', ' ', '\'', '_', '，', '\u{3000}', '’', '\u{a0}']),
        unit in select(vec!["", "kWh", " kWh", "KWH", "度", " 千瓦时", "千瓦·时", "ＫＷＨ"]),
        wide in any::<bool>(),
        blank in select(vec!["", " ", "\t", "\u{3000}", "\n"]),
    ) {
        let mut typed = if text.len() > 3 { grouped(&text, separator) } else { text };
        if wide {
            typed = full_width(&typed);
        }
        let typed = format!("{blank}{typed}{unit}{blank}");
        prop_assert_eq!(read(&typed), Ok(value), "{}", typed);
    }

    #[test]
    fn powers_of_ten_are_exact((value, text) in plain(), power in select(vec![("千", 3), ("万", 4), ("亿", 8), ("MWh", 3), ("兆瓦时", 3), ("万度", 4), ("e3", 3), ("E+03", 3)])) {
        let (name, power) = power;
        let expected = value * Decimal::from(10_u64.pow(power));
        prop_assert_eq!(read(&format!("{text}{name}")), Ok(expected), "{}{}", text, name);
    }

    #[test]
    fn signs((value, text) in plain(), minus in select(vec!["-", "－", "−", "–", "- ", "¥-", "-¥"])) {
        let typed = format!("{minus}{text}");
        let money = if value > Yuan::BOUNDS.1 { Err(Code::OutOfRange) } else { Ok(Some(Yuan::new(-value))) };
        prop_assert_eq!(field::<Yuan>(&typed), money, "{}", typed);
        let refused = if value.is_zero() { Ok(Some(KilowattHour::default())) } else { Err(Code::Negative) };
        if !minus.contains('¥') {
            prop_assert_eq!(field::<KilowattHour>(&typed), refused);
        }
    }

    #[test]
    fn another_unit_is_refused(n in 1_u32..1_000_000, unit in select(vec!["kvarh", "kW", "元", "h", "kvar", "%", "千乏时"])) {
        prop_assert_eq!(read(&format!("{n} {unit}")), Err(Code::WrongUnit));
    }

    #[test]
    fn dates_are_written_as_they_are_read(year in 1900_i32..2200, month in 0_u8..15, day in 0_u8..35) {
        let text = format!("{year}-{month:02}-{day:02}");
        if let Some(date) = Date::from_parts(year, month, day) { prop_assert_eq!(Date::parse(&text, "date").map(|d| (d, d.to_string())), Ok((date, text))) } else { prop_assert_eq!(Date::parse(&text, "date").map_err(|e| e.code), Err(Code::OutOfRange)) }
    }
}

#[test]
fn days_and_months_in_every_spelling() {
    let july = [
        "2026-07",
        "2026-7",
        "2026/07",
        "2026/7",
        "2026.7",
        "2026.07",
        "202607",
        "2026年7月",
        "2026年07月份",
        "2026 年 7 月",
        "２０２６－０７",
        "２０２６年７月",
        " 2026-07 ",
        "7/2026",
        "07.2026",
        "July 2026",
        "Jul 2026",
        "jul. 2026",
        "2026 July",
        "2026 07",
        "2026–07",
    ];
    for text in july {
        assert_eq!(Date::parse(text, "month").unwrap().text(), "2026-07-01", "{text}");
    }
    let ninth = [
        "2026-11-09",
        "2026-11-9",
        "2026/11/9",
        "2026.11.09",
        "20261109",
        "2026年11月9日",
        "2026年11月9号",
        "２０２６／１１／０９",
        "9 November 2026",
        "Nov 9, 2026",
        "9 Nov 2026",
        "2026 Nov 9",
    ];
    for text in ninth {
        assert_eq!(Date::parse(text, "day").unwrap().text(), "2026-11-09", "{text}");
    }
}

#[test]
fn what_is_no_day_or_could_be_two_is_refused() {
    let refused = [
        "",
        "2026",
        "7",
        "7月",
        "26-07",
        "260701",
        "2026-13",
        "202613",
        "2026-00",
        "2026-02-30",
        "20260230",
        "7/1/2026",
        "01/07/2026",
        "1-2-3",
        "2026-7-1-1",
        "2026-07-01 00:00",
        "1899-12",
        "2200-01",
        "7月2026年",
        "1日2026年7月",
        "2026年7日",
        "2026-W30",
        "2026 Ju",
        "-2026-07",
        "2026-07-",
        "2026-+7",
        "2026-07-0",
        "soon",
        "２０２６",
        "2026-07 2026-08",
        "44562",
        "20260",
    ];
    for text in refused {
        assert!(Date::parse(text, "day").is_err(), "{text}: {:?}", Date::parse(text, "day"));
    }
}
