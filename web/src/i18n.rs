//! Texts of the site in both languages.

use diansuan::text::Lang;

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// The catalogue of a language.
#[must_use]
pub fn texts(lang: Lang) -> &'static Catalogue {
    match lang {
        Lang::Zh => &ZH,
        Lang::En => &EN,
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
