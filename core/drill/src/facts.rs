//! Questions about what belongs where.

use crate::data::{Facts, Form, Kind, Template};
use crate::question::{Ask, Choice, Question, key};
use crate::run::slots;
use crate::seed::Dice;
use diansuan::text::{Lang, Text};

/// Most choices.
const CHOICES: usize = 5;

/// The sentence with one slot filled in.
fn said(sentence: &Text, slot: &str, with: &Text) -> Text {
    let words = |lang| slots(sentence.get(lang), |name| (name == slot).then(|| with.get(lang).to_owned()));
    Text { zh: words(Lang::Zh).into(), en: words(Lang::En).into() }
}

/// A question of these facts; nothing where they do not allow the form.
pub(crate) fn question(
    template: &'static Template,
    facts: &'static Facts,
    form: Form,
    seed: u64,
    dice: &mut Dice,
) -> Option<Question> {
    let ask = match form {
        Form::Several => several(facts, dice)?,
        Form::Sort | Form::Single => sort(facts, dice)?,
        Form::Judge => judge(facts, dice)?,
        Form::Order => order(facts, dice)?,
        Form::Steps | Form::Result | Form::Find | Form::Clause => return None,
    };
    let path = vec![form.id().to_owned()];
    Some(Question {
        template,
        form,
        seed,
        params: Vec::new(),
        story: Text::new("", ""),
        notes: facts.clause.iter().cloned().collect(),
        sheet: Vec::new(),
        asks: vec![ask],
        hidden: Vec::new(),
        path,
    })
}

fn ask(label: Text, kind: Kind, choices: Vec<Choice>, right: String) -> Ask {
    Ask {
        id: "facts".to_owned(),
        label,
        kind,
        unit: String::new(),
        decimals: None,
        weight: 1,
        choices,
        right,
    }
}

/// Which of these belong to a group: two or three that do, and others.
fn several(facts: &'static Facts, dice: &mut Dice) -> Option<Ask> {
    let group = dice.one(facts.groups)?;
    let mut all: Vec<_> = facts.facts.iter().collect();
    dice.shuffle(&mut all);
    let (mut inside, mut outside): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|fact| fact.groups.contains(&group.id));
    let wanted = 2 + dice.below(2) as usize;
    if inside.len() < 2 || outside.len() + inside.len().min(wanted) < CHOICES {
        return None;
    }
    inside.truncate(wanted);
    outside.truncate(CHOICES - inside.len());
    inside.append(&mut outside);
    dice.shuffle(&mut inside);
    let (mut choices, mut right) = (Vec::new(), String::new());
    for (place, fact) in inside.into_iter().enumerate() {
        if fact.groups.contains(&group.id) {
            right.push_str(&key(place));
        }
        choices
            .push(Choice { why: fact.why.clone(), ..Choice::new(place, fact.text.clone(), String::new()) });
    }
    Some(ask(said(&facts.ask, "group", &group.name), Kind::Several, choices, right))
}

/// Where one of them belongs; only one that belongs to a single group.
fn sort(facts: &'static Facts, dice: &mut Dice) -> Option<Ask> {
    let fact = dice.one(facts.facts)?;
    let [only] = fact.groups else { return None };
    let mut groups: Vec<_> = facts.groups.iter().collect();
    dice.shuffle(&mut groups);
    groups.sort_by_key(|group| group.id != *only);
    groups.truncate(CHOICES - 1);
    dice.shuffle(&mut groups);
    let place = groups.iter().position(|group| group.id == *only)?;
    let choices = groups.into_iter().enumerate().map(|(place, group)| Choice {
        why: fact.why.clone(),
        ..Choice::new(place, group.name.clone(), group.id.to_owned())
    });
    Some(ask(fact.text.clone(), Kind::One, choices.collect(), key(place)))
}

/// Whether one of them belongs to a group.
fn judge(facts: &'static Facts, dice: &mut Dice) -> Option<Ask> {
    let (fact, group) = (dice.one(facts.facts)?, dice.one(facts.groups)?);
    let holds = fact.groups.contains(&group.id);
    // Half of them hold, however many groups there are.
    if !holds && dice.below(facts.groups.len() as u64) > 0 && facts.groups.len() > 2 {
        return None;
    }
    let label = Text {
        zh: format!("{} —— {}", fact.text.zh.as_str(), group.name.zh.as_str()).into(),
        en: format!("{} — {}", fact.text.en.as_str(), group.name.en.as_str()).into(),
    };
    let choice = |place, text| Choice { why: fact.why.clone(), ..Choice::new(place, text, String::new()) };
    let choices = vec![choice(0, Text::new("对", "Right")), choice(1, Text::new("错", "Wrong"))];
    Some(ask(label, Kind::One, choices, key(usize::from(!holds))))
}

/// Four or five that follow each other in the data, to be put into that order again.
fn order(facts: &'static Facts, dice: &mut Dice) -> Option<Ask> {
    let count = CHOICES.min(facts.facts.len());
    let first = dice.below((facts.facts.len() - count) as u64 + 1) as usize;
    let wanted: Vec<_> = facts.facts.iter().skip(first).take(count).collect();
    let mut places: Vec<usize> = (0..count).collect();
    dice.shuffle(&mut places);
    if places.is_sorted() {
        return None;
    }
    let mut choices = Vec::new();
    for (place, fact) in places.iter().enumerate() {
        let fact = wanted.get(*fact)?;
        choices
            .push(Choice { why: fact.why.clone(), ..Choice::new(place, fact.text.clone(), String::new()) });
    }
    let mut right = String::new();
    for number in 0..count {
        right.push_str(&key(places.iter().position(|place| *place == number)?));
    }
    Some(ask(facts.ask.clone(), Kind::Order, choices, right))
}
