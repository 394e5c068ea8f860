//! Bills of farms.

use crate::kit::i18n::bill_farm::{about, page as texts};
use crate::kit::written::form::{Defaults, Fields, PartOfPage, calculator_page, parts};
use crate::kit::written::page::{Page, Sheet};
use crate::kit::written::tariff_fields::{one_price, tariff};
use diansuan::rulebook::Category;
use yew::prelude::*;

/// A pumping station's month; the price is the customer's own.
const EXAMPLE: Defaults = &[
    ("tariff", "cn-gx-agricultural-own"),
    ("month", "2026-07"),
    ("usage.kwh", "1,200"),
    ("prices.energy", "0.40"),
    ("money", "300"),
];

const RANGES: Defaults = &[("usage.kwh", "10..1000000"), ("prices.energy", "0.1..1.5")];

/// The page.
pub static PAGE: Page = Page::new("bill/farm/", about, page).calculator("bill").with_bills().within(RANGES);

fn page(sheet: Sheet) -> Html {
    calculator_page(sheet, texts(sheet.lang).intro, calculator(sheet))
}

fn calculator(sheet: Sheet) -> Html {
    let (t, yuan) = (sheet.t(), sheet.live().unit_yuan);
    let fields = Fields(EXAMPLE);
    let bill = html! {
        <>
            <h3>{ t.inputs_title }</h3>
            { fields.number("usage.kwh", t.bill_kwh, "kWh", t.bill_kwh_help) }
            { one_price(&fields, sheet) }
            { tariff(&fields, t.bill_tariff, &[Category::Agricultural], sheet.lang, "") }
            { fields.month("month", t.bill_month, t.bill_month_help, true, t.pick_month) }
        </>
    };
    let money = fields.number("money", t.money_budget, yuan, t.money_budget_help);
    let all: [PartOfPage; 2] = [
        (&crate::pages::bill::BILL, t.part_bill, t.part_bill_text, bill),
        (&crate::pages::bill::MONEY, t.part_money, t.part_money_text, money),
    ];
    parts(sheet, EXAMPLE, &all)
}
