//! Plain data through serde: the one way in from JSON text and out to JavaScript.

use crate::base::data::{Cell, Data};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};
use std::borrow::Cow;
use std::fmt;

impl Serialize for Data {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent | Self::Null | Self::Opaque => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => serialize_number(number, serializer),
            // A name: whoever makes a text of it may keep that text for the next time.
            Self::Text(Cow::Borrowed(text)) => serializer.serialize_unit_variant("", 0, text),
            Self::Text(Cow::Owned(text)) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Bytes(bytes) => serializer.collect_seq(bytes),
            Self::Column(column) => serializer.collect_seq(column.items().map(|cell| match cell {
                Cell::Text(text) => Self::text(text.to_owned()),
                Cell::Flag(flag) => Self::Flag(flag),
                Cell::Absent | Cell::Other => Self::Null,
            })),
            Self::Object(members) => serialize_object(members, serializer),
        }
    }
}

/// Writes an object: as a struct where all names are fixed, so that these, too, can be kept.
fn serialize_object<S: Serializer>(
    members: &[(Cow<'static, str>, Data)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if members.iter().all(|(name, _)| matches!(name, Cow::Borrowed(_))) {
        let mut fields = serializer.serialize_struct("", members.len())?;
        for (name, value) in members {
            if let Cow::Borrowed(name) = name {
                fields.serialize_field(name, value)?;
            }
        }
        return fields.end();
    }
    let mut map = serializer.serialize_map(Some(members.len()))?;
    for (name, value) in members {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

/// Writes a number as a number. (No figure is made of it: this is how a file that came in goes out.)
#[expect(clippy::disallowed_types, reason = "what a format knows of numbers beyond whole ones")]
fn serialize_number<S: Serializer>(number: &str, serializer: S) -> Result<S::Ok, S::Error> {
    match (number.parse::<i64>(), number.parse::<f64>()) {
        (Ok(whole), _) => serializer.serialize_i64(whole),
        (_, Ok(fraction)) => serializer.serialize_f64(fraction),
        _ => serializer.serialize_str(number),
    }
}

/// What `serde_json` calls a number whose digits it keeps.
const EXACT_NUMBER: &str = "$serde_json::private::Number";

impl<'de> Deserialize<'de> for Data {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyData)
    }
}

/// Takes whatever comes.
struct AnyData;

impl<'de> Visitor<'de> for AnyData {
    type Value = Data;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("plain data")
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Data, E> {
        Ok(Data::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Data, E> {
        Ok(Data::Number(number.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Data, E> {
        Ok(Data::Number(number.to_string()))
    }

    #[expect(
        clippy::disallowed_types,
        reason = "some formats know no other numbers; the shortest text is kept"
    )]
    fn visit_f64<E>(self, number: f64) -> Result<Data, E> {
        Ok(Data::Number(number.to_string()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Data, E> {
        Ok(Data::text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Data, E> {
        Ok(Data::text(text))
    }

    fn visit_unit<E>(self) -> Result<Data, E> {
        Ok(Data::Null)
    }

    fn visit_none<E>(self) -> Result<Data, E> {
        Ok(Data::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Data, D::Error> {
        Data::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Data, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Data::List(items))
    }

    /// Of two members with one name the last counts, as for `JSON.parse`.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Data, A::Error> {
        let mut object = Data::Object(Vec::new());
        while let Some(name) = map.next_key::<String>()? {
            if name == EXACT_NUMBER {
                return map.next_value().map(Data::Number);
            }
            let value = map.next_value()?;
            object.set(&name, value);
        }
        Ok(object)
    }
}
