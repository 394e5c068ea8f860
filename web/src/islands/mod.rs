//! The live calculators, one per page.

#[cfg(feature = "bill")]
mod bill;
#[cfg(feature = "power-factor")]
mod power_factor;
#[cfg(feature = "service")]
mod service;

use crate::components::{el, fixed};
use crate::form::{Texts, Typed, listener, with_defaults};
use crate::i18n::{Live, texts};
use diansuan::text::Lang;
use diansuan::units::Quantity;
use yew::prelude::*;

/// A calculator that can stand in a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Island {
    /// Power factor, capacitors, payback.
    PowerFactor,
    /// Tier and manager.
    Service,
    /// Bill estimate.
    Bill,
}

impl Island {
    /// The name in the page's markup.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::PowerFactor => "power-factor",
            Self::Service => "classify",
            Self::Bill => "bill",
        }
    }

    /// The island of that name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::PowerFactor, Self::Service, Self::Bill].into_iter().find(|island| island.id() == id)
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
    /// What a shared link carries.
    pub typed: Texts,
}

/// What a calculator needs to draw itself.
pub(crate) struct Part<'a> {
    /// What was typed.
    texts: &'a Texts,
    /// The reader's language.
    lang: Lang,
    /// The texts in it.
    t: &'static Live,
    /// Where the rules page is.
    rules: &'a str,
    /// One listener for all fields.
    listener: &'a Callback<InputEvent>,
}

/// The island as one component, prerendered and live: the only state is what was typed.
pub struct IslandApp {
    texts: Texts,
    listener: Callback<InputEvent>,
}

impl Component for IslandApp {
    type Message = Typed;
    type Properties = IslandProps;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let texts = with_defaults(defaults(props.island), &props.typed);
        Self { texts, listener: listener(ctx.link().clone()) }
    }

    fn update(&mut self, _: &Context<Self>, typed: Typed) -> bool {
        typed.put_into(&mut self.texts)
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let IslandProps { island, lang, rules, .. } = ctx.props();
        let part = Part { texts: &self.texts, lang: *lang, t: texts(*lang), rules, listener: &self.listener };
        view(*island, &part)
    }
}

// A page's wasm holds its own calculator only, so that some of these are not there.
#[allow(unreachable_patterns)]
fn defaults(island: Island) -> &'static [(&'static str, &'static str)] {
    match island {
        #[cfg(feature = "power-factor")]
        Island::PowerFactor => power_factor::DEFAULTS,
        #[cfg(feature = "service")]
        Island::Service => service::DEFAULTS,
        #[cfg(feature = "bill")]
        Island::Bill => bill::DEFAULTS,
        _ => &[],
    }
}

#[allow(unreachable_patterns, unused_variables)]
fn view(island: Island, part: &Part<'_>) -> Html {
    match island {
        #[cfg(feature = "power-factor")]
        Island::PowerFactor => power_factor::view(part),
        #[cfg(feature = "service")]
        Island::Service => service::view(part),
        #[cfg(feature = "bill")]
        Island::Bill => bill::view(part),
        _ => Html::default(),
    }
}

/// A quantity as a whole number of its smallest shown unit: chart positions, not sums.
fn position<Q: Quantity>(quantity: Q, decimals: u32) -> i64 {
    let mut value = quantity.decimal();
    value.rescale(decimals);
    i64::try_from(value.mantissa()).unwrap_or(i64::MAX)
}

/// Enter must not reload the page.
fn stay(event: SubmitEvent) {
    event.prevent_default();
}

/// A calculator: the form on one side, what comes of it on the other.
fn frame(id: &'static str, calc: &'static str, part: &Part<'_>, form: Vec<Html>, result: Vec<Html>) -> Html {
    html! {
        <div class="calculator" {id}>
            <form data-calc={calc} oninput={part.listener.clone()} onsubmit={stay} class="card">{ for form }</form>
            <section class="card result" aria-live="polite">{ for result }</section>
        </div>
    }
}

/// What a form is called.
fn heading(title: &'static str) -> Html {
    el("h2", "", vec![fixed(title)])
}
