//! A new connection (新装用电) in time: where it stands, whose turn it is, when power can be expected.
//!
//! The steps, who owns them, what to bring and how long each may take are tables of the rule book.
//! What happens before what is written here: the steps on the way to power follow one another; contract
//! and meter may come at any time between application and power.

mod ics;
mod overall;
mod plan;
mod workdays;

pub use ics::calendar_file;

use crate::base::data::plain;
use crate::base::date::Date;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{Days, Quantity, WorkingDays};
use crate::explain::{Citation, Recorder, Step};
use crate::rulebook::{CONNECTION_LIMITS, CONNECTION_STEPS, Confidence, Row, Status, Table, in_force, named};

named! {
    /// Kinds of new connections, as the State's time limits tell them apart.
    Kind {
        /// A household.
        Residential = "residential", "居民（低压）", "Household (low voltage)";
        /// Shops, workshops, farms at 220 or 380 V.
        Low = "low", "低压非居民", "Low voltage, not a household";
        /// A transformer of one's own, one source.
        HighSingle = "high_single", "高压，单电源", "High voltage, one source";
        /// The same with two sources.
        HighDual = "high_dual", "高压，双电源", "High voltage, two sources";
    }
    /// How a step stands.
    State {
        /// Done in time, or without a limit.
        Done = "done", "已完成", "Done";
        /// Done after its limit.
        DoneLate = "done_late", "已完成，超时", "Done, late";
        /// Without a date, but a later one is done.
        Passed = "passed", "已过", "Done, no date";
        /// It is the turn of this step, or its limit runs.
        Waiting = "waiting", "进行中", "Under way";
        /// Its limit has passed.
        Overdue = "overdue", "已超时", "Overdue";
        /// Not begun.
        Ahead = "ahead", "未开始", "Not started";
    }
}

/// Steps that follow one another.
const CHAIN: [&str; 9] =
    ["consult", "apply", "survey", "scheme", "request", "mid", "handover", "inspection", "energise"];
/// Steps at any time between application and power.
const BESIDE: [&str; 2] = ["contract", "meter"];

/// What the calculation needs.
#[derive(Debug, Clone)]
pub struct Input {
    /// Kind of connection.
    pub kind: Kind,
    /// The day it is.
    pub today: Date,
    /// Whether a line has to be built to the place; it decides the limit of the whole at low voltage.
    pub line: bool,
    /// Days (not only working days) the customer allows for design and building.
    pub works: Days,
    /// Days on which steps were done, by their names.
    pub done: Vec<(&'static str, Date)>,
}

/// A step and how it stands.
#[derive(Debug, Clone)]
pub struct Stage {
    /// Name for programs.
    pub id: &'static str,
    /// Its number; parts of one step share it.
    pub number: String,
    /// Name for people.
    pub label: &'static Text,
    /// What it is about.
    pub detail: Option<&'static Text>,
    /// Who does it.
    pub role: &'static str,
    /// The same for people.
    pub role_label: &'static Text,
    /// How it stands.
    pub state: State,
    /// When it was done.
    pub done: Option<Date>,
    /// The State's limit, working days.
    pub limit: Option<WorkingDays>,
    /// Last day by the State's limit, once its clock runs.
    pub due: Option<Date>,
    /// Last day by the company's promise, once the clock runs.
    pub promised: Option<Date>,
    /// When it can be expected at the latest, everything before it taking as long as it may.
    pub expected: Option<Date>,
    /// Working days beyond `due`.
    pub late: Option<WorkingDays>,
    /// Where the limit stands.
    pub citation: Option<Citation>,
}

/// A limit on more than one step.
#[derive(Debug, Clone)]
pub struct Overall {
    /// Working days allowed.
    pub limit: WorkingDays,
    /// Working days used so far.
    pub used: WorkingDays,
    /// Last day, where it is one stretch of time.
    pub due: Option<Date>,
    /// Working days too many.
    pub late: WorkingDays,
    /// Where it stands.
    pub citation: Citation,
}

/// Something to bring.
#[derive(Debug, Clone, Copy)]
pub struct Document {
    /// Name for programs.
    pub id: &'static str,
    /// Name for people.
    pub label: &'static Text,
    /// What to mind.
    pub detail: Option<&'static Text>,
    /// The step that asks for it.
    pub step: &'static str,
    /// The same for people.
    pub step_label: &'static Text,
}

/// A connection in time.
#[derive(Debug, Clone)]
pub struct Connection {
    /// Kind of connection.
    pub kind: Kind,
    /// The day it is about.
    pub today: Date,
    /// The step whose turn it is; `None` once there is power.
    pub current: Option<&'static str>,
    /// The day power came.
    pub powered: Option<Date>,
    /// When power can be expected at the latest.
    pub power_by: Option<Date>,
    /// The steps in the paper's order.
    pub stages: Vec<Stage>,
    /// Low voltage: application to power on.
    pub whole: Option<Overall>,
    /// High voltage: the utility's own time in all steps.
    pub own: Option<Overall>,
    /// What to bring.
    pub documents: Vec<Document>,
    /// Whether the customer's own design and works are still ahead and no days were allowed for them: then
    /// `power_by` is without them.
    pub without_works: bool,
    /// First year whose arrangement of holidays the rule book does not hold: it was counted by the statutory
    /// holidays, where these are known, and by weekends.
    pub uncertain_from: Option<u32>,
    /// Whether the State's limits are confirmed.
    pub status: Status,
    /// How sure they are.
    pub confidence: Confidence,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

impl Connection {
    /// The step whose turn it is.
    #[must_use]
    pub fn now(&self) -> Option<&Stage> {
        self.stages.iter().find(|stage| Some(stage.id) == self.current)
    }

