//! Customer tier (客户等级) and account manager (客户经理) by monthly consumption.

use crate::base::data::plain;
use crate::base::decimal::sub;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{KilowattHour, Quantity};
use crate::explain::{Recorder, Step, StepKind, Term, Trace};
use crate::rulebook::{self, Area, Assignment, Manager, SERVICE, Sector, ServiceRule, Setting, Status, Tier};

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
    pub label: &'static Text,
    /// Where the catalogue says so.
    pub clause: &'static str,
}

/// Tier, manager and what the customer may expect.
#[derive(Debug, Clone)]
pub struct Classification {
    /// The tier.
    pub tier: Tier,
    /// The tier as people name it.
    pub tier_label: &'static Text,
    /// Who serves the customer.
    pub manager: Manager,
    /// The manager as people name them.
    pub manager_label: &'static Text,
    /// Why this manager.
    pub reason: &'static Text,
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
static TIER: Term = Term::new("g", "客户等级", "Tier");
static SETTING: Term = Term::new("u", "城镇或农村", "Town or countryside");
static KEY: Term = Term::new("k", "普通却重要的客户", "Ordinary but important");
static MANAGER: Term = Term::new("m", "客户经理", "Account manager");

static TIER_STEP: StepKind = StepKind {
    id: "tier",
    label: Text::new("客户等级", "Customer tier"),
    formula: "g: x ≥ …",
    rounding: None,
};
static KEY_STEP: StepKind = StepKind {
    id: "key_ordinary",
    label: Text::new("是否普通却重要", "Ordinary but important?"),
    formula: "k(s)",
    rounding: None,
};
static MANAGER_STEP: StepKind = StepKind {
    id: "manager",
    label: Text::new("客户经理", "Account manager"),
    formula: "(g, k, u) → m",
    rounding: None,
};

/// Reads the input.
///
/// # Errors
/// The first field that is missing or can't be used.
pub fn read(root: &Field<'_>) -> Result<Input, Error> {
    let monthly = root.required("monthlyKwh");
    let newest = &SERVICE[0];
    let rule = root.accept(rulebook::in_force(SERVICE.iter(), root.date("date"), "date")).unwrap_or(newest);
    let sector = named(root, "sector", &mut rule.sectors.iter().map(|s| (s.id, &s.label)));
    let key_ordinary = root.flag("keyOrdinary");
    let setting = root.choice("setting", Setting::CHOICES).unwrap_or(Setting::Urban);
    let area = named(root, "area", &mut rule.areas.iter().map(|a| (a.id, &a.label)));
    root.finish(Input {
        monthly,
        sector: sector.and_then(|index| rule.sectors.get(index)),
        key_ordinary,
        setting,
        area: area.and_then(|index| rule.areas.get(index)),
        rule,
    })
}

/// The place of what is named for programs, or in Chinese as export files have it.
fn named(
    root: &Field<'_>,
    field: &str,
    items: &mut dyn Iterator<Item = (&'static str, &'static Text)>,
) -> Option<usize> {
    let (ids, labels): (Vec<_>, Vec<_>) = items.map(|(id, label)| (id, label.zh.as_str())).unzip();
    let index = root.index(field, &mut ids.iter().chain(&labels).copied())?;
    Some(index % ids.len())
}

/// Tier, manager and services, explained.
///
/// # Errors
/// [`Code::NotInRuleBook`] when the company's rules name nobody for such a customer.
///
/// ```
/// use diansuan::{data::Data, classify, input::Field};
/// let typed = [("monthlyKwh", "5万"), ("setting", "rural")].map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let result = classify::calculate(&classify::read(&Field::root(&Data::of_form(&typed))).unwrap()).unwrap();
/// assert_eq!((result.tier.id(), result.manager.id()), ("large", "large"));
/// ```
pub fn calculate(input: &Input) -> Result<Classification, Error> {
    let mut recorder = Recorder::new();
    let (tier, manager) = follow(input, &mut recorder);
    let services = input.rule.services.iter().filter(|s| s.managers.contains(&manager));
    let next = input.rule.tiers.iter().rev().find(|limit| limit.tier < tier);
    let missing = next.and_then(|limit| {
        let from = Recorder::muted().rule(&LIMIT, &limit.from);
        sub(from.decimal(), input.monthly.decimal()).map(KilowattHour::new)
    });
    recorder.conclude(|steps| Classification {
        tier,
        tier_label: tier.label(),
        manager,
        manager_label: manager.label(),
        reason: reason(tier, manager, input.setting),
        kwh_to_next_tier: missing,
        area: input.area,
        services: services.map(|s| OfferedService { id: s.id, label: &s.label, clause: s.clause }).collect(),
        status: input.rule.head.status,
        steps,
    })
}

/// The same over any trace; with [`crate::explain::Silent`] nothing is recorded.
///
/// # Errors
/// As [`calculate`].
pub fn trace<T: Trace>(input: &Input, t: &mut T) -> Result<(Tier, Manager), Error> {
    let found = follow(input, t);
    t.finish(found)
}

fn follow<T: Trace>(input: &Input, t: &mut T) -> (Tier, Manager) {
    let tier = t.step(&TIER_STEP, |t| {
        t.input(&MONTHLY, &input.monthly);
        let reached = input.rule.tiers.iter().find(|limit| t.rule(&LIMIT, &limit.from) <= input.monthly);
        reached.map_or(Tier::Ordinary, |limit| limit.tier)
    });
    let key = match (input.key_ordinary, input.sector) {
        (Some(stated), _) => stated,
        (None, Some(sector)) => t.step(&KEY_STEP, |t| {
            t.note(&sector.label);
            t.rule(&KEY, &sector.key)
        }),
        (None, None) => false,
    };
    let manager = t.step(&MANAGER_STEP, |t| {
        t.input(&TIER, &tier);
        t.input(&KEY, &key);
        t.input(&SETTING, &input.setting);
        let fits = |row: &&Assignment| {
            row.tier == tier
                && row.key.is_none_or(|k| k == key)
                && row.setting.is_none_or(|s| s == input.setting)
        };
        match input.rule.assignments.iter().find(fits) {
            Some(row) => t.rule(&MANAGER, &row.manager),
            None => {
                let unknown = Error::new(Code::NotInRuleBook, "setting").bound(input.rule.head.id.as_str());
                t.failure().get_or_insert(unknown);
                Manager::Community
            }
        }
    });
    (tier, manager)
}

const fn reason(tier: Tier, manager: Manager, setting: Setting) -> &'static Text {
    match (tier, manager, setting) {
        (Tier::Vip, ..) => {
            const {
                &Text::new(
                    "用电量达到 VIP 高端客户标准，由公司领导兼任的 VIP 客户经理服务",
                    "Consumption reaches the VIP tier: a member of the management is the account manager",
                )
            }
        }
        (Tier::Large, ..) => {
            const {
                &Text::new(
                    "用电量达到大客户标准，由大客户经理班服务",
                    "Consumption reaches the large-customer tier: the large-customer team is responsible",
                )
            }
        }
        (Tier::Ordinary, Manager::Large | Manager::Vip, _) => {
            const {
                &Text::new(
                    "用电量属普通客户，但单位性质重要，由大客户经理服务",
                    "Ordinary by consumption but important by what it does: the large-customer team is responsible",
                )
            }
        }
        (Tier::Ordinary, _, Setting::Urban) => {
            const {
                &Text::new(
                    "城镇普通客户，由所在社区的社区经理服务",
                    "An ordinary customer in town: the manager of the residential community is responsible",
                )
            }
        }
        (Tier::Ordinary, _, Setting::Rural) => {
            const {
                &Text::new(
                    "农村普通客户，由所在公用变台区的台区经理服务",
                    "An ordinary customer in the countryside: the manager of the transformer district is responsible",
                )
            }
        }
    }
}

/// The tiers' lower limits as the rule prints them, highest first: what a pyramid shows.
#[must_use]
pub fn limits(rule: &'static ServiceRule) -> Vec<(Tier, String)> {
    rule.tiers.iter().map(|limit| (limit.tier, limit.from.text())).collect()
}

plain! { OfferedService { "id": id, "label": label, "clause": clause } }

plain! { Classification { "tier": tier, "tierLabel": tier_label, "manager": manager, "managerLabel": manager_label, "reason": reason, "kwhToNextTier": kwh_to_next_tier, "area": area, "services": services, "status": status, "steps": steps } }
