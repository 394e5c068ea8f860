//! A household's bill, and the questions that come with it.

use crate::kit::i18n::bill::{about, page as texts};
use crate::kit::written::form::{Choice, Defaults, Fields, PartOfPage, calculator_page, parts};
use crate::kit::written::page::{Page, Sheet};
use crate::kit::written::tariff_fields::{
    one_price, periods, printed, readings, span, tariff, voltage, year,
};
use diansuan::rulebook::Category;
use yew::prelude::*;

/// An ordinary household.
pub(crate) const EXAMPLE: Defaults = &[
    ("tariff", "cn-gx-residential"),
    ("month", "2026-07"),
    ("usage.kwh", "320"),
    ("usage.sharp", ""),
    ("usage.peak", ""),
    ("usage.flat", ""),
    ("usage.valley", ""),
    ("yearToDateKwh", "1,480"),
    ("voltage", "<1kV"),
    ("prices.energy", ""),
    ("household.people", ""),
    ("household.switch", "false"),
    ("household.allowance", ""),
    ("read.total.start", ""),
    ("read.total.end", ""),
    ("read.peak.start", ""),
    ("read.peak.end", ""),
    ("read.valley.start", ""),
    ("read.valley.end", ""),
    ("read.multiplier", ""),
    ("read.digits", ""),
    ("lastKwh", "250"),
    ("lastYearKwh", ""),
    ("to", ""),
    ("billingMonths", ""),
    ("printed.total", "169.06"),
    ("money", "200"),
];

/// What a household uses in a month, and in the year so far.
const RANGES: Defaults = &[
    ("usage.kwh", "10..3000"),
    ("lastKwh", "10..3000"),
    ("yearToDateKwh", "0..36000"),
    ("money", "5..3000"),
];

/// The page.
pub static PAGE: Page = Page::new("bill/", about, page).calculator("bill").with_bills().within(RANGES);

fn page(sheet: Sheet) -> Html {
    calculator_page(sheet, texts(sheet.lang).intro, calculator(sheet))
}

fn calculator(sheet: Sheet) -> Html {
    let own = texts(sheet.lang);
    let (t, yuan) = (sheet.t(), sheet.live().unit_yuan);
    let fields = Fields(EXAMPLE);
    let last = html! {
        <>
            { fields.number("lastKwh", own.diff_kwh, "kWh", own.diff_kwh_help) }
            { fields.number("lastYearKwh", t.last_year, "kWh", t.last_year_help) }
        </>
    };
    let money = fields.number("money", t.money_budget, yuan, t.money_budget_help);
    let all: [PartOfPage; 5] = [
        (&super::BILL, t.part_bill, t.part_bill_text, bill(sheet)),
        (&super::CHECK, t.part_check, t.part_check_text, printed(&fields, sheet)),
        (&super::DIFFERENCE, own.part_difference, own.part_difference_text, last),
        (&super::MONEY, t.part_money, t.part_money_text, money),
        (&super::COMPARE, t.part_compare, t.part_compare_text, Html::default()),
    ];
    parts(sheet, EXAMPLE, &all)
}

fn bill(sheet: Sheet) -> Html {
    let own = texts(sheet.lang);
    let t = sheet.t();
    let fields = Fields(EXAMPLE);
    let choose = |options: &[(&'static str, &'static str)]| -> Vec<Choice> {
        options.iter().map(|(value, label)| (*value, (*label).to_owned())).collect()
    };
    let switch = choose(&[("false", own.bill_no), ("true", own.bill_yes)]);
    let allowance = choose(&[("", own.bill_allowance_none), ("low_income", own.bill_allowance_low)]);
    let family = html! {
        <>
            { fields.number("household.people", own.bill_family, own.unit_people, own.bill_family_help) }
            { fields.choice("household.switch", own.bill_switch, &switch, "") }
            { fields.choice("household.allowance", own.bill_allowance, &allowance, "") }
        </>
    };
    html! {
        <>
            <h3>{ t.inputs_title }</h3>
            { fields.number("usage.kwh", t.bill_kwh, "kWh", t.bill_kwh_help) }
            { periods(&fields, sheet, &["sharp", "peak", "flat", "valley"]) }
            { year(&fields, sheet) }
            { readings(&fields, sheet, &["total", "peak", "valley"]) }
            { tariff(&fields, t.bill_tariff, &[Category::Residential], sheet.lang, own.bill_tariff_help) }
            { one_price(&fields, sheet) }
            { fields.month("month", t.bill_month, t.bill_month_help, true, t.pick_month) }
            { span(&fields, sheet) }
            { voltage(&fields, sheet, false) }
            { fields.when(&["family", "allowance"], crate::kit::written::form::more(t.pf_more, family)) }
        </>
    }
}
