//! What was used, as a meter, a bill or readings at short intervals give it.

use crate::base::date::Date;
use crate::base::error::Code;
use crate::base::input::Field;
use crate::base::units::{KilowattHour, Quantity};
use crate::tariff::book::model::Period;
use crate::tariff::engine::metered::Registers;
use crate::tariff::engine::readings::Readings;
use rust_decimal::Decimal;
use std::rc::Rc;

/// What was used in some days of the bill.
#[derive(Debug, Clone)]
pub struct Share {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// What was used.
    pub usage: Usage,
}

/// Energy as the meter gives it.
#[derive(Debug, Clone)]
pub enum Usage {
    /// A sum.
    Total(KilowattHour),
    /// By period, in the order of [`Period::METERED`].
    Periods([Option<KilowattHour>; 5]),
    /// At short intervals.
    Readings(Rc<Readings>),
    /// Of registers of which the total need not be the sum of the periods.
    Registers(Registers),
}

impl Usage {
    /// Reads `{ kwh }`, `{ peak, … }`, both of them, or `{ intervals }`.
    pub(in crate::tariff) fn read(usage: &Field<'_>) -> Self {
        let by_period = Period::METERED.iter().any(|period| usage.has(period.id()));
        if usage.has("intervals") && (by_period || usage.has("kwh")) {
            let named = if usage.has("kwh") { "kwh" } else { "intervals" };
            usage.refuse_at(named, Code::Conflict, "kwh / peak, flat, valley … / intervals");
        }
        if usage.has("intervals") {
            let readings = Readings::read(&usage.at("intervals"));
            return readings
                .map_or(Self::Total(KilowattHour::default()), |readings| Self::Readings(Rc::new(readings)));
        }
        if by_period {
            let periods = Period::METERED.map(|period| usage.optional(period.id()));
            return match usage.optional("kwh") {
                Some(total) => Self::Registers(Registers::stated(total, periods)),
                None => Self::Periods(periods),
            };
        }
        Self::Total(usage.required("kwh"))
    }

    /// The same energy without periods.
    #[must_use]
    pub fn total(&self) -> Option<KilowattHour> {
        match self {
            Self::Total(kwh) => Some(*kwh),
            Self::Periods(periods) => {
                let sum = periods
                    .iter()
                    .flatten()
                    .try_fold(Decimal::ZERO, |sum, kwh| sum.checked_add(kwh.decimal()));
                sum.map(KilowattHour::new)
            }
            Self::Readings(readings) => Some(KilowattHour::new(readings.total(readings.from, readings.to()))),
            Self::Registers(registers) => Some(registers.total),
        }
    }
}
