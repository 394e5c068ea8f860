//! Marking: step by step, with what somebody has made of earlier steps carried on.

use crate::data::{AskSpec, Bug, Figures, Form, Kind, Place, Source, bug};
use crate::number::{decimal, same, typed};
use crate::question::{Ask, Question};
use crate::run::{Change, Run, To};
use crate::slip::{Slip, slip};
use crate::step_lines::parting;
use diansuan::text::Text;
use rust_decimal::{Decimal, RoundingStrategy};

/// How points are given.
#[derive(Debug, Clone, Copy)]
pub struct Policy {
    /// What is right after an earlier mistake earns its points.
    pub carry: bool,
    /// A figure that is one off in its last digit earns half.
    pub rounding_half: bool,
    /// Of several, some that belong and none that does not earn half.
    pub some_half: bool,
}

impl Default for Policy {
    fn default() -> Self {
        Self { carry: true, rounding_half: true, some_half: false }
    }
}

/// What an answer is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Right.
    Right,
    /// Right after what was answered before.
    Carried,
    /// Nothing was answered.
    Blank,
    /// What stands there is no answer.
    Unreadable,
    /// This mistake, and no other that is known.
    Located(&'static Bug),
    /// One of these mistakes: here they lead to the same answer.
    Possibly(Vec<&'static Bug>),
    /// Probably these two together.
    Together([&'static Bug; 2]),
    /// No misunderstanding.
    Slip(Slip),
    /// Wrong, where there is nothing to be found out.
    Wrong,
    /// Wrong, and nobody knows how it came about.
    Unknown,
}

impl Verdict {
    /// The name other programs use.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Carried => "right_after_carry",
            Self::Blank => "blank",
            Self::Unreadable => "unreadable",
            Self::Located(_) => "located",
            Self::Possibly(_) => "possibly",
            Self::Together(_) => "together",
            Self::Slip(_) => "slip",
            Self::Wrong => "wrong",
            Self::Unknown => "unknown",
        }
    }

    /// Whether it earns all its points.
    #[must_use]
    pub const fn is_right(&self) -> bool {
        matches!(self, Self::Right | Self::Carried)
    }

    /// The mistakes it names.
    #[must_use]
    pub fn bugs(&self) -> Vec<&'static Bug> {
        match self {
            Self::Located(bug) => vec![bug],
            Self::Possibly(bugs) => bugs.clone(),
            Self::Together(bugs) => bugs.to_vec(),
            _ => Vec::new(),
        }
    }
}

/// What one answer is.
#[derive(Debug, Clone)]
pub struct Item {
    /// What it is.
    pub verdict: Verdict,
    /// The answer as it was read; empty where it could not be.
    pub read: String,
    /// Halves of its weight that it earns.
    pub halves: u32,
    /// Its weight.
    pub weight: u32,
    /// The first step in which the calculation parts from the right one, where the mistake is known.
    pub parts_at: Option<Text>,
}

/// What the answers to a question are.
#[derive(Debug, Clone)]
pub struct Marking {
    /// One for each thing that was asked.
    pub items: Vec<Item>,
}

impl Marking {
    /// The points of so many that were earned, to one decimal.
    #[must_use]
    pub fn points(&self, of: u32) -> Decimal {
        let halves: u32 = self.items.iter().map(|item| item.halves).sum();
        let weight: u32 = self.items.iter().map(|item| item.weight).sum();
        let share = Decimal::from(of * halves).checked_div(Decimal::from(2 * weight)).unwrap_or_default();
        share.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero).normalize()
    }

    /// Whether everything is right.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.items.iter().all(|item| item.verdict.is_right())
    }
}

/// Marks the answers to a question, one for each ask; those that are missing are blank.
#[must_use]
pub fn mark(question: &Question, answers: &[&str], policy: &Policy) -> Marking {
    let answer = |place: usize| answers.get(place).copied().unwrap_or_default();
    let items = match &question.template.source {
        Source::Figures(figures) if matches!(question.form, Form::Steps | Form::Result) => {
            Calculation::new(figures, question, policy).mark(&answer)
        }
        _ => question.asks.iter().enumerate().map(|(place, ask)| alone(ask, answer(place), policy)).collect(),
    };
    Marking { items }
}

/// What is left once nothing, nonsense and the right answer are out of the way.
enum Given {
    Item(Item),
    Other(String),
}

fn item(ask: &Ask, verdict: Verdict, read: String, halves: u32) -> Item {
    Item { verdict, read, halves, weight: ask.weight, parts_at: None }
}

fn given(ask: &Ask, answer: &str) -> Given {
    if answer.trim().is_empty() {
        return Given::Item(item(ask, Verdict::Blank, String::new(), 0));
    }
    match typed(answer, ask.kind, &ask.unit) {
        None => Given::Item(item(ask, Verdict::Unreadable, String::new(), 0)),
        Some(read) if same(&read, &ask.right) => Given::Item(item(ask, Verdict::Right, read, 2 * ask.weight)),
        Some(read) => Given::Other(read),
    }
}

