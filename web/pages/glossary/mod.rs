//! Every term with what it means.

use crate::kit::i18n::glossary::about;
use crate::kit::written::page::{GLOSSARY as ADDRESS, Page, Sheet};
use crate::kit::written::terms::GLOSSARY;
use crate::pages;
use yew::prelude::*;

/// The page.
pub static PAGE: Page = Page::new(ADDRESS, about, page);

fn page(sheet: Sheet) -> Html {
    let lang = sheet.lang;
    let link = |folder: &str| {
        pages::at(folder).map(|page| html! { <a href={sheet.link(page)}>{ (page.about)(lang).title }</a> })
    };
    html! {
        <>
            <header class="page-head"><h1>{ sheet.about().title }</h1><p>{ sheet.about().description }</p></header>
            { crate::kit::written::search::search(sheet) }
            <dl class="glossary">{ for GLOSSARY.iter().map(|term| html! {
                <div id={term.id}>
                    <dt><b>{ term.name.get(lang) }</b>{ other(term.names(lang).skip(1).collect()) }</dt>
                    <dd>{ term.text.get(lang) }{ " " }{ link(term.page) }</dd>
                </div>
            }) }</dl>
        </>
    }
}

fn other(names: Vec<&'static str>) -> Html {
    if names.is_empty() {
        Html::default()
    } else {
        html! { <small>{ names.join(" · ") }</small> }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_term_leads_to_a_page() {
        for term in GLOSSARY {
            assert!(pages::at(term.page).is_some(), "{}: {}", term.id, term.page);
        }
    }
}
