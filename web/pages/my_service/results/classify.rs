//! My tier and manager.

use crate::kit::Part;
use crate::kit::i18n::my_service::classify as texts;
use crate::kit::{As, basis, dialled, explanation, figure, filled, grouped, headline_in_words, unit_in};
use diansuan::classify::{self, Classification};
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::rulebook::{
    MANAGER_RESPONSE, Row, SERVICE, SERVICE_DETAILS, SERVICE_PROMISES, SERVICE_STANDARDS, ServiceRule,
    Setting, Table, Tier,
};
use diansuan::text::Lang;
use yew::prelude::*;

pub fn results(part: &Part<'_>) -> Result<Html, Error> {
    let input = classify::read(&Field::root(&Data::of_form(part.texts)))?;
    Ok(shown(&classify::calculate(&input)?, input.setting, part))
}

/// Tier, manager, what to expect.
fn shown(result: &Classification, setting: Setting, part: &Part<'_>) -> Html {
    let (t, lang) = (texts(part.lang), part.lang);
    let (tier, manager) = (result.tier_label.get(lang), result.manager_label.get(lang));
    let missing = result.kwh_to_next_tier.map(|missing| {
        let kwh = format!("{} kWh", figure(&missing, As::Grouped));
        html! { <>{ t.service_missing }<b>{ kwh }</b>{ t.full_stop }</> }
    });
    let offered = result.services.iter().map(|s| {
        html! {
            <li>
                <b>{ s.label.get(lang).to_owned() }</b>
                <span>{ detail(s.id, lang).to_owned() }</span>
                { times(&SERVICE_STANDARDS, s.id, setting, t.service_times_state, lang) }
                { times(&SERVICE_PROMISES, s.id, setting, t.service_times_promise, lang) }
            </li>
        }
    });
    html! {
        <>
            <div class="figures words">
                { headline_in_words("tier", t.service_tier, result.tier.id(), tier, "") }
                { headline_in_words("manager", t.service_manager, result.manager.id(), manager, "") }
            </div>
            <p class="next">{ result.reason.get(lang).to_owned() }{ t.full_stop }{ missing }</p>
            if let Some(area) = result.area {
                <p>{ dialled(&filled(t.service_in_area, &[("{area}", area.label.get(lang)), ("{manager}", manager)])) }</p>
            }
            { answer(result.manager.id(), lang) }
            { SERVICE.first().map(|rule| pyramid(rule, result.tier, lang)) }
            <h3>{ t.service_services }</h3>
            <ul class="services">{ offered.collect::<Html>() }</ul>
            { basis(None, &[t.service_status], &result.steps, lang) }
            { explanation(&result.steps, lang, part.rules) }
        </>
    }
}

/// Within which time a service is done, where somebody has said so.
fn times(
    tables: &'static [Table],
    service: &str,
    setting: Setting,
    by: &'static str,
    lang: Lang,
) -> Option<Html> {
    let table = tables.last()?;
    let here = format!("{service}_{}", setting.id());
    let about = |group: &str| group == service || group == here;
    let mine = table.rows.iter().filter(|row| row.group.split(' ').any(about));
    let lines: Vec<String> = mine.map(|row| limit(table, row, lang)).collect();
    let separator = if lang == Lang::Zh { "；" } else { "; " };
    (!lines.is_empty()).then(|| html! { <span>{ by }{ lines.join(separator) }</span> })
}

/// A limit in words: what, how many, of which unit.
fn limit(table: &'static Table, row: &'static Row, lang: Lang) -> String {
    let value = table.columns.iter().zip(row.values).find_map(|(column, value)| {
        Some(format!(" {} {}", value.as_ref()?.text(), unit_in(column.unit, lang)))
    });
    format!("{}{}", row.label.get(lang), value.unwrap_or_default())
}

/// How soon the manager answers and calls.
fn answer(manager: &str, lang: Lang) -> Html {
    let t = texts(lang);
    let value = |column| MANAGER_RESPONSE.last()?.find(manager, column).map(diansuan::explain::Ruled::text);
    let words = value("answer").zip(value("visit")).map(|(answer, visit)| {
        format!("{}{answer}{}{visit}{}", t.service_answer_1, t.service_answer_2, t.service_answer_3)
    });
    words.map(|words| html! { <p>{ words }</p> }).unwrap_or_default()
}

/// The value pyramid: the higher, the fewer and the more each. A narrow drawing, with its words
/// beside it as a list, so that they keep their size on a phone.
fn pyramid(rule: &'static ServiceRule, mine: Tier, lang: Lang) -> Html {
    let t = texts(lang);
    let limits = classify::limits(rule);
    let level = |(index, (tier, from)): (usize, &(Tier, String))| {
        let limit =
            if from == "0" { t.service_below.to_owned() } else { format!("≥ {} kWh", grouped(from)) };
        let class = if *tier == mine { "level mine" } else { "level" };
        let shape = SHAPES.get(index).copied().unwrap_or_default();
        html! {
            <li {class}>
                <svg viewBox="0 0 120 40" aria-hidden="true" preserveAspectRatio="none"><polygon points={shape} /></svg>
                <span>
                    <b>{ tier.label().get(lang).to_owned() }</b>
                    <span>{ limit }</span>
                    if *tier == mine { <span class="here">{ t.service_you }</span> }
                </span>
            </li>
        }
    };
    html! {
        <>
            <h3>{ t.service_pyramid }</h3>
            <ul class="pyramid">{ limits.iter().enumerate().map(level).collect::<Html>() }</ul>
        </>
    }
}

/// From the top down.
const SHAPES: [&str; 3] = ["60,0 80,40 40,40", "40,0 80,0 100,40 20,40", "20,0 100,0 120,40 0,40"];

/// What the customer gets from a service.
fn detail(service: &str, lang: Lang) -> &'static str {
    let detail = SERVICE_DETAILS.iter().find(|(id, _)| *id == service);
    detail.map(|(_, detail)| detail.get(lang)).unwrap_or_default()
}
