//! The live calculators, one per page.

#[cfg(feature = "bill")]
mod bill;
#[cfg(feature = "power-factor")]
mod power_factor;
#[cfg(feature = "service")]
mod service;

use crate::components::{el, fixed};
use crate::form::Texts;
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

/// The island as one component, prerendered and live.
#[component]
pub fn IslandApp(props: &IslandProps) -> Html {
    let IslandProps { lang, rules, typed, .. } = props.clone();
    match props.island {
        #[cfg(feature = "power-factor")]
        Island::PowerFactor => html! { <power_factor::Calculator {lang} {rules} {typed} /> },
        #[cfg(feature = "service")]
        Island::Service => html! { <service::Calculator {lang} {rules} {typed} /> },
        #[cfg(feature = "bill")]
        Island::Bill => html! { <bill::Calculator {lang} {rules} {typed} /> },
        // A page's wasm holds its own calculator only.
        #[allow(unreachable_patterns)]
        _ => Html::default(),
    }
}

/// What a calculator gets.
#[derive(Clone, PartialEq, Properties)]
pub struct CalculatorProps {
    /// The reader's language.
    pub lang: Lang,
    /// Where the rules page is.
    pub rules: AttrValue,
    /// What a shared link carries.
    pub typed: Texts,
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
fn frame(
    id: &'static str,
    calc: &'static str,
    oninput: Callback<InputEvent>,
    form: Vec<Html>,
    result: Vec<Html>,
) -> Html {
    html! {
        <div class="calculator" {id}>
            <form data-calc={calc} {oninput} onsubmit={stay} class="card">{ for form }</form>
            <section class="card result" aria-live="polite">{ for result }</section>
        </div>
    }
}

/// Fields that most people don't need, folded away.
fn more(title: &'static str, fields: Vec<Html>) -> Html {
    let mut parts = vec![el("summary", "", vec![fixed(title)])];
    parts.extend(fields);
    el("details", "", parts)
}

/// What a form is called.
fn heading(title: &'static str) -> Html {
    el("h2", "", vec![fixed(title)])
}
