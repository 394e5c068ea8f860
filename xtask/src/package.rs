//! The JavaScript package in `dist/pkg`: entries with their wasm beside them or inside, types, rules, what it
//! says of itself.

use crate::files::{read, read_text};
use crate::{Result, compress, embed, rules, wasm};
use std::fs;
use std::path::{Path, PathBuf};

/// The release.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");
const SOURCES: &str = "core/js";
/// Where an entry and all that it imports lie side by side to be bundled.
const BENCH: &str = "target/wasm/package";

/// The entries: each is a crate's wasm, a script and types of the same name, and the name of the script that has
/// the wasm inside.
const ENTRIES: [(wasm::Library, &str); 2] = [
    (
        wasm::Library {
            krate: "diansuan-js",
            features: &["full"],
            out_name: "diansuan",
            aim: wasm::Aim::Calls,
        },
        "inline",
    ),
    (
        wasm::Library { krate: "diansuan-js", features: &[], out_name: "light", aim: wasm::Aim::Calls },
        "light-inline",
    ),
];

/// What goes along as it is.
const PLAIN: [&str; 3] = ["diansuan.d.ts", "inline.d.ts", "light.d.ts"];
/// What it says of itself, in both languages; the manifest's order counts: `types` stands before `default`.
const WRITTEN: [&str; 3] = ["package.json", "README.md", "README.zh-CN.md"];

/// Builds the package in a folder of its own.
pub(crate) fn build(out: &Path) -> Result<()> {
    fs::create_dir_all(out)?;
    for (library, inline) in &ENTRIES {
        let name = library.out_name;
        library.compile()?.finish()?;
        let files = wasm::built(name)?;
        let beside = read_text(&source("beside.js"))?.replace("NAME", name);
        let inside = entry(name, &files.js, &read_text(&source("inside.js"))?)?;
        let (before, after) = inside.split_once("\"WASM\"").ok_or("no place for the wasm")?;
        let inside = format!("{before}{}{after}", literal(&files.wasm));
        fs::write(out.join(format!("{name}.js")), entry(name, &files.js, &beside)?)?;
        fs::write(out.join(format!("{inline}.js")), inside)?;
        fs::write(out.join(format!("{name}_bg.wasm")), files.wasm)?;
        // Beside the wasm, older ways of finding types find them, too.
        fs::copy(source("wasm.d.ts"), out.join(format!("{name}_bg.wasm.d.ts")))?;
    }
    fs::copy("LICENSE", out.join("LICENSE"))?;
    fs::write(out.join("rules.json"), rules::records()?)?;
    describe(out)
}

/// Writes what of the package is not compiled: types, the component, the manifest, and last its description with the
/// sizes of all.
pub(crate) fn describe(out: &Path) -> Result<()> {
    for name in PLAIN {
        fs::copy(source(name), out.join(name))?;
    }
    embed::package(out)?;
    for name in WRITTEN {
        let text = read_text(&source(name))?.replace("VERSION", VERSION);
        fs::write(out.join(name), sized(out, &text)?)?;
    }
    Ok(())
}

/// The text with `{KB: a.js b.wasm}` as what these files take together on their way.
fn sized(out: &Path, text: &str) -> Result<String> {
    let mut parts = text.split("{KB: ");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (names, rest) = part.split_once('}').ok_or("a size without an end")?;
        let mut bytes = 0;
        for name in names.split(' ') {
            bytes += compress::download_size(Path::new(name), &read(&out.join(name))?)?;
        }
        let tenths = bytes.div_ceil(100);
        let size = if tenths < 100 {
            format!("{}.{}", tenths / 10, tenths % 10)
        } else {
            bytes.div_ceil(1000).to_string()
        };
        whole.push_str(&size);
        whole.push_str(rest);
    }
    Ok(whole)
}

/// Bytes as a JavaScript text with a character for each.
fn literal(bytes: &[u8]) -> String {
    let mut text = String::from("\"");
    let mut bytes = bytes.iter().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            // Before a digit it would be another number.
            0 if bytes.peek().is_some_and(|next| next.is_ascii_digit()) => text.push_str("\\x00"),
            0 => text.push_str("\\0"),
            b'\n' => text.push_str("\\n"),
            b'\r' => text.push_str("\\r"),
            b'"' | b'\\' => text.extend(['\\', char::from(*byte)]),
            _ => text.push(char::from(*byte)),
        }
    }
    text.push('"');
    text
}

fn source(name: &str) -> PathBuf {
    Path::new(SOURCES).join(name)
}

/// The file that others import, with the wasm's glue inside; `carried` says where the wasm is.
fn entry(name: &str, glue: &str, carried: &str) -> Result<String> {
    let folder = Path::new(BENCH);
    fs::create_dir_all(folder)?;
    let shell = read_text(&source("shell.js"))?.replace("VERSION", VERSION);
    fs::write(folder.join("shell.js"), shell.replace("RULES_DATE", &rules::last_checked()?))?;
    fs::write(folder.join("glue.js"), glue)?;
    fs::write(folder.join("carried.js"), carried)?;
    let (entry, bundled) = (folder.join(format!("{name}.js")), folder.join("bundled.js"));
    fs::copy(source(&format!("{name}.js")), &entry)?;
    wasm::bundle(&entry, &bundled, &[])?;
    wasm::minify(&read_text(&bundled)?, "js")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_become_a_text() {
        assert_eq!(literal(b"\0a\0 0\0\x30\n\r\"\\\xe9"), "\"\\0a\\0 0\\x000\\n\\r\\\"\\\\\u{e9}\"");
    }
}
