//! Readings as meters and energy systems export them: a time and an energy in each line.

use diansuan::date::Date;
use diansuan::error::{Code, Error};
use diansuan::number;
use diansuan::tariff::Readings;
use rust_decimal::Decimal;

/// Why a text holds no readings.
#[derive(Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing was found.
    Empty,
    /// A line is neither a reading nor a heading.
    BadLine(usize, String),
    /// A line's time does not follow at the same interval.
    Uneven(usize, String),
    /// A line has other columns than the heading or the first reading: a comma inside a number?
    Columns(usize, String),
    /// The interval is none of those that are billed.
    Interval,
    /// What the core says of the numbers.
    Refused(Error),
}

/// A reading: its time in minutes since the year 1900, its energy, and how many cells its line has.
struct Row {
    minute: i64,
    energy: Decimal,
    width: usize,
}

/// Reads all lines; headings before the first reading are skipped.
pub fn read(text: &str) -> Result<Readings, Trouble> {
    let mut rows: Vec<Row> = Vec::new();
    let mut step = None;
    let mut head = 0;
    for (number, line) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        if line.trim().is_empty() {
            continue;
        }
        let cells = cells(line);
        let Some(row) = row(&cells) else {
            if rows.is_empty() && number < 20 {
                head = cells.len();
                continue;
            }
            return Err(Trouble::BadLine(number, shown(line)));
        };
        let fits = match rows.first() {
            Some(first) => row.width == first.width,
            // A title above the table has a single cell and says nothing of its columns.
            None if head > 1 => row.width <= head,
            None => !may_be_one_number(&cells),
        };
        if !fits {
            return Err(Trouble::Columns(number, shown(line)));
        }
        if let Some(last) = rows.last() {
            let gap = row.minute - last.minute;
            if step.is_some_and(|step| step != gap) || gap <= 0 {
                return Err(Trouble::Uneven(number, shown(line)));
            }
            step = Some(gap);
        }
        rows.push(row);
    }
    let first = rows.first().ok_or(Trouble::Empty)?;
    let minutes = u32::try_from(step.ok_or(Trouble::Empty)?).map_err(|_| Trouble::Interval)?;
    if !matches!(minutes, 15 | 30 | 60) {
        return Err(Trouble::Interval);
    }
    let from = epoch().plus(first.minute.div_euclid(DAY));
    let offset = u32::try_from(first.minute.rem_euclid(DAY)).unwrap_or_default();
    let energy: Vec<Decimal> = rows.iter().map(|row| row.energy).collect();
    Readings::new(from, offset, minutes, &energy).map_err(Trouble::Refused)
}

const DAY: i64 = 24 * 60;

fn epoch() -> Date {
    Date::constant(1900, 1)
}

/// Returns a line's beginning, for a message.
fn shown(line: &str) -> String {
    line.trim().chars().take(60).collect()
}

/// Splits a line at semicolons, else tabs, else commas, but not inside quotes; empty cells at its end
/// are left out.
fn cells(line: &str) -> Vec<String> {
    let separator = [';', '\t', ','].into_iter().find(|mark| outside_quotes(line, *mark)).unwrap_or(',');
    let mut reader =
        csv_core::ReaderBuilder::new().delimiter(u8::try_from(separator).unwrap_or(b',')).build();
    let line = format!("{line}\n");
    // No cell is longer than its line, and there are no more of them than characters.
    let (mut bytes, mut ends) = (vec![0; line.len()], vec![0; line.len()]);
    let (_, _, _, count) = reader.read_record(line.as_bytes(), &mut bytes, &mut ends);
    let mut from = 0;
    let mut cells: Vec<String> = Vec::with_capacity(count);
    for end in ends.into_iter().take(count) {
        let cell = bytes.get(from..end).unwrap_or_default();
        cells.push(String::from_utf8_lossy(cell).trim().to_owned());
        from = end;
    }
    while cells.last().is_some_and(String::is_empty) {
        cells.pop();
    }
    cells
}

/// Tells whether a mark stands anywhere in a line but inside quotes.
fn outside_quotes(line: &str, mark: char) -> bool {
    line.split('"').step_by(2).any(|part| part.contains(mark))
}

