//! A question as it is shown, stored and printed.

use crate::data::{Bug, Form, Kind, Source, Template, digest};
use crate::run::{Param, Run};
use diansuan::data::{Data, ToPlain};
use diansuan::text::Text;

/// A question.
#[derive(Debug, Clone)]
pub struct Question {
    /// What it was drawn from.
    pub template: &'static Template,
    /// How it is asked.
    pub form: Form,
    /// What it was drawn with.
    pub seed: u64,
    /// What was drawn.
    pub params: Vec<Param>,
    /// What is given, in words.
    pub story: Text,
    /// What has to be said beside it, such as that a rule is not confirmed.
    pub notes: Vec<Text>,
    /// A worked sheet with one error in it, where that is to be found.
    pub sheet: Vec<Line>,
    /// What is asked.
    pub asks: Vec<Ask>,
    /// Mistakes that lead to the right answer here, so that nobody can tell whether they were made.
    pub hidden: Vec<&'static Bug>,
    /// Steps it is solved by: two questions of one path are equally hard.
    pub path: Vec<String>,
}

/// A line of a worked sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is called.
    pub label: Text,
    /// Its figure with unit.
    pub value: String,
}

/// Something to be answered.
#[derive(Debug, Clone)]
pub struct Ask {
    /// Stable name within the template.
    pub id: String,
    /// What it is called, or the whole sentence that is asked.
    pub label: Text,
    /// What an answer is.
    pub kind: Kind,
    /// Its unit, to be shown beside the box.
    pub unit: String,
    /// How many decimals it is written with, where that is fixed.
    pub decimals: Option<u32>,
    /// Its part of the points.
    pub weight: u32,
    /// What there is to choose from.
    pub choices: Vec<Choice>,
    /// The right answer: a number, a day, or keys.
    pub right: String,
}

/// Something to choose.
#[derive(Debug, Clone)]
pub struct Choice {
    /// `A`, `B`, …
    pub key: String,
    /// What it says.
    pub text: Text,
    /// The value behind it, where it has one.
    pub value: String,
    /// The mistake that leads to it.
    pub bug: Option<&'static Bug>,
    /// Why it is so or not.
    pub why: Option<Text>,
}

/// The key of a place in a list: `A` for 0.
pub(crate) fn key(place: usize) -> String {
    char::from_u32(u32::from('A') + place as u32).unwrap_or('?').to_string()
}

impl Question {
    /// The calculation itself, without any mistake; nothing where the question is not about one.
    pub(crate) fn run(&self) -> Option<Run> {
        match &self.template.source {
            Source::Figures(figures) => figures.run(&self.params, &[], &[]).ok(),
            Source::Facts(_) => None,
        }
    }

    /// The points that all its answers have together, before they are scaled.
    #[must_use]
    pub fn weight(&self) -> u32 {
        self.asks.iter().map(|ask| ask.weight).sum()
    }
}

impl Choice {
    /// A choice without mistake or reason.
    pub(crate) fn new(place: usize, text: Text, value: String) -> Self {
        Self { key: key(place), text, value, bug: None, why: None }
    }
}

impl ToPlain for Question {
    fn plain(&self) -> Data {
        let params = self.params.iter().map(|param| (param.name, Data::text(param.value.clone()))).collect();
        Data::object(vec![
            ("template", Data::text(self.template.id)),
            ("version", Data::text(self.template.version.to_string())),
            ("form", Data::text(self.form.id())),
            ("seed", Data::text(self.seed.to_string())),
            ("rules", Data::text(digest())),
            ("params", Data::object(params)),
            ("story", self.story.plain()),
            ("notes", self.notes.plain()),
            ("sheet", self.sheet.plain()),
            ("asks", self.asks.plain()),
            ("hidden", Data::List(self.hidden.iter().map(|bug| Data::text(bug.id)).collect())),
            ("path", self.path.plain()),
        ])
    }
}

impl ToPlain for Line {
    fn plain(&self) -> Data {
        Data::object(vec![("label", self.label.plain()), ("value", Data::text(self.value.clone()))])
    }
}

impl ToPlain for Ask {
    fn plain(&self) -> Data {
        Data::object(vec![
            ("id", Data::text(self.id.clone())),
            ("label", self.label.plain()),
            ("kind", Data::text(self.kind.id())),
            ("unit", Data::text(self.unit.clone())),
            ("decimals", self.decimals.map_or(Data::Absent, |decimals| Data::text(decimals.to_string()))),
            ("weight", Data::text(self.weight.to_string())),
            ("choices", self.choices.plain()),
            ("right", Data::text(self.right.clone())),
        ])
    }
}

impl ToPlain for Choice {
    fn plain(&self) -> Data {
        Data::object(vec![
            ("key", Data::text(self.key.clone())),
            ("text", self.text.plain()),
            ("value", Data::text(self.value.clone())),
            ("bug", self.bug.map_or(Data::Absent, |bug| Data::text(bug.id))),
            ("why", self.why.plain()),
        ])
    }
}
