//! A tariff in full.

use crate::base::date::Date;
use crate::base::error::Error;
use crate::base::input::Field;
use crate::base::text::Word;
use crate::base::units::{KilowattHour, Measure};
use crate::explain::{Recorder, Ruled, Term, Trace};
use crate::tariff::book::files::{Book, in_force};
use crate::tariff::book::model::{Charge, Cycle, Hours, Period, Price, Row, Sheet};
use crate::tariff::engine::line::tier_label;
use crate::tariff::engine::span::Files;
use crate::tariff::engine::tiers;
use crate::tariff::questions::catalogue::{
    AllowanceDescription, ChargeDescription, FamilyDescription, HoursDescription, PriceDescription,
    TariffDescription, TierDescription, entry,
};
use std::rc::Rc;

/// One tariff in full: the price list of `date`, or the newest.
///
/// # Errors
/// An unknown tariff, or a date the rule book has no price list for.
pub fn describe(root: &Field<'_>) -> Result<TariffDescription, Error> {
    let book = Book::of(root);
    let tariff = crate::tariff::engine::input::tariff(root, &book, "tariff");
    let asked = root.date("date");
    let people = crate::tariff::engine::input::people(&root.at("household")).unwrap_or_default();
    root.finish(())?;
    let newest =
        book.versions(&tariff).filter_map(|sheet| sheet.head.effective_from.or(sheet.head.known_since)).max();
    let date = asked.or(newest).unwrap_or(Date::constant(2000, 1));
    let sheet = Rc::clone(in_force(&book.sheets, &tariff, date, "date")?);
    let voltage = sheet.voltages.first().map(Word::as_str).unwrap_or_default();
    let mut t = Recorder::muted();
    // A month without known limits still has prices to describe.
    let limits = tiers::limits(&book, &sheet, date, voltage, people, &mut t).unwrap_or_default();
    let limits: Vec<KilowattHour> = limits.iter().map(|limit| limit.plain_value(&mut t)).collect();
    let files = Files::on(&book, &tariff, date, "date").ok();
    let charges: Vec<&Charge> =
        files.as_ref().map_or(sheet.charges.iter().collect(), |files| files.charges().collect());
    let hours = files.as_ref().and_then(|files| files.hours.as_ref());
    let cycle = match sheet.tiers.as_ref().map(|tiers| tiers.cycle) {
        None => "none",
        Some(Cycle::Year) => "year",
        Some(Cycle::Month) => "month",
    };
    Ok(TariffDescription {
        entry: entry(&book, &sheet),
        cycle,
        tiers: describe_tiers(&sheet, &limits),
        charges: charges.into_iter().map(|charge| describe_charge(charge, &mut t)).collect(),
        hours: hours
            .map(|hours| describe_hours(hours, sheet.ratio_class.as_deref(), date))
            .unwrap_or_default(),
        households: sheet.households.iter().map(family).collect(),
        allowances: sheet
            .allowances
            .iter()
            .map(|rule| AllowanceDescription { id: rule.id.clone(), label: rule.label.clone() })
            .collect(),
    })
}

fn describe_tiers(sheet: &Sheet, limits: &[KilowattHour]) -> Vec<TierDescription> {
    if limits.is_empty() {
        return Vec::new();
    }
    let rows = sheet.charges.iter().flat_map(Charge::rows);
    let plain: Vec<&Row> = rows
        .filter(|row| {
            row.tier.is_some() && row.voltage.is_none() && row.season.is_none() && row.period.is_none()
        })
        .collect();
    let mut tiers = Vec::with_capacity(limits.len() + 1);
    for (tier, limit) in (1..).zip(limits.iter().copied().map(Some).chain(std::iter::once(None))) {
        let row = plain.iter().find(|row| row.tier == Some(tier));
        tiers.push(TierDescription {
            label: tier_label(tier),
            up_to: limit,
            price: row.map(|row| row.price.text()),
            citation: row.map(|row| row.price.citation().clone()),
        });
    }
    tiers
}

/// Charges of a list that several tariffs share.
#[must_use]
pub fn describe_charges(charges: &[Charge]) -> Vec<ChargeDescription> {
    charges.iter().map(|charge| describe_charge(charge, &mut Recorder::muted())).collect()
}

fn describe_charge(charge: &Charge, t: &mut Recorder) -> ChargeDescription {
    static IN_BASE: Term = Term::new("∈", "参与功率因数调整", "In the power-factor base");
    let one = |price: &Ruled<Measure>| PriceDescription {
        label: None,
        voltage: None,
        season: None,
        tier: None,
        period: None,
        price: price.text(),
        unit: crate::tariff::book::model::price_unit(charge.basis),
        citation: price.citation().clone(),
    };
    let prices = match &charge.price {
        Price::One(price) => vec![one(price)],
        Price::Rows(rows) => rows
            .iter()
            .map(|row| PriceDescription {
                voltage: row.voltage.clone(),
                season: row.season.clone(),
                tier: row.tier,
                period: row.period,
                ..one(&row.price)
            })
            .collect(),
        Price::Unknown => Vec::new(),
    };
    let parts = charge
        .parts
        .iter()
        .map(|part| PriceDescription { label: Some(part.label.clone()), ..one(&part.price) });
    ChargeDescription {
        id: charge.id.clone(),
        label: charge.label.clone(),
        basis: charge.basis,
        prices,
        given: charge.own.price,
        given_quantity: charge.own.quantity,
        last_known: charge.last_known.map(|day| day.text().chars().take(7).collect()),
        floats: charge.by_period(),
        in_power_factor_base: t.rule(&IN_BASE, &charge.in_base),
        option: charge.option.clone(),
        parts: parts.collect(),
        citation: charge.citation.clone(),
    }
}

fn describe_hours(hours: &Hours, class: Option<&str>, date: Date) -> Vec<HoursDescription> {
    let ratio = |period: Period| {
        let mut rows = hours
            .ratios
            .iter()
            .filter(|row| row.months.has(date) && (row.class.is_none() || row.class.as_deref() == class));
        rows.next().and_then(|row| period.of(&row.values)?.as_ref()).map(Ruled::text)
    };
    let rules = hours.rules.iter().filter(|rule| {
        rule.classes.is_empty() || class.is_some_and(|class| rule.classes.iter().any(|known| known == class))
    });
    rules
        .map(|rule| HoursDescription {
            period: rule.period,
            label: rule.period.label(),
            hours: rule.hours.clone(),
            months: if rule.months == crate::tariff::book::model::Months::ALL {
                Vec::new()
            } else {
                rule.months.iter().map(|month| month.to_string()).collect()
            },
            ratio: ratio(rule.period),
            citation: rule.citation.clone(),
        })
        .collect()
}

fn family(rule: &crate::tariff::book::model::Household) -> FamilyDescription {
    FamilyDescription {
        people_from: rule.people_from,
        people_to: rule.people_to,
        add: rule.add.as_ref().map(Ruled::text),
        add_first: rule.add_first.as_ref().map(Ruled::text),
        switch_to: rule.switch_to.clone(),
        citation: rule.citation.clone(),
    }
}
