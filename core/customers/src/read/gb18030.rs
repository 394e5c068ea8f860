//! GB18030 to UTF-8, by the browser's own table of characters.
//!
//! A browser decodes GB18030, but takes twice as long for it as everything else here together. What it
//! makes of each sequence is asked once ([`sequences`]); then only places in a table are looked up.
//!
//! Measured: with `encoding_rs` an import takes 645 ms instead of 744, but its tables, those of all other
//! encodings included, make the worker 188 KB instead of 96 (brotli). Tests hold this against it.

/// Two bytes: 126 first ones, and 190 second ones, from 40 on without 7F.
const SECONDS: usize = 190;
const PAIRS: usize = 126 * SECONDS;
/// Four bytes that stand for characters up to U+FFFF: so many, from 81308130 on.
const FOURS: usize = 39_420;
/// The place of 90308130, which is U+10000; from there on all are in order.
const ASTRAL: usize = 189_000;
/// U+FFFD, and how many of these bytes count.
const BROKEN: Entry = [0xef, 0xbf, 0xbd, 3];

/// Up to three bytes of UTF-8, and how many.
type Entry = [u8; 4];

/// Every sequence that a table is needed for, each followed by an end of line.
#[must_use]
pub fn sequences() -> Vec<u8> {
    let pairs = (0..PAIRS).map(|place| {
        let second = (place % SECONDS) as u8 + 0x40;
        vec![(place / SECONDS) as u8 + 0x81, second + u8::from(second >= 0x7f), b'\n']
    });
    let fours = (0..FOURS).map(|place| {
        let digit = |place: usize| (place % 10) as u8 + b'0';
        let high = |place: usize| (place % 126) as u8 + 0x81;
        vec![high(place / 12_600), digit(place / 1260), high(place / 10), digit(place), b'\n']
    });
    pairs.chain(fours).flatten().collect()
}

/// Turns pieces of any size into UTF-8.
#[derive(Debug)]
pub struct Transcoder {
    table: Vec<Entry>,
    /// The beginning of a sequence whose end is still to come.
    rest: Vec<u8>,
    out: Vec<u8>,
}

/// What stands at the beginning of some bytes.
enum Found {
    /// A character and how many bytes it takes.
    Character(Entry, usize),
    /// One beyond U+FFFF.
    Astral(u32),
    /// A sequence that isn't whole.
    Torn,
}

impl Transcoder {
    /// Takes what a browser makes of [`sequences`].
    #[must_use]
    pub fn new(decoded: &str) -> Self {
        let entry = |line: &str| match line.as_bytes() {
            [a] => [*a, 0, 0, 1],
            [a, b] => [*a, *b, 0, 2],
            [a, b, c] if line.chars().count() == 1 => [*a, *b, *c, 3],
            _ => BROKEN,
        };
        let mut table: Vec<Entry> = decoded.lines().map(entry).collect();
        table.resize(PAIRS + FOURS, BROKEN);
        Self { table, rest: Vec::new(), out: Vec::new() }
    }

    /// The next piece as UTF-8.
    pub fn decode(&mut self, piece: &[u8]) -> &[u8] {
        let mut joined = std::mem::take(&mut self.rest);
        joined.extend_from_slice(piece);
        // No byte becomes more than three, and four are written where three count.
        self.out.resize(self.out.len().max(joined.len() * 3 + 4), 0);
        let (mut from, mut to) = (0, 0);
        while let Some(bytes) = joined.get(from..).filter(|bytes| !bytes.is_empty()) {
            if let Some(word) = bytes.first_chunk::<8>() {
                let ascii = (u64::from_le_bytes(*word) & 0x8080_8080_8080_8080).trailing_zeros() as usize / 8;
                self.out.get_mut(to..to + 8).into_iter().for_each(|place| place.copy_from_slice(word));
                (from, to) = (from + ascii, to + ascii);
                if ascii > 0 {
                    continue;
                }
            }
            let (entry, length, taken) = match self.find(bytes) {
                Found::Character(entry, taken) => (entry, usize::from(entry[3]), taken),
                Found::Astral(code) => {
                    let mut entry = BROKEN;
                    char::from_u32(code).into_iter().for_each(|c| _ = c.encode_utf8(&mut entry));
                    (entry, 4, 4)
                }
                Found::Torn => break,
            };
            self.out.get_mut(to..to + 4).into_iter().for_each(|place| place.copy_from_slice(&entry));
            (from, to) = (from + taken, to + length);
        }
        joined.drain(..from);
        self.rest = joined;
        self.out.get(..to).unwrap_or_default()
    }

