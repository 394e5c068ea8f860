//! A line of the bill: quantity × price.

use crate::base::data::plain;
use crate::base::date::Date;
use crate::base::decimal::{add, round};
use crate::base::text::{Text, kept};
use crate::base::units::{KilowattHour, Measure, Quantity, Yuan, YuanPerKwh};
use crate::explain::{Citation, Formula, Keep, Operand, Ruled, StepKind, Term, Trace};
use crate::tariff::book::model::{Charge, LineRounding, Period};
use crate::tariff::engine::part::{FreeEnergy, Part};
use crate::tariff::engine::price::Case;
use rust_decimal::Decimal;

/// One line of the bill.
#[derive(Debug, Clone)]
pub struct Line {
    /// Stable name, such as `tier_1` or `energy_peak`.
    pub id: &'static str,
    /// What it is called.
    pub label: Text,
    /// The charge it belongs to.
    pub charge: &'static str,
    /// What the charge is called.
    pub charge_label: Text,
    /// How much; absent where there is nothing to count.
    pub quantity: Option<Measure>,
    /// Of what.
    pub unit: &'static str,
    /// Price of one unit.
    pub price: Option<Measure>,
    /// Money.
    pub amount: Yuan,
    /// Whether the power-factor adjustment is taken on it.
    pub in_power_factor_base: bool,
    /// Tier, from 1.
    pub tier: Option<u32>,
    /// Period of the day.
    pub period: Option<Period>,
    /// First day, in a bill of several price lists.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
    /// Where the price stands.
    pub citation: Option<Citation>,
    /// The money before it is rounded.
    pub(in crate::tariff) exact: Decimal,
}

static Q: Term = Term::new("q", "数量", "Quantity");
static PRICE: Term = Term::new("p", "单价", "Price");
static AMOUNT: Term = Term::new("a", "账单所印金额", "Money as billed");
static IN_BASE: Term = Term::new("∈", "参与功率因数调整", "In the power-factor base");

/// Quantity times price.
pub(in crate::tariff) static LINE: Formula = Formula::new(
    "line",
    Text::new("电费项目", "Line of the bill"),
    "q × p",
    &[&Q, &PRICE],
    Keep::Cent,
    "usage",
);
static AS_BILLED_STEP: StepKind = StepKind {
    id: "line_as_billed",
    label: Text::new("电费项目", "Line of the bill"),
    formula: "a",
    rounding: None,
};
static BY_PERIOD_STEP: StepKind = StepKind {
    id: "line",
    label: Text::new("电费项目", "Line of the bill"),
    formula: "Σ q × p",
    rounding: Some(Text::new("逐时段四舍五入到分后相加", "Each period to the cent, then summed")),
};

impl Line {
    /// A line of `exact` money that belongs to no charge of the price list.
    pub(in crate::tariff) fn new(id: &'static str, label: Text, exact: Decimal) -> Self {
        Self {
            id,
            label,
            charge: "",
            charge_label: label,
            quantity: None,
            unit: "",
            price: None,
            amount: Yuan::new(round(exact, 2)),
            in_power_factor_base: false,
            tier: None,
            period: None,
            from: None,
            to: None,
            citation: None,
            exact,
        }
    }

    /// A line of a charge.
    fn of<T: Trace>(part: &Part<'_>, charge: &Charge, case: Case, exact: Decimal, t: &mut T) -> Self {
        let mut line = Self::new(charge.id, charge.label, exact);
        if part.named {
            line.id = id(charge, case);
        }
        line.charge = charge.id;
        line.in_power_factor_base = t.quietly(|t| t.rule(&IN_BASE, &charge.in_base));
        line.tier = case.tier;
        line.period = case.period;
        line.citation = Some(charge.citation);
        line
    }

    /// The line of free energy, at no money.
    pub(in crate::tariff) fn free(free: FreeEnergy) -> Self {
        let mut line = Self::new("allowance", free.label, Decimal::ZERO);
        line.charge = "allowance";
        line.quantity = Some(Measure::of(free.kwh));
        line.unit = KilowattHour::UNIT;
        line.price = Some(Measure::of(YuanPerKwh::default()));
        line.citation = Some(free.citation);
        line
    }

