//! The days of a bill, cut wherever one of the files it needs changes.

use crate::base::date::Date;
use crate::base::decimal::{div, mul, round, sub};
use crate::base::error::{Code, Error};
use crate::base::units::{KilowattHour, Quantity};
use crate::rulebook::{Confidence, HeadRef, Status};
use crate::tariff::book::files::{Book, in_force};
use crate::tariff::book::model::{BasicCharge, Charge, ChargeList, Cycle, Hours, Sheet};
use crate::tariff::engine::input::{Input, Share, Usage};
use crate::tariff::engine::metered::Registers;
use crate::tariff::engine::months::BillingMonth;
use crate::tariff::engine::tiers;
use rust_decimal::Decimal;
use std::rc::Rc;

/// The files that hold on a day.
#[derive(Debug, Clone)]
pub struct Files {
    /// The price list.
    pub sheet: Rc<Sheet>,
    /// Charges it shares with others.
    pub lists: Vec<Rc<ChargeList>>,
    /// How capacity and demand are counted.
    pub basic_charge: Option<Rc<BasicCharge>>,
    /// Its hours.
    pub hours: Option<Rc<Hours>>,
}

impl Files {
    /// The files of a tariff on a day.
    ///
    /// # Errors
    /// [`Code::NotInRuleBook`] naming `field` where one of them has no version of that day.
    pub fn on(book: &Book, tariff: &str, date: Date, field: &str) -> Result<Self, Error> {
        let sheet = Rc::clone(book.sheet(tariff, date, field)?);
        let mut lists = Vec::with_capacity(sheet.include.len());
        for family in &sheet.include {
            lists.push(Rc::clone(in_force(&book.charges, family, date, field)?));
        }
        let basic_charge = match &sheet.basic_charge {
            Some(family) => Some(Rc::clone(in_force(&book.basic_charges, family, date, field)?)),
            None => None,
        };
        let hours = match &sheet.time_of_use {
            Some(family) => Some(Rc::clone(in_force(&book.hours, family, date, field)?)),
            None => None,
        };
        Ok(Self { sheet, lists, basic_charge, hours })
    }

    /// All heads.
    fn heads(&self) -> impl Iterator<Item = &HeadRef> {
        let lists = self.lists.iter().map(|list| &list.head);
        let basic = self.basic_charge.iter().map(|rule| &rule.head);
        let hours = self.hours.iter().map(|rule| &rule.head);
        std::iter::once(&self.sheet.head).chain(lists).chain(basic).chain(hours)
    }

    /// Whether nothing has changed.
    fn same(&self, other: &Self) -> bool {
        self.heads().eq(other.heads())
    }

    /// All charges in the order of the bill.
    pub fn charges(&self) -> impl Iterator<Item = &Charge> {
        self.sheet.charges.iter().chain(self.lists.iter().flat_map(|list| &list.charges))
    }

    /// Illustrative where any of them is, else the price list's.
    #[must_use]
    pub fn status(&self) -> Status {
        let doubt = self.heads().any(|head| head.status == Status::Illustrative);
        if doubt { Status::Illustrative } else { self.sheet.head.status }
    }

    /// The least sure of them.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        self.heads().map(|head| head.confidence).max().unwrap_or(Confidence::Unconfirmed)
    }

    /// Whether all prices are the same on two days: of the season, of the hours, with tiers or without.
    fn priced_alike(&self, one: Date, other: Date) -> bool {
        let sheet = &self.sheet;
        let seasonal = self.charges().any(|charge| charge.rows().iter().any(|row| row.season.is_some()));
        let floating = self.charges().any(|charge| charge.floats);
        let ratios = |day: Date| {
            let rows = self.hours.iter().flat_map(|hours| &hours.ratios);
            rows.map(move |row| row.months.has(day)).collect::<Vec<_>>()
        };
        self.tiered(one) == self.tiered(other)
            && (!seasonal || tiers::season(sheet, one) == tiers::season(sheet, other))
            && (!floating || ratios(one) == ratios(other))
    }

    /// Whether there are tiers on a day.
    fn tiered(&self, day: Date) -> bool {
        self.sheet.tiers.as_ref().is_some_and(|tiers| tiers.months.has(day))
    }

    /// The first day of the tier cycle that a day lies in.
    #[must_use]
    pub fn cycle_start(&self, date: Date) -> Option<Date> {
        let tiers = self.sheet.tiers.as_ref().filter(|tiers| tiers.cycle == Cycle::Year)?;
        Some(tiers::cycle_start(tiers, date))
    }
}

/// Days of a bill in which nothing changes.
#[derive(Debug, Clone)]
pub struct Span {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// The files in force.
    pub files: Files,
    /// What was used.
    pub usage: Usage,
    /// The run of days that its tiers and its money are reckoned over.
    pub run: Run,
}

/// Days of a bill that are reckoned together: tiers run over them, allowances, minima and roundings
/// are taken once. A run begins with a billing month, where the meter was read or a price changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
}

impl Span {
    /// The number of its days.
    pub(in crate::tariff) fn days(&self) -> Decimal {
        Decimal::from(self.to.since(self.from) + 1)
    }
}

/// Days of a bill for which the same files hold.
struct Cut {
    from: Date,
    to: Date,
    files: Files,
}

