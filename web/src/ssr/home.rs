//! The first page: one question that leads each visitor to the right place.

use super::Sheet;
use super::abacus::abacus;
use crate::page::Page;
use yew::prelude::*;

pub(super) fn page(sheet: Sheet) -> Html {
    let t = sheet.t();
    let doors = [
        (Page::Bill, "door", t.home_bill_name, t.home_bill_text),
        (Page::PowerFactor, "door", t.home_pf_name, t.home_pf_text),
        (Page::MyService, "door", t.home_service_name, t.home_service_text),
        (Page::Rules, "door side", t.home_rules_name, t.home_rules_text),
    ];
    html! {
        <>
            <header class="page-head hero">
                <h1>{ t.home_lead }</h1>
                <p>{ t.home_intro }</p>
            </header>
            <ul class="doors">{ for doors.into_iter().map(|(page, class, name, text)| html! {
                <li><a {class} href={sheet.link(page)}><b>{ name }</b><span>{ text }</span></a></li>
            }) }</ul>
            <section class="card story">
                <h2>{ t.home_case_title }</h2>
                <p>{ t.home_case_text }</p>
                { ledger(sheet) }
                <p><a class="button primary" href={sheet.link(Page::PowerFactor)}>{ t.home_case_link }</a></p>
            </section>
            <div class="pair">
                <section class="card"><h2>{ t.home_staff_title }</h2><p>{ t.home_staff_text }</p><p><a href={sheet.link(Page::Tariffs)}>{ t.tariffs_link }</a></p></section>
                <section class="card"><h2>{ t.home_embed_title }</h2><p>{ t.home_embed_text }</p></section>
            </div>
        </>
    }
}

/// The two months of the example, side by side.
fn ledger(sheet: Sheet) -> Html {
    let t = sheet.t();
    html! {
        <div class="ledger">
            <figure class="costs">{ abacus("9229.36") }<figcaption>{ t.home_case_before }<b>{ t.home_case_cost }</b></figcaption></figure>
            <figure class="saves">{ abacus("80.64") }<figcaption>{ t.home_case_after }<b>{ t.home_case_saving }</b></figcaption></figure>
        </div>
    }
}

pub(super) fn not_found(sheet: Sheet) -> Html {
    let t = sheet.t();
    html! {
        <header class="page-head">
            <h1>{ t.not_found_title }</h1>
            <p>{ t.not_found_text }</p>
            <p><a class="button primary" href={sheet.link(Page::Home)}>{ t.not_found_link }</a></p>
        </header>
    }
}
