//! The load over a day and a week, coloured by the period it falls into.

use crate::kit::i18n::bill_load::results as load;
use crate::kit::{As, figure, grouped, position, round_ticks, swatch, table};
use diansuan::tariff::model::Period;
use diansuan::tariff::{Periods, Readings};
use diansuan::text::Lang;
use diansuan::units::{Kilowatt, Quantity};
use rust_decimal::Decimal;
use yew::prelude::*;

const CELL: i64 = 10;
const HEIGHT: i64 = 180;
/// Room in front for the figures of the axis.
const AXIS: i64 = 44;

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

fn rect(class: &'static str, (x, y): (i64, i64), (width, height): (i64, i64), said: String) -> Html {
    let [x, y, width, height] = [x, y, width, height].map(|number| number.to_string());
    html! { <rect {class} {x} {y} {width} {height}><title>{ said }</title></rect> }
}

fn tick(x: i64, y: i64, said: String) -> Html {
    html! { <text class="tick" x={x.to_string()} y={y.to_string()}>{ said }</text> }
}

fn clock(slot: i64) -> String {
    let two = |number: i64| format!("{}{number}", if number < 10 { "0" } else { "" });
    format!("{}:{}", two(slot / 2), if slot % 2 == 0 { "00" } else { "30" })
}

/// Mean power of each half hour of the day.
pub(super) fn day(readings: &Readings, periods: &Periods, lang: Lang) -> Html {
    let t = load(lang);
    let profile = readings.profile(readings.from, readings.to());
    let most = profile.iter().copied().fold(Decimal::ONE, Decimal::max);
    let top = round_ticks(0, position(Kilowatt::new(most), 0).saturating_add(1), 1);
    let most = top.last().map_or(most, |top| Decimal::from(*top));
    let mut bars: Vec<Html> = top.iter().map(|kw| level(*kw, most)).collect();
    let mut rows = Vec::new();
    for (slot, (power, period)) in (0..).zip(profile.iter().zip(periods)) {
        let height = part(*power, most, HEIGHT - 34).max(1);
        let kilowatts = Kilowatt::new(hundredths(*power));
        let name = period.label().get(lang);
        let said = format!("{} {name} {} kW", clock(slot), figure(&kilowatts, As::Grouped));
        bars.push(rect(
            colour(*period),
            (AXIS + slot * CELL, HEIGHT - 20 - height),
            (CELL - 1, height),
            said,
        ));
        if slot % 8 == 0 {
            bars.push(tick(AXIS + slot * CELL, HEIGHT - 4, clock(slot)));
        }
        rows.push(vec![clock(slot), name.to_owned(), figure(&kilowatts, As::Grouped)]);
    }
    let values = table(
        t.load_picture,
        &[t.load_hour, crate::kit::i18n::bill::results(lang).bill_period, t.load_kw],
        rows,
        None,
    );
    html! {
        <figure class="share">
            <figcaption>{ t.load_picture }</figcaption>
            <svg class="load" viewBox="0 0 526 180" role="img" aria-label={t.load_picture}>
                <title>{ t.load_picture }</title>
                { bars }
            </svg>
            { legend(periods, lang) }
            <details><summary>{ t.load_kw }</summary>{ values }</details>
        </figure>
    }
}

/// A line across the picture at so many kilowatts, with its figure in front.
fn level(kilowatts: i64, most: Decimal) -> Html {
    let y = HEIGHT - 20 - part(Decimal::from(kilowatts), most, HEIGHT - 34);
    let [x1, x2, y1] = [AXIS, AXIS + 48 * CELL, y].map(|place| place.to_string());
    html! {
        <>
            <line class="grid" {x1} {x2} y1={y1.clone()} y2={y1} />
            <text class="tick" x={(AXIS - 4).to_string()} y={(y + 4).to_string()} text-anchor="end">{ grouped(&kilowatts.to_string()) }</text>
        </>
    }
}

fn hundredths(power: Decimal) -> Decimal {
    power.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
}

fn legend(periods: &Periods, lang: Lang) -> Html {
    let there = Period::METERED.into_iter().filter(|period| periods.contains(period));
    let one =
        |period: Period| html! { <li>{ swatch(colour(period)) }{ period.label().get(lang).to_owned() }</li> };
    html! { <ul class="legend">{ there.map(one).collect::<Html>() }</ul> }
}

/// Five steps of darkness.
const DARK: [&str; 5] = ["h1", "h2", "h3", "h4", "h5"];

/// The mean load of each half hour by day of the week.
pub(super) fn week(readings: &Readings, periods: &Periods, lang: Lang) -> Html {
    let t = load(lang);
    let profiles: Vec<[Decimal; 48]> = (1..=7).map(|weekday| readings.weekday_profile(weekday)).collect();
    let most = profiles.iter().flatten().copied().fold(Decimal::ONE, Decimal::max);
    let mut cells = Vec::new();
    for (row, (profile, name)) in (0..).zip(profiles.iter().zip(t.load_weekdays.split(','))) {
        cells.push(tick(0, row * 22 + 16, name.to_owned()));
        for (slot, (power, period)) in (0..).zip(profile.iter().zip(periods)) {
            let level = usize::try_from(part(*power, most, 4)).unwrap_or(0);
            let kilowatts = Kilowatt::new(hundredths(*power));
            let said = format!("{name} {} {} kW", clock(slot), figure(&kilowatts, As::Grouped));
            let group = rect(colour(*period), (44 + slot * 9, row * 22 + 2), (8, 20), said);
            let dark = DARK.get(level).copied().unwrap_or("h5");
            cells.push(html! { <g class={dark}>{ group }</g> });
        }
    }
    html! {
        <figure class="share">
            <figcaption>{ t.load_week }</figcaption>
            <svg class="load" viewBox="0 0 480 160" role="img" aria-label={t.load_week}>
                <title>{ t.load_week }</title>
                { cells }
            </svg>
        </figure>
    }
}
