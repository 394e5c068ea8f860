//! What the data's files say.

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Text {
    pub(crate) zh: String,
    pub(crate) en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Template {
    pub(crate) id: String,
    pub(crate) version: u32,
    pub(crate) lesson: String,
    pub(crate) level: String,
    pub(crate) forms: Vec<String>,
    pub(crate) title: Text,
    pub(crate) story: Text,
    pub(crate) calculator: String,
    #[serde(default)]
    pub(crate) note: Option<Text>,
    pub(crate) draw: Vec<Draw>,
    #[serde(default)]
    pub(crate) input: toml::Table,
    #[serde(default)]
    pub(crate) sheet: Vec<Sheet>,
    pub(crate) ask: Vec<Ask>,
    #[serde(default)]
    pub(crate) bugs: Vec<String>,
    #[serde(default)]
    pub(crate) separate: Vec<String>,
    #[serde(default)]
    pub(crate) reject: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Draw {
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) label: Option<Text>,
    #[serde(default)]
    pub(crate) from: Option<String>,
    #[serde(default)]
    pub(crate) to: Option<String>,
    #[serde(default)]
    pub(crate) step: Option<String>,
    #[serde(default)]
    pub(crate) value: Option<String>,
    #[serde(default)]
    pub(crate) day: Option<String>,
    #[serde(default)]
    pub(crate) after: Option<String>,
    #[serde(default)]
    pub(crate) choices: Vec<Choice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sheet {
    pub(crate) id: String,
    pub(crate) label: Text,
    pub(crate) formula: String,
    pub(crate) value: String,
    #[serde(default)]
    pub(crate) unit: String,
    #[serde(default)]
    pub(crate) decimals: Option<u32>,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Choice {
    Bare(String),
    Named { value: String, zh: String, en: String },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ask {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) step: Option<String>,
    #[serde(default)]
    pub(crate) nth: u16,
    #[serde(default)]
    pub(crate) result: Option<String>,
    #[serde(default)]
    pub(crate) label: Option<Text>,
    #[serde(default)]
    pub(crate) unit: Option<String>,
    #[serde(default)]
    pub(crate) decimals: Option<u32>,
    pub(crate) weight: u32,
    #[serde(default)]
    pub(crate) kind: Option<String>,
    #[serde(default)]
    pub(crate) low: Option<String>,
    #[serde(default)]
    pub(crate) high: Option<String>,
    #[serde(default)]
    pub(crate) choices: Vec<Choice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BugFile {
    pub(crate) bug: Vec<Bug>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bug {
    pub(crate) id: String,
    pub(crate) tell: Text,
    pub(crate) fix: Text,
    #[serde(default)]
    pub(crate) input: toml::Table,
    #[serde(default)]
    pub(crate) bend: Vec<Bend>,
    #[serde(default)]
    pub(crate) answer: Vec<Answer>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Answer {
    pub(crate) ask: String,
    pub(crate) of: String,
    pub(crate) days: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bend {
    pub(crate) step: String,
    #[serde(default)]
    pub(crate) nth: Option<u16>,
    pub(crate) value: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Facts {
    pub(crate) id: String,
    pub(crate) version: u32,
    pub(crate) lesson: String,
    pub(crate) level: String,
    pub(crate) forms: Vec<String>,
    pub(crate) title: Text,
    pub(crate) ask: Text,
    #[serde(default)]
    pub(crate) clause: Option<Text>,
    #[serde(default)]
    pub(crate) group: Vec<Group>,
    pub(crate) fact: Vec<Fact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Group {
    pub(crate) id: String,
    pub(crate) zh: String,
    pub(crate) en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fact {
    pub(crate) zh: String,
    pub(crate) en: String,
    #[serde(default)]
    pub(crate) groups: Vec<String>,
    #[serde(default)]
    pub(crate) why: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Blueprint {
    pub(crate) id: String,
    pub(crate) title: Text,
    pub(crate) minutes: u32,
    pub(crate) pass: u32,
    pub(crate) part: Vec<Part>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Part {
    pub(crate) form: String,
    pub(crate) title: Text,
    pub(crate) count: u32,
    pub(crate) points: u32,
    pub(crate) templates: Vec<String>,
}
