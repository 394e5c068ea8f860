//! Wrong metering (计量差错退补): how much more or less a meter should have counted, in energy and money.
//!
//! A meter of three phases adds up what its elements count. An element with its current reversed counts
//! backward, one without voltage nothing, one behind a transformer of another ratio a part. With balanced
//! phases the share of the true energy that was counted, and with it the correction factor (更正系数),
//! follows from that; where it does not, the customer's own factor is taken.

mod factor;
mod formulas;
mod input;

pub use input::{Fault, Input, PeriodPart, Phase, Wiring, read};

use crate::base::data::plain;
use crate::base::decimal::{add, div, mul, round, sub};
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::base::units::{EnergyDifference, Percent, Quantity, Ratio, Yuan, YuanPerKwh};
use crate::explain::{Operand, Recorder, Step, Trace};
use crate::metering::Register;
use crate::rulebook::{Confidence, METER_CORRECTION, Table, named};
use formulas::*;
use rust_decimal::Decimal;

named! {
    /// What follows from it.
    Action {
        /// The customer pays it later.
        Add = "add", "应补收", "To be paid in addition";
        /// The customer gets it back.
        Return = "return", "应退还", "To be paid back";
        /// Nothing.
        None = "none", "不退不补", "Nothing";
    }
}

/// Energy and money of a period.
#[derive(Debug, Clone, Copy)]
pub struct PeriodCorrection {
    /// The period.
    pub period: Register,
    /// To add; minus is to return.
    pub kwh: EnergyDifference,
    /// Its price.
    pub price: YuanPerKwh,
    /// To add; minus is to return.
    pub money: Yuan,
}

