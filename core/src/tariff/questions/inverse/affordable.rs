//! How much energy for this money.

use super::sought::{MOST, scaled, shape, total_of};
use crate::base::data::plain;
use crate::base::error::Error;
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{KilowattHour, Quantity, Yuan};
use crate::explain::{Formula, Keep, Operand, Recorder, Step, Term, Trace};
use crate::tariff::engine::bill::{Bill, calculate};
use rust_decimal::Decimal;

/// Energy for a sum of money.
#[derive(Debug, Clone)]
pub struct Affordable {
    /// Whole kWh that cost no more; absent where not even a bill without energy is as cheap.
    pub kwh: Option<KilowattHour>,
    /// Money.
    pub money: Yuan,
    /// The bill for that energy.
    pub bill: Option<Bill>,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static MONEY: Term = Term::new("M", "预算", "Money");
static TOTAL: Term = Term::new("E", "这些电量的电费", "Bill for that energy");
static LEFT: Formula = Formula::new(
    "money_left",
    Text::new("预算剩余（不够再用 1 kWh）", "Money left, less than one kWh more costs"),
    "M − E",
    &[&MONEY, &TOTAL],
    Keep::All,
    "money",
);

/// The most energy where a bill rises with it. (Where a discount for well-used capacity makes more energy
/// cheaper, the first such amount is found.)
///
/// Reads a bill's input with `money` instead of the energy; where `usage` is given by period, the
/// energy is shared in its proportion.
///
/// # Errors
/// As a bill.
pub fn energy_for_money(root: &Field<'_>) -> Result<Affordable, Error> {
    let money = Yuan::new(root.required::<crate::base::units::Cost>("money").decimal());
    let input = shape(root)?;
    let total = |kwh: i64| total_of(&input, kwh);
    let mut recorder = Recorder::new();
    if total(0)? > money {
        return recorder.conclude(|steps| Affordable { kwh: None, money, bill: None, steps });
    }
    // The bill rises with the energy: halve the range.
    let (mut low, mut high) = (0, MOST);
    while low < high {
        let middle = low + (high - low + 1) / 2;
        if total(middle)? <= money { low = middle } else { high = middle - 1 }
    }
    let bill = calculate(&scaled(&input, low)?)?;
    let _: Yuan = recorder.compute(&LEFT, &[money.given(), bill.total.given()]);
    let kwh = Some(KilowattHour::new(Decimal::from(low)));
    recorder.conclude(|steps| Affordable { kwh, money, bill: Some(bill), steps })
}

plain! { Affordable { "kwh?": kwh, "money": money, "bill": bill, "steps": steps } }
