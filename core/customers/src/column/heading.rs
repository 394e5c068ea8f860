//! What a header means, how surely, and which others could mean the same.

use super::names::{ALIASES, CODES, ELSEWHERE, NEVER, PARTS, TOTAL, TOTALS, WHEN};
use super::{Column, REQUIRED};
use crate::cells::month::Month;
use diansuan::error::Code;
use diansuan::number;
use diansuan::units::{KilowattHour, Quantity};

/// How surely a header means its column, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// The sum of others, which counts before its parts.
    Total,
    /// The name of the column.
    Own,
    /// Another name of it.
    Alias,
    /// A longer header with a name in it.
    Within,
    /// A code of it: taken only by hand.
    Code,
    /// A part of it, or another time than the month's: taken only by hand.
    Part,
    /// One of several months beside each other: taken only by hand.
    OneMonth,
}

/// What a header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heading {
    /// Which column it is.
    pub column: Column,
    /// The power of ten that its unit asks for, such as 4 for 万kWh.
    pub shift: u8,
    /// Whether the header names a unit.
    pub unit: bool,
    /// How surely.
    pub rank: Rank,
}

impl Heading {
    /// Whether it is taken without asking where it has no rival.
    #[must_use]
    pub fn sure(&self) -> bool {
        self.rank < Rank::Code
    }
}

/// Most characters of a header.
const LONGEST: usize = 48;

/// What one header means by itself, if anything.
///
/// ```
/// use diansuan_customers::{Column, heading};
/// let found = heading("用电量（万千瓦时）").unwrap();
/// assert_eq!((found.column, found.shift, found.sure()), (Column::Kwh, 4, true));
/// assert_eq!(heading("上月用电量"), None);
/// assert_eq!(heading("累计用电量"), None);
/// assert!(!heading("尖峰电量").unwrap().sure());
/// ```
#[must_use]
pub fn heading(header: &str) -> Option<Heading> {
    // Every cell of the first lines is looked at: nobody writes a header as long as that, or of digits alone
    // unless it is a month.
    let digits = |header: &str| header.bytes().all(|byte| byte.is_ascii_digit());
    if header.chars().count() > LONGEST || ![6, 8].contains(&header.len()) && digits(header) {
        return None;
    }
    let (name, unit) = split(header);
    if name.is_empty() || has(&name, ELSEWHERE) {
        return None;
    }
    if let Some(month) = one_month(&name) {
        return Some(month);
    }
    let (column, rank) = meaning(&name)?;
    match shift(column, &unit) {
        Some(shift) => {
            let named = column.spec().is_some() && !unit.is_empty();
            Some(Heading { column, shift, unit: named, rank })
        }
        // A total with the unit of energy.
        None if rank == Rank::Total => {
            let shift = shift(Column::Kwh, &unit)?;
            Some(Heading { column: Column::Kwh, shift, unit: true, rank })
        }
        None => None,
    }
}

/// The columns of a file that could be the same one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rivals {
    /// Which column they could be.
    pub column: Column,
    /// Their places, those first that are likelier.
    pub places: Vec<usize>,
    /// Whether none was taken, because only somebody who knows the file can tell.
    pub open: bool,
    /// Whether two of them are equally sure.
    pub tied: bool,
}

/// What all headers of a file mean: each column once.
#[derive(Debug, Clone, Default)]
pub struct Headings {
    /// By header.
    pub found: Vec<Option<Heading>>,
    /// Where several could be one column, or one that is not taken without asking.
    pub rivals: Vec<Rivals>,
    /// Whether months stand beside each other, a column for each.
    pub months: bool,
}

