//! The catalogue of texts: `zh.toml` and `en.toml` of every page's folder become structs with a field
//! a key, so that a missing or unused-in-one-language key does not compile.
//!
//! A page's folder `pages/bill/load` becomes the module `bill_load`, each table of its files a struct
//! and a function that returns it in a language: `bill_load::results(lang)`. The texts that all pages
//! share, in `kit/`, stand at the root.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, error::Error, fs};
use toml::{Table, Value};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What every page says about itself and what every lesson says: tables of these names are no structs of their own.
const SHARED: [&str; 2] = ["about", "lesson"];
/// The terms of the glossary.
const TERMS: &str = "pages/glossary/terms.toml";
/// What people come for, in their own words.
const TASKS: &str = "pages/tasks.toml";
/// What people say for everyday words.
const SYNONYMS: &str = "pages/synonyms.toml";
/// What comes after a result.
const ONWARD: &str = "pages/onward.toml";
/// What steps say in a sentence.
const SENTENCES: &str = "kit/sentences.toml";
/// The dialogues at the hotline.
const TALKS: &str = "pages/training/talk/scripts";
/// Folders of pages that don't stand in `pages/`, and the names of their modules.
const ELSEWHERE: [(&str, &str); 1] = [("workbench", "workbench")];

fn main() -> Outcome<()> {
    for path in ["kit/zh.toml", "kit/en.toml", SENTENCES, "pages", "workbench/zh.toml", "workbench/en.toml"] {
        println!("cargo:rerun-if-changed={path}");
    }
    let mut out = String::new();
    texts(&mut out, Path::new("kit"))?;
    let mut folders: Vec<(PathBuf, String)> = Vec::new();
    below(Path::new("pages"), &mut folders)?;
    folders.extend(ELSEWHERE.map(|(folder, name)| (PathBuf::from(folder), name.to_owned())));
    for (folder, name) in &folders {
        writeln!(out, "/// Texts of the page in `{}`.\npub mod {name} {{", folder.display())?;
        let lesson = if is_lesson(folder)? { ", Lesson" } else { "" };
        writeln!(out, "use super::{{About, Lang{lesson}}};")?;
        texts(&mut out, folder)?;
        out.push_str("}\n");
    }
    let folder = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(folder.join("catalogue.rs"), out)?;
    fs::write(folder.join("glossary.rs"), glossary()?)?;
    fs::write(folder.join("tasks.rs"), tasks()?)?;
    fs::write(folder.join("synonyms.rs"), synonyms()?)?;
    fs::write(folder.join("onward.rs"), onward()?)?;
    fs::write(folder.join("sentences.rs"), sentences()?)?;
    fs::write(folder.join("talks.rs"), talks()?)?;
    Ok(())
}

/// Adds all folders below one that have texts, with the names of their modules.
fn below(folder: &Path, found: &mut Vec<(PathBuf, String)>) -> Outcome<()> {
    let mut inner = Vec::new();
    for entry in fs::read_dir(folder)? {
        inner.push(entry?.path());
    }
    inner.sort();
    for path in inner.iter().filter(|path| path.is_dir()) {
        if path.join("zh.toml").exists() || path.join("en.toml").exists() {
            let name = path.strip_prefix("pages")?.to_string_lossy().replace(['/', '\\'], "_");
            found.push((path.clone(), name));
        }
        below(path, found)?;
    }
    Ok(())
}

/// Writes the structs and functions of a folder's two files.
fn texts(out: &mut String, folder: &Path) -> Outcome<()> {
    let (zh, en) = (table(&folder.join("zh.toml"))?, table(&folder.join("en.toml"))?);
    same_keys(&zh, &en).map_err(|error| format!("{}: {error}", folder.display()))?;
    for (name, zh) in &zh {
        let both = zh.as_table().zip(en.get(name).and_then(Value::as_table));
        let (zh, en) = both.ok_or_else(|| format!("{}: {name} is no table", folder.display()))?;
        same_keys(zh, en).map_err(|error| format!("{}: {name}: {error}", folder.display()))?;
        emit(out, name, zh, en)?;
    }
    Ok(())
}

/// Whether a folder's texts are those of a lesson.
fn is_lesson(folder: &Path) -> Outcome<bool> {
    Ok(table(&folder.join("zh.toml"))?.contains_key("lesson"))
}

