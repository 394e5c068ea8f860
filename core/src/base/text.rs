//! A sentence in the two languages of the project.

use crate::base::data::plain;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// Texts in one, with a separator between them.
#[inline(never)]
pub(crate) fn join(texts: &mut dyn Iterator<Item = &str>, separator: &str) -> String {
    let mut all = String::new();
    for text in texts {
        if !all.is_empty() {
            all.push_str(separator);
        }
        all.push_str(text);
    }
    all
}

thread_local! {
    static KEPT: RefCell<BTreeSet<&'static str>> = const { RefCell::new(BTreeSet::new()) };
}

/// The same text for as long as the program runs: every different text is kept once.
///
/// Rules are cited everywhere by fixed texts. A rule file that is read at run time has as many as one
/// that is compiled in; what a person changes in an editor is some bytes for every key pressed.
#[must_use]
pub(crate) fn kept(text: &str) -> &'static str {
    KEPT.with_borrow_mut(|kept| {
        kept.get(text).copied().unwrap_or_else(|| {
            let fixed: &'static str = Box::leak(text.into());
            kept.insert(fixed);
            fixed
        })
    })
}

/// The language a reader has chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lang {
    /// Simplified Chinese (zh-CN), the first language of the project.
    Zh,
    /// English.
    En,
}

/// A fixed text in Chinese and English.
///
/// ```
/// use diansuan::text::{Lang, Text};
/// const FACTOR: Text = Text::new("功率因数", "Power factor");
/// assert_eq!(FACTOR.get(Lang::En), "Power factor");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    /// Simplified Chinese.
    pub zh: &'static str,
    /// English.
    pub en: &'static str,
}

impl Text {
    /// Pairs the Chinese text with its English counterpart.
    #[must_use]
    pub const fn new(zh: &'static str, en: &'static str) -> Self {
        Self { zh, en }
    }

    /// Several texts as one; what separates them is a point in the middle or a comma.
    #[must_use]
    pub(crate) fn joined(texts: &[Self]) -> Self {
        let zh = join(&mut texts.iter().map(|text| text.zh), "·");
        let en = join(&mut texts.iter().map(|text| text.en), ", ");
        Self { zh: kept(&zh), en: kept(&en) }
    }

    /// The text in the language asked for.
    #[must_use]
    pub const fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.zh,
            Lang::En => self.en,
        }
    }
}

plain! { Text { "zh": zh, "en": en } }
