//! The forms for an inspection: breach, theft, outage, wrong metering.

use super::needs;
use crate::kit::i18n::inspection::{about, page as texts};
use crate::kit::typed::Texts;
use crate::kit::written::form::{Choice, Defaults, Fields, PartOfPage, calculator_page, more, parts};
use crate::kit::written::page::{Page, Sheet};
use diansuan::correction::{Fault, Wiring};
use diansuan::inspection::{BreachKind, Customer, Liable, TheftKind};
use diansuan::text::Lang;
use yew::prelude::*;

/// A printed worked problem each.
const EXAMPLE: Defaults = &[
    ("breach.date", "2015-03-01"),
    ("breach.kind", "wrong_category"),
    ("breach.customer", "single_part"),
    ("breach.kwh", "1,000"),
    ("breach.priceDue", "0.80"),
    ("breach.priceBilled", "0.50"),
    ("breach.capacityKva", ""),
    ("breach.capacityPrice", ""),
    ("breach.months", ""),
    ("breach.price", ""),
    ("breach.times", ""),
    ("breach.penaltyMultiple", ""),
    ("breach.penaltyPerKva", ""),
    ("theft.date", "2015-03-01"),
    ("theft.kind", "tapped"),
    ("theft.capacityKw", "2"),
    ("theft.use", "power"),
    ("theft.price", "0.40"),
    ("theft.days", ""),
    ("theft.hoursPerDay", ""),
    ("theft.penaltyMultiple", ""),
    ("outage.date", "2010-07-15"),
    ("outage.kind", "supplier"),
    ("outage.customer", "single_part"),
    ("outage.normalKwh", "30,000"),
    ("outage.normalMonth", "2010-06"),
    ("outage.hours", "30"),
    ("outage.price", "0.40"),
    ("outage.multiple", ""),
    ("correction.fault", "ct_ratio"),
    ("correction.wiring", "four_wire"),
    ("correction.phases", ""),
    ("correction.factor", ""),
    ("correction.ct", "200/5"),
    ("correction.installed", "200/5, 200/5, 300/5"),
    ("correction.errorPercent", ""),
    ("correction.lastCheck", ""),
    ("correction.corrected", ""),
    ("correction.billedKwh", "50,000"),
    ("correction.price", "0.60"),
    ("correction.correctionFactor", ""),
];

/// The page.
pub static PAGE: Page = Page::new("inspection/", about, page).calculator("inspection");

fn page(sheet: Sheet) -> Html {
    calculator_page(sheet, texts(sheet.lang).intro, calculator(sheet))
}

fn calculator(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let form = Form { fields: Fields(EXAMPLE), sheet };
    let all: [PartOfPage; 4] = [
        (&super::BREACH, t.part_breach, t.part_breach_text, form.breach()),
        (&super::THEFT, t.part_theft, t.part_theft_text, form.theft()),
        (&super::OUTAGE, t.part_outage, t.part_outage_text, form.outage()),
        (&super::CORRECTION, t.part_correction, t.part_correction_text, form.correction()),
    ];
    parts(sheet, EXAMPLE, &all)
}

/// The choices of the core by their names.
macro_rules! choices {
    ($of:ty, $lang:expr) => {
        <$of>::CHOICES
            .iter()
            .map(|(id, one)| (*id, one.label().get($lang).to_owned()))
            .collect::<Vec<Choice>>()
    };
}

struct Form {
    fields: Fields,
    sheet: Sheet,
}

impl Form {
    fn lang(&self) -> Lang {
        self.sheet.lang
    }

    /// A field that only some answers ask for.
    fn asked(&self, name: &'static str, field: Html) -> Html {
        self.asked_with(&[name], field)
    }

    /// The same for several: it is there with any of them.
    fn asked_with(&self, names: &[&str], fields: Html) -> Html {
        let texts: Texts = EXAMPLE.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect();
        let needs = needs(&texts);
        let hidden = !names.iter().any(|name| needs.contains(name));
        html! { <div data-needs={names.join(" ")} {hidden}>{ fields }</div> }
    }

    fn number(&self, name: &'static str, label: &str, unit: &str, help: &str) -> Html {
        self.asked(name, self.fields.number(name, label, unit, help))
    }

