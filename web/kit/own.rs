//! The utility's own price files that the page calculates by, and the words beside what rests on one.

use crate::kit::filled;
use crate::kit::i18n::live;
use diansuan::explain::Step;
use diansuan::rulebook::Head;
use diansuan::text::Lang;
use std::cell::RefCell;
use yew::prelude::*;

/// That a utility has confirmed a price list: who, and when.
#[derive(Debug, Clone)]
pub struct Verified {
    /// The rule file.
    pub id: String,
    /// Who confirmed it.
    pub by: String,
    /// On which day.
    pub on: String,
}

thread_local! {
    /// The ids of their rule files.
    static IDS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    /// The price lists that the utility has confirmed, its own or shipped ones.
    static VERIFIED: RefCell<Vec<Verified>> = const { RefCell::new(Vec::new()) };
}

/// Says which rule files are the utility's own, and which price lists it has confirmed.
#[cfg(target_arch = "wasm32")]
pub fn set(ids: Vec<String>, verified: Vec<Verified>) {
    IDS.set(ids);
    VERIFIED.set(verified);
}

/// Whether there are any, files or confirmations: then nothing written with the page holds as it is.
pub fn any() -> bool {
    IDS.with_borrow(|ids| !ids.is_empty()) || VERIFIED.with_borrow(|all| !all.is_empty())
}

/// Says that the utility has confirmed every rule that the steps rest on, `None` unless it has.
pub fn verified(steps: &[Step], lang: Lang) -> Option<String> {
    let mut found: Vec<&Head> = Vec::new();
    collect(steps, &mut found, &|_| true);
    let of = |head: &&Head| VERIFIED.with_borrow(|all| all.iter().find(|one| one.id == *head.id).cloned());
    let all: Option<Vec<Verified>> = found.iter().map(of).collect();
    let first = all?.into_iter().max_by(|one, other| one.on.cmp(&other.on))?;
    let t = live(lang);
    Some(filled(t.basis_verified, &[("{by}", &first.by), ("{on}", &first.on)]))
}

/// Whether a rule is of one of these files.
pub fn is_own(head: &Head) -> bool {
    IDS.with_borrow(|ids| ids.iter().any(|id| *id == *head.id))
}

/// Says which of the utility's own files the steps rest on; nothing where they rest on none.
pub fn basis(steps: &[Step], lang: Lang) -> Html {
    let mut found: Vec<&Head> = Vec::new();
    if any() {
        collect(steps, &mut found, &is_own);
    }
    if found.is_empty() {
        return Html::default();
    }
    let one = |head: &&Head| format!("{} ({})", head.title.get(lang), head.span());
    let files: Vec<String> = found.iter().map(one).collect();
    html! { <p class="note own-prices">{ live(lang).prices_own }{ files.join("; ") }</p> }
}

fn collect<'s>(steps: &'s [Step], found: &mut Vec<&'s Head>, wanted: &dyn Fn(&Head) -> bool) {
    for step in steps {
        for citation in step.inputs.iter().filter_map(|input| input.citation.as_ref()).chain(&step.citation) {
            let head = &*citation.rule;
            if wanted(head) && !found.iter().any(|known| known.id == head.id) {
                found.push(head);
            }
        }
        collect(&step.steps, found, wanted);
    }
}
