//! Placeholder.

use super::Sheet;
use yew::prelude::*;

pub(super) fn page(sheet: Sheet) -> Html {
    html! { <header class="page-head"><h1>{ sheet.page.about(sheet.t()).0 }</h1></header> }
}
