//! What a person has typed, and how it changes.

use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// The texts of a form by field path, exactly as they were typed.
pub type Texts = BTreeMap<String, String>;

/// A page's fields with their defaults, overlaid by what a link carries or a person types.
#[must_use]
pub fn with_defaults(defaults: &[(&str, &str)], typed: &Texts) -> Texts {
    let mut texts: Texts = defaults.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    for (name, text) in typed {
        if let Some(value) = texts.get_mut(name) {
            value.clone_from(text);
        }
    }
    texts
}

/// One field changed.
pub struct Typed {
    name: String,
    value: String,
}

impl Reducible for FormState {
    type Action = Typed;

    fn reduce(self: Rc<Self>, action: Typed) -> Rc<Self> {
        let mut texts = self.texts.clone();
        texts.insert(action.name, action.value);
        Rc::new(Self { texts })
    }
}

/// The state behind a page's forms.
#[derive(Clone, PartialEq, Eq)]
pub struct FormState {
    /// What was typed.
    pub texts: Texts,
}

/// One listener for all fields of a form: reads name and value off whatever changed.
#[must_use]
pub fn listener(form: &UseReducerHandle<FormState>) -> Callback<InputEvent> {
    let form = form.dispatcher();
    Callback::from(move |event: InputEvent| {
        if let Some((name, value)) = changed(&event) {
            form.dispatch(Typed { name, value });
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
    pairs.iter().filter_map(|(from, to)| Some(((*to).to_owned(), texts.get(*from)?.clone()))).collect()
}
