//! Chosen files: what is in them, and what each of their columns means.

use super::State;
use crate::kit::json;
use crate::workbench::page::link::{self, Answer, call, text};
use diansuan::data::Data;

/// A chosen file.
#[derive(Debug, Clone, Default)]
pub(in crate::workbench::page) struct File {
    pub(in crate::workbench::page) name: String,
    pub(in crate::workbench::page) size: String,
    /// Encoding, rows, layout: what the worker has found.
    pub(in crate::workbench::page) found: Option<Data>,
    pub(in crate::workbench::page) code: String,
}

impl State {
    pub(super) fn chosen(&mut self, said: &Data) {
        self.trouble.clear();
        let sizes = said.items("sizes");
        let file = |(at, name): (usize, &Data)| File {
            name: name.word("").to_owned(),
            size: sizes.get(at).map(|size| size.word("").to_owned()).unwrap_or_default(),
            ..File::default()
        };
        self.files = said.items("names").iter().enumerate().map(file).collect();
        (0..self.files.len()).for_each(|at| self.look(at, "", ""));
    }

    pub(super) fn look(&self, at: usize, encoding: &str, delimiter: &str) {
        let id = ["look.", &at.to_string()].concat();
        call(
            &id,
            "look",
            vec![("at", text(&at.to_string())), ("as", text(encoding)), ("delimiter", text(delimiter))],
        );
    }

    pub(super) fn looked(&mut self, at: usize, answer: &Data) {
        let Some(mut layout) = json::parse(answer.word("preview")) else { return };
        let name = self.files.get(at).map(|file| file.name.clone()).unwrap_or_default();
        layout.set("month", month_in(&name).map_or(Data::Null, Data::text));
        layout.set("setting", Data::text("urban"));
        layout.set("as", text(answer.word("encoding")));
        layout.set("perRow", text(answer.word("perRow")));
        // What somebody said about columns of these names before.
        let known = json::parse(&link::recall("columns")).unwrap_or(Data::Null);
        let count = layout.items("columns").len();
        for column in 0..count {
            let path = ["columns.", &column.to_string()].concat();
            let header = layout.word(&[&path, ".header"].concat()).to_owned();
            if let Data::Object(members) = &known
                && let Some((_, said)) = members.iter().find(|(name, _)| *name == header)
                && let Some(place) = layout.at(&path)
            {
                place.set("column", said.clone());
            }
        }
        if let Some(file) = self.files.get_mut(at) {
            (file.found, file.code) = (Some(layout), String::new());
        }
    }

    /// What can't be imported yet, by file: columns that are missing.
    pub(in crate::workbench::page) fn missing(&self) -> Vec<&'static str> {
        let mut missing = Vec::new();
        for file in &self.files {
            let Some(found) = &file.found else {
                missing.push("");
                continue;
            };
            let has = |id: &str| found.items("columns").iter().any(|column| column.word("column") == id);
            missing.extend(["account", "kwh"].into_iter().filter(|id| !has(id)));
            if !has("month") && found.word("month").is_empty() {
                missing.push("month");
            }
        }
        missing.sort_unstable();
        missing.dedup();
        missing
    }

    pub(super) fn import(&mut self, add: bool) {
        if !self.missing().is_empty() {
            return;
        }
        let mut said = match json::parse(&link::recall("columns")) {
            Some(known @ Data::Object(_)) => known,
            _ => Data::Object(Vec::new()),
        };
        let mut files = Vec::new();
        for file in &self.files {
            let Some(found) = &file.found else { return };
            for column in found.items("columns") {
                said.set(column.word("header"), text(column.word("column")));
            }
            files.push(Data::object(vec![
                ("layout", Data::text(json::print(found))),
                ("as", text(found.word("as"))),
                ("perRow", text(found.word("perRow"))),
            ]));
        }
        link::remember("columns", &json::print(&said));
        self.progress = Some(Data::Null);
        call("import", "import", vec![("files", Data::List(files)), ("add", Data::Flag(add))]);
    }

    pub(super) fn change(&mut self, file: usize, path: &str, name: &str, value: &str) {
        let Some(found) = self.files.get_mut(file).and_then(|file| file.found.as_mut()) else { return };
        // A column of the table is what one column of the file says.
        if name == "column" && !value.is_empty() {
            for at in 0..found.items("columns").len() {
                let other = ["columns.", &at.to_string()].concat();
                if found.word(&[&other, ".column"].concat()) == value
                    && let Some(place) = found.at(&other)
                {
                    place.set("column", Data::Null);
                }
            }
        }
        let place = if path.is_empty() { Some(found) } else { found.at(path) };
        if let Some(place) = place {
            place.set(name, if value.is_empty() { Data::Null } else { text(value) });
        }
    }
}

/// A month in a file's name, such as 2026-07 or 202607.
fn month_in(name: &str) -> Option<String> {
    let digits: Vec<&str> =
        name.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let month = |year: &str, month: &str| {
        let sound = (1990..2100).contains(&year.parse::<u16>().ok()?)
            && (1..=12).contains(&month.parse::<u16>().ok()?);
        sound.then(|| [year, "-", if month.len() == 1 { "0" } else { "" }, month].concat())
    };
    let one = digits.iter().find_map(|part| {
        if part.len() == 6 || part.len() == 8 { month(part.get(..4)?, part.get(4..6)?) } else { None }
    });
    one.or_else(|| digits.windows(2).find_map(|pair| month(pair.first()?, pair.last()?)))
}
