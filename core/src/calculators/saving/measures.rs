//! Measures: what is replaced by what, and the energy that saves in a year.

use super::formulas::*;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::units::{
    Cost, Count, DayHours, EnergyDifference, Kilowatt, Measure as Value, Megapascal, Portion, Positive,
    Quantity, Ratio, Watt, YearDays, YearHours,
};
use crate::explain::{Operand, Ruled, Trace};
use crate::rulebook::{self, MOTOR_EFFICIENCY, RETROFIT, named};
use rust_decimal::Decimal;

named! {
    /// What is done.
    Kind {
        /// Old lamps to LED.
        Lighting = "lighting", "照明换 LED", "Lamps to LED";
        /// A motor of a better class.
        Motor = "motor", "高效电机", "Better motor";
        /// Speed instead of throttling.
        Drive = "drive", "风机、水泵变频", "Variable-speed fan or pump";
        /// A better air conditioner.
        Cooling = "cooling", "高能效空调", "Better air conditioner";
        /// A better transformer.
        Transformer = "transformer", "节能变压器", "Better transformer";
        /// Compressed air: lower pressure, fewer leaks.
        Air = "air", "空压机降压、堵漏", "Compressed air: pressure and leaks";
        /// Anything else.
        Device = "device", "其他设备", "Any other device";
    }
    /// When the device runs.
    When {
        /// As the bill's energy is spread.
        Even = "even", "与总用电相同", "As the bill's energy is spread";
        /// In peak hours.
        Peak = "peak", "高峰", "In peak hours";
        /// In flat hours.
        Flat = "flat", "平段", "In flat hours";
        /// In valley hours.
        Valley = "valley", "低谷", "In valley hours";
    }
    /// Classes of motors.
    Class {
        /// Standard.
        Ie1 = "ie1", "IE1", "IE1";
        /// High.
        Ie2 = "ie2", "IE2", "IE2";
        /// Premium.
        Ie3 = "ie3", "IE3", "IE3";
        /// Super premium.
        Ie4 = "ie4", "IE4", "IE4";
    }
}

/// A measure as it was typed.
#[derive(Debug, Clone)]
pub struct Measure {
    /// What is done.
    pub kind: Kind,
    /// What it costs.
    pub investment: Cost,
    /// When it runs.
    pub when: When,
    device: Device,
}

#[derive(Debug, Clone)]
enum Device {
    Lighting {
        count: Count,
        old: Watt,
        new: Watt,
        hours: DayHours,
        days: YearDays,
    },
    Motor {
        count: Count,
        rated: Kilowatt,
        load: Portion,
        old: &'static Ruled<Value>,
        new: &'static Ruled<Value>,
        hours: YearHours,
    },
    Drive {
        count: Count,
        shaft: Kilowatt,
        flow: Portion,
        hours: YearHours,
    },
    Cooling {
        count: Count,
        capacity: Kilowatt,
        old: Positive,
        new: Positive,
        hours: YearHours,
    },
    Transformer {
        idle: (Watt, Watt),
        copper: (Watt, Watt),
        load: Portion,
        hours: YearHours,
    },
    Air {
        count: Count,
        power: Kilowatt,
        pressure: Megapascal,
        leakage: Portion,
        hours: YearHours,
    },
    Other {
        count: Count,
        old: Kilowatt,
        new: Kilowatt,
        hours: YearHours,
    },
}

impl Measure {
    /// Every measure whose first field is filled in.
    pub(super) fn read_all(root: &Field<'_>) -> Vec<Self> {
        Kind::CHOICES
            .iter()
            .filter_map(|(name, kind)| {
                let place = root.at(name);
                let first = if *kind == Kind::Transformer { "oldIdle" } else { "count" };
                place.has(first).then(|| Self::read(*kind, &place))?
            })
            .collect()
    }

    fn read(kind: Kind, place: &Field<'_>) -> Option<Self> {
        let count = || place.required::<Count>("count");
        let hours = || place.required::<YearHours>("hours");
        let device = match kind {
            Kind::Lighting => Device::Lighting {
                count: count(),
                old: place.required("oldWatts"),
                new: place.required("newWatts"),
                hours: place.required("hours"),
                days: place.required("days"),
            },
            Kind::Motor => motor(place)?,
            Kind::Drive => Device::Drive {
                count: count(),
                shaft: place.required("kw"),
                flow: place.required("flow"),
                hours: hours(),
            },
            Kind::Cooling => Device::Cooling {
                count: count(),
                capacity: place.required("kw"),
                old: above_zero(place, "oldRatio"),
                new: above_zero(place, "newRatio"),
                hours: hours(),
            },
            Kind::Transformer => Device::Transformer {
                idle: (place.required("oldIdle"), place.required("newIdle")),
                copper: (place.required("oldLoad"), place.required("newLoad")),
                load: place.required("load"),
                hours: hours(),
            },
            Kind::Air => Device::Air {
                count: count(),
                power: place.required("kw"),
                pressure: place.optional("pressure").unwrap_or_default(),
                leakage: place.optional("leakage").unwrap_or_default(),
                hours: hours(),
            },
            Kind::Device => Device::Other {
                count: count(),
                old: place.required("oldKw"),
                new: place.required("newKw"),
                hours: hours(),
            },
        };
        let when = place.optional_choice("when", When::CHOICES).unwrap_or(When::Even);
        Some(Self { kind, investment: place.required("investment"), when, device })
    }

