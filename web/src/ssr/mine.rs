//! My calculations: what the reader has kept in this browser. The list is drawn by `mine.js`, out of
//! the templates that stand here with their texts.

use super::Sheet;
use crate::page::Page;
use yew::prelude::*;

pub(super) fn page(sheet: Sheet) -> Html {
    let t = sheet.t();
    html! {
        <>
            <header class="page-head">
                <h1>{ t.mine_title }</h1>
                <p>{ t.mine_intro }</p>
                <noscript><p class="summary">{ t.mine_noscript }</p></noscript>
            </header>
            <section class="card" data-mine="" data-root={[&sheet.up(), crate::page::root(sheet.lang)].concat()}>
                <p data-empty="">{ t.mine_empty }{ " " }<a href={sheet.link(Page::Home)}>{ t.mine_start }</a></p>
                <p class="summary" role="alert" data-trouble="" data-full={t.mine_full} data-closed={t.mine_closed} data-unreadable={t.mine_unreadable} hidden=true></p>
                <ul class="kept" data-list=""></ul>
                <template data-row="">
                    <li>
                        <label class="check"><input type="checkbox" data-choose="" /><span>{ t.mine_choose }</span></label>
                        <div class="kept-body">
                            <label>{ t.mine_name }<input data-name="" autocomplete="off" /></label>
                            <p class="help" data-about=""></p>
                            <dl class="facts" data-results=""></dl>
                        </div>
                        <div class="tools">
                            <a class="button primary" data-open="">{ t.mine_open }</a>
                            <button type="button" data-remove="">{ t.mine_remove }</button>
                        </div>
                    </li>
                </template>
                <div class="tools">
                    <button type="button" data-export-all="" disabled=true>{ t.mine_export }</button>
                    <button type="button" data-forget="" data-sure={t.mine_sure} disabled=true>{ t.mine_forget }</button>
                </div>
                <div class="field">
                    <label for="mine-file">{ t.mine_import }</label>
                    <input type="file" id="mine-file" accept=".json,application/json" data-import="" disabled=true />
                    <p class="help" role="status" data-imported="" data-words={t.mine_imported}></p>
                </div>
            </section>
            <section class="card" data-compare="" aria-live="polite">
                <h2>{ t.mine_compare }</h2>
                <p data-hint="">{ t.mine_compare_hint }</p>
                <div class="scroll" tabindex="0" role="region" aria-label={t.mine_compare} data-table="" data-head={t.rules_item} data-page={t.mine_page} hidden=true></div>
            </section>
            <p class="next">{ t.mine_next }</p>
        </>
    }
}
