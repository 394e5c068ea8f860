//! The load over a day and a week, coloured by the period it falls into.

use crate::kit::i18n::bill_load::results as load;
use crate::kit::{As, el, el_with, figure, fixed, table, text};
use diansuan::tariff::model::Period;
use diansuan::tariff::{Periods, Readings};
use diansuan::text::Lang;
use diansuan::units::{Kilowatt, Quantity};
use rust_decimal::Decimal;
use yew::prelude::*;

const CELL: i64 = 10;
const HEIGHT: i64 = 180;

/// The colour of a period, the same everywhere.
pub(super) const fn colour(period: Period) -> &'static str {
    match period {
        Period::Sharp => "p-sharp",
        Period::Peak => "p-peak",
        Period::Flat | Period::All => "p-flat",
        Period::Valley => "p-valley",
        Period::DeepValley => "p-deep",
    }
}

/// `value` of `most` as a length up to `whole`.
fn part(value: Decimal, most: Decimal, whole: i64) -> i64 {
    let exact = value.checked_mul(Decimal::from(whole)).and_then(|product| product.checked_div(most));
    exact
        .and_then(|length| {
            i64::try_from(length.trunc().mantissa() / 10_i128.pow(length.trunc().scale())).ok()
        })
        .unwrap_or(0)
}

fn rect(class: &'static str, (x, y): (i64, i64), (width, height): (i64, i64), said: &str) -> Html {
    let names = &["class", "x", "y", "width", "height"];
    let values = [x, y, width, height].map(|number| number.to_string());
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    el_with("rect", class, names, &values, vec![el("title", "", vec![text(said)])])
}

fn clock(slot: i64) -> String {
    let two = |number: i64| [if number < 10 { "0" } else { "" }, &number.to_string()].concat();
    [two(slot / 2).as_str(), ":", if slot % 2 == 0 { "00" } else { "30" }].concat()
}

/// Mean power of each half hour of the day.
pub(super) fn day(readings: &Readings, periods: &Periods, lang: Lang) -> Html {
    let t = load(lang);
    let profile = readings.profile(readings.from, readings.to());
    let most = profile.iter().copied().fold(Decimal::ONE, Decimal::max);
    let mut bars = vec![el("title", "", vec![fixed(t.load_picture)])];
    let mut rows = Vec::new();
    for (slot, (power, period)) in (0..).zip(profile.iter().zip(periods)) {
        let height = part(*power, most, HEIGHT - 20).max(1);
        let kilowatts = Kilowatt::new(hundredths(*power));
        let name = period.label().get(lang);
        let said = [&clock(slot), " ", name, " ", &figure(&kilowatts, As::Grouped), " kW"].concat();
        bars.push(rect(colour(*period), (slot * CELL, HEIGHT - 20 - height), (CELL - 1, height), &said));
        if slot % 8 == 0 {
            let x = (slot * CELL).to_string();
            let names = &["class", "x", "y"];
            bars.push(el_with(
                "text",
                "tick",
                names,
                &[&x, &(HEIGHT - 4).to_string()],
                vec![text(&clock(slot))],
            ));
        }
        rows.push(vec![clock(slot), name.to_owned(), figure(&kilowatts, As::Grouped)]);
    }
    let names = &["class", "viewBox", "role", "aria-label"];
    let svg = el_with("svg", "load", names, &["0 0 480 180", "img", t.load_picture], bars);
    let values = table(
        t.load_picture,
        &[t.load_hour, crate::kit::i18n::bill::results(lang).bill_period, t.load_kw],
        rows,
        None,
    );
    let folded = el("details", "", vec![el("summary", "", vec![fixed(t.load_kw)]), values]);
    el(
        "figure",
        "share",
        vec![el("figcaption", "", vec![fixed(t.load_picture)]), svg, legend(periods, lang), folded],
    )
}

fn hundredths(power: Decimal) -> Decimal {
    power.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
}

fn legend(periods: &Periods, lang: Lang) -> Html {
    let there = Period::METERED.into_iter().filter(|period| periods.contains(period));
    let one = |period: Period| {
        let square = el_with("rect", colour(period), &["class", "width", "height"], &["10", "10"], vec![]);
        let swatch = el_with(
            "svg",
            "swatch",
            &["class", "viewBox", "aria-hidden"],
            &["0 0 10 10", "true"],
            vec![square],
        );
        el("li", "", vec![swatch, fixed(period.label().get(lang))])
    };
    el("ul", "legend", there.map(one).collect())
}

/// Five steps of darkness.
const DARK: [&str; 5] = ["h1", "h2", "h3", "h4", "h5"];

/// The mean load of each half hour by day of the week.
pub(super) fn week(readings: &Readings, periods: &Periods, lang: Lang) -> Html {
    let t = load(lang);
    let profiles: Vec<[Decimal; 48]> = (1..=7).map(|weekday| readings.weekday_profile(weekday)).collect();
    let most = profiles.iter().flatten().copied().fold(Decimal::ONE, Decimal::max);
    let mut cells = vec![el("title", "", vec![fixed(t.load_week)])];
    for (row, (profile, name)) in (0..).zip(profiles.iter().zip(t.load_weekdays.split(','))) {
        let y = (row * 22 + 16).to_string();
        cells.push(el_with("text", "tick", &["class", "x", "y"], &["0", &y], vec![text(name)]));
        for (slot, (power, period)) in (0..).zip(profile.iter().zip(periods)) {
            let level = usize::try_from(part(*power, most, 4)).unwrap_or(0);
            let kilowatts = Kilowatt::new(hundredths(*power));
            let said = [name, " ", &clock(slot), " ", &figure(&kilowatts, As::Grouped), " kW"].concat();
            let group = rect(colour(*period), (44 + slot * 9, row * 22 + 2), (8, 20), &said);
            cells.push(el("g", DARK.get(level).copied().unwrap_or("h5"), vec![group]));
        }
    }
    let names = &["class", "viewBox", "role", "aria-label"];
    let svg = el_with("svg", "load", names, &["0 0 480 160", "img", t.load_week], cells);
    el("figure", "share", vec![el("figcaption", "", vec![fixed(t.load_week)]), svg])
}
