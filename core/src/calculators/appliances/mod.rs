//! Household potential (家庭用电潜力): what runs at one time, whether wire, meter and breaker carry it,
//! and what the year then costs.

mod formulas;
mod read;
mod supply;
mod year;

pub use read::read;

use crate::base::data::plain;
use crate::base::decimal::add;
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::base::units::{
    Ampere, DayHours, Devices, KilowattHour, Measure, Portion, Quantity, Watt, WattDifference, YearDays, Yuan,
};
use crate::explain::{Operand, Recorder, Ruled, Step, StepKind, Trace};
use crate::rulebook::{self, HOME_SUPPLY, Row, named};
use crate::tariff;
use formulas::*;
use rust_decimal::Decimal;

named! {
    /// What carries the current.
    Part {
        /// Service wire.
        Wire = "wire", "进户线", "Service wire";
        /// Meter.
        Meter = "meter", "电能表", "Meter";
        /// Main breaker.
        Breaker = "breaker", "总断路器", "Main breaker";
    }
}

named! {
    /// Whether the connection carries what is planned.
    Verdict {
        /// Even with everything running at one time.
        Fits = "fits", "可以加", "Fits";
        /// With what usually runs at one time, not with everything: some of it has to wait its turn.
        Stagger = "stagger", "刚好够，要错开使用", "Just fits: don't run everything at once";
        /// Not before wire, meter or breaker are changed.
        Upgrade = "upgrade", "加不了，要先改造", "Needs work first";
    }
}

/// A device with its numbers, now and besides.
#[derive(Debug, Clone)]
struct Device {
    label: &'static Text,
    power: Known<Watt>,
    hours: Known<DayHours>,
    days: Known<YearDays>,
    together: Known<Portion>,
    now: Devices,
    planned: Devices,
}

/// A figure of the rule book, or one that was typed.
#[derive(Debug, Clone, Copy)]
enum Known<Q> {
    Rule(&'static Ruled<Measure>),
    Typed(Q),
}

impl<Q: Quantity> Known<Q> {
    fn given(&self) -> crate::explain::Given<'_> {
        match self {
            Self::Rule(value) => value.given_measure(),
            Self::Typed(value) => value.given(),
        }
    }
}

