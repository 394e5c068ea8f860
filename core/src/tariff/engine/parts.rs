//! What an input says of the parts of a bill, from one reading of the meter to the next: the energy, and what was
//! read beside it.

use crate::base::date::Date;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::units::{KilovarHour, Kilowatt, PowerFactor};
use crate::power_factor;
use crate::tariff::engine::consumption::{Share, Usage};
use crate::tariff::engine::metered::Metered;
use crate::tariff::engine::months;

/// Billing months that are judged together by what was read in them: one power factor, one demand.
#[derive(Debug, Clone, Copy)]
pub struct Judged {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// What was read.
    pub beside: Beside,
}

/// What was read beside the energy.
#[derive(Debug, Clone, Copy, Default)]
pub struct Beside {
    /// Reactive energy drawn and sent back.
    pub reactive: Option<(KilovarHour, KilovarHour)>,
    /// The power factor as printed, instead of reactive energy.
    pub factor: Option<PowerFactor>,
    /// Highest demand.
    pub max_demand: Option<Kilowatt>,
}

/// The parts of a bill.
#[derive(Debug, Default)]
pub(in crate::tariff) struct Parts {
    /// Their energy.
    pub(in crate::tariff) shares: Vec<Share>,
    /// What was read beside it; empty where the parts say no more than their energy.
    pub(in crate::tariff) judged: Vec<Judged>,
}

/// Why parts and months of a year have no sub-meters, and the way out.
const NO_SUB: &str = "parts, months；请用 estimateBill 逐月计算 / use estimateBill month by month";
/// What says the same of the whole bill.
const WHOLE: [&str; 3] = ["reactiveKvarh", "reactive", "factor"];
const DEMAND: &str = "maxDemandKw";

impl Beside {
    /// Reads what stands beside the energy of a part, or of a month of a year.
    pub(in crate::tariff) fn read(part: &Field<'_>, metered: Option<&Metered>) -> Self {
        if metered.is_some() && part.at("metering").has("sub") {
            part.at("metering").refuse_at("sub", Code::Conflict, NO_SUB);
        }
        let (reactive, max_demand) = (reactive(part), part.optional(DEMAND));
        Self {
            reactive: metered.map_or(reactive, |metered| metered.reactive(part, reactive)),
            factor: power_factor::read_factor(part),
            max_demand: metered.map_or(max_demand, |metered| metered.demand(part, max_demand)),
        }
    }

    pub(in crate::tariff) const fn has_factor(&self) -> bool {
        self.reactive.is_some() || self.factor.is_some()
    }

    /// Both together: the energies of both, the higher demand.
    ///
    /// # Errors
    /// Two printed factors that differ, a factor beside energies, a sum that does not fit.
    fn and(self, other: Self) -> Result<Self, Error> {
        let conflict = || Err(Error::new(Code::Conflict, "parts").bound("factor"));
        let reactive = match (self.reactive, other.reactive) {
            (Some(one), Some(two)) => {
                Some(together(one, two).ok_or_else(|| Error::overflow("reactiveKvarh"))?)
            }
            (None, None) => None,
            _ => return conflict(),
        };
        if self.factor != other.factor {
            return conflict();
        }
        Ok(Self { reactive, factor: self.factor, max_demand: self.max_demand.max(other.max_demand) })
    }
}

fn together(
    (forward, reverse): (KilovarHour, KilovarHour),
    other: (KilovarHour, KilovarHour),
) -> Option<(KilovarHour, KilovarHour)> {
    let sum = |one: KilovarHour, two: KilovarHour| one.magnitude().and(two.magnitude());
    Some((sum(forward, other.0)?, sum(reverse, other.1)?))
}

/// Reads `parts: [{ from, to, usage | metering, reactiveKvarh | reactive | factor, maxDemandKw }]`, in their order
/// and without gaps.
pub(in crate::tariff) fn read(root: &Field<'_>, from: Date, to: Date, billing_months: Option<u32>) -> Parts {
    let items = root.items("parts");
    let (mut next, mut read) = (from, Vec::with_capacity(items.len()));
    for part in &items {
        let (begin, end) = (part.date("from").unwrap_or(next), part.date("to").unwrap_or(to));
        if begin != next || end < begin || end > to {
            root.refuse_at("parts", Code::OutOfRange, &[next.text(), to.text()].join(" – "));
        }
        next = end.plus(1);
        let metered = Metered::read(part);
        let usage = match &metered {
            Some(metered) => Usage::Registers(metered.registers()),
            None => Usage::read(&part.at("usage")),
        };
        read.push((Share { from: begin, to: end, usage }, Beside::read(part, metered.as_ref())));
    }
    if next != to.plus(1) {
        root.refuse_at("parts", Code::OutOfRange, &[from.text(), to.text()].join(" – "));
    }
    complete(root, &items, &read);
    let months = months::of_bill(from, to, billing_months).unwrap_or_default();
    let mut judged: Vec<Judged> = Vec::new();
    for (share, beside) in &read {
        let begins = months.iter().any(|month| month.from == share.from);
        match judged.last_mut().filter(|_| !begins) {
            Some(last) => {
                last.to = share.to;
                last.beside = root.accept(last.beside.and(*beside)).unwrap_or_default();
            }
            None => judged.push(Judged { from: share.from, to: share.to, beside: *beside }),
        }
    }
    for lacking in judged.iter().filter(|one| demanded(&read) && one.beside.max_demand.is_none()) {
        for (part, _) in items.iter().zip(&read).filter(|(_, (share, _))| share.from == lacking.from) {
            part.refuse_at(DEMAND, Code::Missing, "kW");
        }
    }
    let silent = judged.iter().all(|one| !one.beside.has_factor() && one.beside.max_demand.is_none());
    Parts {
        shares: read.into_iter().map(|(share, _)| share).collect(),
        judged: if silent { Vec::new() } else { judged },
    }
}

fn demanded(read: &[(Share, Beside)]) -> bool {
    read.iter().any(|(_, beside)| beside.max_demand.is_some())
}

/// What one part says beside its energy all of them have to say, and the bill as a whole can't.
fn complete(root: &Field<'_>, items: &[Field<'_>], read: &[(Share, Beside)]) {
    if read.iter().any(|(_, beside)| beside.has_factor()) {
        for (part, (_, beside)) in items.iter().zip(read) {
            if !beside.has_factor() {
                part.refuse_at("reactiveKvarh", Code::Missing, "kvarh");
            }
        }
        for name in WHOLE.iter().filter(|name| root.has(name)) {
            root.refuse_at(name, Code::Conflict, "parts");
        }
    }
    if demanded(read) && root.has(DEMAND) {
        root.refuse_at(DEMAND, Code::Conflict, "parts");
    }
}

/// Reactive energy drawn and sent back, where it is given.
pub(in crate::tariff) fn reactive(root: &Field<'_>) -> Option<(KilovarHour, KilovarHour)> {
    if !root.has("reactiveKvarh") && !root.has("reactive") {
        return None;
    }
    Some(power_factor::read_reactive(root))
}
