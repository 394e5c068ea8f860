//! Sorting a million rows while somebody waits: by digits of the key, not by comparing.

use crate::columns::store::Texts;

/// Rows in ascending order of their keys; equal keys keep the order of the rows.
#[must_use]
pub fn by_number(keys: impl Iterator<Item = (i64, u32)>) -> Vec<u32> {
    // The sign bit turned over makes the order of signed numbers that of unsigned ones.
    let mut pairs: Vec<(u64, u32)> = keys.map(|(key, row)| (key as u64 ^ 1 << 63, row)).collect();
    radix(&mut pairs);
    pairs.into_iter().map(|(_, row)| row).collect()
}

/// Numbers in ascending order.
///
/// One way to sort for everything here: each instance of the standard library's would be several KB.
#[must_use]
pub(crate) fn ascending(numbers: &[i64]) -> Vec<i64> {
    let order = by_number(numbers.iter().copied().zip(0..));
    order.iter().filter_map(|at| numbers.get(*at as usize).copied()).collect()
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
        // Few are put into their places one by one.
        for end in 1..codes.len() {
            let mut at = end;
            while at > 0 && codes.get(at - 1).zip(codes.get(at)).is_some_and(|(a, b)| rest(*a) > rest(*b)) {
                codes.swap(at - 1, at);
                at -= 1;
            }
        }
        return;
    }
    let prefix = |code: u32| {
        let mut word = [0; 8];
        word.iter_mut().zip(rest(code)).for_each(|(place, byte)| *place = *byte);
        u64::from_be_bytes(word)
    };
    let mut pairs: Vec<(u64, u32)> = codes.iter().map(|code| (prefix(*code), *code)).collect();
    radix(&mut pairs);
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

/// Least significant digit first, eleven bits at a time; digits that are the same everywhere are skipped.
fn radix(pairs: &mut Vec<(u64, u32)>) {
    const BITS: u32 = 11;
    const PLACES: usize = 1 << BITS;
    let all = pairs.iter().fold((0, u64::MAX), |(any, every), (key, _)| (any | key, every & key));
    let varies = all.0 ^ all.1;
    let mut other: Vec<(u64, u32)> = vec![(0, 0); pairs.len()];
    for shift in (0..64).step_by(BITS as usize) {
        let digit = |key: u64| (key >> shift) as usize & (PLACES - 1);
        if digit(varies) == 0 {
            continue;
        }
        let mut places = [0_usize; PLACES];
        for (key, _) in pairs.iter() {
            if let Some(place) = places.get_mut(digit(*key)) {
                *place += 1;
            }
        }
        let mut from = 0;
        for place in &mut places {
            from += std::mem::replace(place, from);
        }
        for pair in pairs.iter() {
            if let Some(place) = places.get_mut(digit(pair.0))
                && let Some(free) = other.get_mut(*place)
            {
                *free = *pair;
                *place += 1;
            }
        }
        std::mem::swap(pairs, &mut other);
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
