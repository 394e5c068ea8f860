//! Rule files as Rust constants.

use super::Result;
use super::schema::{self, Head, RuleFile, Text, Value};
use super::{holidays, table, tariffs};
use std::fmt::Write;
use toml::value::Datetime;

/// The whole generated module.
pub fn rule_book(files: &[RuleFile], heads_of_tariffs: &[Head], tariffs: &[tariffs::File]) -> Result<String> {
    let mut out = String::from(
        "//! Generated from `core/rules/` by `cargo xtask rules`; edit the rule files instead.\n\n\
         use crate::base::head::{Confidence, Head, Record, Status};\n\
         use super::tables::*;\nuse crate::base::date::Date;\nuse crate::explain::Ruled;\n\
         use crate::base::text::{Text, Word};\n\
         use crate::base::units::*;\nuse rust_decimal::Decimal;\n\n",
    );
    let mut kinds: [(&str, &str, usize, String); 4] = [
        ("POWER_FACTOR", "PowerFactorRule", 0, String::new()),
        ("POWER_FACTOR_BASE", "BaseRule", 0, String::new()),
        ("CAPACITOR", "CapacitorRule", 0, String::new()),
        ("SERVICE", "ServiceRule", 0, String::new()),
    ];
    let mut tables = table::Tables::default();
    let (mut heads, mut users, mut details) = (String::new(), String::new(), String::new());
    for (index, file) in files.iter().enumerate() {
        let head = format!("HEAD_{index}");
        writeln!(out, "static {head}: Head = {};\n", head_literal(file.head())?)?;
        write!(heads, "{}, ", record(file.head(), &head)?)?;
        let (kind, body) = match file {
            RuleFile::PowerFactor(rule) => {
                for standard in &rule.standard {
                    write!(users, "({:?}, {}), ", standard.value, text(&standard.applies_to))?;
                }
                (0, power_factor(rule, &head)?)
            }
            RuleFile::PowerFactorBase(rule) => (1, base(rule, &head)?),
            RuleFile::Capacitor(rule) => (2, capacitor(rule, &head)?),
            RuleFile::Service(rule) => {
                for service in &rule.service {
                    write!(details, "({:?}, {}), ", service.id, text(&service.detail))?;
                }
                (3, service(rule, &head)?)
            }
            RuleFile::Table(rule) => {
                tables.add(rule, &head)?;
                continue;
            }
        };
        if let Some((_, _, count, list)) = kinds.get_mut(kind) {
            *count += 1;
            list.push_str(&body);
            list.push(',');
        }
    }
    for (index, head) in (files.len()..).zip(heads_of_tariffs) {
        let name = format!("HEAD_{index}");
        writeln!(out, "static {name}: Head = {};\n", head_literal(head)?)?;
        write!(heads, "{}, ", record(head, &name)?)?;
    }
    writeln!(
        out,
        "/// The heads of all rule files, with who, where and when.\npub static RECORDS: &[Record] = &[{heads}];\n"
    )?;
    writeln!(
        out,
        "/// What the customer gets from each service, for pages: the package has it beside its code.\n\
         pub static SERVICE_DETAILS: &[(&str, Text)] = &[{details}];\n"
    )?;
    writeln!(
        out,
        "/// Whom each standard applies to, for pages that print the rule; apart from it, as records are.\n\
         pub static APPLIES_TO: &[(&str, Text)] = &[{users}];\n"
    )?;
    for (name, kind, count, list) in kinds {
        writeln!(out, "/// All rules of this kind.\npub static {name}: [{kind}; {count}] = [{list}];\n")?;
    }
    let named = (files.len()..).zip(tariffs).map(|(index, file)| (file, format!("HEAD_{index}")));
    out.push_str(&holidays::code(named)?);
    out.push_str(&tables.code());
    Ok(out)
}

