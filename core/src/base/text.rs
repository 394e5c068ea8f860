//! A sentence in the two languages of the project.

use crate::base::data::{Data, ToPlain, plain};
use crate::base::held::Held;

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

/// A text that is fixed in the program or was read at run time.
pub type Word = Held<str>;

impl Word {
    /// The text itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self
    }
}

impl ToPlain for Word {
    fn plain(&self) -> Data {
        match self {
            Self::Fixed(text) => Data::text(*text),
            Self::Shared(text) => Data::text(text.as_ref().to_owned()),
        }
    }
}

impl AsRef<str> for Word {
    fn as_ref(&self) -> &str {
        self
    }
}

impl Default for Word {
    fn default() -> Self {
        Self::Fixed("")
    }
}

impl From<&'static str> for Word {
    fn from(text: &'static str) -> Self {
        Self::Fixed(text)
    }
}

impl From<String> for Word {
    fn from(text: String) -> Self {
        Self::Shared(text.into())
    }
}

impl PartialEq<str> for Word {
    fn eq(&self, other: &str) -> bool {
        **self == *other
    }
}

impl PartialEq<&str> for Word {
    fn eq(&self, other: &&str) -> bool {
        **self == **other
    }
}

/// The language a reader has chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lang {
    /// Simplified Chinese (zh-CN), the first language of the project.
    Zh,
    /// English.
    En,
}

/// A text in Chinese and English.
///
/// ```
/// use diansuan::text::{Lang, Text};
/// static FACTOR: Text = Text::new("功率因数", "Power factor");
/// assert_eq!(FACTOR.get(Lang::En), "Power factor");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Simplified Chinese.
    pub zh: Word,
    /// English.
    pub en: Word,
}

impl Text {
    /// Pairs the Chinese text with its English counterpart.
    #[must_use]
    pub const fn new(zh: &'static str, en: &'static str) -> Self {
        Self { zh: Word::Fixed(zh), en: Word::Fixed(en) }
    }

    /// Several texts as one; what separates them is a point in the middle or a comma.
    #[must_use]
    pub(crate) fn joined(texts: &[&Self]) -> Self {
        let zh = join(&mut texts.iter().map(|text| text.zh.as_str()), "·");
        let en = join(&mut texts.iter().map(|text| text.en.as_str()), ", ");
        Self { zh: zh.into(), en: en.into() }
    }

    /// The text in the language asked for.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }
}

plain! { Text { "zh": zh, "en": en } }
