//! The load of a new workshop.

use super::Part;
use crate::components::fixed;
use crate::i18n::workshop as texts;
use diansuan::error::Error;
use yew::prelude::*;

pub(super) fn results(part: &Part<'_>) -> Result<Html, Error> {
    Ok(fixed(texts(part.lang).workshop_placeholder))
}
