//! Whole exports: against the single calculators, against an independent program, there and back.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_types,
    reason = "a test fails by panicking, and asks another program"
)]

use diansuan::data::Data;
use diansuan::input::Field;
use diansuan::{classify, credit};
use diansuan_customers::{
    Again, Import, MANAGERS, Month, Restorer, Sample, TIERS, Wishes, Workbench, Writer, look,
};
use std::io::Write;
use std::process::{Command, Stdio};

fn sample(customers: u32, months: u32, wide: bool) -> Vec<u8> {
    let mut sample = Sample::new(customers, months, Month::new(2026, 10).unwrap(), 11, wide);
    let mut csv = Vec::new();
    while sample.write(&mut csv, 1000) {}
    csv
}

fn loaded(csv: &[u8]) -> Workbench {
    let mut bench = Workbench::new();
    bench.begin(look(csv, &Wishes::default()).unwrap().layout, Again::Refuse);
    let import = bench.importing().unwrap();
    csv.chunks(4096).for_each(|piece| import.feed(piece));
    import.end_file();
    bench.finish();
    bench
}

fn ask(bench: &mut Workbench, question: &str) -> Data {
    bench.ask(&serde_json::from_str(question).unwrap())
}

fn at(json: &mut Data, path: &str) -> String {
    json.at(path).and_then(|value| value.as_text()).unwrap_or("").to_owned()
}

fn items(json: &mut Data, path: &str) -> Vec<Data> {
    match if path.is_empty() { Some(json) } else { json.at(path) } {
        Some(Data::List(items)) => items.clone(),
        _ => Vec::new(),
    }
}

