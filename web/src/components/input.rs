//! Fields of a form: label, unit, help and error belong to the field they are about.

use super::dom::{el, el_with, fixed, text as words};
use crate::form::{Texts, text};
use crate::i18n::texts;
use diansuan::error::Error;
use diansuan::text::Lang;
use yew::prelude::*;

/// An option of a choice.
#[derive(Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: &'static str,
    /// What is read.
    pub label: &'static str,
}

/// Everything the fields of one form need to know.
pub struct Fields<'a> {
    /// What was typed.
    pub texts: &'a Texts,
    /// Why the calculation was refused, if it was.
    pub error: Option<&'a Error>,
    /// The reader's language.
    pub lang: Lang,
    /// Distinguishes the same field in two forms of a page.
    pub prefix: &'static str,
}

impl Fields<'_> {
    fn message(&self, name: &str) -> Option<String> {
        self.error.filter(|e| e.field == name).map(|e| e.message(self.lang))
    }

    /// A number with its unit.
    pub fn number(&self, name: &'static str, label: &'static str, unit: &'static str, help: &str) -> Html {
        let id = [self.prefix, name].concat();
        let message = self.message(name);
        let below_id = [&id, "-below"].concat();
        let value = text(self.texts, name).to_owned();
        let invalid = if message.is_some() { "true" } else { "false" };
        let described = (message.is_some() || !help.is_empty()).then(|| below_id.clone());
        let entry = html! {
            <span class="entry">
                <input id={id.clone()} {name} {value} inputmode="decimal" autocomplete="off"
                    aria-invalid={invalid} aria-describedby={described} />
                if !unit.is_empty() { { el("span", "unit", vec![fixed(unit)]) } }
            </span>
        };
        field(&id, label, entry, below(name, message, help, &below_id))
    }

    /// One of a few options.
    pub fn choice(&self, name: &'static str, label: &'static str, options: &[Choice], help: &str) -> Html {
        let id = [self.prefix, name].concat();
        let chosen = text(self.texts, name);
        let message = self.message(name);
        let below_id = [&id, "-below"].concat();
        let described = (message.is_some() || !help.is_empty()).then(|| below_id.clone());
        let entry = html! {
            <select id={id.clone()} {name} aria-describedby={described}>
                { for options.iter().map(|o| html! {
                    <option value={o.value} selected={chosen == o.value}>{ o.label }</option>
                }) }
            </select>
        };
        field(&id, label, entry, below(name, message, help, &below_id))
    }

    /// A line above the result when the inputs can't be used, with a link to the field.
    pub fn summary(&self) -> Html {
        let Some(error) = self.error else { return Html::default() };
        let target = ["#", self.prefix, &error.field].concat();
        let link = el_with("a", "", &["class", "href"], &[&target], vec![words(&error.message(self.lang))]);
        let parts = vec![fixed(texts(self.lang).error_summary), fixed(" "), link];
        el_with("p", "summary", &["class", "role"], &["alert"], parts)
    }
}

/// Label, entry, and below them the error or the help.
fn field(id: &str, label: &'static str, entry: Html, (bad, below): (bool, Html)) -> Html {
    let label = el_with("label", "", &["class", "for"], &[id], vec![fixed(label)]);
    el("div", if bad { "field bad" } else { "field" }, vec![label, entry, below])
}

fn below(name: &str, message: Option<String>, help: &str, id: &str) -> (bool, Html) {
    match message {
        Some(message) => (
            true,
            el_with("p", "error", &["class", "id", "data-error-for"], &[id, name], vec![words(&message)]),
        ),
        None if help.is_empty() => (false, Html::default()),
        None => (false, el_with("p", "help", &["class", "id"], &[id], vec![words(help)])),
    }
}
