//! From a crate to a small wasm with its JavaScript glue.
//!
//! Each crate is built by a cargo command of its own: building them together would unify their
//! features and make every one of them larger.

use crate::Result;
use crate::files::{self, Inputs, read, read_text};
use crate::toolchain::{self, TARGET};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// What engines have had for years; never `--all-features`, which emits what they refuse.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-reference-types",
];

/// A crate to build as a wasm module.
pub(crate) struct Build {
    pub(crate) krate: &'static str,
    pub(crate) features: &'static [&'static str],
    pub(crate) out_name: &'static str,
    /// Some speed for some size, and 16 bytes at a time: what goes through a million rows.
    pub(crate) fast: bool,
}

/// The module and its glue.
pub(crate) struct Files {
    pub(crate) wasm: Vec<u8>,
    pub(crate) js: String,
}

impl Build {
    /// Compiles, binds and optimizes, unless nothing that goes in has changed.
    ///
    /// Cargo alone can't tell: the same crate with other features lands in the same wasm file, so that
    /// each of them would always find the other's and compile again.
    pub(crate) fn run(&self) -> Result<Files> {
        let (folder, wasm, js) = self.places();
        let stamp = folder.join("input.hash");
        let inputs = self.inputs()?;
        if !files::fresh(&stamp, &inputs) {
            let began = Instant::now();
            let raw = self.compile()?;
            let compiled = began.elapsed().as_secs_f32();
            if folder.exists() {
                fs::remove_dir_all(&folder)?;
            }
            fs::create_dir_all(&folder)?;
            let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
            bindgen.input_path(&raw).out_name(self.out_name).typescript(false);
            // `await init()` finds the package's module beside its glue; pages name theirs.
            bindgen.omit_default_module_path(self.krate != "diansuan-js");
            bindgen.web(true)?.generate(&folder)?;
            optimize(&wasm, if self.fast { &["-Os", "--enable-simd"] } else { &["-Oz"] })?;
            bundle(&js)?;
            shorten_imports(&wasm, &js)?;
            let rest = began.elapsed().as_secs_f32() - compiled;
            println!("    {}.wasm: compiled {compiled:.1} s, bound and optimized {rest:.1} s", self.out_name);
            fs::write(&stamp, &inputs)?;
        }
        self.built()
    }

    /// As it was built last.
    pub(crate) fn built(&self) -> Result<Files> {
        let (_, wasm, js) = self.places();
        Ok(Files { wasm: read(&wasm)?, js: read_text(&js)? })
    }

    /// Where it lands: the folder, the module, its glue.
    fn places(&self) -> (PathBuf, PathBuf, PathBuf) {
        let folder = Path::new("target/wasm/bound").join(self.out_name);
        let file = |end: &str| folder.join(format!("{}{end}", self.out_name));
        (folder.clone(), file("_bg.wasm"), file(".js"))
    }

    /// Sources, settings and tools. The crates of this repository are few enough to read them all.
    fn inputs(&self) -> Result<String> {
        let tools = toolchain::cargo(&[])?.arg("-vV").output()?.stdout;
        let mut inputs = Inputs::default().bytes(&tools).bytes(include_bytes!("wasm.rs"));
        for path in ["core", "Cargo.toml", "Cargo.lock", ".cargo/config.toml", "package-lock.json"] {
            inputs = inputs.path(Path::new(path))?;
        }
        let own: &[&str] = match self.krate {
            "diansuan-js" => &[],
            "diansuan-web" => {
                &["web/src", "web/locales", "web/build.rs", "web/glossary.toml", "web/Cargo.toml"]
            }
            "diansuan-worker" => &["web/worker"],
            "diansuan-xlsx-read" => &["web/xlsx-read"],
            _ => &["web/xlsx-write"],
        };
        for path in own {
            inputs = inputs.path(Path::new(path))?;
        }
        Ok(inputs.bytes(self.features.join(",").as_bytes()).finish())
    }

