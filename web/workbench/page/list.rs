//! The customers: searched as one types, sorted, explained one by one, handed out as a file.

use super::Drawing;
use super::forms::{choice, colon, fill, number, value_of};
use super::link::Answer;
use super::state::{Act, ROWS};
use crate::kit::grouped;
use diansuan::data::Data;
use diansuan::rulebook::{CREDIT_RULES, EARLY_WARNING, SERVICE, Setting};
use diansuan_customers::{MANAGERS, Move, SortKey, TIERS};
use yew::prelude::*;

/// The columns of the list and whether they are figures.
const COLUMNS: [(&str, SortKey, bool); 12] = [
    ("account", SortKey::Account, false),
    ("name", SortKey::Name, false),
    ("area", SortKey::Area, false),
    ("setting", SortKey::Setting, false),
    ("sector", SortKey::Sector, false),
    ("district", SortKey::District, false),
    ("kwh", SortKey::Kwh, true),
    ("money", SortKey::Money, true),
    ("change", SortKey::Change, true),
    ("tier", SortKey::Tier, false),
    ("manager", SortKey::Manager, false),
    ("score", SortKey::Score, true),
];

pub(super) fn view(d: &Drawing<'_>) -> Html {
    let (t, list) = (d.t, d.state.answer("list"));
    if let Some(refused) = d.refusal(list) {
        return refused;
    }
    let found = list.whole("found");
    html! {
        <section class="card" id="wb-list">
            <h2>{ t.tab_list }</h2>
            { filters(d) }
            <p role="status" data-found={list.word("found").to_owned()}>{ fill(t.found, &[("count", &grouped(&found.to_string()))]) }</p>
            { rows(d, list) }
            { pages(d, found) }
            <div class="tools">
                { d.button(t.save_csv, "", Act::Csv) }
                { d.button(t.save_xlsx, "", Act::Xlsx) }
                <button type="button" data-action="print">{ t.print_list }</button>
            </div>
        </section>
    }
}

fn filters(d: &Drawing<'_>) -> Html {
    let t = d.t;
    let chosen = |name: &'static str| d.state.filter.get(name).map_or("", String::as_str);
    let filter = |name: &'static str| d.act.reform(move |value| Act::Filter(name, value));
    let with_all = |options: Vec<(String, String)>| {
        std::iter::once((String::new(), t.all.to_owned())).chain(options).collect::<Vec<_>>()
    };
    let names = |id: &str| {
        with_all(
            d.state
                .answer(id)
                .items("")
                .iter()
                .map(|name| (name.word("").to_owned(), name.word("").to_owned()))
                .collect(),
        )
    };
    let tiers = with_all(
        TIERS.iter().map(|tier| (tier.id().to_owned(), tier.label().get(d.lang).to_owned())).collect(),
    );
    let managers = with_all(
        MANAGERS.iter().map(|one| (one.id().to_owned(), one.label().get(d.lang).to_owned())).collect(),
    );
    let settings = with_all(
        Setting::CHOICES
            .iter()
            .map(|(id, one)| ((*id).to_owned(), one.label().get(d.lang).to_owned()))
            .collect(),
    );
    let moved = with_all(
        Move::CHOICES
            .iter()
            .map(|(id, one)| ((*id).to_owned(), one.label().get(d.lang).to_owned()))
            .collect(),
    );
    let bands = with_all(bands(d));
    html! {
        <div class="filters">
            <div class="field">
                <label for="wb-text">{ t.search }</label>
                <span class="entry"><input id="wb-text" type="search" value={chosen("text").to_owned()} autocomplete="off"
                    oninput={filter("text").reform(|event: InputEvent| value_of(&event))} /></span>
            </div>
            <div class="pairs">
                { choice("wb-tier", t.tier, &tiers, chosen("tier"), filter("tier")) }
                { choice("wb-manager", t.manager, &managers, chosen("manager"), filter("manager")) }
                { choice("wb-area", t.area, &names("choices.area"), chosen("area"), filter("area")) }
                { choice("wb-setting", t.setting_label, &settings, chosen("setting"), filter("setting")) }
                { choice("wb-sector", t.sector, &names("choices.sector"), chosen("sector"), filter("sector")) }
                { choice("wb-moved", t.moved, &moved, chosen("moved"), filter("moved")) }
                { choice("wb-band", t.band, &bands, chosen("band"), filter("band")) }
            </div>
        </div>
    }
}

/// Ratings by their names.
pub(super) fn bands(d: &Drawing<'_>) -> Vec<(String, String)> {
    use diansuan::rulebook::CREDIT_BANDS;
    let rows = CREDIT_BANDS.last().map(|table| table.rows).unwrap_or_default();
    rows.iter().map(|row| (row.id.to_owned(), row.label.get(d.lang).to_owned())).collect()
}

