//! The ways to ask about a calculation other than by its boxes.

use crate::data::{Bug, Figures, Form, Kind, bug};
use crate::number::{apart, decimal, same};
use crate::question::{Ask, Choice, Line, Question, key};
use crate::run::{Param, Run};
use crate::seed::Dice;
use diansuan::explain::Step;
use diansuan::rulebook;
use diansuan::text::Text;
use rust_decimal::{Decimal, RoundingStrategy};

/// Most choices of one of four.
const CHOICES: usize = 4;

/// Turns a question of all steps into one of its form; nothing where this draw does not allow it.
pub(crate) fn shape(figures: &Figures, right: &Run, question: &mut Question, dice: &mut Dice) -> Option<()> {
    let weight = question.weight();
    match question.form {
        Form::Steps => {}
        Form::Result => {
            let mut last = question.asks.pop()?;
            last.weight = weight;
            question.asks = vec![last];
        }
        Form::Single => question.asks = vec![single(figures, question, dice)?],
        Form::Judge => question.asks = vec![judge(figures, question, dice)?],
        Form::Find => find(figures, question, dice)?,
        Form::Clause => question.asks = vec![clause(right, question, dice)?],
        Form::Several | Form::Sort | Form::Order => return None,
    }
    Some(())
}

/// A figure with its unit.
pub(crate) fn with_unit(value: &str, unit: &str) -> String {
    match unit {
        "" => value.to_owned(),
        "%" => format!("{value}%"),
        unit => format!("{value} {unit}"),
    }
}

/// A figure with its unit, the same in both languages; for a name, its words.
fn shown(ask: &Ask, value: &str) -> Text {
    match ask.choices.iter().find(|choice| choice.value == value) {
        Some(choice) => choice.text.clone(),
        None => {
            let text = with_unit(value, &ask.unit);
            let en = text.replace('元', "yuan").replace('分', "points");
            Text { zh: text.into(), en: en.into() }
        }
    }
}

/// The value of an ask's right answer.
fn value_of(ask: &Ask) -> String {
    let chosen = ask.choices.iter().find(|choice| choice.key == ask.right);
    chosen.map_or_else(|| ask.right.clone(), |choice| choice.value.clone())
}