/// What the headers of a file mean; where two are equally likely to be what sums are made of, neither.
///
/// ```
/// use diansuan_customers::{Column, headings};
/// let of = |text: &str| headings(&text.split(',').map(str::to_owned).collect::<Vec<_>>());
/// let found = of("户号,尖峰电量,高峰电量,合计电量");
/// assert_eq!(found.found[3].map(|heading| heading.column), Some(Column::Kwh));
/// let open = of("户号,计费电量,结算电量");
/// assert!(open.rivals[0].open && open.found[1].is_none());
/// ```
#[must_use]
pub fn headings(headers: &[String]) -> Headings {
    let all: Vec<Option<Heading>> = headers.iter().map(|header| heading(header)).collect();
    let months = all.iter().flatten().filter(|heading| heading.rank == Rank::OneMonth).count() > 1;
    let mut result = Headings { found: vec![None; all.len()], rivals: Vec::new(), months };
    for (_, column) in Column::CHOICES {
        let mut places: Vec<(Heading, usize)> = all
            .iter()
            .enumerate()
            .filter_map(|(at, heading)| heading.filter(|one| one.column == *column).map(|one| (one, at)))
            .collect();
        places.sort_by_key(|(heading, at)| (heading.rank, *at));
        let Some((first, at)) = places.first().copied() else { continue };
        let tied = places.get(1).is_some_and(|(second, _)| second.rank == first.rank);
        // A sum of columns of months is no month.
        let spread = months && [Column::Kwh, Column::Money].contains(column);
        let taken = first.sure() && !(tied && decides(*column)) && !spread;
        if taken && let Some(place) = result.found.get_mut(at) {
            *place = Some(first);
        }
        if places.len() > 1 || !taken {
            let places = places.iter().map(|(_, at)| *at).collect();
            let tied = tied && first.sure();
            result.rivals.push(Rivals { column: *column, places, open: !taken, tied });
        }
    }
    result
}

/// Whether sums or customers depend on it.
fn decides(column: Column) -> bool {
    column.spec().is_some() || REQUIRED.contains(&column) || matches!(column, Column::Month | Column::Year)
}

/// A header that is a month with energy below it, such as 1月电量, 2026-01 or 202601.
fn one_month(name: &str) -> Option<Heading> {
    let rest = name.trim_end_matches("电量").trim_end_matches('用').trim_end_matches('份');
    let numbered = rest
        .strip_suffix('月')
        .and_then(|rest| rest.rsplit('年').next())
        .is_some_and(|number| number.parse::<u8>().is_ok_and(|month| (1..=12).contains(&month)));
    let month = numbered || rest.starts_with("20") && Month::parse(rest.as_bytes()).is_some();
    month.then_some(Heading { column: Column::Kwh, shift: 0, unit: false, rank: Rank::OneMonth })
}

fn has(name: &str, words: &[&str]) -> bool {
    words.iter().any(|word| name.contains(word))
}

fn of<'a>(table: &'a [(Column, &'a [&'a str])], column: Column) -> &'a [&'a str] {
    table.iter().find(|(known, _)| *known == column).map_or(&[], |(_, words)| *words)
}

/// The name without blanks, marks and case, and the unit in its brackets.
fn split(header: &str) -> (String, String) {
    let (mut name, mut unit, mut inside) = (String::new(), String::new(), false);
    for c in header.chars() {
        match number::fold(c) {
            '(' | '[' | '【' | '〔' => inside = true,
            ')' | ']' | '】' | '〕' => inside = false,
            '\u{feff}' | '\u{200b}'..='\u{200d}' | ' ' | '_' | '-' | ':' | '：' | '*' | '\'' | '"' | '#' => {
            }
            // Customer No.
            '.' if !inside => {}
            c if inside => unit.push(c),
            c => name.push(c),
        }
    }
    if unit.is_empty()
        && has(&name, LARGE)
        && has(&name, &["瓦", "度", "元", "wh", "va"])
        && meaning(&name).is_some()
        && let Some(found) = embedded(&name)
    {
        return found;
    }
    // `用电量kWh` and `amount/元` carry the unit behind the name.
    if unit.is_empty() {
        for mark in ["/", "kwh", "kvarh", "kva", "元"] {
            if let Some(at) = name.rfind(mark).filter(|at| *at > 0)
                && meaning(&name).is_none_or(|(_, rank)| rank > Rank::Alias)
            {
                unit = name.split_off(at).trim_start_matches('/').to_owned();
            }
        }
    }
    (name, unit)
}

/// What each large unit has in it: nearly all headers, and all the cells that are looked at as such, have not.
const LARGE: &[&str] = &["万", "千千", "千元", "兆", "亿", "mw", "gw"];

