//! Saving and retrofit: the bill, the measures, and what money costs.

use crate::kit::i18n::saving::{Page as Texts, about, page as texts};
use crate::kit::written::form::{Choice, Defaults, Fields, calculator_page, frame};
use crate::kit::written::page::{Page, Sheet};
use crate::kit::written::tariff_fields::{one_price, periods, tariff, voltages};
use diansuan::rulebook::{Category, MOTOR_EFFICIENCY};
use diansuan::saving::{Class, When};
use yew::prelude::*;

/// A small factory with prices of its own and three measures; all of it an example.
pub(crate) const EXAMPLE: Defaults = &[
    ("tariff", "cn-gx-single-part-own"),
    ("month", "2026-07"),
    ("usage.kwh", ""),
    ("usage.sharp", ""),
    ("usage.peak", "16,000"),
    ("usage.flat", "14,000"),
    ("usage.valley", "10,000"),
    ("prices.energy", ""),
    ("prices.energy.sharp", ""),
    ("prices.energy.peak", "0.95"),
    ("prices.energy.flat", "0.65"),
    ("prices.energy.valley", "0.35"),
    ("voltage", "<1kV"),
    ("capacityKva", ""),
    ("maxDemandKw", ""),
    ("contractDemandKw", ""),
    ("basicCharge", ""),
    ("reactiveKvarh", ""),
    ("standard", "0.90"),
    ("lighting.count", "120"),
    ("lighting.oldWatts", "40"),
    ("lighting.newWatts", "18"),
    ("lighting.hours", "10"),
    ("lighting.days", "300"),
    ("lighting.investment", "4,800"),
    ("lighting.when", "peak"),
    ("motor.count", "4"),
    ("motor.kw", "15"),
    ("motor.load", "75"),
    ("motor.oldClass", "ie1"),
    ("motor.newClass", "ie4"),
    ("motor.hours", "4,000"),
    ("motor.investment", "24,000"),
    ("motor.when", "even"),
    ("drive.count", "2"),
    ("drive.kw", "22"),
    ("drive.flow", "70"),
    ("drive.hours", "3,600"),
    ("drive.investment", "30,000"),
    ("drive.when", "even"),
    ("cooling.count", ""),
    ("cooling.kw", "7.2"),
    ("cooling.oldRatio", "2.8"),
    ("cooling.newRatio", "5.3"),
    ("cooling.hours", "800"),
    ("cooling.investment", "0"),
    ("cooling.when", "even"),
    ("transformer.oldIdle", ""),
    ("transformer.newIdle", ""),
    ("transformer.oldLoad", ""),
    ("transformer.newLoad", ""),
    ("transformer.load", "50"),
    ("transformer.hours", "8,760"),
    ("transformer.investment", "0"),
    ("transformer.when", "even"),
    ("air.count", ""),
    ("air.kw", "37"),
    ("air.pressure", "0.1"),
    ("air.leakage", "10"),
    ("air.hours", "4,000"),
    ("air.investment", "0"),
    ("air.when", "even"),
    ("device.count", ""),
    ("device.oldKw", ""),
    ("device.newKw", ""),
    ("device.hours", ""),
    ("device.investment", "0"),
    ("device.when", "even"),
    ("discountRate", "6%"),
    ("lifeYears", "8"),
];

/// What money costs and how long things last, where nothing else is said.
const USUAL: Defaults = &[("discountRate", "6%"), ("lifeYears", "8")];
const RANGES: Defaults = &[("usage.kwh", "100..5000000")];

/// The page.
pub static PAGE: Page =
    Page::new("saving/", about, page).calculator("saving").with_bills().usually(USUAL).within(RANGES);

fn page(sheet: Sheet) -> Html {
    calculator_page(sheet, texts(sheet.lang).intro, calculator(sheet))
}

fn calculator(sheet: Sheet) -> Html {
    frame(sheet, &super::RESULTS, EXAMPLE, html! { <>{ bill(sheet) }{ measures(sheet) }{ money(sheet) }</> })
}

/// What the customer's bill is calculated from.
fn bill(sheet: Sheet) -> Html {
    let t = sheet.t();
    let fields = Fields(EXAMPLE);
    let kinds = [Category::CommercialIndustrial, Category::Residential, Category::Agricultural];
    let ways: Vec<Choice> = [
        ("", t.bill_basic_auto),
        ("capacity", t.bill_basic_capacity),
        ("contract", t.bill_basic_contract),
        ("actual", t.bill_basic_actual),
    ]
    .map(|(way, label)| (way, label.to_owned()))
    .to_vec();
    let basic = html! {
        <>
            { fields.number("capacityKva", t.bill_capacity, "kVA", t.bill_capacity_help) }
            { fields.number("maxDemandKw", t.bill_demand, "kW", "") }
            { fields.number("contractDemandKw", t.bill_contract, "kW", "") }
            { fields.choice("basicCharge", t.bill_basic_way, &ways, "") }
        </>
    };
    let standards = ["0.90", "0.85", "0.80"].map(|standard| (standard, standard.to_owned()));
    let factor = html! {
        <>
            { fields.number("reactiveKvarh", t.bill_reactive, "kvarh", t.pf_reactive_help) }
            { fields.choice("standard", t.pf_standard, &standards, "") }
        </>
    };
    let own = texts(sheet.lang);
    html! {
        <>
            <h2>{ own.saving_bill }</h2>
            <p class="help">{ own.saving_bill_help }</p>
            { tariff(&fields, t.bill_tariff, &kinds, sheet.lang, "") }
            { fields.month("month", t.bill_month, t.bill_month_help, true, t.pick_month) }
            { fields.choice("voltage", t.bill_voltage, &voltages(), "") }
            { fields.number("usage.kwh", t.bill_kwh, "kWh", t.bill_kwh_help) }
            { periods(&fields, sheet, &["sharp", "peak", "flat", "valley"]) }
            { one_price(&fields, sheet) }
            { fields.group("basic", t.bill_basic, basic) }
            { fields.group("factor", t.bill_factor, factor) }
        </>
    }
}

