//! The head of a table, to be known again where it comes once more further down.

use crate::column::Column;
use crate::read::cell::Place;
use crate::read::record::Record;

/// What the lines of the head say.
#[derive(Debug, Default)]
pub(super) struct Heads {
    /// What they call the account.
    account: Vec<u8>,
    /// Of each line, what stands in each of the places that mean something.
    lines: Vec<Vec<Vec<u8>>>,
}

impl Heads {
    /// Takes a line of the head.
    pub(super) fn take(&mut self, record: &Record<'_>, places: &[Place]) {
        let account = account(record, places).filter(|head| !head.is_empty());
        account.into_iter().for_each(|head| self.account = head.to_vec());
        self.lines.push(places.iter().map(|place| unmarked(record.field(place.at)).to_vec()).collect());
    }

    /// Whether a line is the head once more: it calls the account as the head does.
    pub(super) fn again(&self, record: &Record<'_>, places: &[Place]) -> bool {
        !self.account.is_empty() && account(record, places) == Some(&self.account)
    }

    /// Whether its columns are those of the head, in the same order.
    pub(super) fn same(&self, record: &Record<'_>, places: &[Place]) -> bool {
        places.iter().enumerate().all(|(at, place)| {
            let cell = unmarked(record.field(place.at));
            let said = |line: &Vec<Vec<u8>>| line.get(at).is_some_and(|head| head == cell);
            cell.is_empty() || self.lines.iter().any(said)
        })
    }
}

fn account<'a>(record: &Record<'a>, places: &[Place]) -> Option<&'a [u8]> {
    let place = places.iter().find(|place| place.column == Column::Account)?;
    Some(unmarked(record.field(place.at)))
}

/// Without the mark that a file begins with.
fn unmarked(cell: &[u8]) -> &[u8] {
    cell.strip_prefix(b"\xef\xbb\xbf").unwrap_or(cell)
}
