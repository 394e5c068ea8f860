//! Chosen files: what is in them, what each of their columns means, and what an import of them would give.

use super::State;
use crate::kit::json;
use crate::workbench::page::link::{self, Answer, call, text};
use diansuan::data::Data;
use diansuan_customers::Month;
use std::collections::BTreeMap;

/// Bytes of text, and of workbooks, that are read through without being asked to.
const SOON: u64 = 120_000_000;
const SOON_BOOK: u64 = 3_000_000;
/// Heads whose columns are remembered.
const HEADS: usize = 60;

/// A chosen file.
#[derive(Debug, Clone, Default)]
pub(in crate::workbench::page) struct File {
    pub(in crate::workbench::page) name: String,
    pub(in crate::workbench::page) size: String,
    /// Its encoding; `book` for a workbook, `backup` for all customers in a file; empty until it was looked at.
    pub(in crate::workbench::page) encoding: String,
    /// Its sheets; a text has one.
    pub(in crate::workbench::page) sheets: Vec<Sheet>,
    pub(in crate::workbench::page) code: String,
}

/// A table in a file.
#[derive(Debug, Clone)]
pub(in crate::workbench::page) struct Sheet {
    pub(in crate::workbench::page) name: String,
    /// What was found, as somebody may have changed it.
    pub(in crate::workbench::page) found: Data,
    /// Whether it is read.
    pub(in crate::workbench::page) used: bool,
    /// Whether columns are as they were chosen the last time for the same head.
    pub(in crate::workbench::page) recalled: bool,
    /// Whether columns were chosen by hand.
    pub(in crate::workbench::page) chosen: bool,
}

impl Sheet {
    /// Whether one of its columns is that.
    pub(in crate::workbench::page) fn has(&self, id: &str) -> bool {
        self.found.items("columns").iter().any(|column| column.word("column") == id)
    }

    /// What can't be known without somebody who says it.
    pub(in crate::workbench::page) fn missing(&self) -> Vec<&'static str> {
        let mut missing = Vec::new();
        if !self.has("account") {
            missing.push("account");
        }
        let who = ["name", "area", "setting", "sector", "district", "address", "kva", "keyOrdinary"];
        let only_customers =
            !["kwh", "money", "month"].iter().any(|id| self.has(id)) && who.iter().any(|id| self.has(id));
        let open = |id: &str| {
            self.found.items("rivals").iter().any(|rivals| rivals.word("column") == id && rivals.yes("open"))
        };
        if !self.has("kwh") && (!only_customers || open("kwh")) {
            missing.push("kwh");
        }
        if !self.has("month")
            && self.has("kwh")
            && Month::parse(self.found.word("month").as_bytes()).is_none()
        {
            missing.push("month");
        }
        if self.found.yes("dotted") && self.found.word("dot").is_empty() && self.has("month") {
            missing.push("dot");
        }
        missing
    }
}

impl File {
    /// Whether somebody has to say what its tables are.
    pub(in crate::workbench::page) fn asks(&self) -> bool {
        self.sheets.iter().any(|sheet| sheet.used && !sheet.missing().is_empty())
    }

    /// Whether something about its tables is strange.
    pub(in crate::workbench::page) fn is_odd(&self) -> bool {
        self.sheets.iter().any(|sheet| sheet.used && !sheet.found.items("odd").is_empty())
    }
}

impl State {
    pub(super) fn chosen(&mut self, said: &Data) {
        self.trouble.clear();
        self.forget_trial();
        self.joins.clear();
        self.again.clear();
        let sizes = said.items("sizes");
        let file = |(at, name): (usize, &Data)| File {
            name: name.word("").to_owned(),
            size: sizes.get(at).map(|size| size.word("").to_owned()).unwrap_or_default(),
            ..File::default()
        };
        self.files = said.items("names").iter().enumerate().map(file).collect();
        (0..self.files.len()).for_each(|at| self.look(at, "", "", ""));
    }

    pub(super) fn look(&self, at: usize, encoding: &str, delimiter: &str, head: &str) {
        let id = format!("look.{at}");
        let more = vec![
            ("at", text(&at.to_string())),
            ("as", text(encoding)),
            ("delimiter", text(delimiter)),
            ("head", text(head)),
        ];
        call(&id, "look", more);
    }

