//! Columns with gaps: numbers, and texts that occur again and again.

use super::interner::Interner;
use crate::cells::tidy::{is_tidy, text};
use crate::cells::words::{is_nothing, may_be_nothing};
use crate::number::NONE;

/// Numbers of which there may be none, or none at the end.
#[derive(Debug, Clone, Default)]
pub struct Sparse(pub(crate) Vec<i64>);

impl Sparse {
    /// Sets the number of a row.
    #[inline(always)]
    pub(super) fn set(&mut self, row: usize, value: i64) {
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
    /// Sets the text of a row in one spelling; an empty cell leaves what is there. Names that few customers
    /// share (`few`) are looked up as they are written first.
    pub(super) fn set(&mut self, row: usize, cell: &[u8], few: bool) -> Option<()> {
        if cell.is_empty() {
            return Some(());
        }
        let known = if few { None } else { self.dictionary.find(cell) };
        let code = match known {
            Some(code) => code + 1,
            None if is_tidy(cell) && (few || !may_be_nothing(cell)) => self.dictionary.add(cell)? + 1,
            None => {
                let kept = text(cell, !few);
                if kept.is_empty() || !few && is_nothing(cell) {
                    return Some(());
                }
                self.dictionary.add(kept.as_bytes())? + 1
            }
        };
        self.put(row, code);
        Some(())
    }

    /// Sets the number of a row's text.
    pub(super) fn put(&mut self, row: usize, code: u32) {
        match u16::try_from(code) {
            Ok(code) if self.wide.is_empty() => put(&mut self.narrow, row, code, 0),
            _ => {
                self.widen();
                put(&mut self.wide, row, code, 0);
            }
        }
    }

    /// Every row with this text has the other one from now on; how many rows there were.
    pub(crate) fn rename(&mut self, from: &str, to: &str) -> usize {
        let Some(old) = self.dictionary.find(from.as_bytes()) else { return 0 };
        let Some(new) = self.dictionary.add(to.as_bytes()) else { return 0 };
        let rows: Vec<usize> =
            (0..self.narrow.len().max(self.wide.len())).filter(|row| self.code(*row) == old + 1).collect();
        rows.iter().for_each(|row| self.put(*row, new + 1));
        rows.len()
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

/// Sets the value of a row; rows before it that have none get `none`.
#[inline(always)]
pub(super) fn put<T: Copy>(column: &mut Vec<T>, row: usize, value: T, none: T) {
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
