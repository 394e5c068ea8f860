//! How much energy at this average price.
//!
//! The average rises with the energy where tiers do, and falls where a fixed charge is shared by more of
//! it; so there may be several answers, one, or none.

use super::sought::{MOST, first_at, scaled, shape, total_of};
use crate::base::data::plain;
use crate::base::decimal::{add, div, mul};
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{KilowattHour, Quantity, YuanPerKwh};
use crate::explain::{Formula, Keep, Operand, Recorder, Step, Term, Trace};
use crate::tariff::engine::bill::{Bill, calculate};
use crate::tariff::engine::input::Input;
use rust_decimal::Decimal;

/// Energy between two amounts, both of them with it.
#[derive(Debug, Clone, Copy)]
pub struct EnergyRange {
    /// The least, whole kWh.
    pub from: KilowattHour,
    /// The most, whole kWh; absent where there is no end to it.
    pub to: Option<KilowattHour>,
}

/// Energy at an average price.
#[derive(Debug, Clone)]
pub struct AveragePriced {
    /// The wanted price, 元/kWh.
    pub wanted: YuanPerKwh,
    /// The energy at which the average reaches it, whole kWh; absent where it never does.
    pub kwh: Option<KilowattHour>,
    /// Why there is none.
    pub reason: Option<Text>,
    /// Where the average is not above it.
    pub ranges: Vec<EnergyRange>,
    /// The bill for that energy.
    pub bill: Option<Bill>,
    /// How far was looked, kWh.
    pub until: KilowattHour,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static TOTAL: Term = Term::new("E", "这些电量的电费", "Bill for that energy");
static ENERGY: Term = Term::new("W", "电量", "Energy");
static AVERAGE: Formula = Formula::new(
    "average_price",
    Text::new("平均电价", "Average price"),
    "E ÷ W",
    &[&TOTAL, &ENERGY],
    Keep::Decimals(4),
    "averagePrice",
);

/// Reads a bill's input with `averagePrice` instead of the energy, and `untilKwh` (ten million without one);
/// where `usage` is given by period, the energy is shared in its proportion.
///
/// # Errors
/// As a bill.
///
/// ```
/// use diansuan::{data::Data, input::Field, tariff};
/// let typed = [
///     ("tariff", "cn-gx-residential"), ("month", "2026-01"), ("yearToDateKwh", "0"), ("averagePrice", "0.5333"),
/// ];
/// let typed = typed.map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let found = tariff::energy_for_average_price(&Field::root(&Data::of_form(&typed))).unwrap();
/// // 3120 × 0.5283 + x × 0.5783 = 0.5333 × (3120 + x): x = 346.67.
/// assert_eq!(found.kwh.unwrap().to_string(), "3466");
/// ```
pub fn energy_for_average_price(root: &Field<'_>) -> Result<AveragePriced, Error> {
    let wanted: YuanPerKwh = root.required("averagePrice");
    let until: Option<KilowattHour> = root.optional("untilKwh");
    let until = until.map_or(10_000_000, |until| i64::try_from(until.decimal().trunc()).unwrap_or(MOST));
    if !(1..=MOST).contains(&until) {
        root.refuse_at("untilKwh", Code::OutOfRange, &format!("1 – {MOST}"));
    }
    let input = shape(root)?;
    let points = points(until);
    let mut found = Vec::with_capacity(points.len());
    for point in &points {
        found.push(within(&input, wanted, *point)?);
    }
    let mut ranges: Vec<EnergyRange> = Vec::new();
    let mut edges = Vec::new();
    let whole = |kwh: i64| KilowattHour::new(Decimal::from(kwh));
    for (index, (point, inside)) in points.iter().zip(&found).enumerate() {
        let before = index.checked_sub(1).and_then(|index| Some((*points.get(index)?, *found.get(index)?)));
        match before {
            None if *inside => ranges.push(EnergyRange { from: whole(*point), to: None }),
            Some((last, false)) if *inside => {
                let first = first_at(last, *point, |kwh| within(&input, wanted, kwh))?;
                ranges.push(EnergyRange { from: whole(first), to: None });
                edges.push(first);
            }
            Some((last, true)) if !*inside => {
                let beyond = first_at(last, *point, |kwh| within(&input, wanted, kwh).map(|inside| !inside))?;
                if let Some(range) = ranges.last_mut() {
                    range.to = Some(whole(beyond - 1));
                }
                edges.push(beyond - 1);
            }
            _ => {}
        }
    }
    let mut recorder = Recorder::new();
    let reason = match edges.first() {
        None => Some(reason(&input, !ranges.is_empty(), &points, &mut recorder)?),
        Some(_) => None,
    };
    let bill = match edges.first() {
        Some(kwh) => Some(calculate(&scaled(&input, *kwh)?)?),
        None => None,
    };
    if let Some(bill) = &bill {
        let _: YuanPerKwh = recorder.compute(&AVERAGE, &[bill.total.given(), bill.energy.given()]);
    }
    let kwh = edges.first().map(|kwh| whole(*kwh));
    recorder.conclude(|steps| AveragePriced { wanted, kwh, reason, ranges, bill, until: whole(until), steps })
}

/// Whole numbers of kWh up to `until`, each about a tenth more than the one before.
fn points(until: i64) -> Vec<i64> {
    let mut points = vec![1];
    while let Some(last) = points.last().copied().filter(|last| *last < until) {
        points.push((last + (last / 10).max(1)).min(until));
    }
    points
}

/// Whether the average is not above the wanted one: what rounding to the cent adds does not count.
fn within(input: &Input, wanted: YuanPerKwh, kwh: i64) -> Result<bool, Error> {
    let half_a_cent = Decimal::new(5, 3);
    let money = mul(wanted.decimal(), Decimal::from(kwh)).ok_or_else(|| Error::overflow("averagePrice"))?;
    let most = add(money, half_a_cent).ok_or_else(|| Error::overflow("averagePrice"))?;
    Ok(total_of(input, kwh)?.decimal() <= most)
}

/// Why the average never reaches the wanted one: `always` where it never is above it.
fn reason(input: &Input, always: bool, points: &[i64], recorder: &mut Recorder) -> Result<Text, Error> {
    let mut edge: Option<(Decimal, i64)> = None;
    for point in points {
        let average = div(total_of(input, *point)?.decimal(), Decimal::from(*point)).unwrap_or_default();
        let further = edge.is_none_or(|(last, _)| if always { average > last } else { average < last });
        if further {
            edge = Some((average, *point));
        }
    }
    let kwh = edge.map_or(1, |(_, kwh)| kwh);
    let (total, energy) = (total_of(input, kwh)?, KilowattHour::new(Decimal::from(kwh)));
    let edge: YuanPerKwh = recorder.compute(&AVERAGE, &[total.given(), energy.given()]);
    let (zh, en) = if always {
        (
            format!("平均电价不会这样高：最高约 {edge} 元/kWh"),
            format!("The average is never as high: {edge} yuan/kWh at the most"),
        )
    } else {
        (
            format!("平均电价不会这样低：最低约 {edge} 元/kWh"),
            format!("The average is never as low: {edge} yuan/kWh at the least"),
        )
    };
    Ok(Text { zh: zh.into(), en: en.into() })
}

plain! { EnergyRange { "fromKwh": from, "toKwh": to } }
plain! {
    AveragePriced {
        "averagePrice": wanted, "kwh?": kwh, "reason": reason, "ranges": ranges, "bill": bill, "untilKwh": until,
        "steps": steps,
    }
}
