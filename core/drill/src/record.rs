//! Records: what somebody has answered and what it earned, as one text that can be checked.
//!
//! A record proves little: it was made on the learner's own machine. Its code shows whether it was changed
//! after somebody else wrote the code down; the paper's code shows which questions it was about.

use crate::code::{hash, hex, short};
use crate::data::{Form, digest};
use crate::draw::draw_as;
use crate::mark::{Marking, Policy, mark};
use crate::question::Question;
use diansuan::data::{Cell, Data, ToPlain};
use rust_decimal::Decimal;

/// What a record says it is.
const FORMAT: &str = "diansuan-record/1";
/// Most questions of a record.
const MOST: usize = 400;
/// Most characters of any text in it.
const LONGEST: usize = 400;

/// A record.
#[derive(Debug, Clone, Default)]
pub struct Record {
    /// The paper's code; empty for drills.
    pub paper: String,
    /// Its version, `A` to `D`.
    pub version: String,
    /// Who, as typed.
    pub person: String,
    /// When it was begun and ended, as the page says.
    pub began: String,
    /// When it was ended.
    pub ended: String,
    /// The questions.
    pub items: Vec<RecordItem>,
    /// Who countersigned it, and how; empty where nobody did.
    pub countersign: String,
}

/// A question of a record.
#[derive(Debug, Clone)]
pub struct RecordItem {
    /// The question.
    pub question: Question,
    /// Its points.
    pub points: u32,
    /// The answers as typed.
    pub answers: Vec<String>,
    /// How often it was tried.
    pub tries: u32,
    /// How long it took.
    pub seconds: u32,
}

/// Why a record is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoRecord {
    /// This is no record of this kind.
    OtherFormat,
    /// Too many questions or too long a text.
    TooLarge,
    /// It was made with other rules or drills.
    OtherRules,
    /// Something is missing or can't be read; the name of the member.
    Broken(String),
    /// Its code is not that of its content: it was changed.
    Changed,
}

impl RecordItem {
    /// The marking of its answers.
    #[must_use]
    pub fn marking(&self) -> Marking {
        let answers: Vec<&str> = self.answers.iter().map(String::as_str).collect();
        mark(&self.question, &answers, &Policy::default())
    }
}

impl Record {
    /// The points of all questions.
    #[must_use]
    pub fn points(&self) -> Decimal {
        self.items.iter().map(|item| item.marking().points(item.points)).sum()
    }

    /// Everything but the code, as plain data.
    fn content(&self) -> Data {
        let text = |text: &str| Data::text(text.to_owned());
        let items = self.items.iter().map(|item| {
            let marking = item.marking();
            Data::object(vec![
                ("question", item.question.brief()),
                ("of", Data::text(item.points.to_string())),
                ("answers", item.answers.plain()),
                ("marks", marking.items.plain()),
                ("points", Data::text(marking.points(item.points).to_string())),
                ("tries", Data::text(item.tries.to_string())),
                ("seconds", Data::text(item.seconds.to_string())),
            ])
        });
        Data::object(vec![
            ("format", Data::text(FORMAT)),
            ("rules", Data::text(digest())),
            ("paper", text(&self.paper)),
            ("version", text(&self.version)),
            ("person", text(&self.person)),
            ("began", text(&self.began)),
            ("ended", text(&self.ended)),
            ("items", Data::List(items.collect())),
            ("points", Data::text(self.points().normalize().to_string())),
            ("countersign", text(&self.countersign)),
        ])
    }

    /// The text that the code is of: members by name, no blanks.
    #[must_use]
    pub fn canonical(&self) -> String {
        canonical(&self.content())
    }

    /// Its twelve characters.
    #[must_use]
    pub fn code(&self) -> String {
        short(&hash(&self.canonical()))
    }

    /// The file to keep.
    #[must_use]
    pub fn file(&self) -> String {
        let hash = hash(&self.canonical());
        let code = Data::object(vec![("code", Data::text(short(&hash))), ("sha256", Data::text(hex(&hash)))]);
        canonical(&self.content().and(code))
    }

