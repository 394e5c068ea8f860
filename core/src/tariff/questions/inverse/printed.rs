//! A price, or the energy of one period, out of a printed bill.

use super::sought::first_at;
use crate::base::data::plain;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::{Text, Word};
use crate::base::units::{KilowattHour, Measure, Quantity, Yuan, YuanPerKwh};
use crate::explain::{Formula, Keep, Operand, Recorder, Step, Term, Trace};
use crate::rulebook::named;
use crate::tariff::book::files::Book;
use crate::tariff::book::model::{Charge, Period, Price, Sheet, price_spec};
use crate::tariff::engine::bill::{Bill, calculate, money};
use crate::tariff::engine::input::{Given, GivenPrice, Input, Usage, read, read_rest};
use crate::tariff::engine::span::Files;
use rust_decimal::Decimal;
use std::rc::Rc;

named! {
    /// What is looked for.
    Unknown {
        /// The price of a charge.
        Price = "price", "电价", "Price";
        /// Energy: of a period, or all of it.
        Energy = "energy", "电量", "Energy";
    }
}

/// A value out of a printed bill.
#[derive(Debug, Clone)]
pub struct FromBill {
    /// What was looked for.
    pub find: Unknown,
    /// The charge or period it is of; absent for energy without periods.
    pub of: Option<Word>,
    /// The value with the fewest decimals that leads to the printed total; absent where none does.
    pub value: Option<Measure>,
    /// Its unit.
    pub unit: &'static str,
    /// The least value that leads to it.
    pub from: Option<Measure>,
    /// The most.
    pub to: Option<Measure>,
    /// Why there is none.
    pub reason: Option<Text>,
    /// The printed total, 元.
    pub printed: Yuan,
    /// The bill with the value in it; absent where there is none.
    pub bill: Option<Bill>,
    /// The calculation step by step; the bill has steps of its own.
    pub steps: Vec<Step>,
}

static PRINTED: Term = Term::new("P", "账单所印合计", "Total as printed");
static TOTAL: Term = Term::new("E", "代入后的合计", "Total with the value in it");
static LEFT: Formula = Formula::new(
    "printed_difference",
    Text::new("代入后与所印之差", "Printed less calculated"),
    "P − E",
    &[&PRINTED, &TOTAL],
    Keep::All,
    "printed.total",
);

/// What is looked for, and how it is put into an input.
struct Question {
    find: Unknown,
    charge: Word,
    period: Option<Period>,
    decimals: u32,
    most: i64,
}

/// Most decimals of a price, and the largest price in their units.
const PRICE_DECIMALS: u32 = 8;
const MOST_PRICE: i64 = 1_000 * 100_000_000;
/// Most decimals of energy, and the largest energy in their units.
const ENERGY_DECIMALS: u32 = 2;
const MOST_ENERGY: i64 = 100_000_000_000;

/// Reads a bill's input with `printed: { total }` and what is looked for: `find: "price"` with `charge` (the
/// one that the customer brings along without a word), or `find: "energy"` with `period` (all energy without
/// one), which `usage` then leaves out. Without `find` it is energy where a period is named or `usage` is
/// left out, else the price.
///
/// # Errors
/// As a bill; a charge that has no price of its own.
pub fn price_from_bill(root: &Field<'_>) -> Result<FromBill, Error> {
    let printed: Yuan = root.at("printed").required("total");
    let period = root.optional_choice("period", &Period::BY_NAME);
    let charge = root.text("charge");
    let metered = ["usage", "parts", "metering"].iter().any(|name| root.has(name));
    // What is left out is what is looked for.
    let left_out = if period.is_some() || !metered { Unknown::Energy } else { Unknown::Price };
    let find = root.optional_choice("find", Unknown::CHOICES).unwrap_or(left_out);
    if find == Unknown::Price && period.is_some() {
        root.refuse_at("period", Code::Conflict, "find: price");
    }
    if find == Unknown::Energy && charge.is_some() {
        root.refuse_at("charge", Code::Conflict, "find: energy");
    }
    let input = if find == Unknown::Energy && !metered { without_usage(root)? } else { read(root)? };
    let question = match find {
        Unknown::Price => price_question(&input, charge)?,
        Unknown::Energy => {
            let (find, charge) = (Unknown::Energy, Word::default());
            Question { find, charge, period, decimals: ENERGY_DECIMALS, most: MOST_ENERGY }
        }
    };
    solve(&input, &question, printed)
}

