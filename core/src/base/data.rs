//! Plain data: what comes in from forms, files and other programs, and what goes out to them.
//!
//! One table of names and fields per type ([`plain`]); everything else happens once, here. (Derived
//! serializers are written out for every type and every field, which in the package was more code
//! than the calculators themselves.)

use crate::base::digits;
use rust_decimal::Decimal;
use std::borrow::Cow;

/// Plain data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Data {
    /// Nothing to say: left out of an object.
    Absent,
    /// Nothing there, and said so.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A number as it was written, so that no digit is lost.
    Number(String),
    /// A text; results hold decimals as texts.
    Text(Cow<'static, str>),
    /// Several.
    List(Vec<Self>),
    /// Several texts, numbers and flags in one piece, for those who bring a million of them.
    Column(Column),
    /// Several numbers that were numbers already: a typed array.
    Numbers(Vec<Decimal>),
    /// Named members in their order.
    Object(Vec<(Cow<'static, str>, Self)>),
    /// A file.
    Bytes(Vec<u8>),
    /// What is no data: a function, what can't be read, what leads back to itself, what is too deep.
    Opaque,
}

/// Texts, numbers and flags, one behind the other with [`Column::SEPARATOR`] between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column(pub String);

impl Column {
    /// Stands between two items.
    pub const SEPARATOR: char = '\u{1f}';
    /// Stands for an item that is absent.
    pub const ABSENT: &str = "\0";
    /// Stands for yes and no.
    pub const FLAGS: [&str; 2] = ["\u{1}", "\u{2}"];

    /// These numbers as a column.
    #[must_use]
    pub fn of_numbers(numbers: &[Decimal]) -> Self {
        let texts: Vec<String> = numbers.iter().map(|number| digits::decimal(*number)).collect();
        Self(texts.join(Self::SEPARATOR.encode_utf8(&mut [0; 4])))
    }

    /// The items, one after the other.
    pub fn items(&self) -> impl Iterator<Item = Cell<'_>> {
        self.0.split(Self::SEPARATOR).map(|item| match item {
            Self::ABSENT => Cell::Absent,
            "\u{1}" => Cell::Flag(true),
            "\u{2}" => Cell::Flag(false),
            text => Cell::Text(text),
        })
    }
}

/// A single value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell<'a> {
    /// A text, or a number as it was written.
    Text(&'a str),
    /// Yes or no.
    Flag(bool),
    /// Nothing.
    Absent,
    /// Something that is no single value.
    Other,
}

/// More items than this no form has.
const MOST_ITEMS: usize = 1000;
/// The member of a group of fields that stands in the field of the group's own name.
pub(crate) const ITSELF: &str = "";

/// What can be handed to other programs.
pub trait ToPlain {
    /// The value as plain data.
    fn plain(&self) -> Data;
}

impl Data {
    /// A text of one's own, or a fixed one.
    #[must_use]
    pub fn text(text: impl Into<Cow<'static, str>>) -> Self {
        Self::Text(text.into())
    }

    /// An object of these members; absent ones are left out.
    ///
    /// ```
    /// use diansuan::data::Data;
    /// let data = Data::object(vec![("tier", Data::text("vip")), ("next", Data::Null)]);
    /// assert_eq!(serde_json::to_string(&data).unwrap(), r#"{"tier":"vip","next":null}"#);
    /// ```
    #[must_use]
    pub fn object(members: Vec<(&'static str, Self)>) -> Self {
        let there = members.into_iter().filter(|(_, value)| *value != Self::Absent);
        Self::Object(there.map(|(name, value)| (Cow::Borrowed(name), value)).collect())
    }

    /// An object of named fields; a name that ends in `?` says `null` where a value is absent.
    #[inline(never)]
    pub(crate) fn of_fields(fields: &[(&'static str, &dyn ToPlain)]) -> Self {
        let mut members = Vec::with_capacity(fields.len());
        for (name, field) in fields {
            match (field.plain(), name.strip_suffix('?')) {
                (Self::Absent, None) => {}
                (Self::Absent, Some(name)) => members.push((Cow::Borrowed(name), Self::Null)),
                (value, bare) => members.push((Cow::Borrowed(bare.unwrap_or(name)), value)),
            }
        }
        Self::Object(members)
    }

    /// What a person typed into the fields of a form, by their paths: `usage.kwh` is a member of an
    /// object, `components.0.name` one of an item of a list. Blank fields are left out; an item of which
    /// nothing is filled in is there, and empty, where others come behind it. Where a field and a group of fields have one
    /// name, the field is the member of the group that has none.
    ///
    /// ```
    /// use diansuan::{data::Data, input::Field, units::KilowattHour};
    /// let typed = [("usage.kwh".to_owned(), "1,234 度".to_owned())];
    /// let form = Data::of_form(&typed);
    /// let root = Field::root(&form);
    /// let kwh: KilowattHour = root.at("usage").required("kwh");
    /// assert_eq!(root.finish(kwh).unwrap().to_string(), "1234");
    /// ```
    #[must_use]
    pub fn of_form(texts: &[(String, String)]) -> Self {
        let mut root = Self::Object(Vec::new());
        for (path, text) in texts.iter().filter(|(_, text)| !text.trim().is_empty()) {
            root.put(path, text);
        }
        root.with_lists()
    }

    /// Puts a text at a path of nothing but objects, which are made where there are none.
    fn put(&mut self, path: &str, text: &str) {
        let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
        if !matches!(self, Self::Object(_)) {
            let text = std::mem::replace(self, Self::Null);
            *self = Self::Object(vec![(Cow::Borrowed(ITSELF), text)]);
        }
        let Self::Object(members) = self else { return };
        let found = members.iter_mut().find(|(known, _)| known == name).map(|(_, value)| value);
        match (found, rest) {
            (Some(value), Some(rest)) => value.put(rest, text),
            (Some(Self::Object(group)), None) => {
                group.push((Cow::Borrowed(ITSELF), Self::text(text.to_owned())));
            }
            (Some(_), None) => {}
            (None, Some(rest)) => {
                let mut value = Self::Object(Vec::new());
                value.put(rest, text);
                members.push((Cow::Owned(name.to_owned()), value));
            }
            (None, None) => members.push((Cow::Owned(name.to_owned()), Self::text(text.to_owned()))),
        }
    }

    /// Objects whose members are called `0`, `1`, `2` … as the lists they are.
    fn with_lists(self) -> Self {
        let Self::Object(members) = self else { return self };
        let mut members: Vec<_> =
            members.into_iter().map(|(name, value)| (name, value.with_lists())).collect();
        let is_index = |name: &str| name.bytes().all(|byte| byte.is_ascii_digit()) && !name.is_empty();
        if members.is_empty() || !members.iter().all(|(name, _)| is_index(name)) {
            return Self::Object(members);
        }
        // An item of which nothing is filled in, before others, is missing: those behind it still count.
        let most =
            members.iter().filter_map(|(name, _)| name.parse::<usize>().ok()).max().unwrap_or_default();
        let item = |index: usize| members.iter().position(|(name, _)| *name == index.to_string());
        let places: Vec<Option<usize>> = (0..=most.min(MOST_ITEMS)).map(item).collect();
        let take = |at: Option<usize>| {
            at.and_then(|at| members.get_mut(at))
                .map_or(Self::Null, |(_, item)| std::mem::replace(item, Self::Null))
        };
        Self::List(places.into_iter().map(take).collect())
    }

    /// The value of the member called `name`; nothing where it is absent, null or a blank text.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else { return None };
        let (_, value) = members.iter().find(|(known, _)| known == name)?;
        value.is_filled().then_some(value)
    }

    /// Whether it says anything: blank texts are as good as nothing.
    pub(crate) fn is_filled(&self) -> bool {
        match self {
            Self::Absent | Self::Null => false,
            Self::Text(text) => !text.trim().is_empty(),
            _ => true,
        }
    }

    /// The text or number that stands here.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The single value that stands here.
    #[must_use]
    pub fn cell(&self) -> Cell<'_> {
        match self {
            Self::Text(text) => Cell::Text(text),
            Self::Number(number) => Cell::Text(number),
            Self::Flag(flag) => Cell::Flag(*flag),
            Self::Absent | Self::Null => Cell::Absent,
            Self::List(_)
            | Self::Column(_)
            | Self::Numbers(_)
            | Self::Object(_)
            | Self::Bytes(_)
            | Self::Opaque => Cell::Other,
        }
    }

    /// Whether it is a list, even an empty one.
    #[must_use]
    pub const fn is_list(&self) -> bool {
        matches!(self, Self::List(_) | Self::Column(_) | Self::Numbers(_) | Self::Bytes(_))
    }

    /// Whether it has members or items instead of a value.
    #[must_use]
    pub const fn is_composite(&self) -> bool {
        matches!(self, Self::Object(_)) || self.is_list()
    }

    /// The value at a path such as `charge.0.price`, to be changed.
    pub fn at(&mut self, path: &str) -> Option<&mut Self> {
        path.split('.').try_fold(self, |value, name| match value {
            Self::List(items) => items.get_mut(name.parse::<usize>().ok()?),
            Self::Object(members) => {
                members.iter_mut().find(|(known, _)| known == name).map(|(_, value)| value)
            }
            _ => None,
        })
    }

    /// Sets a member of an object.
    pub fn set(&mut self, name: &str, value: Self) {
        let Self::Object(members) = self else { return };
        match members.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value,
            None => members.push((Cow::Owned(name.to_owned()), value)),
        }
    }

    /// Takes a member away and returns it; `None` where there is none.
    pub fn take(&mut self, name: &str) -> Option<Self> {
        let Self::Object(members) = self else { return None };
        let index = members.iter().position(|(known, _)| known == name)?;
        Some(members.remove(index).1)
    }

    /// The members of two objects in one.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Object(mut members), Self::Object(more)) => {
                members.extend(more);
                Self::Object(members)
            }
            (first, _) => first,
        }
    }

    /// Takes all members of that name away, on every level.
    pub fn take_all(&mut self, name: &str) {
        match self {
            Self::List(items) => items.iter_mut().for_each(|item| item.take_all(name)),
            Self::Object(members) => {
                members.retain(|(known, _)| known != name);
                members.iter_mut().for_each(|(_, value)| value.take_all(name));
            }
            _ => {}
        }
    }
}

