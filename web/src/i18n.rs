//! Texts of the site in both languages: a struct for each section of `locales/`.
//!
//! A wasm holds the sections that its calculator reads, nothing of the others.

use diansuan::text::Lang;

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

macro_rules! sections {
    ($($name:ident: $section:ident, $what:literal;)*) => { $(
        #[doc = $what]
        #[must_use]
        pub fn $name(lang: Lang) -> &'static $section {
            match lang {
                Lang::Zh => $section::ZH,
                Lang::En => $section::EN,
            }
        }
    )* };
}

sections! {
    live: Live, "What every calculator says.";
    factor: Factor, "Results about power factor, capacitors and payback.";
    bill: Bill, "Results of the bill estimate.";
    editor: Editor, "Tariff files, for staff.";
    load: Load, "Results about load curves.";
    late: Late, "Results about late payment.";
    service: Service, "Results about tier and manager.";
    service_page: ServicePage, "The page: tier, manager, contacts.";
    credit: Credit, "Results: a customer's credit.";
    saving: Saving, "Results: what measures save.";
    saving_page: SavingPage, "The page: what measures save.";
    appliances: Appliances, "Results: what a household's connection carries.";
    appliances_page: AppliancesPage, "The page: what a household's connection carries.";
    workshop: Workshop, "Results: the load of a new workshop.";
    workshop_page: WorkshopPage, "The page: the load of a new workshop.";
    connection: Connection, "Results: a new connection in time.";
    connection_page: ConnectionPage, "The page: a new connection in time.";
    cost: Cost, "Results: electricity in the cost of a product.";
    cost_page: CostPage, "The page: electricity in the cost of a product.";
    workbench: Workbench, "The staff workbench.";
    design: Design, "The page about the visual system.";
    page: Pages, "Everything that is written into pages at build time only.";
}

/// The language of an HTML `lang` attribute.
#[must_use]
pub fn lang_of(tag: &str) -> Lang {
    if tag.starts_with("en") { Lang::En } else { Lang::Zh }
}

/// The HTML `lang` attribute of a language.
#[must_use]
pub const fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "zh-CN",
        Lang::En => "en",
    }
}