/// Reads a customer whose energy is looked for.
fn without_usage(root: &Field<'_>) -> Result<Input, Error> {
    let book = Book::of(root);
    let tariff = crate::tariff::engine::input::tariff(root, &book, "tariff");
    let days = crate::tariff::engine::input::days(root);
    let usage = Usage::Total(KilowattHour::default());
    let share = crate::tariff::engine::input::Share { from: days.0, to: days.1, usage };
    let input = read_rest(root, book, tariff, days, vec![share]);
    root.finish(input)
}

/// The charge whose price is looked for: the one named, else the only one that the customer brings along.
fn price_question(input: &Input, named: Option<String>) -> Result<Question, Error> {
    let files = Files::on(&input.book, &input.tariff, input.from, "month")?;
    let single = || files.charges().filter(|charge| !matches!(charge.price, Price::Rows(_)));
    // The one whose price nobody lists, else the only one that may be the customer's own.
    let only = |fits: fn(&Charge) -> bool| {
        let mut fitting = files.charges().filter(|charge| fits(charge));
        fitting.next().filter(|_| fitting.next().is_none())
    };
    let charge = match named {
        Some(named) => single().find(|charge| *charge.id == *named),
        None => {
            only(|charge| matches!(charge.price, Price::Unknown)).or_else(|| only(|charge| charge.own.price))
        }
    };
    let Some(charge) = charge else {
        // What has a price for each tier, season or period is no single unknown.
        let known: Vec<&str> = single().map(|charge| charge.id.as_str()).collect();
        return Err(Error::new(Code::Unknown, "charge").bound(known.join(", ")));
    };
    let (find, charge, decimals, most) = (Unknown::Price, charge.id.clone(), PRICE_DECIMALS, MOST_PRICE);
    Ok(Question { find, charge, period: None, decimals, most })
}

/// The value that leads to the printed total: money rises with it.
fn solve(input: &Input, question: &Question, printed: Yuan) -> Result<FromBill, Error> {
    let total = |value: i64| -> Result<Yuan, Error> {
        money(&question.put(input, value)?, &mut Recorder::muted()).map(|(total, _)| total)
    };
    let first = first_at(0, question.most, |value| Ok(total(value)? >= printed))?;
    let beyond = first_at(first, question.most, |value| Ok(total(value)? > printed))?;
    let mut recorder = Recorder::new();
    let measure = |value: i64| question.measure(value);
    let of = match question.find {
        Unknown::Price => Some(question.charge.clone()),
        Unknown::Energy => question.period.map(|period| Word::Fixed(period.id())),
    };
    let (value, reason, bill) = if total(first)? == printed {
        let value = shortest(first, (beyond - 1).max(first), question.decimals);
        let bill = calculate(&question.put(input, value)?)?;
        let _: Yuan = recorder.compute(&LEFT, &[printed.given(), bill.total.given()]);
        (Some(value), None, Some(bill))
    } else {
        let _: Yuan = recorder.compute(&LEFT, &[printed.given(), total(first)?.given()]);
        (None, Some(question.reason(first, &total)?), None)
    };
    let unit = measure(0).unit();
    let range = value.is_some();
    recorder.conclude(|steps| FromBill {
        find: question.find,
        of,
        value: value.map(measure),
        unit,
        from: range.then(|| measure(first)),
        to: range.then(|| measure((beyond - 1).max(first))),
        reason,
        printed,
        bill,
        steps,
    })
}

/// The number between two that has the fewest decimals, in units of the last of them; the least of those.
fn shortest(from: i64, to: i64, decimals: u32) -> i64 {
    for cut in (0..=decimals).rev() {
        let unit = 10_i64.pow(cut);
        let up = from.div_euclid(unit) * unit + if from.rem_euclid(unit) == 0 { 0 } else { unit };
        if up <= to {
            return up;
        }
    }
    from
}

impl Question {
    fn measure(&self, value: i64) -> Measure {
        let value = Decimal::new(value, self.decimals);
        match self.find {
            Unknown::Price => Measure::of(YuanPerKwh::new(value)),
            Unknown::Energy => Measure::of(KilowattHour::new(value)),
        }
    }

    /// The same customer with the value in its place.
    fn put(&self, input: &Input, value: i64) -> Result<Input, Error> {
        let value = self.measure(value).decimal();
        match self.find {
            Unknown::Price => Ok(priced(input, &self.charge, value)),
            Unknown::Energy => with_energy(input, self.period, KilowattHour::new(value)),
        }
    }

