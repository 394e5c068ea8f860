//! "What if the factor rose to …": the same month with less reactive energy.

use super::factor::tan_at_edge;
use super::{Input, Outcome, hundredths_of, percent_step};
use crate::decimal::mul;
use crate::error::{Code, Error};
use crate::explain::Silent;
use crate::plain::plain;
use crate::rulebook::Standard;
use crate::units::{KilovarHour, Percent, PowerFactor, Quantity, Yuan};
use rust_decimal::{Decimal, RoundingStrategy};

/// What a better factor would bring, with energy and base of this month.
#[derive(Debug, Clone, Copy)]
pub struct Outlook {
    /// The factor.
    pub power_factor: PowerFactor,
    /// Its percent.
    pub adjustment_percent: Percent,
    /// Its adjustment.
    pub adjustment: Yuan,
    /// How much less than today.
    pub saving: Yuan,
    /// The most reactive energy with which the factor is still reached, cut to two decimals.
    pub max_reactive_kvarh: KilovarHour,
}

/// One point of the adjustment curve.
#[derive(Debug, Clone, Copy)]
pub struct CurvePoint {
    /// The factor.
    pub power_factor: PowerFactor,
    /// Its percent.
    pub adjustment_percent: Percent,
}

/// The standard's whole table, from 0.00 to 1.00: what a chart draws.
///
/// # Errors
/// None in practice; the table has a row for every hundredth.
pub fn curve(standard: &'static Standard) -> Result<Vec<CurvePoint>, Error> {
    (0..=100).map(|k| point(standard, k)).collect()
}

fn point(standard: &'static Standard, hundredths: u8) -> Result<CurvePoint, Error> {
    let power_factor = PowerFactor::new(Decimal::new(i64::from(hundredths), 2));
    let adjustment_percent = percent_step(standard, power_factor, &mut Silent)?;
    Ok(CurvePoint { power_factor, adjustment_percent })
}

/// The lowest factor with the full reduction of a standard, in hundredths.
pub(crate) fn best(standard: &'static Standard) -> Result<u8, Error> {
    let top = point(standard, 100)?.adjustment_percent;
    first(standard, 0, |percent| percent <= top).map(|k| k.unwrap_or(100))
}

/// The first factor from `start` upwards whose percent passes the test.
fn first(
    standard: &'static Standard,
    start: u8,
    fits: impl Fn(Percent) -> bool,
) -> Result<Option<u8>, Error> {
    for k in start..=100 {
        if fits(point(standard, k)?.adjustment_percent) {
            return Ok(Some(k));
        }
    }
    Ok(None)
}

type Targets = (Option<u8>, Option<u8>, Option<u8>);

/// Next band, standard and full reduction, each only where it is better than today.
pub(super) fn targets(standard: &'static Standard, now: &Outcome) -> Result<Targets, Error> {
    let today = hundredths_of(now.factor);
    let next = first(standard, today, |percent| percent < now.percent)?;
    let zero = first(standard, today, |percent| percent <= Percent::default())?;
    let full = best(standard)?;
    Ok((next, zero.filter(|k| *k > today), Some(full).filter(|k| *k > today)))
}

/// The month with the factor at `hundredths`.
pub(super) fn outlook(input: &Input, now: &Outcome, hundredths: u8) -> Result<Outlook, Error> {
    let CurvePoint { power_factor, adjustment_percent } = point(input.standard, hundredths)?;
    let (_, adjustment) = input.base.adjust(adjustment_percent, &mut Silent)?;
    let edge = tan_at_edge(hundredths).ok_or_else(|| Error::new(Code::OutOfRange, "standard"))?;
    let most = mul(input.active.decimal(), edge.decimal()).ok_or_else(|| Error::overflow("activeKwh"))?;
    Ok(Outlook {
        power_factor,
        adjustment_percent,
        adjustment,
        saving: now.adjustment.less(adjustment)?,
        max_reactive_kvarh: KilovarHour::new(most.round_dp_with_strategy(2, RoundingStrategy::ToZero)),
    })
}

plain! { Outlook { "powerFactor": power_factor, "adjustmentPercent": adjustment_percent, "adjustment": adjustment, "saving": saving, "maxReactiveKvarh": max_reactive_kvarh } }

plain! { CurvePoint { "powerFactor": power_factor, "adjustmentPercent": adjustment_percent } }
