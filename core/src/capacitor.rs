//! Capacitors (并联电容器): how many kvar a month's factor asks for, and what they bring.

use crate::decimal::{ceil, div, mul, sub};
use crate::error::{Code, Error};
use crate::explain::{Recorder, Silent, Step, StepKind, Term, Trace};
use crate::input::{Field, Source};
use crate::payback::{self, Payback};
use crate::plain::plain;
use crate::power_factor::{self, factor_step, percent_step, share, tan_of};
use crate::rulebook::{self, CAPACITOR, CapacitorRule, Standard};
use crate::text::Text;
use crate::units::{
    Cost, Hours, Kilovar, KilovarHour, Kilowatt, KilowattHour, Percent, PowerFactor, Quantity, Ratio, Yuan,
    YuanPerKvar, round,
};
use rust_decimal::Decimal;

/// What the sizing needs.
#[derive(Debug, Clone, Copy)]
pub struct Input {
    /// Active energy of the month with the largest load.
    pub active: KilowattHour,
    /// Reactive energy of that month, drawn plus sent back.
    pub reactive: KilovarHour,
    /// Hours the load ran in the month.
    pub hours: Hours,
    /// The standard that applies.
    pub standard: &'static Standard,
    /// Factor to reach, in hundredths.
    pub target: u8,
    /// What the adjustment is taken on.
    pub base: Cost,
    /// Price of compensation, if known.
    pub cost_per_kvar: Option<YuanPerKvar>,
    /// Total investment, if known; wins over the price.
    pub investment: Option<Cost>,
    /// Step in which kvar are bought, if the customer names one.
    pub step: Option<Kilovar>,
    /// Usual values.
    pub rule: &'static CapacitorRule,
}

/// The month after the capacitors.
#[derive(Debug, Clone, Copy)]
pub struct After {
    /// Reactive energy left; what is sent back counts too.
    pub reactive_kvarh: KilovarHour,
    /// Two decimals.
    pub power_factor: PowerFactor,
    /// Percent of the base.
    pub adjustment_percent: Percent,
    /// The adjustment on the same base.
    pub adjustment: Yuan,
}

