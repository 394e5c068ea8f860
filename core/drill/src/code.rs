//! Short codes: 32 digits that can't be mistaken for each other, hashes, a countersign.

use sha2::{Digest, Sha256};

/// The digits: no I, L, O, U.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// So many digits of the lowest bits, the highest first.
pub(crate) fn digits(bits: u64, count: u32) -> String {
    let digit =
        |place: u32| DIGITS.get((bits >> (5 * place) & 31) as usize).map_or('0', |byte| char::from(*byte));
    (0..count).rev().map(digit).collect()
}

/// What these digits stand for, as people write them: small letters, I and L for 1, O for 0.
pub(crate) fn bits(text: &str) -> Option<u64> {
    let mut bits = 0_u64;
    for c in text.chars() {
        let c = match c.to_ascii_uppercase() {
            'I' | 'L' => '1',
            'O' => '0',
            c => c,
        };
        let digit = DIGITS.iter().position(|digit| char::from(*digit) == c)?;
        bits = bits.checked_mul(32)?.checked_add(digit as u64)?;
    }
    Some(bits)
}

/// The SHA-256 of a text.
pub(crate) fn hash(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

/// The same as 64 hexadecimal digits.
pub(crate) fn hex(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The first 60 bits as twelve digits in threes.
pub(crate) fn short(hash: &[u8; 32]) -> String {
    let first = hash.iter().take(8).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    let all = digits(first >> 4, 12);
    let threes: Vec<String> =
        all.chars().collect::<Vec<_>>().chunks(3).map(|three| three.iter().collect()).collect();
    threes.join("-")
}

/// HMAC-SHA-256 of a text, in hexadecimal digits: who knows the passphrase was there.
///
/// ```
/// let sign = diansuan_drill::countersign("what do ya want for nothing?", "Jefe");
/// assert!(sign.starts_with("5bdcc146bf60754e6a042426089575c7"));
/// ```
#[must_use]
pub fn countersign(text: &str, passphrase: &str) -> String {
    let mut key = [0_u8; 64];
    let long = hash(passphrase);
    let bytes = if passphrase.len() > key.len() { &long[..] } else { passphrase.as_bytes() };
    for (place, byte) in key.iter_mut().zip(bytes) {
        *place = *byte;
    }
    let inner = Sha256::new().chain_update(key.map(|byte| byte ^ 0x36)).chain_update(text).finalize();
    hex(&Sha256::new().chain_update(key.map(|byte| byte ^ 0x5c)).chain_update(inner).finalize())
}

#[cfg(test)]
mod tests {
    use super::{bits, digits, hash, hex, short};

    #[test]
    fn digits_there_and_back() {
        for number in [0, 1, 31, 32, 1_099_511_627_775] {
            assert_eq!(bits(&digits(number, 8)), Some(number));
        }
        assert_eq!((bits("il0o"), bits("U")), (bits("1100"), None));
    }

    #[test]
    fn published_hash() {
        let abc = hash("abc");
        assert_eq!(hex(&abc), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(short(&abc).len(), 15);
    }
}
