//! The bill as a customer knows it, and what the money is for.

use super::filled;
use crate::kit::Part;
use crate::kit::i18n::{bill::results as texts, live};
use crate::kit::questions::{entry, voltages};
use crate::kit::typed::text;
use crate::kit::{
    As, Bar, Bars, Shares, basis, explanation, figure, handed, headline, next, next_text, position, sum,
    table, warnings,
};
use diansuan::date::Date;
use diansuan::error::Error;
use diansuan::rulebook::Status;
use diansuan::tariff::{self, Bill, Line};
use diansuan::text::{Lang, Text};
use diansuan::units::{KilowattHour, Quantity};
use yew::prelude::*;

pub(crate) fn results(part: &Part<'_>) -> Result<Html, Error> {
    let bill = super::calculated(part.texts)?;
    Ok(shown(&bill, listed(&bill, part), part.lang, part.rules))
}

/// A bill that was calculated elsewhere.
pub(crate) fn bill_of(bill: &Bill, part: &Part<'_>) -> Html {
    shown(bill, Html::default(), part.lang, part.rules)
}

/// At which voltage and of when the prices are, beside the figure.
fn listed(bill: &Bill, part: &Part<'_>) -> Html {
    let (t, lang) = (texts(part.lang), part.lang);
    let Some(entry) = entry(part.texts) else { return Html::default() };
    let (typed, all) = (text(part.texts, "voltage"), voltages(part.texts, &entry));
    let voltage = all
        .iter()
        .find(|id| **id == typed)
        .or(all.first())
        .filter(|_| entry.voltages.len() > 1 || entry.two_part);
    let month = |date: Date| date.text().chars().take(7).collect::<String>();
    let since = entry.rule.effective_from.or(entry.rule.known_since).map(month);
    let own = bill.lines.iter().find_map(|line| line.assumed_note.as_ref()).map(|_| t.bill_basis_assumed);
    let mut words: Vec<String> = vec![
        entry
            .rule
            .title
            .get(lang)
            .trim_end_matches(|c: char| c.is_ascii_digit() || c == '-' || c == ' ')
            .to_owned(),
    ];
    words.extend(voltage.map(|id| crate::kit::voltage::name(id, lang)));
    words.extend(since.map(|since| filled(t.bill_basis_since, &[("{month}", &since)])));
    words.extend(own.map(str::to_owned));
    html! { <p class="basis" data-basis="">{ words.join(" · ") }</p> }
}

fn shown(bill: &Bill, listed: Html, lang: Lang, rules: &str) -> Html {
    let t = texts(lang);
    let mut figures = vec![sum("total", t.bill_total, &bill.total, As::Grouped, live(lang).unit_yuan)];
    if let Some(average) = &bill.average_price {
        figures.push(headline("averagePrice", t.bill_average, average, As::Data, t.unit_yuan_kwh));
    }
    if let Some(price) = &bill.next_kwh_price {
        figures.push(headline("nextKwhPrice", t.bill_next, price, As::Data, t.unit_yuan_kwh));
    }
    html! {
        <div>
            <div class="figures">{ figures }</div>
            { handed("energy", &bill.energy) }
            { bill.power_factor.as_ref().map(|factor| handed("base", &factor.base)).unwrap_or_default() }
            { listed }
            { advice(bill, lang) }
            { lines(bill, lang) }
            { money(bill, lang) }
            if !bill.next_kwh_prices.is_empty() { { next_prices(bill, lang) } }
            if bill.tiers.len() > 1 {
                <h3>{ t.bill_tiers }</h3>
                if bill.next_tier.is_some() { { super::ruler::ruler(bill, lang) } }
                { thermometer(bill, lang) }
            }
            { warnings(&minded(bill), lang) }
            { doubt(bill, lang) }
            { explanation(&bill.steps, lang, rules) }
        </div>
    }
}

