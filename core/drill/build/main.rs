//! Turns the data of templates, mistakes and papers into constants; what can't be read, or names something
//! that is not there, does not build.
#![allow(clippy::disallowed_methods, reason = "reads the data's files")]

mod model;
mod write;

use model::{Blueprint, Bug, BugFile, Facts, Template};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

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
    let mut all: Vec<String> = templates.iter().map(write::template).collect::<Result<_>>()?;
    all.extend(facts_.iter().map(write::facts));
    writeln!(out, "pub(crate) static TEMPLATES: &[Template] = &[{}];", all.join(",\n"))?;
    let all: Vec<String> = bugs.iter().map(write::bug).collect::<Result<_>>()?;
    writeln!(out, "pub(crate) static BUGS: &[Bug] = &[{}];", all.join(",\n"))?;
    let all: Vec<String> = papers.iter().map(write::blueprint).collect();
    writeln!(out, "pub(crate) static PAPERS: &[Blueprint] = &[{}];", all.join(",\n"))?;
    writeln!(out, "pub(crate) const DIGEST: &str = {:?};", digest(&[&rules, &data])?)?;
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("data.rs"), out)?;
    Ok(())
}
