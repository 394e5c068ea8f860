//! Energy shared out among the periods of a meter, in proportion.

use super::{Energies, Register};
use crate::base::decimal::sub;
use crate::base::text::Text;
use crate::base::units::{KilowattHour, Quantity};
use crate::explain::{Formula, Keep, Operand, StepKind, Term, Trace};
use rust_decimal::Decimal;

static AMOUNT: Term = Term::new("A", "被分摊电量", "Energy that is shared out");
static PART: Term = Term::new("w", "该时段电量", "Energy of the period");
static WHOLE: Term = Term::new("W", "各时段之和", "Sum of the periods");
static GIVEN: Term = Term::new("a", "已分摊", "Shared out before");

static TERMS: [&Term; 3] = [&AMOUNT, &PART, &WHOLE];
const fn of_period(decimals: u32) -> Formula {
    Formula::new(
        "share_of_period",
        Text::new("分摊电量", "Share"),
        "A × w ÷ W",
        &TERMS,
        Keep::Decimals(decimals),
        "meters",
    )
}
/// By the number of decimals.
static SHARE: [Formula; 3] = [of_period(0), of_period(1), of_period(2)];
static REST_STEP: StepKind = StepKind {
    id: "share_of_period",
    label: Text::new("分摊电量（余数）", "Share: what is left"),
    formula: "A − Σ a",
    rounding: None,
};

/// Shares out `amount` in proportion to the periods, each share with so many decimals (0 to 2); the last
/// period takes what is left. Nothing where there are no periods.
pub(super) fn share<T: Trace>(
    label: &Text,
    amount: KilowattHour,
    energies: &Energies,
    decimals: u32,
    t: &mut T,
) -> [Option<KilowattHour>; 5] {
    let whole = t.fitting(energies.periods_sum(), "meters");
    let last = energies.read_periods().last().map(|(period, _)| period);
    let mut left = amount.decimal();
    let mut shares = [None; 5];
    let mut given: Vec<KilowattHour> = Vec::new();
    for ((period, kwh), slot) in Register::PERIODS.into_iter().zip(energies.periods).zip(&mut shares) {
        let Some(kwh) = kwh else { continue };
        let label = Text::joined(&[label, period.label()]);
        // Without any energy there is no proportion: all of it goes to the last period.
        let formula =
            SHARE.get(decimals as usize).filter(|_| !whole.decimal().is_zero() && Some(period) != last);
        let exact: Option<KilowattHour> = formula
            .map(|formula| t.compute_as(&label, formula, &[amount.given(), kwh.given(), whole.given()]));
        let share = match exact.filter(|share| share.decimal() <= left) {
            Some(share) => share,
            None if Some(period) == last || exact.is_some() => t.step(&REST_STEP, |t| {
                t.call(&label);
                t.input(&AMOUNT, &amount);
                given.iter().for_each(|share| t.input(&GIVEN, share));
                KilowattHour::new(left)
            }),
            None => KilowattHour::default(),
        };
        left = sub(left, share.decimal()).unwrap_or_default().max(Decimal::ZERO);
        given.push(share);
        *slot = Some(share);
    }
    shares
}
