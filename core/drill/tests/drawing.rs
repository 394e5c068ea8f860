//! Every template: drawn, solved and told apart.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use diansuan_drill::{NoQuestion, Source, answers_with, draw_as, templates};

/// Seeds of each template: 1,000 in the long run.
fn seeds() -> u64 {
    if std::env::var_os("DIANSUAN_MORE").is_some() { 1000 } else { 12 }
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
