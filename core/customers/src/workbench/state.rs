//! The customers of a workbench: imported, judged, saved, handed out.

use crate::columns::save::{Restorer, Writer};
use crate::columns::store::{Month, Store};
use crate::judge::company::Company;
use crate::judge::fleet::{Fleet, Supposed};
use crate::judge::view::{Period, View};
use crate::lists::export;
use crate::lists::list::List;
use crate::lists::sort;
use crate::read::import::{Import, Outcome};
use crate::read::layout::Layout;
use diansuan::text::Lang;

/// The customers, the rules they are judged by, and what was asked of them last.
#[derive(Debug, Default)]
pub struct Workbench {
    pub(super) store: Store,
    pub(super) import: Option<Import>,
    pub(super) outcome: Option<Outcome>,
    pub(super) company: Company,
    pub(super) view: View,
    pub(super) list: List,
    pub(super) fleet: Option<Fleet>,
    pub(super) restorer: Option<Restorer>,
    pub(super) export: Option<Export>,
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

    /// Begins an import; with `add` the files are added to what is there, otherwise they replace it.
    pub fn begin(&mut self, layout: Layout, add: bool) {
        let earlier = add.then(|| std::mem::take(&mut self.store));
        let import = Import::new(layout, earlier);
        self.import = Some(import);
    }

    /// The import under way.
    pub fn importing(&mut self) -> Option<&mut Import> {
        self.import.as_mut()
    }

    /// Ends the import; the customers are judged anew.
    pub fn finish(&mut self) {
        let Some(import) = self.import.take() else { return };
        let (store, outcome) = import.finish();
        (self.store, self.outcome) = (store, Some(outcome));
        self.look_at_newest();
    }

    /// Gives up the import; what was there before is there again.
    pub fn cancel(&mut self) {
        if let Some(earlier) = self.import.take().and_then(Import::cancel) {
            self.store = earlier;
        }
    }

    /// Makes room: the customers are on disk and come back from there if need be.
    pub fn release(&mut self) {
        let company = std::mem::take(&mut self.company);
        *self = Self { company, ..Self::default() };
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
