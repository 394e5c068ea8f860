//! Whether a household's connection carries what is planned.

use crate::kit::Part;
use crate::kit::i18n::{appliances::results as texts, live};
use crate::kit::{
    As, Bar, Bars, basis, explanation, figure, filled, headline, headline_in_words, next_text, position,
    rounded, table,
};
use diansuan::appliances::{self, Check, Potential, Verdict};
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::text::Lang;
use yew::prelude::*;

pub fn results(part: &Part<'_>) -> Result<Html, Error> {
    let result = appliances::calculate(&appliances::read(&Field::root(&Data::of_form(part.texts)))?)?;
    let (lang, t) = (part.lang, texts(part.lang));
    let verdict = result.verdict;
    let figures = vec![
        headline_in_words("verdict", t.answer, verdict.id(), verdict.label().get(lang), ""),
        headline("current", t.current, &result.after.current, As::Grouped, "A"),
        headline("mostCurrent", t.most, &result.most, As::Grouped, "A"),
        headline("addedBill", t.added, &result.added, As::Signed, live(lang).unit_yuan),
    ];
    // A home without a lamp is one that nobody has described.
    let empty = position(result.now.current, 2) == 0;
    let class = match verdict {
        Verdict::Fits if !empty => "figures words many good",
        Verdict::Fits => "figures words many",
        Verdict::Stagger => "figures words many",
        Verdict::Upgrade => "figures words many dear",
    };
    Ok(html! {
        <>
            <div><div {class}>{ figures }</div></div>
            if empty { <p class="assumes">{ t.empty_home }</p> }
            { next_text(&advice(&result, lang)) }
            { danger(&result, lang) }
            { checks(&result.checks, lang) }
            { bars(&result, lang) }
            { each(&result, lang) }
            { year(&result, lang) }
            { basis(None, &[t.status, t.each_month], &result.steps, lang) }
            { explanation(&result.steps, lang, part.rules) }
        </>
    })
}

fn advice(result: &Potential, lang: Lang) -> String {
    let t = texts(lang);
    if result.verdict == Verdict::Stagger {
        return stagger(result, lang);
    }
    let words = match (result.fits, result.three_phase) {
        (_, true) => t.advice_three,
        (false, _) => t.advice_upgrade,
        (true, _) if !result.protected => t.advice_breaker,
        (true, _) => t.advice_fits,
    };
    words.to_owned()
}

/// How it just fits: what is left of the weakest part, and what everything at once would take.
fn stagger(result: &Potential, lang: Lang) -> String {
    let weakest = result.checks.iter().min_by_key(|check| position(check.headroom, 1));
    let Some(weakest) = weakest else { return String::new() };
    filled(
        texts(lang).advice_stagger,
        &[
            ("{part}", weakest.part.label().get(lang)),
            ("{limit}", &weakest.limit.to_string()),
            ("{usual}", &result.after.current.to_string()),
            ("{left}", &rounded(weakest.headroom, 0)),
            ("{all}", &result.most.to_string()),
        ],
    )
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
            format!("{} · {}", check.part.label().get(lang), check.label.get(lang)),
            format!("{} A", figure(&check.limit, As::Data)),
            yes(check.now),
            yes(check.after),
            room(check, lang),
            check.upgrade.map(|label| label.get(lang).to_owned()).unwrap_or_default(),
        ]
    });
    let heads = [t.part, t.limit, t.now, t.after, t.headroom, t.upgrade];
    table(t.checks, &heads, rows.collect(), None)
}

/// What can still be added, or how much is too much.
fn room(check: &Check, lang: Lang) -> String {
    let t = texts(lang);
    let watts = figure(&check.headroom, As::Grouped);
    match watts.strip_prefix('−') {
        Some(too_much) => format!("{} {too_much} W", t.over),
        None => format!("{watts} W"),
    }
}

/// The current against what each part may carry.
fn bars(result: &Potential, lang: Lang) -> Html {
    let t = texts(lang);
    let rows = result.checks.iter().flat_map(|check| {
        let limit = Some(position(check.limit, 2));
        let of = format!(" / {} A", figure(&check.limit, As::Data));
        [(&result.now.current, t.now), (&result.after.current, t.after)].map(|(current, when)| {
            let words = format!("{when} {}{of}", figure(current, As::Data));
            Bar::new(check.part.label().get(lang), position(*current, 2), limit, words)
        })
    });
    Bars { rows: rows.collect() }.draw()
}

/// What each planned appliance would cost if it alone were added, and all of them together.
fn each(result: &Potential, lang: Lang) -> Html {
    let t = texts(lang);
    if result.each.is_empty() {
        return Html::default();
    }
    let rows = result.each.iter().map(|one| {
        let label = match one.count.to_string().as_str() {
            "1" => one.label.get(lang).to_owned(),
            count => [one.label.get(lang), " × ", count].concat(),
        };
        vec![label, rounded(one.energy, 0), figure(&one.bill, As::Signed)]
    });
    let all = vec![t.together.to_owned(), rounded(result.added_kwh, 0), figure(&result.added, As::Signed)];
    let heads = [t.planned, t.added_head, t.added_yuan];
    html! {
        <>
            { table(t.each, &heads, rows.collect(), (result.each.len() > 1).then_some(all)) }
            if result.each.len() > 1 { <p class="note">{ t.each_note }</p> }
        </>
    }
}

/// The tier of a line without what it is a tier of.
fn tier_name(label: &str) -> String {
    label.rsplit(['·', ',']).next().unwrap_or(label).trim().to_owned()
}

fn year(result: &Potential, lang: Lang) -> Html {
    let t = texts(lang);
    let mut rows: Vec<Vec<String>> = Vec::new();
    for tier in &result.after.tiers {
        let before = result.now.tiers.iter().find(|one| one.label == tier.label);
        let kwh = before.map(|one| rounded(one.energy, 0)).unwrap_or_default();
        rows.push(vec![
            tier_name(tier.label.get(lang)),
            kwh,
            rounded(tier.energy, 0),
            figure(&tier.amount, As::Grouped),
        ]);
    }
    let money = |state: &appliances::State| figure(&state.bill, As::Grouped);
    let energy = |state: &appliances::State| rounded(state.energy, 0);
    rows.push(vec![t.energy.to_owned(), energy(&result.now), energy(&result.after), String::new()]);
    let total = vec![t.bill.to_owned(), money(&result.now), money(&result.after), String::new()];
    table(t.year, &[t.tier, t.now_kwh, t.after_kwh, t.amount], rows, Some(total))
}
