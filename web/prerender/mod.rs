//! The pages as they are written at build time.

mod missing;
mod search;
mod shell;

pub use missing::missing;
pub use search::{index, inside};
pub use shell::{Assets, document, robots, site_map};

use crate::kit::written::page::{Page, Sheet};
use crate::kit::written::terms::{self, Term};
use crate::pages;
use diansuan::text::Lang;
use serde_json::{Value, json};
use yew::prelude::*;

/// All files of the site.
pub fn sheets() -> impl Iterator<Item = Sheet> {
    [Lang::Zh, Lang::En].into_iter().flat_map(|lang| {
        let framed = pages::all().map(move |page| Sheet { page, lang, embedded: false });
        let embeds = pages::all().filter(|page| page.embeds);
        framed.chain(embeds.map(move |page| Sheet { page, lang, embedded: true }))
    })
}

/// The list of pages for those who check the site: address, module, what it holds.
#[must_use]
pub fn list() -> Value {
    let one = |page: &Page| {
        let Page { address, module, bills, embeds, worker, .. } = page;
        json!({ "address": address, "module": module, "bills": bills, "embeds": embeds, "worker": worker })
    };
    pages::all().map(one).collect()
}

/// What a page's frame needs.
#[derive(Clone, PartialEq, Properties)]
pub struct SheetProps {
    /// Which file.
    pub sheet: Sheet,
    /// Terms that are found on it.
    pub terms: Vec<&'static Term>,
}

/// The body of a page.
#[component]
pub fn Body(props: &SheetProps) -> Html {
    let sheet = props.sheet;
    let content = (sheet.page.draw)(sheet);
    if sheet.embedded {
        return html! { <main id="content">{ content }{ pages::integrate::frame::foot(sheet) }</main> };
    }
    html! {
        <>
            <a class="skip" href="#content">{ sheet.t().skip_to_content }</a>
            { shell::header(sheet) }
            <main id="content">{ shell::kinds(sheet) }{ content }{ terms::explained(sheet, &props.terms) }</main>
            { shell::footer(sheet) }
        </>
    }
}
