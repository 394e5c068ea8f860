//! Texts that are kept once, each under a number.

/// Different texts in one piece of memory, found by a table of hashes.
#[derive(Debug, Clone, Default)]
pub struct Interner {
    bytes: Vec<u8>,
    ends: Vec<u32>,
    /// What is in a place: [`FREE`], or some bits of a hash, so that most others need no look at their
    /// text. The only memory that a new text waits for, therefore apart.
    tags: Vec<u8>,
    /// The number of the text in a place.
    slots: Vec<u32>,
}

const FREE: u8 = 0;

/// Bits that do not choose the place.
fn tag(hash: u64) -> u8 {
    (hash >> 56) as u8 | 1
}

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
fn same(one: &[u8], other: &[u8]) -> bool {
    let (words, rest) = one.as_chunks::<8>();
    let (others, other_rest) = other.as_chunks::<8>();
    one.len() == other.len()
        && words.iter().zip(others).all(|(a, b)| u64::from_le_bytes(*a) == u64::from_le_bytes(*b))
        && rest.iter().zip(other_rest).all(|(a, b)| a == b)
}

impl Interner {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Makes room for so many more.
    pub fn reserve(&mut self, texts: usize, bytes: usize) {
        self.ends.reserve(texts);
        self.bytes.reserve(bytes);
        self.grow(texts + self.len());
    }

    /// The text of that number.
    #[must_use]
    pub fn get(&self, code: u32) -> &[u8] {
        let at = code as usize;
        let from = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let to = self.ends.get(at).copied().unwrap_or(from);
        self.bytes.get(from as usize..to as usize).unwrap_or_default()
    }

    /// The same as a text.
    #[must_use]
    pub fn text(&self, code: u32) -> &str {
        std::str::from_utf8(self.get(code)).unwrap_or_default()
    }

    /// The number of a text, if it is there.
    #[must_use]
    pub fn find(&self, text: &[u8]) -> Option<u32> {
        self.place(text, hash(text)).and_then(|place| self.known(place))
    }

    /// The number of a text, a new one if need be; nothing when there is no more room (4 GiB).
    pub fn add(&mut self, text: &[u8]) -> Option<u32> {
        if (self.len() + 1) * 2 > self.slots.len() {
            self.grow(self.len() + 1);
        }
        let hash = hash(text);
        let slot = self.place(text, hash)?;
        if let Some(code) = self.known(slot) {
            return Some(code);
        }
        let code = u32::try_from(self.len()).ok().filter(|code| *code < u32::MAX - 1)?;
        let end = u32::try_from(self.bytes.len() + text.len()).ok()?;
        self.bytes.extend_from_slice(text);
        self.ends.push(end);
        *self.slots.get_mut(slot)? = code;
        *self.tags.get_mut(slot)? = tag(hash);
        Some(code)
    }

    /// All texts in one piece and where each ends: for searching and saving.
    #[must_use]
    pub fn parts(&self) -> (&[u8], &[u32]) {
        (&self.bytes, &self.ends)
    }

    /// Puts together what [`Self::parts`] has given away.
    #[must_use]
    pub fn from_parts(bytes: Vec<u8>, ends: Vec<u32>) -> Option<Self> {
        let sound = ends.windows(2).all(|pair| pair.first() <= pair.last())
            && ends.last().copied().unwrap_or(0) as usize == bytes.len()
            && std::str::from_utf8(&bytes).is_ok();
        let mut interner = Self { bytes, ends, slots: Vec::new(), tags: Vec::new() };
        interner.grow(interner.len());
        sound.then_some(interner)
    }

    /// Where a text is or would be.
    fn place(&self, text: &[u8], hash: u64) -> Option<usize> {
        let mask = self.tags.len().checked_sub(1)?;
        let mut at = hash as usize & mask;
        loop {
            match *self.tags.get(at)? {
                FREE => return Some(at),
                known if known == tag(hash) && same(self.get(*self.slots.get(at)?), text) => return Some(at),
                _ => at = (at + 1) & mask,
            }
        }
    }

    /// The number of the text in a place, if there is one.
    fn known(&self, place: usize) -> Option<u32> {
        self.slots.get(place).copied().filter(|_| self.tags.get(place) != Some(&FREE))
    }

    fn grow(&mut self, texts: usize) {
        let wanted = (texts * 2).next_power_of_two().max(64);
        if wanted <= self.slots.len() {
            return;
        }
        self.slots = vec![0; wanted];
        self.tags = vec![0; wanted];
        let mask = wanted - 1;
        for code in 0..self.ends.len() as u32 {
            let hash = hash(self.get(code));
            let mut at = hash as usize & mask;
            while self.tags.get(at).is_some_and(|tag| *tag != FREE) {
                at = (at + 1) & mask;
            }
            if let (Some(slot), Some(tagged)) = (self.slots.get_mut(at), self.tags.get_mut(at)) {
                (*slot, *tagged) = (code, tag(hash));
            }
        }
    }
}
