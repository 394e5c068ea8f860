//! Results as plain data: texts, truth values, lists and objects, for other programs.
//!
//! One table of names and fields per type; everything else happens once, here. (Derived
//! serializers are written out for every type and every field, which in the package was more code
//! than the calculators themselves.)

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

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

impl Serialize for Plain {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent | Self::Null => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Fixed(text) => serializer.serialize_str(text),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Self::Object(members) => {
                let mut object = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    object.serialize_entry(name, value)?;
                }
                object.end()
            }
        }
    }
}

/// The table of a type's fields and their names for other programs.
macro_rules! plain {
    ($($type:ty { $($name:literal: $field:ident),* $(,)? })*) => {$(
        impl $crate::plain::ToPlain for $type {
            fn plain(&self) -> $crate::plain::Plain {
                $crate::plain::Plain::object(&[$(($name, &self.$field)),*])
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
        Plain::List(self.iter().map(T::plain).collect())
    }
}

impl<T: ToPlain, const N: usize> ToPlain for [T; N] {
    fn plain(&self) -> Plain {
        Plain::List(self.iter().map(T::plain).collect())
    }
}

impl<T: ToPlain> ToPlain for &'static T {
    fn plain(&self) -> Plain {
        (*self).plain()
    }
}
