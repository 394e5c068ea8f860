//! What comes after a result: ways to other pages, which take figures along.

use super::page::Sheet;
use crate::kit::dialled;
use diansuan::text::Text;
use yew::prelude::*;

/// A way from one page to another, as `pages/onward.toml` tells it.
#[derive(Debug)]
pub struct Onward {
    /// The address of the page it begins at.
    pub from: &'static str,
    /// The address of the page it leads to.
    pub to: &'static str,
    /// What one does there.
    pub title: Text,
    /// What goes along, `field=source` each, separated by blanks.
    pub carry: &'static str,
    /// For which values of which source it is shown; empty for all.
    pub when: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/onward.rs"));

/// The ways onward of a page; `answer.js` puts the figures of the visitor into their links.
pub(super) fn onward(sheet: Sheet) -> Html {
    let ways: Vec<&Onward> = ONWARD.iter().filter(|way| way.from == sheet.page.address).collect();
    // In somebody else's frame another calculator would take this one's place.
    if ways.is_empty() || sheet.embedded {
        return Html::default();
    }
    let t = sheet.t();
    let link = |way: &Onward| {
        let when = (!way.when.is_empty()).then_some(way.when);
        html! { <a class="button" href={sheet.to(way.to)} data-carry={way.carry} data-when={when}>{ way.title.get(sheet.lang) }</a> }
    };
    html! {
        <nav class="onward" aria-label={t.onward}>
            <h2>{ t.onward }</h2>
            <p>{ for ways.into_iter().map(link) }</p>
            <p class="note">{ dialled(t.onward_call) }</p>
        </nav>
    }
}
