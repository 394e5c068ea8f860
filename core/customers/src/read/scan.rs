//! What splits lines, found 64 bytes at a time.
//!
//! Measured: with `csv-core` alone an import of a million customers takes 630 ms instead of 460 (best of
//! six by turns in one process): not reliably twice as fast as DuckDB-wasm any more.

use memchr::{memchr_iter, memrchr};
use wide::u8x16;

const BLOCK: usize = 64;

/// Goes through a piece from one quote or end of a line to the next, noting the separators between.
#[derive(Debug)]
pub(super) struct Scan<'a> {
    pub(super) bytes: &'a [u8],
    /// Up to where all of it is sound. Lines looked at together cost little; where one of them is not
    /// sound, each has to be looked at alone.
    pub(super) sound_to: usize,
    delimiter: u8,
    /// Where the block begins, and a bit for each of its bytes that is still to come: separators, and
    /// quotes and ends of lines.
    block: usize,
    separators: u64,
    stops: u64,
}

impl<'a> Scan<'a> {
    pub(super) fn new(bytes: &'a [u8], delimiter: u8, at: usize) -> Self {
        let lines = memrchr(b'\n', bytes).and_then(|end| bytes.get(..end)).unwrap_or_default();
        let sound_to = if lines.get(at..).is_some_and(sound) { lines.len() } else { 0 };
        let mut scan = Self { bytes, sound_to, delimiter, block: 0, separators: 0, stops: 0 };
        scan.seek(at);
        scan
    }

    /// Goes on at `at`.
    pub(super) fn seek(&mut self, at: usize) {
        self.block = at - at % BLOCK;
        self.look();
        let to_come = u64::MAX << (at % BLOCK);
        self.separators &= to_come;
        self.stops &= to_come;
    }

    /// Notes how far behind `from` each separator is, up to the next quote or end of a line and that
    /// included; how many, and where that is. Nothing where there are more than places for them.
    #[inline(always)]
    pub(super) fn fields(&mut self, from: usize, ends: &mut [usize]) -> Option<(usize, usize)> {
        let most = ends.len();
        let mut places = ends.iter_mut();
        loop {
            // The bits below the first stop; all of them where there is none.
            let before = (self.stops & self.stops.wrapping_neg()).wrapping_sub(1);
            let mut here = self.separators & before;
            while here != 0 {
                *places.next()? = self.block + here.trailing_zeros() as usize - from;
                here &= here - 1;
            }
            if self.stops != 0 {
                let at = self.block + self.stops.trailing_zeros() as usize;
                self.separators &= !before;
                self.stops &= self.stops - 1;
                // The other half of the end of the line before is none.
                if at >= from {
                    *places.next()? = at - from;
                    return Some((most - places.len(), at));
                }
                continue;
            }
            self.block += BLOCK;
            if self.block >= self.bytes.len() {
                return None;
            }
            self.look();
        }
    }

    /// The marks of the block.
    #[inline(always)]
    fn look(&mut self) {
        let rest = self.bytes.get(self.block..).unwrap_or_default();
        let mut padded = [0; BLOCK];
        let block = rest.first_chunk().unwrap_or_else(|| {
            padded.iter_mut().zip(rest).for_each(|(place, byte)| *place = *byte);
            &padded
        });
        let separator = u8x16::splat(self.delimiter);
        let stops = [b'\n', b'\r', b'"'].map(u8x16::splat);
        self.separators = bits(block, |part| part.simd_eq(separator));
        self.stops =
            bits(block, |part| stops.iter().fold(u8x16::ZERO, |found, stop| found | part.simd_eq(*stop)));
    }
}

/// A bit for each byte of a block that a test finds.
#[inline(always)]
fn bits(block: &[u8; BLOCK], test: impl Fn(u8x16) -> u8x16) -> u64 {
    let (parts, _) = block.as_chunks::<16>();
    parts.iter().rev().fold(0, |bits, part| bits << 16 | u64::from(test(u8x16::new(*part)).to_bitmask()))
}

/// Whether these bytes are text that can be kept as it is: UTF-8 without control characters, except
/// tabs and ends of lines, and without U+FFFD, which decoders write for what they can't read.
pub(super) fn sound(bytes: &[u8]) -> bool {
    let (high, zero) = (u8x16::splat(0b1110_0000), u8x16::ZERO);
    let allowed = [b'\t', b'\n', b'\r'].map(u8x16::splat);
    let control = |part: u8x16| {
        let fine = allowed.iter().fold(zero, |found, known| found | part.simd_eq(*known));
        (part & high).simd_eq(zero) & !fine
    };
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    let printable = blocks.iter().all(|block| bits(block, control) == 0)
        && rest.iter().all(|byte| *byte >= b' ' || matches!(byte, b'\t' | b'\n' | b'\r'));
    // U+FFFD is EF BF BD.
    let broken = |at: usize| bytes.get(at..at + 3) == Some(&[0xef, 0xbf, 0xbd]);
    printable && !memchr_iter(0xef, bytes).any(broken) && simdutf8::basic::from_utf8(bytes).is_ok()
}
