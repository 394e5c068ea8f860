//! Records of a CSV file that comes in pieces; what can't be read costs one line, never the rest.

use crate::columns::interner::AHEAD;
use crate::read::record::{Record, Records, Sink, Split};
use crate::read::scan::Scan;
use crate::reason::Reason;
use csv_core::ReadRecordResult;
use memchr::{memchr_iter, memchr2};

/// Longest record; what goes on beyond is a quote that was never closed, or no table.
pub const LONGEST: usize = 64 * 1024;
/// Most columns.
pub const COLUMNS: usize = 512;
/// The byte order mark in UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Reads records out of pieces of any size.
#[derive(Debug)]
pub struct Reader {
    delimiter: u8,
    /// For records with quotes.
    library: csv_core::Reader,
    out: Vec<u8>,
    ends: Vec<usize>,
    /// Lines that are split and not taken yet, and where their fields end.
    split: Vec<Split>,
    split_ends: Vec<usize>,
    split_fields: usize,
    /// What was left of the last piece: the beginning of a record.
    rest: Vec<u8>,
    line: u64,
    /// In the middle of a line that is too long.
    skipping: bool,
    /// The last line ended in CR; an LF right behind it is no line.
    after_return: bool,
    /// Lines with nothing in them.
    pub blank: u64,
}

impl Reader {
    /// A reader whose first line has the number `line`.
    #[must_use]
    pub fn new(delimiter: u8, line: u64) -> Self {
        Self {
            delimiter,
            library: csv_core::ReaderBuilder::new().delimiter(delimiter).build(),
            out: vec![0; LONGEST],
            ends: vec![0; COLUMNS],
            split: Vec::with_capacity(AHEAD),
            split_ends: vec![0; 2 * COLUMNS],
            split_fields: 0,
            rest: Vec::new(),
            line,
            skipping: false,
            after_return: false,
            blank: 0,
        }
    }

    /// Reads the records that end in this piece.
    pub fn feed(&mut self, mut piece: &[u8], sink: &mut dyn Sink) {
        if !self.rest.is_empty() || self.skipping {
            // The end of what was begun needs a copy; what follows it seldom does.
            let end = end_of_line(piece).unwrap_or(piece.len());
            let (first, others) = piece.split_at_checked(end).unwrap_or((piece, &[]));
            self.feed_on(first, sink);
            if !self.rest.is_empty() || self.skipping {
                return self.feed_on(others, sink);
            }
            piece = others;
        }
        let done = self.records(piece, 0, false, sink);
        self.rest.extend_from_slice(piece.get(done..).unwrap_or_default());
    }

    /// The same where the last piece has left something.
    fn feed_on(&mut self, piece: &[u8], sink: &mut dyn Sink) {
        let mut buffer = std::mem::take(&mut self.rest);
        buffer.extend_from_slice(piece);
        let mut at = 0;
        if self.skipping {
            match end_of_line(&buffer) {
                Some(end) => {
                    (at, self.line, self.skipping) = (end, self.line + 1, false);
                    self.after_return = ends_in_return(&buffer, end);
                }
                None => return,
            }
        }
        let done = self.records(&buffer, at, false, sink);
        buffer.drain(..done);
        self.rest = buffer;
    }

    /// Reads what has no end of line.
    pub fn finish(&mut self, sink: &mut dyn Sink) {
        let buffer = std::mem::take(&mut self.rest);
        self.records(&buffer, 0, true, sink);
    }

