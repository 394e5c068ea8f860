//! The one list of pages: navigation, prerendering and the site map all come from it.

use crate::i18n::Pages;
use diansuan::text::Lang;

/// A page of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// What can I do here?
    Home,
    /// Power factor, capacitors, payback.
    PowerFactor,
    /// A household's bill.
    Bill,
    /// Bills of business and industry.
    Business,
    /// Bills of farms.
    Farm,
    /// Bills of a load curve.
    Load,
    /// Late payment.
    LateFee,
    /// Saving energy and money.
    Saving,
    /// What a household's wires and meter carry.
    Appliances,
    /// The load of a new workshop or farm.
    Workshop,
    /// A new connection, step by step.
    Connection,
    /// Electricity in the cost of a product.
    Cost,
    /// Tier and manager.
    MyService,
    /// All customers at once, for staff.
    Workbench,
    /// Tariff files, for staff.
    Tariffs,
    /// Calculations kept in this browser.
    Mine,
    /// Terms and search.
    Glossary,
    /// The visual system.
    Design,
    /// The rule book.
    Rules,
    /// What a missing page shows.
    NotFound,
}

impl Page {
    /// All pages.
    pub const ALL: [Self; 19] = [
        Self::Home,
        Self::PowerFactor,
        Self::Bill,
        Self::Business,
        Self::Farm,
        Self::Load,
        Self::LateFee,
        Self::Saving,
        Self::Appliances,
        Self::Workshop,
        Self::Connection,
        Self::Cost,
        Self::MyService,
        Self::Mine,
        Self::Glossary,
        Self::Workbench,
        Self::Tariffs,
        Self::Design,
        Self::Rules,
    ];

    /// The pages of the navigation, in its order; each stands for its group.
    pub const MAIN: [Self; 6] =
        [Self::Home, Self::Bill, Self::PowerFactor, Self::Connection, Self::MyService, Self::Glossary];

    /// Pages that lead to one another, the one in the navigation first.
    const GROUPS: [&[Self]; 5] = [
        &[Self::Bill, Self::Business, Self::Farm, Self::Load, Self::LateFee],
        &[Self::PowerFactor, Self::Saving, Self::Cost],
        &[Self::Connection, Self::Appliances, Self::Workshop],
        &[Self::MyService, Self::Mine, Self::Workbench],
        &[Self::Glossary, Self::Rules, Self::Tariffs, Self::Design],
    ];

    /// The group it belongs to; nothing for the first page.
    #[must_use]
    pub fn group(self) -> &'static [Self] {
        Self::GROUPS.into_iter().find(|group| group.contains(&self)).unwrap_or_default()
    }

    /// Where the navigation shows the reader to be.
    #[must_use]
    pub fn main(self) -> Self {
        self.group().first().copied().unwrap_or(self)
    }

    /// Name of its group in the navigation.
    #[must_use]
    pub const fn group_name(self, t: &Pages) -> &'static str {
        match self {
            Self::PowerFactor => t.group_save,
            Self::Connection => t.group_plan,
            Self::Glossary => t.group_learn,
            _ => self.name(t),
        }
    }

    /// The page of that folder.
    #[must_use]
    pub fn from_folder(folder: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.folder() == folder)
    }

    /// Folder below the language's root, with a closing slash unless empty.
    #[must_use]
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Home | Self::NotFound => "",
            Self::PowerFactor => "power-factor/",
            Self::Bill => "bill/",
            Self::Business => "bill/business/",
            Self::Farm => "bill/farm/",
            Self::Load => "bill/load/",
            Self::LateFee => "bill/late-fee/",
            Self::Saving => "saving/",
            Self::Appliances => "appliances/",
            Self::Workshop => "workshop/",
            Self::Connection => "connection/",
            Self::Cost => "cost/",
            Self::Mine => "mine/",
            Self::Glossary => "glossary/",
            Self::Design => "design/",
            Self::MyService => "my-service/",
            Self::Workbench => "workbench/",
            Self::Tariffs => "tariffs/",
            Self::Rules => "rules/",
        }
    }

    /// The wasm module that draws the page's results.
    #[must_use]
    pub const fn module(self) -> Option<&'static str> {
        match self {
            Self::PowerFactor => Some("power-factor"),
            Self::Bill | Self::Business | Self::Farm => Some("bill"),
            Self::Load => Some("load"),
            Self::LateFee => Some("late-fee"),
            Self::Tariffs => Some("editor"),
            Self::Saving => Some("saving"),
            Self::Appliances => Some("appliances"),
            Self::Workshop => Some("workshop"),
            Self::Connection => Some("connection"),
            Self::Cost => Some("cost"),
            Self::MyService => Some("classify"),
            Self::Workbench => Some("workbench"),
            Self::Home | Self::Mine | Self::Glossary | Self::Design | Self::Rules | Self::NotFound => None,
        }
    }

    /// Whether it may stand in another page's frame: calculators may, the staff's own page may not.
    #[must_use]
    pub const fn embeds(self) -> bool {
        self.module().is_some() && !matches!(self, Self::Workbench)
    }

    /// Name in the navigation.
    #[must_use]
    pub const fn name(self, t: &Pages) -> &'static str {
        match self {
            Self::Home => t.nav_home,
            Self::PowerFactor => t.nav_power_factor,
            Self::Bill => t.nav_bill,
            Self::Business => t.kind_business,
            Self::Farm => t.kind_farm,
            Self::Load => t.kind_load,
            Self::LateFee => t.kind_late,
            Self::Saving => t.nav_saving,
            Self::Appliances => t.nav_appliances,
            Self::Workshop => t.nav_workshop,
            Self::Connection => t.nav_connection,
            Self::Cost => t.nav_cost,
            Self::Mine => t.nav_mine,
            Self::Glossary => t.nav_glossary,
            Self::Design => t.nav_design,
            Self::MyService => t.nav_service,
            Self::Workbench => t.nav_workbench,
            Self::Tariffs => t.nav_tariffs,
            Self::Rules => t.nav_rules,
            Self::NotFound => t.not_found_title,
        }
    }

    /// Title and description for search engines.
    #[must_use]
    pub const fn about(self, t: &Pages) -> (&'static str, &'static str) {
        match self {
            Self::Home => (t.home_title, t.home_description),
            Self::PowerFactor => (t.pf_title, t.pf_description),
            Self::Bill => (t.bill_title, t.bill_description),
            Self::Business => (t.business_title, t.business_description),
            Self::Farm => (t.farm_title, t.farm_description),
            Self::Load => (t.load_title, t.load_description),
            Self::LateFee => (t.late_title, t.late_description),
            Self::Saving => (t.saving_title, t.saving_description),
            Self::Appliances => (t.appliances_title, t.appliances_description),
            Self::Workshop => (t.workshop_title, t.workshop_description),
            Self::Connection => (t.connection_title, t.connection_description),
            Self::Cost => (t.cost_title, t.cost_description),
            Self::Mine => (t.mine_title, t.mine_description),
            Self::Glossary => (t.glossary_title, t.glossary_description),
            Self::Design => (t.design_title, t.design_description),
            Self::MyService => (t.service_title, t.service_description),
            Self::Workbench => (t.workbench_title, t.workbench_description),
            Self::Tariffs => (t.tariffs_title, t.tariffs_description),
            Self::Rules => (t.rules_title, t.rules_description),
            Self::NotFound => (t.not_found_title, t.not_found_text),
        }
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
