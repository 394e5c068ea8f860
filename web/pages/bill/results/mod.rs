//! Bills of every kind: which questions a tariff asks, and what comes of the answers.

mod basic;
mod bill;
mod compare;
mod difference;
mod money;
mod shift;

pub(crate) use basic::results as basic;
pub(crate) use bill::bill_of;
pub(crate) use bill::results as bill;
pub(crate) use compare::results as compare;
pub(crate) use difference::results as difference;
pub(crate) use money::results as money;
pub(crate) use shift::results as shift;

use crate::kit::questions::{asked, filled, needs};
use crate::kit::typed::Texts;
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::tariff::{self, Input};

fn read(texts: &Texts) -> Result<Input, Error> {
    let asked = asked(texts);
    tariff::read(&Field::root(&Data::of_form(&asked)))
}
