//! The data as Rust's constants.

use crate::Result;
use crate::model::{
    Answer, Ask, Bend, Blueprint, Bug, Choice, Draw, Fact, Facts, Group, Part, Sheet, Template, Text,
};

pub(crate) fn text(text: &Text) -> String {
    format!("Text::new({:?}, {:?})", text.zh, text.en)
}

pub(crate) fn maybe<T>(value: &Option<T>, write: impl Fn(&T) -> String) -> String {
    value.as_ref().map_or_else(|| "None".to_owned(), |value| format!("Some({})", write(value)))
}

pub(crate) fn list<T>(items: &[T], write: impl Fn(&T) -> String) -> String {
    format!("&[{}]", items.iter().map(write).collect::<Vec<_>>().join(", "))
}

pub(crate) fn quoted(text: &String) -> String {
    format!("{text:?}")
}

pub(crate) fn variant(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().collect::<String>() + letters.as_str())
        .unwrap_or_default()
}

pub(crate) fn pairs(table: &toml::Table, path: &str, into: &mut Vec<String>) -> Result<()> {
    for (name, value) in table {
        let at = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        match value {
            toml::Value::String(text) => into.push(format!("({at:?}, {text:?})")),
            toml::Value::Table(inner) => pairs(inner, &at, into)?,
            toml::Value::Array(items) => {
                let numbered = items.iter().enumerate().map(|(i, item)| (i.to_string(), item.clone()));
                pairs(&numbered.collect(), &at, into)?;
            }
            other => return Err(format!("{at}: a text is wanted instead of {other}").into()),
        }
    }
    Ok(())
}

pub(crate) fn table(table: &toml::Table) -> Result<String> {
    let mut all = Vec::new();
    pairs(table, "", &mut all)?;
    Ok(format!("&[{}]", all.join(", ")))
}

pub(crate) fn choices(choices: &[Choice]) -> String {
    list(choices, |choice| match choice {
        Choice::Bare(value) => format!("Named {{ value: {value:?}, text: Text::new({value:?}, {value:?}) }}"),
        Choice::Named { value, zh, en } => {
            format!("Named {{ value: {value:?}, text: Text::new({zh:?}, {en:?}) }}")
        }
    })
}

pub(crate) fn draw(draw: &Draw) -> Result<String> {
    let how = match draw {
        Draw { from: Some(from), to: Some(to), step: Some(step), .. } => {
            format!("Range {{ from: {from:?}, to: {to:?}, step: {step:?} }}")
        }
        Draw { value: Some(value), step, .. } => {
            format!("Value {{ value: {value:?}, step: {:?} }}", step.as_deref().unwrap_or(""))
        }
        Draw { after: Some(after), day: Some(days), .. } => {
            format!("After {{ of: {after:?}, days: {days:?} }}")
        }
        Draw { day: Some(first), to: Some(last), .. } => {
            format!("Day {{ first: {first:?}, last: {last:?} }}")
        }
        Draw { choices: some, .. } if !some.is_empty() => format!("Choice({})", choices(some)),
        _ => {
            return Err(format!(
                "draw {}: from, to and step, or value, or day and to, or after and day, or choices",
                draw.name
            )
            .into());
        }
    };
    Ok(format!(
        "Draw {{ name: {:?}, label: {}, how: How::{how} }}",
        draw.name,
        text(draw.label.as_ref().unwrap_or(&Text { zh: draw.name.clone(), en: draw.name.clone() }))
    ))
}

pub(crate) fn ask(ask: &Ask) -> Result<String> {
    let place = match (&ask.step, &ask.result) {
        (Some(step), None) => format!("Place::Step {{ id: {step:?}, nth: {} }}", ask.nth),
        (None, Some(path)) => format!("Place::Result({path:?})"),
        _ => return Err(format!("ask {}: step or result", ask.id).into()),
    };
    Ok(format!(
        "AskSpec {{ id: {:?}, place: {place}, label: {}, unit: {}, decimals: {}, weight: {}, kind: Kind::{}, low: {}, high: {}, choices: {} }}",
        ask.id,
        maybe(&ask.label, text),
        maybe(&ask.unit, quoted),
        maybe(&ask.decimals, ToString::to_string),
        ask.weight,
        variant(ask.kind.as_deref().unwrap_or("number")),
        maybe(&ask.low, quoted),
        maybe(&ask.high, quoted),
        choices(&ask.choices),
    ))
}

