//! What measures save.

use super::Part;
use crate::components::fixed;
use crate::i18n::saving as texts;
use diansuan::error::Error;
use yew::prelude::*;

pub(super) fn results(part: &Part<'_>) -> Result<Html, Error> {
    Ok(fixed(texts(part.lang).saving_placeholder))
}
