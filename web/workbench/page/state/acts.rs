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
            Act::Import(add) => self.import(add),
            Act::Leave => self.files.clear(),
            Act::Cancel => call("cancel", "cancel", vec![]),
            Act::Column(file, at, value) => {
                self.change(file, &["columns.", &at.to_string()].concat(), "column", &value)
            }
            Act::Layout(file, name @ ("as" | "delimiter"), value) => {
                let found = self.files.get(file).and_then(|file| file.found.clone()).unwrap_or(Data::Null);
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
                    ("name", text(&[list, ".xlsx"].concat())),
                ],
            ),
            false => {
                call("export", "csv", vec![("question", question), ("name", text(&[list, ".csv"].concat()))]);
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
