//! Records that belong together, months that go, and one import joined to what is there.

use crate::cells::month::Month;
use crate::column::Column;
use crate::columns::store::{Again, Line, MONTHS, Store, TEXTS, Told, UNSAID};
use crate::number::NONE;
use crate::reason::Reason;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What came of records of the same customer and month.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Settled {
    /// Records that were too many.
    pub(crate) joined: u64,
    /// Customers' months in which one of three records and more is the sum of the others: a total, probably.
    pub(crate) totals: u64,
}

/// Records of one customer and month.
#[derive(Debug, Clone, Copy)]
struct Group {
    first: usize,
    records: u32,
    most: i64,
}

impl Store {
    /// Makes one record of those that a customer has of the same month.
    pub(crate) fn settle(&mut self, again: Again) -> Settled {
        let several = std::mem::take(&mut self.again);
        if several.is_empty() {
            return Settled::default();
        }
        let mut groups: BTreeMap<(u32, u8), Option<Group>> =
            several.iter().map(|pair| (*pair, None)).collect();
        let mut keep = vec![true; self.records()];
        for record in 0..self.records() {
            let Some(key) = self.customer.get(record).copied().zip(self.month.get(record).copied()) else {
                continue;
            };
            let Some(place) = groups.get_mut(&key) else { continue };
            let kwh = self.kwh.get(record).copied().unwrap_or(0);
            let Some(group) = place else {
                *place = Some(Group { first: record, records: 1, most: kwh });
                continue;
            };
            group.records += 1;
            group.most = group.most.max(kwh);
            keep.get_mut(record).into_iter().for_each(|keep| *keep = false);
            self.join(group.first, record, again);
        }
        let total = |group: &&Group| {
            let sum = self.kwh.get(group.first).copied().unwrap_or(0);
            again == Again::Sum
                && group.records > 2
                && group.most > 0
                && sum.checked_sub(group.most) == Some(group.most)
        };
        let totals = groups.values().flatten().filter(total).count() as u64;
        self.retain(&keep);
        Settled { joined: several.len() as u64, totals }
    }

    /// Puts a record into another one.
    fn join(&mut self, to: usize, from: usize, again: Again) {
        let kwh = self.kwh.get(from).copied().unwrap_or(0);
        if let Some(place) = self.kwh.get_mut(to) {
            *place = if again == Again::Sum { place.saturating_add(kwh) } else { kwh };
        }
        for column in [&mut self.kvarh, &mut self.money, &mut self.base] {
            let (before, more) = (column.get(to), column.get(from));
            let value = match (again, before, more) {
                (Again::Sum, Some(before), Some(more)) => Some(before.saturating_add(more)),
                (Again::Sum, before, more) => before.or(more),
                (_, _, more) => more,
            };
            column.set(to, value.unwrap_or(NONE));
        }
    }

    /// Leaves records out.
    fn retain(&mut self, keep: &[bool]) {
        fn some<T: Copy>(column: &mut Vec<T>, keep: &[bool]) {
            let mut at = 0;
            column.retain(|_| {
                at += 1;
                keep.get(at - 1) == Some(&true)
            });
        }
        some(&mut self.customer, keep);
        some(&mut self.month, keep);
        some(&mut self.kwh, keep);
        for column in [&mut self.kvarh, &mut self.money, &mut self.base] {
            some(&mut column.0, keep);
        }
    }

    /// Removes the records of these months; customers stay with what is known about them.
    pub(crate) fn drop_months(&mut self, months: &[Month]) {
        let gone: Vec<bool> = self.months.iter().map(|month| months.contains(month)).collect();
        let is_gone = |index: &u8| gone.get(usize::from(*index)) == Some(&true);
        let keep: Vec<bool> = self.month.iter().map(|index| !is_gone(index)).collect();
        self.retain(&keep);
        let before = std::mem::take(&mut self.months);
        self.months = before.iter().copied().filter(|month| !months.contains(month)).collect();
        let place = |month: &Month| self.months.iter().position(|known| known == month).unwrap_or(0) as u8;
        let moved: Vec<u8> = before.iter().map(place).collect();
        self.seen.iter_mut().for_each(|seen| *seen = 0);
        for (index, row) in self.month.iter_mut().zip(&self.customer) {
            *index = moved.get(usize::from(*index)).copied().unwrap_or(0);
            self.seen.get_mut(*row as usize).into_iter().for_each(|seen| *seen |= 1 << *index);
        }
    }

