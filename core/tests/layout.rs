//! The direction of imports, in the core, in what takes customers' files and in drills: a folder uses what lies below it, and no two files need each other.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]
#![allow(clippy::disallowed_methods, reason = "reads the sources")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Folders of `core/src`, lowest first: each may use those before it in this list.
const LAYERS: [&str; 9] = [
    "base",
    "explain",
    "rulebook",
    "power_factor",
    "metering",
    "tariff::book",
    "tariff::engine",
    "tariff::questions",
    "calculators",
];

/// Folders and files of `core/customers/src`, lowest first.
const CUSTOMERS: [&str; 10] =
    ["reason", "number", "cells", "column", "columns", "read", "judge", "lists", "classify", "workbench"];

/// Files of `core/drill/src`, lowest first.
const DRILL: [&str; 17] = [
    "code",
    "seed",
    "expression",
    "data",
    "number",
    "run",
    "question",
    "forms",
    "facts",
    "draw",
    "slip",
    "step_lines",
    "learner",
    "mark",
    "feedback",
    "paper",
    "record",
];

/// The crates whose folders have an order: where they are, and which.
const CRATES: [(&str, &[&str]); 3] = [("src", &LAYERS), ("customers/src", &CUSTOMERS), ("drill/src", &DRILL)];

/// Every module of a crate and the modules that its code names.
fn imports(folder: &str) -> BTreeMap<String, BTreeSet<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut sources = BTreeMap::new();
    collect(&root, "", &mut sources);
    let mut graph = BTreeMap::new();
    for (module, source) in &sources {
        let used = paths(source)
            .into_iter()
            .filter_map(|path| deepest(&absolute(module, &path), &sources))
            // A file may use what its own folder's `mod.rs` defines for the whole folder.
            .filter(|used| !format!("{module}::").starts_with(&format!("{used}::")))
            .collect();
        graph.insert(module.clone(), used);
    }
    graph
}

/// Reads all files below `folder`; `mod.rs` stands for its folder.
fn collect(folder: &Path, prefix: &str, sources: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let module = if prefix.is_empty() { stem.clone() } else { format!("{prefix}::{stem}") };
        if path.is_dir() {
            collect(&path, &module, sources);
        } else if path.extension().is_some_and(|kind| kind == "rs") && stem != "lib" {
            let module = if stem == "mod" { prefix.to_owned() } else { module };
            sources.insert(module, fs::read_to_string(&path).unwrap());
        }
    }
}

/// Paths from `crate` or `super` in the code itself, groups taken apart.
fn paths(source: &str) -> Vec<String> {
    let code = source.split("#[cfg(test)]").next().unwrap();
    let code: String = code.lines().map(|line| line.split("//").next().unwrap().to_owned() + "\n").collect();
    let mut found = Vec::new();
    for start in ["crate::", "super::"] {
        for (at, _) in code.match_indices(start) {
            let before = code[..at].chars().next_back().unwrap_or(' ');
            if before.is_alphanumeric() || before == '_' || before == ':' {
                continue;
            }
            expand(start.trim_end_matches("::"), &code[at + start.len()..], &mut found);
        }
    }
    found
}

/// Adds the path that `rest` begins with, or every path of the group it begins with. Returns what follows.
fn expand<'a>(prefix: &str, rest: &'a str, found: &mut Vec<String>) -> &'a str {
    let rest = rest.trim_start();
    if let Some(mut inner) = rest.strip_prefix('{') {
        loop {
            inner = expand(prefix, inner, found).trim_start();
            match inner.strip_prefix(',') {
                Some(more) => inner = more,
                None => return inner.strip_prefix('}').unwrap_or(inner),
            }
        }
    }
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    let path = format!("{prefix}::{}", &rest[..end]);
    match rest[end..].strip_prefix("::") {
        Some(more) if end > 0 => expand(&path, more, found),
        _ => {
            found.push(path);
            &rest[end..]
        }
    }
}

fn absolute(module: &str, path: &str) -> String {
    match path.strip_prefix("super::") {
        Some(rest) => match module.rsplit_once("::") {
            Some((parent, _)) => format!("{parent}::{rest}"),
            None => rest.to_owned(),
        },
        None => path.trim_start_matches("crate::").to_owned(),
    }
}

/// The longest beginning of a path that is a module.
fn deepest(path: &str, sources: &BTreeMap<String, String>) -> Option<String> {
    let mut path = path;
    loop {
        if sources.contains_key(path) {
            return Some(path.to_owned());
        }
        path = path.rsplit_once("::")?.0;
    }
}

/// The place of a module's folder among layers; a folder of several layers counts as its highest.
fn layer(layers: &[&str], module: &str) -> Option<usize> {
    let within = |layer: &str| {
        let (module, layer) = (format!("{module}::"), format!("{layer}::"));
        module.starts_with(&layer) || layer.starts_with(&module)
    };
    layers.iter().rposition(|layer| within(layer))
}

#[test]
fn a_folder_uses_only_what_lies_below_it() {
    let mut wrong = Vec::new();
    for (folder, layers) in CRATES {
        for (module, used) in imports(folder) {
            for other in used {
                if layer(layers, &module).zip(layer(layers, &other)).is_some_and(|(own, of)| of > own) {
                    wrong.push(format!("{folder}: {module} uses {other}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_two_files_need_each_other() {
    for (folder, _) in CRATES {
        let left = circles(imports(folder));
        assert!(left.is_empty(), "files that need each other: {left:#?}");
    }
}

/// What is part of a circle.
fn circles(mut graph: BTreeMap<String, BTreeSet<String>>) -> BTreeMap<String, BTreeSet<String>> {
    // Takes away, again and again, what uses nothing that is left: a circle never goes.
    loop {
        let free: Vec<String> =
            graph.iter().filter(|(_, used)| used.is_empty()).map(|(module, _)| module.clone()).collect();
        if free.is_empty() {
            break;
        }
        for module in &free {
            graph.remove(module);
        }
        for used in graph.values_mut() {
            used.retain(|other| !free.contains(other));
        }
    }
    // What only leads to a circle is no part of it.
    loop {
        let used: BTreeSet<String> = graph.values().flatten().cloned().collect();
        let before = graph.len();
        graph.retain(|module, _| used.contains(module));
        if graph.len() == before {
            return graph;
        }
    }
}

#[test]
fn paths_are_taken_apart() {
    let source = "use crate::base::{date::Date, units::{self, Yuan}};\nuse super::lines; // crate::no\nlet x = my_crate::y;";
    assert_eq!(
        paths(source),
        ["crate::base::date::Date", "crate::base::units::self", "crate::base::units::Yuan", "super::lines"]
    );
    let found = imports("src");
    assert!(found["tariff::engine::bill"].contains("tariff::engine::charges"));
    assert!(found.len() > 50);
}
