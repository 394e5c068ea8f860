//! What came of an import: what was read, what was not, and what of it is doubtful.

use crate::column::Column;
use crate::reason::Reason;
use diansuan::data::{Data, ToPlain};
use diansuan::error::Code;

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

/// Cells of a column that could not be read; their customers were taken without them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// The column.
    pub column: Column,
    /// How many cells.
    pub cells: u64,
    /// The line of the first, from 1, and what stands there.
    pub line: u64,
    /// How the first begins.
    pub text: String,
    /// Whether the cells were read, but decimals beyond the fourth cut off.
    pub cut: bool,
}

/// What came of an import.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// Rows that were taken.
    pub read: u64,
    /// Lines at the top that are head and title.
    pub above: u64,
    /// Lines with nothing in them.
    pub blank: u64,
    /// Lines that were not taken.
    pub rejected: Vec<Rejected>,
    /// Cells that were not taken, or not wholly.
    pub lost: Vec<Lost>,
    /// Lines that were joined with others of the same customer and month.
    pub joined: u64,
    /// Customers' months in which a line that was added is the sum of the others.
    pub totals: u64,
    /// Lines that were left out because the month was there already.
    pub kept: u64,
}

impl Outcome {
    /// How many lines were rejected for this reason.
    #[must_use]
    pub fn rejected_for(&self, reason: Reason) -> u64 {
        self.rejected.iter().filter(|one| one.reason == reason).count() as u64
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

impl ToPlain for Lost {
    fn plain(&self) -> Data {
        Data::object(vec![
            ("column", self.column.plain()),
            ("cells", self.cells.plain()),
            ("line", self.line.plain()),
            ("text", self.text.plain()),
            ("cut", self.cut.plain()),
        ])
    }
}

impl Reason {
    /// What a caller is told about a single value that was refused for this reason.
    pub(crate) const fn code(self) -> Code {
        match self {
            Self::Missing => Code::Missing,
            Self::NotANumber => Code::NotANumber,
            Self::Ambiguous => Code::Ambiguous,
            Self::WrongUnit => Code::WrongUnit,
            Self::Negative => Code::Negative,
            Self::TooPrecise => Code::TooPrecise,
            Self::Duplicate => Code::Conflict,
            Self::Unknown | Self::Month | Self::Range | Self::Total | Self::Head | Self::Destroyed => {
                Code::Unknown
            }
            Self::OutOfRange | Self::TooManyMonths | Self::Full | Self::TooLong | Self::TooManyColumns => {
                Code::OutOfRange
            }
            Self::Columns
            | Self::OtherTable
            | Self::Split
            | Self::Unclosed
            | Self::Encoding
            | Self::Control => Code::WrongType,
        }
    }
}