    /// Why no value leads to the total: it lies below the least, above the most, or between two.
    fn reason(&self, first: i64, total: &impl Fn(i64) -> Result<Yuan, Error>) -> Result<Text, Error> {
        let most = first == self.most;
        let at = |value: i64| -> Result<String, Error> {
            Ok(format!("{} → {}", self.measure(value), total(value)?))
        };
        let near = at(first)?;
        let (zh, en) = if most {
            (
                format!("所印合计比能算到的最大值还大（{near}）"),
                format!("More than the most that is reached ({near})"),
            )
        } else if first == 0 {
            (format!("所印合计比该项为零时还小（{near}）"), format!("Less than without it ({near})"))
        } else {
            let below = at(first - 1)?;
            (
                format!("没有一个数值恰好得到所印合计：{below}；{near}"),
                format!("No value gives the total to the cent: {below}; {near}"),
            )
        };
        Ok(Text { zh: zh.into(), en: en.into() })
    }
}

/// The same customer at another price of a charge, whether it is listed or their own.
fn priced(input: &Input, charge: &Word, price: Decimal) -> Input {
    let mut other = input.clone();
    other.prices.retain(|given| given.charge != *charge);
    other.amounts.retain(|(id, _)| id != charge);
    let no_own = |other: &Charge| other.id == *charge && !other.own.price;
    let listed = |sheet: &Sheet| sheet.charges.iter().any(no_own);
    let lists = input.book.charges.iter().any(|list| list.charges.iter().any(no_own));
    if input.book.versions(&input.tariff).any(|sheet| listed(sheet)) || lists {
        other.book = Rc::new(with_price(&input.book, &input.tariff, charge, price));
    } else {
        other.prices.push(Given { charge: charge.clone(), price: GivenPrice::One(price) });
    }
    other
}

/// The book with another price of a charge.
fn with_price(book: &Book, tariff: &Word, charge: &Word, price: Decimal) -> Book {
    use crate::explain::Ruled;
    let set = |charges: &mut Vec<Charge>| {
        for other in charges.iter_mut().filter(|other| other.id == *charge) {
            let value = Measure::new(price, price_spec(other.basis));
            other.price = Price::One(Ruled::cited(other.citation.clone(), value));
        }
    };
    let mut book = book.clone();
    for sheet in book.sheets.iter_mut().filter(|sheet| sheet.family == *tariff) {
        let mut other = (**sheet).clone();
        set(&mut other.charges);
        *sheet = Rc::new(other);
    }
    for list in book.charges.iter_mut().filter(|list| list.charges.iter().any(|other| other.id == *charge)) {
        let mut other = (**list).clone();
        set(&mut other.charges);
        *list = Rc::new(other);
    }
    book
}

/// The same customer with other energy in a period, or in all.
fn with_energy(input: &Input, period: Option<Period>, kwh: KilowattHour) -> Result<Input, Error> {
    let mut other = input.clone();
    let [share] = other.usage.as_mut_slice() else {
        return Err(Error::new(Code::Conflict, "parts").bound("find: energy"));
    };
    let periods = match (&share.usage, period) {
        (_, None) => {
            share.usage = Usage::Total(kwh);
            return Ok(other);
        }
        (Usage::Periods(periods), Some(_)) => *periods,
        (Usage::Total(_), Some(_)) => [None; 5],
        (Usage::Registers(registers), Some(_)) if registers.metering.is_none() => {
            registers.periods.unwrap_or_default()
        }
        (Usage::Registers(_), Some(_)) => {
            return Err(Error::new(Code::Conflict, "metering").bound("find: energy"));
        }
        (Usage::Readings(_), Some(_)) => {
            return Err(Error::new(Code::Conflict, "usage.intervals").bound("find: energy"));
        }
    };
    let mut periods = periods;
    let slot = period.and_then(Period::index).and_then(|index| periods.get_mut(index));
    if let Some(slot) = slot {
        *slot = Some(kwh);
    }
    share.usage = Usage::Periods(periods);
    Ok(other)
}

plain! {
    FromBill {
        "find": find, "of": of, "value?": value, "unit": unit, "from": from, "to": to, "reason": reason,
        "printed": printed, "bill": bill, "steps": steps,
    }
}
