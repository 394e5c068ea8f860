//! Results as plain data: texts, truth values, lists and objects, for other programs.
//!
//! One table of names and fields per type; everything else happens once, here. (Derived
//! serializers are written out for every type and every field, which in the package was more code
//! than the calculators themselves.)

/// Plain data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Plain {
    /// Nothing to say: left out of an object.
    Absent,
    /// Nothing there, and said so.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A text, or a decimal as text.
    Text(String),
    /// A fixed text.
    Fixed(&'static str),
    /// Several.
    List(Vec<Plain>),
    /// Named members.
    Object(Vec<(&'static str, Plain)>),
    /// Members whose names were read.
    Members(Vec<(String, Plain)>),
}

/// What can be handed to other programs.
pub trait ToPlain {
    /// The value as plain data.
    fn plain(&self) -> Plain;
}

impl Plain {
    /// An object of named fields; a name that ends in `?` says `null` where a value is absent.
    #[inline(never)]
    pub(crate) fn object(fields: &[(&'static str, &dyn ToPlain)]) -> Self {
        let mut members = Vec::with_capacity(fields.len());
        for (name, field) in fields {
            match (field.plain(), name.strip_suffix('?')) {
                (Self::Absent, None) => {}
                (Self::Absent, Some(name)) => members.push((name, Self::Null)),
                (value, bare) => members.push((bare.unwrap_or(name), value)),
            }
        }
        Self::Object(members)
    }

    /// A list of so many items.
    #[inline(never)]
    fn list(length: usize, item: &dyn Fn(usize) -> Self) -> Self {
        let mut items = Vec::with_capacity(length);
        for index in 0..length {
            items.push(item(index));
        }
        Self::List(items)
    }

    /// The members of two objects in one.
    pub(crate) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Object(mut members), Self::Object(more)) => {
                members.extend(more);
                Self::Object(members)
            }
            (first, _) => first,
        }
    }
}

impl Plain {
    /// The data as JSON text.
    ///
    /// ```
    /// use diansuan::plain::Plain;
    /// let data = Plain::Object(vec![("tier", Plain::Fixed("vip")), ("next", Plain::Null)]);
    /// assert_eq!(data.to_json(), r#"{"tier":"vip","next":null}"#);
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut json = String::with_capacity(4096);
        self.write(&mut json);
        json
    }

    fn write(&self, json: &mut String) {
        match self {
            Self::Absent | Self::Null => json.push_str("null"),
            Self::Flag(flag) => json.push_str(if *flag { "true" } else { "false" }),
            Self::Text(text) => quote(text, json),
            Self::Fixed(text) => quote(text, json),
            Self::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    json.push(if index == 0 { '[' } else { ',' });
                    item.write(json);
                }
                json.push_str(if items.is_empty() { "[]" } else { "]" });
            }
            Self::Object(members) => write_members(members, json),
            Self::Members(members) => write_members(members, json),
        }
    }
}

fn write_members<N: AsRef<str>>(members: &[(N, Plain)], json: &mut String) {
    for (index, (name, value)) in members.iter().enumerate() {
        json.push(if index == 0 { '{' } else { ',' });
        quote(name.as_ref(), json);
        json.push(':');
        value.write(json);
    }
    json.push_str(if members.is_empty() { "{}" } else { "}" });
}

/// A JSON string; nearly all of them need no escapes and are copied whole.
pub fn quote(text: &str, json: &mut String) {
    json.push('"');
    if text.bytes().any(|b| b < b' ' || b == b'"' || b == b'\\') {
        for c in text.chars() {
            if matches!(c, '"' | '\\') {
                json.push('\\');
            }
            // Control characters say nothing in a text.
            json.push(c.max(' '));
        }
    } else {
        json.push_str(text);
    }
    json.push('"');
}

/// The table of a type's fields and their names for other programs.
macro_rules! plain {
    ($($type:ty { $($name:literal: $field:ident),* $(,)? })*) => {$(
        impl $crate::base::plain::ToPlain for $type {
            fn plain(&self) -> $crate::base::plain::Plain {
                $crate::base::plain::Plain::object(&[$(($name, &self.$field)),*])
            }
        }
    )*};
}
pub(crate) use plain;

impl ToPlain for bool {
    fn plain(&self) -> Plain {
        Plain::Flag(*self)
    }
}

impl ToPlain for u32 {
    fn plain(&self) -> Plain {
        Plain::Text(crate::base::digits::whole(*self, 1))
    }
}

impl ToPlain for u64 {
    fn plain(&self) -> Plain {
        Plain::Text(crate::base::digits::decimal((*self).into()))
    }
}

impl ToPlain for &'static str {
    fn plain(&self) -> Plain {
        Plain::Fixed(self)
    }
}

impl ToPlain for String {
    fn plain(&self) -> Plain {
        Plain::Text(self.clone())
    }
}

impl<T: ToPlain> ToPlain for Option<T> {
    fn plain(&self) -> Plain {
        self.as_ref().map_or(Plain::Absent, T::plain)
    }
}

impl<T: ToPlain> ToPlain for Vec<T> {
    fn plain(&self) -> Plain {
        Plain::list(self.len(), &|index| self.get(index).plain())
    }
}

impl<T: ToPlain, const N: usize> ToPlain for [T; N] {
    fn plain(&self) -> Plain {
        Plain::list(N, &|index| self.get(index).plain())
    }
}

impl<T: ToPlain> ToPlain for &T {
    fn plain(&self) -> Plain {
        (*self).plain()
    }
}
