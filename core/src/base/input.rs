//! Reading inputs: one code for JavaScript objects, web forms and test vectors.
//!
//! A caller brings its own [`Source`]; a calculator reads it through [`Field`], which knows the
//! path, so that every refusal names the field it is about.

use crate::base::date::Date;
use crate::base::digits::whole;
use crate::base::error::{Code, Error};
use crate::base::json::Json;
use crate::base::text::join;
use crate::base::units::{Measure, Quantity, Spec};
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::cell::RefCell;

/// A leaf of the input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scalar<'a> {
    /// A text, or a number in its shortest decimal form.
    Text(Cow<'a, str>),
    /// A truth value.
    Flag(bool),
    /// Anything else: an object, a function, a symbol …
    Other,
}

/// Something with members, items or a scalar value.
pub trait Source: Sized {
    /// The member called `name`; absent when it is undefined, null or an empty text.
    fn member(&self, name: &str) -> Option<Self>;
    /// The item at `index` of a list; absent past its end.
    fn item(&self, index: usize) -> Option<Self>;
    /// Whether it is a list, even an empty one.
    fn is_list(&self) -> bool;
    /// What its members are called; empty where nobody knows.
    fn names(&self) -> Vec<String>;
    /// The value itself.
    fn scalar(&self) -> Scalar<'_>;
    /// Whether it has members (or items) instead of a value.
    fn is_composite(&self) -> bool;
    /// A whole file: its bytes, or the text in it.
    fn bytes(&self) -> Option<Cow<'_, [u8]>> {
        match self.scalar() {
            Scalar::Text(Cow::Borrowed(text)) => Some(Cow::Borrowed(text.as_bytes())),
            Scalar::Text(Cow::Owned(text)) => Some(Cow::Owned(text.into_bytes())),
            Scalar::Flag(_) | Scalar::Other => None,
        }
    }
}

/// Longest list read from an input, such as the components of one bill.
const LONGEST_LIST: usize = 500;

/// A place in the input: its path and what stands there.
///
/// Reading goes on after a value that can't be used, with nothing in its place; the first refusal
/// is kept at the root, and [`Field::finish`] hands it out. So a calculator reads its input like
/// a form, line by line, and no result can be made of an input that was refused.
pub struct Field<'p, S> {
    parent: Option<&'p Self>,
    name: Cow<'p, str>,
    source: Option<S>,
    refusal: RefCell<Option<Error>>,
}

impl<'p, S: Source + 'p> Field<'p, S> {
    /// The input as a whole.
    pub fn root(source: S) -> Self {
        Self { parent: None, name: Cow::Borrowed(""), source: Some(source), refusal: RefCell::default() }
    }
}

