//! Losses that the meter does not see (高供低计): as printed on the bill, or of a transformer and a line.
//!
//! By article 74 of the rules of 1996 they are the owner's and enter energy, demand and power factor.

use super::sharing::share;
use super::{Energies, Metering, Register, Transformer, sum};
use crate::base::data::{Data, ToPlain};
use crate::base::decimal::{add, round};
use crate::base::error::Code;
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{Count, Days, KilovarHour, Kilowatt, KilowattHour, Measure, Quantity};
use crate::explain::{Formula, Keep, Operand, Ruled, StepKind, Term, Trace};
use crate::rulebook::{Confidence, LOSS_PRACTICE, Table};

/// Losses of a supply that is metered behind its boundary.
#[derive(Debug, Clone)]
pub struct Losses {
    /// Where they come from.
    pub from: Source,
    /// Reactive losses as printed; without them those of the transformer.
    pub reactive: Option<KilovarHour>,
    /// What they add to the demand, as printed.
    pub demand: Option<Kilowatt>,
    /// Decimals of the kWh, 0 to 2.
    pub decimals: u32,
}

/// Where losses come from.
#[derive(Debug, Clone)]
pub enum Source {
    /// The bill says them.
    Printed(Printed),
    /// They are counted from the transformer's data.
    Transformer(Box<Transformer>),
}

/// Losses that a bill prints (变/线损电量).
#[derive(Debug, Clone, Copy)]
pub struct Printed {
    /// All of them, or those of a whole month.
    pub active: KilowattHour,
    /// By period, where the bill says it so.
    pub periods: Option<[Option<KilowattHour>; 5]>,
    /// The part of the month for which they count.
    pub part: Option<PartMonth>,
}

/// Days of a month.
#[derive(Debug, Clone, Copy)]
pub struct PartMonth {
    /// Days that count.
    pub days: Days,
    /// Days of the month.
    pub of: Days,
}

/// What the losses come to.
#[derive(Debug, Clone, Default)]
pub struct LossResult {
    /// Active energy, line and transformer together.
    pub active: KilowattHour,
    /// Reactive energy, where it is known.
    pub reactive: Option<KilovarHour>,
    /// What they add to the demand, where it is known.
    pub demand: Option<Kilowatt>,
    /// Active energy by period, where the meter was read so.
    pub periods: [Option<KilowattHour>; 5],
    /// No-load loss of the transformer.
    pub iron: Option<KilowattHour>,
    /// Load loss of the transformer.
    pub copper: Option<KilowattHour>,
    /// Loss of the line.
    pub line: Option<KilowattHour>,
}

/// The rules of practice; there is one version.
pub(super) static PRACTICE: &Table = {
    let [practice] = &LOSS_PRACTICE;
    practice
};

static METERED: Term = Term::new("W", "抄见电量", "Energy by the readings");
static LOSS: Term = Term::new("ΔW", "损耗电量", "Losses");
static LINE: Term = Term::new("l", "线损率", "Line loss");
static OWNER: Term = Term::new("b", "由产权所有者负担", "The owner's share");
static MONTHLY: Term = Term::new("ΔM", "全月损耗", "Losses of a month");
static DAYS: Term = Term::new("d", "计入天数", "Days that count");
static MONTH_DAYS: Term = Term::new("D", "当月天数", "Days of the month");
const ROUNDED: Text =
    Text::new("按计费电量的小数位数四舍五入", "Half up to the decimals of the billed energy");

static LINE_STEP: Formula = Formula::new(
    "line_loss",
    Text::new("线损电量", "Line loss"),
    "(W + ΔW) × l",
    &[&METERED, &LOSS, &LINE],
    Keep::Decimals(2),
    "linePercent",
);
static LOSS_STEP: StepKind = StepKind {
    id: "losses",
    label: Text::new("损耗电量", "Losses"),
    formula: "Σ ΔW",
    rounding: Some(ROUNDED),
};
static MONTH_TERMS: [&Term; 3] = [&MONTHLY, &DAYS, &MONTH_DAYS];
const fn of_month(decimals: u32) -> Formula {
    Formula::new(
        "losses_part_month",
        Text::new("按天数分摊的损耗", "Losses of a part of the month"),
        "ΔM × d ÷ D",
        &MONTH_TERMS,
        Keep::Decimals(decimals),
        "losses",
    )
}
/// By the number of decimals.
static OF_MONTH: [Formula; 3] = [of_month(0), of_month(1), of_month(2)];
static SHARED: Text = Text::new("损耗分摊", "Losses shared out");
static WITH_LOSS: Formula = Formula::new(
    "supply_energy",
    Text::new("含损耗的电量", "Energy with losses"),
    "W + ΔW × b",
    &[&METERED, &LOSS, &OWNER],
    Keep::All,
    "losses",
);

