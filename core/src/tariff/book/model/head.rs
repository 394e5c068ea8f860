//! The head of a rule file that is read at run time.

use crate::base::data::Data;
use crate::base::date::Date;
use crate::base::error::Code;
use crate::base::input::Field;
use crate::base::text::{Text, Word};
use crate::explain::Citation;
use crate::rulebook::{Confidence, Head, HeadRef, Status};
use std::sync::Arc;

/// A place in a rule file.
pub(super) type Place<'a> = Field<'a>;

/// What every file may have on top.
pub(super) const KEYS: [&str; 13] = [
    "kind",
    "id",
    "title",
    "issuer",
    "document",
    "effective_from",
    "known_since",
    "effective_to",
    "source",
    "status",
    "confidence",
    "checked",
    "note",
];

/// Reads the head; `complete` asks for what a reader needs to check the file, too.
pub(super) fn head(file: &Place<'_>, complete: bool) -> HeadRef {
    let day = |name| file.date(name);
    let (effective_from, known_since, effective_to) =
        (day("effective_from"), day("known_since"), day("effective_to"));
    match (effective_from, known_since) {
        (None, None) => file.refuse_at("effective_from", Code::Missing, ""),
        (Some(_), Some(_)) => file.refuse_at("known_since", Code::Conflict, "effective_from"),
        _ => {}
    }
    let begun: Option<Date> = effective_from.or(known_since);
    if effective_to.is_some_and(|to| begun.is_some_and(|from| to < from)) {
        file.refuse_at("effective_to", Code::OutOfRange, "≥ effective_from");
    }
    let status = file.choice("status", Status::CHOICES).unwrap_or(Status::Illustrative);
    let confidence = file.choice("confidence", Confidence::CHOICES).unwrap_or(Confidence::Unconfirmed);
    if status == Status::Superseded && effective_to.is_none() {
        file.refuse_at("effective_to", Code::Missing, "superseded");
    }
    if confidence == Confidence::Unconfirmed && status != Status::Illustrative {
        file.refuse_at("status", Code::Conflict, "illustrative");
    }
    if complete {
        bilingual(file, "issuer");
        bilingual(file, "source");
        if day("checked").is_none() {
            file.refuse_at("checked", Code::Missing, "");
        }
    }
    HeadRef::Shared(Arc::new(Head {
        id: word(file, "id"),
        title: bilingual(file, "title"),
        document: word(file, "document"),
        effective_from,
        known_since,
        effective_to,
        status,
        confidence,
    }))
}

/// A text that must be there.
pub(super) fn word(place: &Place<'_>, name: &str) -> Word {
    optional_word(place, name).unwrap_or_else(|| {
        place.refuse_at(name, Code::Missing, "");
        Word::default()
    })
}

/// A text that may be left out.
pub(super) fn optional_word(place: &Place<'_>, name: &str) -> Option<Word> {
    place.text(name).map(Word::from)
}

/// A list of texts.
pub(super) fn words(place: &Place<'_>, name: &str) -> Vec<Word> {
    let place_of = place.at(name);
    if place_of.is_present() && !place_of.data().is_some_and(Data::is_list) {
        place.refuse_at(name, Code::WrongType, "[…]");
        return Vec::new();
    }
    place.texts(name).into_iter().map(Word::from).collect()
}

/// A text in both languages.
pub(super) fn bilingual(place: &Place<'_>, name: &str) -> Text {
    let both = place.at(name);
    both.only(&["zh", "en"]);
    Text { zh: word(&both, "zh"), en: word(&both, "en") }
}

/// The clause of a row, or that of what stands around it.
pub(super) fn clause(place: &Place<'_>, around: &Citation) -> Citation {
    let clause = optional_word(place, "clause").unwrap_or_else(|| around.clause.clone());
    Citation { rule: around.rule.clone(), clause }
}
