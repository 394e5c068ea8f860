//! The charges of a price list become lines of the bill.

use crate::base::decimal::{add, div, mul, round, sub};
use crate::base::error::{Code, Error};
use crate::base::data::plain;
use crate::base::text::{Text, kept};
use crate::base::units::{BilledMonths, Days, KilowattHour, Measure, Quantity, Ratio, Yuan, YuanPerKwh};
use crate::explain::{Citation, Formula, Keep, Operand, Ruled, StepKind, Term, Trace};
use crate::tariff::book::model::{Basis, Charge, LineRounding, Period, Price};
use crate::tariff::engine::basic;
use crate::tariff::engine::input::{GivenPrice, Input};
use crate::tariff::engine::span::Span;
use crate::tariff::engine::tiers::{self, Limit};
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
    pub from: Option<crate::base::date::Date>,
    /// Last day.
    pub to: Option<crate::base::date::Date>,
    /// Where the price stands.
    pub citation: Option<Citation>,
    /// The money before it is rounded.
    pub(in crate::tariff) exact: Decimal,
}

static Q: Term = Term::new("q", "数量", "Quantity");
static PRICE: Term = Term::new("p", "单价", "Price");
static AMOUNT: Term = Term::new("a", "账单所印金额", "Money as billed");
static IN_BASE: Term = Term::new("∈", "参与功率因数调整", "In the power-factor base");
static FREE: Term = Term::new("f", "每月免费电量", "Free energy a month");
static USED: Term = Term::new("x", "本期用电", "Energy of the bill");
static SHARE: Term = Term::new("s", "占本期天数的比例", "Share of the bill's days");

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
static FREE_STEP: StepKind = StepKind {
    id: "free_energy",
    label: Text::new("免费电量", "Free energy"),
    formula: "min(x, f × s)",
    rounding: Some(Text::new("四舍五入到两位小数", "Half up to two decimals")),
};

/// A part of a bill in which nothing changes, ready to be priced.
#[derive(Debug)]
pub(in crate::tariff) struct Part<'a> {
    pub(in crate::tariff) input: &'a Input,
    pub(in crate::tariff) span: &'a Span,
    /// Whether lines are called by names of their own; without them money is reckoned faster.
    pub(in crate::tariff) named: bool,
    /// Its share of the bill's days.
    pub(in crate::tariff) share: (Decimal, Decimal),
    /// Energy of the whole bill.
    pub(in crate::tariff) whole: KilowattHour,
    pub(in crate::tariff) voltage: &'static str,
    pub(in crate::tariff) season: Option<&'static str>,
    /// Energy by period, `all` where nobody metered that, after free energy was taken off.
    pub(in crate::tariff) energy: Vec<(Period, Decimal)>,
    pub(in crate::tariff) kwh: KilowattHour,
    pub(in crate::tariff) before: KilowattHour,
    pub(in crate::tariff) limits: Vec<Limit<'a>>,
    pub(in crate::tariff) by_tier: Vec<KilowattHour>,
    pub(in crate::tariff) lines: Vec<Line>,
}

/// What a price is asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::tariff) struct Case {
    pub(in crate::tariff) tier: Option<u32>,
    pub(in crate::tariff) period: Option<Period>,
}

