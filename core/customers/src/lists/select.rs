//! Which customers pass a filter.

use crate::column::Column;
use crate::columns::store::{RURAL, Store};
use crate::judge::company::Company;
use crate::judge::view::{ABSENT, View};
use crate::lists::filter::{Filter, Move};
use diansuan::rulebook::Setting;
use memchr::memmem;

/// By account, and by code of other columns: whether the text is in it.
type Hits = (Vec<bool>, Vec<(Column, Vec<bool>)>);

/// The tests of a filter, ready for a million rows.
pub(super) struct Tests<'a> {
    store: &'a Store,
    view: &'a View,
    company: &'a Company,
    filter: &'a Filter,
    /// By column: the codes whose text contains what is looked for.
    hits: Option<Hits>,
    /// Codes that the row's must be equal to.
    same: Vec<(Column, u32)>,
}

impl<'a> Tests<'a> {
    pub(super) fn new(store: &'a Store, view: &'a View, company: &'a Company, filter: &'a Filter) -> Self {
        let columns = [Column::Name, Column::District, Column::Address];
        let hits = (!filter.text.is_empty()).then(|| {
            let inside = |column| {
                (
                    column,
                    store
                        .texts_of(column)
                        .map(|texts| found(texts.dictionary.parts(), &filter.text))
                        .unwrap_or_default(),
                )
            };
            (found(store.accounts.parts(), &filter.text), columns.map(inside).into())
        });
        let wanted = [
            (Column::Area, &filter.area),
            (Column::Sector, &filter.sector),
            (Column::District, &filter.district),
        ];
        let code = |(column, text): (Column, &Option<String>)| {
            let text = text.as_ref()?;
            let known = store.texts_of(column).and_then(|texts| texts.dictionary.find(text.as_bytes()));
            // A text that does not occur is no row's.
            Some((column, known.map_or(u32::MAX, |code| code + 1)))
        };
        Self { store, view, company, filter, hits, same: wanted.into_iter().filter_map(code).collect() }
    }

    /// Whether a row passes all of them.
    pub(super) fn pass(&self, row: usize) -> bool {
        let Self { store, view, company, filter, hits, same } = self;
        let is =
            |wanted: Option<u8>, column: &[u8]| wanted.is_none_or(|wanted| column.get(row) == Some(&wanted));
        let code = |column: Column| store.texts_of(column).map_or(0, |texts| texts.code(row));
        is(filter.tier, &view.tier)
            && is(filter.manager, &view.manager)
            && is(filter.band, &view.band)
            && filter.setting.is_none_or(|setting| store.flag(RURAL, row) == (setting == Setting::Rural))
            && same.iter().all(|(column, wanted)| code(*column) == *wanted)
            && filter.moved.is_none_or(|moved| moves(view, company, moved, row))
            && hits.as_ref().is_none_or(|(accounts, texts)| {
                accounts.get(row) == Some(&true)
                    || texts.iter().any(|(column, codes)| {
                        code(*column)
                            .checked_sub(1)
                            .is_some_and(|code| codes.get(code as usize) == Some(&true))
                    })
            })
    }
}

fn moves(view: &View, company: &Company, moved: Move, row: usize) -> bool {
    let now = view.tier.get(row).copied().unwrap_or(ABSENT);
    let before = view.tier_before.get(row).copied();
    match moved {
        Move::Fell => view.fell(row, company.drop),
        Move::New => before == Some(ABSENT),
        Move::Up => before.is_some_and(|before| before != ABSENT && now < before),
        Move::Down => before.is_some_and(|before| before != ABSENT && now > before),
    }
}

/// By number of a text: whether it contains the word.
fn found((bytes, ends): (&[u8], &[u32]), word: &str) -> Vec<bool> {
    let mut hits = vec![false; ends.len()];
    let finder = memmem::Finder::new(word);
    let (mut at, mut from) = (0, 0);
    while let Some(next) = bytes.get(from..).and_then(|rest| finder.find(rest)) {
        let (begin, end) = (from + next, from + next + word.len());
        // The text that the hit begins in; it must end there too.
        // One by one: over all hits together that is once through all texts.
        while ends.get(at).is_some_and(|end| *end as usize <= begin) {
            at += 1;
        }
        match ends.get(at).map(|last| *last as usize) {
            Some(last) if end <= last => {
                hits.get_mut(at).into_iter().for_each(|hit| *hit = true);
                from = last;
            }
            // Across two texts: the next hit may begin at the very next byte.
            _ => from = begin + 1,
        }
    }
    hits
}

#[cfg(test)]
mod tests {
    use super::found;

    #[test]
    fn words_are_found_within_texts_only() {
        let hits = |texts: &[&str], word: &str| {
            let ends: Vec<u32> = texts
                .iter()
                .scan(0, |end, text| {
                    *end += text.len() as u32;
                    Some(*end)
                })
                .collect();
            found((texts.concat().as_bytes(), &ends), word)
        };
        assert_eq!(hits(&["21", "11", "10", "", "011"], "11"), [false, true, false, false, true]);
        assert_eq!(hits(&["右江区", "江", "田阳右"], "右江"), [true, false, false]);
        assert_eq!(hits(&["a"], "ab"), [false]);
    }
}
