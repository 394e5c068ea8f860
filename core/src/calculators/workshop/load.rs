//! What the equipment needs, kind by kind, and the largest start.

use super::formulas::*;
use super::supply::{Limits, Supply};
use super::{Input, sum};
use crate::base::data::plain;
use crate::base::decimal::{add, mul, sqrt};
use crate::base::text::Text;
use crate::base::units::{Ampere, Kilovar, KilovoltAmpere, Kilowatt, KilowattHour, Measure, Quantity};
use crate::explain::{Operand, Ruled, Trace};
use crate::rulebook::Table;
use rust_decimal::Decimal;

/// What equipment of one kind needs.
#[derive(Debug, Clone)]
pub struct Load {
    /// The kind as programs name it.
    pub kind: &'static str,
    /// The kind as people name it.
    pub label: &'static Text,
    /// Installed power.
    pub installed: Kilowatt,
    /// Its part of the demand, before simultaneity.
    pub demand: Kilowatt,
    /// Its reactive part.
    pub reactive: Kilovar,
    /// Rated current of one.
    pub rated: Ampere,
    /// What one draws when it starts.
    pub starting: Ampere,
    /// Energy a month.
    pub energy: KilowattHour,
    /// Phases it is made for.
    pub(super) phases: &'static Ruled<Measure>,
}

/// The largest start while everything else runs.
#[derive(Debug, Clone)]
pub struct Start {
    /// The kind as programs name it.
    pub kind: &'static str,
    /// The kind as people name it.
    pub label: &'static Text,
    /// What it draws itself.
    pub starting: Ampere,
    /// What everything draws in that moment.
    pub peak: Ampere,
}

/// All of it, with its sums.
pub(super) struct Loads {
    pub loads: Vec<Load>,
    pub installed: Kilowatt,
    pub power: Kilowatt,
    pub reactive_power: Kilovar,
    pub energy: KilowattHour,
}

impl Loads {
    pub fn of<T: Trace>(input: &Input, limits: &Limits, t: &mut T) -> Self {
        let loads: Vec<Load> =
            (0..input.equipment.len()).filter_map(|row| load(input, row, limits, t)).collect();
        let power = t.step(&SUM_POWER_STEP, |t| {
            loads.iter().for_each(|load| t.input(&ROW_POWER, &load.demand));
            Kilowatt::new(sum(loads.iter().map(|load| load.demand.decimal()), t))
        });
        let reactive_power = t.step(&SUM_REACTIVE_STEP, |t| {
            loads.iter().for_each(|load| t.input(&ROW_REACTIVE, &load.reactive));
            Kilovar::new(sum(loads.iter().map(|load| load.reactive.decimal()), t))
        });
        let installed = t.step(&SUM_INSTALLED_STEP, |t| {
            loads.iter().for_each(|load| t.input(&ROW_INSTALLED, &load.installed));
            Kilowatt::new(sum(loads.iter().map(|load| load.installed.decimal()), t))
        });
        let energy = t.step(&SUM_ENERGY_STEP, |t| {
            loads.iter().for_each(|load| t.input(&ROW_ENERGY, &load.energy));
            KilowattHour::new(sum(loads.iter().map(|load| load.energy.decimal()), t))
        });
        Self { loads, installed, power, reactive_power, energy }
    }
}

/// A value of the table of kinds.
fn value<T: Trace>(
    table: &'static Table,
    row: &str,
    column: &str,
    t: &mut T,
) -> Option<&'static Ruled<Measure>> {
    t.expect(table.value(row, column, "equipment").map(Some))
}

fn load<T: Trace>(input: &Input, index: usize, limits: &Limits, t: &mut T) -> Option<Load> {
    let one = input.equipment.get(index)?;
    let (kind, label) = (one.kind.id, &one.kind.label);
    let mut found = |column| value(input.table, kind, column, t);
    let (demand_factor, tan, cos) = (found("demand")?, found("tan")?, found("cos")?);
    let (efficiency, multiple) = (found("efficiency")?, found("start")?);
    let phases = found("phases")?;
    let mut load = None;
    t.step(&ROW, |t| {
        t.call(label);
        let (count, power) = (one.count.given(), one.power.given());
        let installed = t.compute(&ROW_INSTALLED_STEP, &[count, power]);
        let demand: Kilowatt = t.compute(&ROW_POWER_STEP, &[count, power, demand_factor.given_measure()]);
        let reactive = t.compute(&ROW_REACTIVE_STEP, &[demand.given(), tan.given_measure()]);
        let energy = t.compute(&ROW_ENERGY_STEP, &[demand.given(), one.hours.given(), input.days.given()]);
        let (cos, efficiency) = (cos.given_measure(), efficiency.given_measure());
        let rated: Ampere = if t.rule(&PHASES, phases).decimal() > Decimal::ONE {
            t.compute(
                &RATED_THREE,
                &[power, limits.root3.given_measure(), limits.volts_three.given_measure(), cos, efficiency],
            )
        } else {
            t.compute(&RATED_SINGLE, &[power, limits.volts_single.given_measure(), cos, efficiency])
        };
        let starting = t.compute(&START_STEP, &[multiple.given_measure(), rated.given()]);
        load = Some(Load { kind, label, installed, demand, reactive, rated, starting, energy, phases });
        demand
    });
    load
}

/// S from P and Q.
pub(super) fn apparent<T: Trace>(power: Kilowatt, reactive: Kilovar, t: &mut T) -> KilovoltAmpere {
    t.step(&APPARENT, |t| {
        t.input(&P, &power);
        t.input(&Q, &reactive);
        let square = |value: Decimal| mul(value, value);
        let squares = square(power.decimal()).zip(square(reactive.decimal()));
        let root = squares.and_then(|(p, q)| sqrt(add(p, q)?));
        KilovoltAmpere::new(t.fitting(root, "equipment"))
    })
}

/// The largest start while the rest runs; nothing where no start draws more than running does.
pub(super) fn largest_start<T: Trace>(
    input: &Input,
    limits: &Limits,
    (power, reactive, supply): (Kilowatt, Kilovar, Supply),
    loads: &[Load],
    t: &mut T,
) -> Option<Start> {
    let rises = |(_, load): &(_, &Load)| load.starting > load.rated;
    let (one, load) =
        input.equipment.iter().zip(loads).filter(rises).max_by_key(|(_, load)| load.starting)?;
    let mut found = |column| value(input.table, one.kind.id, column, t);
    let (demand, tan, multiple) = (found("demand")?, found("tan")?, found("start")?);
    let together = input.simultaneity.given();
    let peak = t.step(&START, |t| {
        let given = [power.given(), together, demand.given_measure(), one.power.given()];
        let rest_power: Kilowatt = t.compute(&REST_POWER, &given);
        let [_, together, demand, each] = given;
        let rest_reactive: Kilovar =
            t.compute(&REST_REACTIVE, &[reactive.given(), together, demand, each, tan.given_measure()]);
        let rest = apparent(rest_power, rest_reactive, t);
        let current: Ampere = limits.current(supply, rest, t);
        t.compute(&PEAK_STEP, &[multiple.given_measure(), load.rated.given(), current.given()])
    });
    Some(Start { kind: load.kind, label: load.label, starting: load.starting, peak })
}

plain! { Load { "kind": kind, "label": label, "installed": installed, "demand": demand, "reactive": reactive, "rated": rated, "starting": starting, "energyKwh": energy } }
plain! { Start { "kind": kind, "label": label, "starting": starting, "peak": peak } }
