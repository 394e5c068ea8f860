//! The visual system: tokens, components, what to do and what not.

use crate::kit::i18n::design::{about, page as texts};
use crate::kit::written::page::{Page, Sheet};
use crate::kit::{As, Bar, Bars, Shares, headline, next, table, warnings};
use diansuan::text::Text;
use yew::prelude::*;

/// Colours by their names in the style sheet.
const COLOURS: [&str; 13] = [
    "paper",
    "card",
    "ink",
    "quiet",
    "rule",
    "brand",
    "link",
    "dear",
    "dear-wash",
    "good",
    "good-wash",
    "bad",
    "focus",
];

/// The page.
pub static PAGE: Page = Page::new("design/", about, page);

fn page(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let meanings = [
        t.paper,
        t.card,
        t.ink,
        t.quiet,
        t.rule,
        t.brand,
        t.link,
        t.dear,
        t.dear_wash,
        t.good,
        t.good_wash,
        t.bad,
        t.focus,
    ];
    let lists = [
        (t.do_title, [t.do_1, t.do_2, t.do_3, t.do_4, t.do_5, t.do_6]),
        (t.dont_title, [t.dont_1, t.dont_2, t.dont_3, t.dont_4, t.dont_5, t.dont_6]),
    ];
    html! {
        <>
            <header class="page-head"><h1>{ sheet.about().title }</h1><p>{ t.intro }</p></header>
            <section class="card">
                <h2>{ t.colours }</h2>
                <ul class="tokens">{ for COLOURS.iter().zip(meanings).map(|(name, meaning)| html! {
                    <li><span class={format!("token t-{name}")} aria-hidden="true"></span><code>{ format!("--{name}") }</code><span>{ meaning }</span></li>
                }) }</ul>
            </section>
            <section class="card">
                <h2>{ t.type_title }</h2>
                <p>{ t.type_text }</p>
                <p>{ t.space_text }</p>
            </section>
            <section class="card result">
                <h2>{ t.parts }</h2>
                { components(sheet) }
            </section>
            <div class="pair">{ for lists.into_iter().map(|(title, rules)| html! {
                <section class="card"><h2>{ title }</h2><ul class="rules">{ for rules.into_iter().map(|rule| html! { <li>{ rule }</li> }) }</ul></section>
            }) }</div>
        </>
    }
}

/// One of each, as results use them.
fn components(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let figures = [
        headline("sample", t.sample_cost, &"9229.36", As::Signed, sheet.live().unit_yuan),
        headline("sample-percent", t.sample_percent, &"12", As::Percent, ""),
    ];
    let rows = vec![vec![t.sample_row.to_owned(), "121,040".to_owned(), "9,229.36".to_owned()]];
    let total = vec![t.sample_total.to_owned(), String::new(), "9,229.36".to_owned()];
    let bars = Bars { rows: vec![Bar::new(t.sample_row, 62, Some(100), "62 / 100".to_owned())] };
    let shares = Shares {
        title: t.sample_shares,
        shares: vec![(t.sample_row, 62), (t.sample_total, 38)],
        colours: Vec::new(),
    };
    html! {
        <>
            <div class="dear"><div class="figures">{ for figures }</div></div>
            { next(t.sample_next) }
            { warnings(&[Text::new("需要留意的话写在这里。", "What to mind stands here.")], sheet.lang) }
            { table(t.sample_table, &[t.sample_item, "kWh", sheet.live().unit_yuan], rows, Some(total)) }
            { bars.draw() }
            { shares.draw() }
            <p><span class="badge">{ t.sample_badge }</span>{ " " }<span class="badge doubt">{ t.sample_doubt }</span></p>
            <div class="tools"><button type="button" class="primary">{ t.sample_primary }</button><button type="button">{ t.sample_button }</button></div>
            <div class="field">
                <label for="sample-field">{ t.sample_field }</label>
                <span class="entry"><input id="sample-field" inputmode="decimal" autocomplete="off" value="121,040" aria-describedby="sample-help" /><span class="unit">{ "kWh" }</span></span>
                <p class="help" id="sample-help">{ t.sample_help }</p>
            </div>
        </>
    }
}