/// Finds a large unit without brackets, such as that of 用电量万千瓦时: what is left of the name, and the unit.
fn embedded(name: &str) -> Option<(String, String)> {
    let places: Vec<usize> = name.char_indices().map(|(at, _)| at).chain([name.len()]).collect();
    let large = |unit: &str| {
        is_unit(unit)
            && [Column::Kwh, Column::Money].iter().any(|of| shift(*of, unit).is_some_and(|by| by > 0))
    };
    for (at, from) in places.iter().enumerate() {
        for to in places.get(at + 1..).unwrap_or_default().iter().rev() {
            let (unit, before, after) = (name.get(*from..*to)?, name.get(..*from)?, name.get(*to..)?);
            let rest = [before, after].concat();
            if large(unit) && meaning(&rest).is_some() {
                return Some((rest, unit.to_owned()));
            }
        }
    }
    None
}

fn meaning(name: &str) -> Option<(Column, Rank)> {
    let plain = |known: &str| -> String {
        known.chars().filter(|c| !matches!(c, ' ' | '-')).map(|c| c.to_ascii_lowercase()).collect()
    };
    let same = |known: &str| {
        let letters = known.chars().filter(|c| !matches!(c, ' ' | '-')).map(|c| c.to_ascii_lowercase());
        letters.eq(name.chars())
    };
    for (id, column) in Column::CHOICES {
        let label = column.label();
        if [*id, &label.zh, &label.en].iter().any(|known| same(known)) {
            return Some((*column, Rank::Own));
        }
    }
    let exact = |table: &[(Column, &[&str])]| {
        table.iter().find(|(_, names)| names.contains(&name)).map(|(column, _)| *column)
    };
    if let Some(column) = exact(TOTALS) {
        return Some((column, Rank::Total));
    }
    if let Some(column) = exact(ALIASES) {
        return Some((column, Rank::Alias));
    }
    // Part of a longer header, the longest one that is known and that nothing else in it speaks against.
    let mut best: Option<(Column, usize)> = None;
    let mut consider = |column: Column, known: &str| {
        // 单位 is a part of many names, and what it means in them is seldom a unit.
        if column == Column::Unit {
            return;
        }
        let longer = best.is_none_or(|(_, length)| length < known.len());
        let enough = known.len() > 3 && known.chars().count() >= 2;
        if longer && enough && name.contains(known) && !has(name, of(NEVER, column)) {
            best = Some((column, known.len()));
        }
    };
    for (_, column) in Column::CHOICES {
        let label = column.label();
        [&label.zh, &label.en].iter().for_each(|label| consider(*column, &plain(label)));
    }
    for (column, names) in ALIASES {
        names.iter().for_each(|name| consider(*column, name));
    }
    let (column, _) = best?;
    let code = column.spec().is_none() && CODES.iter().any(|end| name.ends_with(end));
    let when = WHEN.iter().any(|end| name.ends_with(end));
    let rank = match column {
        _ if when => Rank::Part,
        Column::Account | Column::Month => Rank::Within,
        _ if has(name, of(PARTS, column)) => Rank::Part,
        _ if code => Rank::Code,
        Column::Kwh | Column::Kvarh | Column::Money if has(name, TOTAL) => Rank::Total,
        _ => Rank::Within,
    };
    Some((column, rank))
}

/// The power of ten between a unit and the column's own, 0 without one; nothing when it is another unit.
///
/// ```
/// use diansuan_customers::{Column, unit_shift};
/// assert_eq!(unit_shift(Column::Kwh, "万千瓦时"), Some(4));
/// assert_eq!(unit_shift(Column::Kwh, "万元"), None);
/// ```
#[must_use]
pub fn shift(column: Column, unit: &str) -> Option<u8> {
    let (Some(spec), false) = (column.spec(), unit.is_empty()) else { return Some(0) };
    let one = format!("1{unit}");
    match number::number(&one, spec.unit, spec.aliases) {
        Ok(factor) => {
            u8::try_from(factor.normalize().to_string().bytes().filter(|b| *b == b'0').count()).ok()
        }
        Err(Code::WrongUnit | Code::NotANumber | Code::Ambiguous) => None,
        Err(_) => Some(0),
    }
}

