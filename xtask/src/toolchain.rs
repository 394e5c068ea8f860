//! Which cargo builds for the browser: rustup's where its compiler has the standard library's
//! sources, else Debian's.
//!
//! The standard library is built along, optimized for size and without the texts of panics that
//! nobody would see: a panic is a trap, which the glue reports as an error. That takes settings
//! which are not stable yet, hence the bootstrap switch; docs/decisions has the measurements.
//!
//! `scripts/toolchain.sh` brings the sources; here they are only looked for. Builds of the one
//! compiler and the other never share a target folder with native builds.

use crate::Result;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The target of every wasm build.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";

/// What every build for the browser adds to its command line.
pub(crate) const BUILD_STD: [&str; 3] =
    ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size", "-Zpanic-immediate-abort"];

/// A command that runs a cargo able to build for the browser, with flags for the compiler.
pub(crate) fn cargo(flags: &[&str]) -> Result<Command> {
    let mut command = match std::env::var("DIANSUAN_WASM_CARGO") {
        Ok(named) => Command::new(named),
        Err(_) if has_sources("rustc") => Command::new("cargo"),
        Err(_) if Path::new(DEBIAN_CARGO).exists() && has_sources(DEBIAN_RUSTC) => {
            let mut command = Command::new(DEBIAN_CARGO);
            command.env("RUSTC", DEBIAN_RUSTC);
            return Ok(clean(command, flags));
        }
        Err(_) => return Err("no Rust compiler here has its library's sources: ./run brings one".into()),
    };
    command.env_remove("RUSTC");
    Ok(clean(command, flags))
}

/// A cargo for programs of this computer, even when Debian's comes first on the PATH.
pub(crate) fn native_cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The native cargo that runs this program leaves its own settings behind.
fn clean(mut command: Command, more: &[&str]) -> Command {
    for (name, _) in std::env::vars() {
        let of_cargo =
            name.starts_with("CARGO") && !matches!(name.as_str(), "CARGO_HOME" | "CARGO_NET_OFFLINE");
        if of_cargo || matches!(name.as_str(), "RUSTUP_TOOLCHAIN" | "RUSTDOC" | "LD_LIBRARY_PATH") {
            command.env_remove(name);
        }
    }
    let mut flags = without_machine_paths();
    let all = ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none"];
    flags.extend(all.iter().chain(more).map(|flag| (*flag).to_owned()));
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    command.env("CARGO_PROFILE_RELEASE_PANIC", "immediate-abort");
    command.env("RUSTC_BOOTSTRAP", "1");
    command
}

/// Messages inside the wasm name source files: without the folders of whoever built it.
fn without_machine_paths() -> Vec<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| {
        let home = std::env::var_os("HOME")?;
        Some(Path::new(&home).join(".cargo"))
    });
    let sources = home.and_then(|home| std::fs::read_dir(home.join("registry/src")).ok());
    let folders = sources.into_iter().flatten().filter_map(std::io::Result::ok);
    let mut flags: Vec<String> =
        folders.map(|folder| format!("--remap-path-prefix={}=crates", folder.path().display())).collect();
    flags.sort();
    flags
}

/// Whether the standard library's sources are where a compiler looks for them.
fn has_sources(rustc: &str) -> bool {
    let Ok(output) = Command::new(rustc).args(["--print", "sysroot"]).output() else { return false };
    let sysroot = String::from_utf8_lossy(&output.stdout);
    Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/std/Cargo.toml").exists()
}
