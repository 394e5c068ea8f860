//! The forms, as plain HTML that nothing ever draws anew, with their results beside them.

mod bill;
mod power_factor;
mod service;

use super::Sheet;
use crate::form::{Texts, id};
use crate::islands::{Island, IslandApp};
use crate::page::Page;
use yew::prelude::*;

/// Names of fields and what stands in them at first.
type Defaults = &'static [(&'static str, &'static str)];

/// The calculators of a page; nothing on a page without.
pub(super) fn calculators(sheet: Sheet) -> Html {
    match sheet.page {
        Page::PowerFactor => power_factor::parts(sheet),
        Page::Bill => bill::calculator(sheet),
        Page::MyService => service::calculator(sheet),
        Page::Home | Page::Rules | Page::NotFound => Html::default(),
    }
}

/// A form on one side, what comes of it on the other.
fn frame(sheet: Sheet, island: Island, defaults: Defaults, fields: Html) -> Html {
    let texts: Texts = defaults.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect();
    let rules = AttrValue::from(sheet.link(Page::Rules));
    html! {
        <div class="calculator">
            <form data-calc={island.id()} class="card">{ fields }</form>
            <section class="card result" data-island={island.id()} data-rules={rules.clone()}>
                <IslandApp {island} lang={sheet.lang} {rules} {texts} />
            </section>
        </div>
    }
}

/// An option of a choice: what is sent and what is read.
type Choice = (&'static str, String);

/// Fields with their defaults.
struct Fields(Defaults);

impl Fields {
    fn default(&self, name: &str) -> &'static str {
        self.0.iter().find(|(field, _)| *field == name).map_or("", |(_, text)| text)
    }

    /// A number with its unit.
    fn number(&self, name: &'static str, label: &str, unit: &str, help: &str) -> Html {
        self.entry(name, label, unit, help, "decimal")
    }

    /// Anything that is no number, such as a month.
    fn text(&self, name: &'static str, label: &str, help: &str) -> Html {
        self.entry(name, label, "", help, "text")
    }

    fn entry(&self, name: &'static str, label: &str, unit: &str, help: &str, mode: &'static str) -> Html {
        let value = self.default(name);
        let control = html! {
            <span class="entry">
                <input id={id(name)} {name} {value} inputmode={mode} autocomplete="off"
                    aria-invalid="false" aria-describedby={described(name, help)} />
                if !unit.is_empty() { <span class="unit">{ unit }</span> }
            </span>
        };
        field(name, label, control, help)
    }

    /// One of a few options.
    fn choice(&self, name: &'static str, label: &str, options: &[Choice], help: &str) -> Html {
        let chosen = self.default(name);
        let control = html! {
            <select id={id(name)} {name} aria-invalid="false" aria-describedby={described(name, help)}>
                { for options.iter().map(|(value, text)| html! {
                    <option value={*value} selected={*value == chosen}>{ text }</option>
                }) }
            </select>
        };
        field(name, label, control, help)
    }
}

fn described(name: &str, help: &str) -> String {
    let id = id(name);
    if help.is_empty() { format!("{id}-error") } else { format!("{id}-error {id}-help") }
}

/// Label, control, and below them the place for an error and the help.
fn field(name: &str, label: &str, control: Html, help: &str) -> Html {
    let id = id(name);
    html! {
        <div class="field">
            <label for={id.clone()}>{ label }</label>
            { control }
            <p class="error" id={format!("{id}-error")}></p>
            if !help.is_empty() { <p class="help" id={format!("{id}-help")}>{ help }</p> }
        </div>
    }
}

/// Fields that most people don't need, folded away.
fn more(title: &str, fields: Html) -> Html {
    html! { <details><summary>{ title }</summary>{ fields }</details> }
}
