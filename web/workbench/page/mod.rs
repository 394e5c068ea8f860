//! The staff workbench: a page that asks its worker and draws the answers.

mod books;
mod changes;
mod files;
mod fleet;
mod forms;
mod import;
mod link;
mod list;
mod overview;
mod picture;
mod rules;
mod state;
mod trial;
mod warnings;

use crate::kit::json;
use crate::kit::{browser, i18n};
use diansuan::data::Data;
use diansuan::rulebook::Head;
use diansuan::text::Lang;
use forms::{button, section};
use link::Answer;
use state::{Act, State, Tab};
use yew::prelude::*;

/// What the page is told.
pub(crate) enum Msg {
    /// The worker, or the browser about files.
    Heard(String),
    /// The reader did something.
    Did(Act),
}

/// What the workbench gets.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The reader's language.
    pub(crate) lang: Lang,
}

/// The workbench.
pub(crate) struct Workbench {
    state: State,
}

/// What drawing needs.
pub(crate) struct Drawing<'a> {
    /// Everything that is known.
    state: &'a State,
    /// The reader's language.
    lang: Lang,
    /// The texts.
    t: &'static i18n::workbench::Results,
    /// Hears of what the reader does.
    act: Callback<Act>,
}

/// Puts the workbench where its frame stands.
pub fn start() {
    if let Some(place) = gloo::utils::document().query_selector("[data-workbench]").ok().flatten() {
        place.set_inner_html("");
        let props = Props { lang: browser::lang() };
        yew::Renderer::<Workbench>::with_root_and_props(place, props).render();
    }
}

impl Component for Workbench {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let heard = ctx.link().callback(Msg::Heard);
        link::open(move |text| heard.emit(text));
        let mut state = State::new(ctx.props().lang);
        state.recall();
        Self { state }
    }

    fn update(&mut self, _: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Heard(text) => {
                if let Some(json) = json::parse(&text) {
                    self.state.hear(&json);
                }
            }
            Msg::Did(act) => self.state.act(act),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let lang = ctx.props().lang;
        let d = Drawing {
            state: &self.state,
            lang,
            t: i18n::workbench::results(lang),
            act: ctx.link().callback(Msg::Did),
        };
        html! {
            <>
                { import::data(&d) }
                if d.state.customers() > 0 && d.state.files.is_empty() {
                    { import::period(&d) }
                    { tabs(&d) }
                    { content(&d) }
                }
            </>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, first: bool) {
        if first {
            browser::ready();
        }
    }
}

fn tabs(d: &Drawing<'_>) -> Html {
    let tab = |tab: Tab| {
        let current = (tab == d.state.tab).then_some("true");
        let onclick = d.act.reform(move |_: MouseEvent| Act::Tab(tab));
        html! { <li><button type="button" aria-current={current} data-tab={tab.id()} {onclick}>{ tab.name(d.t) }</button></li> }
    };
    html! { <nav class="kinds workbench-tabs" aria-label={d.t.tabs}><ul>{ for Tab::ALL.into_iter().map(tab) }</ul></nav> }
}

fn content(d: &Drawing<'_>) -> Html {
    match d.state.tab {
        Tab::Overview => overview::view(d),
        Tab::List => list::view(d),
        Tab::Changes => changes::view(d),
        Tab::Factor => fleet::view(d),
        Tab::Credit => warnings::view(d),
        Tab::Books => books::view(d),
        Tab::Rules => rules::view(d),
        Tab::Report => report(d),
    }
}

/// The monthly report: what a meeting wants to see, with its date and rules.
fn report(d: &Drawing<'_>) -> Html {
    let company = d.state.answer("rules");
    let who = match company.yes("changed") {
        true => {
            [company.word("company.when"), company.word("company.who"), company.word("company.why")].join(" ")
        }
        false => d.t.rules_own.to_owned(),
    };
    let months = |path: &str| {
        d.state
            .answer("summary")
            .items(path)
            .iter()
            .map(|month| month.word("").to_owned())
            .collect::<Vec<_>>()
            .join("、")
    };
    let facts = [
        (d.t.report_data, months("now")),
        (d.t.report_against, months("against")),
        (d.t.report_rules, who),
        (d.t.report_printed, link::today()),
    ];
    html! {
        <div class="report">
            { section("report", d.t.report_title, html! {
                <>
                    <dl class="facts">{ for facts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| html! { <><dt>{ name }</dt><dd>{ value }</dd></> }) }</dl>
                    <div class="tools"><button type="button" class="primary" data-action="print">{ d.t.report_print }</button></div>
                </>
            }) }
            { overview::view(d) }
            { changes::view(d) }
            { warnings::view(d) }
            { books::view(d) }
        </div>
    }
}

impl Drawing<'_> {
    /// A button that does something.
    fn button(&self, label: &str, class: &'static str, act: Act) -> Html {
        button(label, class, self.act.reform(move |_: MouseEvent| act.clone()))
    }

    /// The rules that something follows from, each a link to its text and source.
    fn cited(&self, rules: &[Option<&'static Head>]) -> Html {
        let one = |head: &&'static Head| {
            // In a page of its own: the customers shown here stay.
            let link = format!("../rules/#{}", head.id);
            html! { <a class="cite" href={link} target="_blank" rel="noopener">{ head.title.get(self.lang) }</a> }
        };
        let own = self.state.answer("rules").yes("changed").then_some(self.t.cited_changed);
        html! { <p class="cites">{ self.t.cited }{ for rules.iter().flatten().map(one) }{ own.unwrap_or_default() }</p> }
    }

    /// A refusal of the worker, in the reader's language.
    fn refusal(&self, answer: &Data) -> Option<Html> {
        let error = answer.get("error");
        (error != &Data::Null).then(|| {
            if error.word("field") == "area" {
                return html! { <p class="summary" role="alert">{ self.t.too_many_areas }</p> };
            }
            let message = if self.lang == Lang::Zh { error.word("zh") } else { error.word("en") };
            html! { <p class="summary" role="alert">{ error.word("field") }{ forms::colon(self.lang) }{ message }</p> }
        })
    }

    /// One of two texts of the rule book.
    fn say<'j>(&self, text: &'j Data) -> &'j str {
        text.word(if self.lang == Lang::Zh { "zh" } else { "en" })
    }

    /// The name of a tier or manager.
    fn name(&self, id: &str) -> &'static str {
        use diansuan::rulebook::{Manager, Setting, Tier};
        let tier = Tier::CHOICES.iter().find(|(known, _)| *known == id).map(|(_, tier)| tier.label());
        let setting =
            || Setting::CHOICES.iter().find(|(known, _)| *known == id).map(|(_, setting)| setting.label());
        let manager =
            || Manager::CHOICES.iter().find(|(known, _)| *known == id).map(|(_, manager)| manager.label());
        tier.or_else(manager).or_else(setting).map_or("", |text| text.get(self.lang))
    }

    /// The name of a manager, who may be called like a tier.
    fn manager(&self, id: &str) -> &'static str {
        use diansuan::rulebook::Manager;
        Manager::CHOICES
            .iter()
            .find(|(known, _)| *known == id)
            .map_or("", |(_, manager)| manager.label().get(self.lang))
    }
}
