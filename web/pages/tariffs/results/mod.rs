//! A tariff file for staff: its prices to change, whether it is sound, and a bill by it.

mod file;

use crate::kit::Part;
use crate::kit::i18n::tariffs::results as editor;
use crate::kit::json;
use crate::kit::questions::filled;
use crate::kit::typed::{id, text};
use crate::kit::unit_in;
use crate::pages::bill::results::bill_of;
use diansuan::data::Data;
use diansuan::error::{Code, Error};
use diansuan::input::Field;
use diansuan::tariff::{self, Book, TariffDescription};
use diansuan::text::Lang;
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// The file with its changes, whether it can be read, its prices.
pub fn results(part: &Part<'_>) -> Result<Html, Error> {
    let lang = part.lang;
    let changed = file::changed(part.texts).map_err(|()| not_json(lang))?;
    let sound = Book::check(&changed, false);
    let verdict = match &sound {
        Ok(()) => html! { <p class="next">{ editor(lang).editor_sound }</p> },
        Err(error) => {
            let said = format!("{}{} · {}", editor(lang).editor_wrong, error.field, error.message(lang));
            html! { <p class="summary" role="alert">{ said }</p> }
        }
    };
    let source = file::edits(part.texts);
    let name = changed.clone().at("id").and_then(|id| id.as_text().map(str::to_owned)).unwrap_or_default();
    let name = format!("{name}.json");
    Ok(html! {
        <div>
            { verdict }
            { prices(&changed, &source, lang) }
            <details>
                <summary>{ editor(lang).editor_file }</summary>
                <pre class="export" data-export={name} data-type="application/json" tabindex="0" lang="zh-CN">
                    { json::pretty(&changed) }
                </pre>
            </details>
        </div>
    })
}

fn not_json(lang: Lang) -> Error {
    Error::new(Code::WrongType, "file").bound(editor(lang).editor_not_json)
}

/// A field for every price, drawn from scratch whenever the source changes: what was typed into the
/// fields of another file is gone then.
fn prices(changed: &Data, source: &str, lang: Lang) -> Html {
    let t = editor(lang);
    let rows = file::prices(changed, lang).into_iter().map(|price| {
        let name = format!("{source}{}", price.path);
        let field = id(&name);
        html! {
            <li class="field">
                <label for={field.clone()}>{ price.label }</label>
                <span class="entry">
                    { input(field, name, price.value) }
                    <span class="unit">{ unit_in(&price.unit, lang) }</span>
                </span>
            </li>
        }
    });
    html! {
        <form key={source} data-prices="1">
            <h3>{ t.editor_prices }</h3>
            <ul class="prices">{ rows.collect::<Html>() }</ul>
        </form>
    }
}

/// A field with a value to begin with: `html!` would make it a property, which every drawing sets back
/// to what the file says.
fn input(id: String, name: String, value: String) -> Html {
    let mut input = VTag::new("input");
    input.add_attribute("id", id);
    input.add_attribute("name", name);
    input.add_attribute("value", value);
    input.add_attribute("inputmode", "decimal");
    input.add_attribute("autocomplete", "off");
    input.into()
}

/// The changed file, where nothing is wrong with it.
fn sound(part: &Part<'_>) -> Option<Data> {
    let changed = file::changed(part.texts).ok()?;
    Book::check(&changed, false).is_ok().then_some(changed)
}

/// A remark that is no mistake of the field it stands at.
fn note(said: &'static str) -> Html {
    html! { <p class="summary" role="note">{ said }</p> }
}

/// The changed file as sentences.
pub fn in_words(part: &Part<'_>) -> Result<Html, Error> {
    let (lang, t) = (part.lang, editor(part.lang));
    let Some(changed) = sound(part) else { return Ok(note(t.editor_mend_first)) };
    let Some(found) = described(&changed) else { return Ok(Html::default()) };
    let mut lines = vec![found.entry.rule.title.get(lang).to_owned(), found.entry.rule.span()];
    let limits: Vec<String> = found.tiers.iter().filter_map(|tier| Some(tier.up_to?.to_string())).collect();
    if !limits.is_empty() {
        lines.push(filled(t.editor_limits, &[("{limits}", &limits.join(" / "))]));
    }
    for charge in &found.charges {
        let prices: Vec<&str> = charge.prices.iter().map(|price| price.price.as_str()).collect();
        let unit = charge.prices.first().map_or("", |price| price.unit);
        let prices = match prices.as_slice() {
            [] if charge.given => t.editor_given.to_owned(),
            [] => t.editor_unknown.to_owned(),
            prices => format!("{} {}", prices.join(" / "), unit_in(unit, lang)),
        };
        lines.push(filled(t.editor_line, &[("{charge}", charge.label.get(lang)), ("{prices}", &prices)]));
    }
    let items: Html = lines.into_iter().map(|line| html! { <li>{ line }</li> }).collect();
    Ok(html! { <ul class="in-words">{ items }</ul> })
}

fn described(changed: &Data) -> Option<TariffDescription> {
    let mut file = changed.clone();
    let tariff = file.at("tariff")?.clone();
    let from = file.at("effective_from").cloned();
    let date = from.or_else(|| file.at("known_since").cloned())?;
    let asked = Data::Object(vec![
        ("tariff".into(), tariff),
        ("date".into(), date),
        ("ruleFiles".into(), Data::List(vec![changed.clone()])),
    ]);
    tariff::describe(&Field::root(&asked)).ok()
}

/// A bill by the changed file.
pub fn trial(part: &Part<'_>) -> Result<Html, Error> {
    let Some(mut changed) = sound(part) else { return Ok(note(editor(part.lang).editor_mend_first)) };
    let id = changed.at("id").cloned();
    let tariff = changed.at("tariff").map_or(Data::Null, |tariff| tariff.clone());
    let mut members = vec![("tariff".into(), tariff), ("ruleFiles".into(), Data::List(vec![changed]))];
    let mut usage = Vec::new();
    for name in ["kwh", "sharp", "peak", "flat", "valley", "deepValley"] {
        let typed = text(part.texts, &format!("usage.{name}"));
        if !typed.trim().is_empty() {
            usage.push((name.into(), Data::text(typed.to_owned())));
        }
    }
    members.push(("usage".into(), Data::Object(usage)));
    let factor = !text(part.texts, "reactiveKvarh").trim().is_empty();
    for name in [
        "month",
        "yearToDateKwh",
        "voltage",
        "capacityKva",
        "capacityDays",
        "maxDemandKw",
        "reactiveKvarh",
        "standard",
    ] {
        let typed = text(part.texts, name);
        if !typed.trim().is_empty() && (factor || name != "standard") {
            members.push((name.into(), Data::text(typed.to_owned())));
        }
    }
    let asked = Data::Object(members);
    let bill = tariff::calculate(&tariff::read(&Field::root(&asked))?)?;
    let rules =
        bill.lines.iter().filter_map(|line| line.citation.as_ref()).map(|citation| citation.rule.id.as_str());
    let by_this_file =
        id.as_ref().and_then(Data::as_text).is_some_and(|id| rules.into_iter().any(|rule| rule == id));
    let bill = bill_of(&bill, part);
    // A month that the file does not hold for is billed by the rule book's own file of that month.
    Ok(if by_this_file {
        bill
    } else {
        html! { <>{ note(editor(part.lang).editor_other_file) }{ bill }</> }
    })
}
