//! What a page says about itself, and the files that are written of it.

use crate::kit::i18n::{self, About, Live, Site};
use diansuan::text::Lang;
use yew::prelude::*;

/// Where results and pages link to the rules they follow.
pub const RULES: &str = "rules/";
/// Where terms are explained.
pub const GLOSSARY: &str = "glossary/";

/// A page of the site, as its folder declares it.
#[derive(Debug)]
pub struct Page {
    /// Where it stands below the language's root, with a closing slash unless empty.
    pub address: &'static str,
    /// Its name in the navigation, and what it says to search engines.
    pub about: fn(Lang) -> &'static About,
    /// The wasm module that draws its results; pages that show the same results share one.
    pub module: Option<&'static str>,
    /// Whether its module calculates bills, and so holds the tariffs.
    pub bills: bool,
    /// Whether it may stand in another page's frame: calculators may, the staff's own page may not.
    pub embeds: bool,
    /// The script of a worker that its module starts.
    pub worker: Option<&'static str>,
    /// A script of its own, beside the one of all pages.
    pub script: Option<&'static str>,
    /// Fields and what is usual in them: they hold it, marked as assumed, where the visitor has said nothing.
    pub usual: &'static [(&'static str, &'static str)],
    /// Fields and the range of what is usual, `30..2000`: a figure far off is asked back about.
    pub ranges: &'static [(&'static str, &'static str)],
    /// Draws what stands between header and footer.
    pub draw: fn(Sheet) -> Html,
}

impl Page {
    /// A page that only tells something.
    #[must_use]
    pub const fn new(
        address: &'static str,
        about: fn(Lang) -> &'static About,
        draw: fn(Sheet) -> Html,
    ) -> Self {
        Self {
            address,
            about,
            module: None,
            bills: false,
            embeds: false,
            worker: None,
            script: None,
            usual: &[],
            ranges: &[],
            draw,
        }
    }

    /// A page with a calculator, and the module that draws its results.
    #[must_use]
    pub const fn calculator(self, module: &'static str) -> Self {
        Self { module: Some(module), embeds: true, ..self }
    }

    /// The same, with a script of its own.
    #[must_use]
    pub const fn scripted(self, script: &'static str) -> Self {
        Self { script: Some(script), ..self }
    }

    /// The same, with what is usual in some fields.
    #[must_use]
    pub const fn usually(self, usual: &'static [(&'static str, &'static str)]) -> Self {
        Self { usual, ..self }
    }

    /// The same, asking back about figures out of these ranges.
    #[must_use]
    pub const fn within(self, ranges: &'static [(&'static str, &'static str)]) -> Self {
        Self { ranges, ..self }
    }

    /// The same, where that module calculates bills.
    #[must_use]
    pub const fn with_bills(self) -> Self {
        Self { bills: true, ..self }
    }
}

/// Each stands once, so that its place tells it from the others.
impl PartialEq for Page {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// One file to write: a page in a language, with the site's frame or without.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sheet {
    /// Which page.
    pub page: &'static Page,
    /// In which language.
    pub lang: Lang,
    /// Without header and footer, to stand in another page's frame.
    pub embedded: bool,
}

impl Sheet {
    /// The folder it stands in, below the site's root.
    #[must_use]
    pub fn folder(self) -> String {
        let embed = if self.embedded { "embed/" } else { "" };
        format!("{}{embed}{}", root(self.lang), self.page.address)
    }

    /// From its folder back to the site's root.
    #[must_use]
    pub fn up(self) -> String {
        "../".repeat(self.folder().matches('/').count())
    }

    /// From its folder to another page of its language.
    #[must_use]
    pub fn link(self, page: &Page) -> String {
        self.to(page.address)
    }

    /// From its folder to an address below its language's root.
    #[must_use]
    pub fn to(self, address: &str) -> String {
        let link = format!("{}{}{address}", self.up(), root(self.lang));
        if link.is_empty() { "./".to_owned() } else { link }
    }

    /// What the page says about itself, in its language.
    #[must_use]
    pub fn about(self) -> &'static About {
        (self.page.about)(self.lang)
    }

    /// What several pages say.
    #[must_use]
    pub fn t(self) -> &'static Site {
        i18n::site(self.lang)
    }

    /// What every calculator says.
    #[must_use]
    pub fn live(self) -> &'static Live {
        i18n::live(self.lang)
    }
}

/// Folder of a language's root.
#[must_use]
pub const fn root(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "",
        Lang::En => "en/",
    }
}

/// Links to pages, by their titles.
pub fn also(sheet: Sheet, pages: &[&Page]) -> Html {
    html! {
        { for pages.iter().enumerate().map(|(at, page)| html! {
            <>{ if at > 0 { " · " } else { "" } }<a href={sheet.link(page)}>{ (page.about)(sheet.lang).title }</a></>
        }) }
    }
}
