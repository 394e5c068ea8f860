//! Reading inputs: one code for JavaScript objects, web forms and test vectors.
//!
//! A caller brings its own [`Source`]; a calculator reads it through [`Field`], which knows the
//! path, so that every refusal names the field it is about.

use crate::date::Date;
use crate::error::{Code, Error};
use crate::units::{Quantity, Spec};
use rust_decimal::Decimal;
use std::borrow::Cow;

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
    /// The value itself.
    fn scalar(&self) -> Scalar<'_>;
    /// Whether it has members (or items) instead of a value.
    fn is_composite(&self) -> bool;
}

/// Longest list read from an input, such as the components of one bill.
const LONGEST_LIST: usize = 500;

/// A place in the input: its path and what stands there.
pub struct Field<'p, S> {
    parent: Option<&'p Self>,
    name: Cow<'p, str>,
    source: Option<S>,
}

impl<'p, S: Source + 'p> Field<'p, S> {
    /// The input as a whole.
    pub fn root(source: S) -> Self {
        Self { parent: None, name: Cow::Borrowed(""), source: Some(source) }
    }
}

impl<S: Source> Field<'_, S> {
    /// The member called `name`, present or not.
    pub fn at<'a>(&'a self, name: &'a str) -> Field<'a, S> {
        let source = self.source.as_ref().and_then(|s| s.member(name));
        Field { parent: Some(self), name: Cow::Borrowed(name), source }
    }

    /// The items of a list.
    ///
    /// # Errors
    /// [`Code::OutOfRange`] past 500 items.
    pub fn items(&self) -> Result<Vec<Field<'_, S>>, Error> {
        let mut items = Vec::new();
        let Some(source) = &self.source else { return Ok(items) };
        while let Some(item) = source.item(items.len()) {
            if items.len() == LONGEST_LIST {
                return Err(self.error(Code::OutOfRange).bound("≤ 500"));
            }
            let name = Cow::Owned(items.len().to_string());
            items.push(Field { parent: Some(self), name, source: Some(item) });
        }
        Ok(items)
    }

    /// Whether there is anything.
    #[must_use]
    pub fn is_present(&self) -> bool {
        self.source.is_some()
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

    /// A quantity that may be left out.
    ///
    /// # Errors
    /// What is wrong with the text, the unit or the size.
    pub fn optional<Q: Quantity>(&self) -> Result<Option<Q>, Error> {
        Ok(self.decimal(&Q::SPEC)?.map(Q::new))
    }

    /// A quantity that must be there.
    ///
    /// # Errors
    /// [`Code::Missing`], or what is wrong with it.
    pub fn required<Q: Quantity>(&self) -> Result<Q, Error> {
        match self.decimal(&Q::SPEC)? {
            Some(value) => Ok(Q::new(value)),
            None => Err(self.error(Code::Missing)),
        }
    }

    /// The number behind a quantity; one copy for all of them.
    #[inline(never)]
    fn decimal(&self, spec: &Spec) -> Result<Option<Decimal>, Error> {
        let Some(source) = &self.source else { return Ok(None) };
        let value = match source.scalar() {
            Scalar::Text(text) => spec.read(&text),
            Scalar::Flag(_) | Scalar::Other => Err(Code::NotANumber),
        };
        value.map(Some).map_err(|code| {
            let error = self.error(code);
            match code {
                Code::WrongUnit => error.bound(spec.unit),
                Code::OutOfRange => error.bound(spec.range()),
                Code::TooPrecise => error.bound("12"),
                _ => error,
            }
        })
    }

    /// A text that may be left out, without surrounding blanks.
    ///
    /// # Errors
    /// [`Code::WrongType`] when it is no text.
    pub fn text(&self) -> Result<Option<String>, Error> {
        match self.source.as_ref().map(Source::scalar) {
            None => Ok(None),
            Some(Scalar::Text(text)) => Ok(Some(text.trim().chars().take(200).collect())),
            Some(_) => Err(self.error(Code::WrongType).bound("text")),
        }
    }

    /// One of a few named values that may be left out.
    ///
    /// # Errors
    /// [`Code::Unknown`] with the names that would do.
    pub fn optional_choice<T: Copy>(&self, choices: &[(&str, T)]) -> Result<Option<T>, Error> {
        let Some(text) = self.text()? else { return Ok(None) };
        match choices.iter().find(|(name, _)| *name == text) {
            Some((_, value)) => Ok(Some(*value)),
            None => {
                let mut names = String::new();
                for (name, _) in choices {
                    names.push_str(if names.is_empty() { "" } else { ", " });
                    names.push_str(name);
                }
                Err(self.error(Code::Unknown).bound(names))
            }
        }
    }

    /// One of a few named values that must be there.
    ///
    /// # Errors
    /// [`Code::Missing`] or [`Code::Unknown`].
    pub fn choice<T: Copy>(&self, choices: &[(&str, T)]) -> Result<T, Error> {
        self.optional_choice(choices)?.ok_or_else(|| self.error(Code::Missing))
    }

    /// A truth value that may be left out; forms send the text `true` or `false`.
    ///
    /// # Errors
    /// [`Code::WrongType`] for anything else.
    pub fn flag(&self) -> Result<Option<bool>, Error> {
        match self.source.as_ref().map(Source::scalar) {
            None => Ok(None),
            Some(Scalar::Flag(flag)) => Ok(Some(flag)),
            Some(Scalar::Text(text)) if text == "true" || text == "on" => Ok(Some(true)),
            Some(Scalar::Text(text)) if text == "false" => Ok(Some(false)),
            Some(_) => Err(self.error(Code::WrongType).bound("true, false")),
        }
    }

    /// A date or month that may be left out.
    ///
    /// # Errors
    /// [`Code::OutOfRange`] when it is no date.
    pub fn date(&self) -> Result<Option<Date>, Error> {
        self.text()?.map(|text| Date::parse(&text, &self.path())).transpose()
    }
}

/// What a person typed, by field path: the source of web forms and query strings.
///
/// ```
/// use diansuan::input::{Field, Texts};
/// use diansuan::units::KilowattHour;
/// let typed = [("usage.kwh".to_owned(), "1,234 度".to_owned())];
/// let root = Field::root(Texts::new(&typed));
/// let kwh: KilowattHour = root.at("usage").at("kwh").required().unwrap();
/// assert_eq!(kwh.to_string(), "1234");
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
        let path = if self.path.is_empty() { name.to_owned() } else { [&self.path, name].join(".") };
        let child = Self { values: self.values, path };
        let filled = self.typed(&child.path).is_some_and(|text| !text.trim().is_empty());
        (filled || child.is_composite()).then_some(child)
    }

    fn item(&self, index: usize) -> Option<Self> {
        self.member(&index.to_string())
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
