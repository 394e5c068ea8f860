//! What the workbench knows, and what follows from what it hears.

mod acts;
mod files;
mod rules;

pub(crate) use acts::{Act, Tab};
pub(super) use files::{File, Sheet};

use super::link::{self, Answer, ask, ask_as, text};
use crate::kit::json;
use diansuan::data::Data;
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

/// What the workbench knows.
pub(super) struct State {
    lang: Lang,
    pub(super) answers: BTreeMap<String, Data>,
    pub(super) files: Vec<File>,
    /// Files that are read, or an import that is taken over.
    pub(super) progress: Option<Data>,
    /// How often files were read through: only the last answer counts.
    trials: u32,
    /// What several lines of a customer in a month are: `sum`, `newer`, `first`; empty until somebody says so.
    pub(super) again: String,
    /// What becomes of months that are there already; empty until somebody says so.
    pub(super) joins: String,
    /// Kinds and areas that are called otherwise in the files: column and name, and what it is called here.
    pub(super) names: BTreeMap<(String, String), String>,
    /// Whether the browser has promised to keep what is saved.
    pub(super) lasting: Option<bool>,
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
    /// The month that is to be removed, asked once.
    pub(super) sure_month: String,
    /// The customer who is explained.
    pub(super) explained: String,
    nothing: Data,
}

impl State {
    pub(super) fn new(lang: Lang) -> Self {
        Self {
            lang,
            answers: BTreeMap::new(),
            files: Vec::new(),
            progress: None,
            trials: 0,
            again: String::new(),
            joins: String::new(),
            names: BTreeMap::new(),
            lasting: None,
            opened: false,
            trouble: String::new(),
            storage: String::new(),
            tab: Tab::Overview,
            filter: BTreeMap::from([("sort", "kwh".to_owned()), ("descending", "true".to_owned())]),
            from: 0,
            forms: FORMS.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(),
            draft: BTreeMap::new(),
            sure: false,
            sure_month: String::new(),
            explained: String::new(),
            nothing: Data::Null,
        }
    }

    /// Rules that this browser has kept.
    pub(super) fn recall(&mut self) {
        // Headers as they stood in files: of a file without a head they were a customer.
        link::remember("columns", "");
        self.recall_names();
        match json::parse(&link::recall("company")) {
            Some(company) => ask("rules", vec![("set", company)]),
            None => ask("rules", vec![]),
        }
    }

    /// The last answer to a question.
    pub(super) fn answer(&self, id: &str) -> &Data {
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
    pub(super) fn hear(&mut self, said: &Data) {
        let event = said.word("event");
        if event == "lost" {
            // Another tab has taken over: nothing here is true any more.
            self.files.clear();
            (self.opened, self.progress, self.answers) = (false, None, BTreeMap::new());
            self.trouble = "lost".to_owned();
            return;
        }
        if event == "lasting" {
            self.lasting = Some(said.yes("lasting"));
            return;
        }
        if !event.is_empty() {
            self.storage = if event == "unsaved" { said.word("code").to_owned() } else { event.to_owned() };
            if event == "saved" {
                link::persist();
            }
            return;
        }
        let id = said.word("id").to_owned();
        if said.get("progress") != &Data::Null {
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
                self.trouble.clear();
                ask("rules", vec![]);
            }
            // A new worker knows nothing of the company's rules.
            "restarted" => self.recall(),
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
        if id.starts_with("trial.") {
            self.progress = None;
            // Stopped or failed: the files are still there to be corrected.
            if id != format!("trial.{}", self.trials) {
                return;
            }
        }
        if id == "import" {
            self.progress = None;
        }
        if id == "open" {
            // Where it belongs to another tab, nothing can be done here.
            self.opened = code != "elsewhere";
        }
        self.trouble = code.to_owned();
    }

    fn answered(&mut self, id: String, json: &str) {
        let answer = json::parse(json).unwrap_or(Data::Null);
        if let Some(at) = id.strip_prefix("look.").and_then(|at| at.parse::<usize>().ok()) {
            self.looked(at, &answer);
            return;
        }
        if let Some(trial) = id.strip_prefix("trial.") {
            if trial == self.trials.to_string() && !self.files.is_empty() {
                self.progress = None;
                self.trouble.clear();
                self.answers.insert("trial".to_owned(), answer);
                ask("rejected", vec![]);
            }
            return;
        }
        match id.as_str() {
            "leave" => (),
            "open" => {
                self.opened = true;
                self.trouble.clear();
                if answer != Data::Null {
                    self.loaded(answer);
                }
            }
            "import" | "period" | "dropMonth" => {
                (self.progress, self.trouble) = (None, String::new());
                self.sure_month.clear();
                self.files.clear();
                self.forget_trial();
                self.brought(&json::parse(answer.word("more")).unwrap_or(Data::Null));
                self.loaded(answer);
            }
            "rules" => {
                let error = answer.get("error") != &Data::Null;
                let changed = answer.yes("changed");
                if !error && self.answers.contains_key("rules") && self.customers() > 0 {
                    self.refresh();
                }
                if !error {
                    link::remember(
                        "company",
                        &if changed { json::print(answer.get("company")) } else { String::new() },
                    );
                }
                self.answers.insert(id, answer);
            }
            _ => {
                self.answers.insert(id, answer);
            }
        }
    }

    /// Takes what a backup has beside its customers: the company's rules, names of kinds and areas.
    fn brought(&mut self, more: &Data) {
        if more.get("company") != &Data::Null {
            ask("rules", vec![("set", more.get("company").clone())]);
        }
        if more.get("names") != &Data::Null {
            link::remember("names", &json::print(more.get("names")));
            self.recall_names();
        }
    }

    /// Customers are there, or other months are looked at.
    fn loaded(&mut self, summary: Data) {
        self.answers.insert("summary".to_owned(), summary);
        self.refresh();
        for column in ["area", "sector"] {
            ask_as(format!("choices.{column}").as_str(), "choices", vec![("column", text(column))]);
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
    fn filter(&self) -> Data {
        let value = |(name, value): (&&'static str, &String)| {
            ((*name).into(), if *name == "descending" { Data::Flag(value == "true") } else { text(value) })
        };
        Data::Object(self.filter.iter().filter(|(_, value)| !value.is_empty()).map(value).collect())
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
}
