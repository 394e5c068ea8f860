//! What encoding a file is in, by its bytes: a few that are broken don't make it another one.

/// How the characters of a file are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, perhaps with some broken lines.
    Utf8,
    /// GBK and GB18030.
    Gb18030,
    /// UTF-16 without a mark, low byte first.
    Utf16Le,
    /// UTF-16 without a mark, high byte first.
    Utf16Be,
    /// Big5, of which only somebody who reads the names can be sure.
    Big5,
    /// Shift-JIS, of which the same is true.
    ShiftJis,
    /// No text.
    Binary,
}

impl Encoding {
    /// As the browser calls it; `binary` for none.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Gb18030 => "gb18030",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Big5 => "big5",
            Self::ShiftJis => "shift_jis",
            Self::Binary => "binary",
        }
    }

    /// Judges a file by some of its bytes.
    ///
    /// ```
    /// use diansuan_customers::Encoding;
    /// assert_eq!(Encoding::of("户号,户名".as_bytes()), Encoding::Utf8);
    /// assert_eq!(Encoding::of(&[0xbb, 0xa7, 0xba, 0xc5]), Encoding::Gb18030);
    /// assert_eq!(Encoding::of(&[0, 1, 2, 3]), Encoding::Binary);
    /// ```
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        if let Some(wide) = utf16(bytes) {
            return wide;
        }
        let controls = bytes.iter().filter(|b| **b < 32 && !matches!(b, b'\t' | b'\n' | b'\r')).count();
        if controls * 10 > bytes.len() {
            return Self::Binary;
        }
        let (good, bad) = utf8(bytes);
        let chinese = pairs(bytes, |lead, trail| (0xa1..=0xf7).contains(&lead) && trail >= 0xa1);
        // Broken in few places, or as often as not where GBK would make rare characters of it.
        if bad == 0 || good > 4 * bad || good >= bad && chinese.usual * 5 < chinese.all * 4 {
            return Self::Utf8;
        }
        let taiwanese =
            pairs(bytes, |lead, trail| (0xa1..=0xc6).contains(&lead) && !(0x7f..0xa1).contains(&trail));
        // Trails below 0xA1 are rare in GBK; a third of all in Big5.
        if chinese.usual * 5 < chinese.all * 4 && taiwanese.usual * 10 > taiwanese.all * 7 {
            return Self::Big5;
        }
        // What is usual in GBK is hardly there.
        let japanese = pairs(bytes, |lead, trail| {
            (0x81..=0x9f).contains(&lead) || (0xe0..=0xef).contains(&lead) && trail < 0xfd
        });
        if chinese.usual * 4 < chinese.all && japanese.usual * 5 > japanese.all * 4 {
            return Self::ShiftJis;
        }
        Self::Gb18030
    }
}

/// UTF-16 is known by the zeros of its ASCII, all at the same side.
fn utf16(bytes: &[u8]) -> Option<Encoding> {
    let (units, _) = bytes.as_chunks::<2>();
    let zeros = |side: usize| units.iter().filter(|unit| unit.get(side) == Some(&0)).count();
    let (first, second) = (zeros(0), zeros(1));
    let (encoding, many, few) =
        if first > second { (Encoding::Utf16Be, first, second) } else { (Encoding::Utf16Le, second, first) };
    let value = |unit: &[u8; 2]| match encoding {
        Encoding::Utf16Be => u16::from_be_bytes(*unit),
        _ => u16::from_le_bytes(*unit),
    };
    let strange = units.iter().filter(|unit| value(unit) < 32 && !matches!(value(unit), 9 | 10 | 13)).count();
    let sound = many * 7 > units.len() && few * 50 <= units.len() && strange * 20 <= units.len();
    (sound && many > 0).then_some(encoding)
}

/// How many characters of several bytes UTF-8 makes of it, and in how many places it can't be read.
fn utf8(bytes: &[u8]) -> (usize, usize) {
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().bytes().filter(|byte| *byte >= 0xc0).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    (good, bad)
}

/// Characters of two bytes: all of them, and those that are usual.
struct Pairs {
    all: usize,
    usual: usize,
}

fn pairs(bytes: &[u8], usual: impl Fn(u8, u8) -> bool) -> Pairs {
    let mut found = Pairs { all: 0, usual: 0 };
    let mut rest = bytes;
    while let Some((lead, more)) = rest.split_first() {
        rest = more;
        if *lead < 0x80 {
            continue;
        }
        let Some((trail, more)) = rest.split_first() else { break };
        found.all += 1;
        if *trail >= 0x40 {
            found.usual += usize::from(usual(*lead, *trail));
            rest = more;
        }
    }
    found
}
