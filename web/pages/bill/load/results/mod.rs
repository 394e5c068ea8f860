//! A load curve: where it falls, what its months cost, what moving some of it saves.

mod csv;
mod picture;

use crate::kit::Part;
use crate::kit::i18n::{bill::results as bill, bill_load::results as load, live};
use crate::kit::questions::{asked, filled};
use crate::kit::typed::text;
use crate::kit::{
    As, Shares, basis, explanation, figure, headline, next, next_text, position, sum, table, warnings,
};
use csv::Trouble;
use diansuan::data::Data;
use diansuan::date::Date;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::tariff::model::Period;
use diansuan::tariff::{self, Bill, Input, Readings, Share, Usage};
use diansuan::text::Lang;
use diansuan::units::{Count, KilowattHour, Percent, Quantity, Yuan};
use rust_decimal::Decimal;
use std::rc::Rc;
use yew::prelude::*;

/// Share of the peak energy that the page moves, to show what it would save.
const MOVED: Decimal = Decimal::from_parts(20, 0, 0, false, 0);

pub fn results(part: &Part<'_>) -> Result<Html, Error> {
    let lang = part.lang;
    let read = csv::read(text(part.texts, "readings"));
    let readings = Rc::new(read.map_err(|trouble| trouble.error(|what| words(what, lang)))?);
    let months = months(part, &readings)?;
    let mut parts = vec![summary(&readings, &months, lang)];
    if let Some(day) =
        tariff::day_periods(&tariff::Book::current(), text(part.texts, "tariff"), readings.from)?
    {
        parts.push(picture::day(&readings, &day, lang));
        parts.push(picture::week(&readings, &day, lang));
        parts.push(next(load(lang).load_shift_advice));
    }
    parts.push(periods(&months, lang));
    parts.push(by_month(&months, lang));
    parts.push(moved(&readings, &months, lang));
    if let Some(Ok(bill)) = months.first().map(|month| &month.bill) {
        parts.push(warnings(&bill.warnings, lang));
        parts.push(basis(Some(bill.confidence), &[], &bill.steps, lang));
        parts.push(explanation(&bill.steps, lang, part.rules));
    }
    Ok(html! { <div>{ parts }</div> })
}

/// What is wrong with the text, in the reader's language.
fn words(trouble: &Trouble, lang: Lang) -> String {
    let t = load(lang);
    let (template, line, rest) = match trouble {
        Trouble::Empty | Trouble::Refused(_) => return t.load_empty.to_owned(),
        Trouble::Interval => return t.load_interval.to_owned(),
        Trouble::BadLine(line, rest) => (t.load_bad_line, line, rest),
        Trouble::Uneven(line, rest) => (t.load_uneven, line, rest),
        Trouble::Columns(line, rest) => (t.load_columns, line, rest),
    };
    filled(template, &[("{line}", &line.to_string()), ("{text}", rest)])
}

/// A month of the curve and its bill, or why there is none.
struct Month {
    from: Date,
    energy: KilowattHour,
    input: Input,
    bill: Result<Bill, Error>,
}

fn months(part: &Part<'_>, readings: &Rc<Readings>) -> Result<Vec<Month>, Error> {
    let mut typed = asked(part.texts);
    typed.retain(|(name, _)| name != "readings");
    typed.push(("month".to_owned(), readings.from.text()));
    typed.push(("usage.kwh".to_owned(), "0".to_owned()));
    let common = tariff::read(&Field::root(&Data::of_form(&typed)))?;
    let mut months = Vec::new();
    let mut from = readings.from.month_start();
    while from <= readings.to() {
        let to = from.month_end();
        let usage = vec![Share { from, to, usage: Usage::Readings(Rc::clone(readings)) }];
        let input = Input { from, to, usage, ..common.clone() };
        let energy = KilowattHour::new(readings.total(from, to));
        let bill = tariff::calculate(&input);
        months.push(Month { from, energy, input, bill });
        from = from.months_later(1);
    }
    Ok(months)
}

