//! The store as bytes, to be kept in the browser: a head, then the columns one after another.

use crate::cells::month::Month;
use crate::columns::interner::Interner;
use crate::columns::store::{MONTHS, Store};
use crate::columns::texts::Texts;

/// What the bytes of the version before begin with: without the last section.
const BEFORE: &[u8; 8] = b"DIANSTO2";
/// What the bytes begin with; the last digit is the version.
const MAGIC: &[u8; 8] = b"DIANSTO3";

/// Writes columns in pieces, so that no second copy of everything is needed.
#[derive(Debug, Default)]
pub struct Writer {
    section: usize,
    at: usize,
}

/// Numbers as little-endian bytes.
trait Bytes: Copy {
    const SIZE: usize;
    fn put(self, out: &mut Vec<u8>);
    fn get(bytes: &[u8]) -> Option<Self>;
}

macro_rules! bytes {
    ($($type:ty),*) => {$(
        impl Bytes for $type {
            const SIZE: usize = size_of::<$type>();
            fn put(self, out: &mut Vec<u8>) { out.extend_from_slice(&self.to_le_bytes()); }
            fn get(bytes: &[u8]) -> Option<Self> { bytes.try_into().ok().map(Self::from_le_bytes) }
        }
    )*};
}
bytes!(u8, u16, u32, u64, i64);

impl Bytes for Month {
    const SIZE: usize = 2;
    fn put(self, out: &mut Vec<u8>) {
        self.0.put(out);
    }
    fn get(bytes: &[u8]) -> Option<Self> {
        u16::get(bytes).map(Self)
    }
}

