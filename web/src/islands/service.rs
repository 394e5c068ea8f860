//! My tier and manager.

use super::{Part, frame, heading};
use crate::components::{Choice, Fields, explanation, grouped, headline};
use crate::i18n::texts;
use diansuan::classify::{self, Classification};
use diansuan::input::{Field, Texts as Typed};
use diansuan::rulebook::{SERVICE, ServiceRule, Setting, Tier};
use diansuan::text::Lang;
use yew::prelude::*;

pub(super) const DEFAULTS: &[(&str, &str)] =
    &[("monthlyKwh", "121,040"), ("setting", "urban"), ("sector", "industry"), ("area", "")];

pub(super) fn view(part: &Part<'_>) -> Html {
    let Part { lang, t, rules, .. } = *part;
    let outcome = classify::read(&Field::root(Typed::new(part.texts))).and_then(|i| classify::calculate(&i));
    let fields = Fields { texts: part.texts, error: outcome.as_ref().err(), lang, prefix: "c-" };
    let rule = SERVICE.first();
    let inputs = vec![
        heading(t.inputs_title),
        fields.number("monthlyKwh", t.service_kwh, "kWh", t.service_kwh_help),
        fields.choice("setting", t.service_setting, &settings(lang), ""),
        fields.choice("sector", t.service_sector, &sectors(rule, lang), t.service_sector_help),
        fields.choice("area", t.service_area, &areas(rule, t.service_area_any, lang), ""),
    ];
    let mut results = vec![fields.summary()];
    if let Ok(result) = &outcome {
        results.push(shown(result, lang, rules, rule));
    }
    frame("service", "classify", part, inputs, results)
}

fn settings(lang: Lang) -> Vec<Choice> {
    Setting::CHOICES.iter().map(|(id, s)| Choice { value: id, label: s.label().get(lang) }).collect()
}

fn sectors(rule: Option<&'static ServiceRule>, lang: Lang) -> Vec<Choice> {
    let sectors = rule.map(|r| r.sectors).unwrap_or_default();
    sectors.iter().map(|s| Choice { value: s.id, label: s.label.get(lang) }).collect()
}

fn areas(rule: Option<&'static ServiceRule>, any: &'static str, lang: Lang) -> Vec<Choice> {
    let areas = rule.map(|r| r.areas).unwrap_or_default();
    let named = areas.iter().map(|a| Choice { value: a.id, label: a.label.get(lang) });
    std::iter::once(Choice { value: "", label: any }).chain(named).collect()
}

fn shown(result: &Classification, lang: Lang, rules: &str, rule: Option<&'static ServiceRule>) -> Html {
    let t = texts(lang);
    html! {
        <>
            <div class="figures">
                { headline("tier", t.service_tier, result.tier.id(), result.tier_label.get(lang), "") }
                { headline("manager", t.service_manager, result.manager.id(), result.manager_label.get(lang), "") }
            </div>
            <p class="next">{ result.reason.get(lang) }{ t.full_stop }
                if let Some(missing) = result.kwh_to_next_tier {
                    { t.service_missing }{ " " }<b>{ grouped(&missing.to_string()) }{ " kWh" }</b>{ t.full_stop }
                }
            </p>
            if let Some(rule) = rule { { pyramid(rule, result.tier, lang) } }
            <h3>{ t.service_services }</h3>
            <ul class="services">{ for result.services.iter().map(|s| html! {
                <li><b>{ s.label.get(lang) }</b><span>{ s.detail.get(lang) }</span></li>
            }) }</ul>
            <p class="status">{ t.service_status }</p>
            { explanation(&result.steps, lang, rules) }
        </>
    }
}

/// The value pyramid: the higher, the fewer and the more each.
fn pyramid(rule: &'static ServiceRule, mine: Tier, lang: Lang) -> Html {
    let t = texts(lang);
    let limits = classify::limits(rule);
    html! {
        <svg class="chart pyramid" viewBox="0 0 640 240" role="img" aria-label={t.service_pyramid}>
            <title>{ t.service_pyramid }</title>
            { for limits.iter().enumerate().map(|(index, (tier, from))| level(index, *tier, from, *tier == mine, lang)) }
        </svg>
    }
}

fn level(index: usize, tier: Tier, from: &str, mine: bool, lang: Lang) -> Html {
    let t = texts(lang);
    let top = i64::try_from(index).unwrap_or(0) * 76 + 8;
    // The sides fall by 2.2 units to the side per unit down.
    let half = |y: i64| y * 22 / 20;
    let (a, b) = (half(top), half(top + 70));
    let points =
        format!("{},{top} {},{top} {},{} {},{}", 240 - a, 240 + a, 240 + b, top + 70, 240 - b, top + 70);
    let limit = if from == "0" { t.service_below.to_owned() } else { format!("≥ {} kWh", grouped(from)) };
    html! {
        <g class={if mine { "level mine" } else { "level" }}>
            <polygon points={points} />
            <text x="240" y={(top + 50).to_string()} text-anchor="middle">{ tier.label().get(lang) }</text>
            <text class="limit" x="640" y={(top + 50).to_string()} text-anchor="end">
                { if mine { format!("◀ {} {limit}", t.service_you) } else { limit } }
            </text>
        </g>
    }
}