    /// All months of both, if they are not more than are kept.
    ///
    /// # Errors
    /// [`Reason::TooManyMonths`].
    pub(crate) fn months_with(&self, other: &Self) -> Result<usize, Reason> {
        let more = other.months.iter().filter(|month| !self.months.contains(month)).count();
        let all = self.months.len() + more;
        if all > MONTHS { Err(Reason::TooManyMonths) } else { Ok(all) }
    }

    /// How many records of another one are of customers and months that are here.
    pub(crate) fn overlap(&self, other: &Self) -> u64 {
        let rows: Vec<Option<u64>> = (0..other.customers() as u32)
            .map(|row| {
                self.accounts
                    .find(other.accounts.get(row))
                    .and_then(|own| self.seen.get(own as usize).copied())
            })
            .collect();
        let own: Vec<Option<usize>> =
            other.months.iter().map(|month| self.months.iter().position(|known| known == month)).collect();
        let here = |(row, index): (&u32, &u8)| {
            let seen = rows.get(*row as usize).copied().flatten();
            let month = own.get(usize::from(*index)).copied().flatten();
            seen.zip(month).is_some_and(|(seen, month)| seen >> month & 1 == 1)
        };
        other.customer.iter().zip(&other.month).filter(|pair| here(*pair)).count() as u64
    }

    /// Adds everything of another one; how many of its records were left out because those here count.
    ///
    /// # Errors
    /// [`Reason::TooManyMonths`], before anything is changed, or [`Reason::Full`].
    pub(crate) fn absorb(&mut self, other: &Self, again: Again) -> Result<u64, Reason> {
        self.months_with(other)?;
        let mut rows = Vec::new();
        for row in 0..other.customers() {
            let told = other.told(row);
            let own = self.customer_of(other.accounts.get(row as u32), &told)?;
            let month = other.told.get(row).copied().filter(|month| *month != Month::default());
            self.tell(own, month, &told)?;
            rows.push(own);
        }
        let mut left = 0;
        for record in 0..other.records() {
            let row =
                other.customer.get(record).and_then(|row| rows.get(*row as usize)).copied().unwrap_or(0);
            let month = other.month.get(record).and_then(|index| other.months.get(usize::from(*index)));
            let line = Line {
                power: 0,
                account: Cow::Borrowed(other.accounts.get(other.customer.get(record).copied().unwrap_or(0))),
                month: month.copied(),
                kwh: other.kwh.get(record).copied().unwrap_or(0),
                kvarh: other.kvarh.get(record).unwrap_or(NONE),
                money: other.money.get(record).unwrap_or(NONE),
                base: other.base.get(record).unwrap_or(NONE),
                told: Told::default(),
            };
            debug_assert_eq!(self.accounts.find(&line.account), Some(row as u32));
            match self.add(&line, again) {
                Err(Reason::Duplicate) => left += 1,
                added => added?,
            }
        }
        self.told_flags |= other.told_flags;
        self.settle(again);
        Ok(left)
    }

    /// What is known about a customer.
    fn told(&self, row: usize) -> Told<'_> {
        let flags = self.flags.get(row).copied().unwrap_or(UNSAID);
        let mut told = Told {
            kva: self.kva.get(row).unwrap_or(NONE),
            standard: self.standard.get(row).copied().unwrap_or(0),
            flags,
            flagged: self.flagged(flags),
            anything: true,
            ..Told::default()
        };
        for (place, column) in told.texts.iter_mut().zip(&self.texts) {
            *place = column.get(row).as_bytes();
        }
        for (at, (place, column)) in told.counts.iter_mut().zip(&self.counts).enumerate() {
            *place = column.get(row).copied().unwrap_or(0);
            told.counted |= u8::from(!column.is_empty()) << at;
        }
        told
    }

    /// Every customer with this name in a column has the other one from now on; how many there were.
    pub(crate) fn rename(&mut self, column: Column, from: &str, to: &str) -> usize {
        let place = TEXTS.iter().position(|known| *known == column);
        place.and_then(|place| self.texts.get_mut(place)).map_or(0, |texts| texts.rename(from, to))
    }
}
