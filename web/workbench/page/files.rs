//! The chosen files as they are understood: each point can be corrected where it stands.

use super::Drawing;
use super::forms::{choice, colon, field, fill};
use super::import::said;
use super::link::Answer;
use super::state::{Act, File, Sheet};
use crate::kit::grouped;
use diansuan::data::Data;
use diansuan_customers::{Column, Month};
use yew::prelude::*;

/// All chosen files.
pub(super) fn view(d: &Drawing<'_>) -> Html {
    let shown = d.state.files.iter().enumerate().filter(|(_, file)| file.code != "without");
    html! { <>{ for shown.map(|(at, file)| one(d, at, file)) }</> }
}

fn one(d: &Drawing<'_>, at: usize, file: &File) -> Html {
    let t = d.t;
    let size = grouped(&(file.size.parse::<u64>().unwrap_or(0).div_ceil(1000)).to_string());
    let without = (d.state.files.len() > 1)
        .then(|| html! { <div class="tools">{ d.button(&fill(t.without, &[("name", &file.name)]), "", Act::Without(at)) }</div> });
    let name = html! { <>{ file.name.clone() }{ " · " }{ size }{ " KB" }</> };
    if file.encoding.is_empty() {
        let words = if file.code.is_empty() { t.looking } else { said(t, &file.code) };
        return html! { <div class="file"><h3>{ name }</h3><p role="status">{ words }</p>{ without.unwrap_or_default() }</div> };
    }
    // One file is open; of several, those that ask something or look odd.
    let open = d.state.files.len() == 1 || file.asks() || file.is_odd();
    html! {
        <details class="file" open={open}>
            <summary><h3>{ name }</h3></summary>
            { for file.sheets.iter().enumerate().map(|(sheet, of)| table(d, (at, sheet), file, of)) }
            { without.unwrap_or_default() }
        </details>
    }
}

/// One table: what was taken, what else it could be, what its columns mean.
fn table(d: &Drawing<'_>, place: (usize, usize), file: &File, sheet: &Sheet) -> Html {
    let t = d.t;
    let book = file.encoding == "book";
    let use_it = book.then(|| {
        let id = id(place, "use");
        let toggle = d.act.reform(move |_: Event| Act::Use(place.0, place.1));
        html! {
            <p class="check"><input type="checkbox" id={id.clone()} checked={sheet.used} onchange={toggle} />
            <label for={id}>{ fill(t.sheet_use, &[("name", &sheet.name)]) }</label></p>
        }
    });
    if !sheet.used {
        return use_it.unwrap_or_default();
    }
    html! {
        <>
            { use_it.unwrap_or_default() }
            { taken(d, place, file, sheet) }
            { odd(d, sheet) }
            { rivals(d, sheet) }
            if sheet.recalled { <p class="help">{ t.recalled }</p> }
            { columns(d, place, file, sheet) }
        </>
    }
}

fn id(place: (usize, usize), name: &str) -> String {
    match place {
        // The first table of a file is called by its file alone.
        (file, 0) => format!("wb-{file}-{name}"),
        (file, sheet) => format!("wb-{file}.{sheet}-{name}"),
    }
}

fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(value, name)| ((*value).to_owned(), (*name).to_owned())).collect()
}

/// Encoding, separator, head, month, town or country.
fn taken(d: &Drawing<'_>, place: (usize, usize), file: &File, sheet: &Sheet) -> Html {
    let (t, found) = (d.t, &sheet.found);
    let layout = |name: &'static str| d.act.reform(move |value| Act::Layout(place, name, value));
    let encodings = pairs(&[
        ("utf-8", "UTF-8"),
        ("gb18030", "GB18030 (GBK)"),
        ("big5", "Big5"),
        ("utf-16le", "UTF-16 LE"),
        ("utf-16be", "UTF-16 BE"),
        ("shift_jis", "Shift-JIS"),
    ]);
    let delimiters = pairs(&[("\t", t.tab), (",", t.comma), (";", t.semicolon), ("|", "|"), ("^", "^")]);
    let settings = pairs(&[("urban", d.name("urban")), ("rural", d.name("rural"))]);
    let dots = pairs(&[("", t.choose_please), ("10", t.dot_october), ("1", t.dot_january)]);
    let mut heads = vec![("0".to_owned(), t.head_none.to_owned())];
    heads.extend(found.items("lines").iter().map(|line| {
        let number = line.word("line");
        (number.to_owned(), format!("{number}{}{}", colon(d.lang), line.word("text")))
    }));
    let month = found.word("month");
    let wrong = !month.is_empty() && Month::parse(month.as_bytes()).is_none();
    html! {
        <>
            <div class="pairs">
                if file.encoding != "book" {
                    { choice(&id(place, "encoding"), t.encoding, &encodings, &file.encoding, layout("as")) }
                    { choice(&id(place, "delimiter"), t.delimiter, &delimiters, found.word("delimiter"), layout("delimiter")) }
                }
                { choice(&id(place, "head"), t.head_line, &heads, found.word("first"), layout("head")) }
            </div>
            <div class="pairs">
                if !sheet.has("month") && sheet.has("kwh") { { field(&id(place, "month"), t.month, month, "", layout("month")) } }
                if sheet.has("month") && found.yes("dotted") { { choice(&id(place, "dot"), t.dot, &dots, found.word("dot"), layout("dot")) } }
                if !sheet.has("setting") { { choice(&id(place, "setting"), t.setting, &settings, found.word("setting"), layout("setting")) } }
            </div>
            if wrong { <p class="error" role="alert">{ t.month_wrong }</p> }
            if ["big5", "shift_jis"].contains(&file.encoding.as_str()) { <p class="odd">{ t.odd_encoding }</p> }
        </>
    }
}

