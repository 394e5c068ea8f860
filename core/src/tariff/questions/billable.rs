//! For which days, months and voltages a price list gives a bill.

use crate::base::data::plain;
use crate::base::date::Date;
use crate::base::text::Word;
use crate::explain::Recorder;
use crate::rulebook::Head;
use crate::tariff::book::files::Book;
use crate::tariff::book::model::{Basis, Charge, Member, Period, Sheet};
use crate::tariff::engine::price::{self, Case};
use crate::tariff::engine::span::Files;
use crate::tariff::engine::tiers;
use std::rc::Rc;

/// Days on which a bill is possible, if the customer brings along the prices that only they can know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Billable {
    /// First day.
    pub from: Date,
    /// Last day; absent where nobody knows one.
    pub to: Option<Date>,
    /// Months of the year, 1 to 12; empty for all.
    pub months: Vec<u32>,
    /// Voltages.
    pub voltages: Vec<Word>,
}

plain! { Billable { "from": from, "to": to, "months": months, "voltages": voltages } }

/// Where a price list gives a bill, in the order of time; empty where it never does.
pub(in crate::tariff) fn billable(book: &Book, sheet: &Sheet) -> Vec<Billable> {
    let mut found: Vec<Billable> = Vec::new();
    for (from, to) in stretches(book, sheet) {
        let differing = if varies(book, sheet, from) { 12 } else { 1 };
        let of_months: Vec<(u32, Vec<Word>)> = months(from, to)
            .take(differing)
            .map(|day| (u32::from(day.month()), voltages(book, sheet, day)))
            .collect();
        let mut kinds: Vec<&Vec<Word>> = Vec::new();
        for (_, voltages) in &of_months {
            if !voltages.is_empty() && !kinds.contains(&voltages) {
                kinds.push(voltages);
            }
        }
        for voltages in kinds {
            let mut months: Vec<u32> =
                of_months.iter().filter(|(_, same)| same == voltages).map(|(month, _)| *month).collect();
            if months.len() == of_months.len() {
                months.clear();
            }
            months.sort_unstable();
            let next = Billable { from, to, months, voltages: voltages.clone() };
            match found.last_mut() {
                Some(last) if follows(last, &next) => last.to = next.to,
                _ => found.push(next),
            }
        }
    }
    found
}

/// Whether `next` only goes on with `last`.
fn follows(last: &Billable, next: &Billable) -> bool {
    last.months.is_empty()
        && next.months.is_empty()
        && last.voltages == next.voltages
        && last.to.is_some_and(|to| to.plus(1) == next.from)
}

fn begins(head: &Head) -> Option<Date> {
    head.effective_from.or(head.known_since)
}

/// The days of a price list, cut wherever one of the files it needs changes.
fn stretches(book: &Book, sheet: &Sheet) -> Vec<(Date, Option<Date>)> {
    let Some(first) = begins(&sheet.head) else { return Vec::new() };
    let last = sheet.head.effective_to;
    let mut days = vec![first];
    let mut add = |head: &Head| {
        days.extend(begins(head));
        days.extend(head.effective_to.map(|to| to.plus(1)));
    };
    let named = |family: &str, one: Option<&Word>| one.is_some_and(|one| one == family);
    for list in book.charges.iter().filter(|list| sheet.include.contains(&list.family)) {
        add(list.head());
    }
    for rule in book.basic_charges.iter().filter(|rule| named(&rule.family, sheet.basic_charge.as_ref())) {
        add(rule.head());
    }
    for hours in book.hours.iter().filter(|hours| named(&hours.family, sheet.time_of_use.as_ref())) {
        add(hours.head());
    }
    days.retain(|day| *day >= first && last.is_none_or(|last| *day <= last));
    days.sort_unstable();
    days.dedup();
    let ends = days.iter().skip(1).map(|day| Some(day.plus(-1))).chain(std::iter::once(last));
    days.iter().copied().zip(ends).collect()
}

/// Whether what is known of a stretch can differ from month to month.
fn varies(book: &Book, sheet: &Sheet, from: Date) -> bool {
    let floats = |files: &Files| files.charges().any(|charge| charge.floats);
    sheet.tiers.is_some()
        || !sheet.seasons.is_empty()
        || Files::on(book, &sheet.family, from, "month").as_ref().is_ok_and(floats)
}

/// A day of each month of a stretch, of a year at most.
fn months(from: Date, to: Option<Date>) -> impl Iterator<Item = Date> {
    let later = (1..12).map(move |month| from.month_start().months_later(month));
    std::iter::once(from).chain(later.take_while(move |day| to.is_none_or(|to| *day <= to)))
}

/// The voltages for which a bill is possible on a day.
fn voltages(book: &Book, sheet: &Sheet, date: Date) -> Vec<Word> {
    let Ok(files) = Files::on(book, &sheet.family, date, "month") else { return Vec::new() };
    // Another file of the same family that was brought along counts first.
    if !std::ptr::eq(Rc::as_ptr(&files.sheet), sheet) {
        return Vec::new();
    }
    sheet.voltages.iter().filter(|voltage| possible(book, &files, date, voltage)).cloned().collect()
}

fn possible(book: &Book, files: &Files, date: Date, voltage: &str) -> bool {
    let sheet = &files.sheet;
    let Ok(limits) = tiers::limits(book, sheet, date, voltage, 0, &mut Recorder::muted()) else {
        return false;
    };
    let season = tiers::season(sheet, date);
    let tiers = u32::try_from(limits.len()).unwrap_or_default() + 1;
    let known = |charge: &Charge, case: Case| {
        charge.needs_own_price() || price::stated(charge, voltage, season, case).is_some()
    };
    let floats = |charge: &Charge, period: Period| {
        !charge.floats
            || files.hours.as_ref().is_some_and(|hours| {
                price::ratio_on(hours, sheet.ratio_class.as_ref(), date, period).is_some()
            })
    };
    let always = || files.charges().filter(|charge| charge.option.is_none());
    let energy_in = |period: Period| {
        always().filter(|charge| charge.basis == Basis::Energy).all(|charge| {
            let tiers = if charge.by_tier() { 1..=tiers } else { 1..=1 };
            let of_tier = |tier| Case {
                tier: charge.by_tier().then_some(tier),
                period: charge.by_period().then_some(period),
            };
            charge.needs_own_price()
                || tiers.map(of_tier).all(|case| known(charge, case)) && floats(charge, period)
        })
    };
    let periods = std::iter::once(Period::All).chain(Period::METERED);
    let basic = |basis: Basis| {
        always().filter(|charge| charge.basis == basis).all(|charge| known(charge, Case::default()))
    };
    let needs_basic = always().any(|charge| matches!(charge.basis, Basis::Capacity | Basis::Demand));
    let has = |basis: Basis| always().any(|charge| charge.basis == basis) && basic(basis);
    periods.into_iter().any(energy_in)
        && [Basis::Month, Basis::Day, Basis::Money].into_iter().all(basic)
        && (!needs_basic || has(Basis::Capacity) || has(Basis::Demand))
}
