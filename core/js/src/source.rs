//! JavaScript values as a source of inputs. Hostile values (throwing getters, proxies, cycles,
//! symbols) read as something that is no number, no text and no list; nothing they throw gets out.

use diansuan::input::{Scalar, Source};
use js_sys::{ArrayBuffer, BigInt, JsString, Number, Object, Reflect, Uint8Array};
use std::borrow::Cow;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// A list; a proxy of one may throw where `js_sys::Array` says that nothing can.
    type List;

    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_list(value: &JsValue) -> Result<bool, JsValue>;

    /// Bytes of one's own, as they are now; a proxy may throw here too.
    #[wasm_bindgen(extends = js_sys::Object)]
    type Bytes;

    #[wasm_bindgen(catch, constructor, js_class = "Uint8Array")]
    fn copied(value: &JsValue) -> Result<Bytes, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn own_keys(value: &Object) -> Result<js_sys::Array, JsValue>;

    #[wasm_bindgen(catch, method, getter, structural)]
    fn length(this: &List) -> Result<u32, JsValue>;
}

/// Texts are looked at up to here; no input is longer.
const LONGEST_TEXT: u32 = 400;
/// Bytes of a file; there has to be room for what is made of it.
const LONGEST_FILE: u32 = 512 << 20;

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

    /// What was read; where reading threw, something that is nothing anybody asks for. (As absent it
    /// would be left out of the calculation without a word.)
    fn read(outcome: Result<JsValue, JsValue>) -> JsValue {
        outcome.unwrap_or_else(|_| Object::new().into())
    }
}

impl Source for JsSource {
    fn member(&self, name: &str) -> Option<Self> {
        if !self.0.is_object() {
            return None;
        }
        Self::filled(Self::read(Reflect::get(&self.0, &name.into())))
    }

    fn item(&self, index: usize) -> Option<Self> {
        let index = u32::try_from(index).ok()?;
        if !self.is_list() || index >= self.0.unchecked_ref::<List>().length().ok()? {
            return None;
        }
        Some(Self(Self::read(Reflect::get_u32(&self.0, index))))
    }

    fn is_list(&self) -> bool {
        // One that doesn't say how long it is, is none.
        (is_list(&self.0).unwrap_or(false) || ArrayBuffer::is_view(&self.0))
            && self.0.unchecked_ref::<List>().length().is_ok()
    }

    fn names(&self) -> Vec<String> {
        let Some(object) = self.0.dyn_ref::<Object>() else { return Vec::new() };
        // A proxy may throw here.
        let Ok(keys) = own_keys(object) else { return Vec::new() };
        keys.iter().filter_map(|key| key.as_string()).collect()
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

    fn bytes(&self) -> Option<Cow<'_, [u8]>> {
        if let Some(text) = self.0.dyn_ref::<JsString>() {
            let short = text.length() <= LONGEST_FILE;
            return short.then(|| Cow::Owned(String::from(text).into_bytes()));
        }
        if !self.0.is_instance_of::<Uint8Array>() && !self.0.is_instance_of::<ArrayBuffer>() {
            return None;
        }
        let bytes: Uint8Array = Bytes::copied(&self.0).ok()?.unchecked_into();
        (bytes.length() <= LONGEST_FILE).then(|| Cow::Owned(bytes.to_vec()))
    }
}
