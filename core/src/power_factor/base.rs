//! What the adjustment is taken on (参与调整电费): a figure off the bill, or its components.

use crate::base::date::Date;
use crate::base::decimal::add;
use crate::base::error::Code;
use crate::base::input::Field;
use crate::base::text::{Text, join};
use crate::base::units::{Cost, Percent, Quantity, Yuan};
use crate::explain::{Formula, Keep, Operand, StepKind, Term, Trace};
use crate::rulebook::{self, BaseRule, POWER_FACTOR_BASE, Rounding, Status};
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
static ROUNDING: Term = Term::new("ρ", "取整方式", "Rounding");
static BASE_STEP: StepKind = StepKind {
    id: "base",
    label: Text::new("参与调整电费", "Base of the adjustment"),
    formula: "B = Σ a",
    rounding: None,
};
static COMPONENT_STEP: StepKind = StepKind {
    id: "component",
    label: Text::new("电费项目", "Component of the bill"),
    formula: "a × ∈",
    rounding: None,
};
static ROUNDING_STEP: StepKind = StepKind {
    id: "rounding",
    label: Text::new("取整方式", "Where it is rounded"),
    formula: "ρ(B × k)",
    rounding: None,
};
static BY_COMPONENT: StepKind = StepKind {
    id: "adjustment",
    label: Text::new("力率调整电费", "Power-factor adjustment"),
    formula: "Σ ρ(a × k)",
    rounding: Keep::Cent.words(),
};
static OF_COMPONENT: Formula = Formula::new(
    "component_adjustment",
    Text::new("该项目的调整电费", "Adjustment of the component"),
    "a × k",
    &[&AMOUNT, &PERCENT],
    Keep::Cent,
    "components",
);
/// The percent of the base, to the cent.
pub(crate) static ADJUSTMENT: Formula = Formula::new(
    "adjustment",
    Text::new("力率调整电费", "Power-factor adjustment"),
    "B × k",
    &[&BASE, &PERCENT],
    Keep::Cent,
    "base",
);

impl Base {
    /// Reads `base`, or `components` with `utility` and `rounding`.
    pub(super) fn read(root: &Field<'_>, date: Option<Date>) -> Self {
        if !root.has("components") {
            // Whose bill it is and how the components are rounded is settled by the printed figure.
            for name in ["utility", "rounding"] {
                if root.has(name) {
                    root.refuse_at(name, Code::Conflict, "base");
                }
            }
            return Self::Printed(root.required("base"));
        }
        if root.has("base") {
            root.refuse_at("base", Code::Conflict, "components");
        }
        let rule = Self::rule(root, date);
        let rounding = root.optional_choice("rounding", Rounding::CHOICES);
        let items = root.items("components");
        if items.is_empty() {
            root.refuse_at("components", Code::WrongType, "[{ name, amount }]");
        }
        let components = items.iter().map(|item| Component::read(item, rule)).collect();
        Self::Components { rule, rounding, components }
    }

    /// The base of a bill whose lines are known to belong to it.
    pub(crate) fn of(rule: &'static BaseRule, amounts: Vec<Yuan>) -> Self {
        let component = |amount| Component { amount, stated: Some(true), ruled: None };
        Self::Components { rule, rounding: None, components: amounts.into_iter().map(component).collect() }
    }

    /// The rule of the utility named, Guangxi's when none is.
    fn rule(root: &Field<'_>, date: Option<Date>) -> &'static BaseRule {
        let utilities = POWER_FACTOR_BASE.iter().map(|rule| rule.utility);
        let named = root.index("utility", &mut utilities.clone());
        let name = named.and_then(|index| utilities.clone().nth(index)).unwrap_or("cn-gx");
        let versions = POWER_FACTOR_BASE.iter().filter(move |rule| rule.utility == name);
        root.accept(rulebook::in_force(versions, date, "date")).unwrap_or(&POWER_FACTOR_BASE[0])
    }

    /// Whether the rule behind the base is confirmed.
    pub(super) fn status(&self) -> Status {
        match self {
            Self::Printed(_) => Status::InForce,
            Self::Components { rule, .. } => rule.head.status,
        }
    }

    /// Takes the percent on the base: the base and the money.
    pub(crate) fn adjust<T: Trace>(&self, percent: Percent, t: &mut T) -> (Yuan, Yuan) {
        match self {
            Self::Printed(base) => {
                let base = Yuan::new(base.decimal());
                (base, t.compute(&ADJUSTMENT, &[base.given(), percent.given()]))
            }
            Self::Components { rule, rounding, components } => {
                let (base, counted) = sum(rule, components, t);
                let mode = t.step(&ROUNDING_STEP, |t| match rounding {
                    Some(asked) => {
                        t.input(&ROUNDING, asked);
                        *asked
                    }
                    None => t.rule(&ROUNDING, &rule.rounding),
                });
                let money = match mode {
                    Rounding::Total => t.compute(&ADJUSTMENT, &[base.given(), percent.given()]),
                    Rounding::Component => t.step(&BY_COMPONENT, |t| by_component(&counted, percent, t)),
                };
                (base, money)
            }
        }
    }
}

impl Component {
    fn read(item: &Field<'_>, rule: &'static BaseRule) -> Self {
        let amount = item.required("amount");
        let stated = item.flag("inBase");
        let name = item.text("name");
        let ruled = name.as_deref().and_then(|name| position(rule, name));
        if stated.is_none() && ruled.is_none() {
            let code = if name.is_some() { Code::Unknown } else { Code::Missing };
            let mut known = rule.components.iter().filter_map(|c| c.names.first().copied());
            item.refuse_at("name", code, &join(&mut known, "、"));
        }
        Self { amount, stated, ruled }
    }
}

/// Finds a component by code or printed name; bills add details in brackets.
fn position(rule: &BaseRule, name: &str) -> Option<usize> {
    let bare = name.split(['(', '（']).next().unwrap_or(name).trim();
    rule.components.iter().position(|c| c.code == bare || c.names.contains(&bare))
}

/// The sum of what belongs to the base, and those components.
fn sum<T: Trace>(rule: &BaseRule, components: &[Component], t: &mut T) -> (Yuan, Vec<Yuan>) {
    let mut counted = Vec::new();
    let base = t.step(&BASE_STEP, |t| {
        for component in components {
            counted.push(t.step(&COMPONENT_STEP, |t| {
                t.input(&AMOUNT, &component.amount);
                let by_rule = component.ruled.and_then(|index| rule.components.get(index));
                let belongs = match (component.stated, by_rule) {
                    (Some(stated), _) => {
                        t.input(&IN_BASE, &stated);
                        stated
                    }
                    (None, Some(known)) => t.rule(&IN_BASE, &known.in_base),
                    (None, None) => false,
                };
                if belongs { component.amount } else { Yuan::default() }
            }));
        }
        total(&counted, t)
    });
    (base, counted)
}

fn total<T: Trace>(amounts: &[Yuan], t: &mut T) -> Yuan {
    let sum = amounts.iter().try_fold(Decimal::ZERO, |sum, amount| add(sum, amount.decimal()));
    Yuan::new(t.fitting(sum, "components"))
}

fn by_component<T: Trace>(counted: &[Yuan], percent: Percent, t: &mut T) -> Yuan {
    let mut parts = Vec::new();
    for part in counted.iter().filter(|part| !part.decimal().is_zero()) {
        parts.push(t.compute(&OF_COMPONENT, &[part.given(), percent.given()]));
    }
    total(&parts, t)
}
