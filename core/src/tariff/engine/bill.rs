//! A bill, line by line.

use crate::base::data::plain;
use crate::base::decimal::{add, div, round};
use crate::base::error::{Code, Error};
use crate::base::text::{Text, Word};
use crate::base::units::{KilowattHour, Quantity, Yuan, YuanPerKwh};
use crate::explain::{Formula, Keep, Operand, Recorder, Step, Term, Trace};
use crate::metering;
use crate::rulebook::{Confidence, Status};
use crate::tariff::book::model::Period;
use crate::tariff::engine::factor::{self, Adjustment, MonthAdjustment};
use crate::tariff::engine::input::Input;
use crate::tariff::engine::line::Line;
use crate::tariff::engine::outlook::{self, NextPrice, NextTier, Outlook, TierUse};
use crate::tariff::engine::part::{Common, Part, PartEnergy};
use crate::tariff::engine::span::{Span, spans};
use crate::tariff::engine::sub::{self, SubBill};
use crate::tariff::engine::{charges, choices, months, remarks, total, usage};
use rust_decimal::Decimal;

/// Energy of a period of the day.
#[derive(Debug, Clone, Copy)]
pub struct PeriodEnergy {
    /// The period.
    pub period: Period,
    /// Its energy.
    pub kwh: KilowattHour,
}

