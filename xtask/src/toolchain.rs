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
use std::sync::OnceLock;

/// The target of every wasm build.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";

/// How modules for the browser are built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// As they are published: as small as can be.
    Small,
    /// For work on the site: compiled quickly, large and slow.
    Dev,
    /// With stable settings alone and a standard library as it is delivered: what is left if a new
    /// compiler does not take the others any more.
    Stable,
}

static MODE: OnceLock<Mode> = OnceLock::new();

static SYSROOT: OnceLock<PathBuf> = OnceLock::new();

/// Names the folder with the standard library for stable builds; only the first one counts.
pub(crate) fn use_sysroot(folder: PathBuf) {
    let _ = SYSROOT.set(folder);
}

/// Chooses the mode of this run; only the first choice counts.
pub(crate) fn choose(mode: Mode) {
    let _ = MODE.set(mode);
}

/// The mode of this run: what was chosen, else stable where `DIANSUAN_STABLE` is set, else small.
pub(crate) fn mode() -> Mode {
    let by_environment = || match std::env::var("DIANSUAN_STABLE") {
        Ok(value) if !value.is_empty() && value != "0" => Mode::Stable,
        _ => Mode::Small,
    };
    *MODE.get_or_init(by_environment)
}

/// Where cargo puts what it builds for the browser in this run's mode.
pub(crate) fn folder() -> &'static Path {
    Path::new(match mode() {
        Mode::Small => "target/wasm",
        Mode::Dev => "target/wasm-dev",
        Mode::Stable => "target/wasm-stable",
    })
}

/// What every build for the browser adds to its command line.
pub(crate) fn build_std() -> &'static [&'static str] {
    match mode() {
        Mode::Stable => &[],
        _ => &BUILD_STD,
    }
}

const BUILD_STD: [&str; 3] =
    ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size", "-Zpanic-immediate-abort"];

/// A command that runs a cargo able to build for the browser, with flags for the compiler.
pub(crate) fn cargo(flags: &[&str]) -> Result<Command> {
    if mode() == Mode::Stable {
        return stable_cargo(flags);
    }
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

/// Without unstable settings: with the standard library that `rustup target add` brings, else with
/// the one in the folder that `DIANSUAN_SYSROOT` names.
fn stable_cargo(flags: &[&str]) -> Result<Command> {
    let mut all = without_machine_paths();
    let named = std::env::var_os("DIANSUAN_SYSROOT").map(PathBuf::from);
    match SYSROOT.get().or(named.as_ref()) {
        Some(folder) => all.push(format!("--sysroot={}", folder.display())),
        None if has_library() => {}
        None => {
            return Err(
                format!("the compiler has no library for {TARGET}: rustup target add {TARGET}").into()
            );
        }
    }
    all.extend(flags.iter().map(|flag| (*flag).to_owned()));
    let mut command = native_cargo();
    forget_settings(&mut command);
    command.env_remove("RUSTC_BOOTSTRAP").env("CARGO_ENCODED_RUSTFLAGS", all.join("\u{1f}"));
    Ok(command)
}

/// Whether the compiler comes with a standard library for the browser.
pub(crate) fn has_library() -> bool {
    let output = Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]).output();
    output.is_ok_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir())
}

/// The native cargo that runs this program leaves its own settings behind.
pub(crate) fn forget_settings(command: &mut Command) {
    for (name, _) in std::env::vars() {
        let of_cargo =
            name.starts_with("CARGO") && !matches!(name.as_str(), "CARGO_HOME" | "CARGO_NET_OFFLINE");
        if of_cargo || matches!(name.as_str(), "RUSTUP_TOOLCHAIN" | "RUSTDOC" | "LD_LIBRARY_PATH") {
            command.env_remove(name);
        }
    }
}

/// Adds the settings of a build for the browser.
fn clean(mut command: Command, more: &[&str]) -> Command {
    forget_settings(&mut command);
    let mut flags = without_machine_paths();
    let all = ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none"];
    flags.extend(all.iter().chain(more).map(|flag| (*flag).to_owned()));
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    command.env("CARGO_PROFILE_RELEASE_PANIC", "immediate-abort");
    command.env("RUSTC_BOOTSTRAP", "1");
    if mode() == Mode::Dev {
        command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
        command.env("CARGO_PROFILE_RELEASE_LTO", "off");
        command.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
        command.env("CARGO_PROFILE_RELEASE_INCREMENTAL", "true");
    }
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
