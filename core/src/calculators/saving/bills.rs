//! The customer's own bill, calculated anew with less energy.

use super::formulas::*;
use super::measures::When;
use crate::base::decimal::{add, div, mul, round, sub};
use crate::base::error::{Code, Error};
use crate::base::units::{EnergyDifference, KilowattHour, Quantity, Yuan};
use crate::explain::{Operand, Recorder, Trace};
use crate::rulebook::Category;
use crate::tariff::model::Period;
use crate::tariff::{self, Input, Registers, Usage};
use rust_decimal::Decimal;

/// A bill and how its year is made of months.
pub(super) struct Bills<'a> {
    input: &'a Input,
    /// Households climb the tiers of a year: all of its months are billed. Other bills are those of a
    /// typical month, twelve times.
    whole_year: bool,
    before: Yuan,
}

impl<'a> Bills<'a> {
    pub(super) fn new(input: &'a Input) -> Result<Self, Error> {
        let residential = |sheet: &std::rc::Rc<tariff::model::Sheet>| sheet.category == Category::Residential;
        let whole_year = input.book.versions(&input.tariff).next().is_some_and(residential);
        let bills = Self { input, whole_year, before: Yuan::default() };
        Ok(Self { before: bills.money(input)?, ..bills })
    }

    /// The money of a year or of the typical month.
    fn money(&self, input: &Input) -> Result<Yuan, Error> {
        let one = || std::iter::once(input.clone()).collect::<Vec<_>>();
        let inputs = if self.whole_year { tariff::like_months(input) } else { one() };
        tariff::year_total(&inputs, &mut Recorder::muted()).map_err(|error| {
            match error.field.split_once('.') {
                // Which of the like months it was says nothing to the reader.
                Some(("months", rest)) => {
                    let field = rest.split_once('.').map_or(rest, |(_, field)| field).to_owned();
                    let plain = Error::new(error.code, field);
                    error.bound.clone().map_or(plain.clone(), |bound| plain.bound(bound))
                }
                _ => error,
            }
        })
    }

    /// What a year's bills lose when these devices save so much energy a month.
    pub(super) fn saving<T: Trace>(&self, cuts: &[(EnergyDifference, When)], t: &mut T) -> Yuan {
        let mut input = self.input.clone();
        for (monthly, when) in cuts {
            for share in &mut input.usage {
                let less = less(&share.usage, monthly.decimal(), *when);
                share.usage = t.expect(less.map(Some)).unwrap_or_else(|| share.usage.clone());
            }
        }
        let after = self.money(&input);
        let after = t.expect(after);
        let formula = if self.whole_year { &BY_YEAR } else { &BY_MONTH };
        t.compute(formula, &[self.before.given(), after.given()])
    }

    /// What is paid in a year, or in the typical month, before.
    pub(super) const fn before(&self) -> Yuan {
        self.before
    }

    /// Whether amounts are those of a year.
    pub(super) const fn whole_year(&self) -> bool {
        self.whole_year
    }
}

/// The same use with so much less.
fn less(usage: &Usage, cut: Decimal, when: When) -> Result<Usage, Error> {
    let too_much = |field: &str, there: Decimal| {
        Error::new(Code::OutOfRange, field).bound(format!("≤ {} kWh", there.normalize()))
    };
    let rest = |there: Decimal, cut: Decimal, field: &str| {
        let rest = sub(there, cut).filter(|rest| !rest.is_sign_negative());
        rest.map(KilowattHour::new).ok_or_else(|| too_much(field, there))
    };
    match usage {
        Usage::Total(kwh) => rest(kwh.decimal(), cut, "usage.kwh").map(Usage::Total),
        Usage::Periods(periods) => {
            let mut after = *periods;
            if when == When::Even {
                spread(&mut after, cut).ok_or_else(|| too_much("usage.peak", usage_total(usage)))?;
                return Ok(Usage::Periods(after));
            }
            let period = match when {
                When::Peak => Period::Peak,
                When::Flat => Period::Flat,
                _ => Period::Valley,
            };
            let place = Period::METERED.iter().position(|one| *one == period);
            if let Some(kwh) = place.and_then(|place| after.get_mut(place)) {
                let field = format!("usage.{}", period.id());
                *kwh = Some(rest(kwh.unwrap_or_default().decimal(), cut, &field)?);
            }
            Ok(Usage::Periods(after))
        }
        Usage::Registers(registers) => {
            let periods = match registers.periods {
                Some(periods) => match less(&Usage::Periods(periods), cut, when)? {
                    Usage::Periods(after) => Some(after),
                    _ => None,
                },
                None => None,
            };
            let total = rest(registers.total.decimal(), cut, "usage.kwh")?;
            let supply = rest(registers.supply.decimal(), cut, "usage.kwh")?;
            Ok(Usage::Registers(Registers { total, supply, periods, metering: None, ..registers.clone() }))
        }
        Usage::Readings(_) => {
            Err(Error::new(Code::WrongType, "usage.intervals").bound("kwh / peak, flat, valley"))
        }
    }
}

fn usage_total(usage: &Usage) -> Decimal {
    usage.total().unwrap_or_default().decimal()
}

/// Takes from every period in proportion; what rounding leaves is taken from the last.
fn spread(periods: &mut [Option<KilowattHour>; 5], cut: Decimal) -> Option<()> {
    let all = periods.iter().flatten().map(|kwh| kwh.decimal()).try_fold(Decimal::ZERO, add)?;
    if cut > all {
        return None;
    }
    let mut left = cut;
    let mut last = None;
    for kwh in periods.iter_mut().flatten() {
        let part =
            round(div(mul(cut, kwh.decimal())?, all).unwrap_or_default(), 2).min(kwh.decimal()).min(left);
        *kwh = KilowattHour::new(sub(kwh.decimal(), part)?);
        left = sub(left, part)?;
        last = Some(kwh);
    }
    let last = last?;
    *last = KilowattHour::new(sub(last.decimal(), left)?.max(Decimal::ZERO));
    Some(())
}
