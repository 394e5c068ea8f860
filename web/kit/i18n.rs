//! Texts of the site in both languages: a module for each page's folder, in it a struct for each table
//! of its `zh.toml` and `en.toml`.
//!
//! `page` is what is written at build time, the others what results say: a wasm holds the tables that
//! its calculator reads, nothing of the others.

#![allow(clippy::doc_markdown, reason = "texts for people stand as the comments of their fields")]

use diansuan::text::Lang;

/// What a page says about itself.
#[derive(Debug)]
pub struct About {
    /// Name in the navigation.
    pub name: &'static str,
    /// Title, also for search engines.
    pub title: &'static str,
    /// Description for search engines.
    pub description: &'static str,
    /// Everyday words by which people look for it, separated by blanks.
    pub words: &'static str,
}

/// What a lesson says. `{case.figure}` in a text is a figure of a case, put in when the page is written.
#[derive(Debug)]
pub struct Lesson {
    /// What one can do afterwards.
    pub goals: &'static [&'static str],
    /// What the worked example is about.
    pub story: &'static str,
    /// What is to be said before each step is unfolded.
    pub ask: &'static [&'static str],
    /// For each of these what can be chosen, with ` | ` between; `#` where a number is typed.
    pub options: &'static [&'static str],
    /// What is said once a step is unfolded.
    pub say: &'static [&'static str],
    /// What to keep in mind, doubts about the figures among it.
    pub keep: &'static [&'static str],
    /// What to do in the live calculator.
    pub live: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// The language of an HTML `lang` attribute.
#[must_use]
pub fn lang_of(tag: &str) -> Lang {
    if tag.starts_with("en") { Lang::En } else { Lang::Zh }
}

/// The HTML `lang` attribute of a language.
#[must_use]
pub const fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "zh-CN",
        Lang::En => "en",
    }
}
