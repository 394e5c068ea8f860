//! What a household's connection carries.

use super::Part;
use crate::components::fixed;
use crate::i18n::appliances as texts;
use diansuan::error::Error;
use yew::prelude::*;

pub(super) fn results(part: &Part<'_>) -> Result<Html, Error> {
    Ok(fixed(texts(part.lang).appliances_placeholder))
}
