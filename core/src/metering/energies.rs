//! Energies by register: of one meter, of all together.

use super::{Register, sum};
use crate::base::data::{Data, ToPlain};
use crate::base::decimal::{add, sub};
use crate::base::text::Text;
use crate::base::units::{KilovarHour, Kilowatt, KilowattHour, Quantity};
use crate::explain::{StepKind, Term, Trace};
use rust_decimal::Decimal;

/// Energy by register.
#[derive(Debug, Clone, Default)]
pub struct Energies {
    /// All active energy: that of the total register, else the sum of the periods.
    pub total: Option<KilowattHour>,
    /// By period, in the order of [`Register::PERIODS`]; nothing where no period was read.
    pub periods: [Option<KilowattHour>; 5],
    /// Reactive energy drawn.
    pub reactive_forward: Option<KilovarHour>,
    /// Reactive energy sent back.
    pub reactive_reverse: Option<KilovarHour>,
    /// Highest demand.
    pub demand: Option<Kilowatt>,
}

static TOTAL: Term = Term::new("W", "总电量", "All energy");
static PART: Term = Term::new("w", "分项电量", "A part of it");
static FLAT_STEP: StepKind = StepKind {
    id: "flat_energy",
    label: Text::new("平段电量（总减各段）", "Flat energy: the total less the other periods"),
    formula: "W − Σ w",
    rounding: None,
};
static PERIODS_STEP: StepKind = StepKind {
    id: "total_energy",
    label: Text::new("各段之和", "Sum of the periods"),
    formula: "Σ w",
    rounding: None,
};
static METERS_STEP: StepKind = StepKind {
    id: "all_meters",
    label: Text::new("各表之和", "Sum of the meters"),
    formula: "Σ w",
    rounding: None,
};

static NOT_ALL_BY_PERIOD: Text = Text::new(
    "有的表没有分时段示数，各表的分时段示数都没有使用，按总电量计算。",
    "One of the meters was not read by period; the periods of the others were not used, only the totals.",
);

impl Energies {
    /// Active energy of the total register, else of all periods; nothing was read where there is none.
    #[must_use]
    pub fn active(&self) -> KilowattHour {
        self.total.unwrap_or_default()
    }

    /// Reactive energy of both directions. Returns `None` where it was not read.
    #[must_use]
    pub fn reactive(&self) -> Option<KilovarHour> {
        let both = [self.reactive_forward, self.reactive_reverse];
        both.iter().any(Option::is_some).then(|| {
            let sum = both.iter().flatten().try_fold(Decimal::ZERO, |sum, one| add(sum, one.decimal().abs()));
            KilovarHour::new(sum.unwrap_or_default())
        })
    }

    /// Whether there is energy by period.
    #[must_use]
    pub fn by_period(&self) -> bool {
        self.periods.iter().any(Option::is_some)
    }

    /// Sum of the periods. Returns `None` where it does not fit.
    #[must_use]
    pub fn periods_sum(&self) -> Option<KilowattHour> {
        sum(self.periods.iter().flatten().copied())
    }

    /// The periods that were read, with their energy.
    pub(super) fn read_periods(&self) -> impl Iterator<Item = (Register, KilowattHour)> {
        Register::PERIODS.into_iter().zip(self.periods).filter_map(|(period, kwh)| Some((period, kwh?)))
    }

    /// Of one meter: what was not read but follows from the other registers. The flat period is what the
    /// total has more than the others; the total is the sum of the periods.
    pub(super) fn complete<T: Trace>(&mut self, name: &Text, t: &mut T) {
        if !self.by_period() {
            return;
        }
        let others = t.fitting(self.periods_sum(), "meters");
        let Some(total) = self.total else {
            self.total = Some(of_parts(&PERIODS_STEP, name, &self.periods, others, t));
            return;
        };
        let [_, _, flat, ..] = &mut self.periods;
        let rest = sub(total.decimal(), others.decimal()).filter(|rest| *rest > Decimal::ZERO);
        if let (None, Some(rest)) = (*flat, rest) {
            let periods = self.periods;
            let derived = t.step(&FLAT_STEP, |t| {
                t.call(&Text::joined(&[name, &FLAT_STEP.label]));
                t.input(&TOTAL, &total);
                for kwh in periods.iter().flatten() {
                    t.input(&PART, kwh);
                }
                KilowattHour::new(rest)
            });
            let [_, _, flat, ..] = &mut self.periods;
            *flat = Some(derived);
        }
    }
}