    /// Energy saved in a year; less than nothing where the new device takes more.
    pub(super) fn energy<T: Trace>(&self, t: &mut T) -> EnergyDifference {
        match &self.device {
            Device::Lighting { count, old, new, hours, days } => {
                t.compute(&LIGHTING, &[count.given(), old.given(), new.given(), hours.given(), days.given()])
            }
            Device::Motor { count, rated, load, old, new, hours } => t.compute(
                &MOTOR,
                &[
                    count.given(),
                    rated.given(),
                    load.given(),
                    old.given_measure(),
                    new.given_measure(),
                    hours.given(),
                ],
            ),
            Device::Drive { count, shaft, flow, hours } => {
                let [idle, drive] =
                    ["throttled_idle", "drive_efficiency"].map(|row| practice(row, "drive.flow"));
                let (Some(idle), Some(drive)) = (t.expect(idle.map(Some)), t.expect(drive.map(Some))) else {
                    return EnergyDifference::default();
                };
                let throttled: Ratio = t.compute(&THROTTLED_SHARE, &[idle.given_measure(), flow.given()]);
                let controlled: Ratio = t.compute(&CONTROLLED_SHARE, &[flow.given(), drive.given_measure()]);
                let given =
                    [count.given(), shaft.given(), throttled.given(), controlled.given(), hours.given()];
                t.compute(&DRIVE_ENERGY, &given)
            }
            Device::Cooling { count, capacity, old, new, hours } => t.compute(
                &COOLING_ENERGY,
                &[count.given(), capacity.given(), old.given(), new.given(), hours.given()],
            ),
            Device::Transformer { idle, copper, load, hours } => {
                economic_load(idle.1, copper.1, t);
                let (old, new) = (idle.0.given(), idle.1.given());
                t.compute(
                    &TRANSFORMER,
                    &[old, new, load.given(), copper.0.given(), copper.1.given(), hours.given()],
                )
            }
            Device::Air { count, power, pressure, leakage, hours } => {
                let Some(effect) = t.expect(practice("pressure", "air.pressure").map(Some)) else {
                    return EnergyDifference::default();
                };
                t.compute(
                    &AIR,
                    &[
                        count.given(),
                        power.given(),
                        effect.given_measure(),
                        pressure.given(),
                        leakage.given(),
                        hours.given(),
                    ],
                )
            }
            Device::Other { count, old, new, hours } => {
                t.compute(&DEVICE, &[count.given(), old.given(), new.given(), hours.given()])
            }
        }
    }
}

/// A motor of one of the ratings of the table; nothing where it was refused.
fn motor(place: &Field<'_>) -> Option<Device> {
    let rated: Kilowatt = place.required("kw");
    let ratings = MOTOR_EFFICIENCY.iter().flat_map(|table| table.rows).map(|row| row.id);
    let row = rated.to_string();
    if !ratings.clone().any(|rating| rating == row) {
        place.refuse_at("kw", Code::NotInRuleBook, &ratings.collect::<Vec<_>>().join(", "));
    }
    let class = |name: &str| {
        let class = place.choice(name, Class::CHOICES).unwrap_or(Class::Ie1);
        let table = rulebook::in_force(MOTOR_EFFICIENCY.iter(), None, name);
        let value = table.and_then(|table| table.value(&row, class.id(), name));
        place.accept(value)
    };
    let (old, new) = (class("oldClass"), class("newClass"));
    Some(Device::Motor {
        count: place.required("count"),
        load: place.required("load"),
        hours: place.required("hours"),
        rated,
        old: old?,
        new: new?,
    })
}

fn practice(row: &str, field: &str) -> Result<&'static Ruled<Value>, Error> {
    rulebook::in_force(RETROFIT.iter(), None, field)?.value(row, "value", field)
}

fn above_zero(place: &Field<'_>, name: &str) -> Positive {
    let value: Positive = place.required(name);
    if value.decimal().is_zero() {
        place.refuse_at(name, Code::OutOfRange, "> 0");
    }
    value
}

/// The load at which both losses are equal, where the new transformer wastes least.
fn economic_load<T: Trace>(idle: Watt, copper: Watt, t: &mut T) {
    if copper.decimal().is_zero() {
        return;
    }
    t.step(&ECONOMIC_LOAD, |t| {
        t.input(&NEW_IDLE, &idle);
        t.input(&NEW_COPPER, &copper);
        // k hundredths, rounded half up, decided without a root: (2k − 1)² ≤ 40000 × P₀ ÷ Pₖ < (2k + 1)².
        let square = |k: u32| Decimal::from((2 * u64::from(k) + 1).pow(2));
        let wanted = crate::base::decimal::mul(idle.decimal(), Decimal::from(40_000)).unwrap_or_default();
        let fits = |k: &u32| {
            crate::base::decimal::mul(square(*k), copper.decimal()).is_none_or(|edge| wanted < edge)
        };
        let hundredths = (0..10_000_u32).find(fits).unwrap_or(10_000);
        Ratio::new(Decimal::new(i64::from(hundredths), 2))
    });
}
