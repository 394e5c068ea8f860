//! My tier and manager, my credit, whom to ask.

use crate::kit::i18n::my_service::{about, page as texts};
use crate::kit::unit_in;
use crate::kit::written::form::{Choice, Defaults, Fields, PartOfPage, calculator_page, parts};
use crate::kit::written::page::{Page, Sheet};
use crate::pages;
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

/// The page.
pub static PAGE: Page = Page::new("my-service/", about, page).calculator("my-service").scripted("service.js");

fn page(sheet: Sheet) -> Html {
    calculator_page(sheet, texts(sheet.lang).intro, calculator(sheet))
}

fn calculator(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let all: [PartOfPage; 2] = [
        (&super::CLASSIFY, t.part_classify, t.part_classify_text, manager(sheet)),
        (&super::CREDIT, t.part_credit, t.part_credit_text, events(sheet)),
    ];
    html! { <>{ parts(sheet, EXAMPLE, &all) }{ standards(sheet) }{ contacts(sheet) }{ care(sheet) }</> }
}

fn manager(sheet: Sheet) -> Html {
    let own = texts(sheet.lang);
    let (t, lang) = (sheet.t(), sheet.lang);
    let fields = Fields(EXAMPLE);
    let (sectors, areas) = SERVICE.first().map(|rule| (rule.sectors, rule.areas)).unwrap_or_default();
    let settings: Vec<Choice> =
        Setting::CHOICES.iter().map(|(id, s)| (*id, s.label().get(lang).to_owned())).collect();
    let sectors: Vec<Choice> = sectors.iter().map(|s| (s.id, s.label.get(lang).to_owned())).collect();
    let mut all_areas: Vec<Choice> = vec![("", own.service_area_any.to_owned())];
    all_areas.extend(areas.iter().map(|a| (a.id, a.label.get(lang).to_owned())));
    html! {
        <>
            <h3>{ t.inputs_title }</h3>
            <p class="summary" role="note" hidden=true data-own-rules="">{ own.own_rules }</p>
            { fields.number("monthlyKwh", t.service_kwh, "kWh", own.service_kwh_help) }
            { fields.choice("setting", own.service_setting, &settings, "") }
            { fields.choice("sector", own.service_sector, &sectors, own.service_sector_help) }
            { fields.choice("area", own.service_area, &all_areas, "") }
        </>
    }
}

fn events(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let fields = Fields(EXAMPLE);
    let news: Vec<Choice> = vec![("0", t.credit_new_no.to_owned()), ("1", t.credit_new_yes.to_owned())];
    let field = |(id, label): (&str, &diansuan::text::Text)| {
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
            <p><a href={sheet.link(&pages::bill::late_fee::form::PAGE)} target={sheet.embedded.then_some("_blank")} rel="noopener">{ t.credit_late_link }</a></p>
        </>
    }
}

/// Time limits: the State's, and what the grid company promises.
fn standards(sheet: Sheet) -> Html {
    let (t, lang) = (texts(sheet.lang), sheet.lang);
    let (Some(state), Some(promise)) = (SERVICE_STANDARDS.last(), SERVICE_PROMISES.last()) else {
        return Html::default();
    };
    let of = |table: &'static Table, id: &str| {
        let row = table.row(id)?;
        table.columns.iter().zip(row.values).find_map(|(column, value)| {
            Some(format!("{} {}", value.as_ref()?.text(), unit_in(column.unit, lang)))
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
            <p>{ t.standards_connection }{ " " }<a href={sheet.link(&pages::connection::form::PAGE)} target={sheet.embedded.then_some("_blank")} rel="noopener">{ (pages::connection::form::PAGE.about)(lang).name }</a></p>
        </section>
    }
}

/// Whom to call, and what to have ready.
fn contacts(sheet: Sheet) -> Html {
    let (t, lang) = (texts(sheet.lang), sheet.lang);
    html! {
        <section class="card">
            <h2>{ t.contacts }</h2>
            <p>{ t.contacts_intro }</p>
            // The utility's own, from its settings.
            <div hidden=true><h3>{ t.offices }</h3><ul class="services" data-areas=""></ul></div>
            <ul class="services">{ for SERVICE_CONTACTS.iter().flat_map(|table| table.rows).map(|row| html! {
                <li>
                    <b>{ row.label.get(lang) }{ " · " }<a href={format!("tel:{}", row.group)}>{ row.group }</a></b>
                    <span>{ row.detail.as_ref().map(|detail| detail.get(lang)) }</span>
                </li>
            }) }</ul>
        </section>
    }
}

/// Who gets the care card.
fn care(sheet: Sheet) -> Html {
    let (t, lang) = (texts(sheet.lang), sheet.lang);
    html! {
        <section class="card">
            <h2>{ t.care }</h2>
            <p>{ t.care_intro }</p>
            <ul class="services">{ for CARE_CARD.iter().flat_map(|table| table.rows).map(|row| html! {
                <li><b>{ row.label.get(lang) }</b><span>{ row.detail.as_ref().map(|detail| detail.get(lang)) }</span></li>
            }) }</ul>
            <p class="status">{ t.care_status }</p>
        </section>
    }
}
