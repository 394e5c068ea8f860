//! My tier and manager, my credit, whom to ask.

use super::{Choice, Defaults, Fields, PartOfPage, Sheet, parts};
use crate::components::unit_in;
use crate::i18n::service_page;
use crate::islands::Island;
use crate::page::Page;
use diansuan::credit;
use diansuan::rulebook::{
    CARE_CARD, Row, SERVICE, SERVICE_CONTACTS, SERVICE_PROMISES, SERVICE_STANDARDS, Setting, Table,
};
use yew::prelude::*;

const EXAMPLE: Defaults = &[
    ("monthlyKwh", "121,040"),
    ("setting", "urban"),
    ("sector", "industry"),
    ("area", ""),
    ("events.late", "3"),
    ("events.arrears", "1"),
    ("events.violation", "0"),
    ("events.theft", "0"),
    ("events.hazard", "0"),
    ("events.new", "0"),
];

/// The counts of the credit rules as fields.
const EVENTS: [(&str, &str); 6] = [
    ("late", "events.late"),
    ("arrears", "events.arrears"),
    ("violation", "events.violation"),
    ("theft", "events.theft"),
    ("hazard", "events.hazard"),
    ("new", "events.new"),
];

pub(super) fn calculator(sheet: Sheet) -> Html {
    let t = service_page(sheet.lang);
    let all: [PartOfPage; 2] = [
        (Island::Classify, t.part_classify, t.part_classify_text, manager(sheet)),
        (Island::Credit, t.part_credit, t.part_credit_text, events(sheet)),
    ];
    html! { <>{ parts(sheet, EXAMPLE, &all) }{ standards(sheet) }{ contacts(sheet) }{ care(sheet) }</> }
}

fn manager(sheet: Sheet) -> Html {
    let (t, lang) = (sheet.t(), sheet.lang);
    let fields = Fields(EXAMPLE);
    let (sectors, areas) = SERVICE.first().map(|rule| (rule.sectors, rule.areas)).unwrap_or_default();
    let settings: Vec<Choice> =
        Setting::CHOICES.iter().map(|(id, s)| (*id, s.label().get(lang).to_owned())).collect();
    let sectors: Vec<Choice> = sectors.iter().map(|s| (s.id, s.label.get(lang).to_owned())).collect();
    let mut all_areas: Vec<Choice> = vec![("", t.service_area_any.to_owned())];
    all_areas.extend(areas.iter().map(|a| (a.id, a.label.get(lang).to_owned())));
    html! {
        <>
            <h3>{ t.inputs_title }</h3>
            { fields.number("monthlyKwh", t.service_kwh, "kWh", t.service_kwh_help) }
            { fields.choice("setting", t.service_setting, &settings, "") }
            { fields.choice("sector", t.service_sector, &sectors, t.service_sector_help) }
            { fields.choice("area", t.service_area, &all_areas, "") }
        </>
    }
}

fn events(sheet: Sheet) -> Html {
    let t = service_page(sheet.lang);
    let fields = Fields(EXAMPLE);
    let news: Vec<Choice> = vec![("0", t.credit_new_no.to_owned()), ("1", t.credit_new_yes.to_owned())];
    let field = |(id, label): (&str, diansuan::text::Text)| {
        let (_, name) = EVENTS.iter().find(|(event, _)| *event == id)?;
        let help = match id {
            "late" => t.credit_help_late,
            "violation" => t.credit_help_violation,
            _ => "",
        };
        Some(match id {
            "new" => fields.choice(name, t.credit_new, &news, ""),
            _ => fields.number(name, label.get(sheet.lang), "", help),
        })
    };
    html! {
        <>
            <h3>{ sheet.t().inputs_title }</h3>
            { for credit::counts().into_iter().filter_map(field) }
            <p><a href={sheet.link(Page::LateFee)} target={sheet.embedded.then_some("_blank")} rel="noopener">{ t.credit_late_link }</a></p>
        </>
    }
}

/// Time limits: the State's, and what the grid company promises.
fn standards(sheet: Sheet) -> Html {
    let (t, lang) = (service_page(sheet.lang), sheet.lang);
    let (Some(state), Some(promise)) = (SERVICE_STANDARDS.last(), SERVICE_PROMISES.last()) else {
        return Html::default();
    };
    let of = |table: &'static Table, id: &str| {
        let row = table.row(id)?;
        table.columns.iter().zip(row.values).find_map(|(column, value)| {
            Some([&*value.as_ref()?.text(), " ", &unit_in(column.unit, lang)].concat())
        })
    };
    let further = promise.rows.iter().filter(|row| state.row(row.id).is_none());
    let item = |row: &'static Row| {
        let said = [(t.standards_state, of(state, row.id)), (t.standards_promise, of(promise, row.id))];
        let said = said.into_iter().filter_map(|(by, limit)| Some(format!("{by} {}", limit?)));
        let said: Vec<String> = said.collect();
        html! { <li><b>{ row.label.get(lang) }</b><span>{ said.join(" · ") }</span></li> }
    };
    html! {
        <section class="card">
            <h2>{ t.standards }</h2>
            <ul class="services">{ for state.rows.iter().chain(further).map(item) }</ul>
            <p class="status">{ t.standards_status }</p>
            <p>{ t.standards_connection }{ " " }<a href={sheet.link(Page::Connection)} target={sheet.embedded.then_some("_blank")} rel="noopener">{ sheet.t().nav_connection }</a></p>
        </section>
    }
}

/// Whom to call, and what to have ready.
fn contacts(sheet: Sheet) -> Html {
    let (t, lang) = (service_page(sheet.lang), sheet.lang);
    html! {
        <section class="card">
            <h2>{ t.contacts }</h2>
            <p>{ t.contacts_intro }</p>
            <ul class="services">{ for SERVICE_CONTACTS.iter().flat_map(|table| table.rows).map(|row| html! {
                <li>
                    <b>{ row.label.get(lang) }{ " · " }<a href={format!("tel:{}", row.group)}>{ row.group }</a></b>
                    <span>{ row.detail.map(|detail| detail.get(lang)) }</span>
                </li>
            }) }</ul>
        </section>
    }
}

/// Who gets the care card.
fn care(sheet: Sheet) -> Html {
    let (t, lang) = (service_page(sheet.lang), sheet.lang);
    html! {
        <section class="card">
            <h2>{ t.care }</h2>
            <p>{ t.care_intro }</p>
            <ul class="services">{ for CARE_CARD.iter().flat_map(|table| table.rows).map(|row| html! {
                <li><b>{ row.label.get(lang) }</b><span>{ row.detail.map(|detail| detail.get(lang)) }</span></li>
            }) }</ul>
            <p class="status">{ t.care_status }</p>
        </section>
    }
}
