//! Household potential (家庭用电潜力): what runs at one time, whether wire, meter and breaker carry it,
//! and what the year then costs.

mod formulas;

use crate::base::data::{Data, plain};
use crate::base::decimal::{add, round};
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{
    Ampere, DayHours, Devices, KilowattHour, Measure, Portion, Quantity, Watt, WattDifference, YearDays, Yuan,
};
use crate::explain::{Operand, Recorder, Ruled, Step, StepKind, Trace};
use crate::rulebook::{self, APPLIANCES, BREAKER, HOME_SUPPLY, METER, Row, SERVICE_WIRE, Table, named};
use crate::tariff::{self, Year};
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
    /// Part by part.
    pub checks: Vec<Check>,
    /// Whether the breaker protects the wire.
    pub protected: bool,
    /// Whether the load asks for three phases.
    pub three_phase: bool,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

/// Reads the input: `now.<appliance>`, `planned.<appliance>`, `own.watts|hours|days`, `wire`, `meter`,
/// `breaker`, `yearKwh`, `tariff` and `month`.
///
/// # Errors
/// The first field that is missing or can't be used.
pub fn read(root: &Field<'_>) -> Result<Input, Error> {
    let table = rulebook::in_force(APPLIANCES.iter(), None, "month")?;
    let (now, planned) = (root.at("now"), root.at("planned"));
    let count = |place: &Field<'_>, id: &str| {
        let count: Devices = place.optional(id).unwrap_or_default();
        if !count.decimal().fract().is_zero() {
            place.refuse_at(id, Code::OutOfRange, "0, 1, 2 …");
        }
        count
    };
    let mut devices = Vec::new();
    for row in table.rows {
        let (now, planned) = (count(&now, row.id), count(&planned, row.id));
        let rule = |column| root.accept(table.value(row.id, column, row.id));
        if let (Some(watts), Some(hours), Some(days), Some(together)) =
            (rule("watts"), rule("hours"), rule("days"), rule("together"))
        {
            let (power, hours) = (Known::Rule(watts), Known::Rule(hours));
            let (days, together) = (Known::Rule(days), Known::Rule(together));
            devices.push(Device { label: &row.label, power, hours, days, together, now, planned });
        }
    }
    let own = root.at("own");
    own.known(&["hours", "days"]);
    now.known(&["own"]);
    planned.known(&["own"]);
    if own.has("watts") {
        devices.push(Device {
            label: const { &Text::new("自填电器", "An appliance of one's own") },
            power: Known::Typed(own.required("watts")),
            hours: Known::Typed(own.required("hours")),
            days: Known::Typed(own.required("days")),
            together: Known::Typed(Portion::new(Decimal::ONE_HUNDRED)),
            now: count(&now, "own"),
            planned: count(&planned, "own"),
        });
    }
    let part = |name: &str, tables: &'static [Table]| {
        let rows = tables.first().map(|table| table.rows).unwrap_or_default();
        if !root.has(name) {
            root.refuse_at(name, Code::Missing, "");
        }
        let index = root.index(name, &mut rows.iter().map(|row| row.id));
        index.and_then(|index| rows.get(index))
    };
    let (wire, meter, breaker) =
        (part("wire", &SERVICE_WIRE), part("meter", &METER), part("breaker", &BREAKER));
    let year_kwh = root.optional("yearKwh");
    let (tariff, month) = (root.text("tariff"), root.text("month"));
    root.finish(())?;
    let missing = |name| Error::new(Code::Missing, name);
    let text = |text: Option<String>| text.map_or(Data::Absent, Data::text);
    let usage = Data::object(vec![("kwh", Data::text("0"))]);
    let bill = Data::object(vec![("tariff", text(tariff)), ("month", text(month)), ("usage", usage)]);
    Ok(Input {
        devices,
        year_kwh,
        parts: [
            (Part::Wire, wire.ok_or_else(|| missing("wire"))?),
            (Part::Meter, meter.ok_or_else(|| missing("meter"))?),
            (Part::Breaker, breaker.ok_or_else(|| missing("breaker"))?),
        ],
        bill: tariff::read(&Field::root(&bill))?,
    })
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
    let advised = if three_phase { [None; 3] } else { advised(&input.parts, needed, t) };
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
            limit: Ampere::new(amperes(limit, t)),
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

