//! The forms, as plain HTML that nothing ever draws anew, with their results beside them.

use super::onward::onward;
use super::page::{RULES, Sheet};
use super::paper;
use super::terms::linked;
use super::tools::{pinned, starting, tools, whose};
use crate::kit::questions::{need_of, needs};
use crate::kit::typed::{Texts, id};
use crate::kit::{Island, IslandApp, filled};
use diansuan::rulebook::RECORDS;
use yew::prelude::*;

/// Names of fields and what stands in them at first.
pub type Defaults = &'static [(&'static str, &'static str)];

/// A page with a calculator: title, introduction, whose figures these are, the calculator itself, and what
/// can be done with its results.
pub fn calculator_page(sheet: Sheet, intro: &str, calculator: Html) -> Html {
    html! {
        <>
            <header class="page-head">
                <h1>{ sheet.about().title }</h1>
                <p>{ linked(intro, sheet) }</p>
                <p class="summary unstarted">{ sheet.t().noscript_text }</p>
            </header>
            { starting(sheet) }
            { paper::head(sheet) }
            // Which of the utility's own price files were refused.
            if sheet.page.bills { <div class="summary" role="alert" data-refused-prices="" hidden=true></div> }
            if sheet.page.bills { <div class="note" data-published={sheet.t().prices_published} hidden=true></div> }
            { whose(sheet) }
            // In a frame it stands still: what is fixed there may be out of sight.
            if sheet.embedded { { pinned(sheet) } }
            { calculator }
            <p class="card unprinted">{ sheet.t().example_unprinted }</p>
            { onward(sheet) }
            { tools(sheet) }
            if !sheet.embedded { { pinned(sheet) } }
            { paper::end(sheet) }
        </>
    }
}