static IN_PROPORTION: Text = Text::new(
    "损耗按各时段的抄见电量分摊，最后一个时段取余数；电费单上印有各时段损耗的，请分时段填写。",
    "Losses were shared out in proportion to the periods, the last one taking the rest; give them by period where the bill prints them.",
);
static NO_DEMAND: Text = Text::new(
    "损耗应计入最大需量，电费单上的数字没有填写（losses.demandKw），需量未加。",
    "Losses also enter the demand; the bill's figure was not given (losses.demandKw) and none was added.",
);

impl Losses {
    /// Reads `{ activeKwh, reactiveKvarh? }` or `{ transformer, copper, … }`.
    pub(super) fn read(place: &Field<'_>) -> Self {
        let printed = place.has("activeKwh");
        if printed {
            place.only_one_of(&["activeKwh", "transformer"]);
            place.only_one_of(&["activeKwh", "copper"]);
        }
        // What was typed is looked at before what is missing.
        let (reactive, demand) = (place.optional("reactiveKvarh"), place.optional("demandKw"));
        let from = match printed {
            true => Source::Printed(Printed::read(place)),
            false => Source::Transformer(Box::new(Transformer::read(place))),
        };
        Self { from, reactive, demand, decimals: decimals(place) }
    }

    /// How sure the values of the rule book behind it are. Returns `None` where none are used.
    pub(super) fn confidence(&self) -> Option<Confidence> {
        matches!(self.from, Source::Transformer(_)).then_some(PRACTICE.head.confidence)
    }
}

/// How many decimals of a kWh are kept: two, where nobody says otherwise.
fn decimals(place: &Field<'_>) -> u32 {
    let Some(asked) = place.optional::<Count>("decimals") else { return 2 };
    let whole = u32::try_from(asked.decimal()).ok().filter(|_| asked.decimal().fract().is_zero());
    whole.filter(|whole| *whole <= 2).unwrap_or_else(|| {
        place.refuse_at("decimals", Code::OutOfRange, "0, 1, 2");
        2
    })
}

impl Printed {
    fn read(place: &Field<'_>) -> Self {
        let own = place.at("activeKwh");
        let periods = own.is_composite().then(|| {
            own.only(&Register::PERIODS.map(Register::id));
            Register::PERIODS.map(|period| own.optional::<KilowattHour>(period.id()))
        });
        let active = match &periods {
            Some(periods) => sum(periods.iter().flatten().copied()).unwrap_or_default(),
            None => place.required("activeKwh"),
        };
        let (days, of) = (place.optional::<Days>("days"), place.optional::<Days>("monthDays"));
        let part = match (days, of) {
            (Some(days), Some(of)) => {
                if of.decimal().is_zero() || days > of {
                    place.refuse_at("days", Code::OutOfRange, "≤ monthDays");
                }
                Some(PartMonth { days, of })
            }
            (None, None) => None,
            (Some(_), None) => {
                place.refuse_at("monthDays", Code::Missing, "");
                None
            }
            (None, Some(_)) => {
                place.refuse_at("days", Code::Missing, "");
                None
            }
        };
        if part.is_some() && periods.is_some() {
            place.refuse_at("days", Code::Conflict, "activeKwh.peak …");
        }
        Self { active, periods, part }
    }

    /// What counts of it.
    fn counted<T: Trace>(&self, decimals: u32, t: &mut T) -> KilowattHour {
        match (self.part, OF_MONTH.get(decimals as usize)) {
            (Some(part), Some(formula)) => {
                t.compute(formula, &[self.active.given(), part.days.given(), part.of.given()])
            }
            _ => self.active,
        }
    }
}