fn same_keys(zh: &Table, en: &Table) -> Outcome<()> {
    let length = |value: &Value| value.as_array().map(Vec::len);
    if let Some((key, _)) =
        zh.iter().find(|(key, value)| en.get(*key).is_some_and(|en| length(en) != length(value)))
    {
        return Err(format!("{key:?} has not as many in both languages").into());
    }
    match zh.keys().find(|k| !en.contains_key(*k)).or(en.keys().find(|k| !zh.contains_key(*k))) {
        Some(key) => Err(format!("{key:?} is missing in one language").into()),
        None => Ok(()),
    }
}

/// Writes a struct with a field a key, a constant of it for each language, and the function that
/// returns the one or the other.
fn emit(out: &mut String, name: &str, zh: &Table, en: &Table) -> Outcome<()> {
    let kind = name.split_at_checked(1).map(|(first, rest)| first.to_uppercase() + rest).unwrap_or_default();
    if !SHARED.contains(&name) {
        writeln!(out, "/// Texts called `{name}`.\npub struct {kind} {{")?;
        for (key, text) in zh {
            writeln!(out, "    /// {}\n    pub {key}: &'static str,", plain(text)?.replace('\n', " "))?;
        }
        out.push_str("}\n");
    }
    writeln!(out, "/// The texts called `{name}` in a language.\n#[must_use]")?;
    writeln!(out, "pub fn {name}(lang: Lang) -> &'static {kind} {{")?;
    for (constant, table) in [("ZH", zh), ("EN", en)] {
        writeln!(out, "    const {constant}: &{kind} = &{kind} {{")?;
        for (key, text) in table {
            match text.as_array() {
                Some(list) => {
                    let list: Outcome<Vec<&str>> = list.iter().map(plain).collect();
                    writeln!(out, "        {key}: &{:?},", list?)?;
                }
                None => writeln!(out, "        {key}: {:?},", plain(text)?)?,
            }
        }
        out.push_str("    };\n");
    }
    out.push_str("    match lang {\n        Lang::Zh => ZH,\n        Lang::En => EN,\n    }\n}\n");
    Ok(())
}

/// The terms of the glossary as a constant.
fn glossary() -> Outcome<String> {
    let file = table(Path::new(TERMS))?;
    let terms = file.get("term").and_then(Value::as_array).ok_or("no terms")?;
    let mut out = String::from("/// All terms.\npub const GLOSSARY: &[Term] = &[\n");
    for term in terms {
        let get = |name: &str| term.get(name).ok_or_else(|| format!("a term without {name}"));
        let text = |name: &str| -> Outcome<String> {
            let both = get(name)?;
            let one = |lang: &str| plain(both.get(lang).unwrap_or(&Value::Boolean(false)));
            Ok(format!("Text::new({:?}, {:?})", one("zh")?, one("en")?))
        };
        let also = |lang: &str| get("also").map(|also| also.get(lang).and_then(Value::as_array).cloned());
        let list = |names: Option<Vec<Value>>| -> Outcome<String> {
            let names: Result<Vec<&str>, _> = names.iter().flatten().map(plain).collect();
            Ok(format!("&{:?}", names?))
        };
        writeln!(
            out,
            "    Term {{ id: {:?}, name: {}, also: [{}, {}], text: {}, page: {:?} }},",
            plain(get("id")?)?,
            text("name")?,
            list(also("zh")?)?,
            list(also("en")?)?,
            text("text")?,
            plain(get("page")?)?,
        )?;
    }
    out.push_str("];\n");
    Ok(out)
}

/// The sentences as a constant.
fn sentences() -> Outcome<String> {
    let file = table(Path::new(SENTENCES))?;
    let all = file.get("sentence").and_then(Value::as_array).ok_or("no sentences")?;
    let mut out = String::from("/// All sentences.\nconst SENTENCES: &[Sentence] = &[\n");
    for one in all {
        let text = one.get("text").ok_or("a sentence without a text")?;
        let of = |lang: &str| plain(text.get(lang).unwrap_or(&Value::Boolean(false)));
        let step = plain(one.get("step").ok_or("a sentence without a step")?)?;
        writeln!(
            out,
            "    Sentence {{ step: {step:?}, text: Text::new({:?}, {:?}) }},",
            of("zh")?,
            of("en")?
        )?;
    }
    out.push_str("];\n");
    Ok(out)
}

/// A text in both languages.
fn both(of: &Value, name: &str) -> Outcome<String> {
    let text = of.get(name).ok_or_else(|| format!("no {name}"))?;
    let one = |lang: &str| plain(text.get(lang).unwrap_or(&Value::Boolean(false)));
    Ok(format!("Text::new({:?}, {:?})", one("zh")?, one("en")?))
}

