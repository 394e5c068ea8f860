//! Bills of every kind: which questions a tariff asks, and what comes of the answers.

mod basic;
mod bill;
mod check;
mod compare;
mod difference;
mod money;
mod refused;
mod ruler;
mod shift;

pub(crate) use basic::results as basic;
pub(crate) use bill::bill_of;
pub(crate) use bill::results as bill;
pub(crate) use check::results as check;
pub(crate) use compare::results as compare;
pub(crate) use difference::results as difference;
pub(crate) use money::results as money;
pub(crate) use refused::in_words;
pub(crate) use shift::results as shift;

use crate::kit::questions::{asked, filled};
use crate::kit::typed::Texts;
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::tariff::{self, Bill, Input};

/// Reads the bill of what was typed; what is wrong is said at the page's own field.
fn read(texts: &Texts) -> Result<Input, Error> {
    let asked = asked(texts);
    refused::before(&asked)?;
    tariff::read(&Field::root(&Data::of_form(&asked))).map_err(|error| refused::on_page(error, texts))
}

/// Calculates it.
fn calculated(texts: &Texts) -> Result<Bill, Error> {
    tariff::calculate(&read(texts)?).map_err(|error| refused::on_page(error, texts))
}
