//! A look at a file before anything is imported: what is understood of it, and what only a person knows.

use crate::cells::month::{Month, MonthCell, month_hint};
use crate::cells::tidy::destroyed;
use crate::column::Column;
use crate::column::heading::{Headings, Rivals, headings, shift};
use crate::read::head::{Head, Row, above, find, units_in};
use crate::read::layout::{DELIMITERS, Layout};
use crate::read::reader::Reader;
use crate::read::record::{Record, Sink};
use crate::reason::Reason;
use diansuan::data::{Data, ToPlain};

/// Lines in which a head is looked for.
const ABOVE: usize = 64;
/// Rows that are looked through, and those that are shown.
const ROWS: usize = 400;
const SHOWN: usize = 5;
/// Bytes that are looked at.
const BYTES: usize = 1 << 20;

/// What somebody has said of a file already.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    /// The separator.
    pub delimiter: Option<u8>,
    /// The line of the head, from 1; 0 where there is none.
    pub head: Option<u64>,
    /// What the file and its sheet are called.
    pub names: Vec<String>,
}

/// What is strange about a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Odd {
    /// Accounts or other numbers in scientific notation: their last digits are lost.
    Destroyed,
    /// Months beside each other, a column for each.
    Months,
    /// Separators inside numbers without quotes.
    Split,
    /// 2026.1, which may be October.
    Dot,
    /// The title or name is of several months.
    Range,
    /// Two months are named outside the table.
    TwoMonths,
    /// There is no line with known headers.
    NoHead,
    /// Only known headers, no row below.
    NoRows,
    /// No energy: only who customers are.
    OnlyCustomers,
}

impl Odd {
    /// As the page knows it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Destroyed => "destroyed",
            Self::Months => "months",
            Self::Split => "split",
            Self::Dot => "dot",
            Self::Range => "range",
            Self::TwoMonths => "two_months",
            Self::NoHead => "no_head",
            Self::NoRows => "no_rows",
            Self::OnlyCustomers => "only_customers",
        }
    }
}

/// What the beginning of a file looks like.
#[derive(Debug, Clone)]
pub struct Look {
    /// How it would be read.
    pub layout: Layout,
    /// The first line of the head; 0 for none.
    pub first: u64,
    /// The headers.
    pub headers: Vec<String>,
    /// The first rows below them.
    pub rows: Vec<Vec<String>>,
    /// The first lines of the file, for choosing the head.
    pub lines: Vec<(u64, String)>,
    /// Columns that could be the same one.
    pub rivals: Vec<Rivals>,
    /// What is strange, with the columns it is about.
    pub odd: Vec<(Odd, Vec<usize>)>,
}

impl Look {
    /// What has to be answered before the file can be read, because nothing in it does.
    #[must_use]
    pub fn open(&self) -> Vec<Column> {
        // What only looks like a month is none: a file may be without.
        let open = |column: Column| {
            let of = self.rivals.iter().find(|rivals| rivals.column == column);
            of.is_some_and(|rivals| if column == Column::Month { rivals.tied } else { rivals.open })
        };
        [Column::Account, Column::Kwh, Column::Month].into_iter().filter(|column| open(*column)).collect()
    }

    fn has(&self, odd: Odd) -> bool {
        self.odd.iter().any(|(known, _)| *known == odd)
    }
}

/// Records as texts.
#[derive(Default)]
struct Sheet {
    rows: Vec<Row>,
}

impl Sink for Sheet {
    fn record(&mut self, record: &Record<'_>) -> Result<(), Reason> {
        if self.rows.len() < ROWS {
            let cell = |n| {
                let text = String::from_utf8_lossy(record.field(n));
                text.trim_matches(['\u{feff}', '\u{3000}', '\u{a0}', ' ']).chars().take(60).collect()
            };
            self.rows.push((record.line, (0..record.len()).map(cell).collect()));
        }
        Ok(())
    }
    fn reject(&mut self, _: u64, _: Reason, _: &[u8]) {}
}

/// Looks at the beginning of a file; nothing when there is not a single line.
///
/// ```
/// use diansuan_customers::{Column, Month, Wishes, look};
/// let seen = look("2026年7月用电\n户号;用电量(MWh)\n0001;\"1,5\"\n".as_bytes(), &Wishes::default()).unwrap();
/// assert_eq!((seen.layout.delimiter, seen.layout.head, seen.layout.month), (b';', 2, Month::new(2026, 7)));
/// assert_eq!(seen.layout.columns, [Some((Column::Account, 0)), Some((Column::Kwh, 3))]);
/// ```
#[must_use]
pub fn look(bytes: &[u8], wishes: &Wishes) -> Option<Look> {
    let bytes = bytes.get(..bytes.len().min(BYTES)).unwrap_or_default();
    let mut best: Option<(usize, usize, Look)> = None;
    for tried in DELIMITERS.into_iter().filter(|tried| wishes.delimiter.is_none_or(|wanted| wanted == *tried))
    {
        let mut sheet = Sheet::default();
        let mut reader = Reader::new(tried, 1);
        reader.feed(bytes, &mut sheet);
        if sheet.rows.len() < ABOVE {
            reader.finish(&mut sheet);
        }
        if sheet.rows.is_empty() {
            continue;
        }
        let head = find(&sheet.rows, wishes.head, ABOVE);
        let found = headings(&head.names);
        let rivals = found.rivals.iter().filter(|rivals| rivals.open).count();
        let known = found.found.iter().flatten().count() + rivals;
        let width = head.names.len();
        if best.as_ref().is_none_or(|(most, wide, _)| (*most, *wide) < (known, width)) {
            best = Some((known, width, understood(tried, &sheet.rows, head, found, wishes)));
        }
    }
    best.map(|(.., look)| look)
}

