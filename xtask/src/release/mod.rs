//! `cargo xtask release`: archives that an IT department installs, the same bytes wherever a commit is built.

mod commit;
mod parts;

use crate::check::{LIST, REPLACED, hex};
use crate::files::{below, read, read_text};
use crate::{Result, build};
use commit::Commit;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");
const OUT: &str = "target/release-archives";
const SITE: &str = "dist/site";
/// Files beside the site, by their place in the archive.
const BESIDE: [(&str, &str); 5] = [
    ("README.md", "deploy/README.md"),
    ("README.zh-CN.md", "deploy/README.zh-CN.md"),
    ("UPGRADE.md", "UPGRADE.md"),
    ("CHANGELOG.md", "CHANGELOG.md"),
    ("LICENSE", "LICENSE"),
];

/// Packs `dist/`, built before unless it is taken as it is.
pub(crate) fn run(built: bool, dirty: bool) -> Result<()> {
    let commit = Commit::read(dirty)?;
    if !built {
        build::run(false, None)?;
    }
    let out = Path::new(OUT);
    if out.exists() {
        fs::remove_dir_all(out)?;
    }
    fs::create_dir_all(out)?;
    site(&out.join(format!("diansuan-{VERSION}-site.zip")), &commit)?;
    package(out)?;
    let parts = serde_json::to_string_pretty(&parts::list(&commit)?)? + "\n";
    fs::write(out.join(format!("diansuan-{VERSION}.cdx.json")), parts)?;
    let mut sums = String::new();
    for file in below(out)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = read(&file)?;
        println!("  {name:<32} {:>10}", bytes.len());
        sums += &format!("{}  {name}\n", hex(&Sha256::digest(bytes)));
    }
    fs::write(out.join("SHA256SUMS"), sums)?;
    println!("  {OUT}, of {} ({})", commit.hash, commit.day_and_time);
    Ok(())
}

/// The site, what is put beside it once, recipes for servers and what a person reads first.
fn site(to: &Path, commit: &Commit) -> Result<()> {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for (name, from) in BESIDE {
        files.push((name.to_owned(), read(Path::new(from))?));
    }
    let under = |folder: &Path, name: &str| -> Result<Vec<(String, PathBuf)>> {
        let named = |file: PathBuf| {
            let path = file.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
            Ok((format!("{name}/{path}"), file))
        };
        below(folder)?.into_iter().map(named).collect()
    };
    for (name, file) in under(Path::new(SITE), "site")? {
        let own =
            name.strip_prefix("site/").is_some_and(|path| REPLACED.iter().any(|own| path.starts_with(own)));
        // What a utility has changed is not overwritten by unpacking the next version.
        let name = if own { name.replacen("site/", "first/", 1) } else { name };
        let bytes = if name == format!("site/{LIST}") { dated(&file, commit)? } else { read(&file)? };
        // The list's compressed copies are of the undated one.
        if name != format!("site/{LIST}.br") && name != format!("site/{LIST}.gz") {
            files.push((name, bytes));
        }
    }
    for (name, file) in under(Path::new("deploy"), "deploy")? {
        if !name.starts_with("deploy/README") {
            files.push((name, read(&file)?));
        }
    }
    files.sort();
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(commit.time()?)
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(fs::File::create(to)?);
    for (name, bytes) in files {
        archive.start_file(format!("diansuan-{VERSION}/{name}"), options)?;
        archive.write_all(&bytes)?;
    }
    archive.finish()?;
    Ok(())
}

/// The list of files with the commit that they are of.
fn dated(list: &Path, commit: &Commit) -> Result<Vec<u8>> {
    let mut list: Value = serde_json::from_str(&read_text(list)?)?;
    if let Some(members) = list.as_object_mut() {
        members.insert("commit".to_owned(), json!(commit.hash));
        members.insert("committed".to_owned(), json!(commit.day_and_time));
    }
    Ok((serde_json::to_string_pretty(&list)? + "\n").into_bytes())
}

/// The npm package, packed by npm itself.
fn package(out: &Path) -> Result<()> {
    let to = fs::canonicalize(out)?;
    let command = Command::new("npm")
        .args(["pack", "--silent", "--ignore-scripts", "--pack-destination"])
        .arg(to)
        .current_dir("dist/pkg")
        .output()?;
    if command.status.success() {
        Ok(())
    } else {
        Err(format!("npm pack failed: {}", String::from_utf8_lossy(&command.stderr)).into())
    }
}
