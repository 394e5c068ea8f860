//! The sheets of a workbook as lines of CSV: .xlsx cell by cell, never the whole sheet at once; .xls, .xlsb and
//! .ods, which are seldom large, out of memory.
//!
//! Most workbooks are ZIP archives: what they say about their sizes is not believed, what comes out of them is
//! counted first.

mod archive;
mod csv;
#[cfg(feature = "others")]
mod others;
#[cfg(feature = "xlsx")]
mod xlsx;

use archive::Kind;
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Why a workbook can't be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// A ZIP archive with other files in it.
    Zip,
    /// A document of a word processor, or a presentation.
    Document,
    /// An old `.xls`, `.xlsb` or `.ods`: the other module reads it.
    Other,
    /// A workbook of today: this module reads only the others.
    Xlsx,
    /// Has a password.
    Encrypted,
    /// Beyond the limits of [`archive`], or of rows.
    TooLarge,
    /// No sheet in it, or none of that name.
    NoSheet,
    /// Not whole, or its parts do not fit together.
    Damaged,
}

impl Refusal {
    /// The name the page translates.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Zip => "zip",
            Self::Document => "document",
            Self::Other => "other",
            Self::Xlsx => "xlsx",
            Self::Encrypted => "encrypted",
            Self::TooLarge => "too_large",
            Self::NoSheet => "no_sheet",
            Self::Damaged => "damaged",
        }
    }
}

/// A sheet of a workbook and its first rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called.
    pub name: String,
    /// Whether a reader of the workbook sees it.
    pub visible: bool,
    /// The first rows as CSV.
    pub lines: Vec<u8>,
}

/// Hands the first `rows` of every sheet over: its name, whether it is visible, its lines as CSV.
///
/// # Errors
/// The code of a [`Refusal`].
#[wasm_bindgen]
pub fn look(bytes: &[u8], rows: u32, sheet: &js_sys::Function) -> Result<(), JsValue> {
    let sheets = sheets(bytes, rows).map_err(|refusal| JsValue::from_str(refusal.code()))?;
    for Sheet { name, visible, lines } in sheets {
        let lines = js_sys::Uint8Array::from(lines.as_slice());
        let _ = sheet.call3(&JsValue::NULL, &name.into(), &visible.into(), &lines);
    }
    Ok(())
}

/// Hands a sheet over as CSV in pieces of about a megabyte, one line for a row.
///
/// # Errors
/// The code of a [`Refusal`].
#[wasm_bindgen]
pub fn read(bytes: &[u8], sheet: &str, piece: &js_sys::Function) -> Result<(), JsValue> {
    let mut hand_over = |part: &[u8]| {
        let _ = piece.call1(&JsValue::NULL, &js_sys::Uint8Array::from(part));
    };
    lines(bytes, sheet, &mut hand_over).map_err(|refusal| JsValue::from_str(refusal.code()))
}

/// The sheets and their first rows.
///
/// # Errors
/// Why the workbook can't be read.
pub fn sheets(bytes: &[u8], rows: u32) -> Result<Vec<Sheet>, Refusal> {
    match archive::kind(bytes)? {
        #[cfg(feature = "xlsx")]
        Kind::Xlsx => xlsx::sheets(bytes, rows),
        #[cfg(not(feature = "xlsx"))]
        Kind::Xlsx => Err(Refusal::Xlsx),
        #[cfg(feature = "others")]
        kind => others::sheets(bytes, kind, rows),
        #[cfg(not(feature = "others"))]
        _ => Err(Refusal::Other),
    }
}

/// A sheet as CSV in pieces of about a megabyte.
///
/// # Errors
/// Why the workbook can't be read.
pub fn lines(bytes: &[u8], sheet: &str, piece: &mut dyn FnMut(&[u8])) -> Result<(), Refusal> {
    match archive::kind(bytes)? {
        #[cfg(feature = "xlsx")]
        Kind::Xlsx => xlsx::lines(bytes, sheet, piece),
        #[cfg(not(feature = "xlsx"))]
        Kind::Xlsx => Err(Refusal::Xlsx),
        #[cfg(feature = "others")]
        kind => others::lines(bytes, kind, sheet, piece),
        #[cfg(not(feature = "others"))]
        _ => Err(Refusal::Other),
    }
}