    pub(super) fn looked(&mut self, at: usize, answer: &Data) {
        let known = json::parse(&link::recall("heads")).unwrap_or(Data::Null);
        let Some(file) = self.files.get_mut(at) else { return };
        let before = std::mem::take(&mut file.sheets);
        (file.encoding, file.code) = (answer.word("encoding").to_owned(), String::new());
        for said in answer.items("sheets") {
            let Some(mut found) = json::parse(said.word("look")).filter(|found| *found != Data::Null) else {
                continue;
            };
            found.set("setting", Data::text("urban"));
            found.set("perRow", text(answer.word("perRow")));
            let name = said.word("name").to_owned();
            let mut sheet = Sheet { name, found, used: false, recalled: false, chosen: false };
            sheet.recalled = recalled(&mut sheet, &known);
            let old = before.iter().find(|old| old.name == sheet.name);
            // Covers and pivots are left alone unless somebody wants them.
            let table = sheet.has("account") || file.encoding != "book";
            sheet.used = old.map_or(said.yes("visible") && table, |old| old.used);
            if let Some(old) = old.filter(|old| !old.found.word("month").is_empty()) {
                sheet.found.set("month", old.found.get("month").clone());
            }
            file.sheets.push(sheet);
        }
        // The only sheet, or the first where none looks like a table, is asked about.
        if file.sheets.iter().all(|sheet| !sheet.used)
            && let Some(first) = file.sheets.first_mut()
        {
            first.used = true;
        }
        if file.sheets.is_empty() && file.encoding != "backup" {
            (file.code, file.encoding) = ("no_table".to_owned(), String::new());
        }
        self.try_soon();
    }

    /// The tables that are read, each with the place of its file.
    pub(in crate::workbench::page) fn used(&self) -> impl Iterator<Item = (usize, &Sheet)> {
        let sheets = |(at, file): (usize, &'_ File)| -> Vec<(usize, usize)> {
            (0..file.sheets.len()).map(|sheet| (at, sheet)).collect()
        };
        let all: Vec<(usize, usize)> = self.files.iter().enumerate().flat_map(sheets).collect();
        all.into_iter()
            .filter_map(|(at, sheet)| Some((at, self.files.get(at)?.sheets.get(sheet)?)))
            .filter(|(_, sheet)| sheet.used)
    }

