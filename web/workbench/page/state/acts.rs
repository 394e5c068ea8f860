//! What the reader can do, and what follows from it.

use super::State;
use crate::kit::i18n;
use crate::kit::json;
use crate::workbench::page::link::{self, Answer, ask, call, text};
use diansuan::data::Data;
use diansuan::text::Lang;

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
    pub(in crate::workbench::page) const ALL: [Self; 8] = [
        Self::Overview,
        Self::List,
        Self::Changes,
        Self::Factor,
        Self::Credit,
        Self::Books,
        Self::Rules,
        Self::Report,
    ];

    pub(in crate::workbench::page) const fn id(self) -> &'static str {
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

    pub(in crate::workbench::page) const fn name(self, t: &i18n::workbench::Results) -> &'static str {
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
    /// Read the chosen files through.
    Trial,
    /// Take over what was read; added to what is there, or instead of it.
    Import(bool),
    /// Take all customers from a file in place of those that are there.
    Unpack(usize),
    /// Leave one of the chosen files alone.
    Without(usize),
    /// File, sheet: read it, or don't.
    Use(usize, usize),
    /// What several lines of a month are, and what becomes of months that are there.
    Again(String),
    Join(String),
    /// Column, name in the files, name here; and all probable ones at once.
    Name(&'static str, String, String),
    Names,
    /// Remove a month; asked twice.
    DropMonth(String),
    Backup,
    /// Take the customers over from another tab.
    Take,
    /// Leave the chosen files alone.
    Leave,
    Cancel,
    /// File and sheet, column, its meaning (`column`) or unit (`shift`), what it is.
    Column((usize, usize), usize, &'static str, String),
    /// File and sheet, name, value: encoding, delimiter, head, month, setting.
    Layout((usize, usize), &'static str, String),
    /// A field of a form.
    Set(&'static str, String),
    Filter(&'static str, String),
    Sort(&'static str),
    Page(u32),
    Why(String),
    Sample,
    /// The list of customers.
    Csv,
    Xlsx,
    /// The call list of the fleet.
    CallsCsv,
    CallsXlsx,
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

impl State {
    /// The reader did something.
    pub(in crate::workbench::page) fn act(&mut self, act: Act) {
        if act != Act::Forget {
            self.sure = false;
        }
        match act {
            Act::Tab(tab) => {
                self.tab = tab;
                self.need();
            }
            Act::Trial => self.try_out(),
            Act::Import(add) => self.accept(add),
            Act::Unpack(at) => {
                self.progress = Some(Data::Null);
                call("import", "unpack", vec![("at", text(&at.to_string()))]);
            }
            Act::Leave => {
                self.files.clear();
                self.trouble.clear();
                self.forget_trial();
                call("leave", "leave", vec![]);
                self.need();
            }
            Act::Without(at) => {
                // Places of files are those of the script beside: only what is read of it goes.
                if let Some(file) = self.files.get_mut(at) {
                    file.sheets.clear();
                    (file.code, file.encoding) = ("without".to_owned(), "none".to_owned());
                }
                self.try_soon();
            }
            Act::Use(file, sheet) => {
                if let Some(sheet) = self.files.get_mut(file).and_then(|file| file.sheets.get_mut(sheet)) {
                    sheet.used = !sheet.used;
                }
                self.try_soon();
            }
            Act::Again(value) => {
                self.again = value;
                self.try_out();
            }
            Act::Join(value) => self.joins = value,
            Act::Name(column, from, to) => {
                let key = (column.to_owned(), from);
                if to.is_empty() {
                    self.names.remove(&key);
                } else {
                    self.names.insert(key, to);
                }
                self.try_out();
            }
            Act::Names => self.take_names(),
            Act::DropMonth(month) if self.sure_month == month => {
                let question = Data::object(vec![("what", Data::text("dropMonth")), ("month", text(&month))]);
                call("dropMonth", "dropMonth", vec![("question", Data::text(json::print(&question)))]);
            }
            Act::DropMonth(month) => self.sure_month = month,
            Act::Backup => {
                let name = format!("diansuan-{}.diansuan", link::today());
                let kept = |name| json::parse(&link::recall(name)).unwrap_or(Data::Null);
                let more = Data::object(vec![("company", kept("company")), ("names", kept("names"))]);
                let more = Data::text(json::print(&more));
                call("backup", "backup", vec![("name", Data::text(name)), ("more", more)]);
            }
            Act::Take => {
                (self.trouble, self.opened) = (String::new(), false);
                call("open", "open", vec![("steal", Data::Flag(true))]);
            }
            Act::Cancel => call("cancel", "cancel", vec![]),
            Act::Column(place, at, name, value) => self.change(place, &format!("columns.{at}"), name, &value),
            Act::Layout(place, name @ ("as" | "delimiter" | "head"), value) => {
                let Some(file) = self.files.get(place.0) else { return };
                let found = file.sheets.get(place.1).map(|sheet| sheet.found.clone()).unwrap_or(Data::Null);
                let mut encoding =
                    if file.encoding == "book" { "" } else { file.encoding.as_str() }.to_owned();
                let (mut delimiter, mut head) = (found.word("delimiter").to_owned(), String::new());
                match name {
                    "as" => (encoding, delimiter) = (value, String::new()),
                    "delimiter" => delimiter = value,
                    _ => head = value,
                }
                self.forget_trial();
                self.look(place.0, &encoding, &delimiter, &head);
            }
            Act::Layout(place, name, value) => self.change(place, "", name, &value),
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
            Act::Csv => self.export(false, "customers"),
            Act::Xlsx => self.export(true, "customers"),
            Act::CallsCsv => self.export(false, "calls"),
            Act::CallsXlsx => self.export(true, "calls"),
            Act::Rejected => {
                let question = Data::object(vec![
                    ("what", Data::text("rejected")),
                    ("csv", Data::Flag(true)),
                    ("lang", text(self.tag())),
                ]);
                let question = json::print(&question);
                call(
                    "rejectedFile",
                    "lines",
                    vec![("question", Data::text(question)), ("name", text("rejected.csv"))],
                );
            }
            Act::Forget if self.sure => {
                ["heads", "names", "company"].iter().for_each(|name| link::remember(name, ""));
                self.names.clear();
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
                let own = self.answer("rules").get("ruleBook").clone();
                ask("rules", vec![("set", own)]);
            }
            Act::ExportRules => {
                let file = Data::object(vec![("diansuanRules", text("1")), ("rules", self.company())]);
                link::download_text("diansuan-rules.json", "application/json", &json::print(&file));
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

    fn export(&self, workbook: bool, list: &'static str) {
        let question = Data::object(vec![
            ("what", Data::text("export")),
            ("calls", Data::Flag(list == "calls")),
            ("hours", text(self.form("fleet.hours"))),
            ("price", text(self.form("fleet.price"))),
            ("filter", self.filter()),
            ("lang", text(self.tag())),
        ]);
        let question = Data::text(json::print(&question));
        match workbook {
            true => call(
                "export",
                "xlsx",
                vec![
                    ("question", question),
                    ("sheet", text("diansuan")),
                    ("name", text(&format!("{list}.xlsx"))),
                ],
            ),
            false => {
                call("export", "csv", vec![("question", question), ("name", text(&format!("{list}.csv")))]);
            }
        }
    }

    /// Months to look at: one, several separated by a blank, or none to compare with.
    fn look_at(&mut self, which: &str, months: String) {
        let list = |months: &str| {
            Data::List(months.split(' ').filter(|month| !month.is_empty()).map(text).collect())
        };
        let kept = |name: &str| self.answer("summary").get(name).clone();
        let (now, against) = match which {
            "now" => (list(&months), kept("against")),
            _ => (kept("now"), list(&months)),
        };
        ask("period", vec![("now", now), ("against", against)]);
    }
}
