//! Capacitors (并联电容器): how many kvar a month's factor asks for, and what they bring.

mod formulas;
mod input;

pub use input::{Input, Load, read};

use crate::base::data::plain;
use crate::base::decimal::mul;
use crate::base::error::Error;
use crate::base::text::Text;
use crate::base::units::{
    Cost, Hours, Kilovar, KilovarHour, Kilowatt, KilowattHour, Percent, PowerFactor, Quantity, Ratio, Yuan,
};
use crate::calculators::payback::{self, Payback};
use crate::explain::{Given, Operand, Recorder, Shown, Step, Trace};
use crate::power_factor::{
    ADJUSTMENT, DECIMALS, factor_hundredths, factor_step, hundredths_of, percent_step, printed_step, tan_of,
};
use crate::rulebook::{CapacitorRule, POWER_FACTOR};
use formulas::*;
use rust_decimal::Decimal;

/// The month before or after the capacitors.
#[derive(Debug, Clone, Copy)]
pub struct After {
    /// Reactive energy left, where the load is that of a month; what is sent back counts too.
    pub reactive_kvarh: Option<KilovarHour>,
    /// Reactive power left, where the load is given as power.
    pub reactive_kvar: Option<Kilovar>,
    /// Two decimals.
    pub power_factor: PowerFactor,
    /// Percent of the base, where the standard is known.
    pub adjustment_percent: Option<Percent>,
    /// The adjustment on the same base, where that is known.
    pub adjustment: Option<Yuan>,
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
    /// What the adjustment falls by every month, where the base is known.
    pub monthly_saving: Option<Yuan>,
    /// What the capacitors themselves lose in a month, where its hours are known.
    pub loss_kwh: Option<KilowattHour>,
    /// How far the losses in the customer's own lines fall, percent of those losses.
    pub network_loss_reduction_percent: Percent,
    /// Fixed capacitors would send reactive energy back.
    pub over_compensated: bool,
    /// Cost, if a price or sum is known.
    pub investment: Option<Cost>,
    /// Simple payback of that cost, where the saving is known.
    pub payback: Option<Payback>,
    /// What to mind.
    pub warnings: Vec<Text>,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

/// Sizing, effect and cost, explained.
///
/// # Errors
/// [`crate::error::Code::OutOfRange`] when no energy flowed, or a result does not fit.
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
    let Sized { average_kw, target, required_kvar, installed, before, after, loss_kwh, over_compensated } =
        sized(input, t);
    let monthly_saving = match (&before.adjustment, &after.adjustment) {
        (Some(before), Some(after)) => Some(t.compute(&SAVING_STEP, &[before.given(), after.given()])),
        _ => None,
    };
    let investment = invest(input, installed, t);
    let payback = investment
        .zip(monthly_saving)
        .map(|(cost, saving)| payback::calculate(&payback::Input::simple(cost, saving)))
        .and_then(|payback| t.expect(payback.map(Some)));
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

/// The size and what it does to the factor.
struct Sized {
    average_kw: Kilowatt,
    target: PowerFactor,
    required_kvar: Kilovar,
    installed: Kilovar,
    before: After,
    after: After,
    loss_kwh: Option<KilowattHour>,
    over_compensated: bool,
}

fn sized<T: Trace>(input: &Input, t: &mut T) -> Sized {
    match input.load {
        Load::Month { active, reactive, hours } => of_month(input, active, reactive, hours, t),
        Load::Power { kw, factor, hours } => {
            let hours = hours.as_ref().map(Operand::given);
            of_power(input, kw, factor, hours, t)
        }
    }
}

/// The tangent of the factor to reach.
fn target<T: Trace>(input: &Input, t: &mut T) -> (PowerFactor, Ratio) {
    let target = PowerFactor::new(Decimal::new(i64::from(input.target), 2));
    let tan = t.step(&TAN_STEP, |t| {
        t.input(&TARGET, &target);
        t.fitting(tan_of(input.target), "target")
    });
    (target, tan)
}

/// The step in which kvar are bought.
fn step(input: &Input) -> Given<'_> {
    input.step.as_ref().map_or_else(|| input.rule.step.given(), Operand::given)
}

