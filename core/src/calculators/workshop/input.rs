//! What is asked: the equipment, how it is used and what it grows by.

use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::units::{Count, DayHours, Days, Kilowatt, Percent, Quantity, Share, WholeYears, YuanPerKwh};
use crate::rulebook::{self, Row, Table, WORKSHOP_EQUIPMENT, named};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

named! {
    /// What the electricity is for, which decides tariff and standard.
    Purpose {
        /// Commerce and industry.
        Industry = "industry", "工商业", "Commerce or industry";
        /// Farming, animals, fish, and the first processing of farm products.
        Farming = "farming", "农业生产（种植、养殖、农产品初加工）", "Farming (crops, animals, fish, first processing)";
    }
}

/// Equipment of one kind.
#[derive(Debug, Clone)]
pub struct Equipment {
    /// Its row in the table of kinds.
    pub kind: &'static Row,
    /// How many.
    pub count: Count,
    /// Rated power of each.
    pub power: Kilowatt,
    /// Hours a day.
    pub hours: DayHours,
}

/// What the plan needs.
#[derive(Debug, Clone)]
pub struct Input {
    /// The table of kinds in force.
    pub table: &'static Table,
    /// The equipment, at least one.
    pub equipment: Vec<Equipment>,
    /// What it is for.
    pub purpose: Purpose,
    /// The share of all demands that comes at one time, above 0, at most 1.
    pub simultaneity: Share,
    /// Growth a year, 0 to 100 %.
    pub growth: Percent,
    /// Years of growth.
    pub years: u16,
    /// Days of work a month.
    pub days: Days,
    /// The customer's own price.
    pub price: Option<YuanPerKwh>,
}

/// Longest plan, in years.
const LONGEST: u16 = 20;

/// Reads the input: `equipment` is a list of `kind`, `count`, `kw`, `hours`; a row with neither count
/// nor power is left out.
///
/// # Errors
/// The first field that is missing or can't be used; no equipment at all.
pub fn read(root: &Field<'_>) -> Result<Input, Error> {
    let table = rulebook::in_force(WORKSHOP_EQUIPMENT.iter(), None, "equipment")?;
    let rows = root.items("equipment");
    let equipment: Vec<Equipment> = rows.iter().filter_map(|row| read_row(row, table)).collect();
    if equipment.is_empty() {
        let first = root.at("equipment");
        first.at("0").refuse_at("count", Code::Missing, "");
    }
    let within = |name: &str, value: Decimal, low: Decimal, high: Decimal, bound: &str| {
        if value < low || value > high {
            root.refuse_at(name, Code::OutOfRange, bound);
        }
    };
    let simultaneity: Share = root.required("simultaneity");
    within("simultaneity", simultaneity.decimal(), Decimal::new(1, 2), Decimal::ONE, "0.01 – 1");
    let growth: Percent = root.optional("growth").unwrap_or_default();
    within("growth", growth.decimal(), Decimal::ZERO, Decimal::ONE_HUNDRED, "0 – 100 %");
    let days: Days = root.required("days");
    within("days", days.decimal(), Decimal::ZERO, Decimal::from(31), "0 – 31");
    let years: WholeYears = root.optional("years").unwrap_or_default();
    let whole = years.decimal().to_u16().filter(|n| *n <= LONGEST && Decimal::from(*n) == years.decimal());
    if whole.is_none() {
        root.refuse_at("years", Code::OutOfRange, "0, 1, … 20");
    }
    root.finish(Input {
        table,
        equipment,
        purpose: root.choice("purpose", Purpose::CHOICES).unwrap_or(Purpose::Industry),
        simultaneity,
        growth,
        years: whole.unwrap_or_default(),
        days,
        price: root.optional("price"),
    })
}

fn read_row(row: &Field<'_>, table: &'static Table) -> Option<Equipment> {
    if !row.has("count") && !row.has("kw") {
        row.known(&["kind", "hours"]);
        return None;
    }
    let (count, power): (Count, Kilowatt) = (row.required("count"), row.required("kw"));
    let above_zero = |name: &str, value: Decimal| {
        if value.is_zero() {
            row.refuse_at(name, Code::OutOfRange, "> 0");
        }
    };
    if row.has("count") {
        above_zero("count", count.decimal());
    }
    if row.has("kw") {
        above_zero("kw", power.decimal());
    }
    if !count.decimal().fract().is_zero() {
        row.refuse_at("count", Code::OutOfRange, "1, 2, 3 …");
    }
    if !row.has("kind") {
        row.refuse_at("kind", Code::Missing, "");
    }
    let kind = row.index("kind", &mut table.rows.iter().map(|row| row.id))?;
    Some(Equipment { kind: table.rows.get(kind)?, count, power, hours: row.required("hours") })
}
