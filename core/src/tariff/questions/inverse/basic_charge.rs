//! Capacity or demand: the bill by every way of the basic charge.

use crate::base::data::plain;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{Kilowatt, Measure, Quantity, Yuan};
use crate::explain::{Formula, Keep, Operand, Recorder, Step, Term, Trace};
use crate::rulebook::named;
use crate::tariff::engine::bill::{Bill, calculate};
use crate::tariff::engine::input::{BasicWay, Input, read};
use rust_decimal::Decimal;

named! {
    /// Ways to bill the basic charge, as lists name them.
    Way {
        /// By capacity.
        Capacity = "capacity", "按变压器容量", "By transformer capacity";
        /// By contract demand.
        Contract = "contract", "按合同最大需量", "By contract demand";
        /// By actual demand.
        Actual = "actual", "按实际最大需量", "By actual demand";
    }
}

/// One way to bill the basic charge.
#[derive(Debug, Clone)]
pub struct BasicOption {
    /// The way.
    pub way: Way,
    /// Its name.
    pub label: &'static Text,
    /// The basic charge.
    pub basic: Yuan,
    /// The whole bill.
    pub total: Yuan,
    /// The bill.
    pub bill: Bill,
}

/// A way that can't be calculated.
#[derive(Debug, Clone)]
pub struct Unavailable {
    /// The way.
    pub way: Way,
    /// Its name.
    pub label: &'static Text,
    /// Why.
    pub reason: &'static Text,
}

static PRICE_UNKNOWN: Text = Text::new("规则库中没有这种方式的单价", "The rule book has no price for it");
static FIGURE_MISSING: Text =
    Text::new("没有填写所需的容量或需量", "The capacity or demand it needs was not given");

/// The ways to bill the basic charge, cheapest first.
#[derive(Debug, Clone)]
pub struct BasicOptions {
    /// The ways that the tariff has prices for and the input has figures for.
    pub options: Vec<BasicOption>,
    /// The ways that can't be calculated, and why.
    pub unavailable: Vec<Unavailable>,
    /// The demand at which billing by actual demand costs what the capacity costs.
    pub break_even: Option<Kilowatt>,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static CAPACITY: Term = Term::new("S", "计费容量", "Billed capacity");
static CAPACITY_PRICE: Term = Term::new("p₀", "容量电价", "Price of capacity");
static DEMAND_PRICE: Term = Term::new("p", "需量电价", "Demand price");
static BREAK_EVEN: Formula = Formula::new(
    "break_even_demand",
    Text::new("与按容量相等的最大需量", "Demand that costs as much as the capacity"),
    "S × p₀ ÷ p",
    &[&CAPACITY, &CAPACITY_PRICE, &DEMAND_PRICE],
    Keep::Decimals(2),
    "capacityKva",
);

/// Capacity or demand: the bill by every way, and the demand at which they are even.
///
/// # Errors
/// As a bill, where no way works.
pub fn basic_charge_options(root: &Field<'_>) -> Result<BasicOptions, Error> {
    let input = read(root)?;
    let ways = [
        (Way::Capacity, BasicWay::Capacity),
        (Way::Contract, BasicWay::Contract),
        (Way::Actual, BasicWay::Actual),
    ];
    let (mut options, mut unavailable) = (Vec::new(), Vec::new());
    let mut failure = None;
    for (way, basic_charge) in ways {
        match calculate(&Input { basic_charge: Some(basic_charge), ..input.clone() }) {
            Ok(bill) => {
                let lines = bill.lines.iter().filter(|line| matches!(line.unit, "kVA" | "kW"));
                let basic = lines
                    .map(|line| line.amount.decimal())
                    .try_fold(Decimal::ZERO, crate::base::decimal::add);
                let basic = Yuan::new(basic.unwrap_or_default());
                options.push(BasicOption { way, label: way.label(), basic, total: bill.total, bill });
            }
            Err(error) => {
                let reason = if error.code == Code::Missing { &FIGURE_MISSING } else { &PRICE_UNKNOWN };
                unavailable.push(Unavailable { way, label: way.label(), reason });
                failure = failure.or(Some(error));
            }
        }
    }
    if let (true, Some(error)) = (options.is_empty(), failure) {
        return Err(error);
    }
    let mut recorder = Recorder::new();
    let price = |way: Way, unit: &str| -> Option<Measure> {
        let option = options.iter().find(|option| option.way == way)?;
        option
            .bill
            .lines
            .iter()
            .find(|line| line.unit == unit)?
            .price
            .filter(|price| !price.decimal().is_zero())
    };
    let prices = price(Way::Capacity, "kVA").zip(price(Way::Actual, "kW"));
    let break_even = prices.zip(input.capacity).map(|((capacity_price, demand_price), capacity)| {
        recorder.compute(&BREAK_EVEN, &[capacity.given(), capacity_price.given(), demand_price.given()])
    });
    options.sort_by_key(|option| option.total);
    recorder.conclude(|steps| BasicOptions { options, unavailable, break_even, steps })
}

plain! { BasicOption { "way": way, "label": label, "basicCharge": basic, "total": total, "bill": bill } }
plain! { Unavailable { "way": way, "label": label, "reason": reason } }
plain! { BasicOptions { "options": options, "unavailable": unavailable, "breakEvenKw": break_even, "steps": steps } }
