//! For web editors: chooses a calculator and how it looks, shows it, and makes the code to paste. The page's
//! script, `integrate.js`, does all of it; `policy.js` reads a website's Content-Security-Policy.

pub mod frame;

use crate::kit::i18n::integrate::{about, page as texts};
use crate::kit::written::page::{Page, Sheet};
use diansuan::text::Lang;
use yew::prelude::*;

/// The page.
pub static PAGE: Page = Page::new("integrate/", about, page).scripted("integrate.js");

fn page(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let notes =
        [t.note_cms, t.note_wechat, t.note_intranet, t.note_old, t.note_sandbox, t.note_coep, t.note_xfo];
    html! {
        <>
            <header class="page-head">
                <h1>{ sheet.about().title }</h1>
                <p>{ t.intro }</p>
                <noscript><p class="summary">{ t.noscript }</p></noscript>
            </header>
            <div class="calculator" data-integrate="" data-root={sheet.up()}>
                { choices(sheet) }
                <section class="card answer">
                    <h2>{ t.preview }</h2>
                    { choice("width", t.width, &[("360", t.phone), ("640", t.column), ("1000", t.full)]) }
                    <div class="scroll"><iframe title={t.preview} data-preview=""></iframe></div>
                </section>
            </div>
            <section class="card">
                <h2>{ t.code }</h2>
                { snippet(sheet, "iframe", t.iframe, t.iframe_help) }
                { snippet(sheet, "script", t.script, "") }
                { snippet(sheet, "div", t.script_help, "") }
                { snippet(sheet, "npm", t.npm, t.npm_help) }
                { snippet(sheet, "link", t.link, "") }
                <figure data-qr="" hidden=true><figcaption><a>{ t.qr }</a></figcaption></figure>
            </section>
            <section class="card">
                <h2>{ t.csp_title }</h2>
                <div class="field">
                    <label for="i-policy">{ t.csp }</label>
                    <textarea id="i-policy" data-policy="" rows="3" autocomplete="off" spellcheck="false" aria-describedby="i-policy-help" />
                    <p class="help" id="i-policy-help">{ t.csp_help }</p>
                </div>
                <div role="status" data-lacks="" data-none={t.csp_none} data-enough={t.csp_enough} data-lacking={t.csp_lacks}
                    data-unreadable={t.csp_unreadable} data-iframe={t.csp_for_iframe} data-script={t.csp_for_script}></div>
            </section>
            <section class="card"><h2>{ t.notes }</h2><ul>{ for notes.into_iter().map(|note| html! { <li><p>{ note }</p></li> }) }</ul></section>
        </>
    }
}

/// What there is to choose.
fn choices(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    html! {
        <form class="card" data-choices="">
            <h2>{ t.choose }</h2>
            <div class="field">
                <label for="i-calculator">{ t.calculator }</label>
                <select id="i-calculator" name="calculator">{ for crate::pages::all().filter(|page| page.embeds).map(|page| html! {
                    <option value={page.address.trim_end_matches('/')}>{ (page.about)(sheet.lang).title }</option>
                }) }</select>
            </div>
            { choice("lang", t.language, &languages(sheet.lang)) }
            { choice("theme", t.theme, &[("light", t.theme_light), ("dark", t.theme_dark), ("auto", t.theme_auto), ("contrast", t.theme_contrast)]) }
            { choice("scale", t.scale, &[("1", t.scale_normal), ("1.25", t.scale_large), ("1.5", t.scale_largest)]) }
            <div class="field">
                <label for="i-brand">{ t.brand }</label>
                <span class="entry"><input id="i-brand" name="brand" autocomplete="off" maxlength="7" aria-describedby="i-brand-help" /></span>
                <p class="help" id="i-brand-help">{ t.brand_help }</p>
                <p class="note" role="status" data-brand-said="" data-hard={t.brand_hard} data-bad={t.brand_bad}></p>
            </div>
            <fieldset data-parts="" hidden=true><legend>{ t.parts }</legend><p class="help">{ t.parts_help }</p><div data-list=""></div></fieldset>
            <label class="check"><input type="checkbox" name="preset" /><span>{ t.preset }</span></label>
            <details><summary>{ t.fixed }</summary><p class="help">{ t.fixed_help }</p><div data-fixed=""></div></details>
        </form>
    }
}

/// Languages by their names in the component's attribute, the page's own first.
fn languages(own: Lang) -> [(&'static str, &'static str); 2] {
    let (zh, en) = (("zh", "中文"), ("en", "English"));
    if own == Lang::Zh { [zh, en] } else { [en, zh] }
}

fn choice(name: &'static str, label: &'static str, options: &[(&'static str, &'static str)]) -> Html {
    html! {
        <div class="field">
            <label for={format!("i-{name}")}>{ label }</label>
            <select id={format!("i-{name}")} {name}>{ for options.iter().map(|(value, text)| html! { <option value={*value}>{ *text }</option> }) }</select>
        </div>
    }
}

/// Code to copy.
fn snippet(sheet: Sheet, name: &'static str, title: &'static str, help: &'static str) -> Html {
    let t = texts(sheet.lang);
    html! {
        <div class="field">
            <label for={format!("i-code-{name}")}>{ title }</label>
            <textarea id={format!("i-code-{name}")} data-code={name} rows="4" readonly=true spellcheck="false" autocomplete="off" />
            if !help.is_empty() { <p class="help">{ help }</p> }
            <p><button type="button" data-copy={name} data-done={t.copied} data-by-hand={t.by_hand}>{ t.copy }</button></p>
        </div>
    }
}