fn of_month<T: Trace>(
    input: &Input,
    active: KilowattHour,
    reactive: KilovarHour,
    ran: Hours,
    t: &mut T,
) -> Sized {
    let hours = ran.given();
    let average_kw = t.compute(&LOAD_STEP, &[active.given(), hours]);
    let (target, tan) = target(input, t);
    let need = [reactive.given(), active.given(), tan.given(), hours];
    let required_kvar = t.compute(&REQUIRED_STEP, &need);
    let [given_reactive, given_active, tan, _] = need;
    let given = [given_reactive, given_active, tan, hours, step(input)];
    let installed: Kilovar = t.compute(&RECOMMENDED_STEP, &given);
    let month = |reactive: KilovarHour, t: &mut T| {
        let power_factor = factor_step(active, reactive, t);
        After { reactive_kvarh: Some(reactive), ..After::of(input, power_factor, t) }
    };
    let before = t.step(&BEFORE_STEP, |t| month(reactive, t));
    let after = t.step(&AFTER_STEP, |t| {
        let left = t.compute(&LEFT_STEP, &[given_reactive, installed.given(), hours]);
        month(left, t)
    });
    let loss_kwh = t.compute(&LOSS_STEP, &[installed.given(), input.rule.loss.given(), hours]);
    let supplied = mul(installed.decimal(), ran.decimal());
    let over_compensated = supplied.is_none_or(|supplied| supplied > reactive.decimal());
    Sized {
        average_kw,
        target,
        required_kvar,
        installed,
        before,
        after,
        loss_kwh: Some(loss_kwh),
        over_compensated,
    }
}

fn of_power<T: Trace>(
    input: &Input,
    kw: Kilowatt,
    factor: PowerFactor,
    hours: Option<Given<'_>>,
    t: &mut T,
) -> Sized {
    let tan_now = t.step(&TAN_NOW_STEP, |t| {
        t.input(&FACTOR_NOW, &factor);
        t.fitting(tan_of(hundredths_of(factor)), "factor")
    });
    let (target, tan) = target(input, t);
    let given = [kw.given(), tan_now.given(), tan.given()];
    let required_kvar = t.compute(&REQUIRED_OF_LOAD, &given);
    let [power, now, tan] = given;
    let installed: Kilovar = t.compute(&RECOMMENDED_OF_LOAD, &[power, now, tan, step(input)]);
    let reactive: Kilovar = t.compute(&NOW_OF_LOAD, &[power, now]);
    let before = t.step(&BEFORE_STEP, |t| {
        let power_factor = printed_step(factor, t);
        After { reactive_kvar: Some(reactive), ..After::of(input, power_factor, t) }
    });
    let after = t.step(&AFTER_STEP, |t| {
        let left: Kilovar = t.compute(&LEFT_OF_LOAD, &[power, now, installed.given()]);
        let power_factor = factor_of_load(kw, left, t);
        After { reactive_kvar: Some(left), ..After::of(input, power_factor, t) }
    });
    let loss_kwh =
        hours.map(|hours| t.compute(&LOSS_STEP, &[installed.given(), input.rule.loss.given(), hours]));
    let over_compensated = installed > reactive;
    Sized { average_kw: kw, target, required_kvar, installed, before, after, loss_kwh, over_compensated }
}

/// The factor of a load by its power: that of the energies of an hour.
fn factor_of_load<T: Trace>(kw: Kilowatt, kvar: Kilovar, t: &mut T) -> PowerFactor {
    t.step(&FACTOR_OF_LOAD, |t| {
        t.input(&POWER, &kw);
        t.input(&KVAR, &kvar);
        t.rule(&DECIMALS, &POWER_FACTOR[0].factor_decimals);
        let hour = factor_hundredths(KilowattHour::new(kw.decimal()), KilovarHour::new(kvar.decimal()));
        let hundredths = t.expect(hour.map_err(|error| Error::new(error.code, "kw")));
        PowerFactor::new(Decimal::new(i64::from(hundredths), 2))
    })
}

impl After {
    /// Percent and money of a factor, as far as standard and base are known.
    fn of<T: Trace>(input: &Input, power_factor: PowerFactor, t: &mut T) -> Self {
        let adjustment_percent = input.standard.map(|standard| percent_step(standard, power_factor, t));
        let adjustment = match (&input.base, &adjustment_percent) {
            (Some(base), Some(percent)) => Some(t.compute(&ADJUSTMENT, &[base.given(), percent.given()])),
            _ => None,
        };
        Self { reactive_kvarh: None, reactive_kvar: None, power_factor, adjustment_percent, adjustment }
    }
}

/// A month shown by its money, else by its factor.
impl Shown for After {
    fn shown(&self) -> String {
        self.adjustment.map_or_else(|| self.power_factor.shown(), |money| money.shown())
    }
    fn unit(&self) -> &'static str {
        self.adjustment.map_or(PowerFactor::UNIT, |_| Yuan::UNIT)
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

plain! { After { "reactiveKvarh": reactive_kvarh, "reactiveKvar": reactive_kvar, "powerFactor": power_factor, "adjustmentPercent": adjustment_percent, "adjustment": adjustment } }

plain! { Compensation { "averageKw": average_kw, "target": target, "requiredKvar": required_kvar, "recommendedKvar": recommended_kvar, "before": before, "after": after, "monthlySaving": monthly_saving, "lossKwh": loss_kwh, "networkLossReductionPercent": network_loss_reduction_percent, "overCompensated": over_compensated, "investment?": investment, "payback?": payback, "warnings": warnings, "steps": steps } }
