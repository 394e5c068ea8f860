//! Where one of two tariffs becomes cheaper than the other.

use super::sought::{MOST, total_of, with_days};
use crate::base::data::plain;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::{Text, Word};
use crate::base::units::{KilowattHour, Quantity, Yuan};
use crate::explain::Step;
use crate::tariff::book::files::{Book, in_force};
use crate::tariff::engine::input::Input;
use crate::tariff::engine::span::Files;
use rust_decimal::Decimal;
use std::rc::Rc;

/// From where on another tariff is cheaper.
#[derive(Debug, Clone)]
pub struct Crossing {
    /// The first whole kWh from which it is so.
    pub kwh: KilowattHour,
    /// The tariff that is cheaper from there on.
    pub cheaper: Word,
    /// Its title.
    pub title: Text,
    /// What the first costs there.
    pub first: Yuan,
    /// What the second costs there.
    pub second: Yuan,
}

/// Where one of two tariffs becomes cheaper than the other.
#[derive(Debug, Clone)]
pub struct BreakEven {
    /// The tariff that is cheaper for hardly any energy; absent where they cost the same.
    pub cheaper_at_first: Option<Word>,
    /// From where on that changes, rising.
    pub crossings: Vec<Crossing>,
    /// How far was looked, kWh.
    pub until: KilowattHour,
    /// Bills can be asked for one by one.
    pub steps: [Step; 0],
}

/// Steps between which a crossing is looked for.
const GRID: i64 = 400;

/// Reads a bill's input with two `candidates` and `untilKwh` (10,000 without one).
///
/// # Errors
/// As a bill.
pub fn break_even(root: &Field<'_>) -> Result<BreakEven, Error> {
    let book = Book::of(root);
    let names = root.texts("candidates");
    // The candidates take the place of a bill's own tariff.
    root.known(&["tariff"]);
    let [one, other] = names.as_slice() else {
        return Err(Error::new(Code::OutOfRange, "candidates").bound("2"));
    };
    let until: KilowattHour =
        root.optional("untilKwh").unwrap_or_else(|| KilowattHour::new(Decimal::from(10_000)));
    let most = i64::try_from(until.decimal().trunc()).unwrap_or(MOST).clamp(1, MOST);
    let input = |name: &str| -> Result<Input, Error> {
        let tariff = book.tariff(name, "candidates")?;
        let read = if root.has("usage") {
            crate::tariff::engine::input::read_for(root, Rc::clone(&book), tariff.clone())
        } else {
            with_days(root, Rc::clone(&book), tariff.clone())
        }?;
        let files = Files::on(&book, &tariff, read.from, "month")?;
        Ok(crate::tariff::questions::compare::summed(read, &files))
    };
    let inputs = [input(one)?, input(other)?];
    let both = |kwh: i64| -> Result<[Yuan; 2], Error> {
        let [first, second] = &inputs;
        Ok([total_of(first, kwh)?, total_of(second, kwh)?])
    };
    let order = |kwh: i64| -> Result<std::cmp::Ordering, Error> {
        let [first, second] = both(kwh)?;
        Ok(first.cmp(&second))
    };
    let side = |order: std::cmp::Ordering| match order {
        std::cmp::Ordering::Less => Some(0),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(1),
    };
    let name = |side: usize| inputs.get(side).map_or_else(Word::default, |input| input.tariff.clone());
    let step = (most / GRID).max(1);
    let (mut last, mut winner) = (1, side(order(1)?));
    let cheaper_at_first = winner.map(name);
    let mut crossings = Vec::new();
    while last < most {
        let next = (last + step).min(most);
        let now = side(order(next)?);
        if now.is_some() && now != winner {
            let (mut low, mut high) = (last, next);
            while low + 1 < high {
                let middle = low + (high - low) / 2;
                if side(order(middle)?) == now { high = middle } else { low = middle }
            }
            let [first, second] = both(high)?;
            let cheaper = name(now.unwrap_or_default());
            let date = inputs.first().map(|input| input.from);
            let title = date.and_then(|date| in_force(&book.sheets, &cheaper, date, "month").ok());
            crossings.push(Crossing {
                kwh: KilowattHour::new(Decimal::from(high)),
                cheaper,
                title: title.map_or(Text::new("", ""), |sheet| sheet.head.title.clone()),
                first,
                second,
            });
            winner = now;
        }
        last = next;
    }
    Ok(BreakEven { cheaper_at_first, crossings, until, steps: [] })
}

plain! { Crossing { "kwh": kwh, "cheaper": cheaper, "title": title, "first": first, "second": second } }
plain! { BreakEven { "cheaperAtFirst": cheaper_at_first, "crossings": crossings, "untilKwh": until, "steps": steps } }
