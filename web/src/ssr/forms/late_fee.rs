//! Late payment.

use super::{Choice, Defaults, Fields, Sheet, frame, more};
use crate::islands::Island;
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

pub(super) fn calculator(sheet: Sheet) -> Html {
    let (t, lang) = (sheet.t(), sheet.lang);
    let fields = Fields(EXAMPLE);
    let customers: Vec<Choice> =
        Debtor::CHOICES.iter().map(|(id, debtor)| (*id, debtor.label().get(lang).to_owned())).collect();
    let regions: Vec<Choice> =
        diansuan::tariff::REGIONS.iter().skip(1).map(|(id, name)| (*id, name.get(lang).to_owned())).collect();
    let waiver = html! {
        <>
            { fields.choice("region", t.late_region, &regions, "") }
            { fields.text("billMonth", t.late_month, t.late_month_help) }
        </>
    };
    let form = html! {
        <>
            <h2>{ t.inputs_title }</h2>
            { fields.number("amount", t.late_amount, sheet.live().unit_yuan, "") }
            { fields.text("startDate", t.late_start, t.late_start_help) }
            { fields.text("payDate", t.late_paid, "") }
            { fields.choice("customer", t.late_customer, &customers, "") }
            { more(t.pf_more, waiver) }
        </>
    };
    frame(sheet, Island::LateFee, EXAMPLE, form)
}
