//! What other people's pages load: `<diansuan-steps>` from the package, `<diansuan-calculator>` at an address that stays (`embed/v1/`), at one whose
//! content stays (`embed/0.3.0/`, for `integrity`), and in the package.

use crate::files::read_text;
use crate::package::VERSION;
use crate::{Result, wasm};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use sha2::{Digest, Sha384};
use std::fs;
use std::path::Path;

/// Its source, its types, its description for tools, and the heights that a command has measured.
const FOLDER: &str = "web/embed";
/// What of it goes into the package as it is.
const PACKAGED: [&str; 3] = ["element.d.ts", "steps.d.ts", "custom-elements.json"];

/// The script as others load it.
fn element() -> Result<String> {
    let folder = Path::new(FOLDER);
    let heights: Value = serde_json::from_str(&read_text(&folder.join("heights.json"))?)?;
    let source = read_text(&folder.join("element.js"))?;
    for mark in ["DIANSUAN_VERSION", "DIANSUAN_HEIGHTS"] {
        if !source.contains(mark) {
            return Err(format!("{FOLDER}/element.js lacks {mark}").into());
        }
    }
    let source =
        source.replace("DIANSUAN_VERSION", VERSION).replace("DIANSUAN_HEIGHTS", &heights.to_string());
    wasm::minify(&source, "js")
}

/// What `integrity` of a script says of its content.
pub(crate) fn hash(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

/// Writes it into the site.
pub(crate) fn write(site: &Path) -> Result<()> {
    let script = element()?;
    let hash = hash(script.as_bytes());
    for folder in ["v1", VERSION] {
        let folder = site.join("embed").join(folder);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("diansuan.js"), &script)?;
        let said = json!({ "version": VERSION, "diansuan.js": hash });
        fs::write(folder.join("integrity.json"), serde_json::to_string_pretty(&said)? + "\n")?;
    }
    Ok(())
}

/// Writes it into the package.
pub(crate) fn package(out: &Path) -> Result<()> {
    fs::write(out.join("element.js"), element()?)?;
    let steps = read_text(&Path::new(FOLDER).join("steps.js"))?.replace("DIANSUAN_VERSION", VERSION);
    fs::write(out.join("steps.js"), wasm::minify(&steps, "js")?)?;
    for name in PACKAGED {
        fs::copy(Path::new(FOLDER).join(name), out.join(name))?;
    }
    Ok(())
}
