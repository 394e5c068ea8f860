//! The staff workbench: a frame that the browser fills.

use crate::kit::i18n::workbench::{about, page as texts};
use crate::kit::written::page::{Page, Sheet, also};
use crate::kit::written::terms::linked;
use crate::kit::written::tools::starting;
use crate::pages::handbook;
use yew::prelude::*;

/// The page.
pub static PAGE: Page =
    Page { module: Some("workbench"), worker: Some("batch.js"), ..Page::new("workbench/", about, page) };

fn page(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    html! {
        <>
            <header class="page-head">
                <h1>{ sheet.about().title }</h1>
                <p>{ linked(t.intro, sheet) }</p>
                <p>{ also(sheet, &[&handbook::PAGE]) }</p>
                <p class="summary unstarted">{ t.unstarted }</p>
            </header>
            { starting(sheet) }
            <div class="workbench" data-workbench=""><p role="status">{ t.starts }</p></div>
        </>
    }
}
