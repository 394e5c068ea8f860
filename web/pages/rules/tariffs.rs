//! Rule files of tariffs as a reader sees them.

use super::table;
use crate::kit::grouped;
use crate::kit::i18n::rules::page as texts;
use crate::kit::written::page::Sheet;
use diansuan::data::Data;
use diansuan::date::Date;
use diansuan::input::Field;
use diansuan::rulebook::Head;
use diansuan::tariff::model::{BasicCharge, Gaps, Holidays, Hours, LateFeeRule, Months};
use diansuan::tariff::{self, Book, PriceDescription, TariffDescription};
use diansuan::text::Word;
use yew::prelude::*;

/// The values of whichever tariff file the head belongs to.
pub(super) fn values(head: &'static Head, sheet: Sheet) -> Html {
    let book = Book::current();
    let mut parts = Vec::new();
    parts.extend(
        book.sheets
            .iter()
            .filter(|file| *file.head == *head)
            .map(|file| price_list(&file.family, head, sheet)),
    );
    let shared = book.charges.iter().filter(|file| *file.head == *head);
    parts.extend(shared.map(|file| charge_table(head, &tariff::describe_charges(&file.charges), sheet)));
    parts.extend(book.hours.iter().filter(|file| *file.head == *head).map(|file| hours(file, sheet)));
    parts.extend(book.holidays.iter().filter(|file| *file.head == *head).map(|file| holidays(file, sheet)));
    parts.extend(book.basic_charges.iter().filter(|file| *file.head == *head).map(|file| basic(file, sheet)));
    parts.extend(book.late_fees.iter().filter(|file| *file.head == *head).map(|file| late_fee(file, sheet)));
    parts.extend(book.gaps.iter().filter(|file| *file.head == *head).map(|file| gaps(file, sheet)));
    parts.into_iter().collect()
}

/// A price list: tiers and charges.
fn price_list(family: &str, head: &'static Head, sheet: Sheet) -> Html {
    let date = head.effective_from.or(head.known_since).map(Date::text).unwrap_or_default();
    let typed = [("tariff", family.to_owned()), ("date", date)].map(|(name, text)| (name.to_owned(), text));
    let Ok(found) = tariff::describe(&Field::root(&Data::of_form(&typed))) else { return Html::default() };
    html! { <>{ tiers(head, &found, sheet) }{ charge_table(head, &found.charges, sheet) }</> }
}

fn tiers(head: &Head, found: &TariffDescription, sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    if found.tiers.is_empty() {
        return Html::default();
    }
    let rows = found.tiers.iter().map(|tier| {
        let limit = tier.up_to.map_or_else(|| "–".to_owned(), |limit| grouped(&limit.to_string()));
        vec![
            tier.label.get(sheet.lang).to_owned(),
            limit,
            tier.price.clone().unwrap_or_else(|| "…".to_owned()),
        ]
    });
    let limit = if found.cycle == "year" { t.limit } else { t.limit_month };
    table(head, sheet, t.tier.to_owned(), &[t.tier, limit, t.price], rows.collect())
}

fn charge_table(head: &Head, charges: &[tariff::ChargeDescription], sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let mut rows = Vec::new();
    for charge in charges {
        let label = charge.label.get(sheet.lang).to_owned();
        if charge.prices.is_empty() {
            let words = if charge.given { t.given } else { t.unknown };
            rows.push(vec![label.clone(), String::new(), words.to_owned()]);
        }
        rows.extend(charge.prices.iter().map(|price| vec![label.clone(), case(price, sheet), money(price)]));
        rows.extend(charge.parts.iter().map(|part| {
            let name = part.label.as_ref().map(|label| label.get(sheet.lang)).unwrap_or_default();
            vec![format!("└ {name}"), String::new(), money(part)]
        }));
    }
    table(head, sheet, t.charge.to_owned(), &[t.charge, t.applies_to, t.price_any], rows)
}

fn money(price: &PriceDescription) -> String {
    [price.price.as_str(), price.unit].join(" ").trim_end().to_owned()
}

fn case(price: &PriceDescription, sheet: Sheet) -> String {
    let mut words: Vec<String> = Vec::new();
    words.extend(price.voltage.as_ref().map(Word::to_string));
    words.extend(price.season.as_ref().map(Word::to_string));
    words.extend(price.tier.map(|tier| format!("{} {tier}", texts(sheet.lang).tier)));
    words.extend(price.period.map(|period| period.label().get(sheet.lang).to_owned()));
    words.join(" · ")
}

