//! The correction factor of a fault.

use super::input::{Fault, Input, Phase, Wiring};
use super::{BALANCED, formulas::*};
use crate::base::decimal::{add, div, mul, round, sub};
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::base::units::{Quantity, Ratio};
use crate::explain::{Shown, StepKind, Trace};
use crate::power_factor::{hundredths_of, tan_of};
use rust_decimal::Decimal;

/// Nothing is wrong with an element.
struct Sound;

impl Shown for Sound {
    fn shown(&self) -> String {
        "none".to_owned()
    }
    fn words(&self) -> Option<&'static Text> {
        Some(const { &Text::new("正常", "nothing") })
    }
}

/// The factor with all its digits; one where there is none, and then the calculation has failed.
pub(super) fn follow<T: Trace>(input: &Input, warnings: &mut Vec<Text>, t: &mut T) -> Decimal {
    if let Some(own) = input.correction_factor {
        t.step(&AS_GIVEN, |t| {
            t.input(&OWN, &own);
            own
        });
        return own.decimal();
    }
    if input.fault == Fault::MeterError {
        let Some(error) = input.error else { return Decimal::ONE };
        let whole = div(error.decimal(), Decimal::ONE_HUNDRED).and_then(|error| add(Decimal::ONE, error));
        return shown(&BY_ERROR, whole.and_then(|whole| div(Decimal::ONE, whole)), "errorPercent", t, |t| {
            t.input(&ERROR, &error);
        });
    }
    warnings.push(BALANCED.clone());
    let gains: Vec<Decimal> = match input.fault {
        Fault::CtRatio => ratios(input, t),
        _ => gains(input, t),
    };
    match (input.wiring, gains.as_slice()) {
        (_, [first, rest @ ..]) if rest.iter().all(|gain| gain == first) => {
            shown(&ALIKE, div(Decimal::ONE, *first), "circuits", t, |t| t.input(&GAIN, &gain(*first)))
        }
        (Wiring::FourWire, [one, two, three]) => {
            let sum = add(*one, *two).and_then(|sum| add(sum, *three));
            let factor = sum.and_then(|sum| div(Decimal::from(3), round(sum, 24)));
            shown(&FOUR_WIRE, factor, "circuits", t, |t| gains.iter().for_each(|g| t.input(&GAIN, &gain(*g))))
        }
        (_, [a, c, ..]) => three_wire(input, *a, *c, t),
        _ => Decimal::ONE,
    }
}

fn gain(value: Decimal) -> Ratio {
    Ratio::new(round(value, 10))
}

/// A factor as a step; without one (the meter counted nothing) `field` is refused.
fn shown<T: Trace>(
    kind: &'static StepKind,
    factor: Option<Decimal>,
    field: &str,
    t: &mut T,
    inputs: impl FnOnce(&mut T),
) -> Decimal {
    let Some(factor) = factor else {
        let error = || Error::new(Code::OutOfRange, field).bound("K; correctionFactor");
        t.failure().get_or_insert_with(error);
        return Decimal::ONE;
    };
    t.step(kind, |t| {
        inputs(t);
        gain(factor)
    });
    factor
}

/// What each element counts with its circuit reversed or its voltage missing.
fn gains<T: Trace>(input: &Input, t: &mut T) -> Vec<Decimal> {
    let wrong = if input.fault == Fault::ReversedCircuit { Decimal::NEGATIVE_ONE } else { Decimal::ZERO };
    let halved = Decimal::new(5, 1);
    let phases = match input.wiring {
        Wiring::FourWire => &[Phase::A, Phase::B, Phase::C][..],
        Wiring::ThreeWire => &[Phase::A, Phase::C],
    };
    // Without the middle voltage of three wires, half of the voltage between the others is left to either element.
    let middle = input.wiring == Wiring::ThreeWire && input.phases.contains(&Phase::B);
    let each = phases.iter().map(|phase| {
        let counts = match (middle, input.phases.contains(phase)) {
            (true, _) => halved,
            (false, true) => wrong,
            (false, false) => Decimal::ONE,
        };
        t.step(&GAIN_STEP, |t| {
            t.call(&Text::joined(&[phase.label(), &GAIN_STEP.label]));
            if counts == Decimal::ONE {
                t.input(&WRONG, &Sound);
            } else {
                t.input(&WRONG, &input.fault);
            }
            gain(counts)
        });
        counts
    });
    each.collect()
}

/// What each element counts behind transformers of other ratios than those billed.
fn ratios<T: Trace>(input: &Input, t: &mut T) -> Vec<Decimal> {
    let Some(booked) = input.booked else { return vec![Decimal::ONE] };
    let ratio = |pair: &crate::metering::Pair| div(pair.primary.decimal(), pair.secondary.decimal());
    let mut each = Vec::with_capacity(input.installed.len());
    for installed in &input.installed {
        let pair = ratio(&booked).zip(ratio(installed));
        // First the products, so that 200/5 against 300/5 is two thirds to the last digit.
        let counts = mul(booked.primary.decimal(), installed.secondary.decimal())
            .zip(mul(booked.secondary.decimal(), installed.primary.decimal()))
            .and_then(|(up, down)| div(up, down));
        let counts = t.fitting(counts, "installed");
        t.step(&RATIO_STEP, |t| {
            if let Some((booked, installed)) = pair {
                t.input(&BOOKED, &gain(booked));
                t.input(&INSTALLED, &gain(installed));
            }
            gain(counts)
        });
        each.push(counts);
    }
    each
}

/// The two elements of three wires share the energy by the load's angle.
fn three_wire<T: Trace>(input: &Input, a: Decimal, c: Decimal, t: &mut T) -> Decimal {
    let Some(factor) = input.factor else {
        t.failure().get_or_insert_with(|| Error::new(Code::Missing, "factor"));
        return Decimal::ONE;
    };
    let tan = t.step(&TAN_STEP, |t| {
        t.input(&POWER_FACTOR, &factor);
        t.fitting(tan_of(hundredths_of(factor)), "factor")
    });
    // tan 60°, of a factor of 0.50.
    let root = t.fitting(tan_of(50), "factor");
    let part = |side: Option<Decimal>, gain| side.and_then(|side| mul(side, gain));
    let sum = part(sub(root.decimal(), tan.decimal()), a)
        .zip(part(add(root.decimal(), tan.decimal()), c))
        .and_then(|(a, c)| add(a, c));
    let factor = sum.zip(mul(root.decimal(), Decimal::TWO)).and_then(|(sum, whole)| div(whole, sum));
    shown(&THREE_WIRE, factor, "factor", t, |t| {
        t.input(&ROOT, &root);
        t.input(&TAN, &tan);
        t.input(&GAIN, &gain(a));
        t.input(&GAIN, &gain(c));
    })
}
