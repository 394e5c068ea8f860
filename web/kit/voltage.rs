//! Voltages as people call them.

use diansuan::text::Lang;

/// What a voltage is called: `110kV` is `110 千伏`.
#[must_use]
pub fn name(id: &str, lang: Lang) -> String {
    let (below, rest) = id
        .strip_prefix('<')
        .map_or(("", id), |rest| (if lang == Lang::Zh { "不满 " } else { "below " }, rest));
    let figures = rest.trim_end_matches("kV").replace('-', "–");
    let unit = if lang == Lang::Zh { " 千伏" } else { " kV" };
    format!("{below}{figures}{unit}")
}
