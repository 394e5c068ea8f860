//! A line above the results when there can be none.

use crate::kit::i18n::live;
use crate::kit::typed::id;
use diansuan::error::{Code, Error};
use diansuan::text::Lang;
use yew::prelude::*;

/// What is wrong in these words, with a link to the field; `own` when the field is in the form beside it.
pub fn refusal(error: &Error, own: bool, said: &str, lang: Lang) -> Html {
    let t = live(lang);
    let target = format!("#{}", id(&error.field));
    let label = label(&error.field);
    let link = if own { format!("{label} · {said}") } else { label };
    let words = if own { t.error_summary } else { t.error_above };
    let role = if own { "alert" } else { "note" };
    html! { <p class="summary" {role}>{ words }{ " " }<a href={target}>{ link }</a></p> }
}

/// What is still to be filled in, with a link to it; `first` where there was no result yet.
pub fn asking(error: &Error, first: bool, lang: Lang) -> Html {
    let t = live(lang);
    let target = format!("#{}", id(&error.field));
    let before = if first { t.asking_first } else { t.asking };
    html! { <p class="asking" role="status">{ before }{ " " }<a href={target}>{ label(&error.field) }</a></p> }
}

/// What is wrong, as it is said beside a field.
pub fn words(error: &Error, lang: Lang) -> String {
    // Which days there are in the rules' reach helps nobody whose spelling was not understood.
    let a_day = error.bound.as_deref().is_some_and(|bound| bound.ends_with("(YYYY-MM-DD)"));
    if error.code == Code::OutOfRange && a_day {
        live(lang).unread_day.to_owned()
    } else {
        error.message(lang)
    }
}

#[cfg(target_arch = "wasm32")]
use super::browser::label;

#[cfg(not(target_arch = "wasm32"))]
fn label(name: &str) -> String {
    name.to_owned()
}
