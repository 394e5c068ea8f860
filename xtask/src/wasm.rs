//! From crates to small wasm modules with their JavaScript glue.
//!
//! What a module is compiled from is cargo's business, and so is whether it has to be compiled again.
//! A module that came out the same is not bound and optimized again.
//!
//! The pages' modules are examples of one crate, built by one cargo command: yew and the core are
//! compiled once, each module is linked with what its page needs. The package and the workers want
//! other settings or other features of the core, so each has a command of its own.

use crate::Result;
use crate::files::{self, Inputs, read, read_text};
use crate::toolchain::{self, Mode, TARGET};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Write};
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
/// What goes through every byte of a file, each with its optimization level: some size for speed
/// where there is much code, all of it where there is little. They alone have 16 bytes at a time, so
/// that the standard library is built once.
const FAST: [(&str, &str); 5] =
    [("diansuan-customers", "2"), ("csv-core", "3"), ("memchr", "3"), ("simdutf8", "3"), ("wide", "3")];
/// The crate of the pages.
const PAGES: &str = "diansuan-web";

/// A module that was compiled, to be bound and optimized.
pub(crate) struct Compiled {
    pub(crate) name: String,
    raw: PathBuf,
    /// Uses 16 bytes at a time.
    simd: bool,
    /// An instance of it that has died is replaced by another one.
    replaceable: bool,
}

/// The module and its glue.
pub(crate) struct Files {
    pub(crate) wasm: Vec<u8>,
    pub(crate) js: String,
}

/// A crate whose library is a module.
pub(crate) struct Library {
    pub(crate) krate: &'static str,
    pub(crate) features: &'static [&'static str],
    pub(crate) out_name: &'static str,
    pub(crate) aim: Aim,
}

/// What a module is built for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aim {
    /// As small as can be.
    Size,
    /// Many short calls: all of it at level `s`. A call takes 0.73 times as long, for 17 KB in brotli: decision 19.
    Calls,
    /// A million rows: some speed for some size, and 16 bytes at a time.
    Rows,
}

impl Library {
    /// Compiles it.
    pub(crate) fn compile(&self) -> Result<Compiled> {
        let began = Instant::now();
        let folder = toolchain::folder();
        let mut command = toolchain::cargo(&[])?;
        command.args(["rustc", "--release", "--lib", "--crate-type", "cdylib", "--target", TARGET]);
        command.args(["--package", self.krate, "--quiet", "--no-default-features"]);
        command.arg("--target-dir").arg(folder).args(toolchain::build_std());
        if self.aim == Aim::Rows && toolchain::mode() == Mode::Small {
            command.args(["-Z", "profile-rustflags"]);
            for (krate, level) in FAST {
                let profile = format!("profile.release.package.{krate}");
                command.args(["--config", &format!("{profile}.opt-level={level}")]);
                command.args(["--config", &format!("{profile}.rustflags=['-Ctarget-feature=+simd128']")]);
            }
        }
        if self.aim == Aim::Calls && toolchain::mode() != Mode::Dev {
            command.args(["--config", "profile.release.opt-level='s'"]);
        }
        if !self.features.is_empty() {
            command.args(["--features", &self.features.join(",")]);
        }
        if !command.status()?.success() {
            return Err(format!("{} does not build for {TARGET}", self.krate).into());
        }
        println!("    {}: compiled in {:.1} s", self.out_name, began.elapsed().as_secs_f32());
        let file = format!("{}.wasm", self.krate.replace('-', "_"));
        // The next module of the same crate takes the same file, while this one may still wait for its binding.
        let raw = folder.join(TARGET).join("release").join(format!("{}.linked.wasm", self.out_name));
        fs::copy(folder.join(TARGET).join("release").join(file), &raw)?;
        let replaceable = self.krate == "diansuan-js";
        Ok(Compiled { name: self.out_name.to_owned(), raw, simd: self.aim == Aim::Rows, replaceable })
    }
}

/// The names of the pages' modules: the examples in the manifest of their crate.
pub(crate) fn pages() -> Result<Vec<String>> {
    let manifest: toml::Table = read_text(Path::new("web/Cargo.toml"))?.parse()?;
    let examples = manifest.get("example").and_then(toml::Value::as_array).ok_or("no pages")?;
    Ok(examples.iter().filter_map(|one| one.get("name")?.as_str()).map(str::to_owned).collect())
}

