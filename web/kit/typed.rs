//! What stands in the fields of a page, by name, exactly as it was typed.

/// Names and texts; no name stands twice.
pub type Texts = Vec<(String, String)>;

/// What was typed into a field; nothing for a field there is not.
#[must_use]
pub fn text<'a>(texts: &'a Texts, name: &str) -> &'a str {
    texts.iter().find(|(field, _)| field == name).map_or("", |(_, text)| text)
}

/// Copies fields under other names: `from → to`.
#[must_use]
pub fn renamed(texts: &Texts, pairs: &[(&str, &str)]) -> Texts {
    pairs.iter().map(|(from, to)| ((*to).to_owned(), text(texts, from).to_owned())).collect()
}

/// The id of a field, from its name.
#[must_use]
pub fn id(name: &str) -> String {
    format!("f-{name}")
}
