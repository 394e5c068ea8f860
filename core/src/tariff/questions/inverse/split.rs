//! Two months out of their sum: how much of the energy falls into each.

use crate::base::data::plain;
use crate::base::date::Date;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{KilowattHour, Quantity, Yuan};
use crate::explain::{Formula, Keep, Operand, Recorder, Step, Term, Trace, without_steps};
use crate::tariff::book::files::Book;
use crate::tariff::engine::input::{Input, Share, Usage, read_rest};
use crate::tariff::questions::year::{year, year_total};
use rust_decimal::Decimal;
use std::rc::Rc;

/// Energies of two months.
#[derive(Debug, Clone, Copy)]
pub struct Split {
    /// Of the first month, whole kWh: the least with which it is so.
    pub first: KilowattHour,
    /// Of the second month with that.
    pub second: KilowattHour,
    /// The most of the first month with which it is so, where that is more.
    pub first_to: Option<KilowattHour>,
    /// Bill of the first month, 元.
    pub first_total: Yuan,
    /// Bill of the second month, 元.
    pub second_total: Yuan,
}

/// All ways in which two months' energy and money add up.
#[derive(Debug, Clone)]
pub struct Splits {
    /// The ways, by the first month's energy; empty where there is none.
    pub splits: Vec<Split>,
    /// Why there is none.
    pub reason: Option<Text>,
    /// The least that both months together can cost, 元.
    pub least: Yuan,
    /// The most, 元.
    pub most: Yuan,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static FIRST: Term = Term::new("A", "第一个月电费", "Bill of the first month");
static SECOND: Term = Term::new("B", "第二个月电费", "Bill of the second month");
static SUM: Formula = Formula::new(
    "two_months",
    Text::new("两个月电费合计", "Both months together"),
    "A + B",
    &[&FIRST, &SECOND],
    Keep::All,
    "total",
);
static NO_WAY: Text = Text::new(
    "整数电量中没有一种分法恰好得到这个合计",
    "No split into whole kWh gives this total to the cent",
);

/// Most energy of both months, kWh: each whole kWh of the first month is tried.
const MOST: i64 = 20_000;
/// Most ways that are named.
const NAMED: usize = 100;

/// Reads `{ tariff, months: [first, second], kwh, total }` and the customer of a bill; on tiers over the year
/// `yearToDateKwh` is what was used before the first month.
///
/// # Errors
/// As a bill; more than 20,000 kWh.
pub fn split_months(root: &Field<'_>) -> Result<Splits, Error> {
    let book = Book::of(root);
    let tariff = crate::tariff::engine::input::tariff(root, &book, "tariff");
    let named = root.texts("months");
    let months: Vec<Date> = named
        .iter()
        .filter_map(|text| root.accept(Date::parse(text, "months")))
        .map(Date::month_start)
        .collect();
    let kwh: KilowattHour = root.required("kwh");
    let total: Yuan = root.required("total");
    let whole = i64::try_from(kwh.decimal().trunc()).ok().filter(|_| kwh.decimal().fract().is_zero());
    if whole.is_none_or(|whole| whole > MOST) {
        root.refuse_at("kwh", Code::OutOfRange, "0, 1, 2 … 20000");
    }
    let [first, second] = months.as_slice() else {
        root.refuse_at("months", Code::OutOfRange, "2");
        return Err(root.finish(()).err().unwrap_or_else(|| root.error(Code::Missing)));
    };
    if first >= second {
        root.refuse_at("months", Code::OutOfRange, &format!("> {first}"));
    }
    let input = |month: Date| {
        let usage = Usage::Total(KilowattHour::default());
        let share = Share { from: month, to: month.month_end(), usage };
        read_rest(root, Rc::clone(&book), tariff.clone(), (month, month.month_end()), vec![share])
    };
    let both = root.finish([input(*first), input(*second)])?;
    ways(&both, whole.unwrap_or_default(), total)
}

/// Tries every whole kWh of the first month.
fn ways(both: &[Input; 2], whole: i64, total: Yuan) -> Result<Splits, Error> {
    let [one, other] = both;
    let months = |first: i64| [with_kwh(one, first), with_kwh(other, whole - first)];
    let kwh = |kwh: i64| KilowattHour::new(Decimal::from(kwh));
    let split = |first: i64| -> Result<Split, Error> {
        let bills = without_steps(|| year(&months(first)))?.months;
        let total = |index: usize| bills.get(index).map(|month| month.bill.total).unwrap_or_default();
        let (first, second) = (kwh(first), kwh(whole - first));
        Ok(Split { first, second, first_to: None, first_total: total(0), second_total: total(1) })
    };
    let mut splits: Vec<(Split, i64)> = Vec::new();
    let (mut least, mut most) = (None::<(Yuan, i64)>, None::<(Yuan, i64)>);
    for first in 0..=whole {
        let sum = year_total(&months(first), &mut Recorder::muted())?;
        if least.is_none_or(|(money, _)| sum < money) {
            least = Some((sum, first));
        }
        if most.is_none_or(|(money, _)| sum > money) {
            most = Some((sum, first));
        }
        if sum != total || splits.len() > NAMED {
            continue;
        }
        match splits.last_mut() {
            Some((split, last)) if *last + 1 == first => (split.first_to, *last) = (Some(kwh(first)), first),
            _ => splits.push((split(first)?, first)),
        }
    }
    splits.truncate(NAMED);
    let splits: Vec<Split> = splits.into_iter().map(|(split, _)| split).collect();
    let (least, most) = (least.unwrap_or_default(), most.unwrap_or_default());
    // Where there is no way, the cheapest and the dearest say why.
    let edges = if splits.is_empty() { vec![split(least.1)?, split(most.1)?] } else { Vec::new() };
    let mut recorder = Recorder::new();
    for split in splits.iter().chain(&edges) {
        let _: Yuan = recorder.compute(&SUM, &[split.first_total.given(), split.second_total.given()]);
    }
    let (least, most) = (least.0, most.0);
    let reason = if splits.is_empty() { Some(reason(total, least, most)) } else { None };
    recorder.conclude(|steps| Splits { splits, reason, least, most, steps })
}

fn with_kwh(input: &Input, kwh: i64) -> Input {
    let mut input = input.clone();
    if let Some(share) = input.usage.first_mut() {
        share.usage = Usage::Total(KilowattHour::new(Decimal::from(kwh)));
    }
    input
}

fn reason(total: Yuan, least: Yuan, most: Yuan) -> Text {
    if least <= total && total <= most {
        return NO_WAY.clone();
    }
    let zh = format!("这些电量的两月合计在 {least} 至 {most} 元之间");
    let en = format!("Both months with that energy cost {least} to {most} yuan");
    Text { zh: zh.into(), en: en.into() }
}

plain! {
    Split {
        "firstKwh": first, "secondKwh": second, "firstToKwh": first_to, "firstTotal": first_total,
        "secondTotal": second_total,
    }
    Splits { "splits": splits, "reason": reason, "least": least, "most": most, "steps": steps }
}