    /// Reads from `at` on; where the record begins that isn't whole yet.
    fn records(&mut self, buffer: &[u8], mut at: usize, last: bool, sink: &mut dyn Sink) -> usize {
        let mut scan = Scan::new(buffer, self.delimiter, at);
        loop {
            if self.after_return || matches!(buffer.get(at), Some(b'\r' | b'\n')) {
                at += self.blanks(buffer.get(at..).unwrap_or_default());
            }
            let input = buffer.get(at..).unwrap_or_default();
            // Files that were put together have one at the beginning of each; the library passes over it, too.
            if input.starts_with(MARK) {
                at += MARK.len();
                scan.seek(at);
                continue;
            }
            if input.is_empty() {
                self.take_split(buffer, sink);
                return buffer.len();
            }
            if let Some(end) = self.line_without_quotes(&mut scan, at) {
                at = end + 1;
                if self.split.len() == AHEAD || self.split_fields > COLUMNS {
                    self.take_split(buffer, sink);
                }
                continue;
            }
            self.take_split(buffer, sink);
            self.library.reset();
            let (mut result, mut read, mut written, mut fields) =
                self.library.read_record(input, &mut self.out, &mut self.ends);
            if result == ReadRecordResult::InputEmpty && last {
                let (out, ends) = (
                    self.out.get_mut(written..).unwrap_or_default(),
                    self.ends.get_mut(fields..).unwrap_or_default(),
                );
                let (outcome, _, more, another) = self.library.read_record(&[], out, ends);
                (result, written, fields) = (outcome, written + more, fields + another);
                if unclosed(input, self.delimiter) {
                    result = ReadRecordResult::OutputFull;
                }
                read = input.len();
            }
            let raw = input.get(..read).unwrap_or_default();
            match result {
                ReadRecordResult::InputEmpty => return at,
                ReadRecordResult::End => return buffer.len(),
                ReadRecordResult::Record => {
                    let mut record = Record::of(
                        self.out.get(..written).unwrap_or_default(),
                        self.ends.get(..fields).unwrap_or_default(),
                        self.line,
                    );
                    record.open = last && !raw.ends_with(b"\n") && !raw.ends_with(b"\r");
                    let lines = lines_in(raw);
                    let taken = if lines > 1 && swallowed(raw, self.delimiter, fields) {
                        Err(Reason::Unclosed)
                    } else {
                        sink.record(&record)
                    };
                    // The other half of the end of a line belongs to it.
                    self.after_return = raw.last() == Some(&b'\r');
                    match taken {
                        Ok(()) => (at, self.line) = (at + read, self.line + lines),
                        // Of several lines only the first is given up: the others may be sound.
                        Err(reason) if lines > 1 => at += self.give_up(raw, reason, sink),
                        Err(reason) => {
                            sink.reject(self.line, reason, raw);
                            (at, self.line) = (at + read, self.line + 1);
                        }
                    }
                }
                ReadRecordResult::OutputFull => {
                    let reason = if raw.contains(&b'"') { Reason::Unclosed } else { Reason::TooLong };
                    at += self.give_up(raw, reason, sink);
                    if self.skipping {
                        return self.skip(buffer, at, sink, last);
                    }
                }
                ReadRecordResult::OutputEndsFull => {
                    at += self.give_up(raw, Reason::TooManyColumns, sink);
                    if self.skipping {
                        return self.skip(buffer, at, sink, last);
                    }
                }
            }
            scan.seek(at);
        }
    }

    /// Splits a whole line without quotes, which nearly all are, and says where it ends.
    ///
    /// Such a line is split at its separators and at nothing else, so this can't differ from what the
    /// library makes of it (a test compares them), and takes a fraction of the time.
    #[inline]
    fn line_without_quotes(&mut self, scan: &mut Scan<'_>, from: usize) -> Option<usize> {
        let ends = self.split_ends.get_mut(self.split_fields..)?;
        let (fields, to) = scan.fields(from, ends)?;
        let stop = *scan.bytes.get(to)?;
        if stop == b'"' || to - from >= LONGEST || fields > COLUMNS {
            return None;
        }
        self.split.push(Split { from, to, fields, line: self.line, sound: to <= scan.sound_to });
        self.split_fields += fields;
        self.after_return = stop == b'\r';
        self.line += 1;
        Some(to)
    }

    /// Hands over the lines that were split.
    fn take_split(&mut self, buffer: &[u8], sink: &mut dyn Sink) {
        let mut records = Records { buffer, split: self.split.iter(), ends: &self.split_ends };
        sink.expect(records.clone());
        for record in &mut records {
            if let Err(reason) = sink.record(&record) {
                sink.reject(record.line, reason, record.bytes());
            }
        }
        self.split.clear();
        self.split_fields = 0;
    }

