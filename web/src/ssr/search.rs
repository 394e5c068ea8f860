//! What the search looks through: every page and every term, in one language.

use super::Sheet;
use super::terms::GLOSSARY;
use crate::page::Page;
use diansuan::text::Lang;
use serde_json::{Value, json};
use yew::prelude::*;

/// The index of a language: title, text, other names, and where below its root it stands.
#[must_use]
pub fn index(lang: Lang) -> String {
    let t = crate::i18n::page(lang);
    let pages = Page::ALL.into_iter().map(|page| {
        let (title, description) = page.about(t);
        json!({ "title": title, "text": description, "also": page.name(t), "at": page.folder() })
    });
    let terms = GLOSSARY.iter().map(|term| {
        let also: Vec<&str> = term.names(lang).skip(1).collect();
        let at = [Page::Glossary.folder(), "#", term.id].concat();
        json!({ "title": term.name.get(lang), "text": term.text.get(lang), "also": also.join(" · "), "at": at })
    });
    Value::Array(pages.chain(terms).collect()).to_string()
}

/// The search box; what is found appears below it as one types.
pub(super) fn search(sheet: Sheet) -> Html {
    let t = sheet.t();
    let root = match [sheet.up(), crate::page::root(sheet.lang).to_owned()].concat() {
        root if root.is_empty() => "./".to_owned(),
        root => root,
    };
    html! {
        <search class="search">
            <label for="search">{ t.search_label }</label>
            <input id="search" type="search" autocomplete="off" data-search={root} data-none={t.search_none} />
            <p class="help" role="status" data-found-count=""></p>
            <ul data-found=""></ul>
        </search>
    }
}