/// What the mistakes lead to in the last answer, each value once and told apart from the right one.
fn wrong(figures: &Figures, params: &[Param], ask: &Ask) -> Vec<(String, &'static Bug)> {
    let right = value_of(ask);
    let mut all: Vec<(String, &'static Bug)> = Vec::new();
    for bug in figures.bugs.iter().filter_map(|id| bug(id)) {
        let run = figures.run(params, &[], &[bug]).ok();
        let Some(value) = run.and_then(|run| run.answers(figures.asks)?.pop()) else { continue };
        let is_new = all
            .iter()
            .map(|(known, _)| known)
            .chain([&right])
            .all(|known| apart(known, &value, ask.decimals));
        if is_new {
            all.push((value, bug));
        }
    }
    all
}

fn single(figures: &Figures, question: &Question, dice: &mut Dice) -> Option<Ask> {
    let mut ask = question.asks.last()?.clone();
    if ask.choices.is_empty() {
        let right = value_of(&ask);
        let mut wrong: Vec<_> = wrong(figures, &question.params, &ask)
            .into_iter()
            .map(|(value, bug)| (value, Some(bug)))
            .collect();
        dice.shuffle(&mut wrong);
        wrong.truncate(CHOICES - 1);
        for value in slips(&right) {
            let new = wrong.iter().all(|(known, _)| apart(known, &value, ask.decimals));
            if wrong.len() + 1 < CHOICES && new && apart(&right, &value, ask.decimals) {
                wrong.push((value, None));
            }
        }
        if wrong.len() + 1 < CHOICES {
            return None;
        }
        let mut all = wrong;
        all.push((right.clone(), None));
        dice.shuffle(&mut all);
        ask.choices = all
            .into_iter()
            .enumerate()
            .map(|(place, (value, bug))| Choice { bug, ..Choice::new(place, shown(&ask, &value), value) })
            .collect();
        ask.right = ask.choices.iter().find(|choice| choice.value == right)?.key.clone();
    }
    ask.kind = Kind::One;
    ask.weight = question.weight();
    Some(ask)
}

/// Values beside the right one that a slip leads to.
fn slips(right: &str) -> Vec<String> {
    let Some(value) = decimal(right) else { return Vec::new() };
    let scale = value.scale();
    let scaled = |factor: Decimal| {
        let mut other =
            value.checked_mul(factor)?.round_dp_with_strategy(scale, RoundingStrategy::MidpointAwayFromZero);
        other.rescale(scale);
        Some(other.to_string())
    };
    let factors = [(10, 0), (-1, 0), (1, 1), (12, 1), (8, 1)];
    factors.iter().filter_map(|(digits, places)| scaled(Decimal::new(*digits, *places))).collect()
}

fn judge(figures: &Figures, question: &Question, dice: &mut Dice) -> Option<Ask> {
    let mut ask = question.asks.last()?.clone();
    let (right, holds) = (value_of(&ask), dice.below(2) == 0);
    let (value, bug) = if holds {
        (right, None)
    } else {
        let wrong = wrong(figures, &question.params, &ask);
        let (value, bug) = dice.one(&wrong)?;
        (value.clone(), Some(*bug))
    };
    let shown = shown(&ask, &value);
    ask.label = Text {
        zh: format!("{}应为 {}。", ask.label.zh.as_str(), shown.zh.as_str()).into(),
        en: format!("{}: it has to be {}.", ask.label.en.as_str(), shown.en.as_str()).into(),
    };
    ask.choices = vec![
        Choice { bug, ..Choice::new(0, Text::new("对", "Right"), value) },
        Choice::new(1, Text::new("错", "Wrong"), String::new()),
    ];
    ask.right = key(usize::from(!holds));
    ask.kind = Kind::One;
    ask.unit = String::new();
    ask.weight = question.weight();
    Some(ask)
}

/// Somebody's sheet with one mistake: which line is the first that is wrong, and what belongs there?
fn find(figures: &Figures, question: &mut Question, dice: &mut Dice) -> Option<()> {
    let right: Vec<String> = question.asks.iter().map(value_of).collect();
    let mut sheets = Vec::new();
    for bug in figures.bugs.iter().filter_map(|id| bug(id)) {
        let run = figures.run(&question.params, &[], &[bug]).ok();
        let Some(values) = run.and_then(|run| run.answers(figures.asks)) else { continue };
        let first = values.iter().zip(&right).position(|(value, right)| !same(value, right));
        if let Some(first) = first
            && question.asks.get(first)?.kind == Kind::Number
        {
            sheets.push((values, first, bug));
        }
    }
    let (values, first, bug) = dice.one(&sheets)?;
    for (ask, value) in question.asks.iter().zip(values) {
        question
            .sheet
            .push(Line { label: ask.label.clone(), value: shown(ask, value).zh.as_str().to_owned() });
    }
    let choices = question.asks.iter().enumerate().map(|(place, ask)| {
        let wrong = (place == *first).then_some(*bug);
        Choice { bug: wrong, ..Choice::new(place, ask.label.clone(), String::new()) }
    });
    let line = Ask {
        id: "line".to_owned(),
        label: Text::new("第一处错在哪一行", "The first line that is wrong"),
        kind: Kind::One,
        unit: String::new(),
        decimals: None,
        weight: 1,
        choices: choices.collect(),
        right: key(*first),
    };
    let mended = question.asks.get(*first)?;
    let mended = Ask {
        id: "mended".to_owned(),
        label: Text::new("这一行应为", "What belongs there"),
        weight: 1,
        ..mended.clone()
    };
    question.asks = vec![line, mended];
    Some(())
}

/// Which rule a step rests on.
fn clause(right: &Run, question: &Question, dice: &mut Dice) -> Option<Ask> {
    fn collect<'s>(steps: &'s [Step], into: &mut Vec<&'s Step>) {
        for step in steps {
            if step.citation.is_some() {
                into.push(step);
            }
            collect(&step.steps, into);
        }
    }
    let mut cited = Vec::new();
    collect(&right.steps, &mut cited);
    let step = dice.one(&cited)?;
    let citation = step.citation.as_ref()?;
    let mut others: Vec<&Text> = [
        &rulebook::POWER_FACTOR[0].head.title,
        &rulebook::SERVICE[0].head.title,
        &rulebook::SERVICE_PROMISES[0].head.title,
        &rulebook::SERVICE_CONTACTS[0].head.title,
        &rulebook::STATUTORY_HOLIDAYS[0].head.title,
    ]
    .into_iter()
    .filter(|title| **title != citation.rule.title)
    .collect();
    dice.shuffle(&mut others);
    others.truncate(CHOICES - 1);
    others.push(&citation.rule.title);
    dice.shuffle(&mut others);
    let place = others.iter().position(|title| **title == citation.rule.title)?;
    let choices = others
        .into_iter()
        .enumerate()
        .map(|(place, title)| Choice::new(place, title.clone(), String::new()))
        .collect();
    Some(Ask {
        id: "clause".to_owned(),
        label: Text {
            zh: format!("“{}”这一步依据哪一项规定？", step.label.zh.as_str()).into(),
            en: format!("Which rule does the step “{}” rest on?", step.label.en.as_str()).into(),
        },
        kind: Kind::One,
        unit: String::new(),
        decimals: None,
        weight: question.weight(),
        choices,
        right: key(place),
    })
}
