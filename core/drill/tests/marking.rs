//! Simulated learners: who makes one mistake, who makes none, who guesses, who tries stock answers.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use diansuan_drill::{
    Dice, Form, Kind, Policy, Question, Source, Template, Verdict, answers_with, draw_as, mark, templates,
};
use rust_decimal::Decimal;

/// Seeds of each template; more in the long run.
fn seeds() -> u64 {
    if std::env::var_os("DIANSUAN_MORE").is_some() { 100 } else { 4 }
}

/// Every question that is calculated, in this form.
fn questions(form: Form) -> Vec<Question> {
    let mut all = Vec::new();
    for template in templates().iter().filter(|template| template.forms.contains(&form)) {
        all.extend((0..seeds()).map(|seed| draw_as(template.id, form, seed).unwrap()));
    }
    all
}

fn verdicts(question: &Question, answers: &[String]) -> Vec<Verdict> {
    let answers: Vec<&str> = answers.iter().map(String::as_str).collect();
    mark(question, &answers, &Policy::default()).items.into_iter().map(|item| item.verdict).collect()
}

fn bugs(template: &'static Template) -> &'static [&'static str] {
    match &template.source {
        Source::Figures(figures) => figures.bugs,
        Source::Facts(_) => &[],
    }
}

#[test]
fn who_is_right_never_loses_a_point() {
    for template in templates() {
        for form in template.forms {
            for seed in 0..seeds() {
                let question = draw_as(template.id, *form, seed).unwrap();
                let right: Vec<&str> = question.asks.iter().map(|ask| ask.right.as_str()).collect();
                let marking = mark(&question, &right, &Policy::default());
                assert!(marking.is_right(), "{} {} {seed}", template.id, form.id());
                assert_eq!(marking.points(10), Decimal::TEN);
            }
        }
    }
}

/// What any two mistakes other than this one lead to.
fn pairs(question: &Question, id: &str) -> Vec<Vec<String>> {
    let others: Vec<&str> = bugs(question.template).iter().copied().filter(|other| *other != id).collect();
    let mut all = Vec::new();
    for (place, one) in others.iter().enumerate() {
        all.extend(others.iter().skip(place + 1).filter_map(|other| answers_with(question, &[one, other])));
    }
    all
}

/// Who makes exactly one mistake is told that one, where the answers differ from the right ones.
#[test]
fn one_mistake_is_told() {
    for form in [Form::Steps, Form::Result] {
        let (mut told, mut all, mut missed) = (0_u32, 0_u32, Vec::new());
        for question in questions(form) {
            for id in bugs(question.template) {
                let Some(answers) = answers_with(&question, &[id]) else { continue };
                let verdicts = verdicts(&question, &answers);
                if verdicts.iter().all(Verdict::is_right) {
                    continue;
                }
                // What two others lead to as well can't be told apart from them.
                if form == Form::Result && pairs(&question, id).contains(&answers) {
                    assert!(verdicts[0].bugs().iter().any(|bug| bug.id == *id), "{verdicts:?}");
                    continue;
                }
                all += 1;
                // Where several mistakes lead to the same answers, all of them are named, never another one alone.
                let mut named: Vec<&str> =
                    verdicts.iter().flat_map(|verdict| verdict.bugs()).map(|bug| bug.id).collect();
                named.dedup();
                let same = |other: &&str| answers_with(&question, &[other]).as_ref() == Some(&answers);
                let alike = bugs(question.template).iter().filter(|other| same(other)).count();
                if named == [*id] || (named.contains(id) && (alike > 1 || form == Form::Steps)) {
                    told += 1;
                } else {
                    missed.push(format!("{} {id} {}: {verdicts:?}", question.template.id, question.seed));
                }
            }
        }
        assert!(all > 150, "{all}");
        assert!(told * 100 >= all * 99, "{form:?}: {told} of {all}\n{}", missed.join("\n"));
    }
}

/// What follows from an earlier mistake loses nothing more.
#[test]
fn a_mistake_is_punished_once() {
    let (mut once, mut all) = (0_u32, 0_u32);
    let mut more = Vec::new();
    for question in questions(Form::Steps) {
        for id in bugs(question.template) {
            let Some(answers) = answers_with(&question, &[id]) else { continue };
            let verdicts = verdicts(&question, &answers);
            let numbers = question.asks.iter().all(|ask| ask.kind == Kind::Number);
            let wrong = verdicts.iter().filter(|verdict| !verdict.is_right()).count();
            if wrong > 0 && numbers {
                all += 1;
                once += u32::from(wrong == 1);
                if wrong > 1 {
                    more.push(format!("{} {id}: {verdicts:?}", question.template.id));
                }
            }
        }
    }
    more.dedup();
    assert!(once * 100 >= all * 90, "{once} of {all}\n{}", more.join("\n"));
}

/// Nobody is told a mistake that they did not make.
#[test]
fn two_mistakes_are_never_a_wrong_one() {
    for question in questions(Form::Result) {
        let bugs = bugs(question.template);
        for (place, one) in bugs.iter().enumerate() {
            for other in bugs.iter().skip(place + 1) {
                let Some(answers) = answers_with(&question, &[one, other]) else { continue };
                for verdict in verdicts(&question, &answers) {
                    if let Verdict::Located(bug) = verdict {
                        let same = answers_with(&question, &[bug.id]) == Some(answers.clone());
                        assert!(
                            bug.id == *one || bug.id == *other || !same,
                            "{} {}: {one} and {other} are called {}",
                            question.template.id,
                            question.seed,
                            bug.id
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn guesses_are_unknown() {
    let (mut unknown, mut all) = (0_u32, 0_u32);
    let mut dice = Dice::new(1);
    for question in questions(Form::Result).iter().filter(|question| question.asks[0].kind == Kind::Number) {
        for _ in 0..10 {
            let right: Decimal = question.asks[0].right.parse().unwrap();
            // Any figure of the same size with three more digits than it has, so that no mistake lands on it by chance.
            let factor = Decimal::new(200 + dice.below(2_000) as i64, 3);
            let odd = Decimal::new(1 + dice.below(997) as i64, 6 + right.scale().min(3));
            let guess = (right * factor + odd).to_string();
            all += 1;
            let verdict = &verdicts(question, &[guess])[0];
            unknown += u32::from(*verdict == Verdict::Unknown);
        }
    }
    assert!(unknown * 100 >= all * 97, "{unknown} of {all}");
}

/// Nothing, one, or a figure of the question in every box earns nothing that follows from it.
#[test]
fn stock_answers_earn_nothing() {
    for question in questions(Form::Steps) {
        if question.asks.iter().any(|ask| ask.kind != Kind::Number) {
            continue;
        }
        let drawn = question.params.iter().map(|param| param.value.clone());
        for stock in ["0".to_owned(), "1".to_owned()].into_iter().chain(drawn) {
            let mut answers = vec![stock.clone(); question.asks.len()];
            let all = verdicts(&question, &answers);
            assert!(!all.contains(&Verdict::Carried), "{} {stock}: {all:?}", question.template.id);
            // Also with the rest as it would follow.
            answers = vec!["0".to_owned(); question.asks.len()];
            answers[0] = stock;
            let verdicts = verdicts(&question, &answers);
            // What a mistake leads to is no stock answer.
            let meant = matches!(verdicts[0], Verdict::Located(_) | Verdict::Possibly(_) | Verdict::Right);
            assert!(meant || !verdicts.contains(&Verdict::Carried), "{} {verdicts:?}", question.template.id);
        }
    }
}

#[test]
fn answers_are_read_as_people_type_them() {
    let question = draw_as("pf-adjustment", Form::Result, 4).unwrap();
    let right: Decimal = question.asks[0].right.parse().unwrap();
    assert!(right > Decimal::ONE_THOUSAND, "{right}");
    let text = right.to_string();
    let (whole, cents) = text.split_once('.').unwrap();
    let (thousands, rest) = whole.split_at(whole.len() - 3);
    let full_width: String = text
        .chars()
        .map(|c| if c == '.' { '．' } else { char::from_u32(c as u32 + 0xfee0).unwrap() })
        .collect();
    let forms = [
        format!("{thousands},{rest}.{cents}"),
        format!("¥{text}"),
        format!(" {text} 元 "),
        format!("{text}00"),
        format!("加收{text}"),
        full_width,
    ];
    for form in forms {
        assert_eq!(verdicts(&question, std::slice::from_ref(&form)), [Verdict::Right], "{form}");
    }
    assert_eq!(verdicts(&question, &["abc".to_owned()]), [Verdict::Unreadable]);
    assert_eq!(verdicts(&question, &[String::new()]), [Verdict::Blank]);
    assert_eq!(verdicts(&question, &["9".repeat(40)]), [Verdict::Unreadable]);
}
