//! Power-factor adjustment (力率调整电费): factor, percent, money, and what the next band would bring.

mod base;
mod factor;
mod outlook;
mod total;

pub(crate) use base::ADJUSTMENT;
pub use base::{Base, Component};
pub use factor::{factor_hundredths, hundredths, tan_at_edge, tan_of};
pub use outlook::{CurvePoint, Outlook, best, curve};
pub use total::{BaseOfTotal, Corrected, Energies, TotalInput, base_from_total, read_total};

use crate::base::data::plain;
use crate::base::date::Date;
use crate::base::decimal::round;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::{Text, join};
use crate::base::units::{KilovarHour, KilowattHour, Percent, PowerFactor, Quantity, Yuan};
use crate::explain::{Formula, Keep, Operand, Recorder, Step, StepKind, Term, Trace};
use crate::rulebook::{self, POWER_FACTOR, Standard, Status};
use rust_decimal::Decimal;

/// What the calculation needs.
#[derive(Debug, Clone)]
pub struct Input {
    /// Billed active energy of the month.
    pub active: KilowattHour,
    /// Reactive energy drawn, of either sign.
    pub reactive_forward: KilovarHour,
    /// Reactive energy sent back (倒送), of either sign.
    pub reactive_reverse: KilovarHour,
    /// The factor itself as printed, instead of the energies, which are zero then.
    pub factor: Option<PowerFactor>,
    /// The standard (考核标准) printed on the bill.
    pub standard: &'static Standard,
    /// What the adjustment is taken on.
    pub base: Base,
}