/// What a part may carry.
fn amperes<T: Trace>(limit: &'static Ruled<Measure>, t: &mut T) -> Decimal {
    t.quietly(|t| t.rule(&LIMIT, limit)).decimal()
}

/// Wire, meter and breaker that would do: what is there where it does, else the smallest that fit
/// together (`I_B ≤ I_n ≤ I_Z`), the wire of the same metal.
fn advised<T: Trace>(
    parts: &[(Part, &'static Row); 3],
    current: Decimal,
    t: &mut T,
) -> [Option<&'static Row>; 3] {
    let [(_, wire), (_, meter), (_, breaker)] = parts;
    let metal = wire.id.split_once('-').map_or("", |(metal, _)| metal);
    let mut sized = |tables: &'static [Table], there: &'static Row| -> Vec<(Decimal, &'static Row)> {
        let rows = tables.iter().flat_map(|table| table.rows);
        let all = std::iter::once(there).chain(rows);
        all.filter_map(|row| Some((amperes(row.values.first()?.as_ref()?, t), row))).collect()
    };
    let (wires, meters) = (sized(&SERVICE_WIRE, wire), sized(&METER, meter));
    let breakers = sized(&BREAKER, breaker);
    let enough = |size: Decimal| size >= current;
    let pair = wires.iter().filter(|(_, row)| row.id.starts_with(metal)).find_map(|(carries, row)| {
        let fits = breakers.iter().find(|(rated, _)| enough(*rated) && rated <= carries)?;
        Some((*row, fits.1))
    });
    let meter = meters.iter().find(|(most, _)| enough(*most)).map(|(_, row)| *row);
    [pair.map(|(wire, _)| wire), meter, pair.map(|(_, breaker)| breaker)]
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
    let year = year(&input.bill, energy)?;
    let bill = t.step(of.bill, |t| {
        t.note(&EACH_MONTH);
        for month in &year.months {
            t.input(&MONTH, &month.bill.total);
        }
        year.total
    });
    let tiers = by_tier(&year);
    Ok(State { installed, load, current, energy, bill, tiers })
}

/// The year's bill, the same energy in every month; what rounding leaves goes into the first.
fn year(bill: &tariff::Input, energy: KilowattHour) -> Result<Year, Error> {
    let twelfth = crate::base::decimal::div(energy.decimal(), Decimal::from(12)).map(|kwh| round(kwh, 2));
    let monthly = twelfth.unwrap_or_default();
    let mut inputs = tariff::like_months(bill);
    let rest = energy.decimal() - monthly * Decimal::from(11);
    for (index, input) in inputs.iter_mut().enumerate() {
        let kwh = KilowattHour::new(if index == 0 { rest.max(Decimal::ZERO) } else { monthly });
        input.usage.iter_mut().for_each(|share| share.usage = tariff::Usage::Total(kwh));
    }
    tariff::year(&inputs)
}

fn by_tier(year: &Year) -> Vec<TierEnergy> {
    let mut tiers: Vec<TierEnergy> = Vec::new();
    for line in year.months.iter().flat_map(|month| &month.bill.lines).filter(|line| line.tier.is_some()) {
        let energy = line.quantity.map(|quantity| quantity.decimal()).unwrap_or_default();
        let amount = line.amount.decimal();
        match tiers.iter_mut().find(|tier| tier.label == line.label) {
            Some(tier) => {
                tier.energy = KilowattHour::new(add(tier.energy.decimal(), energy).unwrap_or_default());
                tier.amount = Yuan::new(add(tier.amount.decimal(), amount).unwrap_or_default());
            }
            None => tiers.push(TierEnergy {
                label: line.label.clone(),
                energy: KilowattHour::new(energy),
                amount: Yuan::new(amount),
            }),
        }
    }
    tiers
}

plain! { TierEnergy { "label": label, "kwh": energy, "amount": amount } }
plain! { State { "installedWatts": installed, "loadWatts": load, "current": current, "energyKwh": energy, "bill": bill, "tiers": tiers } }
plain! { Check { "part": part, "label": label, "limit": limit, "now": now, "after": after, "allAtOnce": all_at_once, "headroomWatts": headroom, "upgrade": upgrade } }
plain! {
    Potential {
        "fits": fits, "verdict": verdict, "mostCurrent": most, "now": now, "after": after,
        "addedKwh": added_kwh, "addedBill": added, "checks": checks, "protected": protected,
        "threePhase": three_phase, "steps": steps,
    }
}