    /// A line of `quantity` × `price`.
    pub(in crate::tariff) fn priced<T: Trace>(
        part: &Part<'_>,
        charge: &Charge,
        case: Case,
        quantity: Measure,
        price: &Ruled<Measure>,
        t: &mut T,
    ) -> Self {
        let label = if part.named { label(charge, case, part.by_tier.len()) } else { charge.label };
        let way = charge.rounding.unwrap_or_else(|| part.rounding(t));
        let whole = case.period.is_none() && case.tier.is_none();
        let exact = if way == LineRounding::Period && whole && part.energy.len() > 1 {
            by_period(part, charge, label, quantity, price, t)
        } else {
            let given = [quantity.given(), price.given_measure()];
            let cents: Yuan = t.compute_as(label, &LINE, &given);
            if part.rounding(t) == LineRounding::Total {
                t.expect(LINE.exact(&given))
            } else {
                cents.decimal()
            }
        };
        let mut line = Self::of(part, charge, case, exact, t);
        line.label = label;
        line.quantity = Some(quantity);
        line.unit = quantity.unit();
        line.price = Some(t.quietly(|t| t.rule(&PRICE, price)));
        line.citation = Some(price.citation());
        line
    }

    /// A line of the money that the customer's bill says, whatever quantity × price would be.
    pub(in crate::tariff) fn as_billed<T: Trace>(
        part: &Part<'_>,
        charge: &Charge,
        amount: Yuan,
        quantity: Measure,
        price: Option<Measure>,
        t: &mut T,
    ) -> Self {
        t.step(&AS_BILLED_STEP, |t| {
            t.call(charge.label);
            t.input(&AMOUNT, &amount);
            t.input(&Q, &quantity);
            if let Some(price) = &price {
                t.input(&PRICE, price);
            }
            amount
        });
        let mut line = Self::of(part, charge, Case::default(), amount.decimal(), t);
        line.quantity = Some(quantity);
        line.unit = quantity.unit();
        line.price = price;
        line
    }
}

/// The money of a line whose periods are rounded to the cent each.
fn by_period<T: Trace>(
    part: &Part<'_>,
    charge: &Charge,
    label: Text,
    quantity: Measure,
    price: &Ruled<Measure>,
    t: &mut T,
) -> Decimal {
    let sum = t.step(&BY_PERIOD_STEP, |t| {
        t.call(label);
        t.input(&Q, &quantity);
        t.rule(&PRICE, price);
        let mut sum = Some(Decimal::ZERO);
        for (period, kwh) in &part.energy {
            let kwh = KilowattHour::new(*kwh);
            let named = Text::joined(&[charge.label, period.label()]);
            let money: Yuan = t.compute_as(named, &LINE, &[kwh.given(), price.given_measure()]);
            sum = sum.and_then(|sum| add(sum, money.decimal()));
        }
        Yuan::new(t.fitting(sum, "usage"))
    });
    sum.decimal()
}

/// `energy`, `tier_2`, `energy_peak`, `tier_2_valley`.
fn id(charge: &Charge, case: Case) -> &'static str {
    let mut id = String::from(charge.id);
    if let Some(tier) = case.tier {
        id.push_str(&format!("_{tier}"));
    }
    if let Some(period) = case.period.filter(|period| *period != Period::All) {
        id.push_str(&format!("_{}", period.in_files()));
    }
    kept(&id)
}

fn label(charge: &Charge, case: Case, tiers: usize) -> Text {
    let mut texts = vec![charge.label];
    texts.extend(case.tier.filter(|_| tiers > 1).map(tier_label));
    texts.extend(case.period.filter(|period| *period != Period::All).map(Period::label));
    if texts.len() == 1 { charge.label } else { Text::joined(&texts) }
}

/// What a tier is called.
pub(in crate::tariff) const fn tier_label(tier: u32) -> Text {
    match tier {
        1 => Text::new("第一档", "Tier 1"),
        2 => Text::new("第二档", "Tier 2"),
        3 => Text::new("第三档", "Tier 3"),
        _ => Text::new("更高档", "Higher tier"),
    }
}

plain! { Line { "id": id, "label": label, "charge": charge, "chargeLabel": charge_label, "quantity": quantity, "unit": unit, "price": price, "amount": amount, "inPowerFactorBase": in_power_factor_base, "tier": tier, "period": period, "from": from, "to": to, "citation": citation } }