    /// Goes on behind the end of a line that is too long, if that is here.
    fn skip(&mut self, buffer: &[u8], at: usize, sink: &mut dyn Sink, last: bool) -> usize {
        match end_of_line(buffer.get(at..).unwrap_or_default()) {
            Some(end) => {
                (self.skipping, self.line) = (false, self.line + 1);
                self.after_return = ends_in_return(buffer, at + end);
                self.records(buffer, at + end, last, sink)
            }
            None => buffer.len(),
        }
    }

    /// Rejects the first line of a record and says how many bytes that is.
    fn give_up(&mut self, raw: &[u8], reason: Reason, sink: &mut dyn Sink) -> usize {
        let end = end_of_line(raw);
        let line = raw.get(..end.unwrap_or(raw.len())).unwrap_or_default();
        sink.reject(self.line, reason, line);
        if let Some(end) = end {
            self.line += 1;
            self.after_return = ends_in_return(raw, end);
            end
        } else {
            self.skipping = true;
            raw.len()
        }
    }

    /// How many bytes at the beginning are ends of empty lines.
    fn blanks(&mut self, input: &[u8]) -> usize {
        if self.after_return && !input.is_empty() {
            self.after_return = false;
            if input.first() == Some(&b'\n') {
                return 1 + self.blanks(input.get(1..).unwrap_or_default());
            }
        }
        let length = input.iter().take_while(|b| matches!(b, b'\r' | b'\n')).count();
        let lines = input.get(..length).map_or(0, lines_in);
        self.after_return |= length == input.len() && input.last() == Some(&b'\r');
        self.line += lines;
        self.blank += lines;
        length
    }
}

/// Where the line behind the first one begins: behind LF, CR LF, or a CR alone.
fn end_of_line(bytes: &[u8]) -> Option<usize> {
    let end = memchr2(b'\n', b'\r', bytes)?;
    let both = bytes.get(end) == Some(&b'\r') && bytes.get(end + 1) == Some(&b'\n');
    Some(end + if both { 2 } else { 1 })
}

/// Whether the line that ends here ends in a CR, whose LF may be still to come.
fn ends_in_return(bytes: &[u8], end: usize) -> bool {
    end.checked_sub(1).and_then(|last| bytes.get(last)) == Some(&b'\r')
}

/// How many lines end in these bytes: LF, CR LF, or a CR alone.
fn lines_in(raw: &[u8]) -> u64 {
    let feeds = memchr_iter(b'\n', raw).count();
    let returns = memchr_iter(b'\r', raw).filter(|at| raw.get(at + 1) != Some(&b'\n')).count();
    (feeds + returns) as u64
}

/// Whether a record of several lines holds one that is a row by itself: then a quote was never closed
/// and another one, further down, took its place.
fn swallowed(raw: &[u8], delimiter: u8, fields: usize) -> bool {
    let row = |line: &[u8]| memchr_iter(delimiter, line).count() + 1 == fields;
    fields > 1 && raw.trim_ascii_end().split(|b| matches!(b, b'\n' | b'\r')).skip(1).any(row)
}

