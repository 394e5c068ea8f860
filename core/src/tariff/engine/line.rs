//! A line of the bill: quantity × price.

use crate::base::data::plain;
use crate::base::date::Date;
use crate::base::decimal::{add, round};
use crate::base::text::{Text, Word};
use crate::base::units::{KilowattHour, Measure, Quantity, Yuan, YuanPerKwh};
use crate::explain::{Citation, Formula, Given, Keep, Operand, Ruled, StepKind, Term, Trace};
use crate::rulebook::Confidence;
use crate::tariff::book::model::{Charge, LineRounding, Period};
use crate::tariff::engine::part::{FreeEnergy, Part};
use crate::tariff::engine::price::Case;
use rust_decimal::Decimal;

/// One line of the bill.
#[derive(Debug, Clone)]
pub struct Line {
    /// Stable name, such as `tier_1` or `energy_peak`.
    pub id: Word,
    /// What it is called.
    pub label: Text,
    /// The charge it belongs to.
    pub charge: Word,
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
    /// `true` where the price of these days is not known and the last known one was taken; else absent.
    pub assumed: Option<bool>,
    /// Which one was taken.
    pub assumed_note: Option<Text>,
    /// How sure the listed price is, where that is not as sure as its file.
    pub(in crate::tariff) confidence: Option<Confidence>,
    /// The last day for which that price is known.
    pub(in crate::tariff) known_until: Option<Date>,
    /// The money before it is rounded.
    pub(in crate::tariff) exact: Decimal,
}

const ALLOWANCE: Word = Word::Fixed("allowance");
/// What lines are called where nobody asks for names.
static UNNAMED: Text = Text::new("", "");

static Q: Term = Term::new("q", "数量", "Quantity");
pub(in crate::tariff) static PRICE: Term = Term::new("p", "单价", "Price");
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
    pub(in crate::tariff) fn new(id: Word, label: &Text, exact: Decimal) -> Self {
        Self {
            id,
            charge: Word::default(),
            charge_label: label.clone(),
            label: label.clone(),
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
            assumed: None,
            assumed_note: None,
            confidence: None,
            known_until: None,
            exact,
        }
    }

    /// A line of a charge: called `label`, at the price of `citation`, where names are asked for.
    fn of<T: Trace>(
        part: &Part<'_>,
        charge: &Charge,
        case: Case,
        (label, citation): (&Text, &Citation),
        exact: Decimal,
        t: &mut T,
    ) -> Self {
        let mut line = Self::new(Word::default(), &UNNAMED, exact);
        if part.named {
            line.id = id(charge, case);
            line.label.clone_from(label);
            line.charge_label.clone_from(&charge.label);
            line.citation = Some(citation.clone());
        }
        line.charge = charge.id.clone();
        line.in_power_factor_base = t.quietly(|t| t.rule(&IN_BASE, &charge.in_base));
        line.tier = case.tier;
        line.period = case.period;
        line
    }

    /// Marks a line whose price is known until that day only.
    pub(in crate::tariff) fn assume(&mut self, known: Date) {
        let month = known.text().get(..7).map(str::to_owned).unwrap_or_default();
        let zh = format!("本月单价未知，按 {month} 的单价计算");
        let en = format!("price of this month not known; that of {month} was taken");
        self.assumed = Some(true);
        self.assumed_note = Some(Text { zh: zh.into(), en: en.into() });
        self.known_until = Some(known);
    }

    /// The line of free energy, at no money.
    pub(in crate::tariff) fn free(free: &FreeEnergy) -> Self {
        let mut line = Self::new(ALLOWANCE, &free.label, Decimal::ZERO);
        line.charge = ALLOWANCE;
        line.quantity = Some(Measure::of(free.kwh));
        line.unit = KilowattHour::UNIT;
        line.price = Some(Measure::of(YuanPerKwh::default()));
        line.citation = Some(free.citation.clone());
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
        let named = part.named.then(|| label(charge, case, part.by_tier.len()));
        let label = named.as_ref().unwrap_or(&charge.label);
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
        let mut line = Self::of(part, charge, case, (label, price.citation()), exact, t);
        line.quantity = Some(quantity);
        line.unit = quantity.unit();
        line.price = Some(t.quietly(|t| t.rule(&PRICE, price)));
        line
    }

    /// A line of `quantity` at `price` whose money is a formula of its own.
    pub(in crate::tariff) fn calculated<T: Trace>(
        part: &Part<'_>,
        charge: &Charge,
        quantity: Measure,
        price: &Ruled<Measure>,
        (formula, given): (&'static Formula, &[Given<'_>]),
        t: &mut T,
    ) -> Self {
        let cents: Yuan = t.compute_as(&charge.label, formula, given);
        let exact = if part.rounding(t) == LineRounding::Total {
            t.expect(formula.exact(given))
        } else {
            cents.decimal()
        };
        let named = (&charge.label, price.citation());
        let mut line = Self::of(part, charge, Case::default(), named, exact, t);
        line.quantity = Some(quantity);
        line.unit = quantity.unit();
        line.price = Some(t.quietly(|t| t.rule(&PRICE, price)));
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
            t.call(&charge.label);
            t.input(&AMOUNT, &amount);
            t.input(&Q, &quantity);
            if let Some(price) = &price {
                t.input(&PRICE, price);
            }
            amount
        });
        let named = (&charge.label, &charge.citation);
        let mut line = Self::of(part, charge, Case::default(), named, amount.decimal(), t);
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
    label: &Text,
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
            let named = part.named.then(|| Text::joined(&[&charge.label, period.label()]));
            let label = named.as_ref().unwrap_or(&charge.label);
            let money: Yuan = t.compute_as(label, &LINE, &[kwh.given(), price.given_measure()]);
            sum = sum.and_then(|sum| add(sum, money.decimal()));
        }
        Yuan::new(t.fitting(sum, "usage"))
    });
    sum.decimal()
}

/// `energy`, `tier_2`, `energy_peak`, `tier_2_valley`.
fn id(charge: &Charge, case: Case) -> Word {
    if case.tier.is_none() && case.period.is_none_or(|period| period == Period::All) {
        return charge.id.clone();
    }
    let mut id = charge.id.to_string();
    if let Some(tier) = case.tier {
        id.push_str(&format!("_{tier}"));
    }
    if let Some(period) = case.period.filter(|period| *period != Period::All) {
        id.push_str(&format!("_{}", period.in_files()));
    }
    id.into()
}

fn label(charge: &Charge, case: Case, tiers: usize) -> Text {
    let mut texts = vec![&charge.label];
    texts.extend(case.tier.filter(|_| tiers > 1).map(tier_label));
    texts.extend(case.period.filter(|period| *period != Period::All).map(Period::label));
    if texts.len() == 1 { charge.label.clone() } else { Text::joined(&texts) }
}

/// What a tier is called.
pub(in crate::tariff) const fn tier_label(tier: u32) -> &'static Text {
    match tier {
        1 => const { &Text::new("第一档", "Tier 1") },
        2 => const { &Text::new("第二档", "Tier 2") },
        3 => const { &Text::new("第三档", "Tier 3") },
        _ => const { &Text::new("更高档", "Higher tier") },
    }
}

plain! { Line { "id": id, "label": label, "charge": charge, "chargeLabel": charge_label, "quantity": quantity, "unit": unit, "price": price, "amount": amount, "inPowerFactorBase": in_power_factor_base, "tier": tier, "period": period, "from": from, "to": to, "citation": citation, "assumed": assumed, "assumedNote": assumed_note } }