/// One column of the store.
enum Section<'a> {
    U8(&'a [u8]),
    U16(&'a [u16]),
    U32(&'a [u32]),
    U64(&'a [u64]),
    I64(&'a [i64]),
    Months(&'a [Month]),
}

impl Section<'_> {
    fn bytes(&self) -> usize {
        match self {
            Self::U8(values) => values.len(),
            Self::U16(values) => values.len() * 2,
            Self::U32(values) => values.len() * 4,
            Self::U64(values) => values.len() * 8,
            Self::I64(values) => values.len() * 8,
            Self::Months(values) => values.len() * 2,
        }
    }

    /// Values from a place on, about `most` bytes of them; how many there were.
    fn put(&self, from: usize, most: usize, out: &mut Vec<u8>) -> usize {
        fn some<T: Bytes>(values: &[T], from: usize, most: usize, out: &mut Vec<u8>) -> usize {
            let values = values.get(from..).unwrap_or_default();
            let some = values.get(..values.len().min(most / T::SIZE + 1)).unwrap_or_default();
            some.iter().for_each(|value| value.put(out));
            some.len()
        }
        match self {
            Self::U8(values) => some(values, from, most, out),
            Self::U16(values) => some(values, from, most, out),
            Self::U32(values) => some(values, from, most, out),
            Self::U64(values) => some(values, from, most, out),
            Self::I64(values) => some(values, from, most, out),
            Self::Months(values) => some(values, from, most, out),
        }
    }
}

fn sections(store: &Store) -> Vec<Section<'_>> {
    let (bytes, ends) = store.accounts.parts();
    let mut sections = vec![
        Section::U8(bytes),
        Section::U32(ends),
        Section::U64(&store.seen),
        Section::U8(&store.standard),
        Section::U8(&store.flags),
        Section::U32(&store.customer),
        Section::U8(&store.month),
        Section::I64(&store.kwh),
        Section::I64(&store.kvarh.0),
        Section::I64(&store.money.0),
        Section::I64(&store.base.0),
        Section::I64(&store.kva.0),
    ];
    for texts in &store.texts {
        let (bytes, ends) = texts.dictionary.parts();
        let codes = [Section::U16(&texts.narrow), Section::U32(&texts.wide)];
        sections.extend(codes.into_iter().chain([Section::U8(bytes), Section::U32(ends)]));
    }
    sections.extend(store.counts.iter().map(|counts| Section::U16(counts)));
    sections.push(Section::Months(&store.told));
    sections
}

impl Writer {
    /// The next piece of about `most` bytes; empty at the end.
    pub fn next(&mut self, store: &Store, most: usize) -> Vec<u8> {
        let mut out = Vec::new();
        let sections = sections(store);
        if self.section == 0 && self.at == 0 {
            out.extend_from_slice(MAGIC);
            (store.months.len() as u64).put(&mut out);
            store.months.iter().for_each(|month| month.0.put(&mut out));
            (sections.len() as u64).put(&mut out);
            sections.iter().for_each(|section| (section.bytes() as u64).put(&mut out));
        }
        while out.len() < most {
            let Some(section) = sections.get(self.section) else { break };
            match section.put(self.at, most - out.len(), &mut out) {
                0 => (self.section, self.at) = (self.section + 1, 0),
                some => self.at += some,
            }
        }
        out
    }
}

/// Reads what [`Writer`] has written, in pieces of any size.
#[derive(Debug, Default)]
pub struct Restorer {
    store: Store,
    head: Vec<u8>,
    lengths: Vec<usize>,
    section: usize,
    left: usize,
    rest: Vec<u8>,
    texts: Vec<u8>,
    ends: Vec<u32>,
    broken: bool,
}

impl Restorer {
    /// Takes the next piece.
    pub fn feed(&mut self, piece: &[u8]) {
        let mut input = piece;
        let joined;
        if self.lengths.is_empty() {
            self.head.extend_from_slice(piece);
            let Some(used) = self.read_head() else { return };
            joined = std::mem::take(&mut self.head);
            input = joined.get(used..).unwrap_or_default();
            self.enter();
        }
        while !input.is_empty() && !self.broken {
            if self.section >= self.lengths.len() {
                self.broken = true;
                return;
            }
            let (now, later) = input.split_at(self.left.min(input.len()));
            self.left -= now.len();
            self.take(now);
            input = later;
            if self.left == 0 {
                self.leave();
            }
        }
    }

    /// The store, if everything was there and fits together.
    #[must_use]
    pub fn finish(mut self) -> Option<Store> {
        let whole = !self.broken && !self.lengths.is_empty() && self.section == self.lengths.len();
        if !whole {
            return None;
        }
        let store = &mut self.store;
        let (customers, records) = (store.customers(), store.records());
        let inside = store.customer.iter().all(|row| (*row as usize) < customers)
            && store.month.iter().all(|month| usize::from(*month) < store.months.len())
            && store.customer.len() == records
            && store.month.len() == records
            && store.seen.len() == customers
            && store.flags.len() == customers
            && store.texts.iter().all(Texts::sound);
        // The version before told something in every month.
        if store.told.is_empty() {
            store.told = vec![Month(0); customers];
            for (row, month) in store.customer.iter().zip(&store.month) {
                let month = store.months.get(usize::from(*month)).copied().unwrap_or_default();
                store.told.get_mut(*row as usize).into_iter().for_each(|told| *told = month.max(*told));
            }
        }
        let whole = inside && store.told.len() == customers;
        // What was told at all is no longer known of single customers: those who have it keep it.
        store.told_flags = 0;
        whole.then_some(self.store)
    }

    /// How many bytes the head takes, once it is there.
    fn read_head(&mut self) -> Option<usize> {
        let mut at = 0;
        let mut next = |count: usize| {
            at += count;
            self.head.get(at - count..at)
        };
        let mark = next(8)?;
        let missing = usize::from(mark == BEFORE);
        if mark != MAGIC && missing == 0 {
            self.broken = true;
            return None;
        }
        let months = u64::get(next(8)?)? as usize;
        let mut found = Vec::new();
        for _ in 0..months.min(MONTHS) {
            found.push(Month(u16::get(next(2)?)?));
        }
        let sections_there = u64::get(next(8)?)? as usize;
        if months > MONTHS || sections_there + missing != sections(&Store::default()).len() {
            self.broken = true;
            return None;
        }
        let mut lengths = Vec::new();
        for _ in 0..sections_there {
            lengths.push(u64::get(next(8)?)? as usize);
        }
        if lengths.iter().any(|length| *length > 2 << 30) {
            self.broken = true;
            return None;
        }
        self.store.months = found;
        self.lengths = lengths;
        Some(at)
    }

    /// Begins sections until one has bytes.
    fn enter(&mut self) {
        while let Some(length) = self.lengths.get(self.section) {
            self.left = *length;
            if *length > 0 {
                return;
            }
            self.settle();
            self.section += 1;
        }
    }

    fn leave(&mut self) {
        self.broken |= !self.rest.is_empty();
        self.settle();
        self.section += 1;
        self.enter();
    }

    fn take(&mut self, bytes: &[u8]) {
        fn into<T: Bytes>(rest: &mut Vec<u8>, bytes: &[u8], column: &mut Vec<T>, more: usize) {
            column.reserve(more / T::SIZE);
            rest.extend_from_slice(bytes);
            let whole = rest.len() / T::SIZE * T::SIZE;
            column.extend(rest.get(..whole).unwrap_or_default().chunks_exact(T::SIZE).filter_map(T::get));
            rest.drain(..whole);
        }
        let more = self.left + bytes.len();
        let (store, rest) = (&mut self.store, &mut self.rest);
        match self.section {
            0 => self.texts.extend_from_slice(bytes),
            1 => into(rest, bytes, &mut self.ends, more),
            2 => into(rest, bytes, &mut store.seen, more),
            3 => into(rest, bytes, &mut store.standard, more),
            4 => into(rest, bytes, &mut store.flags, more),
            5 => into(rest, bytes, &mut store.customer, more),
            6 => into(rest, bytes, &mut store.month, more),
            7 => into(rest, bytes, &mut store.kwh, more),
            8 => into(rest, bytes, &mut store.kvarh.0, more),
            9 => into(rest, bytes, &mut store.money.0, more),
            10 => into(rest, bytes, &mut store.base.0, more),
            11 => into(rest, bytes, &mut store.kva.0, more),
            other => match ((other - FIXED) / OF_TEXTS, (other - FIXED) % OF_TEXTS) {
                (text, part) if text < store.texts.len() => {
                    let Some(texts) = store.texts.get_mut(text) else { return };
                    match part {
                        0 => into(rest, bytes, &mut texts.narrow, more),
                        1 => into(rest, bytes, &mut texts.wide, more),
                        2 => self.texts.extend_from_slice(bytes),
                        _ => into(rest, bytes, &mut self.ends, more),
                    }
                }
                _ => {
                    let count = other - FIXED - store.texts.len() * OF_TEXTS;
                    match store.counts.get_mut(count) {
                        Some(counts) => into(rest, bytes, counts, more),
                        None => into(rest, bytes, &mut store.told, more),
                    }
                }
            },
        }
    }

    /// A dictionary is whole: bytes and ends become one.
    fn settle(&mut self) {
        let dictionary = match self.section {
            1 => Some(&mut self.store.accounts),
            other if other >= FIXED && (other - FIXED) % OF_TEXTS == OF_TEXTS - 1 => {
                self.store.texts.get_mut((other - FIXED) / OF_TEXTS).map(|texts| &mut texts.dictionary)
            }
            _ => None,
        };
        if let Some(place) = dictionary {
            match Interner::from_parts(std::mem::take(&mut self.texts), std::mem::take(&mut self.ends)) {
                Some(interner) => *place = interner,
                None => self.broken = true,
            }
        }
    }
}

/// Sections before those of texts, and those of each column of texts.
const FIXED: usize = 12;
const OF_TEXTS: usize = 4;
