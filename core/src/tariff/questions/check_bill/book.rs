//! The same price lists, otherwise rounded or without one of their charges.

use crate::base::text::Word;
use crate::explain::Ruled;
use crate::tariff::book::files::Book;
use crate::tariff::book::model::{Charge, LineRounding, Sheet};
use crate::tariff::engine::input::Input;
use std::rc::Rc;

/// The same customer where money is rounded otherwise.
pub(super) fn rounded(input: &Input, rounding: LineRounding) -> Input {
    changed(
        input,
        |sheet| sheet.rounding = Ruled::cited(sheet.rounding.citation().clone(), rounding),
        |charges| charges.iter_mut().for_each(|charge| charge.rounding = None),
    )
}

/// The same customer without a charge.
pub(super) fn without(input: &Input, charge: &Word) -> Input {
    let mut other = changed(input, |_| {}, |charges| charges.retain(|other| other.id != *charge));
    other.prices.retain(|given| given.charge != *charge);
    other.quantities.retain(|(id, _)| id != charge);
    other.amounts.retain(|(id, _)| id != charge);
    other
}

/// The same customer on price lists of their tariff, and lists of shared charges, that were changed.
fn changed(input: &Input, on_sheet: impl Fn(&mut Sheet), on_charges: impl Fn(&mut Vec<Charge>)) -> Input {
    let mut book = Book::clone(&input.book);
    for sheet in book.sheets.iter_mut().filter(|sheet| sheet.family == input.tariff) {
        let mut other = (**sheet).clone();
        on_sheet(&mut other);
        on_charges(&mut other.charges);
        *sheet = Rc::new(other);
    }
    for list in &mut book.charges {
        let mut other = (**list).clone();
        on_charges(&mut other.charges);
        *list = Rc::new(other);
    }
    Input { book: Rc::new(book), ..input.clone() }
}
