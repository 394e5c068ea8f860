//! What the rule files hold of tariffs, as lists for people and programs.

use crate::base::data::{Data, ToPlain, plain};
use crate::base::date::Date;
use crate::base::error::Error;
use crate::base::input::Field;
use crate::base::text::{Text, Word};
use crate::base::units::KilowattHour;
use crate::explain::{Citation, Step};
use crate::rulebook::{Category, Head, HeadRef};
use crate::tariff::book::files::Book;
use crate::tariff::book::model::{Basis, Charge, ChargeList, Cycle, Gap, Period, Sheet};
use crate::tariff::questions::billable::{Billable, billable};
use std::rc::Rc;

/// Which tariffs to list.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// The rule files; the built-in ones without any.
    pub book: Option<Rc<Book>>,
    /// Region, such as `cn-gx`.
    pub region: Option<String>,
    /// Kind of tariff.
    pub category: Option<Category>,
    /// Day on which they hold; without one every version is listed.
    pub date: Option<Date>,
}

/// One price list in a list.
#[derive(Debug, Clone)]
pub struct TariffEntry {
    /// What `estimateBill` takes as `tariff`.
    pub id: Word,
    /// Region.
    pub region: Word,
    /// Kind of tariff.
    pub category: Category,
    /// Kind of tariff as people name it.
    pub category_label: &'static Text,
    /// Voltages it is for.
    pub voltages: Vec<Word>,
    /// Whether it has periods of the day.
    pub time_of_use: bool,
    /// Whether capacity or demand is billed.
    pub two_part: bool,
    /// Charges that can't be billed without a price of the customer's own.
    pub given: Vec<Word>,
    /// Charges whose listed price the customer's own replaces.
    pub replaceable: Vec<Word>,
    /// Whether tiers run over the year, so that earlier months count.
    pub year_to_date: bool,
    /// Whether it has rules for large families.
    pub family_rules: bool,
    /// Whether it has free energy or money for some households.
    pub allowances: bool,
    /// Whether a power-factor adjustment is taken.
    pub power_factor: bool,
    /// For which days and voltages a bill is possible; empty where it never is.
    pub billable: Vec<Billable>,
    /// Title, document, dates, status and source of this price list.
    pub rule: HeadRef,
}

/// What there is, and what is known to be missing.
#[derive(Debug, Clone)]
pub struct Listing {
    /// The price lists.
    pub tariffs: Vec<TariffEntry>,
    /// Tariffs whose prices nobody has found.
    pub missing: Vec<Missing>,
    /// Nothing was calculated.
    pub steps: [Step; 0],
}

/// A tariff whose prices nobody has found.
#[derive(Debug, Clone)]
pub struct Missing {
    /// What it would be called.
    pub id: Word,
    /// What it is.
    pub label: Text,
    /// Where its prices would be found.
    pub place: Text,
}

/// A tariff in full.
#[derive(Debug, Clone)]
pub struct TariffDescription {
    /// The entry of the list.
    pub entry: TariffEntry,
    /// Over what the tiers run: `year`, `month`, or `none` without tiers.
    pub cycle: &'static str,
    /// The tiers of the day, lowest first.
    pub tiers: Vec<TierDescription>,
    /// The charges in the order of the bill.
    pub charges: Vec<ChargeDescription>,
    /// The hours.
    pub hours: Vec<HoursDescription>,
    /// Rules for large families.
    pub households: Vec<FamilyDescription>,
    /// Free energy or money.
    pub allowances: Vec<AllowanceDescription>,
}

/// A tier.
#[derive(Debug, Clone)]
pub struct TierDescription {
    /// What it is called.
    pub label: &'static Text,
    /// Upper limit in the cycle, kWh; absent for the last.
    pub up_to: Option<KilowattHour>,
    /// Price, 元/kWh, where it depends on nothing else.
    pub price: Option<String>,
    /// Where it stands.
    pub citation: Option<Citation>,
}

