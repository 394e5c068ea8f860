//! Where the head of a table is: one line or two, units below it, what stands above.

use crate::cells::month::{MonthCell, month_hint};
use crate::column::Column;
use crate::column::heading::{Rank, heading, is_unit, shift};

/// A line of the file and its cells.
pub(super) type Row = (u64, Vec<String>);

/// The head of a table.
#[derive(Debug, Clone, Default)]
pub(super) struct Head {
    /// Its first and last line, from 1; 0 for none.
    pub(super) first: u64,
    pub(super) last: u64,
    /// The headers, those of two lines joined.
    pub(super) names: Vec<String>,
    /// By column: a unit that stands below the head.
    pub(super) units: Vec<String>,
}

/// Whether a cell is a value, not a header: digits and what stands between them.
fn is_value(cell: &str) -> bool {
    cell.chars().any(|c| c.is_ascii_digit())
        && cell.chars().all(|c| c.is_ascii_digit() || ".,-+:/ '%eE".contains(c))
}

/// How much a line looks like a head: headers that are known against values.
fn score(row: &[String]) -> i64 {
    let all: Vec<_> = row.iter().map(|cell| heading(cell)).collect();
    let found: Vec<_> = all.iter().flatten().collect();
    let months = found.iter().filter(|heading| heading.rank == Rank::OneMonth).count();
    let known = found.len() - if months > 1 { 0 } else { months };
    let values = row.iter().zip(&all).filter(|(cell, heading)| heading.is_none() && is_value(cell)).count();
    // One header alone counts where it is written as the column is called, beside others.
    let alone = known == 1 && !(row.len() > 1 && found.iter().any(|heading| heading.rank <= Rank::Alias));
    if alone { 0 } else { known as i64 - 2 * values as i64 }
}

/// The place of a column among headers.
fn place(names: &[String], column: Column) -> Option<usize> {
    names
        .iter()
        .position(|name| heading(name).is_some_and(|heading| heading.column == column && heading.sure()))
}

/// Finds the head; with `wanted` it is in that line, or nowhere for 0.
pub(super) fn find(rows: &[Row], wanted: Option<u64>, within: usize) -> Head {
    let best = if let Some(line) = wanted {
        rows.iter().position(|(at, _)| *at == line)
    } else {
        let scored = rows.iter().take(within).enumerate().map(|(at, (_, row))| (score(row), at));
        scored
            .filter(|(score, _)| *score > 0)
            .max_by_key(|(score, at)| (*score, std::cmp::Reverse(*at)))
            .map(|(_, at)| at)
    };
    let Some(at) = best else {
        let width = rows.iter().map(|(_, row)| row.len()).max().unwrap_or(0);
        return Head {
            names: vec![String::new(); width],
            units: vec![String::new(); width],
            ..Head::default()
        };
    };
    let Some((line, row)) = rows.get(at) else { return Head::default() };
    let mut head = Head { first: *line, last: *line, names: row.clone(), units: Vec::new() };
    let account = place(row, Column::Account);
    let empty = |row: &[String]| account.is_some_and(|at| row.get(at).is_none_or(String::is_empty));
    let text =
        |row: &[String]| row.iter().any(|cell| !cell.is_empty()) && !row.iter().any(|cell| is_value(cell));
    // A line of groups above, such as 电量 over 峰, 平 and 谷.
    if let Some((line, above)) = at.checked_sub(1).and_then(|at| rows.get(at))
        && empty(above)
        && text(above)
        && above.iter().any(|cell| heading(cell).is_some())
    {
        head.first = *line;
        head.names = joined(above, row);
    }
    let mut next = at + 1;
    // What a merged cell of the head repeats says nothing new.
    let news = |below: &[String]| -> Vec<String> {
        let same = |(at, cell): (usize, &String)| {
            if row.get(at) == Some(cell) { String::new() } else { cell.clone() }
        };
        below.iter().enumerate().map(same).collect()
    };
    if let Some((line, below)) = rows.get(next).map(|(line, below)| (line, news(below)))
        && empty(&below)
        && text(&below)
        && !units(&below)
        && (below.len() <= row.len().max(head.names.len())
            || below.iter().filter(|cell| !cell.is_empty()).count() > 1)
    {
        head.last = *line;
        head.names = joined(&head.names, &below);
        next += 1;
    }
    if let Some((line, below)) = rows.get(next)
        && units(below)
    {
        head.last = *line;
        head.units.clone_from(below);
    }
    head.units.resize(head.names.len(), String::new());
    head
}

/// Whether a line has units in it and nothing else.
fn units(row: &[String]) -> bool {
    let said = row.iter().filter(|cell| !cell.is_empty());
    let bare = |cell: &str| cell.trim_matches(['(', ')', '（', '）', ' ']).to_owned();
    let mut some = false;
    said.into_iter().all(|cell| {
        some = true;
        is_unit(&bare(cell)) || ["单位", "-", "/"].contains(&cell.as_str())
    }) && some
}

/// Two lines of a head as one: what a merged cell says holds for the empty ones behind it.
fn joined(above: &[String], below: &[String]) -> Vec<String> {
    let (mut group, mut names) = (String::new(), Vec::new());
    for at in 0..above.len().max(below.len()) {
        let get = |row: &[String]| row.get(at).cloned().unwrap_or_default();
        let (upper, lower) = (get(above), get(below));
        if !upper.is_empty() {
            group.clone_from(&upper);
        }
        names.push(match (upper.is_empty(), lower.is_empty()) {
            (_, true) => upper,
            // A header of its own below nothing: the group before it holds only where it means a number.
            (true, false) if heading(&lower).is_some_and(|heading| heading.column.spec().is_none()) => lower,
            (_, false) => format!("{group}{lower}"),
        });
    }
    names
}

/// What the lines above the head say: units such as 单位：万千瓦时、万元, and months.
pub(super) fn above(rows: &[Row], head: &Head) -> (Vec<String>, Vec<MonthCell>) {
    let (mut units, mut months) = (Vec::new(), Vec::new());
    for (_, row) in rows.iter().take_while(|(line, _)| *line < head.first) {
        for cell in row.iter().filter(|cell| !cell.is_empty()) {
            units.extend(units_in(cell));
            match month_hint(cell) {
                MonthCell::Unknown => (),
                hint => months.push(hint),
            }
        }
    }
    // A note below the table.
    for (_, row) in rows.iter().skip_while(|(line, _)| *line <= head.last) {
        let mut said = row.iter().filter(|cell| !cell.is_empty());
        if let (Some(note), None) = (said.next(), said.next())
            && note.contains("单位")
        {
            units.extend(units_in(note));
        }
    }
    (units, months)
}

/// The units that a text outside the table names: 单位：万千瓦时、万元. Where it doesn't say that they are units,
/// only those that are no column's own, such as 万千瓦时 in a title.
pub(super) fn units_in(text: &str) -> Vec<String> {
    let folded: String = text.chars().map(diansuan::number::fold).collect();
    let said = folded.contains("单位") || folded.contains("unit");
    let marks =
        ['、', ',', ';', '/', ' ', '(', ')', '[', ']', '【', '】', ':', '和', '及', '为', '_', '-', '.', '·'];
    let parts = folded.split("单位").flat_map(|part| part.split(marks));
    let large =
        |unit: &str| [Column::Kwh, Column::Money].iter().any(|of| shift(*of, unit).is_some_and(|by| by > 0));
    parts.filter(|part| is_unit(part) && (said || large(part))).map(str::to_owned).collect()
}
