//! From the bytes of an export to customers: what is recognised, what is read, what is rejected.

use super::column::{Column, Heading, REQUIRED, headings};
use super::number::{self, NONE};
use super::reader::{COLUMNS, Reader, Record, Sink};
use super::reason::Reason;
use super::store::{CARE, COUNTS, Line, Month, PREPAID, RURAL, Store, TEXTS, UNSAID};
use crate::json::Json;
use crate::plain::{Plain, ToPlain, plain};

/// Separators that are tried, the usual one first.
pub const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];
/// Lines above the head, such as a title, that are looked through.
const ABOVE: u64 = 12;
/// Rows that a preview shows.
const SHOWN: usize = 5;
/// Bytes of a rejected line that are kept, and of all of them.
const EXCERPT: usize = 200;
const EXCERPTS: usize = 8 << 20;

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
    pub fn read(json: &Json) -> Option<Self> {
        let Json::Object(members) = json else { return None };
        let get = |name: &str| members.iter().find(|(known, _)| known == name).map(|(_, value)| value);
        let text = |name: &str| get(name).and_then(Json::text);
        let Some(Json::List(items)) = get("columns") else { return None };
        let mut columns: Vec<Option<(Column, u8)>> = Vec::new();
        for item in items.iter().take(COLUMNS) {
            let Json::Object(of) = item else { return None };
            let text =
                |name: &str| of.iter().find(|(known, _)| known == name).and_then(|(_, value)| value.text());
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
/// use diansuan::batch::{Column, preview};
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

/// A line that was not taken.
#[derive(Debug, Clone)]
pub struct Rejected {
    /// Which file, from 0.
    pub file: u16,
    /// Its line, from 1.
    pub line: u64,
    /// Why.
    pub reason: Reason,
    /// What its column is, where one is to blame.
    pub column: Option<Column>,
    /// How the line begins; empty once so many were rejected that there is no room.
    pub text: String,
}

/// An import under way.
#[derive(Debug)]
pub struct Import {
    layout: Layout,
    reader: Reader,
    lines: Lines,
}

/// Where records go.
#[derive(Debug, Default)]
struct Lines {
    /// For each kind of column its place in the file and power of ten.
    places: Vec<(Column, usize, u8)>,
    width: usize,
    head: u64,
    file: u16,
    month: Option<Month>,
    rural: bool,
    store: Store,
    read: u64,
    above: u64,
    rejected: Vec<Rejected>,
    excerpts: usize,
    blame: Option<Column>,
    /// How the last month was written, and which it was.
    last_month: (Vec<u8>, Month),
    /// What is there already, where files are added to it.
    earlier: Option<Store>,
}

/// What came of an import.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Rows that were taken.
    pub read: u64,
    /// Lines at the top that are head and title.
    pub above: u64,
    /// Lines with nothing in them.
    pub blank: u64,
    /// Lines that were not taken.
    pub rejected: Vec<Rejected>,
}

impl Import {
    /// Begins; with `earlier` the files are added to what is there.
    #[must_use]
    pub fn new(layout: Layout, earlier: Option<Store>) -> Self {
        let reader = Reader::new(layout.delimiter, 1);
        let mut import =
            Self { layout: layout.clone(), reader, lines: Lines { earlier, ..Lines::default() } };
        import.lines.lay(&layout);
        import
    }

    /// Begins the next file.
    pub fn next_file(&mut self, layout: Layout) {
        let blank = self.reader.blank;
        self.reader = Reader::new(layout.delimiter, 1);
        self.reader.blank = blank;
        self.lines.file += 1;
        self.lines.lay(&layout);
        self.layout = layout;
    }

    /// Makes room for so many rows.
    pub fn reserve(&mut self, rows: usize) {
        self.lines.store.reserve(rows);
    }

    /// Reads a piece of the file, UTF-8.
    pub fn feed(&mut self, piece: &[u8]) {
        self.reader.feed(piece, &mut self.lines);
    }

    /// Reads the last line of a file.
    pub fn end_file(&mut self) {
        self.reader.finish(&mut self.lines);
    }

    /// Rows taken and lines rejected so far.
    #[must_use]
    pub fn progress(&self) -> (u64, u64) {
        (self.lines.read, self.lines.rejected.len() as u64)
    }

    /// Gives up; what was there before comes back.
    #[must_use]
    pub fn cancel(self) -> Option<Store> {
        self.lines.earlier
    }

    /// The customers and what came of it.
    #[must_use]
    pub fn finish(self) -> (Store, Outcome) {
        let Lines { mut store, read, above, rejected, earlier, .. } = self.lines;
        let outcome = Outcome { read, above, blank: self.reader.blank, rejected };
        if let Some(mut all) = earlier {
            // Duplicates were found on the way; months are counted there too.
            let _ = all.absorb(&store);
            store = all;
        }
        (store, outcome)
    }
}

impl Lines {
    fn lay(&mut self, layout: &Layout) {
        let known = layout.columns.iter().enumerate();
        self.places =
            known.filter_map(|(at, found)| found.map(|(column, shift)| (column, at, shift))).collect();
        (self.width, self.head) = (layout.width, layout.head);
        (self.month, self.rural) = (layout.month, layout.rural);
    }

    fn line<'a>(&mut self, record: &Record<'a>) -> Result<Line<'a>, Reason> {
        let flags = if self.rural { RURAL | UNSAID } else { UNSAID };
        let mut line = Line { kvarh: NONE, money: NONE, base: NONE, kva: NONE, flags, ..Line::default() };
        let mut month = self.month;
        for (column, at, shift) in &self.places {
            let cell = record.field(*at);
            // Whoever fails is to blame.
            self.blame = Some(*column);
            if cell.is_empty() {
                if REQUIRED.contains(column) {
                    return Err(Reason::Missing);
                }
                continue;
            }
            match column {
                Column::Account if is_total(cell) => return Err(Reason::Total),
                Column::Account => line.account = cell,
                Column::Month => {
                    // One month follows another a million times.
                    if self.last_month.0 != cell {
                        self.last_month = (cell.to_vec(), Month::parse(cell).ok_or(Reason::Month)?);
                    }
                    month = Some(self.last_month.1);
                }
                Column::Setting => {
                    line.flags &= !(RURAL | UNSAID);
                    line.flags |= if is_rural(cell)? { RURAL } else { 0 };
                }
                Column::Prepaid => line.flags |= if is_yes(cell)? { PREPAID } else { 0 },
                Column::Care => line.flags |= if is_yes(cell)? { CARE } else { 0 },
                Column::Standard => line.standard = standard(cell)?,
                _ => match (column.spec(), COUNTS.iter().position(|known| known == column)) {
                    (Some(spec), _) => {
                        let value = number::read(cell, spec, *shift)?;
                        match column {
                            Column::Kwh => line.kwh = value,
                            Column::Kvarh => line.kvarh = value,
                            Column::Kva => line.kva = value,
                            Column::Money => line.money = value,
                            _ => line.base = value,
                        }
                    }
                    (None, Some(index)) => {
                        let count = number::count(cell)?;
                        if let Some(place) = line.counts.get_mut(index) {
                            *place = count;
                        }
                    }
                    (None, None) => {
                        let index = TEXTS.iter().position(|known| known == column);
                        if let Some(place) = index.and_then(|index| line.texts.get_mut(index)) {
                            *place = cell;
                        }
                    }
                },
            }
        }
        self.blame = Some(Column::Month);
        line.month = month.ok_or(Reason::Missing)?;
        self.blame = None;
        Ok(line)
    }
}

