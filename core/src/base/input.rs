//! Reading inputs: one code for JavaScript objects, web forms and test vectors.
//!
//! All of them are [`Data`]; a calculator reads it through [`Field`], which knows the path, so that
//! every refusal names the field it is about.

mod list;
mod strict;

pub use strict::strictly;

use crate::base::data::{Cell, Data, ITSELF};
use crate::base::date::Date;
use crate::base::error::{Code, Error};
use crate::base::text::join;
use crate::base::units::{Measure, Quantity, Spec};
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::cell::RefCell;
use strict::Asked;

/// Most items of a list, such as the components of one bill.
const LONGEST_LIST: usize = 500;
/// Most characters of a text or number.
const LONGEST_TEXT: usize = 400;

/// A place in the input: its path and what stands there.
///
/// Reading goes on after a value that can't be used, with nothing in its place; the first refusal
/// is kept at the root, and [`Field::finish`] hands it out. So a calculator reads its input like
/// a form, line by line, and no result can be made of an input that was refused.
pub struct Field<'p> {
    parent: Option<&'p Field<'p>>,
    name: Cow<'p, str>,
    data: Option<&'p Data>,
    /// At the root: what was refused and what was asked for.
    root: Option<Box<RefCell<Record>>>,
}

/// What the reading of an input has come to.
#[derive(Default)]
struct Record {
    refusal: Option<Error>,
    asked: Asked,
}

impl<'p> Field<'p> {
    /// The input as a whole.
    #[must_use]
    pub fn root(data: &'p Data) -> Self {
        Self::recording(data, Asked::Nothing)
    }

    fn recording(data: &'p Data, asked: Asked) -> Self {
        let record = Record { refusal: None, asked };
        let root = Some(Box::new(RefCell::new(record)));
        Self { parent: None, name: Cow::Borrowed(""), data: Some(data), root }
    }

    /// Calls `with` with the record at the root.
    fn record<R>(&self, with: impl FnOnce(&mut Record) -> R) -> Option<R> {
        let mut place = self;
        while let Some(parent) = place.parent {
            place = parent;
        }
        place.root.as_ref().map(|record| with(&mut record.borrow_mut()))
    }

