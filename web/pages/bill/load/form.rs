//! A load curve and its bills.

use crate::kit::i18n::bill_load::{about, page as texts};
use crate::kit::written::form::{Choice, Defaults, Fields, calculator_page, frame, more};
use crate::kit::written::page::{Page, Sheet};
use crate::kit::written::tariff_fields::{printed, tariff, voltages};
use diansuan::rulebook::Category;
use yew::prelude::*;

/// A workshop's week in June 2024, hour by hour.
const EXAMPLE: Defaults = &[
    ("readings", include_str!("sample-week.csv")),
    ("tariff", "cn-gx-two-part"),
    ("voltage", "110kV"),
    ("capacityKva", "1,000"),
    ("capacityDays", ""),
    ("maxDemandKw", ""),
    ("contractDemandKw", ""),
    ("basicCharge", "capacity"),
    ("printed.total", ""),
];

/// The page.
pub static PAGE: Page = Page::new("bill/load/", about, page).calculator("bill-load").with_bills();

fn page(sheet: Sheet) -> Html {
    calculator_page(sheet, texts(sheet.lang).intro, calculator(sheet))
}

fn calculator(sheet: Sheet) -> Html {
    let own = texts(sheet.lang);
    let (t, lang) = (sheet.t(), sheet.lang);
    let fields = Fields(EXAMPLE);
    let ways: Vec<Choice> = [
        ("capacity", t.bill_basic_capacity),
        ("actual", t.bill_basic_actual),
        ("contract", t.bill_basic_contract),
    ]
    .map(|(way, label)| (way, label.to_owned()))
    .to_vec();
    let basic = html! {
        <>
            { fields.number("capacityKva", t.bill_capacity, "kVA", t.bill_capacity_help) }
            { fields.choice("basicCharge", t.bill_basic_way, &ways, "") }
            { fields.number("contractDemandKw", t.bill_contract, "kW", "") }
            { fields.number("maxDemandKw", t.bill_demand, "kW", "") }
            { fields.number("capacityDays", t.bill_capacity_days, "", t.bill_capacity_days_help) }
        </>
    };
    let form = html! {
        <>
            <h2>{ t.inputs_title }</h2>
            { fields.long("readings", own.text, own.text_help, (own.file, own.file_help)) }
            { tariff(&fields, t.bill_tariff, &[Category::CommercialIndustrial, Category::Residential], lang, "") }
            { fields.choice("voltage", t.bill_voltage, &voltages(), t.bill_voltage_help) }
            { fields.group("basic", t.bill_basic, basic) }
            { more(t.part_check, printed(&fields, sheet)) }
        </>
    };
    frame(sheet, &super::RESULTS, EXAMPLE, form)
}
