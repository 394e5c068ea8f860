//! What is taken off or added to the lines of a bill, and their sum.

use crate::base::decimal::{add, round, sub};
use crate::base::text::{Text, Word};
use crate::base::units::{ExactYuan, Quantity, Yuan};
use crate::explain::{Keep, Ruled, StepKind, Term, Trace};
use crate::tariff::book::model::LineRounding;
use crate::tariff::engine::line::Line;
use crate::tariff::engine::part::Part;
use rust_decimal::Decimal;

static ROUNDING: Term = Term::new("ρ", "取整方式", "Rounding");
static LINES: Term = Term::new("Σ", "各项之和（未取整）", "Sum of the lines, unrounded");
static MINIMUM: Term = Term::new("min", "最低电费", "Least money of a month");
static MONEY_OFF: Term = Term::new("a", "每月减免金额", "Money off a month");

/// The step that prices all lines and sums them.
pub(in crate::tariff) static SUBTOTAL_STEP: StepKind = StepKind {
    id: "subtotal",
    label: Text::new("各项电费之和", "Sum of the lines"),
    formula: "Σ q × p",
    rounding: None,
};

static OFF_STEP: StepKind = StepKind {
    id: "allowance",
    label: Text::new("减免金额（不超过电费）", "Money off, not more than the bill"),
    formula: "min(Σ, a × (n + Σ d ÷ N))",
    rounding: Keep::Cent.words(),
};

static MINIMUM_STEP: StepKind = StepKind {
    id: "minimum",
    label: Text::new("补足最低电费", "Up to the least money of a month"),
    formula: "max(min × (n + Σ d ÷ N) − Σ, 0)",
    rounding: Keep::Cent.words(),
};

static ROUNDING_LINE: Text = Text::new("分位尾差（按合计取整）", "Rounding, taken once on the total");

/// Sums the lines of a run of days that ends with `part`; adds lines for what is taken off or added.
pub(in crate::tariff) fn subtotal<T: Trace>(part: &Part<'_>, lines: &mut Vec<Line>, t: &mut T) -> Yuan {
    let sheet = &part.span.files.sheet;
    let rounding = t.rule(&ROUNDING, &sheet.rounding);
    let exact = lines.iter().map(|line| line.exact).try_fold(Decimal::ZERO, add);
    let exact = t.fitting(exact, "usage");
    t.input(&LINES, &ExactYuan::new(exact));
    let exact = sub(exact, money_off(part, exact, lines, t)).unwrap_or_default();
    let mut total = round(exact, 2);
    if let Some(minimum) = &sheet.minimum {
        total = add(total, up_to_minimum(part, minimum, total, lines, t)).unwrap_or_default();
    }
    let shown = lines.iter().map(|line| line.amount.decimal()).try_fold(Decimal::ZERO, add);
    let shown = t.fitting(shown, "usage");
    if rounding == LineRounding::Total && shown != total {
        let difference = sub(total, shown).unwrap_or_default();
        lines.push(Line::new(Word::Fixed("rounding"), &ROUNDING_LINE, difference));
    }
    Yuan::new(total)
}

/// Takes an allowance in money off, as a line. Returns the money.
fn money_off<T: Trace>(part: &Part<'_>, sum: Decimal, lines: &mut Vec<Line>, t: &mut T) -> Decimal {
    let rule = part.allowance().and_then(|rule| Some((&rule.label, rule.money.as_ref()?)));
    let Some((label, money)) = rule else { return Decimal::ZERO };
    let count = part.run_count(t);
    let count = t.expect(count);
    let off = t.step(&OFF_STEP, |t| {
        t.input(&LINES, &ExactYuan::new(sum));
        let a_month = t.rule(&MONEY_OFF, money);
        count.record(t);
        Yuan::new(round(count.times(a_month.decimal(), t), 2).min(sum))
    });
    let mut line = Line::new(Word::Fixed("allowance"), label, -off.decimal());
    line.citation = Some(money.citation().clone());
    lines.push(line);
    off.decimal()
}

/// Adds what is missing to the least money of a month, as a line. Returns the money.
fn up_to_minimum<T: Trace>(
    part: &Part<'_>,
    minimum: &Ruled<Yuan>,
    total: Decimal,
    lines: &mut Vec<Line>,
    t: &mut T,
) -> Decimal {
    let count = part.run_count(t);
    let count = t.expect(count);
    let rest = t.step(&MINIMUM_STEP, |t| {
        t.input(&LINES, &ExactYuan::new(total));
        let least = t.rule(&MINIMUM, minimum);
        count.record(t);
        let least = round(count.times(least.decimal(), t), 2);
        Yuan::new(sub(least, total).unwrap_or_default().max(Decimal::ZERO))
    });
    if !rest.decimal().is_zero() {
        let mut line = Line::new(Word::Fixed("minimum"), &MINIMUM.label, rest.decimal());
        line.citation = Some(minimum.citation().clone());
        lines.push(line);
    }
    rest.decimal()
}
