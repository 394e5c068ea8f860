//! Buttons for a calculator's page.

use super::page::Sheet;
use yew::prelude::*;

/// Buttons for a calculator's page.
pub(super) fn tools(sheet: Sheet) -> Html {
    let t = sheet.t();
    html! {
        <div class="tools">
            <button type="button" data-action="copy-link" data-done={t.copied}>{ t.copy_link }</button>
            <button type="button" data-action="print">{ t.print_button }</button>
            <button type="button" data-action="share" hidden=true>{ t.share_button }</button>
            <button type="button" data-action="keep" data-done={t.kept} data-full={t.mine_full}>{ t.keep_button }</button>
            <button type="button" data-action="reset">{ t.reset_button }</button>
        </div>
    }
}
