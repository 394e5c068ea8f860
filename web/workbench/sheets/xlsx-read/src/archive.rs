//! What a file is, and whether it is of bearable size.

use crate::Refusal;
use std::io::{Cursor, Read, Write};
use zip::ZipArchive;

/// Largest file: all of it is held in memory.
const FILE: usize = 100 << 20;
/// Most that a sheet may unpack to: it is read as a stream, but somebody waits for it.
const SHEET: u64 = 1 << 30;
/// Most that any other part may unpack to: it is held in memory.
const PART: u64 = 256 << 20;
/// Most parts; a workbook has a few dozen.
const PARTS: usize = 2000;
/// What a merged cell is called in a sheet.
#[cfg(feature = "xlsx")]
const MERGED: &[u8] = b"<mergeCell ";

/// A kind of workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Xlsx,
    Xls,
    Xlsb,
    Ods,
}

/// What kind of workbook a file is, by what is in it.
pub(crate) fn kind(bytes: &[u8]) -> Result<Kind, Refusal> {
    if bytes.len() > FILE {
        return Err(Refusal::TooLarge);
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        let mark: Vec<u8> = "EncryptedPackage".bytes().flat_map(|byte| [byte, 0]).collect();
        let encrypted = bytes.windows(mark.len()).any(|part| part == mark);
        return if encrypted { Err(Refusal::Encrypted) } else { Ok(Kind::Xls) };
    }
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    if archive.len() > PARTS {
        return Err(Refusal::TooLarge);
    }
    // Some programs write the folders of Windows.
    let names: Vec<String> = archive
        .file_names()
        .filter_map(|name| Some(name.ok()?.replace('\\', "/").to_ascii_lowercase()))
        .collect();
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    let kinds =
        [("xl/workbook.xml", Kind::Xlsx), ("xl/workbook.bin", Kind::Xlsb), ("content.xml", Kind::Ods)];
    match kinds.iter().find(|(part, _)| has(part)) {
        Some((_, kind)) => Ok(*kind),
        None if has("word/document.xml") || has("ppt/presentation.xml") => Err(Refusal::Document),
        None => Err(Refusal::Zip),
    }
}

/// Counts what goes through it, and looks for merged cells.
#[derive(Default)]
struct Counted {
    #[cfg(feature = "xlsx")]
    last: Vec<u8>,
    merged: bool,
}

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        #[cfg(feature = "xlsx")]
        if !self.merged {
            let find = |bytes: &[u8]| bytes.windows(MERGED.len()).any(|part| part == MERGED);
            // It may lie over the end of a piece.
            self.last.extend_from_slice(bytes.get(..bytes.len().min(MERGED.len())).unwrap_or_default());
            self.merged = find(&self.last) || find(bytes);
            self.last = bytes.get(bytes.len().saturating_sub(MERGED.len())..).unwrap_or_default().to_vec();
        }
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Whether an archive is of bearable size: everything is unpacked once, to nowhere, and counted; sheets only
/// where all of them are read (`whole`). Whether any sheet has merged cells.
pub(crate) fn check(bytes: &[u8], whole: bool) -> Result<bool, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    let (mut all, mut merged) = (0, false);
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| Refusal::Damaged)?;
        let name = part.name().map_err(|_| Refusal::Damaged)?.replace('\\', "/");
        let sheet = name.starts_with("xl/worksheets/");
        let limit = if sheet { SHEET } else { PART };
        if part.size() > limit {
            return Err(Refusal::TooLarge);
        }
        if sheet && !whole {
            continue;
        }
        let mut counted = Counted::default();
        let length = std::io::copy(&mut part.take(limit + 1), &mut counted).map_err(|_| Refusal::Damaged)?;
        merged |= sheet && counted.merged;
        all += length;
        if length > limit || all > SHEET + PART {
            return Err(Refusal::TooLarge);
        }
    }
    Ok(merged)
}