impl Part<'_> {
    /// Takes free energy off, in proportion to the periods.
    pub(in crate::tariff) fn take_free<T: Trace>(&mut self, t: &mut T) {
        let Some((rule, allowance)) = self.allowance().and_then(|rule| Some((rule, rule.energy.as_ref()?)))
        else {
            return;
        };
        let whole = self.energy.iter().map(|(_, kwh)| *kwh).try_fold(Decimal::ZERO, add);
        let whole = t.fitting(whole, "usage");
        let (days, all) = self.share;
        let free = t.step(&FREE_STEP, |t| {
            t.input(&USED, &KilowattHour::new(whole));
            let a_month = t.rule(&FREE, allowance);
            if days != all {
                t.input(&SHARE, &Ratio::new(div(days, all).unwrap_or_default()));
            }
            let part = mul(a_month.decimal(), days).and_then(|kwh| div(kwh, all));
            KilowattHour::new(round(part.unwrap_or_default(), 2).min(whole))
        });
        let (label, citation) = (rule.label, allowance.citation());
        let mut left = free.decimal();
        let last = self.energy.len().saturating_sub(1);
        for (index, (_, kwh)) in self.energy.iter_mut().enumerate() {
            let exact = mul(free.decimal(), *kwh).and_then(|part| div(part, whole)).unwrap_or_default();
            let part = if index == last { left } else { round(exact, 2) };
            *kwh = sub(*kwh, part).unwrap_or_default();
            left = sub(left, part).unwrap_or_default();
        }
        if !free.decimal().is_zero() {
            self.lines.push(Line {
                id: "allowance",
                label,
                charge: "allowance",
                charge_label: label,
                quantity: Some(Measure::of(free)),
                unit: KilowattHour::UNIT,
                price: Some(Measure::of(YuanPerKwh::default())),
                amount: Yuan::default(),
                in_power_factor_base: false,
                tier: None,
                period: None,
                from: None,
                to: None,
                citation: Some(citation),
                exact: Decimal::ZERO,
            });
        }
    }

    /// The household's allowance.
    pub(in crate::tariff) fn allowance(&self) -> Option<&crate::tariff::book::model::Allowance> {
        let named = self.input.household.allowance?;
        self.span.files.sheet.allowances.iter().find(|rule| rule.id == named)
    }

    /// All charges in their order.
    pub(in crate::tariff) fn price_all<T: Trace>(&mut self, t: &mut T) {
        let span = self.span;
        for charge in span.files.charges() {
            if charge.option.is_some_and(|option| !self.input.options.contains(&option)) {
                continue;
            }
            match charge.basis {
                Basis::Energy => self.energy_lines(charge, t),
                Basis::Capacity | Basis::Demand => basic::lines(self, charge, t),
                Basis::Money => {
                    let lines = self.lines.iter().filter(|line| charge.of.contains(&line.charge));
                    let sum = lines.map(|line| line.exact).try_fold(Decimal::ZERO, add);
                    let sum = Measure::of(crate::base::units::ExactYuan::new(t.fitting(sum, "usage")));
                    self.simple(charge, sum, t);
                }
                Basis::Day => {
                    let days = Days::new(Decimal::from(self.span.to.since(self.span.from) + 1));
                    self.simple(charge, Measure::of(days), t);
                }
                Basis::Month => {
                    let month = basic::part_month(self, Measure::of(BilledMonths::new(Decimal::ONE)), t);
                    self.simple(charge, month, t);
                }
            }
        }
    }

    fn simple<T: Trace>(&mut self, charge: &Charge, quantity: Measure, t: &mut T) {
        let case = Case::default();
        if let Some(price) = self.price(charge, case, t) {
            self.line(charge, case, quantity, &price, t);
        }
    }

    /// The lines of a charge on energy.
    fn energy_lines<T: Trace>(&mut self, charge: &Charge, t: &mut T) {
        if let Price::Given { quantity } = charge.price {
            return self.given_lines(charge, quantity, t);
        }
        let by_tier = charge.by_tier() || matches!(charge.price, Price::Unknown) && !self.limits.is_empty();
        let cells: Vec<(Case, Decimal)> = match (by_tier, charge.by_period()) {
            (true, true) => {
                let periods: Vec<Decimal> = self.energy.iter().map(|(_, kwh)| *kwh).collect();
                let rows = tiers::shared(&self.by_tier, &periods);
                let cell = |tier: u32, row: Vec<Decimal>| -> Vec<(Case, Decimal)> {
                    let periods = self.energy.iter().map(|(period, _)| Some(*period));
                    periods.zip(row).map(|(period, kwh)| (Case { tier: Some(tier), period }, kwh)).collect()
                };
                (1..).zip(rows).flat_map(|(tier, row)| cell(tier, row)).collect()
            }
            (true, false) => {
                let tiers = (1..).zip(&self.by_tier);
                tiers.map(|(tier, kwh)| (Case { tier: Some(tier), period: None }, kwh.decimal())).collect()
            }
            (false, true) => {
                let periods = self.energy.iter();
                periods.map(|(period, kwh)| (Case { tier: None, period: Some(*period) }, *kwh)).collect()
            }
            (false, false) => vec![(Case::default(), self.kwh.decimal())],
        };
        for (case, kwh) in cells {
            if !kwh.is_zero()
                && let Some(price) = self.price(charge, case, t)
            {
                self.line(charge, case, Measure::of(KilowattHour::new(kwh)), &price, t);
            }
        }
    }

    /// Lines at the customer's own price, of their own quantity, or of an amount as it is.
    fn given_lines<T: Trace>(&mut self, charge: &Charge, own_quantity: bool, t: &mut T) {
        let input = self.input;
        let quantity = input.quantities.iter().find(|(id, _)| *id == charge.id).map(|(_, kwh)| *kwh);
        let price = input.prices.iter().find(|given| given.charge == charge.id).map(|given| given.price);
        let amount = input.amounts.iter().find(|(id, _)| *id == charge.id);
        let all = Measure::of(self.kwh);
        if let Some((_, amount)) = amount {
            let one = match price {
                Some(GivenPrice::One(price)) => Some(Measure::of(YuanPerKwh::new(price))),
                _ => None,
            };
            let quantity = quantity.unwrap_or(all);
            t.step(&AS_BILLED_STEP, |t| {
                t.call(charge.label);
                t.input(&AMOUNT, amount);
                t.input(&Q, &quantity);
                if let Some(price) = &one {
                    t.input(&PRICE, price);
                }
                *amount
            });
            let mut line = self.new_line(charge, Case::default(), Some(quantity), one, amount.decimal());
            line.in_power_factor_base = t.quietly(|t| t.rule(&IN_BASE, &charge.in_base));
            self.lines.push(line);
            return;
        }
        let missing = |period: Option<Period>| {
            let id = period.map_or("", Period::id);
            let dot = if id.is_empty() { "" } else { "." };
            Error::new(Code::Missing, ["prices.", charge.id, dot, id].concat())
        };
        let ruled = |price: Decimal| {
            Ruled::new(charge.citation.rule, charge.citation.clause, Measure::of(YuanPerKwh::new(price)))
        };
        let total = if own_quantity { quantity.unwrap_or(all.with(Decimal::ZERO)) } else { all };
        let cells: Vec<(Case, Measure, Option<Decimal>)> = match price {
            Some(GivenPrice::ByPeriod(prices)) if !own_quantity => self
                .energy
                .iter()
                .map(|(period, kwh)| {
                    let case = Case { tier: None, period: Some(*period) };
                    (case, all.with(*kwh), period.of(&prices).copied().flatten())
                })
                .collect(),
            Some(GivenPrice::One(price)) => vec![(Case::default(), total, Some(price))],
            _ => vec![(Case::default(), total, None)],
        };
        for (case, kwh, price) in cells {
            match price {
                _ if kwh.decimal().is_zero() => {}
                Some(price) => self.line(charge, case, kwh, &ruled(price), t),
                None => {
                    t.failure().get_or_insert_with(|| missing(case.period));
                }
            }
        }
    }

    /// One line of quantity × price.
    pub(in crate::tariff) fn line<T: Trace>(
        &mut self,
        charge: &Charge,
        case: Case,
        quantity: Measure,
        price: &Ruled<Measure>,
        t: &mut T,
    ) {
        let way = charge.rounding.unwrap_or_else(|| self.rounding(t));
        let label = if self.named { label(charge, case, self.by_tier.len()) } else { charge.label };
        let each = way == LineRounding::Period && case.period.is_none() && case.tier.is_none();
        let given = [quantity.given(), price.given_measure()];
        let exact = if each && self.energy.len() > 1 {
            let energy = self.energy.clone();
            let sum = t.step(&BY_PERIOD_STEP, |t| {
                t.call(label);
                t.input(&Q, &quantity);
                t.rule(&PRICE, price);
                let mut sum = Some(Decimal::ZERO);
                for (period, kwh) in energy {
                    let kwh = KilowattHour::new(kwh);
                    let named = Text::joined(&[charge.label, period.label()]);
                    let part: Yuan = t.compute_as(named, &LINE, &[kwh.given(), price.given_measure()]);
                    sum = sum.and_then(|sum| add(sum, part.decimal()));
                }
                Yuan::new(t.fitting(sum, "usage"))
            });
            sum.decimal()
        } else {
            let cents: Yuan = t.compute_as(label, &LINE, &given);
            if self.rounding(t) == LineRounding::Total {
                t.expect(LINE.exact(&given))
            } else {
                cents.decimal()
            }
        };
        let shown = t.quietly(|t| t.rule(&PRICE, price));
        let mut line = self.new_line(charge, case, Some(quantity), Some(shown), exact);
        line.citation = Some(price.citation());
        line.in_power_factor_base = t.quietly(|t| t.rule(&IN_BASE, &charge.in_base));
        line.label = label;
        self.lines.push(line);
    }

    /// Where the bill's money is rounded.
    pub(in crate::tariff) fn rounding<T: Trace>(&self, t: &mut T) -> LineRounding {
        t.quietly(|t| t.rule(&PRICE, &self.span.files.sheet.rounding))
    }

    fn new_line(
        &self,
        charge: &Charge,
        case: Case,
        quantity: Option<Measure>,
        price: Option<Measure>,
        exact: Decimal,
    ) -> Line {
        Line {
            id: if self.named { id(charge, case) } else { charge.id },
            label: charge.label,
            charge: charge.id,
            charge_label: charge.label,
            quantity,
            unit: quantity.map_or("", |quantity| quantity.unit()),
            price,
            amount: Yuan::new(round(exact, 2)),
            in_power_factor_base: false,
            tier: case.tier,
            period: case.period,
            from: None,
            to: None,
            citation: Some(charge.citation),
            exact,
        }
    }
}

/// `energy`, `tier_2`, `energy_peak`, `tier_2_valley`.
fn id(charge: &Charge, case: Case) -> &'static str {
    let mut id = String::from(charge.id);
    if let Some(tier) = case.tier {
        id.push('_');
        id.push_str(&tier.to_string());
    }
    if let Some(period) = case.period.filter(|period| *period != Period::All) {
        id.push('_');
        id.push_str(period.in_files());
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
