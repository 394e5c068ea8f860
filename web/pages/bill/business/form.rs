//! Bills of business and industry.

use crate::kit::i18n::bill_business::{about, page as texts};
use crate::kit::readings::REGISTERS;
use crate::kit::written::form::{Choice, Defaults, Fields, PartOfPage, calculator_page, parts};
use crate::kit::written::page::{Page, Sheet};
use crate::kit::written::tariff_fields::{
    folded_periods, only_price, other_prices, printed, readings, span, tariff, transformers, voltage,
};
use diansuan::rulebook::{Category, POWER_FACTOR};
use diansuan::tariff::model::Period;
use yew::prelude::*;

/// The printed bill of a 110 kV two-part customer in Guangxi, June 2024.
pub(crate) const EXAMPLE: Defaults = &[
    ("tariff", "cn-gx-two-part"),
    ("month", "2024-06"),
    ("usage.kwh", ""),
    ("usage.sharp", ""),
    ("usage.peak", "132,000"),
    ("usage.flat", "105,600"),
    ("usage.valley", "250,800"),
    ("usage.deepValley", ""),
    ("voltage", "110kV"),
    ("prices.energy", ""),
    ("prices.energy.sharp", ""),
    ("prices.energy.peak", ""),
    ("prices.energy.flat", ""),
    ("prices.energy.valley", ""),
    ("capacityKva", "100,000"),
    ("capacityDays", "19"),
    ("capacity.0.kva", ""),
    ("capacity.0.from", ""),
    ("capacity.0.to", ""),
    ("capacity.1.kva", ""),
    ("capacity.1.from", ""),
    ("capacity.1.to", ""),
    ("capacity.2.kva", ""),
    ("capacity.2.from", ""),
    ("capacity.2.to", ""),
    ("maxDemandKw", ""),
    ("contractDemandKw", ""),
    ("basicCharge", ""),
    ("reactiveKvarh", "198,000"),
    ("factor", ""),
    ("standard", "0.90"),
    ("prices.transmission", ""),
    ("prices.capacity", ""),
    ("prices.demand", ""),
    ("prices.line_loss", ""),
    ("prices.system_operation", ""),
    ("prices.ancillary", ""),
    ("prices.pumped_storage", ""),
    ("prices.coal_capacity", ""),
    ("prices.gas_capacity", ""),
    ("prices.new_energy", ""),
    ("prices.nuclear", ""),
    ("prices.household_farming", ""),
    ("prices.other", ""),
    ("prices.funds", ""),
    ("prices.zone", ""),
    ("read.total.start", ""),
    ("read.total.end", ""),
    ("read.sharp.start", ""),
    ("read.sharp.end", ""),
    ("read.peak.start", ""),
    ("read.peak.end", ""),
    ("read.flat.start", ""),
    ("read.flat.end", ""),
    ("read.valley.start", ""),
    ("read.valley.end", ""),
    ("read.reactiveForward.start", ""),
    ("read.reactiveForward.end", ""),
    ("read.multiplier", ""),
    ("read.digits", ""),
    ("read.ct", ""),
    ("read.pt", ""),
    ("read.lossKwh", ""),
    ("read.lossKvarh", ""),
    ("read.linePercent", ""),
    ("to", ""),
    ("billingMonths", ""),
    ("printed.total", "1,629,271.00"),
    ("shift.from", "peak"),
    ("shift.to", "valley"),
    ("shift.percent", "20"),
];

/// The lines of transformers in use for a part of the month.
const TRANSFORMERS: [[&str; 3]; 3] = [
    ["capacity.0.kva", "capacity.0.from", "capacity.0.to"],
    ["capacity.1.kva", "capacity.1.from", "capacity.1.to"],
    ["capacity.2.kva", "capacity.2.from", "capacity.2.to"],
];
/// The prices that a bill may have otherwise.
const OWN_PRICES_HERE: [&str; 15] = [
    "prices.transmission",
    "prices.line_loss",
    "prices.system_operation",
    "prices.funds",
    "prices.zone",
    "prices.ancillary",
    "prices.pumped_storage",
    "prices.coal_capacity",
    "prices.gas_capacity",
    "prices.new_energy",
    "prices.nuclear",
    "prices.household_farming",
    "prices.other",
    "prices.capacity",
    "prices.demand",
];

