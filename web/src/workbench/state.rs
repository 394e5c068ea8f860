//! What the workbench knows, and what follows from what it hears and what the reader does.

use super::link::{self, Answer, ask, ask_as, call, text};
use super::plain;
use crate::i18n;
use diansuan::json::Json;
use diansuan::plain::Plain;
use diansuan::text::Lang;
use std::collections::BTreeMap;

/// Rows of a list's page.
pub(super) const ROWS: u32 = 50;
/// What stands in the forms at first.
const FORMS: &[(&str, &str)] = &[
    ("sample.customers", "20000"),
    ("sample.months", "2"),
    ("sample.seed", "1"),
    ("fleet.hours", "500"),
    ("fleet.price", "120"),
    ("measure", "kwh"),
];

/// The parts of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tab {
    Overview,
    List,
    Changes,
    Factor,
    Credit,
    Books,
    Rules,
    Report,
}

impl Tab {
    pub(super) const ALL: [Self; 8] = [
        Self::Overview,
        Self::List,
        Self::Changes,
        Self::Factor,
        Self::Credit,
        Self::Books,
        Self::Rules,
        Self::Report,
    ];

    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::List => "list",
            Self::Changes => "changes",
            Self::Factor => "factor",
            Self::Credit => "credit",
            Self::Books => "books",
            Self::Rules => "rules",
            Self::Report => "report",
        }
    }

    pub(super) const fn name(self, t: &i18n::Workbench) -> &'static str {
        match self {
            Self::Overview => t.tab_overview,
            Self::List => t.tab_list,
            Self::Changes => t.tab_changes,
            Self::Factor => t.tab_factor,
            Self::Credit => t.tab_credit,
            Self::Books => t.tab_books,
            Self::Rules => t.tab_rules,
            Self::Report => t.tab_report,
        }
    }
}

