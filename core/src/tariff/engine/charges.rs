//! The charges of a price list become lines of the bill, in their order.

use crate::base::decimal::add;
use crate::base::error::{Code, Error};
use crate::base::units::{BilledMonths, Days, ExactYuan, KilowattHour, Measure, Quantity, YuanPerKwh};
use crate::explain::{Ruled, Trace};
use crate::tariff::book::model::{Basis, Charge, Period, Price};
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
    if let Price::Given { quantity } = charge.price {
        return given(part, charge, quantity, lines, t);
    }
    for (case, kwh) in cells(part, charge) {
        if !kwh.is_zero()
            && let Some(price) = price::of(part, charge, case, t)
        {
            lines.push(Line::priced(part, charge, case, Measure::of(KilowattHour::new(kwh)), &price, t));
        }
    }
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
        (false, true) => {
            for (period, kwh) in &part.energy {
                cells.push((Case { tier: None, period: Some(*period) }, *kwh));
            }
        }
        (false, false) => cells.push((Case::default(), part.kwh.decimal())),
    }
    cells
}

/// Lines at the customer's own price, of their own quantity, or of an amount as it is.
fn given<T: Trace>(part: &Part<'_>, charge: &Charge, own_quantity: bool, lines: &mut Vec<Line>, t: &mut T) {
    let input = part.input;
    let quantity = input.quantities.iter().find(|(id, _)| *id == charge.id).map(|(_, kwh)| *kwh);
    let price = input.prices.iter().find(|given| given.charge == charge.id).map(|given| given.price);
    let all = Measure::of(part.kwh);
    if let Some((_, amount)) = input.amounts.iter().find(|(id, _)| *id == charge.id) {
        let one = match price {
            Some(GivenPrice::One(price)) => Some(Measure::of(YuanPerKwh::new(price))),
            _ => None,
        };
        lines.push(Line::as_billed(part, charge, *amount, quantity.unwrap_or(all), one, t));
        return;
    }
    if let Some(GivenPrice::ByPeriod(prices)) = price.filter(|_| !own_quantity) {
        for (period, kwh) in &part.energy {
            let case = Case { tier: None, period: Some(*period) };
            let price = period.of(&prices).copied().flatten();
            lines.extend(at_own_price(part, charge, case, all.with(*kwh), price, t));
        }
        return;
    }
    let total = if own_quantity { quantity.unwrap_or(all.with(Decimal::ZERO)) } else { all };
    let one = match price {
        Some(GivenPrice::One(price)) => Some(price),
        _ => None,
    };
    lines.extend(at_own_price(part, charge, Case::default(), total, one, t));
}

/// A line at the customer's own price. Returns `None` without a quantity; a missing price fails.
fn at_own_price<T: Trace>(
    part: &Part<'_>,
    charge: &Charge,
    case: Case,
    quantity: Measure,
    price: Option<Decimal>,
    t: &mut T,
) -> Option<Line> {
    if quantity.decimal().is_zero() {
        return None;
    }
    let Some(price) = price else {
        t.failure().get_or_insert_with(|| missing_price(charge, case.period));
        return None;
    };
    let price = Measure::of(YuanPerKwh::new(price));
    let price = Ruled::cited(charge.citation.clone(), price);
    Some(Line::priced(part, charge, case, quantity, &price, t))
}

fn missing_price(charge: &Charge, period: Option<Period>) -> Error {
    let field = match period.map_or("", Period::id) {
        "" => format!("prices.{}", charge.id),
        key => format!("prices.{}.{key}", charge.id),
    };
    Error::new(Code::Missing, field)
}
