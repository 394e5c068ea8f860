//! Rows as lines of CSV.

use calamine::ExcelDateTime;

/// Bytes that are handed over at a time.
pub(crate) const PIECE: usize = 1 << 20;
/// Columns that are read; what stands further right is left out.
pub(crate) const COLUMNS: usize = 512;
/// Whole numbers beyond this are not exact any more.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Appends a row as a line.
pub(crate) fn line(cells: &[String], out: &mut Vec<u8>) {
    let used = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    for (at, cell) in cells.iter().take(used).enumerate() {
        if at > 0 {
            out.push(b',');
        }
        write(cell, out);
    }
    out.push(b'\n');
}

/// Appends a cell; a line break in it becomes a blank, so that lines stay rows.
fn write(text: &str, out: &mut Vec<u8>) {
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

/// The shortest decimal that means the same number; where digits are lost, with an exponent, which says so.
pub(crate) fn number(number: f64) -> String {
    if number.abs() < EXACT { number.to_string() } else { format!("{number:E}") }
}

/// A text as the workbook's reader sees it: `_x000D_` and its like are characters that were escaped.
pub(crate) fn text(text: &str) -> String {
    if !text.contains("_x00") {
        return text.to_owned();
    }
    ["_x000D_", "_x000A_", "_x0009_", "_x000d_", "_x000a_"]
        .iter()
        .fold(text.to_owned(), |text, mark| text.replace(mark, ""))
}

/// Such as 2026-07-01, with the time where there is one.
pub(crate) fn date(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    let mut text = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute) != (0, 0) {
        text.push_str(&format!(" {hour:02}:{minute:02}"));
    }
    text
}
