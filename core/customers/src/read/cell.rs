//! What the cells of a column are read as.

use crate::cells::tidy;
use crate::cells::words::{
    is_name_of_total, is_nothing, is_rural, is_total, is_yes, may_be_nothing, standard,
};
use crate::column::heading::shift;
use crate::column::{Column, REQUIRED};
use crate::columns::store::{Again, CARE, COUNTS, KEY, KEY_SAID, Line, PREPAID, RURAL, TEXTS, UNSAID};
use crate::number::Reading;
use crate::reason::Reason;
use std::borrow::Cow;

/// A column of the file that means something.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) column: Column,
    /// Its place in the file.
    pub(super) at: usize,
    pub(super) kind: Kind,
    /// Whether a line without it is none.
    pub(super) required: bool,
}

/// How its cells are read.
#[derive(Debug)]
pub(super) enum Kind {
    Account,
    Month,
    Year,
    /// Of the row's energy.
    Unit,
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
    pub(super) fn new(column: Column, at: usize, shift: u8, again: Again) -> Self {
        let place = |columns: &[Column]| columns.iter().position(|known| *known == column);
        let kind = match column {
            Column::Account => Kind::Account,
            Column::Month => Kind::Month,
            Column::Year => Kind::Year,
            Column::Unit => Kind::Unit,
            Column::Setting => Kind::Setting,
            Column::Standard => Kind::Standard,
            Column::Prepaid => Kind::Flag(PREPAID, 0),
            Column::Key => Kind::Flag(KEY, KEY_SAID),
            Column::Care => Kind::Flag(CARE, 0),
            _ => match (column.spec(), place(&COUNTS)) {
                // What is added up may be taken back.
                (Some(spec), _) if again == Again::Sum && column != Column::Kva => {
                    Kind::Number(Reading::signed(spec, shift))
                }
                (Some(spec), _) => Kind::Number(Reading::new(spec, shift)),
                (None, Some(index)) => Kind::Count(index),
                (None, None) => Kind::Text(place(&TEXTS).unwrap_or(TEXTS.len())),
            },
        };
        let required = REQUIRED.contains(&column) || matches!(column, Column::Month | Column::Year);
        Self { column, at, kind, required }
    }

    /// Reads a cell that is not empty into its line; whether decimals were cut off. Months are read elsewhere.
    #[inline]
    pub(super) fn read<'a>(&self, cell: &'a [u8], line: &mut Line<'a>, strict: bool) -> Result<bool, Reason> {
        let told = &mut line.told;
        match &self.kind {
            // Nearly all accounts are digits: nothing to look at.
            Kind::Account if cell.iter().all(u8::is_ascii_digit) => line.account = Cow::Borrowed(cell),
            Kind::Account if is_total(cell) => return Err(Reason::Total),
            Kind::Account if may_be_nothing(cell) && is_nothing(cell) => return Err(Reason::Missing),
            Kind::Account => {
                line.account = tidy::account(cell).ok_or(Reason::Destroyed)?;
                if line.account.is_empty() {
                    return Err(Reason::Missing);
                }
            }
            Kind::Month | Kind::Year => (),
            Kind::Unit => {
                let unit = std::str::from_utf8(cell).map_err(|_| Reason::Unknown)?;
                line.power = shift(Column::Kwh, unit).ok_or(Reason::WrongUnit)?;
            }
            Kind::Setting => {
                let rural = is_rural(cell).ok_or(Reason::Unknown)?;
                told.flags &= !(RURAL | UNSAID);
                told.flags |= if rural { RURAL } else { 0 };
                told.flagged |= RURAL | UNSAID;
            }
            Kind::Flag(bit, said) => {
                told.flags |= said | if is_yes(cell).ok_or(Reason::Unknown)? { *bit } else { 0 };
                told.flagged |= bit | said;
            }
            Kind::Standard => told.standard = standard(cell).ok_or(Reason::Unknown)?,
            Kind::Number(reading) => {
                let (value, cut) =
                    if strict { (reading.read(cell)?, false) } else { reading.read_from_file(cell)? };
                match self.column {
                    Column::Kwh => line.kwh = value,
                    Column::Kvarh => line.kvarh = value,
                    Column::Kva => told.kva = value,
                    Column::Money => line.money = value,
                    _ => line.base = value,
                }
                return Ok(cut);
            }
            Kind::Count(index) => {
                let count = crate::number::count(cell)?;
                told.counts.get_mut(*index).into_iter().for_each(|place| *place = count);
            }
            Kind::Text(0) if !strict && may_be_nothing(cell) && is_nothing(cell) => (),
            Kind::Text(0) if is_name_of_total(cell) => return Err(Reason::Total),
            Kind::Text(index) => told.texts.get_mut(*index).into_iter().for_each(|place| *place = cell),
        }
        Ok(false)
    }
}
