//! `cargo xtask build`: the package, then the site, then the sizes.

use crate::toolchain::{self, Mode};
use crate::{Result, package, site, sizes};
use std::path::Path;
use std::time::Instant;

/// Builds everything into `dist/`.
///
/// With `warn`, a size over its budget is only said: what was built can be looked at all the same.
/// With `only`, all other modules stay as they are.
pub(crate) fn run(warn: bool, only: Option<&str>) -> Result<()> {
    if only.is_none_or(|only| only.split(',').any(|name| name == "diansuan")) {
        timed("package", || package::build(Path::new("dist/pkg")))?;
    } else {
        package::describe(Path::new("dist/pkg"))?;
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