/// The dialogues as a constant.
fn talks() -> Outcome<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(TALKS)? {
        files.push(entry?.path());
    }
    files.sort();
    let mut out = String::from("/// All dialogues.\npub static TALKS: &[Talk] = &[\n");
    let list = |of: &Value, name: &str| of.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    for file in files {
        let talk = Value::Table(table(&file)?);
        let id = plain(talk.get("id").ok_or("a dialogue without id")?)?.to_owned();
        writeln!(
            out,
            "Talk {{ id: {id:?}, title: {}, end: {}, nodes: &[",
            both(&talk, "title")?,
            both(&talk, "end")?
        )?;
        for node in list(&talk, "node") {
            let id = plain(node.get("id").ok_or("a node without id")?)?.to_owned();
            writeln!(out, "Node {{ id: {id:?}, says: {}, choices: &[", both(&node, "says")?)?;
            for choice in list(&node, "choice") {
                let to = plain(choice.get("to").ok_or("a choice that leads nowhere")?)?.to_owned();
                let best = choice.get("best").and_then(Value::as_bool).ok_or("a choice without best")?;
                let (says, why) = (both(&choice, "says")?, both(&choice, "why")?);
                writeln!(out, "Choice {{ says: {says}, to: {to:?}, best: {best}, why: {why} }},")?;
            }
            out.push_str("] },\n");
        }
        out.push_str("] },\n");
    }
    out.push_str("];\n");
    Ok(out)
}

/// The tasks as a constant.
fn tasks() -> Outcome<String> {
    let file = table(Path::new(TASKS))?;
    let tasks = file.get("task").and_then(Value::as_array).ok_or("no tasks")?;
    let mut out = String::from("/// All tasks.\npub const TASKS: &[Task] = &[\n");
    for task in tasks {
        let get = |name: &str| task.get(name).ok_or_else(|| format!("a task without {name}"));
        let text = |name: &str| -> Outcome<String> {
            let both = get(name)?;
            let one = |lang: &str| plain(both.get(lang).unwrap_or(&Value::Boolean(false)));
            Ok(format!("Text::new({:?}, {:?})", one("zh")?, one("en")?))
        };
        writeln!(
            out,
            "    Task {{ at: {:?}, title: {}, text: {}, words: {} }},",
            plain(get("at")?)?,
            text("title")?,
            text("text")?,
            text("words")?,
        )?;
    }
    out.push_str("];\n");
    Ok(out)
}

/// The synonyms as a constant: a word, and what is said for it.
fn synonyms() -> Outcome<String> {
    let file = table(Path::new(SYNONYMS))?;
    let all = file.get("synonym").and_then(Value::as_array).ok_or("no synonyms")?;
    let mut out =
        String::from("/// A word, and what is said for it.\npub const SYNONYMS: &[(&str, &str)] = &[\n");
    for one in all {
        let get = |name: &str| plain(one.get(name).unwrap_or(&Value::Boolean(false)));
        writeln!(out, "    ({:?}, {:?}),", get("of")?, get("words")?)?;
    }
    out.push_str("];\n");
    Ok(out)
}

/// The ways onward as a constant.
fn onward() -> Outcome<String> {
    let file = table(Path::new(ONWARD))?;
    let all = file.get("onward").and_then(Value::as_array).ok_or("no ways onward")?;
    let mut out = String::from("/// All ways onward.\npub const ONWARD: &[Onward] = &[\n");
    for way in all {
        let get = |name: &str| way.get(name).ok_or_else(|| format!("a way onward without {name}"));
        let title = get("title")?;
        let of = |lang: &str| plain(title.get(lang).unwrap_or(&Value::Boolean(false)));
        let carry: Result<Vec<&str>, _> = get("carry")?.as_array().into_iter().flatten().map(plain).collect();
        let when = way.get("when").map(plain).transpose()?.unwrap_or_default();
        writeln!(
            out,
            "    Onward {{ from: {:?}, to: {:?}, title: Text::new({:?}, {:?}), carry: {:?}, when: {when:?} }},",
            plain(get("from")?)?,
            plain(get("to")?)?,
            of("zh")?,
            of("en")?,
            carry?.join(" "),
        )?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn table(path: &Path) -> Outcome<Table> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(text.parse().map_err(|error| format!("{}: {error}", path.display()))?)
}

fn plain(text: &Value) -> Outcome<&str> {
    text.as_str().filter(|t| !t.trim().is_empty()).ok_or_else(|| format!("{text} is no text").into())
}
