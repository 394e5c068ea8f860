//! The browser's side: reads the page's fields, draws results, says beside a field what is wrong.

use super::i18n::lang_of;
use super::typed::{Texts, id};
use super::{Island, IslandApp, IslandProps};
use super::{days, sure};
use diansuan::text::Lang;
use gloo::events::EventListener;
use gloo::utils::{document, document_element};
use std::cell::OnceCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::AppHandle;

#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

thread_local! {
    static PAGE: OnceCell<Rc<Islands>> = const { OnceCell::new() };
}

/// Starts the page once its prices are installed; with more of them, draws all results anew.
pub fn begin(islands: &[&'static Island]) {
    match PAGE.with(|page| page.get().cloned()) {
        Some(page) => {
            page.draw(|_| true);
            ready();
        }
        None => start(islands),
    }
}

/// Puts live results where the prerendered ones stand.
pub fn start(islands: &[&'static Island]) {
    let page = Rc::new(Islands::of_the_page(islands));
    let _ = PAGE.with(|started| started.set(Rc::clone(&page)));
    // What was written with the page rests on the shipped prices.
    if as_brought() && !is_own() && !super::own::any() {
        page.draw(|island| island.has_fields);
    } else {
        page.draw(|_| true);
    }
    let turned_to = Rc::clone(&page);
    // Not for a focus in the results: what somebody is clicking on there must not be replaced.
    let touched = move |_: &_| {
        if is_ready() && matches!(document().query_selector("form :focus"), Ok(Some(_))) {
            turned_to.draw_the_rest();
        }
    };
    EventListener::new(&document(), "focusin", touched).forget();
    let typed = move |_: &_| {
        // Where prices of what was chosen are still on their way, there is nothing to calculate by.
        if is_ready() {
            page.draw(|_| true);
        }
    };
    EventListener::new(&document(), "input", typed).forget();
    EventListener::new(&document(), "change", |event| days::settle(event.target())).forget();
    // Styles and tests can tell a live page from one still loading.
    ready();
}

/// Says that the page is live.
pub fn ready() {
    let _ = document_element().set_attribute("data-ready", "");
}

fn is_ready() -> bool {
    document_element().has_attribute("data-ready")
}

/// The reader's language.
#[must_use]
pub fn lang() -> Lang {
    lang_of(&document_element().get_attribute("lang").unwrap_or_default())
}

/// The results of the page, each beside its form.
///
/// What stands in their places already is what comes of the fields as the page brings them: until
/// somebody turns to a field there is nothing to calculate, and a slow phone has nothing to wait for.
struct Islands {
    lang: Lang,
    places: Vec<(&'static Island, Element, OnceCell<AppHandle<IslandApp>>)>,
}

impl Islands {
    fn of_the_page(islands: &[&'static Island]) -> Self {
        let island = |place: Element| {
            let id = place.get_attribute("data-island")?;
            let island = islands.iter().copied().find(|island| island.id == id)?;
            Some((island, place, OnceCell::new()))
        };
        Self { lang: lang(), places: all("[data-island]").into_iter().filter_map(island).collect() }
    }

    /// Draws those wanted from what stands in the fields now.
    fn draw(&self, wanted: fn(&Island) -> bool) {
        let texts = typed();
        for months in self.places.iter().filter_map(|(island, ..)| island.months) {
            days::offer(&months(&texts));
        }
        // Where no price of today is known, the last known one is; a choice of what there is not makes way.
        let texts = typed();
        for needs in self.places.iter().filter_map(|(island, ..)| island.needs) {
            show(&needs(&texts));
        }
        let texts = typed();
        for (island, place, drawn) in self.places.iter().filter(|(island, ..)| wanted(island)) {
            if let Some(handle) = drawn.get() {
                handle.send_message(texts.clone());
                continue;
            }
            let rules = place.get_attribute("data-rules").unwrap_or_default().into();
            let props = IslandProps { island, lang: self.lang, rules, texts: texts.clone() };
            let renderer = yew::Renderer::<IslandApp>::with_root_and_props(place.clone(), props);
            drawn.get_or_init(|| renderer.render());
        }
        sure::ask();
    }

    /// Draws everything, unless that is done already.
    fn draw_the_rest(&self) {
        if self.places.iter().any(|(_, _, drawn)| drawn.get().is_none()) {
            self.draw(|_| true);
        }
    }
}

/// Whether the figures are the visitor's own, no example.
pub(crate) fn is_own() -> bool {
    document_element().get_attribute("data-figures").as_deref() == Some("own")
}

/// Whether the visitor has said something in the field of that name.
pub(crate) fn given(name: &str) -> bool {
    document().get_element_by_id(&id(name)).is_some_and(|field| field.has_attribute("data-given"))
}

/// Returns the first field of a form of which nothing was said.
pub(crate) fn unspoken(form: &str) -> Option<String> {
    let fields = all(&format!("form[data-calc=\"{form}\"] [name]"));
    if fields.iter().any(|field| field.has_attribute("data-given")) {
        return None;
    }
    read(fields.first()?, "name")
}

pub(super) fn all(selector: &str) -> Vec<Element> {
    let Ok(found) = document().query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|n| found.get(n)?.dyn_into().ok()).collect()
}

pub(super) fn read(field: &Element, what: &str) -> Option<String> {
    js_sys::Reflect::get(field, &what.into()).ok()?.as_string()
}

/// What stands in the fields now.
fn typed() -> Texts {
    all("form [name]")
        .iter()
        .filter_map(|field| Some((read(field, "name")?, days::whole(field, read(field, "value")?))))
        .collect()
}

/// Whether the fields hold what the page's markup says: no link, no day of today, no browser that
/// remembers what was typed has changed one.
fn as_brought() -> bool {
    let option =
        |field: &Element, selector| field.query_selector(selector).ok().flatten()?.get_attribute("value");
    all("form [name]").iter().all(|field| {
        let brought = read(field, "defaultValue")
            .or_else(|| option(field, "option[selected]").or_else(|| option(field, "option")));
        brought.is_some() && brought == read(field, "value")
    })
}

/// What the field is called beside it.
pub(crate) fn label(name: &str) -> String {
    let selector = format!("[for=\"{}\"]", id(name));
    let label = document().query_selector(&selector).ok().flatten();
    label.and_then(|label| label.text_content()).unwrap_or_default()
}

/// Adds an option to the choice of that name, unless it has it; `kind` has to be one of those that the
/// choice offers, where it says which. Chooses it where a link has asked for it.
pub(crate) fn add_option(name: &str, kind: &str, value: &str, label: &str) {
    let selector = format!("select[name=\"{name}\"]");
    let Ok(Some(choice)) = document().query_selector(&selector) else { return };
    let kinds = choice.get_attribute("data-kinds").unwrap_or_default();
    let known = all("option").iter().any(|option| {
        option.get_attribute("value").as_deref() == Some(value) && choice.contains(Some(option))
    });
    if known || !(kinds.is_empty() || kinds.split(' ').any(|one| one == kind)) {
        return;
    }
    let Ok(option) = document().create_element("option") else { return };
    let _ = option.set_attribute("value", value);
    option.set_text_content(Some(label));
    let before = read(&choice, "value").unwrap_or_default();
    let _ = choice.append_child(&option);
    // A choice that shows nothing would turn to its first option now: a tariff that nobody chose.
    let asked = choice.get_attribute("data-asked").as_deref() == Some(value);
    let chosen = if asked { value } else { &before };
    let _ = js_sys::Reflect::set(&choice, &"value".into(), &chosen.into());
}

/// Writes a message beside a field, or takes it away.
pub(crate) fn mark(name: &str, message: Option<&str>) {
    let id = id(name);
    let document = document();
    let Some(field) = document.get_element_by_id(&id) else { return };
    let _ = field.set_attribute("aria-invalid", if message.is_some() { "true" } else { "false" });
    let Some(place) = document.get_element_by_id(&format!("{id}-error")) else { return };
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

/// Shows what is asked for and hides the rest: fields, folds, options of a choice.
fn show(needs: &[&str]) {
    let asked = |place: &Element, attribute: &str| {
        let asked = place.get_attribute(attribute).unwrap_or_default();
        asked.split(' ').any(|need| needs.contains(&need))
    };
    let set = |place: &Element, name: &str, there: bool| {
        let _ = if there { place.set_attribute(name, "") } else { place.remove_attribute(name) };
    };
    for place in all("[data-needs]") {
        let hidden = !asked(&place, "data-needs");
        set(&place, "hidden", hidden);
        // Not every browser hides an option.
        if place.local_name() == "option" {
            set(&place, "disabled", hidden);
        }
    }
    // What was opened because it is needed closes when it is not.
    for fold in all("details[data-opens]") {
        let needed = asked(&fold, "data-opens");
        if needed || fold.has_attribute("data-opened") {
            set(&fold, "open", needed);
            set(&fold, "data-opened", needed);
        }
    }
    let options = all("option[data-needs]");
    let shown: Vec<&Element> = options.iter().filter(|option| !option.has_attribute("hidden")).collect();
    for option in options.iter().filter(|option| option.has_attribute("hidden")) {
        let Some(choice) = option.parent_element() else { continue };
        let instead = shown.iter().find(|other| choice.contains(Some(other)));
        let value = option.get_attribute("value");
        let Some(instead) = instead.filter(|_| read(&choice, "value") == value) else { continue };
        let other = instead.get_attribute("value").unwrap_or_default();
        let _ = js_sys::Reflect::set(&choice, &"value".into(), &other.into());
        let _ = choice.remove_attribute("data-given");
    }
}