/// What a reader can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Act {
    Tab(Tab),
    /// Read the chosen files; added to what is there, or instead of it.
    Import(bool),
    /// Leave the chosen files alone.
    Leave,
    Cancel,
    /// File, column, what it is.
    Column(usize, usize, String),
    /// File, name, value: encoding, delimiter, month, setting.
    Layout(usize, &'static str, String),
    /// A field of a form.
    Set(&'static str, String),
    Filter(&'static str, String),
    Sort(&'static str),
    Page(u32),
    Why(String),
    Sample,
    Csv,
    Xlsx,
    Rejected,
    Forget,
    Period(String),
    Against(String),
    /// Show the customers of a filter.
    Show(Vec<(&'static str, String)>),
    Fleet,
    /// A field of the company's rules.
    Rule(String, String),
    Try,
    Apply,
    OwnRules,
    ExportRules,
    Picture(&'static str),
}

/// A chosen file.
#[derive(Debug, Clone, Default)]
pub(super) struct File {
    pub(super) name: String,
    pub(super) size: String,
    /// Encoding, rows, layout: what the worker has found.
    pub(super) found: Option<Json>,
    pub(super) code: String,
}

/// What the workbench knows.
pub(super) struct State {
    lang: Lang,
    pub(super) answers: BTreeMap<String, Json>,
    pub(super) files: Vec<File>,
    /// An import under way.
    pub(super) progress: Option<Json>,
    /// The worker has said that there is nothing, or something.
    pub(super) opened: bool,
    /// The last thing that went wrong, by code.
    pub(super) trouble: String,
    /// `saving`, `saved` or why not.
    pub(super) storage: String,
    pub(super) tab: Tab,
    pub(super) filter: BTreeMap<&'static str, String>,
    pub(super) from: u32,
    pub(super) forms: BTreeMap<&'static str, String>,
    /// Fields of the company's rules that were changed.
    pub(super) draft: BTreeMap<String, String>,
    /// Asked once whether everything is to be forgotten.
    pub(super) sure: bool,
    /// The customer who is explained.
    pub(super) explained: String,
    nothing: Json,
}

impl State {
    pub(super) fn new(lang: Lang) -> Self {
        Self {
            lang,
            answers: BTreeMap::new(),
            files: Vec::new(),
            progress: None,
            opened: false,
            trouble: String::new(),
            storage: String::new(),
            tab: Tab::Overview,
            filter: BTreeMap::from([("sort", "kwh".to_owned()), ("descending", "true".to_owned())]),
            from: 0,
            forms: FORMS.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(),
            draft: BTreeMap::new(),
            sure: false,
            explained: String::new(),
            nothing: Json::Null,
        }
    }

    /// Rules that this browser has kept.
    pub(super) fn recall(&mut self) {
        match Json::parse(&link::recall("company")) {
            Some(company) => ask("rules", vec![("set", plain(&company))]),
            None => ask("rules", vec![]),
        }
    }

    /// The last answer to a question.
    pub(super) fn answer(&self, id: &str) -> &Json {
        self.answers.get(id).unwrap_or(&self.nothing)
    }

    /// How many customers are loaded.
    pub(super) fn customers(&self) -> i64 {
        self.answer("summary").whole("customers")
    }

    /// What stands in a field.
    pub(super) fn form(&self, name: &str) -> &str {
        self.forms.get(name).map_or("", String::as_str)
    }

    /// The worker has spoken.
    pub(super) fn hear(&mut self, said: &Json) {
        let event = said.word("event");
        if !event.is_empty() {
            self.storage = if event == "unsaved" { said.word("code").to_owned() } else { event.to_owned() };
            if event == "saved" {
                link::persist();
            }
            return;
        }
        let id = said.word("id").to_owned();
        if said.get("progress") != &Json::Null {
            self.progress = Some(said.get("progress").clone());
            return;
        }
        let code = said.word("code");
        if !code.is_empty() {
            self.refused(&id, code);
            return;
        }
        match id.as_str() {
            "files" => self.chosen(said),
            "ruleFile" => self.rule_file(said.word("text")),
            "forget" => {
                (self.answers, self.storage, self.sure) = (BTreeMap::new(), String::new(), false);
                ask("rules", vec![]);
            }
            _ => self.answered(id, said.word("json")),
        }
    }

    fn refused(&mut self, id: &str, code: &str) {
        if let Some(file) =
            id.strip_prefix("look.").and_then(|at| self.files.get_mut(at.parse::<usize>().ok()?))
        {
            file.code = code.to_owned();
            return;
        }
        if id == "import" {
            self.progress = None;
            self.files.clear();
        }
        self.trouble = code.to_owned();
    }

    fn answered(&mut self, id: String, json: &str) {
        let answer = Json::parse(json).unwrap_or(Json::Null);
        if let Some(at) = id.strip_prefix("look.").and_then(|at| at.parse::<usize>().ok()) {
            self.looked(at, &answer);
            return;
        }
        match id.as_str() {
            "open" => {
                self.opened = true;
                if answer != Json::Null {
                    self.loaded(answer);
                }
            }
            "import" | "period" => {
                (self.progress, self.trouble) = (None, String::new());
                self.files.clear();
                self.loaded(answer);
            }
            "rules" => {
                let error = answer.get("error") != &Json::Null;
                let changed = answer.yes("changed");
                if !error && self.answers.contains_key("rules") && self.customers() > 0 {
                    self.refresh();
                }
                if !error {
                    link::remember(
                        "company",
                        &if changed { answer.data("company").to_json() } else { String::new() },
                    );
                }
                self.answers.insert(id, answer);
            }
            _ => {
                self.answers.insert(id, answer);
            }
        }
    }

    /// Customers are there, or other months are looked at.
    fn loaded(&mut self, summary: Json) {
        self.answers.insert("summary".to_owned(), summary);
        self.refresh();
        for column in ["area", "sector"] {
            ask_as(["choices.", column].concat().as_str(), "choices", vec![("column", text(column))]);
        }
        ask("prepare", vec![]);
    }

    /// What was drawn is no longer true.
    fn refresh(&mut self) {
        let keep = ["summary", "rules", "choices.area", "choices.sector"];
        self.answers.retain(|id, _| keep.contains(&id.as_str()));
        self.explained.clear();
        self.need();
    }

    /// Asks for what the shown part draws and nobody has asked for yet.
    fn need(&mut self) {
        let wanted: &[&'static str] = match self.tab {
            Tab::Overview => &["pyramid"],
            Tab::List => &["list"],
            Tab::Changes => &["changes"],
            Tab::Factor => &["fleet"],
            Tab::Credit => &["warnings"],
            Tab::Books => &["books"],
            Tab::Rules => &["rejected"],
            Tab::Report => &["pyramid", "changes", "warnings", "books"],
        };
        for what in wanted {
            if self.answers.contains_key(*what) {
                continue;
            }
            match *what {
                "list" => self.list(),
                "fleet" => self.fleet(),
                what => ask(what, vec![]),
            }
        }
        if self.answer("summary").whole("rejected") > 0 {
            ask("rejected", vec![]);
        }
    }

    /// The filter as plain data.
    fn filter(&self) -> Plain {
        let value = |(name, value): (&&'static str, &String)| {
            (*name, if *name == "descending" { Plain::Flag(value == "true") } else { text(value) })
        };
        Plain::Object(self.filter.iter().filter(|(_, value)| !value.is_empty()).map(value).collect())
    }

    fn list(&self) {
        ask(
            "list",
            vec![
                ("filter", self.filter()),
                ("from", text(&self.from.to_string())),
                ("count", text(&ROWS.to_string())),
            ],
        );
    }

    fn fleet(&self) {
        let field = |name: &str| text(self.form(name));
        ask(
            "fleet",
            vec![
                ("hours", field("fleet.hours")),
                ("price", field("fleet.price")),
                ("from", text("0")),
                ("count", text("100")),
            ],
        );
    }

    fn chosen(&mut self, said: &Json) {
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

    fn look(&self, at: usize, encoding: &str, delimiter: &str) {
        let id = ["look.", &at.to_string()].concat();
        call(
            &id,
            "look",
            vec![("at", text(&at.to_string())), ("as", text(encoding)), ("delimiter", text(delimiter))],
        );
    }

    fn looked(&mut self, at: usize, answer: &Json) {
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
    pub(super) fn missing(&self) -> Vec<&'static str> {
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

    fn import(&mut self, add: bool) {
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

    /// The reader did something.
    pub(super) fn act(&mut self, act: Act) {
        if act != Act::Forget {
            self.sure = false;
        }
        match act {
            Act::Tab(tab) => {
                self.tab = tab;
                self.need();
            }
            Act::Import(add) => self.import(add),
            Act::Leave => self.files.clear(),
            Act::Cancel => call("cancel", "cancel", vec![]),
            Act::Column(file, at, value) => {
                self.change(file, &["columns.", &at.to_string()].concat(), "column", &value)
            }
            Act::Layout(file, name @ ("as" | "delimiter"), value) => {
                let found = self.files.get(file).and_then(|file| file.found.clone()).unwrap_or(Json::Null);
                let (mut encoding, mut delimiter) =
                    (found.word("as").to_owned(), found.word("delimiter").to_owned());
                *(if name == "as" { &mut encoding } else { &mut delimiter }) = value;
                self.look(file, &encoding, &delimiter);
            }
            Act::Layout(file, name, value) => self.change(file, "", name, &value),
            Act::Set(name, value) => {
                self.forms.insert(name, value);
            }
            Act::Filter(name, value) => {
                self.filter.insert(name, value);
                self.from = 0;
                self.list();
            }
            Act::Sort(key) => {
                let again = self.filter.get("sort").is_some_and(|known| known == key);
                let down = again && self.filter.get("descending").is_none_or(|down| down != "true")
                    || !again && ["kwh", "money", "tier"].contains(&key);
                self.filter.insert("sort", key.to_owned());
                self.filter.insert("descending", down.to_string());
                self.from = 0;
                self.list();
            }
            Act::Page(from) => {
                self.from = from;
                self.list();
            }
            Act::Why(row) => {
                self.answers.remove("why");
                self.explained = if self.explained == row { String::new() } else { row };
                if !self.explained.is_empty() {
                    ask("why", vec![("row", text(&self.explained))]);
                }
            }
            Act::Sample => self.sample(),
            Act::Csv | Act::Xlsx => self.export(act == Act::Xlsx),
            Act::Rejected => {
                let question = Plain::Object(vec![
                    ("what", Plain::Fixed("rejected")),
                    ("csv", Plain::Flag(true)),
                    ("lang", text(self.tag())),
                ])
                .to_json();
                call(
                    "rejectedFile",
                    "lines",
                    vec![("question", Plain::Text(question)), ("name", text("rejected.csv"))],
                );
            }
            Act::Forget if self.sure => {
                link::remember("columns", "");
                link::remember("company", "");
                call("forget", "forget", vec![]);
            }
            Act::Forget => self.sure = true,
            Act::Period(month) => self.look_at("now", month),
            Act::Against(month) => self.look_at("against", month),
            Act::Show(filter) => {
                self.filter.retain(|name, _| ["sort", "descending"].contains(name));
                self.filter.extend(filter);
                (self.tab, self.from) = (Tab::List, 0);
                self.answers.remove("list");
                self.need();
            }
            Act::Fleet => self.fleet(),
            Act::Rule(name, value) => {
                self.draft.insert(name, value);
                self.answers.remove("try");
            }
            Act::Try => ask("try", vec![("set", self.company())]),
            Act::Apply => {
                ask("rules", vec![("set", self.company())]);
                self.draft.clear();
            }
            Act::OwnRules => {
                link::remember("company", "");
                self.draft.clear();
                self.answers.remove("try");
                let own = self.answer("rules").data("ruleBook");
                ask("rules", vec![("set", own)]);
            }
            Act::ExportRules => {
                let file = Plain::Object(vec![("diansuanRules", text("1")), ("rules", self.company())]);
                link::download_text("diansuan-rules.json", "application/json", &file.to_json());
            }
            Act::Picture(kind) => link::picture("pyramid", kind),
        }
    }

    const fn tag(&self) -> &'static str {
        match self.lang {
            Lang::Zh => "zh",
            Lang::En => "en",
        }
    }

    fn change(&mut self, file: usize, path: &str, name: &str, value: &str) {
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

    fn sample(&mut self) {
        self.trouble.clear();
        let number = |name: &str, most: u32| {
            self.form(name).trim().parse::<u32>().ok().filter(|number| (1..=most).contains(number))
        };
        let (Some(customers), Some(months), Some(seed)) = (
            number("sample.customers", 2_000_000),
            number("sample.months", 36),
            number("sample.seed", u32::MAX),
        ) else {
            self.trouble = "sample".to_owned();
            return;
        };
        let last = link::today().get(..7).unwrap_or_default().to_owned();
        let number = |number: u32| text(&number.to_string());
        call(
            "sample",
            "sample",
            vec![
                ("customers", number(customers)),
                ("months", number(months)),
                ("seed", number(seed)),
                ("last", text(&last)),
            ],
        );
    }

    fn export(&self, workbook: bool) {
        let question = Plain::Object(vec![
            ("what", Plain::Fixed("export")),
            ("filter", self.filter()),
            ("lang", text(self.tag())),
        ]);
        let question = Plain::Text(question.to_json());
        match workbook {
            true => call(
                "export",
                "xlsx",
                vec![("question", question), ("sheet", text("diansuan")), ("name", text("customers.xlsx"))],
            ),
            false => call("export", "csv", vec![("question", question), ("name", text("customers.csv"))]),
        }
    }

    /// Months to look at: one, several separated by a blank, or none to compare with.
    fn look_at(&mut self, which: &str, months: String) {
        let list = |months: &str| {
            Plain::List(months.split(' ').filter(|month| !month.is_empty()).map(text).collect())
        };
        let kept = |name: &str| self.answer("summary").data(name);
        let (now, against) = match which {
            "now" => (list(&months), kept("against")),
            _ => (kept("now"), list(&months)),
        };
        ask("period", vec![("now", now), ("against", against)]);
    }

    /// A field of the company's rules as it stands in the form.
    pub(super) fn rule(&self, path: &str) -> String {
        if let Some(changed) = self.draft.get(path) {
            return changed.clone();
        }
        let company = self.answer("rules").get("company");
        match company.get(path) {
            Json::List(items) => items.iter().map(|item| item.word("")).collect::<Vec<_>>().join("\n"),
            value => value.text().unwrap_or_default().to_owned(),
        }
    }

    /// The company's rules with what was changed in the form.
    fn company(&self) -> Plain {
        let mut company = self.answer("rules").get("company").clone();
        for (path, value) in &self.draft {
            let (place, name) = path.rsplit_once('.').unwrap_or(("", path));
            let parent = if place.is_empty() { Some(&mut company) } else { company.at(place) };
            if let Some(parent) = parent {
                let list = matches!((&*parent).get(name), Json::List(_));
                let value = match list {
                    true => Json::List(
                        value
                            .lines()
                            .map(str::trim)
                            .filter(|line| !line.is_empty())
                            .map(|line| Json::Text(line.to_owned()))
                            .collect(),
                    ),
                    false => Json::Text(value.clone()),
                };
                parent.set(name, Some(value));
            }
        }
        plain(&company)
    }

    fn rule_file(&mut self, content: &str) {
        match Json::parse(content).filter(|file| !file.word("diansuanRules").is_empty()) {
            Some(file) => {
                self.draft.clear();
                self.trouble.clear();
                ask("rules", vec![("set", file.data("rules"))]);
            }
            None => self.trouble = "ruleFile".to_owned(),
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