    fn compile(&self) -> Result<PathBuf> {
        // Another instruction set is another standard library: each has a folder of its own.
        let folder = if self.fast { "target/wasm-fast" } else { "target/wasm" };
        let flags: &[&str] = if self.fast { &["-Ctarget-feature=+simd128"] } else { &[] };
        let mut command = toolchain::cargo(flags)?;
        command.args(["rustc", "--release", "--lib", "--crate-type", "cdylib", "--target", TARGET]);
        command.args(["--target-dir", folder, "--package", self.krate, "--quiet", "--no-default-features"]);
        command.args(toolchain::BUILD_STD);
        if self.fast {
            command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "s");
        }
        if !self.features.is_empty() {
            command.args(["--features", &self.features.join(",")]);
        }
        if !command.status()?.success() {
            return Err(format!("{} does not build for {TARGET}", self.krate).into());
        }
        let file = format!("{}.wasm", self.krate.replace('-', "_"));
        Ok(Path::new(folder).join(TARGET).join("release").join(file))
    }
}

/// npm's binaryen, called by its path: Debian's is too old.
pub(crate) fn optimize(wasm: &Path, settings: &[&str]) -> Result<()> {
    let mut command = Command::new("node_modules/.bin/wasm-opt");
    command.args(WASM_FEATURES).args(settings).args(["--strip-debug", "--strip-producers"]);
    let status = command.arg(wasm).arg("-o").arg(wasm).status().map_err(|e| format!("wasm-opt: {e}"))?;
    if status.success() { Ok(()) } else { Err("wasm-opt failed".into()) }
}

/// Numbers instead of the 16 random hex digits at the end of every import's name, in the module and
/// in its glue: nothing else compresses so badly. Names keep their length, so no section moves.
fn shorten_imports(wasm: &Path, js: &Path) -> Result<()> {
    let mut module = read(wasm)?;
    let mut glue = read_text(js)?;
    let mut hashes: Vec<String> = Vec::new();
    for part in glue.split("__wbg_").skip(1) {
        let name: &str =
            part.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '$').next().unwrap_or("");
        let hash = name.rsplit('_').next().unwrap_or("");
        let random = hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit());
        if random && !hashes.iter().any(|known| known == hash) {
            hashes.push(hash.to_owned());
        }
    }
    for (number, hash) in hashes.iter().enumerate() {
        let short = format!("{number:016}");
        glue = glue.replace(hash, &short);
        for at in 0..module.len().saturating_sub(hash.len()) {
            if let Some(place) = module.get_mut(at..at + hash.len())
                && place == hash.as_bytes()
            {
                place.copy_from_slice(short.as_bytes());
            }
        }
    }
    fs::write(wasm, module)?;
    fs::write(js, glue)?;
    Ok(())
}

/// Crates may bring JavaScript files of their own, which the glue imports: one file is one request.
fn bundle(js: &Path) -> Result<()> {
    let mut command = Command::new("node_modules/.bin/esbuild");
    // The binder names a script once for every kind of import; both names stand for the same script.
    command.arg("--log-override:duplicate-object-key=silent");
    command.args(["--bundle", "--format=esm", "--target=es2022", "--log-level=warning", "--allow-overwrite"]);
    let status = command
        .arg(js)
        .arg(format!("--outfile={}", js.display()))
        .status()
        .map_err(|e| format!("esbuild: {e}"))?;
    if status.success() { Ok(()) } else { Err("esbuild failed".into()) }
}

/// Minified JavaScript or CSS.
pub(crate) fn minify(text: &str, loader: &str) -> Result<String> {
    let (loader, target) = match loader {
        "js" => ("js", Some("--target=es2022")),
        "es5" => ("js", Some("--target=es5")),
        other => (other, None),
    };
    let mut command = Command::new("node_modules/.bin/esbuild");
    command.args([
        "--minify",
        "--log-override:duplicate-object-key=silent",
        "--legal-comments=none",
        "--log-level=warning",
        &format!("--loader={loader}"),
    ]);
    let mut child =
        command.args(target).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(|e| format!("esbuild: {e}"))?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(text.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        return Err("esbuild failed".into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
