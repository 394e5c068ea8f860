//! The live results, each beside the form that it is about.

#[cfg(feature = "appliances")]
mod appliances;
#[cfg(feature = "bill")]
pub(crate) mod bill;
#[cfg(feature = "connection")]
mod connection;
#[cfg(feature = "cost")]
mod cost;
#[cfg(feature = "service")]
mod credit;
#[cfg(feature = "editor")]
mod editor;
#[cfg(feature = "late-fee")]
mod late_fee;
#[cfg(feature = "load")]
pub(crate) mod load;
#[cfg(feature = "power-factor")]
mod power_factor;
#[cfg(feature = "questions")]
pub(crate) mod questions;
#[cfg(feature = "saving")]
mod saving;
#[cfg(feature = "service")]
mod service;
#[cfg(feature = "workshop")]
mod workshop;

use crate::components::el;
use crate::components::refusal;
use crate::form::Texts;
use diansuan::error::Error;
use diansuan::text::Lang;
use yew::prelude::*;

/// Results that can stand in a page; each is named after the form it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Island {
    /// The power-factor adjustment.
    PowerFactor,
    /// The capacitors it takes.
    Capacitor,
    /// When they have paid.
    Payback,
    /// Tier and manager.
    Classify,
    /// Credit and what it rests on.
    Credit,
    /// Bill estimate.
    Bill,
    /// The same use under other tariffs.
    Compare,
    /// Why it is more than last month.
    Difference,
    /// How much energy a budget buys.
    Money,
    /// Load at other hours.
    Shift,
    /// Ways to bill the basic charge.
    Basic,
    /// A load curve and its bills.
    Load,
    /// Late payment.
    LateFee,
    /// A tariff file and its prices.
    Editor,
    /// That file in words.
    Words,
    /// A bill by that file.
    Trial,
    /// What measures save.
    Saving,
    /// What a household's connection carries.
    Appliances,
    /// The load of a new workshop.
    Workshop,
    /// A new connection in time.
    Connection,
    /// Electricity in the cost of a product.
    Cost,
}

impl Island {
    const ALL: [Self; 21] = [
        Self::PowerFactor,
        Self::Capacitor,
        Self::Payback,
        Self::Classify,
        Self::Credit,
        Self::Bill,
        Self::Compare,
        Self::Difference,
        Self::Money,
        Self::Shift,
        Self::Basic,
        Self::Load,
        Self::LateFee,
        Self::Editor,
        Self::Words,
        Self::Trial,
        Self::Saving,
        Self::Appliances,
        Self::Workshop,
        Self::Connection,
        Self::Cost,
    ];

    /// The name in the page's markup.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::PowerFactor => "power-factor",
            Self::Capacitor => "capacitor",
            Self::Payback => "payback",
            Self::Classify => "classify",
            Self::Credit => "credit",
            Self::Bill => "bill",
            Self::Compare => "compare",
            Self::Difference => "difference",
            Self::Money => "money",
            Self::Shift => "shift",
            Self::Basic => "basic",
            Self::Load => "load",
            Self::LateFee => "late-fee",
            Self::Editor => "editor",
            Self::Words => "words",
            Self::Trial => "trial",
            Self::Saving => "saving",
            Self::Appliances => "appliances",
            Self::Workshop => "workshop",
            Self::Connection => "connection",
            Self::Cost => "cost",
        }
    }

    /// Whether its results hold fields of their own, which can't be replaced once somebody is in one.
    #[must_use]
    pub const fn has_fields(self) -> bool {
        matches!(self, Self::Editor)
    }

    /// The island of that name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|island| island.id() == id)
    }
}

/// What every island gets.
#[derive(Clone, PartialEq, Properties)]
pub struct IslandProps {
    /// Which one.
    pub island: Island,
    /// The reader's language.
    pub lang: Lang,
    /// Where the rules page is, relative to this page.
    pub rules: AttrValue,
    /// What stands in the page's fields.
    pub texts: Texts,
}

/// What a calculator needs to draw its results.
#[cfg_attr(feature = "workbench", allow(dead_code))]
pub(crate) struct Part<'a> {
    /// What stands in the page's fields.
    texts: &'a Texts,
    /// The reader's language.
    lang: Lang,
    /// Where the rules page is.
    rules: &'a str,
}

/// The results of one form, prerendered and live.
pub struct IslandApp {
    texts: Texts,
    /// The last result that could be calculated.
    result: Html,
    /// Why there is none for what stands in the fields now.
    refused: Option<Error>,
    #[cfg(all(feature = "csr", target_arch = "wasm32"))]
    marked: Option<String>,
}

impl IslandApp {
    fn calculate(&mut self, props: &IslandProps) {
        let part = Part { texts: &self.texts, lang: props.lang, rules: &props.rules };
        match results(props.island, &part) {
            Ok(result) => (self.result, self.refused) = (result, None),
            Err(error) => self.refused = Some(error),
        }
    }
}

