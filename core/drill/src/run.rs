//! A calculator run with one thing changed.

use crate::data::{AskSpec, BendSpec, Bug, Draw, Figures, How, Place};
use crate::expression::evaluate;
use diansuan::data::{Data, ToPlain};
use diansuan::date::Date;
use diansuan::error::{Code, Error};
use diansuan::explain::{Input, Step, bent};
use diansuan::input::{Field, strictly};
use diansuan::{
    appliances, capacitor, classify, connection, cost, credit, inspection, metering, payback, power_factor,
    saving, tariff, workshop,
};
use rust_decimal::{Decimal, RoundingStrategy};
use std::cell::RefCell;

/// What was drawn, by name; a number's text has no unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Param {
    /// Its name in the template.
    pub name: &'static str,
    /// Its value.
    pub value: String,
}

/// What a step comes to instead.
#[derive(Debug, Clone)]
pub(crate) enum To {
    Value(Decimal),
    Expression(&'static str),
}

/// A step that comes to something else; all of that name where no number is given.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    pub(crate) step: &'static str,
    pub(crate) nth: Option<u16>,
    pub(crate) to: To,
}

impl Change {
    fn of(spec: &BendSpec) -> Self {
        Self { step: spec.step, nth: spec.nth, to: To::Expression(spec.value) }
    }
}

thread_local! {
    static CHANGES: RefCell<Changes> = const { RefCell::new(Changes { all: Vec::new(), scope: Vec::new(), seen: Vec::new() }) };
}

