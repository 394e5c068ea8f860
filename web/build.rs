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
    let folder = env::var("OUT_DIR")?;
    fs::write(Path::new(&folder).join("catalogue.rs"), out)?;
    fs::write(Path::new(&folder).join("glossary.rs"), glossary()?)?;
    Ok(())
}

/// The terms of `glossary.toml` as a constant.
fn glossary() -> Result<String, Box<dyn Error>> {
    println!("cargo:rerun-if-changed=glossary.toml");
    let file: Table = fs::read_to_string("glossary.toml")?.parse()?;
    let terms = file.get("term").and_then(Value::as_array).ok_or("no terms")?;
    let mut out = String::from("/// All terms.\npub const GLOSSARY: &[Term] = &[\n");
    for term in terms {
        let get = |name: &str| term.get(name).ok_or_else(|| format!("a term without {name}"));
        let text = |name: &str| -> Result<String, Box<dyn Error>> {
            let both = get(name)?;
            let one = |lang: &str| plain(both.get(lang).unwrap_or(&Value::Boolean(false)));
            Ok(format!("Text::new({:?}, {:?})", one("zh")?, one("en")?))
        };
        let also = |lang: &str| get("also").map(|also| also.get(lang).and_then(Value::as_array).cloned());
        let list = |names: Option<Vec<Value>>| -> Result<String, Box<dyn Error>> {
            let names: Result<Vec<&str>, _> = names.iter().flatten().map(plain).collect();
            Ok(format!("&{:?}", names?))
        };
        writeln!(
            out,
            "    Term {{ id: {:?}, name: {}, also: [{}, {}], text: {}, page: {:?} }},",
            plain(get("id")?)?,
            text("name")?,
            list(also("zh")?)?,
            list(also("en")?)?,
            text("text")?,
            plain(get("page")?)?,
        )?;
    }
    out.push_str("];\n");
    Ok(out)
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