fn head_literal(head: &Head) -> Result<String> {
    let date = |d: &Option<Datetime>| -> Result<String> {
        Ok(match d {
            Some(d) => format!("Some({})", date_literal(d)?),
            None => "None".into(),
        })
    };
    Ok(format!(
        "Head {{ id: Word::Fixed({:?}), title: {}, document: Word::Fixed({:?}), effective_from: {}, known_since: {}, \
         effective_to: {}, status: Status::{}, confidence: Confidence::{} }}",
        head.id,
        text(&head.title),
        head.document,
        date(&head.effective_from)?,
        date(&head.known_since)?,
        date(&head.effective_to)?,
        pascal(&head.status),
        pascal(&head.confidence),
    ))
}

fn record(head: &Head, name: &str) -> Result<String> {
    Ok(format!(
        "Record {{ head: &{name}, issuer: {}, source: {}, checked: {}, note: {} }}",
        text(&head.issuer),
        text(&head.source),
        date_literal(&head.checked)?,
        head.note.as_ref().map_or("None".into(), |n| format!("Some({})", text(n))),
    ))
}

fn power_factor(rule: &schema::PowerFactor, head: &str) -> Result<String> {
    let mut standards = String::new();
    for standard in &rule.standard {
        let table = factor_table(standard)?;
        write!(
            standards,
            "Standard {{ id: {:?}, value: {}, table: Ruled::new(&{head}, {:?}, {table:?}) }},",
            standard.value,
            ruled(head, &standard.clause, &quantity("PowerFactor", &standard.value)?),
            standard.table_clause,
        )?;
    }
    let decimals = ruled(head, &rule.factor.clause, &rule.factor.decimals.to_string());
    Ok(format!("PowerFactorRule {{ head: &{head}, standards: [{standards}], factor_decimals: {decimals} }}"))
}

/// Spreads the bands over all hundredths; every factor must be in exactly one band.
fn factor_table(standard: &schema::Standard) -> Result<Vec<i128>> {
    let mut table: Vec<Option<i128>> = vec![None; 101];
    for band in &standard.bands {
        let high = hundredths(&band.high)?;
        let percent = hundredths(&band.percent)?;
        let step = hundredths(&band.step)?;
        for factor in hundredths(&band.low)?..=high {
            let row = usize::try_from(factor).ok().and_then(|i| table.get_mut(i));
            match row {
                Some(row @ None) => *row = Some(percent + step * (high - factor)),
                _ => {
                    return Err(format!(
                        "{}: factor {factor}/100 is covered twice or outside 0–1",
                        standard.value
                    )
                    .into());
                }
            }
        }
    }
    let full: Option<Vec<i128>> = table.into_iter().collect();
    full.ok_or_else(|| format!("{}: the bands leave a gap", standard.value).into())
}

fn base(rule: &schema::Base, head: &str) -> Result<String> {
    let mut components = String::new();
    for component in &rule.component {
        write!(
            components,
            "BaseComponent {{ code: {:?}, names: &{:?}, in_base: {} }},",
            component.code,
            component.names,
            ruled(head, &component.clause, &component.in_base.to_string()),
        )?;
    }
    Ok(format!(
        "BaseRule {{ head: &{head}, utility: {:?}, label: {}, rounding: {}, components: &[{components}] }}",
        rule.utility,
        text(&rule.label),
        rounding(head, &rule.rounding),
    ))
}

fn capacitor(rule: &schema::Capacitor, head: &str) -> Result<String> {
    let value =
        |unit: &str, v: &Value| -> Result<String> { Ok(ruled(head, &v.clause, &quantity(unit, &v.value)?)) };
    Ok(format!(
        "CapacitorRule {{ head: &{head}, step: {}, loss: {}, price_low: {}, price_high: {} }}",
        value("Kilovar", &rule.step)?,
        value("WattPerKilovar", &rule.loss)?,
        value("YuanPerKvar", &rule.price_low)?,
        value("YuanPerKvar", &rule.price_high)?,
    ))
}

