//! What breach and theft come to: money paid later, the penalty, and what both rest on.

use super::rule::{GivenValue, OWN_VALUE, Penal, Rules};
use crate::base::data::plain;
use crate::base::error::Error;
use crate::base::text::Text;
use crate::base::units::{KilowattHour, Measure, Quantity, Yuan};
use crate::explain::{Citation, Formula, Keep, Operand, Recorder, Step, Term, Trace};
use crate::rulebook::{Confidence, Head, Row, Status, named};

named! {
    /// Who the customer is, as far as the supply rules ask.
    Customer {
        /// A household.
        Residential = "residential", "居民", "Household";
        /// Priced by energy alone.
        SinglePart = "single_part", "单一制用户", "Customer on a single-part price";
        /// Priced by energy and capacity or demand.
        TwoPart = "two_part", "两部制用户", "Customer on a two-part price";
    }
}

/// A line of the money that is paid later, or of a penalty.
#[derive(Debug, Clone)]
pub struct ClaimLine {
    /// What it is for.
    pub label: Text,
    /// How much of it.
    pub quantity: Measure,
    /// Its unit.
    pub unit: &'static str,
    /// Money, 元.
    pub amount: Yuan,
}

/// What a breach or a theft comes to.
#[derive(Debug, Clone)]
pub struct Claim {
    /// What was done.
    pub kind: &'static str,
    /// The same in words.
    pub label: &'static Text,
    /// Energy that is paid later; absent where the rule asks for none.
    pub energy: Option<KilowattHour>,
    /// What the money paid later consists of.
    pub lines: Vec<ClaimLine>,
    /// Money paid later, 元.
    pub back_billed: Yuan,
    /// The penalty, 元; the most it may be where `ceiling` is set.
    pub penalty: Yuan,
    /// What the money paid later is multiplied by, where the penalty is a multiple of it.
    pub multiple: Option<Measure>,
    /// Money for each kW (kVA) or each time, where the penalty is that.
    pub rate: Option<Measure>,
    /// Whether the rule only caps the penalty.
    pub ceiling: bool,
    /// Both together, 元.
    pub total: Yuan,
    /// Values of the caller's that stand in no rule.
    pub given: Vec<GivenValue>,
    /// The rules in force.
    pub rule: &'static Head,
    /// Where the penalty stands; absent where the rules do not state it.
    pub citation: Option<Citation>,
    /// What was assumed, is not sure or worth knowing.
    pub warnings: Vec<Text>,
    /// Whether the rules are confirmed.
    pub status: Status,
    /// How sure their values are.
    pub confidence: Confidence,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static BACK: Term = Term::new("B", "补交电费", "Money paid later");
static MULTIPLE: Term = Term::new("k", "倍数", "Multiple");
static PENALTY: Term = Term::new("V", "违约使用电费", "Penalty");

/// The penalty as a multiple of the money that is paid later.
pub(super) static MULTIPLE_STEP: Formula = Formula::new(
    "penalty",
    Text::new("违约使用电费", "Penalty"),
    "B × k",
    &[&BACK, &MULTIPLE],
    Keep::Cent,
    "penaltyMultiple",
);
static TOTAL_STEP: Formula = Formula::new(
    "claim_total",
    Text::new("合计应交", "Both together"),
    "B + V",
    &[&BACK, &PENALTY],
    Keep::All,
    "date",
);

static CEILING: Text = Text::new(
    "违约使用电费为规则允许的上限，实际金额按供用电合同约定，不超过此数。",
    "The penalty is the most that the rule allows; the contract decides how much of it is asked.",
);
static REPRINT: Text = Text::new(
    "规则仅见于转载或试题引用，办理时请核对原文。",
    "The rule was read in reprints or examination items only: compare it with the original before acting on it.",
);

/// What [`conclude`] needs besides the money.
pub(super) struct Outcome {
    pub(super) kind: &'static str,
    pub(super) label: &'static Text,
    pub(super) energy: Option<KilowattHour>,
    pub(super) lines: Vec<ClaimLine>,
    pub(super) back_billed: Yuan,
    pub(super) penalty: Yuan,
    pub(super) multiple: Option<Measure>,
    pub(super) rate: Option<Measure>,
    pub(super) penal: Penal,
    pub(super) given: Vec<GivenValue>,
    pub(super) warnings: Vec<Text>,
}

/// Sums up, and says what a reader should know.
pub(super) fn conclude(rules: Rules, outcome: Outcome, mut recorder: Recorder) -> Result<Claim, Error> {
    let Outcome { back_billed, penalty, penal, mut warnings, .. } = outcome;
    let total: Yuan = recorder.compute(&TOTAL_STEP, &[back_billed.given(), penalty.given()]);
    remarks(rules, penal.row, penal.ceiling, &outcome.given, &mut warnings);
    let head = rules.head();
    recorder.conclude(|steps| Claim {
        kind: outcome.kind,
        label: outcome.label,
        energy: outcome.energy,
        lines: outcome.lines,
        back_billed,
        penalty,
        multiple: outcome.multiple,
        rate: outcome.rate,
        ceiling: penal.ceiling,
        total,
        given: outcome.given,
        rule: head,
        citation: penal.citation(),
        warnings,
        status: head.status,
        confidence: head.confidence,
        steps,
    })
}

/// What is said beside every figure of the supply rules.
pub(super) fn remarks(
    rules: Rules,
    row: Option<&'static Row>,
    ceiling: bool,
    given: &[GivenValue],
    warnings: &mut Vec<Text>,
) {
    if ceiling {
        warnings.push(CEILING.clone());
    }
    warnings.extend(row.and_then(|row| row.detail.clone()));
    if !given.is_empty() {
        warnings.push(OWN_VALUE.clone());
    }
    if rules.head().confidence != Confidence::Confirmed {
        warnings.push(REPRINT.clone());
    }
}

impl ClaimLine {
    /// A line of a quantity and its money.
    pub(super) fn new<Q: Quantity>(label: &Text, quantity: Q, amount: Yuan) -> Self {
        Self { label: label.clone(), quantity: Measure::of(quantity), unit: Q::UNIT, amount }
    }
}

plain! {
    ClaimLine { "label": label, "quantity": quantity, "unit": unit, "amount": amount }
    Claim {
        "kind": kind, "label": label, "energyKwh": energy, "lines": lines, "backBilled": back_billed,
        "penalty": penalty, "penaltyMultiple": multiple, "penaltyRate": rate, "ceiling": ceiling,
        "total": total, "given": given, "rule": rule, "citation": citation, "warnings": warnings,
        "status": status, "confidence": confidence, "steps": steps,
    }
}
