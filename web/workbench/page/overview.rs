//! The pyramid: tiers, areas, managers, and how much the largest take.

use super::Drawing;
use super::forms::{cell, choice, fill, number, section, table};
use super::link::Answer;
use super::picture;
use super::state::Act;
use crate::kit::grouped;
use diansuan::data::Data;
use diansuan_customers::{share, sum};
use yew::prelude::*;

pub(super) fn view(d: &Drawing<'_>) -> Html {
    let (t, pyramid) = (d.t, d.state.answer("pyramid"));
    if let Some(refused) = d.refusal(pyramid) {
        return refused;
    }
    if pyramid == &Data::Null {
        return html! { <p role="status">{ t.counting }</p> };
    }
    let all = pyramid.get("all");
    html! {
        <>
            { section("pyramid", t.pyramid_title, html! { <>{ summed(d) }{ drawn(d, all) }{ tiers(d, all) }{ top(d, pyramid) }</> }) }
            { section("areas", t.areas_title, html! { <>{ areas(d, pyramid) }{ one_tier(d, pyramid) }</> }) }
            { section("managers", t.managers_title, managers(d, all)) }
        </>
    }
}

/// Says that sums of several months are sums.
fn summed(d: &Drawing<'_>) -> Html {
    let months = d.state.answer("summary").items("now").len();
    html! { if months > 1 { <p class="help">{ fill(d.t.sums_months, &[("count", &months.to_string())]) }</p> } }
}

/// The three tiers' amounts of a measure, and their sum.
fn amounts(group: &Data, measure: &str) -> ([String; 3], String) {
    let get = |at: usize| group.word(&format!("tiers.{at}.{measure}")).to_owned();
    let amounts = [get(0), get(1), get(2)];
    let sum = sum(amounts.iter().map(String::as_str), if measure == "money" { 2 } else { 0 });
    (amounts, sum)
}

fn drawn(d: &Drawing<'_>, all: &Data) -> Html {
    let t = d.t;
    let measure = |name: &'static str, label: &'static str| {
        let (amounts, sum) = amounts(all, name);
        (label, amounts, sum)
    };
    let mut measures = vec![measure("customers", t.customers), measure("kwh", t.kwh)];
    let money = measure("money", t.money);
    if money.1.iter().any(|amount| amount.bytes().any(|digit| (b'1'..=b'9').contains(&digit))) {
        measures.push(money);
    }
    html! {
        <>
            <div class="pyramids">
                { for measures.iter().map(|measure| picture::pyramid(d, "pyramid", t.pyramid_picture, measure)) }
            </div>
            <p class="help">{ t.pyramid_help }</p>
            <div class="tools">
                { d.button("SVG", "", Act::Picture("svg")) }
                { d.button("PNG", "", Act::Picture("png")) }
            </div>
        </>
    }
}

fn heads(names: &[&str], texts: usize) -> Vec<(String, bool)> {
    names.iter().enumerate().map(|(at, name)| ((*name).to_owned(), at >= texts)).collect()
}

/// A link-like button that shows the customers it is about.
fn show(d: &Drawing<'_>, label: &str, filter: Vec<(&'static str, String)>) -> Html {
    d.button(label, "inline", Act::Show(filter))
}

fn tiers(d: &Drawing<'_>, all: &Data) -> Html {
    let t = d.t;
    let (_, customers) = amounts(all, "customers");
    let (_, kwh) = amounts(all, "kwh");
    let row = |tier: &Data| {
        let id = tier.word("tier").to_owned();
        vec![
            show(d, d.name(&id), vec![("tier", id.clone())]),
            html! { <span data-tier={id} data-customers={tier.word("customers").to_owned()} data-kwh={tier.word("kwh").to_owned()}>{ grouped(tier.word("customers")) }</span> },
            cell(&share(tier.word("customers"), &customers)),
            number(tier.word("kwh")),
            cell(&share(tier.word("kwh"), &kwh)),
            number(tier.word("money")),
        ]
    };
    table(
        t.tiers_table,
        &heads(&[t.tier, t.customers, t.share, t.kwh_unit, t.share, t.money_unit], 1),
        all.items("tiers").iter().map(row).collect(),
    )
}

