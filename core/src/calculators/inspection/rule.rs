//! The supply rules of a day, and what a caller states in their place.

use crate::base::data::plain;
use crate::base::date::Date;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{Measure, Quantity};
use crate::explain::{Citation, Given, Operand, Recorder, Ruled, Term, Trace};
use crate::rulebook::{Head, Row, SUPPLY_RULES, Table, in_force};

static VALUE: Term = Term::new("k", "规则所定数值", "Value of the rule");

/// The supply rules in force on the day that an input names.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rules {
    table: &'static Table,
}

/// A value that a rule states, or the caller in its place.
#[derive(Debug, Clone, Copy)]
pub(super) enum Stated {
    /// By the rule.
    Ruled(&'static Ruled<Measure>),
    /// By the caller.
    Given(Measure),
}

/// A value of the caller's that stands in no rule.
#[derive(Debug, Clone, Copy)]
pub struct GivenValue {
    /// The field that states it.
    pub field: &'static str,
    /// The value.
    pub value: Measure,
}

/// A multiple or amount with what is known of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Penal {
    pub(super) value: Stated,
    /// Whether the rule only caps it.
    pub(super) ceiling: bool,
    /// The rule's row, where it has one.
    pub(super) row: Option<&'static Row>,
}

/// What is asked for: a row and a column of the rules, and the caller's field for it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    pub(super) row: &'static str,
    pub(super) column: &'static str,
    pub(super) field: &'static str,
}

impl Stated {
    /// The value for a formula, cited where a rule states it.
    pub(super) fn given(&self) -> Given<'_> {
        match self {
            Self::Ruled(value) => value.given_measure(),
            Self::Given(value) => value.given(),
        }
    }

    /// The value as a figure of the result; the step that uses it cites the rule.
    pub(super) fn measure<T: Trace>(&self, t: &mut T) -> Measure {
        match self {
            Self::Ruled(value) => t.quietly(|t| t.rule(&VALUE, value)),
            Self::Given(value) => *value,
        }
    }
}

impl Rules {
    /// The rules in force on the input's `date`; refuses a missing date and one without rules.
    pub(super) fn read(root: &Field<'_>) -> Option<(Self, Date)> {
        if !root.has("date") {
            root.refuse_at("date", Code::Missing, "YYYY-MM-DD");
        }
        let date = root.date("date")?;
        let table = root.accept(in_force(SUPPLY_RULES.iter(), Some(date), "date"))?;
        Some((Self { table }, date))
    }

    /// The head of the rules.
    pub(super) const fn head(self) -> &'static Head {
        self.table.head
    }

    /// The row of that name.
    pub(super) fn row(self, row: &str) -> Option<&'static Row> {
        self.table.row(row)
    }

    /// The rule's own value.
    pub(super) fn value(self, row: &str, column: &str) -> Option<&'static Ruled<Measure>> {
        self.table.find(row, column)
    }

    /// Whether the rules hold for all days from `from` on; refuses those before them, and says how both parts
    /// are calculated: no document says which rules a time across two of them has.
    pub(super) fn check_begin(self, root: &Field<'_>, from: Date) {
        let Some(first) = self.head().effective_from.filter(|first| from < *first) else { return };
        let before = first.plus(-1);
        let bound = match in_force(SUPPLY_RULES.iter(), Some(from), "from") {
            Ok(_) => format!(
                "请分两次计算：date 和 to 填 {before}；from 填 {first} / calculate twice: with date and to {before}, and with from {first}"
            ),
            Err(_) => {
                let spans =
                    SUPPLY_RULES.iter().map(|table| format!("{}: {}", table.head.id, table.head.span()));
                spans.collect::<Vec<_>>().join("; ")
            }
        };
        root.refuse_at("from", Code::NotInRuleBook, &bound);
    }

    /// The value that the rule states, or the caller in its place; refuses where neither does.
    ///
    /// A caller may say less than a ceiling, and nothing else than a rule that states a fixed value.
    pub(super) fn penal<Q: Quantity>(self, root: &Field<'_>, asked: Asked) -> Option<Penal> {
        let own = root.optional::<Q>(asked.field).map(Measure::of);
        let row = self.row(asked.row);
        let ruled = self.value(asked.row, asked.column);
        let ceiling = asked.column == "multiple" && self.value(asked.row, "ceiling").is_some();
        let (value, bound) = match (own, ruled) {
            (Some(own), None) => (Stated::Given(own), None),
            (None, Some(ruled)) => (Stated::Ruled(ruled), None),
            (Some(own), Some(ruled)) => {
                let limit = Stated::Ruled(ruled).measure(&mut Recorder::muted());
                if own.decimal() == limit.decimal() {
                    (Stated::Ruled(ruled), None)
                } else if ceiling && own.decimal() < limit.decimal() {
                    (Stated::Given(own), None)
                } else {
                    (Stated::Given(own), Some(format!("{}{limit}", if ceiling { "≤ " } else { "" })))
                }
            }
            (None, None) => {
                self.unknown(root, asked.field);
                return None;
            }
        };
        if let Some(bound) = bound {
            root.refuse_at(asked.field, Code::OutOfRange, &bound);
        }
        Some(Penal { value, ceiling, row })
    }

    /// Refuses a field that has to be given, because the rules don't say what it would be.
    pub(super) fn unknown(self, root: &Field<'_>, field: &str) {
        let (id, title) = (&self.head().id, &self.head().document);
        let bound = format!("{id} {title}；可按合同自行填写 {field} / give your contract's {field}");
        root.refuse_at(field, Code::NotInRuleBook, &bound);
    }
}

impl Penal {
    /// Notes the value where it is the caller's own.
    pub(super) fn note(&self, field: &'static str, into: &mut Vec<GivenValue>) {
        if let Stated::Given(value) = self.value {
            into.push(GivenValue { field, value });
        }
    }

    /// Where the rule states it.
    pub(super) fn citation(&self) -> Option<Citation> {
        self.row.map(|row| row.citation.citation().clone())
    }
}

/// An error that no input can cause: the table lacks what a calculation was allowed to ask for.
pub(super) fn unread() -> Error {
    Error::new(Code::NotInRuleBook, "date")
}

/// What is said beside a figure that rests on the caller's own value.
pub(super) static OWN_VALUE: Text = Text::new(
    "倍数、天数或单价中有自行填写的，规则中没有读到，以供用电合同为准。",
    "A multiple, a number of days or an amount was given by you: the rule does not state it, the contract decides.",
);

plain! { GivenValue { "field": field, "value": value } }
