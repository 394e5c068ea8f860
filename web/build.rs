//! The catalogue of texts: `locales/zh.toml` and `locales/en.toml` become structs with a field
//! a key, so that a missing or unused-in-one-language key does not compile.

use std::fmt::Write;
use std::{env, error::Error, fs, path::Path};
use toml::{Table, Value};

const SECTIONS: [(&str, &str); 8] = [
    ("live", "Live"),
    ("factor", "Factor"),
    ("bill", "Bill"),
    ("editor", "Editor"),
    ("load", "Load"),
    ("late", "Late"),
    ("service", "Service"),
    ("page", "Pages"),
];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=locales");
    let zh: Table = fs::read_to_string("locales/zh.toml")?.parse()?;
    let en: Table = fs::read_to_string("locales/en.toml")?.parse()?;
    let mut out = String::new();
    for (section, name) in SECTIONS {
        emit(&mut out, name, table(&zh, section)?, table(&en, section)?)?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("catalogue.rs"), out)?;
    Ok(())
}

fn table<'a>(file: &'a Table, section: &str) -> Result<&'a Table, Box<dyn Error>> {
    file.get(section).and_then(Value::as_table).ok_or_else(|| format!("no section [{section}]").into())
}

/// A struct with a field a key, and a constant of it for each language.
fn emit(out: &mut String, name: &str, zh: &Table, en: &Table) -> Result<(), Box<dyn Error>> {
    if let Some(key) = zh.keys().find(|k| !en.contains_key(*k)).or(en.keys().find(|k| !zh.contains_key(*k))) {
        return Err(format!("the text {key:?} is missing in one language").into());
    }
    writeln!(out, "/// Texts of the site.\npub struct {name} {{")?;
    for (key, text) in zh {
        writeln!(out, "    /// {}\n    pub {key}: &'static str,", plain(text)?.replace('\n', " "))?;
    }
    out.push_str("}\n");
    for (language, table) in [("ZH", zh), ("EN", en)] {
        writeln!(out, "impl {name} {{ const {language}: &'static Self = &Self {{")?;
        for (key, text) in table {
            writeln!(out, "    {key}: {:?},", plain(text)?)?;
        }
        out.push_str("}; }\n");
    }
    Ok(())
}

fn plain(text: &Value) -> Result<&str, Box<dyn Error>> {
    text.as_str().filter(|t| !t.trim().is_empty()).ok_or_else(|| format!("{text} is no text").into())
}
