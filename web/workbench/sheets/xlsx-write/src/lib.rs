//! Lines of CSV as a workbook: numbers as numbers, everything else as text that nothing calculates.

use csv_core::{ReadRecordResult, Reader};
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Most rows without the head: a workbook is put together in memory, some 100 bytes for a cell.
pub const ROWS: u32 = 100_000;
/// Longest record of a list.
const RECORD: usize = 1 << 16;
const COLUMNS: usize = 256;
/// Digits that a spreadsheet's numbers keep.
const DIGITS: usize = 15;
/// Widest column, in characters.
const WIDEST: usize = 40;

/// A workbook of one sheet.
#[wasm_bindgen]
#[allow(missing_debug_implementations)]
pub struct XlsxWriter {
    sheet: Worksheet,
    kinds: String,
    row: u32,
    widths: Vec<usize>,
}

#[wasm_bindgen]
impl XlsxWriter {
    /// A sheet of that name; `kinds` says of each column whether it holds numbers (`n`) or text (`t`).
    #[wasm_bindgen(constructor)]
    pub fn new(name: &str, kinds: &str) -> Result<Self, String> {
        let mut sheet = Worksheet::new();
        sheet.set_name(name).map_err(code)?;
        Ok(Self { sheet, kinds: kinds.to_owned(), row: 0, widths: Vec::new() })
    }

    /// Appends whole lines of CSV; the first of all is the head.
    pub fn rows(&mut self, csv: &[u8]) -> Result<(), String> {
        let (mut reader, mut rest) = (Reader::new(), csv);
        let (mut out, mut ends) = (vec![0; RECORD], vec![0; COLUMNS]);
        loop {
            let (result, read, written, fields) = reader.read_record(rest, &mut out, &mut ends);
            match result {
                ReadRecordResult::Record => {
                    self.line(
                        out.get(..written).unwrap_or_default(),
                        ends.get(..fields).unwrap_or_default(),
                    )?;
                }
                ReadRecordResult::InputEmpty | ReadRecordResult::End => return Ok(()),
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                    return Err("too_large".into());
                }
            }
            rest = rest.get(read..).unwrap_or_default();
        }
    }

    /// The file.
    pub fn finish(mut self) -> Result<Vec<u8>, String> {
        for (column, width) in self.widths.iter().enumerate() {
            // Somewhat more than the text, so that the filter's button fits.
            let characters = u32::try_from((width + 3).min(WIDEST)).unwrap_or(10);
            self.sheet.set_column_width(index(column), f64::from(characters)).map_err(code)?;
        }
        if let Some(last) = self.widths.len().checked_sub(1) {
            self.sheet.set_freeze_panes(1, 0).map_err(code)?;
            self.sheet.autofilter(0, 0, self.row.saturating_sub(1), index(last)).map_err(code)?;
        }
        let mut book = Workbook::new();
        book.push_worksheet(self.sheet);
        book.save_to_buffer().map_err(code)
    }

    fn line(&mut self, bytes: &[u8], ends: &[usize]) -> Result<(), String> {
        if self.row > ROWS {
            return Err("too_many_rows".into());
        }
        let (row, head) = (self.row, self.row == 0);
        let bold = Format::new().set_bold();
        let mut from = 0;
        for (column, end) in ends.iter().enumerate() {
            let text = String::from_utf8_lossy(bytes.get(from..*end).unwrap_or_default());
            from = *end;
            let width = text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>();
            match self.widths.get_mut(column) {
                Some(widest) => *widest = width.max(*widest),
                None => self.widths.push(width),
            }
            // XML has no place for control characters.
            let clean: String = text.chars().filter(|c| *c >= ' ' || matches!(c, '\t' | '\n')).collect();
            // In CSV an apostrophe keeps text from being calculated; a text cell needs none.
            let clean = clean
                .strip_prefix('\'')
                .filter(|rest| rest.starts_with(['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠']))
                .unwrap_or(&clean);
            let number =
                (self.kinds.as_bytes().get(column) == Some(&b'n') && !head).then(|| number(clean)).flatten();
            let at = index(column);
            let written = match number {
                _ if clean.is_empty() => continue,
                Some(number) => self.sheet.write_number(row, at, number),
                None if head => self.sheet.write_string_with_format(row, at, clean, &bold),
                None => self.sheet.write_string(row, at, clean),
            };
            written.map_err(code)?;
        }
        self.row += 1;
        Ok(())
    }
}

fn index(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}

fn code(_: XlsxError) -> String {
    "failed".to_owned()
}

/// A plain decimal that a spreadsheet's number holds without change.
fn number(text: &str) -> Option<f64> {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
    if plain && (1..=DIGITS).contains(&digits) { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{Data, Reader as _, Xlsx};

    fn read(csv: &str, kinds: &str) -> Vec<Vec<Data>> {
        let mut writer = XlsxWriter::new("list", kinds).unwrap();
        // Lines come in several parts.
        for line in csv.split_inclusive('\n') {
            writer.rows(line.as_bytes()).unwrap();
        }
        let bytes = writer.finish().unwrap();
        let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
        book.worksheet_range_at(0).unwrap().unwrap().rows().map(<[Data]>::to_vec).collect()
    }

    #[test]
    fn numbers_are_numbers_and_nothing_is_a_formula() {
        let rows =
            read("户号,kWh\r\n0012,-20.5\r\n'=1+1,1234567890123456\r\n\"a,\"\"b\"\"\",x\r\n'@SUM,\r\n", "tn");
        let text = |text: &str| Data::String(text.to_owned());
        assert_eq!(rows[0], [text("户号"), text("kWh")]);
        assert_eq!(rows[1], [text("0012"), Data::Float(-20.5)]);
        assert_eq!(rows[2], [text("=1+1"), text("1234567890123456")]);
        assert_eq!(rows[3], [text("a,\"b\""), text("x")]);
        assert_eq!(rows[4], [text("@SUM"), Data::Empty]);
    }

    #[test]
    fn a_list_that_is_too_long_is_refused() {
        let mut writer = XlsxWriter::new("list", "t").unwrap();
        let csv = "1\n".repeat(ROWS as usize + 1);
        assert_eq!(writer.rows(csv.as_bytes()), Ok(()));
        assert_eq!(writer.rows(b"1\n"), Err("too_many_rows".to_owned()));
    }
}
