//! The browser's side: reads the page's fields, draws results, says beside a field what is wrong.

use crate::form::{Texts, id};
use crate::i18n::lang_of;
use crate::islands::{Island, IslandApp, IslandProps};
#[cfg(feature = "workbench")]
use crate::workbench::{Props, Workbench};
use gloo::events::EventListener;
use gloo::utils::{document, document_element};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::AppHandle;

#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Puts live results where the prerendered ones stand.
#[wasm_bindgen(start)]
pub fn start() {
    let root = document_element();
    let lang = lang_of(&root.get_attribute("lang").unwrap_or_default());
    #[cfg(feature = "workbench")]
    if let Some(place) = all("[data-workbench]").pop() {
        place.set_inner_html("");
        yew::Renderer::<Workbench>::with_root_and_props(place, Props { lang }).render();
        return;
    }
    let texts = typed();
    let mount = |place: Element| {
        let island = Island::from_id(&place.get_attribute("data-island")?)?;
        let rules = place.get_attribute("data-rules")?.into();
        let props = IslandProps { island, lang, rules, texts: texts.clone() };
        Some(yew::Renderer::<IslandApp>::with_root_and_props(place, props).render())
    };
    let islands: Vec<AppHandle<IslandApp>> = all("[data-island]").into_iter().filter_map(mount).collect();
    let changed = move |_: &_| {
        let texts = typed();
        for island in &islands {
            island.send_message(texts.clone());
        }
    };
    EventListener::new(&document(), "input", changed).forget();
    // Styles and tests can tell a live page from one still loading.
    let _ = root.set_attribute("data-ready", "");
}

fn all(selector: &str) -> Vec<Element> {
    let Ok(found) = document().query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|n| found.get(n)?.dyn_into().ok()).collect()
}

/// What stands in the fields now.
fn typed() -> Texts {
    let read = |field: &Element, what: &str| js_sys::Reflect::get(field, &what.into()).ok()?.as_string();
    all("form [name]")
        .iter()
        .filter_map(|field| Some((read(field, "name")?, read(field, "value")?)))
        .collect()
}

/// What the field is called beside it.
pub(crate) fn label(name: &str) -> String {
    let selector = ["[for=\"", &id(name), "\"]"].concat();
    let label = document().query_selector(&selector).ok().flatten();
    label.and_then(|label| label.text_content()).unwrap_or_default()
}

/// Writes a message beside a field, or takes it away.
pub(crate) fn mark(name: &str, message: Option<&str>) {
    let id = id(name);
    let document = document();
    let Some(field) = document.get_element_by_id(&id) else { return };
    let _ = field.set_attribute("aria-invalid", if message.is_some() { "true" } else { "false" });
    let Some(place) = document.get_element_by_id(&[&id, "-error"].concat()) else { return };
    place.set_text_content(message);
    let _ = match message {
        Some(_) => place.set_attribute("data-error-for", name),
        None => place.remove_attribute("data-error-for"),
    };
    if message.is_some()
        && let Ok(Some(folded)) = field.closest("details")
    {
        let _ = folded.set_attribute("open", "");
    }
}

/// Shows what is asked for and hides the rest.
#[cfg(any(feature = "questions", feature = "connection"))]
pub(crate) fn show(needs: &[&str]) {
    for place in all("[data-needs]") {
        let asked = place.get_attribute("data-needs").unwrap_or_default();
        let _ = if asked.split(' ').any(|need| needs.contains(&need)) {
            place.remove_attribute("hidden")
        } else {
            place.set_attribute("hidden", "")
        };
    }
}
