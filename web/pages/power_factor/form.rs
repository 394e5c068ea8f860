//! Power factor, capacitors, payback.

use super::USUAL_HOURS;
use crate::kit::i18n::power_factor::{about, page as texts};
use crate::kit::written::form::{Choice, Defaults, Fields, PartOfPage, calculator_page, more};
use crate::kit::written::page::{Page, Sheet};
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
    ("hours", USUAL_HOURS),
    ("maxDemandKw", ""),
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

/// A month of two shifts, capacitors by tens, and what money costs, where nothing else is said.
const USUAL: Defaults =
    &[("hours", USUAL_HOURS), ("stepKvar", "10"), ("discountRate", "6%"), ("lifeYears", "10")];
const RANGES: Defaults = &[("activeKwh", "100..50000000"), ("costPerKvar", "30..600"), ("hours", "100..744")];

/// The page.
pub static PAGE: Page =
    Page::new("power-factor/", about, page).calculator("power-factor").usually(USUAL).within(RANGES);

fn page(sheet: Sheet) -> Html {
    calculator_page(sheet, texts(sheet.lang).intro, calculator(sheet))
}

fn calculator(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let all: [PartOfPage; 3] = [
        (&super::POWER_FACTOR, t.adj_title, t.adj_intro, bill(sheet)),
        (&super::CAPACITOR, t.cap_title, t.cap_intro, plant(sheet)),
        (&super::PAYBACK, t.pay_title, t.pay_intro, investment(sheet)),
    ];
    crate::kit::written::form::parts(sheet, EXAMPLE, &all)
}

fn bill(sheet: Sheet) -> Html {
    let own = texts(sheet.lang);
    let (t, r, yuan) =
        (sheet.t(), crate::kit::i18n::power_factor::results(sheet.lang), sheet.live().unit_yuan);
    let fields = Fields(EXAMPLE);
    let standards = POWER_FACTOR[0].standards.iter();
    let standards: Vec<Choice> = standards.map(|s| (s.id, s.id.to_owned())).collect();
    html! {
        <>
            <h3>{ own.pf_inputs }</h3>
            { fields.number("activeKwh", own.pf_active, "kWh", own.pf_active_help) }
            { fields.number("reactiveKvarh", r.pf_reactive, "kvarh", t.pf_reactive_help) }
            { fields.choice("standard", t.pf_standard, &standards, t.pf_standard_help) }
            { fields.number("base", own.pf_base, yuan, own.pf_base_help) }
            { more(t.pf_more, fields.number("reverseKvarh", own.pf_reverse, "kvarh", own.pf_reverse_help)) }
        </>
    }
}

fn plant(sheet: Sheet) -> Html {
    let own = texts(sheet.lang);
    let t = sheet.t();
    let fields = Fields(EXAMPLE);
    let (low, high) = CAPACITOR.first().map(usual_price).unwrap_or_default();
    let price_help =
        format!("{} {low}–{high} {} {}", own.cap_cost_help, own.unit_yuan_kvar, own.illustrative);
    html! {
        <>
            <h3>{ own.cap_inputs }</h3>
            { fields.number("hours", own.cap_hours, "h", own.cap_hours_help) }
            { fields.number("maxDemandKw", t.bill_demand, "kW", own.cap_demand_help) }
            { fields.number("stepKvar", own.cap_step, "kvar", own.cap_step_help) }
            { fields.number("costPerKvar", own.cap_cost, own.unit_yuan_kvar, &price_help) }
            { more(t.pf_more, fields.number("target", own.cap_target, "", own.cap_target_help)) }
        </>
    }
}

fn investment(sheet: Sheet) -> Html {
    let own = texts(sheet.lang);
    let (t, r, yuan) =
        (sheet.t(), crate::kit::i18n::power_factor::results(sheet.lang), sheet.live().unit_yuan);
    let fields = Fields(EXAMPLE);
    let value = html! {
        <>
            { fields.number("discountRate", t.pay_rate, "", t.pay_rate_help) }
            { fields.number("lifeYears", t.pay_life, t.unit_years, t.pay_life_help) }
            { fields.number("annualMaintenance", own.pay_maintenance, yuan, "") }
        </>
    };
    html! {
        <>
            <h3>{ own.pay_inputs }</h3>
            { fields.number("investment", own.pay_investment, yuan, own.pay_investment_help) }
            <details>
                <summary>{ own.pay_compare }</summary>
                <p class="help">{ own.pay_after }</p>
                { fields.number("after.activeKwh", own.pf_active, "kWh", "") }
                { fields.number("after.reactiveKvarh", r.pf_reactive, "kvarh", "") }
                { fields.number("after.base", own.pf_base, yuan, "") }
            </details>
            { more(own.pay_more, value) }
        </>
    }
}
