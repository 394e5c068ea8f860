//! The tree that a recorded calculation leaves.

use crate::rulebook::Head;
use crate::text::Text;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// One step of a calculation with everything needed to check it by hand.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// Stable name.
    pub id: &'static str,
    /// What the result is called.
    pub label: Text,
    /// The formula in the symbols of `inputs`.
    pub formula: &'static str,
    /// What goes in.
    pub inputs: Vec<Input>,
    /// What comes out, in digits or as a stable name.
    pub result: String,
    /// The result in words, where it is no number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<Text>,
    /// The result's unit.
    pub unit: &'static str,
    /// How the result was rounded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rounding: Option<Text>,
    /// Remarks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Text>,
    /// The rule that the step rests on: that of the first rule value it reads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<Citation>,
    /// The steps it is made of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
}

/// An input of a step.
#[derive(Debug, Clone, Serialize)]
pub struct Input {
    /// Its symbol in the formula.
    pub name: &'static str,
    /// What it is called.
    pub label: Text,
    /// The value in digits or as a stable name.
    pub value: String,
    /// The value in words, where it is no number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<Text>,
    /// Its unit.
    pub unit: &'static str,
    /// Where the value comes from, when it is the value of a rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<Citation>,
}

/// A clause of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Citation {
    /// The rule's file head.
    pub rule: &'static Head,
    /// The clause or table in it.
    pub clause: &'static str,
}

impl Serialize for Citation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Citation", 5)?;
        out.serialize_field("rule", self.rule.id)?;
        out.serialize_field("clause", self.clause)?;
        out.serialize_field("title", &self.rule.title)?;
        out.serialize_field("document", self.rule.document)?;
        out.serialize_field("status", self.rule.status.as_str())?;
        out.end()
    }
}