/// A fold for each measure; those of the example are open.
fn measures(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let fields = Fields(EXAMPLE);
    let number = |name, label, unit| fields.number(name, label, unit, "");
    let classes: Vec<Choice> =
        Class::CHOICES.iter().map(|(id, class)| (*id, class.label().get(sheet.lang).to_owned())).collect();
    let ratings: Vec<Choice> =
        MOTOR_EFFICIENCY[0].rows.iter().map(|row| (row.id, row.label.get(sheet.lang).to_owned())).collect();
    let lighting = html! { <>{ number("lighting.count", t.count, t.unit_count) }{ number("lighting.oldWatts", t.old_watts, "W") }{ number("lighting.newWatts", t.new_watts, "W") }{ number("lighting.hours", t.day_hours, "h") }{ number("lighting.days", t.days, t.unit_days) }</> };
    let motor = html! { <>{ number("motor.count", t.count, t.unit_count) }{ fields.choice("motor.kw", t.rated, &ratings, "") }{ fields.number("motor.load", t.load, "%", t.load_help) }{ fields.choice("motor.oldClass", t.old_class, &classes, t.class_help) }{ fields.choice("motor.newClass", t.new_class, &classes, "") }{ number("motor.hours", t.hours, "h") }</> };
    let drive = html! { <>{ number("drive.count", t.count, t.unit_count) }{ number("drive.kw", t.shaft, "kW") }{ fields.number("drive.flow", t.flow, "%", t.flow_help) }{ number("drive.hours", t.hours, "h") }</> };
    let cooling = html! { <>{ number("cooling.count", t.count, t.unit_count) }{ number("cooling.kw", t.cooling, "kW") }{ fields.number("cooling.oldRatio", t.old_ratio, "", t.ratio_help) }{ number("cooling.newRatio", t.new_ratio, "") }{ fields.number("cooling.hours", t.hours, "h", t.full_load_help) }</> };
    let transformer = html! { <>{ fields.number("transformer.oldIdle", t.old_idle, "W", t.idle_help) }{ number("transformer.newIdle", t.new_idle, "W") }{ number("transformer.oldLoad", t.old_load, "W") }{ number("transformer.newLoad", t.new_load, "W") }{ number("transformer.load", t.load, "%") }{ number("transformer.hours", t.hours, "h") }</> };
    let air = html! { <>{ number("air.count", t.count, t.unit_count) }{ number("air.kw", t.input, "kW") }{ number("air.pressure", t.pressure, "MPa") }{ fields.number("air.leakage", t.leakage, "%", t.leakage_help) }{ number("air.hours", t.hours, "h") }</> };
    let device = html! { <>{ number("device.count", t.count, t.unit_count) }{ number("device.oldKw", t.old_kw, "kW") }{ number("device.newKw", t.new_kw, "kW") }{ number("device.hours", t.hours, "h") }</> };
    html! {
        <>
            <h2 class="later">{ t.measures }</h2>
            <p class="help">{ t.measures_help }</p>
            { measure(sheet, ("lighting.investment", "lighting.when"), t.lighting, true, lighting) }
            { measure(sheet, ("motor.investment", "motor.when"), t.motor, true, motor) }
            { measure(sheet, ("drive.investment", "drive.when"), t.drive, true, drive) }
            { measure(sheet, ("cooling.investment", "cooling.when"), t.cooling_title, false, cooling) }
            { measure(sheet, ("transformer.investment", "transformer.when"), t.transformer, false, transformer) }
            { measure(sheet, ("air.investment", "air.when"), t.air, false, air) }
            { measure(sheet, ("device.investment", "device.when"), t.device, false, device) }
        </>
    }
}

/// The fields that every measure ends with.
fn measure(
    sheet: Sheet,
    (investment, when): (&'static str, &'static str),
    title: &str,
    open: bool,
    inner: Html,
) -> Html {
    let t: &Texts = texts(sheet.lang);
    let fields = Fields(EXAMPLE);
    let times: Vec<Choice> =
        When::CHOICES.iter().map(|(id, one)| (*id, one.label().get(sheet.lang).to_owned())).collect();
    html! {
        <details {open}>
            <summary>{ title }</summary>
            <div class="pairs">{ inner }
            { fields.number(investment, t.investment, sheet.live().unit_yuan, "") }
            { fields.choice(when, t.when, &times, "") }</div>
        </details>
    }
}

fn money(sheet: Sheet) -> Html {
    let (t, page) = (texts(sheet.lang), sheet.t());
    let fields = Fields(EXAMPLE);
    html! {
        <>
            <h2 class="later">{ t.money }</h2>
            { fields.number("discountRate", page.pay_rate, "", page.pay_rate_help) }
            { fields.number("lifeYears", page.pay_life, page.unit_years, page.pay_life_help) }
        </>
    }
}
