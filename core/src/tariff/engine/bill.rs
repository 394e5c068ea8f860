//! A bill, line by line.

use crate::base::decimal::{add, div, round};
use crate::base::error::{Code, Error};
use crate::base::data::plain;
use crate::base::text::Text;
use crate::base::units::{KilovarHour, KilowattHour, Percent, PowerFactor, Quantity, Yuan, YuanPerKwh};
use crate::explain::{Formula, Keep, Operand, Recorder, Step, Term, Trace};
use crate::power_factor::{self, Base};
use crate::rulebook::{Confidence, POWER_FACTOR_BASE, Status};
use crate::tariff::book::model::Period;
use crate::tariff::engine::input::{Input, Usage};
use crate::tariff::engine::lines::{Line, Part};
use crate::tariff::engine::metered;
use crate::tariff::engine::outlook;
use crate::tariff::engine::remarks;
use crate::tariff::engine::settle;
use crate::tariff::engine::span::{Span, spans};
use crate::tariff::engine::tiers;
use rust_decimal::Decimal;

/// How far a tier is used up after this bill.
#[derive(Debug, Clone)]
pub struct TierUse {
    /// What it is called.
    pub label: Text,
    /// kWh of the cycle that fall into it.
    pub used: KilowattHour,
    /// kWh it holds; absent for the last.
    pub size: Option<KilowattHour>,
    /// Its price, where that does not depend on the period.
    pub price: Option<YuanPerKwh>,
}

/// Energy of a period of the day.
#[derive(Debug, Clone, Copy)]
pub struct PeriodEnergy {
    /// The period.
    pub period: Period,
    /// Its energy.
    pub kwh: KilowattHour,
}

/// Power-factor adjustment on a bill.
#[derive(Debug, Clone, Copy)]
pub struct Adjustment {
    /// Two decimals.
    pub power_factor: PowerFactor,
    /// Percent of the base.
    pub adjustment_percent: Percent,
    /// The lines in the base.
    pub base: Yuan,
    /// Money added; minus is a reduction.
    pub adjustment: Yuan,
}

