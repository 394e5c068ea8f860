//! Bills of farms.

use crate::kit::i18n::bill_farm::{about, page as texts};
use crate::kit::written::form::{Defaults, Fields, PartOfPage, calculator_page, parts};
use crate::kit::written::page::{Page, Sheet};
use crate::kit::written::tariff_fields::{only_price, printed, readings, tariff, voltage};
use diansuan::rulebook::Category;
use yew::prelude::*;

/// A pumping station's month at the listed price.
pub(crate) const EXAMPLE: Defaults = &[
    ("tariff", "cn-gx-agricultural"),
    ("month", "2026-07"),
    ("usage.kwh", "1,200"),
    ("read.total.start", ""),
    ("read.total.end", ""),
    ("read.multiplier", ""),
    ("read.digits", ""),
    ("read.ct", ""),
    ("read.pt", ""),
    ("read.lossKwh", ""),
    ("read.lossKvarh", ""),
    ("read.linePercent", ""),
    ("voltage", "<1kV"),
    ("prices.energy", ""),
    ("lastKwh", "1,000"),
    ("printed.total", "591.00"),
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
            { readings(&fields, sheet, &["total"]) }
            { tariff(&fields, t.bill_tariff, &[Category::Agricultural], sheet.lang, "") }
            { voltage(&fields, sheet, true) }
            { only_price(&fields, sheet) }
            { fields.month("month", t.bill_month, t.bill_month_help, true, t.pick_month) }
        </>
    };
    let money = fields.number("money", t.money_budget, yuan, t.money_budget_help);
    let own = crate::kit::i18n::bill::page(sheet.lang);
    let last = fields.number("lastKwh", own.diff_kwh, "kWh", own.diff_kwh_help);
    let all: [PartOfPage; 4] = [
        (&crate::pages::bill::BILL, t.part_bill, t.part_bill_text, bill),
        (&crate::pages::bill::CHECK, t.part_check, t.part_check_text, printed(&fields, sheet)),
        (&crate::pages::bill::DIFFERENCE, own.part_difference, own.part_difference_text, last),
        (&crate::pages::bill::MONEY, t.part_money, t.part_money_text, money),
    ];
    parts(sheet, EXAMPLE, &all)
}
