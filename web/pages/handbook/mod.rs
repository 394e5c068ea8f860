//! The handbook for staff, as it stands in `docs/`. It is Chinese; the English page leads there.

use crate::kit::i18n::handbook::{about, page as texts};
use crate::kit::i18n::tag;
use crate::kit::written::markdown::document;
use crate::kit::written::page::{Page, Sheet};
use diansuan::text::Lang;
use yew::prelude::*;

/// The page.
pub static PAGE: Page = Page::new("handbook/", about, page);

const TEXT: &str = include_str!("../../../docs/handbook.zh-CN.md");

fn page(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    html! {
        <>
            <header class="page-head"><h1>{ sheet.about().title }</h1><p>{ t.intro }</p></header>
            if sheet.lang == Lang::Zh {
                { document(TEXT, Lang::Zh, sheet) }
            } else {
                <p>{ t.in_chinese }{ chinese(sheet) }</p>
            }
        </>
    }
}

/// A link to the Chinese page.
fn chinese(sheet: Sheet) -> Html {
    let there = Sheet { lang: Lang::Zh, ..sheet };
    let lang = tag(Lang::Zh);
    html! { <a href={format!("{}{}", sheet.up(), there.folder())} hreflang={lang} {lang}>{ there.about().title }</a> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_called_as_its_document() {
        assert_eq!(TEXT.lines().next(), Some(format!("# {}", about(Lang::Zh).title).as_str()));
    }
}
