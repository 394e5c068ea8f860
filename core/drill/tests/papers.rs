//! Papers and records.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use diansuan::data::{Data, ToPlain};
use diansuan_drill::{
    NoPaper, NoRecord, Paper, Policy, Record, RecordItem, blueprints, mark, paper, paper_code, papers,
    read_code,
};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

fn text(paper: &Paper) -> String {
    paper.questions().map(|(question, _)| serde_json::to_string(&question.plain()).unwrap()).collect()
}

#[test]
fn the_same_code_is_the_same_paper() {
    for blueprint in blueprints() {
        let code = paper_code(blueprint.id, 7).unwrap();
        let (one, other) = (paper(&code, 0).unwrap(), paper(&code.to_lowercase(), 0).unwrap());
        assert_eq!(text(&one), text(&other));
        assert_eq!(blueprint.points(), one.questions().map(|(_, points)| points).sum::<u32>());
        assert_eq!(blueprint.points(), 100, "{}", blueprint.id);
        let another = paper(&paper_code(blueprint.id, 8).unwrap(), 0).unwrap();
        assert_ne!(text(&one), text(&another));
    }
}

#[test]
fn a_code_of_other_rules_is_refused() {
    let code = paper_code("junior", 7).unwrap();
    let (rest, rules) = code.split_at(code.len() - 4);
    let other = if rules == "0000" { "0001" } else { "0000" };
    assert_eq!(read_code(&format!("{rest}{other}")).unwrap_err(), NoPaper::OtherRules);
    assert_eq!(read_code("DS1-nobody-0000-0007-0000").unwrap_err(), NoPaper::NoBlueprint);
    for bad in ["", "DS2-junior-0000-0007-0000", "DS1-junior-0000-000U-0000", "DS1-junior-0000", "junior"] {
        assert_eq!(read_code(bad).unwrap_err(), NoPaper::Unreadable, "{bad}");
    }
}

#[test]
fn versions_are_equally_hard_and_share_no_question() {
    let code = paper_code("junior", 3).unwrap();
    let versions = papers(&code).unwrap();
    assert_eq!(text(&versions[2]), text(&paper(&code, 2).unwrap()));
    let mut seen = BTreeSet::new();
    for version in &versions {
        for ((question, points), (first, first_points)) in version.questions().zip(versions[0].questions()) {
            assert_eq!(
                (question.template.id, question.form, points),
                (first.template.id, first.form, first_points)
            );
            assert_eq!(question.path, first.path, "{}", question.template.id);
            let figures = question.params.iter().any(|param| param.value.len() > 3);
            let plain =
                serde_json::to_string(&(question.params.iter().map(|p| &p.value).collect::<Vec<_>>()))
                    .unwrap();
            if figures && question.template.id != "classify-tier" && question.template.id != "pf-table" {
                assert!(
                    seen.insert(format!("{} {plain}", question.template.id)),
                    "{} twice",
                    question.template.id
                );
            }
        }
    }
}

#[test]
fn the_key_holds_answers_points_steps_and_mistakes() {
    let paper = paper(&paper_code("middle", 5).unwrap(), 1).unwrap();
    let key = paper.key();
    for ((question, points), item) in paper.questions().zip(&key) {
        assert_eq!(item.answers.len(), question.asks.len());
        let sum: Decimal = item.points.iter().sum();
        assert!((sum - Decimal::from(points)).abs() <= Decimal::new(2, 1), "{} {sum}", question.template.id);
        if question.form.is_calculated() {
            assert!(!item.steps.is_empty() && !item.mistakes.is_empty(), "{}", question.template.id);
            let last = item.answers.last().unwrap();
            assert!(item.mistakes.iter().all(|mistake| mistake.answer != *last));
        }
    }
    let right: Vec<_> = paper
        .questions()
        .map(|(question, _)| {
            let answers: Vec<&str> = question.asks.iter().map(|ask| ask.right.as_str()).collect();
            mark(question, &answers, &Policy::default())
        })
        .collect();
    assert_eq!(paper.points(&right), Decimal::ONE_HUNDRED);
    assert!(paper.passes(Decimal::from(60)) && !paper.passes(Decimal::new(599, 1)));
}

fn record() -> Record {
    let paper = paper(&paper_code("junior", 11).unwrap(), 0).unwrap();
    let items = paper.questions().step_by(9).map(|(question, points)| RecordItem {
        answers: question.asks.iter().map(|ask| ask.right.clone()).collect(),
        question: question.clone(),
        points,
        tries: 1,
        seconds: 40,
    });
    Record {
        items: items.collect(),
        paper: paper.code.clone(),
        version: "A".to_owned(),
        person: "韦 \"兰\"".to_owned(),
        began: "2026-12-01T08:00".to_owned(),
        ended: "2026-12-01T09:10".to_owned(),
        countersign: String::new(),
    }
}

fn parsed(file: &str) -> Data {
    serde_json::from_str(file).unwrap()
}

#[test]
fn a_record_comes_back_as_it_was() {
    let record = record();
    let back = Record::read(&parsed(&record.file())).unwrap();
    assert_eq!((back.file(), back.code()), (record.file(), record.code()));
    assert_eq!(record.code().len(), 15);
    assert!(back.points() > Decimal::ONE);
}

#[test]
fn a_changed_record_is_noticed() {
    let record = record();
    let file = record.file();
    for (what, with) in [
        ("韦", "黄"),
        ("\"seconds\":\"40\"", "\"seconds\":\"41\""),
        ("2026-12-01T09:10", "2026-12-01T09:11"),
        ("\"points\":\"", "\"points\":\"9"),
    ] {
        assert!(file.contains(what), "{what}");
        assert_eq!(
            Record::read(&parsed(&file.replacen(what, with, 1))).err(),
            Some(NoRecord::Changed),
            "{what}"
        );
    }
    let mut other = record;
    other.items[0].seconds = 41;
    assert!(file != other.file());
}

#[test]
fn what_is_no_record_is_refused_with_a_reason() {
    let read = |file: &str| Record::read(&parsed(file)).unwrap_err();
    assert_eq!(read("{}"), NoRecord::OtherFormat);
    assert_eq!(read("[]"), NoRecord::OtherFormat);
    assert_eq!(read(r#"{"format":"diansuan-record/1","rules":"0"}"#), NoRecord::OtherRules);
    let file = record().file();
    assert_eq!(read(&file.replace("\"items\":[", "\"things\":[")), NoRecord::Broken("items".to_owned()));
    assert_eq!(
        read(&file.replacen("\"template\":\"", "\"template\":\"no-", 1)),
        NoRecord::Broken("items.0".to_owned())
    );
    assert_eq!(read(&file.replace("韦", &"韦".repeat(500))), NoRecord::TooLarge);
}
