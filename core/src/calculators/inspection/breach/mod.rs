//! Breach of use (违约用电): what is paid later, and the penalty.

mod read;

pub use read::read_breach;

use super::claim::{Claim, ClaimLine, MULTIPLE_STEP, Outcome, conclude};
use super::energy::{Device, price, total};
use super::months::{Capacity, Duration, charge};
use super::rule::{Penal, Rules, Stated};
use crate::base::decimal::add;
use crate::base::error::Error;
use crate::base::text::Text;
use crate::base::units::{Count, KilovoltAmpere, KilowattHour, Quantity, Yuan, YuanPerKwh};
use crate::explain::{Formula, Keep, Operand, Recorder, StepKind, Term, Trace};
use crate::rulebook::named;
use rust_decimal::Decimal;

named! {
    /// Kinds of breach.
    BreachKind {
        /// Dearer use on a cheaper price.
        WrongCategory = "wrong_category", "擅自接用电价高的设备或改变用电类别", "Use of another, dearer category";
        /// More capacity than the contract says.
        OverCapacity = "over_capacity", "私自超过合同约定的容量用电", "Capacity beyond the contract";
        /// More than was allotted by plan.
        OverQuota = "over_quota", "擅自超过计划分配的用电指标", "Use beyond the planned quota";
        /// Suspended or sealed equipment.
        SealedEquipment = "sealed_equipment", "擅自使用已暂停或封存的设备", "Use of suspended or sealed equipment";
        /// The meter or other equipment of the supplier moved, altered or operated.
        MovedMeter = "moved_meter", "私自迁移、更动计量装置等", "Moving or altering the meter and the like";
        /// Electricity taken from elsewhere, handed on, or a reserve source run in parallel.
        OtherSource = "other_source", "擅自引入（供出）电源或私自并网", "Connecting or supplying another source";
    }
}

/// What the calculation needs.
#[derive(Debug, Clone)]
pub struct BreachInput {
    rules: Rules,
    kind: BreachKind,
    back: Back,
    penalty: Penalty,
    /// Whether the time is that of the rule.
    unknown_time: bool,
}

/// What is paid later.
#[derive(Debug, Clone)]
enum Back {
    /// Nothing.
    Nothing,
    /// A capacity's charge over some time.
    Capacity(Capacity, Duration),
    /// Metered energy at the difference of two prices.
    Energy { energies: Vec<KilowattHour>, months: Option<Stated>, due: YuanPerKwh, billed: YuanPerKwh },
    /// Energy of devices at the difference of two prices.
    Devices(Vec<Device>),
    /// The difference of two bills, as it is.
    Money(Yuan),
}

/// How the penalty is counted.
#[derive(Debug, Clone)]
enum Penalty {
    /// A multiple of what is paid later.
    Multiple(Penal),
    /// Money for each kW (kVA), so many times.
    Rate { penal: Penal, kva: KilovoltAmpere, times: Count },
    /// Money each time.
    Time { penal: Penal, times: Count },
    /// Money for each kW at every time, and a multiple of the energy's money.
    Quota {
        penal: Penal,
        kva: KilovoltAmpere,
        times: Count,
        multiple: Penal,
        energy: KilowattHour,
        price: YuanPerKwh,
    },
}

static KVA: Term = Term::new("S", "容量（千瓦、千伏安）", "Power or capacity (kW, kVA)");
static RATE: Term = Term::new("a", "每千瓦（千伏安）", "For each kW (kVA)");
static TIME_RATE: Term = Term::new("a", "每次", "Each time");
static TIMES: Term = Term::new("t", "次数", "Times");
static MONTH_KWH: Term = Term::new("w", "每月电量", "Energy a month");
static MONTHS: Term = Term::new("m", "月数", "Months");
static ENERGY: Term = Term::new("W", "电量", "Energy");
static PRICE: Term = Term::new("p", "现行电价", "Price in force");
static MULTIPLE: Term = Term::new("k", "倍数", "Multiple");
static PART: Term = Term::new("x", "该项", "Part");
static BILLS: Term = Term::new("D", "两份电费之差", "Difference of two bills");

static RATE_STEP: Formula = Formula::new(
    "penalty",
    Text::new("违约使用电费", "Penalty"),
    "S × a × t",
    &[&KVA, &RATE, &TIMES],
    Keep::Cent,
    "penaltyPerKva",
);
static TIME_STEP: Formula = Formula::new(
    "penalty",
    Text::new("违约使用电费", "Penalty"),
    "a × t",
    &[&TIME_RATE, &TIMES],
    Keep::Cent,
    "penaltyPerTime",
);
static OVER_POWER: Formula = Formula::new(
    "over_power",
    Text::new("高峰超用电力", "Power beyond the quota"),
    "S × a × t",
    &[&KVA, &RATE, &TIMES],
    Keep::Cent,
    "capacityKva",
);
static OVER_ENERGY: Formula = Formula::new(
    "over_energy",
    Text::new("超用电量", "Energy beyond the quota"),
    "W × p × k",
    &[&ENERGY, &PRICE, &MULTIPLE],
    Keep::Cent,
    "kwh",
);
static MONTHLY: Formula = Formula::new(
    "energy_of_months",
    Text::new("违约期间电量", "Energy of the time"),
    "w × m",
    &[&MONTH_KWH, &MONTHS],
    Keep::All,
    "monthlyKwh",
);
static QUOTA_STEP: StepKind =
    StepKind {
        id: "penalty", label: Text::new("违约使用电费", "Penalty"), formula: "Σ x", rounding: None
    };
