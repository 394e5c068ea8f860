//! What the cells of a column are read as.

use crate::column::Column;
use crate::columns::store::{CARE, COUNTS, KEY, KEY_SAID, Line, PREPAID, RURAL, TEXTS, UNSAID};
use crate::number::Reading;
use crate::reason::Reason;

/// A column of the file that means something.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) column: Column,
    /// Its place in the file.
    pub(super) at: usize,
    pub(super) kind: Kind,
}

/// How its cells are read.
#[derive(Debug)]
pub(super) enum Kind {
    Account,
    Month,
    Setting,
    Standard,
    /// Yes or no, a bit of the customer; with it another one that tells that it was said.
    Flag(u8, u8),
    Number(Reading),
    /// Place in [`COUNTS`].
    Count(usize),
    /// Place in [`TEXTS`].
    Text(usize),
}

impl Place {
    /// A column whose numbers are `shift` powers of ten larger than they are written.
    pub(super) fn new(column: Column, at: usize, shift: u8) -> Self {
        let place = |columns: &[Column]| columns.iter().position(|known| *known == column);
        let kind = match column {
            Column::Account => Kind::Account,
            Column::Month => Kind::Month,
            Column::Setting => Kind::Setting,
            Column::Standard => Kind::Standard,
            Column::Prepaid => Kind::Flag(PREPAID, 0),
            Column::Key => Kind::Flag(KEY, KEY_SAID),
            Column::Care => Kind::Flag(CARE, 0),
            _ => match (column.spec(), place(&COUNTS)) {
                (Some(spec), _) => Kind::Number(Reading::new(spec, shift)),
                (None, Some(index)) => Kind::Count(index),
                (None, None) => Kind::Text(place(&TEXTS).unwrap_or(TEXTS.len())),
            },
        };
        Self { column, at, kind }
    }

    /// Reads a cell that is not empty into its line; months are read elsewhere.
    pub(super) fn read<'a>(&self, cell: &'a [u8], line: &mut Line<'a>) -> Result<(), Reason> {
        match &self.kind {
            Kind::Account if is_total(cell) => return Err(Reason::Total),
            Kind::Account => line.account = cell,
            Kind::Month => (),
            Kind::Setting => {
                line.flags &= !(RURAL | UNSAID);
                line.flags |= if is_rural(cell)? { RURAL } else { 0 };
            }
            Kind::Flag(bit, said) => line.flags |= said | if is_yes(cell)? { *bit } else { 0 },
            Kind::Standard => line.standard = standard(cell)?,
            Kind::Number(reading) => {
                let value = reading.read(cell)?;
                match self.column {
                    Column::Kwh => line.kwh = value,
                    Column::Kvarh => line.kvarh = value,
                    Column::Kva => line.kva = value,
                    Column::Money => line.money = value,
                    _ => line.base = value,
                }
            }
            Kind::Count(index) => {
                let count = crate::number::count(cell)?;
                line.counts.get_mut(*index).into_iter().for_each(|place| *place = count);
            }
            Kind::Text(index) => line.texts.get_mut(*index).into_iter().for_each(|place| *place = cell),
        }
        Ok(())
    }
}

/// Whether this is a line of sums, not a customer.
pub(super) fn is_total(cell: &[u8]) -> bool {
    !cell.first().is_some_and(u8::is_ascii_digit)
        && ["合计", "总计", "小计", "Total", "total", "TOTAL"].iter().any(|word| word.as_bytes() == cell)
}

/// The usual ones first: every line has one.
const SETTINGS: [(&str, bool); 22] = [
    ("城镇", false),
    ("农村", true),
    ("城市", false),
    ("城区", false),
    ("城", false),
    ("市区", false),
    ("城网", false),
    ("urban", false),
    ("Urban", false),
    ("town", false),
    ("U", false),
    ("0", false),
    ("乡村", true),
    ("乡镇", true),
    ("农", true),
    ("乡", true),
    ("农网", true),
    ("rural", true),
    ("Rural", true),
    ("country", true),
    ("R", true),
    ("1", true),
];

fn is_rural(cell: &[u8]) -> Result<bool, Reason> {
    let found = SETTINGS.iter().find(|(word, _)| word.as_bytes() == cell);
    found.map(|(_, rural)| *rural).ok_or(Reason::Unknown)
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