    /// What can't be imported yet: columns that are missing, a file that is still looked at.
    pub(in crate::workbench::page) fn missing(&self) -> Vec<&'static str> {
        let mut missing: Vec<&'static str> = self.used().flat_map(|(_, sheet)| sheet.missing()).collect();
        if self.files.iter().any(|file| file.encoding.is_empty()) || self.used().next().is_none() {
            missing.push("");
        }
        missing.sort_unstable();
        missing.dedup();
        missing
    }

    /// Reads the files through where everything is known of them and they are not large.
    pub(super) fn try_soon(&mut self) {
        self.forget_trial();
        if self.missing().is_empty() && self.small() {
            self.try_out();
        }
    }

    fn small(&self) -> bool {
        let size = |wanted: bool| -> u64 {
            let of = |file: &&File| (file.encoding == "book") == wanted;
            self.files.iter().filter(of).filter_map(|file| file.size.parse::<u64>().ok()).sum()
        };
        size(false) <= SOON && size(true) <= SOON_BOOK
    }

    pub(super) fn forget_trial(&mut self) {
        self.answers.remove("trial");
        self.answers.remove("rejected");
    }

    /// Reads the files through: what would they give?
    pub(super) fn try_out(&mut self) {
        self.forget_trial();
        if !self.missing().is_empty() {
            return;
        }
        let files = self.used().map(|(at, sheet)| {
            let encoding = self.files.get(at).map_or("", |file| file.encoding.as_str());
            Data::object(vec![
                ("at", text(&at.to_string())),
                ("sheet", text(&sheet.name)),
                ("layout", Data::text(json::print(&sheet.found))),
                ("as", text(encoding)),
                ("perRow", text(sheet.found.word("perRow"))),
            ])
        });
        let names = self
            .names
            .iter()
            .map(|((column, from), to)| Data::List([column, from, to].map(|one| text(one)).to_vec()));
        let more = vec![
            ("files", Data::List(files.collect())),
            ("again", text(&self.again)),
            ("names", Data::List(names.collect())),
            ("today", text(link::today().get(..7).unwrap_or_default())),
        ];
        self.trials += 1;
        self.progress = Some(Data::Null);
        call(&format!("trial.{}", self.trials), "trial", more);
    }

    /// Whether several lines of a customer in a month wait for somebody to say what they are.
    pub(in crate::workbench::page) fn asks_again(&self) -> bool {
        let trial = self.answer("trial");
        let doubtful = |reason: &Data| {
            ["duplicate", "negative"].contains(&reason.word("reason")) && reason.whole("count") > 0
        };
        self.again.is_empty() && trial.items("reasons").iter().any(doubtful)
    }

    /// Takes over what was read.
    pub(super) fn accept(&mut self, add: bool) {
        if self.answer("trial").whole("customers") == 0 || self.asks_again() {
            return;
        }
        let join = match add {
            false => "replace",
            true if self.answer("trial").whole("overlap") == 0 => "keep",
            true if self.joins.is_empty() => return,
            true => self.joins.as_str(),
        };
        self.remember();
        self.progress = Some(Data::Null);
        call("import", "accept", vec![("join", text(join))]);
    }

    /// Keeps what somebody has said of heads and names; nothing of any customer.
    fn remember(&self) {
        let mut heads: Vec<(String, Data)> = match json::parse(&link::recall("heads")) {
            Some(Data::Object(members)) => {
                members.into_iter().map(|(name, value)| (name.to_string(), value)).collect()
            }
            _ => Vec::new(),
        };
        for (_, sheet) in self.used().filter(|(_, sheet)| sheet.chosen && sheet.found.whole("head") > 0) {
            let head = head_of(&sheet.found);
            let columns =
                sheet.found.items("columns").iter().map(|column| column.get("column").clone()).collect();
            heads.retain(|(known, _)| *known != head);
            heads.push((head, Data::List(columns)));
        }
        let from = heads.len().saturating_sub(HEADS);
        let kept = heads.into_iter().skip(from).map(|(name, value)| (name.into(), value)).collect();
        link::remember("heads", &json::print(&Data::Object(kept)));
        let names = self
            .names
            .iter()
            .map(|((column, from), to)| Data::List([column, from, to].map(|one| text(one)).to_vec()));
        link::remember("names", &json::print(&Data::List(names.collect())));
    }

    /// Names of kinds and areas that were mapped before.
    pub(super) fn recall_names(&mut self) {
        let kept = json::parse(&link::recall("names")).unwrap_or(Data::Null);
        let triple =
            |one: &Data| ((one.word("0").to_owned(), one.word("1").to_owned()), one.word("2").to_owned());
        self.names = kept.items("").iter().map(triple).collect::<BTreeMap<_, _>>();
    }

    /// What was probably meant by all names that the rules don't know.
    pub(super) fn take_names(&mut self) {
        let trial = self.answer("trial").clone();
        for (path, column) in [("kinds", "sector"), ("areas", "area")] {
            for name in trial.items(path).iter().filter(|name| !name.word("probable").is_empty()) {
                let from = (column.to_owned(), name.word("name").to_owned());
                self.names.insert(from, name.word("probable").to_owned());
            }
        }
        self.try_out();
    }

    pub(super) fn change(&mut self, (file, sheet): (usize, usize), path: &str, name: &str, value: &str) {
        let Some(sheet) = self.files.get_mut(file).and_then(|file| file.sheets.get_mut(sheet)) else {
            return;
        };
        // A column of the table is what one column of the file says.
        if name == "column" {
            sheet.chosen = true;
            for at in 0..sheet.found.items("columns").len() {
                let other = format!("columns.{at}");
                if !value.is_empty()
                    && sheet.found.word(&format!("{other}.column")) == value
                    && let Some(place) = sheet.found.at(&other)
                {
                    place.set("column", Data::Null);
                }
            }
        }
        let place = if path.is_empty() { Some(&mut sheet.found) } else { sheet.found.at(path) };
        if let Some(place) = place {
            place.set(name, if value.is_empty() { Data::Null } else { text(value) });
        }
        self.try_soon();
    }
}

/// What stands for a head: no name of it can be read back.
fn head_of(found: &Data) -> String {
    let headers = found.items("columns").iter().flat_map(|column| [column.word("header"), "\n"]);
    let mix = |state: u64, byte: u8| (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = headers.flat_map(str::bytes).fold(0xcbf2_9ce4_8422_2325, mix);
    hash.to_string()
}

/// Takes the columns as they were chosen the last time for exactly this head; whether they were.
fn recalled(sheet: &mut Sheet, known: &Data) -> bool {
    let columns = known.items(&head_of(&sheet.found)).to_vec();
    if sheet.found.whole("head") == 0 || columns.len() != sheet.found.items("columns").len() {
        return false;
    }
    for (at, column) in columns.into_iter().enumerate() {
        if let Some(place) = sheet.found.at(&format!("columns.{at}")) {
            place.set("column", column);
        }
    }
    true
}
