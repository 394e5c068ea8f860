//! Credit of a customer (用电信用): what lowers it, the rating it gives, what lifts it again.
//!
//! Events, points, ceilings and ratings are tables of the rule book; nothing of them is written here.

use crate::base::data::plain;
use crate::base::decimal::{mul, sub};
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{BilledMonths, Count, Points, Quantity};
use crate::explain::{Recorder, Step, StepKind, Term, Trace};
use crate::rulebook::{CREDIT_BANDS, CREDIT_RULES, Confidence, Row, Status, Table, in_force};
use rust_decimal::Decimal;

/// The row with the score that everybody begins with.
const BASE: &str = "base";
/// Most events of a kind.
const MOST: Decimal = Decimal::from_parts(999, 0, 0, false, 0);

/// What the calculation needs.
#[derive(Debug, Clone)]
pub struct Input {
    /// How many events there were, by the names of the counts.
    pub events: Vec<(&'static str, Count)>,
    rules: &'static Table,
    bands: &'static Table,
}

/// A rating.
#[derive(Debug, Clone, Copy)]
pub struct Band {
    /// Name for programs.
    pub id: &'static str,
    /// Name for people.
    pub label: &'static Text,
    /// What follows from it.
    pub consequence: Option<&'static Text>,
}

/// An event and what it costs.
#[derive(Debug, Clone, Copy)]
pub struct Loss {
    /// Name for programs.
    pub id: &'static str,
    /// Name for people.
    pub label: &'static Text,
    /// How many.
    pub count: Count,
    /// Points lost.
    pub points: Points,
    /// The highest score while it counts.
    pub ceiling: Option<Points>,
}

/// What the score would be without one kind of event.
#[derive(Debug, Clone, Copy)]
pub struct Lift {
    /// The count that would be zero.
    pub id: &'static str,
    /// The same for people.
    pub label: &'static Text,
    /// The score then.
    pub score: Points,
    /// The rating then.
    pub band: Band,
    /// Months after the last event until it no longer counts; `None` where it ends with its cause.
    pub months: Option<BilledMonths>,
}

/// A score and its rating.
#[derive(Debug, Clone)]
pub struct Credit {
    /// The score.
    pub score: Points,
    /// The rating.
    pub band: Band,
    /// What it consists of.
    pub losses: Vec<Loss>,
    /// What would lift it, the most first.
    pub lifts: Vec<Lift>,
    /// Points missing to the next rating; `None` in the highest.
    pub to_next: Option<Points>,
    /// Whether the rules are confirmed.
    pub status: Status,
    /// How sure they are.
    pub confidence: Confidence,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static COUNT: Term = Term::new("n", "次数（月数）", "How many");
static EACH: Term = Term::new("p", "每次扣分", "Points each");
static CAP: Term = Term::new("c", "最多扣分", "At most");
static FIRST: Term = Term::new("S₀", "起点", "Beginning");
static LOST: Term = Term::new("d", "扣分", "Lost");
static FROM: Term = Term::new("≥", "起点次数", "From how many");
static CEILING: Term = Term::new("m", "最高得分", "Highest score");
static SCORE: Term = Term::new("S", "得分", "Score");
static LIMIT: Term = Term::new("≥", "该级起点", "Rating from");
static WINDOW: Term = Term::new("w", "计入几个月", "Counts for");

static LOSS_STEP: StepKind = StepKind {
    id: "loss",
    label: Text::new("扣分", "Points lost"),
    formula: "min(n × p, c)",
    rounding: None,
};
static SCORE_STEP: StepKind = StepKind {
    id: "score",
    label: Text::new("信用得分", "Credit score"),
    formula: "min(max(S₀ − Σ d, 0), m)",
    rounding: None,
};
static BAND_STEP: StepKind = StepKind {
    id: "band",
    label: Text::new("信用等级", "Credit rating"),
    formula: "g: S ≥ …",
    rounding: None,
};

impl crate::explain::Shown for Band {
    fn shown(&self) -> String {
        self.id.to_owned()
    }
    fn words(&self) -> Option<&'static Text> {
        Some(self.label)
    }
}

/// The counts that the newest rules look at, in their order, with their names: for forms.
#[must_use]
pub fn counts() -> Vec<(&'static str, &'static Text)> {
    let rows = CREDIT_RULES.last().map(|table| table.rows).unwrap_or_default();
    counted(rows).map(|row| (row.id, &row.label)).collect()
}

/// A count is named after the first row that looks at it.
fn counted(rows: &'static [Row]) -> impl Iterator<Item = &'static Row> {
    rows.iter().filter(|row| row.id == row.group && row.id != BASE)
}

/// Reads the input.
///
/// # Errors
/// The first count that is no whole number from 0 to 999, or that the rules don't know.
pub fn read(root: &Field<'_>) -> Result<Input, Error> {
    let date = root.date("date");
    let rules = root.accept(in_force(CREDIT_RULES.iter(), date, "date"));
    let bands = root.accept(in_force(CREDIT_BANDS.iter(), date, "date"));
    let at = root.at("events");
    let mut events = Vec::new();
    if let Some(rules) = rules {
        let names: Vec<&str> = counted(rules.rows).map(|row| row.id).collect();
        at.only(&names);
        for name in names {
            let count: Count = at.optional(name).unwrap_or_default();
            if count.decimal() > MOST || !count.decimal().fract().is_zero() {
                at.refuse_at(name, Code::OutOfRange, "0, 1, 2 … 999");
            }
            events.push((name, count));
        }
    }
    match root.finish(rules.zip(bands))? {
        Some((rules, bands)) => Ok(Input { events, rules, bands }),
        None => Err(Error::new(Code::NotInRuleBook, "date")),
    }
}

/// Score, rating and what lifts it, explained.
///
/// # Errors
/// [`Code::OutOfRange`] when points do not fit.
///
/// ```
/// use diansuan::{data::Data, credit, input::Field};
/// let typed = [("events.late", "3")].map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let result = credit::calculate(&credit::read(&Field::root(&Data::of_form(&typed))).unwrap()).unwrap();
/// assert_eq!((result.score.to_string().as_str(), result.band.id), ("88", "b"));
/// ```
pub fn calculate(input: &Input) -> Result<Credit, Error> {
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let mut losses = Vec::new();
    let score = score(input, None, &mut losses, t);
    let (band, next) = band(input, score, t);
    let lifts = t.quietly(|t| lifts(input, score, t));
    let (status, confidence) = (input.rules.head.status, input.rules.head.confidence);
    let to_next = next.and_then(|next| sub(next.decimal(), score.decimal()).map(Points::new));
    recorder.conclude(|steps| Credit { score, band, losses, lifts, to_next, status, confidence, steps })
}

/// The score, as if there were none of the events `without`.
fn score<T: Trace>(input: &Input, without: Option<&str>, losses: &mut Vec<Loss>, t: &mut T) -> Points {
    t.step(&SCORE_STEP, |t| {
        let mut score = match input.rules.find(BASE, "points") {
            Some(first) => t.rule(&FIRST, first).decimal(),
            None => Decimal::ZERO,
        };
        let mut highest = score;
        for row in input.rules.rows {
            let counted = input.events.iter().find(|(name, _)| *name == row.group && Some(*name) != without);
            let Some((_, count)) = counted.filter(|(_, count)| !count.decimal().is_zero()) else { continue };
            let points = lost(input, row, *count, t);
            t.input(&LOST, &points);
            score = t.fitting(sub(score, points.decimal()), row.id);
            let ceiling = ceiling(input, row, *count, t);
            highest = ceiling.map_or(highest, |ceiling| highest.min(ceiling.decimal()));
            if ceiling.is_some() || !points.decimal().is_zero() {
                losses.push(Loss { id: row.id, label: &row.label, count: *count, points, ceiling });
            }
        }
        Points::new(score.max(Decimal::ZERO).min(highest))
    })
}

/// What a row takes off.
fn lost<T: Trace>(input: &Input, row: &'static Row, count: Count, t: &mut T) -> Points {
    let Some(each) = input.rules.find(row.id, "points") else { return Points::default() };
    t.step(&LOSS_STEP, |t| {
        t.call(&row.label);
        t.input(&COUNT, &count);
        let lost = mul(count.decimal(), t.rule(&EACH, each).decimal());
        let lost = t.fitting(lost, row.id);
        let cap = input.rules.find(row.id, "cap").map(|cap| t.rule(&CAP, cap).decimal());
        Points::new(cap.map_or(lost, |cap| lost.min(cap)))
    })
}

/// The highest score that a row leaves, where it does; inside a step.
fn ceiling<T: Trace>(input: &Input, row: &'static Row, count: Count, t: &mut T) -> Option<Points> {
    let (from, ceiling) = input.rules.find(row.id, "from").zip(input.rules.find(row.id, "ceiling"))?;
    let reached = t.quietly(|t| t.rule(&FROM, from)).decimal() <= count.decimal();
    reached.then(|| {
        t.rule(&FROM, from);
        Points::new(t.rule(&CEILING, ceiling).decimal())
    })
}

/// The rating, and where the next one begins.
fn band<T: Trace>(input: &Input, score: Points, t: &mut T) -> (Band, Option<Points>) {
    let mut next = None;
    let band = t.step(&BAND_STEP, |t| {
        t.input(&SCORE, &score);
        let mut lowest = Band { id: "", label: &BAND_STEP.label, consequence: None };
        for row in input.bands.rows {
            lowest = Band { id: row.id, label: &row.label, consequence: row.detail.as_ref() };
            let Some(from) = input.bands.find(row.id, "from") else { continue };
            let from = t.rule(&LIMIT, from).decimal();
            if from <= score.decimal() {
                break;
            }
            next = Some(Points::new(from));
        }
        lowest
    });
    (band, next)
}

/// What each kind of event costs alone, the most first.
fn lifts<T: Trace>(input: &Input, now: Points, t: &mut T) -> Vec<Lift> {
    let mut lifts: Vec<Lift> = Vec::new();
    for row in counted(input.rules.rows) {
        if !input.events.iter().any(|(name, count)| *name == row.id && !count.decimal().is_zero()) {
            continue;
        }
        let score = score(input, Some(row.id), &mut Vec::new(), t);
        let window = input.rules.find(row.id, "window");
        let months = window.map(|window| BilledMonths::new(t.rule(&WINDOW, window).decimal()));
        let (band, _) = band(input, score, t);
        if score > now {
            lifts.push(Lift { id: row.id, label: &row.label, score, band, months });
        }
    }
    lifts.sort_by_key(|lift| std::cmp::Reverse(lift.score.decimal()));
    lifts
}

plain! {
    Band { "id": id, "label": label, "consequence": consequence }
    Loss { "id": id, "label": label, "count": count, "points": points, "ceiling": ceiling }
    Lift { "id": id, "label": label, "score": score, "band": band, "months": months }
    Credit {
        "score": score, "band": band, "losses": losses, "lifts": lifts, "toNext": to_next,
        "status": status, "confidence": confidence, "steps": steps,
    }
}
