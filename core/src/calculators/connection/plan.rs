//! From the days on which steps were done to the days by which the rest has to be.

use super::workdays::Calendar;
use super::{BESIDE, CHAIN, Connection, Document, Input, Kind, Stage, State, needed, rows, version};
use crate::base::date::Date;
use crate::base::text::Text;
use crate::base::units::{Days, Measure, Quantity, WorkingDays};
use crate::explain::{Ruled, StepKind, Term, Trace};
use crate::rulebook::{
    CONNECTION_DOCUMENTS, CONNECTION_PROMISES, CONNECTION_ROLES, CONNECTION_STEPS, DAY_COUNT, Row, Table,
};
use rust_decimal::prelude::ToPrimitive;

pub(super) static START: Term = Term::new("t₀", "起算日", "Clock starts");
pub(super) static LIMIT: Term = Term::new("n", "期限", "Limit");
static OFFSET: Term =
    Term::new("δ", "开始的当日不计入，从几日后算起", "The first day does not count; days after it");
static BY_STEPS: Term = Term::new("t₁", "各环节依次用足时限", "Step after step, each as long as it may take");
static BY_WHOLE: Term = Term::new("t₂", "全过程时限", "The limit on the whole");
static DUE: Term = Term::new("t₁", "最后一日", "Last day");
static END: Term = Term::new("t₂", "完成日或今天", "Day done, or today");

static DUE_STEP: StepKind =
    StepKind { id: "due", label: Text::new("最迟完成", "Due"), formula: "t₀ + n", rounding: None };
static EXPECTED_STEP: StepKind = StepKind {
    id: "expected",
    label: Text::new("预计最迟", "Expected by"),
    formula: "max(t₀ + n, t)",
    rounding: None,
};
static POWER_STEP: StepKind = StepKind {
    id: "power_by",
    label: Text::new("最迟通电", "Power at the latest"),
    formula: "min(t₁, t₂)",
    rounding: None,
};
static PROMISED_STEP: StepKind = StepKind {
    id: "promised",
    label: Text::new("企业承诺的最后一日", "Due by the company's promise"),
    formula: "t₀ + n",
    rounding: None,
};
static LATE_STEP: StepKind = StepKind {
    id: "late",
    label: Text::new("超过的工作日", "Working days late"),
    formula: "D(t₁, t₂)",
    rounding: None,
};
static ONLY_WEEKENDS: Text = Text::new(
    "有一年的节假日不在规则库中，只扣除周末推算",
    "The holidays of one year are not in the rule book: only weekends are left out",
);
static NOT_ARRANGED: Text = Text::new(
    "有一年的放假安排尚未收录：扣除周末和法定节假日（逢周末的按顺延补假），调休未计",
    "The arrangement of one year's holidays is not in the rule book: weekends and statutory holidays are left out, made up for on the days after a weekend",
);

/// Steps that end the customer's own works.
const BUILT_BY: [&str; 2] = ["request", "handover"];

/// The whole plan; its explanation is left to the caller.
pub(super) fn follow<T: Trace>(
    input: &Input,
    limits: &'static Table,
    rules_of: Date,
    t: &mut T,
) -> Connection {
    let promises = version(&CONNECTION_PROMISES, rules_of);
    let mut plan = Plan { input, limits, promises, expected: Vec::new(), unknown: None };
    plan.expect_all(t);
    let current = plan.current();
    let mine: Vec<&'static Row> = rows().iter().filter(|row| plan.needed(row.id)).collect();
    let mut stages: Vec<Stage> = mine.into_iter().map(|row| plan.stage(row, current, t)).collect();
    let powered = plan.done("energise");
    let whole = plan.whole(rules_of, t);
    let own = plan.own(rules_of, t);
    let by_steps = plan.expected("energise");
    // The limit on the whole is the tighter one, as long as it can still be kept and nothing is built by the customer.
    let by_whole = whole
        .as_ref()
        .and_then(|whole| whole.due)
        .filter(|due| *due >= input.today && input.works == Days::default());
    let power_by = powered.is_none().then(|| t.step(&POWER_STEP, |t| power_by(by_steps, by_whole, t)));
    for stage in &mut stages {
        stage.expected = stage.expected.map(|date| by_whole.map_or(date, |whole| whole.min(date)));
    }
    let shown = stages.iter().flat_map(|stage| [stage.due, stage.promised, stage.expected]);
    let last = shown.chain([power_by, Some(input.today)]).flatten().max().map(Date::year);
    Connection {
        kind: input.kind,
        today: input.today,
        current,
        powered,
        power_by,
        stages,
        whole,
        own,
        without_works: plan.without_works(),
        documents: plan.documents(),
        uncertain_from: plan
            .unknown
            .filter(|year| last >= Some(*year))
            .and_then(|year| u32::try_from(year).ok()),
        status: limits.head.status,
        confidence: limits.head.confidence,
        steps: Vec::new(),
    }
}

