//! Connections in time: the calendar file, the working-day calendar, and dates of any kind.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use diansuan::connection::{self, Connection, Kind};
use diansuan::date::Date;
use diansuan::error::{Code, Error};
use diansuan::input::Field;
use diansuan::rulebook::{
    CONNECTION_DOCUMENTS, CONNECTION_LIMITS, CONNECTION_PROMISES, CONNECTION_ROLES, CONNECTION_STEPS,
    PUBLIC_HOLIDAYS,
};
use diansuan::tariff::Book;
use diansuan::text::Lang;
use serde_json::{Value, json};
use support::random::Random;
use support::{data, load};

fn calculate(input: &Value) -> Result<Connection, Error> {
    connection::calculate(&connection::read(&Field::root(&data(input)))?)
}

#[test]
fn a_calendar_file_in_full() {
    let input = json!({ "kind": "residential", "today": "2026-05-12",
        "done": { "apply": "2026-04-29", "scheme": "2026-05-06", "contract": "2026-05-06", "meter": "2026-05-08" } });
    let file = connection::calendar_file(&calculate(&input).unwrap(), Lang::En);
    let lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Diansuan//Connection//ZH",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:energise-20260429-residential@connection.diansuan",
        "DTSTAMP:20260512T000000Z",
        "DTSTART;VALUE=DATE:20260509",
        "DTEND;VALUE=DATE:20260510",
        "SUMMARY:New connection · Power on · due",
        // 12 + 31 + 8 × 3 + 2 × 3 octets are 73; the next character would end at 76.
        "DESCRIPTION:Who: Utility: inspector\\nRule: 《供电监管办法》（电",
        " 监会令第27号） 第十一条（五）：自受电装置检验合格",
        " 并办结相关手续之日起",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:New connection · Power on · due",
        "TRIGGER:-PT15H",
        "END:VALARM",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:power-20260429-residential@connection.diansuan",
        "DTSTAMP:20260512T000000Z",
        "DTSTART;VALUE=DATE:20260512",
        "DTEND;VALUE=DATE:20260513",
        "SUMMARY:New connection · Power by",
        "DESCRIPTION:Each step taking as long as it may\\; the utility's own dates de",
        " cide",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:New connection · Power by",
        "TRIGGER:-PT15H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(file, lines.join("\r\n"));
}

#[test]
fn every_calendar_file_keeps_to_the_format() {
    for vector in load("connection").as_array().unwrap() {
        let result = calculate(&vector["input"]).unwrap();
        for lang in [Lang::Zh, Lang::En] {
            let file = connection::calendar_file(&result, lang);
            assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "{}", vector["id"]);
            assert!(file.ends_with("END:VCALENDAR\r\n"));
            assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
            let whole = file.replace("\r\n ", "");
            let count = |start: &str| whole.split("\r\n").filter(|line| line.starts_with(start)).count();
            for start in ["UID:", "DTSTAMP:", "DTSTART;VALUE=DATE:", "SUMMARY:", "END:VEVENT"] {
                assert_eq!(count(start), count("BEGIN:VEVENT"), "{start}");
            }
            let mut uids: Vec<&str> = whole.split("\r\n").filter(|line| line.starts_with("UID:")).collect();
            uids.sort_unstable();
            uids.dedup();
            assert_eq!(uids.len(), count("UID:"));
            assert_eq!(count("BEGIN:VEVENT") == 0, result.power_by.is_none());
        }
    }
}

/// The days as code are those of the rule files that tariffs read.
#[test]
fn holidays_are_those_of_the_tariffs() {
    let book = Book::current();
    let years: Vec<_> = book.holidays.iter().filter(|year| year.family == "cn").collect();
    assert_eq!(years.len(), PUBLIC_HOLIDAYS.len());
    for (year, code) in years.iter().zip(&PUBLIC_HOLIDAYS) {
        assert_eq!(year.head.id, code.head.id);
        let days: i64 = year.list.iter().map(|day| day.to.since(day.from) + 1).sum();
        assert_eq!(code.days.text(), days.to_string());
    }
}