/// The table of a type's fields and their names for other programs.
macro_rules! plain {
    ($($type:ty { $($name:literal: $field:ident),* $(,)? })*) => {$(
        impl $crate::base::data::ToPlain for $type {
            fn plain(&self) -> $crate::base::data::Data {
                $crate::base::data::Data::of_fields(&[$(($name, &self.$field)),*])
            }
        }
    )*};
}
pub(crate) use plain;

impl ToPlain for bool {
    fn plain(&self) -> Data {
        Data::Flag(*self)
    }
}

impl ToPlain for u32 {
    fn plain(&self) -> Data {
        Data::text(digits::whole(*self, 1))
    }
}

impl ToPlain for u64 {
    fn plain(&self) -> Data {
        Data::text(digits::decimal((*self).into()))
    }
}

impl ToPlain for &'static str {
    fn plain(&self) -> Data {
        Data::text(*self)
    }
}

impl ToPlain for String {
    fn plain(&self) -> Data {
        Data::text(self.clone())
    }
}

impl<T: ToPlain> ToPlain for Option<T> {
    fn plain(&self) -> Data {
        self.as_ref().map_or(Data::Absent, T::plain)
    }
}

impl<T: ToPlain> ToPlain for Vec<T> {
    fn plain(&self) -> Data {
        Data::List(self.iter().map(T::plain).collect())
    }
}

impl<T: ToPlain, const N: usize> ToPlain for [T; N] {
    fn plain(&self) -> Data {
        Data::List(self.iter().map(T::plain).collect())
    }
}

impl<T: ToPlain> ToPlain for &T {
    fn plain(&self) -> Data {
        (*self).plain()
    }
}

#[cfg(test)]
mod tests {
    use super::Data;

    #[test]
    fn a_line_behind_an_empty_one_is_still_there() {
        let typed = [("line.0.kva", ""), ("line.1.kva", "400"), ("line.2.kva", ""), ("line.3.kva", "")];
        let form = Data::of_form(&typed.map(|(name, text)| (name.to_owned(), text.to_owned())));
        let line = |kva: &str| Data::object(vec![("kva", Data::text(kva.to_owned()))]);
        assert_eq!(form, Data::object(vec![("line", Data::List(vec![Data::Null, line("400")]))]));
    }
}