    /// Whether the file ended in the middle of a character, which then becomes U+FFFD.
    #[must_use]
    pub fn torn(&self) -> bool {
        !self.rest.is_empty()
    }

    /// As <https://encoding.spec.whatwg.org/#gb18030-decoder> has it.
    fn find(&self, bytes: &[u8]) -> Found {
        let listed =
            |place: usize, taken| Found::Character(self.table.get(place).copied().unwrap_or(BROKEN), taken);
        let place = |byte: u8, from: u8| usize::from(byte - from);
        match *bytes {
            [first @ ..0x80, ..] => Found::Character([first, 0, 0, 1], 1),
            [0x80, ..] => Found::Character([0xe2, 0x82, 0xac, 3], 1),
            [0xff, ..] => Found::Character(BROKEN, 1),
            [first, second @ 0x40..=0x7e, ..] => {
                listed(place(first, 0x81) * SECONDS + place(second, 0x40), 2)
            }
            [first, second @ 0x80..=0xfe, ..] => {
                listed(place(first, 0x81) * SECONDS + place(second, 0x41), 2)
            }
            [first, second @ b'0'..=b'9', third @ 0x81..=0xfe, fourth @ b'0'..=b'9', ..] => {
                let high = place(first, 0x81) * 10 + place(second, b'0');
                let low = place(third, 0x81) * 10 + place(fourth, b'0');
                match high * 1260 + low {
                    four @ ..FOURS => listed(PAIRS + four, 4),
                    four @ ASTRAL..=1_237_575 => Found::Astral((four - ASTRAL) as u32 + 0x1_0000),
                    _ => Found::Character(BROKEN, 4),
                }
            }
            [_] | [_, b'0'..=b'9'] | [_, b'0'..=b'9', 0x81..=0xfe] => Found::Torn,
            // A byte that could begin something else is looked at again.
            [_, 0xff, ..] => Found::Character(BROKEN, 2),
            _ => Found::Character(BROKEN, 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::GB18030;
    use proptest::prelude::*;

    fn table() -> String {
        GB18030.decode_without_bom_handling(&sequences()).0.into_owned()
    }

    /// In pieces of so many bytes.
    fn decoded(table: &str, bytes: &[u8], piece: usize) -> String {
        let mut transcoder = Transcoder::new(table);
        let mut out: Vec<u8> =
            bytes.chunks(piece).flat_map(|piece| transcoder.decode(piece).to_vec()).collect();
        if transcoder.torn() {
            out.extend("\u{fffd}".bytes());
        }
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn every_character_comes_back() {
        let table = table();
        let all: String = ('\0'..=char::MAX).filter(|&c| c != '\u{e5e5}').collect();
        let (bytes, _, lossy) = GB18030.encode(&all);
        assert!(!lossy);
        assert_eq!(decoded(&table, &bytes, 65_537), GB18030.decode_without_bom_handling(&bytes).0);
    }

    proptest! {
        /// A browser's decoder follows the same standard as `encoding_rs`, errors included.
        #[test]
        fn any_bytes_become_what_the_standard_says(
            words in prop::collection::vec(
                prop_oneof![
                    any::<u8>().prop_map(|byte| vec![byte]),
                    any::<char>().prop_map(|c| GB18030.encode(c.encode_utf8(&mut [0; 4])).0.into_owned()),
                    "[ -~]{1,20}".prop_map(String::into_bytes),
                    (0x80..=0xff_u8, b'0'..=b'9').prop_map(|(first, second)| vec![first, second]),
                ],
                0..60,
            ),
            piece in 1_usize..20,
        ) {
            let bytes = words.concat();
            // A torn end is one U+FFFD here however long it is, as it is there.
            prop_assert_eq!(decoded(&table(), &bytes, piece), GB18030.decode_without_bom_handling(&bytes).0);
        }
    }
}
