//! How tariff files are written, as it stands in `docs/`: in English on both pages.

use crate::kit::i18n::tariff_language::{about, page as texts};
use crate::kit::written::markdown::document;
use crate::kit::written::page::{Page, Sheet};
use crate::pages::tariffs::form::PAGE as TARIFFS;
use diansuan::text::Lang;
use yew::prelude::*;

/// The page.
pub static PAGE: Page = Page::new("tariff-language/", about, page);

const TEXT: &str = include_str!("../../../docs/tariff-language.md");

fn page(sheet: Sheet) -> Html {
    html! {
        <>
            <header class="page-head">
                <h1>{ sheet.about().title }</h1>
                <p>{ texts(sheet.lang).intro }<a href={sheet.link(&TARIFFS)}>{ (TARIFFS.about)(sheet.lang).title }</a></p>
            </header>
            { document(TEXT, Lang::En, sheet) }
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_called_as_its_document() {
        assert_eq!(TEXT.lines().next(), Some(format!("# {}", about(Lang::En).title).as_str()));
    }
}
