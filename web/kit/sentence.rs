//! What a step says to people: a sentence with this case's figures, or the formula with them put in.

use super::{counted, grouped, unit_in};
use diansuan::explain::{Input, Step};
use diansuan::text::{Lang, Text};

/// What a step says where its formula says too little.
struct Sentence {
    step: &'static str,
    text: Text,
}

include!(concat!(env!("OUT_DIR"), "/sentences.rs"));

/// A result or an input as people read it: words, or a figure with its unit.
pub(super) fn value(plain: &str, words: Option<&Text>, unit: &'static str, lang: Lang) -> String {
    match words {
        Some(words) => words.get(lang).to_owned(),
        None if unit.is_empty() => plain.to_owned(),
        None => format!("{} {}", grouped(plain), counted(plain, &unit_in(unit, lang))),
    }
}

/// The step in a sentence; `None` where its formula stands alone.
pub(super) fn sentence(step: &Step, lang: Lang) -> Option<String> {
    let mut own = SENTENCES.iter().filter(|sentence| sentence.step == step.id);
    own.find_map(|sentence| placed(sentence.text.get(lang), step, lang)).or_else(|| calculated(step, lang))
}

/// A template with all its places filled; `None` where an input is missing.
fn placed(template: &str, step: &Step, lang: Lang) -> Option<String> {
    let (mut rest, mut out) = (template, String::new());
    while let Some((head, tail)) = rest.split_once('{') {
        let (name, tail) = tail.split_once('}')?;
        out.push_str(head);
        if name == "=" {
            out.push_str(&value(&step.result, step.words, step.unit, lang));
        } else {
            let input = step.inputs.iter().find(|input| input.name == name)?;
            out.push_str(&value(&input.value, input.words, input.unit, lang));
        }
        rest = tail;
    }
    out.push_str(rest);
    Some(out)
}

/// More summands than that fill a screen.
const SUMMANDS: usize = 14;

/// The formula with the inputs in the place of their symbols; `None` where it is no plain calculation.
fn calculated(step: &Step, lang: Lang) -> Option<String> {
    let formula = step.formula.split_once(" = ").map_or(step.formula, |(_, right)| right);
    let result = value(&step.result, step.words, step.unit, lang);
    if step.words.is_some() || step.inputs.is_empty() {
        return None;
    }
    if let Some(symbol) = formula.strip_prefix("Σ ").filter(|symbol| !symbol.contains(' ')) {
        let parts: Vec<String> =
            step.inputs.iter().filter(|input| input.name == symbol).map(number).collect();
        return (1..=SUMMANDS).contains(&parts.len()).then(|| format!("{} = {result}", parts.join(" + ")));
    }
    let (mut rest, mut out) = (formula, String::new());
    while let Some(next) = rest.chars().next() {
        let of = |input: &&Input| rest.starts_with(input.name);
        // Of two symbols that fit, the longer one is meant.
        if let Some(input) = step.inputs.iter().filter(of).max_by_key(|input| input.name.len()) {
            out.push_str(&number(input));
            rest = rest.get(input.name.len()..)?;
        } else if let Some(function) = ["max", "min"].into_iter().find(|name| rest.starts_with(name)) {
            out.push_str(function);
            rest = rest.get(function.len()..)?;
        } else if next.is_alphabetic() || "|≤≥<>∧⌈⌉∈∩".contains(next) {
            return None;
        } else {
            out.push(next);
            rest = rest.get(next.len_utf8()..)?;
        }
    }
    // A formula that is one symbol only repeats its result.
    out.contains(' ').then(|| format!("{out} = {result}"))
}

/// An input as it enters a calculation: percents keep their sign, other units are those of the formula.
fn number(input: &Input) -> String {
    let shown = grouped(&input.value);
    let shown = if input.unit == "%" { format!("{shown} %") } else { shown };
    // A negative number after a sign of its own.
    if shown.starts_with('−') { format!("({shown})") } else { shown }
}

#[cfg(test)]
mod tests {
    use super::*;
    use diansuan::data::Data;
    use diansuan::input::Field;
    use diansuan::{power_factor, tariff};

    fn typed(pairs: &[(&str, &str)]) -> Data {
        Data::of_form(&pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect::<Vec<_>>())
    }

    fn said(steps: &[Step], id: &str, lang: Lang, found: &mut Vec<String>) {
        for step in steps {
            if step.id == id {
                found.extend(sentence(step, lang));
            }
            said(&step.steps, id, lang, found);
        }
    }

    fn all(steps: &[Step], id: &str, lang: Lang) -> Vec<String> {
        let mut found = Vec::new();
        said(steps, id, lang, &mut found);
        found
    }

    #[test]
    fn a_step_says_this_cases_figures() {
        let data = typed(&[
            ("activeKwh", "121040"),
            ("reactiveKvarh", "131520"),
            ("standard", "0.90"),
            ("base", "76911.33"),
        ]);
        let input = power_factor::read(&Field::root(&data)).expect("the example");
        let steps = power_factor::calculate(&input).expect("the example").steps;
        assert_eq!(all(&steps, "adjustment", Lang::Zh), ["76,911.33 × 12 % = 9,229.36 元"]);
        assert_eq!(all(&steps, "power_factor", Lang::Zh), ["121,040 ÷ √(121,040² + 131,520²) = 0.68"]);
        assert_eq!(
            all(&steps, "adjustment_percent", Lang::En),
            ["Standard 0.90, power factor 0.68: the table says 12 %."]
        );
    }

    #[test]
    fn the_tiers_of_a_bill_are_named_with_their_limits() {
        let data = typed(&[
            ("tariff", "cn-gx-residential"),
            ("month", "2026-07"),
            ("usage.kwh", "420"),
            ("yearToDateKwh", "2900"),
        ]);
        let bill = tariff::calculate(&tariff::read(&Field::root(&data)).expect("a month")).expect("a bill");
        let said = all(&bill.steps, "tier_energy", Lang::Zh);
        assert_eq!(
            said.first().map(String::as_str),
            Some(
                "这一档到全年 3,120 kWh 为止：此前已用 2,900 kWh，本期用 420 kWh，其中 220 kWh 落在这一档。"
            )
        );
        assert_eq!(
            said.get(1).map(String::as_str),
            Some(
                "这一档到全年 4,440 kWh 为止：此前已用 2,900 kWh，本期用 420 kWh，其中 200 kWh 落在这一档。"
            )
        );
    }
}
