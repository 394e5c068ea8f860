//! The explanation tree of a result, as the core recorded it.

use super::own;
use super::sentence::{sentence, value};
use crate::kit::i18n::live;
use diansuan::explain::{Citation, Input, Step};
use diansuan::text::{Lang, Text};
use yew::prelude::*;

/// "How is this calculated?": all steps, folded until asked for.
pub fn explanation(steps: &[Step], lang: Lang, rules: &str) -> Html {
    html! {
        <details class="explanation">
            <summary>{ live(lang).steps_title }</summary>
            { list(steps, lang, rules) }
        </details>
    }
}

/// Steps as they stand, nothing folded.
pub fn explained(steps: &[Step], lang: Lang, rules: &str) -> Html {
    list(steps, lang, rules)
}

fn list(steps: &[Step], lang: Lang, rules: &str) -> Html {
    let steps: Html = steps.iter().map(|step| one(step, lang, rules)).collect();
    html! { <ol class="steps">{ steps }</ol> }
}

fn one(step: &Step, lang: Lang, rules: &str) -> Html {
    let result = value(&step.result, step.words, step.unit, lang);
    let inputs: Html = step.inputs.iter().map(|one| input(one, lang, rules)).collect();
    let note = |note: &&Text| html! { <p class="note">{ note.get(lang).to_owned() }</p> };
    let notes: Html = step.notes.iter().map(note).collect();
    html! {
        <li data-step={step.id}>
            <p class="step-head"><span>{ step.label.get(lang).to_owned() }</span><b>{ result }</b></p>
            if let Some(words) = sentence(step, lang) { <p class="in-figures">{ words }</p> }
            <p class="formula">{ step.formula }</p>
            if !step.inputs.is_empty() { <dl class="inputs">{ inputs }</dl> }
            { notes }
            if let Some(rounding) = &step.rounding {
                <p class="note">{ live(lang).steps_rounding }{ rounding.get(lang).to_owned() }</p>
            }
            if !step.steps.is_empty() { { list(&step.steps, lang, rules) } }
        </li>
    }
}

fn input(input: &Input, lang: Lang, rules: &str) -> Html {
    let shown = value(&input.value, input.words, input.unit, lang);
    let cited = input.citation.as_ref().map(|citation| cite(citation, lang, rules)).unwrap_or_default();
    html! {
        <>
            <dt><i>{ input.name }</i>{ " " }{ input.label.get(lang).to_owned() }</dt>
            <dd>{ shown }{ cited }</dd>
        </>
    }
}

/// A link to the clause on the rules page.
fn cite(citation: &Citation, lang: Lang, rules: &str) -> Html {
    let title = citation.rule.title.get(lang).to_owned();
    let clause = html! { <span lang="zh-CN">{ citation.clause.to_string() }</span> };
    if own::is_own(&citation.rule) {
        // The rules page, written before it came, does not have it.
        return html! { <span class="cite">{ title }{ " " }{ clause }</span> };
    }
    let link = format!("{rules}#{}", citation.rule.id);
    // In a page of its own: the figures typed here stay, and so does a page that frames this one.
    html! {
        <a class="cite" href={link} target="_blank" rel="noopener">
            { title }{ " " }{ clause }
        </a>
    }
}

/// A unit after a number: an English one loses its plural after a single one.
pub fn counted<'u>(number: &str, unit: &'u str) -> &'u str {
    if number == "1" {
        unit.strip_suffix('s')
            .filter(|one| {
                one.ends_with("day")
                    || one.ends_with("month")
                    || one.ends_with("year")
                    || one.ends_with("point")
            })
            .unwrap_or(unit)
    } else {
        unit
    }
}

/// A unit in the reader's language: money and the few units that are words.
pub fn unit_in(unit: &str, lang: Lang) -> String {
    let words = match (unit, lang) {
        ("months", Lang::Zh) => "个月",
        ("years" | "year", Lang::Zh) => "年",
        ("month", Lang::Zh) => "月",
        ("day", Lang::Zh) => "天",
        ("h", Lang::Zh) => "小时",
        ("min", Lang::Zh) => "分钟",
        ("工作日", Lang::Zh) => "个工作日",
        ("day", Lang::En) => "days",
        ("工作日", Lang::En) => "working days",
        ("分", Lang::En) => "points",
        (other, Lang::Zh) => other,
        (other, Lang::En) => return other.replace('元', "CNY").replace('件', "piece"),
    };
    words.to_owned()
}
