//! The load of a new workshop.

use super::{Defaults, Sheet, frame};
use crate::islands::Island;
use yew::prelude::*;

const EXAMPLE: Defaults = &[("placeholder", "1")];

pub(super) fn calculator(sheet: Sheet) -> Html {
    let t = crate::i18n::workshop_page(sheet.lang);
    frame(sheet, Island::Workshop, EXAMPLE, html! { <h2>{ t.workshop_form }</h2> })
}
