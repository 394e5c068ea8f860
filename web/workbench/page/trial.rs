//! What an import would give, before it is taken over: sums, names, what is odd, and what has to be said.

use super::Drawing;
use super::files;
use super::forms::{cell, choice, colon, fill, number, table};
use super::import::rejected;
use super::link::Answer;
use super::state::Act;
use crate::kit::grouped;
use diansuan::data::Data;
use diansuan::rulebook::SERVICE;
use diansuan_customers::Column;
use yew::prelude::*;

/// The chosen files, and what they would give.
pub(super) fn view(d: &Drawing<'_>) -> Html {
    let t = d.t;
    if let Some(at) = d.state.files.iter().position(|file| file.encoding == "backup") {
        return html! {
            <div class="mapping">
                <p>{ t.backup_found }</p>
                <div class="tools">{ d.button(t.backup_take, "primary", Act::Unpack(at)) }{ d.button(t.leave, "", Act::Leave) }</div>
            </div>
        };
    }
    let missing = d.state.missing();
    let trial = d.state.answer("trial");
    let name = |id: &&'static str| match *id {
        "dot" => t.dot,
        id => Column::from_id(id).map_or("", |column| column.label().get(d.lang)),
    };
    let names: Vec<&str> = missing.iter().filter(|id| !id.is_empty()).map(name).collect();
    html! {
        <div class="mapping">
            <p>{ t.mapping_text }</p>
            if !names.is_empty() {
                <p class="error" role="alert" data-missing={missing.join(" ")}>{ fill(t.mapping_missing, &[("columns", &names.join("、"))]) }</p>
            }
            if trial != &Data::Null { { would_be(d, trial) } }
            { buttons(d, &missing, trial) }
            { files::view(d) }
        </div>
    }
}

fn buttons(d: &Drawing<'_>, missing: &[&str], trial: &Data) -> Html {
    let t = d.t;
    let more = d.state.customers() > 0;
    let read = trial.whole("customers") > 0 && !d.state.asks_again();
    let joined = trial.whole("overlap") == 0 || !d.state.joins.is_empty();
    html! {
        <div class="tools">
            if missing.is_empty() && trial == &Data::Null { { d.button(t.trial, "primary", Act::Trial) } }
            // Nothing that is there goes by the button that one presses without thinking.
            if read && !more { { d.button(t.import, "primary", Act::Import(false)) } }
            if read && more && joined && !trial.yes("tooManyMonths") { { d.button(t.import_add, "primary", Act::Import(true)) } }
            if read && more { { d.button(t.import_replace, "", Act::Import(false)) } }
            { d.button(t.leave, "", Act::Leave) }
        </div>
    }
}

