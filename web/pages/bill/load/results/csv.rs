//! Readings as meters and energy systems export them: a time and an energy in each line.

use diansuan::date::Date;
use diansuan::error::{Code, Error};
use diansuan::parse;
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
    /// The interval is none of those that are billed.
    Interval,
    /// What the core says of the numbers.
    Refused(Error),
}

/// Minutes since the year 1900, and the energy.
struct Row {
    minute: i64,
    energy: Decimal,
}

/// Reads all lines; headings before the first reading are skipped.
pub fn read(text: &str) -> Result<Readings, Trouble> {
    let mut rows: Vec<Row> = Vec::new();
    let mut step = None;
    for (number, line) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        if line.trim().is_empty() {
            continue;
        }
        let Some(row) = row(line) else {
            if rows.is_empty() && number < 20 {
                continue;
            }
            return Err(Trouble::BadLine(number, shown(line)));
        };
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

/// A line's beginning, for a message.
fn shown(line: &str) -> String {
    line.trim().chars().take(60).collect()
}

/// The time in the first cells and the energy in the last that is a number.
fn row(line: &str) -> Option<Row> {
    let separator = [';', '\t', ','].into_iter().find(|mark| line.contains(*mark))?;
    let mut cells: Vec<&str> =
        line.split(separator).map(|cell| cell.trim().trim_matches('"').trim()).collect();
    while cells.last().is_some_and(|cell| cell.is_empty()) {
        cells.pop();
    }
    let energy = parse::number(cells.pop()?, "kWh", &[("度", 0)]).ok()?;
    let (day, time) = match cells.as_slice() {
        [both] => both.split_once([' ', 'T'])?,
        [day, time, ..] if !day.contains(':') && time.contains(':') => (*day, *time),
        [both, ..] => both.split_once([' ', 'T'])?,
        [] => return None,
    };
    let day: String = day.chars().map(|c| if matches!(c, '/' | '.') { '-' } else { c }).collect();
    let date = Date::parse(&day, "").ok().filter(|_| day.matches('-').count() == 2)?;
    let mut clock = time.trim().split(':').map(|part| part.parse::<i64>().ok());
    let (hour, minute) = (clock.next()??, clock.next()??);
    let within = (0..=24).contains(&hour) && (0..60).contains(&minute);
    within.then(|| Row { minute: date.since(epoch()) * DAY + hour * 60 + minute, energy })
}

impl Trouble {
    /// The same as an error of the field.
    pub fn error(self, words: impl Fn(&Self) -> String) -> Error {
        match self {
            Self::Refused(error) => {
                let bound = error.bound.clone().unwrap_or_default();
                Error::new(error.code, "readings").bound([&error.field, ": ", &bound].concat())
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
}
