//! Credit: the score, where the points went, what lifts it.

use crate::kit::Part;
use crate::kit::i18n::my_service::credit as texts;
use crate::kit::{As, basis, explanation, figure, headline, headline_in_words, next_text, table};
use diansuan::credit::{self, Credit, Lift};
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::text::Lang;
use yew::prelude::*;

pub fn results(part: &Part<'_>) -> Result<Html, Error> {
    // The page has other fields besides.
    let own: Vec<(String, String)> =
        part.texts.iter().filter(|(name, _)| name.starts_with("events.")).cloned().collect();
    let result = credit::calculate(&credit::read(&Field::root(&Data::of_form(&own)))?)?;
    Ok(shown(&result, part))
}

fn shown(result: &Credit, part: &Part<'_>) -> Html {
    let (t, lang) = (texts(part.lang), part.lang);
    let class = if result.to_next.is_some() { "figures dear" } else { "figures good" };
    let consequence = result.band.consequence.map(|words| words.get(lang)).unwrap_or_default();
    let way = match result.to_next {
        Some(points) => format!("{}{points}{}", t.to_next_1, t.to_next_2),
        None => t.best.to_owned(),
    };
    let stop = if lang == Lang::Zh { "。" } else { ". " };
    html! {
        <div>
            <div {class}>
                { headline("score", t.score, &result.score, As::Data, t.points) }
                { headline_in_words("rating", t.rating, result.band.id, result.band.label.get(lang), "") }
            </div>
            { next_text(&format!("{consequence}{stop}{way}")) }
            { losses(result, lang) }
            { lifts(result, lang) }
            { basis(None, &[t.status], &result.steps, lang) }
            { explanation(&result.steps, lang, part.rules) }
        </div>
    }
}

fn losses(result: &Credit, lang: Lang) -> Html {
    let t = texts(lang);
    if result.losses.is_empty() {
        return html! { <p>{ t.none }</p> };
    }
    let rows = result.losses.iter().map(|loss| {
        vec![
            loss.label.get(lang).to_owned(),
            figure(&loss.count, As::Data),
            figure(&loss.points, As::Data),
            loss.ceiling.map(|ceiling| ceiling.to_string()).unwrap_or_default(),
        ]
    });
    table(t.losses, &[t.event, t.count, t.lost, t.ceiling], rows.collect(), None)
}

fn lifts(result: &Credit, lang: Lang) -> Html {
    let t = texts(lang);
    if result.lifts.is_empty() {
        return if result.losses.is_empty() {
            Html::default()
        } else {
            html! { <p>{ t.together }</p> }
        };
    }
    let item = |lift: &Lift| {
        let when = lift.months.map_or_else(
            || t.when_ended.to_owned(),
            |months| format!("{}{months}{}", t.when_months_1, t.when_months_2),
        );
        let then = format!("{}{} {} · {}", t.then, lift.score, t.points, lift.band.label.get(lang));
        html! {
            <li>
                <b>{ lift.label.get(lang).to_owned() }</b>
                <span>{ format!("{when}{}{then}", t.comma) }</span>
            </li>
        }
    };
    html! {
        <>
            <h3>{ t.lifts }</h3>
            <ul class="services">{ result.lifts.iter().map(item).collect::<Html>() }</ul>
        </>
    }
}
