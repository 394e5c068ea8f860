//! Every term with what it means.

use super::Sheet;
use super::terms::GLOSSARY;
use crate::page::Page;
use yew::prelude::*;

pub(super) fn page(sheet: Sheet) -> Html {
    let (t, lang) = (sheet.t(), sheet.lang);
    let link = |folder: &str| {
        Page::from_folder(folder).map(|page| html! { <a href={sheet.link(page)}>{ page.about(t).0 }</a> })
    };
    html! {
        <>
            <header class="page-head"><h1>{ t.glossary_title }</h1><p>{ t.glossary_description }</p></header>
            { super::search::search(sheet) }
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