/// Every customer of a sample has the tier, the manager and the score that the calculators give.
#[test]
fn as_the_single_calculators_have_it() {
    let csv = sample(4000, 1, true);
    let mut bench = loaded(&csv);
    let mut checked = 0;
    for from in (0..4000).step_by(1000) {
        let mut list = ask(
            &mut bench,
            &format!(r#"{{"what":"list","filter":{{"sort":"account"}},"from":"{from}","count":"1000"}}"#),
        );
        for mut row in items(&mut list, "rows") {
            let typed = ["kwh:monthlyKwh", "sector:sector", "setting:setting"].map(|pair| {
                let (from, to) = pair.split_once(':').unwrap();
                (to.to_owned(), at(&mut row, from).clone())
            });
            let one =
                classify::calculate(&classify::read(&Field::root(&Data::of_form(&typed))).unwrap()).unwrap();
            assert_eq!(
                (at(&mut row, "tier"), at(&mut row, "manager")),
                (one.tier.id().to_owned(), one.manager.id().to_owned())
            );
            let number = at(&mut row, "row").clone();
            let mut why = ask(&mut bench, &format!(r#"{{"what":"why","row":"{number}"}}"#));
            let prepaid = row.at("prepaid") == Some(&mut Data::Flag(true));
            if !prepaid {
                let counts = ["late", "arrears", "violation", "theft", "hazard"]
                    .map(|name| (format!("events.{name}"), at(&mut why, &format!("counts.{name}")).clone()));
                let own =
                    credit::calculate(&credit::read(&Field::root(&Data::of_form(&counts))).unwrap()).unwrap();
                assert_eq!(
                    (at(&mut row, "score"), at(&mut row, "band")),
                    (own.score.to_string(), own.band.id.to_owned())
                );
                checked += 1;
            }
        }
    }
    assert!(checked > 2000, "{checked}");
}

/// Counts, energy and money as a short program with Python's `csv` and `decimal` adds them up.
#[test]
fn as_an_independent_program_adds_it_up() {
    let csv = sample(5000, 3, false);
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/conformance/check/batch.py");
    let mut python = Command::new("python3")
        .arg(script)
        .env("PYTHONIOENCODING", "utf-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    python.stdin.take().unwrap().write_all(&csv).unwrap();
    let said = String::from_utf8(python.wait_with_output().unwrap().stdout).unwrap();
    let mut expected: Data = serde_json::from_str(&said).expect(&said);
    let mut bench = loaded(&csv);
    let months = r#"["2026-08","2026-09","2026-10"]"#;
    ask(&mut bench, &format!(r#"{{"what":"period","now":{months},"against":[]}}"#));
    let mut found = ask(&mut bench, r#"{"what":"pyramid"}"#);
    assert_eq!(at(&mut expected, "rows"), "15000");
    let number = |text: &str| text.parse::<rust_decimal::Decimal>().unwrap().normalize();
    let mut same = |group: &mut Data, path: &str| {
        for what in ["customers", "kwh", "money"] {
            let wanted = at(&mut expected, &format!("{path}.{what}")).clone();
            let wanted = if wanted.is_empty() { "0".to_owned() } else { wanted };
            assert_eq!(number(&at(group, what)), number(&wanted), "{path} {what}");
        }
    };
    for (place, tier) in TIERS.iter().enumerate() {
        same(found.at(&format!("all.tiers.{place}")).unwrap(), &format!("tier.{}", tier.id()));
    }
    for (place, manager) in MANAGERS.iter().enumerate() {
        same(found.at(&format!("all.managers.{place}")).unwrap(), &format!("manager.{}", manager.id()));
    }
    for mut area in items(&mut found, "areas") {
        let name = at(&mut area, "area").clone();
        for (place, tier) in TIERS.iter().enumerate() {
            same(area.at(&format!("tiers.{place}")).unwrap(), &format!("areaTier.{name} {}", tier.id()));
        }
    }
}

fn saved(bench: &Workbench) -> Vec<u8> {
    let (mut writer, mut saved) = (Writer::default(), Vec::new());
    loop {
        let piece = bench.save(&mut writer, 1000);
        if piece.is_empty() {
            return saved;
        }
        saved.extend(piece);
    }
}

/// More different names than small numbers can tell apart, some of them missing; by the name of each.
#[test]
fn as_many_names_as_there_are() {
    let name = |row: u32| if row % 1000 == 999 { String::new() } else { format!("客户{row}号") };
    let mut csv = "户号,户名,年月,用电量\n".to_owned();
    for row in 0..70_000 {
        csv += &format!("{},{},2026-10,{row}\n", 1_000_000 + row, name(row));
    }
    let mut bench = loaded(csv.as_bytes());
    let mut other = Workbench::new();
    other.restore(Some(&saved(&bench)));
    assert!(other.restore(None));
    for bench in [&mut bench, &mut other] {
        for row in [0, 998, 999, 1000, 65_534, 65_535, 65_536, 65_999, 69_998] {
            let account = 1_000_000 + row;
            let question =
                format!(r#"{{"what":"list","filter":{{"text":"{account}"}},"from":"0","count":"5"}}"#);
            let mut found = ask(bench, &question);
            let (found, there) = (at(&mut found, "rows.0.name"), at(&mut found, "rows.0.account"));
            assert_eq!((found, there), (name(row), account.to_string()));
        }
    }
}

/// What is saved in pieces comes back the same; what is cut off does not come back at all.
#[test]
fn what_is_saved_comes_back() {
    let mut bench = loaded(&sample(2000, 2, true));
    let saved = saved(&bench);
    let question = r#"{"what":"list","filter":{"sort":"name"},"from":"0","count":"1000"}"#;
    let before = ask(&mut bench, question);
    for size in [7, 4096, saved.len()] {
        let mut other = Workbench::new();
        saved.chunks(size).for_each(|piece| {
            other.restore(Some(piece));
        });
        assert!(other.restore(None), "pieces of {size}");
        assert_eq!(ask(&mut other, question), before);
    }
    for length in [0, 1, 8, 20, 300, saved.len() / 2, saved.len() - 1] {
        let mut restorer = Restorer::default();
        restorer.feed(&saved[..length]);
        assert!(restorer.finish().is_none(), "{length}");
    }
}

/// Every line of a file is read or rejected, whatever is in it.
#[test]
fn no_line_is_lost() {
    let csv = String::from_utf8(sample(300, 1, false)).unwrap();
    let mut state = 5_u64;
    for _ in 0..200 {
        let mut bytes = csv.clone().into_bytes();
        for _ in 0..20 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let place = (state >> 33) as usize % bytes.len();
            // Anything but an end of line, which would make another one, and a lone CR.
            let byte = b"\",;\0\xff9x "[(state >> 20) as usize % 8];
            if bytes[place] != b'\n' && place > 200 {
                bytes[place] = byte;
            }
        }
        let lines = bytes.iter().filter(|b| **b == b'\n').count() as u64;
        let mut import = Import::new(look(csv.as_bytes(), &Wishes::default()).unwrap().layout, Again::Refuse);
        import.feed(&bytes);
        import.end_file();
        let (_, outcome) = import.finish();
        assert_eq!(outcome.read + outcome.rejected.len() as u64 + outcome.above + outcome.blank, lines);
    }
}
