//! The explanation tree of a result, as the core recorded it.

use super::{el, el_with, fixed, grouped, own, text};
use crate::kit::i18n::live;
use diansuan::explain::{Citation, Input, Step};
use diansuan::text::{Lang, Text};
use yew::prelude::*;

/// "How is this calculated?": all steps, folded until asked for.
pub fn explanation(steps: &[Step], lang: Lang, rules: &str) -> Html {
    let title = el("summary", "", vec![fixed(live(lang).steps_title)]);
    let folded = el("details", "explanation", vec![title, list(steps, lang, rules)]);
    [own::basis(steps, lang), folded].into_iter().collect()
}

fn list(steps: &[Step], lang: Lang, rules: &str) -> Html {
    el("ol", "steps", steps.iter().map(|step| one(step, lang, rules)).collect())
}

fn one(step: &Step, lang: Lang, rules: &str) -> Html {
    let result = text(&value(&step.result, step.words, step.unit, lang));
    let head = vec![el("span", "", vec![fixed(step.label.get(lang))]), el("b", "", vec![result])];
    let mut parts = vec![el("p", "step-head", head), el("p", "formula", vec![fixed(step.formula)])];
    if !step.inputs.is_empty() {
        parts.push(el("dl", "inputs", step.inputs.iter().flat_map(|i| input(i, lang, rules)).collect()));
    }
    for note in &step.notes {
        parts.push(el("p", "note", vec![fixed(note.get(lang))]));
    }
    if let Some(rounding) = step.rounding {
        parts.push(el("p", "note", vec![fixed(live(lang).steps_rounding), fixed(rounding.get(lang))]));
    }
    if !step.steps.is_empty() {
        parts.push(list(&step.steps, lang, rules));
    }
    el_with("li", "", &["class", "data-step"], &[step.id], parts)
}

fn input(input: &Input, lang: Lang, rules: &str) -> [Html; 2] {
    let name = vec![el("i", "", vec![fixed(input.name)]), fixed(" "), fixed(input.label.get(lang))];
    let mut shown = vec![text(&value(&input.value, input.words, input.unit, lang))];
    if let Some(citation) = input.citation {
        shown.push(cite(citation, lang, rules));
    }
    [el("dt", "", name), el("dd", "", shown)]
}

/// A link to the clause on the rules page.
fn cite(citation: Citation, lang: Lang, rules: &str) -> Html {
    let clause = el_with("span", "", &["class", "lang"], &["zh-CN"], vec![fixed(citation.clause)]);
    if own::is_own(citation.rule) {
        // The rules page, written before it came, does not have it.
        return el("span", "cite", vec![fixed(citation.rule.title.get(lang)), fixed(" "), clause]);
    }
    let link = [rules, "#", citation.rule.id].concat();
    // In a page of its own: the figures typed here stay, and so does a page that frames this one.
    let names = &["class", "href", "target", "rel"];
    let words = vec![fixed(citation.rule.title.get(lang)), fixed(" "), clause];
    el_with("a", "cite", names, &[&link, "_blank", "noopener"], words)
}

fn value(plain: &str, words: Option<Text>, unit: &'static str, lang: Lang) -> String {
    match words {
        Some(words) => words.get(lang).to_owned(),
        None if unit.is_empty() => plain.to_owned(),
        None => [grouped(plain), unit_in(unit, lang)].join(" "),
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
