//! What the files below `data/` say, as constants.

use diansuan::text::Text;
use std::fmt;

include!(concat!(env!("OUT_DIR"), "/data.rs"));

/// How a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// Calculation, a box for each step (计算·分步).
    Steps,
    /// Calculation, the last figure only (计算·结果).
    Result,
    /// One of four (单选).
    Single,
    /// Right or wrong (判断).
    Judge,
    /// Find the error in a calculation and mend it (找错).
    Find,
    /// Which rule a step rests on (找条款).
    Clause,
    /// All that belong (多选).
    Several,
    /// To whom or where it belongs (归类).
    Sort,
    /// Put into order (排序).
    Order,
}

impl Form {
    /// All forms with the names they have for other programs.
    pub const CHOICES: &'static [(&'static str, Self)] = &[
        ("steps", Self::Steps),
        ("result", Self::Result),
        ("single", Self::Single),
        ("judge", Self::Judge),
        ("find", Self::Find),
        ("clause", Self::Clause),
        ("several", Self::Several),
        ("sort", Self::Sort),
        ("order", Self::Order),
    ];

    /// The name other programs use.
    #[must_use]
    pub fn id(self) -> &'static str {
        Self::CHOICES.iter().find(|(_, form)| *form == self).map_or("", |(id, _)| id)
    }

    /// The form of that name.
    #[must_use]
    pub fn of(id: &str) -> Option<Self> {
        Self::CHOICES.iter().find(|(name, _)| *name == id).map(|(_, form)| *form)
    }

    /// Whether boxes are filled with what a calculator calculates.
    #[must_use]
    pub const fn is_calculated(self) -> bool {
        matches!(self, Self::Steps | Self::Result)
    }

    /// What examinations call it.
    #[must_use]
    pub const fn label(self) -> Text {
        match self {
            Self::Steps => Text::new("计算题（分步）", "Calculation, step by step"),
            Self::Result => Text::new("计算题（只填结果）", "Calculation, result only"),
            Self::Single => Text::new("单选题", "One of four"),
            Self::Judge => Text::new("判断题", "Right or wrong"),
            Self::Find => Text::new("找错题", "Find the error"),
            Self::Clause => Text::new("找条款", "Find the clause"),
            Self::Several => Text::new("多选题", "Several of these"),
            Self::Sort => Text::new("归类题", "Where it belongs"),
            Self::Order => Text::new("排序题", "Put into order"),
        }
    }
}

/// For whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// 初级.
    Junior,
    /// 中级.
    Middle,
    /// 高级.
    Senior,
}

impl Level {
    /// All levels with the names they have for other programs.
    pub const CHOICES: &'static [(&'static str, Self)] =
        &[("junior", Self::Junior), ("middle", Self::Middle), ("senior", Self::Senior)];

    /// The name other programs use.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Junior => "junior",
            Self::Middle => "middle",
            Self::Senior => "senior",
        }
    }

    /// What people call it.
    #[must_use]
    pub const fn label(self) -> Text {
        match self {
            Self::Junior => Text::new("初级", "Junior"),
            Self::Middle => Text::new("中级", "Intermediate"),
            Self::Senior => Text::new("高级", "Senior"),
        }
    }
}

/// What questions are drawn from.
#[derive(Debug)]
pub struct Template {
    /// Stable name.
    pub id: &'static str,
    /// Rises when the same seed would give another question.
    pub version: u32,
    /// The lesson it belongs to: `s01` to `s14`.
    pub lesson: &'static str,
    /// For whom.
    pub level: Level,
    /// What it is about.
    pub title: Text,
    /// How it can be asked; the first is the usual one.
    pub forms: &'static [Form],
    /// Where its questions come from.
    pub source: Source,
}

/// Where questions come from.
#[derive(Debug)]
pub enum Source {
    /// A calculator.
    Figures(Figures),
    /// What belongs where.
    Facts(Facts),
}

/// A calculator with drawn inputs.
#[derive(Debug)]
pub struct Figures {
    /// The calculator, by its name in the package; `sheet` where the template says itself what is calculated.
    pub calculator: &'static str,
    /// The story, with `{name}` for what was drawn.
    pub story: Text,
    /// What has to be said beside the question, such as that a rule is not confirmed.
    pub note: Option<Text>,
    pub(crate) draws: &'static [Draw],
    pub(crate) input: &'static [(&'static str, &'static str)],
    pub(crate) sheet: &'static [SheetStep],
    pub(crate) asks: &'static [AskSpec],
    /// Its mistakes, the likeliest first.
    pub bugs: &'static [&'static str],
    /// Those that every question tells apart.
    pub separate: &'static [&'static str],
    pub(crate) reject: &'static [&'static str],
}

/// One thing that is drawn.
#[derive(Debug)]
pub(crate) struct Draw {
    pub(crate) name: &'static str,
    pub(crate) label: Text,
    pub(crate) how: How,
}

