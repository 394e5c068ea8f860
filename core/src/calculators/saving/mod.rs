//! Saving and retrofit (节能改造): the energy that measures save, what that is worth on the customer's
//! own bill, and when they have paid.
//!
//! Money is never energy times an average price: the bill is calculated anew with less energy, so that
//! tiers, periods, the power factor and the 260 kWh rule all count.

mod bills;
mod formulas;
mod measures;

pub use measures::{Class, Kind, Measure, When};

use crate::base::data::plain;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{
    Cost, EnergyDifference, ExactYuan, KilogramDifference, Measure as Value, Months, Quantity, Rate, Yuan,
    YuanPerKwh,
};
use crate::calculators::payback;
use crate::explain::{Operand, Recorder, Ruled, Step, Trace};
use crate::rulebook::{self, Confidence, GRID_EMISSION, Status};
use crate::tariff;
use bills::Bills;
use formulas::*;
use rust_decimal::Decimal;

/// What the calculation needs.
#[derive(Debug, Clone)]
pub struct Input {
    /// The bill as it is: of a typical month.
    pub bill: tariff::Input,
    /// What is done.
    pub measures: Vec<Measure>,
    /// Yearly discount rate.
    pub discount_rate: Option<Rate>,
    /// Life in whole years.
    pub life_years: Option<u16>,
}

/// What one measure, or all of them, bring.
#[derive(Debug, Clone)]
pub struct Benefit {
    /// Which; nothing for all together.
    pub kind: Option<Kind>,
    /// Energy saved in a year.
    pub energy: EnergyDifference,
    /// Money saved in a year.
    pub money: Yuan,
    /// What a saved kWh is worth.
    pub per_kwh: Option<YuanPerKwh>,
    /// What it costs.
    pub investment: Cost,
    /// Months until it has paid; `None` when it never does, or not within its life.
    pub months: Option<Months>,
    /// Net present value over the life.
    pub npv: Option<Yuan>,
    /// Internal rate of return, a yearly fraction.
    pub irr: Option<Rate>,
    /// CO₂ avoided in a year, kg.
    pub carbon: KilogramDifference,
}

/// What measures save.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Every measure for itself, the one that pays soonest first.
    pub measures: Vec<Benefit>,
    /// All together.
    pub all: Benefit,
    /// By how much all together differ from the sum of each alone.
    pub interaction: Yuan,
    /// Money of the year, or of the typical month, before.
    pub before: Yuan,
    /// Whether that is of a year.
    pub whole_year: bool,
    /// How sure the least sure of the rules used is.
    pub confidence: Confidence,
    /// Whether the least sure of the rules used holds.
    pub status: Status,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

/// Reads the input: the fields of a bill, those of the measures (`lighting.count` …), `discountRate`, `lifeYears`.
///
/// # Errors
/// The first field that is missing or can't be used; no measure at all.
pub fn read(root: &Field<'_>) -> Result<Input, Error> {
    let measures = Measure::read_all(root);
    if measures.is_empty() {
        root.refuse_at("lighting.count", crate::base::error::Code::Missing, "");
    }
    let (discount_rate, life_years) = (root.optional("discountRate"), payback::read_life(root));
    root.finish(())?;
    let bill = tariff::read(root)?;
    // A year is made of months like this one.
    if bill.usage.len() > 1 {
        return Err(Error::new(Code::Conflict, "parts").bound("usage"));
    }
    if bill.months() != 1 {
        return Err(Error::new(Code::OutOfRange, "to").bound("1 个月 / 1 month"));
    }
    Ok(Input { bill, measures, discount_rate, life_years })
}

