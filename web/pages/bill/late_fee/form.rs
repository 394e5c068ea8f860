//! Late payment.

use crate::kit::i18n::bill_late_fee::{about, page as texts};
use crate::kit::written::form::{Choice, Defaults, Fields, calculator_page, frame, more};
use crate::kit::written::page::{Page, Sheet};
use diansuan::tariff::model::Debtor;
use yew::prelude::*;

const EXAMPLE: Defaults = &[
    ("amount", "200.00"),
    ("startDate", "2023-07-21"),
    ("payDate", "2023-07-30"),
    ("customer", "residential"),
    ("region", "cn-gx"),
    ("billMonth", ""),
];

/// The page.
pub static PAGE: Page = Page::new("bill/late-fee/", about, page).calculator("bill-late-fee").with_bills();

fn page(sheet: Sheet) -> Html {
    calculator_page(sheet, texts(sheet.lang).intro, calculator(sheet))
}

fn calculator(sheet: Sheet) -> Html {
    let own = texts(sheet.lang);
    let (t, lang) = (sheet.t(), sheet.lang);
    let fields = Fields(EXAMPLE);
    let customers: Vec<Choice> =
        Debtor::CHOICES.iter().map(|(id, debtor)| (*id, debtor.label().get(lang).to_owned())).collect();
    let regions: Vec<Choice> =
        diansuan::tariff::REGIONS.iter().skip(1).map(|(id, name)| (*id, name.get(lang).to_owned())).collect();
    let waiver = html! {
        <>
            { fields.choice("region", own.region, &regions, "") }
            { fields.month("billMonth", own.month, own.month_help, false, t.pick_month) }
        </>
    };
    let form = html! {
        <>
            <h2>{ t.inputs_title }</h2>
            { fields.number("amount", own.amount, sheet.live().unit_yuan, "") }
            { fields.day("startDate", own.start, own.start_help, Some("-9"), t.pick_day) }
            { fields.day("payDate", own.paid, "", Some("0"), t.pick_day) }
            { fields.choice("customer", own.customer, &customers, "") }
            { more(t.pf_more, waiver) }
        </>
    };
    frame(sheet, &super::RESULTS, EXAMPLE, form)
}