impl Sink for Lines {
    fn record(&mut self, record: &Record<'_>) -> Result<(), Reason> {
        self.blame = None;
        if record.line <= self.head {
            self.above += 1;
            return Ok(());
        }
        let beyond = (self.width..record.len()).any(|n| !record.field(n).is_empty());
        if record.len() < self.width || beyond {
            let blank = (0..record.len()).all(|n| record.field(n).is_empty());
            let total = !blank && is_total(record.field(0));
            return Err(if total { Reason::Total } else { Reason::Columns });
        }
        if !record.plain {
            sound(record.bytes())?;
        }
        let line = self.line(record)?;
        if self.earlier.as_ref().is_some_and(|earlier| earlier.has(line.account, line.month)) {
            return Err(Reason::Duplicate);
        }
        self.store.add(&line)?;
        self.read += 1;
        Ok(())
    }

    fn reject(&mut self, line: u64, reason: Reason, raw: &[u8]) {
        let excerpt =
            if self.excerpts < EXCERPTS { raw.get(..raw.len().min(EXCERPT)).unwrap_or(raw) } else { &[] };
        self.excerpts += excerpt.len();
        let text = String::from_utf8_lossy(excerpt.trim_ascii_end()).into_owned();
        self.rejected.push(Rejected { file: self.file, line, reason, column: self.blame.take(), text });
    }
}

