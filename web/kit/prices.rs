//! What the page calculates by, in the browser: the shipped price book, as far as it was loaded, and a
//! utility's own files over it. `prices.js` fetches both and hands them over.

use super::browser::{add_option, lang};
use super::filled;
use super::own::{self, Verified};
use crate::kit::i18n::live;
use diansuan::data::Data;
use diansuan::tariff::{self, Filter, Shipped};
use gloo::utils::document;
use serde::Deserialize;
use wasm_bindgen::JsValue;

/// A file of `prices/`, or its list.
#[derive(Deserialize)]
struct OwnFile {
    /// As `index.json` names it.
    name: String,
    /// What it holds.
    content: Option<Data>,
    /// Why it holds nothing, where it could not be fetched.
    failed: Option<String>,
}

/// Makes these the files that all results rest on, offers the utility's own tariffs and names what was
/// refused. `shipped` is a list of rule files, `own` a list of [`OwnFile`].
pub fn install(shipped: JsValue, own: JsValue) {
    tariff::ship(Shipped::Files(serde_wasm_bindgen::from_value(shipped).unwrap_or_default()));
    let (mut accepted, mut refused, mut verified) = (Vec::new(), Vec::new(), Vec::new());
    let files = serde_wasm_bindgen::from_value::<Vec<OwnFile>>(own);
    if let Err(error) = &files {
        refused.push(["prices/".to_owned(), error.to_string()]);
    }
    for mut file in files.into_iter().flatten() {
        verified.extend(file.content.iter_mut().flat_map(confirmations));
        match file.content.as_ref().map(tariff::checked) {
            Some(Ok(sound)) => accepted.extend(sound),
            Some(Err(error)) => {
                let message = error.message(lang());
                let place =
                    if error.field.is_empty() { message } else { format!("{} · {message}", error.field) };
                refused.push([file.name, place]);
            }
            None => {
                let why = file.failed.filter(|why| !why.is_empty());
                refused.push([file.name, why.unwrap_or_else(|| live(lang()).prices_unreachable.to_owned())]);
            }
        }
    }
    let ids: Vec<String> =
        accepted.iter().filter_map(|file| Some(file.member("id")?.as_text()?.to_owned())).collect();
    own::set(ids, verified);
    tariff::lay_over(accepted);
    if own::any() {
        offer();
    }
    say(&refused);
}

/// Takes out of a file what it says the utility has confirmed: its own rule files by their key `verified`,
/// shipped ones by an object with nothing but `id` and `verified`.
fn confirmations(content: &mut Data) -> Vec<Verified> {
    fn taken(file: &mut Data) -> Option<Verified> {
        let verified = file.take("verified")?;
        let text = |of: &Data, name: &str| Some(of.member(name)?.as_text()?.to_owned());
        Some(Verified { id: text(file, "id")?, by: text(&verified, "by")?, on: text(&verified, "on")? })
    }
    let Data::List(files) = content else { return taken(content).into_iter().collect() };
    let found = files.iter_mut().filter_map(taken).collect();
    files.retain(|file| file.member("kind").is_some());
    found
}

/// Adds the utility's own tariffs to the choices of tariffs, and its price lists to those of files.
fn offer() {
    let lang = lang();
    let own = tariff::list(&Filter::default());
    for entry in own.tariffs.iter().filter(|entry| own::is_own(&entry.rule)) {
        let title = entry.rule.title.get(lang);
        add_option("tariff", entry.category.id(), &entry.id, title);
        add_option("base", "", &entry.rule.id, &[title, &entry.rule.span()].join(" · "));
    }
}

/// Names the files that were refused, above the calculator.
fn say(refused: &[[String; 2]]) {
    let Ok(Some(place)) = document().query_selector("[data-refused-prices]") else { return };
    place.set_text_content(None);
    for [name, why] in refused {
        let Ok(line) = document().create_element("p") else { continue };
        let words = filled(live(lang()).prices_refused, &[("{file}", name), ("{why}", why)]);
        line.set_text_content(Some(&words));
        let _ = place.append_child(&line);
    }
    let _ =
        if refused.is_empty() { place.set_attribute("hidden", "") } else { place.remove_attribute("hidden") };
}
