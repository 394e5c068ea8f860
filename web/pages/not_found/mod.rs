//! What an address shows where there is no page.

use crate::kit::i18n::not_found::{about, page as texts};
use crate::kit::written::page::{Page, Sheet};
use crate::pages::home;
use yew::prelude::*;

/// The page.
pub static PAGE: Page = Page::new("", about, page);

fn page(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    html! {
        <header class="page-head">
            <h1>{ sheet.about().name }</h1>
            <p>{ sheet.about().description }</p>
            <p><a class="button primary" href={sheet.link(&home::PAGE)}>{ t.link }</a></p>
        </header>
    }
}
