//! What is inside, as `CycloneDX` 1.6: every crate that is linked into the modules, the npm packages that are bundled,
//! and the tools that made it.

#![expect(clippy::indexing_slicing, reason = "what a JSON value does not have is null")]

use super::VERSION;
use super::commit::Commit;
use crate::Result;
use crate::check::hex;
use crate::files::{below, read_text};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

/// The crates that modules are built from.
const SHIPPED: [&str; 5] =
    ["diansuan-js", "diansuan-web", "diansuan-worker", "diansuan-xlsx-read", "diansuan-xlsx-write"];

/// The whole list.
pub(super) fn list(commit: &Commit) -> Result<Value> {
    let mut components = crates()?;
    components.extend(packages()?);
    // As random as a serial number has to be, and the same for the same commit.
    let digits = hex(&Sha256::digest(commit.hash.as_bytes()));
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    let serial = format!(
        "urn:uuid:{}-{}-8{}-8{}-{}",
        part(0, 8),
        part(8, 12),
        part(12, 15),
        part(15, 18),
        part(18, 30)
    );
    let product = |name: &str| json!({ "type": "application", "name": name, "version": VERSION, "licenses": [{ "license": { "id": "Apache-2.0" } }] });
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": serial,
        "version": 1,
        "metadata": {
            "timestamp": commit.day_and_time,
            "component": product("diansuan"),
            "properties": [{ "name": "commit", "value": commit.hash }],
        },
        "components": components,
    }))
}

fn component(registry: &str, name: &str, version: &str, licence: &str, scope: &str) -> Value {
    let address = format!("pkg:{registry}/{}@{version}", name.replace('@', "%40"));
    let mut one = json!({ "type": "library", "bom-ref": address, "name": name, "version": version, "purl": address, "scope": scope });
    if !licence.is_empty() {
        one["licenses"] = json!([{ "expression": licence.replace('/', " OR ") }]);
    }
    one
}

/// Crates that end in a module, as cargo resolves them.
fn crates() -> Result<Vec<Value>> {
    let args = [
        "metadata",
        "--locked",
        "--offline",
        "--format-version",
        "1",
        "--filter-platform",
        "wasm32-unknown-unknown",
    ];
    let output =
        Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())).args(args).output()?;
    if !output.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let rows = |list: &Value| list.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let by_id =
        |list: &Value| Value::Object(rows(list).into_iter().map(|one| (text(&one["id"]), one)).collect());
    let known = by_id(&metadata["packages"]);
    let needs = by_id(&metadata["resolve"]["nodes"]);
    let is_macro = |id: &str| {
        rows(&known[id]["targets"]).iter().any(|target| rows(&target["kind"]).contains(&json!("proc-macro")))
    };
    let shipped = |id: &&String| SHIPPED.contains(&known[id.as_str()]["name"].as_str().unwrap_or_default());
    let mut waiting: Vec<String> =
        known.as_object().into_iter().flatten().map(|(id, _)| id).filter(shipped).cloned().collect();
    let mut linked = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if is_macro(&id) || !linked.insert(id.clone()) {
            continue;
        }
        for need in rows(&needs[id.as_str()]["deps"]) {
            // Of "normal" ones the kind is null.
            if rows(&need["dep_kinds"]).iter().any(|kind| kind["kind"].is_null()) {
                waiting.push(text(&need["pkg"]));
            }
        }
    }
    let sums = checksums()?;
    let mut found = Vec::new();
    for id in linked {
        let package = &known[id.as_str()];
        let (name, version) = (text(&package["name"]), text(&package["version"]));
        if package["source"].is_null() {
            continue;
        }
        let mut one = component("cargo", &name, &version, &text(&package["license"]), "required");
        if let Some(sum) = sums.get(&(name, version)) {
            one["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
        }
        found.push(one);
    }
    found.sort_by_key(|one| text(&one["purl"]));
    Ok(found)
}

fn checksums() -> Result<BTreeMap<(String, String), String>> {
    let lock: toml::Table = read_text(Path::new("Cargo.lock"))?.parse()?;
    let packages = lock.get("package").and_then(toml::Value::as_array).cloned().unwrap_or_default();
    let word = |of: &toml::Value, name: &str| of.get(name).and_then(toml::Value::as_str).map(str::to_owned);
    Ok(packages
        .iter()
        .filter_map(|one| Some(((word(one, "name")?, word(one, "version")?), word(one, "checksum")?)))
        .collect())
}

/// npm packages: what scripts bring along, and what minifies and optimizes.
fn packages() -> Result<Vec<Value>> {
    let lock: Value = serde_json::from_str(&read_text(Path::new("package-lock.json"))?)?;
    let root = &lock["packages"][""];
    let mut found = Vec::new();
    let mut scripts = String::new();
    for script in
        below(Path::new("public"))?.iter().filter(|path| path.extension().is_some_and(|end| end == "js"))
    {
        scripts += &read_text(script)?;
    }
    for kind in ["dependencies", "devDependencies"] {
        for name in root[kind].as_object().into_iter().flatten().map(|(name, _)| name) {
            let bundled = scripts.contains(&format!("from \"{name}\""));
            let scope = if bundled { "required" } else { "excluded" };
            let entry = &lock["packages"][format!("node_modules/{name}")];
            let word = |key: &str| entry[key].as_str().unwrap_or_default();
            found.push(component("npm", name, word("version"), word("license"), scope));
        }
    }
    Ok(found)
}