/// What the calculation needs.
#[derive(Debug, Clone)]
pub struct Input {
    devices: Vec<Device>,
    /// Ratings of wire, meter and breaker.
    parts: [(Part, &'static Row); 3],
    /// What the household's own bills say it uses a year; otherwise its appliances are added up.
    year_kwh: Option<KilowattHour>,
    bill: tariff::Input,
}

/// A state of the home.
#[derive(Debug, Clone)]
pub struct State {
    /// Power of everything there is.
    pub installed: Watt,
    /// Power at one time.
    pub load: Watt,
    /// The current that is.
    pub current: Ampere,
    /// Energy a year.
    pub energy: KilowattHour,
    /// Bill a year.
    pub bill: Yuan,
    /// Energy and money of the year by tier.
    pub tiers: Vec<TierEnergy>,
}

/// What falls into a tier.
#[derive(Debug, Clone)]
pub struct TierEnergy {
    /// The tier.
    pub label: Text,
    /// Energy of the year.
    pub energy: KilowattHour,
    /// Money of the year.
    pub amount: Yuan,
}

/// Whether a part of the connection carries the current.
#[derive(Debug, Clone)]
pub struct Check {
    /// Which part.
    pub part: Part,
    /// What it is.
    pub label: &'static Text,
    /// What it may carry.
    pub limit: Ampere,
    /// Whether it carries what there is.
    pub now: bool,
    /// Whether it carries what is planned.
    pub after: bool,
    /// Whether it carries all of that at one time.
    pub all_at_once: bool,
    /// Load that can still be added; less than nothing is too much.
    pub headroom: WattDifference,
    /// What it should be instead, so that wire and breaker fit the load and each other.
    pub upgrade: Option<&'static Text>,
}

/// What a planned appliance adds to the year, on top of what there is now.
#[derive(Debug, Clone)]
pub struct Added {
    /// The appliance.
    pub label: Text,
    /// How many of it.
    pub count: Devices,
    /// Energy of a year.
    pub energy: KilowattHour,
    /// Money of a year.
    pub bill: Yuan,
}

/// Can the home take it?
#[derive(Debug, Clone)]
pub struct Potential {
    /// Whether all of it carries what is planned.
    pub fits: bool,
    /// The same in three steps, breaker and wire included.
    pub verdict: Verdict,
    /// The current with everything running at one time.
    pub most: Ampere,
    /// Now.
    pub now: State,
    /// With what is planned.
    pub after: State,
    /// What is planned adds to the year's energy.
    pub added_kwh: KilowattHour,
    /// And to the year's bill.
    pub added: Yuan,
    /// What each of it would add if it alone were added.
    pub each: Vec<Added>,
    /// Part by part.
    pub checks: Vec<Check>,
    /// Whether the breaker protects the wire.
    pub protected: bool,
    /// Whether the load asks for three phases.
    pub three_phase: bool,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

/// Loads, currents, checks, energy and bills.
///
/// # Errors
/// As a year's bill; [`Code::OutOfRange`] when a result does not fit.
///
/// ```
/// use diansuan::{data::Data, appliances, input::Field};
/// let typed = [
///     ("now.air_conditioner", "2"), ("planned.water_heater", "1"), ("wire", "cu-4"), ("meter", "5-20"),
///     ("breaker", "20"), ("tariff", "cn-gx-residential"), ("month", "2026-07"),
/// ].map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let home = Data::of_form(&typed);
/// let result = appliances::calculate(&appliances::read(&Field::root(&home)).unwrap()).unwrap();
/// // 2 × 1,200 W = 12.12 A now, 4,400 W = 22.22 A with the heater: more than the meter's 20 A.
/// assert_eq!((result.now.current.to_string(), result.after.current.to_string()), ("12.12".into(), "22.22".into()));
/// assert!(!result.fits);
/// ```
pub fn calculate(input: &Input) -> Result<Potential, Error> {
    let supply = rulebook::in_force(HOME_SUPPLY.iter(), None, "month")?;
    let value = |column| supply.value("home", column, "month");
    let (volts, factor, one_phase) = (value("volts")?, value("factor")?, value("single_phase")?);
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let supply = (volts, factor);
    let now = state(input, &StateOf::NOW, |device| device.now.decimal(), None, supply, t)?;
    let both = |device: &Device| add(device.now.decimal(), device.planned.decimal()).unwrap_or_default();
    let after = state(input, &StateOf::AFTER, both, Some(&now), supply, t)?;
    let added_kwh = t.compute(&ADDED_ENERGY, &[after.energy.given(), now.energy.given()]);
    let added = t.compute(&ADDED_BILL, &[after.bill.given(), now.bill.given()]);
    let each = year::each(input, &now, t)?;
    let most = t.compute(&MOST, &[after.installed.given(), volts.given_measure(), factor.given_measure()]);
    let mut limits = Vec::new();
    for (_, row) in &input.parts {
        let limit = row.values.first().and_then(Option::as_ref);
        limits.push(limit.ok_or_else(|| Error::new(Code::NotInRuleBook, "wire"))?);
    }
    let three_phase = t.step(&PHASES, |t| {
        t.input(&LOAD, &after.load);
        let most = t.rule(&ONE_PHASE, one_phase).decimal();
        crate::base::decimal::mul(most, Decimal::ONE_THOUSAND)
            .is_some_and(|watts| after.load.decimal() > watts)
    });
    let needed = AMPERES.exact(&[after.load.given(), volts.given_measure(), factor.given_measure()]);
    let needed = t.expect(needed);
    let advised = if three_phase { [None; 3] } else { supply::advised(&input.parts, needed, t) };
    let mut checks = Vec::new();
    for (((part, row), limit), upgrade) in input.parts.iter().zip(&limits).zip(advised) {
        // By power, which is exact, and not by the rounded current.
        let with = |load: &Watt| {
            HEADROOM.exact(&[
                limit.given_measure(),
                volts.given_measure(),
                factor.given_measure(),
                load.given(),
            ])
        };
        let (now, fits) = (t.expect(with(&now.load)), t.expect(with(&after.load)));
        let all = t.expect(with(&after.installed));
        let given =
            [limit.given_measure(), volts.given_measure(), factor.given_measure(), after.load.given()];
        let headroom: WattDifference = t.compute_as(&row.label, &HEADROOM, &given);
        checks.push(Check {
            part: *part,
            label: &row.label,
            limit: Ampere::new(supply::amperes(limit, t)),
            now: !now.is_sign_negative(),
            after: !fits.is_sign_negative(),
            all_at_once: !all.is_sign_negative(),
            headroom,
            upgrade: upgrade.filter(|advised| advised.id != row.id).map(|advised| &advised.label),
        });
    }
    let protected = t.step(&PROTECTED, |t| match (limits.first(), limits.last()) {
        (Some(wire), Some(breaker)) => t.rule(&RATED, breaker).decimal() <= t.rule(&WIRE, wire).decimal(),
        _ => false,
    });
    let fits = checks.iter().all(|check| check.after);
    let verdict = t.step(&VERDICT, |t| {
        t.input(&LOAD_CURRENT, &after.current);
        t.input(&MOST_CURRENT, &most);
        match () {
            () if !fits || !protected || three_phase => Verdict::Upgrade,
            () if checks.iter().all(|check| check.all_at_once) => Verdict::Fits,
            () => Verdict::Stagger,
        }
    });
    recorder.conclude(|steps| Potential {
        fits,
        verdict,
        most,
        now,
        after,
        added_kwh,
        added,
        each,
        checks,
        protected,
        three_phase,
        steps,
    })
}

/// The steps of a state.
struct StateOf {
    load: &'static StepKind,
    energy: &'static StepKind,
    bill: &'static StepKind,
}

impl StateOf {
    const NOW: Self = Self { load: &NOW, energy: &ENERGY_NOW, bill: &BILL_NOW };
    const AFTER: Self = Self { load: &AFTER, energy: &ENERGY_AFTER, bill: &BILL_AFTER };
}

fn state<T: Trace>(
    input: &Input,
    of: &StateOf,
    count: impl Fn(&Device) -> Decimal,
    before: Option<&State>,
    (volts, factor): (&'static Ruled<Measure>, &'static Ruled<Measure>),
    t: &mut T,
) -> Result<State, Error> {
    let there: Vec<(&Device, Devices)> = input
        .devices
        .iter()
        .map(|device| (device, Devices::new(count(device))))
        .filter(|(_, count)| !count.decimal().is_zero())
        .collect();
    let mut installed = Some(Decimal::ZERO);
    let load = t.step(of.load, |t| {
        let mut sum = Some(Decimal::ZERO);
        if there.is_empty() {
            t.input(&COUNT, &Devices::default());
        }
        for (device, count) in &there {
            let given = [count.given(), device.power.given(), device.together.given()];
            let one: Watt = t.compute_as(device.label, &DEVICE_LOAD, &given);
            sum = sum.and_then(|sum| add(sum, one.decimal()));
            let whole = Portion::new(Decimal::ONE_HUNDRED);
            let given = [count.given(), device.power.given(), whole.given()];
            let all = t.quietly(|t| t.compute::<Watt>(&DEVICE_LOAD, &given));
            installed = installed.and_then(|sum| add(sum, all.decimal()));
        }
        Watt::new(t.fitting(sum, "now"))
    });
    let installed = Watt::new(t.fitting(installed, "now"));
    let current = t.compute(&AMPERES, &[load.given(), volts.given_measure(), factor.given_measure()]);
    let energy = t.step(of.energy, |t| {
        let mut sum = Some(Decimal::ZERO);
        // The meter knows better than a list what is used already; what is planned comes on top.
        let known = input.year_kwh.zip(Some(before.map_or(Decimal::ZERO, |before| before.energy.decimal())));
        if let Some((metered, before)) = known {
            t.input(&METERED, &metered);
            sum = Some(if before.is_zero() { metered.decimal() } else { before });
        } else if there.is_empty() {
            t.input(&COUNT, &Devices::default());
        }
        for (device, count) in &there {
            let count = match known {
                Some(_) if before.is_none() => continue,
                Some(_) => device.planned,
                None => *count,
            };
            if count.decimal().is_zero() {
                continue;
            }
            let given = [count.given(), device.power.given(), device.hours.given(), device.days.given()];
            let one: KilowattHour = t.compute_as(device.label, &DEVICE_ENERGY, &given);
            sum = sum.and_then(|sum| add(sum, one.decimal()));
        }
        KilowattHour::new(t.fitting(sum, "now"))
    });
    let year = year::of(&input.bill, energy)?;
    let bill = t.step(of.bill, |t| {
        t.note(&EACH_MONTH);
        for month in &year.months {
            t.input(&MONTH, &month.bill.total);
        }
        year.total
    });
    let tiers = year::by_tier(&year);
    Ok(State { installed, load, current, energy, bill, tiers })
}

plain! { TierEnergy { "label": label, "kwh": energy, "amount": amount } }
plain! { Added { "label": label, "count": count, "kwh": energy, "bill": bill } }
plain! { State { "installedWatts": installed, "loadWatts": load, "current": current, "energyKwh": energy, "bill": bill, "tiers": tiers } }
plain! { Check { "part": part, "label": label, "limit": limit, "now": now, "after": after, "allAtOnce": all_at_once, "headroomWatts": headroom, "upgrade": upgrade } }
plain! {
    Potential {
        "fits": fits, "verdict": verdict, "mostCurrent": most, "now": now, "after": after,
        "addedKwh": added_kwh, "addedBill": added, "each": each, "checks": checks, "protected": protected,
        "threePhase": three_phase, "steps": steps,
    }
}
