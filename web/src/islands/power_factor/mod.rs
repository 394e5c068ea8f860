//! Power factor, capacitors and payback: the story of one bill in three parts.

mod adjustment;
mod capacitors;
mod payback_view;

use super::CalculatorProps;
use crate::form::{FormState, listener, with_defaults};
use crate::i18n::Live;
use diansuan::text::Lang;
use yew::prelude::*;

/// The bill of the 华明 building-materials works, June 2008, and its August after the capacitors.
const DEFAULTS: [(&str, &str); 16] = [
    ("activeKwh", "121,040"),
    ("reactiveKvarh", "131,520"),
    ("reverseKvarh", ""),
    ("standard", "0.90"),
    ("base", "76,911.33"),
    ("hours", "480"),
    ("target", ""),
    ("stepKvar", "10"),
    ("costPerKvar", ""),
    ("investment", "25,000"),
    ("after.activeKwh", "103,760"),
    ("after.reactiveKvarh", "46,400"),
    ("after.base", "53,760.00"),
    ("discountRate", "6%"),
    ("lifeYears", "10"),
    ("annualMaintenance", ""),
];

/// What the three parts share.
pub(super) struct Part<'a> {
    form: &'a UseReducerHandle<FormState>,
    lang: Lang,
    t: &'static Live,
    rules: &'a str,
}

impl Part<'_> {
    fn listener(&self) -> Callback<InputEvent> {
        listener(self.form)
    }
}

#[component]
pub(super) fn Calculator(props: &CalculatorProps) -> Html {
    let CalculatorProps { lang, rules, typed } = props.clone();
    let form = use_reducer(|| FormState { texts: with_defaults(&DEFAULTS, &typed) });
    let t = crate::i18n::texts(lang);
    let part = Part { form: &form, lang, t, rules: &rules };
    html! {
        <>
            { adjustment::section(&part) }
            { capacitors::section(&part) }
            { payback_view::section(&part) }
        </>
    }
}