/// A step of a template that is its own calculator: few figures and plain arithmetic.
#[derive(Debug)]
pub(crate) struct SheetStep {
    pub(crate) id: &'static str,
    pub(crate) label: Text,
    pub(crate) formula: &'static str,
    pub(crate) value: &'static str,
    pub(crate) unit: &'static str,
    pub(crate) decimals: Option<u32>,
}

/// How it is drawn.
#[derive(Debug)]
pub(crate) enum How {
    Range { from: &'static str, to: &'static str, step: &'static str },
    Value { value: &'static str, step: &'static str },
    Choice(&'static [Named]),
    Day { first: &'static str, last: &'static str },
    After { of: &'static str, days: &'static str },
}

/// A value and what people call it.
#[derive(Debug)]
pub(crate) struct Named {
    pub(crate) value: &'static str,
    pub(crate) text: Text,
}

/// What is asked.
#[derive(Debug)]
pub(crate) struct AskSpec {
    pub(crate) id: &'static str,
    pub(crate) place: Place,
    pub(crate) label: Option<Text>,
    pub(crate) unit: Option<&'static str>,
    pub(crate) decimals: Option<u32>,
    pub(crate) weight: u32,
    pub(crate) kind: Kind,
    pub(crate) low: Option<&'static str>,
    pub(crate) high: Option<&'static str>,
    pub(crate) choices: &'static [Named],
}

/// Where its answer stands.
#[derive(Debug)]
pub(crate) enum Place {
    /// The step of that name, and which of them.
    Step { id: &'static str, nth: u16 },
    /// A path into the result.
    Result(&'static str),
}

/// What an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A number.
    Number,
    /// A day.
    Date,
    /// The key of one choice.
    One,
    /// The keys of all that hold, in any order: `ACD`.
    Several,
    /// The keys of all in their order: `CABD`.
    Order,
}

impl Kind {
    /// The name other programs use.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Date => "date",
            Self::One => "one",
            Self::Several => "several",
            Self::Order => "order",
        }
    }
}

/// A mistake that people make: the same calculation with one change.
pub struct Bug {
    /// Stable name.
    pub id: &'static str,
    /// What somebody did.
    pub tell: Text,
    /// How it is.
    pub fix: Text,
    pub(crate) input: &'static [(&'static str, &'static str)],
    pub(crate) bends: &'static [BendSpec],
    pub(crate) answers: &'static [Said],
}

impl fmt::Debug for Bug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

impl PartialEq for Bug {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Bug {}

/// A day that somebody answers who counts otherwise: so many days after one that was drawn.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) ask: &'static str,
    pub(crate) of: &'static str,
    pub(crate) days: &'static str,
}

/// A step that comes to something else.
#[derive(Debug)]
pub(crate) struct BendSpec {
    pub(crate) step: &'static str,
    pub(crate) nth: Option<u16>,
    pub(crate) value: &'static str,
}

/// Things, and where each belongs.
#[derive(Debug)]
pub struct Facts {
    /// What is asked, with `{group}` or `{fact}`.
    pub(crate) ask: Text,
    /// Where it stands.
    pub clause: Option<Text>,
    pub(crate) groups: &'static [Group],
    pub(crate) facts: &'static [Fact],
}

/// Where things belong.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) id: &'static str,
    pub(crate) name: Text,
}

/// A thing.
#[derive(Debug)]
pub(crate) struct Fact {
    pub(crate) text: Text,
    pub(crate) groups: &'static [&'static str],
    pub(crate) why: Option<Text>,
}

/// What a paper is made of.
#[derive(Debug)]
pub struct Blueprint {
    /// Stable name.
    pub id: &'static str,
    /// What it is called.
    pub title: Text,
    /// Time for it.
    pub minutes: u32,
    /// Points to pass.
    pub pass: u32,
    /// Its parts.
    pub parts: &'static [PartSpec],
}

/// Questions of one form.
#[derive(Debug)]
pub struct PartSpec {
    /// How they are asked.
    pub form: Form,
    /// The heading.
    pub title: Text,
    /// How many.
    pub count: u32,
    /// Points of each.
    pub points: u32,
    pub(crate) templates: &'static [&'static str],
}

impl Blueprint {
    /// Points of all questions.
    #[must_use]
    pub fn points(&self) -> u32 {
        self.parts.iter().map(|part| part.count * part.points).sum()
    }
}

/// All templates.
#[must_use]
pub fn templates() -> &'static [Template] {
    TEMPLATES
}

/// The template of that name.
#[must_use]
pub fn template(id: &str) -> Option<&'static Template> {
    TEMPLATES.iter().find(|template| template.id == id)
}

/// All mistakes.
#[must_use]
pub fn bugs() -> &'static [Bug] {
    BUGS
}

/// The mistake of that name.
#[must_use]
pub fn bug(id: &str) -> Option<&'static Bug> {
    BUGS.iter().find(|bug| bug.id == id)
}

/// All blueprints of papers; time, points and parts are a beginning that each utility sets for itself.
#[must_use]
pub fn blueprints() -> &'static [Blueprint] {
    PAPERS
}

/// What questions of this release rest on: the start of the SHA-256 of all rules and drills.
#[must_use]
pub const fn digest() -> &'static str {
    DIGEST
}