/// A bill.
#[derive(Debug, Clone)]
pub struct Bill {
    /// The tariff.
    pub tariff: &'static str,
    /// Lines that sum to the subtotal.
    pub lines: Vec<Line>,
    /// Sum of the lines.
    pub subtotal: Yuan,
    /// Power-factor adjustment, where it was asked for; minus is a reduction.
    pub power_factor_adjustment: Option<Yuan>,
    /// What it rests on.
    pub power_factor: Option<Adjustment>,
    /// What the customer pays for the month.
    pub total: Yuan,
    /// Energy of the bill.
    pub energy: KilowattHour,
    /// The same by period, where it was metered so.
    pub periods: Vec<PeriodEnergy>,
    /// Total per kWh, four decimals; absent without consumption.
    pub average_price: Option<YuanPerKwh>,
    /// Price of the next kWh, where it does not depend on the period.
    pub next_kwh_price: Option<YuanPerKwh>,
    /// The same for each period, where it does.
    pub next_kwh_prices: Vec<outlook::NextPrice>,
    /// Limits of the tiers, kWh of the cycle.
    pub tier_limits: Vec<KilowattHour>,
    /// The tiers of the cycle after this bill.
    pub tiers: Vec<TierUse>,
    /// When the next tier begins at this pace.
    pub next_tier: Option<outlook::NextTier>,
    /// What was assumed, is not sure or worth knowing.
    pub warnings: Vec<Text>,
    /// Whether the rules are confirmed.
    pub status: Status,
    /// How sure their values are.
    pub confidence: Confidence,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static SUBTOTAL: Term = Term::new("E", "电费小计", "Subtotal");
static ADJUSTMENT: Term = Term::new("A", "力率调整电费", "Power-factor adjustment");

static TOTAL_STEP: Formula = Formula::new(
    "total",
    Text::new("本期电费", "Bill"),
    "E + A",
    &[&SUBTOTAL, &ADJUSTMENT],
    Keep::All,
    "usage",
);

/// The bill, explained.
///
/// # Errors
/// What the tariff can't price, by field; [`Code::OutOfRange`] when the sum does not fit.
///
/// ```
/// use diansuan::{data::Data, input::Field, tariff};
/// let typed = [("tariff", "cn-gx-residential"), ("month", "2026-07"), ("usage.kwh", "3121")]
///     .map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let bill = tariff::calculate(&tariff::read(&Field::root(&Data::of_form(&typed))).unwrap()).unwrap();
/// assert_eq!(bill.total.to_string(), "1648.87");
/// ```
pub fn calculate(input: &Input) -> Result<Bill, Error> {
    let mut recorder = Recorder::new();
    let bill = evaluate(input, true, &mut recorder)?;
    recorder.conclude(|steps| Bill { steps, ..bill })
}

/// The same over any trace; with [`crate::explain::Silent`] nothing is recorded.
///
/// # Errors
/// As [`calculate`].
pub fn trace<T: Trace>(input: &Input, t: &mut T) -> Result<Bill, Error> {
    let bill = evaluate(input, true, t)?;
    t.finish(bill)
}

/// The money and the energy alone, without names, warnings and outlook: what a batch needs.
///
/// # Errors
/// As [`calculate`].
pub(in crate::tariff) fn money<T: Trace>(input: &Input, t: &mut T) -> Result<(Yuan, KilowattHour), Error> {
    let bill = evaluate(input, false, t)?;
    t.finish((bill.total, bill.energy))
}

fn evaluate<T: Trace>(input: &Input, named: bool, t: &mut T) -> Result<Bill, Error> {
    let switched;
    let input = match switch(input)? {
        Some(other) => {
            switched = other;
            &switched
        }
        None => input,
    };
    let (spans, shared_by_days) = spans(input)?;
    let mut energies = Vec::with_capacity(spans.len());
    for span in &spans {
        energies.push(metered::energy(input, span)?);
    }
    let whole = energies.iter().flatten().map(|(_, kwh)| *kwh).try_fold(Decimal::ZERO, add);
    let whole = KilowattHour::new(whole.ok_or_else(|| Error::overflow("usage"))?);
    let mut parts: Vec<Part<'_>> = Vec::with_capacity(spans.len());
    for (span, energy) in spans.iter().zip(energies) {
        let before = before(input, parts.last(), span, t);
        let part = part(input, span, energy, whole, before, t)?;
        parts.push(Part { named, ..part });
    }
    check_names(&parts)?;
    let subtotal = settle::settle(&mut parts, t);
    let mut lines: Vec<Line> = Vec::new();
    let several = parts.len() > 1;
    for part in &mut parts {
        for mut line in part.lines.drain(..) {
            if several && !line.charge.is_empty() {
                (line.from, line.to) = (Some(part.span.from), Some(part.span.to));
            }
            lines.push(line);
        }
    }
    let adjustment = adjust(input, &parts, &lines, whole, t);
    let total = match &adjustment {
        Some(adjustment) => t.compute(&TOTAL_STEP, &[subtotal.given(), adjustment.adjustment.given()]),
        None => subtotal,
    };
    let warnings = if named { remarks::warnings(input, &parts, shared_by_days, t) } else { Vec::new() };
    let (status, confidence) = doubts(&parts);
    let last = parts.last().filter(|_| named);
    let (tier_limits, tiers) = last.map(|part| outlook::position(part, t)).unwrap_or_default();
    let (next_kwh_price, next_kwh_prices) =
        last.map(|part| outlook::next_prices(part, t)).unwrap_or_default();
    let next_tier = last.and_then(|part| outlook::next_tier(part, t));
    Ok(Bill {
        tariff: input.tariff,
        lines,
        subtotal,
        power_factor_adjustment: adjustment.map(|found| found.adjustment),
        power_factor: adjustment,
        total,
        energy: whole,
        periods: periods(&parts),
        average_price: div(total.decimal(), whole.decimal()).map(|price| YuanPerKwh::new(round(price, 4))),
        next_kwh_price,
        next_kwh_prices,
        tier_limits,
        tiers,
        next_tier,
        warnings,
        status,
        confidence,
        steps: Vec::new(),
    })
}

/// The same input on the tariff that a large family may choose, where it asks for that.
fn switch(input: &Input) -> Result<Option<Input>, Error> {
    if !input.household.switch {
        return Ok(None);
    }
    let sheet = crate::tariff::book::shelf::in_force(&input.book.sheets, input.tariff, input.from, "month")?;
    let (_, rule) = tiers::family(sheet, input.household.people.unwrap_or_default());
    let Some(other) = rule.and_then(|rule| rule.switch_to) else {
        return Err(Error::new(Code::NotInRuleBook, "household.switch").bound(sheet.head.id));
    };
    let tariff = input.book.tariff(other, "tariff")?;
    let household = crate::tariff::engine::input::Household { switch: false, ..input.household };
    Ok(Some(Input { tariff, household, ..input.clone() }))
}

/// What the tier cycle has used before a part.
fn before<T: Trace>(input: &Input, last: Option<&Part<'_>>, span: &Span, t: &mut T) -> KilowattHour {
    let year = input.year_to_date.unwrap_or_default();
    let Some(last) = last else {
        // Only a yearly cycle remembers earlier bills.
        return if span.files.cycle_start(span.from).is_some() { year } else { KilowattHour::default() };
    };
    let begins = span.files.cycle_start(span.from);
    if begins.is_some()
        && last.span.files.cycle_start(last.span.from) != begins
        && begins > Some(last.span.from)
    {
        return KilowattHour::default();
    }
    KilowattHour::new(t.fitting(add(last.before.decimal(), last.kwh.decimal()), "yearToDateKwh"))
}

fn part<'a, T: Trace>(
    input: &'a Input,
    span: &'a Span,
    energy: Vec<(Period, Decimal)>,
    whole: KilowattHour,
    before: KilowattHour,
    t: &mut T,
) -> Result<Part<'a>, Error> {
    let sheet = &span.files.sheet;
    let days = |from: crate::base::date::Date, to: crate::base::date::Date| Decimal::from(to.since(from) + 1);
    let voltage = metered::voltage(input, span)?;
    let mut part = Part {
        input,
        span,
        named: true,
        share: (days(span.from, span.to), days(input.from, input.to)),
        whole,
        voltage,
        season: tiers::season(sheet, span.from),
        energy,
        kwh: KilowattHour::default(),
        before,
        limits: Vec::new(),
        by_tier: Vec::new(),
        lines: Vec::new(),
    };
    part.take_free(t);
    let kwh = part.energy.iter().map(|(_, kwh)| *kwh).try_fold(Decimal::ZERO, add);
    part.kwh = KilowattHour::new(t.fitting(kwh, "usage"));
    let people = input.household.people.unwrap_or_default();
    part.limits = tiers::limits(&input.book, sheet, span.from, voltage, people, t)?;
    part.by_tier = tiers::energy(&part.limits, before, part.kwh, t);
    Ok(part)
}

