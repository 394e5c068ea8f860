//! Files in: choosing, what their columns mean, progress, what was read and what was not.

use super::forms::{cell, choice, colon, field, fill, number, section, table};
use super::link::Answer;
use super::state::Act;
use super::{Drawing, trial};
use crate::kit::grouped;
use crate::kit::i18n;
use diansuan::data::Data;
use diansuan_customers::Column;
use yew::prelude::*;

/// The part about the data: nothing yet, files to be read, progress, or what is loaded.
pub(super) fn data(d: &Drawing<'_>) -> Html {
    let t = d.t;
    if !d.state.opened && !d.state.trouble.is_empty() {
        return trouble(d);
    }
    let content = if !d.state.opened {
        html! { <p role="status">{ t.opening }</p> }
    } else if let Some(progress) = &d.state.progress {
        under_way(d, progress)
    } else if !d.state.files.is_empty() {
        trial::view(d)
    } else {
        html! { <>{ loaded(d) }{ choose(d) }</> }
    };
    html! {
        <>
            { trouble(d) }
            { section("data", t.data_title, content) }
        </>
    }
}

fn trouble(d: &Drawing<'_>) -> Html {
    let code = d.state.trouble.clone();
    if code.is_empty() {
        return Html::default();
    }
    let said = said(d.t, &code);
    let (unopened, elsewhere) = (code == "unopened", ["elsewhere", "lost"].contains(&code.as_str()));
    html! {
        <>
            <p class="summary" role="alert" data-trouble={code}>{ said }</p>
            if elsewhere { <div class="tools">{ d.button(d.t.take_here, "primary", Act::Take) }</div> }
            if unopened { <div class="tools">{ forget(d) }</div> }
        </>
    }
}

/// What went wrong, in words.
pub(super) fn said(t: &i18n::workbench::Results, code: &str) -> &'static str {
    match code {
        "pdf" => t.trouble_pdf,
        "binary" => t.trouble_binary,
        "zip" => t.trouble_zip,
        "gz" | "packed" => t.trouble_packed,
        "document" => t.trouble_document,
        "program" => t.trouble_program,
        "html" => t.trouble_html,
        "xml" => t.trouble_xml,
        "json" => t.trouble_json,
        "wide_commas" => t.trouble_wide_commas,
        "fixed_width" => t.trouble_fixed_width,
        "one_column" => t.trouble_one_column,
        "no_table" | "no_sheet" => t.trouble_no_table,
        "elsewhere" => t.trouble_elsewhere,
        "lost" => t.trouble_lost,
        "nothing" => t.would_be_nothing,
        "too_many_months" => t.odd_too_many_months,
        "torn_backup" => t.trouble_torn_backup,
        "encrypted" => t.trouble_encrypted,
        "empty" => t.trouble_empty,
        "changed" => t.trouble_changed,
        "cancelled" => t.trouble_cancelled,
        "memory" => t.trouble_memory,
        "unopened" => t.trouble_unopened,
        "old_browser" => t.trouble_old_browser,
        "layout" => t.trouble_layout,
        "sample" => t.trouble_sample,
        "ruleFile" => t.trouble_rule_file,
        "damaged" | "truncated" => t.trouble_damaged,
        "too_large" => t.trouble_too_large,
        "too_many_rows" => t.trouble_too_many_rows,
        _ => t.trouble_other,
    }
}

fn choose(d: &Drawing<'_>) -> Html {
    let t = d.t;
    let set = |name: &'static str| d.act.reform(move |value| Act::Set(name, value));
    let content = html! {
        <>
            <div class="drop">
                <label for="wb-files">{ t.drop }</label>
                <input type="file" id="wb-files" multiple=true data-files="" accept=".csv,.txt,.tsv,.xlsx,.xls,.xlsb,.ods,.diansuan,text/csv" />
                <p class="help">{ t.drop_help }</p>
            </div>
            <details open={d.state.customers() == 0}>
                <summary>{ t.sample_title }</summary>
                <p>{ t.sample_text }</p>
                <div class="pairs">
                    { field("wb-sample-customers", t.sample_customers, d.state.form("sample.customers"), t.unit_customers, set("sample.customers")) }
                    { field("wb-sample-months", t.sample_months, d.state.form("sample.months"), t.unit_months, set("sample.months")) }
                    { field("wb-sample-seed", t.sample_seed, d.state.form("sample.seed"), "", set("sample.seed")) }
                </div>
                <div class="tools">{ d.button(t.sample_make, "primary", Act::Sample) }</div>
            </details>
        </>
    };
    // With customers loaded, what they are comes first on a small screen; a file can be dropped anywhere.
    if d.state.customers() == 0 {
        return content;
    }
    html! { <details><summary>{ t.more_files }</summary>{ content }</details> }
}