    fn breach(&self) -> Html {
        let (t, f, lang) = (texts(self.lang()), &self.fields, self.lang());
        let price = t.unit_price;
        let own = html! {
            <>
                { self.number("breach.penaltyMultiple", t.penalty_multiple, t.unit_times, t.penalty_multiple_help) }
                { self.number("breach.penaltyPerKva", t.penalty_per_kva, t.unit_per_kva, "") }
            </>
        };
        html! {
            <>
                { f.choice("breach.kind", t.kind, &choices!(BreachKind, lang), "") }
                { f.day("breach.date", t.date, t.date_help, None, self.sheet.t().pick_day) }
                { self.asked("breach.customer", f.choice("breach.customer", t.customer, &choices!(Customer, lang), "")) }
                { self.number("breach.kwh", t.kwh, "kWh", t.kwh_help) }
                { self.number("breach.priceDue", t.price_due, price, "") }
                { self.number("breach.priceBilled", t.price_billed, price, "") }
                { self.number("breach.price", t.price, price, "") }
                { self.number("breach.capacityKva", t.capacity, "kVA", t.capacity_help) }
                { self.number("breach.capacityPrice", t.capacity_price, t.unit_per_kva, t.capacity_price_help) }
                { self.number("breach.months", t.months, t.unit_months, "") }
                { self.number("breach.times", t.times, t.unit_count, t.times_help) }
                { self.asked_with(&["breach.penaltyMultiple", "breach.penaltyPerKva"], more(t.own_values, own)) }
            </>
        }
    }

    fn theft(&self) -> Html {
        let (t, f, lang) = (texts(self.lang()), &self.fields, self.lang());
        let uses: Vec<Choice> =
            vec![("power", t.use_power.to_owned()), ("lighting", t.use_lighting.to_owned())];
        let own = html! {
            <>
                { f.number("theft.hoursPerDay", t.hours_a_day, t.unit_hours, t.hours_a_day_help) }
                { f.number("theft.penaltyMultiple", t.penalty_multiple, t.unit_times, t.penalty_multiple_help) }
            </>
        };
        html! {
            <>
                { f.choice("theft.kind", t.theft_kind, &choices!(TheftKind, lang), "") }
                { f.day("theft.date", t.date, t.date_help, None, self.sheet.t().pick_day) }
                { f.number("theft.capacityKw", t.power, "kW", t.power_help) }
                { f.choice("theft.use", t.used_for, &uses, "") }
                { f.number("theft.price", t.price, t.unit_price, "") }
                { f.number("theft.days", t.days, t.unit_days, t.days_help) }
                { more(t.own_values, own) }
            </>
        }
    }

    fn outage(&self) -> Html {
        let (t, f, lang) = (texts(self.lang()), &self.fields, self.lang());
        html! {
            <>
                { f.choice("outage.kind", t.liable, &choices!(Liable, lang), "") }
                { f.day("outage.date", t.outage_date, "", None, self.sheet.t().pick_day) }
                { self.asked("outage.customer", f.choice("outage.customer", t.customer, &choices!(Customer, lang), "")) }
                { f.number("outage.hours", t.hours, t.unit_hours, "") }
                { f.number("outage.normalKwh", t.normal, "kWh", t.normal_help) }
                { f.text("outage.normalMonth", t.normal_month, t.normal_month_help) }
                { f.number("outage.price", t.price, t.unit_price, "") }
                { more(t.own_values, f.number("outage.multiple", t.multiple, t.unit_times, t.penalty_multiple_help)) }
            </>
        }
    }

    fn correction(&self) -> Html {
        let (t, f, lang) = (texts(self.lang()), &self.fields, self.lang());
        let pick = self.sheet.t().pick_day;
        html! {
            <>
                { f.choice("correction.fault", t.fault, &choices!(Fault, lang), "") }
                { self.asked("correction.wiring", f.choice("correction.wiring", t.wiring, &choices!(Wiring, lang), "")) }
                { self.asked("correction.phases", f.text("correction.phases", t.phases, t.phases_help)) }
                { self.number("correction.factor", t.load_factor, "", t.load_factor_help) }
                { self.asked("correction.ct", f.text("correction.ct", t.ct, t.ct_help)) }
                { self.asked("correction.installed", f.text("correction.installed", t.installed, t.installed_help)) }
                { self.number("correction.errorPercent", t.error, "%", t.error_help) }
                { self.asked("correction.lastCheck", f.day("correction.lastCheck", t.last_check, t.last_check_help, None, pick)) }
                { self.asked("correction.corrected", f.day("correction.corrected", t.corrected, "", None, pick)) }
                { f.number("correction.billedKwh", t.billed, "kWh", t.billed_help) }
                { f.number("correction.price", t.price, t.unit_price, "") }
                { more(t.own_values, f.number("correction.correctionFactor", t.own_factor, "", t.own_factor_help)) }
            </>
        }
    }
}
