//! Electricity in the cost of a product.

use super::{Defaults, Sheet, frame};
use crate::islands::Island;
use yew::prelude::*;

const EXAMPLE: Defaults = &[("placeholder", "1")];

pub(super) fn calculator(sheet: Sheet) -> Html {
    let t = crate::i18n::cost_page(sheet.lang);
    frame(sheet, Island::Cost, EXAMPLE, html! { <h2>{ t.cost_form }</h2> })
}
