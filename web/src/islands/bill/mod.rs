//! Bills of every kind: which questions a tariff asks, and what comes of the answers.

mod basic;
mod compare;
mod difference;
mod money;
mod results;
mod shift;

pub(super) use basic::results as basic;
pub(super) use compare::results as compare;
pub(super) use difference::results as difference;
pub(super) use money::results as money;
#[cfg(feature = "editor")]
pub(super) use results::bill_of;
pub(super) use results::results as bill;
pub(super) use shift::results as shift;

use super::questions::{asked, filled, needs};
use crate::form::Texts;
use diansuan::error::Error;
use diansuan::data::Data;
use diansuan::input::Field;
use diansuan::tariff::{self, Input};

fn read(texts: &Texts) -> Result<Input, Error> {
    let asked = asked(texts);
    tariff::read(&Field::root(&Data::of_form(&asked)))
}
