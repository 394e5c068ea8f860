//! How a file is to be read: what its beginning looks like, and what a person says of it.

use crate::cells::month::Month;
use crate::column::{Column, REQUIRED};
use crate::read::reader::COLUMNS;
use diansuan::data::Data;

/// Separators that are tried, in this order.
pub const DELIMITERS: [u8; 5] = [b'\t', b',', b';', b'|', b'^'];

/// How a file is to be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Layout {
    /// What separates the columns.
    pub delimiter: u8,
    /// Last line of the head, from 1; 0 for none.
    pub head: u64,
    /// How many columns the head has.
    pub width: usize,
    /// By column of the file: what it is and the power of ten of its unit.
    pub columns: Vec<Option<(Column, u8)>>,
    /// The month of a file that has no column for it.
    pub month: Option<Month>,
    /// Where a customer is of whom that is not said.
    pub rural: bool,
    /// What 2026.1 is in this file: month 1 or 10; nothing where nobody has said so.
    pub dot: Option<u8>,
    /// Some numbers have separators in them without quotes: what looks like one is refused.
    pub split: bool,
}

impl Layout {
    /// Whether a column is there.
    #[must_use]
    pub fn has(&self, column: Column) -> bool {
        self.columns.iter().flatten().any(|(known, _)| *known == column)
    }

    /// The columns without which nothing can be classified and that are not there.
    #[must_use]
    pub fn missing(&self) -> Vec<Column> {
        let mut missing: Vec<Column> = REQUIRED.into_iter().filter(|column| !self.has(*column)).collect();
        if self.month.is_none() && !self.has(Column::Month) {
            missing.push(Column::Month);
        }
        missing
    }

    /// Whether it is a list of customers without energy: who they are, whatever the month, which has no column.
    #[must_use]
    pub fn only_customers(&self) -> bool {
        let telling = |column: &Column| {
            !matches!(
                column,
                Column::Account | Column::Month | Column::Year | Column::Kvarh | Column::Money | Column::Base
            )
        };
        self.has(Column::Account)
            && !self.has(Column::Kwh)
            && !self.has(Column::Month)
            && !self.has(Column::Money)
            && self.columns.iter().flatten().any(|(column, _)| telling(column))
    }

    /// Reads what [`crate::Look`] has written, as a person may have changed it.
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
            dot: text("dot").and_then(|dot| dot.parse().ok()).filter(|dot| [1, 10].contains(dot)),
            split: get("split") == Some(&Data::Flag(true)),
        })
    }
}
