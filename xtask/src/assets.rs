//! What pages refer to, under names that change with the content, so that it may be kept for ever.
//!
//! References from one asset to another (`import "./web.js"`, `url("icon.svg")`, an icon in the
//! manifest) follow the new names. Only relative addresses are written: the site works under any path.

use crate::files::{below, fingerprint, read, read_text};
use crate::{Result, rules, settings, wasm};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Kept for ever under a hashed name. Everything else keeps its own: browsers, people or other
/// pages ask for it so.
const HASHED: [&str; 5] = ["js", "css", "svg", "woff2", "wasm"];
/// Browsers look for it at the root, and ask for it again at every visit.
pub(crate) const SERVICE_WORKER: &str = "sw.js";

/// Says so where a browser is too old for the rest, so the minifier must not make it newer.
const FOR_ALL_BROWSERS: &str = "first.js";

/// A module that one script alone imports is sent within it: a request less.
const WITHIN: (&str, &str) = ("app.js", "answer.js");
/// What pages in other websites' frames load before anything is painted, a request less there.
const BEFORE: (&str, &str) = ("look.js", settings::SCRIPT);

/// The parts of the style sheet, in their order: of two rules of the same weight the later one counts.
const STYLES: [&str; 9] = [
    "base.css",
    "layout.css",
    "form.css",
    "results.css",
    "pages.css",
    "paper.css",
    "prose.css",
    "training.css",
    "workbench.css",
];
const STYLES_FOLDER: &str = "public/styles";

/// The assets by their plain name, before and after they got their final one.
pub(crate) struct Assets<'a> {
    site: &'a Path,
    waiting: BTreeMap<String, Vec<u8>>,
    /// Plain name to path relative to the site's root: what the prerenderer is handed.
    pub(crate) done: BTreeMap<String, String>,
}

/// The scripts that belong to one page, from its folder, and those of the workbench.
pub(crate) fn scripts() -> Result<Vec<PathBuf>> {
    let mut scripts = below(Path::new("web/pages"))?;
    for entry in fs::read_dir("web/workbench")? {
        scripts.push(entry?.path());
    }
    scripts.retain(|path| path.extension().is_some_and(|end| end == "js"));
    scripts.sort();
    Ok(scripts)
}

impl<'a> Assets<'a> {
    /// Writes `public/`, the pages' scripts, the wasm modules and the price book, by name, into the site.
    pub(crate) fn write(site: &'a Path, modules: Vec<(String, wasm::Files)>) -> Result<Self> {
        let mut assets = Self { site, waiting: BTreeMap::new(), done: BTreeMap::new() };
        for (name, text) in rules::book(Path::new(""))? {
            assets.waiting.insert(name, text.into_bytes());
        }
        for (name, files) in modules {
            assets.waiting.insert(format!("{name}.js"), files.js.into_bytes());
            assets.waiting.insert(format!("{name}_bg.wasm"), files.wasm);
        }
        assets.waiting.insert("site.css".to_owned(), styles()?.into_bytes());
        let mut plain = Vec::new();
        let public = below(Path::new("public"))?;
        for file in public.into_iter().chain(scripts()?) {
            let name = file.file_name().and_then(|n| n.to_str()).ok_or("a file name that is no text")?;
            let kind = file.extension().and_then(|e| e.to_str()).unwrap_or_default();
            if name == SERVICE_WORKER
                || file == Path::new("public").join(WITHIN.1)
                || file.starts_with(STYLES_FOLDER)
            {
                continue;
            }
            if !HASHED.contains(&kind) {
                plain.push(file);
            } else if assets.waiting.insert(name.to_owned(), script(&file, kind)?).is_some() {
                return Err(format!("two assets are called {name}").into());
            }
        }
        while let Some(name) = assets.waiting.keys().next().cloned() {
            assets.finish(&name, &mut Vec::new())?;
        }
        for file in plain {
            let to = site.join(file.strip_prefix("public")?);
            if let Some(folder) = to.parent() {
                fs::create_dir_all(folder)?;
            }
            match String::from_utf8(read(&file)?) {
                Ok(text) => fs::write(to, renamed(&text, &assets.done, "assets/"))?,
                Err(binary) => fs::write(to, binary.into_bytes())?,
            }
        }
        Ok(assets)
    }

    /// Gives one asset its final name, after all that it refers to.
    fn finish(&mut self, name: &str, above: &mut Vec<String>) -> Result<()> {
        let Some(bytes) = self.waiting.remove(name) else { return Ok(()) };
        above.push(name.to_owned());
        let (stem, kind) = name.rsplit_once('.').ok_or("an asset without an ending")?;
        let bytes = match kind {
            "js" | "css" | "json" => {
                let text = String::from_utf8(bytes)?;
                if let Some(own) = above.iter().find(|n| *n != name && refers(&text, n)) {
                    return Err(format!("{name} and {own} refer to each other").into());
                }
                let others: Vec<String> = self.waiting.keys().filter(|n| refers(&text, n)).cloned().collect();
                for other in others {
                    self.finish(&other, above)?;
                }
                let text = renamed(&text, &self.done, "./");
                match kind {
                    "json" => text.into_bytes(),
                    _ if name == FOR_ALL_BROWSERS => wasm::minify(&text, "es5")?.into_bytes(),
                    _ => wasm::minify(&text, kind)?.into_bytes(),
                }
            }
            _ => bytes,
        };
        above.pop();
        let path = format!("assets/{stem}.{}.{kind}", fingerprint(&bytes));
        fs::write(self.site.join(&path), &bytes)?;
        self.done.insert(name.to_owned(), path);
        Ok(())
    }
}

