//! Which files go into each module, so that only what has changed is built again.
//!
//! Tests, fuzzing corpora and documents go into none of them.

/// What goes into every module: settings and tools.
const SETTINGS: [&str; 4] = ["Cargo.toml", "Cargo.lock", ".cargo/config.toml", "package-lock.json"];

/// What goes into the modules that calculate.
const CORE: [&str; 2] = ["core/src", "core/Cargo.toml"];

/// What else goes into the modules of a crate, and whether they calculate.
const CRATES: [(&str, bool, &[&str]); 5] = [
    ("diansuan", true, &[]),
    (
        "diansuan-web",
        true,
        &["web/src", "web/locales", "web/build.rs", "web/glossary.toml", "web/Cargo.toml"],
    ),
    ("diansuan-worker", true, &["web/worker"]),
    ("diansuan-xlsx-read", false, &["web/xlsx-read/src", "web/xlsx-read/Cargo.toml"]),
    ("diansuan-xlsx-write", false, &["web/xlsx-write/src", "web/xlsx-write/Cargo.toml"]),
];

/// The files and folders that go into the modules of a crate. A crate that is not listed gets the
/// settings only.
pub(crate) fn of(krate: &str) -> Vec<&'static str> {
    let mut paths = SETTINGS.to_vec();
    if let Some((_, calculates, own)) = CRATES.iter().find(|(name, ..)| *name == krate) {
        if *calculates {
            paths.extend(CORE);
        }
        paths.extend(*own);
    }
    paths
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// A folder that was renamed would otherwise count as one without files: nothing in it would
    /// ever be built again.
    #[test]
    fn everything_listed_is_there() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        for path in CRATES.iter().flat_map(|(krate, ..)| of(krate)) {
            assert!(root.join(path).exists(), "{path} is listed in inputs.rs, but is not there");
        }
    }

    #[test]
    fn no_test_goes_into_a_module() {
        for path in CRATES.iter().flat_map(|(krate, ..)| of(krate)) {
            assert!(!["core", "core/tests", "core/fuzz", "web"].contains(&path), "{path}");
        }
    }
}
