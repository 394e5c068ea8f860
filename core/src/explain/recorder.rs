//! The trace that keeps everything.

use super::{Citation, Input, Ruled, Shown, Step, StepKind, Term, Trace};
use crate::error::Error;
use crate::text::Text;

/// Records the steps of a calculation.
///
/// A step whose body fails leaves nothing behind: the error speaks for itself.
#[derive(Debug, Default)]
pub struct Recorder {
    finished: Vec<Step>,
    open: Vec<Step>,
}

impl Recorder {
    /// An empty record.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The recorded steps.
    #[must_use]
    pub fn into_steps(self) -> Vec<Step> {
        self.finished
    }

    // What follows is kept out of line and free of type parameters: it is called from every step
    // of every calculator, and would otherwise be most of the package's size.

    #[inline(never)]
    fn open(&mut self, kind: &'static StepKind) {
        self.open.push(Step {
            id: kind.id,
            label: kind.label,
            formula: kind.formula,
            inputs: Vec::new(),
            result: String::new(),
            words: None,
            unit: "",
            rounding: kind.rounding,
            notes: Vec::new(),
            citation: None,
            steps: Vec::new(),
        });
    }

    #[inline(never)]
    fn close(&mut self, value: Option<&dyn Shown>) {
        if let Some(mut step) = self.open.pop()
            && let Some(value) = value
        {
            step.result = value.shown();
            step.words = value.words();
            step.unit = value.unit();
            match self.open.last_mut() {
                Some(parent) => parent.steps.push(step),
                None => self.finished.push(step),
            }
        }
    }

    #[inline(never)]
    fn push_input(&mut self, term: &'static Term, value: &dyn Shown, citation: Option<Citation>) {
        if let Some(step) = self.open.last_mut() {
            step.citation = step.citation.or(citation);
            step.inputs.push(Input {
                name: term.symbol,
                label: term.label,
                value: value.shown(),
                words: value.words(),
                unit: value.unit(),
                citation,
            });
        }
    }
}

impl Trace for Recorder {
    fn step<V: Shown>(
        &mut self,
        kind: &'static StepKind,
        body: impl FnOnce(&mut Self) -> Result<V, Error>,
    ) -> Result<V, Error> {
        self.open(kind);
        let outcome = body(self);
        self.close(outcome.as_ref().ok().map(|value| value as &dyn Shown));
        outcome
    }

    fn input<V: Shown>(&mut self, term: &'static Term, value: V) {
        self.push_input(term, &value, None);
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

    fn note(&mut self, text: Text) {
        if let Some(step) = self.open.last_mut() {
            step.notes.push(text);
        }
    }
}
