//! Months, and every way they are written.

/// A month: years since 0, times twelve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Month(pub u16);

/// What a cell says of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MonthCell {
    /// One month.
    Of(Month),
    /// `2026.1`, which a spreadsheet makes of 2026.10, too: January or October of that year.
    Either(u16),
    /// A month without its year, outside the table.
    Bare(u8),
    /// Several months.
    Range,
    /// None that could be read.
    Unknown,
}

/// The first three letters of the months in English.
const NAMES: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/// Days from the day that spreadsheets count from to 1970-01-01.
const SERIAL: i64 = 25_569;

impl Month {
    /// The month of a year, from 1 to 12.
    #[must_use]
    pub fn new(year: u16, month: u16) -> Option<Self> {
        ((1990..2100).contains(&year) && (1..=12).contains(&month)).then(|| Self(year * 12 + month - 1))
    }

    /// Reads one month: `2026-07`, `202607`, `2026年7月份`, `2026/7/31`, `2026-07-01T00:00:00`, `Jul-26`,
    /// `7/2026`, the day's number of a spreadsheet, also in full-width digits. Nothing for several months
    /// and for `2026.1`, which can be October.
    ///
    /// ```
    /// use diansuan_customers::Month;
    /// for text in ["2026-07", "202607", "2026年7月", "2026/7/31 0:00:00", "20260731", "２０２６．７", "Jul-26", "46204"] {
    ///     assert_eq!(Month::parse(text.as_bytes()).map(Month::text).as_deref(), Some("2026-07"), "{text}");
    /// }
    /// for text in ["2026-13", "2026.1", "2026年1-10月", "7月"] {
    ///     assert_eq!(Month::parse(text.as_bytes()), None, "{text}");
    /// }
    /// ```
    #[must_use]
    pub fn parse(cell: &[u8]) -> Option<Self> {
        match Self::cell(cell) {
            MonthCell::Of(month) => Some(month),
            _ => None,
        }
    }

    /// What a cell says of a month.
    #[must_use]
    pub fn cell(cell: &[u8]) -> MonthCell {
        let Some(text) = std::str::from_utf8(cell).ok().filter(|text| text.len() <= 60) else {
            return MonthCell::Unknown;
        };
        let folded: String = text.trim().chars().map(diansuan::number::fold).collect();
        let folded = folded.trim_matches(['\'', '"', ' ']);
        if let Some((year, "1")) = folded.split_once('.').filter(|(year, _)| year.len() == 4) {
            return year.parse().map_or(MonthCell::Unknown, MonthCell::Either);
        }
        if let Some(month) = Self::one(folded) {
            return MonthCell::Of(month);
        }
        range(folded)
    }

    /// Reads a single month or a day of it.
    fn one(text: &str) -> Option<Self> {
        if let Some(month) = named(text) {
            return Some(month);
        }
        let (mut digits, mut parts, mut marks) = (String::new(), Vec::new(), Vec::new());
        for c in text.chars().chain([' ']) {
            if c.is_ascii_digit() {
                digits.push(c);
            } else if "-/.年月日份号时分秒 :tz+".contains(c) {
                if !digits.is_empty() {
                    parts.push(std::mem::take(&mut digits));
                    marks.push(c);
                }
            } else {
                return None;
            }
        }
        let number = |text: Option<&str>| text?.parse::<u16>().ok();
        let part = |at: usize| parts.get(at).map(String::as_str);
        let day = |at: usize| number(part(at)).is_none_or(|day| (1..=31).contains(&day));
        let first = parts.first()?;
        // `2026年1-10月` has its second number before 月, `2026年1月-10月` a mark behind it.
        let several = text.split_once('月').is_some_and(|(before, after)| {
            let month = before.rsplit('年').next().unwrap_or_default().trim();
            let month = month
                .split_once(['-', '/', '.', ' '])
                .filter(|(year, _)| year.len() == 4)
                .map_or(month, |(_, month)| month);
            month.contains(['-', '/', '.', ' '])
                || after.contains('月')
                || after.trim_start_matches('份').starts_with(['-', '/', '.'])
        });
        // `2026.1-10` and `2026年1-10`: a day has the mark of its month.
        let mark = |at: usize| marks.get(at).copied().unwrap_or(' ');
        let several = several || parts.len() > 2 && "-/.".contains(mark(1)) && mark(0) != mark(1);
        match (first.len(), parts.len()) {
            _ if several => None,
            (6, 1) => Self::new(number(first.get(..4))?, number(first.get(4..6))?),
            // A day, with the time behind it.
            (8, _) if parts.get(1).is_none_or(|next| next.len() <= 2) => {
                number(first.get(6..8)).filter(|day| (1..=31).contains(day))?;
                Self::new(number(first.get(..4))?, number(first.get(4..6))?)
            }
            (14, 1) => Self::new(number(first.get(..4))?, number(first.get(4..6))?),
            (4, 2..) if day(2) && parts.get(3).is_none_or(|next| next.len() <= 2) => {
                Self::new(number(Some(first))?, number(part(1))?)
            }
            (1 | 2, 2) if part(1)?.len() == 4 => Self::new(number(part(1))?, number(Some(first))?),
            (5, 1) => serial(number(Some(first)).map_or_else(|| first.parse().ok(), |n| Some(i64::from(n)))?),
            _ => None,
        }
    }

