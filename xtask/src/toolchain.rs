//! Which cargo builds for the browser: rustup's where it has the target, else Debian's.
//!
//! `scripts/toolchain.sh` brings one of the two; here they are only looked for. Builds of the one
//! and the other never share a target folder with native builds.

use crate::Result;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The target of every wasm build.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";

/// A command that runs a cargo able to build for the browser.
pub(crate) fn cargo() -> Result<Command> {
    let mut command = match std::env::var("DIANSUAN_WASM_CARGO") {
        Ok(named) => Command::new(named),
        Err(_) if has_target("rustc") => Command::new("cargo"),
        Err(_) if Path::new(DEBIAN_CARGO).exists() && has_target(DEBIAN_RUSTC) => {
            let mut command = Command::new(DEBIAN_CARGO);
            command.env("RUSTC", DEBIAN_RUSTC);
            return Ok(clean(command));
        }
        Err(_) => return Err(format!("no Rust toolchain here has {TARGET}: ./run brings one").into()),
    };
    command.env_remove("RUSTC");
    Ok(clean(command))
}

/// A cargo for programs of this computer, even when Debian's comes first on the PATH.
pub(crate) fn native_cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The native cargo that runs this program leaves its own settings behind.
fn clean(mut command: Command) -> Command {
    for (name, _) in std::env::vars() {
        let of_cargo =
            name.starts_with("CARGO") && !matches!(name.as_str(), "CARGO_HOME" | "CARGO_NET_OFFLINE");
        if of_cargo || matches!(name.as_str(), "RUSTUP_TOOLCHAIN" | "RUSTDOC" | "LD_LIBRARY_PATH") {
            command.env_remove(name);
        }
    }
    command.env("CARGO_ENCODED_RUSTFLAGS", without_machine_paths().join("\u{1f}"));
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

/// Whether a compiler's own folder holds the target's standard library.
fn has_target(rustc: &str) -> bool {
    let Ok(output) = Command::new(rustc).args(["--print", "sysroot"]).output() else { return false };
    let sysroot = String::from_utf8_lossy(&output.stdout);
    let lib = Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).join("lib");
    std::fs::read_dir(lib).is_ok_and(|mut files| {
        files.any(|file| file.is_ok_and(|f| f.file_name().to_string_lossy().starts_with("libstd-")))
    })
}
