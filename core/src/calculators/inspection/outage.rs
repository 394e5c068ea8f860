//! Compensation for outages (停电赔偿).

use super::claim::{Customer, remarks};
use super::rule::{Asked, GivenValue, Penal, Rules};
use crate::base::data::plain;
use crate::base::date::Date;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{Days, KilowattHour, Measure, Positive, Quantity, YearHours, Yuan, YuanPerKwh};
use crate::explain::{Citation, Formula, Keep, Operand, Recorder, Step, Term, Trace};
use crate::rulebook::{Confidence, Head, Status, named};
use rust_decimal::Decimal;

named! {
    /// Whose fault an outage is.
    Liable {
        /// The supplier's: the customer is compensated.
        Supplier = "supplier", "供电企业责任", "The supplier";
        /// A customer's: the supplier is compensated.
        Customer = "customer", "用户责任", "A customer";
    }
}

/// What the calculation needs.
#[derive(Debug, Clone)]
pub struct OutageInput {
    rules: Rules,
    kind: Liable,
    energy: Energy,
    price: YuanPerKwh,
    penal: Penal,
}

/// Energy that was not supplied.
#[derive(Debug, Clone, Copy)]
enum Energy {
    /// So much.
    Known(KilowattHour),
    /// As in a normal time.
    Usual { normal: KilowattHour, days: Days, hours: YearHours, assumed: bool },
}

