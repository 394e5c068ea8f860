//! Texts to the worker and back; files stay with the script beside this.

use crate::kit::json;
use diansuan::data::Data;
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
pub(super) fn call(id: &str, call: &'static str, more: Vec<(&'static str, Data)>) {
    let mut members = vec![("id", Data::text(id.to_owned())), ("call", Data::text(call))];
    members.extend(more);
    send(&json::print(&Data::object(members)));
}

/// A question; its answer carries the name of what was asked.
pub(super) fn ask(what: &'static str, more: Vec<(&'static str, Data)>) {
    ask_as(what, what, more);
}

/// The same under another id.
pub(super) fn ask_as(id: &str, what: &'static str, more: Vec<(&'static str, Data)>) {
    let mut members = vec![("what", Data::text(what))];
    members.extend(more);
    call(id, "ask", vec![("question", Data::text(json::print(&Data::object(members))))]);
}

/// A text as plain data.
pub(super) fn text(text: &str) -> Data {
    Data::text(text.to_owned())
}

/// Reading answers by path; what is not there is empty.
pub(super) trait Answer {
    /// What stands at a path.
    fn get(&self, path: &str) -> &Data;
    /// A text or number there.
    fn word(&self, path: &str) -> &str;
    /// The items there.
    fn items(&self, path: &str) -> &[Data];
    /// Whether it says yes there.
    fn yes(&self, path: &str) -> bool;
    /// A whole number there, decimals cut off: for drawing.
    fn whole(&self, path: &str) -> i64;
}

impl Answer for Data {
    fn get(&self, path: &str) -> &Data {
        path.split('.').filter(|name| !name.is_empty()).fold(self, |value, name| match value {
            Data::List(items) => {
                name.parse::<usize>().ok().and_then(|at| items.get(at)).unwrap_or(&Data::Null)
            }
            Data::Object(members) => {
                members.iter().find(|(known, _)| known == name).map_or(&Data::Null, |(_, value)| value)
            }
            _ => &Data::Null,
        })
    }

    fn word(&self, path: &str) -> &str {
        self.get(path).as_text().unwrap_or("")
    }

    fn items(&self, path: &str) -> &[Data] {
        match self.get(path) {
            Data::List(items) => items,
            _ => &[],
        }
    }

    fn yes(&self, path: &str) -> bool {
        self.get(path) == &Data::Flag(true)
    }

    fn whole(&self, path: &str) -> i64 {
        self.word(path).split('.').next().and_then(|whole| whole.parse().ok()).unwrap_or(0)
    }
}
