//! Old and foreign workbooks: `.xls`, `.xlsb` and `.ods`, a sheet at a time in memory.

use crate::archive::{Kind, check};
use crate::csv::{COLUMNS, PIECE, date, line, number, text};
use crate::{Refusal, Sheet};
use calamine::{Data, Ods, Range, Reader, SheetVisible, Xls, Xlsb};
use std::io::Cursor;

/// Largest file of these kinds, and most rows of a sheet: beyond them, `.xlsx` or CSV.
const FILE: usize = 40 << 20;
const ROWS: usize = 200_000;

/// A workbook of any of these kinds.
struct Book<R>(R);

impl<'a, R: Reader<Cursor<&'a [u8]>>> Book<R> {
    fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        R::new(Cursor::new(bytes)).map(Self).map_err(|_| Refusal::Damaged)
    }

    fn sheets(&mut self, rows: u32) -> Result<Vec<Sheet>, Refusal> {
        let known: Vec<(String, bool)> = self
            .0
            .sheets_metadata()
            .iter()
            .map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible))
            .collect();
        let mut sheets = Vec::new();
        for (name, visible) in known {
            let mut lines = Vec::new();
            let Ok(range) = self.0.worksheet_range(&name) else { continue };
            write(&range, rows as usize, &mut |part| lines.extend_from_slice(part));
            sheets.push(Sheet { name, visible, lines });
        }
        if sheets.is_empty() { Err(Refusal::NoSheet) } else { Ok(sheets) }
    }

    fn lines(&mut self, sheet: &str, piece: &mut dyn FnMut(&[u8])) -> Result<(), Refusal> {
        let range = self.0.worksheet_range(sheet).map_err(|_| Refusal::NoSheet)?;
        if range.end().is_some_and(|(row, _)| row as usize >= ROWS) {
            return Err(Refusal::TooLarge);
        }
        write(&range, ROWS, piece);
        Ok(())
    }
}

fn sized(bytes: &[u8], kind: Kind) -> Result<(), Refusal> {
    if bytes.len() > FILE {
        return Err(Refusal::TooLarge);
    }
    if kind == Kind::Xls { Ok(()) } else { check(bytes, true).map(|_| ()) }
}

/// The sheets and their first rows.
pub(crate) fn sheets(bytes: &[u8], kind: Kind, rows: u32) -> Result<Vec<Sheet>, Refusal> {
    sized(bytes, kind)?;
    match kind {
        Kind::Xls => Book::<Xls<_>>::open(bytes)?.sheets(rows),
        Kind::Xlsb => Book::<Xlsb<_>>::open(bytes)?.sheets(rows),
        Kind::Ods => Book::<Ods<_>>::open(bytes)?.sheets(rows),
        Kind::Xlsx => Err(Refusal::Xlsx),
    }
}

/// A sheet in pieces of about a megabyte.
pub(crate) fn lines(
    bytes: &[u8],
    kind: Kind,
    sheet: &str,
    piece: &mut dyn FnMut(&[u8]),
) -> Result<(), Refusal> {
    sized(bytes, kind)?;
    match kind {
        Kind::Xls => Book::<Xls<_>>::open(bytes)?.lines(sheet, piece),
        Kind::Xlsb => Book::<Xlsb<_>>::open(bytes)?.lines(sheet, piece),
        Kind::Ods => Book::<Ods<_>>::open(bytes)?.lines(sheet, piece),
        Kind::Xlsx => Err(Refusal::Xlsx),
    }
}

fn write(range: &Range<Data>, most: usize, piece: &mut dyn FnMut(&[u8])) {
    let (above, left) = range.start().unwrap_or_default();
    let mut out = Vec::new();
    // The table keeps its place in the sheet.
    (0..(above as usize).min(most)).for_each(|_| line(&[], &mut out));
    for row in range.rows().take(most) {
        let cells: Vec<String> = std::iter::repeat_n(String::new(), left as usize)
            .chain(row.iter().map(value))
            .take(COLUMNS)
            .collect();
        line(&cells, &mut out);
        if out.len() >= PIECE {
            piece(&out);
            out.clear();
        }
    }
    piece(&out);
}

fn value(value: &Data) -> String {
    match value {
        Data::Empty => String::new(),
        Data::Int(number) => number.to_string(),
        Data::Float(value) => number(*value),
        Data::Bool(true) => "TRUE".to_owned(),
        Data::Bool(false) => "FALSE".to_owned(),
        Data::String(said) | Data::DateTimeIso(said) | Data::DurationIso(said) => text(said),
        Data::Error(error) => error.to_string(),
        Data::DateTime(moment) => date(moment),
    }
}
