//! How it is supplied, which tariff that means and which standard of the power factor.

use super::formulas::*;
use super::{Input, Load, Purpose};
use crate::base::error::Error;
use crate::base::units::{Ampere, KilovoltAmpere, Kilowatt, Measure, PowerFactor, Quantity};
use crate::explain::{Operand, Ruled, Trace};
use crate::rulebook::{
    self, POWER_FACTOR, PowerFactorRule, Table, WORKSHOP_STANDARD, WORKSHOP_SUPPLY, WORKSHOP_TARIFF,
    WORKSHOP_TRANSFORMER, named,
};
use rust_decimal::Decimal;

named! {
    /// How a customer is supplied.
    Supply {
        /// 220 V from the public transformer.
        SinglePhase = "single_phase", "公用变压器，单相 220 伏", "Public transformer, single phase, 220 V";
        /// 380 V from the public transformer.
        LowVoltage = "low_voltage", "公用变压器，三相 380 伏", "Public transformer, three phases, 380 V";
        /// A transformer of one's own.
        OwnTransformer = "own_transformer", "自己的专用变压器（10 千伏）", "Transformer of one's own (10 kV)";
    }
    /// Which tariff the capacity means.
    Billing {
        /// Farming has a price of its own.
        Agricultural = "agricultural", "农业生产电价", "Farming tariff";
        /// Single-part.
        Single = "single", "单一制", "Single-part";
        /// The customer chooses.
        Choice = "choice", "单一制、两部制可选", "Single-part or two-part, as the customer chooses";
        /// Two-part.
        TwoPart = "two_part", "两部制", "Two-part";
    }
}

/// Value of a rule.
type Value = &'static Ruled<Measure>;

/// The limits in force.
pub(super) struct Limits {
    pub root3: Value,
    pub volts_single: Value,
    pub volts_three: Value,
    single: Value,
    low: Value,
    utilisation: Value,
    direct: Value,
    advised: Value,
    choice: Value,
    must: Value,
    from: Value,
    high: Value,
    transformers: &'static Table,
    standards: &'static PowerFactorRule,
}

impl Limits {
    pub fn in_force() -> Result<Self, Error> {
        let table = |versions: &'static [Table]| rulebook::in_force(versions.iter(), None, "equipment");
        let (supply, tariff, standard) =
            (table(&WORKSHOP_SUPPLY)?, table(&WORKSHOP_TARIFF)?, table(&WORKSHOP_STANDARD)?);
        let of = |row, column| supply.value(row, column, "equipment");
        let kva = |table: &'static Table, row| table.value(row, "kva", "equipment");
        Ok(Self {
            root3: of("root3", "number")?,
            volts_single: of("single_phase", "volt")?,
            volts_three: of("low_voltage", "volt")?,
            single: of("single_phase", "kw")?,
            low: of("low_voltage", "kw")?,
            utilisation: of("utilisation", "percent")?,
            direct: of("direct_start", "kw")?,
            advised: of("advised_factor", "number")?,
            choice: kva(tariff, "choice_above")?,
            must: kva(tariff, "two_part_from")?,
            from: kva(standard, "from")?,
            high: kva(standard, "high_above")?,
            transformers: table(&WORKSHOP_TRANSFORMER)?,
            standards: rulebook::in_force(POWER_FACTOR.iter(), None, "equipment")?,
        })
    }

    /// How so much installed power is supplied.
    pub fn supply<T: Trace>(&self, loads: &[Load], installed: Kilowatt, t: &mut T) -> Supply {
        t.step(&SUPPLY_STEP, |t| {
            t.input(&PLANNED, &installed);
            let phases = loads.iter().map(|load| t.rule(&PHASES, load.phases).decimal());
            let most = phases.max().unwrap_or_default();
            let (single, low) = (t.rule(&SINGLE, self.single).decimal(), t.rule(&LOW, self.low).decimal());
            match installed.decimal() {
                kw if kw <= single && most <= Decimal::ONE => Supply::SinglePhase,
                kw if kw <= low => Supply::LowVoltage,
                _ => Supply::OwnTransformer,
            }
        })
    }

