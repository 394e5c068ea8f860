//! The browser's side: puts the live calculator where the prerendered one stands.

use crate::form::Texts;
use crate::i18n::lang_of;
use crate::islands::{Island, IslandApp, IslandProps};
use wasm_bindgen::prelude::*;
use web_sys::UrlSearchParams;

#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Mounts the island of this page, if it has one.
#[wasm_bindgen(start)]
pub fn start() {
    let document = gloo::utils::document();
    let Ok(Some(place)) = document.query_selector("[data-island]") else { return };
    let Some(island) = place.get_attribute("data-island").and_then(|name| Island::from_id(&name)) else {
        return;
    };
    let root = gloo::utils::document_element();
    let lang = lang_of(&root.get_attribute("lang").unwrap_or_default());
    let rules = place.get_attribute("data-rules").unwrap_or_default();
    let props = IslandProps { island, lang, rules: rules.into(), typed: typed() };
    yew::Renderer::<IslandApp>::with_root_and_props(place, props).render();
    // Styles and tests can tell a live page from one still loading.
    let _ = root.set_attribute("data-ready", "");
}

/// The inputs that a shared link carries.
fn typed() -> Texts {
    let search = gloo::utils::window().location().search().unwrap_or_default();
    let mut typed = Texts::new();
    let Ok(parameters) = UrlSearchParams::new_with_str(&search) else { return typed };
    let Ok(Some(pairs)) = js_sys::try_iter(&parameters) else { return typed };
    for pair in pairs.flatten() {
        let pair = js_sys::Array::from(&pair);
        if let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string()) {
            typed.push((name, value));
        }
    }
    typed
}
