//! The rule book: what is in force, where it is written and how sure that is.
//!
//! The files under `core/rules/` are the source; `cargo xtask rules` turns them into
//! `generated.rs`, which is committed and compared in every test run. Tariffs, which can be loaded
//! at run time too, become data (`tariffs.json`) that [`crate::tariff`] reads.

#[rustfmt::skip]
mod generated;
mod tables;

pub use crate::base::head::{Confidence, Head, HeadRef, Record, Status};
pub use crate::named;
pub use generated::{
    APPLIANCES, APPLIES_TO, BREAKER, CAPACITOR, CARE_CARD, CONNECTION_DOCUMENTS, CONNECTION_LIMITS,
    CONNECTION_OWN, CONNECTION_PROMISES, CONNECTION_ROLES, CONNECTION_STEPS, CONNECTION_WHOLE, COST_SHARE,
    CREDIT_BANDS, CREDIT_RULES, DAY_COUNT, EARLY_WARNING, GRID_EMISSION, HOME_SUPPLY, LOSS_PRACTICE,
    MANAGER_RESPONSE, METER, METER_CORRECTION, MOTOR_EFFICIENCY, PF_STANDARD_BY_KIND, POWER_FACTOR,
    POWER_FACTOR_BASE, PUBLIC_HOLIDAYS, RECORDS, RETROFIT, SERVICE, SERVICE_CONTACTS, SERVICE_DETAILS,
    SERVICE_PROMISES, SERVICE_STANDARDS, SERVICE_WIRE, STATUTORY_HOLIDAYS, SUPPLY_RULES, TABLES,
    TRANSFORMER_LOSS, WORKSHOP_EQUIPMENT, WORKSHOP_SAFETY, WORKSHOP_STANDARD, WORKSHOP_SUPPLY,
    WORKSHOP_TARIFF, WORKSHOP_TRANSFORMER,
};
pub use tables::{
    Area, Assignment, BaseComponent, BaseRule, CapacitorRule, Category, Column, DaysOff, Manager,
    PowerFactorRule, PublicHolidays, Rounding, Row, Sector, Service, ServiceRule, Setting, Standard, Table,
    Tier, TierLimit,
};

use crate::base::date::Date;
use crate::base::error::{Code, Error};

/// A rule that has a head with its dates.
pub trait Versioned: 'static {
    /// Who says so, since when, and how sure that is.
    fn head(&self) -> &'static Head;
}

/// The version in force on `date`; without a date the newest that is still in force.
///
/// # Errors
/// [`Code::NotInRuleBook`] naming `field`, with the dates the rule book knows.
pub fn in_force<T: Versioned>(
    versions: impl Iterator<Item = &'static T> + Clone,
    date: Option<Date>,
    field: &str,
) -> Result<&'static T, Error> {
    let found = match date {
        Some(date) => versions.clone().find(|rule| rule.head().covers(date)),
        None => versions.clone().find(|rule| rule.head().effective_to.is_none()),
    };
    found.ok_or_else(|| not_in_force(&mut versions.map(Versioned::head), field))
}

#[inline(never)]
pub(crate) fn not_in_force(heads: &mut dyn Iterator<Item = &Head>, field: &str) -> Error {
    let mut known = String::new();
    for head in heads {
        known.push_str(if known.is_empty() { "" } else { "; " });
        known.push_str(&head.id);
        known.push_str(": ");
        known.push_str(&head.span());
    }
    Error::new(Code::NotInRuleBook, field).bound(known)
}
