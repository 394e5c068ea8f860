//! Sorting a million rows while somebody waits.
//!
//! By `radsort`: the standard library's own, built for size, sorts by a heap.

use crate::columns::texts::Texts;

/// Rows in ascending order of their keys; equal keys keep the order of the rows.
#[must_use]
pub fn by_number(keys: impl Iterator<Item = (i64, u32)>) -> Vec<u32> {
    let mut pairs: Vec<(i64, u32)> = keys.collect();
    radsort::sort_by_key(&mut pairs, |(key, _)| *key);
    pairs.into_iter().map(|(_, row)| row).collect()
}

/// Numbers in ascending order.
#[must_use]
pub(crate) fn ascending(mut numbers: Vec<i64>) -> Vec<i64> {
    radsort::sort(&mut numbers);
    numbers
}

/// By code of a column's texts (0 for none): the place in the order of all of them.
#[must_use]
pub fn ranks(texts: &Texts) -> Vec<u32> {
    let count = texts.dictionary.len() as u32;
    let mut codes: Vec<u32> = (0..count).collect();
    sort_texts(&mut codes, texts, 0);
    let mut ranks = vec![0; codes.len() + 1];
    for (rank, code) in (1..).zip(codes) {
        if let Some(place) = ranks.get_mut(code as usize + 1) {
            *place = rank;
        }
    }
    ranks
}

/// Texts by eight of their bytes at a time; few that are still equal are compared.
fn sort_texts(codes: &mut [u32], texts: &Texts, depth: usize) {
    let rest = |code: u32| texts.dictionary.get(code).get(depth * 8..).unwrap_or_default();
    if codes.len() < 24 {
        codes.sort_unstable_by(|a, b| rest(*a).cmp(rest(*b)));
        return;
    }
    let prefix = |code: u32| {
        let mut word = [0; 8];
        word.iter_mut().zip(rest(code)).for_each(|(place, byte)| *place = *byte);
        // The sign bit turned over makes the order of unsigned numbers that of signed ones.
        (u64::from_be_bytes(word) ^ 1 << 63).cast_signed()
    };
    let mut pairs: Vec<(i64, u32)> = codes.iter().map(|code| (prefix(*code), *code)).collect();
    radsort::sort_by_key(&mut pairs, |(key, _)| *key);
    codes.iter_mut().zip(&pairs).for_each(|(place, (_, code))| *place = *code);
    let mut from = 0;
    for run in pairs.chunk_by(|a, b| a.0 == b.0) {
        // A text that ended within these bytes is followed by zeros, which no text contains.
        if run.len() > 1
            && run.first().is_some_and(|(_, code)| rest(*code).len() > 8)
            && let Some(same) = codes.get_mut(from..from + run.len())
        {
            sort_texts(same, texts, depth + 1);
        }
        from += run.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_the_standard_library_sorts() {
        let mut state = 7_u64;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            state >> 20
        };
        for size in [0, 1, 2, 63, 64, 5000] {
            let keys: Vec<i64> = (0..size)
                .map(|_| next() as i64 % 1000 - 500 + (next() as i64 % 3) * i64::from(i32::MAX))
                .collect();
            let rows = by_number(keys.iter().copied().zip(0..));
            let mut expected: Vec<u32> = (0..size).collect();
            expected.sort_by_key(|row| keys[*row as usize]);
            assert_eq!(rows, expected);
        }
    }

    #[test]
    fn texts_with_long_common_beginnings() {
        let mut texts = Texts::default();
        let mut state = 1_u64;
        for number in 0..3000_u64 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(number);
            let text = format!(
                "百色市右江区中山路{}号{}",
                state % 40,
                if state.is_multiple_of(7) { "" } else { "院" }.repeat((state % 5) as usize)
            );
            texts.dictionary.add(text.as_bytes());
        }
        let ranks = ranks(&texts);
        let count = texts.dictionary.len() as u32;
        let mut expected: Vec<u32> = (0..count).collect();
        expected.sort_by(|a, b| texts.dictionary.get(*a).cmp(texts.dictionary.get(*b)));
        for (rank, code) in (1..).zip(expected) {
            assert_eq!(ranks[code as usize + 1], rank);
        }
    }
}