/// What is known of the steps so far.
pub(super) struct Plan<'a> {
    pub(super) input: &'a Input,
    pub(super) limits: &'static Table,
    promises: Option<&'static Table>,
    /// When each step was done, or can be expected at the latest.
    expected: Vec<(&'static str, Date)>,
    unknown: Option<i32>,
}

impl Plan<'_> {
    /// Whether this kind of connection has such a step.
    fn needed(&self, id: &str) -> bool {
        needed(id, self.input.kind)
    }

    pub(super) fn done(&self, id: &str) -> Option<Date> {
        let of = |(step, _): &&(&str, Date)| *step == id;
        self.input.done.iter().find(of).filter(|_| self.needed(id)).map(|(_, date)| *date)
    }

    /// No date, but the next one has.
    pub(super) fn passed(&self, id: &str) -> bool {
        let later = CHAIN.iter().skip_while(|step| **step != id).skip(1);
        let beside = BESIDE.contains(&id) && self.done("energise").is_some();
        self.done(id).is_none() && (beside || { later }.any(|step| self.done(step).is_some()))
    }

    fn over(&self, id: &str) -> bool {
        !self.needed(id) || self.done(id).is_some() || self.passed(id)
    }

    /// Whose turn it is: contract and meter before what waits for them.
    fn current(&self) -> Option<&'static str> {
        let open = |id: &&&str| !self.over(id);
        let next = CHAIN.iter().find(open).copied()?;
        let place = |id: &str| CHAIN.iter().position(|step| *step == id);
        let contract = place(next) >= place("handover") && !self.over("contract");
        let meter = next == "energise" && !self.over("meter");
        Some(if contract {
            "contract"
        } else if meter {
            "meter"
        } else {
            next
        })
    }

    fn expected(&self, id: &str) -> Date {
        let found = self.expected.iter().find(|(step, _)| *step == id);
        found.map_or(self.input.today, |(_, date)| *date)
    }

    /// The steps whose end starts the clock of this one.
    fn starts(&self, table: &'static Table, id: &str) -> impl Iterator<Item = &'static str> {
        let group = table.row(id).map_or("", |row| row.group);
        group.split(' ').filter(|start| self.needed(start))
    }

    /// When the clock of a step really started; nothing before, or where a day is missing.
    pub(super) fn started(&self, table: &'static Table, id: &str) -> Option<Date> {
        let days: Option<Vec<Date>> = self.starts(table, id).map(|start| self.done(start)).collect();
        days?.into_iter().max()
    }

    /// Whether the customer's own works are still to be done and no days were allowed for them.
    fn without_works(&self) -> bool {
        let builds = self.input.kind != Kind::Residential && self.input.works == Days::default();
        builds && BUILT_BY.iter().all(|id| !self.needed(id) || !self.over(id))
    }

    fn expect_all<T: Trace>(&mut self, t: &mut T) {
        let today = self.input.today;
        let works = self.input.works.decimal().to_i64().unwrap_or_default();
        let (mut last, mut built) = (today, false);
        for id in [
            "consult",
            "apply",
            "scheme",
            "survey",
            "contract",
            "request",
            "mid",
            "handover",
            "inspection",
            "energise",
            "meter",
        ] {
            if !self.needed(id) {
                continue;
            }
            if self.passed(id) {
                built |= BUILT_BY.contains(&id);
                continue;
            }
            let row = self.limits.row(id).map(|row| &row.label);
            let limit = self.limits.find(id, self.input.kind.id()).zip(row);
            let date = match (self.done(id), limit) {
                (Some(date), _) => date,
                (None, Some(limit)) => {
                    let start = self.starts(self.limits, id).map(|start| self.expected(start)).max();
                    let start = start.unwrap_or(today);
                    // Once its clock runs, the last day is explained where the step is.
                    let runs = self.started(self.limits, id).is_some();
                    let mut day = |t: &mut T| {
                        t.step(&EXPECTED_STEP, |t| {
                            t.call(limit.1);
                            self.last_day(start, limit.0, t)
                        })
                    };
                    if runs { t.quietly(day) } else { day(t) }.max(today)
                }
                // Where no clock runs, the customer's works are all that takes time, once.
                (None, None) if BUILT_BY.contains(&id) && !built => last.plus(works).max(today),
                (None, None) => last.max(today),
            };
            built |= BUILT_BY.contains(&id);
            if CHAIN.contains(&id) && id != "survey" {
                last = date;
            }
            self.expected.push((id, date));
        }
    }

    /// The last day of a limit; inside a step.
    pub(super) fn last_day<T: Trace>(
        &mut self,
        start: Date,
        limit: &'static Ruled<Measure>,
        t: &mut T,
    ) -> Date {
        let mut calendar = Calendar::default();
        t.input(&START, &start);
        let days = whole(t.rule(&LIMIT, limit));
        let offset = offset(t);
        let day = calendar.after(start, offset, days, t);
        self.mind(&calendar, t);
        day
    }

    /// Working days after one day up to another; inside a step.
    pub(super) fn days_after<T: Trace>(
        &mut self,
        start: (&'static Term, Date),
        end: Date,
        t: &mut T,
    ) -> WorkingDays {
        let mut calendar = Calendar::default();
        t.input(start.0, &start.1);
        t.input(&END, &end);
        let offset = offset(t);
        let days = calendar.between(start.1, offset, end, t);
        self.mind(&calendar, t);
        WorkingDays::new(days.into())
    }

    fn mind<T: Trace>(&mut self, calendar: &Calendar, t: &mut T) {
        if let Some((year, by_law)) = calendar.unknown() {
            t.note(if by_law { &NOT_ARRANGED } else { &ONLY_WEEKENDS });
            self.unknown = Some(self.unknown.map_or(year, |known| known.min(year)));
        }
    }

    /// Counts the steps of this kind up to this one; what is one step in the table is one here.
    fn number(&self, id: &str) -> String {
        let of = |id: &str| CONNECTION_STEPS.last()?.find(id, "number").map(Ruled::text);
        let mine = of(id);
        let mut numbers: Vec<String> = Vec::new();
        for number in rows().iter().filter(|row| self.needed(row.id)).filter_map(|row| of(row.id)) {
            if numbers.last() != Some(&number) {
                numbers.push(number);
            }
        }
        let place = numbers.iter().position(|number| Some(number) == mine.as_ref());
        place.map(|place| (place + 1).to_string()).unwrap_or_default()
    }

    fn stage<T: Trace>(&mut self, row: &'static Row, current: Option<&str>, t: &mut T) -> Stage {
        let (id, kind, today) = (row.id, self.input.kind.id(), self.input.today);
        let limit = self.limits.find(id, kind);
        let start = self.started(self.limits, id);
        let due = limit.zip(start).map(|(limit, start)| {
            t.step(&DUE_STEP, |t| {
                t.call(&row.label);
                self.last_day(start, limit, t)
            })
        });
        let promise =
            self.promises.and_then(|promises| Some((promises.find(id, kind)?, self.started(promises, id)?)));
        let promised = promise.map(|(limit, start)| {
            t.step(&PROMISED_STEP, |t| {
                t.note(&row.label);
                self.last_day(start, limit, t)
            })
        });
        let (done, passed) = (self.done(id), self.passed(id));
        let end = done.unwrap_or(today);
        let late = due.filter(|due| end > *due && !passed).map(|due| {
            t.step(&LATE_STEP, |t| {
                t.note(&row.label);
                self.days_after((&DUE, due), end, t)
            })
        });
        let late = late.filter(|late| !late.decimal().is_zero());
        let runs = start.is_some() || current == Some(id);
        let state = match (done, late) {
            (Some(_), Some(_)) => State::DoneLate,
            (Some(_), None) => State::Done,
            (None, _) if passed => State::Passed,
            (None, Some(_)) => State::Overdue,
            (None, None) if runs => State::Waiting,
            (None, None) => State::Ahead,
        };
        let role = CONNECTION_ROLES.last().and_then(|roles| roles.row(row.group));
        Stage {
            id,
            number: self.number(id),
            label: &row.label,
            detail: row.detail.as_ref(),
            role: row.group,
            role_label: role.map_or(&row.label, |role| &role.label),
            state,
            done,
            limit: limit.map(|limit| WorkingDays::new(t.quietly(|t| t.rule(&LIMIT, limit)).decimal())),
            due,
            promised,
            expected: (done.is_none() && !passed).then(|| self.expected(id)),
            late,
            citation: limit.map(Ruled::citation).cloned(),
        }
    }

    /// What this kind of connection has to bring, in the order of the steps.
    fn documents(&self) -> Vec<Document> {
        let Some(table) = CONNECTION_DOCUMENTS.last() else { return Vec::new() };
        let asked = |row: &&Row| table.find(row.id, self.input.kind.id()).is_some() && self.needed(row.group);
        let step_label = |row: &'static Row| {
            rows().iter().find(|step| step.id == row.group).map_or(&row.label, |step| &step.label)
        };
        let document = |row: &'static Row| Document {
            id: row.id,
            label: &row.label,
            detail: row.detail.as_ref(),
            step: row.group,
            step_label: step_label(row),
        };
        table.rows.iter().filter(asked).map(document).collect()
    }
}

/// The earlier of both; inside a step.
fn power_by<T: Trace>(by_steps: Date, by_whole: Option<Date>, t: &mut T) -> Date {
    t.input(&BY_STEPS, &by_steps);
    by_whole.map_or(by_steps, |by_whole| {
        t.input(&BY_WHOLE, &by_whole);
        by_steps.min(by_whole)
    })
}

/// The first day does not count.
fn offset<T: Trace>(t: &mut T) -> i64 {
    let rule = DAY_COUNT.last().and_then(|table| table.find("period", "offset"));
    rule.map_or(0, |rule| whole(t.rule(&OFFSET, rule)))
}

fn whole(measure: Measure) -> i64 {
    measure.decimal().to_i64().unwrap_or_default()
}
