//! Electricity in the cost of a product (用电成本): its share, and what a price, the power factor or
//! the hours of use do to unit cost and margin.

mod formulas;

use crate::base::data::plain;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::units::{
    Cost, ExactYuan, KilowattHour, KwhPerUnit, Output, Percent, Quantity, Yuan, YuanPerKwh, YuanPerUnit,
};
use crate::explain::{Operand, Recorder, Step, Trace};
use crate::rulebook::{self, COST_SHARE, Table, named};
use formulas::*;
use rust_decimal::Decimal;

/// What the calculation needs; everything is of one month.
#[derive(Debug, Clone)]
pub struct Input {
    /// Pieces made.
    pub output: Output,
    /// Energy used.
    pub energy: KilowattHour,
    /// The electricity bill.
    pub bill: Cost,
    /// All other costs.
    pub other: Cost,
    /// Selling price of a piece.
    pub price: Option<YuanPerUnit>,
    /// What is asked.
    pub changes: Vec<Change>,
    /// Energy of this year and of the year before.
    pub years: Option<(KilowattHour, KilowattHour)>,
}

/// Something that changes the bill.
#[derive(Debug, Clone, Copy)]
pub enum Change {
    /// Electricity becomes dearer or cheaper by so much.
    Price(Percent),
    /// The power-factor adjustment, now and afterwards.
    PowerFactor(Yuan, Yuan),
    /// So much energy moves from peak to valley, at these prices.
    Shift(KilowattHour, YuanPerKwh, YuanPerKwh),
}

named! {
    /// What changes the bill.
    Lever {
        /// The price of electricity.
        Price = "price", "电价变化", "Price change";
        /// The power factor.
        PowerFactor = "power_factor", "改善功率因数", "Better power factor";
        /// Hours of use.
        Shift = "shift", "移峰填谷", "Peak moved to valley";
    }
    /// How much electricity weighs.
    Weight {
        /// Less than most firms.
        Light = "light", "低于一般企业", "Less than in most firms";
        /// As in most firms.
        Usual = "usual", "与一般企业相当", "As in most firms";
        /// More than in most firms.
        Heavy = "heavy", "高于一般企业，属于用电成本重的企业", "More than in most firms: electricity weighs heavily";
        /// More than the paper knows of.
        Extreme = "extreme", "超过高耗能企业的通常上限", "Beyond the usual upper end of energy-intensive firms";
    }
}

/// What a change does.
#[derive(Debug, Clone)]
pub struct Effect {
    /// What changes.
    pub lever: Lever,
    /// The month's bill changes by so much.
    pub monthly: Yuan,
    /// A piece's cost changes by so much.
    pub per_unit: YuanPerUnit,
    /// The same in percent of its cost.
    pub percent: Percent,
    /// Electricity's share afterwards.
    pub share: Percent,
    /// The margin afterwards.
    pub margin: Option<Percent>,
}

