//! My tier and manager.

use super::Part;
use crate::components::{As, el, el_with, explanation, figure, fixed, grouped, headline_in_words, text};
use crate::i18n::service as texts;
use diansuan::classify::{self, Classification};
use diansuan::error::Error;
use diansuan::input::{Field, Texts};
use diansuan::rulebook::{SERVICE, SERVICE_DETAILS, ServiceRule, Tier};
use diansuan::text::Lang;
use yew::prelude::*;

pub(super) fn results(part: &Part<'_>) -> Result<Html, Error> {
    let input = classify::read(&Field::root(Texts::new(part.texts)))?;
    Ok(shown(&classify::calculate(&input)?, part.lang, part.rules))
}

/// Tier, manager, what to expect.
fn shown(result: &Classification, lang: Lang, rules: &str) -> Html {
    let t = texts(lang);
    let (tier, manager) = (result.tier_label.get(lang), result.manager_label.get(lang));
    let figures = vec![
        headline_in_words("tier", t.service_tier, result.tier.id(), tier, ""),
        headline_in_words("manager", t.service_manager, result.manager.id(), manager, ""),
    ];
    let mut why = vec![fixed(result.reason.get(lang)), fixed(t.full_stop)];
    if let Some(missing) = result.kwh_to_next_tier {
        let missing = [&figure(&missing, As::Grouped), " kWh"].concat();
        why.extend([fixed(t.service_missing), el("b", "", vec![text(&missing)]), fixed(t.full_stop)]);
    }
    let offered = result.services.iter().map(|s| {
        let (name, detail) = (vec![fixed(s.label.get(lang))], vec![fixed(detail(s.id, lang))]);
        el("li", "", vec![el("b", "", name), el("span", "", detail)])
    });
    let parts = vec![
        el("div", "figures words", figures),
        el("p", "next", why),
        SERVICE.first().map(|rule| pyramid(rule, result.tier, lang)).unwrap_or_default(),
        el("h3", "", vec![fixed(t.service_services)]),
        el("ul", "services", offered.collect()),
        el("p", "status", vec![fixed(t.service_status)]),
        explanation(&result.steps, lang, rules),
    ];
    parts.into_iter().collect()
}

/// The value pyramid: the higher, the fewer and the more each. A narrow drawing, with its words
/// beside it as a list, so that they keep their size on a phone.
fn pyramid(rule: &'static ServiceRule, mine: Tier, lang: Lang) -> Html {
    let t = texts(lang);
    let limits = classify::limits(rule);
    let level = |(index, (tier, from)): (usize, &(Tier, String))| {
        let limit =
            if from == "0" { t.service_below.to_owned() } else { ["≥ ", &grouped(from), " kWh"].concat() };
        let mut words =
            vec![el("b", "", vec![fixed(tier.label().get(lang))]), el("span", "", vec![text(&limit)])];
        if *tier == mine {
            words.push(el("span", "here", vec![fixed(t.service_you)]));
        }
        let class = if *tier == mine { "level mine" } else { "level" };
        let shape = SHAPES.get(index).copied().unwrap_or_default();
        let names = &["class", "viewBox", "aria-hidden", "preserveAspectRatio"];
        let polygon = el_with("polygon", "", &["class", "points"], &[shape], vec![]);
        let drawing = el_with("svg", "", names, &["0 0 120 40", "true", "none"], vec![polygon]);
        el("li", class, vec![drawing, el("span", "", words)])
    };
    let levels = limits.iter().enumerate().map(level).collect();
    let title = el("h3", "", vec![fixed(t.service_pyramid)]);
    [title, el("ul", "pyramid", levels)].into_iter().collect()
}

/// From the top down.
const SHAPES: [&str; 3] = ["60,0 80,40 40,40", "40,0 80,0 100,40 20,40", "20,0 100,0 120,40 0,40"];

/// What the customer gets from a service.
fn detail(service: &str, lang: Lang) -> &'static str {
    let detail = SERVICE_DETAILS.iter().find(|(id, _)| *id == service);
    detail.map(|(_, detail)| detail.get(lang)).unwrap_or_default()
}
