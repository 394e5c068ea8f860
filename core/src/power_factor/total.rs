//! From a total with the adjustment in it back to the base, and what a corrected month would cost.

use super::{
    ADJUSTMENT, both_ways, factor_step, percent_step, printed_step, read_energy, read_factor, read_standard,
};
use crate::base::data::plain;
use crate::base::decimal::{add, round, sub};
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{KilovarHour, KilowattHour, Percent, PowerFactor, Quantity, Yuan};
use crate::explain::{Formula, Keep, Operand, Recorder, Step, StepKind, Term, Trace};
use crate::rulebook::Standard;
use rust_decimal::Decimal;

/// What the calculation needs.
#[derive(Debug, Clone)]
pub struct TotalInput {
    /// What was billed, the adjustment in it, 元.
    pub total: Yuan,
    /// What of it lies outside the base, 元.
    pub outside: Yuan,
    /// What the factor of the bill comes from.
    pub billed: Energies,
    /// The same, corrected.
    pub corrected: Option<Energies>,
    /// The standard printed on the bill.
    pub standard: &'static Standard,
}

/// Where a month's factor comes from.
#[derive(Debug, Clone, Copy)]
pub enum Energies {
    /// Of energies.
    Metered {
        /// Active.
        active: KilowattHour,
        /// Reactive, drawn.
        forward: KilovarHour,
        /// Reactive, sent back.
        reverse: KilovarHour,
    },
    /// As the bill prints it.
    Printed(PowerFactor),
}

/// A month's factor and money.
#[derive(Debug, Clone, Copy)]
pub struct Corrected {
    /// Two decimals.
    pub power_factor: PowerFactor,
    /// Percent of the base.
    pub adjustment_percent: Percent,
    /// Money of it, 元.
    pub adjustment: Yuan,
    /// What the bill would be, 元.
    pub total: Yuan,
}

