//! Data that is read at run time: rule files of tariffs, built in or brought along.

use crate::base::input::{Scalar, Source};
use crate::base::plain::{Plain, ToPlain};
use std::borrow::Cow;

/// A JSON value; numbers keep their text, so that no digit is lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// Nothing.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A text or a number.
    Text(String),
    /// Several.
    List(Vec<Self>),
    /// Named members in the order in which they were written.
    Object(Vec<(String, Self)>),
}

/// Deepest nesting that is read; rule files have five levels.
const DEPTH: usize = 16;
/// Most values that are read of one input.
const VALUES: usize = 200_000;

impl Json {
    /// Reads a JSON text; nothing when it is none.
    ///
    /// ```
    /// use diansuan::json::Json;
    /// assert_eq!(Json::parse("[1.50]"), Some(Json::List(vec![Json::Text("1.50".into())])));
    /// assert_eq!(Json::parse("[1.50"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(DEPTH)?;
        reader.blanks();
        (reader.at == text.len()).then_some(value)
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

    /// Sets a member of an object, or takes it away.
    pub fn set(&mut self, name: &str, value: Option<Self>) {
        let Self::Object(members) = self else { return };
        match (members.iter().position(|(known, _)| known == name), value) {
            (Some(index), Some(value)) => {
                if let Some((_, old)) = members.get_mut(index) {
                    *old = value;
                }
            }
            (Some(index), None) => drop(members.remove(index)),
            (None, Some(value)) => members.push((name.to_owned(), value)),
            (None, None) => {}
        }
    }

    /// The text that stands here.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The JSON text, a member to a line.
    #[must_use]
    pub fn pretty(&self) -> String {
        let mut out = String::new();
        self.write(0, &mut out);
        out.push('\n');
        out
    }

    fn write(&self, depth: usize, out: &mut String) {
        let (open, close, length) = match self {
            Self::List(items) => ('[', ']', items.len()),
            Self::Object(members) => ('{', '}', members.len()),
            leaf => return out.push_str(&leaf.plain().to_json()),
        };
        // What fits into a line stays in one.
        let line = self.plain().to_json();
        if depth > 0 && line.len() <= 90 || length == 0 {
            return out.push_str(&line);
        }
        let indent = |depth: usize, out: &mut String| {
            out.push('\n');
            (0..depth).for_each(|_| out.push_str("  "));
        };
        out.push(open);
        for index in 0..length {
            if index > 0 {
                out.push(',');
            }
            indent(depth + 1, out);
            match self {
                Self::List(items) => {
                    items.iter().skip(index).take(1).for_each(|item| item.write(depth + 1, out))
                }
                Self::Object(members) => members.iter().skip(index).take(1).for_each(|(name, value)| {
                    out.push_str(&Self::Text(name.clone()).plain().to_json());
                    out.push_str(": ");
                    value.write(depth + 1, out);
                }),
                _ => {}
            }
        }
        indent(depth, out);
        out.push(close);
    }

    /// A copy of any other source; nothing when it is too deep or too large.
    #[must_use]
    pub fn copy<S: Source>(source: &S) -> Option<Self> {
        copy(source, DEPTH, &mut VALUES.clone())
    }
}

