//! The first page: one question that leads each visitor to the right place.

use super::Sheet;
use crate::page::Page;
use yew::prelude::*;

pub(super) fn page(sheet: Sheet) -> Html {
    let t = sheet.t();
    let doors = [
        (Page::Bill, t.home_bill_name, t.home_bill_text),
        (Page::PowerFactor, t.home_pf_name, t.home_pf_text),
        (Page::MyService, t.home_service_name, t.home_service_text),
        (Page::Rules, t.home_rules_name, t.home_rules_text),
    ];
    html! {
        <>
            <header class="page-head hero">
                <h1>{ t.home_lead }</h1>
                <p>{ t.home_intro }</p>
            </header>
            <ul class="doors">{ for doors.into_iter().map(|(page, name, text)| html! {
                <li><a class="door" href={sheet.link(page)}><b>{ name }</b><span>{ text }</span></a></li>
            }) }</ul>
            <section class="card story">
                <h2>{ t.home_case_title }</h2>
                { beads() }
                <p>{ t.home_case_text }</p>
                <p><a class="button primary" href={sheet.link(Page::PowerFactor)}>{ t.home_case_link }</a></p>
            </section>
            <div class="pair">
                <section class="card"><h2>{ t.home_staff_title }</h2><p>{ t.home_staff_text }</p></section>
                <section class="card"><h2>{ t.home_embed_title }</h2><p>{ t.home_embed_text }</p></section>
            </div>
        </>
    }
}

/// 0.68 → 0.91 on two rods of an abacus.
fn beads() -> Html {
    let rod = |x: i32, up: i32, label: &'static str, class: &'static str| {
        html! {
            <g>
                <path class="rod" d={format!("M{x} 8V112")} />
                { for (0..5).map(|n| {
                    let y = if n < up { 22 + n * 18 } else { 22 + n * 18 + 8 };
                    html! { <path class={if n < up { class } else { "bead" }} d={format!("M{} {y}l22-8 22 8-22 8z", x - 22)} /> }
                }) }
                <text x={x.to_string()} y="134" text-anchor="middle">{ label }</text>
            </g>
        }
    };
    html! {
        <svg class="abacus" viewBox="0 0 240 142" aria-hidden="true" focusable="false">
            { rod(70, 2, "0.68", "bead dear") }
            { rod(170, 4, "0.91", "bead live") }
        </svg>
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