/// The name of a month, 1 to 12, in a list of all twelve.
fn month_name(month: u8, names: &'static str) -> &'static str {
    names.split(',').nth(usize::from(month).saturating_sub(1)).unwrap_or_default()
}

/// Whether the year's earlier energy, which decides about the tier, was not given.
fn unsaid(bill: &Bill) -> bool {
    bill.warnings.contains(&tariff::YEAR_UNKNOWN)
}

/// What the tiers mean for the reader.
fn advice(bill: &Bill, lang: Lang) -> Html {
    let t = texts(lang);
    if let Some(tier) = &bill.next_tier {
        let (monthly, left) = (figure(&tier.monthly_kwh, As::Grouped), figure(&tier.kwh_left, As::Grouped));
        let month = tier.month.map(|date| month_name(date.month(), t.bill_month_names)).unwrap_or_default();
        let template = if tier.month.is_some() { t.bill_tier_next } else { t.bill_tier_safe };
        let places = [
            ("{monthly}", &*monthly),
            ("{left}", &left),
            ("{month}", month),
            ("{tier}", tier.label.get(lang)),
        ];
        return next_text(&filled(template, &places));
    }
    let first = bill.tiers.first().and_then(|tier| tier.price);
    match (bill.tiers.len(), first == bill.next_kwh_price) {
        (0 | 1, _) => Html::default(),
        (_, true) if unsaid(bill) => next(t.bill_advice_unsaid),
        (_, true) => next(t.bill_advice_first),
        (_, false) => next(t.bill_advice_higher),
    }
}

fn lines(bill: &Bill, lang: Lang) -> Html {
    let t = texts(lang);
    let mut rows: Vec<Vec<String>> = bill.lines.iter().map(|line| row(line, lang)).collect();
    if let Some(adjustment) = &bill.power_factor {
        let blank = String::new;
        rows.push(vec![t.bill_subtotal.to_owned(), blank(), blank(), figure(&bill.subtotal, As::Grouped)]);
        let base = figure(&adjustment.base, As::Grouped);
        let percent = figure(&adjustment.adjustment_percent, As::Percent);
        let label = format!("{} (cos φ {})", t.bill_adjustment, adjustment.power_factor);
        rows.push(vec![label, base, percent, figure(&adjustment.adjustment, As::Grouped)]);
    }
    let total = vec![t.bill_total.to_owned(), String::new(), String::new(), figure(&bill.total, As::Grouped)];
    table(t.bill_lines, &[t.bill_item, t.bill_quantity, t.bill_price, t.bill_amount], rows, Some(total))
}

fn row(line: &Line, lang: Lang) -> Vec<String> {
    let quantity = line.quantity.map(|quantity| format!("{} {}", figure(&quantity, As::Grouped), line.unit));
    let price = line.price.map(|price| figure(&price, As::Data));
    let span = line.from.zip(line.to).map(|(from, to)| format!(" {} – {}", from.text(), to.text()));
    let label = format!("{}{}", line.label.get(lang), span.unwrap_or_default());
    vec![label, quantity.unwrap_or_default(), price.unwrap_or_default(), figure(&line.amount, As::Grouped)]
}

/// The charges as shares of one bar; what is taken off stays in the table.
fn money(bill: &Bill, lang: Lang) -> Html {
    let t = texts(lang);
    let mut shares: Vec<(&str, i64)> = Vec::new();
    for line in &bill.lines {
        // A household's one charge is told apart by its tiers.
        let label = if line.tier.is_some() { &line.label } else { &line.charge_label };
        let (label, amount) = (label.get(lang), position(line.amount, 2));
        match shares.iter_mut().find(|(known, _)| *known == label) {
            Some((_, sum)) => *sum += amount,
            None => shares.push((label, amount)),
        }
    }
    if let Some(adjustment) = &bill.power_factor {
        shares.push((t.bill_adjustment, position(adjustment.adjustment, 2)));
    }
    shares.retain(|(_, amount)| *amount > 0);
    if shares.len() < 2 {
        Html::default()
    } else {
        Shares { title: t.bill_money_chart, shares, colours: Vec::new() }.draw()
    }
}

fn next_prices(bill: &Bill, lang: Lang) -> Html {
    let t = texts(lang);
    let rows = bill.next_kwh_prices.iter().map(|next| {
        vec![
            next.period.label().get(lang).to_owned(),
            format!("{} {}", figure(&next.price, As::Data), t.unit_yuan_kwh),
        ]
    });
    table(t.bill_next_by_period, &[t.bill_period, t.bill_price], rows.collect(), None)
}

/// How far each tier is used up, and from where to where it reaches in the year.
fn thermometer(bill: &Bill, lang: Lang) -> Html {
    let t = texts(lang);
    let mut reached = KilowattHour::default();
    let rows = bill.tiers.iter().map(|tier| {
        let used = figure(&tier.used, As::Grouped);
        let of = tier.size.map(|size| format!(" / {}", figure(&size, As::Grouped))).unwrap_or_default();
        let price = tier.price.map(|price| format!(" · {} {}", figure(&price, As::Data), t.unit_yuan_kwh));
        let from = figure(&reached, As::Grouped);
        let span = match tier.size.and_then(|size| reached.decimal().checked_add(size.decimal())) {
            Some(end) => {
                reached = KilowattHour::new(end);
                filled(t.bill_tier_span, &[("{from}", &from), ("{to}", &figure(&reached, As::Grouped))])
            }
            None => filled(t.bill_tier_above, &[("{from}", &from)]),
        };
        let figures = format!("{span} · {used}{of} kWh{}", price.unwrap_or_default());
        let size = tier.size.map(|size| position(size, 0));
        Bar::new(tier.label.get(lang), position(tier.used, 0), size, figures)
    });
    Bars { rows: rows.collect() }.draw()
}

/// The warnings without the one that stands with what the bill rests on.
fn minded(bill: &Bill) -> Vec<Text> {
    let doubt = tariff::doubt(bill.confidence);
    bill.warnings.iter().filter(|warning| **warning != doubt).cloned().collect()
}

/// How sure the prices are, after the result.
fn doubt(bill: &Bill, lang: Lang) -> Html {
    let energy = format!("{} {} kWh", texts(lang).bill_energy, figure(&bill.energy, As::Grouped));
    // That a price list holds goes without saying.
    let status = (bill.status != Status::InForce).then(|| bill.status.label().get(lang));
    let notes: Vec<&str> = status.into_iter().collect();
    html! {
        <>
            if !bill.energy.decimal().is_zero() { <p class="note">{ energy }</p> }
            { basis(Some(bill.confidence), &notes, &bill.steps, lang) }
        </>
    }
}
