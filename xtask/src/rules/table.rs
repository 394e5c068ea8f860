//! Rule files that are plain tables: rows of values with units, cited one by one.

use super::Result;
use super::emit::{number, text};
use super::schema::{Row, Table};
use std::collections::BTreeMap;

/// Units of columns and the quantities that read and write them.
const UNITS: [(&str, &str); 21] = [
    ("", "Ratio"),
    ("%", "Percent"),
    ("A", "Ampere"),
    ("V", "Volt"),
    ("W", "Watt"),
    ("day", "Days"),
    ("h", "Hours"),
    ("kVA", "KilovoltAmpere"),
    ("kW", "Kilowatt"),
    ("kWh", "KilowattHour"),
    ("kg/kWh", "KilogramPerKwh"),
    ("kvar", "Kilovar"),
    ("min", "Minutes"),
    ("mm²", "SquareMillimetre"),
    ("month", "BilledMonths"),
    ("year", "WholeYears"),
    ("元", "UnitPrice"),
    ("元/kVA", "YuanPerKva"),
    ("元/kWh", "YuanPerKwh"),
    ("分", "Points"),
    ("工作日", "WorkingDays"),
];

/// The code of all tables, versions of one under one name.
#[derive(Default)]
pub struct Tables(BTreeMap<String, Vec<String>>);

impl Tables {
    /// Adds a file.
    pub fn add(&mut self, rule: &Table, head: &str) -> Result<()> {
        let blame = |what: String| format!("{}: {what}", rule.head.id);
        let mut units = Vec::new();
        let mut columns = String::new();
        for column in &rule.columns {
            let unit = UNITS.iter().find(|(unit, _)| *unit == column.unit);
            let (_, quantity) = unit.ok_or_else(|| blame(format!("no unit {:?}", column.unit)))?;
            units.push((column.id.as_str(), *quantity));
            columns += &format!(
                "Column {{ id: {:?}, label: {}, unit: {:?} }},",
                column.id,
                text(&column.label),
                column.unit
            );
        }
        let mut ids: Vec<&str> = rule.row.iter().map(|row| row.id.as_str()).collect();
        ids.sort_unstable();
        if let Some(twice) = ids.windows(2).find(|pair| pair.first() == pair.last()) {
            return Err(blame(format!("row twice: {}", twice.join(", "))).into());
        }
        let mut rows = String::new();
        for row in &rule.row {
            rows += &line(row, &units, head).map_err(|error| blame(format!("{}: {error}", row.id)))?;
        }
        let code = format!("Table {{ head: &{head}, columns: &[{columns}], rows: &[{rows}] }}");
        self.0.entry(rule.table.to_uppercase()).or_default().push(code);
        Ok(())
    }

    /// The constants.
    pub fn code(&self) -> String {
        let mut out = String::new();
        for (name, versions) in &self.0 {
            let (count, all) = (versions.len(), versions.join(","));
            out += &format!(
                "/// All versions of this table.\npub static {name}: [Table; {count}] = [{all}];\n\n"
            );
        }
        let names: String =
            self.0.keys().map(|name| format!("({:?}, &{name}),", name.to_lowercase())).collect();
        out + &format!(
            "/// All tables, for pages that print them.\npub static TABLES: &[(&str, &[Table])] = &[{names}];\n"
        )
    }
}

fn line(row: &Row, units: &[(&str, &str)], head: &str) -> Result<String> {
    if let Some(stray) = row.values.keys().find(|key| !units.iter().any(|(id, _)| id == key)) {
        return Err(format!("no column {stray:?}").into());
    }
    let mut values = String::new();
    for (id, quantity) in units {
        values += &match row.values.get(*id) {
            Some(value) => format!(
                "Some(Ruled::new(&{head}, {:?}, Measure::new({}, {quantity}::SPEC))),",
                row.clause,
                number(value)?
            ),
            None => "None,".to_owned(),
        };
    }
    let detail = row.detail.as_ref().map_or("None".to_owned(), |detail| format!("Some({})", text(detail)));
    Ok(format!(
        "Row {{ id: {:?}, group: {:?}, label: {}, detail: {detail}, citation: Ruled::new(&{head}, {:?}, ()), values: &[{values}] }},",
        row.id,
        row.group,
        text(&row.label),
        row.clause
    ))
}
