//! The customers as columns: one row per customer, one record per customer and month.

use crate::cells::month::Month;
use crate::column::Column;
use crate::columns::interner::Interner;
use crate::columns::texts::{Sparse, Texts, put};
use crate::number::NONE;
use crate::reason::Reason;
use std::borrow::Cow;

/// Most months; each is a bit of a word.
pub const MONTHS: usize = 64;
/// Columns of texts that are kept.
pub const TEXTS: [Column; 5] =
    [Column::Name, Column::Area, Column::Sector, Column::District, Column::Address];
/// Columns of counts that are kept, as the credit rules name them.
pub const COUNTS: [Column; 5] =
    [Column::Late, Column::Arrears, Column::Violation, Column::Theft, Column::Hazard];

/// Bits of a customer.
pub(crate) const PREPAID: u8 = 1;
pub(crate) const CARE: u8 = 2;
pub(crate) const RURAL: u8 = 4;
/// Town or countryside was not said.
pub(crate) const UNSAID: u8 = 8;
/// Whether the customer is important was said, and so it is.
pub(crate) const KEY_SAID: u8 = 16;
pub(crate) const KEY: u8 = 32;

/// What is done with another line of a customer in a month that is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Again {
    /// The first one counts.
    #[default]
    Refuse,
    /// They are added up: several metering points, corrections.
    Sum,
    /// The last one counts.
    Newer,
}

/// One line of an export, read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line<'a> {
    pub(crate) account: Cow<'a, [u8]>,
    /// No month: nothing but what is said about the customer.
    pub(crate) month: Option<Month>,
    pub(crate) kwh: i64,
    pub(crate) kvarh: i64,
    pub(crate) money: i64,
    pub(crate) base: i64,
    /// The power of ten that a unit of the row's own asks for.
    pub(crate) power: u8,
    pub(crate) told: Told<'a>,
}

/// What a line tells about its customer, whatever the month.
#[derive(Debug, Clone)]
pub(crate) struct Told<'a> {
    pub(crate) kva: i64,
    pub(crate) standard: u8,
    pub(crate) counts: [u16; COUNTS.len()],
    /// A bit for each count that the file has a column for.
    pub(crate) counted: u8,
    /// Bits of the customer, and which of them were told.
    pub(crate) flags: u8,
    pub(crate) flagged: u8,
    pub(crate) texts: [&'a [u8]; TEXTS.len()],
    /// Whether the file tells anything about customers.
    pub(crate) anything: bool,
}

impl Default for Told<'_> {
    fn default() -> Self {
        Self {
            kva: NONE,
            standard: 0,
            counts: [0; COUNTS.len()],
            counted: 0,
            flags: UNSAID,
            flagged: 0,
            texts: Default::default(),
            anything: false,
        }
    }
}

/// Everything that was imported.
#[derive(Debug, Clone, Default)]
pub struct Store {
    /// The months that occur, in no order.
    pub months: Vec<Month>,
    pub(crate) accounts: Interner,
    /// By customer: which months there are, and the newest that told something about the customer.
    pub(crate) seen: Vec<u64>,
    pub(crate) told: Vec<Month>,
    pub(crate) texts: [Texts; TEXTS.len()],
    pub(crate) kva: Sparse,
    pub(crate) standard: Vec<u8>,
    pub(crate) counts: [Vec<u16>; COUNTS.len()],
    pub(crate) flags: Vec<u8>,
    /// By record: whose, when, how much.
    pub(crate) customer: Vec<u32>,
    pub(crate) month: Vec<u8>,
    pub(crate) kwh: Vec<i64>,
    pub(crate) kvarh: Sparse,
    pub(crate) money: Sparse,
    pub(crate) base: Sparse,
    /// Which of prepaid and care card any file has told.
    pub(crate) told_flags: u8,
    /// Customers and months with more than one record, until they are made one.
    pub(super) again: Vec<(u32, u8)>,
}

impl Store {
    /// How many customers there are.
    #[must_use]
    pub fn customers(&self) -> usize {
        self.accounts.len()
    }

    /// The energy of every record, kWh in ten-thousandths.
    #[must_use]
    pub fn energy(&self) -> &[i64] {
        &self.kwh
    }

    /// How many records: customers times their months.
    #[must_use]
    pub fn records(&self) -> usize {
        self.kwh.len()
    }

    /// Makes room for so many records of new customers with these columns.
    pub fn reserve(&mut self, records: usize, columns: &[Column]) {
        self.accounts.reserve(records, records * 11);
        self.seen.reserve(records);
        self.told.reserve(records);
        self.flags.reserve(records);
        self.customer.reserve(records);
        self.month.reserve(records);
        self.kwh.reserve(records);
        for column in columns {
            match column {
                Column::Kvarh => self.kvarh.0.reserve(records),
                Column::Money => self.money.0.reserve(records),
                Column::Base => self.base.0.reserve(records),
                Column::Kva => self.kva.0.reserve(records),
                _ => (),
            }
        }
        for (texts, column) in self.texts.iter_mut().zip(TEXTS) {
            if columns.contains(&column) {
                texts.narrow.reserve(records);
            }
        }
    }

