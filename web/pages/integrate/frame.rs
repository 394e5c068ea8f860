//! What a calculator in another website's frame says at its end: whose rules, checked when, whom to call, and
//! the way to the full page; and what `public/frame.js` says there of the website's wishes.

use crate::kit::dialled;
use crate::kit::i18n::{integrate::frame, tag};
use crate::kit::written::page::Sheet;
use diansuan::rulebook::RECORDS;
use diansuan::text::Lang;
use yew::prelude::*;

/// Draws it.
pub fn foot(sheet: Sheet) -> Html {
    let (t, site) = (frame(sheet.lang), sheet.t());
    let checked = RECORDS.iter().map(|record| record.checked).max().map(|day| day.text());
    let other = Sheet { lang: if sheet.lang == Lang::Zh { Lang::En } else { Lang::Zh }, ..sheet };
    html! {
        <section class="card" data-frame="" data-lang={tag(other.lang)} data-other={format!("{}{}", sheet.up(), other.folder())}>
            <div role="status" data-frame-said="" data-unknown={t.unknown} data-refused={t.refused} data-empty={t.no_value}
                data-contrast={t.contrast} data-read={t.read} data-fixed={t.fixed}></div>
            <p hidden=true data-with-utility=""></p>
            <p class="help">{ t.source }{ checked }{ " · " }{ dialled(site.footer_hotline) }</p>
            <p hidden=true data-own-links=""></p>
            <p><a href={sheet.link(sheet.page)} target="_blank" rel="noopener" title={t.full_page_hint} data-frame-full="">{ t.full_page }</a></p>
        </section>
    }
}