/// A charge.
#[derive(Debug, Clone)]
pub struct ChargeDescription {
    /// Name for programs.
    pub id: Word,
    /// Name for people.
    pub label: Text,
    /// What the price is multiplied by.
    pub basis: Basis,
    /// Its prices; none where they are not known or must be the customer's own.
    pub prices: Vec<PriceDescription>,
    /// Whether the customer may bring a price along; without prices here it is needed.
    pub given: bool,
    /// Whether the quantity is the customer's own.
    pub given_quantity: bool,
    /// The month up to which the prices are known, where later months are billed at them.
    pub last_known: Option<String>,
    /// Whether it floats with the time of use.
    pub floats: bool,
    /// Whether the power-factor adjustment is taken on it.
    pub in_power_factor_base: bool,
    /// What asks for it.
    pub option: Option<Word>,
    /// What the price is made of.
    pub parts: Vec<PriceDescription>,
    /// Where it stands.
    pub citation: Citation,
}

/// A price and what it is for.
#[derive(Debug, Clone)]
pub struct PriceDescription {
    /// What it is for or made of.
    pub label: Option<Text>,
    /// Voltage.
    pub voltage: Option<Word>,
    /// Season.
    pub season: Option<Word>,
    /// Tier, from 1.
    pub tier: Option<u32>,
    /// Period.
    pub period: Option<Period>,
    /// The price.
    pub price: String,
    /// Its unit.
    pub unit: &'static str,
    /// Where it stands.
    pub citation: Citation,
}

/// Hours of a period.
#[derive(Debug, Clone)]
pub struct HoursDescription {
    /// The period.
    pub period: Period,
    /// Its name for people.
    pub label: &'static Text,
    /// The hours, such as `11:00-13:00`.
    pub hours: Vec<Word>,
    /// Months in which they hold; all when empty.
    pub months: Vec<String>,
    /// Ratio to the flat price, where the charge floats.
    pub ratio: Option<String>,
    /// Where it stands.
    pub citation: Citation,
}

/// A rule for large families.
#[derive(Debug, Clone)]
pub struct FamilyDescription {
    /// Fewest people.
    pub people_from: u32,
    /// Most people.
    pub people_to: Option<u32>,
    /// kWh a month more on every limit.
    pub add: Option<String>,
    /// kWh a month more on the first limit for each further person.
    pub add_first: Option<String>,
    /// Another tariff that may be chosen.
    pub switch_to: Option<Word>,
    /// Where it stands.
    pub citation: Citation,
}

/// Free energy or money.
#[derive(Debug, Clone)]
pub struct AllowanceDescription {
    /// Name for programs.
    pub id: Word,
    /// Name for people.
    pub label: Text,
}

/// Reads a filter.
///
/// # Errors
/// An unknown category or a text that is no date.
pub fn read_filter(root: &Field<'_>) -> Result<Filter, Error> {
    let filter = Filter {
        book: Some(Book::of(root)),
        region: root.text("region"),
        category: root.optional_choice("category", Category::CHOICES),
        date: root.date("date"),
    };
    root.finish(filter)
}

/// All price lists that pass the filter, and what is known to be missing.
///
/// ```
/// let all = diansuan::tariff::list(&Default::default());
/// assert!(all.tariffs.iter().any(|entry| entry.id == "cn-gx-residential"));
/// ```
#[must_use]
pub fn list(filter: &Filter) -> Listing {
    let book = filter.book.clone().unwrap_or_else(Book::current);
    let tariffs = book
        .sheets
        .iter()
        .filter(|sheet| filter.region.as_ref().is_none_or(|region| sheet.region == region.as_str()))
        .filter(|sheet| filter.category.is_none_or(|category| category == sheet.category))
        .filter(|sheet| filter.date.is_none_or(|date| sheet.head.covers(date)));
    let gap =
        |gap: &Gap| Missing { id: gap.tariff.clone(), label: gap.label.clone(), place: gap.place.clone() };
    let here = |gap: &&Gap| {
        filter.region.as_ref().is_none_or(|region| {
            gap.tariff.strip_prefix(region.as_str()).is_some_and(|rest| rest.starts_with('-'))
        })
    };
    let missing = book.gaps.iter().flat_map(|file| &file.tariffs).filter(here).map(gap).collect();
    Listing { tariffs: tariffs.map(|sheet| entry(&book, sheet)).collect(), missing, steps: [] }
}