/// Marks an answer that nothing comes before.
fn alone(ask: &Ask, answer: &str, policy: &Policy) -> Item {
    let read = match given(ask, answer) {
        Given::Item(item) => return item,
        Given::Other(read) => read,
    };
    let chosen = ask.choices.iter().find(|choice| choice.key == read);
    let verdict = match ask.kind {
        Kind::Number => match slip_of(ask, &read, &ask.right, &[]) {
            Some(slip) => Verdict::Slip(slip),
            None => Verdict::Unknown,
        },
        Kind::One if chosen.is_none() => Verdict::Unreadable,
        _ => chosen.and_then(|choice| choice.bug).map_or(Verdict::Wrong, Verdict::Located),
    };
    let some =
        ask.kind == Kind::Several && policy.some_half && read.chars().all(|key| ask.right.contains(key));
    let rounding = policy.rounding_half && verdict == Verdict::Slip(Slip::LastDigit);
    let halves = if some || rounding { ask.weight } else { 0 };
    item(ask, verdict, read, halves)
}

fn slip_of(ask: &Ask, found: &str, right: &str, others: &[Decimal]) -> Option<Slip> {
    slip(decimal(found)?, decimal(right)?, &ask.unit, ask.decimals, others)
}

/// Whether it is zero.
fn nothing(text: &str) -> bool {
    decimal(text).is_some_and(|value| value.is_zero())
}

/// The steps of a calculation with somebody's answers to them.
struct Calculation<'q> {
    figures: &'static Figures,
    question: &'q Question,
    policy: &'q Policy,
    /// What somebody has made of earlier steps, and what they should have.
    fixed: Vec<Change>,
    /// Whether one of them is not the right one.
    astray: bool,
    /// Mistakes that were found in earlier steps.
    made: Vec<&'static Bug>,
    /// Whether an earlier answer is neither right nor explained.
    guessed: bool,
}

impl<'q> Calculation<'q> {
    fn new(figures: &'static Figures, question: &'q Question, policy: &'q Policy) -> Self {
        Self { figures, question, policy, fixed: Vec::new(), astray: false, made: Vec::new(), guessed: false }
    }

    fn mark(mut self, answer: &dyn Fn(usize) -> &'q str) -> Vec<Item> {
        let mut items = Vec::new();
        for (place, ask) in self.question.asks.iter().enumerate() {
            let Some(spec) = self.figures.asks.iter().find(|spec| spec.id == ask.id) else { continue };
            let item = self.step(ask, spec, answer(place));
            self.carry(ask, spec, &item);
            match item.verdict {
                Verdict::Located(bug) => self.made.push(bug),
                Verdict::Right | Verdict::Carried => {}
                _ => self.guessed = true,
            }
            items.push(item);
        }
        items
    }

    fn run(&self, bugs: &[&Bug]) -> Option<Run> {
        self.figures.run(&self.question.params, &self.fixed, bugs).ok()
    }

    fn step(&self, ask: &Ask, spec: &AskSpec, answer: &str) -> Item {
        let read = match given(ask, answer) {
            Given::Item(item) => return item,
            Given::Other(read) => read,
        };
        // What was chosen stands for a name.
        let value = match ask.kind {
            Kind::One => match ask.choices.iter().find(|choice| choice.key == read) {
                Some(choice) => choice.value.clone(),
                None => return item(ask, Verdict::Unreadable, String::new(), 0),
            },
            _ => read.clone(),
        };
        let here = self.run(&[]);
        let expected = here.as_ref().and_then(|run| run.answer(spec));
        if self.policy.carry && (self.follows(expected.as_deref(), &value) || self.again(spec, &value)) {
            return item(ask, Verdict::Carried, read, 2 * ask.weight);
        }
        let expected = expected.unwrap_or_else(|| ask.right.clone());
        let (mut hits, mut touching) = (Vec::new(), Vec::new());
        for bug in self.figures.bugs.iter().filter_map(|id| bug(id)) {
            let Some(found) = self.run(&[bug]).and_then(|run| run.answer(spec)) else { continue };
            if same(&found, &expected) {
                continue;
            }
            touching.push(bug);
            if same(&found, &value) {
                hits.push(bug);
            }
        }
        let pair = self.pair(spec, &value, &touching, &hits);
        let verdict = match (hits.as_slice(), pair) {
            ([only], None) => Verdict::Located(only),
            ([], Some(pair)) => Verdict::Together(pair),
            ([], None) => match slip_of(ask, &value, &expected, &self.others(ask)) {
                Some(slip) => Verdict::Slip(slip),
                None => Verdict::Unknown,
            },
            (_, pair) => {
                hits.extend(pair.into_iter().flatten());
                Verdict::Possibly(hits)
            }
        };
        let rounding = self.policy.rounding_half && verdict == Verdict::Slip(Slip::LastDigit);
        let parts_at = match &verdict {
            Verdict::Located(bug) => {
                here.zip(self.run(&[bug])).and_then(|(right, other)| parting(&right.steps, &other.steps))
            }
            _ => None,
        };
        Item { parts_at, ..item(ask, verdict, read, if rounding { ask.weight } else { 0 }) }
    }