fn rows(d: &Drawing<'_>, list: &Data) -> Html {
    let sort = d.state.filter.get("sort").map_or("", String::as_str);
    let down = d.state.filter.get("descending").is_some_and(|down| down == "true");
    let head = |(id, key, figure): &(&'static str, SortKey, bool)| {
        let (id, sorted) = (*id, sort == *id);
        let direction = sorted.then_some(if down { "descending" } else { "ascending" });
        let arrow = match direction {
            Some("descending") => " ▼",
            Some(_) => " ▲",
            None => "",
        };
        let label = format!("{}{arrow}", key.label().get(d.lang));
        html! { <th scope="col" class={if *figure { "n" } else { "" }} aria-sort={direction}>{ d.button(&label, "inline", Act::Sort(id)) }</th> }
    };
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={d.t.tab_list}>
            <table class="list">
                <thead><tr><th scope="col">{ d.t.why }</th>{ for COLUMNS.iter().map(head) }</tr></thead>
                <tbody>{ for list.items("rows").iter().map(|row| one(d, row)) }</tbody>
            </table>
        </div>
    }
}

fn one(d: &Drawing<'_>, row: &Data) -> Html {
    let cell = |(id, _, figure): &(&'static str, SortKey, bool)| {
        let value = row.word(id);
        let shown = match *id {
            "setting" | "tier" => html! { { d.name(value) } },
            "manager" => html! { { d.manager(value) } },
            "change" if value.is_empty() => Html::default(),
            "change" => html! { { format!("{} %", grouped(value)) } },
            _ if *figure => number(value),
            _ => html! { { value.to_owned() } },
        };
        if *id == "account" {
            html! { <th scope="row">{ shown }</th> }
        } else {
            html! { <td class={if *figure { "n" } else { "" }}>{ shown }</td> }
        }
    };
    let id = row.word("row").to_owned();
    let open = d.state.explained == id;
    let label = format!("{} {}", d.t.why, row.word("account"));
    let onclick = d.act.reform(move |_: MouseEvent| Act::Why(id.clone()));
    html! {
        <>
            <tr><td><button type="button" class="inline" aria-expanded={open.to_string()} aria-label={label} {onclick}>{ "?" }</button></td>{ for COLUMNS.iter().map(cell) }</tr>
            if open { <tr class="why"><td colspan="13">{ why(d) }</td></tr> }
        </>
    }
}

/// Why a customer is where they are.
fn why(d: &Drawing<'_>) -> Html {
    let (t, why) = (d.t, d.state.answer("why"));
    if why == &Data::Null {
        return html! { <p role="status">{ t.counting }</p> };
    }
    let customer = why.get("customer");
    let sum = [grouped(why.word("sum")), why.word("months").to_owned(), grouped(customer.word("kwh"))];
    let limits = [grouped(why.word("vip")), grouped(why.word("large"))];
    let [sum, months, average] = &sum;
    let [vip, large] = &limits;
    let manager = [
        ("tier", d.name(customer.word("tier"))),
        ("key", if why.yes("key") { t.why_key } else { t.why_not_key }),
        ("setting", d.name(customer.word("setting"))),
        ("manager", d.manager(customer.word("manager"))),
    ];
    let loss = |loss: &Data| {
        let ceiling = loss.word("ceiling");
        html! {
            <li>
                { fill(t.why_loss, &[("what", d.say(loss.get("label"))), ("count", loss.word("count")), ("points", loss.word("points"))]) }
                if !ceiling.is_empty() { { fill(t.why_ceiling, &[("ceiling", ceiling)]) } }
            </li>
        }
    };
    html! {
        <div class="because">
            <p>{ fill(t.why_tier, &[("sum", sum), ("months", months), ("average", average), ("vip", vip), ("large", large), ("tier", d.name(customer.word("tier")))]) }</p>
            <p>{ fill(t.why_manager, &manager) }</p>
            <p>{ fill(t.why_score, &[("start", why.word("start")), ("score", customer.word("score"))]) }</p>
            <ul class="in-words">{ for why.items("losses").iter().map(loss) }</ul>
            if customer.yes("care") { <p>{ t.why_care }</p> }
            { d.cited(&[SERVICE.last().map(|rule| rule.head), CREDIT_RULES.last().map(|table| table.head), EARLY_WARNING.last().map(|table| table.head)]) }
            if !customer.word("address").is_empty() { <p>{ t.address }{ colon(d.lang) }{ customer.word("address").to_owned() }</p> }
        </div>
    }
}

fn pages(d: &Drawing<'_>, found: i64) -> Html {
    let (t, from) = (d.t, d.state.from);
    let total = u32::try_from(found).unwrap_or(0);
    let last = total.saturating_sub(1) / ROWS * ROWS;
    let go = |label: &str, to: u32, there: bool| {
        let onclick = d.act.reform(move |_: MouseEvent| Act::Page(to));
        html! { <button type="button" disabled={!there} {onclick}>{ label.to_owned() }</button> }
    };
    let said = [
        ("from", grouped(&(from + 1).min(total).to_string())),
        ("to", grouped(&(from + ROWS).min(total).to_string())),
    ];
    let [(_, first), (_, end)] = &said;
    html! {
        <nav class="pages" aria-label={t.pages}>
            { go(t.page_first, 0, from > 0) }
            { go(t.page_before, from.saturating_sub(ROWS), from > 0) }
            <span>{ fill(t.page_here, &[("from", first), ("to", end)]) }</span>
            { go(t.page_after, from + ROWS, from + ROWS < total) }
            { go(t.page_last, last, from < last) }
        </nav>
    }
}