fn copy<S: Source>(source: &S, depth: usize, left: &mut usize) -> Option<Json> {
    *left = left.checked_sub(1)?;
    let depth = depth.checked_sub(1)?;
    match source.scalar() {
        Scalar::Text(text) => return Some(Json::Text(text.into_owned())),
        Scalar::Flag(flag) => return Some(Json::Flag(flag)),
        Scalar::Other if !source.is_composite() => return Some(Json::Null),
        Scalar::Other => {}
    }
    if source.is_list() {
        let mut items = Vec::new();
        while let Some(item) = source.item(items.len()) {
            items.push(copy(&item, depth, left)?);
        }
        return Some(Json::List(items));
    }
    let mut members = Vec::new();
    for name in source.names() {
        let member = source.member(&name).map_or(Some(Json::Null), |member| copy(&member, depth, left))?;
        members.push((name, member));
    }
    Some(Json::Object(members))
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blanks(&mut self) {
        while self.peek().is_some_and(|b| matches!(b, b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    fn take(&mut self, word: &str) -> bool {
        let found = self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word));
        self.at += if found { word.len() } else { 0 };
        found
    }

    fn value(&mut self, depth: usize) -> Option<Json> {
        let depth = depth.checked_sub(1)?;
        self.blanks();
        match self.peek()? {
            b'"' => self.string().map(Json::Text),
            b'[' => {
                let mut items = Vec::new();
                self.members(']', |reader| {
                    items.push(reader.value(depth)?);
                    Some(())
                })?;
                Some(Json::List(items))
            }
            b'{' => {
                let mut members = Vec::new();
                self.members('}', |reader| {
                    reader.blanks();
                    let name = reader.string()?;
                    reader.blanks();
                    reader.take(":").then_some(())?;
                    members.push((name, reader.value(depth)?));
                    Some(())
                })?;
                Some(Json::Object(members))
            }
            _ if self.take("true") => Some(Json::Flag(true)),
            _ if self.take("false") => Some(Json::Flag(false)),
            _ if self.take("null") => Some(Json::Null),
            _ => self.number(),
        }
    }

    /// What stands between brackets, with commas between.
    fn members(&mut self, end: char, mut member: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        let end = end.encode_utf8(&mut [0; 4]).to_owned();
        self.at += 1;
        self.blanks();
        if self.take(&end) {
            return Some(());
        }
        loop {
            member(self)?;
            self.blanks();
            if self.take(&end) {
                return Some(());
            }
            self.take(",").then_some(())?;
        }
    }

    fn number(&mut self) -> Option<Json> {
        let rest = self.text.get(self.at..)?;
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !"+-.".contains(c)).unwrap_or(rest.len());
        let number = rest.get(..end).filter(|n| n.starts_with(|c: char| c == '-' || c.is_ascii_digit()))?;
        self.at += end;
        Some(Json::Text(number.to_owned()))
    }

    fn string(&mut self) -> Option<String> {
        self.take("\"").then_some(())?;
        let mut text = String::new();
        loop {
            let rest = self.text.get(self.at..)?;
            let end = rest.find(['"', '\\'])?;
            text.push_str(rest.get(..end)?);
            self.at += end + 1;
            if rest.as_bytes().get(end) == Some(&b'"') {
                return Some(text);
            }
            let escape = self.text.get(self.at..)?.chars().next()?;
            self.at += escape.len_utf8();
            text.push(match escape {
                'n' | 'r' | 't' | 'b' | 'f' => ' ',
                'u' => self.code()?,
                '"' | '\\' | '/' => escape,
                _ => return None,
            });
        }
    }

    /// Four hexadecimal digits; half of a pair, which stands for no character, becomes �.
    fn code(&mut self) -> Option<char> {
        let digits = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        let code = u32::from_str_radix(digits, 16).ok()?;
        Some(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
    }
}

impl Source for &Json {
    fn member(&self, name: &str) -> Option<Self> {
        let Json::Object(members) = self else { return None };
        members.iter().find(|(known, _)| known == name).map(|(_, value)| value).filter(|value| match value {
            Json::Null => false,
            Json::Text(text) => !text.trim().is_empty(),
            _ => true,
        })
    }

    fn item(&self, index: usize) -> Option<Self> {
        let Json::List(items) = self else { return None };
        items.get(index)
    }

    fn is_list(&self) -> bool {
        matches!(self, Json::List(_))
    }

    fn names(&self) -> Vec<String> {
        let Json::Object(members) = self else { return Vec::new() };
        members.iter().map(|(name, _)| name.clone()).collect()
    }

    fn scalar(&self) -> Scalar<'_> {
        match self {
            Json::Text(text) => Scalar::Text(Cow::Borrowed(text)),
            Json::Flag(flag) => Scalar::Flag(*flag),
            _ => Scalar::Other,
        }
    }

    fn is_composite(&self) -> bool {
        matches!(self, Json::List(_) | Json::Object(_))
    }
}

impl ToPlain for Json {
    fn plain(&self) -> Plain {
        match self {
            Self::Null => Plain::Null,
            Self::Flag(flag) => Plain::Flag(*flag),
            Self::Text(text) => Plain::Text(text.clone()),
            Self::List(items) => Plain::List(items.iter().map(Self::plain).collect()),
            Self::Object(members) => {
                Plain::Members(members.iter().map(|(name, value)| (name.clone(), value.plain())).collect())
            }
        }
    }
}
