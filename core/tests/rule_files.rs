//! The rule book: where each rule comes from, since when it holds, and that no other day is guessed.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "compares the rule book with the files it was made from")]

use diansuan::date::Date;
use diansuan::error::{Code, Error};
use diansuan::rulebook::{
    CAPACITOR, Confidence, Head, HeadRef, POWER_FACTOR, POWER_FACTOR_BASE, RECORDS, SERVICE, Status, TABLES,
    Versioned, in_force,
};
use diansuan::tariff::Book;
use diansuan::text::{Text, Word};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn day(text: &str) -> Date {
    Date::parse(text, "test").unwrap()
}

/// The day before or after; months have at most 31 days.
fn neighbour(date: Date, step: i32) -> Date {
    let text = date.to_string();
    let day_of_month: i32 = text[8..].parse().unwrap();
    let (year, month) = (date.year(), i32::from(date.month()));
    let parts = |year: i32, month: i32, day: i32| {
        Date::from_parts(year, u8::try_from(month).unwrap(), u8::try_from(day).unwrap())
    };
    let (year_before, month_before) = if month == 1 { (year - 1, 12) } else { (year, month - 1) };
    let (year_after, month_after) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    let near = parts(year, month, day_of_month + step);
    let over = if step > 0 {
        parts(year_after, month_after, 1)
    } else {
        (28..=31).rev().find_map(|last| parts(year_before, month_before, last))
    };
    near.filter(|_| day_of_month + step > 0).or(over).unwrap()
}

/// All versions of all rules, by what they are versions of.
fn versions() -> BTreeMap<String, Vec<HeadRef>> {
    let mut all: BTreeMap<String, Vec<HeadRef>> = BTreeMap::new();
    let mut add = |key: String, head| all.entry(key).or_default().push(head);
    POWER_FACTOR.iter().for_each(|rule| add("power_factor".into(), HeadRef::Fixed(rule.head)));
    POWER_FACTOR_BASE
        .iter()
        .for_each(|rule| add(format!("base of {}", rule.utility), HeadRef::Fixed(rule.head)));
    CAPACITOR.iter().for_each(|rule| add("capacitor".into(), HeadRef::Fixed(rule.head)));
    SERVICE.iter().for_each(|rule| add("service".into(), HeadRef::Fixed(rule.head)));
    for (name, versions) in TABLES {
        versions.iter().for_each(|rule| add(format!("table {name}"), HeadRef::Fixed(rule.head)));
    }
    let book = Book::current();
    book.sheets.iter().for_each(|rule| add(format!("tariff {}", rule.family), rule.head.clone()));
    book.charges.iter().for_each(|rule| add(format!("charges {}", rule.family), rule.head.clone()));
    book.hours.iter().for_each(|rule| add(format!("hours {}", rule.family), rule.head.clone()));
    book.holidays.iter().for_each(|rule| add(format!("holidays {}", rule.family), rule.head.clone()));
    book.days.iter().for_each(|rule| add(format!("days {}", rule.family), rule.head.clone()));
    book.basic_charges
        .iter()
        .for_each(|rule| add(format!("basic charge {}", rule.family), rule.head.clone()));
    book.late_fees.iter().for_each(|rule| add(format!("late fee {}", rule.family), rule.head.clone()));
    book.gaps.iter().for_each(|rule| add(format!("missing {}", rule.family), rule.head.clone()));
    all
}

#[test]
fn every_rule_says_who_issued_it_where_it_was_read_and_how_sure_it_is() {
    let (first, last) = (day("2026-01-01"), day("2199-12-31"));
    let said = |text: &Text| !text.zh.trim().is_empty() && !text.en.trim().is_empty();
    for record in RECORDS {
        let (head, id) = (record.head, &record.head.id);
        assert!(id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{id}");
        assert!(said(&head.title) && said(&record.issuer), "{id}: title, issuer");
        assert!(
            !head.document.trim().is_empty() && record.source.en.len() > 20 && !record.source.zh.is_empty(),
            "{id}: document, source"
        );
        assert!(record.note.as_ref().is_none_or(said), "{id}: note");
        assert!(first <= record.checked && record.checked <= last, "{id}: checked {}", record.checked);
        assert!(head.effective_from.or(head.known_since).is_some(), "{id}: since when");
        let illustrative = head.status == Status::Illustrative;
        assert!(illustrative || head.confidence != Confidence::Unconfirmed, "{id}: unconfirmed but in force");
        assert!(!illustrative || record.note.is_some(), "{id}: an illustration without a note");
        // What ends later than somebody looked, such as a year's holidays, is in force until then.
        let over = head.effective_to.is_some_and(|to| to < record.checked);
        assert_eq!(head.status == Status::Superseded, over, "{id}: superseded, until when");
    }
}

#[test]
fn every_file_is_in_the_rule_book_and_the_other_way_round() {
    let rules: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
    let mut ids = BTreeMap::new();
    let mut folders = vec![rules];
    while let Some(folder) = folders.pop() {
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for key in ["id", "title", "issuer", "document", "source", "status", "confidence", "checked"] {
                let found =
                    text.lines().any(|line| line.split_once(" = ").is_some_and(|(name, _)| name == key));
                assert!(found, "{}: {key}", path.display());
            }
            let id = text.lines().find_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"')).unwrap();
            assert!(ids.insert(id.to_owned(), path).is_none(), "{id} twice");
        }
    }
    let in_book: Vec<&str> = RECORDS.iter().map(|record| record.head.id.as_str()).collect();
    let mut sorted = in_book.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, ids.keys().map(String::as_str).collect::<Vec<_>>());
    let used: usize = versions().values().map(Vec::len).sum();
    assert_eq!(used, in_book.len(), "a rule that no calculator can find");
}

