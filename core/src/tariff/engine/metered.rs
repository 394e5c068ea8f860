//! Energy off registers: the total and, where they were read, the periods; what stood before it on the meter.

use crate::base::error::Code;
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{KilovarHour, Kilowatt, KilowattHour};
use crate::explain::{Recorder, Trace};
use crate::metering::{self, Metering, Outcome, Register};
use std::rc::Rc;

/// Energy of the registers of one supply.
#[derive(Debug, Clone)]
pub struct Registers {
    /// What the total register says, of what is billed at this price.
    pub total: KilowattHour,
    /// By period, sharp peak first; nothing where no period was read.
    pub periods: Option<[Option<KilowattHour>; 5]>,
    /// Energy with which the power factor is taken: of the whole supply.
    pub supply: KilowattHour,
    /// The meters, where the input has their readings.
    pub metering: Option<Rc<Metering>>,
    /// What was assumed on the way from the meter.
    pub warnings: Rc<[Text]>,
}

impl Registers {
    /// The registers as an input states them: `{ kwh, peak, flat, … }`.
    pub(in crate::tariff) fn stated(total: KilowattHour, periods: [Option<KilowattHour>; 5]) -> Self {
        let sum = metering::sum(periods.iter().flatten().copied());
        let differ = sum.filter(|sum| *sum != total);
        let warnings = differ.map(|sum| metering::differs(total, sum)).into_iter().collect();
        Self { total, periods: Some(periods), supply: total, metering: None, warnings }
    }
}

/// What the meters of an input give for its bill.
pub(in crate::tariff) struct Metered {
    metering: Rc<Metering>,
    pub(in crate::tariff) outcome: Outcome,
}

impl Metered {
    /// Reads `metering`, which takes the place of `usage`. Returns `None` where it is not there.
    pub(in crate::tariff) fn read(root: &Field<'_>) -> Option<Self> {
        if !root.has("metering") {
            return None;
        }
        let metering = Rc::new(metering::read_at(&root.at("metering")));
        for other in ["usage", "parts"] {
            if root.has(other) {
                root.refuse_at(other, Code::Conflict, "metering");
            }
        }
        let mut silent = Recorder::muted();
        let outcome = metering::follow(&metering, &mut silent);
        root.accept(silent.finish(()));
        let nothing = outcome.metered.total.is_none() && outcome.losses.is_none();
        if nothing {
            root.at("metering").refuse_at("meters", Code::Missing, Register::Total.id());
        }
        Some(Self { metering, outcome })
    }

    /// What is billed at the main price.
    pub(in crate::tariff) fn registers(&self) -> Registers {
        let main = &self.outcome.main;
        Registers {
            total: main.active(),
            periods: main.by_period().then_some(main.periods),
            supply: self.outcome.supply.active(),
            metering: Some(Rc::clone(&self.metering)),
            warnings: self.outcome.warnings.clone().into(),
        }
    }

    /// What is billed at the price of each sub-meter.
    pub(in crate::tariff) fn subs(&self) -> Vec<Registers> {
        let registers = |sub: &metering::SubEnergy| Registers {
            total: sub.total,
            periods: sub.periods.iter().any(Option::is_some).then_some(sub.periods),
            supply: sub.total,
            metering: None,
            warnings: Rc::new([]),
        };
        self.outcome.subs.iter().map(registers).collect()
    }

    /// Reactive energy drawn and sent back: off the meter, else as the bill says with the losses on top.
    pub(in crate::tariff) fn reactive(
        &self,
        root: &Field<'_>,
        stated: Option<(KilovarHour, KilovarHour)>,
    ) -> Option<(KilovarHour, KilovarHour)> {
        let Some(read) = self.outcome.reactive() else {
            let (forward, reverse) = stated?;
            let loss = self.outcome.reactive_loss();
            let forward = forward.magnitude().and(loss);
            return Some((root.accept(forward.ok_or_else(|| root.error(Code::OutOfRange)))?, reverse));
        };
        for name in ["reactiveKvarh", "reactive", "factor"] {
            if root.has(name) {
                root.refuse_at(name, Code::Conflict, "metering");
            }
        }
        Some(read)
    }

    /// The highest demand: off the meter, else as the bill says.
    pub(in crate::tariff) fn demand(&self, root: &Field<'_>, stated: Option<Kilowatt>) -> Option<Kilowatt> {
        if self.outcome.demand().is_some() && stated.is_some() {
            root.refuse_at("maxDemandKw", Code::Conflict, "metering");
        }
        self.outcome.demand().or(stated)
    }
}
