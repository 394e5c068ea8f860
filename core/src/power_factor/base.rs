//! What the adjustment is taken on (参与调整电费): a figure off the bill, or its components.

use crate::date::Date;
use crate::decimal::{add, div, mul};
use crate::error::{Code, Error};
use crate::explain::{StepKind, Term, Trace};
use crate::input::{Field, Source};
use crate::rulebook::{self, BaseRule, POWER_FACTOR_BASE, Rounding, Status};
use crate::text::Text;
use crate::units::{Cost, Percent, Quantity, Yuan, round};
use rust_decimal::Decimal;

/// The base of the adjustment.
#[derive(Debug, Clone)]
pub enum Base {
    /// The figure printed on the bill (参与调整电费金额).
    Printed(Cost),
    /// Summed from components by a utility's rule.
    Components {
        /// Whose rule.
        rule: &'static BaseRule,
        /// Rounding asked for instead of the rule's.
        rounding: Option<Rounding>,
        /// The bill's components.
        components: Vec<Component>,
    },
}

/// One component of a bill.
#[derive(Debug, Clone, Copy)]
pub struct Component {
    /// Its amount; refunds are negative.
    pub amount: Yuan,
    /// What the input itself says about it.
    pub stated: Option<bool>,
    /// Its place in the utility's rule.
    pub ruled: Option<usize>,
}

static AMOUNT: Term = Term::new("a", "电费项目金额", "Component amount");
static IN_BASE: Term = Term::new("∈", "计入基数", "Belongs to the base");
static BASE: Term = Term::new("B", "参与调整电费", "Base of the adjustment");
static PERCENT: Term = Term::new("k", "调整系数", "Adjustment percent");
static ROUNDING: Term = Term::new("取整", "取整方式", "Rounding");
static SUM: Term = Term::new("B", "参与调整电费合计", "Sum of the base");

static BASE_STEP: StepKind = StepKind {
    id: "base",
    label: Text::new("参与调整电费", "Base of the adjustment"),
    formula: "B = Σ a（计入基数的项目）",
    rounding: None,
};
static COMPONENT_STEP: StepKind = StepKind {
    id: "component",
    label: Text::new("电费项目", "Component of the bill"),
    formula: "a × ∈",
    rounding: None,
};
static ADJUSTMENT_STEP: StepKind = StepKind {
    id: "adjustment",
    label: Text::new("力率调整电费", "Power-factor adjustment"),
    formula: "B × k",
    rounding: Some(Text::new("四舍五入到分", "Half away from zero to the cent")),
};
static PART_STEP: StepKind = StepKind {
    id: "component_adjustment",
    label: Text::new("该项目的调整电费", "Adjustment of the component"),
    formula: "a × k",
    rounding: Some(Text::new("四舍五入到分", "Half away from zero to the cent")),
};

impl Base {
    /// Reads `base`, or `components` with `utility` and `rounding`.
    pub(super) fn read<S: Source>(root: &Field<'_, S>, date: Option<Date>) -> Result<Self, Error> {
        let (printed, list) = (root.at("base"), root.at("components"));
        if !list.is_present() {
            return printed.required().map(Self::Printed);
        }
        if printed.is_present() {
            return Err(printed.error(Code::Conflict).bound("components"));
        }
        let utility = root.at("utility");
        let utilities = POWER_FACTOR_BASE.iter().map(|rule| rule.utility);
        let names: Vec<(&str, &str)> = utilities.map(|id| (id, id)).collect();
        let name = utility.optional_choice(&names)?.unwrap_or("cn-gx");
        let versions = POWER_FACTOR_BASE.iter().filter(move |rule| rule.utility == name);
        let rule = rulebook::in_force(versions, date, "date")?;
        let rounding = root.at("rounding").optional_choice(Rounding::CHOICES)?;
        let mut components = Vec::new();
        for item in &list.items()? {
            components.push(Component::read(item, rule)?);
        }
        if components.is_empty() {
            return Err(list.error(Code::WrongType).bound("[{ name, amount }]"));
        }
        Ok(Self::Components { rule, rounding, components })
    }

    /// Whether the rule behind the base is confirmed.
    pub(super) fn status(&self) -> Status {
        match self {
            Self::Printed(_) => Status::InForce,
            Self::Components { rule, .. } => rule.head.status,
        }
    }