/// Compiles pages' modules with one command, and hands on each as soon as it is linked.
pub(crate) fn compile_pages(names: &[String], mut linked: impl FnMut(Compiled)) -> Result<()> {
    let began = Instant::now();
    let mut command = toolchain::cargo(&[])?;
    command.args(["build", "--release", "--target", TARGET, "--quiet", "--target-dir"]);
    command.arg(toolchain::folder()).args(toolchain::build_std());
    command.args(["--package", PAGES, "--message-format=json-render-diagnostics"]);
    for name in names {
        command.args(["--example", name]);
    }
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let messages = child.stdout.take().ok_or("cargo says nothing")?;
    let mut left = names.len();
    for line in BufReader::new(messages).lines() {
        let message: Value = serde_json::from_str(&line?)?;
        if let Some(module) = example(&message) {
            left = left.saturating_sub(1);
            linked(module);
        }
    }
    if !child.wait()?.success() || left > 0 {
        return Err(format!("the pages do not build for {TARGET}").into());
    }
    println!("    {} pages: compiled in {:.1} s", names.len(), began.elapsed().as_secs_f32());
    Ok(())
}

/// The page's module that a message of cargo's is about; `None` if it is about anything else.
fn example(message: &Value) -> Option<Compiled> {
    let target = message.get("target")?;
    let kind = target.get("kind")?.as_array()?;
    if message.get("reason")? != "compiler-artifact" || !kind.iter().any(|kind| kind == "example") {
        return None;
    }
    let files = message.get("filenames")?.as_array()?.iter().filter_map(Value::as_str);
    let raw = files.map(PathBuf::from).find(|file| file.extension().is_some_and(|end| end == "wasm"))?;
    let name = target.get("name")?.as_str()?.to_owned();
    Some(Compiled { name, raw, simd: false, replaceable: false })
}

impl Compiled {
    /// Binds and optimizes it, unless that was done with the same bytes.
    pub(crate) fn finish(&self) -> Result<()> {
        let (folder, wasm, js) = places(&self.name);
        let stamp = folder.join("input.hash");
        let inputs = Inputs::default()
            .bytes(include_bytes!("wasm.rs"))
            .path(Path::new("package-lock.json"))?
            .path(&self.raw)?
            .finish();
        if files::fresh(&stamp, &inputs) {
            return Ok(());
        }
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
        bindgen.input_path(&self.raw).out_name(&self.name).typescript(false);
        // Whoever starts a module says where it is.
        bindgen.omit_default_module_path(true);
        // The package replaces an instance that has died.
        bindgen.reset_state_function(self.replaceable);
        bindgen.web(true)?.generate(&folder)?;
        // Passes for size find nothing that the compiler has left: -Oz takes ten times as long.
        optimize(&wasm, if self.simd { &["-Os", "--enable-simd"] } else { &["-O1"] })?;
        bundle(&js, &js, &[])?;
        shorten_imports(&wasm, &js)?;
        fs::write(&stamp, &inputs)?;
        Ok(())
    }
}

/// Returns a module as it was built last.
pub(crate) fn built(name: &str) -> Result<Files> {
    let (_, wasm, js) = places(name);
    Ok(Files { wasm: read(&wasm)?, js: read_text(&js)? })
}

/// Where a module lands: the folder, the module, its glue.
fn places(name: &str) -> (PathBuf, PathBuf, PathBuf) {
    let folder = toolchain::folder().join("bound").join(name);
    let file = |end: &str| folder.join(format!("{name}{end}"));
    (folder.clone(), file("_bg.wasm"), file(".js"))
}

/// npm's binaryen, called by its path: Debian's is too old.
pub(crate) fn optimize(wasm: &Path, settings: &[&str]) -> Result<()> {
    if toolchain::mode() == Mode::Dev {
        return Ok(());
    }
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
pub(crate) fn bundle(entry: &Path, js: &Path, apart: &[PathBuf]) -> Result<()> {
    let mut command = Command::new("node_modules/.bin/esbuild");
    // The binder names a script once for every kind of import; both names stand for the same script.
    command.arg("--log-override:duplicate-object-key=silent");
    command.args(["--bundle", "--format=esm", "--target=es2022", "--log-level=warning", "--allow-overwrite"]);
    let status = command
        .args(apart.iter().map(|script| format!("--external:./{}", script.display())))
        .arg(entry)
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
    let mut child = command
        .args(target)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("esbuild: {e}"))?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(text.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        return Err("esbuild failed".into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
