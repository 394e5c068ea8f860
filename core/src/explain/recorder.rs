//! The trace that keeps everything.

use super::{Citation, Formula, Given, Input, Ruled, Shown, Step, StepKind, Term, Trace};
use crate::base::error::Error;
use crate::base::text::Text;
use crate::base::units::{Quantity, Spec};
use rust_decimal::Decimal;
use std::cell::Cell;

thread_local! {
    static MUTED: Cell<bool> = const { Cell::new(false) };
}

/// Calculates without steps: what asks for no explanation is several times as fast.
///
/// ```
/// use diansuan::{classify, data::Data, explain, input::Field};
/// let input = Data::object(vec![("monthlyKwh", Data::text("800")), ("setting", Data::text("urban"))]);
/// let input = classify::read(&Field::root(&input)).unwrap();
/// assert!(explain::without_steps(|| classify::calculate(&input)).unwrap().steps.is_empty());
/// assert!(!classify::calculate(&input).unwrap().steps.is_empty());
/// ```
pub fn without_steps<R>(calculate: impl FnOnce() -> R) -> R {
    let before = MUTED.replace(true);
    let result = calculate();
    MUTED.set(before);
    result
}

/// What a step comes to instead, of what it has recorded. Returns `None` where it stays as it is.
pub type Bend = fn(&Step) -> Option<Decimal>;

thread_local! {
    static BENT: Cell<Option<Bend>> = const { Cell::new(None) };
}

/// Calculates with steps that come to something else: what somebody gets who makes a mistake, and what
/// follows from it. Steps that nobody records, those of a "what if", stay as they are.
///
/// ```
/// use diansuan::{data::Data, explain, input::Field, power_factor};
/// let typed = [("activeKwh", "40000"), ("reactiveKvarh", "30000"), ("standard", "0.90"), ("base", "12000")]
///     .map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let input = power_factor::read(&Field::root(&Data::of_form(&typed))).unwrap();
/// let cut_off = |step: &explain::Step| (step.id == "power_factor").then(|| "0.79".parse().unwrap());
/// let result = explain::bent(cut_off, || power_factor::calculate(&input)).unwrap();
/// assert_eq!(result.adjustment_percent.to_string(), "5.5");
/// ```
pub fn bent<R>(bend: Bend, calculate: impl FnOnce() -> R) -> R {
    let before = BENT.replace(Some(bend));
    let result = calculate();
    BENT.set(before);
    result
}

/// Records the steps of a calculation.
#[derive(Debug, Default)]
pub struct Recorder {
    muted: bool,
    failure: Option<Error>,
    finished: Vec<Step>,
    open: Vec<Step>,
}

impl Recorder {
    /// An empty record; inside [`without_steps`] it keeps nothing.
    #[must_use]
    pub fn new() -> Self {
        Self { muted: MUTED.get(), ..Self::default() }
    }

    /// Keeps nothing, like [`super::Silent`], without a second copy of the calculator.
    #[must_use]
    pub fn muted() -> Self {
        Self { muted: true, ..Self::default() }
    }

    /// The recorded steps.
    #[must_use]
    pub fn into_steps(self) -> Vec<Step> {
        self.finished
    }

    /// The result with its steps, unless something has failed.
    ///
    /// # Errors
    /// The first failure.
    pub fn conclude<R>(self, result: impl FnOnce(Vec<Step>) -> R) -> Result<R, Error> {
        match self.failure {
            Some(error) => Err(error),
            None => Ok(result(self.finished)),
        }
    }

    // What follows is kept out of line and free of type parameters: it is called from every step
    // of every calculator, and would otherwise be most of the package's size.

    #[inline(never)]
    fn open(&mut self, kind: &'static StepKind) {
        if !self.muted {
            self.open.push(Step::begin(kind));
        }
    }

    #[inline(never)]
    fn close(&mut self, value: &dyn Shown) {
        if !self.muted
            && let Some(mut step) = self.open.pop()
        {
            write(&mut step, value);
            self.keep(step);
        }
    }

    /// What the running step comes to instead.
    #[inline(never)]
    fn bend(&mut self, value: &dyn Shown) -> Option<Decimal> {
        let bend = BENT.get().filter(|_| !self.muted)?;
        let step = self.open.last_mut()?;
        write(step, value);
        bend(step)
    }

    fn keep(&mut self, step: Step) {
        match self.open.last_mut() {
            Some(parent) => parent.steps.push(step),
            None => self.finished.push(step),
        }
    }

    #[inline(never)]
    fn push_input(&mut self, term: &'static Term, value: &dyn Shown, citation: Option<&Citation>) {
        if !self.muted
            && let Some(step) = self.open.last_mut()
        {
            step.push_input(Input {
                name: term.symbol,
                label: &term.label,
                value: value.shown(),
                words: value.words(),
                unit: value.unit(),
                citation: citation.cloned(),
            });
        }
    }

    #[inline(never)]
    fn calculate(
        &mut self,
        label: &Text,
        formula: &'static Formula,
        given: &[Given<'_>],
        spec: &'static Spec,
    ) -> Decimal {
        let mut value = self.expect(formula.value(given, spec));
        if !self.muted {
            let mut step = Step { label: label.clone(), ..Step::begin(&formula.kind) };
            for (term, given) in formula.terms.iter().zip(given) {
                step.push_input(Input {
                    name: term.symbol,
                    label: &term.label,
                    value: given.spec.text(*given.value),
                    words: None,
                    unit: given.spec.unit,
                    citation: given.citation.cloned(),
                });
            }
            step.result = spec.text(value);
            step.unit = spec.unit;
            if let Some(other) = BENT.get().and_then(|bend| bend(&step)) {
                value = other;
                step.result = spec.text(value);
            }
            self.keep(step);
        }
        value
    }
}

/// Writes what a step comes to.
fn write(step: &mut Step, value: &dyn Shown) {
    step.result = value.shown();
    step.words = value.words();
    step.unit = value.unit();
}

impl Trace for Recorder {
    fn compute_as<Q: Quantity>(&mut self, label: &Text, formula: &'static Formula, given: &[Given<'_>]) -> Q {
        Q::new(self.calculate(label, formula, given, Q::SPEC))
    }

    fn call(&mut self, label: &Text) {
        if !self.muted
            && let Some(step) = self.open.last_mut()
        {
            step.label.clone_from(label);
        }
    }

    fn step<V: Shown>(&mut self, kind: &'static StepKind, body: impl FnOnce(&mut Self) -> V) -> V {
        self.open(kind);
        let mut value = body(self);
        if let Some(other) = self.bend(&value).and_then(|number| value.with_number(number)) {
            value = other;
        }
        self.close(&value);
        value
    }

    fn input<V: Shown>(&mut self, term: &'static Term, value: &V) {
        self.push_input(term, value, None);
    }

    fn pick<T, V: Shown + Copy>(
        &mut self,
        term: &'static Term,
        table: &Ruled<T>,
        select: impl FnOnce(&T) -> V,
    ) -> V {
        let value = select(&table.value);
        self.push_input(term, &value, Some(table.citation()));
        value
    }

    fn note(&mut self, text: &'static Text) {
        if !self.muted
            && let Some(step) = self.open.last_mut()
        {
            step.notes.push(text);
        }
    }

    fn quietly<R>(&mut self, body: impl FnOnce(&mut Self) -> R) -> R {
        let before = std::mem::replace(&mut self.muted, true);
        let result = body(self);
        self.muted = before;
        result
    }

    fn failure(&mut self) -> &mut Option<Error> {
        &mut self.failure
    }
}
