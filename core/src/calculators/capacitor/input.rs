//! What the sizing needs: the load, the factor to reach, and money where it is known.

use crate::base::decimal::{div, round};
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::units::{
    Cost, Hours, Kilovar, KilovarHour, Kilowatt, KilowattHour, PowerFactor, Quantity, YuanPerKvar,
};
use crate::explain::Recorder;
use crate::power_factor;
use crate::rulebook::{self, CAPACITOR, CapacitorRule, Standard};
use rust_decimal::RoundingStrategy;

/// What the sizing needs.
#[derive(Debug, Clone, Copy)]
pub struct Input {
    /// The load.
    pub load: Load,
    /// The standard that applies; without one there is no percent and no money.
    pub standard: Option<&'static Standard>,
    /// Factor to reach, in hundredths.
    pub target: u8,
    /// What the adjustment is taken on, if known.
    pub base: Option<Cost>,
    /// Price of compensation, if known.
    pub cost_per_kvar: Option<YuanPerKvar>,
    /// Total investment, if known; wins over the price.
    pub investment: Option<Cost>,
    /// Step in which kvar are bought, if the customer names one.
    pub step: Option<Kilovar>,
    /// Usual values.
    pub rule: &'static CapacitorRule,
}

/// The load to compensate.
#[derive(Debug, Clone, Copy)]
pub enum Load {
    /// By the energies of a month.
    Month {
        /// Active energy of the month with the largest load.
        active: KilowattHour,
        /// Reactive energy of that month, drawn plus sent back.
        reactive: KilovarHour,
        /// Hours the load ran in the month.
        hours: Hours,
    },
    /// By its power and factor.
    Power {
        /// The power.
        kw: Kilowatt,
        /// Its factor, two decimals.
        factor: PowerFactor,
        /// Hours it runs in a month, if known.
        hours: Option<Hours>,
    },
}

/// Reads the input.
///
/// # Errors
/// The first field that is missing or can't be used.
pub fn read(root: &Field<'_>) -> Result<Input, Error> {
    let load = Load::read(root);
    let date = root.date("date");
    let base = root.optional("base");
    // The size needs no standard where a target is named; money does.
    let needed = base.is_some() || !root.has("target") || root.has("standard");
    let standard = needed.then(|| power_factor::read_standard(root, date));
    let target = match (root.optional::<PowerFactor>("target"), standard) {
        (Some(factor), _) if factor.decimal() != round(factor.decimal(), 2) => {
            root.refuse_at("target", Code::TooPrecise, "2");
            0
        }
        (Some(factor), _) => power_factor::hundredths_of(factor),
        (None, Some(standard)) => power_factor::best(standard),
        (None, None) => 0,
    };
    if target == 0 {
        root.refuse_at("target", Code::OutOfRange, "0.01 – 1");
    }
    let step: Option<Kilovar> = root.optional("stepKvar");
    if step.is_some_and(|s| s.decimal().is_zero()) {
        root.refuse_at("stepKvar", Code::OutOfRange, "> 0 kvar");
    }
    root.finish(Input {
        load,
        standard,
        target,
        base,
        cost_per_kvar: root.optional("costPerKvar"),
        investment: root.optional("investment"),
        step,
        rule: root.accept(rulebook::in_force(CAPACITOR.iter(), date, "date")).unwrap_or(&CAPACITOR[0]),
    })
}

impl Load {
    fn read(root: &Field<'_>) -> Self {
        if !root.has("kw") && !root.has("factor") {
            let (active, forward, reverse) = power_factor::read_energy(root);
            let reactive = power_factor::both_ways(forward, reverse, &mut Recorder::muted());
            let hours = root.required("hours");
            enough(active, hours, root);
            return Self::Month { active, reactive, hours };
        }
        for energy in ["activeKwh", "reactiveKvarh", "reactive"] {
            if root.has(energy) {
                root.refuse_at(energy, Code::Conflict, "kw, factor");
            }
        }
        let factor = power_factor::read_factor(root).unwrap_or_else(|| {
            root.refuse_at("factor", Code::Missing, "");
            PowerFactor::default()
        });
        if factor.decimal().is_zero() {
            root.refuse_at("factor", Code::OutOfRange, "0.01 – 1");
        }
        Self::Power { kw: root.required("kw"), factor, hours: root.optional("hours") }
    }
}

/// Refuses hours in which the energy would have taken more than the month's largest demand, where that is known.
fn enough(active: KilowattHour, hours: Hours, root: &Field<'_>) {
    let Some(demand) = root.optional::<Kilowatt>("maxDemandKw") else { return };
    if demand.decimal().is_zero() {
        root.refuse_at("maxDemandKw", Code::OutOfRange, "> 0 kW");
        return;
    }
    let least = div(active.decimal(), demand.decimal());
    let least = least.map(|hours| hours.round_dp_with_strategy(2, RoundingStrategy::AwayFromZero));
    if root.has("hours") && least.is_none_or(|least| hours.decimal() < least) {
        let bound = least.map(|least| format!("≥ {} h", least.normalize())).unwrap_or_default();
        root.refuse_at("hours", Code::OutOfRange, &bound);
    }
}
