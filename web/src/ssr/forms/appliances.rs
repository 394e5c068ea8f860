//! What a household's connection carries.

use super::{Defaults, Sheet, frame};
use crate::islands::Island;
use yew::prelude::*;

const EXAMPLE: Defaults = &[("placeholder", "1")];

pub(super) fn calculator(sheet: Sheet) -> Html {
    let t = crate::i18n::appliances_page(sheet.lang);
    frame(sheet, Island::Appliances, EXAMPLE, html! { <h2>{ t.appliances_form }</h2> })
}