fn loaded(d: &Drawing<'_>) -> Html {
    let (t, summary) = (d.t, d.state.answer("summary"));
    if d.state.customers() == 0 && summary.whole("rejected") == 0 {
        return html! { <p>{ t.nothing }</p> };
    }
    let count = |name: &str| grouped(summary.word(name));
    let read = [("customers", &*count("customers")), ("records", &count("records"))];
    let storage = match d.state.storage.as_str() {
        "" => "",
        "saving" => t.storage_saving,
        "saved" if d.state.lasting == Some(false) => t.storage_passing,
        "saved" => t.storage_saved,
        "insecure" => t.storage_insecure,
        "quota" => t.storage_quota,
        "busy" => t.storage_busy,
        _ => t.storage_none,
    };
    html! {
        <>
            <p data-loaded={summary.word("customers").to_owned()}><b>{ fill(t.loaded, &read) }</b></p>
            if !summary.word("read").is_empty() {
                <p data-read={summary.word("read").to_owned()} data-rejected={summary.word("rejected").to_owned()}>
                    { fill(t.outcome, &[("read", &count("read")), ("rejected", &count("rejected")), ("above", &count("above")), ("blank", &count("blank"))]) }
                </p>
            }
            if summary.whole("settingUnsaid") > 0 {
                <p class="help">{ fill(t.unsaid, &[("count", &count("settingUnsaid"))]) }</p>
            }
            if summary.whole("rejected") > 0 { { rejected(d, summary) } }
            if !storage.is_empty() { <p class="help" role="status" data-storage={d.state.storage.clone()}>{ storage }</p> }
            if summary.whole("kept") > 0 { <p class="help" data-kept={summary.word("kept").to_owned()}>{ fill(t.kept, &[("count", &count("kept"))]) }</p> }
            if summary.whole("joined") > 0 { <p class="help">{ fill(t.joined, &[("count", &count("joined"))]) }</p> }
            <div class="tools">{ d.button(t.backup, "", Act::Backup) }{ forget(d) }</div>
            { months(d, summary) }
        </>
    }
}

/// Each month with a button that removes it, pressed twice.
fn months(d: &Drawing<'_>, summary: &Data) -> Html {
    let t = d.t;
    let one = |month: &Data| {
        let name = month.word("").to_owned();
        let sure = d.state.sure_month == name;
        let label = fill(if sure { t.month_drop_sure } else { t.month_drop }, &[("month", &name)]);
        html! { <li data-month={name.clone()}>{ d.button(&label, "", Act::DropMonth(name)) }</li> }
    };
    html! {
        if summary.items("months").len() > 1 {
            <details><summary>{ t.months_title }</summary><ul class="tools">{ for summary.items("months").iter().map(one) }</ul></details>
        }
    }
}

/// A button that has to be pressed twice.
fn forget(d: &Drawing<'_>) -> Html {
    d.button(if d.state.sure { d.t.forget_sure } else { d.t.forget }, "", Act::Forget)
}

/// Lines that were not taken: how many for which reason, the first of them, all of them as a file.
pub(super) fn rejected(d: &Drawing<'_>, summary: &Data) -> Html {
    let t = d.t;
    let reason = |one: &Data| html! { <li>{ d.say(one.get("label")).to_owned() }{ colon(d.lang) }{ grouped(one.word("count")) }</li> };
    let column = |id: &str| Column::from_id(id).map_or("", |column| column.label().get(d.lang));
    let reason_name = |id: &str| {
        let known = summary.items("reasons").iter().find(|one| one.word("reason") == id);
        known.map_or(String::new(), |one| d.say(one.get("label")).to_owned())
    };
    let row = |one: &Data| {
        vec![
            number(one.word("line")),
            cell(&reason_name(one.word("reason"))),
            cell(column(one.word("column"))),
            cell(one.word("text")),
        ]
    };
    let heads = [
        (t.rejected_line, true),
        (t.rejected_reason, false),
        (t.rejected_column, false),
        (t.rejected_text, false),
    ];
    let heads = heads.map(|(head, figure)| (head.to_owned(), figure));
    html! {
        <details class="rejected">
            <summary>{ t.rejected_title }</summary>
            <ul class="in-words">{ for summary.items("reasons").iter().map(reason) }</ul>
            { table(t.rejected_table, &heads, d.state.answer("rejected").items("").iter().map(row).collect()) }
            <div class="tools">{ d.button(t.rejected_save, "", Act::Rejected) }</div>
        </details>
    }
}

fn under_way(d: &Drawing<'_>, progress: &Data) -> Html {
    let t = d.t;
    let (done, total, ms) = (progress.whole("done"), progress.whole("total"), progress.whole("ms"));
    let speed = progress.whole("rows") * 1000 / ms.max(1);
    let left = if done > 0 { (total - done) * ms / done / 1000 + 1 } else { 0 };
    let said = [
        ("rows", grouped(&progress.whole("rows").to_string())),
        ("speed", grouped(&speed.to_string())),
        ("left", left.to_string()),
        ("rejected", grouped(&progress.whole("rejected").to_string())),
    ];
    let said: Vec<(&str, &str)> = said.iter().map(|(name, value)| (*name, value.as_str())).collect();
    html! {
        <>
            <progress max={total.max(1).to_string()} value={done.to_string()} aria-label={t.progress_label}></progress>
            <p>{ fill(t.progress, &said) }</p>
            <div class="tools">{ d.button(t.cancel, "", Act::Cancel) }</div>
        </>
    }
}

/// Which months are looked at, and against which.
pub(super) fn period(d: &Drawing<'_>) -> Html {
    let (t, summary) = (d.t, d.state.answer("summary"));
    let months: Vec<&str> = summary.items("months").iter().rev().map(|month| month.word("")).collect();
    if months.len() < 2 {
        return Html::default();
    }
    let joined =
        |path: &str| summary.items(path).iter().map(|month| month.word("")).collect::<Vec<_>>().join(" ");
    let one = |month: &&str| ((*month).to_owned(), (*month).to_owned());
    let mut now: Vec<(String, String)> = months.iter().map(one).collect();
    let sorted: Vec<&str> = summary.items("months").iter().map(|month| month.word("")).collect();
    now.push((sorted.join(" "), fill(t.all_months, &[("count", &months.len().to_string())])));
    let mut against = vec![(String::new(), t.against_none.to_owned())];
    against.extend(months.iter().map(one));
    html! {
        <section class="card period">
            <div class="pairs">
                { choice("wb-now", t.now, &now, &joined("now"), d.act.reform(Act::Period)) }
                { choice("wb-against", t.against, &against, &joined("against"), d.act.reform(Act::Against)) }
            </div>
            <p class="help">{ t.period_help }</p>
        </section>
    }
}
