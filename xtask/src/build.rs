//! `cargo xtask build`: the package, then the site, then the sizes.

use crate::files::read_text;
use crate::toolchain::{self, Mode};
use crate::{Result, rules, site, sizes, wasm};
use std::fs;
use std::path::Path;
use std::time::Instant;

/// Written out, because order counts: `types` must stand before `default`.
const MANIFEST: &str = r#"{
  "name": "diansuan",
  "version": "VERSION",
  "description": "Electricity billing rules and calculators (电算): exact, cited, explained",
  "license": "Apache-2.0",
  "type": "module",
  "main": "diansuan.js",
  "types": "diansuan.d.ts",
  "exports": {
    ".": { "types": "./diansuan.d.ts", "default": "./diansuan.js" },
    "./diansuan_bg.wasm": "./diansuan_bg.wasm",
    "./rules.json": "./rules.json"
  },
  "files": ["diansuan.js", "diansuan_bg.wasm", "diansuan.d.ts", "rules.json", "LICENSE"],
  "sideEffects": false
}
"#;

/// Builds everything into `dist/`.
///
/// With `warn`, a size over its budget is only said: what was built can be looked at all the same.
/// With `only`, all other modules stay as they are.
pub(crate) fn run(warn: bool, only: Option<&str>) -> Result<()> {
    if only.is_none_or(|only| only.split(',').any(|name| name == "diansuan")) {
        timed("package", || package(Path::new("dist/pkg")))?;
    }
    if only == Some("diansuan") {
        return Ok(());
    }
    timed("site", || site::build(only))?;
    match sizes::run(false) {
        Err(error) if warn || toolchain::mode() != Mode::Small => {
            println!("  warning: {error}");
            Ok(())
        }
        outcome => outcome,
    }
}

fn timed(name: &str, run: impl FnOnce() -> Result<()>) -> Result<()> {
    let began = Instant::now();
    run()?;
    println!("  {name}: {:.1} s", began.elapsed().as_secs_f32());
    Ok(())
}

/// The JavaScript package, in a folder of its own.
pub(crate) fn package(out: &Path) -> Result<()> {
    fs::create_dir_all(out)?;
    let library = wasm::Library { krate: "diansuan-js", features: &[], out_name: "diansuan", fast: false };
    library.compile()?.finish()?;
    let files = wasm::built("diansuan")?;
    fs::write(out.join("diansuan_bg.wasm"), files.wasm)?;
    fs::write(out.join("diansuan.js"), wasm::minify(&entry(&files.js)?, "js")?)?;
    fs::copy("core/js/diansuan.d.ts", out.join("diansuan.d.ts"))?;
    fs::copy("LICENSE", out.join("LICENSE"))?;
    fs::write(out.join("rules.json"), rules::records()?)?;
    fs::write(out.join("package.json"), MANIFEST.replace("VERSION", env!("CARGO_PKG_VERSION")))?;
    Ok(())
}

/// The file that others import, with the wasm's glue inside.
fn entry(glue: &str) -> Result<String> {
    let folder = Path::new("target/wasm/package");
    fs::create_dir_all(folder)?;
    let text = read_text(Path::new("core/js/diansuan.js"))?;
    let text = text.replace("VERSION", env!("CARGO_PKG_VERSION"));
    let (entry, bundled) = (folder.join("diansuan.js"), folder.join("bundled.js"));
    fs::write(folder.join("glue.js"), glue)?;
    fs::write(&entry, text.replace("RULES_DATE", &rules::last_checked()?))?;
    wasm::bundle(&entry, &bundled)?;
    read_text(&bundled)
}