fn service(rule: &schema::Service, head: &str) -> Result<String> {
    let mut out = format!("ServiceRule {{ head: &{head}, tiers: &[");
    for tier in &rule.tier {
        let from = ruled(head, &tier.clause, &quantity("KilowattHour", &tier.from)?);
        write!(out, "TierLimit {{ tier: Tier::{}, from: {from} }},", pascal(&tier.tier))?;
    }
    out.push_str("], sectors: &[");
    for sector in &rule.sector {
        let key = ruled(head, "三（二）", &sector.key.to_string());
        write!(out, "Sector {{ id: {:?}, label: {}, key: {key} }},", sector.id, text(&sector.label))?;
    }
    out.push_str("], areas: &[");
    for area in &rule.area {
        write!(out, "Area {{ id: {:?}, label: {} }},", area.id, text(&area.label))?;
    }
    out.push_str("], assignments: &[");
    for row in &rule.assignment {
        let setting = row.setting.as_ref().map_or("None".into(), |s| format!("Some(Setting::{})", pascal(s)));
        let manager = ruled(head, &row.clause, &format!("Manager::{}", pascal(&row.manager)));
        write!(
            out,
            "Assignment {{ tier: Tier::{}, key: {:?}, setting: {setting}, manager: {manager} }},",
            pascal(&row.tier),
            row.key,
        )?;
    }
    out.push_str("], services: &[");
    for item in &rule.service {
        let managers: Vec<String> = item.managers.iter().map(|m| format!("Manager::{}", pascal(m))).collect();
        write!(
            out,
            "Service {{ id: {:?}, label: {}, managers: &[{}], clause: {:?} }},",
            item.id,
            text(&item.label),
            managers.join(", "),
            item.clause,
        )?;
    }
    out.push_str("] }");
    Ok(out)
}

fn rounding(head: &str, value: &Value) -> String {
    ruled(head, &value.clause, &format!("Rounding::{}", pascal(&value.value)))
}

fn ruled(head: &str, clause: &str, value: &str) -> String {
    format!("Ruled::new(&{head}, {clause:?}, {value})")
}

pub(super) fn text(text: &Text) -> String {
    format!("Text::new({:?}, {:?})", text.zh, text.en)
}

fn pascal(name: &str) -> String {
    name.split('_')
        .map(|word| {
            let mut chars = word.chars();
            chars.next().map(|c| c.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default()
        })
        .collect()
}

/// Mantissa and scale of a plain decimal.
fn decimal(text: &str) -> Result<(i128, u32)> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let mantissa =
        format!("{whole}{fraction}").parse().map_err(|_| format!("{text:?} is no plain decimal"))?;
    Ok((mantissa, u32::try_from(fraction.len())?))
}

fn hundredths(text: &str) -> Result<i128> {
    let (mantissa, scale) = decimal(text)?;
    let factor = 2_u32.checked_sub(scale).ok_or_else(|| format!("{text:?} has more than two decimals"))?;
    Ok(mantissa * 10_i128.pow(factor))
}

/// A plain decimal as a constant.
pub(super) fn number(text: &str) -> Result<String> {
    let (mantissa, scale) = decimal(text)?;
    let magnitude = u64::try_from(mantissa.unsigned_abs())?;
    let (low, mid, negative) = (magnitude & 0xFFFF_FFFF, magnitude >> 32, mantissa < 0);
    Ok(format!("Decimal::from_parts({low}, {mid}, 0, {negative}, {scale})"))
}

fn quantity(unit: &str, text: &str) -> Result<String> {
    Ok(format!("{unit}::constant({})", number(text)?))
}

pub(super) fn date_literal(date: &Datetime) -> Result<String> {
    let date = date.date.ok_or("a date without day")?;
    let lengths = [31, if leap(date.year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let before: u16 = lengths.iter().take(usize::from(date.month).saturating_sub(1)).sum();
    Ok(format!("Date::constant({}, {})", date.year, before + u16::from(date.day)))
}

fn leap(year: u16) -> bool {
    (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400)
}
