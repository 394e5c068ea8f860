//! Compressed copies beside the files of the site, for hosts that send them as they are.
//!
//! Brotli at its best takes seconds for a large module, so each content is compressed once and kept
//! under its fingerprint; the sizes that are held against the budget are those of these copies.

use crate::Result;
use crate::files::{below, fingerprint, read};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Compressed contents by fingerprint.
const KEPT: &str = "target/compressed";
/// The endings of compressed copies.
const ENDINGS: [&str; 2] = ["br", "gz"];
/// What does not get smaller.
const COMPRESSED_ALREADY: [&str; 5] = ["png", "ico", "woff2", "br", "gz"];

/// Files that others replace later, beside which an old copy would be sent in their place.
const REPLACED: [&str; 2] = ["prices", "config.json"];

/// Writes `.br` and `.gz` beside every file below a folder that may be compressed, on all cores.
pub(crate) fn write_beside(folder: &Path) -> Result<()> {
    let mut files: Vec<PathBuf> = below(folder)?;
    files.retain(|file| {
        !COMPRESSED_ALREADY.contains(&ending(file))
            && !REPLACED.iter().any(|replaced| file.starts_with(folder.join(replaced)))
    });
    let next = AtomicUsize::new(0);
    let work = || -> std::result::Result<(), String> {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            one(file).map_err(|error| format!("{}: {error}", file.display()))?;
        }
        Ok(())
    };
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        threads.into_iter().try_for_each(|thread| thread.join().map_err(|_| "compressing was cut off")?)
    })
    .map_err(|error: String| error.into())
}

/// Whether a file is a compressed copy of another one.
pub(crate) fn is_copy(path: &Path) -> bool {
    ENDINGS.contains(&ending(path))
}

/// How many bytes a visitor downloads for a file: its compressed copy, or the file where it has none.
pub(crate) fn size(path: &Path) -> Result<usize> {
    let mut copy = path.as_os_str().to_owned();
    copy.push(".br");
    let copy = PathBuf::from(copy);
    Ok(read(if copy.exists() { &copy } else { path })?.len())
}

fn ending(path: &Path) -> &str {
    path.extension().and_then(|ending| ending.to_str()).unwrap_or_default()
}

/// How many bytes a visitor will download for a file with this content.
pub(crate) fn download_size(path: &Path, content: &[u8]) -> Result<usize> {
    if COMPRESSED_ALREADY.contains(&ending(path)) {
        return Ok(content.len());
    }
    Ok(compressed(content, "br")?.len().min(content.len()))
}

fn one(file: &Path) -> Result<()> {
    let plain = read(file)?;
    // What keeps its name always has copies: an old one would be left beside the file of the next version.
    let named_anew = file.components().any(|part| part.as_os_str() == "assets");
    for kind in ENDINGS {
        let small = compressed(&plain, kind)?;
        if small.len() < plain.len() || !named_anew {
            let mut copy = file.as_os_str().to_owned();
            copy.push(format!(".{kind}"));
            fs::write(PathBuf::from(copy), small)?;
        }
    }
    Ok(())
}

/// The compressed content, from what is kept where that has it.
fn compressed(plain: &[u8], kind: &str) -> Result<Vec<u8>> {
    let name = format!("{}.{kind}", fingerprint(plain));
    let kept = Path::new(KEPT).join(&name);
    if let Ok(small) = fs::read(&kept) {
        return Ok(small);
    }
    let small = if kind == "br" { brotli(plain)? } else { gzip(plain)? };
    // Moved when it is whole: a build that is cut off leaves no half behind.
    fs::create_dir_all(KEPT)?;
    let part = Path::new(KEPT).join(format!("{name}.{:?}", std::thread::current().id()));
    fs::write(&part, &small)?;
    fs::rename(part, kept)?;
    Ok(small)
}

/// Brotli at its best, as a static host would keep it.
fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &params)?;
    Ok(out)
}

/// Gzip at its best, for hosts without brotli.
fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}