fn top(d: &Drawing<'_>, pyramid: &Data) -> Html {
    let (_, kwh) = amounts(pyramid.get("all"), "kwh");
    let said = |at: &str, sentence: &'static str| {
        let (count, sum) =
            (pyramid.word(&format!("top.{at}.customers")), pyramid.word(&format!("top.{at}.kwh")));
        html! { <li>{ fill(sentence, &[("count", &grouped(count)), ("share", &share(sum, &kwh))]) }</li> }
    };
    html! { <ul class="in-words next">{ said("0", d.t.top_percent) }{ said("1", d.t.top_ten) }</ul> }
}

fn areas(d: &Drawing<'_>, pyramid: &Data) -> Html {
    let t = d.t;
    let row = |area: &Data| {
        let name = area.word("area").to_owned();
        let label = if name.is_empty() { t.area_none.to_owned() } else { name.clone() };
        let (customers, all) = amounts(area, "customers");
        let (_, kwh) = amounts(area, "kwh");
        let (_, money) = amounts(area, "money");
        let mut cells =
            vec![if name.is_empty() { cell(&label) } else { show(d, &label, vec![("area", name)]) }];
        cells.extend(customers.iter().map(|count| number(count)));
        cells.extend([&all, &kwh, &money].map(|sum| number(sum)));
        cells
    };
    let names =
        [t.area, d.name("vip"), d.name("large"), d.name("ordinary"), t.customers, t.kwh_unit, t.money_unit];
    table(t.areas_table, &heads(&names, 1), pyramid.items("areas").iter().map(row).collect())
}

/// For one tier: where its customers are.
fn one_tier(d: &Drawing<'_>, pyramid: &Data) -> Html {
    let t = d.t;
    let tiers = ["vip", "large", "ordinary"];
    let chosen = match d.state.form("tier") {
        "" => "vip",
        chosen => chosen,
    };
    let at = tiers.iter().position(|tier| *tier == chosen).unwrap_or(0).to_string();
    let count = |area: &Data| area.whole(&format!("tiers.{at}.customers"));
    let most = pyramid.items("areas").iter().map(count).max().unwrap_or(1).max(1).to_string();
    let bar = |area: &Data| {
        let name = if area.word("area").is_empty() { t.area_none } else { area.word("area") };
        let count = count(area).to_string();
        html! {
            <li>
                <span class="bar-label"><b>{ name.to_owned() }</b><span>{ grouped(&count) }</span></span>
                <progress max={most.clone()} value={count} aria-label={name.to_owned()}></progress>
            </li>
        }
    };
    let options: Vec<(String, String)> =
        tiers.iter().map(|tier| ((*tier).to_owned(), d.name(tier).to_owned())).collect();
    html! {
        <>
            { choice("wb-one-tier", t.one_tier, &options, chosen, d.act.reform(|value| Act::Set("tier", value))) }
            <ul class="bars">{ for pyramid.items("areas").iter().take(40).map(bar) }</ul>
        </>
    }
}

fn managers(d: &Drawing<'_>, all: &Data) -> Html {
    let t = d.t;
    let row = |manager: &Data| {
        let id = manager.word("manager").to_owned();
        vec![
            show(d, d.manager(&id), vec![("manager", id.clone())]),
            html! { <span data-manager={id} data-customers={manager.word("customers").to_owned()} data-kwh={manager.word("kwh").to_owned()}>{ grouped(manager.word("customers")) }</span> },
            number(manager.word("kwh")),
            number(manager.word("money")),
        ]
    };
    table(
        t.managers_table,
        &heads(&[t.manager, t.customers, t.kwh_unit, t.money_unit], 1),
        all.items("managers").iter().map(row).collect(),
    )
}