/// The sums, and what else is to be known of them.
fn would_be(d: &Drawing<'_>, trial: &Data) -> Html {
    let t = d.t;
    let count = |name: &str| grouped(trial.word(name));
    let months = trial.items("months");
    let tier = |tier: &Data| {
        vec![
            cell(d.name(tier.word("tier"))),
            html! { <span data-would={tier.word("tier").to_owned()} data-kwh={tier.word("kwh").to_owned()}>{ grouped(tier.word("customers")) }</span> },
            number(tier.word("kwh")),
        ]
    };
    let heads = [(t.tier, false), (t.customers, true), (t.kwh_unit, true)]
        .map(|(head, figure)| (head.to_owned(), figure));
    let month = |month: &Data| {
        vec![cell(month.word("month")), number(month.word("customers")), number(month.word("kwh"))]
    };
    let month_heads = [(t.now_month, false), (t.customers, true), (t.kwh_unit, true)]
        .map(|(head, figure)| (head.to_owned(), figure));
    let sums = if trial.word("money").is_empty() { t.would_be_no_money } else { t.would_be_sums };
    let said = [
        ("customers", count("customers")),
        ("kwh", count("kwh")),
        ("money", count("money")),
        ("read", count("read")),
        ("rejected", count("rejected")),
        ("above", count("above")),
        ("blank", count("blank")),
    ];
    let said: Vec<(&str, &str)> = said.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let largest = [trial.word("largest.account"), trial.word("largest.name")].join(" ");
    html! {
        <div class="would-be" data-trial={trial.word("customers").to_owned()} data-kwh={trial.word("kwh").to_owned()}>
            <h3>{ t.would_be }</h3>
            if trial.whole("customers") == 0 { <p class="error" role="alert">{ t.would_be_nothing }</p> }
            <p><b>{ fill(sums, &said) }</b>{ " " }{ fill(t.outcome, &said) }</p>
            if trial.whole("customers") > 0 {
                { table(t.tiers_table, &heads, trial.items("tiers").iter().map(tier).collect()) }
                if !months.is_empty() { { table(t.would_be_months, &month_heads, months.iter().map(month).collect()) } }
                if !trial.word("largest.kwh").is_empty() {
                    <p>{ fill(t.would_be_largest, &[("name", &largest), ("kwh", &grouped(trial.word("largest.kwh")))]) }</p>
                }
            }
            { doubts(d, trial) }
            { questions(d, trial) }
            { names(d, trial, "kinds", "sector") }
            { names(d, trial, "areas", "area") }
            if trial.whole("rejected") > 0 { { rejected(d, trial) } }
        </div>
    }
}

/// What looks odd, and what was left out of single cells.
fn doubts(d: &Drawing<'_>, trial: &Data) -> Html {
    let t = d.t;
    let words = |id: &str| match id {
        "sum_line" => t.odd_sum_line,
        "words" => t.odd_words,
        "giant" => t.odd_giant,
        "negative" => t.odd_negative,
        "future" => t.odd_future,
        "far" => t.odd_far,
        "areas" => t.odd_areas,
        "no_area" => t.odd_no_area,
        "totals" => t.odd_totals,
        "zeros" => t.odd_zeros,
        _ => "",
    };
    let one = |odd: &Data| {
        let id = odd.word("id").to_owned();
        html! { <li data-odd={id.clone()}>{ fill(words(&id), &[("about", odd.word("about"))]) }</li> }
    };
    let lost = |lost: &Data| {
        let label = Column::from_id(lost.word("column")).map_or("", |column| column.label().get(d.lang));
        let said = if lost.yes("cut") { t.lost_cut } else { t.lost_cells };
        let values = [
            ("label", label),
            ("cells", &*grouped(lost.word("cells"))),
            ("line", lost.word("line")),
            ("text", lost.word("text")),
        ];
        html! { <li data-lost={lost.word("column").to_owned()}>{ fill(said, &values) }</li> }
    };
    let months = trial
        .yes("tooManyMonths")
        .then(|| html! { <li data-odd="too_many_months">{ t.odd_too_many_months }</li> });
    let any = !trial.items("odd").is_empty() || !trial.items("lost").is_empty() || months.is_some();
    html! {
        if any {
            <ul class="odd">
                { months.unwrap_or_default() }
                { for trial.items("odd").iter().map(one) }
                { for trial.items("lost").iter().map(lost) }
            </ul>
        }
    }
}

