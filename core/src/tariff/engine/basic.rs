//! Basic charge (基本电费): by capacity, by contract demand or by actual demand.

use crate::base::decimal::{div, mul, round, sub};
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::base::units::{Days, Kilowatt, Measure, Quantity, YuanPerKw};
use crate::explain::{Formula, Keep, Operand, Ruled, StepKind, Term, Trace};
use crate::tariff::book::model::{Basis, Charge};
use crate::tariff::engine::input::{BasicWay, Usage};
use crate::tariff::engine::line::Line;
use crate::tariff::engine::part::Part;
use crate::tariff::engine::price::{self, Case};
use rust_decimal::Decimal;
use std::borrow::Cow;

static QUANTITY: Term = Term::new("Q", "计费数量", "Billed quantity");
static DAYS: Term = Term::new("d", "计费天数", "Billed days");
static MONTH_DAYS: Term = Term::new("n", "每月天数", "Days of a month");
static SHARE: Term = Term::new("s", "占本期天数的比例", "Share of the bill's days");
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
static THRESHOLD: Term = Term::new("h", "每千伏安电量门槛", "kWh per kVA asked for");

static PART_STEP: StepKind = StepKind {
    id: "part_month",
    label: Text::new("不足一月的计费数量", "Quantity of a part of a month"),
    formula: "Q × d ÷ n × s",
    rounding: Some(Text::new("按规则的小数位四舍五入", "Half up to the rule's decimals")),
};
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
    formula: "W ÷ S ≥ h",
    rounding: None,
};

static ABOVE: Text = Text::new("超过允许值部分", "above the band");

/// How the customer is billed: as they say, or as what they give suggests.
pub(in crate::tariff) fn way(part: &Part<'_>) -> BasicWay {
    let input = part.input;
    input.basic_charge.unwrap_or(if input.contract_demand.is_some() {
        BasicWay::Contract
    } else if input.max_demand.is_some() {
        BasicWay::Actual
    } else {
        BasicWay::Capacity
    })
}

/// A quantity counted by the month, for the billed days of a month and the part's share of the bill.
pub(in crate::tariff) fn part_month<T: Trace>(part: &Part<'_>, quantity: Measure, t: &mut T) -> Measure {
    let rule = part.span.files.basic_charge.as_ref();
    let share = part.share;
    let asked = part.input.capacity_days;
    if share.is_whole() && asked.is_none() {
        return quantity;
    }
    t.step(&PART_STEP, |t| {
        t.input(&QUANTITY, &quantity);
        let thirty = Days::new(Decimal::from(30));
        let month = rule.map_or(thirty, |rule| t.rule(&MONTH_DAYS, &rule.month_days));
        let days = asked.map_or(month, |days| days.min(month));
        t.input(&DAYS, &days);
        if !share.is_whole() {
            t.input(&SHARE, &share.ratio());
        }
        if share.is_whole() && days == month {
            return quantity;
        }
        let exact = mul(quantity.decimal(), mul(days.decimal(), share.days).unwrap_or_default())
            .and_then(|product| div(product, mul(month.decimal(), share.all)?));
        quantity.with(round(t.fitting(exact, "capacityDays"), rule.map_or(2, |rule| rule.decimals)))
    })
}

/// Adds the lines of a charge by capacity or demand; none where the customer is billed the other way.
pub(in crate::tariff) fn lines<T: Trace>(part: &Part<'_>, charge: &Charge, lines: &mut Vec<Line>, t: &mut T) {
    let way = way(part);
    if (charge.basis == Basis::Capacity) != (way == BasicWay::Capacity) {
        return;
    }
    let input = part.input;
    let Some(price) = price::of(part, charge, Case::default(), t) else { return };
    let single =
        |quantity, price: &_, t: &mut T| Line::priced(part, charge, Case::default(), quantity, price, t);
    match way {
        BasicWay::Capacity => {
            if let Some(capacity) = needed(input.capacity, "capacityKva", t) {
                let billed = part_month(part, Measure::of(capacity), t);
                lines.push(single(billed, &price, t));
            }
        }
        BasicWay::Actual => {
            if let Some(demand) = needed(peak(part), "maxDemandKw", t) {
                let price = discounted(part, price, t);
                let billed = part_month(part, Measure::of(demand), t);
                lines.push(single(billed, &price, t));
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
    part.input.max_demand.or_else(|| match &part.span.usage {
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
    let billed: Kilowatt = match (rule, part.input.capacity) {
        (Some(rule), Some(capacity)) => {
            t.compute(&FLOOR_STEP, &[contract.given(), rule.floor.given(), capacity.given()])
        }
        _ => contract,
    };
    let price = discounted(part, price, t);
    let quantity = part_month(part, Measure::of(billed), t);
    lines.push(Line::priced(part, charge, Case::default(), quantity, &price, t));
    let Some((rule, demand)) = rule.zip(peak(part)) else { return };
    let over: Kilowatt = t.compute(&OVER_STEP, &[demand.given(), rule.band.given(), billed.given()]);
    if over.decimal().is_zero() {
        return;
    }
    let double: YuanPerKw = t.compute(&OVER_PRICE_STEP, &[price.given_measure(), rule.over.given()]);
    let double = Ruled::cited(rule.over.citation().clone(), Measure::of(double));
    let quantity = part_month(part, Measure::of(over), t);
    let mut line = Line::priced(part, charge, Case::default(), quantity, &double, t);
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
    let Some((rule, capacity)) = rule.zip(part.input.capacity.filter(|kva| !kva.decimal().is_zero())) else {
        return price;
    };
    let energy = part.input.all_meters.unwrap_or(part.whole);
    let earned = t.step(&LOAD_STEP, |t| {
        t.input(&ENERGY, &energy);
        t.input(&CAPACITY, &capacity);
        let asked = t.rule(&THRESHOLD, &rule.kwh_per_kva);
        let threshold = mul(asked.decimal(), capacity.decimal());
        sub(energy.decimal(), t.fitting(threshold, "capacityKva"))
            .is_some_and(|over| !over.is_sign_negative())
    });
    if !earned {
        return price;
    }
    let reduced: YuanPerKw = t.compute(&DISCOUNT_STEP, &[price.given_measure(), rule.factor.given()]);
    Cow::Owned(Ruled::cited(rule.factor.citation().clone(), Measure::of(reduced)))
}
