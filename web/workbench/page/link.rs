//! Texts to the worker and back; files stay with the script beside this.

use diansuan::json::Json;
use diansuan::plain::{Plain, ToPlain};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/workbench/page/page.js")]
extern "C" {
    fn start(hear: &Closure<dyn FnMut(String)>);
    fn send(message: &str);
    /// What was kept under a name.
    pub(super) fn recall(name: &str) -> String;
    /// Keeps a text under a name.
    pub(super) fn remember(name: &str, text: &str);
    /// Asks for lasting storage.
    pub(super) fn persist();
    /// Today, such as 2026-11-24.
    pub(super) fn today() -> String;
    /// Hands a text over as a file.
    pub(super) fn download_text(name: &str, kind: &str, text: &str);
    /// Hands a picture over as `svg` or `png`.
    pub(super) fn picture(name: &str, kind: &str);
}

/// Starts the worker.
pub(super) fn open(hear: impl FnMut(String) + 'static) {
    let hear = Closure::<dyn FnMut(String)>::new(hear);
    start(&hear);
    // It listens as long as the page is there.
    hear.forget();
    call("open", "open", vec![]);
}

/// A message with an id that its answer will carry.
pub(super) fn call(id: &str, call: &'static str, more: Vec<(&'static str, Plain)>) {
    let mut members = vec![("id", Plain::Text(id.to_owned())), ("call", Plain::Fixed(call))];
    members.extend(more);
    send(&Plain::Object(members).to_json());
}

/// A question; its answer carries the name of what was asked.
pub(super) fn ask(what: &'static str, more: Vec<(&'static str, Plain)>) {
    ask_as(what, what, more);
}

/// The same under another id.
pub(super) fn ask_as(id: &str, what: &'static str, more: Vec<(&'static str, Plain)>) {
    let mut members = vec![("what", Plain::Fixed(what))];
    members.extend(more);
    call(id, "ask", vec![("question", Plain::Text(Plain::Object(members).to_json()))]);
}

/// A text as plain data.
pub(super) fn text(text: &str) -> Plain {
    Plain::Text(text.to_owned())
}

/// Reading answers by path; what is not there is empty.
pub(super) trait Answer {
    /// What stands at a path.
    fn get(&self, path: &str) -> &Json;
    /// A text or number there.
    fn word(&self, path: &str) -> &str;
    /// The items there.
    fn items(&self, path: &str) -> &[Json];
    /// Whether it says yes there.
    fn yes(&self, path: &str) -> bool;
    /// A whole number there, decimals cut off: for drawing.
    fn whole(&self, path: &str) -> i64;
    /// The plain data there.
    fn data(&self, path: &str) -> Plain;
}

impl Answer for Json {
    fn get(&self, path: &str) -> &Json {
        path.split('.').filter(|name| !name.is_empty()).fold(self, |value, name| match value {
            Json::List(items) => {
                name.parse::<usize>().ok().and_then(|at| items.get(at)).unwrap_or(&Json::Null)
            }
            Json::Object(members) => {
                members.iter().find(|(known, _)| known == name).map_or(&Json::Null, |(_, value)| value)
            }
            _ => &Json::Null,
        })
    }

    fn word(&self, path: &str) -> &str {
        self.get(path).text().unwrap_or("")
    }

    fn items(&self, path: &str) -> &[Json] {
        match self.get(path) {
            Json::List(items) => items,
            _ => &[],
        }
    }

    fn yes(&self, path: &str) -> bool {
        self.get(path) == &Json::Flag(true)
    }

    fn whole(&self, path: &str) -> i64 {
        self.word(path).split('.').next().and_then(|whole| whole.parse().ok()).unwrap_or(0)
    }

    fn data(&self, path: &str) -> Plain {
        self.get(path).plain()
    }
}