/// A correction.
#[derive(Debug, Clone)]
pub struct Correction {
    /// Correct energy over counted energy (更正系数), ten decimals at the most.
    pub correction_factor: Ratio,
    /// What is missing, percent of what was counted (更正率), two decimals.
    pub correction_percent: Percent,
    /// What was counted and billed.
    pub billed: EnergyDifference,
    /// The part of it that is corrected.
    pub counted: EnergyDifference,
    /// What that part should have been.
    pub correct: EnergyDifference,
    /// Energy to add; minus is to return.
    pub kwh: EnergyDifference,
    /// Money to add, where the price is known; minus is to return.
    pub money: Option<Yuan>,
    /// The same by period, where prices are known so.
    pub by_period: Option<Vec<PeriodCorrection>>,
    /// What follows from it.
    pub action: Action,
    /// What was assumed, or is worth knowing.
    pub warnings: Vec<Text>,
    /// How sure the rule behind it is, where one was used.
    pub confidence: Option<Confidence>,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

/// The articles; there is one version.
static RULES: &Table = {
    let [rules] = &METER_CORRECTION;
    rules
};

static BALANCED: Text = Text::new(
    "更正系数按三相电压、电流对称推导；三相不平衡时请填写实测的更正系数（correctionFactor）。",
    "The factor supposes balanced phases; where they are not, give the measured one (correctionFactor).",
);
static OLD_RULES: Text = Text::new(
    "退补依据 1996 年《供电营业规则》第八十、八十一条；2024 年 6 月 1 日起施行的新规则的相应条文没有读到。",
    "Based on articles 80 and 81 of the rules of 1996; those in force since 2024-06-01 were not read.",
);
static NEW_RULES: Text = Text::new(
    "该日适用 2024 年 6 月 1 日起施行的《供电营业规则》，其相应条文没有读到；这里只按接线或误差推导，退补时间请以规则和合同为准。",
    "The rules in force since 2024-06-01 hold on this day and their articles were not read; the figures follow from the connection or the error alone, the time that counts from the rules and the contract.",
);
static BEYOND: Text = Text::new(
    "电能表或互感器的误差超出允许范围时才退补。",
    "Meters and transformers are corrected only where the error is beyond what is allowed.",
);
static WHOLE_TIME: Text = Text::new(
    "没有填写上次校验和更正的日期，所填电量按应退补时间内的电量计算（规则为上次校验至更正时间的一半）。",
    "Without the days of the last check and of the correction, the energy was taken as that of the time that counts (by the rule half of the time between them).",
);

/// The correction, explained.
///
/// # Errors
/// [`Code::OutOfRange`] where the meter counted nothing, or energy of the wrong sign.
///
/// ```
/// use diansuan::{data::Data, correction, input::Field};
/// let typed = [("fault", "ct_ratio"), ("ct", "200/5"), ("installed", "200/5,200/5,300/5"), ("billedKwh", "50000")]
///     .map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let result = correction::calculate(&correction::read(&Field::root(&Data::of_form(&typed))).unwrap()).unwrap();
/// assert_eq!((result.correction_factor.to_string(), result.kwh.to_string()), ("1.125".into(), "6250".into()));
/// ```
pub fn calculate(input: &Input) -> Result<Correction, Error> {
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let mut warnings = Vec::new();
    let exact = factor::follow(input, &mut warnings, t);
    let correction_factor = Ratio::new(round(exact, 10));
    let shown = &correction_factor;
    let correction_percent = t.step(&PERCENT_STEP, |t| {
        t.input(&FACTOR, shown);
        let more = sub(exact, Decimal::ONE).and_then(|more| mul(more, Decimal::ONE_HUNDRED));
        Percent::new(round(t.fitting(more, "correctionFactor"), 2))
    });
    let counted = counted(input, input.billed, &mut warnings, t);
    let correct = t.step(&CORRECT_STEP, |t| {
        t.input(&COUNTED, &counted);
        t.input(&FACTOR, shown);
        settled(counted, exact, t)
    });
    if correct.decimal().is_sign_negative() && !correct.decimal().is_zero() {
        let bound = if exact.is_sign_negative() { "≤ 0 kWh" } else { "≥ 0 kWh" };
        t.failure().get_or_insert_with(|| Error::new(Code::OutOfRange, "billedKwh").bound(bound));
    }
    let by_period = by_period(input, exact, &mut warnings, t);
    let kwh = match &by_period {
        Some(parts) => t.step(&SUM_ENERGY_STEP, |t| {
            parts.iter().for_each(|part| t.input(&PART_ENERGY, &part.kwh));
            let sum = parts.iter().try_fold(Decimal::ZERO, |sum, part| add(sum, part.kwh.decimal()));
            EnergyDifference::new(t.fitting(sum, "byPeriod"))
        }),
        None => t.step(&DIFFERENCE_STEP, |t| {
            t.input(&COUNTED, &counted);
            t.input(&FACTOR, shown);
            difference(counted, exact, t)
        }),
    };
    let money = match (&by_period, &input.price) {
        (Some(parts), _) => Some(t.step(&SUM_MONEY_STEP, |t| {
            parts.iter().for_each(|part| t.input(&PART_MONEY, &part.money));
            let sum = parts.iter().try_fold(Decimal::ZERO, |sum, part| add(sum, part.money.decimal()));
            Yuan::new(t.fitting(sum, "byPeriod"))
        })),
        (None, Some(price)) => Some(t.compute(&MONEY, &[kwh.given(), price.given()])),
        (None, None) => None,
    };
    let action = match kwh.decimal() {
        kwh if kwh.is_zero() => Action::None,
        kwh if kwh.is_sign_negative() => Action::Return,
        _ => Action::Add,
    };
    let confidence = input.under_rules().then_some(RULES.head.confidence);
    recorder.conclude(|steps| Correction {
        correction_factor,
        correction_percent,
        billed: input.billed,
        counted,
        correct,
        kwh,
        money,
        by_period,
        action,
        warnings,
        confidence,
        steps,
    })
}

/// The part of the energy that is corrected: half of it where a meter's error is taken back to its last
/// check, else all.
fn counted<T: Trace>(
    input: &Input,
    billed: EnergyDifference,
    warnings: &mut Vec<Text>,
    t: &mut T,
) -> EnergyDifference {
    let mut say = |text: &Text| {
        if !warnings.contains(text) {
            warnings.push(text.clone());
        }
    };
    let meter_error = input.fault == Fault::MeterError;
    if meter_error {
        say(&BEYOND);
        if input.span.is_none() {
            say(&WHOLE_TIME);
        }
    }
    say(if input.under_rules() { &OLD_RULES } else { &NEW_RULES });
    if !input.under_rules() || meter_error && input.span.is_none() {
        return billed;
    }
    let row = match input.fault {
        Fault::MeterError => "meter_error",
        Fault::MissingVoltage => "voltage",
        Fault::CtRatio => "ratio",
        Fault::ReversedCircuit => "wiring",
    };
    match t.expect(RULES.value(row, "share", "fault").map(Some)) {
        Some(share) => t.step(&COUNTED_STEP, |t| {
            if let Some(span) = &input.span {
                t.input(&LAST_CHECK, &span.last_check);
                t.input(&CORRECTED, &span.corrected);
            }
            t.input(&BILLED, &billed);
            let share = t.rule(&SHARE, share).decimal();
            let part = mul(billed.decimal(), share).and_then(|part| div(part, Decimal::ONE_HUNDRED));
            EnergyDifference::new(t.fitting(part, "billedKwh"))
        }),
        None => billed,
    }
}

/// Energy times the exact factor, two decimals.
fn settled<T: Trace>(counted: EnergyDifference, exact: Decimal, t: &mut T) -> EnergyDifference {
    // The factor has 28 digits; what is beyond ten decimals of the energy is nothing but their end.
    let kwh = mul(counted.decimal(), exact).map(|kwh| round(round(kwh, 10), 2));
    EnergyDifference::new(t.fitting(kwh, "billedKwh"))
}

/// What has to be added, two decimals.
fn difference<T: Trace>(counted: EnergyDifference, exact: Decimal, t: &mut T) -> EnergyDifference {
    let more = sub(exact, Decimal::ONE).unwrap_or_default();
    settled(counted, more, t)
}

fn by_period<T: Trace>(
    input: &Input,
    exact: Decimal,
    warnings: &mut Vec<Text>,
    t: &mut T,
) -> Option<Vec<PeriodCorrection>> {
    let parts = input.periods.as_ref()?;
    let shown = Ratio::new(round(exact, 10));
    let mut found = Vec::with_capacity(parts.len());
    for part in parts {
        let counted = counted(input, part.kwh, warnings, t);
        let kwh = t.step(&DIFFERENCE_STEP, |t| {
            t.call(&Text::joined(&[&DIFFERENCE_STEP.label, part.period.label()]));
            t.input(&COUNTED, &counted);
            t.input(&FACTOR, &shown);
            difference(counted, exact, t)
        });
        let label = Text::joined(&[&MONEY.kind.label, part.period.label()]);
        let money = t.compute_as(&label, &MONEY, &[kwh.given(), part.price.given()]);
        found.push(PeriodCorrection { period: part.period, kwh, price: part.price, money });
    }
    Some(found)
}

plain! {
    PeriodCorrection { "period": period, "kwh": kwh, "price": price, "money": money }
    Correction {
        "correctionFactor": correction_factor, "correctionPercent": correction_percent, "billedKwh": billed,
        "countedKwh": counted, "correctKwh": correct, "kwh": kwh, "money": money, "byPeriod": by_period,
        "action": action, "warnings": warnings, "confidence": confidence, "steps": steps,
    }
}
