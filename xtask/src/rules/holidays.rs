//! Public holidays as code: calculators that count working days need no tariff engine for them.

use super::Result;
use super::emit::date_literal;
use super::tariffs::File;
use serde_json::Value;

/// The families of the country's own holidays, and the constants they become: the arrangement of each
/// year, and what the law gives where that is not published yet.
const FAMILIES: [(&str, &str, &str); 2] = [
    ("cn", "PUBLIC_HOLIDAYS", "Public holidays, year by year, as arranged."),
    ("cn-statutory", "STATUTORY_HOLIDAYS", "Public holidays by law alone, of years not arranged yet."),
];

/// The constants, out of tariff files and the names of their heads.
pub fn code<'a>(files: impl Iterator<Item = (&'a File, String)>) -> Result<String> {
    let files: Vec<_> = files.collect();
    let mut out = String::new();
    for (family, name, about) in FAMILIES {
        let (count, years) = years(&files, family)?;
        out += &format!("/// {about}\npub static {name}: [PublicHolidays; {count}] = [{years}];\n\n");
    }
    Ok(out)
}

/// The years of a family, and how many they are.
fn years(files: &[(&File, String)], family: &str) -> Result<(usize, String)> {
    let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
    let (mut count, mut years) = (0, String::new());
    for (file, head) in files {
        if text(file.get("kind")) != "holidays" || text(file.get("holidays")) != family {
            continue;
        }
        let (mut off, mut worked) = (String::new(), String::new());
        for holiday in file.get("holiday").and_then(Value::as_array).into_iter().flatten() {
            let day = |key: &str| date_literal(&text(holiday.get(key)).parse()?);
            off += &format!("({}, {}),", day("from")?, day("to")?);
            for date in holiday.get("workdays").and_then(Value::as_array).into_iter().flatten() {
                worked += &format!("{},", date_literal(&text(Some(date)).parse()?)?);
            }
        }
        count += 1;
        let days = format!("DaysOff {{ off: &[{off}], worked: &[{worked}] }}");
        years += &format!("PublicHolidays {{ head: &{head}, days: Ruled::new(&{head}, \"全文\", {days}) }},");
    }
    Ok((count, years))
}
