//! `cargo xtask bench`: one calculation natively, inside wasm, through the package, and with decimal.js;
//! `cargo xtask bench tariff`: a year of meter readings, against `PySAM` too.

use crate::wasm::optimize;
use crate::{Result, package, toolchain};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The crate with the loops.
const LOOPS: &str = "bench-loops";
/// What a year is measured against, of `PyPI`.
const PYSAM: &str = "nrel-pysam==7.1.1.post1";
/// What a million customers are measured against, of npm.
const DUCKDB: &str = "@duckdb/duckdb-wasm@1.29.0";
/// Longest time for a download.
const PATIENCE: Duration = Duration::from_mins(5);

/// Builds what is measured, the package included, and measures it in one run.
pub(crate) fn run(what: Option<&str>, rows: Option<&str>) -> Result<()> {
    if what == Some("batch") {
        return batch(rows.unwrap_or("1000000"));
    }
    let script = match what {
        None => "tests/bench/bench.mjs",
        Some("tariff") => "tests/bench/tariff.mjs",
        Some(other) => {
            return Err(format!("nothing called {other} is measured: tariff, batch, or no name").into());
        }
    };
    if !Path::new("tests/node_modules/decimal.js").exists() {
        return Err("decimal.js is missing: npm ci --prefix tests".into());
    }
    package::build(Path::new("dist/pkg"))?;
    let program = native()?;
    let (fast, small) = (inside("3")?, inside("z")?);
    let mut node = Command::new("node");
    node.arg(script).args([program, fast, small]).arg("dist/pkg");
    if what.is_some() {
        match pysam() {
            Ok(python) => {
                node.arg(python);
            }
            Err(error) => println!("PySAM is left out: {error}"),
        }
    }
    if node.status()?.success() { Ok(()) } else { Err("not measured".into()) }
}

/// A whole export in the browser: the workbench's worker against DuckDB-wasm. The site must be built.
fn batch(rows: &str) -> Result<()> {
    let folder = Path::new("target/duckdb");
    if !folder.join("node_modules/@duckdb/duckdb-wasm").exists() {
        println!(
            "  {DUCKDB} is fetched from npm into {} (at most {} s)",
            folder.display(),
            PATIENCE.as_secs()
        );
        std::fs::create_dir_all(folder)?;
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--prefix"]).arg(folder).arg(DUCKDB);
        within(PATIENCE, &mut npm)?;
    }
    let mut node = Command::new("node");
    node.arg("tests/bench/batch.mjs").args([native()?.as_os_str(), rows.as_ref()]);
    if node.status()?.success() { Ok(()) } else { Err("not measured".into()) }
}

/// A Python of its own with `PySAM`, brought from `PyPI` once.
fn pysam() -> Result<PathBuf> {
    let folder = Path::new("target/pysam");
    let python = folder.join("bin/python");
    let there = |python: &Path| {
        let mut command = Command::new(python);
        command.args(["-c", "import PySAM.Utilityrate5"]).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    };
    if there(&python) {
        return Ok(python);
    }
    println!("  {PYSAM} is fetched from PyPI into {} (at most {} s)", folder.display(), PATIENCE.as_secs());
    within(PATIENCE, Command::new("python3").args(["-m", "venv"]).arg(folder))?;
    let mut pip = Command::new(&python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", PYSAM]);
    within(PATIENCE, &mut pip)?;
    if there(&python) { Ok(python) } else { Err(format!("{PYSAM} can't be imported").into()) }
}

/// Runs a command, which is ended when it takes too long.
fn within(patience: Duration, command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let began = Instant::now();
    let mut child = command.spawn().map_err(|error| format!("{name}: {error}"))?;
    loop {
        match child.try_wait()? {
            Some(status) if status.success() => return Ok(()),
            Some(_) => return Err(format!("{name} has failed; is PyPI within reach?").into()),
            None if began.elapsed() > patience => {
                child.kill()?;
                child.wait()?;
                return Err(format!("{name} was ended after {} s", patience.as_secs()).into());
            }
            None => std::thread::sleep(Duration::from_millis(200)),
        }
    }
}

/// The loops for this computer.
fn native() -> Result<PathBuf> {
    let mut cargo = toolchain::native_cargo();
    cargo.args([
        "build",
        "--quiet",
        "--profile",
        "native",
        "--target-dir",
        "target/bench",
        "--package",
        LOOPS,
    ]);
    if !cargo.status()?.success() {
        return Err(format!("{LOOPS} does not build").into());
    }
    Ok(PathBuf::from("target/bench/native").join(LOOPS))
}

/// The loops for the browser, without any JavaScript, at an optimization level.
fn inside(level: &str) -> Result<PathBuf> {
    let folder = format!("target/bench/wasm-{level}");
    let mut cargo = toolchain::cargo(&[])?;
    cargo.args(["rustc", "--release", "--lib", "--crate-type", "cdylib", "--target", toolchain::TARGET]);
    cargo.args(["--target-dir", &folder, "--package", LOOPS, "--quiet"]);
    // Where speed comes first, in the standard library too.
    let fits = |setting: &str| level == "z" || !setting.contains("optimize_for_size");
    cargo.args(toolchain::build_std().iter().filter(|setting| fits(setting)));
    cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", level);
    if !cargo.status()?.success() {
        return Err(format!("{LOOPS} does not build for {}", toolchain::TARGET).into());
    }
    let built = Path::new(&folder).join(toolchain::TARGET).join("release/bench_loops.wasm");
    let wasm = Path::new(&folder).join("loops.wasm");
    std::fs::copy(built, &wasm)?;
    optimize(&wasm, &[if level == "z" { "-Oz" } else { "-O3" }])?;
    Ok(wasm)
}
