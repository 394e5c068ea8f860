//! Basic charge (基本电费): by capacity, by contract demand or by actual demand.

use crate::base::decimal::{mul, round, sub};
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::base::units::{BilledMonths, KilovoltAmpere, Kilowatt, Measure, Quantity, YuanPerKw};
use crate::explain::{Formula, Keep, Operand, Ruled, StepKind, Term, Trace};
use crate::tariff::book::model::{Basis, Charge, PartMonth};
use crate::tariff::engine::capacity;
use crate::tariff::engine::input::{BasicWay, Usage};
use crate::tariff::engine::line::Line;
use crate::tariff::engine::monthly::{self, Billed};
use crate::tariff::engine::months::{Counted, MonthCount};
use crate::tariff::engine::part::Part;
use crate::tariff::engine::price::{self, Case};
use rust_decimal::Decimal;
use std::borrow::Cow;

static CONTRACT: Term = Term::new("C₀", "合同最大需量", "Contract demand");
static CAPACITY: Term = Term::new("S", "变压器容量", "Transformer capacity");
static FLOOR: Term = Term::new("k", "最低比例", "Least share");
static BILLED: Term = Term::new("C", "计费需量", "Billed demand");
static PEAK: Term = Term::new("D", "实际最大需量", "Actual demand");
static BAND: Term = Term::new("b", "允许倍数", "Multiple that is free");
static PRICE: Term = Term::new("p", "需量电价", "Demand price");
static OVER_FACTOR: Term = Term::new("m", "超过部分倍数", "Multiple for what lies above");
static DISCOUNT: Term = Term::new("z", "优惠倍数", "Discount factor");
static ENERGY: Term = Term::new("W", "当月全部计量点电量", "Energy of all metering points");
static MONTHS: Term = Term::new("n", "计费月数", "Billing months");
static THRESHOLD: Term = Term::new("h", "每千伏安电量门槛", "kWh per kVA asked for");

static FLOOR_STEP: Formula = Formula::new(
    "billed_demand",
    Text::new("计费需量（不低于容量的一定比例）", "Billed demand, at least a share of the capacity"),
    "C = max(C₀, k × S)",
    &[&CONTRACT, &FLOOR, &CAPACITY],
    Keep::All,
    "contractDemandKw",
);
static OVER_STEP: Formula = Formula::new(
    "demand_over",
    Text::new("超过部分", "Demand above the band"),
    "max(D − b × C, 0)",
    &[&PEAK, &BAND, &BILLED],
    Keep::All,
    "maxDemandKw",
);
static OVER_PRICE_STEP: Formula = Formula::new(
    "over_price",
    Text::new("超过部分单价", "Price of what lies above"),
    "p × m",
    &[&PRICE, &OVER_FACTOR],
    Keep::All,
    "maxDemandKw",
);
static DISCOUNT_STEP: Formula = Formula::new(
    "discounted_price",
    Text::new("优惠后的需量电价", "Demand price with the discount"),
    "p × z",
    &[&PRICE, &DISCOUNT],
    Keep::All,
    "maxDemandKw",
);
static LOAD_STEP: StepKind = StepKind {
    id: "load_discount",
    label: Text::new("每千伏安用电量是否达到门槛", "Whether the energy per kVA earns the discount"),
    formula: "W ÷ S ≥ h × n",
    rounding: None,
};

static ABOVE: Text = Text::new("超过允许值部分", "above the band");

/// How the customer is billed: as they say, or as what they give suggests.
pub(in crate::tariff) fn way(part: &Part<'_>) -> BasicWay {
    let input = part.input;
    input.basic_charge.unwrap_or(if input.contract_demand.is_some() {
        BasicWay::Contract
    } else if input.has_demand() {
        BasicWay::Actual
    } else {
        BasicWay::Capacity
    })
}

