//! Capacitors (并联电容器): how many kvar a month's factor asks for, and what they bring.

use crate::base::data::plain;
use crate::base::decimal::{mul, round};
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{
    Cost, Hours, Kilovar, KilovarHour, Kilowatt, KilowattHour, Percent, PowerFactor, Quantity, Yuan,
    YuanPerKvar,
};
use crate::calculators::payback::{self, Payback};
use crate::explain::{Formula, Keep, Operand, Recorder, Step, StepKind, Term, Trace};
use crate::power_factor::{self, ADJUSTMENT, factor_step, percent_step, tan_of};
use crate::rulebook::{self, CAPACITOR, CapacitorRule, Standard};
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
static TAN_TARGET: Term = Term::new("tan φ₂", "目标功率因数的正切", "Tangent at the target");
static TARGET: Term = Term::new("cos φ₂", "目标功率因数", "Target factor");
static STEP: Term = Term::new("s", "投切步长", "Step size");
static INSTALLED: Term = Term::new("Qn", "配置容量", "Capacitors installed");
static BEFORE: Term = Term::new("F₁", "补偿前力率电费", "Adjustment before");
static AFTER: Term = Term::new("F₂", "补偿后力率电费", "Adjustment after");
static PRICE: Term = Term::new("c", "单价", "Price");
static LOSS: Term = Term::new("p", "单位损耗", "Specific loss");
static FACTOR_BEFORE: Term = Term::new("cos φ₁", "补偿前功率因数", "Factor before");
static FACTOR_AFTER: Term = Term::new("cos φ₂", "补偿后功率因数", "Factor after");

macro_rules! formulas {
    ($($name:ident = $id:literal, $zh:literal, $en:literal, $formula:literal, [$($term:ident),*], $keep:ident, $field:literal;)*) => {$(
        static $name: Formula =
            Formula::new($id, Text::new($zh, $en), $formula, &[$(&$term),*], $keep, $field);
    )*};
}
const ALL: Keep = Keep::All;
const CENT: Keep = Keep::Cent;
const TENTH: Keep = Keep::Decimals(1);
const HUNDREDTH: Keep = Keep::Decimals(2);
formulas! {
    LOAD_STEP = "average_load", "平均负荷", "Average load", "P̄ = P ÷ h", [P, H], HUNDREDTH, "hours";
    REQUIRED_STEP = "required_kvar", "所需补偿容量", "Capacitors needed",
        "Qc = max(0, Q − P × tan φ₂) ÷ h", [Q, P, TAN_TARGET, H], HUNDREDTH, "activeKwh";
    RECOMMENDED_STEP = "recommended_kvar", "建议配置容量", "Capacitors to install",
        "Qn = ⌈max(0, Q − P × tan φ₂) ÷ h ÷ s⌉ × s", [Q, P, TAN_TARGET, H, STEP], ALL, "stepKvar";
    LEFT_STEP = "reactive_after", "补偿后无功电量", "Reactive energy left",
        "|Q − Qn × h|", [Q, INSTALLED, H], ALL, "stepKvar";
    SAVING_STEP = "monthly_saving", "每月少付", "Saved per month", "F₁ − F₂", [BEFORE, AFTER], ALL, "base";
    INVESTMENT_STEP = "investment", "投资", "Investment", "Qn × c", [INSTALLED, PRICE], CENT, "costPerKvar";
    LOSS_STEP = "capacitor_loss", "电容器自身损耗", "Loss of the capacitors",
        "Qn × p × h ÷ 1000", [INSTALLED, LOSS, H], HUNDREDTH, "hours";
    NETWORK_STEP = "network_loss_reduction", "厂内线损降幅", "Less loss in the customer's own lines",
        "1 − (cos φ₁ ÷ cos φ₂)²", [FACTOR_BEFORE, FACTOR_AFTER], TENTH, "activeKwh";
}
macro_rules! kinds {
    ($($name:ident = $id:literal, $zh:literal, $en:literal, $formula:literal;)*) => {$(
        static $name: StepKind =
            StepKind { id: $id, label: Text::new($zh, $en), formula: $formula, rounding: None };
    )*};
}
kinds! {
    TAN_STEP = "target_tangent", "目标功率因数的正切", "Tangent at the target", "tan φ₂ = √(1 − cos²φ₂) ÷ cos φ₂";
    BEFORE_STEP = "before", "补偿前", "Before", "F₁";
    AFTER_STEP = "after", "补偿后", "After", "F₂";
}

/// Reads the input.
///
/// # Errors
/// The first field that is missing or can't be used.
pub fn read(root: &Field<'_>) -> Result<Input, Error> {
    let (active, forward, reverse) = power_factor::read_energy(root);
    let date = root.date("date");
    let standard = power_factor::read_standard(root, date);
    let target = match root.optional::<PowerFactor>("target") {
        Some(factor) if factor.decimal() != round(factor.decimal(), 2) => {
            root.refuse_at("target", Code::TooPrecise, "2");
            0
        }
        Some(factor) => power_factor::hundredths_of(factor),
        None => power_factor::best(standard),
    };
    if target == 0 {
        root.refuse_at("target", Code::OutOfRange, "0.01 – 1");
    }
    let step: Option<Kilovar> = root.optional("stepKvar");
    if step.is_some_and(|s| s.decimal().is_zero()) {
        root.refuse_at("stepKvar", Code::OutOfRange, "> 0 kvar");
    }
    root.finish(Input {
        active,
        reactive: power_factor::both_ways(forward, reverse, &mut Recorder::muted()),
        hours: root.required("hours"),
        standard,
        target,
        base: root.required("base"),
        cost_per_kvar: root.optional("costPerKvar"),
        investment: root.optional("investment"),
        step,
        rule: root.accept(rulebook::in_force(CAPACITOR.iter(), date, "date")).unwrap_or(&CAPACITOR[0]),
    })
}