/// Puts together what was found with one separator.
fn understood(delimiter: u8, rows: &[Row], head: Head, found: Headings, wishes: &Wishes) -> Look {
    let (mut units, mut months) = above(rows, &head);
    months.extend(wishes.names.iter().map(|name| month_hint(name)));
    units.extend(wishes.names.iter().flat_map(|name| units_in(name)));
    let column = |(at, heading): (usize, &Option<crate::column::heading::Heading>)| {
        let heading = heading.as_ref()?;
        let below = head
            .units
            .get(at)
            .map(|unit| unit.trim_matches(['(', ')', '（', '）', ' ']))
            .filter(|unit| !unit.is_empty());
        let outside = below.into_iter().chain(units.iter().map(String::as_str));
        // A unit in the header is nearer than one below it, and that nearer than one above the table.
        let mut fitting = outside.filter_map(|unit| shift(heading.column, unit));
        let numbers = heading.column.spec().is_some() && !heading.unit;
        let power = if numbers { fitting.next().unwrap_or(heading.shift) } else { heading.shift };
        Some((heading.column, power))
    };
    let mut columns: Vec<Option<(Column, u8)>> = found.found.iter().enumerate().map(column).collect();
    let below: Vec<&Vec<String>> =
        rows.iter().filter(|(line, _)| *line > head.last).map(|(_, row)| row).collect();
    let mut odd = Vec::new();
    let cells = |at: usize| below.iter().filter_map(move |row| row.get(at));
    // 单位 may as well be where somebody works.
    for (at, column) in columns.iter_mut().enumerate() {
        let unit = |cell: &String| shift(Column::Kwh, cell).is_some() && !cell.is_empty();
        *column = column.filter(|(of, _)| *of != Column::Unit || cells(at).any(unit));
    }
    let number = |at: usize| columns.get(at).copied().flatten().is_some_and(|(of, _)| of.spec().is_some());
    let is_lost: Vec<usize> =
        (0..head.names.len()).filter(|at| !number(*at) && cells(*at).any(|cell| destroyed(cell))).collect();
    if !is_lost.is_empty() {
        odd.push((Odd::Destroyed, is_lost));
    }
    if found.months {
        odd.push((Odd::Months, Vec::new()));
    }
    let at =
        |wanted: Column| columns.iter().position(|column| column.is_some_and(|(known, _)| known == wanted));
    let month = at(Column::Month);
    let dotted = |cell: &String| matches!(Month::cell(cell.as_bytes()), MonthCell::Either(_));
    if let Some(at) = month.filter(|at| cells(*at).any(dotted)) {
        odd.push((Odd::Dot, vec![at]));
    }
    let width = head.names.len();
    let split = at(Column::Kwh).is_some_and(|kwh| {
        let next_is_free = columns.get(kwh + 1).is_none_or(Option::is_none);
        let group = |cell: Option<&String>, least: usize| {
            let whole = cell.map(|cell| cell.split('.').next().unwrap_or_default());
            whole.is_some_and(|cell| {
                (least..=3).contains(&cell.len()) && cell.bytes().all(|b| b.is_ascii_digit())
            })
        };
        next_is_free
            && below
                .iter()
                .any(|row| row.len() > width && group(row.get(kwh), 1) && group(row.get(kwh + 1), 3))
    });
    if split {
        odd.push((Odd::Split, Vec::new()));
    }
    if months.contains(&MonthCell::Range) {
        odd.push((Odd::Range, Vec::new()));
    }
    let mut named: Vec<Month> = months
        .iter()
        .filter_map(|hint| if let MonthCell::Of(month) = hint { Some(*month) } else { None })
        .collect();
    named.sort_unstable();
    named.dedup();
    // A sheet called 9月 in a file of 2026-10.
    let other = |hint: &MonthCell| matches!(hint, MonthCell::Bare(bare) if named.first().is_some_and(|month| month.number() != *bare));
    let disagree = named.len() > 1 || months.iter().any(other);
    let certain = named.len() == 1 && !disagree && !months.contains(&MonthCell::Range);
    if disagree && month.is_none() {
        odd.push((Odd::TwoMonths, Vec::new()));
    }
    if head.first == 0 {
        odd.push((Odd::NoHead, Vec::new()));
    } else if below.is_empty() {
        odd.push((Odd::NoRows, Vec::new()));
    }
    let layout = Layout {
        delimiter,
        head: head.last,
        width,
        columns,
        month: named.first().copied().filter(|_| certain),
        split,
        ..Layout::default()
    };
    let energy = found.rivals.iter().any(|rivals| rivals.column == Column::Kwh && rivals.open);
    if layout.only_customers() && !energy {
        odd.push((Odd::OnlyCustomers, Vec::new()));
    }
    let lines = rows.iter().take(ABOVE).map(|(line, row)| {
        let said: Vec<&str> = row.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
        (*line, said.join(" · ").chars().take(60).collect())
    });
    Look {
        layout,
        first: head.first,
        headers: head.names,
        rows: below.into_iter().take(SHOWN).cloned().collect(),
        lines: lines.collect(),
        rivals: found.rivals,
        odd,
    }
}

