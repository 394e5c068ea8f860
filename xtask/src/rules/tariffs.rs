//! Rule files of tariffs as data: JSON without what only readers of the rules page need.

use super::Result;
use serde_json::Value;

/// A rule file as JSON.
pub type File = serde_json::Map<String, Value>;

/// Parts of the head that no calculation needs; `rules.json` has them.
const FOR_READERS: [&str; 4] = ["issuer", "source", "checked", "note"];

/// A TOML file as JSON: dates become texts.
pub fn read(text: &str) -> Result<File> {
    let table: toml::Table = toml::from_str(text)?;
    let mut file = File::new();
    for (key, value) in table {
        if !FOR_READERS.contains(&key.as_str()) {
            file.insert(key, json(value));
        }
    }
    Ok(file)
}

fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => Value::String(number.to_string()),
        toml::Value::Float(number) => Value::String(number.to_string()),
        toml::Value::Boolean(flag) => Value::Bool(flag),
        toml::Value::Datetime(date) => Value::String(date.to_string()),
        toml::Value::Array(items) => Value::Array(items.into_iter().map(json).collect()),
        toml::Value::Table(table) => {
            Value::Object(table.into_iter().map(|(key, value)| (key, json(value))).collect())
        }
    }
}

/// All files, one to a line.
pub fn data(files: &[File]) -> Result<String> {
    let lines: std::result::Result<Vec<String>, _> = files.iter().map(serde_json::to_string).collect();
    Ok(format!("[\n{}\n]\n", lines?.join(",\n")))
}
