//! How a file is to be read: what its beginning looks like, and what a person says of it.

use crate::column::{Column, Heading, REQUIRED, headings};
use crate::columns::store::Month;
use crate::read::reader::{COLUMNS, Reader};
use crate::read::record::{Record, Sink};
use crate::reason::Reason;
use diansuan::data::{Data, ToPlain};

/// Separators that are tried, the usual one first.
pub const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];
/// Lines above the head, such as a title, that are looked through.
const ABOVE: u64 = 12;
/// Rows that a preview shows.
const SHOWN: usize = 5;

/// How a file is to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// What separates the columns.
    pub delimiter: u8,
    /// Line of the head, from 1; 0 for none.
    pub head: u64,
    /// How many columns the head has.
    pub width: usize,
    /// By column of the file: what it is and the power of ten of its unit.
    pub columns: Vec<Option<(Column, u8)>>,
    /// The month of a file that has no column for it.
    pub month: Option<Month>,
    /// Where a customer is of whom that is not said.
    pub rural: bool,
}

impl Layout {
    /// The columns without which nothing can be classified and that are not there.
    #[must_use]
    pub fn missing(&self) -> Vec<Column> {
        let has = |column: Column| self.columns.iter().flatten().any(|(known, _)| *known == column);
        let mut missing: Vec<Column> = REQUIRED.into_iter().filter(|column| !has(*column)).collect();
        if self.month.is_none() && !has(Column::Month) {
            missing.push(Column::Month);
        }
        missing
    }

    /// Reads what [`Preview`] has written, as a person may have changed it.
    #[must_use]
    pub fn read(json: &Data) -> Option<Self> {
        let Data::Object(members) = json else { return None };
        let get = |name: &str| members.iter().find(|(known, _)| known == name).map(|(_, value)| value);
        let text = |name: &str| get(name).and_then(Data::as_text);
        let Some(Data::List(items)) = get("columns") else { return None };
        let mut columns: Vec<Option<(Column, u8)>> = Vec::new();
        for item in items.iter().take(COLUMNS) {
            let Data::Object(of) = item else { return None };
            let text = |name: &str| {
                of.iter().find(|(known, _)| known == name).and_then(|(_, value)| value.as_text())
            };
            let shift =
                text("shift").and_then(|shift| shift.parse().ok()).filter(|shift| *shift <= 8).unwrap_or(0);
            let column = text("column").and_then(Column::from_id);
            // A column of the table is read once; the first one counts.
            let again = column.is_some_and(|one| columns.iter().flatten().any(|(known, _)| *known == one));
            columns.push(column.filter(|_| !again).map(|column| (column, shift)));
        }
        Some(Self {
            delimiter: text("delimiter").and_then(|d| d.bytes().next()).filter(|d| DELIMITERS.contains(d))?,
            head: text("head").and_then(|head| head.parse().ok())?,
            width: columns.len(),
            columns,
            month: text("month").and_then(|month| Month::parse(month.as_bytes())),
            rural: text("setting") == Some("rural"),
        })
    }
}

/// What the beginning of a file looks like.
#[derive(Debug, Clone)]
pub struct Preview {
    /// How it would be read.
    pub layout: Layout,
    /// The headers.
    pub headers: Vec<String>,
    /// The first rows.
    pub rows: Vec<Vec<String>>,
}

/// Records as texts.
#[derive(Default)]
struct Sheet {
    rows: Vec<(u64, Vec<String>)>,
}

impl Sink for Sheet {
    fn record(&mut self, record: &Record<'_>) -> Result<(), Reason> {
        if self.rows.len() < ABOVE as usize + SHOWN {
            let cell = |n| String::from_utf8_lossy(record.field(n)).chars().take(60).collect();
            self.rows.push((record.line, (0..record.len()).map(cell).collect()));
        }
        Ok(())
    }
    fn reject(&mut self, _: u64, _: Reason, _: &[u8]) {}
}

/// Looks at the beginning of a file; nothing when there is not a single line.
///
/// ```
/// use diansuan_customers::{Column, preview};
/// let seen = preview("7月用电\n户号;用电量(MWh)\n0001;\"1,5\"\n".as_bytes(), None).unwrap();
/// assert_eq!((seen.layout.delimiter, seen.layout.head), (b';', 2));
/// assert_eq!(seen.layout.columns, [Some((Column::Account, 0)), Some((Column::Kwh, 3))]);
/// ```
#[must_use]
pub fn preview(bytes: &[u8], delimiter: Option<u8>) -> Option<Preview> {
    let mut best: Option<(usize, usize, Preview)> = None;
    for tried in DELIMITERS.into_iter().filter(|tried| delimiter.is_none_or(|wanted| wanted == *tried)) {
        let mut sheet = Sheet::default();
        let mut reader = Reader::new(tried, 1);
        reader.feed(bytes.get(..bytes.len().min(1 << 20)).unwrap_or_default(), &mut sheet);
        if sheet.rows.is_empty() {
            reader.finish(&mut sheet);
        }
        let known = |row: &[String]| headings(row).iter().flatten().count();
        let head = sheet
            .rows
            .iter()
            .take(ABOVE as usize)
            .max_by_key(|(line, row)| (known(row), std::cmp::Reverse(*line)));
        let Some((line, headers)) = head.map(|(line, row)| (*line, row.clone())) else { continue };
        let (found, width) = (headings(&headers), headers.len());
        let count = found.iter().flatten().count();
        // Nothing recognised: the file has no head, its first line is data already.
        let head = if count == 0 { 0 } else { line };
        let rows = sheet
            .rows
            .iter()
            .filter(|(line, _)| *line > head)
            .take(SHOWN)
            .map(|(_, row)| row.clone())
            .collect();
        let columns = found
            .into_iter()
            .map(|found| found.map(|Heading { column, shift, .. }| (column, shift)))
            .collect();
        let layout = Layout { delimiter: tried, head, width, columns, month: None, rural: false };
        if best.as_ref().is_none_or(|(known, wide, _)| (*known, *wide) < (count, width)) {
            best = Some((count, width, Preview { layout, headers, rows }));
        }
    }
    best.map(|(.., preview)| preview)
}

impl ToPlain for Preview {
    fn plain(&self) -> Data {
        let Layout { delimiter, head, columns, .. } = &self.layout;
        let text = |text: &str| Data::text(text.to_owned());
        let cell = |row: &Vec<String>, at: usize| text(row.get(at).map_or("", String::as_str));
        let column = |(at, found): (usize, &Option<(Column, u8)>)| {
            Data::object(vec![
                ("header", text(self.headers.get(at).map_or("", String::as_str))),
                ("column", found.map_or(Data::Null, |(column, _)| Data::text(column.id()))),
                ("shift", Data::text(found.map_or(0, |(_, shift)| shift).to_string())),
                ("samples", Data::List(self.rows.iter().map(|row| cell(row, at)).collect())),
            ])
        };
        Data::object(vec![
            ("delimiter", Data::text(char::from(*delimiter).to_string())),
            ("head", head.plain()),
            ("columns", Data::List(columns.iter().enumerate().map(column).collect())),
        ])
    }
}
