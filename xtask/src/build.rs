//! `cargo xtask build`: the package, then the site, then the sizes.

use crate::files::read_text;
use crate::toolchain::{self, Mode};
use crate::{Result, embed, rules, site, sizes, wasm};
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
    "./light": { "types": "./light.d.ts", "default": "./light.js" },
    "./element": { "types": "./element.d.ts", "default": "./element.js" },
    "./custom-elements.json": "./custom-elements.json",
    "./diansuan_bg.wasm": "./diansuan_bg.wasm",
    "./light_bg.wasm": "./light_bg.wasm",
    "./rules.json": "./rules.json"
  },
  "files": [
    "diansuan.js", "diansuan_bg.wasm", "diansuan.d.ts",
    "light.js", "light_bg.wasm", "light.d.ts",
    "element.js", "element.d.ts", "custom-elements.json",
    "rules.json", "LICENSE"
  ],
  "customElements": "custom-elements.json",
  "sideEffects": ["./element.js"]
}
"#;

/// Builds everything into `dist/`.
///
/// With `warn`, a size over its budget is only said: what was built can be looked at all the same.
/// With `only`, all other modules stay as they are.
pub(crate) fn run(warn: bool, only: Option<&str>) -> Result<()> {
    if only.is_none_or(|only| only.split(',').any(|name| name == "diansuan")) {
        timed("package", || package(Path::new("dist/pkg")))?;
    } else {
        described(Path::new("dist/pkg"))?;
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

/// The entries of the package: each is a script, its types and a wasm beside it.
const ENTRIES: [wasm::Library; 2] = [
    wasm::Library { krate: "diansuan-js", features: &["full"], out_name: "diansuan", aim: wasm::Aim::Calls },
    wasm::Library { krate: "diansuan-js", features: &[], out_name: "light", aim: wasm::Aim::Calls },
];

/// The JavaScript package, in a folder of its own.
pub(crate) fn package(out: &Path) -> Result<()> {
    fs::create_dir_all(out)?;
    for library in &ENTRIES {
        let name = library.out_name;
        library.compile()?.finish()?;
        let files = wasm::built(name)?;
        fs::write(out.join(format!("{name}_bg.wasm")), files.wasm)?;
        fs::write(out.join(format!("{name}.js")), wasm::minify(&entry(name, &files.js)?, "js")?)?;
        fs::copy(format!("core/js/{name}.d.ts"), out.join(format!("{name}.d.ts")))?;
    }
    fs::copy("LICENSE", out.join("LICENSE"))?;
    fs::write(out.join("rules.json"), rules::records()?)?;
    described(out)
}

/// What of the package is not compiled: its manifest and the component.
fn described(out: &Path) -> Result<()> {
    fs::write(out.join("package.json"), MANIFEST.replace("VERSION", env!("CARGO_PKG_VERSION")))?;
    embed::package(out)
}

/// The file that others import, with the wasm's glue inside.
fn entry(name: &str, glue: &str) -> Result<String> {
    let folder = Path::new("target/wasm/package");
    fs::create_dir_all(folder)?;
    let shell = read_text(Path::new("core/js/shell.js"))?.replace("VERSION", env!("CARGO_PKG_VERSION"));
    fs::write(folder.join("shell.js"), shell.replace("RULES_DATE", &rules::last_checked()?))?;
    fs::write(folder.join("glue.js"), glue)?;
    let (entry, bundled) = (folder.join(format!("{name}.js")), folder.join("bundled.js"));
    fs::copy(format!("core/js/{name}.js"), &entry)?;
    wasm::bundle(&entry, &bundled, &[])?;
    read_text(&bundled)
}
