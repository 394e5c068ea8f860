//! The first sheet of a workbook as lines of CSV, cell by cell, never the whole sheet at once.
//!
//! A workbook is a ZIP archive: what it says about its sizes is not believed, what comes out of it is
//! counted first.

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx};
use std::io::{Cursor, Read};
use wasm_bindgen::prelude::*;
use zip::ZipArchive;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Largest file: all of it is held in memory.
const FILE: usize = 100 << 20;
/// Most that a sheet may unpack to: it is read as a stream, but somebody waits for it.
const SHEET: u64 = 1 << 30;
/// Most that any other part may unpack to: it is held in memory.
const PART: u64 = 256 << 20;
/// Most parts; a workbook has a few dozen.
const PARTS: usize = 2000;
/// As many as a workbook can have.
const ROWS: u32 = 1_048_576;
/// As many as the import takes.
const COLUMNS: u32 = 512;
/// Bytes of CSV that are handed over at a time.
const PIECE: usize = 1 << 20;

/// Why a workbook can't be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No ZIP archive, or none with a workbook in it.
    NotXlsx,
    /// An old `.xls`.
    OldXls,
    /// Has a password.
    Encrypted,
    /// Beyond the limits above.
    TooLarge,
    /// No sheet in it.
    NoSheet,
    /// Not whole, or its parts do not fit together.
    Damaged,
}

impl Refusal {
    /// The name the page translates.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotXlsx => "not_xlsx",
            Self::OldXls => "old_xls",
            Self::Encrypted => "encrypted",
            Self::TooLarge => "too_large",
            Self::NoSheet => "no_sheet",
            Self::Damaged => "damaged",
        }
    }
}

/// Hands the first visible sheet over as CSV in pieces of about a megabyte, one line for a row.
///
/// # Errors
/// A stable name: `not_xlsx`, `old_xls`, `encrypted`, `too_large`, `no_sheet`, `damaged`.
#[wasm_bindgen]
pub fn read(bytes: &[u8], piece: &js_sys::Function) -> Result<(), JsValue> {
    let mut hand_over = |part: &[u8]| {
        let _ = piece.call1(&JsValue::NULL, &js_sys::Uint8Array::from(part));
    };
    lines(bytes, &mut hand_over).map_err(|refusal| JsValue::from_str(refusal.code()))
}

/// The same without JavaScript.
///
/// # Errors
/// Why the workbook can't be read.
pub fn lines(bytes: &[u8], piece: &mut dyn FnMut(&[u8])) -> Result<(), Refusal> {
    check(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    let visible =
        book.sheets_metadata().iter().find(|sheet| sheet.visible == calamine::SheetVisible::Visible);
    let name = visible.map(|sheet| sheet.name.clone()).or_else(|| book.sheet_names().first().cloned());
    let mut cells =
        book.worksheet_cells_reader(&name.ok_or(Refusal::NoSheet)?).map_err(|_| Refusal::Damaged)?;
    let mut out = Vec::with_capacity(PIECE + (1 << 16));
    // Where the next cell would be written.
    let (mut row, mut column) = (0, 0);
    while let Some(cell) = cells.next_cell().map_err(|_| Refusal::Damaged)? {
        let (at, across) = cell.get_position();
        if at >= ROWS || across >= COLUMNS || at < row || at == row && across < column {
            return Err(if at < row { Refusal::Damaged } else { Refusal::TooLarge });
        }
        while row < at {
            out.push(b'\n');
            (row, column) = (row + 1, 0);
            if out.len() >= PIECE {
                piece(&out);
                out.clear();
            }
        }
        while column < across {
            out.push(b',');
            column += 1;
        }
        write(cell.get_value(), &mut out);
    }
    out.push(b'\n');
    piece(&out);
    Ok(())
}

/// A cell as CSV; a line break in it becomes a blank, so that lines stay rows.
fn write(value: &DataRef<'_>, out: &mut Vec<u8>) {
    let text = match value {
        DataRef::Empty => return,
        DataRef::Int(number) => number.to_string(),
        // The shortest decimal that means the same number, never with an exponent.
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Error(error) => error.to_string(),
        DataRef::DateTime(moment) => date(moment),
    };
    let quoted = text.contains([',', '"', '\n', '\r']) || text.starts_with(' ') || text.ends_with(' ');
    if quoted {
        out.push(b'"');
    }
    for byte in text.bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\"\""),
            b'\n' | b'\r' => out.push(b' '),
            byte => out.push(byte),
        }
    }
    if quoted {
        out.push(b'"');
    }
}

/// Such as 2026-07-01, with the time where there is one.
fn date(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    let mut text =
        [digits(year.into(), 4), "-".into(), digits(month.into(), 2), "-".into(), digits(day.into(), 2)]
            .concat();
    if (hour, minute) != (0, 0) {
        text.push_str(&[" ".into(), digits(hour.into(), 2), ":".into(), digits(minute.into(), 2)].concat());
    }
    text
}

fn digits(number: u32, least: usize) -> String {
    let mut text = number.to_string();
    while text.len() < least {
        text.insert(0, '0');
    }
    text
}

/// Whether it is a workbook of bearable size: everything is unpacked once, to nowhere, and counted.
fn check(bytes: &[u8]) -> Result<(), Refusal> {
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        let mark: Vec<u8> = "EncryptedPackage".bytes().flat_map(|byte| [byte, 0]).collect();
        let encrypted = bytes.windows(mark.len()).any(|part| part == mark);
        return Err(if encrypted { Refusal::Encrypted } else { Refusal::OldXls });
    }
    if bytes.len() > FILE {
        return Err(Refusal::TooLarge);
    }
    if !bytes.starts_with(b"PK") {
        return Err(Refusal::NotXlsx);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    if archive.len() > PARTS {
        return Err(Refusal::TooLarge);
    }
    let (mut book, mut all) = (false, 0);
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| Refusal::Damaged)?;
        let name = part.name().map_err(|_| Refusal::Damaged)?;
        book |= name == "xl/workbook.xml";
        let limit = if name.starts_with("xl/worksheets/") { SHEET } else { PART };
        if part.size() > limit {
            return Err(Refusal::TooLarge);
        }
        let length =
            std::io::copy(&mut part.take(limit + 1), &mut std::io::sink()).map_err(|_| Refusal::Damaged)?;
        all += length;
        if length > limit || all > SHEET + PART {
            return Err(Refusal::TooLarge);
        }
    }
    if book { Ok(()) } else { Err(Refusal::NotXlsx) }
}
