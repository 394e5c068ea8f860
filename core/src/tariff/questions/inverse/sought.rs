//! A customer whose energy is looked for.

use crate::base::decimal::{div, mul, round};
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Word;
use crate::base::units::{KilowattHour, Quantity, Yuan};
use crate::explain::Recorder;
use crate::tariff::book::files::Book;
use crate::tariff::engine::input::{Input, Share, Usage, read, read_rest};
use crate::tariff::engine::metered::Registers;
use crate::tariff::questions::difference::with_usage;
use rust_decimal::Decimal;
use std::rc::Rc;

/// Most energy that is looked at, kWh.
pub(super) const MOST: i64 = 1_000_000_000;

/// Reads a bill's input whose energy may be missing or only says the shares of the periods.
pub(super) fn shape(root: &Field<'_>) -> Result<Input, Error> {
    if root.has("usage") {
        return read(root);
    }
    let book = Book::of(root);
    let tariff = crate::tariff::engine::input::tariff(root, &book, "tariff");
    with_days(root, book, tariff)
}

pub(super) fn with_days(root: &Field<'_>, book: Rc<Book>, tariff: Word) -> Result<Input, Error> {
    let days = crate::tariff::engine::input::days(root);
    let share = Share { from: days.0, to: days.1, usage: Usage::Total(KilowattHour::default()) };
    let input = read_rest(root, book, tariff, days, vec![share]);
    root.finish(input)
}

pub(super) fn total_of(input: &Input, kwh: i64) -> Result<Yuan, Error> {
    let mut silent = Recorder::muted();
    crate::tariff::engine::bill::money(&scaled(input, kwh)?, &mut silent).map(|(total, _)| total)
}

/// The same customer with so much energy, in the proportion of its periods.
pub(super) fn scaled(input: &Input, kwh: i64) -> Result<Input, Error> {
    let whole = Decimal::from(kwh);
    let usage = match input.usage.first().map(|share| &share.usage) {
        Some(Usage::Periods(periods) | Usage::Registers(Registers { periods: Some(periods), .. })) => {
            let sum = Usage::Periods(*periods).total().unwrap_or_default();
            if sum.decimal().is_zero() {
                return Err(Error::new(Code::OutOfRange, "usage").bound("> 0 kWh"));
            }
            let part = |slot: &Option<KilowattHour>| {
                let share = mul(whole, (*slot)?.decimal()).and_then(|kwh| div(kwh, sum.decimal()))?;
                Some(KilowattHour::new(round(share, 2)))
            };
            Usage::Periods(periods.each_ref().map(part))
        }
        _ => Usage::Total(KilowattHour::new(whole)),
    };
    Ok(with_usage(input, usage))
}

/// The first of the whole numbers from `low` to `high` at which a rising question is answered with yes;
/// `high` where none is.
///
/// # Errors
/// What asking is refused with.
pub(super) fn first_at(
    mut low: i64,
    mut high: i64,
    reached: impl Fn(i64) -> Result<bool, Error>,
) -> Result<i64, Error> {
    while low < high {
        let middle = low + (high - low) / 2;
        if reached(middle)? { high = middle } else { low = middle + 1 }
    }
    Ok(low)
}