/// Tells whether the last two cells read like one number cut at its thousands comma, such as `1` and `234.5`.
fn may_be_one_number(cells: &[String]) -> bool {
    let [.., before, last] = cells else { return false };
    let digits = |text: &str, most: usize| {
        (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let whole = last.split_once('.').map_or(last.as_str(), |(whole, _)| whole);
    digits(before.trim_start_matches('-'), 3) && whole.len() == 3 && digits(whole, 3)
}

/// Reads the time in the first cells and the energy in the last. Returns `None` if it is no reading.
fn row(cells: &[String]) -> Option<Row> {
    let (energy, before) = cells.split_last()?;
    let energy = number::number(energy, "kWh", &[("度", 0)]).ok()?;
    let (day, time) = match before {
        [both] => both.split_once([' ', 'T'])?,
        [day, time, ..] if !day.contains(':') && time.contains(':') => (day.as_str(), time.as_str()),
        [both, ..] => both.split_once([' ', 'T'])?,
        [] => return None,
    };
    let day: String = day.chars().map(|c| if matches!(c, '/' | '.') { '-' } else { c }).collect();
    let date = Date::parse(&day, "").ok().filter(|_| day.matches('-').count() == 2)?;
    let mut clock = time.trim().split(':').map(|part| part.parse::<i64>().ok());
    let (hour, minute) = (clock.next()??, clock.next()??);
    let within = (0..=24).contains(&hour) && (0..60).contains(&minute);
    let minute = date.since(epoch()) * DAY + hour * 60 + minute;
    within.then_some(Row { minute, energy, width: cells.len() })
}

impl Trouble {
    /// Turns it into an error of the field.
    pub fn error(self, words: impl Fn(&Self) -> String) -> Error {
        match self {
            Self::Refused(error) => {
                let bound = error.bound.clone().unwrap_or_default();
                Error::new(error.code, "readings").bound(format!("{}: {bound}", error.field))
            }
            other => Error::new(Code::WrongType, "readings").bound(words(&other)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_separators_as_exported() {
        for text in [
            "2024-06-03 00:00,1\n2024-06-03 00:15,2.5\n",
            "\u{feff}时间,电量\n2024/6/3 0:00,1\n2024/6/3 0:15,2.5 kWh\n\n",
            "Date;Time;kWh\n2024-06-03;00:00;1\n2024-06-03;00:15;2.5;\n",
            "2024-06-03T00:00:00\t\"1\"\n2024-06-03T00:15:00\t\"2.5\"",
        ] {
            let readings = read(text).unwrap();
            let day = Date::parse("2024-06-03", "").unwrap();
            assert_eq!(readings.total(day, day).to_string(), "3.5", "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_named_by_its_line() {
        assert_eq!(read("").err(), Some(Trouble::Empty));
        assert_eq!(read("2024-06-03 00:00,1").err(), Some(Trouble::Empty));
        let bad = read("2024-06-03 00:00,1\n2024-06-03 00:15,x\n").err();
        assert_eq!(bad, Some(Trouble::BadLine(2, "2024-06-03 00:15,x".into())));
        let gap = read("2024-06-03 00:00,1\n2024-06-03 00:15,1\n2024-06-03 00:45,1\n").err();
        assert_eq!(gap, Some(Trouble::Uneven(3, "2024-06-03 00:45,1".into())));
        assert_eq!(read("2024-06-03 00:00,1\n2024-06-03 00:20,1\n").err(), Some(Trouble::Interval));
        assert!(matches!(read("2024-06-03 00:00,-1\n2024-06-03 00:15,1\n"), Err(Trouble::Refused(_))));
    }

    fn total(text: &str) -> String {
        let day = Date::parse("2024-06-03", "").unwrap();
        read(text).unwrap().total(day, day).to_string()
    }

    #[test]
    fn thousands_in_quotes_are_one_number() {
        assert_eq!(total("时间,电量\n2024-06-03 00:00,\"1,234.5\"\n2024-06-03 00:15,5\n"), "1239.5");
        assert_eq!(total("2024-06-03 00:00,\"1,234.5\"\n2024-06-03 00:15,\"12,345,678\"\n"), "12346912.5");
        assert_eq!(total("\"2024-06-03\",\"00:00\",\"1,000\"\r\n\"2024-06-03\",\"00:15\",\"2\"\r\n"), "1002");
        // Where something else parts the cells, a comma can only be inside a number.
        assert_eq!(total("2024-06-03 00:00;1,234.5\n2024-06-03 00:15;5\n"), "1239.5");
        assert_eq!(total("2024-06-03 00:00\t1,234.5\n2024-06-03 00:15\t5\n"), "1239.5");
    }

    #[test]
    fn a_number_that_a_comma_may_have_cut_is_refused_by_its_line() {
        let refused = |text: &str| match read(text) {
            Err(Trouble::Columns(line, _)) => line,
            other => panic!("{text}: {other:?}"),
        };
        // More cells than the heading.
        assert_eq!(refused("时间,电量\n2024-06-03 00:00,1,234.5\n2024-06-03 00:15,1,235.5\n"), 2);
        // More cells than the readings before, or fewer.
        assert_eq!(refused("2024-06-03 00:00,5\n2024-06-03 00:15,1,234.5\n"), 2);
        assert_eq!(refused("时间,表号,电量\n2024-06-03 00:00,7,5\n2024-06-03 00:15,7\n"), 3);
        // No heading that says how many there are.
        assert_eq!(refused("2024-06-03 00:00,1,234.5\n2024-06-03 00:15,1,235.5\n"), 1);
        assert_eq!(refused("某用户 2024 年\n2024-06-03 00:00,1,234\n2024-06-03 00:15,1,235\n"), 2);
    }

    #[test]
    fn a_heading_that_names_more_columns_makes_them_columns() {
        assert_eq!(total("时间,表号,电量\n2024-06-03 00:00,12,345.5\n2024-06-03 00:15,12,346.5\n"), "692");
        assert_eq!(total("2024-06-03 00:00,88001,345.5\n2024-06-03 00:15,88001,346.5\n"), "692");
    }
}
