//! The list of customers: filtered, sorted, a window at a time.

use crate::column::Column;
use crate::columns::sort;
use crate::columns::store::{RURAL, Store};
use crate::judge::company::Company;
use crate::judge::customer::describe;
use crate::judge::view::View;
use crate::lists::filter::{Filter, SortKey};
use crate::lists::select::Tests;
use diansuan::data::Data;

/// A list that remembers its last order and selection.
#[derive(Debug, Default)]
pub struct List {
    /// All customers of the view in ascending order of a key.
    order: Option<(SortKey, Vec<u32>)>,
    /// Places of texts in the order of their column.
    ranks: Vec<(Column, Vec<u32>)>,
    filter: Filter,
    /// The rows of the filter, in its order.
    pub rows: Vec<u32>,
}

impl List {
    /// Forgets what rests on the view: it has changed.
    pub fn stale(&mut self) {
        (self.order, self.rows) = (None, Vec::new());
        self.filter = Filter::default();
    }

    /// Puts the texts of a column in order beforehand, so that nobody waits for it later.
    pub fn prepare(&mut self, store: &Store, column: Column) {
        if let Some(texts) =
            store.texts_of(column).filter(|_| !self.ranks.iter().any(|(known, _)| *known == column))
        {
            self.ranks.push((column, sort::ranks(texts)));
        }
    }

    /// Selects and sorts.
    pub fn apply(&mut self, store: &Store, view: &View, company: &Company, filter: Filter) {
        if self.filter == filter && !self.rows.is_empty() {
            return;
        }
        let key = filter.sort.unwrap_or(SortKey::Kwh);
        if self.order.as_ref().is_none_or(|(known, _)| *known != key) {
            self.order = Some((key, self.sorted(store, view, key)));
        }
        // Row after row first, as the columns lie in memory; then in the order of the list.
        let tests = Tests::new(store, view, company, &filter);
        let passed: Vec<bool> = (0..store.customers()).map(|row| tests.pass(row)).collect();
        let order = self.order.as_ref().map(|(_, order)| order.as_slice()).unwrap_or_default();
        let wanted = |row: &u32| passed.get(*row as usize) == Some(&true);
        self.rows.clear();
        if filter.descending {
            self.rows.extend(order.iter().rev().copied().filter(wanted));
        } else {
            self.rows.extend(order.iter().copied().filter(wanted));
        }
        self.filter = filter;
    }

    fn sorted(&mut self, store: &Store, view: &View, key: SortKey) -> Vec<u32> {
        let text = match key {
            SortKey::Name => Some(Column::Name),
            SortKey::Area => Some(Column::Area),
            SortKey::Sector => Some(Column::Sector),
            SortKey::District => Some(Column::District),
            _ => None,
        };
        if let Some(column) = text {
            self.prepare(store, column);
        }
        let ranks = text.and_then(|column| self.ranks.iter().find(|(known, _)| *known == column));
        let texts = text.and_then(|column| store.texts_of(column));
        let rows = (0..store.customers() as u32).filter(|row| view.present(*row as usize));
        if key == SortKey::Account {
            return sort::by_number(rows.map(|row| (account(store.accounts.get(row)), row)));
        }
        sort::by_number(rows.map(|row| {
            let at = row as usize;
            let number = match key {
                SortKey::Kwh => view.now.average(at).unwrap_or(0),
                SortKey::Money => view.now.average_money(at).unwrap_or(0),
                SortKey::Change => view.change(at).unwrap_or(i64::MAX),
                SortKey::Tier => 2 - i64::from(view.tier.get(at).copied().unwrap_or(2).min(2)),
                SortKey::Manager => view.manager.get(at).copied().unwrap_or(0).into(),
                SortKey::Score => view.score.get(at).copied().unwrap_or(0).into(),
                SortKey::Setting => store.flag(RURAL, at).into(),
                _ => {
                    let code = texts.map_or(0, |texts| texts.code(at));
                    ranks.and_then(|(_, ranks)| ranks.get(code as usize)).copied().unwrap_or(0).into()
                }
            };
            (number, row)
        }))
    }

    /// Rows of the list as the page shows them.
    #[must_use]
    pub fn window(&self, store: &Store, view: &View, company: &Company, from: usize, count: usize) -> Data {
        let rows = self.rows.iter().skip(from).take(count.min(1000));
        Data::List(rows.map(|row| describe(store, view, company, *row as usize)).collect())
    }
}

/// Numbers of up to 18 digits by value, anything else by its first bytes behind them.
fn account(text: &[u8]) -> i64 {
    if text.len() <= 18 && text.iter().all(u8::is_ascii_digit) {
        return text.iter().fold(0, |number, byte| number * 10 + i64::from(byte - b'0'));
    }
    let mut word = [0; 8];
    word.iter_mut().zip(text).for_each(|(place, byte)| *place = *byte);
    (u64::from_be_bytes(word) >> 1) as i64 | 1 << 62
}
