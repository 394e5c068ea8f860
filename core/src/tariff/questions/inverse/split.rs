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
    let mut splits: Vec<(Split, i64)> = Vec::new();
    let (mut least, mut most) = (None::<Yuan>, None::<Yuan>);
    for first in 0..=whole {
        let months = [with_kwh(one, first), with_kwh(other, whole - first)];
        let sum = year_total(&months, &mut Recorder::muted())?;
        least = Some(least.map_or(sum, |least| least.min(sum)));
        most = Some(most.map_or(sum, |most| most.max(sum)));
        if sum != total {
            continue;
        }
        let kwh = |kwh: i64| KilowattHour::new(Decimal::from(kwh));
        match splits.last_mut() {
            Some((split, last)) if *last + 1 == first => (split.first_to, *last) = (Some(kwh(first)), first),
            _ => {
                let bills = without_steps(|| year(&months))?.months;
                let total = |index: usize| bills.get(index).map(|month| month.bill.total).unwrap_or_default();
                let (first_total, second_total) = (total(0), total(1));
                let (first_kwh, second) = (kwh(first), kwh(whole - first));
                let split = Split { first: first_kwh, second, first_to: None, first_total, second_total };
                splits.push((split, first));
            }
        }
    }
    let (least, most) = (least.unwrap_or_default(), most.unwrap_or_default());
    let reason = if splits.is_empty() { Some(reason(total, least, most)) } else { None };
    splits.truncate(NAMED);
    let splits: Vec<Split> = splits.into_iter().map(|(split, _)| split).collect();
    let mut recorder = Recorder::new();
    for split in &splits {
        let _: Yuan = recorder.compute(&SUM, &[split.first_total.given(), split.second_total.given()]);
    }
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
    let en = format!("Both months with that energy cost {least} to {most} 元");
    Text { zh: zh.into(), en: en.into() }
}

plain! {
    Split {
        "firstKwh": first, "secondKwh": second, "firstToKwh": first_to, "firstTotal": first_total,
        "secondTotal": second_total,
    }
    Splits { "splits": splits, "reason": reason, "least": least, "most": most, "steps": steps }
}
