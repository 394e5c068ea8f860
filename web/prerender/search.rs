//! What the search looks through: every page and every term, in one language.

use crate::kit::written::page::GLOSSARY as ADDRESS;
use crate::kit::written::terms::GLOSSARY;
use crate::pages;
use diansuan::text::Lang;
use serde_json::{Value, json};

/// The index of a language: title, text, other names, and where below its root it stands.
#[must_use]
pub fn index(lang: Lang) -> String {
    let pages = pages::all().map(|page| {
        let about = (page.about)(lang);
        json!({ "title": about.title, "text": about.description, "also": about.name, "at": page.address })
    });
    let terms = GLOSSARY.iter().map(|term| {
        let also: Vec<&str> = term.names(lang).skip(1).collect();
        let at = [ADDRESS, "#", term.id].concat();
        json!({ "title": term.name.get(lang), "text": term.text.get(lang), "also": also.join(" · "), "at": at })
    });
    Value::Array(pages.chain(terms).collect()).to_string()
}