    /// The member called `name` where it is filled in; asking is noted.
    #[inline(never)]
    fn member(&self, name: &str) -> Option<&'p Data> {
        let data = self.data?;
        let found = data.member(name);
        self.record(|record| record.asked.note(data, name, found));
        found
    }

    /// The member called `name`, present or not.
    pub fn at<'a>(&'a self, name: &'a str) -> Field<'a> {
        Field { parent: Some(self), name: Cow::Borrowed(name), data: self.member(name), root: None }
    }

    /// What was read, unless something of it was refused.
    ///
    /// # Errors
    /// The first refusal of the whole input.
    pub fn finish<T>(&self, read: T) -> Result<T, Error> {
        match self.record(|record| record.refusal.take()).flatten() {
            Some(error) => Err(error),
            None => Ok(read),
        }
    }

    /// Refuses the input; the first refusal is the one that counts.
    #[inline(never)]
    pub fn refuse(&self, error: Error) {
        self.record(|record| {
            record.refusal.get_or_insert(error);
        });
    }

    /// Refuses the member called `name`.
    #[inline(never)]
    pub fn refuse_at(&self, name: &str, code: Code, bound: &str) {
        let error = Error::new(code, self.path_of(name));
        self.refuse(if bound.is_empty() { error } else { error.bound(bound) });
    }

    /// Refuses the input where two of these members are both given, naming the first of them and all.
    pub fn only_one_of(&self, names: &[&str]) {
        let given = names.iter().filter(|name| self.has(name));
        if let [first, _, ..] = given.copied().collect::<Vec<_>>().as_slice() {
            let others = names.iter().copied().filter(|name| name != first);
            self.refuse_at(first, Code::Conflict, &join(&mut others.into_iter(), ", "));
        }
    }

    /// Says that these members are known, although what else was given leaves nothing to do for them.
    pub fn known(&self, names: &[&str]) {
        for name in names {
            self.member(name);
        }
    }

    /// What a look-up found; a refusal of it is one of the input.
    pub fn accept<T>(&self, found: Result<T, Error>) -> Option<T> {
        found.map_err(|error| self.refuse(error)).ok()
    }

    /// What stands here, for those who read a million of it.
    #[must_use]
    pub const fn data(&self) -> Option<&'p Data> {
        self.data
    }

    /// The names of its members; each of them counts as asked for.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let Some(Data::Object(members)) = self.data else { return Vec::new() };
        members.iter().map(|(name, _)| name.clone().into_owned()).collect()
    }

    /// Refuses members that are called otherwise.
    #[inline(never)]
    pub fn only(&self, known: &[&str]) {
        for name in self.names() {
            if !known.contains(&name.as_str()) {
                self.refuse_at(&name, Code::Unknown, &join(&mut known.iter().copied(), ", "));
            }
        }
    }

    /// Whether there is anything.
    #[must_use]
    pub fn is_present(&self) -> bool {
        self.data.is_some()
    }

    /// Whether there is a member called `name`.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.member(name).is_some()
    }

    /// Whether it is an object or a list.
    #[must_use]
    pub fn is_composite(&self) -> bool {
        self.data.is_some_and(Data::is_composite)
    }

    /// The path, such as `components.2.amount`.
    #[must_use]
    pub fn path(&self) -> String {
        self.parent.map_or_else(String::new, |parent| parent.path_of(&self.name))
    }

    /// The path of the member called `name`.
    fn path_of(&self, name: &str) -> String {
        let mut path = self.path();
        if !path.is_empty() && name != ITSELF {
            path.push('.');
        }
        path.push_str(name);
        path
    }

    /// An error about this field.
    #[must_use]
    pub fn error(&self, code: Code) -> Error {
        Error::new(code, self.path())
    }

    /// A quantity that may be left out; what is wrong with its text, unit or size is refused.
    pub fn optional<Q: Quantity>(&self, name: &str) -> Option<Q> {
        self.decimal(name, Q::SPEC).map(Q::new)
    }

    /// A quantity that must be there.
    pub fn required<Q: Quantity>(&self, name: &str) -> Q {
        Q::new(self.required_decimal(name, Q::SPEC))
    }

    /// A number of whatever unit the rule says.
    pub(crate) fn measure(&self, name: &str, spec: &'static Spec) -> Measure {
        Measure::new(self.required_decimal(name, spec), spec)
    }

    /// The same where it may be left out.
    pub(crate) fn optional_measure(&self, name: &str, spec: &'static Spec) -> Option<Measure> {
        self.decimal(name, spec).map(|value| Measure::new(value, spec))
    }

    #[inline(never)]
    fn required_decimal(&self, name: &str, spec: &Spec) -> Decimal {
        self.decimal(name, spec).unwrap_or_else(|| {
            self.refuse_at(name, Code::Missing, "");
            Decimal::ZERO
        })
    }

    /// The number behind a quantity; one copy for all of them. What is refused reads as zero.
    #[inline(never)]
    fn decimal(&self, name: &str, spec: &Spec) -> Option<Decimal> {
        Some(self.parsed(name, spec)?.unwrap_or_else(|code| {
            let range = if code == Code::OutOfRange { spec.range() } else { String::new() };
            let bound = match code {
                Code::WrongUnit => spec.unit,
                Code::TooPrecise => "12",
                Code::TooLong => "400",
                _ => &range,
            };
            self.refuse_at(name, code, bound);
            Decimal::ZERO
        }))
    }

    /// The number, or what is wrong with it.
    #[inline(never)]
    pub(crate) fn parsed(&self, name: &str, spec: &Spec) -> Option<Result<Decimal, Code>> {
        Some(match self.member(name)?.cell() {
            Cell::Text(text) if too_long(text) => Err(Code::TooLong),
            Cell::Text(text) => spec.read(text),
            Cell::Flag(_) | Cell::Absent | Cell::Other => Err(Code::NotANumber),
        })
    }

    /// A text that may be left out, without surrounding blanks.
    #[inline(never)]
    pub fn text(&self, name: &str) -> Option<String> {
        match self.member(name)?.cell() {
            Cell::Text(text) if too_long(text) => self.refuse_at(name, Code::TooLong, "400"),
            Cell::Text(text) => return Some(text.trim().to_owned()),
            Cell::Flag(_) | Cell::Absent | Cell::Other => self.refuse_at(name, Code::WrongType, "text"),
        }
        None
    }

    /// One of a few named values that may be left out; a refusal lists the names that would do.
    pub fn optional_choice<T: Copy>(&self, name: &str, choices: &[(&str, T)]) -> Option<T> {
        let index = self.index(name, &mut choices.iter().map(|(name, _)| *name))?;
        choices.get(index).map(|(_, value)| *value)
    }

    /// One of a few named values that must be there.
    pub fn choice<T: Copy>(&self, name: &str, choices: &[(&str, T)]) -> Option<T> {
        if !self.has(name) {
            self.refuse_at(name, Code::Missing, "");
        }
        self.optional_choice(name, choices)
    }

    /// The place of the text among the names that would do.
    #[inline(never)]
    pub fn index(&self, name: &str, names: &mut dyn Iterator<Item = &str>) -> Option<usize> {
        let text = self.text(name)?;
        let mut known = Vec::new();
        for (index, choice) in names.enumerate() {
            if choice == text {
                return Some(index);
            }
            known.push(choice);
        }
        self.refuse_at(name, Code::Unknown, &join(&mut known.into_iter(), ", "));
        None
    }

    /// A truth value that may be left out; forms send the text `true` or `false`.
    #[inline(never)]
    pub fn flag(&self, name: &str) -> Option<bool> {
        match self.member(name)?.cell() {
            Cell::Flag(flag) => return Some(flag),
            Cell::Text("true" | "on") => return Some(true),
            Cell::Text("false") => return Some(false),
            Cell::Text(_) | Cell::Absent | Cell::Other => {}
        }
        self.refuse_at(name, Code::WrongType, "true, false");
        None
    }

    /// A date or month that may be left out.
    #[inline(never)]
    pub fn date(&self, name: &str) -> Option<Date> {
        let text = self.text(name)?;
        self.accept(Date::parse(&text, &self.path_of(name)))
    }
}

/// Whether a text has more than 400 characters without the blanks around it.
fn too_long(text: &str) -> bool {
    // A character has at most four bytes.
    text.len() > LONGEST_TEXT && text.trim().chars().count() > LONGEST_TEXT
}
