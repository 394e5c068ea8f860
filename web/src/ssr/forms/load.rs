//! A load curve and its bills.

use super::tariffs::{tariff_choices, voltages};
use super::{Choice, Defaults, Fields, Sheet, frame};
use crate::islands::Island;
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
];

pub(super) fn calculator(sheet: Sheet) -> Html {
    let (t, lang) = (sheet.t(), sheet.lang);
    let fields = Fields(EXAMPLE);
    let mut tariffs = tariff_choices(Category::CommercialIndustrial, lang);
    tariffs.extend(tariff_choices(Category::Residential, lang));
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
            { fields.long("readings", t.load_text, t.load_text_help, (t.load_file, t.load_file_help)) }
            { fields.choice("tariff", t.bill_tariff, &tariffs, "") }
            { fields.choice("voltage", t.bill_voltage, &voltages(), t.bill_voltage_help) }
            { fields.group("basic", t.bill_basic, basic) }
        </>
    };
    frame(sheet, Island::Load, EXAMPLE, form)
}
