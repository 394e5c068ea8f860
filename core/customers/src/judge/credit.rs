//! What lowers a customer's credit score, and how a score is rated.

use crate::columns::store::COUNTS;
use diansuan::explain::{Recorder, Ruled, Shown, Term, Trace};
use diansuan::rulebook::{CREDIT_BANDS, CREDIT_RULES, EARLY_WARNING, Table};
use diansuan::text::Text;

/// Rows of the early-warning table: what counts besides the columns of counts.
pub(super) const DROP: &str = "drop";
const PREPAID: &str = "prepaid";
/// Places of both among the events that the score looks at, behind the columns of counts.
pub(crate) const DROP_EVENT: usize = COUNTS.len();
pub(crate) const PREPAID_EVENT: usize = COUNTS.len() + 1;

/// One rule of the credit score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditRule {
    /// Name for programs.
    pub id: &'static str,
    /// Name for people.
    pub label: &'static Text,
    /// What it counts: a place in the columns of counts, then falls in use and prepayment.
    pub event: usize,
    /// Points lost each.
    pub points: i64,
    /// Most points lost.
    pub cap: Option<i64>,
    /// From how many on the score has a ceiling, and which.
    pub ceiling: Option<(i64, i64)>,
    /// Whether points are given back instead.
    pub gives_back: bool,
}

/// A rating.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// Name for programs.
    pub id: &'static str,
    /// Name for people.
    pub label: &'static Text,
    /// The lowest score.
    pub from: i64,
}

static VALUE: Term = Term::new("v", "规定值", "Value of the rule");

/// The value of a rule.
pub(super) fn value<V: Shown + Copy>(ruled: &Ruled<V>) -> V {
    Recorder::muted().rule(&VALUE, ruled)
}

/// A whole number of a table.
pub(super) fn whole(table: &'static Table, row: &str, column: &str) -> Option<i64> {
    let found = value(table.find(row, column)?).decimal();
    i64::try_from(found.trunc().mantissa()).ok()
}

/// The rules of the rule book.
pub(super) fn credit_rules() -> Vec<CreditRule> {
    let Some(table) = CREDIT_RULES.last() else { return Vec::new() };
    let get = |row: &str, column: &str| whole(table, row, column);
    let counted = table.rows.iter().filter_map(|row| {
        let event = COUNTS.iter().position(|column| column.id() == row.group)?;
        let (points, cap) = (get(row.id, "points").unwrap_or(0), get(row.id, "cap"));
        let ceiling = get(row.id, "from").zip(get(row.id, "ceiling"));
        Some(CreditRule { id: row.id, label: &row.label, event, points, cap, ceiling, gives_back: false })
    });
    let warnings = EARLY_WARNING.first().into_iter().flat_map(|table| {
        table.rows.iter().map(|row| {
            let points = whole(table, row.id, "points").unwrap_or(0);
            let gives_back = row.id == PREPAID;
            let event = if gives_back { PREPAID_EVENT } else { DROP_EVENT };
            CreditRule { id: row.id, label: &row.label, event, points, cap: None, ceiling: None, gives_back }
        })
    });
    counted.chain(warnings).collect()
}

/// The ratings of the rule book.
pub(super) fn bands() -> Vec<Band> {
    let Some(table) = CREDIT_BANDS.last() else { return Vec::new() };
    let band = |row: &'static diansuan::rulebook::Row| Band {
        id: row.id,
        label: &row.label,
        from: whole(table, row.id, "from").unwrap_or(0),
    };
    table.rows.iter().map(band).collect()
}
