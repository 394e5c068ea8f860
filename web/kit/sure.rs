//! Asks back, beside a field, where a figure is far from what is usual. Nothing is refused.

use super::browser::{is_own, lang, read};
use super::i18n::live;
use super::typed::id;
use super::{filled, grouped};
use diansuan::number::number;
use gloo::utils::document;

/// Asks about every field of which the page says what is usual: `usage.kwh=30..2000&…`.
pub(super) fn ask() {
    let page = document();
    let Ok(Some(list)) = page.query_selector("meta[name=\"diansuan-range\"]") else { return };
    let list = list.get_attribute("content").unwrap_or_default();
    for (name, range) in list.split('&').filter_map(|item| item.split_once('=')) {
        let Some((least, most)) = range.split_once("..") else { continue };
        let Some(field) = page.get_element_by_id(&id(name)) else { continue };
        let unit = field.parent_element().and_then(|entry| entry.query_selector(".unit").ok().flatten());
        let unit = unit.and_then(|unit| unit.text_content()).unwrap_or_default();
        let value = |text: &str| number(text, &unit, &[("度", 0), ("元", 0)]).ok();
        let typed = read(&field, "value").and_then(|text| value(&text)).filter(|_| is_own());
        let odd = typed
            .filter(|typed| !typed.is_zero() && (Some(*typed) < value(least) || Some(*typed) > value(most)));
        let words = odd.map_or_else(String::new, |odd| {
            let figure = grouped(&odd.normalize().to_string());
            filled(
                live(lang()).sure,
                &[
                    ("{least}", &grouped(least)),
                    ("{most}", &grouped(most)),
                    ("{unit}", &unit),
                    ("{figure}", &figure),
                ],
            )
        });
        say(name, &words);
    }
}

/// Writes something beside a field, or takes it away where there are no words.
pub(super) fn say(name: &str, words: &str) {
    let page = document();
    let id = id(name);
    let place = format!("{id}-sure");
    let found = page.get_element_by_id(&place);
    if words.is_empty() && found.is_none() {
        return;
    }
    let new = || {
        let line = page.create_element("p").ok()?;
        let _ = line.set_attribute("id", &place);
        let _ = line.set_attribute("class", "sure");
        let _ = line.set_attribute("role", "status");
        let error = page.get_element_by_id(&format!("{id}-error"))?;
        let _ = error.parent_element()?.insert_before(&line, error.next_sibling().as_ref());
        Some(line)
    };
    if let Some(line) = found.or_else(new) {
        line.set_text_content(Some(words));
    }
}