#[test]
fn versions_do_not_overlap() {
    for (name, heads) in versions() {
        let mut spans: Vec<_> = heads
            .iter()
            .map(|h| (h.effective_from.or(h.known_since).unwrap(), h.effective_to, &h.id))
            .collect();
        spans.sort_by_key(|(from, ..)| *from);
        for pair in spans.windows(2) {
            let ((from, to, id), (next, _, other)) = (pair[0], pair[1]);
            assert!(to.is_some_and(|to| from <= to && to < next), "{name}: {id} and {other}");
        }
    }
}

/// On its first day a rule is found, the day before it is not, unless an earlier version holds then.
#[test]
fn a_rule_holds_from_its_first_day_to_its_last() {
    fn check<T: Versioned>(rules: &'static [T], key: impl Fn(&T) -> &str) {
        for rule in rules {
            let name = key(rule);
            let found = |date| in_force(rules.iter().filter(|r| key(r) == name), Some(date), "date");
            let head = rule.head();
            let from = head.effective_from.or(head.known_since).unwrap();
            assert_eq!(found(from).map(|r| &r.head().id), Ok(&head.id));
            assert!(found(neighbour(from, -1)).map_or(true, |r| r.head() != head), "{}", head.id);
            if let Some(to) = head.effective_to {
                assert_eq!(found(to).map(|r| &r.head().id), Ok(&head.id));
                assert!(found(neighbour(to, 1)).map_or(true, |r| r.head() != head), "{}", head.id);
            }
        }
    }
    check(&POWER_FACTOR, |_| "");
    check(&POWER_FACTOR_BASE, |rule| rule.utility);
    check(&CAPACITOR, |_| "");
    check(&SERVICE, |_| "");
}

/// Two versions with a gap between them, and one that nobody has replaced yet.
struct Made(Head);

impl Versioned for Made {
    fn head(&self) -> &'static Head {
        MADE.iter().find(|made| made.0.id == self.0.id).map(|made| &made.0).unwrap()
    }
}

const fn made(id: &'static str, from: Date, to: Option<Date>, status: Status) -> Made {
    let title = Text::new("例", "Example");
    let (effective_from, confidence) = (Some(from), Confidence::Confirmed);
    let head = Head {
        id: Word::Fixed(id),
        title,
        document: Word::Fixed("1"),
        effective_from,
        known_since: None,
        effective_to: to,
        status,
        confidence,
    };
    Made(head)
}

static MADE: [Made; 3] = [
    made("old", Date::constant(2020, 1), Some(Date::constant(2020, 366)), Status::Superseded),
    made("middle", Date::constant(2021, 1), Some(Date::constant(2021, 59)), Status::Superseded),
    made("new", Date::constant(2021, 91), None, Status::InForce),
];

#[test]
fn nothing_is_guessed_between_and_before_versions() {
    let found = |date: &str| in_force(MADE.iter(), Some(day(date)), "month").map(|rule| rule.0.id.as_str());
    assert_eq!(found("2020-01-01"), Ok("old"));
    assert_eq!(found("2020-12-31"), Ok("old"));
    assert_eq!(found("2021-01-01"), Ok("middle"));
    assert_eq!(found("2021-02-28"), Ok("middle"));
    assert_eq!(found("2021-04-01"), Ok("new"));
    assert_eq!(found("2199-12-31"), Ok("new"));
    let refused = |date: &str| -> Error { found(date).unwrap_err() };
    for date in ["2019-12-31", "2021-03-01", "2021-03-31"] {
        assert_eq!(
            (refused(date).code, refused(date).field.as_str()),
            (Code::NotInRuleBook, "month"),
            "{date}"
        );
        let bound = refused(date).bound.clone().unwrap();
        assert!(
            bound.contains("old: 2020-01-01 – 2020-12-31") && bound.contains("new: 2021-04-01 –"),
            "{bound}"
        );
    }
    assert_eq!(in_force(MADE.iter(), None, "month").map(|rule| rule.0.id.as_str()), Ok("new"));
    let only_old = in_force(MADE.iter().take(2), None, "month").map(|rule| rule.0.id.as_str());
    assert_eq!(only_old.unwrap_err().code, Code::NotInRuleBook);
}
