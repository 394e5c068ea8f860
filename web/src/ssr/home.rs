//! The first page: one question that leads each visitor to the right place.

use super::Sheet;
use super::abacus::abacus;
use super::search::search;
use crate::page::Page;
use yew::prelude::*;

pub(super) fn page(sheet: Sheet) -> Html {
    let t = sheet.t();
    let visitors: [(&str, &str, &[Page]); 6] = [
        (t.home_household, t.home_household_text, &[Page::Bill, Page::Appliances, Page::MyService]),
        (t.home_shop, t.home_shop_text, &[Page::Business, Page::Saving, Page::LateFee]),
        (t.home_factory, t.home_factory_text, &[Page::PowerFactor, Page::Load, Page::Saving, Page::Cost]),
        (t.home_farm, t.home_farm_text, &[Page::Farm, Page::Workshop, Page::MyService]),
        (t.home_new, t.home_new_text, &[Page::Connection, Page::Workshop, Page::Appliances]),
        (
            t.home_staff,
            t.home_staff_text,
            &[Page::Workbench, Page::MyService, Page::Tariffs, Page::Rules, Page::Glossary],
        ),
    ];
    html! {
        <>
            <header class="page-head hero">
                <h1>{ t.home_lead }</h1>
                <p>{ t.home_intro }</p>
            </header>
            <ul class="doors">{ for visitors.into_iter().map(|visitor| door(sheet, visitor)) }</ul>
            { search(sheet) }
            <section class="card story">
                <h2>{ t.home_case_title }</h2>
                <p>{ t.home_case_text }</p>
                { ledger(sheet) }
                <p><a class="button primary" href={sheet.link(Page::PowerFactor)}>{ t.home_case_link }</a></p>
            </section>
            <div class="pair">
                <section class="card"><h2>{ t.home_training_title }</h2><p>{ t.home_training_text }</p></section>
                <section class="card"><h2>{ t.home_embed_title }</h2><p>{ t.home_embed_text }</p></section>
            </div>
        </>
    }
}

/// Who somebody is, and what there is for them; the first link is what most come for.
fn door(sheet: Sheet, (name, text, pages): (&str, &str, &[Page])) -> Html {
    let t = sheet.t();
    html! {
        <li class="door">
            <h2>{ name.to_owned() }</h2>
            <p>{ text.to_owned() }</p>
            <ul>{ for pages.iter().map(|page| html! {
                <li><a href={sheet.link(*page)}>{ page.about(t).0 }</a></li>
            }) }</ul>
        </li>
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
