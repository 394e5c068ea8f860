//! A line above the results when there can be none.

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
    let words = if own { t.error_summary } else { t.error_above };
    let role = if own { "alert" } else { "note" };
    html! { <p class="summary" {role}>{ words }{ " " }<a href={target}>{ link }</a></p> }
}

#[cfg(target_arch = "wasm32")]
use super::browser::label;

#[cfg(not(target_arch = "wasm32"))]
fn label(name: &str) -> String {
    name.to_owned()
}
