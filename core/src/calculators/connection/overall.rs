//! Limits on more than one step.

use super::plan::{LIMIT, Plan, START};
use super::{Overall, version};
use crate::base::date::Date;
use crate::base::text::Text;
use crate::base::units::{Measure, Quantity, WorkingDays};
use crate::explain::{Ruled, StepKind, Trace};
use crate::rulebook::{CONNECTION_OWN, CONNECTION_WHOLE};
use rust_decimal::Decimal;

static WHOLE_STEP: StepKind = StepKind {
    id: "whole",
    label: Text::new("低压全过程：最迟通电", "Low voltage as a whole: power by"),
    formula: "t₀ + n",
    rounding: None,
};
static USED_STEP: StepKind = StepKind {
    id: "used",
    label: Text::new("已用的工作日", "Working days used"),
    formula: "D(t₀, t₂)",
    rounding: None,
};
static OWN_STEP: StepKind = StepKind {
    id: "own",
    label: Text::new("供电企业已用时间", "The utility's own time so far"),
    formula: "Σ",
    rounding: None,
};

impl Plan<'_> {
    /// Low voltage: from the application to power on.
    pub(super) fn whole<T: Trace>(&mut self, rules_of: Date, t: &mut T) -> Option<Overall> {
        let row = if self.input.line { "line" } else { "no_line" };
        let limit = version(&CONNECTION_WHOLE, rules_of)?.find(row, self.input.kind.id())?;
        let start = self.done("apply")?;
        let end = self.done("energise").unwrap_or(self.input.today);
        let due = t.step(&WHOLE_STEP, |t| self.last_day(start, limit, t));
        let used = t.step(&USED_STEP, |t| self.days_after((&START, start), end, t));
        Some(self.overall(limit, used, Some(due), t))
    }

    /// High voltage: all that was in the utility's hands.
    pub(super) fn own<T: Trace>(&mut self, rules_of: Date, t: &mut T) -> Option<Overall> {
        let limit = version(&CONNECTION_OWN, rules_of)?.find("own", self.input.kind.id())?;
        self.done("apply")?;
        let used = t.step(&OWN_STEP, |t| {
            t.rule(&LIMIT, limit);
            let mut used = Decimal::ZERO;
            for row in self.limits.rows {
                // Meter and power run together.
                let start =
                    self.started(self.limits, row.id).filter(|_| row.id != "meter" && !self.passed(row.id));
                if let Some(start) = start {
                    let end = self.done(row.id).unwrap_or(self.input.today);
                    let days = t.step(&USED_STEP, |t| {
                        t.call(&row.label);
                        self.days_after((&START, start), end, t)
                    });
                    used += days.decimal();
                }
            }
            WorkingDays::new(used)
        });
        Some(self.overall(limit, used, None, t))
    }

    fn overall<T: Trace>(
        &self,
        limit: &'static Ruled<Measure>,
        used: WorkingDays,
        due: Option<Date>,
        t: &mut T,
    ) -> Overall {
        let allowed = t.quietly(|t| t.rule(&LIMIT, limit)).decimal();
        let late = (used.decimal() - allowed).max(Decimal::ZERO);
        let (allowed, late) = (WorkingDays::new(allowed), WorkingDays::new(late));
        Overall { limit: allowed, used, due, late, citation: limit.citation().clone() }
    }
}