/// The changes of the running calculation, and the steps that have gone by.
struct Changes {
    all: Vec<Change>,
    scope: Vec<(&'static str, Decimal)>,
    seen: Vec<(&'static str, u16)>,
}

impl Changes {
    /// How many steps of that name have gone by; counts this one.
    fn count(&mut self, id: &'static str) -> u16 {
        match self.seen.iter_mut().find(|(name, _)| *name == id) {
            Some((_, count)) => {
                *count += 1;
                *count - 1
            }
            None => {
                self.seen.push((id, 1));
                0
            }
        }
    }

    fn value(&mut self, step: &Step) -> Option<Decimal> {
        if !self.all.iter().any(|change| change.step == step.id) {
            return None;
        }
        let nth = self.count(step.id);
        let fits = |change: &&Change| change.step == step.id && change.nth.is_none_or(|wanted| wanted == nth);
        match self.all.iter().find(fits)?.to {
            To::Value(value) => Some(value),
            To::Expression(text) => {
                let names = scope(step, &self.scope);
                let names: Vec<_> = names.iter().map(|(name, value)| (name.as_str(), *value)).collect();
                evaluate(text, &names)
            }
        }
    }
}

/// What was drawn, and before it the inputs of a step by their symbols; `value` is what it comes to. Of the
/// steps it is made of, `line.0.p` is an input, `line.0` the result, `line.last` the last one, `Σline` and
/// `Σline.q` the sums.
fn scope(step: &Step, drawn: &[(&'static str, Decimal)]) -> Vec<(String, Decimal)> {
    let mut all: Vec<_> = drawn.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect();
    let mut seen: Vec<(&str, usize)> = Vec::new();
    for child in &step.steps {
        let count = match seen.iter_mut().find(|(id, _)| *id == child.id) {
            Some((_, count)) => {
                *count += 1;
                *count
            }
            None => {
                seen.push((child.id, 0));
                0
            }
        };
        let mut of_child = vec![(String::new(), child.result.parse().ok())];
        of_child.extend(inputs(child).into_iter().map(|(name, value)| (format!(".{name}"), Some(value))));
        for (name, value) in of_child {
            let Some(value) = value else { continue };
            let id = child.id;
            all.push((format!("{id}.{count}{name}"), value));
            put(&mut all, format!("{id}.last{name}"), |_| value);
            put(&mut all, format!("Σ{id}{name}"), |sum| sum.checked_add(value).unwrap_or(value));
        }
    }
    all.extend(inputs(step).into_iter().map(|(name, value)| (name.to_owned(), value)));
    all.extend(step.result.parse().ok().map(|value| ("value".to_owned(), value)));
    all
}

/// Sets a name to what is made of its value, which is nothing at first.
fn put(all: &mut Vec<(String, Decimal)>, name: String, with: impl Fn(Decimal) -> Decimal) {
    match all.iter_mut().find(|(known, _)| *known == name) {
        Some((_, value)) => *value = with(*value),
        None => all.push((name, with(Decimal::ZERO))),
    }
}

/// The inputs that are numbers, percentages as the fractions they are.
fn inputs(step: &Step) -> Vec<(&'static str, Decimal)> {
    let number = |input: &Input| {
        let value: Decimal = input.value.parse().ok()?;
        Some((input.name, if input.unit == "%" { value / Decimal::ONE_HUNDRED } else { value }))
    };
    step.inputs.iter().filter_map(number).collect()
}

fn change(step: &Step) -> Option<Decimal> {
    CHANGES.with_borrow_mut(|changes| changes.value(step))
}

/// A calculation that has been done.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    /// Its steps.
    pub(crate) steps: Vec<Step>,
    /// Its result as plain data, without steps.
    pub(crate) result: Data,
    /// What is answered whatever was calculated.
    said: Vec<(&'static str, String)>,
}

/// A result and its steps.
macro_rules! outcome {
    ($result:expr) => {{
        let mut result = $result?;
        let steps = std::mem::take(&mut result.steps);
        (steps, result.plain())
    }};
}

/// Calls a calculator by the name it has in the package.
fn call(calculator: &str, root: &Field<'_>) -> Result<(Vec<Step>, Data), Error> {
    Ok(match calculator {
        "powerFactor" => outcome!(power_factor::calculate(&power_factor::read(root)?)),
        "classify" => outcome!(classify::calculate(&classify::read(root)?)),
        "capacitor" => outcome!(capacitor::calculate(&capacitor::read(root)?)),
        "payback" => outcome!(payback::calculate(&payback::read(root)?)),
        "estimateBill" => outcome!(tariff::calculate(&tariff::read(root)?)),
        "lateFee" => outcome!(tariff::late_fee(root)),
        "readMeters" => outcome!(metering::calculate(&metering::read(root)?)),
        "cost" => outcome!(cost::calculate(&cost::read(root)?)),
        "appliances" => outcome!(appliances::calculate(&appliances::read(root)?)),
        "saving" => outcome!(saving::calculate(&saving::read(root)?)),
        "connection" => outcome!(connection::calculate(&connection::read(root)?)),
        "credit" => outcome!(credit::calculate(&credit::read(root)?)),
        "workshop" => outcome!(workshop::calculate(&workshop::read(root)?)),
        "breach" => outcome!(inspection::breach(&inspection::read_breach(root)?)),
        "theft" => outcome!(inspection::theft(&inspection::read_theft(root)?)),
        "outageCompensation" => outcome!(inspection::outage(&inspection::read_outage(root)?)),
        other => return Err(Error::new(Code::Unknown, "calculator").bound(other)),
    })
}

impl Figures {
    /// Runs the calculator on what was drawn, with these changes and mistakes; an earlier change of a step
    /// goes before a later one.
    pub(crate) fn run(&self, params: &[Param], changes: &[Change], bugs: &[&Bug]) -> Result<Run, Error> {
        let scope = numbers(params);
        let mut fields: Vec<(String, String)> = Vec::new();
        for (path, text) in self.input.iter().chain(bugs.iter().flat_map(|bug| bug.input)) {
            let text = self.fill(text, params, &scope);
            match fields.iter_mut().find(|(known, _)| known == path) {
                Some((_, value)) => *value = text,
                None => fields.push(((*path).to_owned(), text)),
            }
        }
        let all = changes.iter().cloned();
        let all = all.chain(bugs.iter().flat_map(|bug| bug.bends.iter().map(Change::of))).collect();
        CHANGES.set(Changes { all, scope, seen: Vec::new() });
        let (steps, result) = if self.sheet.is_empty() {
            let form = Data::of_form(&fields);
            bent(change, || strictly(&form, |root| call(self.calculator, root)))?
        } else {
            (self.sheet(params)?, Data::object(Vec::new()))
        };
        let mut said = Vec::new();
        for answer in bugs.iter().flat_map(|bug| bug.answers) {
            said.extend(later(params, answer.of, answer.days).map(|day| (answer.ask, day)));
        }
        Ok(Run { steps, result, said })
    }

    /// The text with what was drawn put in: `{name}` its text, `{~name}` the next of its choices,
    /// `{= expression}` a number. What is not there, or can't be calculated, stays as it is, which no calculator
    /// reads.
    fn fill(&self, text: &str, params: &[Param], scope: &[(&'static str, Decimal)]) -> String {
        let drawn =
            |name: &str| params.iter().find(|param| param.name == name).map(|param| param.value.clone());
        slots(text, |slot| {
            if let Some(expression) = slot.strip_prefix('=') {
                return evaluate(expression, scope).map(|value| value.normalize().to_string());
            }
            let Some(name) = slot.strip_prefix('~') else { return drawn(slot) };
            let How::Choice(choices) = self.draws.iter().find(|draw| draw.name == name)?.how else {
                return None;
            };
            let value = drawn(name)?;
            let place = choices.iter().position(|choice| choice.value == value)?;
            choices.iter().cycle().nth(place + 1).map(|choice| choice.value.to_owned())
        })
    }

    /// The steps of a template that is its own calculator.
    fn sheet(&self, params: &[Param]) -> Result<Vec<Step>, Error> {
        let mut scope = numbers(params);
        let mut steps = Vec::new();
        for spec in self.sheet {
            let value = evaluate(spec.value, &scope).ok_or_else(|| Error::new(Code::OutOfRange, spec.id))?;
            let mut step = Step {
                id: spec.id,
                label: spec.label.clone(),
                formula: spec.formula,
                inputs: self.draws.iter().filter_map(|draw| input(draw, spec.value, params)).collect(),
                result: written(value, spec.decimals),
                words: None,
                unit: spec.unit,
                rounding: None,
                notes: Vec::new(),
                citation: None,
                steps: Vec::new(),
            };
            let value = match change(&step) {
                Some(other) => {
                    step.result = written(other, spec.decimals);
                    other
                }
                None => value,
            };
            scope.push((spec.id, value));
            steps.push(step);
        }
        Ok(steps)
    }
}

/// A number with so many decimals.
fn written(value: Decimal, decimals: Option<u32>) -> String {
    match decimals {
        None => value.normalize().to_string(),
        Some(decimals) => {
            let mut value = value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
            value.rescale(decimals);
            value.to_string()
        }
    }
}

/// What was drawn as an input of a step, where its expression names it.
fn input(draw: &'static Draw, expression: &str, params: &[Param]) -> Option<Input> {
    let param = params.iter().find(|param| param.name == draw.name && expression.contains(draw.name))?;
    let (name, label) = (draw.name, &draw.label);
    Some(Input { name, label, value: param.value.clone(), words: None, unit: "", citation: None })
}

/// The day so many days after one that was drawn.
pub(crate) fn later(params: &[Param], of: &str, days: &str) -> Option<String> {
    let day = params.iter().find(|param| param.name == of)?;
    let days = evaluate(days, &numbers(params))?;
    Some(Date::parse(&day.value, "").ok()?.plus(i64::try_from(days).ok()?).text())
}

/// What was drawn, as far as it is a number.
pub(crate) fn numbers(params: &[Param]) -> Vec<(&'static str, Decimal)> {
    params.iter().filter_map(|param| Some((param.name, param.value.parse().ok()?))).collect()
}

/// The text with its `{slots}` filled in.
pub(crate) fn slots(text: &str, with: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((slot, behind)) = after.split_once('}') else {
            rest = after;
            break;
        };
        match with(slot) {
            Some(value) => out.push_str(&value),
            None => {
                out.push('{');
                out.push_str(slot);
                out.push('}');
            }
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// The step of that name, in the order in which they are finished.
pub(crate) fn step<'s>(steps: &'s [Step], id: &str, nth: u16) -> Option<&'s Step> {
    fn find<'s>(steps: &'s [Step], id: &str, left: &mut u16) -> Option<&'s Step> {
        for step in steps {
            if let Some(found) = find(&step.steps, id, left) {
                return Some(found);
            }
            if step.id == id {
                if *left == 0 {
                    return Some(step);
                }
                *left -= 1;
            }
        }
        None
    }
    find(steps, id, &mut { nth })
}

impl Run {
    /// The step that an answer stands in.
    pub(crate) fn step(&self, ask: &AskSpec) -> Option<&Step> {
        match ask.place {
            Place::Step { id, nth } => step(&self.steps, id, nth),
            Place::Result(_) => None,
        }
    }

    /// What is to be answered.
    pub(crate) fn answer(&self, ask: &AskSpec) -> Option<String> {
        if let Some((_, said)) = self.said.iter().find(|(id, _)| *id == ask.id) {
            return Some(said.clone());
        }
        match ask.place {
            Place::Step { .. } => self.step(ask).map(|step| step.result.clone()),
            Place::Result(path) => {
                let mut value = &self.result;
                for name in path.split('.') {
                    value = match value {
                        Data::List(items) => items.get(name.parse::<usize>().ok()?)?,
                        _ => value.member(name)?,
                    };
                }
                match value {
                    Data::Flag(flag) => Some(flag.to_string()),
                    _ => value.as_text().map(str::to_owned),
                }
            }
        }
    }

    /// All of them, unless one is missing.
    pub(crate) fn answers(&self, asks: &[AskSpec]) -> Option<Vec<String>> {
        asks.iter().map(|ask| self.answer(ask)).collect()
    }
}
