//! A JavaScript value as plain data. `input.js` goes through the value, whoever made it; what it
//! writes is read here.

use diansuan::data::{Column, Data};
use js_sys::{Array, Float64Array, JsString, Uint8Array};
use std::borrow::Cow;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen(module = "/src/input.js")]
extern "C" {
    /// The value as text, or a list of that text and of what stands aside.
    fn read(input: &JsValue) -> JsValue;
}

/// Converts any JavaScript value; what is no data becomes [`Data::Opaque`].
pub(crate) fn data(input: &JsValue) -> Data {
    let read = read(input);
    let (text, aside) = if let Some(text) = read.as_string() {
        (text, None)
    } else {
        let parts: Array = read.unchecked_into();
        (parts.get(0).as_string().unwrap_or_default(), Some(parts))
    };
    Reader { rest: &text, aside }.value().unwrap_or(Data::Opaque)
}

/// What is left of the text, and what stands aside.
struct Reader<'a> {
    rest: &'a str,
    aside: Option<Array>,
}

impl<'a> Reader<'a> {
    /// Takes the value that comes next.
    fn value(&mut self) -> Option<Data> {
        Some(match self.letter()? {
            b'-' => Data::Null,
            b'1' => Data::Flag(true),
            b'0' => Data::Flag(false),
            b't' => Data::text(self.counted()?.to_owned()),
            b'n' => Data::Number(self.counted()?.to_owned()),
            b'c' => Data::Column(Column(self.counted()?.to_owned())),
            b'a' => self.beside()?,
            b'[' => {
                let mut items = Vec::new();
                while !self.ends(b']') {
                    items.push(self.value()?);
                }
                Data::List(items)
            }
            b'{' => {
                let mut members = Vec::new();
                while !self.ends(b'}') {
                    let name = self.counted()?.to_owned();
                    members.push((Cow::Owned(name), self.value()?));
                }
                Data::Object(members)
            }
            _ => Data::Opaque,
        })
    }

    fn letter(&mut self) -> Option<u8> {
        let letter = *self.rest.as_bytes().first()?;
        self.rest = self.rest.get(1..)?;
        Some(letter)
    }

    /// Whether the list or object ends here.
    fn ends(&mut self, letter: u8) -> bool {
        let ends = self.rest.as_bytes().first() == Some(&letter);
        if ends {
            self.rest = self.rest.get(1..).unwrap_or_default();
        }
        ends
    }

    /// Takes a number and the sign behind it.
    fn number(&mut self, sign: char) -> Option<usize> {
        let (number, rest) = self.rest.split_once(sign)?;
        self.rest = rest;
        number.parse().ok()
    }

    /// Takes a text behind its length, which JavaScript counts in units of UTF-16.
    fn counted(&mut self) -> Option<&'a str> {
        let units = self.number(':')?;
        let plain = self.rest.as_bytes().get(..units).is_some_and(<[u8]>::is_ascii);
        let bytes = if plain { units } else { bytes_of(self.rest, units) };
        let (text, rest) = self.rest.split_at_checked(bytes)?;
        self.rest = rest;
        Some(text)
    }

    /// Takes a long text, numbers, or the bytes of a file.
    fn beside(&mut self) -> Option<Data> {
        let index = self.number(';')?;
        let value = self.aside.as_ref()?.get(u32::try_from(index).ok()? + 1);
        if let Some(numbers) = value.dyn_ref::<Float64Array>() {
            // What has more digits than a decimal fraction needs is read as its text, and refused as that.
            let text = |separator: String| Array::from(numbers).join(&separator).into();
            return Some(
                Data::of_floats(&numbers.to_vec())
                    .unwrap_or_else(|| Data::Column(Column(text(Column::SEPARATOR.into())))),
            );
        }
        Some(match value.dyn_ref::<JsString>() {
            Some(text) => Data::text(String::from(text)),
            None => Data::Bytes(value.unchecked_ref::<Uint8Array>().to_vec()),
        })
    }
}

/// How many bytes so many units of UTF-16 at the beginning of a text are.
fn bytes_of(text: &str, units: usize) -> usize {
    let mut left = units;
    let mut bytes = 0;
    for character in text.chars() {
        if left == 0 {
            break;
        }
        left = left.saturating_sub(character.len_utf16());
        bytes += character.len_utf8();
    }
    bytes
}
