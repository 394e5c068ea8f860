//! Customer tier (客户等级) and account manager (客户经理) by monthly consumption.

use crate::decimal::sub;
use crate::error::{Code, Error};
use crate::explain::{Recorder, Silent, Step, StepKind, Term, Trace};
use crate::input::{Field, Source};
use crate::plain::plain;
use crate::rulebook::{self, Area, Assignment, Manager, SERVICE, Sector, ServiceRule, Setting, Status, Tier};
use crate::text::Text;
use crate::units::{KilowattHour, Quantity};

/// What the classification needs.
#[derive(Debug, Clone, Copy)]
pub struct Input {
    /// Monthly consumption.
    pub monthly: KilowattHour,
    /// Kind of customer, if known.
    pub sector: Option<&'static Sector>,
    /// Said to be important although ordinary, whatever the sector says.
    pub key_ordinary: Option<bool>,
    /// Town or countryside.
    pub setting: Setting,
    /// Supply area, if known.
    pub area: Option<&'static Area>,
    /// The rule in force.
    pub rule: &'static ServiceRule,
}

/// A service of the responsible manager.
#[derive(Debug, Clone, Copy)]
pub struct OfferedService {
    /// Name for programs.
    pub id: &'static str,
    /// Name for people.
    pub label: Text,
    /// What the customer gets.
    pub detail: Text,
    /// Where the catalogue says so.
    pub clause: &'static str,
}

