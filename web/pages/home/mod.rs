//! The first page: one question that leads each visitor to the right place.

use crate::kit::abacus;
use crate::kit::i18n::home::{about, page as texts};
use crate::kit::written::page::{Page, Sheet};
use crate::kit::written::search::search;
use crate::pages::{
    appliances, bill, connection, cost, glossary, integrate, mine, my_service, power_factor, rules, saving,
    tariffs, training, workshop,
};
use yew::prelude::*;

/// The page.
pub static PAGE: Page = Page::new("", about, page);

fn page(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let visitors: [(&str, &str, &[&Page]); 6] = [
        (
            t.household,
            t.household_text,
            &[
                &bill::form::PAGE,
                &appliances::form::PAGE,
                &bill::late_fee::form::PAGE,
                &my_service::form::PAGE,
            ],
        ),
        (t.shop, t.shop_text, &[&bill::shop::form::PAGE, &saving::form::PAGE, &bill::late_fee::form::PAGE]),
        (
            t.factory,
            t.factory_text,
            &[
                &bill::business::form::PAGE,
                &power_factor::form::PAGE,
                &bill::load::form::PAGE,
                &saving::form::PAGE,
                &cost::form::PAGE,
            ],
        ),
        (t.farm, t.farm_text, &[&bill::farm::form::PAGE, &workshop::form::PAGE]),
        (t.new, t.new_text, &[&connection::form::PAGE, &workshop::form::PAGE]),
        (
            t.staff,
            t.staff_text,
            &[
                &crate::workbench::frame::PAGE,
                &training::PAGE,
                &mine::PAGE,
                &tariffs::form::PAGE,
                &rules::PAGE,
                &glossary::PAGE,
            ],
        ),
    ];
    html! {
        <>
            <header class="page-head hero">
                <h1>{ t.lead }</h1>
                <p data-with-utility={t.intro_with}>{ t.intro }</p>
            </header>
            { first_question(sheet) }
            { search(sheet) }
            <h2>{ t.doors }</h2>
            <ul class="doors">{ for visitors.into_iter().map(|visitor| door(sheet, visitor)) }</ul>
            <section class="card story">
                <h2>{ t.case_title }</h2>
                <p>{ t.case_text }</p>
                { ledger(sheet) }
                <p><a class="button primary" href={sheet.link(&power_factor::form::PAGE)}>{ t.case_link }</a></p>
            </section>
            <div class="pair">
                <section class="card"><h2>{ t.training_title }</h2><p>{ t.training_text }</p>
                    <p><a class="button" href={sheet.link(&training::PAGE)}>{ (training::PAGE.about)(sheet.lang).title }</a></p>
                </section>
                <section class="card">
                    <h2>{ t.embed_title }</h2>
                    <p>{ t.embed_text }</p>
                    <p><a class="button" href={sheet.link(&integrate::PAGE)}>{ (integrate::PAGE.about)(sheet.lang).title }</a></p>
                    <details>
                        <summary>{ t.embed_list }</summary>
                        <ul>{ for crate::pages::all().filter(|page| page.embeds).map(|page| html! {
                            <li><a href={embedded(sheet, page)}>{ (page.about)(sheet.lang).title }</a></li>
                        }) }</ul>
                    </details>
                </section>
            </div>
        </>
    }
}

/// The first question of the calculator that most come for, right here.
fn first_question(sheet: Sheet) -> Html {
    let (t, site) = (texts(sheet.lang), sheet.t());
    html! {
        <div class="card ask">
            <div class="field">
                <label for="first-question">{ t.ask }</label>
                <span class="entry">
                    <input id="first-question" inputmode="decimal" autocomplete="off" data-ask="usage.kwh" aria-describedby="first-help" />
                    <span class="unit">{ "kWh" }</span>
                </span>
                <p class="help" id="first-help">{ site.bill_kwh_help }</p>
            </div>
            <a class="button primary" href={sheet.link(&bill::form::PAGE)} data-goes="">{ t.ask_go }</a>
        </div>
    }
}

/// The version of a page for other people's frames.
fn embedded(sheet: Sheet, page: &'static Page) -> String {
    format!("{}{}", sheet.up(), Sheet { page, embedded: true, ..sheet }.folder())
}

/// Who somebody is, and what there is for them; the first link is what most come for.
fn door(sheet: Sheet, (name, text, pages): (&str, &str, &[&Page])) -> Html {
    html! {
        <li class="door">
            <h2>{ name.to_owned() }</h2>
            <p>{ text.to_owned() }</p>
            <ul>{ for pages.iter().map(|page| html! {
                <li><a href={sheet.link(page)}>{ (page.about)(sheet.lang).title }</a></li>
            }) }</ul>
        </li>
    }
}

/// The two months of the example, side by side.
fn ledger(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    html! {
        <div class="ledger">
            <figure class="costs">{ abacus("9229.36") }<figcaption>{ t.case_before }<b>{ t.case_cost }</b></figcaption></figure>
            <figure class="saves">{ abacus("80.64") }<figcaption>{ t.case_after }<b>{ t.case_saving }</b></figcaption></figure>
        </div>
    }
}