impl<S: Source> Field<'_, S> {
    /// The member called `name`, present or not.
    pub fn at<'a>(&'a self, name: &'a str) -> Field<'a, S> {
        let source = self.source.as_ref().and_then(|s| s.member(name));
        Field { parent: Some(self), name: Cow::Borrowed(name), source, refusal: RefCell::default() }
    }

    /// What was read, unless something of it was refused.
    ///
    /// # Errors
    /// The first refusal of the whole input.
    pub fn finish<T>(&self, read: T) -> Result<T, Error> {
        match self.first_refusal() {
            Some(error) => Err(error),
            None => Ok(read),
        }
    }

    #[inline(never)]
    fn first_refusal(&self) -> Option<Error> {
        match self.parent {
            Some(parent) => parent.first_refusal(),
            None => self.refusal.take(),
        }
    }

    /// Refuses the input; the first refusal is the one that counts.
    #[inline(never)]
    pub fn refuse(&self, error: Error) {
        match self.parent {
            Some(parent) => parent.refuse(error),
            None => {
                self.refusal.borrow_mut().get_or_insert(error);
            }
        }
    }

    /// Refuses the member called `name`.
    #[inline(never)]
    pub fn refuse_at(&self, name: &str, code: Code, bound: &str) {
        let error = self.at(name).error(code);
        self.refuse(if bound.is_empty() { error } else { error.bound(bound) });
    }

    /// What a look-up found; a refusal of it is one of the input.
    pub fn accept<T>(&self, found: Result<T, Error>) -> Option<T> {
        found.map_err(|error| self.refuse(error)).ok()
    }

    /// The items of the list called `name`, at most 500.
    pub fn items<'a>(&'a self, name: &str) -> Vec<Field<'a, S>> {
        let mut items = Vec::new();
        let Some(list) = self.source.as_ref().and_then(|s| s.member(name)) else { return items };
        while let Some(item) = list.item(items.len()) {
            if items.len() == LONGEST_LIST {
                self.refuse_at(name, Code::OutOfRange, "≤ 500");
                break;
            }
            let index = whole(items.len() as u32, 1);
            let path = Cow::Owned(join(&mut [name, &index].into_iter(), "."));
            items.push(Field {
                parent: Some(self),
                name: path,
                source: Some(item),
                refusal: RefCell::default(),
            });
        }
        items
    }

    /// What stands here, for those who read a million of it.
    #[must_use]
    pub const fn source(&self) -> Option<&S> {
        self.source.as_ref()
    }

    /// The names of its members.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.source.as_ref().map(Source::names).unwrap_or_default()
    }

    /// A long list of numbers of one unit; what is refused ends the reading.
    #[inline(never)]
    pub(crate) fn numbers(&self, name: &str, spec: &Spec, most: usize) -> Vec<Decimal> {
        let mut numbers = Vec::new();
        let Some(list) = self.source.as_ref().and_then(|s| s.member(name)) else { return numbers };
        while let Some(item) = list.item(numbers.len()) {
            let read = match item.scalar() {
                Scalar::Text(text) => spec.read(&text),
                Scalar::Flag(_) | Scalar::Other => Err(Code::NotANumber),
            };
            match read {
                Ok(number) if numbers.len() < most => numbers.push(number),
                Ok(_) => {
                    self.refuse_at(name, Code::OutOfRange, &["≤ ", &most.to_string()].concat());
                    break;
                }
                Err(code) => {
                    let place = [name, ".", &numbers.len().to_string()].concat();
                    self.refuse_at(&place, code, &spec.range());
                    break;
                }
            }
        }
        numbers
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

    /// What stands here, for those who keep it.
    pub fn copied(&self) -> Option<Json> {
        self.source.as_ref().and_then(Json::copy)
    }

    /// Whether there is anything.
    #[must_use]
    pub fn is_present(&self) -> bool {
        self.source.is_some()
    }

    /// Whether there is a member called `name`.
    #[must_use]
    #[inline(never)]
    pub fn has(&self, name: &str) -> bool {
        self.at(name).is_present()
    }

    /// Whether it is an object or a list.
    #[must_use]
    pub fn is_composite(&self) -> bool {
        self.source.as_ref().is_some_and(Source::is_composite)
    }

    /// The path, such as `components.2.amount`.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = self.parent.map(Field::path).unwrap_or_default();
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(&self.name);
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
                _ => &range,
            };
            self.refuse_at(name, code, bound);
            Decimal::ZERO
        }))
    }

    /// The number, or what is wrong with it.
    #[inline(never)]
    pub(crate) fn parsed(&self, name: &str, spec: &Spec) -> Option<Result<Decimal, Code>> {
        Some(match self.source.as_ref()?.member(name)?.scalar() {
            Scalar::Text(text) => spec.read(&text),
            Scalar::Flag(_) | Scalar::Other => Err(Code::NotANumber),
        })
    }

    /// A text that may be left out, without surrounding blanks.
    #[inline(never)]
    pub fn text(&self, name: &str) -> Option<String> {
        match self.source.as_ref()?.member(name)?.scalar() {
            Scalar::Text(text) => Some(text.trim().chars().take(400).collect()),
            Scalar::Flag(_) | Scalar::Other => {
                self.refuse_at(name, Code::WrongType, "text");
                None
            }
        }
    }

    /// A list of texts that may be left out; a form writes them with commas.
    #[inline(never)]
    pub fn texts(&self, name: &str) -> Vec<String> {
        let Some(member) = self.source.as_ref().and_then(|s| s.member(name)) else { return Vec::new() };
        if let Scalar::Text(text) = member.scalar() {
            let parts = text.split([',', '，']).map(|part| part.trim().to_owned());
            return parts.filter(|part| !part.is_empty()).collect();
        }
        let mut texts = Vec::new();
        while let Some(item) = member.item(texts.len()).filter(|_| texts.len() < LONGEST_LIST) {
            match item.scalar() {
                Scalar::Text(text) => texts.push(text.trim().to_owned()),
                Scalar::Flag(_) | Scalar::Other => {
                    self.refuse_at(name, Code::WrongType, "[text]");
                    break;
                }
            }
        }
        if texts.is_empty() && !member.names().is_empty() {
            self.refuse_at(name, Code::WrongType, "[text]");
        }
        texts
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
        match self.source.as_ref()?.member(name)?.scalar() {
            Scalar::Flag(flag) => return Some(flag),
            Scalar::Text(text) if text == "true" || text == "on" => return Some(true),
            Scalar::Text(text) if text == "false" => return Some(false),
            Scalar::Text(_) | Scalar::Other => {}
        }
        self.refuse_at(name, Code::WrongType, "true, false");
        None
    }

    /// A date or month that may be left out.
    #[inline(never)]
    pub fn date(&self, name: &str) -> Option<Date> {
        let text = self.text(name)?;
        self.accept(Date::parse(&text, &self.at(name).path()))
    }
}

