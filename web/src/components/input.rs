//! Fields of a form: label, unit, help and error belong to the field they are about.

use crate::form::{Texts, text};
use crate::i18n::{Live, texts};
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
    fn value(&self, name: &str) -> String {
        text(self.texts, name).to_owned()
    }

    fn message(&self, name: &str) -> Option<String> {
        self.error.filter(|e| e.field == name).map(|e| e.message(self.lang))
    }

    /// A number with its unit.
    pub fn number(&self, name: &'static str, label: &'static str, unit: &'static str, help: &str) -> Html {
        let id = format!("{}{name}", self.prefix);
        let message = self.message(name);
        let help_id = format!("{id}-help");
        let error_id = format!("{id}-error");
        let described = match (&message, help.is_empty()) {
            (Some(_), _) => Some(error_id.clone()),
            (None, false) => Some(help_id.clone()),
            (None, true) => None,
        };
        html! {
            <div class={classes!("field", message.is_some().then_some("bad"))}>
                <label for={id.clone()}>{ label }</label>
                <span class="entry">
                    <input id={id} {name} value={self.value(name)} inputmode="decimal" autocomplete="off"
                        aria-invalid={message.is_some().to_string()} aria-describedby={described} />
                    if !unit.is_empty() { <span class="unit">{ unit }</span> }
                </span>
                { self.below(name, message, help, help_id, error_id) }
            </div>
        }
    }

    /// One of a few options.
    pub fn choice(&self, name: &'static str, label: &'static str, options: &[Choice], help: &str) -> Html {
        let id = format!("{}{name}", self.prefix);
        let chosen = self.value(name);
        let message = self.message(name);
        let (help_id, error_id) = (format!("{id}-help"), format!("{id}-error"));
        html! {
            <div class={classes!("field", message.is_some().then_some("bad"))}>
                <label for={id.clone()}>{ label }</label>
                <select {id} {name}>
                    { for options.iter().map(|o| html! {
                        <option value={o.value} selected={chosen == o.value}>{ o.label }</option>
                    }) }
                </select>
                { self.below(name, message, help, help_id, error_id) }
            </div>
        }
    }

    fn below(
        &self,
        name: &'static str,
        message: Option<String>,
        help: &str,
        help_id: String,
        error_id: String,
    ) -> Html {
        match message {
            Some(message) => html! {
                <p class="error" id={error_id} data-error-for={name}>{ message }</p>
            },
            None if help.is_empty() => Html::default(),
            None => html! { <p class="help" id={help_id}>{ help.to_owned() }</p> },
        }
    }

    /// A line above the result when the inputs can't be used, with a link to the field.
    pub fn summary(&self) -> Html {
        let t = texts(self.lang);
        match self.error {
            None => Html::default(),
            Some(error) => html! {
                <p class="summary" role="alert">
                    { t.error_summary }{ " " }
                    <a href={format!("#{}{}", self.prefix, error.field)}>{ error.message(self.lang) }</a>
                </p>
            },
        }
    }

    /// The texts in the reader's language.
    #[must_use]
    pub fn t(&self) -> &'static Live {
        texts(self.lang)
    }
}