/// Tier, manager and what the customer may expect.
#[derive(Debug, Clone)]
pub struct Classification {
    /// The tier.
    pub tier: Tier,
    /// The tier as people name it.
    pub tier_label: Text,
    /// Who serves the customer.
    pub manager: Manager,
    /// The manager as people name them.
    pub manager_label: Text,
    /// Why this manager.
    pub reason: Text,
    /// How many kWh a month are missing to the next tier, unless it is the highest.
    pub kwh_to_next_tier: Option<KilowattHour>,
    /// The supply area, if one was named.
    pub area: Option<&'static Area>,
    /// What the manager does for the customer.
    pub services: Vec<OfferedService>,
    /// Whether the rule behind it is confirmed.
    pub status: Status,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static MONTHLY: Term = Term::new("x", "月用电量", "Monthly consumption");
static LIMIT: Term = Term::new("≥", "起点", "Lower limit");
static TIER: Term = Term::new("等级", "客户等级", "Tier");
static SETTING: Term = Term::new("地点", "城镇或农村", "Town or countryside");
static KEY: Term = Term::new("重要", "普通却重要的客户", "Ordinary but important");
static MANAGER: Term = Term::new("经理", "客户经理", "Account manager");

static TIER_STEP: StepKind = StepKind {
    id: "tier",
    label: Text::new("客户等级", "Customer tier"),
    formula: "x ≥ 起点：取第一个达到的等级",
    rounding: None,
};
static KEY_STEP: StepKind = StepKind {
    id: "key_ordinary",
    label: Text::new("是否普通却重要", "Ordinary but important?"),
    formula: "行业 ∈ 重要单位",
    rounding: None,
};
static MANAGER_STEP: StepKind = StepKind {
    id: "manager",
    label: Text::new("客户经理", "Account manager"),
    formula: "等级、重要性、地点 → 经理",
    rounding: None,
};

/// Reads the input.
///
/// # Errors
/// The first field that is missing or can't be used.
pub fn read<S: Source>(root: &Field<'_, S>) -> Result<Input, Error> {
    let monthly = root.at("monthlyKwh").required()?;
    let rule = rulebook::in_force(SERVICE.iter(), root.at("date").date()?, "date")?;
    let sectors: Vec<_> = named(rule.sectors.iter().map(|s| (s.id, s.label, s)));
    let areas: Vec<_> = named(rule.areas.iter().map(|a| (a.id, a.label, a)));
    Ok(Input {
        monthly,
        sector: root.at("sector").optional_choice(&sectors)?,
        key_ordinary: root.at("keyOrdinary").flag()?,
        setting: root.at("setting").choice(Setting::CHOICES)?,
        area: root.at("area").optional_choice(&areas)?,
        rule,
    })
}

/// Choices by their name for programs first, then by the Chinese one, as export files have it.
fn named<T: Copy>(items: impl Iterator<Item = (&'static str, Text, T)> + Clone) -> Vec<(&'static str, T)> {
    let by_id = items.clone().map(|(id, _, item)| (id, item));
    by_id.chain(items.map(|(_, label, item)| (label.zh, item))).collect()
}

/// Tier, manager and services, explained.
///
/// # Errors
/// [`Code::NotInRuleBook`] when the company's rules name nobody for such a customer.
///
/// ```
/// use diansuan::{classify, input::{Field, Texts}};
/// let typed = [("monthlyKwh", "5万"), ("setting", "rural")].map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let result = classify::calculate(&classify::read(&Field::root(Texts::new(&typed))).unwrap()).unwrap();
/// assert_eq!((result.tier.id(), result.manager.id()), ("large", "large"));
/// ```
pub fn calculate(input: &Input) -> Result<Classification, Error> {
    let mut recorder = Recorder::new();
    let (tier, manager) = trace(input, &mut recorder)?;
    let services = input.rule.services.iter().filter(|s| s.managers.contains(&manager));
    let next = input.rule.tiers.iter().rev().find(|limit| limit.tier < tier);
    let missing = next.and_then(|limit| {
        let from = Silent.rule(&LIMIT, &limit.from);
        sub(from.decimal(), input.monthly.decimal()).map(KilowattHour::new)
    });
    Ok(Classification {
        tier,
        tier_label: tier.label(),
        manager,
        manager_label: manager.label(),
        reason: reason(tier, manager, input.setting),
        kwh_to_next_tier: missing,
        area: input.area,
        services: services
            .map(|s| OfferedService { id: s.id, label: s.label, detail: s.detail, clause: s.clause })
            .collect(),
        status: input.rule.head.status,
        steps: recorder.into_steps(),
    })
}

/// The same over any trace; with [`crate::explain::Silent`] nothing is recorded.
///
/// # Errors
/// As [`calculate`].
pub fn trace<T: Trace>(input: &Input, t: &mut T) -> Result<(Tier, Manager), Error> {
    let tier = t.step(&TIER_STEP, |t| {
        t.input(&MONTHLY, input.monthly);
        for limit in input.rule.tiers {
            if t.rule(&LIMIT, &limit.from) <= input.monthly {
                return Ok(limit.tier);
            }
        }
        Ok(Tier::Ordinary)
    })?;
    let key = match (input.key_ordinary, input.sector) {
        (Some(stated), _) => stated,
        (None, Some(sector)) => t.step(&KEY_STEP, |t| {
            t.note(sector.label);
            Ok(t.rule(&KEY, &sector.key))
        })?,
        (None, None) => false,
    };
    let manager = t.step(&MANAGER_STEP, |t| {
        t.input(&TIER, tier);
        t.input(&KEY, key);
        t.input(&SETTING, input.setting);
        let fits = |row: &&Assignment| {
            row.tier == tier
                && row.key.is_none_or(|k| k == key)
                && row.setting.is_none_or(|s| s == input.setting)
        };
        let row = input.rule.assignments.iter().find(fits);
        row.map(|row| t.rule(&MANAGER, &row.manager))
            .ok_or_else(|| Error::new(Code::NotInRuleBook, "setting").bound(input.rule.head.id))
    })?;
    Ok((tier, manager))
}

const fn reason(tier: Tier, manager: Manager, setting: Setting) -> Text {
    match (tier, manager, setting) {
        (Tier::Vip, ..) => Text::new(
            "用电量达到 VIP 高端客户标准，由公司领导兼任的 VIP 客户经理服务",
            "Consumption reaches the VIP tier: a member of the management is the account manager",
        ),
        (Tier::Large, ..) => Text::new(
            "用电量达到大客户标准，由大客户经理班服务",
            "Consumption reaches the large-customer tier: the large-customer team is responsible",
        ),
        (Tier::Ordinary, Manager::Large | Manager::Vip, _) => Text::new(
            "用电量属普通客户，但单位性质重要，由大客户经理服务",
            "Ordinary by consumption but important by what it does: the large-customer team is responsible",
        ),
        (Tier::Ordinary, _, Setting::Urban) => Text::new(
            "城镇普通客户，由所在社区的社区经理服务",
            "An ordinary customer in town: the manager of the residential community is responsible",
        ),
        (Tier::Ordinary, _, Setting::Rural) => Text::new(
            "农村普通客户，由所在公用变台区的台区经理服务",
            "An ordinary customer in the countryside: the manager of the transformer district is responsible",
        ),
    }
}

/// The tiers' lower limits as the rule prints them, highest first: what a pyramid shows.
#[must_use]
pub fn limits(rule: &'static ServiceRule) -> Vec<(Tier, String)> {
    rule.tiers.iter().map(|limit| (limit.tier, limit.from.text())).collect()
}

plain! { OfferedService { "id": id, "label": label, "detail": detail, "clause": clause } }

plain! { Classification { "tier": tier, "tierLabel": tier_label, "manager": manager, "managerLabel": manager_label, "reason": reason, "kwhToNextTier": kwh_to_next_tier, "area": area, "services": services, "status": status, "steps": steps } }
