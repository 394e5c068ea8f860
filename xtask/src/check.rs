//! What the page `check/` looks at: the files of the site with their fingerprints, and cases whose results are known.

#![expect(clippy::indexing_slicing, reason = "what a JSON value does not have is null")]

use crate::Result;
use crate::files::{below, read, read_text};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The list of files.
pub(crate) const LIST: &str = "version.json";
/// What a utility replaces: it belongs to no version.
pub(crate) const REPLACED: [&str; 2] = ["config.json", "prices/"];
const CASES: &str = "tests/conformance";
/// Of each kind.
const CASES_EACH: usize = 3;

/// Writes some of the conformance vectors into the site.
pub(crate) fn write_cases(site: &Path) -> Result<()> {
    let mut cases = Vec::new();
    for file in
        below(Path::new(CASES))?.iter().filter(|file| file.extension().is_some_and(|end| end == "json"))
    {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let Value::Array(vectors) = serde_json::from_str(&read_text(file)?)? else { continue };
        if name.ends_with("errors") {
            continue;
        }
        let known = vectors
            .iter()
            .filter(|vector| vector["id"].is_string() && vector["input"]["ruleFiles"].is_null());
        cases.extend(known.take(CASES_EACH).map(|vector| {
            json!({ "id": vector["id"], "function": vector["function"], "input": vector["input"], "expected": vector["expected"] })
        }));
    }
    fs::write(site.join("check/cases.json"), serde_json::to_string(&cases)?)?;
    Ok(())
}

/// Writes the version with the SHA-256 of every file that belongs to it, compressed copies aside.
pub(crate) fn write_list(site: &Path) -> Result<()> {
    let mut files = serde_json::Map::new();
    for file in below(site)? {
        let path = file.strip_prefix(site)?.to_string_lossy().replace('\\', "/");
        if path != LIST && !REPLACED.iter().any(|own| path.starts_with(own)) {
            files.insert(path, hex(&Sha256::digest(read(&file)?)).into());
        }
    }
    let list = json!({ "version": VERSION, "files": files });
    fs::write(site.join(LIST), serde_json::to_string_pretty(&list)? + "\n")?;
    Ok(())
}

/// Bytes as digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
