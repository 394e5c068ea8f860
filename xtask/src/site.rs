//! The site in `dist/site`: assets with hashed names, prerendered pages, the service worker.

use crate::assets::{self, Assets, SERVICE_WORKER};
use crate::files::{self, Inputs, below, fingerprint, read, read_text};
use crate::toolchain::native_cargo;
use crate::{Result, check, compress, embed, package, rules, wasm};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc;

const SITE: &str = "dist/site";
/// Built here and then moved, so that a server never sees half a site.
const NEW: &str = "dist/site.new";
const ASSETS: &str = "target/site-assets.json";
const STAMP: &str = "target/site.stamp";

/// What is not kept for use without a network: other people's pages, crawlers' files, and what a utility
/// may replace at any time.
const UNUSED_OFFLINE: [&str; 7] =
    ["pkg/", "sitemap.xml", "robots.txt", "prices/", "config.json", "schema/", "check/cases.json"];
/// What keeping the whole site takes: asked for by the service worker when a reader wants that.
const OFFLINE_LIST: &str = "offline.json";
/// Stands in the pages for the size of all that.
const OFFLINE_SIZE: &str = "{offline-size}";

/// The list of pages, for those who check what was built.
pub(crate) const PAGES: &str = "dist/pages.json";

/// The modules of workers.
const WORKERS: [wasm::Library; 5] = [
    wasm::Library {
        krate: "diansuan-worker",
        features: &["sample"],
        out_name: "sample",
        aim: wasm::Aim::Size,
    },
    wasm::Library {
        krate: "diansuan-xlsx-read",
        features: &["xlsx"],
        out_name: "xlsx-read",
        aim: wasm::Aim::Size,
    },
    wasm::Library {
        krate: "diansuan-xlsx-read",
        features: &["others"],
        out_name: "other-read",
        aim: wasm::Aim::Size,
    },
    wasm::Library {
        krate: "diansuan-xlsx-write",
        features: &[],
        out_name: "xlsx-write",
        aim: wasm::Aim::Size,
    },
    wasm::Library {
        krate: "diansuan-worker",
        features: &["customers"],
        out_name: "customers",
        aim: wasm::Aim::Rows,
    },
];

/// Builds the site from scratch, so that nothing old is served, unless nothing has changed.
///
/// With `only`, modules that it does not name are taken as they were built last.
pub(crate) fn build(only: Option<&str>) -> Result<()> {
    // Two cargos at once, in target folders of their own: each ends in a long step for one core.
    let prerenderer = std::thread::spawn(|| compile_prerenderer().map_err(|error| error.to_string()));
    let modules = modules(only);
    prerenderer.join().map_err(|_| "building the prerenderer was cut off")??;
    let modules = modules?;
    let mut inputs = Inputs::default();
    for (_, module) in &modules {
        inputs = inputs.bytes(&module.wasm).bytes(module.js.as_bytes());
    }
    for script in assets::scripts()? {
        inputs = inputs.path(&script)?;
    }
    let inputs = inputs
        .path(Path::new("public"))?
        .path(Path::new("web/embed"))?
        .path(Path::new("tests/conformance"))?
        .path(Path::new(rules::TARIFFS))?
        .path(Path::new("dist/pkg"))?
        .path(&files::tool("prerender"))?
        .path(&std::env::current_exe()?)?
        .finish();
    if Path::new(SITE).join("index.html").exists() && files::fresh(Path::new(STAMP), &inputs) {
        println!("  nothing of the site has changed");
        return Ok(());
    }
    let new = Path::new(NEW);
    remove(new)?;
    fs::create_dir_all(new.join("assets"))?;
    let assets = Assets::write(new, modules)?;
    fs::write(ASSETS, serde_json::to_string_pretty(&assets.done)?)?;
    prerender()?;
    embed::write(new)?;
    copy_package(new)?;
    check::write_cases(new)?;
    service_worker(new)?;
    check::write_list(new)?;
    compress::write_beside(new)?;
    remove(Path::new(SITE))?;
    fs::rename(new, SITE)?;
    fs::write(STAMP, inputs)?;
    Ok(())
}

/// Compiles the modules, and binds and optimizes each while the next ones are compiled.
fn modules(only: Option<&str>) -> Result<Vec<(String, wasm::Files)>> {
    let wanted = |name: &str| only.is_none_or(|only| only.split(',').any(|one| one == name));
    let mut names = wasm::pages()?;
    let (compiled, waiting) = mpsc::channel::<wasm::Compiled>();
    let binder = std::thread::spawn(move || {
        waiting
            .iter()
            .try_for_each(|module| module.finish().map_err(|error| format!("{}: {error}", module.name)))
    });
    let pages: Vec<String> = names.iter().filter(|name| wanted(name)).cloned().collect();
    // A receiver that is gone has an error of its own.
    let hand_on = |module| drop(compiled.send(module));
    if !pages.is_empty() {
        wasm::compile_pages(&pages, &hand_on)?;
    }
    for worker in &WORKERS {
        if wanted(worker.out_name) {
            hand_on(worker.compile()?);
        }
        names.push(worker.out_name.to_owned());
    }
    drop(compiled);
    binder.join().map_err(|_| "binding was cut off")??;
    names.into_iter().map(|name| Ok((name.clone(), wasm::built(&name)?))).collect()
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}