/// Whether the last record of a file has a quoted field without end.
fn unclosed(input: &[u8], delimiter: u8) -> bool {
    let quotes = memchr_iter(b'"', input).count();
    let opens = input.first() == Some(&b'"') || input.windows(2).any(|pair| pair == [delimiter, b'"']);
    quotes % 2 == 1 && opens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Kept {
        read: Vec<(u64, Vec<String>)>,
        rejected: Vec<(u64, Reason)>,
        width: usize,
    }

    impl Sink for Kept {
        fn record(&mut self, record: &Record<'_>) -> Result<(), Reason> {
            if self.width > 0 && record.len() != self.width {
                return Err(Reason::Columns);
            }
            let fields = (0..record.len()).map(|n| String::from_utf8_lossy(record.field(n)).into_owned());
            self.read.push((record.line, fields.collect()));
            Ok(())
        }
        fn reject(&mut self, line: u64, reason: Reason, _: &[u8]) {
            self.rejected.push((line, reason));
        }
    }

    fn read(text: &[u8], piece: usize, width: usize) -> Kept {
        let mut kept = Kept { width, ..Kept::default() };
        let mut reader = Reader::new(b',', 1);
        text.chunks(piece).for_each(|piece| reader.feed(piece, &mut kept));
        reader.finish(&mut kept);
        kept
    }

    #[test]
    fn pieces_of_any_size_give_the_same() {
        let text = "a,b\r\n\r\n1,\"x\ny\"\n\"2\",\"say \"\"hi\"\"\"\n3,".as_bytes();
        for piece in 1..=text.len() {
            let kept = read(text, piece, 2);
            let lines: Vec<u64> = kept.read.iter().map(|(line, _)| *line).collect();
            assert_eq!((lines, kept.rejected.len()), (vec![1, 3, 5, 6], 0), "{piece}");
            assert_eq!(kept.read[2].1, ["2", "say \"hi\""]);
        }
    }

    #[test]
    fn a_byte_order_mark_begins_a_line_and_is_none() {
        let text = "\u{feff}\na,b\r\u{feff}1,x\r\n\u{feff}\r\u{feff}2,\"y\"\n\u{feff}".as_bytes();
        for piece in 1..=text.len() {
            let kept = read(text, piece, 2);
            let first: Vec<(u64, &str)> =
                kept.read.iter().map(|(line, row)| (*line, row[0].as_str())).collect();
            assert_eq!((first, kept.rejected.len()), (vec![(2, "a"), (3, "1"), (5, "2")], 0), "{piece}");
        }
    }

    #[test]
    fn a_quote_that_is_never_closed_costs_its_line_only() {
        let text = "a,b\n1,\"open\n2,x\n3,y\n4,\"z\"\n".as_bytes();
        for piece in [1, 7, 1000] {
            let kept = read(text, piece, 2);
            assert_eq!(kept.rejected, [(2, Reason::Unclosed)], "{piece}");
            assert_eq!(kept.read.len(), 4);
        }
        let at_the_end = read(b"a,b\n1,x\n2,\"open\n3,y\n", 5, 2);
        assert_eq!(
            (at_the_end.rejected.as_slice(), at_the_end.read.len()),
            (&[(3, Reason::Unclosed)][..], 3)
        );
    }

    /// Lines without quotes, taken as they are and by the library: a quoted field at the end makes it do all.
    #[test]
    fn lines_without_quotes_are_what_the_library_makes_of_them() {
        let lines = ["a,b,c", ",,", " x , y ,z", "a\tb,;,|", "户号,电量,'", "1,2,3\r"];
        for line in lines {
            let own = read(format!("{line}\n").as_bytes(), 100, 0);
            let library = read(format!("{},\"q\"\n", line.trim_end_matches('\r')).as_bytes(), 100, 0);
            let mut expected = library.read[0].1.clone();
            assert_eq!(expected.pop().as_deref(), Some("q"));
            assert_eq!(own.read[0].1, expected, "{line}");
        }
    }

    #[test]
    fn a_line_without_end_is_given_up_once() {
        let mut text = b"a,b\n1,".to_vec();
        text.extend(std::iter::repeat_n(b'x', LONGEST * 5));
        text.extend(b"\n2,y\n");
        for piece in [1000, 65_536, 10_000_000] {
            let kept = read(&text, piece, 2);
            assert_eq!(
                (kept.rejected.as_slice(), kept.read.len()),
                (&[(2, Reason::TooLong)][..], 2),
                "{piece}"
            );
            assert_eq!(kept.read[1].0, 3);
        }
        let wide = [vec![b','; 10_000], b"\n1,2\n".to_vec()].concat();
        let kept = read(&wide, 4096, 0);
        assert_eq!((kept.rejected.as_slice(), kept.read.len()), (&[(1, Reason::TooManyColumns)][..], 1));
    }
}