fn summary(readings: &Readings, months: &[Month], lang: Lang) -> Html {
    let t = load(lang);
    let bills = months.iter().filter_map(|month| month.bill.as_ref().ok());
    let total = bills.map(|bill| bill.total.decimal()).try_fold(Decimal::ZERO, Decimal::checked_add);
    let total = Yuan::new(total.unwrap_or_default());
    let energy = KilowattHour::new(readings.total(readings.from, readings.to()));
    let span = [readings.from.text(), readings.to().text()].join(" – ");
    let count = Count::new(Decimal::from(readings.count(readings.from, readings.to())));
    let peak = readings.peak(readings.from, readings.to());
    let figures = vec![
        sum("loadTotal", t.load_total, &total, As::Grouped, live(lang).unit_yuan),
        headline("loadEnergy", t.load_energy, &energy, As::Grouped, "kWh"),
        headline("loadPeak", t.load_peak, &peak, As::Grouped, "kW"),
    ];
    let covers = format!("{} {span} · {} {}", t.load_days, figure(&count, As::Grouped), t.load_readings);
    html! {
        <>
            <div class="figures">{ figures }</div>
            <p class="note">{ covers }</p>
            if !whole_months(readings) {
                <ul class="notes"><li>{ filled(t.load_partial, &[("{days}", &days(readings).to_string())]) }</li></ul>
            }
        </>
    }
}

/// Energy by period over all months.
fn periods(months: &[Month], lang: Lang) -> Html {
    let sum = |period: Period| {
        let bills = months.iter().filter_map(|month| month.bill.as_ref().ok());
        let energy = bills.flat_map(|bill| &bill.periods).filter(|energy| energy.period == period);
        energy
            .map(|energy| energy.kwh.decimal())
            .try_fold(Decimal::ZERO, Decimal::checked_add)
            .unwrap_or_default()
    };
    let energy = Period::METERED.map(|period| (period, position(KilowattHour::new(sum(period)), 2)));
    let used = energy.iter().filter(|(_, kwh)| *kwh > 0);
    let shares: Vec<(&'static str, i64)> =
        used.clone().map(|(period, kwh)| (period.label().get(lang), *kwh)).collect();
    let colours = used.map(|(period, _)| picture::colour(*period)).collect();
    if shares.len() < 2 {
        Html::default()
    } else {
        Shares { title: load(lang).load_periods, shares, colours }.draw()
    }
}

fn by_month(months: &[Month], lang: Lang) -> Html {
    let (t, b) = (load(lang), bill(lang));
    let rows = months.iter().map(|month| {
        let (total, average) = match &month.bill {
            Ok(bill) => (
                figure(&bill.total, As::Grouped),
                bill.average_price.map(|price| figure(&price, As::Data)).unwrap_or_default(),
            ),
            Err(error) => (error.message(lang), String::new()),
        };
        let name = month.from.text().chars().take(7).collect();
        vec![name, figure(&month.energy, As::Grouped), total, average]
    });
    table(t.load_months, &[t.load_month, "kWh", b.bill_amount, b.bill_average], rows.collect(), None)
}

/// What moving a share of the peak energy to the valley would save: in a month where the readings cover whole
/// months, else in the days that they cover.
fn moved(readings: &Readings, months: &[Month], lang: Lang) -> Html {
    let t = load(lang);
    let percent = Percent::new(MOVED);
    let whole = whole_months(readings);
    let (mut sum, mut count) = (Decimal::ZERO, 0);
    for month in months.iter().filter(|month| month.bill.is_ok()) {
        if let Ok(shift) = tariff::shift(&month.input, Period::Peak, Period::Valley, percent) {
            sum += shift.saving.decimal();
            count += 1;
        }
    }
    let saving = if whole { sum.checked_div(Decimal::from(count)) } else { Some(sum) };
    let Some(saving) = saving.filter(|saving| !saving.is_zero()) else { return Html::default() };
    let words = if whole { t.load_shift } else { t.load_shift_days };
    next_text(&filled(
        words,
        &[
            ("{percent}", &format!("{} %", figure(&percent, As::Data))),
            ("{days}", &days(readings).to_string()),
            ("{money}", &figure(&Yuan::new(saving), As::Grouped)),
        ],
    ))
}

/// Whether the readings begin and end with a month.
fn whole_months(readings: &Readings) -> bool {
    readings.from == readings.from.month_start() && readings.to() == readings.to().month_end()
}

/// How many days they cover.
fn days(readings: &Readings) -> i64 {
    readings.to().since(readings.from).saturating_add(1)
}
