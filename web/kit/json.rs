//! JSON texts: read and written by the browser itself, by `serde_json` where pages are written.

use diansuan::data::Data;

/// Reads a JSON text; `None` where it is none.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub fn parse(text: &str) -> Option<Data> {
    serde_wasm_bindgen::from_value(js_sys::JSON::parse(text).ok()?).ok()
}

/// Reads a JSON text; `None` where it is none.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn parse(text: &str) -> Option<Data> {
    serde_json::from_str(text).ok()
}

/// Writes JSON in one line.
#[cfg(target_arch = "wasm32")]
pub(crate) fn print(data: &Data) -> String {
    js_sys::JSON::stringify(&value(data)).map(String::from).unwrap_or_default()
}

/// Writes JSON for people, a member to a line.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub fn pretty(data: &Data) -> String {
    let indent = wasm_bindgen::JsValue::from(2);
    let null = wasm_bindgen::JsValue::NULL;
    let text = js_sys::JSON::stringify_with_replacer_and_space(&value(data), &null, &indent);
    text.map(String::from).unwrap_or_default() + "\n"
}

/// Writes JSON for people, a member to a line.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn pretty(data: &Data) -> String {
    serde_json::to_string_pretty(data).unwrap_or_default() + "\n"
}

#[cfg(target_arch = "wasm32")]
fn value(data: &Data) -> wasm_bindgen::JsValue {
    let plain = serde_wasm_bindgen::Serializer::json_compatible();
    serde::Serialize::serialize(data, &plain).unwrap_or(wasm_bindgen::JsValue::NULL)
}
