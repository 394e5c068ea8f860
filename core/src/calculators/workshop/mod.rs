//! A new workshop or farm (新办作坊、养殖场): demand by need and growth, how it is supplied, which tariff,
//! capacitors, and what a month costs.

mod formulas;
mod input;
mod load;
mod supply;

pub use input::{Equipment, Input, Purpose, read};
pub use load::{Load, Start};
pub use supply::{Billing, Supply};

use crate::base::data::plain;
use crate::base::decimal::add;
use crate::base::error::Error;
use crate::base::text::Text;
use crate::base::units::{
    Ampere, Kilovar, KilovoltAmpere, Kilowatt, KilowattHour, Percent, PowerFactor, Quantity, Yuan,
};
use crate::explain::{Operand, Recorder, Step, Trace};
use crate::power_factor::{hundredths_of, tan_of};
use crate::rulebook::{self, Row, Status};
use formulas::*;
use load::Loads;
use rust_decimal::Decimal;
use supply::Limits;

/// The plan of a workshop or farm.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Installed power.
    pub installed: Kilowatt,
    /// Demand: what is needed at one time.
    pub demand: Kilowatt,
    /// Reactive demand.
    pub reactive: Kilovar,
    /// Apparent power.
    pub apparent: KilovoltAmpere,
    /// Its current at the voltage of supply.
    pub current: Ampere,
    /// The largest start; absent where nothing draws more when it starts.
    pub start: Option<Start>,
    /// Demand and energy of every kind.
    pub loads: Vec<Load>,
    /// Apparent power today and after each year of growth.
    pub growth: Vec<KilovoltAmpere>,
    /// How today's equipment is supplied.
    pub supply_now: Supply,
    /// How it is supplied after growth.
    pub supply: Supply,
    /// The smallest standard transformer; absent beyond the series.
    pub transformer: Option<KilovoltAmpere>,
    /// How far that one is loaded at first.
    pub transformer_load: Option<Percent>,
    /// The capacity to apply for.
    pub capacity: KilovoltAmpere,
    /// Which tariff that means.
    pub billing: Billing,
    /// The standard of the power factor; absent where none applies.
    pub standard: Option<PowerFactor>,
    /// The factor to reach: the standard, or what is advised.
    pub target: PowerFactor,
    /// The factor without capacitors.
    pub power_factor: PowerFactor,
    /// Capacitors on the spot that reach the target.
    pub capacitors: Kilovar,
    /// Energy a month.
    pub energy: KilowattHour,
    /// The energy charge at the customer's own price.
    pub bill: Option<Yuan>,
    /// What to mind.
    pub warnings: Vec<Text>,
    /// Whether the values used are confirmed.
    pub status: Status,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static DIRECT_START: Text = Text::new(
    "有直接起动的电动机超过公用变压器供电的常用上限：请改用星三角、软起动或变频，或先征得供电所同意。",
    "A motor that starts directly is larger than usual on a public transformer: use star-delta, a soft starter or an inverter, or ask the supply station first.",
);
static TWO_STEPS: Text = Text::new(
    "现在的设备用简单的供电方式就够，几年后才需要更大的：可以先按现在申请、以后增容，和客户经理商量哪样省。",
    "Today's equipment needs less than that of later years: apply for today and enlarge later, or at once; ask the account manager which costs less.",
);
static BEYOND: Text = Text::new(
    "超出标准系列：要几台变压器或更高电压，由供电企业和设计单位确定。",
    "Beyond the standard series: several transformers or a higher voltage, for the utility and a designer to decide.",
);

