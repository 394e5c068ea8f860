//! What a household has and plans, and what carries it.

use crate::kit::i18n::appliances::{about, page as texts};
use crate::kit::typed::id;
use crate::kit::written::form::{Choice, Defaults, Fields, calculator_page, frame, more};
use crate::kit::written::page::{Page, Sheet};
use crate::kit::written::tariff_fields::tariff;
use diansuan::rulebook::{APPLIANCES, BREAKER, Category, METER, SERVICE_WIRE, Table};
use diansuan::text::Lang;
use yew::prelude::*;

/// A home that wants a water heater, a second air conditioner and an induction hob.
const EXAMPLE: Defaults = &[
    ("now.lights", "8"),
    ("now.fan", "2"),
    ("now.television", "1"),
    ("now.refrigerator", "1"),
    ("now.washing_machine", "1"),
    ("now.rice_cooker", "1"),
    ("now.kettle", "1"),
    ("now.air_conditioner", "1"),
    ("planned.air_conditioner", "1"),
    ("planned.water_heater", "1"),
    ("planned.induction", "1"),
    ("own.watts", ""),
    ("own.hours", ""),
    ("own.days", ""),
    ("now.own", ""),
    ("planned.own", ""),
    ("wire", "cu-4"),
    ("meter", "5-40"),
    ("breaker", "32"),
    ("yearKwh", ""),
    ("tariff", "cn-gx-residential"),
    ("month", "2026-07"),
];

/// The page.
pub static PAGE: Page = Page::new("appliances/", about, page).calculator("appliances").with_bills();

fn page(sheet: Sheet) -> Html {
    calculator_page(sheet, texts(sheet.lang).intro, calculator(sheet))
}

fn calculator(sheet: Sheet) -> Html {
    let (t, page, lang) = (texts(sheet.lang), sheet.t(), sheet.lang);
    let fields = Fields(EXAMPLE);
    let parts = |tables: &'static [Table]| -> Vec<Choice> {
        tables
            .iter()
            .flat_map(|table| table.rows)
            .map(|row| (row.id, row.label.get(lang).to_owned()))
            .collect()
    };
    let own = html! {
        <div class="pairs">
            { fields.number("own.watts", t.own_watts, "W", "") }
            { fields.number("own.hours", t.own_hours, "h", "") }
            { fields.number("own.days", t.own_days, t.unit_days, "") }
            { fields.number("now.own", t.own_now, "", "") }
            { fields.number("planned.own", t.own_planned, "", "") }
        </div>
    };
    let bill = html! {
        <>
            { fields.number("yearKwh", t.year_kwh, "kWh", t.year_kwh_help) }
            { tariff(&fields, page.bill_tariff, &[Category::Residential], lang, "") }
            { fields.month("month", page.bill_month, page.bill_month_help, true, page.pick_month) }
        </>
    };
    let form = html! {
        <>
            <h2>{ t.appliances }</h2>
            { counts(sheet) }
            { more(t.own, own) }
            <h2 class="later">{ t.supply }</h2>
            { fields.choice("wire", t.wire, &parts(&SERVICE_WIRE), t.wire_help) }
            { fields.choice("meter", t.meter, &parts(&METER), t.meter_help) }
            { fields.choice("breaker", t.breaker, &parts(&BREAKER), t.breaker_help) }
            { more(t.bill, bill) }
        </>
    };
    frame(sheet, &super::RESULTS, EXAMPLE, form)
}

/// A line for each appliance: how many there are, how many are planned.
fn counts(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    html! {
        <table class="counts">
            <thead><tr><th scope="col">{ t.appliance }</th><th scope="col">{ t.now }</th><th scope="col">{ t.planned }</th></tr></thead>
            <tbody>{ for APPLIANCES[0].rows.iter().map(|row| {
                let label = row.label.get(sheet.lang);
                html! {
                    <tr>
                        <th scope="row">{ label }</th>
                        <td>{ count(format!("now.{}", row.id), label, t.now, sheet.lang) }</td>
                        <td>{ count(format!("planned.{}", row.id), label, t.planned, sheet.lang) }</td>
                    </tr>
                }
            }) }</tbody>
        </table>
    }
}

fn count(name: String, label: &str, column: &str, lang: Lang) -> Html {
    let (field, value) = (id(&name), Fields(EXAMPLE).default(&name));
    let error = format!("{field}-error");
    let separator = if lang == Lang::Zh { "：" } else { ": " };
    html! {
        <>
            <label class="hidden" for={field.clone()}>{ format!("{label}{separator}{column}") }</label>
            <input id={field} {name} {value} inputmode="numeric" autocomplete="off" aria-invalid="false" aria-describedby={error.clone()} />
            <p class="error" id={error}></p>
        </>
    }
}
