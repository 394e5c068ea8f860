//! Papers: a blueprint and a seed, named by a code that makes the same paper anywhere.

use crate::code::{bits, digits};
use crate::data::{Blueprint, Bug, PartSpec, Source, blueprints, bug, digest};
use crate::draw::{draw_as, draw_like};
use crate::feedback::solution;
use crate::forms::with_unit;
use crate::learner::answers_with;
use crate::mark::Marking;
use crate::question::Question;
use crate::seed::Dice;
use diansuan::explain::Step;
use diansuan::text::Text;
use rust_decimal::{Decimal, RoundingStrategy};

/// Bits of a seed in a code: eight digits.
const SEED_BITS: u32 = 40;
/// How often a question is drawn again that another version needs, or that is there already.
const TRIES: u64 = 60;

/// Why there is no paper of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPaper {
    /// This is no code.
    Unreadable,
    /// No blueprint of that name.
    NoBlueprint,
    /// The code was made with other rules or drills: the paper would not be the same.
    OtherRules,
    /// No question could be drawn.
    GaveUp,
}

/// A paper.
#[derive(Debug, Clone)]
pub struct Paper {
    /// Its code.
    pub code: String,
    /// What it was made of.
    pub blueprint: &'static Blueprint,
    /// 0 for A to 3 for D: other numbers, the same steps.
    pub version: u8,
    /// Its parts.
    pub parts: Vec<Part>,
}

/// Questions of one form.
#[derive(Debug, Clone)]
pub struct Part {
    /// What the blueprint says.
    pub spec: &'static PartSpec,
    /// The questions.
    pub questions: Vec<Question>,
}

/// What a trainer needs for a question.
#[derive(Debug, Clone)]
pub struct KeyItem {
    /// Its number in the paper, from 1.
    pub number: usize,
    /// The right answers with their units.
    pub answers: Vec<String>,
    /// Points of each of them.
    pub points: Vec<Decimal>,
    /// The steps, each with its clause.
    pub steps: Vec<Step>,
    /// If the last answer is this, the mistake is that.
    pub mistakes: Vec<Mistake>,
    /// Why the choices are right or not.
    pub why: Vec<Text>,
}

/// An answer and the mistakes that lead to it.
#[derive(Debug, Clone)]
pub struct Mistake {
    /// The answer with its unit.
    pub answer: String,
    /// The mistakes.
    pub bugs: Vec<&'static Bug>,
}

/// The code of a paper. Only the lowest 40 bits of the seed count.
///
/// ```
/// use diansuan_drill::{paper, paper_code};
/// let code = paper_code("junior", 42).unwrap();
/// assert!(code.starts_with("DS1-junior-0000-001A-"));
/// assert_eq!(paper(&code, 0).unwrap().code, code);
/// ```
///
/// # Errors
/// [`NoPaper::NoBlueprint`].
pub fn paper_code(blueprint: &str, seed: u64) -> Result<String, NoPaper> {
    let known = blueprints().iter().find(|known| known.id == blueprint).ok_or(NoPaper::NoBlueprint)?;
    let seed = digits(seed, SEED_BITS / 5);
    let (first, second) = seed.split_at(4);
    Ok(format!("DS1-{}-{first}-{second}-{}", known.id, rules()))
}

/// The start of the digest of rules and drills, as a code has it.
fn rules() -> String {
    digits(u64::from_str_radix(digest(), 16).unwrap_or_default() >> 44, 4)
}

/// The blueprint and the seed that a code stands for.
///
/// # Errors
/// [`NoPaper`].
pub fn read_code(code: &str) -> Result<(&'static Blueprint, u64), NoPaper> {
    let parts: Vec<&str> = code.trim().split('-').map(str::trim).collect();
    let [mark, blueprint, first, second, digits] = parts.as_slice() else { return Err(NoPaper::Unreadable) };
    if !mark.eq_ignore_ascii_case("DS1") || [first, second, digits].iter().any(|part| part.len() != 4) {
        return Err(NoPaper::Unreadable);
    }
    let seed = bits(&format!("{first}{second}")).ok_or(NoPaper::Unreadable)?;
    let made_with = bits(digits).ok_or(NoPaper::Unreadable)?;
    let known = blueprints().iter().find(|known| known.id.eq_ignore_ascii_case(blueprint));
    let known = known.ok_or(NoPaper::NoBlueprint)?;
    if Some(made_with) != bits(&rules()) {
        return Err(NoPaper::OtherRules);
    }
    Ok((known, seed))
}

/// Versions of a paper: A to D.
const VERSIONS: u8 = 4;

/// The paper of a code in one of its versions, 0 for A to 3 for D.
///
/// # Errors
/// [`NoPaper`].
pub fn paper(code: &str, version: u8) -> Result<Paper, NoPaper> {
    papers(code)?.into_iter().nth(version.into()).ok_or(NoPaper::GaveUp)
}

