//! Money over time: cash flow, present value, internal rate of return.

use super::{Flow, Input, LONGEST_LIFE, MONTHS_A_YEAR};
use crate::base::decimal::{add, div, mul, round, sub};
use crate::base::units::{Count, ExactYuan, Quantity, Yuan};
use crate::explain::Trace;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// −I + Σ A ÷ (1 + r)ᵗ over the whole years of the life; nothing when it does not fit.
pub(super) fn present(investment: Decimal, yearly: Decimal, rate: Decimal, life: u16) -> Option<Decimal> {
    let discount = div(Decimal::ONE, add(Decimal::ONE, rate)?)?;
    let mut sum = Decimal::ZERO;
    for _ in 0..life {
        sum = mul(add(sum, yearly)?, discount)?;
    }
    sub(sum, investment)
}

/// The rate at which the present value is zero, four decimals; nothing when there is none.
///
/// The yearly saving is constant, so the value falls as the rate rises and the rate lies
/// between −1 and A ÷ I: halving finds it.
pub(super) fn internal_rate(investment: Decimal, yearly: Decimal, life: u16) -> Option<Decimal> {
    if investment <= Decimal::ZERO || yearly <= Decimal::ZERO {
        return None;
    }
    let (mut low, mut high) = (Decimal::NEGATIVE_ONE, div(yearly, investment)?);
    for _ in 0..200 {
        if round(low, 4) == round(high, 4) {
            break;
        }
        let middle = div(add(low, high)?, Decimal::TWO)?;
        // Close to −1 the value does not fit any more: it is far above zero there.
        let positive = present(investment, yearly, middle, life).is_none_or(|v| v > Decimal::ZERO);
        if positive { low = middle } else { high = middle }
    }
    let rate = round(high, 4);
    (rate > Decimal::NEGATIVE_ONE).then_some(rate)
}

/// Month by month: over the life, else until a year after the payback.
pub(super) fn cash_flow<T: Trace>(
    input: &Input,
    yearly: ExactYuan,
    paid: Option<Count>,
    t: &mut T,
) -> Vec<Flow> {
    let longest = LONGEST_LIFE * 12;
    let without_life =
        paid.map_or(24, |m| m.decimal().to_u16().map_or(longest, |m| m.saturating_add(12).min(longest)));
    let last = input.life_years.map_or(without_life, |years| years * 12);
    let mut flows = Vec::with_capacity(usize::from(last) + 1);
    let investment = -input.investment.decimal();
    let discounted = input.discount_rate.map(|_| Yuan::new(investment));
    let first = Yuan::new(investment);
    flows.push(Flow { month: Count::default(), amount: first, cumulative: first, discounted });
    flows.extend(months(input, yearly, t).take(usize::from(last)));
    if flows.len() <= usize::from(last) {
        t.fitting::<Decimal>(None, "monthlySaving");
    }
    flows
}

/// First month in which the discounted savings have paid, within the life.
pub(super) fn discounted_months<T: Trace>(input: &Input, yearly: ExactYuan, t: &mut T) -> Option<Count> {
    if input.discount_rate.is_none() || yearly.decimal() <= Decimal::ZERO {
        return None;
    }
    let last = input.life_years.unwrap_or(LONGEST_LIFE) * 12;
    let paid = |flow: &Flow| flow.discounted.is_some_and(|sum| sum.decimal() >= Decimal::ZERO);
    months(input, yearly, t).take(usize::from(last)).find(paid).map(|flow| flow.month)
}

/// Month after month.
///
/// A month is discounted like the end of its year, so that the twelve months of a year add up to
/// that year's term of the net present value.
struct Months {
    month: u16,
    monthly: Decimal,
    discount: Option<Decimal>,
    factor: Decimal,
    yearly: Decimal,
    investment: Decimal,
    discounted: Decimal,
}

/// The months after the investment; they end where a sum does not fit any more.
fn months<T: Trace>(input: &Input, yearly: ExactYuan, t: &mut T) -> Months {
    let yearly = yearly.decimal();
    let discount = input.discount_rate.map(|rate| {
        let growth = add(Decimal::ONE, rate.decimal());
        t.fitting(growth.and_then(|growth| div(Decimal::ONE, growth)), "discountRate")
    });
    Months {
        month: 0,
        monthly: t.fitting(div(yearly, MONTHS_A_YEAR), "monthlySaving"),
        discount,
        factor: Decimal::ONE,
        yearly,
        investment: input.investment.decimal(),
        discounted: -input.investment.decimal(),
    }
}

impl Iterator for Months {
    type Item = Flow;

    fn next(&mut self) -> Option<Flow> {
        if self.month.is_multiple_of(12) {
            self.factor = mul(self.factor, self.discount.unwrap_or(Decimal::ONE))?;
        }
        self.month = self.month.checked_add(1)?;
        // From the yearly sum, so that no month's rounding piles up.
        let earned = div(mul(self.yearly, self.month.into())?, MONTHS_A_YEAR)?;
        self.discounted = add(self.discounted, mul(self.monthly, self.factor)?)?;
        Some(Flow {
            month: Count::new(self.month.into()),
            amount: Yuan::new(self.monthly),
            cumulative: Yuan::new(sub(earned, self.investment)?),
            discounted: self.discount.map(|_| Yuan::new(self.discounted)),
        })
    }
}
