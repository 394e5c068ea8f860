//! Drawing a question: what is drawn is calculated and taken only if the mistakes it looks for give
//! different answers.

use crate::data::{Draw, Figures, Form, How, Kind, Source, Template, bug, template};
use crate::expression::{evaluate, holds};
use crate::facts;
use crate::forms;
use crate::number::{apart, decimal};
use crate::question::{Ask, Choice, Question};
use crate::run::{Param, Run, later, numbers, slots};
use crate::seed::Dice;
use diansuan::date::Date;
use diansuan::explain::Step;
use diansuan::rulebook::Status;
use diansuan::text::{Lang, Text};
use rust_decimal::{Decimal, RoundingStrategy};

/// How often something is drawn before it is given up.
const TRIES: u64 = 400;

/// Why there is no question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoQuestion {
    /// No template of that name.
    NoTemplate,
    /// The template can't be asked that way.
    NoForm,
    /// Nothing that was drawn could be used.
    GaveUp,
}

/// Draws a question in its template's usual form. The same seed gives the same question everywhere.
///
/// # Errors
/// [`NoQuestion`].
///
/// ```
/// use diansuan_drill::{draw, mark, Policy, Verdict};
/// let question = draw("pf-adjustment", 7).unwrap();
/// let right: Vec<&str> = question.asks.iter().map(|ask| ask.right.as_str()).collect();
/// let marking = mark(&question, &right, &Policy::default());
/// assert!(marking.items.iter().all(|item| item.verdict == Verdict::Right));
/// ```
pub fn draw(id: &str, seed: u64) -> Result<Question, NoQuestion> {
    let found = template(id).ok_or(NoQuestion::NoTemplate)?;
    draw_as(id, found.forms.first().copied().ok_or(NoQuestion::NoForm)?, seed)
}

/// Draws a question in this form.
///
/// # Errors
/// [`NoQuestion`].
pub fn draw_as(id: &str, form: Form, seed: u64) -> Result<Question, NoQuestion> {
    draw_on(id, form, seed, None)
}

/// Draws another question that is solved by the same steps: another version of a paper.
///
/// # Errors
/// [`NoQuestion`].
pub fn draw_like(other: &Question, seed: u64) -> Result<Question, NoQuestion> {
    draw_on(other.template.id, other.form, seed, Some(&other.path))
}

/// Draws with a mistake in view: one that the question is sure to tell from the right answer.
///
/// # Errors
/// [`NoQuestion`].
pub fn draw_with(id: &str, form: Form, seed: u64, wanted: &str) -> Result<Question, NoQuestion> {
    for number in 0..TRIES {
        let question =
            draw_as(id, form, if number == 0 { seed } else { Dice::of(seed, wanted, number).next() })?;
        if !question.hidden.iter().any(|hidden| hidden.id == wanted) {
            return Ok(question);
        }
    }
    Err(NoQuestion::GaveUp)
}

fn draw_on(id: &str, form: Form, seed: u64, path: Option<&[String]>) -> Result<Question, NoQuestion> {
    let template = template(id).ok_or(NoQuestion::NoTemplate)?;
    if !template.forms.contains(&form) {
        return Err(NoQuestion::NoForm);
    }
    let purpose = format!("{id}/{}", template.version);
    for number in 0..TRIES {
        let mut dice = Dice::of(seed, &purpose, number);
        let question = match &template.source {
            Source::Figures(figures) => figures.question(template, form, seed, &mut dice),
            Source::Facts(facts) => facts::question(template, facts, form, seed, &mut dice),
        };
        if let Some(question) = question.filter(|question| path.is_none_or(|path| question.path == path)) {
            return Ok(question);
        }
    }
    Err(NoQuestion::GaveUp)
}

/// What was drawn of everything; nothing where an expression can't be calculated.
fn params(draws: &[Draw], dice: &mut Dice) -> Option<Vec<Param>> {
    let mut params: Vec<Param> = Vec::new();
    for draw in draws {
        let scope = numbers(&params);
        let value = match &draw.how {
            How::Range { from, to, step } => {
                let (from, to) = (evaluate(from, &scope)?, evaluate(to, &scope)?);
                let step = evaluate(step, &scope)?;
                let steps = to.checked_sub(from)?.checked_div(step)?.floor();
                let steps = u64::try_from(steps).ok()?;
                text(from.checked_add(step.checked_mul(Decimal::from(dice.below(steps + 1)))?)?, step)
            }
            How::Value { value, step } => {
                let value = evaluate(value, &scope)?;
                match evaluate(step, &scope) {
                    Some(step) => {
                        let nearest = RoundingStrategy::MidpointAwayFromZero;
                        let steps = value.checked_div(step)?.round_dp_with_strategy(0, nearest);
                        text(steps.checked_mul(step)?, step)
                    }
                    None => value.normalize().to_string(),
                }
            }
            How::Choice(choices) => dice.one(choices)?.value.to_owned(),
            How::Day { first, last } => {
                let (first, last) = (Date::parse(first, "").ok()?, Date::parse(last, "").ok()?);
                let days = u64::try_from(last.since(first)).ok()?;
                first.plus(dice.below(days + 1) as i64).text()
            }
            How::After { of, days } => later(&params, of, days)?,
        };
        params.push(Param { name: draw.name, value });
    }
    Some(params)
}

