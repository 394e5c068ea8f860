//! Terms: found in a page's words, linked where they are read, explained at its end.

use super::page::{GLOSSARY as ADDRESS, Sheet};
use diansuan::text::{Lang, Text};
use std::future::Future;
use yew::prelude::*;

/// A term of the glossary.
#[derive(Debug, PartialEq, Eq)]
pub struct Term {
    /// Its anchor on the glossary's page.
    pub id: &'static str,
    /// What it is called.
    pub name: Text,
    /// Other names, in Chinese and in English.
    pub also: [&'static [&'static str]; 2],
    /// What it means.
    pub text: Text,
    /// Folder of the page that calculates with it.
    pub page: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/glossary.rs"));

impl Term {
    /// All its names in a language.
    pub fn names(&'static self, lang: Lang) -> impl Iterator<Item = &'static str> {
        let [zh, en] = self.also;
        let also = if lang == Lang::Zh { zh } else { en };
        std::iter::once(self.name.get(lang)).chain(also.iter().copied())
    }
}

/// The first place in a text where a term stands, and the longest name that fits there.
fn first(text: &str, lang: Lang) -> Option<(usize, &'static str, &'static Term)> {
    let small = if lang == Lang::En { text.to_ascii_lowercase() } else { text.to_owned() };
    let named = GLOSSARY.iter().flat_map(|term| term.names(lang).map(move |name| (name, term)));
    let found = named.filter_map(|(name, term)| {
        let small_name = if lang == Lang::En { name.to_ascii_lowercase() } else { name.to_owned() };
        let at = small
            .match_indices(&small_name)
            .map(|(at, _)| at)
            .find(|at| whole(&small, *at, name.len(), lang))?;
        Some((at, name, term))
    });
    found.min_by_key(|(at, name, _)| (*at, usize::MAX - name.len()))
}

/// Whether an English word begins and ends there; a plural's s may follow.
fn whole(text: &str, at: usize, length: usize, lang: Lang) -> bool {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let before = text.get(..at).and_then(|head| head.chars().last());
    let tail = text.get(at + length..).unwrap_or_default();
    let tail = tail.strip_prefix('s').unwrap_or(tail);
    lang == Lang::Zh || !(letter(before) || letter(tail.chars().next()))
}

/// A text with a link from every term to what it means, each once.
pub fn linked(text: &str, sheet: Sheet) -> Html {
    // In another page's frame the glossary would take the calculator's place.
    if sheet.embedded || sheet.page.address == ADDRESS {
        return text.to_owned().into();
    }
    let (mut rest, mut parts, mut seen) = (text, Vec::<Html>::new(), Vec::new());
    while let Some((at, name, term)) = first(rest, sheet.lang) {
        let (head, tail) = rest.split_at(at);
        let (word, tail) = tail.split_at(name.len());
        parts.push(head.to_owned().into());
        parts.push(if seen.contains(&term.id) {
            word.to_owned().into()
        } else {
            seen.push(term.id);
            let href = format!("{}#{}", sheet.to(ADDRESS), term.id);
            html! { <a class="term" {href}>{ word.to_owned() }</a> }
        });
        rest = tail;
    }
    parts.push(rest.to_owned().into());
    parts.into_iter().collect()
}

/// Draws a page twice: the second time with the terms that the first has in it.
pub async fn with_terms<F: Future<Output = String>>(
    sheet: Sheet,
    render: impl Fn(Vec<&'static Term>) -> F,
) -> String {
    let body = render(Vec::new()).await;
    if sheet.embedded || sheet.page.module.is_none() {
        return body;
    }
    let main = body.split_once("<main").map_or("", |(_, main)| main);
    let mut words = String::new();
    for part in main.split('<').filter_map(|part| part.split_once('>')) {
        words.push_str(part.1);
        words.push('\n');
    }
    let (mut rest, mut found) = (words.as_str(), Vec::new());
    while let Some((at, name, term)) = first(rest, sheet.lang) {
        if !found.contains(&term) {
            found.push(term);
        }
        rest = rest.get(at + name.len()..).unwrap_or_default();
    }
    render(found).await
}

/// What the words on this page mean.
pub fn explained(sheet: Sheet, terms: &[&'static Term]) -> Html {
    if terms.is_empty() {
        return Html::default();
    }
    let (t, lang) = (sheet.t(), sheet.lang);
    let glossary = sheet.to(ADDRESS);
    html! {
        <details class="card terms">
            <summary>{ t.terms_title }</summary>
            <dl>{ for terms.iter().map(|term| html! {
                <>
                    <dt><a href={format!("{glossary}#{}", term.id)}>{ term.name.get(lang) }</a></dt>
                    <dd>{ term.text.get(lang) }</dd>
                </>
            }) }</dl>
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_name_at_the_first_place() {
        let found = |text, lang| first(text, lang).map(|(at, name, term)| (at, name, term.id));
        assert_eq!(found("看力率调整电费", Lang::Zh), Some((3, "力率调整电费", "power_factor_adjustment")));
        assert_eq!(found("Two power factors", Lang::En), Some((4, "Power factor", "power_factor")));
        assert_eq!(found("download it", Lang::En), None);
        assert_eq!(found("", Lang::Zh), None);
    }

    #[test]
    fn every_term_has_a_name_of_its_own() {
        let mut ids: Vec<&str> = GLOSSARY.iter().map(|term| term.id).collect();
        ids.sort_unstable();
        assert!(ids.windows(2).all(|pair| pair.first() != pair.last()), "{ids:?}");
        for lang in [Lang::Zh, Lang::En] {
            let mut names: Vec<String> = GLOSSARY
                .iter()
                .flat_map(|term| {
                    term.names(lang).map(str::to_ascii_lowercase).collect::<std::collections::BTreeSet<_>>()
                })
                .collect();
            names.sort_unstable();
            let twice: Vec<_> = names.windows(2).filter(|pair| pair.first() == pair.last()).collect();
            assert!(twice.is_empty(), "{twice:?}");
        }
    }
}