/// Electricity in the cost of a product.
#[derive(Debug, Clone)]
pub struct Pressure {
    /// Electricity's share of the unit cost.
    pub share: Percent,
    /// How that compares.
    pub weight: Weight,
    /// Electricity in a piece, as money.
    pub electricity: YuanPerUnit,
    /// Electricity in a piece, as energy.
    pub energy: KwhPerUnit,
    /// Cost of a piece.
    pub unit_cost: YuanPerUnit,
    /// What is left of the selling price.
    pub margin: Option<Percent>,
    /// By so much electricity may become dearer until nothing is left.
    pub bearable: Option<Percent>,
    /// What changes do.
    pub effects: Vec<Effect>,
    /// Energy against the year before.
    pub year_on_year: Option<Percent>,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

/// Reads the input.
///
/// # Errors
/// The first field that is missing or can't be used; an output, a selling price, a bill or a last
/// year of nothing, which nothing can be divided by.
pub fn read(root: &Field<'_>) -> Result<Input, Error> {
    let (output, bill) = (root.required::<Output>("output"), root.required::<Cost>("bill"));
    let energy: KilowattHour = root.required("kwh");
    let price: Option<YuanPerUnit> = root.optional("price");
    let mut changes = Vec::new();
    if let Some(percent) = root.optional("priceChange") {
        changes.push(Change::Price(percent));
    }
    if root.has("adjustmentNow") || root.has("adjustmentAfter") {
        changes.push(Change::PowerFactor(root.required("adjustmentNow"), root.required("adjustmentAfter")));
    }
    root.known(&["peakPrice", "valleyPrice"]);
    if let Some(moved) = root.optional::<KilowattHour>("shiftKwh") {
        if moved > energy {
            root.refuse_at("shiftKwh", Code::OutOfRange, "≤ kwh");
        }
        changes.push(Change::Shift(moved, root.required("peakPrice"), root.required("valleyPrice")));
    }
    let years = (root.has("thisYear") || root.has("lastYear"))
        .then(|| (root.required::<KilowattHour>("thisYear"), root.required::<KilowattHour>("lastYear")));
    let above_zero = |name: &str, value: Decimal| {
        if value <= Decimal::ZERO {
            root.refuse_at(name, Code::OutOfRange, "> 0");
        }
    };
    above_zero("output", output.decimal());
    above_zero("bill", bill.decimal());
    price.iter().for_each(|price| above_zero("price", price.decimal()));
    years.iter().for_each(|(_, last)| above_zero("lastYear", last.decimal()));
    root.finish(Input { output, energy, bill, other: root.required("otherCost"), price, changes, years })
}

/// Share, unit cost and what changes do to them.
///
/// # Errors
/// [`Code::OutOfRange`] when a result does not fit, such as a saving that is more than the bill.
///
/// ```
/// use diansuan::{data::Data, cost, input::Field};
/// let typed = [("output", "20000"), ("kwh", "121040"), ("bill", "86140.69"), ("otherCost", "600000"), ("priceChange", "10")]
///     .map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let result = cost::calculate(&cost::read(&Field::root(&Data::of_form(&typed))).unwrap()).unwrap();
/// assert_eq!((result.share.to_string(), result.unit_cost.to_string()), ("12.55".into(), "34.3070".into()));
/// ```
pub fn calculate(input: &Input) -> Result<Pressure, Error> {
    let rule = rulebook::in_force(COST_SHARE.iter(), None, "date")?;
    let Input { output, bill, other, price, .. } = input;
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let energy = t.compute(&ENERGY_STEP, &[input.energy.given(), output.given()]);
    let electricity = t.compute(&ELECTRICITY_STEP, &[bill.given(), output.given()]);
    let unit_cost = t.compute(&COST_STEP, &[bill.given(), other.given(), output.given()]);
    let share = t.compute(&SHARE_STEP, &[bill.given(), other.given()]);
    let weight = weight(rule, share, t);
    let margin = price.map(|price| {
        let given = [output.given(), price.given(), bill.given(), other.given()];
        (t.compute(&MARGIN_STEP, &given), t.compute(&BEARABLE_STEP, &given))
    });
    let effects = input.changes.iter().map(|change| effect(input, change, t)).collect();
    let year_on_year = input.years.map(|(this, last)| t.compute(&YEAR_STEP, &[this.given(), last.given()]));
    let (margin, bearable) = margin.unzip();
    recorder.conclude(|steps| Pressure {
        share,
        weight,
        electricity,
        energy,
        unit_cost,
        margin,
        bearable,
        effects,
        year_on_year,
        steps,
    })
}

fn weight<T: Trace>(rule: &Table, share: Percent, t: &mut T) -> Weight {
    t.step(&WEIGHT_STEP, |t| {
        t.input(&SHARE, &share);
        let mut limit = |term, row| match rule.value(row, "share", "date") {
            Ok(value) => t.rule(term, value).decimal(),
            Err(error) => t.expect(Err(error)),
        };
        let (low, high, most) = (limit(&LOW, "low"), limit(&HIGH, "high"), limit(&INTENSIVE, "intensive"));
        match share.decimal() {
            share if share < low => Weight::Light,
            share if share <= high => Weight::Usual,
            share if share <= most => Weight::Heavy,
            _ => Weight::Extreme,
        }
    })
}

fn effect<T: Trace>(input: &Input, change: &Change, t: &mut T) -> Effect {
    let Input { output, bill, other, price, .. } = input;
    let (lever, monthly): (Lever, Yuan) = match change {
        Change::Price(percent) => (Lever::Price, t.compute(&PRICE_STEP, &[bill.given(), percent.given()])),
        Change::PowerFactor(now, after) => {
            (Lever::PowerFactor, t.compute(&FACTOR_STEP, &[after.given(), now.given()]))
        }
        Change::Shift(moved, peak, valley) => {
            (Lever::Shift, t.compute(&SHIFT_STEP, &[moved.given(), valley.given(), peak.given()]))
        }
    };
    let exact = ExactYuan::new(monthly.decimal());
    Effect {
        lever,
        monthly,
        per_unit: t.compute(&PER_UNIT_STEP, &[exact.given(), output.given()]),
        percent: t.compute(&UNIT_PERCENT_STEP, &[exact.given(), bill.given(), other.given()]),
        share: t.compute(&NEW_SHARE_STEP, &[bill.given(), other.given(), exact.given()]),
        margin: price.map(|price| {
            let given = [output.given(), price.given(), bill.given(), other.given(), exact.given()];
            t.compute(&NEW_MARGIN_STEP, &given)
        }),
    }
}

plain! { Effect { "lever": lever, "monthly": monthly, "perUnit": per_unit, "percent": percent, "share": share, "margin": margin } }
plain! { Pressure { "share": share, "weight": weight, "electricity": electricity, "energy": energy, "unitCost": unit_cost, "margin": margin, "bearable": bearable, "effects": effects, "yearOnYear": year_on_year, "steps": steps } }
