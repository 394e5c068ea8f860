//! From the bytes of an export to customers: what is read, what is rejected.

use crate::cells::month::{Month, MonthCell};
use crate::cells::tidy;
use crate::cells::words::is_nothing;
use crate::column::Column;
use crate::columns::store::{Again, CARE, COUNTS, Line, PREPAID, RURAL, Store, Told, UNSAID};
use crate::number::NONE;
use crate::read::cell::{Kind, Place};
use crate::read::heads::Heads;
use crate::read::layout::Layout;
use crate::read::outcome::{Lost, Outcome, Rejected};
use crate::read::reader::Reader;
use crate::read::record::{Record, Records, Sink};
use crate::read::scan::sound;
use crate::reason::Reason;

/// Bytes of a rejected line that are kept, and of all of them.
const EXCERPT: usize = 200;
const EXCERPTS: usize = 8 << 20;

/// An import under way.
#[derive(Debug)]
pub struct Import {
    reader: Reader,
    lines: Lines,
}

/// Where records go.
#[derive(Debug, Default)]
struct Lines {
    /// The columns that mean something.
    places: Vec<Place>,
    /// Of each of them: a number of the year's column, where there is one.
    year: Option<usize>,
    layout: Layout,
    heads: Heads,
    /// The head came once more with its columns in another order: what follows is another table.
    other_table: bool,
    /// Columns that any line of the file tells something by: counts, and bits of the customer.
    counted: u8,
    flagged: u8,
    tells: bool,
    again: Again,
    /// From another program's table: nothing is let pass.
    strict: bool,
    file: u16,
    store: Store,
    read: u64,
    above: u64,
    blank: u64,
    rejected: Vec<Rejected>,
    lost: Vec<Lost>,
    excerpts: usize,
    blame: Option<Column>,
    /// How the last month was written, and which it was.
    last_month: (Vec<u8>, Month),
}

impl Import {
    /// Begins; `again` says what is done with several lines of a customer in a month.
    #[must_use]
    pub fn new(layout: Layout, again: Again) -> Self {
        let reader = Reader::new(layout.delimiter, 1);
        let mut lines = Lines { again, ..Lines::default() };
        lines.lay(layout);
        Self { reader, lines }
    }

    /// Begins with records that come from elsewhere than a file: no cell is let pass.
    pub(crate) fn strict(layout: Layout) -> Self {
        let mut import = Self::new(layout, Again::Refuse);
        import.lines.strict = true;
        import
    }

    /// Begins the next file.
    pub fn next_file(&mut self, layout: Layout) {
        let blank = self.reader.blank;
        self.reader = Reader::new(layout.delimiter, 1);
        self.reader.blank = blank;
        self.lines.file += 1;
        self.lines.lay(layout);
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

    /// The customers and what came of it.
    #[must_use]
    pub fn finish(self) -> (Store, Outcome) {
        let Lines { mut store, read, above, rejected, lost, again, blank, .. } = self.lines;
        let settled = store.settle(again);
        let blank = self.reader.blank + blank;
        (
            store,
            Outcome {
                read,
                above,
                blank,
                rejected,
                lost,
                joined: settled.joined,
                totals: settled.totals,
                kept: 0,
            },
        )
    }
}

impl Lines {
    fn lay(&mut self, layout: Layout) {
        let known = layout.columns.iter().enumerate();
        let place = |(at, found): (usize, &Option<(Column, u8)>)| {
            found.map(|(column, shift)| Place::new(column, at, shift, self.again))
        };
        self.places = known.filter_map(place).collect();
        let has = |column: Column| self.places.iter().any(|place| place.column == column);
        self.year = self.places.iter().find(|place| place.column == Column::Year).map(|place| place.at);
        self.counted = (0..).zip(COUNTS).map(|(bit, column)| u8::from(has(column)) << bit).sum();
        // A column of who pays in advance or has a card says of all others that they don't.
        self.flagged =
            if has(Column::Prepaid) { PREPAID } else { 0 } | if has(Column::Care) { CARE } else { 0 };
        self.tells = self.places.iter().any(|place| {
            !matches!(
                place.column,
                Column::Account
                    | Column::Month
                    | Column::Year
                    | Column::Kwh
                    | Column::Kvarh
                    | Column::Money
                    | Column::Base
            )
        });
        self.heads = Heads::default();
        self.other_table = false;
        self.last_month = Default::default();
        self.layout = layout;
    }

