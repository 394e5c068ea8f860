//! From the bytes of an export to customers: what is read, what is rejected.

use crate::column::{Column, REQUIRED};
use crate::columns::store::{Line, Month, RURAL, Store, UNSAID};
use crate::number::NONE;
use crate::read::cell::{Kind, Place, is_total};
use crate::read::layout::Layout;
use crate::read::reader::Reader;
use crate::read::record::{Record, Records, Sink};
use crate::read::scan::sound;
use crate::reason::Reason;
use diansuan::data::{Data, ToPlain};

/// Bytes of a rejected line that are kept, and of all of them.
const EXCERPT: usize = 200;
const EXCERPTS: usize = 8 << 20;

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
    /// The columns that mean something.
    places: Vec<Place>,
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
        let columns: Vec<Column> = self.lines.places.iter().map(|place| place.column).collect();
        self.lines.store.reserve(rows, &columns);
    }

    /// Reads a piece of the file, UTF-8.
    pub fn feed(&mut self, piece: &[u8]) {
        self.reader.feed(piece, &mut self.lines);
    }

    /// Takes a record that comes from elsewhere than a file.
    ///
    /// # Errors
    /// Why it can't be taken, and the column that is to blame.
    pub(crate) fn take(&mut self, record: &Record<'_>) -> Result<(), (Reason, Option<Column>)> {
        self.lines.record(record).map_err(|reason| (reason, self.lines.blame.take()))
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
        self.places = known
            .filter_map(|(at, found)| found.map(|(column, shift)| Place::new(column, at, shift)))
            .collect();
        (self.width, self.head) = (layout.width, layout.head);
        (self.month, self.rural) = (layout.month, layout.rural);
    }

    fn line<'a>(&mut self, record: &Record<'a>) -> Result<Line<'a>, Reason> {
        let flags = if self.rural { RURAL | UNSAID } else { UNSAID };
        let mut line = Line { kvarh: NONE, money: NONE, base: NONE, kva: NONE, flags, ..Line::default() };
        let mut month = self.month;
        for place in &self.places {
            let cell = record.field(place.at);
            if cell.is_empty() {
                if REQUIRED.contains(&place.column) {
                    self.blame = Some(place.column);
                    return Err(Reason::Missing);
                }
                continue;
            }
            if matches!(place.kind, Kind::Month) {
                // One month follows another a million times.
                if self.last_month.0 != cell {
                    let Some(read) = Month::parse(cell) else {
                        self.blame = Some(Column::Month);
                        return Err(Reason::Month);
                    };
                    self.last_month = (cell.to_vec(), read);
                }
                month = Some(self.last_month.1);
            } else if let Err(reason) = place.read(cell, &mut line) {
                self.blame = Some(place.column);
                return Err(reason);
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
        if !record.sound {
            check(record.bytes())?;
        }
        let line = self.line(record)?;
        if self.earlier.as_ref().is_some_and(|earlier| earlier.has(line.account, line.month)) {
            return Err(Reason::Duplicate);
        }
        self.store.add(&line)?;
        self.read += 1;
        Ok(())
    }

    fn expect(&self, records: Records<'_>) {
        if let Some(place) = self.places.iter().find(|place| place.column == Column::Account) {
            self.store.accounts.expect(records.map(|record| record.field(place.at)));
        }
    }

    fn reject(&mut self, line: u64, reason: Reason, raw: &[u8]) {
        let excerpt =
            if self.excerpts < EXCERPTS { raw.get(..raw.len().min(EXCERPT)).unwrap_or(raw) } else { &[] };
        self.excerpts += excerpt.len();
        let text = String::from_utf8_lossy(excerpt.trim_ascii_end()).into_owned();
        self.rejected.push(Rejected { file: self.file, line, reason, column: self.blame.take(), text });
    }
}

/// Text that can be kept.
fn check(bytes: &[u8]) -> Result<(), Reason> {
    match sound(bytes) {
        true => Ok(()),
        false if bytes.iter().any(|b| *b < b' ' && !matches!(b, b'\t' | b'\n' | b'\r')) => {
            Err(Reason::Control)
        }
        false => Err(Reason::Encoding),
    }
}

impl ToPlain for Rejected {
    fn plain(&self) -> Data {
        Data::object(vec![
            ("file", u64::from(self.file).plain()),
            ("line", self.line.plain()),
            ("reason", self.reason.plain()),
            ("column", self.column.map_or(Data::Null, |column| column.plain())),
            ("text", self.text.plain()),
        ])
    }
}
