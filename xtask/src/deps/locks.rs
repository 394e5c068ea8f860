//! What the lock files name: every package in its exact version.

use crate::Result;
use crate::files::read_text;
use semver::Version;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

const CARGO: [&str; 2] = ["Cargo.lock", "core/customers/fuzz/Cargo.lock"];
const NPM: [&str; 3] = ["package-lock.json", "tests/package-lock.json", "tests/consumers/package-lock.json"];

/// Where packages of a kind come from.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Registry {
    Cargo,
    Npm,
}

/// A package that a lock file names.
pub(super) struct Locked {
    pub(super) registry: Registry,
    pub(super) name: String,
    pub(super) version: Version,
    /// What npm's lock files say; those of cargo say nothing of it.
    pub(super) license: Option<String>,
    /// Not from a repository or an address of its own.
    pub(super) from_registry: bool,
    pub(super) file: String,
}

impl fmt::Display for Locked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} {}", self.file, self.name, self.version)
    }
}

/// The packages of all lock files, one after the other.
pub(super) fn all() -> Result<Vec<Locked>> {
    let mut all = Vec::new();
    for file in CARGO {
        all.extend(of_cargo(file, &read_text(Path::new(file))?)?);
    }
    for file in NPM {
        all.extend(of_npm(file, &read_text(Path::new(file))?)?);
    }
    Ok(all)
}

#[derive(Deserialize)]
struct CargoLock {
    package: Vec<CargoPackage>,
}

#[derive(Deserialize)]
struct CargoPackage {
    name: String,
    version: Version,
    /// None for those of this repository.
    source: Option<String>,
}

/// The packages of a `Cargo.lock`, without those of this repository.
pub(super) fn of_cargo(file: &str, text: &str) -> Result<Vec<Locked>> {
    let lock: CargoLock = toml::from_str(text).map_err(|error| format!("{file}: {error}"))?;
    let foreign = lock.package.into_iter().filter_map(|package| {
        let source = package.source?;
        Some(Locked {
            registry: Registry::Cargo,
            name: package.name,
            version: package.version,
            license: None,
            from_registry: source.starts_with("registry+"),
            file: file.to_owned(),
        })
    });
    Ok(foreign.collect())
}

#[derive(Deserialize)]
struct NpmLock {
    packages: BTreeMap<String, NpmPackage>,
}

#[derive(Deserialize)]
struct NpmPackage {
    version: Option<Version>,
    license: Option<String>,
    resolved: Option<String>,
    integrity: Option<String>,
}

/// The packages of npm's lock file, without the one whose file it is.
fn of_npm(file: &str, text: &str) -> Result<Vec<Locked>> {
    let lock: NpmLock = serde_json::from_str(text).map_err(|error| format!("{file}: {error}"))?;
    let mut all = Vec::new();
    for (place, package) in lock.packages {
        if place.is_empty() {
            continue;
        }
        let name = place.rsplit("node_modules/").next().unwrap_or(&place).to_owned();
        let version = package.version.ok_or_else(|| format!("{file}: {name} has no version"))?;
        // Without an address it is the registry's.
        let archive = package
            .resolved
            .is_none_or(|from| from.starts_with("https://") && from.ends_with(&format!("-{version}.tgz")));
        all.push(Locked {
            registry: Registry::Npm,
            name,
            version,
            // One without a licence is refused like one with a wrong one.
            license: Some(package.license.unwrap_or_default()),
            from_registry: archive && package.integrity.is_some_and(|hash| hash.starts_with("sha512-")),
            file: file.to_owned(),
        });
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_of_repositories_are_told_apart() {
        let lock = "[[package]]\nname = \"own\"\nversion = \"0.1.0\"\n\
                    [[package]]\nname = \"git\"\nversion = \"1.0.0\"\nsource = \"git+https://a.example\"\n";
        let found = of_cargo("Cargo.lock", lock).unwrap();
        assert_eq!(found.len(), 1);
        assert!(!found[0].from_registry);
        let lock = r#"{"packages": {"": {"version": "0.0.1"},
            "node_modules/a": {"version": "1.0.0", "license": "MIT", "integrity": "sha512-x",
                "resolved": "https://r.example/a/-/a-1.0.0.tgz"},
            "node_modules/a/node_modules/@b/c": {"version": "2.0.0", "resolved": "git+ssh://g.example/c.git"}}}"#;
        let found = of_npm("package-lock.json", lock).unwrap();
        assert_eq!(found.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["a", "@b/c"]);
        assert!(found[0].from_registry && !found[1].from_registry);
        assert_eq!(found[1].license.as_deref(), Some(""));
    }
}
