//! Every template: drawn, solved and told apart.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use diansuan::explain::Step;
use diansuan::number::number;
use diansuan::rulebook::POWER_FACTOR_BASE;
use diansuan_drill::{Form, NoQuestion, Source, answers_with, draw_as, solution, templates};

/// Seeds of each template: 1,000 in the long run.
fn seeds() -> u64 {
    if std::env::var_os("DIANSUAN_MORE").is_some() { 1000 } else { 8 }
}

#[test]
fn every_seed_of_every_template_gives_a_question() {
    let mut wrong = Vec::new();
    for template in templates() {
        for form in template.forms {
            let mut given_up = 0;
            for seed in 0..seeds() {
                match draw_as(template.id, *form, seed) {
                    Ok(question) => {
                        assert!(!question.asks.is_empty(), "{}", template.id);
                        let texts = [question.story.zh.as_str(), question.story.en.as_str()];
                        assert!(
                            texts.iter().all(|text| !text.contains(['{', '}'])),
                            "{}: {texts:?}",
                            template.id
                        );
                    }
                    Err(NoQuestion::GaveUp) => given_up += 1,
                    Err(other) => panic!("{}: {other:?}", template.id),
                }
            }
            if given_up > 0 {
                wrong.push(format!("{} {}: {given_up} of {} given up", template.id, form.id(), seeds()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn mistakes_that_a_template_tells_apart_lead_to_different_answers() {
    for template in templates() {
        let Source::Figures(figures) = &template.source else { continue };
        for seed in 0..seeds() {
            let question = draw_as(template.id, template.forms[0], seed).unwrap();
            let mut last = vec![answers_with(&question, &[]).unwrap().pop().unwrap()];
            for bug in figures.separate {
                let answer = answers_with(&question, &[bug]).unwrap().pop().unwrap();
                assert!(!last.contains(&answer), "{} {seed}: {bug} gives {answer} like another", template.id);
                last.push(answer);
            }
        }
    }
}

#[test]
fn every_mistake_can_be_seen_in_some_question() {
    for template in templates() {
        let Source::Figures(figures) = &template.source else { continue };
        for bug in figures.bugs {
            let seen = (0..60).any(|seed| {
                let question = draw_as(template.id, template.forms[0], seed).unwrap();
                !question.hidden.iter().any(|hidden| hidden.id == *bug)
            });
            assert!(seen, "{}: {bug} changes nothing", template.id);
        }
    }
}

/// What a drill says of the import is what the reader of numbers does.
#[test]
fn lines_that_can_be_read_are_those_that_are() {
    let mut seen = std::collections::BTreeSet::new();
    for seed in 0..200 {
        let question = draw_as("rejected-lines", Form::Sort, seed).unwrap();
        let ask = &question.asks[0];
        let (_, rest) = ask.label.zh.split_once('“').unwrap();
        let written = rest.split_once('”').unwrap().0;
        let right = ask.choices.iter().find(|choice| choice.key == ask.right).unwrap();
        assert_eq!(number(written, "kWh", &[]).is_ok(), right.value == "taken", "{written}");
        seen.insert(written.to_owned());
    }
    assert!(seen.len() >= 7, "{seen:?}");
}

/// Prices that a story prints are those of the rule.
#[test]
fn stories_print_the_prices_that_hold() {
    for (template, prices) in [("tiers", ["0.5283", "3120", "4440"]), ("two-part", ["24.2", "38.7", "2026"])]
    {
        let question = draw_as(template, Form::Steps, 1).unwrap();
        assert!(prices.iter().all(|price| question.story.zh.contains(price)), "{template}");
        let mut values = Vec::new();
        inputs(&solution(&question), &mut values);
        assert!(values.contains(&prices[0].to_owned()), "{template}: {values:?}");
    }
}

/// All inputs of all steps.
fn inputs(steps: &[Step], into: &mut Vec<String>) {
    for step in steps {
        into.extend(step.inputs.iter().map(|input| input.value.clone()));
        inputs(&step.steps, into);
    }
}

/// What a drill says of the base is what the rule does.
#[test]
fn charges_in_the_base_are_those_of_the_rule() {
    let rule = POWER_FACTOR_BASE.iter().find(|rule| rule.utility == "cn-gx").unwrap();
    let mut seen = 0;
    for seed in 0..100 {
        let question = draw_as("base-charges", Form::Sort, seed).unwrap();
        let ask = &question.asks[0];
        let label = ask.label.zh.split('（').next().unwrap();
        let known = |names: &&[&str]| names.iter().any(|name| label == *name || label == format!("{name}用"));
        let alias = if label == "代理购电费" { "电度电费" } else { label };
        let Some(component) = rule.components.iter().find(|c| known(&c.names) || c.names.contains(&alias))
        else {
            continue;
        };
        let right = ask.choices.iter().find(|choice| choice.key == ask.right).unwrap();
        assert_eq!(component.in_base.text() == "true", right.value == "inside", "{label}");
        seen += 1;
    }
    assert!(seen > 60, "{seen}");
}

/// Every lesson has something to practise.
#[test]
fn every_lesson_has_its_drills() {
    for number in 1..=14 {
        let lesson = format!("s{number:02}");
        let forms: usize =
            templates().iter().filter(|one| one.lesson == lesson).map(|one| one.forms.len()).sum();
        let least = if number == 12 { 2 } else { 3 };
        assert!(forms >= least, "{lesson}: {forms}");
    }
    for template in templates() {
        if let Source::Figures(figures) = &template.source {
            assert!(!figures.bugs.is_empty(), "{}", template.id);
        }
    }
}
