//! Accounts and names in one spelling, so that nobody is two customers.

use diansuan::number::fold;
use std::borrow::Cow;

/// Blanks and marks that nobody sees.
const fn unseen(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{ad}')
}

/// An account as it is kept; nothing where a spreadsheet has destroyed it (4.51E+11).
///
/// Without blanks and marks around it, the apostrophe or `="…"` that keep a spreadsheet from calculating, the
/// `.0` of a program that took it for a number; digits in groups without the blanks between them.
pub(crate) fn account(cell: &[u8]) -> Option<Cow<'_, [u8]>> {
    if cell.iter().all(u8::is_ascii_digit) {
        return Some(Cow::Borrowed(cell));
    }
    let text = String::from_utf8_lossy(cell);
    let text: String = text.chars().filter(|c| !unseen(*c)).map(wide).collect();
    let mut text = text.trim();
    text = text.strip_prefix('=').unwrap_or(text).trim_matches(['\'', '"', '`', '’', '‘']).trim();
    let joined: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let grouped = joined.len() != text.len() && joined.bytes().all(|byte| byte.is_ascii_digit());
    let text = if grouped { joined.as_str() } else { text };
    if destroyed(text) {
        return None;
    }
    let whole = text.trim_end_matches('0').strip_suffix('.');
    let whole = whole.filter(|whole| !whole.is_empty() && whole.bytes().all(|byte| byte.is_ascii_digit()));
    Some(Cow::Owned(whole.unwrap_or(text).as_bytes().to_vec()))
}

/// Full-width letters and digits narrow, other characters as they are.
fn wide(c: char) -> char {
    match c {
        '\u{ff10}'..='\u{ff19}' => fold(c),
        '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

/// Whether a text is a number in scientific notation, such as 4.51E+11: the digits behind are lost.
pub(crate) fn destroyed(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else { return false };
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, "0"));
    digits(exponent) && exponent.len() <= 3 && whole.len() == 1 && digits(whole) && digits(fraction)
}

/// Whether [`text()`] changes nothing about a cell: no blanks in it and no marks that nobody sees.
#[inline]
pub(crate) fn is_tidy(cell: &[u8]) -> bool {
    let after = |at: usize| cell.get(at + 1..).unwrap_or_default();
    !cell.iter().enumerate().any(|(at, byte)| match byte {
        ..=b' ' | 0xc2 => true,
        // U+1680, U+2000 to U+207F, U+3000 (but not 、 and 。 behind it), U+FEFF.
        0xe1 => after(at).starts_with(&[0x9a]),
        0xe2 => matches!(after(at), [0x80 | 0x81, ..]),
        0xe3 => after(at).starts_with(&[0x80, 0x80]),
        0xef => after(at).starts_with(&[0xbb]),
        _ => false,
    })
}

/// A name as it is kept: without blanks around it and marks that nobody sees; `close` drops those inside
/// Chinese words, too, so that 右 江 区 is 右江区.
pub(crate) fn text(cell: &[u8], close: bool) -> String {
    let text = String::from_utf8_lossy(cell);
    let text: String =
        text.chars().filter(|c| !unseen(*c)).map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    let text = text.trim();
    let chinese = text.chars().any(|c| ('\u{3400}'..='\u{9fff}').contains(&c));
    if close && chinese { text.chars().filter(|c| *c != ' ').collect() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_in_one_spelling() {
        for (cell, kept) in [
            ("0451001", "0451001"),
            ("'0451001", "0451001"),
            ("=\"0451001\"", "0451001"),
            ("451001.0", "451001"),
            ("\u{feff}2", "2"),
            ("\u{3000}12\u{a0}", "12"),
            ("1\u{200b}2", "12"),
            ("０４５１", "0451"),
            ("0701 0000 1234", "070100001234"),
            ("A 12", "A 12"),
            ("GX-01.0", "GX-01.0"),
            ("100", "100"),
            ("100.00", "100"),
        ] {
            assert_eq!(account(cell.as_bytes()).as_deref(), Some(kept.as_bytes()), "{cell}");
        }
        for cell in ["4.51E+11", "2,31282E+13", "1.9e18", "1E+12"] {
            assert_eq!(account(cell.as_bytes()), None, "{cell}");
        }
        assert!(account(b"12E3").is_some());
    }

    #[test]
    fn names_in_one_spelling() {
        for cell in ["右江区", "右江区　", "右 江 区", "右江区\u{200b}", "\u{feff}右江区"] {
            assert_eq!(text(cell.as_bytes(), true), "右江区", "{cell}");
        }
        assert_eq!(text("张 三\u{3000}".as_bytes(), false), "张 三");
        assert_eq!(text(b"Zhang San", true), "Zhang San");
        for cell in ["右江区", "商业、服务业", "Ａ座。", ""] {
            assert!(is_tidy(cell.as_bytes()), "{cell}");
        }
        for cell in ["右江区\u{3000}", "张 三", "a\nb", "\u{feff}1", "1\u{a0}", "\u{200b}"] {
            assert!(!is_tidy(cell.as_bytes()), "{cell}");
        }
    }
}