pub(in crate::tariff) fn entry(book: &Book, sheet: &Sheet) -> TariffEntry {
    let shared = sheet.include.iter().filter_map(|family| newest(book, family, sheet));
    let charges = sheet.charges.iter().chain(shared.flat_map(|list| &list.charges));
    let (given, replaceable): (Vec<&Charge>, Vec<&Charge>) =
        charges.filter(|charge| charge.own.price).partition(|charge| charge.needs_own_price());
    TariffEntry {
        id: sheet.family.clone(),
        region: sheet.region.clone(),
        category: sheet.category,
        category_label: sheet.category.label(),
        voltages: sheet.voltages.clone(),
        time_of_use: sheet.time_of_use.is_some() || sheet.as_metered,
        two_part: sheet.basic_charge.is_some(),
        given: given.into_iter().map(|charge| charge.id.clone()).collect(),
        replaceable: replaceable.into_iter().map(|charge| charge.id.clone()).collect(),
        year_to_date: sheet.tiers.as_ref().is_some_and(|tiers| tiers.cycle == Cycle::Year),
        family_rules: !sheet.households.is_empty(),
        allowances: !sheet.allowances.is_empty(),
        power_factor: sheet.utility.is_some(),
        billable: billable(book, sheet),
        rule: sheet.head.clone(),
    }
}

/// The newest list of a family that holds while the price list does.
fn newest<'b>(book: &'b Book, family: &str, sheet: &Sheet) -> Option<&'b ChargeList> {
    let last = |head: &Head| head.effective_to.unwrap_or(Date::constant(9999, 1));
    let begins = |head: &Head| head.effective_from.or(head.known_since);
    let meets = |list: &&Rc<ChargeList>| {
        begins(&list.head).is_none_or(|day| day <= last(&sheet.head))
            && begins(&sheet.head).is_none_or(|day| day <= last(&list.head))
    };
    let lists = book.charges.iter().filter(|list| list.family == family).filter(meets);
    lists.max_by_key(|list| begins(&list.head)).map(|list| &**list)
}

plain! { TariffEntry { "id": id, "region": region, "category": category, "categoryLabel": category_label, "voltages": voltages, "timeOfUse": time_of_use, "twoPart": two_part, "given": given, "replaceable": replaceable, "yearToDate": year_to_date, "familyRules": family_rules, "allowances": allowances, "powerFactor": power_factor, "billable": billable, "rule": rule } }
plain! { Listing { "tariffs": tariffs, "missing": missing, "steps": steps } }
plain! { Missing { "id": id, "label": label, "where": place } }

const NO_STEPS: [Step; 0] = [];

impl Listing {
    /// The newest price list of each tariff, in the order of the files.
    #[must_use]
    pub fn newest(self) -> Vec<TariffEntry> {
        let mut newest: Vec<TariffEntry> = Vec::new();
        for entry in self.tariffs {
            let begins = |entry: &TariffEntry| entry.rule.effective_from.or(entry.rule.known_since);
            match newest.iter_mut().find(|other| other.id == entry.id) {
                Some(other) if begins(other) < begins(&entry) => *other = entry,
                Some(_) => {}
                None => newest.push(entry),
            }
        }
        newest
    }
}

impl ToPlain for TariffDescription {
    fn plain(&self) -> Data {
        let rest = Data::of_fields(&[
            ("cycle", &self.cycle),
            ("tiers", &self.tiers),
            ("charges", &self.charges),
            ("hours", &self.hours),
            ("households", &self.households),
            ("allowanceRules", &self.allowances),
            // Nothing was calculated.
            ("steps", &NO_STEPS),
        ]);
        self.entry.plain().and(rest)
    }
}

plain! { TierDescription { "label": label, "upToKwh": up_to, "price": price, "citation": citation } }
plain! { ChargeDescription { "id": id, "label": label, "basis": basis, "prices": prices, "given": given, "givenQuantity": given_quantity, "lastKnown": last_known, "floats": floats, "inPowerFactorBase": in_power_factor_base, "option": option, "parts": parts, "citation": citation } }
plain! { PriceDescription { "label": label, "voltage": voltage, "season": season, "tier": tier, "period": period, "price": price, "unit": unit, "citation": citation } }
plain! { HoursDescription { "period": period, "label": label, "hours": hours, "months": months, "ratio": ratio, "citation": citation } }
plain! { FamilyDescription { "peopleFrom": people_from, "peopleTo": people_to, "addKwh": add, "addFirstKwh": add_first, "switchTo": switch_to, "citation": citation } }
plain! { AllowanceDescription { "id": id, "label": label } }
