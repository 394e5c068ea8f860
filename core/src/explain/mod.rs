//! The explanation tree: every result carries the steps that lead to it.
//!
//! A calculator is written once, over any [`Trace`]. With a [`Recorder`] it leaves a tree of
//! [`Step`]s; with [`Silent`] every call disappears at compile time. The value of a rule
//! ([`Ruled`]) is private to this module: whoever needs it must ask the trace for it, which
//! records the rule. So no figure can rest on a rule that its explanation does not show.

mod formula;
mod recorder;
mod step;

pub use formula::{Formula, Given, Keep};
pub use recorder::{Bend, Recorder, bent, without_steps};
pub use step::{Citation, Input, Step};

use crate::base::error::Error;
use crate::base::head::{Head, HeadRef};
pub use crate::base::shown::Shown;
use crate::base::text::{Text, Word};
use crate::base::units::{Measure, Quantity};

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

/// A quantity that enters a formula.
pub trait Operand {
    /// Hands the value to a formula; only the formula can read it.
    fn given(&self) -> Given<'_>;
}

impl<Q: Quantity> Operand for Q {
    fn given(&self) -> Given<'_> {
        Given::quantity(self)
    }
}

impl Operand for Measure {
    fn given(&self) -> Given<'_> {
        Given::measure(self)
    }
}

/// A value of the rule book with the clause it stands in. Only a [`Trace`] can read it.
#[derive(Debug, Clone)]
pub struct Ruled<T> {
    citation: Citation,
    value: T,
}

impl<T> Ruled<T> {
    /// Puts a value under its rule; used by the generated rule book.
    #[must_use]
    pub const fn new(rule: &'static Head, clause: &'static str, value: T) -> Self {
        Self::cited(Citation { rule: HeadRef::Fixed(rule), clause: Word::Fixed(clause) }, value)
    }

    /// Puts a value under the rule that another one stands in, or a rule that was read at run time.
    #[must_use]
    pub const fn cited(citation: Citation, value: T) -> Self {
        Self { citation, value }
    }

    /// Where the value stands.
    #[must_use]
    pub const fn citation(&self) -> &Citation {
        &self.citation
    }
}

impl<Q: Quantity> Ruled<Q> {
    /// The value for a formula, which will cite it.
    #[must_use]
    pub fn given(&self) -> Given<'_> {
        Given { citation: Some(&self.citation), ..Given::quantity(&self.value) }
    }
}

impl Ruled<Measure> {
    /// The value for a formula, which will cite it.
    #[must_use]
    pub fn given_measure(&self) -> Given<'_> {
        Given { citation: Some(&self.citation), ..self.value.given() }
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
///
/// A calculation goes on after a step that has no result, with zero in its place; the trace keeps
/// the first such error and hands it out in the end ([`Trace::finish`]). So calculators read like
/// the calculation on paper, and no result can be made of one that failed.
pub trait Trace: Sized {
    /// One step that is a formula, with an input for each of its terms.
    fn compute<Q: Quantity>(&mut self, formula: &'static Formula, given: &[Given<'_>]) -> Q {
        self.compute_as(&formula.kind.label, formula, given)
    }

    /// The same under another label: that of a line of a price list.
    fn compute_as<Q: Quantity>(&mut self, label: &Text, formula: &'static Formula, given: &[Given<'_>]) -> Q;

    /// Calls the running step otherwise.
    fn call(&mut self, label: &Text);

    /// One step: runs `body`, whose result is the step's result.
    fn step<V: Shown>(&mut self, kind: &'static StepKind, body: impl FnOnce(&mut Self) -> V) -> V;

    /// An input of the running step.
    fn input<V: Shown>(&mut self, term: &'static Term, value: &V);

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
    fn note(&mut self, text: &'static Text);

    /// Runs a "what if" of which nothing is recorded but its failure.
    fn quietly<R>(&mut self, body: impl FnOnce(&mut Self) -> R) -> R;

    /// What has failed so far.
    fn failure(&mut self) -> &mut Option<Error>;

    /// The value, or its default when there is none; then the calculation has failed.
    fn expect<V: Default>(&mut self, value: Result<V, Error>) -> V {
        value.unwrap_or_else(|error| {
            self.failure().get_or_insert(error);
            V::default()
        })
    }

    /// The value, or its default when it did not fit; `field` is to blame.
    fn fitting<V: Default>(&mut self, value: Option<V>, field: &str) -> V {
        value.unwrap_or_else(|| {
            self.failure().get_or_insert_with(|| Error::overflow(field));
            V::default()
        })
    }

    /// Runs a part of the calculation that knows its fields without the name of the part.
    fn within<R>(&mut self, part: &str, body: impl FnOnce(&mut Self) -> R) -> R {
        let earlier = self.failure().take();
        let result = body(self);
        let failure = self.failure();
        *failure = earlier.or_else(|| failure.take().map(|error| error.within(part)));
        result
    }

    /// The result, unless something has failed.
    ///
    /// # Errors
    /// The first failure.
    fn finish<R>(&mut self, result: R) -> Result<R, Error> {
        self.failure().take().map_or(Ok(result), Err)
    }
}

/// Follows nothing and costs nothing: for batches.
#[derive(Debug, Clone, Default)]
pub struct Silent {
    failure: Option<Error>,
}

impl Trace for Silent {
    fn compute_as<Q: Quantity>(&mut self, _: &Text, formula: &'static Formula, given: &[Given<'_>]) -> Q {
        let value = formula.value(given, Q::SPEC);
        Q::new(self.expect(value))
    }

    fn call(&mut self, _: &Text) {}

    fn step<V: Shown>(&mut self, _: &'static StepKind, body: impl FnOnce(&mut Self) -> V) -> V {
        body(self)
    }

    fn input<V: Shown>(&mut self, _: &'static Term, _: &V) {}

    fn pick<T, V: Shown + Copy>(
        &mut self,
        _: &'static Term,
        table: &Ruled<T>,
        select: impl FnOnce(&T) -> V,
    ) -> V {
        select(&table.value)
    }

    fn note(&mut self, _: &'static Text) {}

    fn quietly<R>(&mut self, body: impl FnOnce(&mut Self) -> R) -> R {
        body(self)
    }

    fn failure(&mut self) -> &mut Option<Error> {
        &mut self.failure
    }
}