fn months_of(months: Months) -> String {
    if months == Months::ALL {
        return "1–12".to_owned();
    }
    months.iter().map(|month| month.to_string()).collect::<Vec<_>>().join(", ")
}

fn hours(file: &Hours, sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let rules = file.rules.iter().map(|rule| {
        let mut when = vec![months_of(rule.months)];
        when.extend(rule.day_types.iter().map(|kind| kind.label().get(sheet.lang).to_owned()));
        when.extend(rule.holidays.iter().map(std::string::ToString::to_string));
        when.extend(rule.classes.iter().map(std::string::ToString::to_string));
        vec![
            rule.period.label().get(sheet.lang).to_owned(),
            rule.hours.iter().map(Word::as_str).collect::<Vec<_>>().join(", "),
            when.join(" · "),
        ]
    });
    let ratios = file.ratios.iter().map(|row| {
        let values = tariff::model::Period::METERED.iter().zip(&row.values).filter_map(|(period, value)| {
            Some(format!("{} {}", period.label().get(sheet.lang), value.as_ref()?.text()))
        });
        let class = row.class.as_ref().map(Word::to_string).unwrap_or_default();
        vec![class, values.collect::<Vec<_>>().join(" · "), months_of(row.months)]
    });
    html! {
        <>
            { table(&file.head, sheet, t.hours.to_owned(), &[t.period, t.hours, t.months], rules.collect()) }
            { table(&file.head, sheet, t.ratio.to_owned(), &[t.applies_to, t.ratio, t.months], ratios.collect()) }
        </>
    }
}

fn holidays(file: &Holidays, sheet: Sheet) -> Html {
    let own = texts(sheet.lang);
    let t = sheet.t();
    let rows = file.list.iter().map(|day| {
        let worked: Vec<String> = day.workdays.iter().map(|date| date.text()).collect();
        let days = [day.from.text(), day.to.text()].join(" – ");
        vec![day.label.get(sheet.lang).to_owned(), days, worked.join(", ")]
    });
    table(&file.head, sheet, own.day.to_owned(), &[t.rules_item, own.day, own.workdays], rows.collect())
}

fn basic(file: &BasicCharge, sheet: Sheet) -> Html {
    let own = texts(sheet.lang);
    let t = sheet.t();
    let label = file.part_month.as_ref().map(|way| tariff::part_month_label(way).get(sheet.lang).to_owned());
    let mut rows: Vec<Vec<String>> =
        label.map(|label| vec![own.part_month.to_owned(), label]).into_iter().collect();
    if let Some(contract) = &file.contract {
        rows.push(vec![own.band.to_owned(), contract.band.text()]);
        rows.push(vec![own.over.to_owned(), contract.over.text()]);
        rows.push(vec![own.floor.to_owned(), contract.floor.text()]);
    }
    if let Some(discount) = &file.load_discount {
        rows.push(vec![own.per_kva.to_owned(), discount.kwh_per_kva.text()]);
        rows.push(vec![own.discount.to_owned(), discount.factor.text()]);
    }
    table(&file.head, sheet, own.table.to_owned(), &[t.rules_item, own.value], rows)
}

fn late_fee(file: &LateFeeRule, sheet: Sheet) -> Html {
    let own = texts(sheet.lang);
    let t = sheet.t();
    let mut rows: Vec<Vec<String>> = file
        .rates
        .iter()
        .map(|rate| {
            let debt = rate.debt.map(|debt| debt.label().get(sheet.lang)).unwrap_or_default();
            let who = [rate.customer.label().get(sheet.lang), debt].join(" ").trim_end().to_owned();
            vec![who, rate.per_day.text()]
        })
        .collect();
    rows.extend(file.minimum.as_ref().map(|least| vec![own.minimum.to_owned(), least.text()]));
    rows.extend(file.waivers.iter().map(|waiver| {
        vec![
            [waiver.region.as_str(), &waiver.bill_month.text()].join(" "),
            format!("≤ {}", waiver.paid_by.text()),
        ]
    }));
    table(&file.head, sheet, own.table.to_owned(), &[t.rules_item, own.rate], rows)
}

fn gaps(file: &Gaps, sheet: Sheet) -> Html {
    let own = texts(sheet.lang);
    let t = sheet.t();
    let rows = file
        .tariffs
        .iter()
        .map(|gap| vec![gap.label.get(sheet.lang).to_owned(), gap.place.get(sheet.lang).to_owned()]);
    table(&file.head, sheet, own.unknown.to_owned(), &[t.rules_item, own.rules_where], rows.collect())
}