/// The base behind a total.
#[derive(Debug, Clone)]
pub struct BaseOfTotal {
    /// Two decimals.
    pub power_factor: PowerFactor,
    /// Percent of the base.
    pub adjustment_percent: Percent,
    /// The base to the cent, 元; absent where none gives the total.
    pub base: Option<Yuan>,
    /// Money of the adjustment, 元.
    pub adjustment: Option<Yuan>,
    /// Another base that gives the same total: where money is taken off, two neighbours may.
    pub also: Option<Yuan>,
    /// Why there is none.
    pub reason: Option<Text>,
    /// What was billed, 元.
    pub total: Yuan,
    /// The corrected month.
    pub corrected: Option<Corrected>,
    /// What has to be paid in addition; minus is to be returned, 元.
    pub difference: Option<Yuan>,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static TOTAL: Term = Term::new("T", "已计电费合计", "Total as billed");
static OUTSIDE: Term = Term::new("F", "不参与调整的部分", "Money outside the base");
static PERCENT: Term = Term::new("k", "调整系数", "Adjustment percent");
static BASE: Term = Term::new("B", "参与调整电费", "Base of the adjustment");
static MONEY: Term = Term::new("A", "力率调整电费", "Power-factor adjustment");
static NEW: Term = Term::new("T₁", "更正后合计", "Total as corrected");

static BACK: Formula = Formula::new(
    "base_of_total",
    Text::new("还原的参与调整电费", "Base behind the total"),
    "B = (T − F) ÷ (1 + k)",
    &[&TOTAL, &OUTSIDE, &PERCENT],
    Keep::Cent,
    "total",
);
static SUM: Formula = Formula::new(
    "corrected_total",
    Text::new("更正后电费合计", "Total as corrected"),
    "B + A + F",
    &[&BASE, &MONEY, &OUTSIDE],
    Keep::All,
    "total",
);
static MORE: Formula = Formula::new(
    "back_billed",
    Text::new("应补（退）电费", "To be paid in addition, or returned"),
    "T₁ − T",
    &[&NEW, &TOTAL],
    Keep::All,
    "total",
);
static NEIGHBOUR: StepKind = StepKind {
    id: "base",
    label: Text::new("使合计分毫不差的参与调整电费", "The base that gives the total to the cent"),
    formula: "B: B + ρ(B × k) + F = T",
    rounding: Keep::Cent.words(),
};

/// Reads `total`, the energies (or the printed `factor`) and the standard of `powerFactor`; `outside` for what the adjustment is not
/// taken on; `corrected` with the energies as they should have been, those left out as billed.
///
/// # Errors
/// The first field that is missing or can't be used.
pub fn read_total(root: &Field<'_>) -> Result<TotalInput, Error> {
    let billed = match read_factor(root) {
        Some(printed) => {
            root.only_one_of(&["factor", "activeKwh"]);
            Energies::Printed(printed)
        }
        None => {
            let (active, forward, reverse) = read_energy(root);
            Energies::Metered { active, forward, reverse }
        }
    };
    let place = root.at("corrected");
    if place.is_present() && !place.is_composite() {
        root.refuse_at("corrected", Code::WrongType, "{ reactiveKvarh }");
    }
    let corrected = place.is_present().then(|| correction(&place, billed));
    let outside = root.optional("outside").unwrap_or_default();
    let standard = read_standard(root, root.date("date"));
    root.finish(TotalInput { total: root.required("total"), outside, billed, corrected, standard })
}

/// Reads the energies or the factor as they should have been; what is left out is as billed.
fn correction(place: &Field<'_>, billed: Energies) -> Energies {
    if let Some(printed) = read_factor(place) {
        place.only_one_of(&["factor", "activeKwh"]);
        return Energies::Printed(printed);
    }
    let Energies::Metered { active, forward, reverse } = billed else {
        let (active, forward, reverse) = read_energy(place);
        return Energies::Metered { active, forward, reverse };
    };
    let active = place.optional("activeKwh").unwrap_or(active);
    if place.has("reactive") || place.has("reactiveKvarh") {
        let (forward, reverse) = super::read_reactive(place);
        return Energies::Metered { active, forward, reverse };
    }
    Energies::Metered { active, forward, reverse }
}

/// The base behind a total, and the difference that a correction makes, explained.
///
/// # Errors
/// [`Code::OutOfRange`] where no energy flowed at all, so that there is no factor.
///
/// ```
/// use diansuan::{data::Data, input::Field, power_factor};
/// let typed = [
///     ("total", "12600"), ("activeKwh", "40000"), ("reactiveKvarh", "30000"), ("standard", "0.90"),
///     ("corrected.reactiveKvarh", "39670"),
/// ];
/// let typed = typed.map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let input = power_factor::read_total(&Field::root(&Data::of_form(&typed))).unwrap();
/// let found = power_factor::base_from_total(&input).unwrap();
/// assert_eq!(found.base.unwrap().to_string(), "12000.00");
/// assert_eq!(found.difference.unwrap().to_string(), "540.00");
/// ```
pub fn base_from_total(input: &TotalInput) -> Result<BaseOfTotal, Error> {
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let (power_factor, percent) = factor(&input.billed, input.standard, t);
    let near: Yuan = t.compute(&BACK, &[input.total.given(), input.outside.given(), percent.given()]);
    let fitting = neighbours(input, near, percent, t);
    let base = fitting.first().copied();
    if let Some(base) = base
        && base != near
    {
        t.step(&NEIGHBOUR, |t| {
            t.input(&TOTAL, &input.total);
            t.input(&PERCENT, &percent);
            base
        });
    }
    let adjustment = base.map(|base| -> Yuan { t.compute(&ADJUSTMENT, &[base.given(), percent.given()]) });
    let reason = base.is_none().then(|| none(near));
    let corrected = base.zip(input.corrected).map(|(base, energies)| {
        let (power_factor, adjustment_percent) = factor(&energies, input.standard, t);
        let adjustment: Yuan = t.compute(&ADJUSTMENT, &[base.given(), adjustment_percent.given()]);
        let total = t.compute(&SUM, &[base.given(), adjustment.given(), input.outside.given()]);
        Corrected { power_factor, adjustment_percent, adjustment, total }
    });
    let difference =
        corrected.map(|corrected| t.compute(&MORE, &[corrected.total.given(), input.total.given()]));
    recorder.conclude(|steps| BaseOfTotal {
        power_factor,
        adjustment_percent: percent,
        base,
        adjustment,
        also: fitting.get(1).copied(),
        reason,
        total: input.total,
        corrected,
        difference,
        steps,
    })
}

fn factor(energies: &Energies, standard: &'static Standard, t: &mut Recorder) -> (PowerFactor, Percent) {
    let factor = match *energies {
        Energies::Printed(printed) => printed_step(printed, t),
        Energies::Metered { active, forward, reverse } => {
            let reactive = both_ways(forward, reverse, t);
            factor_step(active, reactive, t)
        }
    };
    (factor, percent_step(standard, factor, t))
}

/// The bases around one that give the total to the cent, the nearest first.
fn neighbours(input: &TotalInput, near: Yuan, percent: Percent, t: &mut Recorder) -> Vec<Yuan> {
    let mut fitting = Vec::new();
    for cents in [0, 1, -1, 2, -2] {
        let base = add(near.decimal(), Decimal::new(cents, 2));
        let base = Yuan::new(t.fitting(base, "total"));
        let exact = t.expect(ADJUSTMENT.exact(&[base.given(), percent.given()]));
        let total = add(base.decimal(), round(exact, 2)).and_then(|sum| add(sum, input.outside.decimal()));
        if total.and_then(|total| sub(total, input.total.decimal())).is_some_and(|left| left.is_zero()) {
            fitting.push(base);
        }
    }
    fitting
}

fn none(near: Yuan) -> Text {
    Text {
        zh: format!("没有一个基数恰好得到这个合计（最近的约 {near} 元）：合计里可能有不参与调整的部分，请填写 outside。").into(),
        en: format!("No base gives this total to the cent (the nearest is about {near} yuan): part of it may lie outside the base; give outside.").into(),
    }
}

plain! {
    Corrected {
        "powerFactor": power_factor, "adjustmentPercent": adjustment_percent, "adjustment": adjustment,
        "total": total,
    }
    BaseOfTotal {
        "powerFactor": power_factor, "adjustmentPercent": adjustment_percent, "base?": base,
        "adjustment": adjustment, "alsoBase": also, "reason": reason, "total": total, "corrected": corrected,
        "difference": difference, "steps": steps,
    }
}
