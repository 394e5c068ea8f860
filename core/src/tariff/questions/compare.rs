//! The same customer on several tariffs.

use crate::base::data::plain;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::{Text, Word};
use crate::base::units::{Yuan, YuanPerKwh};
use crate::explain::{Recorder, Step};
use crate::tariff::book::files::Book;
use crate::tariff::engine::bill::{Bill, calculate};
use crate::tariff::engine::input::{Input, Usage, read_for};
use crate::tariff::engine::remarks;
use crate::tariff::engine::span::Files;
use std::rc::Rc;

/// A tariff the customer could have.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The tariff.
    pub tariff: Word,
    /// Title of its price list.
    pub title: Text,
    /// What the customer would pay.
    pub total: Yuan,
    /// More than on the cheapest.
    pub more: Yuan,
    /// Total per kWh.
    pub average_price: Option<YuanPerKwh>,
    /// The bill.
    pub bill: Bill,
}

/// A tariff the customer can't have.
#[derive(Debug, Clone)]
pub struct Excluded {
    /// The tariff.
    pub tariff: Word,
    /// Title of its price list.
    pub title: Text,
    /// Why.
    pub reason: &'static Text,
}

/// The comparison.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// Those that apply, cheapest first.
    pub candidates: Vec<Candidate>,
    /// Those that don't.
    pub excluded: Vec<Excluded>,
    /// The bills carry their own steps.
    pub steps: [Step; 0],
}

/// Calculates the bill on every candidate that applies.
///
/// Energy by period is summed up for a tariff without hours.
///
/// # Errors
/// What can't be read, an unknown candidate, or a candidate that can't price this customer.
pub fn compare(root: &Field<'_>) -> Result<Comparison, Error> {
    let book = Book::of(root);
    let named = root.texts("candidates");
    // The candidates take the place of a bill's own tariff.
    root.known(&["tariff"]);
    if named.is_empty() {
        root.refuse_at("candidates", Code::Missing, "");
    }
    root.finish(())?;
    let (mut candidates, mut excluded) = (Vec::new(), Vec::new());
    for name in named {
        let tariff = root.accept(book.tariff(&name, "candidates")).unwrap_or_default();
        let input = read_for(root, Rc::clone(&book), tariff.clone())?;
        let files = Files::on(&book, &tariff, input.from, "month")?;
        let title = files.sheet.head.title.clone();
        if remarks::fits(&files, &input, &mut Recorder::muted()) == Some(false) {
            excluded.push(Excluded { tariff, title, reason: &remarks::NOT_FOR_CAPACITY });
            continue;
        }
        let bill = calculate(&summed(input, &files))?;
        let (total, average_price) = (bill.total, bill.average_price);
        candidates.push(Candidate { tariff, title, total, more: Yuan::default(), average_price, bill });
    }
    candidates.sort_by_key(|candidate| candidate.total);
    let least = candidates.first().map(|first| first.total).unwrap_or_default();
    for candidate in &mut candidates {
        candidate.more = candidate.total.less(least).unwrap_or_default();
    }
    Ok(Comparison { candidates, excluded, steps: [] })
}

/// Energy by period is one sum on a tariff that has no periods.
pub(in crate::tariff) fn summed(mut input: Input, files: &Files) -> Input {
    if files.hours.is_none() {
        for share in &mut input.usage {
            if let (Usage::Periods(_), Some(kwh)) = (&share.usage, share.usage.total()) {
                share.usage = Usage::Total(kwh);
            }
        }
    }
    input
}

plain! { Candidate { "tariff": tariff, "title": title, "total": total, "more": more, "averagePrice": average_price, "bill": bill } }
plain! { Excluded { "tariff": tariff, "title": title, "reason": reason } }
plain! { Comparison { "candidates": candidates, "excluded": excluded, "steps": steps } }
