//! `cargo xtask sizes`: what a visitor downloads, in brotli, against the budget.

use crate::Result;
use crate::compress::{is_copy, size};
use crate::files::{below, read, read_text};
use crate::site::PAGES;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Figures of the last committed state, to print what a change costs.
const REMEMBERED: &str = "docs/sizes.json";

/// Bytes (1 KB = 1000 bytes) of the package's entries. The main one holds every calculator of the site since 0.2.0;
/// `classifyBatch` alone is 33 KB of it. It and the pages with the tariff engine miss the 45 and 100 KB of their
/// first design: docs/decisions/0008, 0009, for whole files of customers 0012, and 0019 for the light entry. What
/// stands before and beside the price list, and the prices of 2026, are the rest: 0022.
const ENTRIES: [(&str, &str, usize); 2] =
    [("package", "diansuan", 363_000), ("package, light", "light", 62_000)];
/// What a page costs since it says why it has not started, and is drawn with `html!` (decisions 13 and 17), knows
/// whose figures it shows and explains itself in sentences (0022), and reads the utility's settings: 4.0 KB (0025).
const PAGE_BUDGET: usize = 130_500;
/// With the prices of its region, which a page loads beside its module (decision 16); with meters, the check of a
/// printed bill and the bridge from last bill to this one (0022); with months that are judged by themselves.
const BILL_BUDGET: usize = 274_000;
/// Drills hold every calculator, since each makes and marks its own questions; the page loads it, no lesson does.
const TRAINING_BUDGET: usize = 370_000;
/// The staff's page draws everything itself; what its workers load comes on top: docs/decisions/0012.
const WORKBENCH_BUDGET: usize = 172_000;
const WORKERS: [(&str, usize); 5] = [
    ("customers", 152_000),
    ("sample", 20_000),
    ("xlsx-read", 240_000),
    ("other-read", 260_000),
    ("xlsx-write", 230_000),
];

/// Prints the table; fails when something is over its budget.
pub(crate) fn run(save: bool) -> Result<()> {
    let before: BTreeMap<String, usize> =
        fs::read_to_string(REMEMBERED).ok().and_then(|t| serde_json::from_str(&t).ok()).unwrap_or_default();
    let mut now = BTreeMap::new();
    let mut over = Vec::new();
    println!("  {:<28} {:>9} {:>9} {:>9}", "brotli (1 KB = 1000 bytes)", "size", "budget", "change");
    for (name, size, budget) in rows()? {
        let change = before
            .get(&name)
            .map_or_else(|| "new".into(), |old| format!("{:+}", size.cast_signed() - old.cast_signed()));
        println!("  {name:<28} {size:>9} {budget:>9} {change:>9}");
        if size > budget {
            over.push(name.clone());
        }
        now.insert(name, size);
    }
    if save {
        fs::write(REMEMBERED, serde_json::to_string_pretty(&now)? + "\n")?;
    }
    if over.is_empty() { Ok(()) } else { Err(format!("over budget: {}", over.join(", ")).into()) }
}

fn rows() -> Result<Vec<(String, usize, usize)>> {
    let site = Path::new("dist/site");
    let pkg = site.join("pkg");
    let mut rows = Vec::new();
    for (name, file, budget) in ENTRIES {
        let entry = size(&pkg.join(format!("{file}.js")))? + size(&pkg.join(format!("{file}_bg.wasm")))?;
        rows.push((name.to_owned(), entry, budget));
    }
    let assets = files(&site.join("assets"))?;
    for (worker, budget) in WORKERS {
        let own = |path: &&PathBuf| {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            name.starts_with(&format!("{worker}.")) || name.starts_with(&format!("{worker}_bg."))
        };
        let mut sum = 0;
        for path in assets.iter().filter(own) {
            sum += size(path)?;
        }
        rows.push((format!("worker {worker}"), sum, budget));
    }
    // The English pages and those for frames load the same files.
    let pages: Value = serde_json::from_str(&read_text(Path::new(PAGES))?)?;
    for page in pages.as_array().into_iter().flatten() {
        let address = page.get("address").and_then(Value::as_str).ok_or("a page without an address")?;
        let name = format!("{address}index.html");
        let budget = match page.get("worker") {
            Some(Value::String(_)) => WORKBENCH_BUDGET,
            _ if page.get("module").and_then(Value::as_str) == Some("training") => TRAINING_BUDGET,
            _ if page.get("bills") == Some(&Value::Bool(true)) => BILL_BUDGET,
            _ => PAGE_BUDGET,
        };
        rows.push((name.clone(), first_load(site, &site.join(name))?, budget));
    }
    Ok(rows)
}

/// The files below a folder, without their compressed copies.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = below(folder)?;
    files.retain(|file| !is_copy(file));
    Ok(files)
}

/// The page, every asset it names, and what these name in turn.
fn first_load(site: &Path, page: &Path) -> Result<usize> {
    // A worker is started when the page is there already.
    let html = read_text(page)?;
    let mut texts: Vec<String> =
        vec![html.lines().filter(|line| !line.contains("diansuan-worker")).collect::<Vec<_>>().join("\n")];
    let mut assets = files(&site.join("assets"))?;
    let mut sum = size(page)?;
    while let Some(text) = texts.pop() {
        let (named, rest): (Vec<_>, Vec<_>) = assets.into_iter().partition(|path| {
            path.file_name().and_then(|n| n.to_str()).is_some_and(|name| {
                // What a script imports when somebody asks for it is no part of the first load.
                text.replace(&format!("import(\"./{name}\")"), "").contains(name)
            })
        });
        assets = rest;
        for path in named {
            sum += size(&path)?;
            // The price book names the files of all regions; the page names the one that it begins with.
            if path.extension().is_none_or(|end| end != "json") {
                texts.extend(String::from_utf8(read(&path)?));
            }
        }
    }
    Ok(sum)
}
