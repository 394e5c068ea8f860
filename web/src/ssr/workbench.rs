//! The staff workbench: a frame that the browser fills.

use super::Sheet;
use super::terms::linked;
use yew::prelude::*;

pub(super) fn page(sheet: Sheet) -> Html {
    let t = sheet.t();
    html! {
        <>
            <header class="page-head">
                <h1>{ t.workbench_title }</h1>
                <p>{ linked(t.workbench_intro, sheet) }</p>
                <p class="summary unstarted">{ t.workbench_unstarted }</p>
            </header>
            { super::shell::starting(sheet) }
            <div class="workbench" data-workbench=""><p role="status">{ t.workbench_starts }</p></div>
        </>
    }
}