    /// The step that is furthest beyond its limit and not done.
    #[must_use]
    pub fn overdue(&self) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.state == State::Overdue)
    }
}

/// The steps of the newest table.
fn rows() -> &'static [Row] {
    CONNECTION_STEPS.last().map(|table| table.rows).unwrap_or_default()
}

/// Whether this kind of connection has such a step.
fn needed(step: &str, kind: Kind) -> bool {
    CONNECTION_STEPS.last().is_some_and(|steps| steps.find(step, kind.id()).is_some())
}

/// The steps by their names, each with the kinds that have it: for forms.
#[must_use]
pub fn step_names() -> Vec<(&'static str, &'static Text, Vec<&'static str>)> {
    let kinds = |step: &str| {
        let having = Kind::CHOICES.iter().filter(|(_, kind)| needed(step, *kind));
        having.map(|(id, _)| *id).collect()
    };
    rows().iter().map(|row| (row.id, &row.label, kinds(row.id))).collect()
}

/// Reads the input.
///
/// # Errors
/// The first field that is missing or can't be used; a step before the one it follows, or after today.
pub fn read(root: &Field<'_>) -> Result<Input, Error> {
    let kind = root.choice("kind", Kind::CHOICES).unwrap_or(Kind::Residential);
    if !root.has("today") {
        root.refuse_at("today", Code::Missing, "YYYY-MM-DD");
    }
    let today = root.date("today").unwrap_or(Date::constant(2026, 1));
    let line = root.flag("line").unwrap_or_default();
    let works = root.optional("works").unwrap_or_default();
    if Quantity::decimal(works).fract() != rust_decimal::Decimal::ZERO {
        root.refuse_at("works", Code::OutOfRange, "0, 1, 2 …");
    }
    let steps = root.at("done");
    let names: Vec<&str> = rows().iter().map(|row| row.id).collect();
    steps.only(&names);
    steps.known(&names);
    // What this kind of connection does not have is not asked for, and does not count.
    let asked = rows().iter().filter(|row| needed(row.id, kind));
    let done: Vec<(&'static str, Date)> =
        asked.filter_map(|row| Some((row.id, steps.date(row.id)?))).collect();
    in_order(&steps, &done, today);
    root.finish(Input { kind, today, line, works, done })
}

/// Refuses what can't have happened in this order.
fn in_order(steps: &Field<'_>, done: &[(&'static str, Date)], today: Date) {
    let of = |id: &str| done.iter().find(|(step, _)| *step == id).map(|(_, date)| *date);
    let not_before = |id: &str, date: Date, earlier: Option<Date>| {
        if let Some(earlier) = earlier.filter(|earlier| date < *earlier) {
            steps.refuse_at(id, Code::OutOfRange, &format!("≥ {}", earlier.text()));
        }
    };
    for (id, _) in done.iter().filter(|(_, date)| *date > today) {
        steps.refuse_at(id, Code::OutOfRange, &format!("≤ {}", today.text()));
    }
    let mut last = None;
    for id in CHAIN {
        if let Some(date) = of(id) {
            not_before(id, date, last);
            last = Some(date);
        }
    }
    for id in BESIDE {
        if let Some(date) = of(id) {
            not_before(id, date, of("apply"));
            if let Some(power) = of("energise") {
                not_before("energise", power, Some(date));
            }
        }
    }
}

/// How the connection stands, explained.
///
/// # Errors
/// [`Code::NotInRuleBook`] before the State's time limits came into force.
///
/// ```
/// use diansuan::{data::Data, connection, input::Field};
/// let typed = [("kind", "low"), ("today", "2026-11-24"), ("done.apply", "2026-11-12")]
///     .map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let result = connection::calculate(&connection::read(&Field::root(&Data::of_form(&typed))).unwrap()).unwrap();
/// let scheme = result.stages.iter().find(|stage| stage.id == "scheme").unwrap();
/// assert_eq!(scheme.due.unwrap().to_string(), "2026-11-24");
/// ```
pub fn calculate(input: &Input) -> Result<Connection, Error> {
    let applied = input.done.iter().find(|(id, _)| *id == "apply");
    let (field, date) = applied.map_or(("today", input.today), |(_, date)| ("done.apply", *date));
    let limits = in_force(CONNECTION_LIMITS.iter(), Some(date), field)?;
    let mut recorder = Recorder::new();
    let plan = plan::follow(input, limits, date, &mut recorder);
    recorder.conclude(|steps| Connection { steps, ..plan })
}

/// The version of a table that holds on a day, where there is one.
fn version(tables: &'static [Table], date: Date) -> Option<&'static Table> {
    tables.iter().find(|table| table.head.covers(date))
}

plain! {
    Stage {
        "id": id, "number": number, "label": label, "detail": detail, "role": role, "roleLabel": role_label,
        "state": state, "done": done, "limit": limit, "due": due, "promised": promised, "expected": expected,
        "late": late, "citation": citation,
    }
    Overall { "limit": limit, "used": used, "due": due, "late": late, "citation": citation }
    Document { "id": id, "label": label, "detail": detail, "step": step, "stepLabel": step_label }
    Connection {
        "kind": kind, "today": today, "current?": current, "powered": powered, "powerBy": power_by,
        "withoutWorks": without_works,
        "stages": stages, "whole": whole, "own": own, "documents": documents, "uncertainFrom": uncertain_from,
        "status": status, "confidence": confidence, "steps": steps,
    }
}
