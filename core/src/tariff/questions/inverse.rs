//! Questions the other way round: how much energy for this money, where another plan becomes
//! cheaper, capacity or demand.

use crate::base::data::plain;
use crate::base::decimal::{div, mul, round};
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::{Text, Word};
use crate::base::units::{Kilowatt, KilowattHour, Measure, Quantity, Yuan};
use crate::explain::{Formula, Keep, Operand, Recorder, Step, Term, Trace};
use crate::rulebook::named;
use crate::tariff::book::files::{Book, in_force};
use crate::tariff::engine::bill::{Bill, calculate};
use crate::tariff::engine::input::{BasicWay, Input, Share, Usage, read, read_rest};
use crate::tariff::engine::metered::Registers;
use crate::tariff::engine::span::Files;
use crate::tariff::questions::difference::with_usage;
use rust_decimal::Decimal;
use std::rc::Rc;

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

/// Most energy that is looked at, kWh.
const MOST: i64 = 1_000_000_000;

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

/// Reads a bill's input whose energy may be missing or only says the shares of the periods.
fn shape(root: &Field<'_>) -> Result<Input, Error> {
    if root.has("usage") {
        return read(root);
    }
    let book = Book::of(root);
    let tariff = crate::tariff::engine::input::tariff(root, &book, "tariff");
    with_days(root, book, tariff)
}

fn with_days(root: &Field<'_>, book: Rc<Book>, tariff: Word) -> Result<Input, Error> {
    let days = crate::tariff::engine::input::days(root);
    let share = Share { from: days.0, to: days.1, usage: Usage::Total(KilowattHour::default()) };
    let input = read_rest(root, book, tariff, days, vec![share]);
    root.finish(input)
}

fn total_of(input: &Input, kwh: i64) -> Result<Yuan, Error> {
    let mut silent = Recorder::muted();
    crate::tariff::engine::bill::money(&scaled(input, kwh)?, &mut silent).map(|(total, _)| total)
}

/// The same customer with so much energy, in the proportion of its periods.
fn scaled(input: &Input, kwh: i64) -> Result<Input, Error> {
    let whole = Decimal::from(kwh);
    let usage = match input.usage.first().map(|share| &share.usage) {
        Some(Usage::Periods(periods) | Usage::Registers(Registers { periods: Some(periods), .. })) => {
            let sum = Usage::Periods(*periods).total().unwrap_or_default();
            if sum.decimal().is_zero() {
                return Err(Error::new(Code::OutOfRange, "usage").bound("> 0 kWh"));
            }
            let part = |slot: &Option<KilowattHour>| {
                let share = mul(whole, (*slot)?.decimal()).and_then(|kwh| div(kwh, sum.decimal()))?;
                Some(KilowattHour::new(round(share, 2)))
            };
            Usage::Periods(periods.each_ref().map(part))
        }
        _ => Usage::Total(KilowattHour::new(whole)),
    };
    Ok(with_usage(input, usage))
}

/// From where on another tariff is cheaper.
#[derive(Debug, Clone)]
pub struct Crossing {
    /// The first whole kWh from which it is so.
    pub kwh: KilowattHour,
    /// The tariff that is cheaper from there on.
    pub cheaper: Word,
    /// Its title.
    pub title: Text,
    /// What the first costs there.
    pub first: Yuan,
    /// What the second costs there.
    pub second: Yuan,
}

/// Where one of two tariffs becomes cheaper than the other.
#[derive(Debug, Clone)]
pub struct BreakEven {
    /// The tariff that is cheaper for hardly any energy; absent where they cost the same.
    pub cheaper_at_first: Option<Word>,
    /// From where on that changes, rising.
    pub crossings: Vec<Crossing>,
    /// How far was looked, kWh.
    pub until: KilowattHour,
    /// Bills can be asked for one by one.
    pub steps: [Step; 0],
}

/// Steps between which a crossing is looked for.
const GRID: i64 = 400;

/// Reads a bill's input with two `candidates` and `untilKwh` (10,000 without one).
///
/// # Errors
/// As a bill.
pub fn break_even(root: &Field<'_>) -> Result<BreakEven, Error> {
    let book = Book::of(root);
    let names = root.texts("candidates");
    // The candidates take the place of a bill's own tariff.
    root.known(&["tariff"]);
    let [one, other] = names.as_slice() else {
        return Err(Error::new(Code::OutOfRange, "candidates").bound("2"));
    };
    let until: KilowattHour =
        root.optional("untilKwh").unwrap_or_else(|| KilowattHour::new(Decimal::from(10_000)));
    let most = i64::try_from(until.decimal().trunc()).unwrap_or(MOST).clamp(1, MOST);
    let input = |name: &str| -> Result<Input, Error> {
        let tariff = book.tariff(name, "candidates")?;
        let read = if root.has("usage") {
            crate::tariff::engine::input::read_for(root, Rc::clone(&book), tariff.clone())
        } else {
            with_days(root, Rc::clone(&book), tariff.clone())
        }?;
        let files = Files::on(&book, &tariff, read.from, "month")?;
        Ok(crate::tariff::questions::compare::summed(read, &files))
    };
    let inputs = [input(one)?, input(other)?];
    let both = |kwh: i64| -> Result<[Yuan; 2], Error> {
        let [first, second] = &inputs;
        Ok([total_of(first, kwh)?, total_of(second, kwh)?])
    };
    let order = |kwh: i64| -> Result<std::cmp::Ordering, Error> {
        let [first, second] = both(kwh)?;
        Ok(first.cmp(&second))
    };
    let side = |order: std::cmp::Ordering| match order {
        std::cmp::Ordering::Less => Some(0),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(1),
    };
    let name = |side: usize| inputs.get(side).map_or_else(Word::default, |input| input.tariff.clone());
    let step = (most / GRID).max(1);
    let (mut last, mut winner) = (1, side(order(1)?));
    let cheaper_at_first = winner.map(name);
    let mut crossings = Vec::new();
    while last < most {
        let next = (last + step).min(most);
        let now = side(order(next)?);
        if now.is_some() && now != winner {
            let (mut low, mut high) = (last, next);
            while low + 1 < high {
                let middle = low + (high - low) / 2;
                if side(order(middle)?) == now { high = middle } else { low = middle }
            }
            let [first, second] = both(high)?;
            let cheaper = name(now.unwrap_or_default());
            let date = inputs.first().map(|input| input.from);
            let title = date.and_then(|date| in_force(&book.sheets, &cheaper, date, "month").ok());
            crossings.push(Crossing {
                kwh: KilowattHour::new(Decimal::from(high)),
                cheaper,
                title: title.map_or(Text::new("", ""), |sheet| sheet.head.title.clone()),
                first,
                second,
            });
            winner = now;
        }
        last = next;
    }
    Ok(BreakEven { cheaper_at_first, crossings, until, steps: [] })
}

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

plain! { Affordable { "kwh?": kwh, "money": money, "bill": bill, "steps": steps } }
plain! { Crossing { "kwh": kwh, "cheaper": cheaper, "title": title, "first": first, "second": second } }
plain! { BreakEven { "cheaperAtFirst": cheaper_at_first, "crossings": crossings, "untilKwh": until, "steps": steps } }
plain! { BasicOption { "way": way, "label": label, "basicCharge": basic, "total": total, "bill": bill } }
plain! { Unavailable { "way": way, "label": label, "reason": reason } }
plain! { BasicOptions { "options": options, "unavailable": unavailable, "breakEvenKw": break_even, "steps": steps } }
