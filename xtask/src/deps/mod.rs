//! `cargo xtask deps`: licences and sources of all that is built in or with, and known advisories.
//!
//! `cargo deny` checks more, but takes minutes to compile; this reads the same `deny.toml` in a moment.
//! The advisories come from a committed list: see `docs/dependencies.toml`.

mod locks;

use crate::Result;
use crate::files::read_text;
use locks::Locked;
use semver::VersionReq;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use toml::value::Datetime;

const RULES: &str = "deny.toml";
const KNOWN: &str = "docs/dependencies.toml";

/// The part of `deny.toml` that is checked here.
#[derive(Deserialize)]
struct Rules {
    licenses: Licenses,
    bans: Bans,
}

#[derive(Deserialize)]
struct Licenses {
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Banned>,
}

#[derive(Deserialize)]
struct Banned {
    #[serde(rename = "crate")]
    name: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    npm: Npm,
    advisory: Vec<Advisory>,
}

#[derive(Deserialize)]
struct Npm {
    licenses: Vec<String>,
    /// Packages that say their licence elsewhere, looked up by hand.
    unstated: Vec<String>,
    /// Licences of packages that one lock file alone may name.
    also: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advisory {
    id: String,
    registry: locks::Registry,
    package: String,
    /// Ranges of versions; a version in any of them is affected.
    affected: Vec<VersionReq>,
    date: Datetime,
    state: State,
    reason: String,
}

#[derive(Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum State {
    Fixed,
    Ignored,
}

/// What `cargo metadata` says of the crates in use.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
}

/// Checks everything and prints what is wrong.
pub(crate) fn run() -> Result<()> {
    let rules: Rules = toml::from_str(&read_text(Path::new(RULES))?)?;
    let known: Known = toml::from_str(&read_text(Path::new(KNOWN))?)?;
    let locked = locks::all()?;
    let mut wrong = Vec::new();
    let crates = check_crates(&rules, &mut wrong)?;
    for package in &locked {
        check_source(package, &known.npm, &mut wrong);
    }
    for advisory in &known.advisory {
        check_advisory(advisory, &locked, &mut wrong);
    }
    let ignored = known.advisory.iter().filter(|advisory| advisory.state == State::Ignored).count();
    for line in &wrong {
        println!("  {line}");
    }
    println!("dependencies: {crates} crates, {} entries in lock files", locked.len());
    println!("known advisories: {}, of which ignored with a reason: {ignored}", known.advisory.len());
    let checks = crates + locked.len() + known.advisory.len();
    println!("{} passed, {} failed", checks.saturating_sub(wrong.len()), wrong.len());
    if wrong.is_empty() { Ok(()) } else { Err("see above".into()) }
}

/// Licences, sources and bans of every crate in use; returns how many there are.
fn check_crates(rules: &Rules, wrong: &mut Vec<String>) -> Result<usize> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).args(["metadata", "--format-version", "1", "--locked"]).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned().into());
    }
    let Metadata { packages } = serde_json::from_slice(&output.stdout)?;
    for Package { name, version, license } in &packages {
        let license = license.as_deref().unwrap_or_default();
        if !allowed(license, &rules.licenses.allow) {
            wrong.push(format!("{name} {version}: licence {license:?} is not allowed by {RULES}"));
        }
        if let Some(banned) = rules.bans.deny.iter().find(|banned| banned.name == *name) {
            wrong.push(format!("{name} {version} is banned: {}", banned.reason));
        }
    }
    Ok(packages.len())
}

/// Whether some choice within a licence expression takes allowed licences only.
fn allowed(expression: &str, allow: &[String]) -> bool {
    let Ok(parsed) = spdx::Expression::parse_mode(expression, spdx::ParseMode::LAX) else { return false };
    parsed.evaluate(|requirement| allow.iter().any(|one| *one == requirement.to_string()))
}

/// Where a package comes from, and for those of npm its licence.
fn check_source(package: &Locked, npm: &Npm, wrong: &mut Vec<String>) {
    if !package.from_registry {
        wrong.push(format!("{package}: does not come from the registry"));
    }
    let also = npm.also.get(&package.file).into_iter().flatten();
    let licenses: Vec<String> = npm.licenses.iter().chain(also).cloned().collect();
    if let Some(license) = &package.license
        && !allowed(license, &licenses)
        && !(license.is_empty() && npm.unstated.contains(&package.name))
    {
        wrong.push(format!("{package}: licence {license:?} is not allowed by {KNOWN}"));
    }
}

fn check_advisory(advisory: &Advisory, locked: &[Locked], wrong: &mut Vec<String>) {
    let Advisory { id, date, reason, .. } = advisory;
    let affected: Vec<&Locked> = locked
        .iter()
        .filter(|package| package.registry == advisory.registry && package.name == advisory.package)
        .filter(|package| advisory.affected.iter().any(|range| range.matches(&package.version)))
        .collect();
    if reason.len() < 20 {
        wrong.push(format!("{id}: the reason says nothing"));
    }
    match (&advisory.state, affected.first()) {
        (State::Fixed, Some(package)) => {
            wrong.push(format!("{package}: {id} of {date}, fixed once: {reason}"));
        }
        (State::Ignored, None) => wrong.push(format!("{id} fits nothing any more: take it out of {KNOWN}")),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn advisory(state: &str, affected: &str) -> Advisory {
        let text = format!(
            "id = \"A-1\"\nregistry = \"cargo\"\npackage = \"reader\"\naffected = [{affected:?}]\n\
             date = 2026-01-01\nstate = \"{state}\"\nreason = \"a reason that says something\"\n"
        );
        toml::from_str(&text).unwrap()
    }

    fn found(advisory: &Advisory) -> Vec<String> {
        let lock = "[[package]]\nname = \"reader\"\nversion = \"0.38.4\"\nsource = \"registry+x\"\n";
        let mut wrong = Vec::new();
        check_advisory(advisory, &locks::of_cargo("Cargo.lock", lock).unwrap(), &mut wrong);
        wrong
    }

    #[test]
    fn an_affected_version_that_was_fixed_is_found() {
        assert_eq!(found(&advisory("fixed", "<0.41")).len(), 1);
        assert_eq!(found(&advisory("fixed", "<0.38")), [""; 0]);
    }

    #[test]
    fn an_ignored_advisory_that_fits_nothing_is_found() {
        assert_eq!(found(&advisory("ignored", "<0.41")), [""; 0]);
        assert_eq!(found(&advisory("ignored", "<0.38")).len(), 1);
    }

    #[test]
    fn a_licence_is_allowed_by_one_of_its_choices() {
        let allow = ["MIT".to_owned(), "Unicode-3.0".to_owned()];
        for good in ["MIT", "MIT/Apache-2.0", "GPL-3.0 OR MIT", "(MIT OR Apache-2.0) AND Unicode-3.0"] {
            assert!(allowed(good, &allow), "{good}");
        }
        for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "Apache-2.0", "no licence"] {
            assert!(!allowed(bad, &allow), "{bad}");
        }
    }
}
