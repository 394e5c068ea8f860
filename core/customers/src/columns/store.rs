//! The customers as columns: one row per customer, one record per customer and month.

use crate::column::Column;
use crate::columns::interner::Interner;
use crate::number::NONE;
use crate::reason::Reason;

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

/// A month: years since 0, times twelve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Month(pub u16);

impl Month {
    /// The month of a year, from 1 to 12.
    #[must_use]
    pub fn new(year: u16, month: u16) -> Option<Self> {
        ((1990..2100).contains(&year) && (1..=12).contains(&month)).then(|| Self(year * 12 + month - 1))
    }

    /// Reads `2026-07`, `202607`, `2026年7月`, `2026/7/31`, `20260731 0:00`, `2026.7`, also in full-width digits.
    ///
    /// ```
    /// use diansuan_customers::Month;
    /// for text in ["2026-07", "202607", "2026年7月", "2026/7/31 0:00:00", "20260731", "２０２６．７"] {
    ///     assert_eq!(Month::parse(text.as_bytes()).map(Month::text).as_deref(), Some("2026-07"), "{text}");
    /// }
    /// assert_eq!(Month::parse(b"2026-13"), None);
    /// ```
    #[must_use]
    pub fn parse(cell: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(cell).ok().filter(|text| text.len() <= 40)?;
        let (mut digits, mut parts) = (String::new(), Vec::new());
        for c in text.chars().map(diansuan::number::fold).chain([' ']) {
            if c.is_ascii_digit() {
                digits.push(c);
            } else if "-/.年月日 :".contains(c) {
                if !digits.is_empty() {
                    parts.push(std::mem::take(&mut digits));
                }
            } else {
                return None;
            }
        }
        let number = |text: Option<&str>| text?.parse::<u16>().ok();
        let first = parts.first()?;
        match first.len() {
            6 | 8 => Self::new(number(first.get(..4))?, number(first.get(4..6))?),
            4 => Self::new(number(Some(first))?, number(parts.get(1).map(String::as_str))?),
            _ => None,
        }
    }

    /// The month as `2026-07`.
    #[must_use]
    pub fn text(self) -> String {
        format!("{:04}-{:02}", self.0 / 12, self.0 % 12 + 1)
    }
}

/// Numbers of which there may be none, or none at the end.
#[derive(Debug, Clone, Default)]
pub struct Sparse(pub(crate) Vec<i64>);

impl Sparse {
    /// Sets the number of a row.
    #[inline(always)]
    fn set(&mut self, row: usize, value: i64) {
        if value == NONE && row >= self.0.len() {
            return;
        }
        put(&mut self.0, row, value, NONE);
    }

    /// The number of a row.
    #[must_use]
    pub fn get(&self, row: usize) -> Option<i64> {
        self.0.get(row).copied().filter(|value| *value != NONE)
    }
}

/// A column of texts: a number for each row, zero for none.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    /// The numbers of all rows while they are small; otherwise empty, and all of them in `wide`.
    pub(crate) narrow: Vec<u16>,
    pub(crate) wide: Vec<u32>,
    pub(crate) dictionary: Interner,
}

impl Texts {
    fn set(&mut self, row: usize, text: &[u8]) -> Option<()> {
        if text.is_empty() && row >= self.narrow.len().max(self.wide.len()) {
            return Some(());
        }
        let code = if text.is_empty() { 0 } else { self.dictionary.add(text)? + 1 };
        match u16::try_from(code) {
            Ok(code) if self.wide.is_empty() => put(&mut self.narrow, row, code, 0),
            _ => {
                self.widen();
                put(&mut self.wide, row, code, 0);
            }
        }
        Some(())
    }

    fn widen(&mut self) {
        if !self.narrow.is_empty() {
            self.wide.reserve(self.narrow.capacity());
            self.wide.extend(std::mem::take(&mut self.narrow).into_iter().map(u32::from));
        }
    }

    /// The text of a row.
    #[must_use]
    pub fn get(&self, row: usize) -> &str {
        self.code(row).checked_sub(1).map_or("", |code| self.dictionary.text(code))
    }

    /// The number of a row's text: 0 for none, otherwise one more than in the dictionary.
    #[must_use]
    pub fn code(&self, row: usize) -> u32 {
        let wide = || self.wide.get(row).copied().unwrap_or(0);
        self.narrow.get(row).map_or_else(wide, |code| u32::from(*code))
    }

    /// Whether all numbers are those of texts.
    pub(crate) fn sound(&self) -> bool {
        let known = self.dictionary.len();
        let mixed = !self.narrow.is_empty() && !self.wide.is_empty();
        let inside = |code: u32| code as usize <= known;
        !mixed
            && self.narrow.iter().all(|code| inside((*code).into()))
            && self.wide.iter().all(|code| inside(*code))
    }
}

/// One line of an export, read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line<'a> {
    pub(crate) account: &'a [u8],
    pub(crate) month: Month,
    pub(crate) kwh: i64,
    pub(crate) kvarh: i64,
    pub(crate) money: i64,
    pub(crate) base: i64,
    pub(crate) kva: i64,
    pub(crate) standard: u8,
    pub(crate) counts: [u16; COUNTS.len()],
    pub(crate) flags: u8,
    pub(crate) texts: [&'a [u8]; TEXTS.len()],
}