/// A number with as many decimals as its step.
fn text(mut value: Decimal, step: Decimal) -> String {
    value.rescale(step.scale());
    value.to_string()
}

impl Figures {
    fn question(
        &self,
        template: &'static Template,
        form: Form,
        seed: u64,
        dice: &mut Dice,
    ) -> Option<Question> {
        let params = params(self.draws, dice)?;
        let right = self.run(&params, &[], &[]).ok()?;
        let answers = right.answers(self.asks)?;
        let mut scope = numbers(&params);
        for (ask, answer) in self.asks.iter().zip(&answers) {
            scope.extend(decimal(answer).map(|value| (ask.id, value)));
        }
        if self.reject.iter().any(|condition| holds(condition, &scope)) {
            return None;
        }
        let (last, last_answer) = (self.asks.last()?, answers.last()?);
        let mut taken = vec![last_answer.clone()];
        let mut hidden = Vec::new();
        for id in self.bugs {
            let bug = bug(id)?;
            let other = self.run(&params, &[], &[bug]).ok().and_then(|run| run.answers(self.asks));
            if self.separate.contains(id) {
                let value = other.as_ref().and_then(|all| all.last())?;
                if !taken.iter().all(|known| apart(known, value, last.decimals)) {
                    return None;
                }
                taken.push(value.clone());
            }
            if other.is_none_or(|other| other == answers) {
                hidden.push(bug);
            }
        }
        let mut question = Question {
            template,
            form,
            seed,
            story: self.told(&params),
            notes: self.notes(&right),
            params,
            sheet: Vec::new(),
            asks: self.asks_of(&right, &answers),
            hidden,
            path: path(&right.steps, last_answer),
        };
        forms::shape(self, &right, &mut question, dice)?;
        Some(question)
    }

    /// What has to be said beside the question: also which of its rules nobody has confirmed.
    fn notes(&self, right: &Run) -> Vec<Text> {
        let mut notes: Vec<Text> = self.note.iter().cloned().collect();
        let mut cited = Vec::new();
        unconfirmed(&right.steps, &mut cited);
        for title in cited {
            notes.push(Text {
                zh: format!("“{}”未经证实，仅作示例。", title.zh.as_str()).into(),
                en: format!("“{}” is not confirmed and an illustration only.", title.en.as_str()).into(),
            });
        }
        notes
    }

    /// The story with what was drawn put in.
    fn told(&self, params: &[Param]) -> Text {
        let words = |lang| {
            slots(self.story.get(lang), |slot| {
                let param = params.iter().find(|param| param.name == slot)?;
                let draw = self.draws.iter().find(|draw| draw.name == slot)?;
                match &draw.how {
                    How::Choice(choices) => {
                        let named = choices.iter().find(|choice| choice.value == param.value)?;
                        Some(named.text.get(lang).to_owned())
                    }
                    _ => Some(param.value.clone()),
                }
            })
        };
        Text { zh: words(Lang::Zh).into(), en: words(Lang::En).into() }
    }

    /// All that can be asked, with the right answers.
    fn asks_of(&self, right: &Run, answers: &[String]) -> Vec<Ask> {
        let mut all = Vec::new();
        for (spec, answer) in self.asks.iter().zip(answers) {
            let step = right.step(spec);
            let named = || step.map_or_else(|| Text::new("结果", "Result"), |step| step.label.clone());
            let mut choices = Vec::new();
            for (place, choice) in spec.choices.iter().enumerate() {
                choices.push(Choice::new(place, choice.text.clone(), choice.value.to_owned()));
            }
            let right = match spec.kind {
                Kind::One => choices
                    .iter()
                    .find(|choice| choice.value == *answer)
                    .map_or_else(|| answer.clone(), |choice| choice.key.clone()),
                _ => answer.clone(),
            };
            all.push(Ask {
                id: spec.id.to_owned(),
                label: spec.label.clone().unwrap_or_else(named),
                kind: spec.kind,
                unit: spec.unit.or(step.map(|step| step.unit)).unwrap_or_default().to_owned(),
                decimals: spec.decimals,
                weight: spec.weight,
                choices,
                right,
            });
        }
        all
    }
}

/// The titles of rules that nobody has confirmed, each once.
fn unconfirmed<'s>(steps: &'s [Step], into: &mut Vec<&'s Text>) {
    for step in steps {
        let inputs = step.inputs.iter().filter_map(|input| input.citation.as_ref());
        for citation in inputs.chain(&step.citation) {
            if citation.rule.status == Status::Illustrative && !into.contains(&&citation.rule.title) {
                into.push(&citation.rule.title);
            }
        }
        unconfirmed(&step.steps, into);
    }
}

/// The names of all steps in their order, and on which side of nothing the result lies.
fn path(steps: &[Step], last: &str) -> Vec<String> {
    fn collect(steps: &[Step], into: &mut Vec<String>) {
        for step in steps {
            into.push(step.id.to_owned());
            collect(&step.steps, into);
        }
    }
    let mut all = Vec::new();
    collect(steps, &mut all);
    match decimal(last) {
        Some(value) if value.is_sign_negative() => all.push("−".to_owned()),
        Some(value) if !value.is_zero() => all.push("+".to_owned()),
        Some(_) => all.push("0".to_owned()),
        // Any day is as good as another.
        None if Date::parse(last, "").is_ok() => {}
        None => all.push(last.to_owned()),
    }
    all
}
