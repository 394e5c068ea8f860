//! Bills of shops and small firms: one energy, one price.

use crate::kit::i18n::bill_shop::{about, page as texts};
use crate::kit::written::form::{Defaults, Fields, PartOfPage, calculator_page, parts};
use crate::kit::written::page::{Page, Sheet};
use crate::kit::written::tariff_fields::{
    folded_periods, only_price, other_prices, printed, readings, single_part, span, voltage,
};
use crate::pages::bill;
use yew::prelude::*;

/// A shop that knows its price.
pub(crate) const EXAMPLE: Defaults = &[
    ("tariff", "cn-gx-single-part-own"),
    ("month", "2026-07"),
    ("usage.kwh", "8,000"),
    ("usage.sharp", ""),
    ("usage.peak", ""),
    ("usage.flat", ""),
    ("usage.valley", ""),
    ("voltage", "<1kV"),
    ("prices.energy", "0.75"),
    ("prices.energy.sharp", ""),
    ("prices.energy.peak", ""),
    ("prices.energy.flat", ""),
    ("prices.energy.valley", ""),
    ("prices.line_loss", ""),
    ("prices.system_operation", ""),
    ("prices.funds", ""),
    ("prices.zone", ""),
    ("prices.ancillary", ""),
    ("prices.pumped_storage", ""),
    ("prices.coal_capacity", ""),
    ("prices.gas_capacity", ""),
    ("prices.new_energy", ""),
    ("prices.nuclear", ""),
    ("prices.household_farming", ""),
    ("prices.other", ""),
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
    ("read.multiplier", ""),
    ("read.digits", ""),
    ("read.ct", ""),
    ("read.pt", ""),
    ("read.lossKwh", ""),
    ("read.lossKvarh", ""),
    ("read.linePercent", ""),
    ("to", ""),
    ("billingMonths", ""),
    ("printed.total", "6,000.00"),
    ("lastKwh", "7,200"),
    ("money", "5,000"),
];

const RANGES: Defaults =
    &[("usage.kwh", "50..200000"), ("prices.energy", "0.2..2"), ("lastKwh", "50..200000")];
/// The prices that a bill may have otherwise.
const OWN_PRICES: [&str; 12] = [
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
];

/// The page.
pub static PAGE: Page = Page::new("bill/shop/", about, page).calculator("bill").with_bills().within(RANGES);

fn page(sheet: Sheet) -> Html {
    calculator_page(sheet, texts(sheet.lang).intro, calculator(sheet))
}

fn calculator(sheet: Sheet) -> Html {
    let (t, yuan) = (sheet.t(), sheet.live().unit_yuan);
    let home = crate::kit::i18n::bill::page(sheet.lang);
    let fields = Fields(EXAMPLE);
    let form = html! {
        <>
            <h3>{ t.inputs_title }</h3>
            { fields.number("usage.kwh", t.bill_kwh, "kWh", t.bill_kwh_help) }
            { only_price(&fields, sheet) }
            { folded_periods(&fields, sheet, &["sharp", "peak", "flat", "valley"]) }
            { readings(&fields, sheet, &["total", "sharp", "peak", "flat", "valley"]) }
            { single_part(&fields, t.bill_tariff, sheet.lang, "") }
            { voltage(&fields, sheet, true) }
            { other_prices(&fields, sheet, &OWN_PRICES) }
            { fields.month("month", t.bill_month, t.bill_month_help, true, t.pick_month) }
            { span(&fields, sheet) }
        </>
    };
    let last = fields.number("lastKwh", home.diff_kwh, "kWh", home.diff_kwh_help);
    let money = fields.number("money", t.money_budget, yuan, t.money_budget_help);
    let all: [PartOfPage; 4] = [
        (&bill::BILL, t.part_bill, t.part_bill_text, form),
        (&bill::CHECK, t.part_check, t.part_check_text, printed(&fields, sheet)),
        (&bill::DIFFERENCE, home.part_difference, home.part_difference_text, last),
        (&bill::MONEY, t.part_money, t.part_money_text, money),
    ];
    parts(sheet, EXAMPLE, &all)
}