    /// Its number in the year, from 1.
    #[must_use]
    pub fn number(self) -> u8 {
        (self.0 % 12 + 1) as u8
    }

    /// The month as `2026-07`.
    #[must_use]
    pub fn text(self) -> String {
        format!("{:04}-{:02}", self.0 / 12, self.0 % 12 + 1)
    }
}

/// `Oct-26`, `Oct 2026`, `October 2026`, `2026-Oct`.
fn named(text: &str) -> Option<Month> {
    let words: Vec<&str> =
        text.split(['-', ' ', '/', ',', '.', '\'']).filter(|word| !word.is_empty()).collect();
    let [first, second] = words.as_slice() else { return None };
    let letters = |word: &str| word.len() >= 3 && word.chars().all(|c| c.is_ascii_lowercase());
    let (name, year) = match (letters(first), letters(second)) {
        (true, false) => (first, second),
        // `26-Oct` is the 26th of some October.
        (false, true) if first.len() == 4 => (second, first),
        _ => return None,
    };
    let month = NAMES.iter().position(|known| name.starts_with(known))? as u16 + 1;
    let year = match (year.len(), year.parse::<u16>().ok()?) {
        (4, year) => year,
        (2, year) if year < 90 => 2000 + year,
        _ => return None,
    };
    Month::new(year, month)
}

/// The month of a spreadsheet's day; nothing outside 1990 to 2099.
fn serial(days: i64) -> Option<Month> {
    // Civil from days, by Howard Hinnant: eras of 400 years that begin in March.
    let shifted = days - SERIAL + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    Month::new(u16::try_from(year).ok()?, u16::try_from(month).ok()?)
}

/// Two days or months: the month that both are in, or a range.
fn range(text: &str) -> MonthCell {
    let marks = ["至", "到", "~", "～", "--", "—", "/", "-", " to "];
    for mark in marks {
        for (at, _) in text.match_indices(mark) {
            let (from, to) =
                (text.get(..at).unwrap_or_default(), text.get(at + mark.len()..).unwrap_or_default());
            match (Month::one(from.trim()), Month::one(to.trim())) {
                (Some(one), Some(other)) if one == other => return MonthCell::Of(one),
                (Some(_), Some(_)) => return MonthCell::Range,
                // `2026-01~10` and the like.
                (Some(_), None)
                    if to.trim_end_matches(['月', '份']).parse::<u8>().is_ok()
                        && (!["-", "/"].contains(&mark) || from.ends_with(['月', '份'])) =>
                {
                    return MonthCell::Range;
                }
                _ => (),
            }
        }
    }
    let inside = text.split_once('年').and_then(|(_, rest)| rest.split_once('月'));
    let numbers = inside.map(|(months, _)| months.split(['-', '~', '至', '到', '—', '.', '/', '、']).count());
    if numbers.is_some_and(|count| count > 1) || text.contains("季度") || text.contains("全年") {
        return MonthCell::Range;
    }
    MonthCell::Unknown
}

