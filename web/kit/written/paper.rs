//! The printed sheet: what is asked before printing, and the places that `paper.js` fills on paper.

use super::page::Sheet;
use yew::prelude::*;

/// What the sheet begins with, and the question that comes before it.
pub(super) fn head(sheet: Sheet) -> Html {
    let t = sheet.t();
    // Fields without a name: no link, no store and no calculator knows of them.
    let field = |id: &'static str, label: &'static str, short: &'static str| {
        html! {
            <div class="field">
                <label for={id}>{ label }</label>
                <span class="entry"><input {id} autocomplete="off" maxlength="60" data-sheet-field={short} /></span>
            </div>
        }
    };
    html! {
        <>
            <dialog class="card" data-paper="" aria-labelledby="paper-title">
                <h2 id="paper-title">{ t.paper_title }</h2>
                { field("paper-account", t.paper_account, t.paper_short_account) }
                { field("paper-name", t.paper_name, t.paper_short_name) }
                { field("paper-clerk", t.paper_clerk, t.paper_short_clerk) }
                <p class="help">{ t.paper_hint }</p>
                <label class="check"><input type="checkbox" id="paper-steps" /><span>{ t.paper_steps }</span></label>
                <div class="tools">
                    <button type="button" class="primary" data-paper-go="">{ t.paper_go }</button>
                    <button type="button" data-paper-cancel="">{ t.paper_cancel }</button>
                </div>
            </dialog>
            <section class="paper" data-sheet="" data-date={t.paper_date} data-example={t.paper_example} hidden=true>
                <p hidden=true data-with-utility=""></p>
                <h2>{ format!("{} · {}", t.site_name, sheet.about().title) }</h2>
                <dl class="paper-who" data-sheet-who=""></dl>
                <dl class="paper-inputs" data-sheet-inputs=""></dl>
            </section>
        </>
    }
}

/// What it ends with: rules, address, a line to sign on.
pub(super) fn end(sheet: Sheet) -> Html {
    let t = sheet.t();
    html! {
        <section class="paper" data-sheet="" hidden=true>
            <div class="paper-code" data-sheet-code=""></div>
            <p><b>{ t.paper_rules }</b>{ " " }<span lang="zh-CN" data-sheet-rules=""></span></p>
            <p><b>{ t.paper_link }</b>{ " " }<span class="paper-link" data-sheet-link=""></span></p>
            <p>{ t.footer_text }</p>
            <p class="paper-sign">{ t.paper_sign }</p>
        </section>
    }
}
