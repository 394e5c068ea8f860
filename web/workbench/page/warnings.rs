//! Credit: how many customers have which rating, and the lists that follow from it.

use super::Drawing;
use super::forms::{cell, colon, number, section, table};
use super::link::Answer;
use super::state::Act;
use diansuan::data::Data;
use diansuan::rulebook::{CREDIT_BANDS, CREDIT_RULES, EARLY_WARNING};
use diansuan_customers::MANAGERS;
use yew::prelude::*;

pub(super) fn view(d: &Drawing<'_>) -> Html {
    let (t, warnings) = (d.t, d.state.answer("warnings"));
    if warnings == &Data::Null {
        return html! { <p role="status">{ t.counting }</p> };
    }
    let rows = CREDIT_BANDS.last().map(|table| table.rows).unwrap_or_default();
    let row = |band: &Data| {
        let id = band.word("id").to_owned();
        let counts: Vec<i64> = band.items("managers").iter().map(|count| count.whole("")).collect();
        let sum = counts.iter().sum::<i64>().to_string();
        let list = Act::Show(vec![
            ("band", id.clone()),
            ("sort", "score".to_owned()),
            ("descending", (id == "a").to_string()),
        ]);
        let mut cells = vec![
            d.button(d.say(band.get("label")), "inline", list),
            cell(&format!("≥ {}", band.word("from"))),
            html! { <span data-band={id.clone()} data-customers={sum.clone()}>{ crate::kit::grouped(&sum) }</span> },
        ];
        cells.extend(counts.iter().map(|count| number(&count.to_string())));
        cells
    };
    let mut heads =
        vec![(t.band.to_owned(), false), (t.credit_from.to_owned(), true), (t.customers.to_owned(), true)];
    heads.extend(MANAGERS.iter().map(|manager| (manager.label().get(d.lang).to_owned(), true)));
    let consequence = |row: &diansuan::rulebook::Row| {
        let detail = row.detail.as_ref().map_or("", |detail| detail.get(d.lang));
        html! { <li><b>{ row.label.get(d.lang) }</b>{ colon(d.lang) }{ detail }</li> }
    };
    section(
        "credit",
        t.tab_credit,
        html! {
            <>
                <p>{ t.credit_text }</p>
                { table(t.credit_table, &heads, warnings.items("bands").iter().map(row).collect()) }
                <ul class="in-words">{ for rows.iter().map(consequence) }</ul>
                <p class="status">{ t.credit_illustrative }</p>
                <p class="help">{ t.credit_care }</p>
                { d.cited(&[CREDIT_RULES.last(), CREDIT_BANDS.last(), EARLY_WARNING.last()].map(|table| table.map(|table| table.head))) }
            </>
        },
    )
}