/// Energy, money, payback and CO₂ of every measure and of all together.
///
/// # Errors
/// As a bill; a measure that saves more than the bill has.
///
/// ```
/// use diansuan::{data::Data, input::Field, saving};
/// let typed = [
///     ("tariff", "cn-gx-agricultural-own"), ("month", "2026-07"), ("usage.kwh", "1200"), ("prices.energy", "0.40"),
///     ("device.count", "1"), ("device.oldKw", "3"), ("device.newKw", "2"), ("device.hours", "1200"), ("device.investment", "960"),
/// ].map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let plan = saving::calculate(&saving::read(&Field::root(&Data::of_form(&typed))).unwrap()).unwrap();
/// // 1,200 kWh a year at 0.40: 480 元; 960 元 are back after two years.
/// assert_eq!((plan.all.money.to_string(), plan.all.months.unwrap().to_string()), ("480.00".into(), "24.00".into()));
/// ```
pub fn calculate(input: &Input) -> Result<Plan, Error> {
    let emission = rulebook::in_force(GRID_EMISSION.iter(), None, "date")?;
    let factor = emission.rows.first().and_then(|row| row.values.first()?.as_ref());
    let factor = factor.ok_or_else(|| Error::new(crate::base::error::Code::NotInRuleBook, "date"))?;
    let bills = Bills::new(&input.bill)?;
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let mut cuts = Vec::with_capacity(input.measures.len());
    let mut measures = Vec::with_capacity(input.measures.len());
    for measure in &input.measures {
        t.step(&MEASURE, |t| {
            t.call(measure.kind.label());
            let energy = measure.energy(t);
            let cut = (t.compute(&MONTHLY, &[energy.given()]), measure.when);
            let money = bills.saving(&[cut], t);
            cuts.push(cut);
            measures.push(benefit(input, (Some(measure.kind), energy, money, measure.investment), factor, t));
            money
        });
    }
    let sum = |part: &dyn Fn(&Benefit) -> Decimal| {
        measures.iter().map(part).try_fold(Decimal::ZERO, crate::base::decimal::add)
    };
    let energy = EnergyDifference::new(t.fitting(sum(&|one| one.energy.decimal()), "usage"));
    let investment = Cost::new(t.fitting(sum(&|one| one.investment.decimal()), "investment"));
    let single = Yuan::new(t.fitting(sum(&|one| one.money.decimal()), "usage"));
    let mut all = None;
    let money = t.step(&MEASURE, |t| {
        t.call(const { &Text::new("全部一起实施", "All together") });
        let money = bills.saving(&cuts, t);
        all = Some(benefit(input, (None, energy, money, investment), factor, t));
        money
    });
    let interaction = t.compute(&INTERACTION, &[money.given(), single.given()]);
    let Some(all) = all else { return Err(Error::overflow("usage")) };
    measures.sort_by_key(|one| (one.months.is_none(), one.months));
    let practice = input.measures.iter().any(|one| matches!(one.kind, Kind::Drive | Kind::Air));
    let (status, confidence) = if practice {
        (Status::Illustrative, Confidence::Unconfirmed)
    } else {
        (Status::InForce, Confidence::Secondary)
    };
    let (before, whole_year) = (bills.before(), bills.whole_year());
    recorder.conclude(|steps| Plan {
        measures,
        all,
        interaction,
        before,
        whole_year,
        confidence,
        status,
        steps,
    })
}

type Saved = (Option<Kind>, EnergyDifference, Yuan, Cost);

/// When it has paid, what that is worth, and the CO₂.
fn benefit<T: Trace>(
    input: &Input,
    (kind, energy, money, investment): Saved,
    factor: &'static Ruled<Value>,
    t: &mut T,
) -> Benefit {
    let (saved, yearly) = (energy.given(), money.given());
    let per_kwh = (!energy.decimal().is_zero()).then(|| t.compute(&PER_KWH, &[yearly, saved]));
    let carbon = t.compute(&CARBON, &[saved, factor.given_measure()]);
    let paid = payback::Input {
        discount_rate: input.discount_rate,
        life_years: input.life_years,
        ..payback::Input::simple(investment, Yuan::default())
    };
    let (months, npv, irr) = payback::of_year(&paid, ExactYuan::new(money.decimal()), t);
    Benefit { kind, energy, money, per_kwh, investment, months, npv, irr, carbon }
}

plain! { Benefit { "kind": kind, "energyKwh": energy, "money": money, "perKwh": per_kwh, "investment": investment, "months?": months, "npv": npv, "irr": irr, "carbonKg": carbon } }
plain! { Plan { "measures": measures, "all": all, "interaction": interaction, "before": before, "wholeYear": whole_year, "confidence": confidence, "status": status, "steps": steps } }
