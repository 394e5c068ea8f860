//! Values of rule files: quantities with their clause, dates, small numbers, lists.

use super::Months;
use super::head::{Place, words};
use crate::base::date::Date;
use crate::base::error::Code;
use crate::base::number::number;
use crate::base::units::{Measure, Quantity, Spec};
use crate::explain::{Citation, Ruled};
use rust_decimal::Decimal;

pub(super) fn ruled<T>(citation: &Citation, value: T) -> Ruled<T> {
    Ruled::cited(citation.clone(), value)
}

pub(super) fn ruled_measure(
    place: &Place<'_>,
    name: &str,
    spec: &'static Spec,
    citation: &Citation,
) -> Option<Ruled<Measure>> {
    place.optional_measure(name, spec).map(|value| ruled(citation, value))
}

pub(super) fn ruled_quantity<Q: Quantity>(
    place: &Place<'_>,
    name: &str,
    citation: &Citation,
) -> Option<Ruled<Q>> {
    place.optional(name).map(|value| ruled(citation, value))
}

pub(super) fn date(place: &Place<'_>, name: &str) -> Date {
    place.date(name).unwrap_or_else(|| {
        place.refuse_at(name, Code::Missing, "");
        Date::constant(1900, 1)
    })
}

pub(super) fn dates(place: &Place<'_>, name: &str) -> Vec<Date> {
    words(place, name)
        .iter()
        .filter_map(|text| place.accept(Date::parse(text, &place.at(name).path())))
        .collect()
}

/// A small whole number.
pub(super) fn whole(place: &Place<'_>, name: &str) -> Option<u32> {
    let text = place.text(name)?;
    let value = text.parse().ok().filter(|value| *value <= 1000);
    if value.is_none() {
        place.refuse_at(name, Code::OutOfRange, "0 – 1000");
    }
    value
}

pub(super) fn months(place: &Place<'_>) -> Months {
    numbers(place, "months", 12).map_or(Months::ALL, Months)
}

/// A list of numbers from 1 as bits; nothing where there is no list.
pub(super) fn numbers(place: &Place<'_>, name: &str, most: u32) -> Option<u16> {
    if !place.has(name) {
        return None;
    }
    let mut bits = 0;
    for text in words(place, name) {
        match number(&text, "", &[]).ok().and_then(|value| u32::try_from(value).ok()) {
            Some(value) if (1..=most).contains(&value) && Decimal::from(value).scale() == 0 => {
                bits |= 1 << value;
            }
            _ => place.refuse_at(
                name,
                Code::OutOfRange,
                &crate::base::text::join(&mut ["1 –", if most == 7 { "7" } else { "12" }].into_iter(), " "),
            ),
        }
    }
    Some(bits)
}

/// The items of a list that must not be empty.
pub(super) fn listed<'a>(file: &'a Place<'_>, name: &'a str) -> Vec<Place<'a>> {
    let items = file.items(name);
    if items.is_empty() {
        let code = if file.has(name) { Code::WrongType } else { Code::Missing };
        file.refuse_at(name, code, "[{ … }]");
    }
    items
}
