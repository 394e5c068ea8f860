//! Writes every page of the site: `prerender OUT_DIR ASSETS.json PAGES.json`.

use diansuan::text::Lang;
use diansuan_web::kit::written::page::{RULES, Sheet, root};
use diansuan_web::pages::not_found;
use diansuan_web::prerender::{Assets, document, index, inside, list, missing, robots, sheets, site_map};
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(out), Some(assets), Some(list_to)) = (args.next(), args.next(), args.next()) else {
        return Err("usage: prerender OUT_DIR ASSETS.json PAGES.json".into());
    };
    let assets: Assets = serde_json::from_str(&fs::read_to_string(assets)?)?;
    fs::write(list_to, list().to_string())?;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let tasks = tokio::task::LocalSet::new();
    tasks.block_on(&runtime, write_all(Path::new(&out), &assets))
}

async fn write_all(out: &Path, assets: &Assets) -> Result<(), Box<dyn Error>> {
    let mut contents: BTreeMap<(bool, &str), String> = BTreeMap::new();
    for sheet in sheets() {
        let folder = out.join(sheet.folder());
        fs::create_dir_all(&folder)?;
        let html = document(sheet, assets).await?;
        // The rules page holds every word there is.
        if !sheet.embedded && sheet.page.address != RULES {
            contents.insert((sheet.lang == Lang::Zh, sheet.page.address), inside(&html));
        }
        fs::write(folder.join("index.html"), html)?;
    }
    let sheet = Sheet { page: &not_found::PAGE, lang: Lang::Zh, embedded: false };
    fs::write(out.join("404.html"), missing(&document(sheet, assets).await?, assets)?)?;
    for lang in [Lang::Zh, Lang::En] {
        let own = contents.iter().filter(|((zh, _), _)| *zh == (lang == Lang::Zh));
        let own = own.map(|((_, address), words)| (*address, words.clone())).collect();
        fs::write(out.join(root(lang)).join("search.json"), index(lang, &own))?;
    }
    fs::write(out.join("sitemap.xml"), site_map())?;
    fs::write(out.join("robots.txt"), robots())?;
    Ok(())
}