/// All losses of a supply; nothing where it has none.
pub(super) fn follow<T: Trace>(
    metering: &Metering,
    metered: &Energies,
    warnings: &mut Vec<Text>,
    t: &mut T,
) -> Option<LossResult> {
    if metering.losses.is_none() && metering.line.is_none() {
        return None;
    }
    let mut result = LossResult::default();
    let (mut decimals, mut printed) = (2, None);
    if let Some(losses) = &metering.losses {
        decimals = losses.decimals;
        result.active = match &losses.from {
            Source::Printed(own) => {
                printed = own.periods;
                own.counted(decimals, t)
            }
            Source::Transformer(own) => own.follow(metered, &mut result, warnings, t),
        };
        result.reactive = losses.reactive.or(result.reactive);
        result.demand = losses.demand;
    }
    if metered.demand.is_some() && result.demand.is_none() {
        warnings.push(NO_DEMAND.clone());
    }
    let transformer = result.active;
    if let Some(line) = &metering.line {
        let given = [metered.active(), transformer];
        let [metered, transformer] = &given;
        result.line = Some(t.compute(&LINE_STEP, &[metered.given(), transformer.given(), line.given()]));
    }
    let line = result.line.unwrap_or_default();
    if matches!(metering.losses, Some(Losses { from: Source::Transformer(_), .. })) || metering.line.is_some()
    {
        result.active = t.step(&LOSS_STEP, |t| {
            for part in [result.iron, result.copper, result.line].iter().flatten() {
                t.input(&LOSS, part);
            }
            let sum = add(transformer.decimal(), line.decimal());
            KilowattHour::new(round(t.fitting(sum, "losses"), decimals))
        });
    }
    result.periods = match printed {
        Some(own) if metering.line.is_none() => own,
        own => {
            let rest = if own.is_some() { line } else { result.active };
            let shared = match rest.decimal().is_zero() || !metered.by_period() {
                true => [None; 5],
                false => {
                    warnings.push(IN_PROPORTION.clone());
                    share(&SHARED, rest, metered, decimals, t)
                }
            };
            plus(&own.unwrap_or_default(), &shared, t)
        }
    };
    Some(result)
}

/// Two energies by period together.
fn plus<T: Trace>(
    one: &[Option<KilowattHour>; 5],
    other: &[Option<KilowattHour>; 5],
    t: &mut T,
) -> [Option<KilowattHour>; 5] {
    let mut both = *one;
    for (slot, more) in both.iter_mut().zip(other) {
        if let Some(more) = more {
            let sum = add(slot.unwrap_or_default().decimal(), more.decimal());
            *slot = Some(KilowattHour::new(t.fitting(sum, "losses")));
        }
    }
    both
}

impl LossResult {
    /// Energies as the bill counts them: what was read and the losses, each a step.
    pub(super) fn added_to<T: Trace>(&self, metered: &Energies, t: &mut T) -> Energies {
        let mut supply = metered.clone();
        let Some(owner) = t.expect(PRACTICE.value("owner", "percent", "losses").map(Some)) else {
            return supply;
        };
        supply.total = Some(with(&Register::Total, metered.active(), self.active, owner, t));
        for ((period, slot), loss) in Register::PERIODS.iter().zip(&mut supply.periods).zip(self.periods) {
            if let Some(loss) = loss {
                *slot = Some(with(period, slot.unwrap_or_default(), loss, owner, t));
            }
        }
        if let (Some(loss), true) = (self.reactive, metered.reactive().is_some()) {
            let forward = metered.reactive_forward.unwrap_or_default();
            supply.reactive_forward = Some(with(&Register::ReactiveForward, forward, loss, owner, t));
        }
        if let (Some(demand), Some(loss)) = (metered.demand, self.demand) {
            supply.demand = Some(with(&Register::Demand, demand, loss, owner, t));
        }
        supply
    }
}

/// One register with its losses.
fn with<Q: Quantity, T: Trace>(
    register: &Register,
    metered: Q,
    loss: Q,
    owner: &'static Ruled<Measure>,
    t: &mut T,
) -> Q {
    let label = Text::joined(&[&WITH_LOSS.kind.label, register.label()]);
    t.compute_as(&label, &WITH_LOSS, &[metered.given(), loss.given(), owner.given_measure()])
}

impl ToPlain for LossResult {
    fn plain(&self) -> Data {
        let [sharp, peak, flat, valley, deep_valley] = &self.periods;
        Data::of_fields(&[
            ("activeKwh", &self.active),
            ("reactiveKvarh", &self.reactive),
            ("demandKw", &self.demand),
            ("sharp", sharp),
            ("peak", peak),
            ("flat", flat),
            ("valley", valley),
            ("deepValley", deep_valley),
            ("ironKwh", &self.iron),
            ("copperKwh", &self.copper),
            ("lineKwh", &self.line),
        ])
    }
}
