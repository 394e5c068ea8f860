//! Tariff files, for staff.

use crate::kit::i18n::tariffs::{about, page as texts};
use crate::kit::written::form::{Choice, Defaults, Fields, PartOfPage, calculator_page, parts};
use crate::kit::written::page::{Page, Sheet, also};
use crate::pages;
use diansuan::rulebook::POWER_FACTOR;
use diansuan::tariff::{self, Filter};
use diansuan::text::Word;
use yew::prelude::*;

/// Guangxi's two-part prices of June 2024, and the printed bill of that month.
const EXAMPLE: Defaults = &[
    ("base", "cn-gx-two-part-2024-06"),
    ("file", ""),
    ("new.id", ""),
    ("new.document", ""),
    ("new.effective_from", ""),
    ("new.effective_to", ""),
    ("month", "2024-06"),
    ("voltage", "110kV"),
    ("usage.kwh", ""),
    ("usage.sharp", ""),
    ("usage.peak", "132,000"),
    ("usage.flat", "105,600"),
    ("usage.valley", "250,800"),
    ("yearToDateKwh", ""),
    ("capacityKva", "100,000"),
    ("capacityDays", "19"),
    ("maxDemandKw", ""),
    ("reactiveKvarh", "198,000"),
    ("standard", "0.90"),
];

/// The page.
pub static PAGE: Page =
    Page::new("tariffs/", about, page).calculator("tariffs").with_bills().scripted("publish.js");

fn page(sheet: Sheet) -> Html {
    calculator_page(sheet, texts(sheet.lang).intro, calculator(sheet))
}

fn calculator(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let all: [PartOfPage; 3] = [
        (&super::EDITOR, t.part_file, t.part_file_text, file(sheet)),
        (&super::WORDS, t.part_words, t.part_words_text, Html::default()),
        (&super::TRIAL, t.part_trial, t.part_trial_text, bill(sheet)),
    ];
    html! {
        <>
            { parts(sheet, EXAMPLE, &all) }
            if !sheet.embedded { { publish(sheet) } }
            if !sheet.embedded { <p>{ also(sheet, &[&pages::tariff_language::PAGE, &pages::handbook::PAGE]) }</p> }
        </>
    }
}

fn file(sheet: Sheet) -> Html {
    let (t, lang) = (texts(sheet.lang), sheet.lang);
    let fields = Fields(EXAMPLE);
    let entries = tariff::list(&Filter::default()).tariffs;
    let files: Vec<(Word, String)> = entries
        .iter()
        .map(|entry| {
            (entry.rule.id.clone(), format!("{} · {}", entry.rule.title.get(lang), entry.rule.span()))
        })
        .collect();
    html! {
        <>
            { fields.choice("base", t.base, &files, "") }
            { fields.text("new.id", t.id, t.id_help) }
            { fields.text("new.effective_from", t.from, "") }
            { fields.text("new.effective_to", t.to, t.to_help) }
            { fields.text("new.document", t.document, "") }
            { crate::kit::written::form::more(t.open, fields.long("file", t.text, t.text_help, (t.open, t.open_help))) }
            <p><button type="button" class="primary" data-action="export" data-when-ready="always" disabled=true>{ t.export }</button></p>
        </>
    }
}

/// From the file to a folder that is ready to be uploaded: `publish.js`.
fn publish(sheet: Sheet) -> Html {
    let t = crate::kit::i18n::tariffs::publish(sheet.lang);
    html! {
        <section class="card" data-publish="" data-verbatim="">
            <h2>{ t.title }</h2>
            <p>{ t.intro }</p>
            <div class="field">
                <label for="publish-by">{ t.by_label }</label>
                <span class="entry"><input id="publish-by" autocomplete="organization" maxlength="60" /></span>
            </div>
            <div class="field">
                <label for="publish-on">{ t.on_label }</label>
                <span class="entry"><input id="publish-on" autocomplete="off" maxlength="10" /></span>
            </div>
            <p><button type="button" class="primary" data-publish-go="">{ t.go }</button></p>
            <div role="status" data-publish-said="" data-no-name={t.no_name} data-no-day={t.no_day} data-no-file={t.no_file}
                data-no-id={t.no_id} data-wrong={t.wrong} data-no-bill={t.no_bill} data-other-days={t.other_days}
                data-report={t.report} data-by={t.by} data-sound={t.sound} data-changed={t.changed} data-none={t.none}
                data-bills={t.bills} data-broken={t.broken} data-next={t.next} data-tier={t.tier}></div>
        </section>
    }
}

fn bill(sheet: Sheet) -> Html {
    let t = sheet.t();
    let fields = Fields(EXAMPLE);
    let standards: Vec<Choice> =
        POWER_FACTOR[0].standards.iter().map(|standard| (standard.id, standard.id.to_owned())).collect();
    html! {
        <>
            { fields.month("month", t.bill_month, t.bill_month_help, false, t.pick_month) }
            { fields.choice("voltage", t.bill_voltage, &crate::kit::written::tariff_fields::voltages(), "") }
            { fields.number("usage.kwh", t.bill_kwh, "kWh", "") }
            { fields.number("usage.sharp", t.bill_sharp, "kWh", "") }
            { fields.number("usage.peak", t.bill_peak, "kWh", "") }
            { fields.number("usage.flat", t.bill_flat, "kWh", "") }
            { fields.number("usage.valley", t.bill_valley, "kWh", "") }
            { fields.number("yearToDateKwh", t.bill_ytd, "kWh", "") }
            { fields.number("capacityKva", t.bill_capacity, "kVA", "") }
            { fields.number("capacityDays", t.bill_capacity_days, "", "") }
            { fields.number("maxDemandKw", t.bill_demand, "kW", "") }
            { fields.number("reactiveKvarh", t.bill_reactive, "kvarh", "") }
            { fields.choice("standard", t.pf_standard, &standards, "") }
        </>
    }
}