/// The paper of a code in all its versions: other numbers, the same steps, no question twice.
///
/// # Errors
/// [`NoPaper`].
pub fn papers(code: &str) -> Result<Vec<Paper>, NoPaper> {
    let (blueprint, seed) = read_code(code)?;
    let code = paper_code(blueprint.id, seed)?;
    let empty = |version| Paper { code: code.clone(), blueprint, version, parts: Vec::new() };
    let mut papers: Vec<Paper> = (0..VERSIONS).map(empty).collect();
    let mut taken: Vec<Question> = Vec::new();
    for (number, spec) in blueprint.parts.iter().enumerate() {
        let purpose = format!("{}/{number}", blueprint.id);
        let mut templates = spec.templates.to_vec();
        Dice::of(seed, &purpose, 0).shuffle(&mut templates);
        papers.iter_mut().for_each(|paper| paper.parts.push(Part { spec, questions: Vec::new() }));
        for (place, id) in templates.iter().cycle().take(spec.count as usize).enumerate() {
            let mut dice = Dice::of(seed, &purpose, 1 + place as u64);
            let mut first: Option<Question> = None;
            for paper in &mut papers {
                let drawn = fresh(&mut dice, &taken, |seed| match &first {
                    None => draw_as(id, spec.form, seed).ok(),
                    Some(first) => draw_like(first, seed).ok(),
                });
                let question = drawn.ok_or(NoPaper::GaveUp)?;
                taken.push(question.clone());
                first.get_or_insert_with(|| question.clone());
                if let Some(part) = paper.parts.last_mut() {
                    part.questions.push(question);
                }
            }
        }
    }
    Ok(papers)
}

/// A question that is not there yet; where a template has no other any more, one that is.
fn fresh(dice: &mut Dice, taken: &[Question], draw: impl Fn(u64) -> Option<Question>) -> Option<Question> {
    let mut last = None;
    for _ in 0..TRIES {
        let Some(question) = draw(dice.next()) else { continue };
        if !taken.iter().any(|other| alike(other, &question)) {
            return Some(question);
        }
        last = Some(question);
    }
    last
}

/// Whether two questions ask the same.
fn alike(one: &Question, other: &Question) -> bool {
    let labels = |question: &Question| question.asks.iter().map(|ask| ask.label.clone()).collect::<Vec<_>>();
    let choices = |question: &Question| {
        let asks = question.asks.iter().flat_map(|ask| &ask.choices);
        let mut texts: Vec<String> = asks.map(|choice| choice.text.zh.to_string()).collect();
        texts.sort();
        texts
    };
    let same = if one.params.is_empty() {
        labels(one) == labels(other) && choices(one) == choices(other)
    } else {
        one.params == other.params
    };
    one.template.id == other.template.id && same
}

impl Paper {
    /// All questions with their points, in their order.
    pub fn questions(&self) -> impl Iterator<Item = (&Question, u32)> {
        self.parts.iter().flat_map(|part| part.questions.iter().map(|question| (question, part.spec.points)))
    }

    /// The points that these markings earn, one for each question.
    #[must_use]
    pub fn points(&self, markings: &[Marking]) -> Decimal {
        self.questions().zip(markings).map(|((_, points), marking)| marking.points(points)).sum()
    }

    /// Whether so many points are enough.
    #[must_use]
    pub fn passes(&self, points: Decimal) -> bool {
        points >= Decimal::from(self.blueprint.pass)
    }

    /// What a trainer needs to mark it by hand.
    #[must_use]
    pub fn key(&self) -> Vec<KeyItem> {
        self.questions()
            .enumerate()
            .map(|(place, (question, points))| item(place + 1, question, points))
            .collect()
    }
}

fn item(number: usize, question: &Question, points: u32) -> KeyItem {
    let weight = Decimal::from(question.weight());
    let share = |weight_of: u32| {
        let exact = Decimal::from(points * weight_of).checked_div(weight).unwrap_or_default();
        exact.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero).normalize()
    };
    let whys =
        question.asks.iter().flat_map(|ask| ask.choices.iter().filter_map(|choice| choice.why.clone()));
    KeyItem {
        number,
        answers: question.asks.iter().map(|ask| with_unit(&ask.right, &ask.unit)).collect(),
        points: question.asks.iter().map(|ask| share(ask.weight)).collect(),
        steps: solution(question),
        mistakes: mistakes(question),
        why: whys.collect(),
    }
}

/// The answers that known mistakes lead to.
#[must_use]
pub fn mistakes(question: &Question) -> Vec<Mistake> {
    let Source::Figures(figures) = &question.template.source else { return Vec::new() };
    let mut all: Vec<Mistake> = Vec::new();
    let mut put =
        |answer: String, bug: &'static Bug| match all.iter_mut().find(|known| known.answer == answer) {
            Some(known) => known.bugs.push(bug),
            None => all.push(Mistake { answer, bugs: vec![bug] }),
        };
    for choice in question.asks.iter().flat_map(|ask| &ask.choices) {
        if let Some(bug) = choice.bug {
            put(choice.key.clone(), bug);
        }
    }
    let Some(last) = question.asks.last() else { return all };
    for bug in figures.bugs.iter().filter_map(|id| bug(id)) {
        let answers = if question.form.is_calculated() { answers_with(question, &[bug.id]) } else { None };
        if let Some(answer) =
            answers.and_then(|mut answers| answers.pop()).filter(|answer| *answer != last.right)
        {
            put(with_unit(&answer, &last.unit), bug);
        }
    }
    all
}