impl ToPlain for Look {
    fn plain(&self) -> Data {
        let Layout { delimiter, head, columns, month, split, .. } = &self.layout;
        let text = |text: &str| Data::text(text.to_owned());
        let cell = |row: &Vec<String>, at: usize| text(row.get(at).map_or("", String::as_str));
        let place = |at: &usize| (*at as u64).plain();
        let column = |(at, found): (usize, &Option<(Column, u8)>)| {
            Data::object(vec![
                ("header", text(self.headers.get(at).map_or("", String::as_str))),
                ("column", found.map_or(Data::Null, |(column, _)| Data::text(column.id()))),
                ("shift", Data::text(found.map_or(0, |(_, shift)| shift).to_string())),
                ("samples", Data::List(self.rows.iter().map(|row| cell(row, at)).collect())),
            ])
        };
        let rivals = |rivals: &Rivals| {
            Data::object(vec![
                ("column", rivals.column.plain()),
                ("places", Data::List(rivals.places.iter().map(place).collect())),
                ("open", rivals.open.plain()),
            ])
        };
        let odd = |(odd, places): &(Odd, Vec<usize>)| {
            Data::object(vec![
                ("id", Data::text(odd.id())),
                ("places", Data::List(places.iter().map(place).collect())),
            ])
        };
        let line =
            |(line, said): &(u64, String)| Data::object(vec![("line", line.plain()), ("text", text(said))]);
        Data::object(vec![
            ("delimiter", Data::text(char::from(*delimiter).to_string())),
            ("first", self.first.plain()),
            ("head", head.plain()),
            ("columns", Data::List(columns.iter().enumerate().map(column).collect())),
            ("month", month.map_or(Data::Null, |month| Data::text(month.text()))),
            ("dot", Data::Null),
            ("dotted", self.has(Odd::Dot).plain()),
            ("split", split.plain()),
            ("rivals", Data::List(self.rivals.iter().map(rivals).collect())),
            ("odd", Data::List(self.odd.iter().map(odd).collect())),
            ("lines", Data::List(self.lines.iter().map(line).collect())),
        ])
    }
}

/// What a text is that is no table, by its beginning: `html`, `xml`, `json`, `document`, `program` (SQL, SYLK),
/// `wide_commas`, `fixed_width`, or `one_column`; nothing where it has several columns.
///
/// ```
/// use diansuan_customers::no_table;
/// assert_eq!(no_table("户号，户名，用电量\n1，张三，100\n"), Some("wide_commas"));
/// assert_eq!(no_table("<html><table>"), Some("html"));
/// assert_eq!(no_table("户号,用电量\n"), None);
/// ```
#[must_use]
pub fn no_table(text: &str) -> Option<&'static str> {
    let text = text.trim_start_matches(['\u{feff}', ' ', '\r', '\n', '\t']);
    let start: String = text.chars().take(400).collect::<String>().to_ascii_lowercase();
    if start.starts_with("<!doctype html")
        || start.starts_with('<') && start.contains("<html")
        || start.starts_with("<table")
    {
        return Some("html");
    }
    if start.starts_with("<?xml") || start.starts_with('<') && start.contains("xmlns") {
        return Some("xml");
    }
    if start.starts_with("[{")
        || start.starts_with("{\"")
        || start.starts_with("{\n")
        || start.starts_with("[\n")
    {
        return Some("json");
    }
    if start.starts_with("mime-version:") {
        return Some("html");
    }
    if start.starts_with("{\\rtf") {
        return Some("document");
    }
    if start.starts_with("id;p")
        || ["insert into ", "create table ", "select "].iter().any(|sql| start.starts_with(sql))
    {
        return Some("program");
    }
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(20).collect();
    let separated = |line: &&str| line.bytes().any(|byte| DELIMITERS.contains(&byte));
    if lines.iter().any(separated) {
        return None;
    }
    let most = lines.len().div_ceil(2);
    let with = |test: &dyn Fn(&str) -> bool| lines.iter().filter(|line| test(line)).count() >= most;
    if with(&|line| line.matches('，').count() > 1) {
        return Some("wide_commas");
    }
    if with(&|line| {
        line.trim().contains("  ") || line.contains('\u{3000}') || line.split_whitespace().count() > 2
    }) {
        return Some("fixed_width");
    }
    Some("one_column")
}