/// A bill.
#[derive(Debug, Clone)]
pub struct Bill {
    /// The tariff.
    pub tariff: Word,
    /// Lines that sum to the subtotal.
    pub lines: Vec<Line>,
    /// Sum of the lines.
    pub subtotal: Yuan,
    /// Power-factor adjustment, where it was asked for; minus is a reduction.
    pub power_factor_adjustment: Option<Yuan>,
    /// What it rests on, where one factor holds for the whole bill.
    pub power_factor: Option<Adjustment>,
    /// The same of each billing month, where they were judged by themselves.
    pub power_factor_months: Option<Vec<MonthAdjustment>>,
    /// What the customer pays for the month.
    pub total: Yuan,
    /// Energy of the bill.
    pub energy: KilowattHour,
    /// Sub-meters at a price of their own, whose lines and energy are among those of the bill.
    pub subs: Option<Vec<SubBill>>,
    /// Energy at the main price by period, where it was metered so.
    pub periods: Vec<PeriodEnergy>,
    /// Total per kWh, four decimals; absent without consumption.
    pub average_price: Option<YuanPerKwh>,
    /// Price of the next kWh, where it does not depend on the period.
    pub next_kwh_price: Option<YuanPerKwh>,
    /// The same for each period, where it does.
    pub next_kwh_prices: Vec<NextPrice>,
    /// Limits of the tiers, kWh of the cycle.
    pub tier_limits: Vec<KilowattHour>,
    /// The tiers of the cycle after this bill.
    pub tiers: Vec<TierUse>,
    /// When the next tier begins at this pace.
    pub next_tier: Option<NextTier>,
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

/// The calculation in its order; with `named`, names, warnings and outlook too.
fn evaluate<T: Trace>(input: &Input, named: bool, t: &mut T) -> Result<Bill, Error> {
    let switched = choices::switch(input)?;
    let input = switched.as_ref().unwrap_or(input);
    for metering in input.metering() {
        metering::follow(metering, t);
    }
    let months = months::of_bill(input.from, input.to, input.billing_months).ok_or_else(|| {
        Error::new(Code::OutOfRange, "billingMonths").bound(format!("{} – {}", input.from, input.to))
    })?;
    let (spans, shared_by_days) = spans(input, &months)?;
    let energies = spans.iter().map(|span| usage::energy(input, span)).collect::<Result<Vec<_>, _>>()?;
    let whole = energies.iter().flatten().map(|(_, kwh)| *kwh).try_fold(Decimal::ZERO, add);
    let whole = KilowattHour::new(whole.ok_or_else(|| Error::overflow("usage"))?);
    let common = Common { input, named, months: &months };
    let mut parts: Vec<Part<'_>> = Vec::with_capacity(spans.len());
    let runs = run_energies(&spans, &energies)?;
    for ((span, by_period), run) in spans.iter().zip(energies).zip(runs) {
        let before = Part::used_before(input, parts.last(), span, t);
        parts.push(Part::new(common, span, PartEnergy { by_period, run, before }, t)?);
    }
    choices::check(&parts)?;
    let last = parts.last().ok_or_else(|| Error::new(Code::Missing, "usage"))?;
    let mut lines = Vec::new();
    let mut subtotal = t.step(&total::SUBTOTAL_STEP, |t| {
        let mut sum = Some(Decimal::ZERO);
        for run in parts.chunk_by(|one, next| one.span.run == next.span.run) {
            let mut own = Vec::new();
            for part in run {
                gather(&mut own, lines_of(part, parts.len() > 1, t));
            }
            let Some(end) = run.last() else { continue };
            let money = total::subtotal(end, &mut own, t);
            sum = sum.and_then(|sum| add(sum, money.decimal()));
            gather(&mut lines, own);
        }
        Yuan::new(t.fitting(sum, "usage"))
    });
    let mut energy = whole;
    let (mut subs, mut sub_warnings) = (Vec::with_capacity(input.subs.len()), Vec::new());
    let mut sub_doubts = Vec::with_capacity(input.subs.len());
    for (index, place) in input.subs.iter().enumerate() {
        let bill = priced(place, input, index, named, t)?;
        subtotal = t.compute(&sub::WITH_SUB, &[subtotal.given(), bill.total.given()]);
        energy = KilowattHour::new(t.fitting(add(energy.decimal(), bill.energy.decimal()), "usage"));
        let title = sub::title(place)?;
        lines.extend(sub::lines(bill.lines, index + 1, &title));
        sub_warnings.extend(bill.warnings.iter().map(|warning| sub::warning(&title, warning)));
        sub_doubts.push((bill.status, bill.confidence));
        subs.push(SubBill { tariff: bill.tariff, title, kwh: bill.energy, subtotal: bill.total });
    }
    let adjusted = factor::adjust(input, &parts, &lines, input.factor_energy(energy), t)?;
    let total = match &adjusted.money {
        Some(money) => t.compute(&TOTAL_STEP, &[subtotal.given(), money.given()]),
        None => subtotal,
    };
    let mut warnings =
        if named { remarks::warnings(input, &parts, &lines, shared_by_days, t) } else { Vec::new() };
    warnings.append(&mut sub_warnings);
    let outlook = if named { outlook::after(last, t) } else { Outlook::default() };
    let (mut status, mut confidence) = doubts(&parts, &lines);
    for (doubtful, unsure) in sub_doubts {
        status = if doubtful == Status::Illustrative { doubtful } else { status };
        confidence = confidence.max(unsure);
    }
    Ok(Bill {
        tariff: input.tariff.clone(),
        lines,
        subtotal,
        power_factor_adjustment: adjusted.money,
        power_factor: adjusted.whole,
        power_factor_months: (!adjusted.months.is_empty()).then_some(adjusted.months),
        total,
        energy,
        subs: (!subs.is_empty()).then_some(subs),
        periods: periods(&parts),
        average_price: div(total.decimal(), energy.decimal()).map(|price| YuanPerKwh::new(round(price, 4))),
        next_kwh_price: outlook.next_price,
        next_kwh_prices: outlook.next_prices,
        tier_limits: outlook.tier_limits,
        tiers: outlook.tiers,
        next_tier: outlook.next_tier,
        warnings,
        status,
        confidence,
        steps: Vec::new(),
    })
}

/// A sub-meter of `main` as a bill of its own; what it refuses is its own, too.
fn priced<T: Trace>(sub: &Input, main: &Input, index: usize, named: bool, t: &mut T) -> Result<Bill, Error> {
    let place = format!("metering.sub.{index}");
    let own = sub::own(sub, main).map_err(|error| error.within(&place))?;
    t.within(&place, |t| evaluate(&own, named, t)).map_err(|error| error.within(&place))
}

/// The energy of the run of days that each span lies in.
fn run_energies(spans: &[Span], energies: &[Vec<(Period, Decimal)>]) -> Result<Vec<KilowattHour>, Error> {
    let of_run = |run| {
        let inside = spans.iter().zip(energies).filter(|(span, _)| span.run == run);
        let kwh = inside.flat_map(|(_, energy)| energy).map(|(_, kwh)| *kwh).try_fold(Decimal::ZERO, add);
        kwh.map(KilowattHour::new).ok_or_else(|| Error::overflow("usage"))
    };
    spans.iter().map(|span| of_run(span.run)).collect()
}

/// Puts lines behind those that are there. The first ones stay where they are: most bills have one part.
fn gather(lines: &mut Vec<Line>, mut more: Vec<Line>) {
    if lines.is_empty() {
        *lines = more;
    } else {
        lines.append(&mut more);
    }
}

/// The lines of a part; in a bill of several parts with their days.
fn lines_of<T: Trace>(part: &Part<'_>, several: bool, t: &mut T) -> Vec<Line> {
    let mut lines = charges::lines(part, t);
    if several {
        for line in &mut lines {
            (line.from, line.to) = (Some(part.span.from), Some(part.span.to));
        }
    }
    lines
}

/// The least sure of all the files and prices.
fn doubts(parts: &[Part<'_>], lines: &[Line]) -> (Status, Confidence) {
    let mut status = parts.last().map_or(Status::Illustrative, |part| part.span.files.status());
    if parts.iter().any(|part| part.span.files.status() == Status::Illustrative) {
        status = Status::Illustrative;
    }
    let confidence = remarks::confidence(parts, lines);
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

plain! { PeriodEnergy { "period": period, "kwh": kwh } }

plain! { Bill { "tariff": tariff, "lines": lines, "subtotal": subtotal, "powerFactorAdjustment": power_factor_adjustment, "powerFactor": power_factor, "powerFactorMonths": power_factor_months, "total": total, "energyKwh": energy, "sub": subs, "periods": periods, "averagePrice": average_price, "nextKwhPrice": next_kwh_price, "nextKwhPrices": next_kwh_prices, "tierLimitsKwh": tier_limits, "tiers": tiers, "nextTier": next_tier, "warnings": warnings, "status": status, "confidence": confidence, "steps": steps } }
