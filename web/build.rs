//! The catalogue of texts: `locales/zh.toml` and `locales/en.toml` become a struct with a field a
//! key, so that a missing or unused-in-one-language key does not compile.

use std::fmt::Write;
use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=locales");
    let zh: toml::Table = fs::read_to_string("locales/zh.toml")?.parse()?;
    let en: toml::Table = fs::read_to_string("locales/en.toml")?.parse()?;
    if let Some(key) = zh.keys().find(|k| !en.contains_key(*k)).or(en.keys().find(|k| !zh.contains_key(*k))) {
        return Err(format!("the text {key:?} is missing in one language").into());
    }
    let mut out = String::from("/// Every text of the site.\npub struct Catalogue {\n");
    for (key, text) in &zh {
        writeln!(out, "    /// {}\n    pub {key}: &'static str,", plain(text)?.replace('\n', " "))?;
    }
    out.push_str("}\n");
    for (name, table) in [("ZH", &zh), ("EN", &en)] {
        writeln!(out, "static {name}: Catalogue = Catalogue {{")?;
        for (key, text) in table {
            writeln!(out, "    {key}: {:?},", plain(text)?)?;
        }
        out.push_str("};\n");
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("catalogue.rs"), out)?;
    Ok(())
}

fn plain(text: &toml::Value) -> Result<&str, Box<dyn Error>> {
    text.as_str().filter(|t| !t.trim().is_empty()).ok_or_else(|| format!("{text} is no text").into())
}