static BACK_STEP: StepKind = StepKind {
    id: "back_billed_sum",
    label: Text::new("补交电费", "Money paid later"),
    formula: "Σ x",
    rounding: None,
};
static BILLS_STEP: StepKind = StepKind {
    id: "back_billed_sum",
    label: Text::new("补交差额电费", "Difference paid later"),
    formula: "D",
    rounding: None,
};

static UNKNOWN_MONTHS: Text = Text::new(
    "起讫日期未填写，按规则对难以确定的情形计算。",
    "The time was not given: the rule for a time that can't be found out was used.",
);
static BY_ANALOGY: Text = Text::new(
    "每日时数比照窃电条款（动力 12 小时、照明 6 小时），违约用电条款本身没有规定。",
    "Hours a day are taken as for theft (12 for power, 6 for lighting): the article on breach names none.",
);

/// What is paid later and the penalty, explained.
///
/// # Errors
/// [`crate::error::Code::OutOfRange`] when a figure does not fit.
///
/// ```
/// use diansuan::{data::Data, input::Field, inspection};
/// let typed = [
///     ("date", "2008-09-30"), ("kind", "over_capacity"), ("customer", "two_part"), ("from", "2008-08-25"),
///     ("capacityKva", "315"), ("capacityPrice", "20"),
/// ];
/// let typed = typed.map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let claim = inspection::breach(&inspection::read_breach(&Field::root(&Data::of_form(&typed))).unwrap()).unwrap();
/// assert_eq!((claim.back_billed.to_string(), claim.penalty.to_string()), ("7770.00".into(), "23310.00".into()));
/// ```
pub fn breach(input: &BreachInput) -> Result<Claim, Error> {
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let mut lines = Vec::new();
    let mut energy = None;
    let back_billed = match &input.back {
        Back::Nothing => Yuan::default(),
        Back::Money(money) => t.step(&BILLS_STEP, |t| {
            t.input(&BILLS, money);
            *money
        }),
        Back::Capacity(capacity, duration) => charge(input.rules, *capacity, *duration, &mut lines, t),
        Back::Energy { .. } | Back::Devices(_) => {
            let money = energy_money(input, &mut lines, t);
            energy = Some(total(&lines, t));
            money
        }
    };
    let mut given = Vec::new();
    let (penal, multiple, rate);
    let penalty = match &input.penalty {
        Penalty::Multiple(by) => {
            (penal, multiple, rate) = (*by, Some(by.value.measure(t)), None);
            by.note("penaltyMultiple", &mut given);
            t.compute(&MULTIPLE_STEP, &[back_billed.given(), by.value.given()])
        }
        Penalty::Rate { penal: by, kva, times } => {
            (penal, multiple, rate) = (*by, None, Some(by.value.measure(t)));
            by.note("penaltyPerKva", &mut given);
            t.compute(&RATE_STEP, &[kva.given(), by.value.given(), times.given()])
        }
        Penalty::Time { penal: by, times } => {
            (penal, multiple, rate) = (*by, None, Some(by.value.measure(t)));
            by.note("penaltyPerTime", &mut given);
            t.compute(&TIME_STEP, &[by.value.given(), times.given()])
        }
        Penalty::Quota { penal: by, kva, times, multiple: factor, energy, price } => {
            (penal, multiple, rate) = (*by, Some(factor.value.measure(t)), Some(by.value.measure(t)));
            by.note("penaltyPerKva", &mut given);
            factor.note("penaltyMultiple", &mut given);
            t.step(&QUOTA_STEP, |t| {
                let power: Yuan = t.compute(&OVER_POWER, &[kva.given(), by.value.given(), times.given()]);
                let money: Yuan =
                    t.compute(&OVER_ENERGY, &[energy.given(), price.given(), factor.value.given()]);
                t.input(&PART, &power);
                t.input(&PART, &money);
                Yuan::new(t.fitting(add(power.decimal(), money.decimal()), "kwh"))
            })
        }
    };
    let mut warnings = Vec::new();
    if input.unknown_time {
        warnings.push(UNKNOWN_MONTHS.clone());
    }
    if let Back::Devices(devices) = &input.back
        && devices.iter().any(Device::by_rule)
    {
        warnings.push(BY_ANALOGY.clone());
    }
    let (kind, label) = (input.kind.id(), input.kind.label());
    let outcome =
        Outcome { kind, label, energy, lines, back_billed, penalty, multiple, rate, penal, given, warnings };
    conclude(input.rules, outcome, recorder)
}

/// The money of energy at the difference of two prices.
fn energy_money(input: &BreachInput, lines: &mut Vec<ClaimLine>, t: &mut Recorder) -> Yuan {
    t.step(&BACK_STEP, |t| {
        let mut sum = Some(Decimal::ZERO);
        let mut put = |part: Yuan, t: &mut Recorder| {
            t.input(&PART, &part);
            sum = sum.and_then(|sum| add(sum, part.decimal()));
        };
        match &input.back {
            Back::Devices(devices) => {
                for device in devices {
                    let part = device.bill(lines, t);
                    put(part, t);
                }
            }
            Back::Energy { energies, months, due, billed } => {
                for energy in energies {
                    let energy = match months {
                        Some(months) => t.compute(&MONTHLY, &[energy.given(), months.given()]),
                        None => *energy,
                    };
                    let part = price(energy, *due, Some(*billed), lines, t);
                    put(part, t);
                }
            }
            Back::Nothing | Back::Capacity(..) | Back::Money(_) => {}
        }
        Yuan::new(t.fitting(sum, "kwh"))
    })
}
