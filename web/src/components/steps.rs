//! The explanation tree of a result, as the core recorded it.

use super::grouped;
use crate::i18n::texts;
use diansuan::explain::{Citation, Input, Step};
use diansuan::text::{Lang, Text};
use yew::prelude::*;

/// "How is this calculated?": all steps, folded until asked for.
pub fn explanation(steps: &[Step], lang: Lang, rules: &str) -> Html {
    let t = texts(lang);
    html! {
        <details class="explanation">
            <summary>{ t.steps_title }</summary>
            { list(steps, lang, rules) }
        </details>
    }
}

fn list(steps: &[Step], lang: Lang, rules: &str) -> Html {
    html! { <ol class="steps">{ for steps.iter().map(|step| one(step, lang, rules)) }</ol> }
}

fn one(step: &Step, lang: Lang, rules: &str) -> Html {
    let t = texts(lang);
    html! {
        <li data-step={step.id}>
            <p class="step-head">
                <span>{ step.label.get(lang) }</span>
                <b>{ value(&step.result, step.words, step.unit, lang) }</b>
            </p>
            <p class="formula">{ step.formula }</p>
            if !step.inputs.is_empty() {
                <dl class="inputs">{ for step.inputs.iter().map(|i| input(i, lang, rules)) }</dl>
            }
            { for step.notes.iter().map(|note| html! { <p class="note">{ note.get(lang) }</p> }) }
            if let Some(rounding) = step.rounding {
                <p class="note">{ t.steps_rounding }{ rounding.get(lang) }</p>
            }
            if !step.steps.is_empty() { { list(&step.steps, lang, rules) } }
        </li>
    }
}

fn input(input: &Input, lang: Lang, rules: &str) -> Html {
    html! {
        <>
            <dt><i>{ input.name }</i>{ " " }{ input.label.get(lang) }</dt>
            <dd>
                { value(&input.value, input.words, input.unit, lang) }
                if let Some(citation) = input.citation { { cite(citation, lang, rules) } }
            </dd>
        </>
    }
}

/// A link to the clause on the rules page.
fn cite(citation: Citation, lang: Lang, rules: &str) -> Html {
    html! {
        <a class="cite" href={format!("{rules}#{}", citation.rule.id)}>
            { citation.rule.title.get(lang) }{ " " }<span lang="zh-CN">{ citation.clause }</span>
        </a>
    }
}

fn value(plain: &str, words: Option<Text>, unit: &'static str, lang: Lang) -> String {
    match words {
        Some(words) => words.get(lang).to_owned(),
        None if unit.is_empty() => plain.to_owned(),
        None => [&grouped(plain), unit_in(unit, lang)].join(" "),
    }
}

/// The few units that are words, in English.
fn unit_in(unit: &'static str, lang: Lang) -> &'static str {
    match (unit, lang) {
        ("months", Lang::Zh) => "个月",
        ("years", Lang::Zh) => "年",
        ("元", Lang::En) => "CNY",
        ("元/kWh", Lang::En) => "CNY/kWh",
        ("元/kvar", Lang::En) => "CNY/kvar",
        (unit, _) => unit,
    }
}
