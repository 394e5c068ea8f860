//! Tariffs and bills: what the rule book holds, and what a month costs under it.
//!
//! So far residential tiers over the calendar year (年阶梯) and shared meters (合表).

mod bill;
mod catalogue;

pub use bill::{Bill, Input, Line, TierUse, calculate, read, trace};
pub use catalogue::{Filter, TariffDescription, TariffEntry, TierDescription, describe, list, read_filter};

use crate::date::Date;
use crate::error::Code;
use crate::input::{Field, Source};
use crate::rulebook::{self, TARIFF, TariffRule};
use crate::text::Text;

/// The version of the tariff named in the input that is in force on `date`.
fn find<S: Source>(root: &Field<'_, S>, date: Option<Date>, date_field: &str) -> Option<&'static TariffRule> {
    if !root.has("tariff") {
        root.refuse_at("tariff", Code::Missing, "");
    }
    let mut names: Vec<&'static str> = TARIFF.iter().map(|t| t.tariff).collect();
    names.dedup();
    let id = *names.get(root.index("tariff", &mut names.iter().copied())?)?;
    root.accept(rulebook::in_force(TARIFF.iter().filter(move |t| t.tariff == id), date, date_field))
}

/// What the tier at `index` is called; a tariff with a single one has no tiers.
fn tier_label(index: usize, tiers: usize) -> Text {
    if tiers == 1 {
        return Text::new("电度电费（不分档）", "Energy, no tiers");
    }
    match index {
        0 => Text::new("第一档", "Tier 1"),
        1 => Text::new("第二档", "Tier 2"),
        2 => Text::new("第三档", "Tier 3"),
        _ => Text::new("更高档", "Higher tier"),
    }
}

/// The tier named in an input or result, never shown with an index out of the table.
fn tier_id(index: usize) -> &'static str {
    match index {
        0 => "tier_1",
        1 => "tier_2",
        2 => "tier_3",
        _ => "tier_4",
    }
}
