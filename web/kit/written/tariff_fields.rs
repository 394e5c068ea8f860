//! Fields that bills of several kinds share.

use super::form::{Choice, Fields};
use super::page::Sheet;
use crate::kit::filled;
use crate::kit::voltage::name as voltage_name;
use diansuan::data::Data;
use diansuan::input::Field;
use diansuan::rulebook::Category;
use diansuan::tariff::model::Basis;
use diansuan::tariff::{self, Filter, TariffEntry};
use diansuan::text::{Lang, Word};
use yew::prelude::*;

/// The region this site is made for: its tariffs come first, its prices are loaded with a page.
pub const HOME: &str = "cn-gx";

/// The choice of a tariff of these kinds; the page adds a utility's own.
pub fn tariff(fields: &Fields, label: &str, kinds: &[Category], lang: Lang, help: &str) -> Html {
    let options: Vec<(Word, String)> = kinds.iter().flat_map(|kind| tariff_choices(*kind, lang)).collect();
    let kinds: Vec<&str> = kinds.iter().map(|kind| kind.id()).collect();
    fields.open_choice("tariff", label, &options, help, Some(kinds.join(" ")))
}

/// The choice of a tariff without capacity or demand, for shops: the customer's own price first.
pub fn single_part(fields: &Fields, label: &str, lang: Lang, help: &str) -> Html {
    let own = |id: &Word| !id.ends_with("-own");
    let mut options = tariff_choices_of(Category::CommercialIndustrial, lang, |entry| !entry.two_part);
    options.sort_by_key(|(id, _)| (!id.starts_with(HOME), own(id)));
    fields.open_choice("tariff", label, &options, help, Some(Category::CommercialIndustrial.id().to_owned()))
}

/// The tariffs of a kind by their titles, those of the home region first.
fn tariff_choices(category: Category, lang: Lang) -> Vec<(Word, String)> {
    tariff_choices_of(category, lang, |_| true)
}

fn tariff_choices_of(
    category: Category,
    lang: Lang,
    wanted: impl Fn(&TariffEntry) -> bool,
) -> Vec<(Word, String)> {
    let filter = Filter { category: Some(category), ..Filter::default() };
    let mut all = tariff::list(&filter).newest();
    all.retain(|entry| !entry.billable.is_empty() && wanted(entry));
    all.sort_by(|one, other| (one.region != HOME, &one.region).cmp(&(other.region != HOME, &other.region)));
    // The month at the end of a title belongs to the price list, not to the tariff.
    let bare = |title: &str| {
        title.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-' || c == ' ').trim_end().to_owned()
    };
    all.iter().map(|entry| (entry.id.clone(), bare(entry.rule.title.get(lang)))).collect()
}

/// The choice of a voltage, of those for which there is a bill; where `ask` says so, it begins with none.
pub fn voltage(fields: &Fields, sheet: Sheet, ask: bool) -> Html {
    let t = sheet.t();
    let none = ask.then(|| ("", "voltages", t.bill_choose.to_owned()));
    let all = tariff::VOLTAGES.iter().map(|id| (*id, *id, voltage_name(id, sheet.lang)));
    let options: Vec<(&'static str, &'static str, String)> = none.into_iter().chain(all).collect();
    fields.limited_choice("voltage", t.bill_voltage, &options, t.bill_voltage_help)
}

/// All voltages a tariff can be for.
pub fn voltages() -> Vec<Choice> {
    tariff::VOLTAGES.iter().map(|voltage| (*voltage, (*voltage).to_owned())).collect()
}

