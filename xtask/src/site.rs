//! The site in `dist/site`: assets with hashed names, prerendered pages, the service worker.

use crate::Result;
use crate::wasm::{self, fingerprint, minify};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const SITE: &str = "dist/site";
const ASSETS: &str = "target/site-assets.json";

/// Served under their own names: browsers or people ask for them so.
const PLAIN: [&str; 2] = ["sw.js", "manifest.webmanifest"];

/// Builds the site from scratch, so that nothing old is served.
pub(crate) fn build() -> Result<()> {
    let site = Path::new(SITE);
    if site.exists() {
        fs::remove_dir_all(site)?;
    }
    fs::create_dir_all(site.join("assets"))?;
    let assets = assets(site)?;
    fs::write(ASSETS, serde_json::to_string_pretty(&assets)?)?;
    prerender()?;
    copy_package(site)?;
    service_worker(site)
}

/// Copies `public/` and the site's wasm under names that change with their content.
fn assets(site: &Path) -> Result<BTreeMap<String, String>> {
    let mut assets = BTreeMap::new();
    let mut add = |name: &str, bytes: &[u8]| -> Result<String> {
        let (stem, ending) = name.split_once('.').unwrap_or((name, ""));
        let path = format!("assets/{stem}.{}.{ending}", fingerprint(bytes));
        fs::write(site.join(&path), bytes)?;
        assets.insert(name.to_owned(), path.clone());
        Ok(path)
    };
    for file in files_below(Path::new("public"))? {
        let name = file.file_name().and_then(|n| n.to_str()).ok_or("a file name that is no text")?;
        let bytes = fs::read(&file)?;
        if PLAIN.contains(&name) {
            continue;
        }
        let bytes = match file.extension().and_then(|e| e.to_str()) {
            Some(kind @ ("js" | "css")) => minify(&String::from_utf8(bytes)?, kind)?.into_bytes(),
            _ => bytes,
        };
        add(name, &bytes)?;
    }
    let web = wasm::Build { krate: "diansuan-web", features: &["csr"], out_name: "web" }.run()?;
    add("web_bg.wasm", &web.wasm)?;
    add("web.js", minify(&web.js, "js")?.as_bytes())?;
    Ok(assets)
}

/// The prerenderer is a native program of its own, so that its features stay out of the wasm.
fn prerender() -> Result<()> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--profile", "native", "--package", "diansuan-web"])
        .args(["--features", "ssr", "--bin", "prerender", "--", SITE, ASSETS])
        .status()?;
    if status.success() { Ok(()) } else { Err("the prerenderer failed".into()) }
}

/// Other people's pages load the package from the site.
fn copy_package(site: &Path) -> Result<()> {
    fs::create_dir_all(site.join("pkg"))?;
    for file in files_below(Path::new("dist/pkg"))? {
        if let Some(name) = file.file_name() {
            fs::copy(&file, site.join("pkg").join(name))?;
        }
    }
    Ok(())
}

/// Writes `sw.js` with the list of all files and a version that changes with any of them.
fn service_worker(site: &Path) -> Result<()> {
    let mut urls = Vec::new();
    let mut all = String::new();
    for file in files_below(site)? {
        let url = file.strip_prefix(site)?.to_string_lossy().replace('\\', "/");
        all.push_str(&fingerprint(&fs::read(&file)?));
        all.push_str(&url);
        let unused_offline = ["pkg/", "sitemap.xml", "robots.txt"].iter().any(|p| url.starts_with(p));
        if !unused_offline {
            let page = url.strip_suffix("index.html").map(str::to_owned);
            urls.push(page.unwrap_or(url));
        }
    }
    let worker = fs::read_to_string("public/sw.js")?
        .replace("/*PRECACHE*/[]", &serde_json::to_string(&urls)?)
        .replace("/*VERSION*/\"\"", &serde_json::to_string(&fingerprint(all.as_bytes()))?);
    fs::write(site.join("sw.js"), minify(&worker, "js")?)?;
    fs::copy("public/manifest.webmanifest", site.join("manifest.webmanifest"))?;
    Ok(())
}

/// All files below a folder, in a fixed order.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