/// One day more than a limit is late, the limit itself is not; weekends and holidays never are.
#[test]
fn the_edge_of_every_limit() {
    for (kind, _) in Kind::CHOICES {
        let scheme = |today: &str| {
            let input = json!({ "kind": kind, "today": today, "done": { "apply": "2026-01-12" } });
            calculate(&input).unwrap().stages.into_iter().find(|stage| stage.id == "scheme").unwrap()
        };
        let due = scheme("2026-01-12").due.unwrap();
        assert_eq!(scheme(&due.text()).late.map(|late| late.to_string()), None, "{kind}");
        let mut next = due.plus(1);
        let weekend = |day: Date| day.weekday() > 5 && !["2026-02-14", "2026-02-28"].contains(&&*day.text());
        while weekend(next) || ("2026-02-15".."2026-02-24").contains(&&*next.text()) {
            assert_eq!(scheme(&next.text()).late.map(|late| late.to_string()), None, "{kind} {next}");
            next = next.plus(1);
        }
        assert_eq!(scheme(&next.text()).late.map(|late| late.to_string()), Some("1".into()), "{kind} {next}");
    }
}

/// Every row that one table names is there in the other.
#[test]
fn tables_fit_together() {
    let steps = &CONNECTION_STEPS[0];
    let columns = Kind::CHOICES.iter().map(|(id, _)| *id);
    for limits in CONNECTION_LIMITS.iter().chain(&CONNECTION_PROMISES) {
        for row in limits.rows {
            assert!(steps.row(row.id).is_some(), "{}", row.id);
            assert!(row.group.split(' ').all(|start| steps.row(start).is_some()), "{}", row.group);
            // A limit is for every kind of customer; a promise may be for some only.
            let promised = CONNECTION_PROMISES.iter().any(|table| std::ptr::eq(table, limits));
            for kind in columns.clone().filter(|kind| !promised && steps.find(row.id, kind).is_some()) {
                assert!(limits.find(row.id, kind).is_some(), "{} {kind}", row.id);
            }
        }
    }
    for row in steps.rows {
        assert!(CONNECTION_ROLES[0].row(row.group).is_some(), "{}", row.group);
        assert!(steps.find(row.id, "number").is_some());
    }
    for row in CONNECTION_DOCUMENTS[0].rows {
        for kind in columns.clone().filter(|kind| CONNECTION_DOCUMENTS[0].find(row.id, kind).is_some()) {
            assert!(steps.find(row.group, kind).is_some(), "{} {kind}", row.id);
        }
    }
}

/// Whatever is typed gives a result or names its field.
#[test]
fn any_dates_give_a_result_or_a_field() {
    let below = |random: &mut Random, end: u64| i64::try_from(random.up_to(end - 1)).unwrap();
    let mut random = Random::seeded();
    let steps: Vec<&str> = connection::step_names().iter().map(|(id, ..)| *id).collect();
    let (mut results, mut refused) = (0, 0);
    for _ in 0..600 {
        let mut done = serde_json::Map::new();
        let mut date = Date::parse("2026-01-05", "").unwrap().plus(below(&mut random, 300));
        for step in &steps {
            if below(&mut random, 3) > 0 {
                let jump = if below(&mut random, 20) == 0 { -3 } else { below(&mut random, 15) };
                date = date.plus(jump);
                done.insert((*step).to_owned(), json!(date.text()));
            }
        }
        let kind = Kind::CHOICES[below(&mut random, 4) as usize].0;
        let today = ["2026-11-24", "2027-12-31", "2199-12-31"][below(&mut random, 3) as usize];
        let works = ["0", "30", "100000", ""][below(&mut random, 4) as usize];
        let input = json!({ "kind": kind, "today": today, "line": "true", "works": works, "done": done });
        match calculate(&input) {
            Ok(result) => {
                results += 1;
                assert_eq!(result.current.is_none(), result.powered.is_some());
                assert_eq!(result.power_by.is_none(), result.powered.is_some());
                for stage in &result.stages {
                    assert!(stage.expected.is_none_or(|date| date >= result.today), "{input}");
                }
            }
            Err(error) => {
                refused += 1;
                assert!(
                    error.code == Code::OutOfRange && error.field.starts_with("done."),
                    "{error} {input}"
                );
            }
        }
    }
    assert!(results > 100 && refused > 20, "{results} {refused}");
}