/// Text that can be kept: no control characters, nothing that was no text before.
fn sound(bytes: &[u8]) -> Result<(), Reason> {
    if bytes.iter().any(|b| *b < b' ' && !matches!(b, b'\t' | b'\n' | b'\r')) {
        return Err(Reason::Control);
    }
    if bytes.is_ascii() {
        return Ok(());
    }
    match std::str::from_utf8(bytes) {
        // U+FFFD, which decoders write for what they can't read, is EF BF BD.
        Ok(text) if memchr::memchr(0xef, bytes).is_none() || !text.contains(char::REPLACEMENT_CHARACTER) => {
            Ok(())
        }
        _ => Err(Reason::Encoding),
    }
}

fn is_total(cell: &[u8]) -> bool {
    ["合计", "总计", "小计", "Total", "total", "TOTAL"].iter().any(|word| word.as_bytes() == cell)
}

fn is_rural(cell: &[u8]) -> Result<bool, Reason> {
    match std::str::from_utf8(cell).unwrap_or_default() {
        "城镇" | "城市" | "城区" | "城" | "市区" | "城网" | "urban" | "Urban" | "town" | "U" | "0" => {
            Ok(false)
        }
        "农村" | "乡村" | "乡镇" | "农" | "乡" | "农网" | "rural" | "Rural" | "country" | "R" | "1" => {
            Ok(true)
        }
        _ => Err(Reason::Unknown),
    }
}

fn is_yes(cell: &[u8]) -> Result<bool, Reason> {
    match std::str::from_utf8(cell).unwrap_or_default() {
        "是" | "有" | "1" | "Y" | "y" | "yes" | "Yes" | "TRUE" | "true" | "√" | "预付费" | "预付" => {
            Ok(true)
        }
        "否" | "无" | "0" | "N" | "n" | "no" | "No" | "FALSE" | "false" | "×" | "-" | "后付费" | "后付" => {
            Ok(false)
        }
        _ => Err(Reason::Unknown),
    }
}

/// `0.9`, `0.90`, `90` and so on, in hundredths.
fn standard(cell: &[u8]) -> Result<u8, Reason> {
    match std::str::from_utf8(cell).unwrap_or_default() {
        "0.9" | "0.90" | "90" | "90%" => Ok(90),
        "0.85" | "85" | "85%" => Ok(85),
        "0.8" | "0.80" | "80" | "80%" => Ok(80),
        "0" | "无" | "不考核" | "-" => Ok(0),
        _ => Err(Reason::Unknown),
    }
}

impl ToPlain for Preview {
    fn plain(&self) -> Plain {
        let Layout { delimiter, head, columns, .. } = &self.layout;
        let text = |text: &str| Plain::Text(text.to_owned());
        let cell = |row: &Vec<String>, at: usize| text(row.get(at).map_or("", String::as_str));
        let column = |(at, found): (usize, &Option<(Column, u8)>)| {
            Plain::Object(vec![
                ("header", text(self.headers.get(at).map_or("", String::as_str))),
                ("column", found.map_or(Plain::Null, |(column, _)| Plain::Fixed(column.id()))),
                ("shift", Plain::Text(crate::digits::whole(found.map_or(0, |(_, shift)| shift.into()), 1))),
                ("samples", Plain::List(self.rows.iter().map(|row| cell(row, at)).collect())),
            ])
        };
        Plain::Object(vec![
            ("delimiter", Plain::Text(char::from(*delimiter).to_string())),
            ("head", Plain::Text(crate::digits::whole(*head as u32, 1))),
            ("columns", Plain::List(columns.iter().enumerate().map(column).collect())),
        ])
    }
}

impl ToPlain for u64 {
    fn plain(&self) -> Plain {
        Plain::Text(crate::digits::decimal((*self).into()))
    }
}

impl ToPlain for u16 {
    fn plain(&self) -> Plain {
        u64::from(*self).plain()
    }
}

plain! {
    Rejected { "file": file, "line": line, "reason": reason, "column?": column, "text": text }
}
