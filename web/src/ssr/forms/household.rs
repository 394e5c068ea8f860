//! A household's bill, and the questions that come with it.

use super::tariffs::{one_price, periods, tariff_choices, year};
use super::{Choice, Defaults, Fields, PartOfPage, Sheet, parts};
use crate::islands::Island;
use diansuan::rulebook::Category;
use yew::prelude::*;

/// An ordinary household in July.
const EXAMPLE: Defaults = &[
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
    ("lastKwh", "250"),
    ("money", "200"),
];

pub(super) fn calculator(sheet: Sheet) -> Html {
    let (t, yuan) = (sheet.t(), sheet.live().unit_yuan);
    let fields = Fields(EXAMPLE);
    let last = fields.number("lastKwh", t.diff_kwh, "kWh", t.diff_kwh_help);
    let money = fields.number("money", t.money_budget, yuan, t.money_budget_help);
    let all: [PartOfPage; 4] = [
        (Island::Bill, t.part_bill, t.part_bill_text, bill(sheet)),
        (Island::Difference, t.part_difference, t.part_difference_text, last),
        (Island::Money, t.part_money, t.part_money_text, money),
        (Island::Compare, t.part_compare, t.part_compare_text, Html::default()),
    ];
    parts(sheet, EXAMPLE, &all)
}

fn bill(sheet: Sheet) -> Html {
    let t = sheet.t();
    let fields = Fields(EXAMPLE);
    let choose = |options: &[(&'static str, &'static str)]| -> Vec<Choice> {
        options.iter().map(|(value, label)| (*value, (*label).to_owned())).collect()
    };
    let switch = choose(&[("false", t.bill_no), ("true", t.bill_yes)]);
    let allowance = choose(&[("", t.bill_allowance_none), ("low_income", t.bill_allowance_low)]);
    let family = html! {
        <>
            { fields.number("household.people", t.bill_family, t.unit_people, t.bill_family_help) }
            { fields.choice("household.switch", t.bill_switch, &switch, "") }
            { fields.choice("household.allowance", t.bill_allowance, &allowance, "") }
        </>
    };
    html! {
        <>
            <h3>{ t.inputs_title }</h3>
            { fields.number("usage.kwh", t.bill_kwh, "kWh", t.bill_kwh_help) }
            { periods(&fields, sheet, &["sharp", "peak", "flat", "valley"]) }
            { year(&fields, sheet) }
            { fields.choice("tariff", t.bill_tariff, &tariff_choices(Category::Residential, sheet.lang), t.bill_tariff_help) }
            { one_price(&fields, sheet) }
            { fields.text("month", t.bill_month, t.bill_month_help) }
            { fields.choice("voltage", t.bill_voltage, &super::tariffs::voltages(), t.bill_voltage_help) }
            { fields.when(&["family", "allowance"], super::more(t.pf_more, family)) }
        </>
    }
}