/// What a person typed, by field path: the source of web forms and query strings.
///
/// ```
/// use diansuan::input::{Field, Texts};
/// use diansuan::units::KilowattHour;
/// let typed = [("usage.kwh".to_owned(), "1,234 度".to_owned())];
/// let root = Field::root(Texts::new(&typed));
/// let kwh: KilowattHour = root.at("usage").required("kwh");
/// assert_eq!(root.finish(kwh).unwrap().to_string(), "1234");
/// ```
#[derive(Debug, Clone)]
pub struct Texts<'a> {
    values: &'a [(String, String)],
    path: String,
}

impl<'a> Texts<'a> {
    /// All fields of a form, keyed by their path.
    #[must_use]
    pub fn new(values: &'a [(String, String)]) -> Self {
        Self { values, path: String::new() }
    }

    /// What was typed into the field at `path`.
    fn typed(&self, path: &str) -> Option<&'a str> {
        self.values.iter().find(|(name, _)| name == path).map(|(_, text)| text.as_str())
    }
}

impl Source for Texts<'_> {
    fn member(&self, name: &str) -> Option<Self> {
        let path = if self.path.is_empty() {
            name.to_owned()
        } else {
            join(&mut [&self.path, name].into_iter(), ".")
        };
        let child = Self { values: self.values, path };
        let filled = self.typed(&child.path).is_some_and(|text| !text.trim().is_empty());
        (filled || child.is_composite()).then_some(child)
    }

    fn item(&self, index: usize) -> Option<Self> {
        self.member(&whole(u32::try_from(index).ok()?, 1))
    }

    fn is_list(&self) -> bool {
        self.item(0).is_some()
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for (path, _) in self.values {
            let below = if self.path.is_empty() {
                Some(path.as_str())
            } else {
                path.strip_prefix(&self.path).and_then(|rest| rest.strip_prefix('.'))
            };
            let name = below.and_then(|rest| rest.split('.').next()).unwrap_or_default();
            if !name.is_empty() && !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
        names
    }

    fn scalar(&self) -> Scalar<'_> {
        self.typed(&self.path).map_or(Scalar::Other, |text| Scalar::Text(Cow::Borrowed(text)))
    }

    fn is_composite(&self) -> bool {
        let below = |name: &str| {
            self.path.is_empty() || name.strip_prefix(&self.path).is_some_and(|rest| rest.starts_with('.'))
        };
        self.values.iter().any(|(name, text)| below(name) && !text.trim().is_empty())
    }
}