/// Sizing, effect and cost.
#[derive(Debug, Clone)]
pub struct Compensation {
    /// Average load while running.
    pub average_kw: Kilowatt,
    /// Factor aimed at.
    pub target: PowerFactor,
    /// Capacitors needed, two decimals half up.
    pub required_kvar: Kilovar,
    /// The same in whole steps.
    pub recommended_kvar: Kilovar,
    /// The month as it is.
    pub before: After,
    /// The month with the recommended capacitors running all hours.
    pub after: After,
    /// What the adjustment falls by every month.
    pub monthly_saving: Yuan,
    /// What the capacitors themselves lose in a month.
    pub loss_kwh: KilowattHour,
    /// How far the losses in the customer's own lines fall, percent of those losses.
    pub network_loss_reduction_percent: Percent,
    /// Fixed capacitors would send reactive energy back.
    pub over_compensated: bool,
    /// Cost, if a price or sum is known.
    pub investment: Option<Cost>,
    /// Simple payback of that cost.
    pub payback: Option<Payback>,
    /// What to mind.
    pub warnings: Vec<Text>,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static P: Term = Term::new("P", "有功电量", "Active energy");
static Q: Term = Term::new("Q", "无功电量", "Reactive energy");
static H: Term = Term::new("h", "运行小时", "Operating hours");
static P_AVERAGE: Term = Term::new("P̄", "平均负荷", "Average load");
static TAN_TARGET: Term = Term::new("tan φ₂", "目标功率因数的正切", "Tangent at the target");
static TARGET: Term = Term::new("cos φ₂", "目标功率因数", "Target factor");
static REQUIRED: Term = Term::new("Qc", "所需补偿容量", "Capacitors needed");
static STEP: Term = Term::new("s", "投切步长", "Step size");
static INSTALLED: Term = Term::new("Qn", "配置容量", "Capacitors installed");
static BASE: Term = Term::new("B", "参与调整电费", "Base of the adjustment");
static PERCENT: Term = Term::new("k", "调整系数", "Adjustment percent");
static BEFORE: Term = Term::new("F₁", "补偿前力率电费", "Adjustment before");
static AFTER: Term = Term::new("F₂", "补偿后力率电费", "Adjustment after");
static PRICE: Term = Term::new("c", "单价", "Price");
static LOSS: Term = Term::new("p", "单位损耗", "Specific loss");

const CENT: Option<Text> = Some(Text::new("四舍五入到分", "Half away from zero to the cent"));
const HUNDREDTH: Option<Text> = Some(Text::new("四舍五入到两位小数", "Half up to two decimals"));

macro_rules! kinds {
    ($($name:ident = $id:literal, $zh:literal, $en:literal, $formula:literal, $rounding:expr;)*) => {$(
        static $name: StepKind = StepKind {
            id: $id, label: Text::new($zh, $en), formula: $formula, rounding: $rounding,
        };
    )*};
}
kinds! {
    LOAD_STEP = "average_load", "平均负荷", "Average load", "P̄ = P ÷ h", HUNDREDTH;
    REQUIRED_STEP = "required_kvar", "所需补偿容量", "Capacitors needed", "Qc = (Q − P × tan φ₂) ÷ h", HUNDREDTH;
    RECOMMENDED_STEP = "recommended_kvar", "建议配置容量", "Capacitors to install", "Qn = ⌈Qc ÷ s⌉ × s", None;
    LEFT_STEP = "reactive_after", "补偿后无功电量", "Reactive energy left", "|Q − Qn × h|", None;
    MONEY_STEP = "adjustment", "力率调整电费", "Power-factor adjustment", "B × k", CENT;
    SAVING_STEP = "monthly_saving", "每月少付", "Saved per month", "F₁ − F₂", None;
    INVESTMENT_STEP = "investment", "投资", "Investment", "Qn × c", CENT;
    LOSS_STEP = "capacitor_loss", "电容器自身损耗", "Loss of the capacitors", "Qn × p × h ÷ 1000", HUNDREDTH;
    BEFORE_STEP = "before", "补偿前", "Before", "F₁", None;
    AFTER_STEP = "after", "补偿后", "After", "F₂", None;
}

/// Reads the input.
///
/// # Errors
/// The first field that is missing or can't be used.
pub fn read<S: Source>(root: &Field<'_, S>) -> Result<Input, Error> {
    let (active, forward, reverse) = power_factor::read_energy(root)?;
    let date = root.at("date").date()?;
    let standard = power_factor::read_standard(root, date)?;
    let target_field = root.at("target");
    let target = match target_field.optional::<PowerFactor>()? {
        Some(factor) if factor.decimal() != round(factor.decimal(), 2) => {
            return Err(target_field.error(Code::TooPrecise).bound("2"));
        }
        Some(factor) => power_factor::hundredths_of(factor),
        None => power_factor::best(standard)?,
    };
    if target == 0 {
        return Err(target_field.error(Code::OutOfRange).bound("0.01 – 1"));
    }
    let step_field = root.at("stepKvar");
    let step: Option<Kilovar> = step_field.optional()?;
    if step.is_some_and(|s| s.decimal().is_zero()) {
        return Err(step_field.error(Code::OutOfRange).bound("> 0 kvar"));
    }
    Ok(Input {
        active,
        reactive: power_factor::both_ways(forward, reverse)?,
        hours: root.at("hours").required()?,
        standard,
        target,
        base: root.at("base").required()?,
        cost_per_kvar: root.at("costPerKvar").optional()?,
        investment: root.at("investment").optional()?,
        step,
        rule: rulebook::in_force(CAPACITOR.iter(), date, "date")?,
    })
}

/// Sizing, effect and cost, explained.
///
/// # Errors
/// [`Code::OutOfRange`] when no energy flowed, or a result does not fit.
///
/// ```
/// use diansuan::{capacitor, input::{Field, Texts}};
/// let typed = [("activeKwh", "121040"), ("reactiveKvarh", "131520"), ("hours", "400"), ("standard", "0.90"),
///     ("base", "76911.33")].map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let result = capacitor::calculate(&capacitor::read(&Field::root(Texts::new(&typed))).unwrap()).unwrap();
/// assert_eq!(result.required_kvar.to_string(), "229.34");
/// assert_eq!(result.recommended_kvar.to_string(), "230");
/// ```
pub fn calculate(input: &Input) -> Result<Compensation, Error> {
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let average = t.step(&LOAD_STEP, |t| {
        t.input(&P, input.active);
        t.input(&H, input.hours);
        divide(input.active.decimal(), input.hours).map(|kw| Kilowatt::new(round(kw, 2)))
    })?;
    let exact = exact_need(input)?;
    let required = t.step(&REQUIRED_STEP, |t| {
        t.input(&P_AVERAGE, average);
        t.input(&P, input.active);
        t.input(&Q, input.reactive);
        t.input(&TARGET, PowerFactor::new(Decimal::new(i64::from(input.target), 2)));
        t.input(&TAN_TARGET, target_tan(input)?);
        t.input(&H, input.hours);
        Ok(Kilovar::new(round(exact, 2)))
    })?;
    let installed = t.step(&RECOMMENDED_STEP, |t| {
        t.input(&REQUIRED, required);
        let step = match input.step {
            Some(step) => {
                t.input(&STEP, step);
                step
            }
            None => t.rule(&STEP, &input.rule.step),
        };
        let steps = div(exact, step.decimal()).map(ceil).ok_or_else(|| Error::overflow("stepKvar"))?;
        mul(steps, step.decimal()).map(Kilovar::new).ok_or_else(|| Error::overflow("stepKvar"))
    })?;
    let base = Yuan::new(input.base.decimal());
    let before = t.step(&BEFORE_STEP, |t| month(input, input.reactive, base, t))?;
    let supplied =
        mul(installed.decimal(), input.hours.decimal()).ok_or_else(|| Error::overflow("stepKvar"))?;
    let after = t.step(&AFTER_STEP, |t| {
        let left = t.step(&LEFT_STEP, |t| {
            t.input(&Q, input.reactive);
            t.input(&INSTALLED, installed);
            t.input(&H, input.hours);
            let left = sub(input.reactive.decimal(), supplied);
            left.map(|left| KilovarHour::new(left.abs())).ok_or_else(|| Error::overflow("stepKvar"))
        })?;
        month(input, left, base, t)
    })?;
    let monthly_saving = t.step(&SAVING_STEP, |t| {
        t.input(&BEFORE, before.adjustment);
        t.input(&AFTER, after.adjustment);
        before.adjustment.less(after.adjustment)
    })?;
    let loss_kwh = t.step(&LOSS_STEP, |t| {
        t.input(&INSTALLED, installed);
        t.input(&H, input.hours);
        let loss = t.rule(&LOSS, &input.rule.loss).decimal();
        let kwh = mul(supplied, loss).and_then(|wh| div(wh, Decimal::ONE_THOUSAND));
        kwh.map(|kwh| KilowattHour::new(round(kwh, 2))).ok_or_else(|| Error::overflow("hours"))
    })?;
    let investment = invest(input, installed, t)?;
    let payback = investment
        .map(|cost| payback::calculate(&payback::Input::simple(cost, monthly_saving)))
        .transpose()?;
    let over_compensated = supplied > input.reactive.decimal();
    Ok(Compensation {
        average_kw: average,
        target: PowerFactor::new(Decimal::new(i64::from(input.target), 2)),
        required_kvar: required,
        recommended_kvar: installed,
        before,
        after,
        monthly_saving,
        loss_kwh,
        network_loss_reduction_percent: loss_reduction(&before, &after),
        over_compensated,
        investment,
        payback,
        warnings: warnings(over_compensated, installed),
        steps: recorder.into_steps(),
    })
}

/// One month: factor, percent, money.
fn month<T: Trace>(input: &Input, reactive: KilovarHour, base: Yuan, t: &mut T) -> Result<After, Error> {
    let power_factor = factor_step(input.active, reactive, t)?;
    let adjustment_percent = percent_step(input.standard, power_factor, t)?;
    let adjustment = t.step(&MONEY_STEP, |t| {
        t.input(&BASE, base);
        t.input(&PERCENT, adjustment_percent);
        share(base, adjustment_percent)
    })?;
    Ok(After { reactive_kvarh: reactive, power_factor, adjustment_percent, adjustment })
}

/// A month shown by its money.
impl crate::explain::Shown for After {
    fn shown(&self) -> String {
        self.adjustment.to_string()
    }
    fn unit(&self) -> &'static str {
        Yuan::UNIT
    }
}

