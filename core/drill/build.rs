//! Turns the data of templates, mistakes and papers into constants; what can't be read, or names something
//! that is not there, does not build.
#![allow(clippy::disallowed_methods, reason = "reads the data's files")]

use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    zh: String,
    en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Template {
    id: String,
    version: u32,
    lesson: String,
    level: String,
    forms: Vec<String>,
    title: Text,
    story: Text,
    calculator: String,
    #[serde(default)]
    note: Option<Text>,
    draw: Vec<Draw>,
    #[serde(default)]
    input: toml::Table,
    #[serde(default)]
    sheet: Vec<Sheet>,
    ask: Vec<Ask>,
    #[serde(default)]
    bugs: Vec<String>,
    #[serde(default)]
    separate: Vec<String>,
    #[serde(default)]
    reject: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Draw {
    name: String,
    #[serde(default)]
    label: Option<Text>,
    #[serde(default)]
    from: Option<String>,
    #[serde(default)]
    to: Option<String>,
    #[serde(default)]
    step: Option<String>,
    #[serde(default)]
    value: Option<String>,
    #[serde(default)]
    day: Option<String>,
    #[serde(default)]
    after: Option<String>,
    #[serde(default)]
    choices: Vec<Choice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    id: String,
    label: Text,
    formula: String,
    value: String,
    #[serde(default)]
    unit: String,
    #[serde(default)]
    decimals: Option<u32>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Choice {
    Bare(String),
    Named { value: String, zh: String, en: String },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ask {
    id: String,
    #[serde(default)]
    step: Option<String>,
    #[serde(default)]
    nth: u16,
    #[serde(default)]
    result: Option<String>,
    #[serde(default)]
    label: Option<Text>,
    #[serde(default)]
    unit: Option<String>,
    #[serde(default)]
    decimals: Option<u32>,
    weight: u32,
    #[serde(default)]
    kind: Option<String>,
    #[serde(default)]
    low: Option<String>,
    #[serde(default)]
    high: Option<String>,
    #[serde(default)]
    choices: Vec<Choice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BugFile {
    bug: Vec<Bug>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bug {
    id: String,
    tell: Text,
    fix: Text,
    #[serde(default)]
    input: toml::Table,
    #[serde(default)]
    bend: Vec<Bend>,
    #[serde(default)]
    answer: Vec<Answer>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    ask: String,
    of: String,
    days: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bend {
    step: String,
    #[serde(default)]
    nth: Option<u16>,
    value: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    id: String,
    version: u32,
    lesson: String,
    level: String,
    forms: Vec<String>,
    title: Text,
    ask: Text,
    #[serde(default)]
    clause: Option<Text>,
    #[serde(default)]
    group: Vec<Group>,
    fact: Vec<Fact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    id: String,
    zh: String,
    en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    zh: String,
    en: String,
    #[serde(default)]
    groups: Vec<String>,
    #[serde(default)]
    why: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Blueprint {
    id: String,
    title: Text,
    minutes: u32,
    pass: u32,
    part: Vec<Part>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    form: String,
    title: Text,
    count: u32,
    points: u32,
    templates: Vec<String>,
}

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The files of a folder, by name.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            all.extend(files(&path)?);
        } else if path.extension().is_some_and(|kind| kind == "toml") {
            all.push(path);
        }
    }
    all.sort();
    Ok(all)
}

fn read<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<T> {
    toml::from_str(&fs::read_to_string(path)?).map_err(|error| format!("{}: {error}", path.display()).into())
}

fn text(text: &Text) -> String {
    format!("Text::new({:?}, {:?})", text.zh, text.en)
}

fn maybe<T>(value: &Option<T>, write: impl Fn(&T) -> String) -> String {
    value.as_ref().map_or_else(|| "None".to_owned(), |value| format!("Some({})", write(value)))
}

fn list<T>(items: &[T], write: impl Fn(&T) -> String) -> String {
    format!("&[{}]", items.iter().map(write).collect::<Vec<_>>().join(", "))
}

fn quoted(text: &String) -> String {
    format!("{text:?}")
}

fn variant(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().collect::<String>() + letters.as_str())
        .unwrap_or_default()
}

fn pairs(table: &toml::Table, path: &str, into: &mut Vec<String>) -> Result<()> {
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

fn table(table: &toml::Table) -> Result<String> {
    let mut all = Vec::new();
    pairs(table, "", &mut all)?;
    Ok(format!("&[{}]", all.join(", ")))
}

fn choices(choices: &[Choice]) -> String {
    list(choices, |choice| match choice {
        Choice::Bare(value) => format!("Named {{ value: {value:?}, text: Text::new({value:?}, {value:?}) }}"),
        Choice::Named { value, zh, en } => {
            format!("Named {{ value: {value:?}, text: Text::new({zh:?}, {en:?}) }}")
        }
    })
}

fn draw(draw: &Draw) -> Result<String> {
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

fn ask(ask: &Ask) -> Result<String> {
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

fn sheet(sheet: &Sheet) -> String {
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

fn forms(forms: &[String]) -> String {
    list(forms, |form| format!("Form::{}", variant(form)))
}

fn template(from: &Template) -> Result<String> {
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

fn facts(from: &Facts) -> String {
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

fn bug(from: &Bug) -> Result<String> {
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

fn blueprint(from: &Blueprint) -> String {
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

/// Refuses ids that are there twice, and names of what is not there.
fn check(templates: &[Template], facts: &[Facts], bugs: &[Bug], papers: &[Blueprint]) -> Result<()> {
    let mut ids = BTreeSet::new();
    for id in templates.iter().map(|t| &t.id).chain(facts.iter().map(|f| &f.id)) {
        if !ids.insert(id.clone()) {
            return Err(format!("template {id} is there twice").into());
        }
    }
    let mut known = BTreeSet::new();
    for bug in bugs {
        if !known.insert(bug.id.clone()) {
            return Err(format!("mistake {} is there twice", bug.id).into());
        }
    }
    for template in templates {
        for id in template.bugs.iter().chain(&template.separate) {
            if !known.contains(id) {
                return Err(format!("template {}: no mistake {id}", template.id).into());
            }
        }
        if let Some(id) = template.separate.iter().find(|id| !template.bugs.contains(id)) {
            return Err(format!("template {}: {id} is not among its mistakes", template.id).into());
        }
    }
    let all_forms = |id: &String| {
        let figures = templates.iter().find(|t| t.id == *id).map(|t| &t.forms);
        figures.or_else(|| facts.iter().find(|f| f.id == *id).map(|f| &f.forms))
    };
    for paper in papers {
        for part in &paper.part {
            for id in &part.templates {
                let Some(forms) = all_forms(id) else {
                    return Err(format!("paper {}: no template {id}", paper.id).into());
                };
                if !forms.contains(&part.form) {
                    return Err(format!("paper {}: {id} has no form {}", paper.id, part.form).into());
                }
            }
        }
    }
    for fact in facts {
        for id in fact.fact.iter().flat_map(|one| &one.groups) {
            if !fact.group.iter().any(|group| group.id == *id) {
                return Err(format!("facts {}: no group {id}", fact.id).into());
            }
        }
    }
    Ok(())
}

/// What rules and drills are of: the start of the SHA-256 of their files.
fn digest(folders: &[&Path]) -> Result<String> {
    let mut hash = Sha256::new();
    for folder in folders {
        for path in files(folder)? {
            let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
            let content = fs::read_to_string(&path)?.replace('\r', "");
            hash.update(format!("{name}\n{}\n", content.len()));
            hash.update(content);
        }
    }
    Ok(hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect())
}

fn main() -> Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let (data, rules) = (root.join("data"), root.join("../rules"));
    writeln!(std::io::stdout(), "cargo::rerun-if-changed={}", data.display())?;
    writeln!(std::io::stdout(), "cargo::rerun-if-changed={}", rules.display())?;
    let all = |folder: &str| files(&data.join(folder));
    let templates: Vec<Template> = all("templates")?.iter().map(|path| read(path)).collect::<Result<_>>()?;
    let facts_: Vec<Facts> = all("facts")?.iter().map(|path| read(path)).collect::<Result<_>>()?;
    let bugs: Vec<BugFile> = all("bugs")?.iter().map(|path| read(path)).collect::<Result<_>>()?;
    let bugs: Vec<Bug> = bugs.into_iter().flat_map(|file| file.bug).collect();
    let papers: Vec<Blueprint> = all("papers")?.iter().map(|path| read(path)).collect::<Result<_>>()?;
    check(&templates, &facts_, &bugs, &papers)?;
    let mut out = String::new();
    let mut all: Vec<String> = templates.iter().map(template).collect::<Result<_>>()?;
    all.extend(facts_.iter().map(facts));
    writeln!(out, "pub(crate) static TEMPLATES: &[Template] = &[{}];", all.join(",\n"))?;
    let all: Vec<String> = bugs.iter().map(bug).collect::<Result<_>>()?;
    writeln!(out, "pub(crate) static BUGS: &[Bug] = &[{}];", all.join(",\n"))?;
    let all: Vec<String> = papers.iter().map(blueprint).collect();
    writeln!(out, "pub(crate) static PAPERS: &[Blueprint] = &[{}];", all.join(",\n"))?;
    writeln!(out, "pub(crate) const DIGEST: &str = {:?};", digest(&[&rules, &data])?)?;
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("data.rs"), out)?;
    Ok(())
}