    fn line<'a>(&mut self, record: &Record<'a>) -> Result<Line<'a>, Reason> {
        let flags = if self.layout.rural { RURAL | UNSAID } else { UNSAID };
        let told = Told {
            flags,
            flagged: self.flagged,
            counted: self.counted,
            anything: self.tells,
            ..Told::default()
        };
        let mut line = Line { kvarh: NONE, money: NONE, base: NONE, told, ..Line::default() };
        let mut month = self.layout.month;
        let mut energy = false;
        for at in 0..self.places.len() {
            let Some(place) = self.places.get(at) else { break };
            let (cell, column) = (record.field(place.at), place.column);
            energy |= column == Column::Kwh;
            if cell.is_empty() {
                if place.required && !matches!(place.kind, Kind::Year) {
                    self.blame = Some(column);
                    return Err(Reason::Missing);
                }
                continue;
            }
            if matches!(place.kind, Kind::Month) {
                // One month follows another a million times.
                if self.last_month.0 != cell || self.year.is_some() {
                    let read = self.month(cell, record).inspect_err(|_| self.blame = Some(Column::Month))?;
                    self.last_month = (cell.to_vec(), read);
                }
                month = Some(self.last_month.1);
                continue;
            }
            match place.read(cell, &mut line, self.strict) {
                Ok(false) => (),
                Ok(true) => self.lose(column, record.line, cell, true),
                // What only one customer's one cell is about costs that cell.
                Err(reason)
                    if !place.required
                        && !self.strict
                        && reason != Reason::Total
                        && column != Column::Unit =>
                {
                    if !is_nothing(cell) {
                        self.lose(column, record.line, cell, false);
                    }
                }
                Err(reason) => {
                    self.blame = Some(column);
                    return Err(reason);
                }
            }
        }
        if line.power > 0 {
            self.scale(&mut line, record)?;
        }
        // A list of customers without energy tells only who they are.
        if energy {
            self.blame = Some(Column::Month);
            line.month = Some(month.ok_or(Reason::Missing)?);
            self.blame = None;
        }
        Ok(line)
    }

    /// Energy in the row's own unit; one of the column's that is another one speaks against it. Whether reactive
    /// energy is meant, too, nobody says: it is left out and counted.
    fn scale(&mut self, line: &mut Line<'_>, record: &Record<'_>) -> Result<(), Reason> {
        let factor = 10_i64.checked_pow(line.power.into()).ok_or(Reason::OutOfRange)?;
        if line.kvarh != NONE {
            line.kvarh = NONE;
            let place = self.places.iter().find(|place| place.column == Column::Kvarh);
            let cell = place.map_or(&[][..], |place| record.field(place.at));
            self.lose(Column::Kvarh, record.line, cell, false);
        }
        let place = self.places.iter().find(|place| place.column == Column::Kwh);
        let Some(Kind::Number(reading)) = place.map(|place| &place.kind) else { return Ok(()) };
        let (of, allowed) = (reading.shift(), |value: &i64| reading.allows(*value));
        if of == line.power {
            return Ok(());
        }
        let scaled = line.kwh.checked_mul(factor).filter(allowed).ok_or(Reason::OutOfRange);
        let scaled = if of == 0 { scaled } else { Err(Reason::WrongUnit) };
        let column = if of == 0 { Column::Kwh } else { Column::Unit };
        line.kwh = scaled.inspect_err(|_| self.blame = Some(column))?;
        Ok(())
    }

    /// The month that a cell names, with the year beside it where that has a column.
    fn month(&self, cell: &[u8], record: &Record<'_>) -> Result<Month, Reason> {
        if let Some(year) = self.year.map(|at| record.field(at)) {
            let number = |text: &[u8]| -> Option<u16> {
                let text = String::from_utf8_lossy(text);
                // Nothing but one number: `1-10` is no month.
                let plain: String = text.chars().map(diansuan::number::fold).collect();
                plain.trim_end_matches(['年', '月', '份', '度', ' ']).trim_matches(['\'', ' ']).parse().ok()
            };
            if let Some(month) =
                number(year).zip(number(cell)).and_then(|(year, month)| Month::new(year, month))
            {
                return Ok(month);
            }
        }
        match Month::cell(cell) {
            MonthCell::Of(month) => Ok(month),
            MonthCell::Either(year) => match self.layout.dot {
                Some(month) => Month::new(year, month.into()).ok_or(Reason::Month),
                None => Err(Reason::Ambiguous),
            },
            MonthCell::Range => Err(Reason::Range),
            MonthCell::Bare(_) | MonthCell::Unknown => Err(Reason::Month),
        }
    }

    /// Counts a cell that could not be taken, or not wholly.
    fn lose(&mut self, column: Column, line: u64, cell: &[u8], cut: bool) {
        if let Some(lost) = self.lost.iter_mut().find(|lost| lost.column == column && lost.cut == cut) {
            lost.cells += 1;
        } else {
            let text = String::from_utf8_lossy(cell.get(..cell.len().min(60)).unwrap_or(cell)).into_owned();
            self.lost.push(Lost { column, cells: 1, line, text, cut });
        }
    }

    /// Whether a number without quotes was split at its separators: a group of up to three digits, then one
    /// of three, where nothing that is read should stand.
    fn split(&self, record: &Record<'_>) -> bool {
        let digits = |cell: &[u8], least: usize| {
            (least..=3).contains(&cell.len()) && cell.iter().all(u8::is_ascii_digit)
        };
        self.places.iter().filter(|place| matches!(place.kind, Kind::Number(_))).any(|place| {
            let next = record.field(place.at + 1);
            let whole = next.split(|byte| *byte == b'.').next().unwrap_or_default();
            let taken = self.places.iter().any(|other| other.at == place.at + 1);
            !taken && digits(record.field(place.at), 1) && digits(whole, 3)
        })
    }
}