/// What a text outside the table says of the month of all rows: a title, the name of a file or of a sheet.
///
/// ```
/// use diansuan_customers::{Month, MonthCell, month_hint};
/// let october = MonthCell::Of(Month::new(2026, 10).unwrap());
/// assert_eq!(month_hint("用电_2026-10.csv"), october);
/// assert_eq!(month_hint("右江区2026年10月用电报表"), october);
/// // The day that a list was made on says nothing.
/// assert_eq!(month_hint("客户用电_20261105导出.csv"), MonthCell::Unknown);
/// assert_eq!(month_hint("2026年1-10月.csv"), MonthCell::Range);
/// assert_eq!(month_hint("9月"), MonthCell::Bare(9));
/// ```
#[must_use]
pub fn month_hint(text: &str) -> MonthCell {
    let folded: String = text.chars().map(diansuan::number::fold).collect();
    if ["累计", "截至", "截止", "全年", "年度", "季度", "半年"].iter().any(|word| folded.contains(word))
    {
        return MonthCell::Range;
    }
    let made = ["导出", "打印", "制表", "生成", "查询时间", "export", "printed"];
    let mut found: Vec<Month> = Vec::new();
    let mut words = Vec::new();
    let mut word = String::new();
    for c in folded.chars().chain(['\n']) {
        if c.is_ascii_digit() || "-./年月份日~至到、".contains(c) {
            word.push(c);
        } else if !word.is_empty() {
            words.push((std::mem::take(&mut word), c));
        }
    }
    let mut bare = None;
    for (word, _) in words {
        let word = word.trim_matches(['-', '.', '/', '~', '至', '到', '、']);
        match without_year(word) {
            MonthCell::Bare(month) if bare.is_none_or(|known| known == month) => bare = Some(month),
            MonthCell::Bare(_) | MonthCell::Range => return MonthCell::Range,
            _ => (),
        }
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        // A whole day, or too little for a month.
        let bare = word.bytes().all(|byte| byte.is_ascii_digit());
        if digits < 5 || bare && digits != 6 {
            continue;
        }
        match Month::cell(word.as_bytes()) {
            // With a day behind it, it is when something was made.
            MonthCell::Of(month) if digits <= 6 => found.push(month),
            MonthCell::Range => return MonthCell::Range,
            _ => (),
        }
    }
    found.dedup();
    match found.as_slice() {
        [one] if bare.is_some_and(|bare| bare != one.number()) => MonthCell::Range,
        [one] if !made.iter().any(|word| folded.contains(word)) => MonthCell::Of(*one),
        [_, _, ..] => MonthCell::Range,
        _ => bare.map_or(MonthCell::Unknown, MonthCell::Bare),
    }
}

/// What `9月` and `1-10月` say; nothing for a day or a month with its year.
fn without_year(word: &str) -> MonthCell {
    let Some(months) = word.trim_end_matches('份').strip_suffix('月') else { return MonthCell::Unknown };
    let numbers: Vec<&str> = months.split(['-', '/', '.', '~', '至', '到', '、', '月']).collect();
    let month = |text: &&str| text.parse::<u8>().ok().filter(|month| (1..=12).contains(month));
    match numbers.as_slice() {
        [one] => month(one).map_or(MonthCell::Unknown, MonthCell::Bare),
        several if several.iter().all(|one| month(one).is_some()) => MonthCell::Range,
        _ => MonthCell::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_write_a_month() {
        let october = Month::new(2026, 10).unwrap();
        for text in [
            "2026年10月份",
            "2026-10-01T00:00:00",
            "2026-10-01T00:00:00Z",
            "Oct-26",
            "Oct 2026",
            "october 2026",
            "10/2026",
            "46296",
            "20261001",
            "20261001000000",
            "2026-10-01至2026-10-31",
            "2026.10.01-2026.10.31",
            "2026/10/1",
            "2026-10-01 00:00:00.0",
            "'2026-10",
            "2026年10月",
            "2026-10月",
            "2026年10月5日",
            "2026年10月 05日",
        ] {
            assert_eq!(Month::cell(text.as_bytes()), MonthCell::Of(october), "{text}");
        }
        assert_eq!(Month::cell(b"2026.1"), MonthCell::Either(2026));
        assert_eq!(Month::parse(b"2026.01"), Month::new(2026, 1));
        for text in [
            "2026年1-10月",
            "2026-10-01/2026-12-31",
            "202601-202603",
            "2026-01至2026-03",
            "2026年1月至10月",
            "2026年1月—10月",
            "2026年1月-10月",
            "2026年9、10月",
            "2026年一季度",
        ] {
            assert_eq!(Month::cell(text.as_bytes()), MonthCell::Range, "{text}");
        }
        for text in [
            "2026.10-12",
            "2026年1-10",
            "2026/1-10",
            "10月",
            "202613",
            "Oct",
            "26-Oct",
            "100",
            "",
            "2026",
            "12345678901",
            "2026-10-99",
        ] {
            assert_eq!(Month::parse(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn what_is_said_outside_the_table() {
        let of = |year, month| MonthCell::Of(Month::new(year, month).unwrap());
        assert_eq!(month_hint("202610.xlsx"), of(2026, 10));
        assert_eq!(month_hint("2026-07用电 (2).csv"), of(2026, 7));
        assert_eq!(month_hint("制表日期：2026-10"), MonthCell::Unknown);
        assert_eq!(month_hint("2026-01至2026-10.csv"), MonthCell::Range);
        for text in ["导出20261105.csv", "用电2026-11-05.csv", "a.csv", "2026.csv", "11月5日.csv"] {
            assert_eq!(month_hint(text), MonthCell::Unknown, "{text}");
        }
        assert_eq!(month_hint("10月.csv"), MonthCell::Bare(10));
        for text in [
            "2026年9、10月",
            "2026年9月和10月用电",
            "2026年1—10月",
            "1-10月",
            "2026年10月累计用电",
            "截至2026年10月",
        ] {
            assert_eq!(month_hint(text), MonthCell::Range, "{text}");
        }
    }
}
