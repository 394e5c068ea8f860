//! What a person has typed, and how it changes.

use crate::islands::IslandApp;
use yew::html::Scope;
use yew::prelude::*;

/// The texts of a form by field path, exactly as they were typed.
pub type Texts = Vec<(String, String)>;

/// What was typed into a field; nothing for a field there is not.
#[must_use]
pub fn text<'a>(texts: &'a Texts, name: &str) -> &'a str {
    texts.iter().find(|(field, _)| field == name).map_or("", |(_, text)| text)
}

/// A page's fields with their defaults, overlaid by what a link carries.
#[must_use]
pub fn with_defaults(defaults: &[(&str, &str)], typed: &Texts) -> Texts {
    let given = |name: &str| typed.iter().rev().find(|(field, _)| field == name);
    let field = |(name, default): &(&str, &str)| {
        ((*name).to_owned(), given(name).map_or_else(|| (*default).to_owned(), |(_, text)| text.clone()))
    };
    defaults.iter().map(field).collect()
}

/// One field changed.
pub struct Typed {
    name: String,
    value: String,
}

impl Typed {
    /// Puts the new text in its place; whether there is such a field.
    pub(crate) fn put_into(self, texts: &mut Texts) -> bool {
        match texts.iter_mut().find(|(name, _)| *name == self.name) {
            Some((_, text)) => {
                *text = self.value;
                true
            }
            None => false,
        }
    }
}

/// One listener for all fields of a form: reads name and value off whatever changed.
pub(crate) fn listener(island: Scope<IslandApp>) -> Callback<InputEvent> {
    Callback::from(move |event: InputEvent| {
        if let Some((name, value)) = changed(&event) {
            island.send_message(Typed { name, value });
        }
    })
}

#[cfg(feature = "csr")]
fn changed(event: &InputEvent) -> Option<(String, String)> {
    let target = event.target()?;
    let read = |name: &str| js_sys::Reflect::get(&target, &name.into()).ok()?.as_string();
    Some((read("name")?, read("value")?))
}

#[cfg(not(feature = "csr"))]
fn changed(_: &InputEvent) -> Option<(String, String)> {
    None
}

/// Copies fields under other names: `from → to`.
#[must_use]
pub fn renamed(texts: &Texts, pairs: &[(&str, &str)]) -> Texts {
    pairs.iter().map(|(from, to)| ((*to).to_owned(), text(texts, from).to_owned())).collect()
}
