//! The frame of a page: head, header, footer, tools.

use super::{Body, SheetProps, sheets};
use crate::kit::dialled;
use crate::kit::i18n::{self, tag};
use crate::kit::written::page::{Page, Sheet};
use crate::kit::written::tariff_fields::HOME;
use crate::kit::written::terms;
use crate::pages::{self, Group, home, not_found};
use diansuan::text::Lang;
use std::collections::BTreeMap;
use yew::prelude::*;

/// Logical names of assets and their path below the site's root.
pub type Assets = BTreeMap<String, String>;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; worker-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; \
    form-action 'none'";

/// The whole HTML document.
///
/// # Errors
/// When an asset the page needs was not built.
pub async fn document(sheet: Sheet, assets: &Assets) -> Result<String, String> {
    let body = terms::with_terms(sheet, |terms| render(SheetProps { sheet, terms })).await;
    let up = sheet.up();
    let asset = |name: &str| {
        assets.get(name).map(|path| format!("{up}{path}")).ok_or_else(|| format!("no asset called {name}"))
    };
    let about = sheet.about();
    let mut html = String::from("<!DOCTYPE html>\n");
    // Until a script says otherwise, none runs here.
    let start = if sheet.page.module.is_some() { " data-start=\"none\"" } else { "" };
    // A calculator begins with its example.
    let start =
        if sheet.page.embeds { format!("{start} data-figures=\"example\"") } else { start.to_owned() };
    // Other people's pages mostly are light; look.js knows what this one wants.
    let start = if sheet.embedded { format!("{start} data-theme=\"light\"") } else { start };
    html += &format!("<html lang=\"{}\"{start}>\n<head>\n<meta charset=\"utf-8\">\n", tag(sheet.lang));
    if sheet.embedded {
        // Lets the frame follow its content where the website around it says `frame-sizing`; only as it is written here.
        html += "<meta name=\"responsive-embedded-sizing\" content=\"allow-origins=*\">\n";
    }
    html += &format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n");
    html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1, interactive-widget=resizes-content\">\n";
    let with = if sheet.page == &home::PAGE {
        format!(" data-with-utility=\"{}\"", escape(i18n::home::page(sheet.lang).title_with))
    } else {
        String::new()
    };
    html += &format!("<title{with}>{}</title>\n", escape(about.title));
    html += &format!("<meta name=\"description\" content=\"{}\">\n", escape(about.description));
    html += "<meta name=\"color-scheme\" content=\"light dark\">\n";
    html += "<meta name=\"theme-color\" content=\"#12463c\">\n";
    if sheet.embedded || sheet.page == &not_found::PAGE {
        html += "<meta name=\"robots\" content=\"noindex\">\n";
    }
    html += &format!("<link rel=\"icon\" type=\"image/svg+xml\" href=\"{}\">\n", asset("icon.svg")?);
    html += &format!("<link rel=\"manifest\" href=\"{up}manifest.webmanifest\">\n");
    html += &format!("<script src=\"{}\"></script>\n", asset("first.js")?);
    html += &format!("<link rel=\"stylesheet\" href=\"{}\">\n", asset("site.css")?);
    html +=
        &format!("<meta name=\"diansuan-root\" content=\"{}\">\n", if up.is_empty() { "./" } else { &up });
    // In a frame with what the website around it wants.
    let settings = asset(if sheet.embedded { "look.js" } else { "settings.js" })?;
    html += &format!("<script src=\"{settings}\"></script>\n");
    if let Some(module) = sheet.page.module {
        let (glue, wasm) = (asset(&format!("{module}.js"))?, asset(&format!("{module}_bg.wasm"))?);
        html += &format!(
            "<link rel=\"preload\" href=\"{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n"
        );
        html += &format!("<link rel=\"modulepreload\" href=\"{glue}\">\n");
        html += &format!(
            "<meta name=\"diansuan-glue\" content=\"{glue}\">\n<meta name=\"diansuan-wasm\" content=\"{wasm}\">\n"
        );
    }
    if sheet.page.bills {
        // The price book, and what most readers of the page will ask it for.
        html += &format!("<meta name=\"diansuan-book\" content=\"{}\">\n", asset("book.json")?);
        for name in ["book.json", &format!("{HOME}.json")] {
            html += &format!("<link rel=\"preload\" href=\"{}\" as=\"fetch\" crossorigin>\n", asset(name)?);
        }
        html += &format!("<link rel=\"modulepreload\" href=\"{}\">\n", asset("prices.js")?);
    }
    if let Some(worker) = sheet.page.worker {
        html += &format!("<meta name=\"diansuan-worker\" content=\"{}\">\n", asset(worker)?);
    }
    html += &format!("<meta name=\"diansuan-page\" content=\"{}\">\n", sheet.page.address);
    for (name, pairs) in [("usual", sheet.page.usual), ("range", sheet.page.ranges)] {
        let pairs: Vec<String> = pairs.iter().map(|(field, value)| format!("{field}={value}")).collect();
        if !pairs.is_empty() {
            html += &format!("<meta name=\"diansuan-{name}\" content=\"{}\">\n", escape(&pairs.join("&")));
        }
    }
    if sheet.embedded {
        html += &format!("<meta name=\"diansuan-full\" content=\"{}\">\n", sheet.link(sheet.page));
        html += &format!("<link rel=\"canonical\" href=\"{}\">\n", sheet.link(sheet.page));
    }
    html += &format!("<script type=\"module\" src=\"{}\"></script>\n", asset("app.js")?);
    if let Some(script) = sheet.page.script.filter(|_| !sheet.embedded) {
        html += &format!("<script type=\"module\" src=\"{}\"></script>\n", asset(script)?);
    }
    if sheet.embedded {
        html += &format!("<script type=\"module\" src=\"{}\"></script>\n", asset("frame.js")?);
    }
    let class = if sheet.embedded { " class=\"embedded\"" } else { "" };
    html += &format!("</head>\n<body{class}>\n{body}\n</body>\n</html>\n");
    Ok(html)
}