/// The spans of a bill with their usage, and whether that was shared out by days.
///
/// # Errors
/// A day without rules; usage whose days don't fit the cuts.
pub fn spans(input: &Input, months: &[BillingMonth]) -> Result<(Vec<Span>, bool), Error> {
    let cuts = cuts(input, months)?;
    let mut spans = Vec::with_capacity(cuts.len().max(input.usage.len()));
    let mut shared = false;
    for share in &input.usage {
        let inside: Vec<&Cut> =
            cuts.iter().filter(|cut| cut.from <= share.to && cut.to >= share.from).collect();
        let metered = matches!(share.usage, Usage::Readings(_));
        if input.in_parts && inside.len() > 1 && !metered {
            let edges: Vec<String> = inside.iter().skip(1).map(|cut| cut.from.text()).collect();
            return Err(Error::new(Code::OutOfRange, "parts").bound(edges.join(", ")));
        }
        let mut done = [Decimal::ZERO; 6];
        for cut in &inside {
            let (from, to) = (cut.from.max(share.from), cut.to.min(share.to));
            let (usage, estimated) =
                if inside.len() > 1 { part_of(share, to, &mut done)? } else { (share.usage.clone(), false) };
            shared |= estimated;
            let run = Run { from, to };
            spans.push(Span { from, to, files: cut.files.clone(), usage, run });
        }
    }
    join_runs(&mut spans, months);
    Ok((spans, shared))
}

/// Joins what lies within one billing month, unless tiers begin or end in it.
fn join_runs(spans: &mut [Span], months: &[BillingMonth]) {
    let begins = |before: &Span, span: &Span| {
        months.iter().any(|month| month.from == span.from)
            || before.files.tiered(before.from) != span.files.tiered(span.from)
    };
    let mut runs: Vec<(Run, usize)> = Vec::new();
    let mut before: Option<&Span> = None;
    for span in spans.iter() {
        match runs.last_mut().filter(|_| before.is_some_and(|before| !begins(before, span))) {
            Some((run, count)) => (run.to, *count) = (span.to, *count + 1),
            None => runs.push((span.run, 1)),
        }
        before = Some(span);
    }
    let each = runs.into_iter().flat_map(|(run, count)| std::iter::repeat_n(run, count));
    for (span, run) in spans.iter_mut().zip(each) {
        span.run = run;
    }
}

/// Days between which a price changes, or a tier cycle begins. Readings at short intervals know the
/// energy of every day and are cut at each billing month, too.
fn cuts(input: &Input, months: &[BillingMonth]) -> Result<Vec<Cut>, Error> {
    let book = &input.book;
    let mut days = vec![input.from];
    days.extend(book.changes(&input.tariff, input.from, input.to));
    days.extend((1..=12).map(|month| input.from.months_later(month)).filter(|day| *day <= input.to));
    let metered = input.usage.iter().any(|share| matches!(share.usage, Usage::Readings(_)));
    let begins = |day: Date| metered && months.iter().any(|month| month.from == day);
    days.extend(months.iter().map(|month| month.from).filter(|_| metered));
    days.sort_unstable();
    days.dedup();
    let mut cuts: Vec<Cut> = Vec::new();
    for day in days {
        let files = Files::on(book, &input.tariff, day, "month")?;
        if let Some(last) = cuts.last()
            && !begins(day)
            && last.files.same(&files)
            && files.priced_alike(last.from, day)
            && last.files.cycle_start(last.from) == files.cycle_start(day)
        {
            continue;
        }
        if let Some(last) = cuts.last_mut() {
            last.to = day.plus(-1);
        }
        cuts.push(Cut { from: day, to: input.to, files });
    }
    Ok(cuts)
}

/// What was used up to a day, less what was counted before: energy is shared by days.
fn part_of(share: &Share, to: Date, done: &mut [Decimal; 6]) -> Result<(Usage, bool), Error> {
    let whole = Decimal::from(share.to.since(share.from) + 1);
    let days = Decimal::from(to.since(share.from) + 1);
    let mut part = |index: usize, kwh: KilowattHour| {
        let reached = mul(kwh.decimal(), days).and_then(|kwh| div(kwh, whole)).map(|kwh| round(kwh, 2));
        let before = done.get_mut(index);
        reached
            .zip(before)
            .and_then(|(reached, before)| sub(reached, std::mem::replace(before, reached)))
            .map(KilowattHour::new)
            .ok_or_else(|| Error::overflow("usage"))
    };
    let by_period = |part: &mut dyn FnMut(usize, KilowattHour) -> Result<KilowattHour, Error>,
                     periods: &[Option<KilowattHour>; 5]| {
        let mut shared = [None; 5];
        for (index, (slot, kwh)) in shared.iter_mut().zip(periods).enumerate() {
            if let Some(kwh) = kwh {
                *slot = Some(part(index, *kwh)?);
            }
        }
        Ok(shared)
    };
    Ok(match &share.usage {
        Usage::Total(kwh) => (Usage::Total(part(0, *kwh)?), true),
        Usage::Periods(periods) => (Usage::Periods(by_period(&mut part, periods)?), true),
        Usage::Registers(registers) => {
            let periods =
                registers.periods.as_ref().map(|periods| by_period(&mut part, periods)).transpose()?;
            let total = part(5, registers.total)?;
            (Usage::Registers(Registers { total, periods, ..registers.clone() }), true)
        }
        Usage::Readings(readings) => (Usage::Readings(Rc::clone(readings)), false),
    })
}
