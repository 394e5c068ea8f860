//! Sub-meters (套表、定比、定量): parts of a supply with a price of their own.

use super::sharing::share;
use super::{Energies, Register, sum};
use crate::base::data::{Data, ToPlain};
use crate::base::decimal::{div, mul, round};
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::{Text, Word};
use crate::base::units::{KilowattHour, Portion, Quantity};
use crate::explain::{StepKind, Term, Trace};
use crate::rulebook::named;
use rust_decimal::Decimal;

named! {
    /// How the energy of a sub-meter is known.
    Mode {
        /// A meter behind the main one (套表).
        Deducted = "deducted", "套表（装表扣减）", "A meter behind the main one";
        /// A fixed share (定比).
        Ratio = "ratio", "定比", "A fixed share";
        /// A fixed quantity (定量).
        Quantity = "quantity", "定量", "A fixed quantity";
    }
}

/// A part of the supply with a price of its own.
#[derive(Debug, Clone)]
pub struct Sub {
    /// The tariff; who prices it reads the rest.
    pub tariff: Word,
    /// How its energy is known.
    pub mode: Mode,
    /// The energy, except with [`Mode::Ratio`].
    pub kwh: KilowattHour,
    /// The same by period, where it was read so.
    pub periods: Option<[Option<KilowattHour>; 5]>,
    /// The share of what deducted and fixed quantities leave, with [`Mode::Ratio`].
    pub percent: Portion,
}

/// Energy at the price of a sub-meter.
#[derive(Debug, Clone)]
pub struct SubEnergy {
    /// The tariff.
    pub tariff: Word,
    /// How it is known.
    pub mode: Mode,
    /// All of it.
    pub total: KilowattHour,
    /// By period, where the main meter was read so.
    pub periods: [Option<KilowattHour>; 5],
}

static LEFT: Term = Term::new("W", "扣减前电量", "Energy before");
static PART: Term = Term::new("w", "分表电量", "Energy of the sub-meter");
static SHARE: Term = Term::new("k", "定比", "Share");
static FIXED_STEP: StepKind = StepKind {
    id: "sub_energy",
    label: Text::new("分表电量", "Energy of the sub-meter"),
    formula: "w",
    rounding: None,
};
static RATIO_STEP: StepKind = StepKind {
    id: "sub_energy",
    label: Text::new("定比电量", "Energy by the fixed share"),
    formula: "W × k",
    rounding: Some(Text::new("四舍五入到两位小数", "Half up to two decimals")),
};
static MAIN_STEP: StepKind = StepKind {
    id: "main_energy",
    label: Text::new("主表计费电量", "Energy at the main price"),
    formula: "W − Σ w",
    rounding: None,
};
static SHARED: Text = Text::new("分表电量分摊", "Energy of the sub-meter shared out");

static IN_PROPORTION: Text = Text::new(
    "分表没有分时段示数，其电量按总表各时段的比例从主表扣减。",
    "The sub-meter was not read by period; its energy was taken off the main meter's periods in proportion.",
);
static OF_ALL: Text = Text::new(
    "定比按含损耗的总电量（先扣去套表和定量）计算，损耗的其余部分由主表负担。",
    "A fixed share was taken of all energy with its losses, after deducted meters and fixed quantities; the rest of the losses stays with the main meter.",
);
static LOSSES_STAY: Text = Text::new(
    "套表和定量电量不分摊损耗，损耗由主表负担；功率因数按总表全部电量计算，分表的电费是否参与调整由其电价决定。",
    "Deducted meters and fixed quantities bear no losses, which stay with the main meter; the power factor is taken from all energy of the supply, and each tariff says whether its money is adjusted.",
);

impl Sub {
    pub(super) fn read(place: &Field<'_>) -> Self {
        let mode = place.choice("mode", Mode::CHOICES).unwrap_or(Mode::Deducted);
        if !place.has("tariff") {
            place.refuse_at("tariff", Code::Missing, "");
        }
        let by_period = Register::PERIODS.iter().any(|period| place.has(period.id()));
        let known: &[&str] = if mode == Mode::Ratio { &["percent", "kwh"] } else { &["kwh", "percent"] };
        if let [_, other] = known
            && place.has(other)
        {
            place.refuse_at(other, Code::Conflict, &format!("mode: {}", mode.id()));
        }
        let periods = (mode != Mode::Ratio && by_period)
            .then(|| Register::PERIODS.map(|period| place.optional::<KilowattHour>(period.id())));
        if by_period && (mode == Mode::Ratio || place.has("kwh")) {
            let name = if mode == Mode::Ratio { "percent" } else { "kwh" };
            place.refuse_at(name, Code::Conflict, "peak, flat, valley …");
        }
        let (kwh, percent) = match (mode, &periods) {
            (Mode::Ratio, _) => (KilowattHour::default(), place.required("percent")),
            (_, Some(periods)) => {
                (sum(periods.iter().flatten().copied()).unwrap_or_default(), Portion::default())
            }
            (_, None) => (place.required("kwh"), Portion::default()),
        };
        // What only the pricing of it needs.
        place.known(&["voltage", "prices", "quantities", "amounts", "yearToDateKwh", "household", "options"]);
        Self { tariff: place.text("tariff").map(Word::from).unwrap_or_default(), mode, kwh, periods, percent }
    }
}

