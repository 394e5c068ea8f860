//! A sentence in the two languages of the project.

use crate::plain::plain;

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
