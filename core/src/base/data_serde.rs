//! Plain data through serde: the one way in from JSON text and out to JavaScript.

use crate::base::data::{Cell, Data};
use crate::base::digits;
use rust_decimal::Decimal;
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
            Self::Numbers(numbers) => {
                serializer.collect_seq(numbers.iter().map(|number| Self::Number(digits::decimal(*number))))
            }
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

/// Writes a number as a number; one with more digits than such a number holds stays a text. (No figure is
/// made of it: this is how a file that came in goes out.)
fn serialize_number<S: Serializer>(number: &str, serializer: S) -> Result<S::Ok, S::Error> {
    match (number.parse::<i64>(), fraction(number)) {
        (Ok(whole), _) => serializer.serialize_i64(whole),
        (_, Some(fraction)) => serializer.serialize_f64(fraction),
        _ => serializer.serialize_str(number),
    }
}

/// The nearest float of `-12.05`, which is what the standard library reads, too: both numbers that are
/// divided are exact. (The library's reader brings a table of 10 KB along, which no brotli makes smaller.)
#[expect(
    clippy::disallowed_types,
    clippy::float_arithmetic,
    reason = "what a format knows of numbers beyond whole ones"
)]
fn fraction(number: &str) -> Option<f64> {
    const EXACT: u64 = 1 << 53;
    let (whole, decimals) = number.split_once('.')?;
    let scale = decimals.bytes().all(|byte| byte.is_ascii_digit()).then_some(decimals.len())?;
    let digits: i64 = format!("{whole}{decimals}").parse().ok()?;
    let power = 10_i64.checked_pow(u32::try_from(scale).ok()?)?;
    let negative = whole.starts_with('-');
    let size = (digits.unsigned_abs() <= EXACT).then(|| digits.unsigned_abs() as f64 / power as f64)?;
    Some(if negative { -size } else { size })
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

    #[expect(clippy::disallowed_types, reason = "some formats know no other numbers")]
    fn visit_f64<E>(self, number: f64) -> Result<Data, E> {
        Ok(shortest(number).map_or(Data::Opaque, |number| Data::Number(digits::decimal(number))))
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

impl Data {
    /// The numbers of an array of floats, each the shortest decimal number of which it is the nearest float.
    /// Returns `None` if one of them has more than 15 digits.
    ///
    /// ```
    /// use diansuan::data::Data;
    /// let numbers = Data::of_floats(&[41.27, 0.1, 3.0]).unwrap();
    /// assert_eq!(serde_json::to_string(&numbers).unwrap(), "[41.27,0.1,3]");
    /// assert_eq!(Data::of_floats(&[0.1 + 0.2]), None);
    /// ```
    #[must_use]
    #[expect(clippy::disallowed_types, reason = "typed arrays know no other numbers")]
    pub fn of_floats(numbers: &[f64]) -> Option<Self> {
        numbers.iter().map(|number| shortest(*number)).collect::<Option<_>>().map(Self::Numbers)
    }
}

/// The shortest decimal number of which a float is the nearest. Returns `None` if it has more than
/// 15 digits: whoever wrote more can't have meant a float, and up to there only one number is nearest. (The
/// library's writer of floats is 4 KB in each module.)
#[expect(clippy::disallowed_types, clippy::float_arithmetic, reason = "some formats know no other numbers")]
fn shortest(number: f64) -> Option<Decimal> {
    const DIGITS: u32 = 15;
    let size = number.abs();
    for scale in 0..=DIGITS {
        let power = 10_i64.pow(scale) as f64;
        let whole = (size * power + 0.5) as i64;
        if whole > 10_i64.pow(DIGITS) {
            return None;
        }
        if whole as f64 / power == size {
            let whole = if number < 0.0 { -whole } else { whole };
            return Some(Decimal::new(whole, scale));
        }
    }
    None
}

#[cfg(test)]
#[expect(clippy::disallowed_types, reason = "what the standard library makes of floats")]
mod tests {
    use super::{digits, fraction, shortest};

    #[test]
    fn floats_are_read_as_the_standard_library_writes_them() {
        let numbers = [0.0, 1.0, -1.0, 0.1, -0.25, 0.5469, 12.05, 76_911.33, 1e-7, 123_456_789.012_345, 1e15];
        for number in numbers.into_iter().chain((1..2000).map(|n| f64::from(n) / 1000.0)) {
            assert_eq!(shortest(number).map(digits::decimal), Some(number.to_string()), "{number}");
        }
        for number in [0.1 + 0.2, 1.0 / 3.0, 1e20, f64::NAN, f64::INFINITY] {
            assert_eq!(shortest(number), None, "{number}");
        }
    }

    #[test]
    fn fractions_are_those_of_the_standard_library() {
        for whole in ["0", "-0", "1", "-7", "12", "123456789"] {
            for decimals in ["0", "5", "1", "05", "5469", "30", "123456", "000001"] {
                let number = format!("{whole}.{decimals}");
                let expected: Result<f64, _> = number.parse();
                assert_eq!(fraction(&number).map(f64::to_bits), expected.ok().map(f64::to_bits), "{number}");
            }
        }
        for other in ["0.30000000000000004", "1e5", "1.5e3", ".", "5", "1.2.3", "1.-5", "x.5"] {
            assert_eq!(fraction(other), None, "{other}");
        }
    }
}
