//! A month's bill, line by line.

use super::{find, tier_id, tier_label};
use crate::decimal::{add, div, sub};
use crate::error::{Code, Error};
use crate::explain::{Citation, Formula, Keep, Recorder, Step, StepKind, Term, Trace};
use crate::input::{Field, Source};
use crate::plain::plain;
use crate::rulebook::{Confidence, Rounding, Status, TARIFF, TariffRule};
use crate::text::Text;
use crate::units::{ExactYuan, KilowattHour, Quantity, Yuan, YuanPerKwh, round};
use rust_decimal::Decimal;

/// What a bill needs.
#[derive(Debug, Clone, Copy)]
pub struct Input {
    /// The version in force in the month of consumption.
    pub tariff: &'static TariffRule,
    /// Consumption of the month.
    pub energy: KilowattHour,
    /// Consumption of the calendar year before this month, if known.
    pub year_to_date: Option<KilowattHour>,
    /// Somebody named the number of people, for which no rule is known.
    pub people_named: bool,
}

/// One line of the bill.
#[derive(Debug, Clone)]
pub struct Line {
    /// Stable name, such as `tier_1` or `rounding`.
    pub id: &'static str,
    /// What it is called.
    pub label: Text,
    /// How much.
    pub quantity: KilowattHour,
    /// Of what.
    pub unit: &'static str,
    /// Price of one unit.
    pub price: YuanPerKwh,
    /// Money.
    pub amount: Yuan,
    /// Whether a power-factor adjustment is taken on it.
    pub in_power_factor_base: bool,
    /// Where the price stands.
    pub citation: Citation,
}

/// How far a tier is used up after this month.
#[derive(Debug, Clone)]
pub struct TierUse {
    /// What it is called.
    pub label: Text,
    /// kWh of the calendar year that fall into it.
    pub used: KilowattHour,
    /// kWh it holds; absent for the last.
    pub size: Option<KilowattHour>,
    /// Its price.
    pub price: YuanPerKwh,
}

