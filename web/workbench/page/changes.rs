//! Months against months: who moved between tiers, who fell, how areas changed.

use super::Drawing;
use super::forms::{cell, fill, number, section, table};
use super::link::Answer;
use super::state::Act;
use crate::kit::grouped;
use diansuan::data::Data;
use diansuan_customers::{change, sum};
use yew::prelude::*;

const TIERS: [&str; 3] = ["vip", "large", "ordinary"];

pub(super) fn view(d: &Drawing<'_>) -> Html {
    let (t, changes) = (d.t, d.state.answer("changes"));
    if let Some(refused) = d.refusal(changes) {
        return refused;
    }
    if d.state.answer("summary").items("against").is_empty() {
        return section("changes", t.tab_changes, html! { <p>{ t.changes_none }</p> });
    }
    if changes == &Data::Null {
        return html! { <p role="status">{ t.counting }</p> };
    }
    section(
        "changes",
        t.tab_changes,
        html! { <>{ headline(d, changes) }{ moves(d, changes) }{ areas(d, changes) }</> },
    )
}

fn headline(d: &Drawing<'_>, changes: &Data) -> Html {
    let t = d.t;
    let cell = |from: usize, to: usize| changes.whole(&format!("moves.{from}.{to}"));
    let sum = |test: &dyn Fn(usize, usize) -> bool| {
        let pairs = (0..4).flat_map(|from| (0..4).map(move |to| (from, to)));
        pairs.filter(|(from, to)| test(*from, *to)).map(|(from, to)| cell(from, to)).sum::<i64>().to_string()
    };
    let up = sum(&|from, to| from < 3 && to < from);
    let down = sum(&|from, to| to < 3 && from < to);
    let new = sum(&|from, to| from == 3 && to < 3);
    let gone = sum(&|from, to| from < 3 && to == 3);
    let show = |label: &str, count: &str, moved: &str| {
        let act = Act::Show(vec![
            ("moved", moved.to_owned()),
            ("sort", "change".to_owned()),
            ("descending", "false".to_owned()),
        ]);
        html! { <li><b>{ grouped(count) }</b>{ " " }{ d.button(label, "inline", act) }</li> }
    };
    let fell = fill(t.changes_fell, &[("drop", changes.word("drop"))]);
    html! {
        <ul class="tallies" data-up={up.clone()} data-down={down.clone()} data-fell={changes.word("fell").to_owned()}>
            { show(t.changes_up, &up, "up") }
            { show(t.changes_down, &down, "down") }
            { show(&fell, changes.word("fell"), "fell") }
            { show(t.changes_new, &new, "new") }
            <li><b>{ grouped(&gone) }</b>{ " " }{ t.changes_gone }</li>
        </ul>
    }
}

/// From which tier to which.
fn moves(d: &Drawing<'_>, changes: &Data) -> Html {
    let t = d.t;
    let name = |at: usize| TIERS.get(at).map_or(t.absent, |tier| d.name(tier));
    let row = |from: usize| {
        let count = |to: usize| number(changes.word(&format!("moves.{from}.{to}")));
        let last = if from == 3 { cell("–") } else { count(3) };
        [cell(name(from)), count(0), count(1), count(2), last].into()
    };
    let mut heads = vec![(t.moves_from.to_owned(), false)];
    heads.extend((0..4).map(|to| (format!("{}{}", t.moves_to, name(to)), true)));
    table(t.moves_table, &heads, (0..4).map(row).collect())
}

fn areas(d: &Drawing<'_>, changes: &Data) -> Html {
    let t = d.t;
    let kwh = |sums: &Data| sum(sums.items("tiers").iter().map(|tier| tier.word("kwh")), 0);
    let of = |side: &str, name: &str| {
        let known = changes.items(side).iter().find(|area| area.word("area") == name);
        known.map_or_else(|| "0".to_owned(), kwh)
    };
    let row = |name: &str, before: String, now: String| {
        let (difference, percent) = change(&before, &now);
        let signed = percent.map_or_else(
            || "–".to_owned(),
            |percent| format!("{}{} %", if percent.starts_with('-') { "" } else { "+" }, grouped(&percent)),
        );
        vec![cell(name), number(&before), number(&now), number(&difference), cell(&signed)]
    };
    // Those that have no customers now any more come last.
    let mut names: Vec<&str> = changes.items("now.areas").iter().map(|area| area.word("area")).collect();
    for area in changes.items("before.areas") {
        if !names.contains(&area.word("area")) {
            names.push(area.word("area"));
        }
    }
    let mut rows: Vec<Vec<Html>> = names
        .iter()
        .map(|name| {
            let label = if name.is_empty() { t.area_none } else { name };
            row(label, of("before.areas", name), of("now.areas", name))
        })
        .collect();
    rows.push(row(t.sum, kwh(changes.get("before.all")), kwh(changes.get("now.all"))));
    let heads = [
        (t.area, false),
        (t.changes_before, true),
        (t.changes_now, true),
        (t.changes_difference, true),
        (t.changes_percent, true),
    ];
    table(t.changes_table, &heads.map(|(head, figure)| (head.to_owned(), figure)), rows)
}
