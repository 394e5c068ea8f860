//! Power-factor adjustment (力率调整电费) on a bill.

use crate::base::data::{Data, ToPlain, plain};
use crate::base::date::Date;
use crate::base::decimal::add;
use crate::base::error::{Code, Error};
use crate::base::text::{Text, Word};
use crate::base::units::{KilovarHour, KilowattHour, Percent, PowerFactor, Quantity, Yuan};
use crate::explain::{Keep, StepKind, Term, Trace};
use crate::power_factor::{self, Base};
use crate::rulebook::POWER_FACTOR_BASE;
use crate::tariff::engine::input::Input;
use crate::tariff::engine::line::Line;
use crate::tariff::engine::part::Part;
use crate::tariff::engine::parts::{Beside, Judged};
use rust_decimal::Decimal;

/// Power-factor adjustment on a bill.
#[derive(Debug, Clone, Copy)]
pub struct Adjustment {
    /// Two decimals.
    pub power_factor: PowerFactor,
    /// Percent of the base.
    pub adjustment_percent: Percent,
    /// The lines in the base.
    pub base: Yuan,
    /// Money added; minus is a reduction.
    pub adjustment: Yuan,
}

/// The adjustment of billing months that are judged by themselves.
#[derive(Debug, Clone, Copy)]
pub struct MonthAdjustment {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// What the adjustment of these days rests on.
    pub adjustment: Adjustment,
}

/// The adjustments of a bill.
#[derive(Debug, Default)]
pub(in crate::tariff) struct Adjustments {
    /// Of the whole bill.
    pub(in crate::tariff) whole: Option<Adjustment>,
    /// Of its billing months, where they are judged by themselves.
    pub(in crate::tariff) months: Vec<MonthAdjustment>,
    /// Money of all of them.
    pub(in crate::tariff) money: Option<Yuan>,
}

static OF_MONTH: Term = Term::new("A", "该月力率调整电费", "Adjustment of the month");
static MONTH_STEP: StepKind = StepKind {
    id: "power_factor_month",
    label: Text::new("该月力率调整电费", "Adjustment of the month"),
    formula: "A",
    rounding: None,
};
static MONTHS_STEP: StepKind = StepKind {
    id: "power_factor_months",
    label: Text::new("各月力率调整电费之和", "Adjustments of the months together"),
    formula: "Σ A",
    rounding: Keep::All.words(),
};

/// Adjusts the lines in the base: of the whole bill, or of each billing month by what was read in it.
///
/// # Errors
/// [`Code::Conflict`] where the energy is no longer that of the parts which the readings belong to.
pub(in crate::tariff) fn adjust<T: Trace>(
    input: &Input,
    parts: &[Part<'_>],
    lines: &[Line],
    energy: KilowattHour,
    t: &mut T,
) -> Result<Adjustments, Error> {
    let Some(last) = parts.last().filter(|_| input.has_factor()) else { return Ok(Adjustments::default()) };
    if input.judged.is_empty() {
        let beside = Beside { reactive: input.reactive, factor: input.factor, max_demand: None };
        let whole = one(input, last, beside, energy, &mut lines.iter(), t);
        return Ok(Adjustments { whole, months: Vec::new(), money: whole.map(|whole| whole.adjustment) });
    }
    if !input.in_parts {
        return Err(Error::new(Code::Conflict, "parts").bound("reactiveKvarh, factor"));
    }
    let mut months = Vec::with_capacity(input.judged.len());
    let money = t.step(&MONTHS_STEP, |t| {
        let mut sum = Some(Decimal::ZERO);
        for judged in &input.judged {
            let found = of_month(input, parts, judged, lines, t);
            let Some(adjustment) = found else { continue };
            t.input(&OF_MONTH, &adjustment.adjustment);
            sum = sum.and_then(|sum| add(sum, adjustment.adjustment.decimal()));
            months.push(MonthAdjustment { from: judged.from, to: judged.to, adjustment });
        }
        Yuan::new(t.fitting(sum, "parts"))
    });
    let money = (!months.is_empty()).then_some(money);
    Ok(Adjustments { whole: None, months, money })
}

/// Adjusts the lines of some billing months by the rules of their last part.
fn of_month<T: Trace>(
    input: &Input,
    parts: &[Part<'_>],
    judged: &Judged,
    lines: &[Line],
    t: &mut T,
) -> Option<Adjustment> {
    let within = |from: Date| judged.from <= from && from <= judged.to;
    let part = parts.iter().rfind(|part| within(part.span.from))?;
    let energy = input.energy_in((judged.from, judged.to)).map(KilowattHour::decimal);
    let energy = KilowattHour::new(t.fitting(energy, "parts"));
    let mut found = None;
    t.step(&MONTH_STEP, |t| {
        t.call(&days_label(judged));
        let mut own = lines.iter().filter(|line| line.from.is_some_and(within));
        found = one(input, part, judged.beside, energy, &mut own, t);
        found.map(|found| found.adjustment).unwrap_or_default()
    });
    found
}

/// Such as `力率调整电费 2026-07-01 – 2026-07-31`.
fn days_label(judged: &Judged) -> Text {
    let days = [judged.from.text(), judged.to.text()].join(" – ");
    Text::joined(&[&MONTH_STEP.label, &Text { zh: Word::from(days.clone()), en: days.into() }])
}

/// Adjusts lines by one factor. Returns `None` where the tariff has no rule, and without any energy.
fn one<T: Trace>(
    input: &Input,
    part: &Part<'_>,
    beside: Beside,
    energy: KilowattHour,
    lines: &mut dyn Iterator<Item = &Line>,
    t: &mut T,
) -> Option<Adjustment> {
    let sheet = &part.span.files.sheet;
    let utility = sheet.utility?;
    let Some(standard) = input.standard.or(sheet.standard.as_ref().map(|(standard, _)| *standard)) else {
        t.failure().get_or_insert_with(|| Error::new(Code::Missing, "standard").bound("0.90, 0.85, 0.80"));
        return None;
    };
    let rule = POWER_FACTOR_BASE.iter().find(|rule| rule.utility == utility)?;
    let factor = match (beside.factor, beside.reactive) {
        (Some(printed), _) => power_factor::printed_step(printed, t),
        (None, reactive) => {
            let (forward, reverse) = reactive?;
            let reactive: KilovarHour = power_factor::both_ways(forward, reverse, t);
            if energy.decimal().is_zero() && reactive.decimal().is_zero() {
                return None;
            }
            power_factor::factor_step(energy, reactive, t)
        }
    };
    let percent = power_factor::percent_step(standard, factor, t);
    let amounts = lines.filter(|line| line.in_power_factor_base).map(|line| line.amount);
    let base = Base::of(rule, amounts.collect());
    let (base, adjustment) = base.adjust(percent, t);
    Some(Adjustment { power_factor: factor, adjustment_percent: percent, base, adjustment })
}

plain! { Adjustment { "powerFactor": power_factor, "adjustmentPercent": adjustment_percent, "base": base, "adjustment": adjustment } }

impl ToPlain for MonthAdjustment {
    fn plain(&self) -> Data {
        let Adjustment { power_factor, adjustment_percent, base, adjustment } = &self.adjustment;
        Data::of_fields(&[
            ("from", &self.from),
            ("to", &self.to),
            ("powerFactor", power_factor),
            ("adjustmentPercent", adjustment_percent),
            ("base", base),
            ("adjustment", adjustment),
        ])
    }
}
