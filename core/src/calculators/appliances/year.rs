//! What the home's energy costs in a year.

use super::TierEnergy;
use super::formulas::*;
use super::{Added, Input, State};
use crate::base::decimal::{add, round};
use crate::base::error::Error;
use crate::base::units::{KilowattHour, Quantity, Yuan};
use crate::explain::{Operand, Trace};
use crate::tariff::{self, Year};
use rust_decimal::Decimal;

/// The year's bill, the same energy in every month; what rounding leaves goes into the first.
pub(super) fn of(bill: &tariff::Input, energy: KilowattHour) -> Result<Year, Error> {
    let twelfth = crate::base::decimal::div(energy.decimal(), Decimal::from(12)).map(|kwh| round(kwh, 2));
    let monthly = twelfth.unwrap_or_default();
    let mut inputs = tariff::like_months(bill);
    let rest = energy.decimal() - monthly * Decimal::from(11);
    for (index, input) in inputs.iter_mut().enumerate() {
        let kwh = KilowattHour::new(if index == 0 { rest.max(Decimal::ZERO) } else { monthly });
        input.usage.iter_mut().for_each(|share| share.usage = tariff::Usage::Total(kwh));
    }
    tariff::year(&inputs)
}

pub(super) fn by_tier(year: &Year) -> Vec<TierEnergy> {
    let mut tiers: Vec<TierEnergy> = Vec::new();
    for line in year.months.iter().flat_map(|month| &month.bill.lines).filter(|line| line.tier.is_some()) {
        let energy = line.quantity.map(|quantity| quantity.decimal()).unwrap_or_default();
        let amount = line.amount.decimal();
        match tiers.iter_mut().find(|tier| tier.label == line.label) {
            Some(tier) => {
                tier.energy = KilowattHour::new(add(tier.energy.decimal(), energy).unwrap_or_default());
                tier.amount = Yuan::new(add(tier.amount.decimal(), amount).unwrap_or_default());
            }
            None => tiers.push(TierEnergy {
                label: line.label.clone(),
                energy: KilowattHour::new(energy),
                amount: Yuan::new(amount),
            }),
        }
    }
    tiers
}

/// What each planned appliance adds when it alone comes to what there is now.
///
/// # Errors
/// As a year's bill.
pub(super) fn each<T: Trace>(input: &Input, now: &State, t: &mut T) -> Result<Vec<Added>, Error> {
    let planned = input.devices.iter().filter(|device| !device.planned.decimal().is_zero());
    let mut all = Vec::new();
    for device in planned {
        let energy: KilowattHour = t.quietly(|t| {
            let given =
                [device.planned.given(), device.power.given(), device.hours.given(), device.days.given()];
            t.compute_as(device.label, &DEVICE_ENERGY, &given)
        });
        let sum = t.fitting(add(now.energy.decimal(), energy.decimal()), "planned");
        let with = of(&input.bill, KilowattHour::new(sum))?.total;
        let bill: Yuan = t.compute_as(device.label, &ADDED_ALONE, &[with.given(), now.bill.given()]);
        all.push(Added { label: device.label.clone(), count: device.planned, energy, bill });
    }
    Ok(all)
}
