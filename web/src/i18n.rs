//! Texts of the site in both languages.

use diansuan::text::Lang;

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// The texts of the calculators in a language.
#[must_use]
pub fn texts(lang: Lang) -> &'static Live {
    match lang {
        Lang::Zh => Live::ZH,
        Lang::En => Live::EN,
    }
}

/// The texts of the pages around them.
#[must_use]
pub fn page_texts(lang: Lang) -> &'static Pages {
    match lang {
        Lang::Zh => Pages::ZH,
        Lang::En => Pages::EN,
    }
}

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
