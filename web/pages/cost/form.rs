//! Electricity in the cost of a product.

use crate::kit::i18n::cost::{about, page as texts};
use crate::kit::written::form::{Defaults, Fields, calculator_page, frame, more};
use crate::kit::written::page::{Page, Sheet};
use yew::prelude::*;

/// 华明建材厂 in June 2008 and the supply of 2008 and 2009; output, prices and other costs are an example.
const EXAMPLE: Defaults = &[
    ("output", "20,000"),
    ("kwh", "121,040"),
    ("bill", "86,140.69"),
    ("otherCost", "600,000"),
    ("price", "40"),
    ("priceChange", "10"),
    ("adjustmentNow", "9,229.36"),
    ("adjustmentAfter", "-80.64"),
    ("shiftKwh", "20,000"),
    ("peakPrice", "0.95"),
    ("valleyPrice", "0.35"),
    ("thisYear", "13.4亿"),
    ("lastYear", "16.8亿"),
];

/// The page.
pub static PAGE: Page = Page::new("cost/", about, page).calculator("cost");

fn page(sheet: Sheet) -> Html {
    calculator_page(sheet, texts(sheet.lang).intro, calculator(sheet))
}

fn calculator(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let live = sheet.live();
    let yuan = live.unit_yuan;
    let fields = Fields(EXAMPLE);
    let factor = html! {
        <>
            { fields.number("adjustmentNow", t.cost_adjustment_now, yuan, t.cost_adjustment_help) }
            { fields.number("adjustmentAfter", t.cost_adjustment_after, yuan, "") }
        </>
    };
    let shift = html! {
        <>
            { fields.number("shiftKwh", t.cost_shift, "kWh", t.cost_shift_help) }
            { fields.number("peakPrice", t.cost_peak, t.cost_unit_kwh, "") }
            { fields.number("valleyPrice", t.cost_valley, t.cost_unit_kwh, "") }
        </>
    };
    let years = html! {
        <>
            { fields.number("thisYear", t.cost_this_year, "kWh", t.cost_year_help) }
            { fields.number("lastYear", t.cost_last_year, "kWh", "") }
        </>
    };
    let form = html! {
        <>
            <h2>{ sheet.t().inputs_title }</h2>
            { fields.number("output", t.cost_output, t.cost_unit_piece, t.cost_output_help) }
            { fields.number("kwh", t.cost_kwh, "kWh", "") }
            { fields.number("bill", t.cost_bill, yuan, t.cost_bill_help) }
            { fields.number("otherCost", t.cost_other, yuan, t.cost_other_help) }
            { fields.number("price", t.cost_price, t.cost_unit_price, t.cost_price_help) }
            { fields.number("priceChange", t.cost_change, "%", t.cost_change_help) }
            { more(t.cost_factor, factor) }
            { more(t.cost_hours, shift) }
            { more(t.cost_years, years) }
        </>
    };
    frame(sheet, &super::RESULTS, EXAMPLE, form)
}
