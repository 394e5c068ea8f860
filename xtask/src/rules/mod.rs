//! `cargo xtask rules`: the rule files under `core/rules/` become Rust constants, those of tariffs
//! data that the core reads.
//!
//! What is generated is committed; `--check` fails when it is out of date. What a test of the
//! core can't see any more (unknown keys, missing sources, gaps in a table) is refused here.

mod emit;
mod holidays;
mod schema;
mod table;
mod tariffs;

use schema::{Head, RuleFile};
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use toml::value::Datetime;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const RULES: &str = "core/rules";
const GENERATED: &str = "core/src/rulebook/generated.rs";
/// Rule files that become data.
pub const TARIFFS: &str = "core/rules/tariffs";
const TARIFF_DATA: &str = "core/src/rulebook/tariffs.json";

/// All rule files in the order of their paths.
struct Files {
    /// The folders of those of tariffs.
    regions: Vec<String>,
    /// Those that become code.
    rules: Vec<RuleFile>,
    /// Those of tariffs: their heads, and all that they hold.
    heads: Vec<Head>,
    tariffs: Vec<tariffs::File>,
}

/// Reads the rule files of the project in a folder.
fn read_all(project: &Path) -> Result<Files> {
    let mut paths = Vec::new();
    collect(&project.join(RULES), &mut paths)?;
    paths.sort();
    let mut files = Files { regions: Vec::new(), rules: Vec::new(), heads: Vec::new(), tariffs: Vec::new() };
    for path in &paths {
        let text = fs::read_to_string(path)?;
        let blame = |e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
        if let Ok(below) = path.strip_prefix(project.join(TARIFFS)) {
            let region =
                below.parent().and_then(Path::to_str).ok_or_else(|| blame(&"in no region's folder"))?;
            files.regions.push(region.to_owned());
            let head: Head = toml::from_str(&text).map_err(|e| blame(&e))?;
            head.validate().map_err(|e| blame(&e))?;
            files.heads.push(head);
            files.tariffs.push(tariffs::read(&text).map_err(|e| blame(&e))?);
        } else {
            let file: RuleFile = toml::from_str(&text).map_err(|e| blame(&e))?;
            file.head().validate().map_err(|e| blame(&e))?;
            files.rules.push(file);
        }
    }
    let mut ids: Vec<&str> = files.all_heads().map(|head| head.id.as_str()).collect();
    ids.sort_unstable();
    if let Some(twice) = ids.windows(2).find(|pair| pair.first() == pair.last()) {
        return Err(format!("rule id used twice: {}", twice.join(", ")).into());
    }
    Ok(files)
}

impl Files {
    fn all_heads(&self) -> impl Iterator<Item = &Head> {
        self.rules.iter().map(RuleFile::head).chain(&self.heads)
    }
}

/// The heads of all rule files, with who, where and when: what citations point to. With them goes
/// what a service catalogue says in detail.
pub fn records() -> Result<String> {
    let day = |date: &Option<Datetime>| date.as_ref().map(Datetime::to_string);
    let mut records = Vec::new();
    let files = read_all(Path::new(""))?;
    for head in files.all_heads() {
        let mut record = serde_json::json!({
            "id": head.id, "title": head.title, "issuer": head.issuer, "document": head.document,
            "status": head.status, "confidence": head.confidence,
            "source": head.source, "checked": head.checked.to_string(),
        });
        let Some(members) = record.as_object_mut() else { continue };
        let days = [
            ("effectiveFrom", &head.effective_from),
            ("knownSince", &head.known_since),
            ("effectiveTo", &head.effective_to),
        ];
        for (name, day) in days.into_iter().filter_map(|(name, date)| Some((name, day(date)?))) {
            members.insert(name.into(), day.into());
        }
        if let Some(note) = &head.note {
            members.insert("note".into(), serde_json::json!(note));
        }
        let service = files.rules.iter().find(|file| file.head().id == head.id);
        if let Some(RuleFile::Service(rule)) = service {
            let details = rule.service.iter().map(|s| serde_json::json!({ "id": s.id, "detail": s.detail }));
            members.insert("services".into(), details.collect());
        }
        records.push(record);
    }
    Ok(serde_json::to_string_pretty(&records)? + "\n")
}

/// The last day on which a rule was compared with its source.
pub fn last_checked() -> Result<String> {
    let days = read_all(Path::new(""))?.all_heads().map(|head| head.checked.to_string()).max();
    days.ok_or_else(|| "no rule was ever checked".into())
}

/// The price book as pages load it: texts by the plain names of their assets.
pub fn book(project: &Path) -> Result<BTreeMap<String, String>> {
    let files = read_all(project)?;
    tariffs::assets(files.regions.iter().map(String::as_str).zip(&files.tariffs))
}

/// Writes the generated rule book, or compares it when `check` is set.
pub fn run(check: bool) -> Result<()> {
    let files = read_all(Path::new(""))?;
    let code = format_rust(&emit::rule_book(&files.rules, &files.heads, &files.tariffs)?)?;
    let data = tariffs::data(&files.tariffs)?;
    for (path, text) in [(GENERATED, &code), (TARIFF_DATA, &data)] {
        if !check {
            fs::write(path, text)?;
        } else if fs::read_to_string(path)? != *text {
            return Err(format!("{path} is out of date: run `cargo xtask rules`").into());
        }
    }
    let count = files.rules.len() + files.tariffs.len();
    println!(
        "rules: {count} files, generated code and data {}",
        if check { "up to date" } else { "written" }
    );
    Ok(())
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, paths)?;
        } else if path.extension().is_some_and(|e| e == "toml") {
            paths.push(path);
        }
    }
    Ok(())
}

/// Pipes the code through rustfmt, so that the committed file reads like the rest.
fn format_rust(code: &str) -> Result<String> {
    use std::io::Write;
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(code.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        return Err("rustfmt refused the generated code".into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn the_assets_hold_every_file_once() {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let assets = book(&project).unwrap();
        let parse = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        let index = parse(assets.get(tariffs::BOOK).unwrap());
        let mut found = index["shared"].as_array().unwrap().clone();
        for name in index["regions"].as_object().unwrap().values() {
            found.extend(parse(assets.get(name.as_str().unwrap()).unwrap()).as_array().unwrap().clone());
        }
        let embedded = parse(&fs::read_to_string(project.join(TARIFF_DATA)).unwrap());
        assert_eq!(Value::Array(found), embedded);
        assert_eq!(assets.len(), index["regions"].as_object().unwrap().len() + 1);
    }
}
