//! For staff: fills in `config.json`, shows on this page itself what it does, and hands it over. The fields come from
//! the schema of that file; the page's script is `config.js`.

#![expect(clippy::indexing_slicing, reason = "what a JSON value does not have is null")]

use crate::kit::i18n::config::{about, page as texts};
use crate::kit::written::page::{Page, Sheet};
use crate::pages;
use diansuan::text::Lang;
use serde_json::Value;
use yew::prelude::*;

/// The page.
pub static PAGE: Page = Page::new("config/", about, page).scripted("config.js");

const SCHEMA: &str = include_str!("../../../public/schema/config.schema.json");

fn page(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let schema: Value = serde_json::from_str(SCHEMA).unwrap_or_default();
    let form = Form(sheet);
    html! {
        <>
            <header class="page-head">
                <h1>{ sheet.about().title }</h1>
                <p>{ t.intro }</p>
                <noscript><p class="summary">{ t.noscript }</p></noscript>
            </header>
            <form class="card settings" data-config="" data-verbatim="">
                { for ordered(&schema).map(|(name, rule)| form.control(name, rule)) }
            </form>
            <section class="card" data-verbatim="">
                <h2>{ t.file }</h2>
                <div role="status" data-state="" data-sound={t.sound} data-wrong={t.wrong} data-now={t.now} data-none={t.none} data-refused={t.refused}></div>
                <pre class="export" tabindex="0" data-written=""></pre>
                <p><button type="button" class="primary" data-save="">{ t.save }</button></p>
                <div class="field">
                    <label for="c-open">{ t.open }</label>
                    <input type="file" id="c-open" accept=".json,application/json" data-open="" />
                </div>
                <p>{ t.upload }</p>
                <p><a href={sheet.link(&pages::check::PAGE)}>{ (pages::check::PAGE.about)(sheet.lang).title }</a></p>
            </section>
        </>
    }
}

/// The members of a rule, in the order for people.
fn ordered(rule: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let names = rule["x-order"].as_array().into_iter().flatten().filter_map(Value::as_str);
    names.map(|name| (name, &rule["properties"][name]))
}

/// Draws fields from a schema.
#[derive(Clone, Copy)]
struct Form(Sheet);

impl Form {
    /// What a rule says about itself: its name, and help.
    fn said(self, rule: &Value) -> (&str, &str) {
        let said = &rule[if self.0.lang == Lang::Zh { "x-zh" } else { "x-en" }];
        (said[0].as_str().unwrap_or_default(), said[1].as_str().unwrap_or_default())
    }

    fn refers(rule: &Value, to: &str) -> bool {
        rule["$ref"].as_str().is_some_and(|name| name.ends_with(&format!("/{to}")))
    }

    fn control(self, path: &str, rule: &Value) -> Html {
        let (label, help) = self.said(rule);
        if Self::refers(rule, "text") {
            let one = |lang: &str, name: &str| self.input(&format!("{path}.{lang}"), name, "");
            return html! {
                <fieldset><legend>{ label.to_owned() }</legend>
                    if !help.is_empty() { <p class="help">{ help.to_owned() }</p> }
                    <div class="pairs">{ one("zh", "中文") }{ one("en", "English") }</div>
                </fieldset>
            };
        }
        match rule["type"].as_str() {
            Some("object") => html! {
                <fieldset><legend>{ label.to_owned() }</legend><p class="help">{ help.to_owned() }</p>{ self.members(path, rule) }</fieldset>
            },
            Some("array") if rule["items"]["enum"].is_array() => self.choices(path, rule),
            Some("array") if rule["items"]["type"] == "object" => self.rows(path, rule),
            Some("array") => {
                let id = format!("c-{path}");
                html! {
                    <div class="field">
                        <label for={id.clone()}>{ label.to_owned() }</label>
                        <textarea {id} rows="3" data-lines={path.to_owned()} autocomplete="off" spellcheck="false" />
                        <p class="help">{ help.to_owned() }{ texts(self.0.lang).lines }</p>
                    </div>
                }
            }
            _ => self.input(path, label, help),
        }
    }

    fn members(self, path: &str, rule: &Value) -> Html {
        ordered(rule).map(|(name, rule)| self.control(&format!("{path}.{name}"), rule)).collect()
    }

    fn input(self, path: &str, label: &str, help: &str) -> Html {
        let id = format!("c-{path}");
        html! {
            <div class="field">
                <label for={id.clone()}>{ label.to_owned() }</label>
                <span class="entry"><input {id} data-path={path.to_owned()} autocomplete="off" spellcheck="false" /></span>
                if !help.is_empty() { <p class="help">{ help.to_owned() }</p> }
            </div>
        }
    }

    /// As many as are wanted, each like the template.
    fn rows(self, path: &str, rule: &Value) -> Html {
        let (label, help) = self.said(rule);
        let t = texts(self.0.lang);
        html! {
            <fieldset data-rows={path.to_owned()}>
                <legend>{ label.to_owned() }</legend>
                <p class="help">{ help.to_owned() }</p>
                <template>
                    <div class="card" data-row="">{ self.members("#", &rule["items"]) }<p><button type="button" data-remove="">{ t.remove }</button></p></div>
                </template>
                <p><button type="button" data-add="">{ t.add }</button></p>
            </fieldset>
        }
    }

    /// Some of a list of pages, in an order.
    fn choices(self, path: &str, rule: &Value) -> Html {
        let (label, help) = self.said(rule);
        let t = texts(self.0.lang);
        let pages = pages::named_ones().filter(|page| !page.address.is_empty());
        html! {
            <details>
                <summary>{ label.to_owned() }</summary>
                <p class="help">{ help.to_owned() }</p>
                <ul class="chosen" data-choices={path.to_owned()}>{ for pages.map(|page| html! {
                    <li>
                        <label class="check"><input type="checkbox" value={page.address} /><span>{ (page.about)(self.0.lang).title }</span></label>
                        <button type="button" data-up="" aria-label={format!("{} · {}", t.up, (page.about)(self.0.lang).title)}>{ "↑" }</button>
                    </li>
                }) }</ul>
            </details>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every setting has a place in the form, and words in both languages.
    #[test]
    fn all_settings_are_asked_for() {
        fn look(rule: &Value, at: &str) {
            let Some(members) = rule["properties"].as_object() else { return look_items(rule, at) };
            let ordered: Vec<&str> = ordered(rule).map(|(name, _)| name).collect();
            assert_eq!(ordered.len(), members.keys().filter(|name| *name != "format").count(), "{at}");
            for (name, member) in members {
                for lang in ["x-zh", "x-en"] {
                    assert!(
                        member[lang][0].as_str().is_some_and(|label| !label.is_empty()),
                        "{at}.{name}: {lang}"
                    );
                }
                look(member, &format!("{at}.{name}"));
            }
        }
        fn look_items(rule: &Value, at: &str) {
            if rule["items"].is_object() {
                look(&rule["items"], at);
            }
        }
        look(&serde_json::from_str(SCHEMA).unwrap(), "");
    }
}