    /// Reads a file back: every question is drawn and every answer marked anew.
    ///
    /// # Errors
    /// [`NoRecord`].
    pub fn read(file: &Data) -> Result<Self, NoRecord> {
        let text = |place: &Data, name: &str| -> Result<String, NoRecord> {
            match place.member(name).map(Data::cell) {
                Some(Cell::Text(text)) if text.chars().nth(LONGEST).is_some() => Err(NoRecord::TooLarge),
                Some(Cell::Text(text)) => Ok(text.to_owned()),
                None => Ok(String::new()),
                Some(_) => Err(NoRecord::Broken(name.to_owned())),
            }
        };
        if text(file, "format")? != FORMAT {
            return Err(NoRecord::OtherFormat);
        }
        if text(file, "rules")? != digest() {
            return Err(NoRecord::OtherRules);
        }
        let Some(Data::List(list)) = file.member("items") else {
            return Err(NoRecord::Broken("items".to_owned()));
        };
        if list.len() > MOST {
            return Err(NoRecord::TooLarge);
        }
        let mut items = Vec::new();
        for (number, item) in list.iter().enumerate() {
            let broken = || NoRecord::Broken(format!("items.{number}"));
            let asked = item.member("question").ok_or_else(broken)?;
            let form = Form::of(&text(asked, "form")?).ok_or_else(broken)?;
            let seed: u64 = text(asked, "seed")?.parse().map_err(|_| broken())?;
            let question = draw_as(&text(asked, "template")?, form, seed).map_err(|_| broken())?;
            if canonical(&question.brief()) != canonical(asked) {
                return Err(NoRecord::Changed);
            }
            let Some(Data::List(given)) = item.member("answers") else { return Err(broken()) };
            let mut answers = Vec::new();
            for answer in given {
                let answer = answer.as_text().ok_or_else(broken)?;
                if answer.chars().nth(LONGEST).is_some() || answers.len() > question.asks.len() {
                    return Err(NoRecord::TooLarge);
                }
                answers.push(answer.to_owned());
            }
            let whole = |name: &str| text(item, name)?.parse::<u32>().map_err(|_| broken());
            let points = whole("of").ok().filter(|points| *points <= 1000).ok_or_else(broken)?;
            items.push(RecordItem {
                question,
                points,
                answers,
                tries: whole("tries")?,
                seconds: whole("seconds")?,
            });
        }
        let record = Self {
            paper: text(file, "paper")?,
            version: text(file, "version")?,
            person: text(file, "person")?,
            began: text(file, "began")?,
            ended: text(file, "ended")?,
            items,
            countersign: text(file, "countersign")?,
        };
        if canonical(file) != record.file() {
            return Err(NoRecord::Changed);
        }
        Ok(record)
    }
}

impl Question {
    /// What is kept of a question: enough to draw it again, and its numbers beside it.
    fn brief(&self) -> Data {
        let params = self.params.iter().map(|param| (param.name, Data::text(param.value.clone()))).collect();
        Data::object(vec![
            ("template", Data::text(self.template.id)),
            ("templateVersion", Data::text(self.template.version.to_string())),
            ("form", Data::text(self.form.id())),
            ("seed", Data::text(self.seed.to_string())),
            ("params", Data::object(params)),
        ])
    }
}

/// Plain data as JSON, members by name, without blanks: the same data are the same text.
pub(crate) fn canonical(data: &Data) -> String {
    match data {
        Data::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by(|(one, _), (other, _)| one.cmp(other));
            let all: Vec<String> = members
                .into_iter()
                .map(|(name, value)| format!("{}:{}", quoted(name), canonical(value)))
                .collect();
            format!("{{{}}}", all.join(","))
        }
        Data::List(items) => format!("[{}]", items.iter().map(canonical).collect::<Vec<_>>().join(",")),
        Data::Flag(flag) => flag.to_string(),
        other => other.as_text().map_or_else(|| "null".to_owned(), quoted),
    }
}

/// A text in quotation marks, as JSON has it.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