/// What is due for an outage.
#[derive(Debug, Clone)]
pub struct Compensation {
    /// Whose fault it was.
    pub kind: &'static str,
    /// The same in words.
    pub label: &'static Text,
    /// Energy that could have been used, two decimals.
    pub energy: KilowattHour,
    /// What its money is multiplied by.
    pub multiple: Measure,
    /// Money, 元.
    pub compensation: Yuan,
    /// Whether the rule only caps it.
    pub ceiling: bool,
    /// Values of the caller's that stand in no rule.
    pub given: Vec<GivenValue>,
    /// The rules in force.
    pub rule: &'static Head,
    /// Where the multiple stands; absent where the rules do not state it.
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

static NORMAL: Term = Term::new("W", "正常用电量", "Energy of a normal time");
static DAYS: Term = Term::new("d", "正常用电天数", "Days of that time");
static HOURS: Term = Term::new("h", "停电小时", "Hours without supply");
static PRICE: Term = Term::new("p", "电价", "Price");
static MULTIPLE: Term = Term::new("k", "倍数", "Multiple");
static ENERGY: Term = Term::new("Q", "可能用电量", "Energy that could have been used");

static ENERGY_STEP: Formula = Formula::new(
    "possible_energy",
    Text::new("停电时间内可能用电量", "Energy that could have been used"),
    "W ÷ (d × 24) × h",
    &[&NORMAL, &DAYS, &HOURS],
    Keep::Decimals(2),
    "normalKwh",
);
static USUAL_STEP: Formula = Formula::new(
    "compensation",
    Text::new("赔偿金额（按未取整的可能用电量）", "Compensation, of the energy before it is rounded"),
    "W × h × p × k ÷ (d × 24)",
    &[&NORMAL, &HOURS, &PRICE, &MULTIPLE, &DAYS],
    Keep::Cent,
    "hours",
);
static KNOWN_STEP: Formula = Formula::new(
    "compensation",
    Text::new("赔偿金额", "Compensation"),
    "Q × p × k",
    &[&ENERGY, &PRICE, &MULTIPLE],
    Keep::Cent,
    "kwh",
);

static THIRTY_DAYS: Text = Text::new(
    "没有填写正常用电的月份或天数，按一个月 30 天计算。",
    "The month or the number of days of normal use was not given; a month of 30 days was taken.",
);

/// Reads the input.
///
/// # Errors
/// The first field that is missing or can't be used; [`Code::NotInRuleBook`] naming a multiple that the rules
/// of that day don't state.
pub fn read_outage(root: &Field<'_>) -> Result<OutageInput, Error> {
    let kind = root.optional_choice("kind", Liable::CHOICES).unwrap_or(Liable::Supplier);
    let rules = Rules::read(root);
    let read = rules.map(|(rules, _)| input(root, rules, kind));
    match root.finish(read.flatten())? {
        Some(input) => Ok(input),
        None => Err(super::rule::unread()),
    }
}

fn input(root: &Field<'_>, rules: Rules, kind: Liable) -> Option<OutageInput> {
    let row = match kind {
        Liable::Customer => {
            root.known(&["customer"]);
            "outage_by_customer"
        }
        Liable::Supplier => match root.choice("customer", Customer::CHOICES)? {
            Customer::TwoPart => "outage_two_part",
            Customer::SinglePart | Customer::Residential => "outage_single_part",
        },
    };
    let penal = rules.penal::<Positive>(root, Asked { row, column: "multiple", field: "multiple" })?;
    root.only_one_of(&["kwh", "normalKwh"]);
    let energy = if root.has("kwh") { Energy::Known(root.required("kwh")) } else { usual(root) };
    Some(OutageInput { rules, kind, energy, price: root.required("price"), penal })
}

/// Reads the energy of a normal month or of some normal days, and the hours of the outage.
fn usual(root: &Field<'_>) -> Energy {
    root.only_one_of(&["normalDays", "normalMonth"]);
    let month = root.date("normalMonth").map(Date::month_start);
    let of_month = month.map(|month| Days::new(Decimal::from(month.month_end().since(month) + 1)));
    let days: Option<Days> = root.optional("normalDays").or(of_month);
    if days.is_some_and(|days| days.decimal().is_zero()) {
        root.refuse_at("normalDays", Code::OutOfRange, "> 0");
    }
    let assumed = days.is_none();
    let days = days.unwrap_or_else(|| Days::new(Decimal::from(30)));
    Energy::Usual { normal: root.required("normalKwh"), days, hours: root.required("hours"), assumed }
}

/// The compensation, explained.
///
/// # Errors
/// [`Code::OutOfRange`] when a figure does not fit.
///
/// ```
/// use diansuan::{data::Data, input::Field, inspection};
/// let typed = [
///     ("date", "2010-07-15"), ("customer", "single_part"), ("normalKwh", "30000"), ("normalMonth", "2010-06"),
///     ("hours", "30"), ("price", "0.40"),
/// ];
/// let typed = typed.map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let due = inspection::outage(&inspection::read_outage(&Field::root(&Data::of_form(&typed))).unwrap()).unwrap();
/// assert_eq!((due.energy.to_string(), due.compensation.to_string()), ("1250".into(), "2000.00".into()));
/// ```
pub fn outage(input: &OutageInput) -> Result<Compensation, Error> {
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let multiple = input.penal.value;
    let mut warnings = Vec::new();
    let (energy, compensation) = match &input.energy {
        Energy::Known(energy) => {
            (*energy, t.compute(&KNOWN_STEP, &[energy.given(), input.price.given(), multiple.given()]))
        }
        Energy::Usual { normal, days, hours, assumed } => {
            if *assumed {
                warnings.push(THIRTY_DAYS.clone());
            }
            let energy = t.compute(&ENERGY_STEP, &[normal.given(), days.given(), hours.given()]);
            let given = [normal.given(), hours.given(), input.price.given(), multiple.given(), days.given()];
            (energy, t.compute(&USUAL_STEP, &given))
        }
    };
    let mut given = Vec::new();
    input.penal.note("multiple", &mut given);
    remarks(input.rules, input.penal.row, input.penal.ceiling, &given, &mut warnings);
    let multiple = multiple.measure(t);
    let head = input.rules.head();
    recorder.conclude(|steps| Compensation {
        kind: input.kind.id(),
        label: input.kind.label(),
        energy,
        multiple,
        compensation,
        ceiling: input.penal.ceiling,
        given,
        rule: head,
        citation: input.penal.citation(),
        warnings,
        status: head.status,
        confidence: head.confidence,
        steps,
    })
}

plain! {
    Compensation {
        "kind": kind, "label": label, "energyKwh": energy, "multiple": multiple, "compensation": compensation,
        "ceiling": ceiling, "given": given, "rule": rule, "citation": citation, "warnings": warnings,
        "status": status, "confidence": confidence, "steps": steps,
    }
}
