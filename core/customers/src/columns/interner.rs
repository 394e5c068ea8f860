//! Texts that are kept once, each under a number.
//!
//! Measured: with `hashbrown::HashTable` and `foldhash` in its place, asked ahead in the same way, an import
//! of a million customers takes 806 ms instead of 503 (both at their best level, best of six by turns in
//! one process): not reliably twice as fast as DuckDB-wasm any more.

use wide::u8x16;

/// Different texts in one piece of memory, found by a table of hashes.
#[derive(Debug, Clone, Default)]
pub struct Interner {
    bytes: Vec<u8>,
    /// Where each text ends, behind a zero where the first begins; empty without any.
    ends: Vec<u32>,
    /// As many as a power of two.
    buckets: Vec<Bucket>,
}

/// Texts whose hashes lead to the same place, as many as fit into a line of the processor's cache: waiting
/// for that line is most of what a new text costs. What does not fit goes into the next bucket.
#[derive(Debug, Clone, Copy, Default)]
#[repr(C, align(64))]
struct Bucket {
    /// [`FREE`], or some bits of a hash, so that most others need no look at their text. Those at the end
    /// of the 16 belong to no place.
    tags: [u8; 16],
    codes: [u32; PLACES],
}

/// Texts that are waited for at once.
pub const AHEAD: usize = 32;
const PLACES: usize = 12;
/// Texts for which a bucket is made; more than these seldom overflow.
const LOAD: usize = 9;
const FREE: u8 = 0;
/// No text's number.
const NEW: u32 = u32::MAX;

impl Bucket {
    /// A bit for each place with this tag.
    fn places(&self, tag: u8) -> u32 {
        u8x16::new(self.tags).simd_eq(u8x16::splat(tag)).to_bitmask() & ((1 << PLACES) - 1)
    }
}

/// Bits that do not choose the bucket.
fn tag(hash: u64) -> u8 {
    ((hash >> 56) as u8).max(1)
}

// Small functions of the way that every cell goes are inlined where size comes first, too.
#[inline(always)]
fn hash(text: &[u8]) -> u64 {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64 ^ text.len() as u64;
    let mut mix = |word: u64| {
        state = (state ^ word).wrapping_mul(0xff51_afd7_ed55_8ccd);
        state ^= state >> 32;
    };
    let (words, rest) = text.as_chunks::<8>();
    words.iter().for_each(|word| mix(u64::from_le_bytes(*word)));
    mix(match (text.last_chunk::<8>(), rest) {
        (_, []) => 0,
        // Bytes that are read twice do no harm.
        (Some(word), _) => u64::from_le_bytes(*word),
        (None, _) => rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    });
    state
}

/// Whether two texts are the same; nearly always they are, and short.
#[inline]
fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let word = |bytes: &[u8; 8]| u64::from_le_bytes(*bytes);
    match (one.last_chunk(), other.last_chunk()) {
        (Some(end), Some(other_end)) => {
            let (words, others) = (one.as_chunks().0, other.as_chunks().0);
            word(end) == word(other_end) && words.iter().zip(others).all(|(a, b)| word(a) == word(b))
        }
        _ => one.iter().zip(other).all(|(a, b)| a == b),
    }
}

impl Interner {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len().saturating_sub(1)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Makes room for so many more.
    pub fn reserve(&mut self, texts: usize, bytes: usize) {
        self.ends.reserve(texts + 1);
        self.bytes.reserve(bytes);
        self.grow(texts + self.len());
    }

    /// The text of that number.
    #[inline]
    #[must_use]
    pub fn get(&self, code: u32) -> &[u8] {
        match self.ends.get(code as usize..).and_then(<[u32]>::first_chunk) {
            Some([from, to]) => self.bytes.get(*from as usize..*to as usize).unwrap_or_default(),
            None => &[],
        }
    }

    /// The same as a text.
    #[must_use]
    pub fn text(&self, code: u32) -> &str {
        std::str::from_utf8(self.get(code)).unwrap_or_default()
    }