/// A bill.
#[derive(Debug, Clone)]
pub struct Bill {
    /// Lines that sum to the total.
    pub lines: Vec<Line>,
    /// Sum before adjustments.
    pub subtotal: Yuan,
    /// What the customer pays for the month.
    pub total: Yuan,
    /// Total per kWh, four decimals; absent without consumption.
    pub average_price: Option<YuanPerKwh>,
    /// Price of the next kWh.
    pub next_kwh_price: YuanPerKwh,
    /// The tiers of the year after this month.
    pub tiers: Vec<TierUse>,
    /// What was assumed or is not sure.
    pub warnings: Vec<Text>,
    /// Whether the tariff is confirmed.
    pub status: Status,
    /// How sure its values are.
    pub confidence: Confidence,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static BEFORE: Term = Term::new("y", "本年此前已用", "Used this year before");
static MONTH: Term = Term::new("x", "本月用电", "This month");
static LIMIT: Term = Term::new("≤", "本档上限（全年）", "Upper limit of the tier, year");
static QUANTITY: Term = Term::new("q", "本档电量", "Energy in the tier");
static PRICE: Term = Term::new("p", "电价", "Price");
static ROUNDING: Term = Term::new("取整", "取整方式", "Rounding");
static LINES: Term = Term::new("Σ", "各档电费之和（未取整）", "Sum of the tiers, unrounded");

static QUANTITY_STEP: StepKind = StepKind {
    id: "tier_energy",
    label: Text::new("落入本档的电量", "Energy that falls into the tier"),
    formula: "q = [y, y + x] ∩ 本档",
    rounding: None,
};
static LINE_STEP: Formula = Formula::new(
    "tier_charge",
    Text::new("本档电费", "Charge of the tier"),
    "q × p",
    &[&QUANTITY, &PRICE],
    Keep::Cent,
    "usage.kwh",
);
static TOTAL_STEP: StepKind = StepKind {
    id: "total",
    label: Text::new("本月电费", "Bill of the month"),
    formula: "Σ q × p",
    rounding: Some(Text::new("合计四舍五入到分", "The total half away from zero to the cent")),
};

/// Reads the input.
///
/// # Errors
/// The first field that is missing, can't be used, or has no rule.
pub fn read<S: Source>(root: &Field<'_, S>) -> Result<Input, Error> {
    if !root.has("month") {
        root.refuse_at("month", Code::Missing, "");
    }
    let date = root.date("month");
    let tariff = root.finish(find(root, date, "month"))?.unwrap_or(&TARIFF[0]);
    let usage = root.at("usage");
    for period in ["sharp", "peak", "flat", "valley", "deepValley", "intervals"] {
        if usage.has(period) {
            usage.refuse_at(period, Code::NotInRuleBook, tariff.tariff);
        }
    }
    if root.text("voltage").is_some_and(|named| named != tariff.voltage) {
        root.refuse_at("voltage", Code::NotInRuleBook, tariff.tariff);
    }
    root.finish(Input {
        tariff,
        energy: usage.required("kwh"),
        year_to_date: root.optional("yearToDateKwh"),
        people_named: root.at("household").has("people"),
    })
}

/// The bill, explained.
///
/// # Errors
/// [`crate::error::Code::OutOfRange`] when the sum does not fit.
///
/// ```
/// use diansuan::{input::{Field, Texts}, tariff};
/// let typed = [("tariff", "cn-gx-residential"), ("month", "2026-07"), ("usage.kwh", "3121")]
///     .map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let bill = tariff::calculate(&tariff::read(&Field::root(Texts::new(&typed))).unwrap()).unwrap();
/// assert_eq!(bill.total.to_string(), "1648.87");
/// ```
pub fn calculate(input: &Input) -> Result<Bill, Error> {
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let (mut lines, total) = follow(input, t);
    settle(&mut lines, total);
    let (tiers, next_kwh_price) = t.quietly(|t| position(input, t));
    let kwh = input.energy.decimal();
    recorder.conclude(|steps| Bill {
        lines,
        subtotal: total,
        total,
        average_price: div(total.decimal(), kwh).map(|p| YuanPerKwh::new(round(p, 4))),
        next_kwh_price,
        tiers,
        warnings: warnings(input),
        status: input.tariff.head.status,
        confidence: input.tariff.head.confidence,
        steps,
    })
}

/// Lines and total over any trace; with [`crate::explain::Silent`] nothing is recorded.
///
/// # Errors
/// As [`calculate`].
pub fn trace<T: Trace>(input: &Input, t: &mut T) -> Result<(Vec<Line>, Yuan), Error> {
    let bill = follow(input, t);
    t.finish(bill)
}

fn follow<T: Trace>(input: &Input, t: &mut T) -> (Vec<Line>, Yuan) {
    let mut lines = Vec::with_capacity(input.tariff.tiers.len());
    let total = t.step(&TOTAL_STEP, |t| {
        let mut exact = Some(Decimal::ZERO);
        let mut cents = Some(Decimal::ZERO);
        for (index, (quantity, tier)) in quantities(input, t).into_iter().zip(input.tariff.tiers).enumerate()
        {
            if quantity.decimal().is_zero() {
                continue;
            }
            let given = [quantity.given(), tier.price.given()];
            let amount: Yuan = t.compute(&LINE_STEP, &given);
            let whole = t.expect(LINE_STEP.exact(&given));
            exact = exact.and_then(|sum| add(sum, whole));
            cents = cents.and_then(|sum| add(sum, amount.decimal()));
            lines.push(Line {
                id: tier_id(index),
                label: tier_label(index, input.tariff.tiers.len()),
                quantity,
                unit: KilowattHour::UNIT,
                price: t.quietly(|t| t.rule(&PRICE, &tier.price)),
                amount,
                in_power_factor_base: false,
                citation: tier.price.citation(),
            });
        }
        let rounding = t.rule(&ROUNDING, &input.tariff.rounding);
        let exact = t.fitting(exact, "usage.kwh");
        t.input(&LINES, &ExactYuan::new(exact));
        match rounding {
            Rounding::Total => Yuan::new(round(exact, 2)),
            Rounding::Component => Yuan::new(t.fitting(cents, "usage.kwh")),
        }
    });
    (lines, total)
}

/// The month's energy by tier.
fn quantities<T: Trace>(input: &Input, t: &mut T) -> Vec<KilowattHour> {
    let from = input.year_to_date.unwrap_or_default().decimal();
    let to = after(input, t).decimal();
    let mut low = Decimal::ZERO;
    let mut quantities = Vec::with_capacity(input.tariff.tiers.len());
    for tier in input.tariff.tiers {
        quantities.push(t.step(&QUANTITY_STEP, |t| {
            t.input(&BEFORE, &input.year_to_date.unwrap_or_default());
            t.input(&MONTH, &input.energy);
            let high = tier.up_to.as_ref().map(|limit| t.rule(&LIMIT, limit).decimal());
            let end = high.map_or(to, |high| to.min(high));
            let quantity = sub(end, from.max(low)).unwrap_or_default().max(Decimal::ZERO);
            low = high.unwrap_or(low);
            KilowattHour::new(quantity)
        }));
    }
    quantities
}

/// Lines are shown to the cent; where the total is rounded once, a line of its own makes them sum.
fn settle(lines: &mut Vec<Line>, total: Yuan) {
    let difference = lines.iter().try_fold(total, |left, line| left.less(line.amount)).unwrap_or_default();
    if let Some(last) = lines.last().cloned()
        && !difference.decimal().is_zero()
    {
        lines.push(Line {
            id: "rounding",
            label: Text::new("分位尾差（按合计取整）", "Rounding, taken once on the total"),
            quantity: KilowattHour::default(),
            price: YuanPerKwh::default(),
            amount: difference,
            ..last
        });
    }
}

/// How far each tier is used after the month, and what the next kWh costs.
fn position<T: Trace>(input: &Input, t: &mut T) -> (Vec<TierUse>, YuanPerKwh) {
    let after = after(input, t);
    let whole = Input { year_to_date: None, energy: after, ..*input };
    let used = quantities(&whole, t);
    let mut low = Decimal::ZERO;
    let mut next = None;
    let mut tiers = Vec::with_capacity(used.len());
    for (index, (tier, used)) in input.tariff.tiers.iter().zip(used).enumerate() {
        let limit = tier.up_to.as_ref().map(|limit| t.rule(&LIMIT, limit).decimal());
        let price = t.rule(&PRICE, &tier.price);
        let size = limit.and_then(|limit| sub(limit, low)).map(KilowattHour::new);
        if next.is_none() && limit.is_none_or(|limit| after.decimal() < limit) {
            next = Some(price);
        }
        low = limit.unwrap_or(low);
        tiers.push(TierUse { label: tier_label(index, input.tariff.tiers.len()), used, size, price });
    }
    (tiers, next.unwrap_or_default())
}

/// The year's consumption including this month.
fn after<T: Trace>(input: &Input, t: &mut T) -> KilowattHour {
    let sum = add(input.year_to_date.unwrap_or_default().decimal(), input.energy.decimal());
    KilowattHour::new(t.fitting(sum, "yearToDateKwh"))
}

fn warnings(input: &Input) -> Vec<Text> {
    let mut warnings = Vec::new();
    if input.year_to_date.is_none() && input.tariff.tiers.len() > 1 {
        warnings.push(Text::new(
            "没有填写今年此前的用电量，按 0 计算；年阶梯按全年累计，月份越晚差别越大。",
            "Consumption of the year before this month was not given and taken as 0; tiers run over the whole year.",
        ));
    }
    if input.people_named {
        warnings.push(Text::new(
            "规则库中没有广西“一户多人口”的规定，人数未计入。",
            "The rule book has no rule of Guangxi for large families; the number of people was not used.",
        ));
    }
    if input.tariff.head.confidence != Confidence::Confirmed {
        warnings.push(Text::new(
            "该电价仅见于转载，未见原件，请与电费单核对。",
            "These prices were seen in a reprint only; compare them with a bill.",
        ));
    }
    warnings
}

plain! { Line { "id": id, "label": label, "quantity": quantity, "unit": unit, "price": price, "amount": amount, "inPowerFactorBase": in_power_factor_base, "citation": citation } }

plain! { TierUse { "label": label, "used": used, "size": size, "price": price } }

plain! { Bill { "lines": lines, "subtotal": subtotal, "total": total, "averagePrice": average_price, "nextKwhPrice": next_kwh_price, "tiers": tiers, "warnings": warnings, "status": status, "confidence": confidence, "steps": steps } }
