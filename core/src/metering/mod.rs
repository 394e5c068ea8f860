//! From the meter to the energy that is billed: readings, multiplier, losses, sub-meters.
//!
//! What a meter shows stands before every price list. [`follow`] goes the way on paper: each register's
//! advance times the multiplier, all meters together, losses where the meter is not at the boundary of
//! supply (高供低计), and what sub-meters take off. What had to be assumed is said in
//! [`Outcome::warnings`].

mod energies;
mod losses;
mod meters;
mod multiplier;
mod sharing;
mod sub;
mod transformer;

pub use energies::Energies;
pub(crate) use energies::differs;
pub use losses::{LossResult, Losses};
pub use meters::{Advance, Meter, Register};
pub use multiplier::{Multiplier, Pair};
pub use sub::{Mode, Sub, SubEnergy};
pub use transformer::{Copper, Transformer};

use crate::base::data::{Data, ToPlain, plain};
use crate::base::decimal::add;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::{Text, Word};
use crate::base::units::{KilovarHour, Kilowatt, KilowattHour, Percent, Quantity};
use crate::explain::{Recorder, Step, Trace};
use crate::power_factor;
use crate::rulebook::Confidence;

/// What was read off the meters of one supply, and what else stands between them and the bill.
#[derive(Debug, Clone)]
pub struct Metering {
    /// The meters; several where they are added, or one was changed within the month.
    pub meters: Vec<Meter>,
    /// Losses of a transformer that the meter does not see.
    pub losses: Option<Losses>,
    /// Loss of a line that the meter does not see, percent of the energy that flows into it.
    pub line: Option<Percent>,
    /// Parts of the supply that have a price of their own.
    pub subs: Vec<Sub>,
    /// The member of the input that holds it; empty where the input itself does.
    at: Word,
}

/// What comes out.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// By register, of all meters.
    pub metered: Energies,
    /// What the meters did not see.
    pub losses: Option<LossResult>,
    /// Both together: of the whole supply, with which the power factor is taken.
    pub supply: Energies,
    /// The same without sub-meters: what is billed at the main price.
    pub main: Energies,
    /// What is billed at the price of each sub-meter.
    pub subs: Vec<SubEnergy>,
    /// What was assumed, or is worth knowing.
    pub warnings: Vec<Text>,
}

impl Metering {
    /// The refusal of meters that lack registers.
    pub(crate) fn lacks(&self, registers: &str) -> Error {
        Error::new(Code::Missing, "meters").within(&self.at).bound(registers)
    }
}

