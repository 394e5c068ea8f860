//! The file behind the page: chosen or opened, with what was typed into it.

use crate::kit::i18n::tariffs::results as editor;
use crate::kit::json;
use crate::kit::typed::{Texts, text};
use diansuan::data::Data;
use diansuan::tariff::Book;
use diansuan::tariff::model::Period;
use diansuan::text::Lang;
use std::cell::RefCell;

/// A price in the file.
pub(super) struct Price {
    /// Where it stands, such as `charge.0.prices.2.price`.
    pub(super) path: String,
    /// The charge and what the price is for.
    pub(super) label: String,
    /// As it is written.
    pub(super) value: String,
    /// What it is money for.
    pub(super) unit: String,
}

/// The opened file, else the chosen one, with the changes of the page; nothing where a text is no JSON.
pub(super) fn changed(texts: &Texts) -> Result<Data, ()> {
    let opened = text(texts, "file").trim();
    let mut file = if opened.is_empty() {
        Book::data(text(texts, "base")).unwrap_or(Data::Null)
    } else {
        json::parse(opened).ok_or(())?
    };
    for (field, name) in
        [("new.id", "id"), ("new.document", "document"), ("new.effective_to", "effective_to")]
    {
        let typed = text(texts, field).trim();
        if !typed.is_empty() {
            file.set(name, Data::text(typed.to_owned()));
        }
    }
    let from = text(texts, "new.effective_from").trim();
    if !from.is_empty() {
        file.take("known_since");
        file.set("effective_from", Data::text(from.to_owned()));
        // A new list holds until somebody says otherwise.
        if text(texts, "new.effective_to").trim().is_empty() {
            file.take("effective_to");
            file.set("status", Data::text("in_force".to_owned()));
        }
    }
    let edits = edits(texts);
    for (name, typed) in texts {
        let Some(path) = name.strip_prefix(&edits) else { continue };
        if let Some(place) = file.at(path) {
            *place = Data::text(typed.trim().to_owned());
        }
    }
    Ok(file)
}

/// Returns what the names of price fields begin with: those of another file are not this one's.
pub(super) fn edits(texts: &Texts) -> String {
    format!("edit.{}.{}.", text(texts, "base"), opened_as(text(texts, "file")))
}

thread_local! {
    /// The text that was opened last, and how many were opened before it.
    static OPENED: RefCell<(String, u32)> = const { RefCell::new((String::new(), 0)) };
}

/// Numbers an opened file: another number for every text that differs from the one before by a single
/// character, 0 as long as nothing was opened.
fn opened_as(file: &str) -> u32 {
    OPENED.with_borrow_mut(|(last, number)| {
        if last != file {
            file.clone_into(last);
            *number += 1;
        }
        *number
    })
}

fn member<'a>(value: &'a Data, name: &str) -> Option<&'a Data> {
    let Data::Object(members) = value else { return None };
    members.iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

fn list<'a>(value: &'a Data, name: &str) -> &'a [Data] {
    match member(value, name) {
        Some(Data::List(items)) => items,
        _ => &[],
    }
}

fn word(value: &Data, name: &str) -> String {
    member(value, name).and_then(Data::as_text).unwrap_or_default().to_owned()
}

/// What a price is for, in the reader's words where there are any.
fn case(key: &str, word: String, lang: Lang) -> String {
    match key {
        "tier" if !word.is_empty() => format!("{} {word}", editor(lang).editor_tier),
        "period" => {
            let found = Period::IN_FILES.iter().find(|(id, _)| *id == word);
            found.map_or(word, |(_, period)| period.label().get(lang).to_owned())
        }
        _ => word,
    }
}

/// All prices, in the order of the file.
pub(super) fn prices(file: &Data, lang: Lang) -> Vec<Price> {
    let language = if lang == Lang::Zh { "zh" } else { "en" };
    let mut prices = Vec::new();
    for (index, charge) in list(file, "charge").iter().enumerate() {
        let label = member(charge, "label").map(|label| word(label, language)).unwrap_or_default();
        let unit = match word(charge, "basis").as_str() {
            "kwh" => "元/kWh",
            "kva" => "元/kVA",
            "kw" => "元/kW",
            "money" => "",
            _ => "元",
        };
        let mut put = |path: String, label: String, value: String| {
            prices.push(Price { path, label, value, unit: unit.to_owned() });
        };
        let here = format!("charge.{index}");
        if member(charge, "price").is_some() {
            put(format!("{here}.price"), label.clone(), word(charge, "price"));
        }
        for (row, price) in list(charge, "prices").iter().enumerate() {
            let what = ["voltage", "season", "tier", "period"].map(|key| case(key, word(price, key), lang));
            let what: Vec<&str> = what.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
            let path = format!("{here}.prices.{row}.price");
            put(path, format!("{label} · {}", what.join(" · ")), word(price, "price"));
        }
    }
    prices
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(file: &str) -> Texts {
        vec![("base".to_owned(), "x".to_owned()), ("file".to_owned(), file.to_owned())]
    }

    #[test]
    fn a_price_typed_for_one_file_does_not_get_into_another_of_the_same_length() {
        let (a, b) = (r#"{"id":"a","price":"1.00"}"#, r#"{"id":"b","price":"2.00"}"#);
        let mut texts = opened(a);
        texts.push((format!("{}price", edits(&texts)), "9.99".to_owned()));
        assert_eq!(changed(&texts).unwrap().at("price").unwrap().as_text(), Some("9.99"));
        if let Some((_, file)) = texts.iter_mut().find(|(name, _)| name == "file") {
            b.clone_into(file);
        }
        assert_eq!(changed(&texts).unwrap().at("price").unwrap().as_text(), Some("2.00"));
    }

    #[test]
    fn the_same_file_keeps_what_was_typed() {
        assert_eq!(edits(&opened("{}")), edits(&opened("{}")));
    }
}
