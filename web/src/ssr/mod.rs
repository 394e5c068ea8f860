//! The pages as they are written at build time.

mod abacus;
mod design;
mod forms;
mod glossary;
mod home;
mod mine;
mod rules;
mod search;
mod shell;
mod terms;
mod workbench;

pub use search::index;
pub use shell::{Assets, document, robots, site_map};

use crate::i18n::{self, Factor, Live, Pages, Service};
use crate::page::Page;
use diansuan::text::Lang;
use yew::prelude::*;

/// One file to write: a page in a language, with the site's frame or without.
#[derive(Clone, Copy, PartialEq)]
pub struct Sheet {
    /// Which page.
    pub page: Page,
    /// In which language.
    pub lang: Lang,
    /// Without header and footer, to stand in another page's frame.
    pub embedded: bool,
}

impl Sheet {
    /// All files of the site.
    pub fn all() -> impl Iterator<Item = Self> {
        [Lang::Zh, Lang::En].into_iter().flat_map(|lang| {
            let framed = Page::ALL.into_iter().map(move |page| Self { page, lang, embedded: false });
            let bare = Page::ALL.into_iter().filter(|page| page.embeds()).map(move |page| Self {
                page,
                lang,
                embedded: true,
            });
            framed.chain(bare)
        })
    }

    /// The folder it stands in, below the site's root.
    #[must_use]
    pub fn folder(self) -> String {
        let embed = if self.embedded { "embed/" } else { "" };
        [crate::page::root(self.lang), embed, self.page.folder()].concat()
    }

    /// From its folder back to the site's root.
    #[must_use]
    pub fn up(self) -> String {
        "../".repeat(self.folder().matches('/').count())
    }

    /// From its folder to another page of its language.
    #[must_use]
    pub fn link(self, page: Page) -> String {
        let link = [&self.up(), crate::page::root(self.lang), page.folder()].concat();
        if link.is_empty() { "./".to_owned() } else { link }
    }

    /// The page's texts in its language.
    #[must_use]
    pub fn t(self) -> &'static Pages {
        i18n::page(self.lang)
    }

    /// What every calculator says, for what both speak of.
    #[must_use]
    pub fn live(self) -> &'static Live {
        i18n::live(self.lang)
    }

    /// What the power-factor calculators say.
    #[must_use]
    pub fn factor(self) -> &'static Factor {
        i18n::factor(self.lang)
    }

    /// What the tier calculator says.
    #[must_use]
    pub fn service(self) -> &'static Service {
        i18n::service(self.lang)
    }
}

/// What a page's frame needs.
#[derive(Clone, PartialEq, Properties)]
pub struct SheetProps {
    /// Which file.
    pub sheet: Sheet,
    /// Terms that are found on it.
    pub terms: Vec<&'static terms::Term>,
}

/// The body of a page.
#[component]
pub fn Body(props: &SheetProps) -> Html {
    let sheet = props.sheet;
    if sheet.embedded {
        return html! { <main id="content">{ content(sheet) }</main> };
    }
    html! {
        <>
            <a class="skip" href="#content">{ sheet.t().skip_to_content }</a>
            { shell::header(sheet) }
            <main id="content">{ shell::kinds(sheet) }{ content(sheet) }{ terms::explained(sheet, &props.terms) }</main>
            { shell::footer(sheet) }
        </>
    }
}

fn content(sheet: Sheet) -> Html {
    match sheet.page {
        Page::Home => home::page(sheet),
        Page::Rules => rules::page(sheet),
        Page::Mine => mine::page(sheet),
        Page::Glossary => glossary::page(sheet),
        Page::Design => design::page(sheet),
        Page::Workbench => workbench::page(sheet),
        Page::NotFound => home::not_found(sheet),
        Page::PowerFactor
        | Page::Bill
        | Page::Business
        | Page::Farm
        | Page::Load
        | Page::LateFee
        | Page::Saving
        | Page::Appliances
        | Page::Workshop
        | Page::Connection
        | Page::Cost
        | Page::Tariffs
        | Page::MyService => calculator(sheet),
    }
}

fn calculator(sheet: Sheet) -> Html {
    let t = sheet.t();
    let intro = match sheet.page {
        Page::PowerFactor => t.pf_intro,
        Page::Bill => t.bill_intro,
        Page::Business => t.business_intro,
        Page::Farm => t.farm_intro,
        Page::Load => t.load_intro,
        Page::LateFee => t.late_intro,
        Page::Tariffs => t.tariffs_intro,
        Page::Saving => t.saving_intro,
        Page::Appliances => t.appliances_intro,
        Page::Workshop => t.workshop_intro,
        Page::Connection => t.connection_intro,
        Page::Cost => t.cost_intro,
        _ => t.service_intro,
    };
    html! {
        <>
            <header class="page-head">
                <h1>{ sheet.page.about(t).0 }</h1>
                <p>{ terms::linked(intro, sheet) }</p>
                { shell::tools(sheet) }
                <p class="summary unstarted">{ t.noscript_text }</p>
            </header>
            { shell::starting(sheet) }
            { forms::calculators(sheet) }
        </>
    }
}
