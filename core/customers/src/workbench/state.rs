//! The customers of a workbench: imported, judged, saved, handed out.

use crate::cells::month::Month;
use crate::column::Column;
use crate::columns::save::{Restorer, Writer};
use crate::columns::sort;
use crate::columns::store::{Again, Store};
use crate::judge::company::Company;
use crate::judge::fleet::{Fleet, Supposed};
use crate::judge::view::{Period, View};
use crate::lists::export;
use crate::lists::list::List;
use crate::read::import::Import;
use crate::read::layout::Layout;
use crate::read::outcome::Outcome;
use crate::reason::Reason;
use diansuan::text::Lang;

/// The customers, the rules they are judged by, and what was asked of them last.
#[derive(Debug, Default)]
pub struct Workbench {
    pub(super) store: Store,
    pub(super) import: Option<Import>,
    pub(super) staged: Option<Staged>,
    pub(super) outcome: Option<Outcome>,
    pub(super) company: Company,
    pub(super) view: View,
    pub(super) list: List,
    pub(super) fleet: Option<Fleet>,
    pub(super) restorer: Option<Restorer>,
    pub(super) export: Option<Export>,
}

/// An import that was read and that nobody has accepted yet.
#[derive(Debug)]
pub(super) struct Staged {
    pub(super) store: Store,
    pub(super) outcome: Outcome,
}

/// What becomes of what is there when an import is accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Join {
    /// It goes.
    #[default]
    Replace,
    /// It stays; a month of a customer that is there already is not taken again.
    Keep,
    /// It stays; a month of a customer that comes again is replaced.
    Newer,
    /// It stays; a month of a customer that comes again is added to it.
    Sum,
    /// It stays, except the months that come again: of all customers.
    Months,
}

impl Join {
    /// Reads what the page calls it.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            "replace" => Some(Self::Replace),
            "keep" => Some(Self::Keep),
            "newer" => Some(Self::Newer),
            "sum" => Some(Self::Sum),
            "months" => Some(Self::Months),
            _ => None,
        }
    }
}

/// A list on its way out.
#[derive(Debug)]
pub(super) struct Export {
    pub(super) lang: Lang,
    /// The next line.
    pub(super) from: usize,
    /// The call list with what it supposes, or the list of customers.
    pub(super) calls: Option<Supposed>,
}

impl Workbench {
    /// A workbench without customers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Begins an import; what is there stays until the import is accepted.
    pub fn begin(&mut self, layout: Layout, again: Again) {
        self.staged = None;
        self.import = Some(Import::new(layout, again));
    }

    /// The import under way.
    pub fn importing(&mut self) -> Option<&mut Import> {
        self.import.as_mut()
    }

    /// Ends the reading: the customers wait to be accepted.
    pub fn stage(&mut self) {
        let Some(import) = self.import.take() else { return };
        let (store, outcome) = import.finish();
        self.staged = Some(Staged { store, outcome });
    }

    /// Calls a kind of customer or an area of the staged import otherwise.
    pub fn rename(&mut self, column: Column, from: &str, to: &str) {
        self.staged.iter_mut().for_each(|staged| {
            staged.store.rename(column, from, to);
        });
    }

    /// Takes the staged import over; the customers are judged anew.
    ///
    /// # Errors
    /// [`Reason::Missing`] where nothing was read, [`Reason::TooManyMonths`]; everything is as before then.
    pub fn accept(&mut self, join: Join) -> Result<(), Reason> {
        let Some(Staged { store, mut outcome }) = self.staged.take() else { return Err(Reason::Missing) };
        if store.customers() == 0 {
            return Err(Reason::Missing);
        }
        let again = match join {
            Join::Replace => {
                (self.store, self.outcome) = (store, Some(outcome));
                self.look_at_newest();
                return Ok(());
            }
            Join::Keep => Again::Refuse,
            Join::Newer | Join::Months => Again::Newer,
            Join::Sum => Again::Sum,
        };
        self.store.months_with(&store)?;
        if join == Join::Months {
            self.store.drop_months(&store.months);
        }
        outcome.kept = self.store.absorb(&store, again)?;
        self.outcome = Some(outcome);
        self.look_at_newest();
        Ok(())
    }

    /// Ends an import and takes it over in place of what was there.
    pub fn finish(&mut self) {
        self.stage();
        // Nothing to take over leaves what was there.
        let _ = self.accept(Join::Replace);
    }

    /// Gives up the import; what was there is there still, and looked at as before.
    pub fn cancel(&mut self) {
        (self.import, self.staged) = (None, None);
    }

    /// Removes a month of all customers.
    pub fn drop_month(&mut self, month: Month) {
        self.store.drop_months(&[month]);
        self.outcome = None;
        self.look_at_newest();
    }

    /// Forgets all customers and the company's own rules.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// Takes a piece of what [`Writer`] has written; without a piece, ends.
    pub fn restore(&mut self, piece: Option<&[u8]>) -> bool {
        let restorer = self.restorer.get_or_insert_default();
        if let Some(piece) = piece {
            restorer.feed(piece);
            return true;
        }
        let restored = self.restorer.take().and_then(Restorer::finish);
        let found = restored.is_some();
        if let Some(store) = restored {
            self.store = store;
            self.outcome = None;
            self.look_at_newest();
        }
        found
    }

    /// The next piece to be saved; empty at the end.
    pub fn save(&self, writer: &mut Writer, most: usize) -> Vec<u8> {
        writer.next(&self.store, most)
    }

    /// The next lines of the list as CSV, with the head at first; empty at the end.
    pub fn export_next(&mut self, lines: usize) -> String {
        let Self { store, view, company, list, fleet, export, .. } = self;
        let Some(Export { lang, from, calls }) = export else { return String::new() };
        let columns: &[_] = if calls.is_some() { &export::CALLS } else { &export::LIST };
        let mut out = if *from == 0 { export::head(columns, *lang) } else { String::new() };
        match (calls, fleet) {
            (Some(supposed), Some(fleet)) => {
                for one in fleet.rows.iter().skip(*from).take(lines) {
                    let row = one.plain(store, view, company, *supposed, fleet.month);
                    export::answer(&row, columns, *lang, &mut out);
                }
            }
            (Some(_), None) => (),
            (None, _) => {
                for row in list.rows.iter().skip(*from).take(lines) {
                    export::customer(store, view, company, *row as usize, *lang, &mut out);
                }
            }
        }
        *from += lines;
        out
    }

    /// The months in their order.
    pub(super) fn months(&self) -> Vec<Month> {
        let numbers: Vec<i64> = self.store.months.iter().map(|month| month.0.into()).collect();
        sort::ascending(numbers).into_iter().map(|month| Month(month as u16)).collect()
    }

    /// The newest month, compared with the one before it, where there is one.
    fn look_at_newest(&mut self) {
        let mut months = self.months();
        let now = months.pop();
        self.look_at(Period {
            months: now.into_iter().collect(),
            against: months.pop().into_iter().collect(),
        });
    }

    /// Judges everybody by these months.
    pub(super) fn look_at(&mut self, period: Period) {
        self.view = View::new(&self.store, &self.company, period);
        self.list.stale();
        self.fleet = None;
    }
}
