//! What a reader hands over, and to whom.

use crate::reason::Reason;

/// A record: its fields and where it stands.
#[derive(Debug)]
pub struct Record<'a> {
    bytes: &'a [u8],
    ends: &'a [usize],
    /// What stands between two fields: a separator, where the line was taken as it is.
    gap: usize,
    /// Known to be text that can be kept, so that nobody needs to look again.
    pub sound: bool,
    /// Nothing ended it but the end of the file.
    pub open: bool,
    /// The line it begins in, from 1.
    pub line: u64,
}

impl<'a> Record<'a> {
    /// A record that comes from elsewhere: its fields one behind the other, and where each ends.
    pub(crate) const fn of(bytes: &'a [u8], ends: &'a [usize], line: u64) -> Self {
        Self { bytes, ends, gap: 0, sound: false, open: false, line }
    }

    /// How many fields it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// A field without blanks around it; empty where there is none.
    // A tenth of an import's time, were it called.
    #[inline]
    #[must_use]
    pub fn field(&self, index: usize) -> &'a [u8] {
        let before = index.checked_sub(1).and_then(|before| self.ends.get(before));
        let from = before.map_or(0, |end| end + self.gap);
        let to = self.ends.get(index).copied().unwrap_or(from);
        let field = self.bytes.get(from..to).unwrap_or_default();
        match field {
            // Nearly all fields have no blanks around them.
            [b'!'..=u8::MAX, .., b'!'..=u8::MAX] => field,
            _ => field.trim_ascii(),
        }
    }

    /// All fields, perhaps with what separates them.
    #[must_use]
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// Who takes the records.
pub trait Sink {
    /// Takes a record or says why not.
    ///
    /// # Errors
    /// The reason, which the reader hands back with the line.
    fn record(&mut self, record: &Record<'_>) -> Result<(), Reason>;

    /// Hears of the records that come next, [`crate::columns::interner::AHEAD`] of them at most.
    fn expect(&self, _: Records<'_>) {}

    /// Hears of a line that could not be taken.
    fn reject(&mut self, line: u64, reason: Reason, raw: &[u8]);
}

/// A line without quotes, split at its separators.
#[derive(Debug)]
pub(super) struct Split {
    /// Its place in the piece.
    pub(super) from: usize,
    pub(super) to: usize,
    /// How many fields it has.
    pub(super) fields: usize,
    pub(super) line: u64,
    pub(super) sound: bool,
}

/// Lines that are split already, as records.
#[derive(Debug, Clone)]
pub struct Records<'a> {
    pub(super) buffer: &'a [u8],
    pub(super) split: std::slice::Iter<'a, Split>,
    /// Where the fields end, those of all of them one after another.
    pub(super) ends: &'a [usize],
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        let Split { from, to, fields, line, sound } = *self.split.next()?;
        let (ends, rest) = self.ends.split_at_checked(fields)?;
        self.ends = rest;
        Some(Record { bytes: self.buffer.get(from..to)?, ends, gap: 1, sound, open: false, line })
    }
}