fn target_tan(input: &Input) -> Result<Ratio, Error> {
    tan_of(input.target).ok_or_else(|| Error::new(Code::OutOfRange, "target").bound("0.01 – 1"))
}

/// kvar needed, unrounded and never negative.
fn exact_need(input: &Input) -> Result<Decimal, Error> {
    let allowed = mul(input.active.decimal(), target_tan(input)?.decimal());
    let excess = allowed.and_then(|allowed| sub(input.reactive.decimal(), allowed));
    let excess = excess.ok_or_else(|| Error::overflow("activeKwh"))?;
    divide(excess.max(Decimal::ZERO), input.hours)
}

fn divide(energy: Decimal, hours: Hours) -> Result<Decimal, Error> {
    div(energy, hours.decimal()).ok_or_else(|| Error::new(Code::OutOfRange, "hours").bound("1 – 744 h"))
}

fn invest<T: Trace>(input: &Input, installed: Kilovar, t: &mut T) -> Result<Option<Cost>, Error> {
    match (input.investment, input.cost_per_kvar) {
        (Some(sum), _) => Ok(Some(sum)),
        (None, Some(price)) => t
            .step(&INVESTMENT_STEP, |t| {
                t.input(&INSTALLED, installed);
                t.input(&PRICE, price);
                let cost = mul(installed.decimal(), price.decimal());
                cost.map(|c| Cost::new(round(c, 2))).ok_or_else(|| Error::overflow("costPerKvar"))
            })
            .map(Some),
        (None, None) => Ok(None),
    }
}

