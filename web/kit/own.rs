//! The utility's own price files that the page calculates by, and the words beside what rests on one.

use crate::kit::i18n::live;
use diansuan::explain::Step;
use diansuan::rulebook::Head;
use diansuan::text::Lang;
use std::cell::RefCell;
use yew::prelude::*;

thread_local! {
    /// The ids of their rule files.
    static IDS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Says which rule files are the utility's own.
#[cfg(target_arch = "wasm32")]
pub fn set(ids: Vec<String>) {
    IDS.set(ids);
}

/// Whether there are any.
pub fn any() -> bool {
    IDS.with_borrow(|ids| !ids.is_empty())
}

/// Whether a rule is of one of these files.
pub fn is_own(head: &Head) -> bool {
    IDS.with_borrow(|ids| ids.iter().any(|id| *id == *head.id))
}

/// Says which of the utility's own files the steps rest on; nothing where they rest on none.
pub fn basis(steps: &[Step], lang: Lang) -> Html {
    let mut found: Vec<&Head> = Vec::new();
    if any() {
        collect(steps, &mut found);
    }
    if found.is_empty() {
        return Html::default();
    }
    let one = |head: &&Head| format!("{} ({})", head.title.get(lang), head.span());
    let files: Vec<String> = found.iter().map(one).collect();
    html! { <p class="note own-prices">{ live(lang).prices_own }{ files.join("; ") }</p> }
}

fn collect<'s>(steps: &'s [Step], found: &mut Vec<&'s Head>) {
    for step in steps {
        for citation in step.inputs.iter().filter_map(|input| input.citation.as_ref()).chain(&step.citation) {
            if is_own(&citation.rule) && !found.iter().any(|head| head.id == citation.rule.id) {
                found.push(&citation.rule);
            }
        }
        collect(&step.steps, found);
    }
}