/// The plan, explained.
///
/// # Errors
/// [`crate::base::error::Code::OutOfRange`] when a result does not fit or nothing is left of the demand.
///
/// ```
/// use diansuan::{data::Data, input::Field, workshop};
/// let typed = [("purpose", "industry"), ("equipment.0.kind", "motor_direct"), ("equipment.0.count", "2"), ("equipment.0.kw", "10"),
///     ("equipment.0.hours", "8"), ("simultaneity", "1"), ("days", "25")].map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let plan = workshop::calculate(&workshop::read(&Field::root(&Data::of_form(&typed))).unwrap()).unwrap();
/// // 2 × 10 × 0.75 = 15 kW; 15 × 8 × 25 = 3,000 kWh.
/// assert_eq!((plan.demand.to_string(), plan.energy.to_string()), ("15".into(), "3000".into()));
/// ```
pub fn calculate(input: &Input) -> Result<Plan, Error> {
    let limits = Limits::in_force()?;
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let Loads { loads, installed, power, reactive_power, energy } = Loads::of(input, &limits, t);
    let demand: Kilowatt = t.compute(&POWER_STEP, &[input.simultaneity.given(), power.given()]);
    let reactive: Kilovar = t.compute(&REACTIVE_STEP, &[input.simultaneity.given(), reactive_power.given()]);
    let apparent = load::apparent(demand, reactive, t);
    let (growth, planned) = grown(input, apparent, installed, t);
    let needed = growth.last().copied().unwrap_or(apparent);
    let supply_now = limits.supply(&loads, installed, t);
    let supply = if growth.len() > 1 { limits.supply(&loads, planned, t) } else { supply_now };
    let current = limits.current(supply, apparent, t);
    let start = load::largest_start(input, &limits, (demand, reactive, supply), &loads, t);
    let transformer = limits.transformer(needed, t);
    let transformer_load =
        transformer.map(|rating| t.compute(&LOAD_NOW, &[apparent.given(), rating.given()]));
    let capacity = transformer.filter(|_| supply == Supply::OwnTransformer).unwrap_or(needed);
    let billing = limits.billing(input.purpose, capacity, t);
    let (standard, target) = limits.standard(input.purpose, supply, capacity, t);
    let power_factor = t.compute(&FACTOR_STEP, &[demand.given(), apparent.given()]);
    let tan = t.step(&TAN_STEP, |t| {
        t.input(&TARGET, &target);
        t.fitting(tan_of(hundredths_of(target)), "equipment")
    });
    let capacitors = t.compute(&CAPACITOR_STEP, &[reactive.given(), demand.given(), tan.given()]);
    let bill = input.price.map(|price| t.compute(&BILL_STEP, &[energy.given(), price.given()]));
    let mut warnings = Vec::new();
    if supply != Supply::OwnTransformer && limits.large_direct_start(input, t) {
        warnings.push(DIRECT_START.clone());
    }
    if supply != supply_now {
        warnings.push(TWO_STEPS.clone());
    }
    if transformer.is_none() {
        warnings.push(BEYOND.clone());
    }
    let status = input.table.head.status;
    recorder.conclude(|steps| Plan {
        installed,
        demand,
        reactive,
        apparent,
        current,
        start,
        loads,
        growth,
        supply_now,
        supply,
        transformer,
        transformer_load,
        capacity,
        billing,
        standard,
        target,
        power_factor,
        capacitors,
        energy,
        bill,
        warnings,
        status,
        steps,
    })
}

/// Apparent power today and after each year, and the installed power in the end.
fn grown<T: Trace>(
    input: &Input,
    apparent: KilovoltAmpere,
    installed: Kilowatt,
    t: &mut T,
) -> (Vec<KilovoltAmpere>, Kilowatt) {
    let (mut years, mut planned) = (vec![apparent], installed);
    if input.growth.decimal().is_zero() {
        return (years, planned);
    }
    let mut last = apparent;
    for _ in 0..input.years {
        last = t.compute(&GROWTH_STEP, &[last.given(), input.growth.given()]);
        planned = t.compute(&PLANNED_STEP, &[planned.given(), input.growth.given()]);
        years.push(last);
    }
    (years, planned)
}

/// The safety rules: those for everybody, those for the purpose and those for the kinds of equipment.
///
/// # Errors
/// [`crate::base::error::Code::NotInRuleBook`] when no table is in force.
pub fn safety(input: &Input) -> Result<Vec<&'static Row>, Error> {
    let table = rulebook::in_force(rulebook::WORKSHOP_SAFETY.iter(), None, "equipment")?;
    let concerns = |row: &&'static Row| {
        let group = row.group;
        let kinds = || input.equipment.iter().any(|one| one.kind.id == group);
        group.is_empty() || group == input.purpose.id() || kinds()
    };
    Ok(table.rows.iter().filter(concerns).collect())
}

/// The sum of some numbers; `equipment` is to blame when it does not fit.
fn sum<T: Trace>(parts: impl Iterator<Item = Decimal>, t: &mut T) -> Decimal {
    let mut parts = parts;
    t.fitting(parts.try_fold(Decimal::ZERO, add), "equipment")
}

plain! { Plan { "installed": installed, "demand": demand, "reactive": reactive, "apparent": apparent, "current": current, "start": start, "loads": loads, "growth": growth, "supplyNow": supply_now, "supply": supply, "transformer?": transformer, "transformerLoad": transformer_load, "capacity": capacity, "billing": billing, "standard?": standard, "target": target, "powerFactor": power_factor, "capacitors": capacitors, "energyKwh": energy, "bill": bill, "warnings": warnings, "status": status, "steps": steps } }
