//! Rule files of tariffs as data: JSON without what only readers of the rules page need.

use super::Result;
use serde_json::Value;
use std::collections::BTreeMap;

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

/// Name of the asset with what all regions share and where those of the regions are.
pub const BOOK: &str = "book.json";
/// The folder of the files that all regions share.
const SHARED: &str = "cn";

/// The price book as pages load it: [`BOOK`], and a file for each region, by their plain names.
///
/// `files` are with the folders they stand in, which are called after the regions.
pub fn assets<'f>(files: impl IntoIterator<Item = (&'f str, &'f File)>) -> Result<BTreeMap<String, String>> {
    let mut regions: BTreeMap<&str, Vec<&File>> = BTreeMap::new();
    for (region, file) in files {
        regions.entry(region).or_default().push(file);
    }
    let shared = regions.remove(SHARED).unwrap_or_default();
    let names: BTreeMap<&str, String> = regions.keys().map(|name| (*name, format!("{name}.json"))).collect();
    let book = serde_json::to_string(&serde_json::json!({ "shared": shared, "regions": names }))?;
    let mut assets = BTreeMap::from([(BOOK.to_owned(), book)]);
    for (region, files) in regions {
        assets.insert(format!("{region}.json"), serde_json::to_string(&files)?);
    }
    Ok(assets)
}
