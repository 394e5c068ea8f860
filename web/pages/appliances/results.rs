//! Whether a household's connection carries what is planned.

use crate::kit::Part;
use crate::kit::i18n::{appliances::results as texts, live};
use crate::kit::{As, Bars, explanation, figure, headline, headline_in_words, next, position, table};
use diansuan::appliances::{self, Check, Potential};
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::text::Lang;
use yew::prelude::*;

pub fn results(part: &Part<'_>) -> Result<Html, Error> {
    let result = appliances::calculate(&appliances::read(&Field::root(&Data::of_form(part.texts)))?)?;
    let (lang, t) = (part.lang, texts(part.lang));
    let good = result.fits && result.protected && !result.three_phase;
    let answer = if good { t.fits } else { t.too_much };
    let figures = vec![
        headline_in_words("fits", t.answer, if good { "true" } else { "false" }, answer, ""),
        headline("current", t.current, &result.after.current, As::Grouped, "A"),
        headline("load", t.load, &result.after.load, As::Grouped, "W"),
        headline("bill", t.bill, &result.after.bill, As::Grouped, live(lang).unit_yuan),
    ];
    let class = if good { "figures words good" } else { "figures words dear" };
    Ok(html! {
        <>
            <div><div {class}>{ figures }</div></div>
            { next(advice(&result, lang)) }
            { danger(&result, lang) }
            { checks(&result.checks, lang) }
            { bars(&result, lang) }
            { year(&result, lang) }
            <p class="status">{ t.status }</p>
            { explanation(&result.steps, lang, part.rules) }
        </>
    })
}

fn advice(result: &Potential, lang: Lang) -> &'static str {
    let t = texts(lang);
    match (result.fits, result.three_phase) {
        (_, true) => t.advice_three,
        (false, _) => t.advice_upgrade,
        (true, _) if !result.protected => t.advice_breaker,
        (true, _) => t.advice_fits,
    }
}

/// What is dangerous, in so many words.
fn danger(result: &Potential, lang: Lang) -> Html {
    let t = texts(lang);
    let wire_now = result.checks.first().is_some_and(|check| !check.now);
    let all =
        [(!result.protected, t.danger_breaker), (wire_now, t.danger_now), (!result.fits, t.danger_fire)];
    let said: Vec<Html> =
        all.iter().filter(|(holds, _)| *holds).map(|(_, words)| html! { <li>{ *words }</li> }).collect();
    if said.is_empty() {
        Html::default()
    } else {
        html! { <ul class="notes">{ said }</ul> }
    }
}

fn checks(checks: &[Check], lang: Lang) -> Html {
    let t = texts(lang);
    let yes = |fits: bool| if fits { t.yes } else { t.no }.to_owned();
    let rows = checks.iter().map(|check| {
        vec![
            [check.part.label().get(lang), " · ", check.label.get(lang)].concat(),
            [&figure(&check.limit, As::Data), " A"].concat(),
            yes(check.now),
            yes(check.after),
            [&figure(&check.headroom, As::Signed), " W"].concat(),
            check.upgrade.map(|label| label.get(lang).to_owned()).unwrap_or_default(),
        ]
    });
    let heads = [t.part, t.limit, t.now, t.after, t.headroom, t.upgrade];
    table(t.checks, &heads, rows.collect(), None)
}

/// The current against what each part may carry.
fn bars(result: &Potential, lang: Lang) -> Html {
    let t = texts(lang);
    let rows = result.checks.iter().flat_map(|check| {
        let limit = Some(position(check.limit, 2));
        let of = [" / ", &figure(&check.limit, As::Data), " A"].concat();
        [(&result.now.current, t.now), (&result.after.current, t.after)].map(|(current, when)| {
            let words = [when, " ", &figure(current, As::Data), &of].concat();
            (check.part.label().get(lang), position(*current, 2), limit, words)
        })
    });
    Bars { rows: rows.collect() }.draw()
}

fn year(result: &Potential, lang: Lang) -> Html {
    let t = texts(lang);
    let mut rows: Vec<Vec<String>> = Vec::new();
    for tier in &result.after.tiers {
        let before = result.now.tiers.iter().find(|one| one.label == tier.label);
        let kwh = before.map(|one| figure(&one.energy, As::Grouped)).unwrap_or_default();
        rows.push(vec![
            tier.label.get(lang).to_owned(),
            kwh,
            figure(&tier.energy, As::Grouped),
            figure(&tier.amount, As::Grouped),
        ]);
    }
    let money =
        |state: &appliances::State| [&figure(&state.bill, As::Grouped), " ", live(lang).unit_yuan].concat();
    let energy = |state: &appliances::State| figure(&state.energy, As::Grouped);
    rows.push(vec![t.energy.to_owned(), energy(&result.now), energy(&result.after), String::new()]);
    let total = vec![t.bill.to_owned(), money(&result.now), money(&result.after), String::new()];
    table(t.year, &[t.tier, t.now_kwh, t.after_kwh, t.amount], rows, Some(total))
}
