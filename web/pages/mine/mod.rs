//! My calculations: what the reader has kept in this browser. The list is drawn by `mine.js`, out of
//! the templates that stand here with their texts.

use crate::kit::i18n::mine::{about, page as texts};
use crate::kit::written::page::{Page, Sheet};
use yew::prelude::*;

/// The page.
pub static PAGE: Page = Page::new("mine/", about, page).scripted("mine.js");

fn page(sheet: Sheet) -> Html {
    let own = texts(sheet.lang);
    let t = sheet.t();
    html! {
        <>
            <header class="page-head">
                <h1>{ sheet.about().title }</h1>
                <p>{ own.intro }</p>
                <noscript><p class="summary">{ own.noscript }</p></noscript>
            </header>
            <section class="card" data-mine="" data-root={format!("{}{}", sheet.up(), crate::kit::written::page::root(sheet.lang))}>
                <p data-empty="">{ own.empty }{ " " }<a href={sheet.link(&crate::pages::home::PAGE)}>{ own.start }</a></p>
                <p class="summary" role="alert" data-trouble="" data-full={t.mine_full} data-closed={t.mine_closed} data-unreadable={own.unreadable} hidden=true></p>
                <ul class="kept" data-list=""></ul>
                <template data-row="">
                    <li>
                        <label class="check"><input type="checkbox" data-choose="" /><span>{ own.choose }</span></label>
                        <div class="kept-body">
                            <label>{ own.name }<input data-name="" autocomplete="off" /></label>
                            <p class="help" data-about=""></p>
                            <dl class="facts" data-results=""></dl>
                        </div>
                        <div class="tools">
                            <a class="button primary" data-open="">{ own.open }</a>
                            <button type="button" data-remove="">{ own.remove }</button>
                        </div>
                    </li>
                </template>
                <div class="tools">
                    <button type="button" data-export-all="" disabled=true>{ own.export }</button>
                    <button type="button" data-forget="" data-sure={own.sure} disabled=true>{ own.forget }</button>
                </div>
                <div class="field">
                    <label for="mine-file">{ own.import }</label>
                    <input type="file" id="mine-file" accept=".json,application/json" data-import="" disabled=true />
                    <p class="help" role="status" data-imported="" data-words={own.imported}></p>
                </div>
            </section>
            <section class="card" data-compare="" aria-live="polite">
                <h2>{ own.compare }</h2>
                <p data-hint="">{ own.compare_hint }</p>
                <div class="scroll" tabindex="0" role="region" aria-label={own.compare} data-table="" data-head={t.rules_item} data-page={own.page} hidden=true></div>
            </section>
            <p class="next">{ own.next }</p>
        </>
    }
}
