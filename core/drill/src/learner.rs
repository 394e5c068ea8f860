//! Somebody who makes known mistakes and no other.

use crate::data::{Bug, Source, bug};
use crate::question::Question;

/// What somebody answers who makes these mistakes and no other, for each thing that is asked. Returns `None`
/// where the calculation can't be done that way, or is not what the question asks for.
#[must_use]
pub fn answers_with(question: &Question, bugs: &[&str]) -> Option<Vec<String>> {
    let Source::Figures(figures) = &question.template.source else { return None };
    let bugs: Vec<&Bug> = bugs.iter().map(|id| bug(id)).collect::<Option<_>>()?;
    let run = figures.run(&question.params, &[], &bugs).ok()?;
    let mut answers = Vec::new();
    for ask in &question.asks {
        let value = run.answer(figures.asks.iter().find(|spec| spec.id == ask.id)?)?;
        let chosen = ask.choices.iter().find(|choice| choice.value == value);
        answers.push(chosen.map_or(value, |choice| choice.key.clone()));
    }
    Some(answers)
}
