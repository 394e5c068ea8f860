//! The rule files as they are written: one type per kind, unknown keys refused.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use toml::value::Datetime;

/// A text in both languages.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    pub zh: String,
    pub en: String,
}

/// What every rule file begins with.
#[derive(Deserialize)]
pub struct Head {
    pub id: String,
    pub title: Text,
    pub issuer: Text,
    pub document: String,
    pub effective_from: Option<Datetime>,
    pub known_since: Option<Datetime>,
    pub effective_to: Option<Datetime>,
    pub source: Text,
    pub status: String,
    pub confidence: String,
    pub checked: Datetime,
    pub note: Option<Text>,
}

impl Head {
    /// What can be said about a head without knowing its rule.
    pub fn validate(&self) -> Result<(), String> {
        let texts = [
            ("id", &self.id),
            ("title.zh", &self.title.zh),
            ("title.en", &self.title.en),
            ("issuer.zh", &self.issuer.zh),
            ("issuer.en", &self.issuer.en),
            ("document", &self.document),
            ("source.zh", &self.source.zh),
            ("source.en", &self.source.en),
        ];
        if let Some((name, _)) = texts.iter().find(|(_, text)| text.trim().is_empty()) {
            return Err(format!("{name} is empty"));
        }
        let ((Some(from), None) | (None, Some(from))) = (&self.effective_from, &self.known_since) else {
            return Err("give effective_from, or known_since where the first day is not known".into());
        };
        if self.effective_to.as_ref().is_some_and(|to| to.to_string() < from.to_string()) {
            return Err("effective_to lies before its beginning".into());
        }
        if self.status == "superseded" && self.effective_to.is_none() {
            return Err("a superseded rule needs effective_to".into());
        }
        if self.confidence == "unconfirmed" && self.status != "illustrative" {
            return Err("what nobody has confirmed is illustrative".into());
        }
        Ok(())
    }
}

/// A value and the clause it stands in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    pub value: String,
    pub clause: String,
}

/// A rule file that becomes code; those of tariffs become data, which the core reads and checks.
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RuleFile {
    PowerFactor(PowerFactor),
    PowerFactorBase(Base),
    Capacitor(Capacitor),
    Service(Service),
    Table(Table),
}

impl RuleFile {
    pub fn head(&self) -> &Head {
        match self {
            Self::PowerFactor(rule) => &rule.head,
            Self::PowerFactorBase(rule) => &rule.head,
            Self::Capacitor(rule) => &rule.head,
            Self::Service(rule) => &rule.head,
            Self::Table(rule) => &rule.head,
        }
    }
}

#[derive(Deserialize)]
pub struct PowerFactor {
    #[serde(flatten)]
    pub head: Head,
    pub factor: FactorRounding,
    pub standard: Vec<Standard>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactorRounding {
    pub decimals: u8,
    pub clause: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standard {
    pub value: String,
    pub clause: String,
    pub table_clause: String,
    pub applies_to: Text,
    pub bands: Vec<Band>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    pub high: String,
    pub low: String,
    pub percent: String,
    pub step: String,
}

#[derive(Deserialize)]
pub struct Base {
    #[serde(flatten)]
    pub head: Head,
    pub utility: String,
    pub label: Text,
    pub rounding: Value,
    pub component: Vec<Component>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Component {
    pub code: String,
    pub names: Vec<String>,
    pub in_base: bool,
    pub clause: String,
}

#[derive(Deserialize)]
pub struct Capacitor {
    #[serde(flatten)]
    pub head: Head,
    pub step: Value,
    pub loss: Value,
    pub price_low: Value,
    pub price_high: Value,
}

#[derive(Deserialize)]
pub struct Service {
    #[serde(flatten)]
    pub head: Head,
    pub tier: Vec<Tier>,
    pub sector: Vec<Sector>,
    pub area: Vec<Area>,
    pub assignment: Vec<Assignment>,
    pub service: Vec<ServiceItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tier {
    pub tier: String,
    pub from: String,
    pub clause: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sector {
    pub id: String,
    pub label: Text,
    pub key: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    pub id: String,
    pub label: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    pub tier: String,
    pub key: Option<bool>,
    pub setting: Option<String>,
    pub manager: String,
    pub clause: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceItem {
    pub id: String,
    pub label: Text,
    pub detail: Text,
    pub managers: Vec<String>,
    pub clause: String,
}

/// Rows of values under named columns.
#[derive(Deserialize)]
pub struct Table {
    #[serde(flatten)]
    pub head: Head,
    pub table: String,
    pub columns: Vec<Column>,
    pub row: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    pub id: String,
    pub label: Text,
    pub unit: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    pub id: String,
    pub label: Text,
    pub detail: Option<Text>,
    #[serde(default)]
    pub group: String,
    #[serde(default)]
    pub values: BTreeMap<String, String>,
    pub clause: String,
}
