//! The managers' books: whom each serves where, what is due, who is to be called on.

use super::Drawing;
use super::forms::{cell, number, section, table};
use super::link::Answer;
use super::state::Act;
use diansuan::data::Data;
use diansuan_customers::MANAGERS;
use yew::prelude::*;

pub(super) fn view(d: &Drawing<'_>) -> Html {
    let (t, books) = (d.t, d.state.answer("books"));
    if let Some(refused) = d.refusal(books) {
        return refused;
    }
    if books == &Data::Null {
        return html! { <p role="status">{ t.counting }</p> };
    }
    let most =
        books.items("rows").iter().map(|row| row.whole("customers")).max().unwrap_or(1).max(1).to_string();
    let row = |row: &Data| {
        let (area, manager) = (row.word("area").to_owned(), row.word("manager").to_owned());
        let name = if area.is_empty() { t.area_none.to_owned() } else { area.clone() };
        let label = format!("{} · {name}", d.manager(&manager));
        let list = Act::Show(vec![
            ("manager", manager),
            ("area", area),
            ("sort", "district".to_owned()),
            ("descending", "false".to_owned()),
        ]);
        vec![
            d.button(&label, "inline", list),
            number(row.word("customers")),
            html! { <progress max={most.clone()} value={row.word("customers").to_owned()} aria-label={label}></progress> },
            number(row.word("districts")),
            number(row.word("kwh")),
            number(row.word("visits")),
            number(row.word("warned")),
        ]
    };
    let names = [
        t.books_book,
        t.customers,
        t.books_load,
        t.books_districts,
        t.kwh_unit,
        t.books_visits,
        t.books_warned,
    ];
    let heads: Vec<(String, bool)> =
        names.iter().enumerate().map(|(at, name)| ((*name).to_owned(), at > 0 && at != 2)).collect();
    section(
        "books",
        t.tab_books,
        html! {
            <>
                <p>{ t.books_text }</p>
                { table(t.books_table, &heads, books.items("rows").iter().map(row).collect()) }
                <h3>{ t.books_duties }</h3>
                <div class="pair">{ for MANAGERS.iter().map(|manager| duties(d, books, manager.id())) }</div>
                <p class="help">{ t.books_help }</p>
            </>
        },
    )
}

/// What a manager has to do, as the company's rules have it.
fn duties(d: &Drawing<'_>, books: &Data, manager: &str) -> Html {
    let (t, company) = (d.t, books.get("company"));
    let every = company.word(&format!("visits.{manager}"));
    let list = company.items(&format!("duties.{manager}"));
    html! {
        <div>
            <h4>{ d.manager(manager) }</h4>
            <p class="help">{ super::forms::fill(t.books_every, &[("months", every)]) }</p>
            <ul class="in-words">{ for list.iter().map(|duty| html! { <li>{ cell(service(d, duty.word(""))) }</li> }) }</ul>
        </div>
    }
}

/// A service of the catalogue in the reader's language; the company's own as it was written.
fn service<'a>(d: &Drawing<'_>, name: &'a str) -> &'a str {
    use diansuan::rulebook::SERVICE;
    let known = SERVICE.iter().flat_map(|rule| rule.services).find(|service| service.label.zh == name);
    known.map_or(name, |service| service.label.get(d.lang))
}