/// A quantity of one month, for the months that are billed. Returns `None`, and the calculation has
/// failed, where no rule counts a part of a month.
pub(in crate::tariff) fn of_months<T: Trace>(
    part: &Part<'_>,
    charge: &Charge,
    quantity: Measure,
    t: &mut T,
) -> Option<Billed> {
    let rules = monthly::part_rules(part, charge.basis);
    let counted = match part.input.capacity_days {
        None => part.count(rules.rule, t),
        Some(days) => of_days(part, days, rules.rule, t),
    };
    match counted {
        Ok(counted) => Some(monthly::billed(quantity, &counted, rules.decimals, t)),
        Err(error) => {
            t.failure().get_or_insert(error);
            None
        }
    }
}

/// The days of the month that the customer says are billed, for the part's share of the month.
///
/// # Errors
/// [`Code::Conflict`] in a bill of several months; [`Code::NotInRuleBook`] without a rule.
fn of_days<'a, T: Trace>(
    part: &Part<'a>,
    days: u32,
    rule: Option<&'a Ruled<PartMonth>>,
    t: &mut T,
) -> Result<Counted<'a>, Error> {
    let [month] = part.months else {
        return Err(Error::new(Code::Conflict, "capacityDays").bound("capacity: [{ kva, from, to }]"));
    };
    let file = &part.span.files.sheet.head.id;
    let counted = Counted::days(days, month.from, rule, file, t)?;
    Ok(counted.shared((part.span.from, part.span.to), (month.from, month.to)))
}

/// The capacity that rules for demand look at.
fn capacity<T: Trace>(part: &Part<'_>, t: &mut T) -> Option<KilovoltAmpere> {
    part.input.capacity.or_else(|| capacity::constant(part, t))
}

/// Adds the lines of a charge by capacity or demand; none where the customer is billed the other way.
pub(in crate::tariff) fn lines<T: Trace>(part: &Part<'_>, charge: &Charge, lines: &mut Vec<Line>, t: &mut T) {
    let way = way(part);
    if (charge.basis == Basis::Capacity) != (way == BasicWay::Capacity) {
        return;
    }
    let input = part.input;
    let Some(price) = price::of(part, charge, Case::default(), t) else { return };
    match way {
        BasicWay::Capacity => {
            let billed = if input.transformers.is_empty() {
                needed(input.capacity, "capacityKva", t)
                    .and_then(|kva| of_months(part, charge, Measure::of(kva), t))
            } else {
                capacity::billed(part, charge, t)
            };
            lines.extend(billed.map(|billed| Line::by_months(part, charge, &billed, &price, t)));
        }
        BasicWay::Actual => {
            if let Some(demand) = needed(peak(part), "maxDemandKw", t) {
                let price = discounted(part, price, t);
                let billed = of_months(part, charge, Measure::of(demand), t);
                lines.extend(billed.map(|billed| Line::by_months(part, charge, &billed, &price, t)));
            }
        }
        BasicWay::Contract => {
            if let Some(contract) = needed(input.contract_demand, "contractDemandKw", t) {
                by_contract(part, charge, contract, price, lines, t);
            }
        }
    }
}

/// The highest demand: as metered, or of the readings.
pub(in crate::tariff) fn peak(part: &Part<'_>) -> Option<Kilowatt> {
    part.input.demand_on(part.span.from).or_else(|| match &part.span.usage {
        Usage::Readings(readings) => Some(readings.peak(part.span.from, part.span.to)),
        _ => None,
    })
}

fn needed<V, T: Trace>(value: Option<V>, field: &str, t: &mut T) -> Option<V> {
    if value.is_none() {
        t.failure().get_or_insert_with(|| Error::new(Code::Missing, field));
    }
    value
}

