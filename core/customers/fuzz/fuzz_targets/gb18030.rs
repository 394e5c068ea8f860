//! Any bytes in any pieces as GB18030: always UTF-8, and the same whatever the pieces.
#![no_main]

use diansuan_customers::Transcoder;
use libfuzzer_sys::fuzz_target;

/// With a table in which nothing is known.
fn decoded(bytes: &[u8], piece: usize) -> Vec<u8> {
    let mut transcoder = Transcoder::new("");
    bytes.chunks(piece).flat_map(|piece| transcoder.decode(piece).to_vec()).collect()
}

fuzz_target!(|data: &[u8]| {
    let Some((first, bytes)) = data.split_first() else { return };
    let text = decoded(bytes, bytes.len().max(1));
    assert_eq!(text, decoded(bytes, usize::from(first >> 2) + 1));
    assert!(std::str::from_utf8(&text).is_ok());
});
