//! One verb per chore: `cargo xtask help` lists them.

mod assets;
mod bench;
mod build;
mod check;
mod compress;
mod deps;
mod embed;
mod files;
mod package;
mod release;
mod rules;
mod serve;
mod settings;
mod site;
mod sizes;
mod stable;
mod toolchain;
mod wasm;

use std::path::Path;
use std::process::ExitCode;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

const HELP: &str = "\
cargo xtask VERB
  build [--warn] [--only a,b] [--dev | --stable]
                    JS package and site into dist/, then the sizes; --warn lets them be over budget,
                    --only takes all but these modules as they were built last,
                    --dev compiles quickly what is large and slow,
                    --stable (or DIANSUAN_STABLE=1) does without unstable settings of the compiler
  stable            whether the package builds without unstable settings, into target/stable
  deps              licences, sources and known advisories of all that is built in or with
  serve [--port N] [--base /path/]
                    serves dist/site on 127.0.0.1 (0: any free port)
  release [--built] [--dirty]
                    builds all and packs it into target/release-archives: site, npm package, list of
                    what is inside, sums; --built takes dist/ as it is, --dirty what is not committed, too
  rules [--check]   rule files -> core/src/rulebook/generated.rs
  sizes [--save]    brotli sizes against the budget; --save remembers them
  bench [tariff]    ns per calculation: native, in wasm, through the package, with decimal.js;
                    tariff: a year of meter readings, with PySAM too
  bench batch [rows]
                    a whole export in Chromium, with DuckDB-wasm too (1,000,000 customers)
  help              this list";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    // All paths are those of the repository, wherever the command was given.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    if let Err(error) = std::env::set_current_dir(root) {
        eprintln!("xtask: {}: {error}", root.display());
        return ExitCode::FAILURE;
    }
    let verb = args.first().map_or("help", String::as_str);
    let flag = |name: &str| args.iter().any(|a| a == name);
    let value = |name: &str| args.iter().position(|a| a == name).and_then(|i| args.get(i + 1)).cloned();
    let outcome = match verb {
        "build" => {
            if flag("--dev") {
                toolchain::choose(toolchain::Mode::Dev);
            } else if flag("--stable") {
                toolchain::choose(toolchain::Mode::Stable);
            }
            build::run(flag("--warn"), value("--only").as_deref())
        }
        "stable" => stable::run(),
        "deps" => deps::run(),
        "serve" => serve::run(value("--port").as_deref(), value("--base").as_deref()),
        "release" => release::run(flag("--built"), flag("--dirty")),
        "rules" => rules::run(flag("--check")),
        "sizes" => sizes::run(flag("--save")),
        "bench" => bench::run(args.get(1).map(String::as_str), args.get(2).map(String::as_str)),
        "help" => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(format!("unknown verb {other}\n{HELP}").into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask {verb}: {error}");
            ExitCode::FAILURE
        }
    }
}
