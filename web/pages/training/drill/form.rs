//! The page of drills, around its island.

use crate::kit::i18n::training_drill::{about, page as texts};
use crate::kit::written::page::{Page, Sheet};
use diansuan::text::Lang;
use yew::prelude::*;

/// The page.
pub static PAGE: Page = Page {
    module: Some("training"),
    bills: true,
    ..Page::new("training/drill/", about, page).scripted("drill.js")
};

fn page(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    html! {
        <div class="lesson">
            <header class="page-head">
                <p class="lesson-line"><a href={sheet.link(&crate::pages::training::PAGE)}>{ crate::pages::training::about(sheet.lang).title }</a></p>
                <h1>{ sheet.about().title }</h1>
                <p>{ t.intro }{ if sheet.lang == Lang::Zh { "" } else { " " } }{ t.kept }</p>
                <noscript><p class="summary">{ t.noscript }</p></noscript>
            </header>
            <div data-drill="" data-regions="cn-gx" class="lesson"><p class="card story">{ t.waiting }</p></div>
        </div>
    }
}
