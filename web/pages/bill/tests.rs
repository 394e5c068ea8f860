//! No answer is left out in silence, whichever tariff asks for it.

use super::{business, farm, form, shop};
use crate::kit::Part;
use crate::kit::questions::{need_of, needs};
use crate::kit::typed::Texts;
use crate::kit::written::form::Defaults;
use crate::pages::saving;
use diansuan::error::{Code, Error};
use diansuan::rulebook::Category;
use diansuan::tariff::{self, Filter};
use diansuan::text::Lang;

const BUSINESS: &[Category] = &[Category::CommercialIndustrial];
/// Each page's example and the tariffs that it offers.
const PAGES: [(Defaults, &[Category]); 5] = [
    (form::EXAMPLE, &[Category::Residential]),
    (business::form::EXAMPLE, BUSINESS),
    (shop::form::EXAMPLE, BUSINESS),
    (farm::form::EXAMPLE, &[Category::Agricultural]),
    (saving::form::EXAMPLE, &[Category::CommercialIndustrial, Category::Residential, Category::Agricultural]),
];
/// Chosen from a list, or of the measures of the savings page.
const NOT_TYPED: [&str; 4] = ["tariff", "voltage", "standard", "basicCharge"];

/// What is wrong with the bill.
fn refusal(texts: &Texts, savings: bool) -> Option<Error> {
    let part = Part { texts, lang: Lang::Zh, rules: "" };
    let island = if savings { &saving::RESULTS } else { &super::BILL };
    (island.draw)(&part).err()
}

#[test]
fn what_a_tariff_asks_for_is_looked_at() {
    let mut silent = Vec::new();
    let mut looked_at = 0;
    for (page, (example, kinds)) in PAGES.iter().enumerate() {
        let mut seen: Vec<Vec<&str>> = Vec::new();
        let mut tariffs = tariff::list(&Filter::default()).newest();
        tariffs.retain(|entry| kinds.contains(&entry.category) && !entry.billable.is_empty());
        for entry in tariffs {
            let month = entry.billable.iter().map(|place| place.from).max().map(|day| day.text());
            let with = |name: &str, text: &str| match name {
                "tariff" => entry.id.to_string(),
                "month" => month.clone().unwrap_or_default(),
                _ => text.to_owned(),
            };
            let base: Texts =
                example.iter().map(|(name, text)| ((*name).to_owned(), with(name, text))).collect();
            let asked = needs(&base);
            // One tariff for each set of questions.
            if seen.contains(&asked) {
                continue;
            }
            let of_bill = |name: &str| {
                let need = need_of(name);
                (need.is_some() || name.starts_with("read."))
                    && need.is_none_or(|need| asked.contains(&need))
                    && !NOT_TYPED.contains(&name)
                    && !name.starts_with("last")
            };
            // What the example does not have is asked for first.
            let missing = refusal(&base, page == 4);
            let missing = missing.as_ref();
            for (name, _) in base.iter().filter(|(name, _)| of_bill(name)) {
                let wrong = |(field, text): &(String, String)| {
                    (field.clone(), if field == name { "xyz".to_owned() } else { text.clone() })
                };
                looked_at += 1;
                let said = refusal(&base.iter().map(wrong).collect(), page == 4);
                let heard = said.as_ref().is_some_and(|error| {
                    error.field == *name || error.code == Code::Conflict || missing == Some(error)
                });
                if !heard {
                    silent.push(format!("page {page}, {}: {name}: {said:?}", entry.id));
                }
            }
            seen.push(asked);
        }
    }
    assert!(looked_at > 300, "{looked_at}");
    assert!(silent.is_empty(), "{} of {looked_at}:\n{}", silent.len(), silent.join("\n"));
}