/// The adjustment and what it rests on.
#[derive(Debug, Clone)]
pub struct Adjustment {
    /// Two decimals, half up.
    pub power_factor: PowerFactor,
    /// Percent of the base; minus is a reduction.
    pub adjustment_percent: Percent,
    /// What the percent is taken on.
    pub base: Yuan,
    /// Money added to the bill; minus is a reduction.
    pub adjustment: Yuan,
    /// The next better factor with a lower percent, unless the full reduction is reached.
    pub next_band: Option<Outlook>,
    /// The factor at which nothing is added, when it is not reached yet.
    pub to_standard: Option<Outlook>,
    /// The lowest factor with the full reduction, when it is not reached yet.
    pub to_best: Option<Outlook>,
    /// Whether the rule behind it is confirmed.
    pub status: Status,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static P: Term = Term::new("P", "有功电量", "Active energy");
static Q_FORWARD: Term = Term::new("Q₁", "无功电量（正向）", "Reactive energy, drawn");
static Q_REVERSE: Term = Term::new("Q₂", "无功电量（反向）", "Reactive energy, sent back");
static Q: Term = Term::new("Q", "无功电量", "Reactive energy");
static FACTOR: Term = Term::new("cos φ", "功率因数", "Power factor");
static STANDARD: Term = Term::new("s", "考核标准", "Standard");
static TABLE: Term = Term::new("T", "调整电费表", "Adjustment table");
pub(crate) static DECIMALS: Term = Term::new("n", "保留小数位数", "Decimals kept");

static REACTIVE: Formula = Formula::new(
    "reactive_energy",
    Text::new("参与计算的无功电量", "Reactive energy that counts"),
    "Q = |Q₁| + |Q₂|",
    &[&Q_FORWARD, &Q_REVERSE],
    Keep::All,
    "reactive",
);
static POWER_FACTOR_STEP: StepKind = StepKind {
    id: "power_factor",
    label: Text::new("功率因数", "Power factor"),
    formula: "cos φ = P ÷ √(P² + Q²)",
    rounding: Some(Text::new(
        "四舍五入到两位小数（用整数比较判定，不开平方）",
        "Half up to two decimals, decided by whole-number comparison without a square root",
    )),
};
static PRINTED_STEP: StepKind = StepKind {
    id: "printed_factor",
    label: Text::new("功率因数（按电费单所印）", "Power factor as printed"),
    formula: "cos φ",
    rounding: None,
};
static PERCENT_STEP: StepKind = StepKind {
    id: "adjustment_percent",
    label: Text::new("调整系数", "Adjustment percent"),
    formula: "T(s, cos φ)",
    rounding: None,
};

/// Reads the input; `utility` names whose bill it is (Guangxi when left out).
///
/// # Errors
/// The first field that is missing or can't be used.
pub fn read(root: &Field<'_>) -> Result<Input, Error> {
    let factor = read_factor(root);
    let (active, reactive_forward, reactive_reverse) = match factor {
        Some(_) => Default::default(),
        None => read_energy(root),
    };
    if factor.is_some() && root.has("activeKwh") {
        root.refuse_at("factor", Code::Conflict, "activeKwh");
    }
    let date = root.date("date");
    let standard = read_standard(root, date);
    let base = Base::read(root, date);
    root.finish(Input { active, reactive_forward, reactive_reverse, factor, standard, base })
}

/// The factor as the bill prints it, two decimals at the most; it takes the place of reactive energy.
pub(crate) fn read_factor(root: &Field<'_>) -> Option<PowerFactor> {
    let factor: PowerFactor = root.optional("factor")?;
    if factor.decimal() != round(factor.decimal(), 2) {
        root.refuse_at("factor", Code::TooPrecise, "2");
    }
    for energy in ["reactiveKvarh", "reactive"] {
        if root.has(energy) {
            root.refuse_at("factor", Code::Conflict, energy);
        }
    }
    Some(factor)
}

/// Active energy, reactive energy drawn and sent back.
pub(crate) fn read_energy(root: &Field<'_>) -> (KilowattHour, KilovarHour, KilovarHour) {
    let active = root.required("activeKwh");
    let (forward, reverse) = read_reactive(root);
    (active, forward, reverse)
}

/// Reactive energy drawn and sent back.
pub(crate) fn read_reactive(root: &Field<'_>) -> (KilovarHour, KilovarHour) {
    let reactive = root.at("reactive");
    if !reactive.is_present() {
        return (root.required("reactiveKvarh"), KilovarHour::default());
    }
    if root.has("reactiveKvarh") {
        root.refuse_at("reactiveKvarh", Code::Conflict, "reactive");
    }
    if !reactive.is_composite() {
        root.refuse_at("reactive", Code::WrongType, "{ forward, reverse }");
    }
    (reactive.required("forward"), reactive.optional("reverse").unwrap_or_default())
}

/// The standard named in the input.
pub(crate) fn read_standard(root: &Field<'_>, date: Option<Date>) -> &'static Standard {
    let [first, ..] = &POWER_FACTOR[0].standards;
    let rule = root.accept(rulebook::in_force(POWER_FACTOR.iter(), date, "date")).unwrap_or(&POWER_FACTOR[0]);
    let code = match root.parsed("standard", PowerFactor::SPEC) {
        None => Code::Missing,
        Some(Err(Code::OutOfRange | Code::Negative)) => Code::Unknown,
        Some(Err(code)) => code,
        Some(Ok(value)) => {
            let id = if round(value, 2) == value { PowerFactor::SPEC.text(value) } else { String::new() };
            match rule.standards.iter().find(|standard| standard.id == id) {
                Some(standard) => return standard,
                None => Code::Unknown,
            }
        }
    };
    let mut known = rule.standards.iter().map(|standard| standard.id);
    root.refuse_at("standard", code, &join(&mut known, ", "));
    first
}

/// The adjustment of one month, explained.
///
/// # Errors
/// [`Code::OutOfRange`] naming `activeKwh` when no energy flowed at all, so that there is no factor.
///
/// ```
/// use diansuan::{data::Data, input::Field, power_factor};
/// let typed = [("activeKwh", "121,040"), ("reactiveKvarh", "131,520"), ("standard", "0.90"), ("base", "76911.33")]
///     .map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let input = power_factor::read(&Field::root(&Data::of_form(&typed))).unwrap();
/// let result = power_factor::calculate(&input).unwrap();
/// assert_eq!(result.power_factor.to_string(), "0.68");
/// assert_eq!(result.adjustment_percent.to_string(), "12");
/// assert_eq!(result.adjustment.to_string(), "9229.36");
/// ```
pub fn calculate(input: &Input) -> Result<Adjustment, Error> {
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let outcome = follow(input, t);
    let targets = outlook::targets(input.standard, &outcome);
    let mut outlook = |hundredths: Option<u8>| hundredths.map(|k| outlook::outlook(input, &outcome, k, t));
    let (next_band, to_standard) = (outlook(targets.next), outlook(targets.standard));
    let to_best = outlook(targets.best);
    recorder.conclude(|steps| Adjustment {
        power_factor: outcome.factor,
        adjustment_percent: outcome.percent,
        base: outcome.base,
        adjustment: outcome.adjustment,
        next_band,
        to_standard,
        to_best,
        status: input.base.status(),
        steps,
    })
}

/// The bare outcome: what a batch needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// Two decimals.
    pub factor: PowerFactor,
    /// Percent of the base.
    pub percent: Percent,
    /// The base.
    pub base: Yuan,
    /// The adjustment.
    pub adjustment: Yuan,
}

/// The same calculation over any trace; with [`crate::explain::Silent`] nothing is recorded.
///
/// # Errors
/// As [`calculate`].
pub fn trace<T: Trace>(input: &Input, t: &mut T) -> Result<Outcome, Error> {
    let outcome = follow(input, t);
    t.finish(outcome)
}

/// One month, step by step.
pub(crate) fn follow<T: Trace>(input: &Input, t: &mut T) -> Outcome {
    let factor = match input.factor {
        Some(printed) => printed_step(printed, t),
        None => {
            let reactive = both_ways(input.reactive_forward, input.reactive_reverse, t);
            factor_step(input.active, reactive, t)
        }
    };
    let percent = percent_step(input.standard, factor, t);
    let (base, adjustment) = input.base.adjust(percent, t);
    Outcome { factor, percent, base, adjustment }
}

/// What is drawn and what is sent back count alike.
pub(crate) fn both_ways<T: Trace>(forward: KilovarHour, reverse: KilovarHour, t: &mut T) -> KilovarHour {
    t.compute(&REACTIVE, &[forward.given(), reverse.given()])
}

/// A factor that somebody else has worked out.
pub(crate) fn printed_step<T: Trace>(printed: PowerFactor, t: &mut T) -> PowerFactor {
    t.step(&PRINTED_STEP, |t| {
        t.input(&FACTOR, &printed);
        printed
    })
}

/// The month's factor as a step of its own.
pub(crate) fn factor_step<T: Trace>(active: KilowattHour, reactive: KilovarHour, t: &mut T) -> PowerFactor {
    t.step(&POWER_FACTOR_STEP, |t| {
        t.input(&P, &active);
        t.input(&Q, &reactive);
        t.rule(&DECIMALS, &POWER_FACTOR[0].factor_decimals);
        let hundredths = t.expect(factor_hundredths(active, reactive));
        PowerFactor::new(Decimal::new(i64::from(hundredths), 2))
    })
}

/// The percent that the standard's table gives for a factor.
pub(crate) fn percent_step<T: Trace>(standard: &'static Standard, factor: PowerFactor, t: &mut T) -> Percent {
    t.step(&PERCENT_STEP, |t| {
        t.rule(&STANDARD, &standard.value);
        t.input(&FACTOR, &factor);
        let row = hundredths_of(factor);
        t.pick(&TABLE, &standard.table, |table| {
            let hundredths = table.get(usize::from(row)).copied().unwrap_or_default();
            Percent::new(Decimal::new(i64::from(hundredths), 2))
        })
    })
}

/// A factor of two decimals as a whole number of hundredths, 0 to 100.
pub(crate) fn hundredths_of(factor: PowerFactor) -> u8 {
    let mut scaled = factor.decimal();
    scaled.rescale(2);
    u8::try_from(scaled.mantissa()).unwrap_or(100)
}

plain! { Adjustment { "powerFactor": power_factor, "adjustmentPercent": adjustment_percent, "base": base, "adjustment": adjustment, "nextBand": next_band, "toStandard": to_standard, "toBest": to_best, "status": status, "steps": steps } }
