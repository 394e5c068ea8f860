//! The catalogue of texts: the files of `locales/zh` and `locales/en` become structs with a field a
//! key, so that a missing or unused-in-one-language key does not compile.

use std::fmt::Write;
use std::{env, error::Error, fs, path::Path};
use toml::{Table, Value};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=locales");
    let mut files = Vec::new();
    for language in ["locales/zh", "locales/en"] {
        let mut names: Vec<String> = Vec::new();
        for entry in fs::read_dir(language)? {
            names.extend(entry?.file_name().into_string());
        }
        names.sort();
        files.push(names);
    }
    let [zh, en] = files.as_slice() else { return Err("two languages".into()) };
    if zh != en {
        return Err(format!("a file of texts is missing in one language: {zh:?} and {en:?}").into());
    }
    let mut out = String::new();
    for file in zh {
        let name = file.strip_suffix(".toml").ok_or_else(|| format!("{file} is no file of texts"))?;
        emit(&mut out, &pascal(name), &table("zh", file)?, &table("en", file)?)?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("catalogue.rs"), out)?;
    Ok(())
}

fn table(language: &str, file: &str) -> Result<Table, Box<dyn Error>> {
    let path = Path::new("locales").join(language).join(file);
    let text = fs::read_to_string(&path)?;
    Ok(text.parse().map_err(|error| format!("{}: {error}", path.display()))?)
}

fn pascal(name: &str) -> String {
    let word = |word: &str| word.split_at_checked(1).map(|(first, rest)| first.to_uppercase() + rest);
    name.split('_').filter_map(word).collect()
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