    /// What so much draws at the voltage of supply.
    pub fn current<T: Trace>(&self, supply: Supply, apparent: KilovoltAmpere, t: &mut T) -> Ampere {
        let apparent = apparent.given();
        if supply == Supply::SinglePhase {
            return t.compute(&CURRENT_SINGLE, &[apparent, self.volts_single.given_measure()]);
        }
        t.compute(&CURRENT_THREE, &[apparent, self.root3.given_measure(), self.volts_three.given_measure()])
    }

    /// The smallest standard transformer that carries it; nothing beyond the series.
    pub fn transformer<T: Trace>(&self, needed: KilovoltAmpere, t: &mut T) -> Option<KilovoltAmpere> {
        let least: KilovoltAmpere =
            t.compute(&LEAST_STEP, &[needed.given(), self.utilisation.given_measure()]);
        let mut found = None;
        t.step(&TRANSFORMER_STEP, |t| {
            t.input(&LEAST, &least);
            for rating in self.transformers.rows.iter().filter_map(|row| row.values.first()?.as_ref()) {
                let rating = t.rule(&RATING, rating);
                if rating.decimal() >= least.decimal() {
                    found = Some(KilovoltAmpere::new(rating.decimal()));
                    break;
                }
            }
            found.unwrap_or_default()
        });
        found
    }

    /// Which tariff a capacity means.
    pub fn billing<T: Trace>(&self, purpose: Purpose, capacity: KilovoltAmpere, t: &mut T) -> Billing {
        t.step(&BILLING_STEP, |t| {
            t.input(&PURPOSE, &purpose);
            t.input(&CAPACITY, &capacity);
            let (choice, must) = (t.rule(&CHOICE, self.choice).decimal(), t.rule(&MUST, self.must).decimal());
            match capacity.decimal() {
                _ if purpose == Purpose::Farming => Billing::Agricultural,
                kva if kva <= choice => Billing::Single,
                kva if kva < must => Billing::Choice,
                _ => Billing::TwoPart,
            }
        })
    }

    /// The standard of the power factor, where one applies, and the factor to reach.
    pub fn standard<T: Trace>(
        &self,
        purpose: Purpose,
        supply: Supply,
        capacity: KilovoltAmpere,
        t: &mut T,
    ) -> (Option<PowerFactor>, PowerFactor) {
        let [highest, usual, farming] = &self.standards.standards;
        let mut applies = false;
        let target = t.step(&STANDARD_STEP, |t| {
            t.input(&PURPOSE, &purpose);
            t.input(&CAPACITY, &capacity);
            let kva = capacity.decimal();
            applies = kva >= t.rule(&FROM, self.from).decimal();
            if !applies {
                return PowerFactor::new(t.rule(&TARGET, self.advised).decimal());
            }
            let industry = purpose == Purpose::Industry;
            let high = kva > t.rule(&HIGH, self.high).decimal() && supply == Supply::OwnTransformer;
            let standard = match industry {
                true if high => highest,
                true => usual,
                false => farming,
            };
            t.rule(&TARGET, &standard.value)
        });
        (applies.then_some(target), target)
    }

    /// Whether a motor that starts directly is larger than usual on a public transformer.
    pub fn large_direct_start<T: Trace>(&self, input: &Input, t: &mut T) -> bool {
        t.step(&DIRECT_STEP, |t| {
            let limit = t.rule(&DIRECT, self.direct).decimal();
            let direct = input.equipment.iter().filter(|one| one.kind.group == DIRECTLY);
            direct.inspect(|one| t.input(&POWER, &one.power)).any(|one| one.power.decimal() > limit)
        })
    }
}

/// Kinds of this group start directly.
const DIRECTLY: &str = "direct";