impl Component for IslandApp {
    type Message = Texts;
    type Properties = IslandProps;

    fn create(ctx: &Context<Self>) -> Self {
        let mut app = Self {
            texts: ctx.props().texts.clone(),
            result: Html::default(),
            refused: None,
            #[cfg(all(feature = "csr", target_arch = "wasm32"))]
            marked: None,
        };
        app.calculate(ctx.props());
        app
    }

    fn update(&mut self, ctx: &Context<Self>, texts: Texts) -> bool {
        self.texts = texts;
        self.calculate(ctx.props());
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Some(error) = &self.refused else { return self.result.clone() };
        let IslandProps { island, lang, .. } = ctx.props();
        // The last result keeps its place, unseen, so that nothing jumps while somebody types.
        let stale = el("div", "stale", vec![self.result.clone()]);
        [refusal(error, own(*island, error), *lang), stale].into_iter().collect()
    }

    #[cfg(all(feature = "csr", target_arch = "wasm32"))]
    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let IslandProps { island, lang, .. } = ctx.props();
        let wrong = self.refused.as_ref().filter(|error| own(*island, error));
        let field = wrong.map(|error| error.field.clone());
        if let Some(marked) = self.marked.take().filter(|marked| field.as_ref() != Some(marked)) {
            crate::browser::mark(&marked, None);
        }
        if let Some(error) = wrong {
            crate::browser::mark(&error.field, Some(&error.message(*lang)));
        }
        self.marked = field;
        #[cfg(feature = "questions")]
        if matches!(island, Island::Bill | Island::Load | Island::Saving) {
            crate::browser::show(&questions::needs(&self.texts));
        }
        #[cfg(feature = "connection")]
        if *island == Island::Connection {
            crate::browser::show(&[crate::form::text(&self.texts, "kind")]);
        }
    }
}

/// Whether an error is about a field of the island's own form.
fn own(island: Island, error: &Error) -> bool {
    let field = error.field.as_str();
    match island {
        Island::Capacitor | Island::Payback => {
            !["activeKwh", "reactiveKvarh", "reverseKvarh", "standard", "base"].contains(&field)
        }
        Island::Compare | Island::Basic | Island::Words => false,
        Island::Difference => field == "lastKwh",
        Island::Credit => field.starts_with("events"),
        Island::Money => field == "money",
        Island::Shift => field.starts_with("shift"),
        Island::PowerFactor
        | Island::Classify
        | Island::Bill
        | Island::Load
        | Island::LateFee
        | Island::Editor
        | Island::Trial
        | Island::Saving
        | Island::Appliances
        | Island::Workshop
        | Island::Connection
        | Island::Cost => true,
    }
}

// A page's wasm holds its own calculators only, so that some of these are not there.
#[allow(unreachable_patterns, unused_variables)]
fn results(island: Island, part: &Part<'_>) -> Result<Html, Error> {
    match island {
        #[cfg(feature = "power-factor")]
        Island::PowerFactor => power_factor::adjustment(part),
        #[cfg(feature = "power-factor")]
        Island::Capacitor => power_factor::capacitors(part),
        #[cfg(feature = "power-factor")]
        Island::Payback => power_factor::payback(part),
        #[cfg(feature = "service")]
        Island::Classify => service::results(part),
        #[cfg(feature = "service")]
        Island::Credit => credit::results(part),
        #[cfg(feature = "bill")]
        Island::Bill => bill::bill(part),
        #[cfg(feature = "bill")]
        Island::Compare => bill::compare(part),
        #[cfg(feature = "bill")]
        Island::Difference => bill::difference(part),
        #[cfg(feature = "bill")]
        Island::Money => bill::money(part),
        #[cfg(feature = "bill")]
        Island::Shift => bill::shift(part),
        #[cfg(feature = "bill")]
        Island::Basic => bill::basic(part),
        #[cfg(feature = "load")]
        Island::Load => load::results(part),
        #[cfg(feature = "editor")]
        Island::Editor => editor::results(part),
        #[cfg(feature = "editor")]
        Island::Words => editor::in_words(part),
        #[cfg(feature = "editor")]
        Island::Trial => editor::trial(part),
        #[cfg(feature = "saving")]
        Island::Saving => saving::results(part),
        #[cfg(feature = "appliances")]
        Island::Appliances => appliances::results(part),
        #[cfg(feature = "workshop")]
        Island::Workshop => workshop::results(part),
        #[cfg(feature = "connection")]
        Island::Connection => connection::results(part),
        #[cfg(feature = "cost")]
        Island::Cost => cost::results(part),
        #[cfg(feature = "late-fee")]
        Island::LateFee => late_fee::results(part),
        _ => Ok(Html::default()),
    }
}
