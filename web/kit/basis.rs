//! What a result rests on and how sure that is: said once, in one place, after the figures.

use super::{dialled, own};
use crate::kit::i18n::live;
use diansuan::explain::Step;
use diansuan::rulebook::Confidence;
use diansuan::text::Lang;
use yew::prelude::*;

/// What a result rests on. Where a utility has confirmed the price list, its word replaces the doubt.
pub fn basis(confidence: Option<Confidence>, notes: &[&str], steps: &[Step], lang: Lang) -> Html {
    let t = live(lang);
    let files = own::basis(steps, lang);
    let verified = own::verified(steps, lang);
    // A single price list that nobody disputes needs no word.
    let doubt = confidence.filter(|confidence| verified.is_none() && *confidence != Confidence::Confirmed);
    let head = match (&verified, doubt) {
        (Some(words), _) => words.clone(),
        (None, Some(confidence)) => format!("{}{}", t.basis_sure, confidence.label().get(lang)),
        (None, None) => t.basis_title.to_owned(),
    };
    if verified.is_none() && doubt.is_none() && notes.is_empty() {
        return files;
    }
    html! {
        <>
            { files }
            <details class="basis">
                <summary>{ head }</summary>
                if doubt.is_some() { <p>{ dialled(t.basis_doubt) }</p> }
                { for notes.iter().map(|note| html! { <p>{ dialled(note) }</p> }) }
            </details>
        </>
    }
}