/// 1 − (cos φ₁ ÷ cos φ₂)² in percent, of the losses inside the customer's own lines.
fn loss_reduction(before: &After, after: &After) -> Percent {
    let ratio = div(before.power_factor.decimal(), after.power_factor.decimal());
    let left = ratio.and_then(|ratio| mul(ratio, ratio)).unwrap_or(Decimal::ONE);
    let saved = sub(Decimal::ONE, left).and_then(|part| mul(part, Decimal::ONE_HUNDRED));
    Percent::new(round(saved.unwrap_or_default(), 1))
}

fn warnings(over_compensated: bool, installed: Kilovar) -> Vec<Text> {
    let mut warnings = Vec::new();
    if over_compensated {
        warnings.push(Text::new(
            "全部投入会过补偿：倒送的无功按绝对值计入功率因数，还会抬高电压。请用自动投切，不要固定接入。",
            "With all steps on, reactive energy is sent back: it counts against the factor and raises the voltage. Use automatic switching, not fixed capacitors.",
        ));
    }
    if !installed.decimal().is_zero() {
        warnings.push(Text::new(
            "负荷变化时应分组自动投切；有变频器、电弧炉等谐波源时，先测谐波再选电抗率（5 次为主选 7 %，3 次为主选 14 %）。",
            "Where the load varies use automatically switched steps; with drives or arc furnaces measure harmonics first and choose reactors (7 % against the 5th, 14 % against the 3rd).",
        ));
    }
    warnings
}

/// The usual price range as the rule prints it, 元/kvar: help text beside the field.
#[must_use]
pub fn usual_price(rule: &'static CapacitorRule) -> (String, String) {
    (rule.price_low.text(), rule.price_high.text())
}

/// The usual step, kvar: the default of the field.
#[must_use]
pub fn usual_step(rule: &'static CapacitorRule) -> Kilovar {
    Silent.rule(&STEP, &rule.step)
}

plain! { After { "reactiveKvarh": reactive_kvarh, "powerFactor": power_factor, "adjustmentPercent": adjustment_percent, "adjustment": adjustment } }

plain! { Compensation { "averageKw": average_kw, "target": target, "requiredKvar": required_kvar, "recommendedKvar": recommended_kvar, "before": before, "after": after, "monthlySaving": monthly_saving, "lossKwh": loss_kwh, "networkLossReductionPercent": network_loss_reduction_percent, "overCompensated": over_compensated, "investment?": investment, "payback?": payback, "warnings": warnings, "steps": steps } }
