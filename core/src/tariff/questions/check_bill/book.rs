//! The same price lists, otherwise rounded or without one of their charges.

use crate::base::text::Word;
use crate::explain::Ruled;
use crate::tariff::book::files::Book;
use crate::tariff::book::model::{Charge, LineRounding, Sheet};
use crate::tariff::engine::input::Input;
use std::rc::Rc;

/// The same customer where money is rounded otherwise.
pub(super) fn rounded(input: &Input, rounding: LineRounding) -> Input {
    with_sheets(input, |sheet| {
        sheet.rounding = Ruled::cited(sheet.rounding.citation().clone(), rounding);
        sheet.charges.iter_mut().for_each(|charge| charge.rounding = None);
    })
}

/// The same customer without a charge.
pub(super) fn without(input: &Input, charge: &Word) -> Input {
    let stays = |other: &Charge| other.id != *charge;
    let mut other = with_sheets(input, |sheet| sheet.charges.retain(stays));
    let mut book = Book::clone(&other.book);
    for list in &mut book.charges {
        if !list.charges.iter().all(stays) {
            let mut shorter = (**list).clone();
            shorter.charges.retain(stays);
            *list = Rc::new(shorter);
        }
    }
    other.book = Rc::new(book);
    other.prices.retain(|given| given.charge != *charge);
    other.quantities.retain(|(id, _)| id != charge);
    other.amounts.retain(|(id, _)| id != charge);
    other
}

/// The same customer on changed price lists of their tariff.
fn with_sheets(input: &Input, change: impl Fn(&mut Sheet)) -> Input {
    let mut book = Book::clone(&input.book);
    for sheet in book.sheets.iter_mut().filter(|sheet| sheet.family == input.tariff) {
        let mut other = (**sheet).clone();
        change(&mut other);
        *sheet = Rc::new(other);
    }
    Input { book: Rc::new(book), ..input.clone() }
}
