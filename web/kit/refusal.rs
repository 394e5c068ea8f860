//! A line above the results when there can be none.

use super::{el_with, fixed, text};
use crate::kit::i18n::live;
use crate::kit::typed::id;
use diansuan::error::Error;
use diansuan::text::Lang;
use yew::prelude::*;

/// What is wrong, with a link to the field; `own` when the field is in the form beside it.
pub fn refusal(error: &Error, own: bool, lang: Lang) -> Html {
    let t = live(lang);
    let target = ["#", &id(&error.field)].concat();
    let label = label(&error.field);
    let link = if own { [&label, " · ", &error.message(lang)].concat() } else { label };
    let link = el_with("a", "", &["class", "href"], &[&target], vec![text(&link)]);
    let words = if own { t.error_summary } else { t.error_above };
    let role = if own { "alert" } else { "note" };
    el_with("p", "summary", &["class", "role"], &[role], vec![fixed(words), fixed(" "), link])
}

#[cfg(target_arch = "wasm32")]
use super::browser::label;

#[cfg(not(target_arch = "wasm32"))]
fn label(name: &str) -> String {
    name.to_owned()
}