    /// Takes the percent on the base: the base and the money.
    pub(super) fn adjust<T: Trace>(&self, percent: Percent, t: &mut T) -> Result<(Yuan, Yuan), Error> {
        match self {
            Self::Printed(base) => {
                let base = Yuan::new(base.decimal());
                let money = t.step(&ADJUSTMENT_STEP, |t| {
                    t.input(&BASE, base);
                    t.input(&PERCENT, percent);
                    share(base, percent)
                })?;
                Ok((base, money))
            }
            Self::Components { rule, rounding, components } => {
                let (base, counted) = sum(rule, components, t)?;
                let money = t.step(&ADJUSTMENT_STEP, |t| {
                    t.input(&SUM, base);
                    t.input(&PERCENT, percent);
                    let mode = match rounding {
                        Some(mode) => *mode,
                        None => t.rule(&ROUNDING, &rule.rounding),
                    };
                    match mode {
                        Rounding::Total => share(base, percent),
                        Rounding::Component => by_component(&counted, percent, t),
                    }
                })?;
                Ok((base, money))
            }
        }
    }
}

impl Component {
    fn read<S: Source>(item: &Field<'_, S>, rule: &'static BaseRule) -> Result<Self, Error> {
        let amount = item.at("amount").required()?;
        let stated = item.at("inBase").flag()?;
        let name_field = item.at("name");
        let name = name_field.text()?;
        let ruled = name.as_deref().and_then(|name| position(rule, name));
        if stated.is_none() && ruled.is_none() {
            let code = if name.is_some() { Code::Unknown } else { Code::Missing };
            let known: Vec<&str> = rule.components.iter().filter_map(|c| c.names.first().copied()).collect();
            return Err(name_field.error(code).bound(known.join("、")));
        }
        Ok(Self { amount, stated, ruled })
    }
}

/// Finds a component by code or printed name; bills add details in brackets.
fn position(rule: &BaseRule, name: &str) -> Option<usize> {
    let bare = name.split(['(', '（']).next().unwrap_or(name).trim();
    rule.components.iter().position(|c| c.code == bare || c.names.contains(&bare))
}

/// The sum of what belongs to the base, and those components.
fn sum<T: Trace>(rule: &BaseRule, components: &[Component], t: &mut T) -> Result<(Yuan, Vec<Yuan>), Error> {
    let mut counted = Vec::new();
    let base = t.step(&BASE_STEP, |t| {
        let mut sum = Decimal::ZERO;
        for component in components {
            let part = t.step(&COMPONENT_STEP, |t| {
                t.input(&AMOUNT, component.amount);
                let by_rule = component.ruled.and_then(|index| rule.components.get(index));
                let belongs = match (component.stated, by_rule) {
                    (Some(stated), _) => {
                        t.input(&IN_BASE, stated);
                        stated
                    }
                    (None, Some(known)) => t.rule(&IN_BASE, &known.in_base),
                    (None, None) => false,
                };
                Ok(if belongs { component.amount } else { Yuan::default() })
            })?;
            counted.push(part);
            sum = add(sum, part.decimal()).ok_or_else(|| Error::overflow("components"))?;
        }
        Ok(Yuan::new(sum))
    })?;
    Ok((base, counted))
}

/// Percent of an amount, to the cent.
pub(crate) fn share(amount: Yuan, percent: Percent) -> Result<Yuan, Error> {
    let product = mul(amount.decimal(), percent.decimal());
    let share = product.and_then(|product| div(product, Decimal::ONE_HUNDRED));
    share.map(|share| Yuan::new(round(share, 2))).ok_or_else(|| Error::overflow("base"))
}

fn by_component<T: Trace>(counted: &[Yuan], percent: Percent, t: &mut T) -> Result<Yuan, Error> {
    let mut sum = Decimal::ZERO;
    for part in counted.iter().filter(|part| !part.decimal().is_zero()) {
        let money = t.step(&PART_STEP, |t| {
            t.input(&AMOUNT, *part);
            t.input(&PERCENT, percent);
            share(*part, percent)
        })?;
        sum = add(sum, money.decimal()).ok_or_else(|| Error::overflow("components"))?;
    }
    Ok(Yuan::new(sum))
}
