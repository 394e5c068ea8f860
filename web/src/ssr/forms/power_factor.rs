//! Power factor, capacitors, payback.

use super::{Choice, Defaults, Fields, PartOfPage, Sheet, more};
use crate::islands::Island;
use diansuan::capacitor::usual_price;
use diansuan::rulebook::{CAPACITOR, POWER_FACTOR};
use yew::prelude::*;

/// The bill of the 华明 building-materials works, June 2008, and its August after the capacitors.
const EXAMPLE: Defaults = &[
    ("activeKwh", "121,040"),
    ("reactiveKvarh", "131,520"),
    ("reverseKvarh", ""),
    ("standard", "0.90"),
    ("base", "76,911.33"),
    ("hours", "480"),
    ("target", ""),
    ("stepKvar", "10"),
    ("costPerKvar", ""),
    ("investment", "25,000"),
    ("after.activeKwh", "103,760"),
    ("after.reactiveKvarh", "46,400"),
    ("after.base", "53,760.00"),
    ("discountRate", "6%"),
    ("lifeYears", "10"),
    ("annualMaintenance", ""),
];

pub(super) fn parts(sheet: Sheet) -> Html {
    let t = sheet.t();
    let all: [PartOfPage; 3] = [
        (Island::PowerFactor, t.adj_title, t.adj_intro, bill(sheet)),
        (Island::Capacitor, t.cap_title, t.cap_intro, plant(sheet)),
        (Island::Payback, t.pay_title, t.pay_intro, investment(sheet)),
    ];
    super::parts(sheet, EXAMPLE, &all)
}

fn bill(sheet: Sheet) -> Html {
    let (t, r, yuan) = (sheet.t(), sheet.factor(), sheet.live().unit_yuan);
    let fields = Fields(EXAMPLE);
    let standards = POWER_FACTOR[0].standards.iter();
    let standards: Vec<Choice> = standards.map(|s| (s.id, s.id.to_owned())).collect();
    html! {
        <>
            <h3>{ t.pf_inputs }</h3>
            { fields.number("activeKwh", t.pf_active, "kWh", t.pf_active_help) }
            { fields.number("reactiveKvarh", r.pf_reactive, "kvarh", t.pf_reactive_help) }
            { fields.choice("standard", t.pf_standard, &standards, t.pf_standard_help) }
            { fields.number("base", t.pf_base, yuan, t.pf_base_help) }
            { more(t.pf_more, fields.number("reverseKvarh", t.pf_reverse, "kvarh", t.pf_reverse_help)) }
        </>
    }
}

fn plant(sheet: Sheet) -> Html {
    let t = sheet.t();
    let fields = Fields(EXAMPLE);
    let (low, high) = CAPACITOR.first().map(usual_price).unwrap_or_default();
    let price_help = format!("{} {low}–{high} {} {}", t.cap_cost_help, t.unit_yuan_kvar, t.illustrative);
    html! {
        <>
            <h3>{ t.cap_inputs }</h3>
            { fields.number("hours", t.cap_hours, "h", t.cap_hours_help) }
            { fields.number("stepKvar", t.cap_step, "kvar", t.cap_step_help) }
            { fields.number("costPerKvar", t.cap_cost, t.unit_yuan_kvar, &price_help) }
            { more(t.pf_more, fields.number("target", t.cap_target, "", t.cap_target_help)) }
        </>
    }
}

fn investment(sheet: Sheet) -> Html {
    let (t, r, yuan) = (sheet.t(), sheet.factor(), sheet.live().unit_yuan);
    let fields = Fields(EXAMPLE);
    let value = html! {
        <>
            { fields.number("discountRate", t.pay_rate, "", t.pay_rate_help) }
            { fields.number("lifeYears", t.pay_life, t.unit_years, t.pay_life_help) }
            { fields.number("annualMaintenance", t.pay_maintenance, yuan, "") }
        </>
    };
    html! {
        <>
            <h3>{ t.pay_inputs }</h3>
            { fields.number("investment", t.pay_investment, yuan, t.pay_investment_help) }
            <fieldset>
                <legend>{ t.pay_after }</legend>
                { fields.number("after.activeKwh", t.pf_active, "kWh", "") }
                { fields.number("after.reactiveKvarh", r.pf_reactive, "kvarh", "") }
                { fields.number("after.base", t.pf_base, yuan, "") }
            </fieldset>
            { more(t.pay_more, value) }
        </>
    }
}