    /// Whether it is what follows from an earlier figure that is not right. Nothing follows from nothing.
    fn follows(&self, expected: Option<&str>, value: &str) -> bool {
        self.astray && !nothing(value) && expected.is_some_and(|expected| same(expected, value))
    }

    /// Whether it is what the mistakes of earlier steps lead to here: made once, lost once. Nothing at all has to
    /// be what a single mistake leads to.
    fn again(&self, spec: &AskSpec, value: &str) -> bool {
        let run = match self.made.as_slice() {
            [] => None,
            [only] if nothing(value) && !self.guessed => {
                self.figures.run(&self.question.params, &[], &[only]).ok()
            }
            _ if nothing(value) => None,
            made => self.run(made),
        };
        run.and_then(|run| run.answer(spec)).is_some_and(|answer| same(&answer, value))
    }

    /// Two mistakes that together lead there, neither of which does so alone.
    fn pair(
        &self,
        spec: &AskSpec,
        value: &str,
        touching: &[&'static Bug],
        hits: &[&'static Bug],
    ) -> Option<[&'static Bug; 2]> {
        let mut found = None;
        for (place, one) in touching.iter().enumerate() {
            for other in
                touching.iter().skip(place + 1).filter(|other| !hits.contains(other) && !hits.contains(one))
            {
                let answer = self.run(&[one, other]).and_then(|run| run.answer(spec));
                if answer.is_some_and(|answer| same(&answer, value)) {
                    // Which two it was can't be said where several would do; with a single mistake it is enough that there are some.
                    if found.is_some() && hits.is_empty() {
                        return None;
                    }
                    found = Some([*one, *other]);
                }
            }
        }
        found
    }

    /// Figures of the question that are not this one.
    fn others(&self, ask: &Ask) -> Vec<Decimal> {
        let asked = self
            .question
            .asks
            .iter()
            .filter(|other| other.id != ask.id)
            .filter_map(|ask| decimal(&ask.right));
        let drawn = self.question.params.iter().filter_map(|param| decimal(&param.value));
        asked.chain(drawn).collect()
    }

    /// Carries on with what somebody has answered, where that can be meant or a known mistake leads there; with
    /// the right figure otherwise.
    fn carry(&mut self, ask: &Ask, spec: &AskSpec, item: &Item) {
        let (Place::Step { id, nth }, Kind::Number) = (&spec.place, ask.kind) else { return };
        let right = decimal(&ask.right);
        let expected =
            if self.astray { self.run(&[]).and_then(|run| decimal(&run.answer(spec)?)) } else { right };
        let meant = !item.verdict.bugs().is_empty();
        let theirs = decimal(&item.read)
            .filter(|value| meant || Some(*value) == right || self.plausible(ask, spec, *value));
        let Some(value) = theirs.or(expected) else { return };
        self.astray |= Some(value) != right;
        self.fixed.push(Change { step: id, nth: Some(*nth), to: To::Value(value) });
    }

    /// Whether a figure can be meant: of the right order, no figure of the question itself, and such that
    /// it leaves something to be calculated. Otherwise a zero at the beginning would earn all the rest.
    fn plausible(&self, ask: &Ask, spec: &AskSpec, value: Decimal) -> bool {
        let Some(right) = decimal(&ask.right) else { return false };
        let bound = |text: Option<&str>| text.and_then(decimal);
        let wide = Decimal::ONE_THOUSAND;
        let size = right.abs().checked_mul(wide).is_none_or(|most| value.abs() <= most)
            && value.abs().checked_mul(wide).is_none_or(|most| most >= right.abs());
        let inside = bound(spec.low).is_none_or(|low| value >= low)
            && bound(spec.high).is_none_or(|high| value <= high);
        let stock = value.is_zero() || value == Decimal::ONE || self.others(ask).contains(&value);
        if !size || !inside || stock {
            return false;
        }
        // Later answers must not be nothing because of it.
        let Place::Step { id, nth } = spec.place else { return false };
        let mut changes = self.fixed.clone();
        changes.push(Change { step: id, nth: Some(nth), to: To::Value(value) });
        let Ok(run) = self.figures.run(&self.question.params, &changes, &[]) else { return false };
        let later = self.question.asks.iter().skip_while(|other| other.id != ask.id).skip(1);
        later.into_iter().all(|later| {
            let found =
                self.figures.asks.iter().find(|spec| spec.id == later.id).and_then(|spec| run.answer(spec));
            found.is_some_and(|found| !nothing(&found) || nothing(&later.right))
        })
    }
}
