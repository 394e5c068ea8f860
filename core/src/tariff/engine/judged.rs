//! What is judged by the month: the demand and the power factor of a day, of the bill or of its own month.

use crate::base::date::Date;
use crate::base::decimal::add;
use crate::base::units::{Kilowatt, KilowattHour, Quantity};
use crate::tariff::engine::consumption::Usage;
use crate::tariff::engine::input::Input;
use crate::tariff::engine::months;
use crate::tariff::engine::parts::Judged;
use rust_decimal::Decimal;

impl Input {
    /// The same with what its parts say beside their energy. Where they are judged as one, that is the bill's.
    #[must_use]
    pub(in crate::tariff) fn judged(mut self, mut judged: Vec<Judged>) -> Self {
        if judged.len() == 1
            && let Some(Judged { beside, .. }) = judged.pop()
        {
            self.reactive = beside.reactive.or(self.reactive);
            self.factor = beside.factor.or(self.factor);
            self.max_demand = beside.max_demand.or(self.max_demand);
        }
        Self { judged, ..self }
    }

    /// The number of billing months, whole ones and parts.
    #[must_use]
    pub fn months(&self) -> usize {
        months::of_bill(self.from, self.to, self.billing_months).map_or(0, |months| months.len())
    }

    /// The highest demand read in a day's billing month, or in the whole bill.
    pub(in crate::tariff) fn demand_on(&self, day: Date) -> Option<Kilowatt> {
        let own = self.judged.iter().find(|judged| judged.from <= day && day <= judged.to);
        own.and_then(|judged| judged.beside.max_demand).or(self.max_demand)
    }

    /// Whether a demand was read at all.
    pub(in crate::tariff) fn has_demand(&self) -> bool {
        self.max_demand.is_some() || self.judged.iter().any(|judged| judged.beside.max_demand.is_some())
    }

    /// Whether there is a power factor to adjust by, or the energies it is made of.
    pub(in crate::tariff) fn has_factor(&self) -> bool {
        let own = self.reactive.is_some() || self.factor.is_some();
        own || self.judged.iter().any(|judged| judged.beside.has_factor())
    }

    /// Energy of some days with which their power factor is taken: what the total registers say, of the whole
    /// supply, where they were read. Returns `None` where it does not fit.
    pub(in crate::tariff) fn energy_in(&self, (from, to): (Date, Date)) -> Option<KilowattHour> {
        let inside = self.usage.iter().filter(|share| from <= share.from && share.to <= to);
        let each = inside.map(|share| match &share.usage {
            Usage::Registers(registers) => Some(registers.supply),
            Usage::Readings(readings) => Some(KilowattHour::new(readings.total(share.from, share.to))),
            other => other.total(),
        });
        let mut sum = Some(Decimal::ZERO);
        for kwh in each {
            sum = sum.zip(kwh).and_then(|(sum, kwh)| add(sum, kwh.decimal()));
        }
        sum.map(KilowattHour::new)
    }
}
