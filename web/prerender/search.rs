//! What the search looks through: every page, task and term, in one language.

use crate::kit::written::page::GLOSSARY as ADDRESS;
use crate::kit::written::terms::GLOSSARY;
use crate::pages;
use diansuan::text::{Lang, Text};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What people come for, in their own words.
#[derive(Debug)]
pub struct Task {
    /// Where it is done, below a language's root.
    pub at: &'static str,
    /// What it is called.
    pub title: Text,
    /// What there is for it.
    pub text: Text,
    /// Further everyday words, separated by blanks.
    pub words: Text,
}

include!(concat!(env!("OUT_DIR"), "/tasks.rs"));
include!(concat!(env!("OUT_DIR"), "/synonyms.rs"));

/// Everyday words with all that is said for them.
fn with_synonyms(words: &str) -> String {
    let holds = |of: &str| words.split_whitespace().any(|word| word == of);
    let said = SYNONYMS.iter().filter(|(of, _)| holds(of)).map(|(_, said)| *said);
    std::iter::once(words).chain(said).collect::<Vec<_>>().join(" ")
}

/// Elements whose words say what a page holds.
const TELLING: [&str; 8] = ["h1", "h2", "h3", "label", "legend", "summary", "caption", "dt"];

/// The words of a page's headings, labels and captions.
#[must_use]
pub fn inside(html: &str) -> String {
    let main = html.split_once("<main").map_or("", |(_, main)| main);
    let main = main.split_once("</main>").map_or(main, |(main, _)| main);
    let mut found: Vec<String> = Vec::new();
    for element in TELLING {
        for part in main.split(&format!("<{element}")).skip(1) {
            let Some((head, rest)) = part.split_once('>') else { continue };
            let (true, Some((inner, _))) =
                (head.is_empty() || head.starts_with(' '), rest.split_once(&format!("</{element}>")))
            else {
                continue;
            };
            let words = bare(inner);
            if !words.is_empty() && !found.contains(&words) {
                found.push(words);
            }
        }
    }
    found.join(" ")
}

/// A piece of markup without its tags.
fn bare(markup: &str) -> String {
    let texts = markup.split('<').enumerate();
    let texts = texts.map(|(at, part)| if at == 0 { part } else { part.split_once('>').map_or("", |p| p.1) });
    texts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The index of a language: title, text, other names, everyday words, and where below its root it stands;
/// `contents` are what each page holds, by its address.
#[must_use]
pub fn index(lang: Lang, contents: &BTreeMap<&str, String>) -> String {
    let pages = pages::all().map(|page| {
        let about = (page.about)(lang);
        json!({
            "title": about.title, "text": about.description, "also": about.name, "at": page.address,
            "words": with_synonyms(about.words), "inside": contents.get(page.address),
        })
    });
    let tasks = TASKS.iter().map(|task| {
        json!({
            "title": task.title.get(lang), "text": task.text.get(lang), "also": "", "at": task.at,
            "words": with_synonyms(task.words.get(lang)),
        })
    });
    let terms = GLOSSARY.iter().map(|term| {
        let also: Vec<&str> = term.names(lang).skip(1).collect();
        let at = format!("{ADDRESS}#{}", term.id);
        json!({ "title": term.name.get(lang), "text": term.text.get(lang), "also": also.join(" · "), "at": at, "term": true })
    });
    Value::Array(tasks.chain(pages).chain(terms).collect()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_task_leads_to_a_page() {
        for task in TASKS {
            let address = task.at.split('#').next().unwrap_or_default();
            assert!(pages::at(address).is_some(), "{}", task.at);
        }
    }

    #[test]
    fn headings_and_labels_say_what_a_page_holds() {
        let html = "<h1>out</h1><main><h2 class=\"a\">One <b>two</b></h2><p>no</p><label for=\"x\">Three</label><h2>One two</h2></main><h2>out</h2>";
        assert_eq!(inside(html), "One two Three");
    }
}
