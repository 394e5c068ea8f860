//! The one error type: a code, the field it is about and the bound it broke.

use crate::base::text::{Lang, join};
use std::fmt;
use std::ops::Deref;

/// What is wrong with an input. [`Code::as_str`] is part of the public interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    /// The field is required and absent or empty.
    Missing,
    /// The text is not a number (also NaN and infinities).
    NotANumber,
    /// The text can be read as different numbers; nothing is guessed.
    Ambiguous,
    /// The number carries a unit that does not belong to the field.
    WrongUnit,
    /// The quantity can't be negative.
    Negative,
    /// The number lies outside the range the calculation accepts.
    OutOfRange,
    /// The number has more decimals than the calculation accepts.
    TooPrecise,
    /// The value is none of those known; the bound lists them.
    Unknown,
    /// The value has the wrong shape (an object where a number belongs, …).
    WrongType,
    /// The text has more characters than are read.
    TooLong,
    /// Two fields that exclude each other are both given.
    Conflict,
    /// Nobody reads a field of that name; the bound is the nearest name that is read.
    UnknownField,
    /// The rule book holds no rule for what is asked; nothing is guessed.
    NotInRuleBook,
}

impl Code {
    /// The code as other programs see it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::NotANumber => "not_a_number",
            Self::Ambiguous => "ambiguous",
            Self::WrongUnit => "wrong_unit",
            Self::Negative => "negative",
            Self::OutOfRange => "out_of_range",
            Self::TooPrecise => "too_precise",
            Self::Unknown => "unknown",
            Self::WrongType => "wrong_type",
            Self::TooLong => "too_long",
            Self::UnknownField => "unknown_field",
            Self::Conflict => "conflict",
            Self::NotInRuleBook => "not_in_rule_book",
        }
    }

    /// What to say where there is nothing that would do. Returns `None` for a code that offers nothing.
    const fn without_choice(self, lang: Lang) -> Option<&'static str> {
        match (self, lang) {
            (Self::Unknown, Lang::Zh) => Some("没有这个选项，这里也没有可选的"),
            (Self::Unknown, Lang::En) => Some("Not known; there is nothing to choose from here"),
            (Self::UnknownField, Lang::Zh) => Some("没有这个字段，这里不读任何字段"),
            (Self::UnknownField, Lang::En) => Some("No such field; none is read here"),
            _ => None,
        }
    }

    /// What to say before the bound, in the reader's language.
    const fn sentence(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (Self::Missing, Lang::Zh) => "请填写",
            (Self::Missing, Lang::En) => "Please fill this in",
            (Self::NotANumber, Lang::Zh) => "这不是一个数，请只填数字，例如 121040",
            (Self::NotANumber, Lang::En) => "This is not a number; type digits only, such as 121040",
            (Self::Ambiguous, Lang::Zh) => "这个数有不止一种读法，请去掉分隔符或写全",
            (Self::Ambiguous, Lang::En) => {
                "This can be read as more than one number; leave out the separators"
            }
            (Self::WrongUnit, Lang::Zh) => "单位不对，应为",
            (Self::WrongUnit, Lang::En) => "The unit does not belong here; expected",
            (Self::Negative, Lang::Zh) => "不能为负数",
            (Self::Negative, Lang::En) => "Must not be negative",
            (Self::OutOfRange, Lang::Zh) => "超出范围，应为",
            (Self::OutOfRange, Lang::En) => "Out of range; expected",
            (Self::TooPrecise, Lang::Zh) => "小数位太多，最多",
            (Self::TooPrecise, Lang::En) => "Too many decimals; at most",
            (Self::Unknown, Lang::Zh) => "没有这个选项，可选",
            (Self::Unknown, Lang::En) => "Not known; choose one of",
            (Self::WrongType, Lang::Zh) => "数据类型不对，应为",
            (Self::WrongType, Lang::En) => "Wrong type; expected",
            (Self::TooLong, Lang::Zh) => "文字太长，最多字数",
            (Self::TooLong, Lang::En) => "Too long; characters at most",
            (Self::UnknownField, Lang::Zh) => "没有这个字段，是否指",
            (Self::UnknownField, Lang::En) => "No such field; did you mean",
            (Self::Conflict, Lang::Zh) => "只能填一项，不能同时填",
            (Self::Conflict, Lang::En) => "Give only one; can't be combined with",
            (Self::NotInRuleBook, Lang::Zh) => "还没有收录相应的规定或价格，不能计算",
            (Self::NotInRuleBook, Lang::En) => "The rule book has no rule for this; nothing is guessed",
        }
    }
}

/// Why a calculation was refused.
///
/// ```
/// use diansuan::error::{Code, Error};
/// use diansuan::text::Lang;
/// let error = Error::new(Code::OutOfRange, "hours").bound("1–744 h");
/// assert_eq!(error.code.as_str(), "out_of_range");
/// assert_eq!(error.message(Lang::En), "Out of range; expected: 1–744 h");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(Box<Detail>);

/// What an [`Error`] says; boxed, so that results stay small.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// What is wrong.
    pub code: Code,
    /// The path of the field, such as `usage.peak`.
    pub field: String,
    /// The bound that was broken, or the values that would be accepted.
    pub bound: Option<String>,
}

impl Deref for Error {
    type Target = Detail;

    fn deref(&self) -> &Detail {
        &self.0
    }
}

impl Error {
    /// An error about `field`.
    #[must_use]
    pub fn new(code: Code, field: impl Into<String>) -> Self {
        Self::boxed(code, field.into())
    }

    #[inline(never)]
    fn boxed(code: Code, field: String) -> Self {
        Self(Box::new(Detail { code, field, bound: None }))
    }

    /// Adds the bound, in words both languages understand (numbers, units, names).
    #[must_use]
    pub fn bound(mut self, bound: impl Into<String>) -> Self {
        self.0.bound = Some(bound.into());
        self
    }

    /// The same error about a field inside `parent`.
    #[must_use]
    pub fn within(mut self, parent: &str) -> Self {
        let inside = [parent, &self.field];
        let path = join(&mut inside.into_iter().filter(|name| !name.is_empty()), ".");
        self.0.field = path;
        self
    }

    /// A result that does not fit into the 28 digits of a decimal.
    #[inline(never)]
    pub(crate) fn overflow(field: &str) -> Self {
        Self::new(Code::OutOfRange, field).bound("≤ 10^28")
    }

    /// The message beside the field, without its name.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        // Where nothing would do instead, nothing is offered.
        if self.bound.as_deref().is_none_or(str::is_empty)
            && let Some(sentence) = self.code.without_choice(lang)
        {
            return sentence.to_owned();
        }
        let mut text = String::from(self.code.sentence(lang));
        if let Some(bound) = self.bound.as_deref().filter(|bound| !bound.is_empty()) {
            text.push_str(match lang {
                Lang::Zh => "：",
                Lang::En => ": ",
            });
            text.push_str(bound);
        }
        text
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.field)?;
        f.write_str(": ")?;
        f.write_str(&self.message(Lang::En))
    }
}

impl std::error::Error for Error {}
