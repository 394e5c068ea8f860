//! JavaScript values as a source of inputs. Hostile values (throwing getters, proxies, cycles,
//! symbols) read as absent or as something that is no number.

use crate::input::{Scalar, Source};
use js_sys::{Array, BigInt, JsString, Number, Reflect};
use std::borrow::Cow;
use wasm_bindgen::{JsCast, JsValue};

/// Texts are looked at up to here; no input is longer.
const LONGEST_TEXT: u32 = 400;

/// A JavaScript value.
pub(super) struct JsSource(pub(super) JsValue);

impl JsSource {
    /// Undefined, null and blank texts are as good as nothing.
    fn filled(value: JsValue) -> Option<Self> {
        let blank = value.is_undefined()
            || value.is_null()
            || value.dyn_ref::<JsString>().is_some_and(|text| text.trim().length() == 0);
        (!blank).then_some(Self(value))
    }
}

impl Source for JsSource {
    fn member(&self, name: &str) -> Option<Self> {
        if !self.0.is_object() {
            return None;
        }
        Reflect::get(&self.0, &name.into()).ok().and_then(Self::filled)
    }

    fn item(&self, index: usize) -> Option<Self> {
        let index = u32::try_from(index).ok()?;
        let list = Array::is_array(&self.0).then_some(&self.0)?;
        if index >= list.unchecked_ref::<Array>().length() {
            return None;
        }
        Reflect::get_u32(list, index).ok().map(Self)
    }

    fn scalar(&self) -> Scalar<'_> {
        if let Some(text) = self.0.dyn_ref::<JsString>() {
            return Scalar::Text(Cow::Owned(text.slice(0, LONGEST_TEXT).into()));
        }
        if let Some(number) = self.0.dyn_ref::<Number>() {
            let text = number.to_string_with_radix(10).map(String::from);
            return text.map_or(Scalar::Other, |text| Scalar::Text(Cow::Owned(text)));
        }
        if let Some(flag) = self.0.as_bool() {
            return Scalar::Flag(flag);
        }
        if let Some(whole) = self.0.dyn_ref::<BigInt>() {
            let text = whole.to_string(10).map(String::from);
            return text.map_or(Scalar::Other, |text| Scalar::Text(Cow::Owned(text)));
        }
        Scalar::Other
    }

    fn is_composite(&self) -> bool {
        self.0.is_object()
    }
}
