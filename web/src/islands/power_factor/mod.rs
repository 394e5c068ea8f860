//! Power factor, capacitors and payback: the story of one bill in three parts.

mod adjustment;
mod capacitors;
mod payback_view;

use super::Part;
use crate::components::{el, fixed};
use yew::prelude::*;

/// The bill of the 华明 building-materials works, June 2008, and its August after the capacitors.
pub(super) const DEFAULTS: &[(&str, &str)] = &[
    ("activeKwh", "121,040"),
    ("reactiveKvarh", "131,520"),
    ("reverseKvarh", ""),
    ("standard", "0.90"),
    ("base", "76,911.33"),
    ("hours", "480"),
    ("target", ""),
    ("stepKvar", "10"),
    ("costPerKvar", ""),
    ("investment", "25,000"),
    ("after.activeKwh", "103,760"),
    ("after.reactiveKvarh", "46,400"),
    ("after.base", "53,760.00"),
    ("discountRate", "6%"),
    ("lifeYears", "10"),
    ("annualMaintenance", ""),
];

pub(super) fn view(part: &Part<'_>) -> Html {
    [adjustment::section(part), capacitors::section(part), payback_view::section(part)].into_iter().collect()
}

/// Fields that most people don't need, folded away.
fn more(title: &'static str, fields: Vec<Html>) -> Html {
    let mut parts = vec![el("summary", "", vec![fixed(title)])];
    parts.extend(fields);
    el("details", "", parts)
}
