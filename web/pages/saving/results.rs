//! What measures save.

use crate::kit::Part;
use crate::kit::i18n::{live, saving::results as texts};
use crate::kit::questions::{asked, filled};
use crate::kit::{
    As, Bar, Bars, basis, explanation, facts, figure, headline, next_text, position, sum, table,
};
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::rulebook::Status;
use diansuan::saving::{self, Benefit, Plan};
use diansuan::text::Lang;
use diansuan::units::{Quantity, Rate};
use yew::prelude::*;

pub fn results(part: &Part<'_>) -> Result<Html, Error> {
    let typed = asked(part.texts);
    let plan = saving::calculate(&saving::read(&Field::root(&Data::of_form(&typed)))?)?;
    let (lang, t, yuan) = (part.lang, texts(part.lang), live(part.lang).unit_yuan);
    let all = &plan.all;
    let class = if all.money.decimal().is_sign_negative() { "figures" } else { "figures good" };
    let mut figures = vec![
        sum("money", t.saving_money, &all.money, As::Grouped, yuan),
        headline("energy", t.saving_energy, &all.energy, As::Grouped, "kWh"),
        headline("investment", t.saving_investment, &all.investment, As::Grouped, yuan),
    ];
    if let Some(months) = &all.months {
        figures.push(headline("months", t.saving_months, months, As::Data, t.unit_months));
    }
    let irr = all.irr.map(Rate::percent);
    let small = facts(&[
        Some((t.saving_carbon, &all.carbon, "kg")),
        all.npv.as_ref().map(|npv| (t.saving_npv, npv as _, yuan)),
        irr.as_ref().map(|irr| (t.saving_irr, irr as _, "%")),
    ]);
    Ok(html! {
        <>
            <div {class}>{ figures }</div>
            { next_text(&advice(&plan, lang)) }
            { ranking(&plan, lang) }
            { together(&plan, lang) }
            { small }
            { doubt(&plan, lang) }
            { explanation(&plan.steps, lang, part.rules) }
        </>
    })
}

/// Where to begin.
fn advice(plan: &Plan, lang: Lang) -> String {
    let t = texts(lang);
    match plan.measures.first().and_then(|first| Some((first.kind?, first.months?))) {
        Some((kind, months)) => filled(
            t.saving_first,
            &[("{measure}", kind.label().get(lang)), ("{months}", &months.to_string())],
        ),
        None => t.saving_never.to_owned(),
    }
}

/// The plan: what pays soonest first, with bars of the money.
fn ranking(plan: &Plan, lang: Lang) -> Html {
    let t = texts(lang);
    let name = |one: &Benefit| one.kind.map_or(t.saving_all, |kind| kind.label().get(lang));
    let row = |one: &Benefit| {
        vec![
            name(one).to_owned(),
            figure(&one.energy, As::Grouped),
            figure(&one.money, As::Grouped),
            one.per_kwh.map(|price| figure(&price, As::Data)).unwrap_or_default(),
            figure(&one.investment, As::Grouped),
            one.months.map_or(t.saving_not.to_owned(), |months| figure(&months, As::Data)),
        ]
    };
    let heads =
        [t.saving_measure, t.saving_kwh, t.saving_yuan, t.saving_price, t.saving_cost, t.saving_payback];
    let rows = plan.measures.iter().map(row).collect();
    let most = plan.measures.iter().map(|one| position(one.money, 2)).max();
    let bars = plan.measures.iter().map(|one| {
        let label = format!("{} {}", figure(&one.money, As::Grouped), live(lang).unit_yuan);
        Bar { class: "saves", ..Bar::new(name(one), position(one.money, 2).max(0), most, label) }
    });
    html! {
        <>
            { table(t.saving_plan, &heads, rows, Some(row(&plan.all))) }
            { Bars { rows: bars.collect() }.draw() }
        </>
    }
}

/// What the measures take from each other, and what a kWh is worth.
fn together(plan: &Plan, lang: Lang) -> Html {
    let t = texts(lang);
    if plan.measures.len() < 2 {
        return Html::default();
    }
    let words =
        if position(plan.interaction, 2) == 0 { t.saving_no_interaction } else { t.saving_interaction };
    let words = filled(words, &[("{money}", &figure(&plan.interaction, As::Signed))]);
    html! { <p>{ words }</p> }
}

fn doubt(plan: &Plan, lang: Lang) -> Html {
    let t = texts(lang);
    let how = if plan.whole_year { t.saving_by_year } else { t.saving_by_month };
    let illustrative = (plan.status == Status::Illustrative).then_some(t.saving_status);
    let notes: Vec<&str> = std::iter::once(how).chain(illustrative).collect();
    basis(None, &notes, &plan.steps, lang)
}