/// Adds the line of the contract demand, and one for what lies above its band.
fn by_contract<T: Trace>(
    part: &Part<'_>,
    charge: &Charge,
    contract: Kilowatt,
    price: Cow<'_, Ruled<Measure>>,
    lines: &mut Vec<Line>,
    t: &mut T,
) {
    let basic = part.span.files.basic_charge.clone();
    let rule = basic.as_ref().and_then(|basic| basic.contract.as_ref());
    let billed: Kilowatt = match (rule, capacity(part, t)) {
        (Some(rule), Some(capacity)) => {
            t.compute(&FLOOR_STEP, &[contract.given(), rule.floor.given(), capacity.given()])
        }
        _ => contract,
    };
    let price = discounted(part, price, t);
    let Some(quantity) = of_months(part, charge, Measure::of(billed), t) else { return };
    lines.push(Line::by_months(part, charge, &quantity, &price, t));
    let Some((rule, demand)) = rule.zip(peak(part)) else { return };
    let over: Kilowatt = t.compute(&OVER_STEP, &[demand.given(), rule.band.given(), billed.given()]);
    if over.decimal().is_zero() {
        return;
    }
    let double: YuanPerKw = t.compute(&OVER_PRICE_STEP, &[price.given_measure(), rule.over.given()]);
    let double = Ruled::cited(rule.over.citation().clone(), Measure::of(double));
    let Some(quantity) = of_months(part, charge, Measure::of(over), t) else { return };
    let mut line = Line::by_months(part, charge, &quantity, &double, t);
    line.id = format!("{}_over", charge.id).into();
    line.label = Text::joined(&[&charge.label, &ABOVE]);
    lines.push(line);
}

/// The demand price, reduced where the capacity is well used.
fn discounted<'c, T: Trace>(
    part: &Part<'_>,
    price: Cow<'c, Ruled<Measure>>,
    t: &mut T,
) -> Cow<'c, Ruled<Measure>> {
    let rule = part.span.files.basic_charge.as_ref().and_then(|basic| basic.load_discount.as_ref());
    let Some((rule, capacity)) = rule.zip(capacity(part, t).filter(|kva| !kva.decimal().is_zero())) else {
        return price;
    };
    // All meters are of the whole bill; the part's own energy is of its run of days.
    let run = part.span.run;
    // With sub-meters the use of the capacity is that of the whole supply.
    let supply = (!part.input.subs.is_empty()).then(|| part.input.factor_energy(part.run_kwh));
    let (energy, (from, to)) = match part.input.all_meters.or(supply) {
        Some(all) => (all, (part.input.from, part.input.to)),
        None => (part.run_kwh, (run.from, run.to)),
    };
    let count = |rule| MonthCount::of(part.months, from, to, Some(rule)).unwrap_or_default();
    let reached = |count: &MonthCount, t: &mut T| {
        t.step(&LOAD_STEP, |t| {
            t.input(&ENERGY, &energy);
            t.input(&CAPACITY, &capacity);
            t.input(&MONTHS, &BilledMonths::new(round(count.times(Decimal::ONE).unwrap_or_default(), 6)));
            let asked = t.rule(&THRESHOLD, &rule.kwh_per_kva);
            let threshold = mul(asked.decimal(), capacity.decimal()).and_then(|kwh| count.times(kwh));
            sub(energy.decimal(), t.fitting(threshold, "capacityKva"))
                .is_some_and(|over| !over.is_sign_negative())
        })
    };
    let earned = reached(&count(PartMonth::Whole), t);
    // No document says what a part of a month has to reach: where that decides, nothing is guessed.
    let by_days = count(PartMonth::CalendarDays);
    if !earned && !by_days.is_whole() && t.quietly(|t| reached(&by_days, t)) {
        let bound = format!("{}: load_discount, part_month; billingMonths", part.span.files.sheet.head.id);
        t.failure().get_or_insert_with(|| Error::new(Code::NotInRuleBook, "to").bound(bound));
    }
    if !earned {
        return price;
    }
    let reduced: YuanPerKw = t.compute(&DISCOUNT_STEP, &[price.given_measure(), rule.factor.given()]);
    Cow::Owned(Ruled::cited(rule.factor.citation().clone(), Measure::of(reduced)))
}
