//! For the IT department: everything that can be wrong with how the site is hosted, found by one press, with what
//! mends it. The page's scripts are `check.js` and those beside it; nothing leaves the computer.

use crate::kit::i18n::check::{about, checks, page as texts};
use crate::kit::written::page::{Page, Sheet};
use yew::prelude::*;

/// The page.
pub static PAGE: Page = Page::new("check/", about, page).scripted("check.js");

fn page(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let c = checks(sheet.lang);
    // Its name, what it finds, and what mends it.
    let all = [
        ("secure", c.secure, c.secure_fix),
        ("browser", c.browser, c.browser_fix),
        ("types", c.types, c.types_fix),
        ("cache", c.cache, c.cache_fix),
        ("policy", c.policy, c.policy_fix),
        ("sniff", c.sniff, c.sniff_fix),
        ("open", c.open, c.open_fix),
        ("frames", c.frames, c.frames_fix),
        ("compressed", c.compressed, c.compressed_fix),
        ("missing", c.missing, c.missing_fix),
        ("wasm", c.wasm, c.wasm_fix),
        ("vectors", c.vectors, c.vectors_fix),
        ("files", c.files, c.files_fix),
        ("worker", c.worker, c.worker_fix),
        ("storage", c.storage, c.storage_fix),
        ("clipboard", c.clipboard, c.clipboard_fix),
        ("config", c.config, c.config_fix),
        ("prices", c.prices, c.prices_fix),
    ];
    html! {
        <>
            <header class="page-head">
                <h1>{ sheet.about().title }</h1>
                <p>{ t.intro }</p>
                <noscript><p class="summary">{ t.noscript }</p></noscript>
            </header>
            <section class="card" data-check="" data-verbatim="" data-root={sheet.up()}>
                <p class="tools">
                    <button type="button" class="primary" data-run="">{ t.run }</button>
                    <button type="button" data-copy-report="" data-done={t.copied} disabled=true>{ t.copy }</button>
                    <button type="button" data-action="print">{ t.print }</button>
                </p>
                <p role="status" data-summary="" data-running={t.running} data-green={t.green} data-red={t.red}></p>
                <div class="scroll">
                    <table class="checks">
                        <thead><tr><th scope="col">{ t.what }</th><th scope="col">{ t.found }</th><th scope="col">{ t.said }</th></tr></thead>
                        <tbody>{ for all.into_iter().map(|(id, name, fix)| html! {
                            <tr data-one={id} data-fix={fix}><th scope="row">{ name }</th><td data-verdict="">{ "–" }</td><td data-said=""></td></tr>
                        }) }</tbody>
                    </table>
                </div>
                <p data-words="" hidden=true data-ok={t.ok} data-bad={t.bad} data-note={t.note}></p>
                <div class="field">
                    <label for="check-report">{ t.report }</label>
                    <textarea id="check-report" rows="8" readonly=true spellcheck="false" data-report="" />
                </div>
            </section>
        </>
    }
}
