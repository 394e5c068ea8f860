//! Files: lists in a fixed order, and fingerprints that tell whether anything has to be done again.

use crate::Result;
use std::fs;
use std::path::{Path, PathBuf};

/// All files below a folder, in a fixed order; none when there is no such folder.
pub(crate) fn below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    if !folder.exists() {
        return Ok(files);
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(below(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// A file's bytes; an error names the file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// A text file's content; an error names the file.
pub(crate) fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Sixteen hex digits that change with the content, and with nothing else: not with the compiler,
/// not with the computer.
pub(crate) fn fingerprint(bytes: &[u8]) -> String {
    let mut digits = blake3::hash(bytes).to_hex();
    digits.truncate(16);
    digits.to_string()
}

/// One fingerprint of everything a step depends on, so that it can be skipped when nothing changed.
#[derive(Default)]
pub(crate) struct Inputs(String);

impl Inputs {
    /// Adds bytes.
    pub(crate) fn bytes(mut self, bytes: &[u8]) -> Self {
        self.0.push_str(&fingerprint(bytes));
        self
    }

    /// Adds a file, or every file below a folder, with its name.
    pub(crate) fn path(mut self, path: &Path) -> Result<Self> {
        let files = if path.is_dir() { below(path)? } else { vec![path.to_owned()] };
        for file in files {
            self.0.push_str(&file.to_string_lossy());
            self = self.bytes(&read(&file)?);
        }
        Ok(self)
    }

    /// The fingerprint of all that was added.
    pub(crate) fn finish(self) -> String {
        fingerprint(self.0.as_bytes())
    }
}

/// Whether the step that keeps its stamp here last ran with these inputs.
pub(crate) fn fresh(stamp: &Path, inputs: &str) -> bool {
    fs::read_to_string(stamp).is_ok_and(|kept| kept == inputs)
}

/// Where cargo puts this computer's own programs: the build tool, the prerenderer.
pub(crate) fn tool(name: &str) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    target.join("debug").join(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_are_the_same_everywhere() {
        // The first digits of BLAKE3 of nothing and of "abc", from its published test vectors.
        assert_eq!(fingerprint(b""), "af1349b9f5f9a1a6");
        assert_eq!(fingerprint(b"abc"), "6437b3ac38465133");
    }
}
