//! The charges of a price list become lines of the bill, in their order.

use crate::base::decimal::add;
use crate::base::units::{BilledMonths, Days, ExactYuan, Measure, Quantity, YuanPerKwh};
use crate::explain::Trace;
use crate::tariff::book::model::{Basis, Charge, Price};
use crate::tariff::engine::basic;
use crate::tariff::engine::input::GivenPrice;
use crate::tariff::engine::line::Line;
use crate::tariff::engine::part::Part;
use crate::tariff::engine::price::{self, Case};
use crate::tariff::engine::tiers;
use rust_decimal::Decimal;

/// Prices all charges of a part. Returns its lines, free energy first.
pub(in crate::tariff) fn lines<T: Trace>(part: &Part<'_>, t: &mut T) -> Vec<Line> {
    let mut lines: Vec<Line> = part.free.as_ref().map(Line::free).into_iter().collect();
    for charge in part.charges() {
        let before = lines.len();
        match charge.basis {
            Basis::Energy => energy(part, charge, &mut lines, t),
            Basis::Capacity | Basis::Demand => basic::lines(part, charge, &mut lines, t),
            Basis::Money => {
                let others = lines.iter().filter(|line| charge.of.contains(&line.charge));
                let sum = others.map(|line| line.exact).try_fold(Decimal::ZERO, add);
                let sum = ExactYuan::new(t.fitting(sum, "usage"));
                lines.extend(single(part, charge, Measure::of(sum), t));
            }
            Basis::Day => {
                let days = Days::new(part.span.days());
                lines.extend(single(part, charge, Measure::of(days), t));
            }
            Basis::Month => {
                let month = Measure::of(BilledMonths::new(Decimal::ONE));
                if let Some(billed) = basic::of_months(part, charge, month, t)
                    && let Some(price) = price::of(part, charge, Case::default(), t)
                {
                    lines.push(Line::by_months(part, charge, &billed, &price, t));
                }
            }
        }
        let (known, own) = (price::assumed(part, charge), price::is_own(part, charge));
        for line in lines.iter_mut().skip(before) {
            line.confidence = charge.confidence.filter(|_| !own);
            if let Some(known) = known {
                line.assume(known);
            }
        }
    }
    lines
}

/// The one line of a charge that knows neither tiers nor periods.
fn single<T: Trace>(part: &Part<'_>, charge: &Charge, quantity: Measure, t: &mut T) -> Option<Line> {
    let case = Case::default();
    let price = price::of(part, charge, case, t)?;
    Some(Line::priced(part, charge, case, quantity, &price, t))
}

/// The lines of a charge on energy, by tier and period where its price depends on them.
fn energy<T: Trace>(part: &Part<'_>, charge: &Charge, lines: &mut Vec<Line>, t: &mut T) {
    let all = Measure::of(part.kwh);
    if let Some(amount) = price::own_amount(part, charge) {
        let quantity = own_quantity(part, charge).unwrap_or(all);
        let one = match price::brought(part, charge) {
            Some(GivenPrice::One(price)) => Some(Measure::of(YuanPerKwh::new(price))),
            _ => None,
        };
        lines.push(Line::as_billed(part, charge, amount, quantity, one, t));
        return;
    }
    if charge.own.quantity {
        let quantity = own_quantity(part, charge).unwrap_or(all.with(Decimal::ZERO));
        lines.extend(at_price(part, charge, Case::default(), quantity, t));
        return;
    }
    let cells = match price::brought(part, charge) {
        Some(GivenPrice::ByPeriod(_)) => by_period(part),
        Some(GivenPrice::One(_)) => vec![(Case::default(), part.kwh.decimal())],
        None if charge.needs_own_price() => vec![(Case::default(), part.kwh.decimal())],
        None => cells(part, charge),
    };
    lines.reserve(cells.len());
    for (case, kwh) in cells {
        lines.extend(at_price(part, charge, case, all.with(kwh), t));
    }
}

/// The line of a quantity at its price. Returns `None` without a quantity; an unknown price fails.
fn at_price<T: Trace>(
    part: &Part<'_>,
    charge: &Charge,
    case: Case,
    quantity: Measure,
    t: &mut T,
) -> Option<Line> {
    if quantity.decimal().is_zero() {
        return None;
    }
    let price = price::of(part, charge, case, t)?;
    Some(Line::priced(part, charge, case, quantity, &price, t))
}

/// The quantity that the customer brings along.
fn own_quantity(part: &Part<'_>, charge: &Charge) -> Option<Measure> {
    part.input.quantities.iter().find(|(id, _)| *id == charge.id).map(|(_, kwh)| *kwh)
}

/// The energy of each period.
fn by_period(part: &Part<'_>) -> Vec<(Case, Decimal)> {
    part.energy.iter().map(|(period, kwh)| (Case { tier: None, period: Some(*period) }, *kwh)).collect()
}

/// The energy of a part in each case that a charge tells apart.
fn cells(part: &Part<'_>, charge: &Charge) -> Vec<(Case, Decimal)> {
    let by_tier = charge.by_tier() || matches!(charge.price, Price::Unknown) && !part.limits.is_empty();
    let mut cells = Vec::new();
    match (by_tier, charge.by_period()) {
        (true, true) => {
            let periods: Vec<Decimal> = part.energy.iter().map(|(_, kwh)| *kwh).collect();
            for (tier, row) in (1..).zip(tiers::shared(&part.by_tier, &periods)) {
                for ((period, _), kwh) in part.energy.iter().zip(row) {
                    cells.push((Case { tier: Some(tier), period: Some(*period) }, kwh));
                }
            }
        }
        (true, false) => {
            for (tier, kwh) in (1..).zip(&part.by_tier) {
                cells.push((Case { tier: Some(tier), period: None }, kwh.decimal()));
            }
        }
        (false, true) => cells = by_period(part),
        (false, false) => cells.push((Case::default(), part.kwh.decimal())),
    }
    cells
}