/// Refuses names of charges, options and allowances that the price lists don't know.
fn check_names(parts: &[Part<'_>]) -> Result<(), Error> {
    let Some(input) = parts.first().map(|part| part.input) else { return Ok(()) };
    let charges = || parts.iter().flat_map(|part| part.span.files.charges());
    let unknown =
        |field: String, known: Vec<&str>| Err(Error::new(Code::Unknown, field).bound(known.join(", ")));
    let options: Vec<&str> = charges().filter_map(|charge| charge.option).collect();
    if input.options.iter().any(|option| !options.contains(option)) {
        return unknown("options".to_owned(), options);
    }
    if input.household.allowance.is_some() && parts.iter().any(|part| part.allowance().is_none()) {
        let allowances = parts.iter().flat_map(|part| &part.span.files.sheet.allowances);
        return unknown("household.allowance".to_owned(), allowances.map(|rule| rule.id).collect());
    }
    let own: Vec<&str> = charges()
        .filter(|charge| matches!(charge.price, crate::tariff::book::model::Price::Given { .. }))
        .map(|c| c.id)
        .collect();
    let named = input.prices.iter().map(|given| ("prices.", given.charge));
    let named = named.chain(input.quantities.iter().map(|(id, _)| ("quantities.", *id)));
    for (field, id) in named.chain(input.amounts.iter().map(|(id, _)| ("amounts.", *id))) {
        if !own.contains(&id) {
            return unknown([field, id].concat(), own);
        }
    }
    Ok(())
}

/// Power-factor adjustment on the lines in its base.
fn adjust<T: Trace>(
    input: &Input,
    parts: &[Part<'_>],
    lines: &[Line],
    energy: KilowattHour,
    t: &mut T,
) -> Option<Adjustment> {
    let (forward, reverse) = input.reactive?;
    let sheet = &parts.last()?.span.files.sheet;
    let utility = sheet.utility?;
    let Some(standard) = input.standard.or(sheet.standard.map(|(standard, _)| standard)) else {
        t.failure().get_or_insert_with(|| Error::new(Code::Missing, "standard").bound("0.90, 0.85, 0.80"));
        return None;
    };
    let rule = POWER_FACTOR_BASE.iter().find(|rule| rule.utility == utility)?;
    let reactive: KilovarHour = power_factor::both_ways(forward, reverse, t);
    if energy.decimal().is_zero() && reactive.decimal().is_zero() {
        return None;
    }
    let factor = power_factor::factor_step(energy, reactive, t);
    let percent = power_factor::percent_step(standard, factor, t);
    let amounts = lines.iter().filter(|line| line.in_power_factor_base).map(|line| line.amount);
    let base = Base::of(rule, amounts.collect());
    let (base, adjustment) = base.adjust(percent, t);
    Some(Adjustment { power_factor: factor, adjustment_percent: percent, base, adjustment })
}

/// The least sure of all the files.
fn doubts(parts: &[Part<'_>]) -> (Status, Confidence) {
    let mut status = parts.last().map_or(Status::Illustrative, |part| part.span.files.status());
    if parts.iter().any(|part| part.span.files.status() == Status::Illustrative) {
        status = Status::Illustrative;
    }
    let confidence = parts.iter().map(|part| part.span.files.confidence()).max();
    (status, confidence.unwrap_or(Confidence::Unconfirmed))
}

fn periods(parts: &[Part<'_>]) -> Vec<PeriodEnergy> {
    let of = |period: Period| {
        let kwh = parts.iter().flat_map(|part| &part.energy).filter(|(other, _)| *other == period);
        kwh.map(|(_, kwh)| *kwh).try_fold(Decimal::ZERO, add).unwrap_or_default()
    };
    Period::METERED
        .into_iter()
        .map(|period| PeriodEnergy { period, kwh: KilowattHour::new(of(period)) })
        .filter(|energy| !energy.kwh.decimal().is_zero())
        .collect()
}

impl Input {
    /// Whether the readings leave a part of the bill's days out.
    pub(in crate::tariff) fn gaps(&self) -> bool {
        self.usage.iter().any(|share| match &share.usage {
            Usage::Readings(readings) => {
                readings.count(share.from, share.to) < readings.expected(share.from, share.to)
            }
            _ => false,
        })
    }
}

plain! { TierUse { "label": label, "used": used, "size": size, "price": price } }
plain! { PeriodEnergy { "period": period, "kwh": kwh } }
plain! { Adjustment { "powerFactor": power_factor, "adjustmentPercent": adjustment_percent, "base": base, "adjustment": adjustment } }

plain! { Bill { "tariff": tariff, "lines": lines, "subtotal": subtotal, "powerFactorAdjustment": power_factor_adjustment, "powerFactor": power_factor, "total": total, "energyKwh": energy, "periods": periods, "averagePrice": average_price, "nextKwhPrice": next_kwh_price, "nextKwhPrices": next_kwh_prices, "tierLimitsKwh": tier_limits, "tiers": tiers, "nextTier": next_tier, "warnings": warnings, "status": status, "confidence": confidence, "steps": steps } }
