//! `cargo xtask bench`: one calculation natively, inside wasm, through the package, and with decimal.js.

use crate::wasm::optimize;
use crate::{Result, build, toolchain};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The crate with the loops.
const LOOPS: &str = "bench-loops";

/// Builds what is measured, the package included, and measures it in one run.
pub(crate) fn run() -> Result<()> {
    if !Path::new("tests/node_modules/decimal.js").exists() {
        return Err("decimal.js is missing: npm ci --prefix tests".into());
    }
    build::package()?;
    let program = native()?;
    let (fast, small) = (inside("3")?, inside("z")?);
    let mut node = Command::new("node");
    node.arg("tests/bench/bench.mjs").args([program, fast, small]).arg("dist/pkg");
    if node.status()?.success() { Ok(()) } else { Err("not measured".into()) }
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
    let mut cargo = toolchain::cargo()?;
    cargo.args(["rustc", "--release", "--lib", "--crate-type", "cdylib", "--target", toolchain::TARGET]);
    cargo.args(["--target-dir", &folder, "--package", LOOPS, "--quiet"]);
    // Where speed comes first, in the standard library too.
    let fits = |setting: &str| level == "z" || !setting.contains("optimize_for_size");
    cargo.args(toolchain::BUILD_STD.iter().filter(|setting| fits(setting)));
    cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", level);
    if !cargo.status()?.success() {
        return Err(format!("{LOOPS} does not build for {}", toolchain::TARGET).into());
    }
    let built = Path::new(&folder).join(toolchain::TARGET).join("release/bench_loops.wasm");
    let wasm = Path::new(&folder).join("loops.wasm");
    std::fs::copy(built, &wasm)?;
    optimize(&wasm, if level == "z" { "-Oz" } else { "-O3" })?;
    Ok(wasm)
}