async fn render(props: SheetProps) -> String {
    yew::LocalServerRenderer::<Body>::with_props(props).hydratable(false).render().await
}

pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// The header with navigation and language.
pub(super) fn header(sheet: Sheet) -> Html {
    let t = sheet.t();
    let other = if sheet.lang == Lang::Zh { Lang::En } else { Lang::Zh };
    let there = Sheet { lang: other, ..sheet };
    let language = match [sheet.up(), there.folder()].concat() {
        link if link.is_empty() => "./".to_owned(),
        link => link,
    };
    html! {
        <header class="site-head">
            <a class="brand" href={sheet.link(&home::PAGE)}>
                { mark() }
                <span><b>{ t.site_name }</b><small data-with-utility="">{ t.site_tagline }</small></span>
            </a>
            <nav aria-label={t.nav_label}>
                <ul>{ for pages::GROUPS.iter().map(|group| html! {
                    <li data-pages={addresses(group)}><a href={sheet.link(group.first())} aria-current={current(group, sheet.page)}>{ (group.name)(sheet.lang) }</a></li>
                }) }</ul>
            </nav>
            <div class="switches">
                <a class="button" href={language} hreflang={tag(other)} lang={tag(other)} data-action="language">{ t.language_other }</a>
                <button type="button" class="round" data-action="theme" title={t.theme_button}>
                    <span class="hidden">{ t.theme_button }</span>
                    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                        <path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 2.4v15.2a7.6 7.6 0 0 1 0-15.2z" />
                    </svg>
                </button>
            </div>
        </header>
    }
}

/// The addresses of a group's pages.
fn addresses(group: &Group) -> String {
    group.pages.iter().map(|page| page.address).collect::<Vec<_>>().join(" ")
}

/// The page itself, or the group it belongs to.
fn current(group: &Group, here: &Page) -> Option<&'static str> {
    if group.first() == here { Some("page") } else { group.all().any(|page| page == here).then_some("true") }
}

/// The pages of the same group.
pub(super) fn kinds(sheet: Sheet) -> Html {
    let t = sheet.t();
    let group = pages::GROUPS.iter().find(|group| group.pages.len() > 1 && group.pages.contains(&sheet.page));
    let Some(group) = group.filter(|_| !sheet.embedded) else { return Html::default() };
    html! {
        <nav class="kinds" aria-label={t.nav_group}>
            <ul>{ for group.pages.iter().map(|page| html! {
                <li><a href={sheet.link(page)} aria-current={(*page == sheet.page).then_some("page")}>{ (page.about)(sheet.lang).name }</a></li>
            }) }</ul>
        </nav>
    }
}

/// Two beads on a rod: the abacus, and a switch.
fn mark() -> Html {
    html! {
        <svg class="logo" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            <path d="M6 12H42M6 36H42" />
            <path class="rod" d="M16 6V42M32 6V42" />
            <path class="bead" d="M8 22l8-5 8 5-8 5z" />
            <path class="bead live" d="M24 30l8-5 8 5-8 5z" />
        </svg>
    }
}

/// The footer with the update prompt.
pub(super) fn footer(sheet: Sheet) -> Html {
    let t = sheet.t();
    html! {
        <>
            <footer class="site-foot">
                <p><b hidden=true data-with-utility=""></b></p>
                <p>{ t.footer_text }</p>
                <p hidden=true data-own-links=""></p>
                <p><b>{ dialled(t.footer_hotline) }</b></p>
                <div data-offline="" hidden=true>
                    <button type="button" data-action="offline">{ t.offline_button }</button>
                    <p role="status" data-said="" data-progress={t.offline_progress} data-kept={t.offline_kept}
                        data-failed={t.offline_failed} data-full={t.offline_full}></p>
                </div>
            </footer>
            <div class="update" role="status" hidden=true data-update="">
                <span>{ t.update_text }</span>
                <button type="button" data-action="update">{ t.update_now }</button>
                <button type="button" data-action="update-later">{ t.update_later }</button>
            </div>
        </>
    }
}

/// The site map, with paths below wherever the site is hosted.
#[must_use]
pub fn site_map() -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    for sheet in sheets().filter(|sheet| !sheet.embedded) {
        out += &format!("<url><loc>/{}</loc></url>\n", sheet.folder());
    }
    out += "</urlset>\n";
    out
}

/// Everything may be found except the embedded pages.
#[must_use]
pub fn robots() -> &'static str {
    "User-agent: *\nAllow: /\n"
}
