//! Chosen files: what is in them, and what each of their columns means.

use super::State;
use crate::workbench::page::link::{self, Answer, call, text};
use crate::workbench::page::plain;
use diansuan::json::Json;
use diansuan::plain::Plain;

/// A chosen file.
#[derive(Debug, Clone, Default)]
pub(in crate::workbench::page) struct File {
    pub(in crate::workbench::page) name: String,
    pub(in crate::workbench::page) size: String,
    /// Encoding, rows, layout: what the worker has found.
    pub(in crate::workbench::page) found: Option<Json>,
    pub(in crate::workbench::page) code: String,
}

impl State {
    pub(super) fn chosen(&mut self, said: &Json) {
        self.trouble.clear();
        let sizes = said.items("sizes");
        let file = |(at, name): (usize, &Json)| File {
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

    pub(super) fn looked(&mut self, at: usize, answer: &Json) {
        let Some(mut layout) = Json::parse(answer.word("preview")) else { return };
        let name = self.files.get(at).map(|file| file.name.clone()).unwrap_or_default();
        layout.set("month", month_in(&name).map(Json::Text));
        layout.set("setting", Some(Json::Text("urban".to_owned())));
        layout.set("as", Some(Json::Text(answer.word("encoding").to_owned())));
        layout.set("perRow", Some(Json::Text(answer.word("perRow").to_owned())));
        // What somebody said about columns of these names before.
        let known = Json::parse(&link::recall("columns")).unwrap_or(Json::Null);
        let count = layout.items("columns").len();
        for column in 0..count {
            let path = ["columns.", &column.to_string()].concat();
            let header = layout.word(&[&path, ".header"].concat()).to_owned();
            if let Json::Object(members) = &known
                && let Some((_, said)) = members.iter().find(|(name, _)| *name == header)
                && let Some(place) = layout.at(&path)
            {
                place.set("column", Some(said.clone()));
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
        let mut said = match Json::parse(&link::recall("columns")) {
            Some(known @ Json::Object(_)) => known,
            _ => Json::Object(Vec::new()),
        };
        let mut files = Vec::new();
        for file in &self.files {
            let Some(found) = &file.found else { return };
            for column in found.items("columns") {
                said.set(column.word("header"), Some(Json::Text(column.word("column").to_owned())));
            }
            files.push(Plain::Object(vec![
                ("layout", Plain::Text(plain(found).to_json())),
                ("as", text(found.word("as"))),
                ("perRow", text(found.word("perRow"))),
            ]));
        }
        link::remember("columns", &plain(&said).to_json());
        self.progress = Some(Json::Null);
        call("import", "import", vec![("files", Plain::List(files)), ("add", Plain::Flag(add))]);
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
                    place.set("column", Some(Json::Null));
                }
            }
        }
        let place = if path.is_empty() { Some(found) } else { found.at(path) };
        if let Some(place) = place {
            place.set(name, Some(if value.is_empty() { Json::Null } else { Json::Text(value.to_owned()) }));
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
