//! Buttons for a calculator's page, and what it says until it has started.

use super::page::Sheet;
use yew::prelude::*;

/// Buttons that hand on figures; they wait until there are some of the visitor's own.
pub(super) fn tools(sheet: Sheet) -> Html {
    let t = sheet.t();
    html! {
        <section class="after">
            <p class="note example-only">{ t.example_kept_back }</p>
            <div class="tools">
                <button type="button" data-action="copy-link" data-when-ready="" disabled=true data-done={t.copied}>{ t.copy_link }</button>
                <button type="button" data-action="print" data-when-ready="" disabled=true>{ t.print_button }</button>
                <button type="button" data-action="share" data-when-ready="" disabled=true hidden=true>{ t.share_button }</button>
                // In somebody else's frame a browser keeps things where "my calculations" doesn't find them.
                if !sheet.embedded {
                    <button type="button" data-action="keep" data-when-ready="" disabled=true data-done={t.kept}
                        data-full={t.mine_full} data-closed={t.mine_closed} data-failed={t.keep_failed}>{ t.keep_button }</button>
                }
            </div>
            <div class="by-hand" role="status" data-by-hand="" hidden=true>
                <label for="by-hand">{ t.copy_by_hand }</label>
                <input id="by-hand" readonly=true autocomplete="off" />
            </div>
        </section>
    }
}

/// Whose figures stand in the fields, and how to get the others.
pub(super) fn whose(sheet: Sheet) -> Html {
    let t = sheet.t();
    html! {
        <div class="whose">
            <p class="example-only"><b class="badge doubt">{ t.example }</b>{ " " }{ t.example_text }</p>
            <p class="own-only"><b class="badge">{ t.own_figures }</b></p>
            <button type="button" data-action="clear">{ t.clear_button }</button>
            <button type="button" class="own-only" data-action="reset">{ t.reset_button }</button>
        </div>
    }
}

/// The answer in one line, which follows the typing; a script fills it in.
pub(super) fn pinned(sheet: Sheet) -> Html {
    html! {
        <a class="pinned" href="#content" data-pinned="" data-example={sheet.t().example} hidden={!sheet.embedded}>
            <span class="pinned-label">{ sheet.t().example }</span>
            <b class="pinned-value"></b>
            <span class="pinned-note"></span>
        </a>
    }
}

/// What a calculator says in the place of results: that it is about to start, or why it does not.
pub fn starting(sheet: Sheet) -> Html {
    let t = sheet.t();
    let failures = "engine sandbox network policy slow broken";
    let causes = [
        ("engine", t.start_engine),
        ("sandbox", t.start_sandbox),
        ("network", t.start_network),
        ("policy", t.start_policy),
        ("slow", t.start_slow),
        ("broken", t.start_broken),
    ];
    html! {
        <template data-starting="">
            <section class="card result starting">
                <p data-when="waiting">{ t.start_waiting }</p>
                if sheet.page.bills { <p data-when="prices">{ t.start_prices }<b data-awaited=""></b></p> }
                <p data-when={failures}><b>{ t.start_failed }</b></p>
                { for causes.into_iter().map(|(cause, text)| html! { <p data-when={cause}>{ text }</p> }) }
                <p data-when={failures}>{ t.start_no_figures }</p>
                <p data-when="network policy slow broken"><a href="" data-again="">{ t.start_again }</a></p>
                if sheet.embedded {
                    <p data-when={failures}><a href={sheet.link(sheet.page)} target="_blank" rel="noopener" data-full="">{ t.start_full }</a></p>
                }
            </section>
        </template>
    }
}