/// What [`calculate`] hands out.
#[derive(Debug, Clone)]
pub struct MeteredEnergy {
    /// Multiplier and registers of each meter.
    pub meters: Vec<MeterEnergy>,
    /// What comes out.
    pub outcome: Outcome,
    /// Reactive energy of both directions with losses, where it was read.
    pub reactive: Option<KilovarHour>,
    /// How sure the values behind the losses are, where any were used.
    pub confidence: Option<Confidence>,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

/// One meter.
#[derive(Debug, Clone)]
pub struct MeterEnergy {
    /// Its multiplier.
    pub multiplier: crate::base::units::Ratio,
    /// Its registers.
    pub energies: Energies,
}

/// Reads `{ metering: { meters, losses?, linePercent?, sub? } }`, or those members themselves.
///
/// # Errors
/// The first field that is missing or can't be used.
pub fn read(root: &Field<'_>) -> Result<Metering, Error> {
    root.only_one_of(&["metering", "meters"]);
    let flat = ["meters", "losses", "linePercent", "sub"].iter().any(|name| root.has(name));
    let metering = if flat { read_at(root) } else { read_at(&root.at("metering")) };
    root.finish(metering)
}

/// Reads what stands at `place`.
pub(crate) fn read_at(place: &Field<'_>) -> Metering {
    let items = place.items("meters");
    let meters: Vec<Meter> = items.iter().map(Meter::read).collect();
    let demands = meters.iter().filter(|meter| meter.has(Register::Demand)).count();
    if demands > 1 {
        place.refuse_at("meters", Code::Conflict, "demand");
    }
    let losses = place.at("losses");
    let line: Option<Percent> = place.optional("linePercent");
    if line.is_some_and(|line| line.decimal().is_sign_negative()) {
        place.refuse_at("linePercent", Code::Negative, "");
    }
    let losses = losses.is_present().then(|| Losses::read(&losses));
    // What was typed is looked at before what is missing.
    if items.is_empty() {
        place.refuse_at("meters", Code::Missing, "[{ multiplier, registers: [{ register, start, end }] }]");
    }
    Metering {
        meters,
        losses,
        line,
        subs: place.items("sub").iter().map(Sub::read).collect(),
        at: place.path().into(),
    }
}

/// The energies, explained.
///
/// # Errors
/// [`Code::OutOfRange`] where sub-meters take more than there is or a number does not fit;
/// [`Code::Negative`] where the total register counted less than the periods without the flat one.
///
/// ```
/// use diansuan::{data::Data, input::Field, metering};
/// let typed = [
///     ("meters.0.ct", "30/5"),
///     ("meters.0.pt", "10000/100"),
///     ("meters.0.registers.0.register", "total"),
///     ("meters.0.registers.0.start", "0"),
///     ("meters.0.registers.0.end", "25"),
/// ]
/// .map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let metering = metering::read(&Field::root(&Data::of_form(&typed))).unwrap();
/// let result = metering::calculate(&metering).unwrap();
/// assert_eq!(result.outcome.main.total.unwrap().to_string(), "15000");
/// ```
pub fn calculate(metering: &Metering) -> Result<MeteredEnergy, Error> {
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let outcome = follow(metering, t);
    let reactive = outcome.reactive().map(|(forward, reverse)| power_factor::both_ways(forward, reverse, t));
    let meters = t.quietly(|t| {
        let each = metering.meters.iter().enumerate();
        each.map(|(index, meter)| {
            let multiplier = meter.multiplier.value(&Text::new("", ""), t);
            MeterEnergy { multiplier, energies: meter.energies(index, t) }
        })
        .collect()
    });
    let confidence = metering.losses.as_ref().and_then(Losses::confidence);
    recorder.conclude(|steps| MeteredEnergy { meters, outcome, reactive, confidence, steps })
}

/// The same calculation over any trace.
pub fn follow<T: Trace>(metering: &Metering, t: &mut T) -> Outcome {
    t.within(&metering.at, |t| {
        let mut warnings = Vec::new();
        let each: Vec<Energies> =
            metering.meters.iter().enumerate().map(|(index, meter)| meter.energies(index, t)).collect();
        if metering.meters.iter().any(|meter| meter.multiplier.is_assumed()) {
            warnings.push(multiplier::ASSUMED.clone());
        }
        let metered = energies::together(&each, &mut warnings, t);
        let losses = losses::follow(metering, &metered, &mut warnings, t);
        let supply = match &losses {
            Some(losses) => losses.added_to(&metered, t),
            None => metered.clone(),
        };
        let (main, subs) = sub::taken_off(&supply, &metering.subs, &mut warnings, t);
        Outcome { metered, losses, supply, main, subs, warnings }
    })
}

impl Outcome {
    /// Reactive energy drawn and sent back, losses included. Returns `None` where it was not read.
    #[must_use]
    pub fn reactive(&self) -> Option<(KilovarHour, KilovarHour)> {
        let Energies { reactive_forward, reactive_reverse, .. } = &self.supply;
        if self.metered.reactive_forward.is_none() && self.metered.reactive_reverse.is_none() {
            return None;
        }
        Some((reactive_forward.unwrap_or_default(), reactive_reverse.unwrap_or_default()))
    }

    /// Reactive energy of the losses alone.
    #[must_use]
    pub fn reactive_loss(&self) -> KilovarHour {
        self.losses.as_ref().and_then(|losses| losses.reactive).unwrap_or_default()
    }

    /// Highest demand, losses included where they are known.
    #[must_use]
    pub fn demand(&self) -> Option<Kilowatt> {
        self.supply.demand
    }
}

/// The sum of energies. Returns `None` where it does not fit.
pub(crate) fn sum(energies: impl Iterator<Item = KilowattHour>) -> Option<KilowattHour> {
    energies.map(KilowattHour::decimal).try_fold(rust_decimal::Decimal::ZERO, add).map(KilowattHour::new)
}

impl ToPlain for MeteredEnergy {
    fn plain(&self) -> Data {
        let outcome = &self.outcome;
        Data::of_fields(&[
            ("energies", &outcome.metered),
            ("meters", &self.meters),
            ("losses", &outcome.losses),
            ("supply", &outcome.supply),
            ("main", &outcome.main),
            ("sub", &outcome.subs),
            ("activeKwh", &outcome.supply.active()),
            ("reactiveKvarh", &self.reactive),
            ("warnings", &outcome.warnings),
            ("confidence", &self.confidence),
            ("steps", &self.steps),
        ])
    }
}

plain! { MeterEnergy { "multiplier": multiplier, "energies": energies } }
