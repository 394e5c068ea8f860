//! Tariff files, for staff.

use super::{Choice, Defaults, Fields, PartOfPage, Sheet, parts};
use crate::islands::Island;
use diansuan::rulebook::POWER_FACTOR;
use diansuan::tariff::{self, Filter};
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

pub(super) fn calculator(sheet: Sheet) -> Html {
    let t = sheet.t();
    let all: [PartOfPage; 3] = [
        (Island::Editor, t.tariffs_part_file, t.tariffs_part_file_text, file(sheet)),
        (Island::Words, t.tariffs_part_words, t.tariffs_part_words_text, Html::default()),
        (Island::Trial, t.tariffs_part_trial, t.tariffs_part_trial_text, bill(sheet)),
    ];
    parts(sheet, EXAMPLE, &all)
}

fn file(sheet: Sheet) -> Html {
    let (t, lang) = (sheet.t(), sheet.lang);
    let fields = Fields(EXAMPLE);
    let entries = tariff::list(&Filter::default()).tariffs;
    let files: Vec<Choice> = entries
        .iter()
        .map(|entry| (entry.rule.id, format!("{} · {}", entry.rule.title.get(lang), entry.rule.span())))
        .collect();
    html! {
        <>
            { fields.choice("base", t.tariffs_base, &files, "") }
            { fields.text("new.id", t.tariffs_id, t.tariffs_id_help) }
            { fields.text("new.effective_from", t.tariffs_from, "") }
            { fields.text("new.effective_to", t.tariffs_to, t.tariffs_to_help) }
            { fields.text("new.document", t.tariffs_document, "") }
            { super::more(t.tariffs_open, fields.long("file", t.tariffs_text, t.tariffs_text_help, (t.tariffs_open, t.tariffs_open_help))) }
            <p><button type="button" class="primary" data-action="export" data-when-ready="" disabled=true>{ t.tariffs_export }</button></p>
        </>
    }
}

fn bill(sheet: Sheet) -> Html {
    let t = sheet.t();
    let fields = Fields(EXAMPLE);
    let standards: Vec<Choice> =
        POWER_FACTOR[0].standards.iter().map(|standard| (standard.id, standard.id.to_owned())).collect();
    html! {
        <>
            { fields.text("month", t.bill_month, t.bill_month_help) }
            { fields.choice("voltage", t.bill_voltage, &super::tariffs::voltages(), "") }
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