/// What is left at the main price, and the energy of each sub-meter in the order of the input.
pub(super) fn taken_off<T: Trace>(
    supply: &Energies,
    subs: &[Sub],
    warnings: &mut Vec<Text>,
    t: &mut T,
) -> (Energies, Vec<SubEnergy>) {
    let mut main = supply.clone();
    if subs.is_empty() {
        return (main, Vec::new());
    }
    let (ratio, fixed): (Vec<_>, Vec<_>) =
        subs.iter().enumerate().partition(|(_, sub)| sub.mode == Mode::Ratio);
    let mut found: Vec<(usize, SubEnergy)> = Vec::new();
    for (index, sub) in fixed {
        let energy = sub.fixed(&main, t);
        off(&mut main, &energy, &format!("sub.{index}.kwh"), t);
        found.push((index, energy));
    }
    if found.iter().any(|(index, _)| subs.get(*index).is_some_and(|sub| sub.periods.is_none()))
        && main.by_period()
    {
        warnings.push(IN_PROPORTION.clone());
    }
    warnings.push(LOSSES_STAY.clone());
    let before = main.clone();
    if !ratio.is_empty() {
        warnings.push(OF_ALL.clone());
    }
    for (index, sub) in ratio {
        let energy = sub.share_of(&before, t);
        off(&mut main, &energy, &format!("sub.{index}.percent"), t);
        found.push((index, energy));
    }
    found.sort_by_key(|(index, _)| *index);
    t.step(&MAIN_STEP, |t| {
        t.input(&LEFT, &supply.active());
        for (_, energy) in &found {
            t.input(&PART, &energy.total);
        }
        main.active()
    });
    (main, found.into_iter().map(|(_, energy)| energy).collect())
}

impl Sub {
    /// A known quantity, in the periods of the main meter.
    fn fixed<T: Trace>(&self, main: &Energies, t: &mut T) -> SubEnergy {
        let total = t.step(&FIXED_STEP, |t| {
            t.call(self.mode.label());
            t.input(&PART, &self.kwh);
            self.kwh
        });
        let periods = match self.periods {
            Some(own) => own,
            None => share(&SHARED, total, main, 2, t),
        };
        SubEnergy { tariff: self.tariff.clone(), mode: self.mode, total, periods }
    }

    /// A share of all energy.
    fn share_of<T: Trace>(&self, main: &Energies, t: &mut T) -> SubEnergy {
        let mut share = |kwh: KilowattHour| {
            t.step(&RATIO_STEP, |t| {
                t.input(&LEFT, &kwh);
                t.input(&SHARE, &self.percent);
                let part = mul(kwh.decimal(), self.percent.decimal())
                    .and_then(|part| div(part, Decimal::ONE_HUNDRED))
                    .map(|part| round(part, 2));
                KilowattHour::new(t.fitting(part, "sub"))
            })
        };
        let periods = main.periods.map(|kwh| kwh.map(&mut share));
        let total = if main.by_period() && main.periods_sum() == main.total {
            sum(periods.iter().flatten().copied()).unwrap_or_default()
        } else {
            share(main.active())
        };
        SubEnergy { tariff: self.tariff.clone(), mode: self.mode, total, periods }
    }
}

/// Takes a sub-meter's energy off what is billed at the main price.
fn off<T: Trace>(main: &mut Energies, energy: &SubEnergy, field: &str, t: &mut T) {
    let mut less = |kwh: KilowattHour, part: KilowattHour| {
        kwh.less(part).unwrap_or_else(|| {
            let error = Error::new(Code::OutOfRange, field).bound(format!("≤ {kwh} kWh"));
            t.failure().get_or_insert(error);
            kwh
        })
    };
    main.total = main.total.map(|kwh| less(kwh, energy.total));
    if main.periods.iter().all(Option::is_none) {
        return;
    }
    for (slot, part) in main.periods.iter_mut().zip(energy.periods) {
        if let Some(part) = part {
            *slot = Some(less(slot.unwrap_or_default(), part));
        }
    }
}

impl ToPlain for SubEnergy {
    fn plain(&self) -> Data {
        let [sharp, peak, flat, valley, deep_valley] = &self.periods;
        Data::of_fields(&[
            ("tariff", &self.tariff),
            ("mode", &self.mode),
            ("kwh", &self.total),
            ("sharp", sharp),
            ("peak", peak),
            ("flat", flat),
            ("valley", valley),
            ("deepValley", deep_valley),
        ])
    }
}
