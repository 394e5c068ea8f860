//! Electricity in the cost of a product.

use super::Part;
use crate::components::fixed;
use crate::i18n::cost as texts;
use diansuan::error::Error;
use yew::prelude::*;

pub(super) fn results(part: &Part<'_>) -> Result<Html, Error> {
    Ok(fixed(texts(part.lang).cost_placeholder))
}
