//! A year, month by month.

use crate::base::data::plain;
use crate::base::date::Date;
use crate::base::decimal::add;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::{Text, Word};
use crate::base::units::{KilowattHour, Quantity, Yuan, YuanPerKwh};
use crate::explain::{Formula, Keep, Operand, Recorder, Step, StepKind, Term, Trace};
use crate::power_factor;
use crate::tariff::book::files::Book;
use crate::tariff::engine::bill::{Bill, calculate};
use crate::tariff::engine::input::{Input, Share, Usage, check_factor, reactive, read_rest, tariff};
use crate::tariff::engine::readings::Readings;
use crate::tariff::engine::span::Files;
use rust_decimal::Decimal;
use std::rc::Rc;

/// One month of it.
#[derive(Debug, Clone)]
pub struct Month {
    /// Its first day.
    pub month: Date,
    /// Its bill.
    pub bill: Bill,
}

/// What a charge costs over the year.
#[derive(Debug, Clone)]
pub struct YearLine {
    /// The charge, or the line's name where it belongs to none.
    pub id: Word,
    /// What it is called.
    pub label: Text,
    /// Money of all months.
    pub amount: Yuan,
}

/// A year.
#[derive(Debug, Clone)]
pub struct Year {
    /// The tariff.
    pub tariff: Word,
    /// Its months.
    pub months: Vec<Month>,
    /// What each charge costs.
    pub lines: Vec<YearLine>,
    /// Energy.
    pub energy: KilowattHour,
    /// Money.
    pub total: Yuan,
    /// Money per kWh.
    pub average_price: Option<YuanPerKwh>,
    /// The months' sum; each month has steps of its own.
    pub steps: Vec<Step>,
}

static MONTH: Term = Term::new("M", "当月电费", "Bill of the month");
static YEAR_STEP: StepKind =
    StepKind {
        id: "year", label: Text::new("全年电费", "Bill of the year"), formula: "Σ M", rounding: None
    };
static AVERAGE_TOTAL: Term = Term::new("E", "全年电费", "Bill of the year");
static AVERAGE_ENERGY: Term = Term::new("W", "全年电量", "Energy of the year");
static AVERAGE_STEP: Formula = Formula::new(
    "average_price",
    Text::new("全年平均电价", "Average price of the year"),
    "E ÷ W",
    &[&AVERAGE_TOTAL, &AVERAGE_ENERGY],
    Keep::Decimals(4),
    "months",
);

/// Most months at once.
const LONGEST: usize = 12;

/// Reads `{ tariff, from, months: [{ usage }] }` or `{ tariff, from, usage: { intervals } }`: the inputs of
/// twelve bills or fewer, in a row.
///
/// # Errors
/// The first field that is missing, can't be used, or has no rule.
pub fn read_year(root: &Field<'_>) -> Result<Vec<Input>, Error> {
    let book = Book::of(root);
    let tariff = tariff(root, &book, "tariff");
    let places = root.items("months");
    root.only_one_of(&["months", "usage"]);
    if places.is_empty() && root.has("months") {
        root.refuse_at("months", Code::WrongType, "[{ usage }]");
    }
    let readings = if places.is_empty() && !root.has("months") {
        Readings::read(&root.at("usage").at("intervals"))
    } else {
        None
    };
    let readings = readings.map(Rc::new);
    let first = root.date("from").or(readings.as_ref().map(|readings| readings.from));
    let Some(first) = first.map(Date::month_start) else {
        root.refuse_at("from", Code::Missing, "");
        return root.finish(Vec::new());
    };
    let count = readings.as_ref().map_or(places.len(), |readings| {
        let last = readings.to();
        (0..=12).take_while(|month| first.months_later(*month) <= last).count()
    });
    if count > LONGEST {
        root.refuse_at(
            if places.is_empty() { "usage.intervals" } else { "months" },
            Code::OutOfRange,
            "1 – 12",
        );
    }
    let mut inputs: Vec<Input> = Vec::with_capacity(count);
    for index in 0..count.min(LONGEST) {
        let from = first.months_later(i32::try_from(index).unwrap_or_default());
        let to = from.month_end();
        let usage = match (&readings, places.get(index)) {
            (Some(readings), _) => Usage::Readings(Rc::clone(readings)),
            (None, Some(place)) => Usage::read(&place.at("usage")),
            (None, None) => Usage::Total(KilowattHour::default()),
        };
        let common =
            read_rest(root, Rc::clone(&book), tariff.clone(), (from, to), vec![Share { from, to, usage }]);
        inputs.push(match places.get(index) {
            Some(place) => {
                let input = own_figures(common, place);
                check_factor(place, &input);
                input
            }
            None => {
                check_factor(root, &common);
                common
            }
        });
    }
    root.finish(inputs)
}

/// What a month says of itself.
fn own_figures(common: Input, place: &Field<'_>) -> Input {
    // Either of the two takes the place of both.
    let (reactive, factor) = match (reactive(place), power_factor::read_factor(place)) {
        (None, None) => (common.reactive, common.factor),
        own => own,
    };
    Input {
        max_demand: place.optional("maxDemandKw").or(common.max_demand),
        contract_demand: place.optional("contractDemandKw").or(common.contract_demand),
        capacity: place.optional("capacityKva").or(common.capacity),
        reactive,
        factor,
        ..common
    }
}