pub(crate) fn sheet(sheet: &Sheet) -> String {
    format!(
        "SheetStep {{ id: {:?}, label: {}, formula: {:?}, value: {:?}, unit: {:?}, decimals: {} }}",
        sheet.id,
        text(&sheet.label),
        sheet.formula,
        sheet.value,
        sheet.unit,
        maybe(&sheet.decimals, ToString::to_string)
    )
}

pub(crate) fn forms(forms: &[String]) -> String {
    list(forms, |form| format!("Form::{}", variant(form)))
}

pub(crate) fn template(from: &Template) -> Result<String> {
    let draws: Result<Vec<String>> = from.draw.iter().map(draw).collect();
    let asks: Result<Vec<String>> = from.ask.iter().map(ask).collect();
    Ok(format!(
        "Template {{ id: {:?}, version: {}, lesson: {:?}, level: Level::{}, title: {}, forms: {}, source: Source::Figures(Figures {{ \
         calculator: {:?}, story: {}, note: {}, draws: &[{}], input: {}, sheet: {}, asks: &[{}], bugs: {}, separate: {}, reject: {} }}) }}",
        from.id,
        from.version,
        from.lesson,
        variant(&from.level),
        text(&from.title),
        forms(&from.forms),
        from.calculator,
        text(&from.story),
        maybe(&from.note, text),
        draws?.join(", "),
        table(&from.input)?,
        list(&from.sheet, sheet),
        asks?.join(", "),
        list(&from.bugs, quoted),
        list(&from.separate, quoted),
        list(&from.reject, quoted),
    ))
}

pub(crate) fn facts(from: &Facts) -> String {
    let group = |group: &Group| {
        format!("Group {{ id: {:?}, name: Text::new({:?}, {:?}) }}", group.id, group.zh, group.en)
    };
    let fact = |fact: &Fact| {
        format!(
            "Fact {{ text: Text::new({:?}, {:?}), groups: {}, why: {} }}",
            fact.zh,
            fact.en,
            list(&fact.groups, quoted),
            maybe(&fact.why, text)
        )
    };
    format!(
        "Template {{ id: {:?}, version: {}, lesson: {:?}, level: Level::{}, title: {}, forms: {}, source: Source::Facts(Facts {{ \
         ask: {}, clause: {}, groups: {}, facts: {} }}) }}",
        from.id,
        from.version,
        from.lesson,
        variant(&from.level),
        text(&from.title),
        forms(&from.forms),
        text(&from.ask),
        maybe(&from.clause, text),
        list(&from.group, group),
        list(&from.fact, fact),
    )
}

pub(crate) fn bug(from: &Bug) -> Result<String> {
    if from.input.is_empty() && from.bend.is_empty() && from.answer.is_empty() {
        return Err(format!("mistake {}: it changes nothing", from.id).into());
    }
    let bend = |bend: &Bend| {
        format!(
            "BendSpec {{ step: {:?}, nth: {}, value: {:?} }}",
            bend.step,
            maybe(&bend.nth, ToString::to_string),
            bend.value
        )
    };
    let answer = |answer: &Answer| {
        format!("Said {{ ask: {:?}, of: {:?}, days: {:?} }}", answer.ask, answer.of, answer.days)
    };
    Ok(format!(
        "Bug {{ id: {:?}, tell: {}, fix: {}, input: {}, bends: {}, answers: {} }}",
        from.id,
        text(&from.tell),
        text(&from.fix),
        table(&from.input)?,
        list(&from.bend, bend),
        list(&from.answer, answer)
    ))
}

pub(crate) fn blueprint(from: &Blueprint) -> String {
    let part = |part: &Part| {
        format!(
            "PartSpec {{ form: Form::{}, title: {}, count: {}, points: {}, templates: {} }}",
            variant(&part.form),
            text(&part.title),
            part.count,
            part.points,
            list(&part.templates, quoted)
        )
    };
    format!(
        "Blueprint {{ id: {:?}, title: {}, minutes: {}, pass: {}, parts: {} }}",
        from.id,
        text(&from.title),
        from.minutes,
        from.pass,
        list(&from.part, part)
    )
}
