//! Months and days in fields: what is short of a year gets one, what was understood is written out, and
//! the months that can be calculated stand in a list beside the field.

use super::browser::{all, given, is_own, lang, read};
use super::i18n::live;
use super::typed::id;
use super::{Span, filled};
use diansuan::date::Date;
use gloo::utils::document;
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// The field of the month.
const MONTH: &str = "month";
/// Marks a month that stands for today's, whose prices nobody knows.
const INSTEAD: &str = "data-instead";
/// So many months are offered at most.
const MOST: i32 = 48;

/// The month it is.
fn this_month() -> Option<Date> {
    let now = js_sys::Date::new_0();
    Date::from_parts(now.get_full_year().try_into().ok()?, u8::try_from(now.get_month()).ok()? + 1, 1)
}

/// Completes `7月` in a field of a month: the last July that has begun.
pub(super) fn whole(field: &Element, text: String) -> String {
    let reads_month = field.get_attribute("data-reads").as_deref() == Some("month");
    if !reads_month {
        return text;
    }
    let number = text.trim().strip_suffix("月").and_then(|number| number.trim().parse::<u8>().ok());
    let Some((month, now)) = number.zip(this_month()) else { return text };
    let year = if month > now.month() { now.year() - 1 } else { now.year() };
    Date::from_parts(year, month, 1).map_or(text, month_text)
}

/// A month as `2026-07`.
fn month_text(date: Date) -> String {
    date.text().chars().take(7).collect()
}

/// Writes out what was understood in a field that somebody leaves.
pub(super) fn settle(target: Option<web_sys::EventTarget>) {
    let Some(field) = target.and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let Some(reads) = field.get_attribute("data-reads") else { return };
    let Some(date) = read(&field, "value").and_then(|text| Date::parse(&whole(&field, text), "").ok()) else {
        return;
    };
    let text = if reads == "month" && date == date.month_start() { month_text(date) } else { date.text() };
    let _ = js_sys::Reflect::set(&field, &"value".into(), &text.into());
}

/// Offers the months that can be calculated. Where that of today is none of them and nobody has said which,
/// the last one before it is taken, and the field says so.
pub(super) fn offer(spans: &[Span]) {
    let Some((now, list)) = this_month().zip(all("select[data-picks=\"f-month\"]").into_iter().next()) else {
        return;
    };
    let known = |month: &Date| {
        spans.iter().any(|span| {
            let of_year = span.months.is_empty() || span.months.contains(&u32::from(month.month()));
            of_year && span.from.month_start() <= *month && span.to.is_none_or(|to| *month <= to)
        })
    };
    let months: Vec<Date> = (0..MOST).map(|ago| now.months_later(-ago)).filter(known).collect();
    // Prices that begin later, or ended before all that.
    let newest = months.first().copied().or_else(|| spans.iter().filter_map(|span| span.to).max());
    let newest = newest.map(Date::month_start);
    let texts: Vec<String> = months.iter().copied().map(month_text).collect();
    let joined = texts.join(" ");
    if list.get_attribute("data-months").as_deref() != Some(&joined) {
        list.set_text_content(None);
        for text in [""].into_iter().chain(texts.iter().map(String::as_str)) {
            let Ok(option) = document().create_element("option") else { continue };
            let _ = option.set_attribute("value", text);
            option.set_text_content(Some(text));
            let _ = list.append_child(&option);
        }
        let _ = list.set_attribute("data-months", &joined);
    }
    let Some(newest) = newest else { return };
    let Some(field) = document().get_element_by_id(&id(MONTH)) else { return };
    if !is_own() || given(MONTH) {
        super::sure::say(MONTH, "");
        return;
    }
    let stands = read(&field, "value").and_then(|text| Date::parse(&text, "").ok()).map(Date::month_start);
    let instead = field.has_attribute(INSTEAD);
    if stands.is_none_or(|month| !known(&month)) || (instead && known(&now)) {
        take(&field, if known(&now) { now } else { newest }, now);
    }
}

/// Fills in a month that nobody has named.
fn take(field: &Element, month: Date, now: Date) {
    let text = month_text(month);
    let _ = js_sys::Reflect::set(field, &"value".into(), &text.clone().into());
    let words = if month == now {
        let _ = field.remove_attribute(INSTEAD);
        String::new()
    } else {
        let _ = field.set_attribute(INSTEAD, "");
        filled(live(lang()).last_known, &[("{now}", &month_text(now)), ("{month}", &text)])
    };
    super::sure::say(MONTH, &words);
}