/// What is strange about a table.
fn odd(d: &Drawing<'_>, sheet: &Sheet) -> Html {
    let t = d.t;
    let header = |at: &Data| {
        let at = at.word("").to_owned();
        let name = sheet.found.word(&format!("columns.{at}.header")).to_owned();
        if name.is_empty() { format!("{} {}", t.column, at.parse::<usize>().unwrap_or(0) + 1) } else { name }
    };
    let words = |id: &str| match id {
        "destroyed" => t.odd_destroyed,
        "months" => t.odd_months,
        "split" => t.odd_split,
        "dot" => t.odd_dot,
        "range" => t.odd_range,
        "two_months" => t.odd_two_months,
        "no_head" => t.odd_no_head,
        "no_rows" => t.odd_no_rows,
        "only_customers" => t.odd_only_customers,
        _ => "",
    };
    let one = |odd: &Data| {
        let columns = odd.items("places").iter().map(header).collect::<Vec<_>>().join("、");
        html! { <li data-odd={odd.word("id").to_owned()}>{ fill(words(odd.word("id")), &[("columns", &columns)]) }</li> }
    };
    let items = sheet.found.items("odd");
    // A month named twice is settled by a column or by whoever types it.
    html! { if !items.is_empty() { <ul class="odd">{ for items.iter().map(one) }</ul> } }
}

/// Columns that could be the same one.
fn rivals(d: &Drawing<'_>, sheet: &Sheet) -> Html {
    let t = d.t;
    let one = |rivals: &Data| {
        let id = rivals.word("column");
        let label = Column::from_id(id).map_or("", |column| column.label().get(d.lang));
        let header = |at: &Data| sheet.found.word(&format!("columns.{}.header", at.word(""))).to_owned();
        let names = rivals.items("places").iter().map(header).collect::<Vec<_>>().join("、");
        let count = rivals.items("places").len().to_string();
        let said = if sheet.has(id) { t.rivals_taken } else { t.rivals_open };
        html! { <li data-rivals={id.to_owned()}>{ fill(said, &[("count", &count), ("label", label), ("names", &names)]) }</li> }
    };
    let shown: Vec<&Data> = sheet
        .found
        .items("rivals")
        .iter()
        .filter(|rivals| rivals.items("places").len() > 1 || !sheet.has(rivals.word("column")))
        .collect();
    html! { if !shown.is_empty() { <ul class="odd">{ for shown.into_iter().map(one) }</ul> } }
}

fn columns(d: &Drawing<'_>, place: (usize, usize), file: &File, sheet: &Sheet) -> Html {
    let t = d.t;
    // Several tables on the page are told apart by what they are of.
    let of = format!("{}{}{} {}", t.columns, colon(d.lang), file.name, sheet.name);
    let mut options = vec![(String::new(), t.column_none.to_owned())];
    options.extend(
        Column::CHOICES.iter().map(|(id, column)| ((*id).to_owned(), column.label().get(d.lang).to_owned())),
    );
    let row = |(at, column): (usize, &Data)| {
        let name = format!("column-{at}");
        let header = match column.word("header") {
            "" => format!("{} {}", t.column, at + 1),
            header => header.to_owned(),
        };
        let samples = column
            .items("samples")
            .iter()
            .map(|sample| sample.word(""))
            .filter(|sample| !sample.is_empty())
            .take(3)
            .collect::<Vec<_>>()
            .join(" · ");
        let change = |name: &'static str| d.act.reform(move |value| Act::Column(place, at, name, value));
        let label = format!("{}{}{header}", t.column_means, colon(d.lang));
        let units: &[(&str, &str)] = match column.word("column") {
            "kwh" => &[("0", "kWh"), ("3", "MWh"), ("4", "万 kWh")],
            "kvarh" => &[("0", "kvarh"), ("3", "Mvarh"), ("4", "万 kvarh")],
            "kva" => &[("0", "kVA"), ("3", "MVA"), ("4", "万 kVA")],
            "money" | "base" => &[("0", "元"), ("3", "千元"), ("4", "万元")],
            _ => &[],
        };
        let shift = match column.word("shift") {
            "" => "0",
            shift => shift,
        };
        html! {
            <tr>
                <th scope="row">{ header.clone() }<small class="help">{ samples }</small></th>
                <td>
                    { choice(&id(place, &name), &label, &options, column.word("column"), change("column")) }
                    if !units.is_empty() {
                        { choice(&id(place, &format!("{name}-unit")), &format!("{}{}{header}", t.unit, colon(d.lang)), &pairs(units), shift, change("shift")) }
                    }
                </td>
            </tr>
        }
    };
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={of.trim().to_owned()}>
            <table class="columns">
                <caption>{ t.columns }</caption>
                <thead><tr><th scope="col">{ t.column_file }</th><th scope="col">{ t.column_means }</th></tr></thead>
                <tbody>{ for sheet.found.items("columns").iter().enumerate().map(row) }</tbody>
            </table>
        </div>
    }
}