    /// Touches the memory that [`Self::add`] of these texts will need, [`AHEAD`] of them at most: where
    /// nothing else comes between, their waiting for it overlaps.
    pub fn expect<'a>(&self, texts: impl Iterator<Item = &'a [u8]>) {
        let mut places = [0; AHEAD];
        places.iter_mut().zip(texts).for_each(|(place, text)| *place = self.bucket(hash(text)));
        let touch = |place: &usize| self.buckets.get(*place).map_or(FREE, |bucket| bucket.tags[0]);
        std::hint::black_box(places.iter().map(touch).fold(FREE, |all, one| all | one));
    }

    /// The number of a text, if it is there.
    #[must_use]
    pub fn find(&self, text: &[u8]) -> Option<u32> {
        Some(self.code(text, hash(text))).filter(|code| *code != NEW)
    }

    /// The number of a text, a new one if need be; nothing when there is no more room (4 GiB).
    pub fn add(&mut self, text: &[u8]) -> Option<u32> {
        let hash = hash(text);
        match self.code(text, hash) {
            NEW => self.append(text, hash),
            code => Some(code),
        }
    }

    fn append(&mut self, text: &[u8], hash: u64) -> Option<u32> {
        if self.ends.is_empty() {
            self.ends.push(0);
        }
        self.grow(self.len() + 1);
        let code = u32::try_from(self.len()).ok().filter(|code| *code < NEW - 1)?;
        let end = u32::try_from(self.bytes.len() + text.len()).ok()?;
        self.bytes.extend_from_slice(text);
        self.ends.push(end);
        self.put(hash, code);
        Some(code)
    }

    /// All texts in one piece and where each ends: for searching and saving.
    #[must_use]
    pub fn parts(&self) -> (&[u8], &[u32]) {
        (&self.bytes, self.ends.get(1..).unwrap_or_default())
    }

    /// Puts together what [`Self::parts`] has given away.
    #[must_use]
    pub fn from_parts(bytes: Vec<u8>, mut ends: Vec<u32>) -> Option<Self> {
        ends.insert(0, 0);
        let sound = ends.windows(2).all(|pair| pair.first() <= pair.last())
            && ends.last().copied().unwrap_or(0) as usize == bytes.len()
            && std::str::from_utf8(&bytes).is_ok();
        let mut interner = Self { bytes, ends, buckets: Vec::new() };
        interner.grow(interner.len());
        sound.then_some(interner)
    }

    /// Where the search for a text begins.
    fn bucket(&self, hash: u64) -> usize {
        hash as usize & self.buckets.len().wrapping_sub(1)
    }

    /// The number of a text, or [`NEW`].
    #[inline(always)]
    fn code(&self, text: &[u8], hash: u64) -> u32 {
        let (mut at, tag) = (self.bucket(hash), tag(hash));
        while let Some(bucket) = self.buckets.get(at) {
            let mut known = bucket.places(tag);
            while known != 0 {
                let code = bucket.codes.get(known.trailing_zeros() as usize).copied().unwrap_or(NEW);
                if same(self.get(code), text) {
                    return code;
                }
                known &= known - 1;
            }
            if bucket.places(FREE) != 0 {
                break;
            }
            at = (at + 1) & (self.buckets.len() - 1);
        }
        NEW
    }

    /// Takes the first free place.
    fn put(&mut self, hash: u64, code: u32) {
        let (mut at, last) = (self.bucket(hash), self.buckets.len().wrapping_sub(1));
        while let Some(bucket) = self.buckets.get_mut(at) {
            let place = bucket.places(FREE).trailing_zeros() as usize;
            if let (Some(known), Some(number)) = (bucket.tags.get_mut(place), bucket.codes.get_mut(place)) {
                (*known, *number) = (tag(hash), code);
                return;
            }
            at = (at + 1) & last;
        }
    }

    /// Makes buckets for so many texts.
    fn grow(&mut self, texts: usize) {
        if texts <= self.buckets.len() * LOAD {
            return;
        }
        self.buckets = vec![Bucket::default(); texts.div_ceil(LOAD).next_power_of_two()];
        for code in 0..self.len() as u32 {
            self.put(hash(self.get(code)), code);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_a_map_of_the_standard_library() {
        let mut interner = Interner::default();
        let mut map = std::collections::BTreeMap::new();
        // Twice each, of all lengths, the empty one too.
        for number in (0..40_000_u32).chain(0..40_000) {
            let text = "户".repeat(number as usize % 9) + &(number / 9).to_string();
            let text = text.get(..if number % 7 == 0 { 0 } else { text.len() }).unwrap();
            let next = map.len() as u32;
            let code = *map.entry(text.to_owned()).or_insert(next);
            assert_eq!((interner.add(text.as_bytes()), interner.text(code)), (Some(code), text));
        }
        assert!(map.iter().all(|(text, code)| interner.find(text.as_bytes()) == Some(*code)));
        assert_eq!((interner.len(), interner.find(b"-")), (map.len(), None));
        let (bytes, ends) = interner.parts();
        let again = Interner::from_parts(bytes.to_vec(), ends.to_vec()).unwrap();
        assert!(map.iter().all(|(text, code)| again.find(text.as_bytes()) == Some(*code)));
    }

    #[test]
    fn full_buckets_overflow_into_the_next() {
        // So many texts in one bucket that they fill it and the one behind it.
        let mut interner = Interner::default();
        interner.reserve(LOAD * 4, 0);
        let crowded = (0_u32..).map(|n| n.to_string()).filter(|text| hash(text.as_bytes()) as usize & 3 == 3);
        let texts: Vec<String> = crowded.take(LOAD * 3).collect();
        for (code, text) in (0..).zip(&texts) {
            assert_eq!((interner.find(text.as_bytes()), interner.add(text.as_bytes())), (None, Some(code)));
        }
        assert_eq!(interner.buckets.len(), 4);
        assert!((0..).zip(&texts).all(|(code, text)| interner.find(text.as_bytes()) == Some(code)));
    }
}
