//! "What if the factor rose to …": the same month with less reactive energy.

use super::factor::{factor_hundredths, tan_at_edge};
use super::{Input, Outcome, TABLE, hundredths_of, percent_step};
use crate::base::data::plain;
use crate::base::decimal::{add, mul};
use crate::base::units::{KilovarHour, Percent, PowerFactor, Quantity, Yuan};
use crate::explain::{Recorder, Trace};
use crate::rulebook::Standard;
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
    /// The most reactive energy with which the factor is still reached, cut to two decimals; nothing where
    /// nobody said how much active energy there was.
    pub max_reactive_kvarh: Option<KilovarHour>,
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
#[must_use]
pub fn curve(standard: &'static Standard) -> Vec<CurvePoint> {
    (0..=100).map(|k| point(standard, k)).collect()
}

fn point(standard: &'static Standard, hundredths: u8) -> CurvePoint {
    let power_factor = PowerFactor::new(Decimal::new(i64::from(hundredths), 2));
    let adjustment_percent = percent_step(standard, power_factor, &mut Recorder::muted());
    CurvePoint { power_factor, adjustment_percent }
}

/// The lowest factor with the full reduction of a standard, in hundredths.
#[must_use]
pub fn best(standard: &'static Standard) -> u8 {
    first(standard, 0, |percent, table| Some(&percent) <= table.last()).unwrap_or(100)
}

/// Finds the first factor from `start` upwards whose entry of the table is `wanted`, in hundredths.
fn first(standard: &'static Standard, start: u8, wanted: impl Fn(i16, &[i16; 101]) -> bool) -> Option<u8> {
    let mut found = None;
    // The table as a whole: an entry at a time took longer than everything else of a month.
    Recorder::muted().pick(&TABLE, &standard.table, |table| {
        let entries = (0_u8..).zip(table).skip(usize::from(start));
        found = entries.into_iter().find(|(_, percent)| wanted(**percent, table)).map(|(k, _)| k);
        Percent::default()
    });
    found
}

/// The better factors that are worth naming, each only where it is better than today.
pub(super) struct Targets {
    /// The next lower percent.
    pub(super) next: Option<u8>,
    /// Nothing is added.
    pub(super) standard: Option<u8>,
    /// The full reduction.
    pub(super) best: Option<u8>,
}

/// Next band, standard and full reduction.
pub(super) fn targets(standard: &'static Standard, now: &Outcome) -> Targets {
    let today = hundredths_of(now.factor);
    let better = |k: &u8| *k > today;
    Targets {
        next: first(standard, today, |percent, table| Some(&percent) < table.get(usize::from(today))),
        standard: first(standard, today, |percent, _| percent <= 0).filter(better),
        best: Some(best(standard)).filter(better),
    }
}

/// The month with the factor at `hundredths`.
pub(super) fn outlook(input: &Input, now: &Outcome, hundredths: u8, t: &mut Recorder) -> Outlook {
    let CurvePoint { power_factor, adjustment_percent } = point(input.standard, hundredths);
    let (_, adjustment) = t.quietly(|t| input.base.adjust(adjustment_percent, t));
    let most = tan_at_edge(hundredths).and_then(|edge| mul(input.active.decimal(), edge.decimal()));
    let most = t.fitting(most, "activeKwh").round_dp_with_strategy(2, RoundingStrategy::ToZero);
    let mut max_reactive_kvarh = KilovarHour::new(most);
    // The tangent was cut off: with the largest energies that is a step too little.
    if let Some(more) = add(most, Decimal::new(1, 2)).map(KilovarHour::new)
        && factor_hundredths(input.active, more).is_ok_and(|reached| reached >= hundredths)
    {
        max_reactive_kvarh = more;
    }
    Outlook {
        power_factor,
        adjustment_percent,
        adjustment,
        saving: t.fitting(now.adjustment.less(adjustment), "base"),
        max_reactive_kvarh: input.factor.is_none().then_some(max_reactive_kvarh),
    }
}

plain! { Outlook { "powerFactor": power_factor, "adjustmentPercent": adjustment_percent, "adjustment": adjustment, "saving": saving, "maxReactiveKvarh": max_reactive_kvarh } }

plain! { CurvePoint { "powerFactor": power_factor, "adjustmentPercent": adjustment_percent } }