/// Energy by period.
pub fn periods(fields: &Fields, sheet: Sheet, names: &[&'static str]) -> Html {
    fields.group("periods", sheet.t().bill_peaks, period_energies(fields, sheet, names))
}

fn period_energies(fields: &Fields, sheet: Sheet, names: &[&'static str]) -> Html {
    let t = sheet.t();
    let one = |name: &&'static str| match *name {
        "sharp" => fields.number("usage.sharp", t.bill_sharp, "kWh", ""),
        "peak" => fields.number("usage.peak", t.bill_peak, "kWh", ""),
        "flat" => fields.number("usage.flat", t.bill_flat, "kWh", ""),
        "valley" => fields.number("usage.valley", t.bill_valley, "kWh", t.bill_peaks_help),
        _ => fields.number("usage.deepValley", t.bill_deep, "kWh", ""),
    };
    names.iter().map(one).collect()
}

/// Energy and prices by period, folded away where one of each is enough.
pub fn folded_periods(fields: &Fields, sheet: Sheet, names: &[&'static str]) -> Html {
    let t = sheet.t();
    let needs = fields.needs();
    let hidden = !needs.contains(&"periods");
    let opened = needs.contains(&"by-period").then_some("");
    html! {
        <details data-needs="periods" data-opens="by-period" data-opened={opened} {hidden} open={opened.is_some()}>
            <summary>{ t.bill_by_period }</summary>
            <fieldset><legend>{ t.bill_peaks }</legend>{ period_energies(fields, sheet, names) }</fieldset>
            { fields.group("period-prices", t.bill_prices, period_prices(fields, sheet)) }
        </details>
    }
}

/// What the year has used before; in January, what last year had used before December.
pub fn year(fields: &Fields, sheet: Sheet) -> Html {
    let t = sheet.t();
    fields.number("yearToDateKwh", t.bill_ytd, "kWh", t.bill_ytd_help)
}

/// The customer's own price for all energy.
pub fn only_price(fields: &Fields, sheet: Sheet) -> Html {
    let t = sheet.t();
    fields.number("prices.energy", t.bill_one_price, price_unit(sheet), t.bill_prices_help)
}

/// The customer's own price, one or by period.
pub fn one_price(fields: &Fields, sheet: Sheet) -> Html {
    let t = sheet.t();
    html! {
        <>
            { only_price(fields, sheet) }
            if fields.has("prices.energy.peak") { { fields.group("period-prices", t.bill_prices, period_prices(fields, sheet)) } }
        </>
    }
}

fn price_unit(sheet: Sheet) -> &'static str {
    crate::kit::i18n::bill::results(sheet.lang).unit_yuan_kwh
}

fn period_prices(fields: &Fields, sheet: Sheet) -> Html {
    let (t, unit) = (sheet.t(), price_unit(sheet));
    html! {
        <>
            { fields.number("prices.energy.sharp", t.bill_sharp, unit, "") }
            { fields.number("prices.energy.peak", t.bill_peak, unit, "") }
            { fields.number("prices.energy.flat", t.bill_flat, unit, "") }
            { fields.number("prices.energy.valley", t.bill_valley, unit, t.bill_prices_help) }
        </>
    }
}

/// The other prices that a customer may bring along: each says what is taken where it is left blank.
pub fn other_prices(fields: &Fields, sheet: Sheet, names: &[&'static str]) -> Html {
    let (t, lang) = (sheet.t(), sheet.lang);
    let all = known_charges();
    let one = |name: &&'static str| {
        let id = name.strip_prefix("prices.").unwrap_or(name);
        let charge = all.iter().find(|charge| charge.id == id);
        let label = charge.map_or(id.to_owned(), |charge| charge.label.get(lang).to_owned());
        let unit = match charge.map(|charge| charge.basis) {
            Some(Basis::Capacity) => t.bill_per_kva,
            Some(Basis::Demand) => t.bill_per_kw,
            _ => price_unit(sheet),
        };
        let listed = charge.and_then(|charge| Some((charge.prices.first()?, charge.last_known.as_ref()?)));
        let help = listed
            .map(|(price, month)| filled(t.bill_listed, &[("{price}", &price.price), ("{month}", month)]));
        fields.number(name, &label, unit, &help.unwrap_or_else(|| t.bill_else_listed.to_owned()))
    };
    let hidden = !fields.needs().contains(&"own-prices");
    html! {
        <details data-needs="own-prices" {hidden}>
            <summary>{ t.bill_own_prices }</summary>
            <p class="help">{ t.bill_own_prices_help }</p>
            { for names.iter().map(one) }
        </details>
    }
}

/// The charges of the home region's newest business tariffs whose price may be the customer's own.
fn known_charges() -> Vec<tariff::ChargeDescription> {
    let filter = Filter { category: Some(Category::CommercialIndustrial), ..Filter::default() };
    let mut newest = tariff::list(&filter).newest();
    newest.sort_by_key(|entry| entry.region != HOME);
    let charges = newest.iter().flat_map(|entry| {
        let typed = [("tariff".to_owned(), entry.id.to_string())];
        let described = tariff::describe(&Field::root(&Data::of_form(&typed)));
        described.map(|described| described.charges).unwrap_or_default()
    });
    let mut all: Vec<tariff::ChargeDescription> = Vec::new();
    for charge in charges.filter(|charge| charge.given) {
        if !all.iter().any(|known| known.id == charge.id) {
            all.push(charge);
        }
    }
    all
}

/// Readings of a meter instead of energy, folded away: registers with a start and an end, and what stands
/// between them and the bill.
pub fn readings(fields: &Fields, sheet: Sheet, registers: &[&'static str]) -> Html {
    let t = sheet.t();
    let pair = |register: &&'static str| {
        let (legend, start, end) = match *register {
            "sharp" => (t.bill_sharp, "read.sharp.start", "read.sharp.end"),
            "peak" => (t.bill_peak, "read.peak.start", "read.peak.end"),
            "flat" => (t.bill_flat, "read.flat.start", "read.flat.end"),
            "valley" => (t.bill_valley, "read.valley.start", "read.valley.end"),
            "reactiveForward" => (t.bill_reactive, "read.reactiveForward.start", "read.reactiveForward.end"),
            _ => (t.read_total, "read.total.start", "read.total.end"),
        };
        let start_label = format!("{legend} · {}", t.read_start);
        let end_label = format!("{legend} · {}", t.read_end);
        html! { <div class="pairs">{ fields.number(start, &start_label, "", "") }{ fields.number(end, &end_label, "", "") }</div> }
    };
    let transformers = fields.has("read.ct").then(|| html! {
        <>
            <div class="pairs">{ fields.text("read.ct", t.read_ct, t.read_ct_help) }{ fields.text("read.pt", t.read_pt, t.read_pt_help) }</div>
            <div class="pairs">{ fields.number("read.lossKwh", t.read_loss, "kWh", t.read_loss_help) }{ fields.number("read.lossKvarh", t.read_loss_reactive, "kvarh", "") }</div>
            { fields.number("read.linePercent", t.read_line, "%", t.read_line_help) }
        </>
    });
    html! {
        <details>
            <summary>{ t.read_title }</summary>
            <p class="help">{ t.read_help }</p>
            { for registers.iter().map(pair) }
            <div class="pairs">{ fields.number("read.multiplier", t.read_multiplier, "", t.read_multiplier_help) }{ fields.number("read.digits", t.read_digits, "", t.read_digits_help) }</div>
            { transformers }
        </details>
    }
}

/// The total of a printed bill.
pub fn printed(fields: &Fields, sheet: Sheet) -> Html {
    let t = sheet.t();
    fields.number("printed.total", t.printed_total, sheet.live().unit_yuan, t.printed_total_help)
}