/// What only somebody who knows the files can say: several lines of a month, months that are there already.
fn questions(d: &Drawing<'_>, trial: &Data) -> Html {
    let t = d.t;
    let pairs = |list: &[(&str, &str)]| {
        list.iter().map(|(value, name)| ((*value).to_owned(), (*name).to_owned())).collect::<Vec<_>>()
    };
    let rejected = |why: &str| trial.items("reasons").iter().find(|reason| reason.word("reason") == why);
    let count = rejected("duplicate")
        .map_or_else(|| trial.word("joined").to_owned(), |reason| reason.word("count").to_owned());
    let negative = rejected("negative").map(|reason| reason.word("count").to_owned());
    let again = pairs(&[
        ("", t.choose_please),
        ("sum", t.again_sum),
        ("newer", t.again_newer),
        ("first", t.again_first),
    ]);
    let join = pairs(&[
        ("", t.choose_please),
        ("months", t.join_months),
        ("newer", t.join_newer),
        ("keep", t.join_keep),
        ("sum", t.join_sum),
    ]);
    let asked = !["", "0"].contains(&count.as_str());
    html! {
        <>
            if asked {
                <p class="odd" data-again={count.clone()}>{ fill(t.again_text, &[("count", &grouped(&count))]) }</p>
            }
            if let Some(count) = &negative {
                <p class="odd" data-negative={count.clone()}>{ fill(t.again_negative, &[("count", &grouped(count))]) }</p>
            }
            if asked || negative.is_some() {
                { choice("wb-again", t.again, &again, &d.state.again, d.act.reform(Act::Again)) }
            }
            if trial.whole("overlap") > 0 {
                <p class="odd" data-overlap={trial.word("overlap").to_owned()}>{ fill(t.join_text, &[("count", &grouped(trial.word("overlap")))]) }</p>
                { choice("wb-join", t.join, &join, &d.state.joins, d.act.reform(Act::Join)) }
            }
        </>
    }
}

/// Kinds or areas that the rules don't know, each with what it probably is.
fn names(d: &Drawing<'_>, trial: &Data, path: &'static str, column: &'static str) -> Html {
    let t = d.t;
    let unknown: Vec<&Data> = trial.items(path).iter().filter(|name| !name.yes("known")).collect();
    let mapped: Vec<(&String, &String)> =
        d.state.names.iter().filter(|((of, _), _)| of == column).map(|((_, from), to)| (from, to)).collect();
    let present = |from: &str| unknown.iter().any(|name| name.word("name") == from);
    let mut options = vec![(String::new(), t.names_keep.to_owned())];
    let rules: Vec<String> = match column {
        "sector" => {
            SERVICE.iter().flat_map(|rule| rule.sectors).map(|kind| kind.label.zh.to_string()).collect()
        }
        _ => d
            .state
            .answer("rules")
            .items("company.areas")
            .iter()
            .map(|area| area.word("").to_owned())
            .collect(),
    };
    options.extend(rules.into_iter().map(|name| (name.clone(), name)));
    let row = |(at, from, count): (usize, String, String)| {
        let id = format!("wb-name-{column}-{at}");
        let to = d.state.names.get(&(column.to_owned(), from.clone())).cloned().unwrap_or_default();
        let label = format!("{}{}{from}", t.names_means, colon(d.lang));
        let key = from.clone();
        let change = d.act.reform(move |to| Act::Name(column, key.clone(), to));
        vec![cell(&from), cell(&count), choice(&id, &label, &options, &to, change)]
    };
    let rows = unknown.iter().map(|name| (name.word("name").to_owned(), grouped(name.word("customers"))));
    let rows = rows.chain(
        mapped.iter().filter(|(from, _)| !present(from)).map(|(from, _)| ((*from).clone(), String::new())),
    );
    let rows: Vec<Vec<Html>> = rows.enumerate().map(|(at, (from, count))| row((at, from, count))).collect();
    if rows.is_empty() {
        return Html::default();
    }
    let (text, caption) = match column {
        "sector" => (t.names_kinds, t.names_kinds_table),
        _ => (t.names_areas, t.names_areas_table),
    };
    let probable = unknown.iter().filter(|name| !name.word("probable").is_empty()).count();
    let heads = [(t.names_found, false), (t.customers, true), (t.names_means, false)]
        .map(|(head, figure)| (head.to_owned(), figure));
    html! {
        <details class="names" open={column == "sector" && !unknown.is_empty()} data-unknown={unknown.len().to_string()}>
            <summary>{ fill(text, &[("count", &unknown.len().to_string())]) }</summary>
            if probable > 0 {
                <div class="tools">{ d.button(&fill(t.names_take, &[("count", &probable.to_string())]), "", Act::Names) }</div>
            }
            { table(caption, &heads, rows) }
        </details>
    }
}