/// How much load somebody might move.
const USUAL: Defaults = &[("shift.percent", "20")];
const RANGES: Defaults = &[("usage.kwh", "100..20000000"), ("capacityKva", "30..500000")];

/// The page.
pub static PAGE: Page = Page::new("bill/business/", about, page)
    .calculator("bill-business")
    .with_bills()
    .usually(USUAL)
    .within(RANGES);

fn page(sheet: Sheet) -> Html {
    calculator_page(sheet, texts(sheet.lang).intro, calculator(sheet))
}

fn calculator(sheet: Sheet) -> Html {
    let own = texts(sheet.lang);
    let t = sheet.t();
    let all: [PartOfPage; 5] = [
        (&crate::pages::bill::BILL, t.part_bill, t.part_bill_text, bill(sheet)),
        (&crate::pages::bill::CHECK, t.part_check, t.part_check_text, printed(&Fields(EXAMPLE), sheet)),
        (&crate::pages::bill::SHIFT, own.part_shift, own.part_shift_text, shift(sheet)),
        (&crate::pages::bill::BASIC, own.part_basic, own.part_basic_text, Html::default()),
        (&crate::pages::bill::COMPARE, t.part_compare, t.part_compare_text, Html::default()),
    ];
    parts(sheet, EXAMPLE, &all)
}

fn bill(sheet: Sheet) -> Html {
    let t = sheet.t();
    let fields = Fields(EXAMPLE);
    html! {
        <>
            <h3>{ t.inputs_title }</h3>
            { tariff(&fields, t.bill_tariff, &[Category::CommercialIndustrial], sheet.lang, "") }
            { fields.month("month", t.bill_month, t.bill_month_help, false, t.pick_month) }
            { voltage(&fields, sheet, true) }
            { fields.number("usage.kwh", t.bill_kwh, "kWh", t.bill_kwh_help) }
            { only_price(&fields, sheet) }
            { folded_periods(&fields, sheet, &["sharp", "peak", "flat", "valley", "deepValley"]) }
            { readings(&fields, sheet, &REGISTERS) }
            { span(&fields, sheet) }
            { basic(sheet) }
            { factor(sheet) }
            { other_prices(&fields, sheet, &OWN_PRICES_HERE) }
        </>
    }
}

fn basic(sheet: Sheet) -> Html {
    let t = sheet.t();
    let fields = Fields(EXAMPLE);
    let ways: Vec<Choice> = [
        ("", t.bill_basic_auto),
        ("capacity", t.bill_basic_capacity),
        ("contract", t.bill_basic_contract),
        ("actual", t.bill_basic_actual),
    ]
    .map(|(way, label)| (way, label.to_owned()))
    .to_vec();
    let inner = html! {
        <>
            { fields.number("capacityKva", t.bill_capacity, "kVA", t.bill_capacity_help) }
            { fields.number("capacityDays", t.bill_capacity_days, "", t.bill_capacity_days_help) }
            { fields.number("maxDemandKw", t.bill_demand, "kW", "") }
            { fields.number("contractDemandKw", t.bill_contract, "kW", "") }
            { fields.choice("basicCharge", t.bill_basic_way, &ways, "") }
            { transformers(&fields, sheet, &TRANSFORMERS) }
        </>
    };
    fields.group("basic", t.bill_basic, inner)
}

fn factor(sheet: Sheet) -> Html {
    let t = sheet.t();
    let fields = Fields(EXAMPLE);
    let standards: Vec<Choice> =
        POWER_FACTOR[0].standards.iter().map(|standard| (standard.id, standard.id.to_owned())).collect();
    let inner = html! {
        <>
            { fields.number("reactiveKvarh", t.bill_reactive, "kvarh", t.pf_reactive_help) }
            { fields.number("factor", t.bill_power_factor, "", t.bill_power_factor_help) }
            { fields.choice("standard", t.pf_standard, &standards, t.pf_standard_help) }
        </>
    };
    fields.group("factor", t.bill_factor, inner)
}

fn shift(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let fields = Fields(EXAMPLE);
    let periods: Vec<Choice> = Period::METERED
        .iter()
        .map(|period| (period.id(), period.label().get(sheet.lang).to_owned()))
        .collect();
    html! {
        <>
            { fields.choice("shift.from", t.shift_from, &periods, "") }
            { fields.choice("shift.to", t.shift_to, &periods, "") }
            { fields.number("shift.percent", t.shift_percent, "%", t.shift_percent_help) }
        </>
    }
}
