//! Energy of devices that nobody metered: power × hours a day × days.

use super::claim::ClaimLine;
use super::rule::{Asked, Penal, Rules, Stated};
use crate::base::decimal::add;
use crate::base::error::Code;
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{
    Ampere, Count, DayHours, Days, Kilowatt, KilowattHour, Measure, Positive, Quantity, Volt, Yuan,
    YuanPerKwh,
};
use crate::explain::{Formula, Given, Keep, Operand, Ruled, StepKind, Term, Trace};
use crate::rulebook::named;
use rust_decimal::Decimal;

named! {
    /// What a device is for, where the rule tells hours a day apart by it.
    Use {
        /// Power: motors and the like.
        Power = "power", "动力（电力用户）", "Power";
        /// Lighting; also households.
        Lighting = "lighting", "照明", "Lighting";
    }
}

impl Use {
    /// What the rules are asked for hours a day.
    const fn asked(self) -> Asked {
        let row = match self {
            Self::Power => "theft_power",
            Self::Lighting => "theft_lighting",
        };
        Asked { row, column: "hours", field: "hoursPerDay" }
    }
}

/// The power of a device.
#[derive(Debug, Clone, Copy)]
pub(super) enum Power {
    /// As rated; a kVA counts as a kW.
    Rated(Kilowatt),
    /// What the meter's rated current means.
    Meter(MeterRating),
}

/// What stands on a meter.
#[derive(Debug, Clone, Copy)]
pub(super) struct MeterRating {
    volts: Volt,
    amps: Ampere,
    phases: Count,
    multiplier: Positive,
}

/// How many days a device ran.
#[derive(Debug, Clone, Copy)]
pub(super) enum Lasting {
    /// So many.
    Days(Stated),
    /// So many months of so many days.
    Months { months: Stated, month_days: &'static Ruled<Measure> },
}

/// A device, how long it ran and what its energy costs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Device {
    power: Power,
    hours: Penal,
    lasting: Lasting,
    /// 元/kWh that are asked for.
    due: YuanPerKwh,
    /// 元/kWh that were paid; nothing of theft.
    billed: Option<YuanPerKwh>,
}

static VOLTS: Term = Term::new("U", "相电压", "Voltage of a phase");
static AMPS: Term = Term::new("I", "标定电流", "Rated current");
static PHASES: Term = Term::new("n", "相数", "Phases");
static MULTIPLIER: Term = Term::new("K", "倍率", "Multiplier");
static POWER: Term = Term::new("S", "容量（千伏安视同千瓦）", "Power (a kVA counts as a kW)");
static HOURS: Term = Term::new("h", "每日时数", "Hours a day");
static DAYS: Term = Term::new("d", "天数", "Days");
static MONTHS: Term = Term::new("m", "月数", "Months");
static MONTH_DAYS: Term = Term::new("n", "一月天数", "Days of a month");
static ENERGY: Term = Term::new("W", "电量", "Energy");
static DUE: Term = Term::new("p₁", "应执行电价", "Price that is due");
static BILLED: Term = Term::new("p₀", "已执行电价", "Price that was paid");

static RATING_STEP: Formula = Formula::new(
    "meter_capacity",
    Text::new("电能表标定电流所指的容量", "Power that the meter's rated current means"),
    "U × I × n × K ÷ 1000",
    &[&VOLTS, &AMPS, &PHASES, &MULTIPLIER],
    Keep::All,
    "meter",
);
static DAYS_STEP: Formula = Formula::new(
    "unmetered_days",
    Text::new("使用天数", "Days of use"),
    "m × n",
    &[&MONTHS, &MONTH_DAYS],
    Keep::All,
    "months",
);
static ENERGY_STEP: Formula = Formula::new(
    "unmetered_energy",
    Text::new("推算电量", "Energy by power and time"),
    "S × h × d",
    &[&POWER, &HOURS, &DAYS],
    Keep::All,
    "days",
);
static MONEY_STEP: Formula = Formula::new(
    "back_billed",
    Text::new("补交电费", "Money paid later"),
    "W × p₁",
    &[&ENERGY, &DUE],
    Keep::Cent,
    "price",
);
static DIFFERENCE_STEP: Formula = Formula::new(
    "price_difference",
    Text::new("差额电费", "Difference of the prices"),
    "W × (p₁ − p₀)",
    &[&ENERGY, &DUE, &BILLED],
    Keep::Cent,
    "priceDue",
);

static TOTAL_STEP: StepKind = StepKind {
    id: "claim_energy",
    label: Text::new("补交电量", "Energy paid later"),
    formula: "Σ W",
    rounding: None,
};

/// What devices are read with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading {
    pub(super) rules: Rules,
    /// Days where the device does not say its own; nothing where they are missing.
    pub(super) lasting: Option<Lasting>,
    /// The names of what is due and of what was paid.
    pub(super) prices: Prices,
}

/// Names of fields of prices.
#[derive(Debug, Clone, Copy)]
pub(super) struct Prices {
    pub(super) due: &'static str,
    pub(super) billed: Option<&'static str>,
}