/// The bills of the months, each knowing what the tier cycle has used before it, and their sum.
///
/// # Errors
/// As a single bill, with the month in front of the field.
pub fn year(inputs: &[Input]) -> Result<Year, Error> {
    let mut months: Vec<Month> = Vec::with_capacity(inputs.len());
    each_month(inputs, |input| {
        let bill = calculate(input)?;
        let energy = bill.energy;
        months.push(Month { month: input.from, bill });
        Ok(energy)
    })?;
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let total = t.step(&YEAR_STEP, |t| {
        let mut sum = Some(Decimal::ZERO);
        for month in &months {
            t.input(&MONTH, &month.bill.total);
            sum = sum.and_then(|sum| add(sum, month.bill.total.decimal()));
        }
        Yuan::new(t.fitting(sum, "months"))
    });
    let energy = months.iter().map(|month| month.bill.energy.decimal()).try_fold(Decimal::ZERO, add);
    let energy = KilowattHour::new(t.fitting(energy, "months"));
    let average_price =
        (!energy.decimal().is_zero()).then(|| t.compute(&AVERAGE_STEP, &[total.given(), energy.given()]));
    let lines = by_charge(&months);
    let tariff = inputs.first().map(|input| input.tariff.clone()).unwrap_or_default();
    recorder.conclude(|steps| Year { tariff, months, lines, energy, total, average_price, steps })
}

/// The twelve months of the calendar year of a bill, with its use in each of them.
#[must_use]
pub fn like_months(input: &Input) -> Vec<Input> {
    let first = Date::from_parts(input.from.year(), 1, 1).unwrap_or(input.from);
    let one = |index| {
        let from = first.months_later(index);
        let to = from.month_end();
        let mut month = Input { from, to, billing_months: None, ..input.clone() };
        month.year_to_date = Some(KilowattHour::default());
        month.usage.iter_mut().for_each(|share| (share.from, share.to) = (from, to));
        month
    };
    (0..12).map(one).collect()
}

/// The year's money over any trace, month after month: what a batch needs.
///
/// # Errors
/// As [`year`].
pub fn year_total<T: Trace>(inputs: &[Input], t: &mut T) -> Result<Yuan, Error> {
    let mut sum = Some(Decimal::ZERO);
    each_month(inputs, |input| {
        let (total, energy) = crate::tariff::engine::bill::money(input, t)?;
        sum = sum.and_then(|sum| add(sum, total.decimal()));
        Ok(energy)
    })?;
    sum.map(Yuan::new).ok_or_else(|| Error::overflow("months"))
}

/// Runs the months in their order; each begins where the one before has left the tier cycle.
fn each_month(
    inputs: &[Input],
    mut bill: impl FnMut(&Input) -> Result<KilowattHour, Error>,
) -> Result<(), Error> {
    let mut used: Option<KilowattHour> = None;
    for (index, input) in inputs.iter().enumerate() {
        let mut input = input.clone();
        if index > 0 {
            input.year_to_date = used;
        }
        let month = |error: Error| error.within(&format!("months.{index}"));
        let files = Files::on(&input.book, &input.tariff, input.from, "month").map_err(month)?;
        let begins = files.cycle_start(input.from) == Some(input.from);
        if begins && index > 0 {
            input.year_to_date = Some(KilowattHour::default());
        }
        let energy = bill(&input).map_err(month)?;
        used = match input.year_to_date {
            Some(before) => add(before.decimal(), energy.decimal()).map(KilowattHour::new),
            None => Some(energy),
        };
    }
    Ok(())
}

fn by_charge(months: &[Month]) -> Vec<YearLine> {
    let mut lines: Vec<YearLine> = Vec::new();
    let mut put = |id: &Word, label: &Text, amount: Yuan| match lines.iter_mut().find(|line| line.id == *id) {
        Some(line) => {
            line.amount = Yuan::new(add(line.amount.decimal(), amount.decimal()).unwrap_or_default());
        }
        None => lines.push(YearLine { id: id.clone(), label: label.clone(), amount }),
    };
    for month in months {
        for line in &month.bill.lines {
            let (id, label) = if line.charge.is_empty() {
                (&line.id, &line.label)
            } else {
                (&line.charge, &line.charge_label)
            };
            put(id, label, line.amount);
        }
        if let Some(adjustment) = month.bill.power_factor_adjustment {
            put(&Word::Fixed("power_factor"), &ADJUSTMENT_LABEL, adjustment);
        }
    }
    lines
}

/// How the adjustment is called among the charges.
pub(in crate::tariff) static ADJUSTMENT_LABEL: Text = Text::new("力率调整电费", "Power-factor adjustment");

plain! { Month { "month": month, "bill": bill } }
plain! { YearLine { "id": id, "label": label, "amount": amount } }
plain! { Year { "tariff": tariff, "months": months, "lines": lines, "energyKwh": energy, "total": total, "averagePrice": average_price, "steps": steps } }