/// Whether a text is a unit of one of the columns, and nothing else.
pub(crate) fn is_unit(text: &str) -> bool {
    let energy = KilowattHour::SPEC;
    let names_unit = |column: &Column| {
        let spec = column.spec().unwrap_or(energy);
        let folded: String = text.chars().map(number::fold).collect();
        let known = std::iter::once(spec.unit).chain(spec.aliases.iter().map(|(name, _)| *name));
        known
            .map(|name| name.chars().map(number::fold).collect::<String>())
            .any(|name| folded.ends_with(&name))
    };
    let all = [Column::Kwh, Column::Kvarh, Column::Kva, Column::Money];
    !text.is_empty()
        && text.chars().count() <= 8
        && all.iter().any(|column| names_unit(column) && shift(*column, text).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_header_means_its_column() {
        let labels = Column::CHOICES.iter().flat_map(|(id, column)| {
            let label = column.label();
            [*id, &label.zh, &label.en].map(|known| (*column, known))
        });
        let also = ALIASES
            .iter()
            .chain(TOTALS)
            .flat_map(|(column, names)| names.iter().map(|name| (*column, *name)));
        for (column, known) in labels.chain(also) {
            let found = heading(known).map(|found| (found.column, found.shift, found.rank <= Rank::Alias));
            assert_eq!(found, Some((column, 0, true)), "{known}");
        }
    }

    /// Whatever stands around it, a unit that makes a number larger is never passed over.
    #[test]
    fn units_in_headers() {
        for (header, column, by) in [
            ("用电量万千瓦时", Column::Kwh, 4),
            ("电量万kWh", Column::Kwh, 4),
            ("万千瓦时电量", Column::Kwh, 4),
            ("用电量_万度", Column::Kwh, 4),
            ("用电量MWh", Column::Kwh, 3),
            ("Consumption MWh", Column::Kwh, 3),
            ("电费万元", Column::Money, 4),
            ("应收电费（万元）", Column::Money, 4),
            ("电量/兆瓦时", Column::Kwh, 3),
            ("用电量kWh", Column::Kwh, 0),
            ("用电量度", Column::Kwh, 0),
        ] {
            let found = heading(header).map(|heading| (heading.column, heading.shift));
            assert_eq!(found, Some((column, by)), "{header}");
        }
    }

    #[test]
    fn what_only_looks_like_a_column_is_none() {
        let never = [
            "累计用电量",
            "上网电量",
            "上网电费",
            "抄表止码",
            "无功止码",
            "欠费金额",
            "电费状态",
            "实收电费",
            "同期电量",
            "台区经理",
            "电费余额",
            "用电量同比",
            "平均电价",
            "电量占比",
            "月均电量",
            "年用电量",
            "全年电费",
            "自发自用电量",
        ];
        for header in never {
            assert_eq!(heading(header), None, "{header}");
        }
        for header in [
            "尖峰电量",
            "峰电量",
            "电度电费",
            "基本电费",
            "供电所编码",
            "行业分类代码",
            "最后缴费日期",
            "1月电量",
            "202601",
            "日电量",
        ] {
            assert!(heading(header).is_none_or(|heading| !heading.sure()), "{header}");
        }
        let sure = [
            ("合计电量", Column::Kwh),
            ("总用电量(kWh)", Column::Kwh),
            ("用网电量", Column::Kwh),
            ("T_PQ", Column::Kwh),
            ("Account ID", Column::Account),
            ("Account Name", Column::Name),
            ("CONS_NO", Column::Account),
            ("RCVBL_YM", Column::Month),
            ("RCVBL_AMT", Column::Money),
            ("合计电费", Column::Money),
            ("Total (kWh)", Column::Kwh),
            ("客户ID", Column::Account),
            ("数据时间", Column::Month),
        ];
        for (header, column) in sure {
            let found = heading(header).filter(Heading::sure).map(|heading| heading.column);
            assert_eq!(found, Some(column), "{header}");
        }
    }
}