impl Reading {
    /// Reads `devices`, or one device whose fields stand in the input itself.
    pub(super) fn devices(self, root: &Field<'_>) -> Vec<Device> {
        root.only_one_of(&["devices", "meter", "capacityKw"]);
        let places = root.items("devices");
        if root.has("devices") && places.is_empty() {
            root.refuse_at("devices", Code::WrongType, "[{ capacityKw, use }]");
        }
        if places.is_empty() {
            return self.device(root, root).into_iter().collect();
        }
        // What all devices share may stand beside them.
        root.known(&["use", "hoursPerDay", self.prices.due]);
        root.known(self.prices.billed.as_slice());
        places.iter().filter_map(|place| self.device(place, root)).collect()
    }

    /// Reads a device; what it does not say itself, `root` says.
    fn device(self, place: &Field<'_>, root: &Field<'_>) -> Option<Device> {
        let saying = |name: &str| if place.has(name) { place } else { root };
        let power = if place.has("meter") {
            let meter = place.at("meter");
            let phases = meter.optional("phases").unwrap_or_else(|| Count::new(Decimal::ONE));
            if phases.decimal() != Decimal::ONE && phases.decimal() != Decimal::from(3) {
                meter.refuse_at("phases", Code::OutOfRange, "1, 3");
            }
            let multiplier = meter.optional("multiplier").unwrap_or_else(|| Positive::new(Decimal::ONE));
            Power::Meter(MeterRating {
                volts: meter.required("volts"),
                amps: meter.required("amps"),
                phases,
                multiplier,
            })
        } else {
            Power::Rated(place.required("capacityKw"))
        };
        let hours = self.hours(saying("hoursPerDay"), saying("use"));
        let own = place.optional::<Days>("days").map(|days| Lasting::Days(Stated::Given(Measure::of(days))));
        let lasting = own.or(self.lasting);
        if lasting.is_none() {
            self.rules.unknown(root, "days");
        }
        let due: YuanPerKwh = saying(self.prices.due).required(self.prices.due);
        let billed: Option<YuanPerKwh> = self.prices.billed.map(|name| saying(name).required(name));
        match billed {
            Some(billed) => dearer(saying(self.prices.due), due, billed),
            None if due < YuanPerKwh::default() => place.refuse_at(self.prices.due, Code::Negative, ""),
            None => {}
        }
        Some(Device { power, hours: hours?, lasting: lasting?, due, billed })
    }

    /// Hours a day: known ones, else those of the rule for what it is used for.
    fn hours(self, known: &Field<'_>, used: &Field<'_>) -> Option<Penal> {
        if let Some(hours) = known.optional::<DayHours>("hoursPerDay") {
            used.known(&["use"]);
            return Some(Penal { value: Stated::Given(Measure::of(hours)), ceiling: false, row: None });
        }
        let asked = used.choice("use", Use::CHOICES)?.asked();
        self.rules.penal::<DayHours>(used, asked)
    }
}

impl Device {
    /// Whether its hours a day are those of the rule.
    pub(super) const fn by_rule(&self) -> bool {
        matches!(self.hours.value, Stated::Ruled(_))
    }

    /// The money for its energy; both have steps of their own and stand in a line.
    pub(super) fn bill<T: Trace>(&self, lines: &mut Vec<ClaimLine>, t: &mut T) -> Yuan {
        let power: Kilowatt = match self.power {
            Power::Rated(power) => power,
            Power::Meter(meter) => t.compute(
                &RATING_STEP,
                &[meter.volts.given(), meter.amps.given(), meter.phases.given(), meter.multiplier.given()],
            ),
        };
        let computed: Days;
        let days = match &self.lasting {
            Lasting::Days(days) => days.given(),
            Lasting::Months { months, month_days } => {
                computed = t.compute(&DAYS_STEP, &[months.given(), month_days.given_measure()]);
                computed.given()
            }
        };
        let energy: KilowattHour = t.compute(&ENERGY_STEP, &[power.given(), self.hours.value.given(), days]);
        price(energy, self.due, self.billed, lines, t)
    }
}

/// Money for energy at the price that is due, less what was paid for it.
pub(super) fn price<T: Trace>(
    energy: KilowattHour,
    due: YuanPerKwh,
    billed: Option<YuanPerKwh>,
    lines: &mut Vec<ClaimLine>,
    t: &mut T,
) -> Yuan {
    let given: [Given<'_>; 2] = [energy.given(), due.given()];
    let (label, amount): (&Text, Yuan) = match &billed {
        Some(billed) => {
            (&DIFFERENCE_STEP.kind.label, t.compute(&DIFFERENCE_STEP, &[given[0], given[1], billed.given()]))
        }
        None => (&MONEY_STEP.kind.label, t.compute(&MONEY_STEP, &given)),
    };
    lines.push(ClaimLine::new(label, energy, amount));
    amount
}

/// The energy of all lines, as a step of its own.
pub(super) fn total<T: Trace>(lines: &[ClaimLine], t: &mut T) -> KilowattHour {
    t.step(&TOTAL_STEP, |t| {
        let mut sum = Some(Decimal::ZERO);
        for line in lines {
            t.input(&ENERGY, &line.quantity);
            sum = sum.and_then(|sum| add(sum, line.quantity.decimal()));
        }
        KilowattHour::new(t.fitting(sum, "days"))
    })
}

/// Refuses a price that is due and lies below the one that was paid: nothing is paid later then.
pub(super) fn dearer(place: &Field<'_>, due: YuanPerKwh, billed: YuanPerKwh) {
    if due < billed {
        place.refuse_at("priceDue", Code::OutOfRange, &format!("≥ {billed}"));
    }
}
