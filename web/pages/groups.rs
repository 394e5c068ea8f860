//! All pages, in the groups and in the order of the navigation.

use super::{
    appliances, bill, check, config, connection, cost, design, glossary, handbook, home, inspection,
    integrate, mine, my_service, power_factor, rules, saving, tariff_language, tariffs, training, workshop,
};
use crate::kit::i18n;
use crate::kit::written::page::Page;
use crate::workbench;
use diansuan::text::Lang;

/// Pages that lead to one another. The first one stands in the navigation for all of them.
#[derive(Debug)]
pub struct Group {
    /// Its name in the navigation.
    pub name: fn(Lang) -> &'static str,
    /// Its pages in their order.
    pub pages: &'static [&'static Page],
    /// Pages that one of these leads to, and the navigation doesn't name.
    pub below: &'static [&'static Page],
}

/// All groups in the order of the navigation.
pub static GROUPS: [Group; 7] = [
    Group { name: |lang| i18n::home::about(lang).name, pages: &[&home::PAGE], below: &[] },
    Group {
        name: |lang| i18n::site(lang).group_bill,
        pages: &[
            &bill::form::PAGE,
            &bill::shop::form::PAGE,
            &bill::business::form::PAGE,
            &bill::farm::form::PAGE,
            &bill::load::form::PAGE,
            &bill::late_fee::form::PAGE,
        ],
        below: &[],
    },
    Group {
        name: |lang| i18n::site(lang).group_save,
        pages: &[&power_factor::form::PAGE, &saving::form::PAGE, &cost::form::PAGE],
        below: &[],
    },
    Group {
        name: |lang| i18n::site(lang).group_plan,
        pages: &[&connection::form::PAGE, &appliances::form::PAGE, &workshop::form::PAGE],
        below: &[],
    },
    Group {
        name: |lang| i18n::my_service::about(lang).name,
        pages: &[
            &my_service::form::PAGE,
            &mine::PAGE,
            &inspection::form::PAGE,
            &workbench::frame::PAGE,
            &handbook::PAGE,
        ],
        below: &[],
    },
    Group {
        name: |lang| i18n::training::about(lang).name,
        pages: &[&training::PAGE],
        below: &training::PAGES,
    },
    Group {
        name: |lang| i18n::site(lang).group_learn,
        pages: &[
            &glossary::PAGE,
            &rules::PAGE,
            &tariffs::form::PAGE,
            &tariff_language::PAGE,
            &integrate::PAGE,
            &config::PAGE,
            &check::PAGE,
            &design::PAGE,
        ],
        below: &[],
    },
];

impl Group {
    /// The page that stands in the navigation.
    #[must_use]
    pub fn first(&self) -> &'static Page {
        self.pages.first().copied().unwrap_or(&home::PAGE)
    }

    /// All its pages.
    pub fn all(&self) -> impl Iterator<Item = &'static Page> {
        self.pages.iter().chain(self.below).copied()
    }
}

/// The pages that the navigation names, in the order of their groups: those that a utility may show or not.
pub fn named_ones() -> impl Iterator<Item = &'static Page> {
    GROUPS.iter().flat_map(|group| group.pages).copied()
}

/// All pages of the site, in the order of their groups.
pub fn all() -> impl Iterator<Item = &'static Page> {
    GROUPS.iter().flat_map(Group::all)
}

/// Returns the page at an address below its language's root, `None` if there is none.
#[must_use]
pub fn at(address: &str) -> Option<&'static Page> {
    all().find(|page| page.address == address)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::written::page::{GLOSSARY, RULES};
    use std::path::Path;

    /// The folder of a page, from its address.
    fn folder(page: &Page) -> String {
        match page.address.trim_end_matches('/') {
            "" => "pages/home".to_owned(),
            "workbench" => "workbench".to_owned(),
            address => format!("pages/{}", address.replace('-', "_")),
        }
    }

    #[test]
    fn a_page_is_found_by_its_address() {
        for page in all() {
            let text = Path::new(&folder(page)).join("zh.toml");
            assert!(text.exists(), "{}: no {}", page.address, text.display());
            assert_eq!(at(page.address), Some(page), "{} stands twice", page.address);
        }
        assert!(at(RULES).is_some() && at(GLOSSARY).is_some());
    }

    #[test]
    fn settings_know_all_pages() {
        let schema = std::fs::read_to_string("../public/schema/config.schema.json").unwrap();
        let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
        let named = schema["properties"]["pages"]["items"]["enum"].as_array().unwrap();
        let mut named: Vec<&str> = named.iter().filter_map(serde_json::Value::as_str).collect();
        let mut known: Vec<&str> =
            named_ones().map(|page| page.address).filter(|address| !address.is_empty()).collect();
        named.sort_unstable();
        known.sort_unstable();
        assert_eq!(named, known);
    }

    #[test]
    fn documents_have_their_pages() {
        for (name, address) in crate::kit::written::markdown::DOCUMENTS {
            assert!(at(address).is_some(), "{name}: no page at {address}");
        }
    }

    #[test]
    fn a_module_is_called_after_its_page_or_the_one_above() {
        for page in all() {
            let Some(module) = page.module else { continue };
            let own = page.address.trim_end_matches('/').replace('/', "-");
            let above = own.rsplit_once('-').map(|(above, _)| above);
            assert!(own == module || above == Some(module), "{}: {module}", page.address);
            let entry =
                Path::new(&folder(at(&format!("{}/", module.replacen("bill-", "bill/", 1))).unwrap()))
                    .join("entry.rs");
            assert!(entry.exists(), "{}: no {}", page.address, entry.display());
        }
    }
}
