//! What a part of a bill starts from: the customer's voltage and the energy by period.

use crate::base::error::{Code, Error};
use crate::base::text::{Text, Word, join};
use crate::base::units::{KilowattHour, Quantity};
use crate::metering::Metering;
use crate::tariff::book::calendar;
use crate::tariff::book::model::Period;
use crate::tariff::engine::input::{Input, Usage};
use crate::tariff::engine::metered::Registers;
use crate::tariff::engine::readings;
use crate::tariff::engine::span::Span;
use rust_decimal::Decimal;

/// Why energy by period is refused, and the way out.
const NO_PERIODS: &str = "这份电价不分时段，请改填 usage.kwh / not priced by period: give usage.kwh";
/// Why a sum of energy is refused, and the way out.
const BY_PERIOD: &str = "这份电价分时段，请分别填写 usage.peak、usage.flat、usage.valley 等 / priced by period: give usage.peak, usage.flat, usage.valley …";

/// The voltage of the customer on a price list.
///
/// # Errors
/// It is missing where there are several, or not on the list.
pub(in crate::tariff) fn voltage<'a>(input: &Input, span: &'a Span) -> Result<&'a str, Error> {
    let known = &span.files.sheet.voltages;
    let all = || join(&mut known.iter().map(Word::as_str), ", ");
    match (&input.voltage, known.as_slice()) {
        (Some(named), _) => {
            let found = known.iter().find(|voltage| *voltage == named).map(Word::as_str);
            found.ok_or_else(|| Error::new(Code::NotInRuleBook, "voltage").bound(all()))
        }
        (None, [only]) => Ok(only),
        (None, _) => Err(Error::new(Code::Missing, "voltage").bound(all())),
    }
}

/// Energy by period.
///
/// # Errors
/// Periods on a tariff without hours, a sum where the price depends on the period, hours that are
/// not known.
pub(in crate::tariff) fn energy(input: &Input, span: &Span) -> Result<Vec<(Period, Decimal)>, Error> {
    let refuse = |code, name: &str, why: &str| {
        let id = &span.files.sheet.head.id;
        Error::new(code, format!("usage.{name}")).bound(format!("{id}: {why}"))
    };
    match (&span.usage, &span.files.hours) {
        (Usage::Periods(periods), None) if !span.files.sheet.as_metered => {
            let first = Period::METERED.into_iter().zip(periods).find(|(_, kwh)| kwh.is_some());
            Err(refuse(Code::NotInRuleBook, first.map_or("peak", |(period, _)| period.id()), NO_PERIODS))
        }
        (Usage::Periods(periods), _) => Ok(read_periods(periods)),
        (Usage::Readings(readings), None) => Ok(vec![(Period::All, readings.total(span.from, span.to))]),
        (Usage::Readings(readings), Some(hours)) => {
            let class = span.files.sheet.ratio_class.as_deref();
            let found = readings
                .by_period(span.from, span.to, |date| calendar::day(&input.book, hours, class, date))?;
            Ok(readings::metered(&found))
        }
        (Usage::Registers(Registers { periods: Some(periods), .. }), Some(_)) => Ok(read_periods(periods)),
        (Usage::Registers(Registers { total: kwh, .. }) | Usage::Total(kwh), _) => {
            let needs_periods = span.files.charges().any(|charge| {
                let rows = charge.rows();
                charge.floats || charge.by_period() && !rows.iter().any(|row| row.period == Some(Period::All))
            });
            if needs_periods && span.files.hours.is_some() {
                if let Usage::Registers(Registers { metering: Some(metering), .. }) = &span.usage {
                    return Err(metering.lacks("peak, flat, valley …"));
                }
                return Err(refuse(Code::Missing, "peak", BY_PERIOD));
            }
            Ok(vec![(Period::All, kwh.decimal())])
        }
    }
}

/// The periods that were read, with their energy.
fn read_periods(periods: &[Option<KilowattHour>; 5]) -> Vec<(Period, Decimal)> {
    let read = Period::METERED.into_iter().zip(periods);
    read.filter_map(|(period, kwh)| Some((period, (*kwh)?.decimal()))).collect()
}

impl Input {
    /// The meters whose readings the input has.
    pub(in crate::tariff) fn metering(&self) -> impl Iterator<Item = &Metering> {
        self.usage.iter().filter_map(|share| match &share.usage {
            Usage::Registers(registers) => registers.metering.as_deref(),
            _ => None,
        })
    }

    /// What was assumed on the way from the meters.
    pub(in crate::tariff) fn metering_warnings(&self) -> impl Iterator<Item = &Text> {
        self.usage.iter().flat_map(|share| match &share.usage {
            Usage::Registers(registers) => &*registers.warnings,
            _ => &[],
        })
    }

    /// Energy with which the power factor is taken: what the total registers say, of the whole supply, where
    /// they were read; else what is billed.
    pub(in crate::tariff) fn factor_energy(&self, billed: KilowattHour) -> KilowattHour {
        let read = self.usage.iter().any(|share| matches!(share.usage, Usage::Registers(_)));
        self.energy_in((self.from, self.to)).filter(|_| read).unwrap_or(billed)
    }

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