/// Sizing, effect and cost, explained.
///
/// # Errors
/// [`Code::OutOfRange`] when no energy flowed, or a result does not fit.
///
/// ```
/// use diansuan::{data::Data, capacitor, input::Field};
/// let typed = [("activeKwh", "121040"), ("reactiveKvarh", "131520"), ("hours", "400"), ("standard", "0.90"),
///     ("base", "76911.33")].map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let result = capacitor::calculate(&capacitor::read(&Field::root(&Data::of_form(&typed))).unwrap()).unwrap();
/// assert_eq!(result.required_kvar.to_string(), "229.34");
/// assert_eq!(result.recommended_kvar.to_string(), "230");
/// ```
pub fn calculate(input: &Input) -> Result<Compensation, Error> {
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let average_kw = t.compute(&LOAD_STEP, &[input.active.given(), input.hours.given()]);
    let target = PowerFactor::new(Decimal::new(i64::from(input.target), 2));
    let tan = t.step(&TAN_STEP, |t| {
        t.input(&TARGET, &target);
        t.fitting(tan_of(input.target), "target")
    });
    let hours = input.hours.given();
    let need = [input.reactive.given(), input.active.given(), tan.given(), hours];
    let required_kvar = t.compute(&REQUIRED_STEP, &need);
    let step = input.step.as_ref().map_or_else(|| input.rule.step.given(), Operand::given);
    let [reactive, active, tan, _] = need;
    let installed: Kilovar = t.compute(&RECOMMENDED_STEP, &[reactive, active, tan, hours, step]);
    let before = t.step(&BEFORE_STEP, |t| month(input, input.reactive, t));
    let after = t.step(&AFTER_STEP, |t| {
        let left = t.compute(&LEFT_STEP, &[reactive, installed.given(), hours]);
        month(input, left, t)
    });
    let monthly_saving = t.compute(&SAVING_STEP, &[before.adjustment.given(), after.adjustment.given()]);
    let loss_kwh = t.compute(&LOSS_STEP, &[installed.given(), input.rule.loss.given(), hours]);
    let investment = invest(input, installed, t);
    let payback = investment
        .map(|cost| payback::calculate(&payback::Input::simple(cost, monthly_saving)))
        .and_then(|payback| t.expect(payback.map(Some)));
    let supplied = mul(installed.decimal(), input.hours.decimal());
    let over_compensated = supplied.is_none_or(|supplied| supplied > input.reactive.decimal());
    // Without active energy there is no factor to compare.
    let compared = !after.power_factor.decimal().is_zero();
    let network_loss_reduction_percent = match compared {
        true => t.compute(&NETWORK_STEP, &[before.power_factor.given(), after.power_factor.given()]),
        false => Percent::default(),
    };
    recorder.conclude(|steps| Compensation {
        average_kw,
        target,
        required_kvar,
        recommended_kvar: installed,
        before,
        after,
        monthly_saving,
        loss_kwh,
        network_loss_reduction_percent,
        over_compensated,
        investment,
        payback,
        warnings: warnings(over_compensated, installed),
        steps,
    })
}

/// One month: factor, percent, money.
fn month<T: Trace>(input: &Input, reactive: KilovarHour, t: &mut T) -> After {
    let power_factor = factor_step(input.active, reactive, t);
    let adjustment_percent = percent_step(input.standard, power_factor, t);
    let adjustment = t.compute(&ADJUSTMENT, &[input.base.given(), adjustment_percent.given()]);
    After { reactive_kvarh: reactive, power_factor, adjustment_percent, adjustment }
}

/// A month shown by its money.
impl crate::explain::Shown for After {
    fn shown(&self) -> String {
        self.adjustment.shown()
    }
    fn unit(&self) -> &'static str {
        Yuan::UNIT
    }
}

fn invest<T: Trace>(input: &Input, installed: Kilovar, t: &mut T) -> Option<Cost> {
    match (&input.investment, &input.cost_per_kvar) {
        (Some(sum), _) => Some(*sum),
        (None, Some(price)) => Some(t.compute(&INVESTMENT_STEP, &[installed.given(), price.given()])),
        (None, None) => None,
    }
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
    Recorder::muted().rule(&STEP, &rule.step)
}

plain! { After { "reactiveKvarh": reactive_kvarh, "powerFactor": power_factor, "adjustmentPercent": adjustment_percent, "adjustment": adjustment } }

plain! { Compensation { "averageKw": average_kw, "target": target, "requiredKvar": required_kvar, "recommendedKvar": recommended_kvar, "before": before, "after": after, "monthlySaving": monthly_saving, "lossKwh": loss_kwh, "networkLossReductionPercent": network_loss_reduction_percent, "overCompensated": over_compensated, "investment?": investment, "payback?": payback, "warnings": warnings, "steps": steps } }
