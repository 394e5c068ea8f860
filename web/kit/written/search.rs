//! The search box.

use super::page::Sheet;
use yew::prelude::*;

/// The search box; what is found appears below it as one types.
pub fn search(sheet: Sheet) -> Html {
    let t = sheet.t();
    let root = match format!("{}{}", sheet.up(), super::page::root(sheet.lang)) {
        root if root.is_empty() => "./".to_owned(),
        root => root,
    };
    html! {
        <search class="search">
            <label for="search">{ t.search_label }</label>
            <input id="search" type="search" autocomplete="off" data-search={root} data-none={t.search_none} />
            <p class="help" role="status" data-found-count=""></p>
            <ul data-found=""></ul>
        </search>
    }
}
