//! Workbooks of today, cell by cell.

use crate::csv::{COLUMNS, PIECE, date, line, number, text};
use crate::{Refusal, Sheet, archive};
use calamine::{DataRef, Dimensions, Reader, SheetVisible, Xlsx};
use std::io::Cursor;

/// As many as a workbook can have.
const ROWS: u32 = 1_048_576;

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

fn open(bytes: &[u8]) -> Result<Book<'_>, Refusal> {
    Xlsx::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)
}

/// The sheets and their first rows; the rest of them is not unpacked.
pub(crate) fn sheets(bytes: &[u8], rows: u32) -> Result<Vec<Sheet>, Refusal> {
    archive::check(bytes, false)?;
    let mut book = open(bytes)?;
    let known: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == calamine::SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible))
        .collect();
    let mut sheets = Vec::new();
    for (name, visible) in known {
        let mut lines = Vec::new();
        stream(&mut book, &name, &[], rows, &mut |part| lines.extend_from_slice(part))?;
        sheets.push(Sheet { name, visible, lines });
    }
    if sheets.is_empty() { Err(Refusal::NoSheet) } else { Ok(sheets) }
}

/// A sheet in pieces of about a megabyte.
pub(crate) fn lines(bytes: &[u8], sheet: &str, piece: &mut dyn FnMut(&[u8])) -> Result<(), Refusal> {
    let merged = archive::check(bytes, true)?;
    let mut book = open(bytes)?;
    if !book.sheet_names().iter().any(|name| name == sheet) {
        return Err(Refusal::NoSheet);
    }
    // They stand behind all rows, so that they are looked for only where there are any.
    let merged = if merged { book.merge_cells_by_sheet_name(sheet).unwrap_or_default() } else { Vec::new() };
    stream(&mut book, sheet, &merged, ROWS, piece)
}

/// Text or day of a merged cell that holds for the rows below.
struct Held {
    column: usize,
    last: u32,
    text: String,
}

/// A row that is put together, and what holds for those below it.
struct Rows<'a> {
    cells: Vec<String>,
    merged: &'a [Dimensions],
    held: Vec<Held>,
    out: Vec<u8>,
}

impl Rows<'_> {
    fn put(&mut self, row: u32, column: usize, cell: &DataRef<'_>) {
        let written = value(cell);
        if self.cells.len() <= column {
            self.cells.resize(column + 1, String::new());
        }
        // A number holds once: it may be energy.
        let is_text = matches!(
            cell,
            DataRef::String(_) | DataRef::SharedString(_) | DataRef::DateTime(_) | DataRef::DateTimeIso(_)
        );
        let here = |area: &&Dimensions| area.start == (row, column as u32) && area.end.0 > row;
        if is_text && let Some(area) = self.merged.iter().find(here) {
            self.held.push(Held { column, last: area.end.0, text: written.clone() });
        }
        self.cells.get_mut(column).into_iter().for_each(|place| place.clone_from(&written));
    }

    /// Ends a row: merged texts hold where it has cells of its own.
    fn end(&mut self, row: u32) {
        if self.cells.iter().any(|cell| !cell.is_empty()) {
            for held in &self.held {
                if self.cells.len() <= held.column {
                    self.cells.resize(held.column + 1, String::new());
                }
                if let Some(cell) = self.cells.get_mut(held.column).filter(|cell| cell.is_empty()) {
                    cell.clone_from(&held.text);
                }
            }
        }
        self.held.retain(|held| held.last > row);
        line(&self.cells, &mut self.out);
        self.cells.clear();
    }
}

fn stream(
    book: &mut Book<'_>,
    sheet: &str,
    merged: &[Dimensions],
    most: u32,
    piece: &mut dyn FnMut(&[u8]),
) -> Result<(), Refusal> {
    let mut cells = book.worksheet_cells_reader(sheet).map_err(|_| Refusal::Damaged)?;
    let out = Vec::with_capacity(PIECE.min(most as usize * 1024) + (1 << 16));
    let mut rows = Rows { cells: Vec::new(), merged, held: Vec::new(), out };
    let (mut row, mut next) = (0, 0);
    while let Some(cell) = cells.next_cell().map_err(|_| Refusal::Damaged)? {
        let (at, across) = cell.get_position();
        if at < row || at == row && across < next {
            return Err(Refusal::Damaged);
        }
        if at >= ROWS {
            return Err(Refusal::TooLarge);
        }
        if at >= most {
            break;
        }
        while row < at {
            rows.end(row);
            row += 1;
            if rows.out.len() >= PIECE {
                piece(&rows.out);
                rows.out.clear();
            }
        }
        next = across + 1;
        // A stray cell far to the right is no column of the table.
        if (across as usize) < COLUMNS {
            rows.put(row, across as usize, cell.get_value());
        }
    }
    rows.end(row);
    piece(&rows.out);
    Ok(())
}

fn value(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(value) => number(*value),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::String(said) | DataRef::DateTimeIso(said) | DataRef::DurationIso(said) => text(said),
        DataRef::SharedString(said) => text(said),
        DataRef::Error(error) => error.to_string(),
        DataRef::DateTime(moment) => date(moment),
    }
}