/// Everything that was imported.
#[derive(Debug, Clone, Default)]
pub struct Store {
    /// The months that occur, in no order.
    pub months: Vec<Month>,
    pub(crate) accounts: Interner,
    /// By customer: which months there are, and the newest, whose attributes count.
    pub(crate) seen: Vec<u64>,
    pub(crate) newest: Vec<Month>,
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
}

impl Store {
    /// How many customers there are.
    #[must_use]
    pub fn customers(&self) -> usize {
        self.accounts.len()
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
        self.newest.reserve(records);
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
    fn month_index(&mut self, month: Month) -> Result<usize, Reason> {
        if let Some(index) = self.months.iter().position(|known| *known == month) {
            return Ok(index);
        }
        if self.months.len() == MONTHS {
            return Err(Reason::TooManyMonths);
        }
        self.months.push(month);
        Ok(self.months.len() - 1)
    }

    /// Whether this customer has a record of this month.
    pub(crate) fn has(&self, account: &[u8], month: Month) -> bool {
        let index = self.months.iter().position(|known| *known == month);
        let seen = self.accounts.find(account).and_then(|row| self.seen.get(row as usize));
        index.zip(seen).is_some_and(|(index, seen)| seen >> index & 1 == 1)
    }

    /// Adds a record; the attributes of the newest month count.
    pub(crate) fn add(&mut self, line: &Line<'_>) -> Result<(), Reason> {
        let index = self.month_index(line.month)?;
        let row = self.accounts.add(line.account).ok_or(Reason::Full)? as usize;
        if row == self.seen.len() {
            self.seen.push(0);
            self.newest.push(Month(0));
            self.flags.push(0);
        }
        let bit = 1_u64 << index;
        match self.seen.get_mut(row) {
            Some(seen) if *seen & bit != 0 => return Err(Reason::Duplicate),
            Some(seen) => *seen |= bit,
            None => return Err(Reason::Full),
        }
        if self.newest.get(row).is_some_and(|newest| *newest <= line.month) {
            self.attributes(row, line)?;
        }
        let record = self.kwh.len();
        self.customer.push(row as u32);
        self.month.push(index as u8);
        self.kwh.push(line.kwh);
        self.kvarh.set(record, line.kvarh);
        self.money.set(record, line.money);
        self.base.set(record, line.base);
        Ok(())
    }

    fn attributes(&mut self, row: usize, line: &Line<'_>) -> Result<(), Reason> {
        if let Some(newest) = self.newest.get_mut(row) {
            *newest = line.month;
        }
        if let Some(flags) = self.flags.get_mut(row) {
            *flags = line.flags;
        }
        for (column, text) in self.texts.iter_mut().zip(line.texts) {
            column.set(row, text).ok_or(Reason::Full)?;
        }
        self.kva.set(row, line.kva);
        if line.standard != 0 || row < self.standard.len() {
            put(&mut self.standard, row, line.standard, 0);
        }
        for (column, count) in self.counts.iter_mut().zip(line.counts) {
            if count != 0 || row < column.len() {
                put(column, row, count, 0);
            }
        }
        Ok(())
    }

    /// Adds all records of another one, whose customers and months are known not to be here.
    ///
    /// # Errors
    /// [`Reason::TooManyMonths`] or [`Reason::Full`]; nothing was added then that counts.
    pub(crate) fn absorb(&mut self, other: &Self) -> Result<(), Reason> {
        let mut months = self.months.clone();
        months.extend(other.months.iter().filter(|month| !self.months.contains(month)));
        if months.len() > MONTHS {
            return Err(Reason::TooManyMonths);
        }
        for record in 0..other.records() {
            let row = other.customer.get(record).copied().unwrap_or(0);
            let at = row as usize;
            let mut line = other.line(at, record);
            line.account = other.accounts.get(row);
            self.add(&line)?;
        }
        Ok(())
    }

    /// A record with the attributes of its customer.
    fn line(&self, row: usize, record: usize) -> Line<'_> {
        let month = self.month.get(record).and_then(|index| self.months.get(usize::from(*index)));
        let mut line = Line {
            month: month.copied().unwrap_or_default(),
            kwh: self.kwh.get(record).copied().unwrap_or(0),
            kvarh: self.kvarh.get(record).unwrap_or(NONE),
            money: self.money.get(record).unwrap_or(NONE),
            base: self.base.get(record).unwrap_or(NONE),
            kva: self.kva.get(row).unwrap_or(NONE),
            standard: self.standard.get(row).copied().unwrap_or(0),
            flags: self.flags.get(row).copied().unwrap_or(0),
            ..Line::default()
        };
        for (place, column) in line.texts.iter_mut().zip(&self.texts) {
            *place = column.get(row).as_bytes();
        }
        for (place, column) in line.counts.iter_mut().zip(&self.counts) {
            *place = column.get(row).copied().unwrap_or(0);
        }
        line
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

/// Sets the value of a row; rows before it that have none get `none`.
#[inline(always)]
fn put<T: Copy>(column: &mut Vec<T>, row: usize, value: T, none: T) {
    // Nearly all rows come one after another.
    if row == column.len() {
        column.push(value);
    } else if let Some(place) = column.get_mut(row) {
        *place = value;
    } else {
        column.resize(row, none);
        column.push(value);
    }
}
