//! Power factor of everybody who is metered for it: the call list of the large-customer manager.

use super::Drawing;
use super::forms::{cell, field, fill, number, section, table};
use super::link::Answer;
use super::state::Act;
use crate::kit::grouped;
use diansuan::data::Data;
use diansuan::rulebook::{CAPACITOR, PF_STANDARD_BY_KIND, POWER_FACTOR};
use yew::prelude::*;

pub(super) fn view(d: &Drawing<'_>) -> Html {
    let (t, fleet) = (d.t, d.state.answer("fleet"));
    let set = |name: &'static str| d.act.reform(move |value| Act::Set(name, value));
    let form = html! {
        <>
            <p>{ t.fleet_text }</p>
            <div class="pairs">
                { field("wb-hours", t.fleet_hours, d.state.form("fleet.hours"), "h", set("fleet.hours")) }
                { field("wb-price", t.fleet_price, d.state.form("fleet.price"), "元/kvar", set("fleet.price")) }
            </div>
            <div class="tools">{ d.button(t.fleet_again, "primary", Act::Fleet) }</div>
            { d.refusal(fleet).unwrap_or_default() }
        </>
    };
    let found = if fleet == &Data::Null {
        html! { <p role="status">{ t.counting }</p> }
    } else if fleet.whole("customers") == 0 {
        html! { <p>{ t.fleet_none }</p> }
    } else {
        results(d, fleet)
    };
    section("fleet", t.tab_factor, html! { <>{ form }{ found }</> })
}

fn results(d: &Drawing<'_>, fleet: &Data) -> Html {
    let t = d.t;
    let (customers, paid, saved) =
        (grouped(fleet.word("customers")), grouped(fleet.word("paid")), grouped(fleet.word("saved")));
    let said = [("count", &*customers), ("paid", &paid), ("saved", &saved), ("month", fleet.word("month"))];
    let estimated = fleet.items("rows").iter().any(|row| row.yes("estimated"));
    html! {
        <>
            <p class="next" data-fleet={fleet.word("customers").to_owned()}>{ fill(t.fleet_found, &said) }</p>
            { histogram(d, fleet) }
            { calls(d, fleet) }
            <div class="tools">
                { d.button(t.save_csv, "", Act::CallsCsv) }
                { d.button(t.save_xlsx, "", Act::CallsXlsx) }
                <button type="button" data-action="print">{ t.print_list }</button>
            </div>
            if estimated { <p class="help">{ t.fleet_estimated }</p> }
            <p class="help">{ t.fleet_standard }</p>
            { d.cited(&[POWER_FACTOR.last().map(|rule| rule.head), PF_STANDARD_BY_KIND.last().map(|table| table.head), CAPACITOR.last().map(|rule| rule.head)]) }
        </>
    }
}

/// How many customers have which factor.
fn histogram(d: &Drawing<'_>, fleet: &Data) -> Html {
    // Bars of two hundredths from 0.40 on; everything below in the first.
    let counts: Vec<i64> = fleet.items("factors").iter().map(|count| count.whole("")).collect();
    let mut bars = vec![0_i64; 31];
    for (factor, count) in counts.iter().enumerate() {
        if let Some(bar) = bars.get_mut(factor.saturating_sub(40) / 2) {
            *bar += count;
        }
    }
    let most = bars.iter().max().copied().unwrap_or(1).max(1);
    let rect = |(at, count): (usize, &i64)| {
        let height = count * 150 / most;
        let (x, y) = ((20 + at * 15).to_string(), (170 - height).to_string());
        let fill = if at < 25 { "#9a4a00" } else { "#1f7a66" };
        let height = height.max(i64::from(*count > 0)).to_string();
        html! { <rect {x} {y} width="13" {height} {fill} /> }
    };
    let labels = [(0, "≤ 0.4"), (10, "0.6"), (20, "0.8"), (25, "0.9"), (30, "1")];
    let label = |(at, said): (usize, &'static str)| {
        let x = (27 + at * 15).to_string();
        html! { <text {x} y="190" font-size="13" text-anchor="middle" fill="currentColor">{ said }</text> }
    };
    html! {
        <figure class="share">
            <figcaption>{ d.t.fleet_picture }</figcaption>
            <svg class="chart" viewBox="0 0 500 200" role="img" aria-label={d.t.fleet_picture} data-picture="factors">
                <title>{ d.t.fleet_picture }</title>
                { bars.iter().enumerate().map(rect).collect::<Html>() }
                { labels.into_iter().map(label).collect::<Html>() }
            </svg>
        </figure>
    }
}

fn calls(d: &Drawing<'_>, fleet: &Data) -> Html {
    let t = d.t;
    let row = |row: &Data| {
        let money = |name: &str| if row.word(name).is_empty() { cell("–") } else { number(row.word(name)) };
        vec![
            html! { <span data-account={row.word("customer.account").to_owned()}>{ row.word("customer.account").to_owned() }</span> },
            cell(row.word("customer.name")),
            cell(row.word("standard")),
            cell(row.word("factor")),
            cell(&format!("{} %", row.word("percent"))),
            money("adjustment"),
            money("kvar"),
            money("investment"),
            money("saving"),
            money("months"),
        ]
    };
    let names = [
        t.account,
        t.name,
        t.fleet_limit,
        t.fleet_factor,
        t.fleet_percent,
        t.fleet_money,
        "kvar",
        t.fleet_cost,
        t.fleet_saving,
        t.fleet_months,
    ];
    let heads: Vec<(String, bool)> =
        names.iter().enumerate().map(|(at, name)| ((*name).to_owned(), at > 1)).collect();
    table(t.fleet_table, &heads, fleet.items("rows").iter().map(row).collect())
}
