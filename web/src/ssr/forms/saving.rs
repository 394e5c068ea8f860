//! What measures save.

use super::{Defaults, Sheet, frame};
use crate::islands::Island;
use yew::prelude::*;

const EXAMPLE: Defaults = &[("placeholder", "1")];

pub(super) fn calculator(sheet: Sheet) -> Html {
    let t = crate::i18n::saving_page(sheet.lang);
    frame(sheet, Island::Saving, EXAMPLE, html! { <h2>{ t.saving_form }</h2> })
}
