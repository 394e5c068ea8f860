//! A new connection in time.

use super::{Defaults, Sheet, frame};
use crate::islands::Island;
use yew::prelude::*;

const EXAMPLE: Defaults = &[("placeholder", "1")];

pub(super) fn calculator(sheet: Sheet) -> Html {
    let t = crate::i18n::connection_page(sheet.lang);
    frame(sheet, Island::Connection, EXAMPLE, html! { <h2>{ t.connection_form }</h2> })
}