/// The sum as a step with its parts.
fn of_parts<T: Trace>(
    kind: &'static StepKind,
    name: &Text,
    parts: &[Option<KilowattHour>],
    sum: KilowattHour,
    t: &mut T,
) -> KilowattHour {
    t.step(kind, |t| {
        t.call(&Text::joined(&[name, &kind.label]));
        for kwh in parts.iter().flatten() {
            t.input(&PART, kwh);
        }
        sum
    })
}

/// The energies of all meters together.
pub(super) fn together<T: Trace>(each: &[Energies], warnings: &mut Vec<Text>, t: &mut T) -> Energies {
    let mut all = Energies::default();
    let several = each.len() > 1;
    all.total = added(each, several.then_some(&Register::Total), |one| one.total, t);
    let active = each.iter().filter(|one| one.total.is_some());
    let by_period = active.clone().filter(|one| one.by_period()).count();
    if by_period == active.count() {
        for (index, (period, slot)) in Register::PERIODS.iter().zip(&mut all.periods).enumerate() {
            *slot =
                added(each, several.then_some(period), |one| one.periods.get(index).copied().flatten(), t);
        }
    } else if by_period > 0 {
        warnings.push(NOT_ALL_BY_PERIOD.clone());
    }
    all.reactive_forward =
        added(each, several.then_some(&Register::ReactiveForward), |one| one.reactive_forward, t);
    all.reactive_reverse =
        added(each, several.then_some(&Register::ReactiveReverse), |one| one.reactive_reverse, t);
    all.demand = each.iter().find_map(|one| one.demand);
    let periods = all.periods_sum();
    if let (true, Some(total), Some(periods)) = (all.by_period(), all.total, periods)
        && total != periods
    {
        warnings.push(differs(total, periods));
    }
    all
}

/// The sum of what the meters have, as a step where `named`; nothing where none of them has any.
fn added<Q: Quantity, T: Trace>(
    each: &[Energies],
    named: Option<&Register>,
    of: impl Fn(&Energies) -> Option<Q>,
    t: &mut T,
) -> Option<Q> {
    let parts: Vec<Q> = each.iter().filter_map(of).collect();
    if parts.is_empty() {
        return None;
    }
    let sum = parts.iter().try_fold(Decimal::ZERO, |sum, part| add(sum, part.decimal()));
    let sum = Q::new(t.fitting(sum, "meters"));
    Some(match named {
        None => sum,
        Some(register) => t.step(&METERS_STEP, |t| {
            t.call(&Text::joined(&[register.label(), &METERS_STEP.label]));
            for part in &parts {
                t.input(&PART, part);
            }
            sum
        }),
    })
}

/// What is said where the total register and the periods disagree.
pub(crate) fn differs(total: KilowattHour, periods: KilowattHour) -> Text {
    let zh = format!(
        "总示数电量 {total} 千瓦时，各时段之和 {periods} 千瓦时，两者不等：电费按各时段计算，功率因数按总示数计算。"
    );
    let en = format!(
        "The total register says {total} kWh, the periods together {periods} kWh: the periods are billed, the power factor is taken from the total."
    );
    Text { zh: zh.into(), en: en.into() }
}

impl ToPlain for Energies {
    fn plain(&self) -> Data {
        let [sharp, peak, flat, valley, deep_valley] = &self.periods;
        Data::of_fields(&[
            ("total", &self.total),
            ("sharp", sharp),
            ("peak", peak),
            ("flat", flat),
            ("valley", valley),
            ("deepValley", deep_valley),
            ("reactiveForward", &self.reactive_forward),
            ("reactiveReverse", &self.reactive_reverse),
            ("demand", &self.demand),
        ])
    }
}
