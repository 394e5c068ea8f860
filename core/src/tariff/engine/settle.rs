//! All lines of a bill, what is taken off or added, and their sum.

use crate::base::decimal::{add, round, sub};
use crate::base::text::Text;
use crate::base::units::{ExactYuan, Quantity, Yuan};
use crate::explain::{Keep, StepKind, Term, Trace};
use crate::tariff::book::model::LineRounding;
use crate::tariff::engine::lines::{Line, Part};
use rust_decimal::Decimal;

static ROUNDING: Term = Term::new("ρ", "取整方式", "Rounding");
static LINES: Term = Term::new("Σ", "各项之和（未取整）", "Sum of the lines, unrounded");
static MINIMUM: Term = Term::new("min", "最低电费", "Least money of a month");
static MONEY_OFF: Term = Term::new("a", "每月减免金额", "Money off a month");

static LINES_STEP: StepKind = StepKind {
    id: "subtotal",
    label: Text::new("各项电费之和", "Sum of the lines"),
    formula: "Σ q × p",
    rounding: None,
};

static OFF_STEP: StepKind = StepKind {
    id: "allowance",
    label: Text::new("减免金额（不超过电费）", "Money off, not more than the bill"),
    formula: "min(Σ, a)",
    rounding: Keep::Cent.words(),
};

static MINIMUM_STEP: StepKind = StepKind {
    id: "minimum",
    label: Text::new("补足最低电费", "Up to the least money of a month"),
    formula: "max(min − Σ, 0)",
    rounding: None,
};

/// All lines, what is taken off or added, and their sum.
pub(in crate::tariff) fn settle<T: Trace>(parts: &mut [Part<'_>], t: &mut T) -> Yuan {
    t.step(&LINES_STEP, |t| {
        for part in parts.iter_mut() {
            part.price_all(t);
        }
        let way = parts.last().map(|part| part.span.files.sheet.clone());
        let rounding = way.as_ref().map_or(LineRounding::Line, |sheet| t.rule(&ROUNDING, &sheet.rounding));
        let exact = parts.iter().flat_map(|part| &part.lines).map(|line| line.exact);
        let exact = t.fitting(exact.into_iter().try_fold(Decimal::ZERO, add), "usage");
        t.input(&LINES, &ExactYuan::new(exact));
        let Some(part) = parts.last_mut() else { return Yuan::default() };
        let exact = sub(exact, money_off(part, exact, t)).unwrap_or_default();
        let mut total = round(exact, 2);
        if let Some(minimum) = way.as_ref().and_then(|sheet| sheet.minimum.as_ref()) {
            total = add(total, least(part, minimum, total, t)).unwrap_or_default();
        }
        let shown = parts.iter().flat_map(|part| &part.lines).map(|line| line.amount.decimal());
        let shown = t.fitting(shown.into_iter().try_fold(Decimal::ZERO, add), "usage");
        if let Some(part) = parts.last_mut()
            && rounding == LineRounding::Total
            && shown != total
        {
            let difference = sub(total, shown).unwrap_or_default();
            part.lines.push(extra("rounding", ROUNDING_LINE, difference));
        }
        Yuan::new(total)
    })
}

const ROUNDING_LINE: Text = Text::new("分位尾差（按合计取整）", "Rounding, taken once on the total");

/// An allowance in money, as a line.
fn money_off<T: Trace>(part: &mut Part<'_>, sum: Decimal, t: &mut T) -> Decimal {
    let rule = part.allowance().and_then(|rule| Some((rule.label, rule.money.as_ref()?)));
    let Some((label, money)) = rule else { return Decimal::ZERO };
    let off = t.step(&OFF_STEP, |t| {
        t.input(&LINES, &ExactYuan::new(sum));
        Yuan::new(t.rule(&MONEY_OFF, money).decimal().min(sum))
    });
    let mut line = extra("allowance", label, -off.decimal());
    line.citation = Some(money.citation());
    part.lines.push(line);
    off.decimal()
}

/// What is missing to the least money of a month, as a line.
fn least<T: Trace>(
    part: &mut Part<'_>,
    minimum: &crate::explain::Ruled<Yuan>,
    total: Decimal,
    t: &mut T,
) -> Decimal {
    let rest = t.step(&MINIMUM_STEP, |t| {
        t.input(&LINES, &ExactYuan::new(total));
        let least = t.rule(&MINIMUM, minimum);
        Yuan::new(sub(least.decimal(), total).unwrap_or_default().max(Decimal::ZERO))
    });
    if !rest.decimal().is_zero() {
        let mut line = extra("minimum", MINIMUM.label, rest.decimal());
        line.citation = Some(minimum.citation());
        part.lines.push(line);
    }
    rest.decimal()
}

/// A line that is no charge of the price list.
fn extra(id: &'static str, label: Text, amount: Decimal) -> Line {
    Line {
        id,
        label,
        charge: "",
        charge_label: label,
        quantity: None,
        unit: "",
        price: None,
        amount: Yuan::new(round(amount, 2)),
        in_power_factor_base: false,
        tier: None,
        period: None,
        from: None,
        to: None,
        citation: None,
        exact: amount,
    }
}
