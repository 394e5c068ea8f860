//! The tree that a recorded calculation leaves.

use super::StepKind;
use crate::base::data::{Data, ToPlain, plain};
use crate::base::head::HeadRef;
use crate::base::text::{Text, Word};

/// One step of a calculation with everything needed to check it by hand.
#[derive(Debug, Clone)]
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
    pub words: Option<&'static Text>,
    /// The result's unit.
    pub unit: &'static str,
    /// How the result was rounded.
    pub rounding: Option<&'static Text>,
    /// Remarks.
    pub notes: Vec<&'static Text>,
    /// The rule that the step rests on: that of the first rule value it reads.
    pub citation: Option<Citation>,
    /// The steps it is made of.
    pub steps: Vec<Step>,
}

/// An input of a step.
#[derive(Debug, Clone)]
pub struct Input {
    /// Its symbol in the formula.
    pub name: &'static str,
    /// What it is called.
    pub label: &'static Text,
    /// The value in digits or as a stable name.
    pub value: String,
    /// The value in words, where it is no number.
    pub words: Option<&'static Text>,
    /// Its unit.
    pub unit: &'static str,
    /// Where the value comes from, when it is the value of a rule.
    pub citation: Option<Citation>,
}

/// A clause of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The rule's file head.
    pub rule: HeadRef,
    /// The clause or table in it.
    pub clause: Word,
}

impl Step {
    /// A step without inputs and result.
    pub(super) fn begin(kind: &'static StepKind) -> Self {
        Self {
            id: kind.id,
            label: kind.label.clone(),
            formula: kind.formula,
            inputs: Vec::new(),
            result: String::new(),
            words: None,
            unit: "",
            rounding: kind.rounding.as_ref(),
            notes: Vec::new(),
            citation: None,
            steps: Vec::new(),
        }
    }

    /// Adds an input; the first rule among them is the step's.
    pub(super) fn push_input(&mut self, input: Input) {
        if self.citation.is_none() {
            self.citation.clone_from(&input.citation);
        }
        self.inputs.push(input);
    }
}

impl ToPlain for Citation {
    fn plain(&self) -> Data {
        let rule = &self.rule;
        Data::of_fields(&[
            ("rule", &rule.id),
            ("clause", &self.clause),
            ("title", &rule.title),
            ("document", &rule.document),
            ("status", &rule.status),
        ])
    }
}

plain! {
    Step {
        "id": id, "label": label, "formula": formula, "inputs": inputs, "result": result, "words": words,
        "unit": unit, "rounding": rounding, "notes": notes, "citation": citation, "steps": steps,
    }
    Input {
        "name": name, "label": label, "value": value, "words": words, "unit": unit, "citation": citation,
    }
}