impl Sink for Lines {
    fn record(&mut self, record: &Record<'_>) -> Result<(), Reason> {
        self.blame = None;
        if record.line <= self.layout.head {
            self.above += 1;
            self.heads.take(record, &self.places);
            return Ok(());
        }
        if self.other_table && !self.heads.again(record, &self.places) {
            return Err(Reason::OtherTable);
        }
        let width = self.layout.width;
        if record.len() != width {
            if (0..record.len()).all(|n| matches!(record.field(n), b"" | b"\x1a")) {
                self.blank += 1;
                return Ok(());
            }
            let beyond = (width..record.len()).any(|n| !record.field(n).is_empty());
            // Rows whose last cells are empty end early; where the file ends early, a number may be half there.
            if beyond || record.open && record.len() < width {
                let total = crate::cells::words::is_total(record.field(0));
                return Err(match () {
                    () if total => Reason::Total,
                    () if beyond && self.split(record) => Reason::Split,
                    () => Reason::Columns,
                });
            }
        } else if record.field(0).is_empty() && (1..width).all(|n| record.field(n).is_empty()) {
            self.blank += 1;
            return Ok(());
        }
        if self.layout.split && self.split(record) {
            return Err(Reason::Split);
        }
        if !record.sound {
            check(record.bytes())?;
        }
        let line = match self.line(record) {
            Ok(line) => line,
            Err(reason) => {
                // Blanks that only look like something.
                if reason == Reason::Missing
                    && (0..width).all(|n| tidy::text(record.field(n), false).is_empty())
                {
                    self.blank += 1;
                    return Ok(());
                }
                if !self.heads.again(record, &self.places) {
                    return Err(reason);
                }
                self.blame = None;
                self.other_table = !self.heads.same(record, &self.places);
                return Err(Reason::Head);
            }
        };
        self.store.add(&line, self.again)?;
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
