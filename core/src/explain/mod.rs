//! The explanation tree: every result carries the steps that lead to it.
//!
//! A calculator is written once, over any [`Trace`]. With a [`Recorder`] it leaves a tree of
//! [`Step`]s; with [`Silent`] every call disappears at compile time. The value of a rule
//! ([`Ruled`]) is private to this module: whoever needs it must ask the trace for it, which
//! records the rule. So no figure can rest on a rule that its explanation does not show.

mod recorder;
mod step;

pub use recorder::Recorder;
pub use step::{Citation, Input, Step};

use crate::error::Error;
use crate::rulebook::Head;
use crate::text::Text;
use crate::units::Quantity;

/// What a step is about: fixed texts, written beside the calculation they describe.
#[derive(Debug)]
pub struct StepKind {
    /// Stable name, such as `power_factor`.
    pub id: &'static str,
    /// What the result is called.
    pub label: Text,
    /// The formula in the symbols of its inputs.
    pub formula: &'static str,
    /// How the result is rounded, where it is.
    pub rounding: Option<Text>,
}

/// An input of a step: its symbol in the formula and what it is called.
#[derive(Debug)]
pub struct Term {
    /// The symbol, such as `P`.
    pub symbol: &'static str,
    /// What it stands for.
    pub label: Text,
}

impl Term {
    /// A symbol and its meaning.
    #[must_use]
    pub const fn new(symbol: &'static str, zh: &'static str, en: &'static str) -> Self {
        Self { symbol, label: Text::new(zh, en) }
    }
}

/// A value that can be shown in a step.
pub trait Shown {
    /// The value as text, in digits or as a stable name.
    fn shown(&self) -> String;
    /// The unit's symbol, or nothing.
    fn unit(&self) -> &'static str {
        ""
    }
    /// The value in words, where it is no number.
    fn words(&self) -> Option<Text> {
        None
    }
}

impl<Q: Quantity> Shown for Q {
    fn shown(&self) -> String {
        self.to_string()
    }
    fn unit(&self) -> &'static str {
        Q::UNIT
    }
}

/// A value of the rule book with the clause it stands in. Only a [`Trace`] can read it.
#[derive(Debug)]
pub struct Ruled<T> {
    rule: &'static Head,
    clause: &'static str,
    value: T,
}

impl<T> Ruled<T> {
    /// Puts a value under its rule; used by the generated rule book.
    #[must_use]
    pub const fn new(rule: &'static Head, clause: &'static str, value: T) -> Self {
        Self { rule, clause, value }
    }

    /// Where the value stands.
    #[must_use]
    pub const fn citation(&self) -> Citation {
        Citation { rule: self.rule, clause: self.clause }
    }
}

impl<T: Shown> Ruled<T> {
    /// The value as text, for pages that print a rule as such.
    #[must_use]
    pub fn text(&self) -> String {
        self.value.shown()
    }
}

/// Follows a calculation.
pub trait Trace: Sized {
    /// One step: runs `body`, whose result is the step's result.
    ///
    /// # Errors
    /// Those of `body`.
    fn step<V: Shown>(
        &mut self,
        kind: &'static StepKind,
        body: impl FnOnce(&mut Self) -> Result<V, Error>,
    ) -> Result<V, Error>;

    /// An input of the running step.
    fn input<V: Shown>(&mut self, term: &'static Term, value: V);

    /// Reads one value out of a rule's table; it becomes a cited input of the running step.
    fn pick<T, V: Shown + Copy>(
        &mut self,
        term: &'static Term,
        table: &Ruled<T>,
        select: impl FnOnce(&T) -> V,
    ) -> V;

    /// Reads a rule's value; it becomes a cited input of the running step.
    fn rule<V: Shown + Copy>(&mut self, term: &'static Term, value: &Ruled<V>) -> V {
        self.pick(term, value, |v| *v)
    }

    /// A remark on the running step.
    fn note(&mut self, text: Text);
}

/// Follows nothing and costs nothing: for batches.
#[derive(Debug, Clone, Copy, Default)]
pub struct Silent;

impl Trace for Silent {
    fn step<V: Shown>(
        &mut self,
        _: &'static StepKind,
        body: impl FnOnce(&mut Self) -> Result<V, Error>,
    ) -> Result<V, Error> {
        body(self)
    }

    fn input<V: Shown>(&mut self, _: &'static Term, _: V) {}

    fn pick<T, V: Shown + Copy>(
        &mut self,
        _: &'static Term,
        table: &Ruled<T>,
        select: impl FnOnce(&T) -> V,
    ) -> V {
        select(&table.value)
    }

    fn note(&mut self, _: Text) {}
}