/// The prerenderer is a native program: what is written at build time stays out of the wasm.
fn compile_prerenderer() -> Result<()> {
    let status = native_cargo().args(["build", "--quiet", "--workspace", "--bin", "prerender"]).status()?;
    if status.success() { Ok(()) } else { Err("the prerenderer does not build".into()) }
}

fn prerender() -> Result<()> {
    let status = Command::new(files::tool("prerender")).args([NEW, ASSETS, PAGES]).status()?;
    if status.success() { Ok(()) } else { Err("the prerenderer failed".into()) }
}

/// Other people's pages load the package from the site: at an address that stays, and at one whose content stays.
fn copy_package(site: &Path) -> Result<()> {
    let mut hashes = BTreeMap::from([("version".to_owned(), package::VERSION.to_owned())]);
    let mut files = Vec::new();
    for file in below(Path::new("dist/pkg"))? {
        let name = file.file_name().ok_or("a file without a name")?.to_string_lossy().into_owned();
        let bytes = read(&file)?;
        if name.ends_with(".js") || name.ends_with(".wasm") {
            hashes.insert(name.clone(), embed::hash(&bytes));
        }
        files.push((name, bytes));
    }
    files.push(("integrity.json".to_owned(), (serde_json::to_string_pretty(&hashes)? + "\n").into_bytes()));
    for folder in [site.join("pkg"), site.join("pkg").join(package::VERSION)] {
        fs::create_dir_all(&folder)?;
        for (name, bytes) in &files {
            fs::write(folder.join(name), bytes)?;
        }
    }
    Ok(())
}

/// Writes the list of files that the whole site takes without a network, its size into every page, and
/// `sw.js` with a version that changes with any of the files.
fn service_worker(site: &Path) -> Result<()> {
    let mut files = Vec::new();
    for file in below(site)? {
        let url = file.strip_prefix(site)?.to_string_lossy().replace('\\', "/");
        if !UNUSED_OFFLINE.iter().any(|unused| url.starts_with(unused)) {
            files.push((url, read(&file)?));
        }
    }
    let tenths = download_size(&files)?.div_ceil(100_000);
    let size = format!("{}.{} MB", tenths / 10, tenths % 10);
    let mut all = String::new();
    let mut urls = Vec::new();
    for (url, bytes) in &mut files {
        if url.ends_with(".html") {
            *bytes = String::from_utf8(std::mem::take(bytes))?.replace(OFFLINE_SIZE, &size).into_bytes();
            fs::write(site.join(&*url), &*bytes)?;
        }
        all.push_str(url);
        all.push_str(&fingerprint(bytes));
        urls.push(match url.strip_suffix("index.html") {
            Some("") => "./",
            Some(folder) => folder,
            None => url.as_str(),
        });
    }
    fs::write(site.join(OFFLINE_LIST), serde_json::to_string(&serde_json::json!({ "files": urls }))?)?;
    let source = Path::new("public").join(SERVICE_WORKER);
    let (worker, mark) = (read_text(&source)?, "/*VERSION*/\"\"");
    if !worker.contains(mark) {
        return Err(format!("{} lacks {mark}", source.display()).into());
    }
    let worker = worker.replace(mark, &serde_json::to_string(&fingerprint(all.as_bytes()))?);
    // The worker's own code counts too: a browser takes any changed byte for a new version.
    fs::write(site.join(SERVICE_WORKER), wasm::minify(&worker, "js")?)?;
    Ok(())
}

/// Returns how many bytes the files take on their way, in brotli.
fn download_size(files: &[(String, Vec<u8>)]) -> Result<usize> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = |at: usize| -> std::result::Result<usize, String> {
        let own = files.iter().skip(at).step_by(threads);
        own.map(|(url, bytes)| {
            compress::download_size(Path::new(url), bytes).map_err(|error| error.to_string())
        })
        .sum()
    };
    std::thread::scope(|scope| {
        let share = &share;
        let running: Vec<_> = (0..threads).map(|at| scope.spawn(move || share(at))).collect();
        let sizes = running.into_iter().map(|thread| match thread.join() {
            Ok(size) => size.map_err(Into::into),
            Err(_) => Err("measuring was cut off".into()),
        });
        sizes.sum()
    })
}