/// An asset as it is; of a script that brings a package along, with the package in it.
fn script(file: &Path, kind: &str) -> Result<Vec<u8>> {
    let bytes = read(file)?;
    if file.ends_with(settings::SCRIPT) {
        return settings::script(String::from_utf8(bytes)?);
    }
    if file.ends_with(BEFORE.0) {
        let further = read_text(&Path::new("public").join(BEFORE.1))?;
        return Ok([bytes, b"\n".to_vec(), settings::script(further)?].concat());
    }
    if file.ends_with(WITHIN.0) {
        let others: Vec<PathBuf> = below(Path::new("public"))?
            .into_iter()
            .filter(|other| !other.ends_with(WITHIN.0) && !other.ends_with(WITHIN.1))
            .collect();
        return bundled(file, &others);
    }
    if kind != "js" || !brings_a_package(&String::from_utf8_lossy(&bytes)) {
        return Ok(bytes);
    }
    bundled(file, &[])
}

/// A script with what it imports, but for some scripts that stay by themselves.
fn bundled(file: &Path, apart: &[PathBuf]) -> Result<Vec<u8>> {
    let name = file.file_name().ok_or("a script without a name")?;
    let bundled = Path::new("target/bundled").join(name);
    wasm::bundle(file, &bundled, apart)?;
    read(&bundled)
}

/// Whether a script imports by a package's name, not by a path.
fn brings_a_package(text: &str) -> bool {
    text.lines()
        .filter_map(|line| line.strip_prefix("import ")?.split_once(" from \""))
        .any(|(_, from)| !from.starts_with('.'))
}

/// The style sheet, of all its parts.
fn styles() -> Result<String> {
    let folder = Path::new(STYLES_FOLDER);
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    if let Some(name) = names.iter().find(|name| !STYLES.contains(&name.as_str())) {
        return Err(format!("{STYLES_FOLDER}/{name} has no place in the order of styles").into());
    }
    let parts: Result<Vec<String>> = STYLES.iter().map(|name| read_text(&folder.join(name))).collect();
    Ok(parts?.concat())
}

fn refers(text: &str, name: &str) -> bool {
    references(text, name).next().is_some()
}

/// Where a text names an asset: between quotes or brackets, with or without a relative path.
fn references<'t>(text: &'t str, name: &str) -> impl Iterator<Item = (usize, usize)> + 't {
    let length = name.len();
    let found: Vec<usize> = text.match_indices(name).map(|(at, _)| at).collect();
    found.into_iter().filter_map(move |at| {
        let closed = text.get(at + length..)?.starts_with(['"', '\'', '`', ')', '?', '#']);
        let before = text.get(..at)?;
        let path = before.rfind(['"', '\'', '`', '(']).map(|open| open + 1)?;
        let relative = before.get(path..)?;
        let inside = relative.is_empty()
            || (relative.ends_with('/')
                && !relative.starts_with('/')
                && !relative.contains([':', ' ', '\n']));
        (closed && inside).then_some((path, at + length))
    })
}

/// The text with every reference to a finished asset under its final name.
fn renamed(text: &str, done: &BTreeMap<String, String>, folder: &str) -> String {
    let mut places: Vec<(usize, usize, &str)> = Vec::new();
    for (name, path) in done {
        let file = path.rsplit('/').next().unwrap_or(path);
        places.extend(references(text, name).map(|(from, to)| (from, to, file)));
    }
    places.sort_unstable();
    let mut out = String::with_capacity(text.len());
    let mut kept = 0;
    for (from, to, file) in places {
        out.push_str(text.get(kept..from).unwrap_or_default());
        out.push_str(folder);
        out.push_str(file);
        kept = to;
    }
    out.push_str(text.get(kept..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rename(text: &str) -> String {
        let done = BTreeMap::from([
            ("web.js".to_owned(), "assets/web.1f.js".to_owned()),
            ("icon.svg".to_owned(), "assets/icon.2e.svg".to_owned()),
        ]);
        renamed(text, &done, "./")
    }

    #[test]
    fn a_package_is_told_by_its_name() {
        assert!(brings_a_package("// code\nimport { encode } from \"uqr\";\n"));
        assert!(!brings_a_package("import { find } from \"./find.js\";\n"));
    }

    #[test]
    fn references_follow_the_new_names() {
        assert_eq!(rename("import a from \"./web.js\";"), "import a from \"./web.1f.js\";");
        assert_eq!(rename("url(../icons/icon.svg#a)"), "url(./icon.2e.svg#a)");
        assert_eq!(rename("new URL('web.js', import.meta.url)"), "new URL('./web.1f.js', import.meta.url)");
    }

    #[test]
    fn other_text_stays() {
        for text in
            ["// web.js starts it", "\"my-web.js\"", "\"https://a.example/web.js\"", "\"/web.js\"", "web.js"]
        {
            assert_eq!(rename(text), text);
        }
    }
}
