//! Theft of electricity (窃电): the energy, the money for it, the penalty.

use super::claim::{Claim, MULTIPLE_STEP, Outcome, conclude};
use super::energy::{Device, Lasting, Prices, Reading, total};
use super::months::span;
use super::rule::{Asked, Penal, Rules, Stated};
use crate::base::date::Date;
use crate::base::decimal::add;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{Days, Measure, Positive, Quantity, Yuan};
use crate::explain::{Operand, Recorder, StepKind, Term, Trace};
use crate::rulebook::named;
use rust_decimal::Decimal;

named! {
    /// Ways to steal, as far as the energy depends on them.
    TheftKind {
        /// Wires on the supplier's lines: by the power of what was connected.
        Tapped = "tapped", "擅自接线用电", "Tapped from the supplier's lines";
        /// Any other way: by what the meter's rated current means, where its power is not given.
        Other = "other", "以其他行为窃电", "Another way, such as around the meter";
    }
}

/// What the calculation needs.
#[derive(Debug, Clone)]
pub struct TheftInput {
    rules: Rules,
    kind: TheftKind,
    devices: Vec<Device>,
    /// Whether the time is that of the rule.
    unknown_time: bool,
    penal: Penal,
}

static MONEY: Term = Term::new("a", "设备的电费", "Money of a device");
static BACK_STEP: StepKind = StepKind {
    id: "back_billed_sum",
    label: Text::new("补交电费合计", "Money paid later"),
    formula: "Σ a",
    rounding: None,
};
static UNKNOWN_TIME: Text = Text::new(
    "窃电起止时间未填写，按规则对无法查明的情形计算。",
    "The time of the theft was not given: the rule for a time that can't be found out was used.",
);

/// Reads the input.
///
/// # Errors
/// The first field that is missing or can't be used; [`Code::NotInRuleBook`] naming what the rules of that
/// day don't say and the caller has to give.
pub fn read_theft(root: &Field<'_>) -> Result<TheftInput, Error> {
    let kind = root.choice("kind", TheftKind::CHOICES);
    let rules = Rules::read(root);
    let read = kind.zip(rules).map(|(kind, (rules, date))| input(root, rules, date, kind));
    match root.finish(read.flatten())? {
        Some(input) => Ok(input),
        None => Err(super::rule::unread()),
    }
}

fn input(root: &Field<'_>, rules: Rules, date: Date, kind: TheftKind) -> Option<TheftInput> {
    root.only_one_of(&["days", "from"]);
    let known = if root.has("days") {
        Some(root.required::<Days>("days"))
    } else if root.has("from") {
        span(root, rules, date).map(|(from, to)| Days::new(Decimal::from(to.since(from) + 1)))
    } else {
        if root.has("to") {
            root.refuse_at("from", Code::Missing, "");
        }
        None
    };
    let ruled = rules.value("theft", "days").map(Stated::Ruled);
    let lasting = known.map(|days| Stated::Given(Measure::of(days))).or(ruled).map(Lasting::Days);
    let prices = Prices { due: "price", billed: None };
    let devices = Reading { rules, lasting, prices }.devices(root);
    let asked = Asked { row: "theft", column: "multiple", field: "penaltyMultiple" };
    let penal = rules.penal::<Positive>(root, asked)?;
    Some(TheftInput { rules, kind, devices, unknown_time: known.is_none(), penal })
}

/// Energy, money and penalty, explained.
///
/// # Errors
/// [`Code::OutOfRange`] when a figure does not fit.
///
/// ```
/// use diansuan::{data::Data, input::Field, inspection};
/// let typed = [
///     ("date", "2015-03-01"), ("kind", "tapped"), ("capacityKw", "2"), ("use", "power"), ("price", "0.40"),
/// ];
/// let typed = typed.map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let claim = inspection::theft(&inspection::read_theft(&Field::root(&Data::of_form(&typed))).unwrap()).unwrap();
/// assert_eq!((claim.back_billed.to_string(), claim.penalty.to_string()), ("1728.00".into(), "5184.00".into()));
/// ```
pub fn theft(input: &TheftInput) -> Result<Claim, Error> {
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let mut lines = Vec::new();
    let back_billed = t.step(&BACK_STEP, |t| {
        let mut sum = Some(Decimal::ZERO);
        for device in &input.devices {
            let part = device.bill(&mut lines, t);
            t.input(&MONEY, &part);
            sum = sum.and_then(|sum| add(sum, part.decimal()));
        }
        Yuan::new(t.fitting(sum, "price"))
    });
    let energy = total(&lines, t);
    let penalty = t.compute(&MULTIPLE_STEP, &[back_billed.given(), input.penal.value.given()]);
    let multiple = input.penal.value.measure(t);
    let mut given = Vec::new();
    input.penal.note("penaltyMultiple", &mut given);
    let outcome = Outcome {
        kind: input.kind.id(),
        label: input.kind.label(),
        energy: Some(energy),
        lines,
        back_billed,
        penalty,
        multiple: Some(multiple),
        rate: None,
        penal: input.penal,
        given,
        warnings: if input.unknown_time { vec![UNKNOWN_TIME.clone()] } else { Vec::new() },
    };
    conclude(input.rules, outcome, recorder)
}