/// A part of a page: its results, title, introduction and fields.
pub type PartOfPage = (&'static Island, &'static str, &'static str, Html);

/// A page of several parts, each a form with its results.
pub fn parts(sheet: Sheet, defaults: Defaults, parts: &[PartOfPage]) -> Html {
    let titles = parts.iter().map(|(island, title, ..)| (format!("#part-{}", island.id), *title));
    html! {
        <>
            if !sheet.embedded {
                <nav class="stations" aria-label={sheet.t().parts_label}>
                    <ol>{ for titles.map(|(href, title)| html! { <li><a {href}>{ title }</a></li> }) }</ol>
                </nav>
            }
            { for parts.iter().map(|(island, title, intro, fields)| html! {
                <section class="part" id={format!("part-{}", island.id)}>
                    <header class="part-head"><h2>{ *title }</h2><p>{ linked(intro, sheet) }</p></header>
                    { frame(sheet, island, defaults, fields.clone()) }
                </section>
            }) }
        </>
    }
}

/// A form on one side, what comes of it on the other; results alone where the page's other fields are enough.
///
/// The fields are disabled until a script says that somebody watches what is typed: figures of the
/// example must not stand beside other inputs.
pub fn frame(sheet: Sheet, island: &'static Island, defaults: Defaults, fields: Html) -> Html {
    let texts: Texts = defaults.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect();
    let rules = AttrValue::from(sheet.to(RULES));
    let alone = fields == Html::default();
    html! {
        <div class={if alone { "calculator alone" } else { "calculator" }}>
            <fieldset class="entries" data-entries="" disabled=true>
                <legend class="hidden">{ sheet.about().name }</legend>
                if !alone {
                    <form data-calc={island.id} class="card" data-assumed={sheet.t().assumed} data-cells={sheet.t().cells}>{ fields }</form>
                }
                <div class="answer" id={format!("answer-{}", island.id)}>
                    <section class="card result" data-island={island.id} data-rules={rules.clone()} data-example={sheet.t().start_example}>
                        <IslandApp {island} lang={sheet.lang} {rules} {texts} />
                        // Live results take its place.
                        if sheet.page.bills { <p class="note" data-example-prices="">{ prices_of(defaults, sheet) }</p> }
                    </section>
                    <p class="assumes" data-assumes={island.id} data-words={sheet.t().assumes} hidden=true></p>
                </div>
            </fieldset>
        </div>
    }
}

/// Of when the prices of the example are: of the month that it is about, else of the last look at the rules.
fn prices_of(defaults: Defaults, sheet: Sheet) -> String {
    let month = defaults.iter().find_map(|(_, text)| first_month(text)).map(str::to_owned);
    let checked = || RECORDS.iter().map(|record| record.checked).max();
    let month = month.or_else(|| Some(checked()?.text().get(..MONTH)?.to_owned())).unwrap_or_default();
    filled(sheet.t().example_prices, &[("{month}", &month)])
}

/// How long a month is, such as `2026-07`.
const MONTH: usize = 7;

/// Returns the first month or the month of the first day in a text, `None` if there is none.
fn first_month(text: &str) -> Option<&str> {
    let is_month = |text: &str| {
        text.bytes().enumerate().all(|(at, byte)| if at == 4 { byte == b'-' } else { byte.is_ascii_digit() })
    };
    (0..text.len()).filter_map(|at| text.get(at..at + MONTH)).find(|part| is_month(part))
}

/// An option of a choice: what is sent and what is read.
pub type Choice = (&'static str, String);

/// Fields with their defaults.
#[derive(Debug)]
pub struct Fields(pub Defaults);

impl Fields {
    /// What stands in a field at first.
    pub fn default(&self, name: &str) -> &'static str {
        self.0.iter().find(|(field, _)| *field == name).map_or("", |(_, text)| text)
    }

    /// Whether the page has such a field.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(field, _)| *field == name)
    }

    /// What the example's tariff asks for.
    pub fn needs(&self) -> Vec<&'static str> {
        let texts: Texts = self.0.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect();
        needs(&texts)
    }

    /// Fields under a title that only some tariffs ask for.
    pub fn group(&self, need: &'static str, title: &str, fields: Html) -> Html {
        let hidden = !self.needs().contains(&need);
        html! { <fieldset data-needs={need} {hidden}><legend>{ title }</legend>{ fields }</fieldset> }
    }

    /// Anything that only some tariffs ask for.
    pub fn when(&self, any_of: &[&'static str], fields: Html) -> Html {
        let hidden = !any_of.iter().any(|need| self.needs().contains(need));
        html! { <div data-needs={any_of.join(" ")} {hidden}>{ fields }</div> }
    }

    /// A number with its unit.
    pub fn number(&self, name: &'static str, label: &str, unit: &str, help: &str) -> Html {
        self.entry(name, label, unit, help, "decimal")
    }

    /// Anything that is no number, such as a month.
    pub fn text(&self, name: &'static str, label: &str, help: &str) -> Html {
        self.entry(name, label, "", help, "text")
    }

    /// A day, with a calendar beside it, and how many days the example's is from today; `0` is today itself,
    /// where the visitor's begins too.
    pub fn day(
        &self,
        name: &'static str,
        label: &str,
        help: &str,
        from_today: Option<&'static str>,
        pick: &'static str,
    ) -> Html {
        let picker = html! { <input type="date" class="pick" data-picks={id(name)} aria-label={pick} title={pick} tabindex="-1" autocomplete="off" /> };
        self.dated((name, label, help), "day", from_today, picker)
    }

    /// The month of a bill, with a list of those that can be calculated; `now` where it begins with today's.
    pub fn month(&self, name: &'static str, label: &str, help: &str, now: bool, pick: &'static str) -> Html {
        let picker = html! { <select class="pick" data-picks={id(name)} aria-label={pick} title={pick} tabindex="-1" autocomplete="off"><option value=""></option></select> };
        self.dated((name, label, help), "month", now.then_some("month"), picker)
    }

    fn dated(
        &self,
        (name, label, help): (&'static str, &str, &str),
        reads: &'static str,
        today: Option<&'static str>,
        picker: Html,
    ) -> Html {
        let value = self.default(name);
        let control = html! {
            <span class="entry">
                <input id={id(name)} {name} {value} inputmode="text" data-reads={reads} data-today={today} autocomplete="off"
                    aria-invalid="false" aria-describedby={described(name, help)} />
                { picker }
            </span>
        };
        self.field(name, label, control, help)
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
        self.field(name, label, control, help)
    }

    /// A long text that a file can fill; it is no part of a link.
    pub fn long(&self, name: &'static str, label: &str, help: &str, file: (&str, &str)) -> Html {
        let (id, value) = (id(name), self.default(name));
        let picker = format!("{id}-file");
        let control = html! {
            <textarea id={id.clone()} {name} rows="8" spellcheck="false" autocomplete="off" data-file="1"
                aria-invalid="false" aria-describedby={described(name, help)} defaultvalue={value} />
        };
        html! {
            <>
                <div class="field file">
                    // The button of a file field speaks the browser's language; its label is the button here.
                    <input type="file" class="hidden" id={picker.clone()} accept=".csv,.txt,.json,text/csv,text/plain,application/json" data-into={id} />
                    <label class="button" for={picker}>{ file.0 }</label>
                    <p class="help">{ file.1 }</p>
                </div>
                { self.field(name, label, control, help) }
            </>
        }
    }

    /// One of a few options.
    pub fn choice<I: AsRef<str>>(
        &self,
        name: &'static str,
        label: &str,
        options: &[(I, String)],
        help: &str,
    ) -> Html {
        self.open_choice(name, label, options, help, None)
    }

    /// The same, to which the page adds a utility's own tariffs of these `kinds`.
    pub fn open_choice<I: AsRef<str>>(
        &self,
        name: &'static str,
        label: &str,
        options: &[(I, String)],
        help: &str,
        kinds: Option<String>,
    ) -> Html {
        let chosen = self.default(name);
        let control = html! {
            <select id={id(name)} {name} data-kinds={kinds} aria-invalid="false" aria-describedby={described(name, help)}>
                { for options.iter().map(|(value, text)| (value.as_ref(), text)).map(|(value, text)| html! {
                    <option value={value.to_owned()} selected={value == chosen}>{ text }</option>
                }) }
            </select>
        };
        self.field(name, label, control, help)
    }

    /// One of a few options, each of which only some answers allow: value, need and words.
    pub fn limited_choice(
        &self,
        name: &'static str,
        label: &str,
        options: &[(&'static str, &'static str, String)],
        help: &str,
    ) -> Html {
        let (chosen, needs) = (self.default(name), self.needs());
        let control = html! {
            <select id={id(name)} {name} aria-invalid="false" aria-describedby={described(name, help)}>
                { for options.iter().map(|(value, need, text)| {
                    let hidden = !needs.contains(need);
                    html! {
                        <option value={*value} selected={*value == chosen} data-needs={*need} {hidden} disabled={hidden}>{ text }</option>
                    }
                }) }
            </select>
        };
        self.field(name, label, control, help)
    }

    /// Label, control, and below them the place for an error and the help.
    fn field(&self, name: &'static str, label: &str, control: Html, help: &str) -> Html {
        let id = id(name);
        let need = need_of(name).filter(|_| self.has("tariff"));
        let hidden = need.is_some_and(|need| !self.needs().contains(&need));
        html! {
            <div class="field" data-needs={need} {hidden}>
                <label for={id.clone()}>{ label }</label>
                { control }
                <p class="error" id={format!("{id}-error")}></p>
                if !help.is_empty() { <p class="help" id={format!("{id}-help")}>{ help }</p> }
            </div>
        }
    }
}

fn described(name: &str, help: &str) -> String {
    let id = id(name);
    if help.is_empty() { format!("{id}-error") } else { format!("{id}-error {id}-help") }
}

/// Fields that most people don't need, folded away.
pub fn more(title: &str, fields: Html) -> Html {
    html! { <details><summary>{ title }</summary>{ fields }</details> }
}