    /// The place of a month in [`Self::months`], a new one if need be.
    pub(super) fn month_index(&mut self, month: Month) -> Result<usize, Reason> {
        if let Some(index) = self.months.iter().position(|known| *known == month) {
            return Ok(index);
        }
        if self.months.len() == MONTHS {
            return Err(Reason::TooManyMonths);
        }
        self.months.push(month);
        Ok(self.months.len() - 1)
    }

    /// Adds a record, or nothing but what its line tells about the customer.
    ///
    /// What the newest month tells counts; what no month tells stays as it was.
    ///
    /// # Errors
    /// [`Reason::Duplicate`] where the month is there already and the first record counts, or no more room.
    pub(crate) fn add(&mut self, line: &Line<'_>, again: Again) -> Result<(), Reason> {
        let index = line.month.map(|month| self.month_index(month)).transpose()?;
        let row = self.customer_of(&line.account, &line.told)?;
        if let Some(index) = index {
            let bit = 1_u64 << index;
            match self.seen.get_mut(row) {
                Some(seen) if *seen & bit != 0 => match again {
                    Again::Refuse => return Err(Reason::Duplicate),
                    Again::Sum | Again::Newer => self.again.push((row as u32, index as u8)),
                },
                Some(seen) => *seen |= bit,
                None => return Err(Reason::Full),
            }
            let record = self.kwh.len();
            self.customer.push(row as u32);
            self.month.push(index as u8);
            self.kwh.push(line.kwh);
            self.kvarh.set(record, line.kvarh);
            self.money.set(record, line.money);
            self.base.set(record, line.base);
        }
        self.told_flags |= line.told.flagged & (PREPAID | CARE);
        if line.told.anything {
            self.tell(row, line.month, &line.told)?;
        }
        Ok(())
    }

    /// The row of an account, a new one if need be.
    pub(super) fn customer_of(&mut self, account: &[u8], told: &Told<'_>) -> Result<usize, Reason> {
        let row = self.accounts.add(account).ok_or(Reason::Full)? as usize;
        if row == self.seen.len() {
            self.seen.push(0);
            self.told.push(Month::default());
            self.flags.push(told.flags & !told.flagged | UNSAID);
        }
        Ok(row)
    }

    /// Takes what is told about a customer in a month; without a month it is what counts now.
    pub(super) fn tell(&mut self, row: usize, month: Option<Month>, told: &Told<'_>) -> Result<(), Reason> {
        let Some(newest) = self.told.get_mut(row) else { return Ok(()) };
        let newer = month.is_none_or(|month| *newest <= month);
        *newest = month.unwrap_or_default().max(*newest);
        if let Some(flags) = self.flags.get_mut(row) {
            let mut take = told.flagged;
            if !newer {
                // What was said before stays, however late that is told.
                take &= if *flags & UNSAID != 0 { RURAL | UNSAID } else { 0 }
                    | if *flags & KEY_SAID == 0 { KEY | KEY_SAID } else { 0 };
            }
            *flags = *flags & !take | told.flags & take;
        }
        for (column, text) in (0..).zip(told.texts) {
            let Some(texts) = self.texts.get_mut(column) else { continue };
            if newer || texts.code(row) == 0 {
                texts
                    .set(row, text, matches!(TEXTS.get(column), Some(Column::Name | Column::Address)))
                    .ok_or(Reason::Full)?;
            }
        }
        if told.kva != NONE && (newer || self.kva.get(row).is_none()) {
            self.kva.set(row, told.kva);
        }
        if told.standard != 0 && (newer || self.standard.get(row).is_none_or(|standard| *standard == 0)) {
            put(&mut self.standard, row, told.standard, 0);
        }
        for (at, (column, count)) in self.counts.iter_mut().zip(told.counts).enumerate() {
            if newer && told.counted >> at & 1 == 1 && (count != 0 || row < column.len()) {
                put(column, row, count, 0);
            }
        }
        Ok(())
    }

    /// Which bits of a customer were told by anybody.
    pub(super) const fn flagged(&self, flags: u8) -> u8 {
        let setting = if flags & UNSAID == 0 { RURAL | UNSAID } else { 0 };
        let key = if flags & KEY_SAID != 0 { KEY | KEY_SAID } else { 0 };
        setting | key | self.told_flags
    }

    /// A text of a customer.
    #[must_use]
    pub fn text(&self, column: Column, row: usize) -> &str {
        match TEXTS.iter().position(|known| *known == column) {
            Some(index) => self.texts.get(index).map_or("", |texts| texts.get(row)),
            None if column == Column::Account => self.accounts.text(row as u32),
            None => "",
        }
    }

    /// A column of texts.
    pub(crate) fn texts_of(&self, column: Column) -> Option<&Texts> {
        TEXTS.iter().position(|known| *known == column).and_then(|index| self.texts.get(index))
    }

    /// A count of a customer.
    #[must_use]
    pub fn count(&self, index: usize, row: usize) -> u16 {
        self.counts.get(index).and_then(|counts| counts.get(row)).copied().unwrap_or(0)
    }

    /// Whether a bit of a customer is set.
    #[inline(always)]
    pub(crate) fn flag(&self, bit: u8, row: usize) -> bool {
        self.flags.get(row).is_some_and(|flags| flags & bit != 0)
    }
}
