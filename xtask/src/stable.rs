//! `cargo xtask stable`: whether the package still builds without any unstable setting.
//!
//! Such builds need the standard library of the browser's target, which `rustup target add` brings.
//! Where there is none, it is compiled from the toolchain's sources into a folder laid out like an
//! installed one, once; the package itself is then built with stable settings alone.

use crate::files::{below, fresh};
use crate::toolchain::{self, Mode, TARGET, native_cargo};
use crate::{Result, package};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const FOLDER: &str = "target/stable";

/// Builds the package into `target/stable/pkg`.
pub(crate) fn run() -> Result<()> {
    toolchain::choose(Mode::Stable);
    if !toolchain::has_library() && std::env::var_os("DIANSUAN_SYSROOT").is_none() {
        toolchain::use_sysroot(std::path::absolute(library()?)?);
    }
    let out = Path::new(FOLDER).join("pkg");
    package::build(&out)?;
    println!("  {} without unstable settings", out.display());
    Ok(())
}

/// A folder with the target's standard library, compiled from the toolchain's sources.
fn library() -> Result<PathBuf> {
    let sysroot = Path::new(FOLDER).join("sysroot");
    let stamp = sysroot.join("version");
    let version = Command::new("rustc").arg("-vV").output()?.stdout;
    let version = String::from_utf8(version)?;
    let version = format!("{version}with bitcode\n");
    if fresh(&stamp, &version) {
        return Ok(sysroot);
    }
    // A library of other settings must not lie beside it.
    if Path::new(FOLDER).exists() {
        fs::remove_dir_all(FOLDER)?;
    }
    // A crate with nothing in it: only what cargo compiles for it is wanted.
    let nothing = Path::new(FOLDER).join("nothing");
    fs::create_dir_all(nothing.join("src"))?;
    fs::write(
        nothing.join("Cargo.toml"),
        "[package]\nname = \"nothing\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n",
    )?;
    fs::write(nothing.join("src/lib.rs"), "")?;
    let mut cargo = native_cargo();
    toolchain::forget_settings(&mut cargo);
    // As in an installed one: the package is optimized as a whole, its library included.
    cargo.env("RUSTFLAGS", "-Cembed-bitcode=yes");
    cargo.env("RUSTC_BOOTSTRAP", "1").current_dir(&nothing);
    cargo.args(["build", "--quiet", "--release", "--target", TARGET, "-Zbuild-std=std,panic_abort"]);
    if !cargo.status()?.success() {
        return Err("the standard library does not build from its sources".into());
    }
    let to = sysroot.join("lib/rustlib").join(TARGET).join("lib");
    fs::create_dir_all(&to)?;
    for file in below(&nothing.join("target").join(TARGET).join("release/deps"))? {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.ends_with(".rlib") && !name.starts_with("libnothing") {
            fs::copy(&file, to.join(name))?;
        }
    }
    fs::write(stamp, version)?;
    Ok(sysroot)
}
