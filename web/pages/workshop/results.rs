//! The load of a new workshop or farm, how it is supplied and what a month costs.

use crate::kit::Part;
use crate::kit::i18n::{live, workshop::results as texts};
use crate::kit::{
    As, Bar, Bars, Curve, Line, Mark, basis, dialled, explanation, facts, figure, filled, handed, headline,
    headline_in_words, next, position, rounded, table, warnings,
};
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::rulebook::Row;
use diansuan::text::Lang;
use diansuan::units::Quantity;
use diansuan::workshop::{self, Billing, Load, Plan, Supply};
use yew::prelude::*;

/// Safety rules of this group are about animals.
const FARMING: &str = "farming";

pub fn results(part: &Part<'_>) -> Result<Html, Error> {
    let input = workshop::read(&Field::root(&Data::of_form(part.texts)))?;
    let plan = workshop::calculate(&input)?;
    let safety = workshop::safety(&input)?;
    let (lang, t) = (part.lang, texts(part.lang));
    let supply = plan.supply;
    let mut figures = vec![
        headline_in_words("supply", t.supply, supply.id(), supply.label().get(lang), ""),
        headline("capacity", t.capacity, &plan.capacity, As::Grouped, "kVA"),
        headline("demand", t.demand, &plan.demand, As::Grouped, "kW"),
        headline("current", t.current, &plan.current, As::Grouped, "A"),
    ];
    if let Some(start) = &plan.start {
        figures.push(headline("peak", t.peak, &start.peak, As::Grouped, "A"));
    }
    figures.push(headline("energy", t.energy, &plan.energy, As::Grouped, "kWh"));
    if let Some(bill) = &plan.bill {
        figures.push(headline("bill", t.bill, bill, As::Grouped, live(lang).unit_yuan));
    }
    let small = facts(&[
        Some((t.reactive, &plan.reactive, "kvar")),
        Some((t.apparent, &plan.apparent, "kVA")),
        plan.transformer.as_ref().map(|rating| (t.transformer, rating as _, "kVA")),
        plan.transformer_load.as_ref().map(|load| (t.transformer_load, load as _, "%")),
    ]);
    Ok(html! {
        <>
            <div class="figures words many">{ figures }</div>
            { next(advice(supply, lang)) }
            { first_to_mind(&safety, lang) }
            { warnings(&plan.warnings, lang) }
            { tariff(&plan, lang) }
            { loads(&plan, lang) }
            { growth(&plan, lang) }
            { factor(&plan, lang) }
            { small }
            <h3>{ t.safety }</h3>
            <ul class="checklist">{ safety.iter().filter(|rule| rule.group != FARMING).map(|rule| checked(rule, part)).collect::<Html>() }</ul>
            { basis(None, &[t.status], &plan.steps, lang) }
            { explanation(&plan.steps, lang, part.rules) }
        </>
    })
}

/// What animals' lives hang on comes before any figure.
fn first_to_mind(safety: &[&'static Row], lang: Lang) -> Html {
    let vital: Html = safety
        .iter()
        .filter(|rule| rule.group == FARMING)
        .map(|rule| html! { <li>{ dialled(rule.label.get(lang)) }</li> })
        .collect();
    if vital == Html::default() {
        vital
    } else {
        html! { <ul class="notes">{ vital }</ul> }
    }
}

/// A rule of the checklist with a link to where it stands.
fn checked(rule: &Row, part: &Part<'_>) -> Html {
    let citation = rule.citation.citation();
    let link = format!("{}#{}", part.rules, citation.rule.id);
    html! {
        <li>
            { rule.label.get(part.lang).to_owned() }
            <span lang="zh-CN"><a class="cite" href={link} target="_blank" rel="noopener">{ citation.clause.to_string() }</a></span>
        </li>
    }
}

fn advice(supply: Supply, lang: Lang) -> &'static str {
    let t = texts(lang);
    match supply {
        Supply::SinglePhase => t.advice_single,
        Supply::LowVoltage => t.advice_low,
        Supply::OwnTransformer => t.advice_own,
    }
}

/// Every kind: a table, and bars of its part of the demand.
fn loads(plan: &Plan, lang: Lang) -> Html {
    let t = texts(lang);
    let row = |load: &Load| {
        vec![
            load.label.get(lang).to_owned(),
            rounded(load.installed, 2),
            rounded(load.demand, 2),
            rounded(load.rated, 1),
            rounded(load.starting, 1),
            rounded(load.energy, 0),
        ]
    };
    let total = vec![
        t.total.to_owned(),
        rounded(plan.installed, 2),
        rounded(plan.demand, 2),
        String::new(),
        String::new(),
        rounded(plan.energy, 0),
    ];
    let heads = [t.kind, t.installed, t.load, t.rated, t.starting, t.kwh];
    let places: Vec<i64> = plan.loads.iter().map(|load| position(load.demand, 2)).collect();
    let sum = Some(places.iter().fold(0, |sum: i64, place| sum.saturating_add(*place)));
    let bars = plan.loads.iter().zip(places).map(|(load, place)| {
        Bar::new(load.label.get(lang), place, sum, format!("{} kW", rounded(load.demand, 2)))
    });
    html! {
        <>
            { table(t.loads, &heads, plan.loads.iter().map(row).collect(), Some(total)) }
            <h3>{ t.chart }</h3>
            { Bars { rows: bars.collect() }.draw() }
        </>
    }
}

/// What the capacity means for the bill.
fn tariff(plan: &Plan, lang: Lang) -> Html {
    let t = texts(lang);
    let words = match plan.billing {
        Billing::Agricultural => t.tariff_farming,
        Billing::Single => t.tariff_single,
        Billing::Choice => t.tariff_choice,
        Billing::TwoPart => t.tariff_two,
    };
    let name = plan.billing.label().get(lang).to_owned();
    html! {
        <>
            <h3>{ t.tariff }</h3>
            <p><b>{ name }</b>{ " " }{ words }</p>
            { handed("billing", &plan.billing.id()) }
            { plan.transformer.as_ref().map(|rating| handed("transformer", rating)).unwrap_or_default() }
        </>
    }
}

/// The power factor and the capacitors that mend it.
fn factor(plan: &Plan, lang: Lang) -> Html {
    let t = texts(lang);
    let words = match plan.standard {
        _ if plan.capacitors.decimal().is_zero() => t.factor_good,
        Some(_) => t.factor_standard,
        None => t.factor_advised,
    };
    let words = filled(
        words,
        &[
            ("{before}", &plan.power_factor.to_string()),
            ("{target}", &plan.target.to_string()),
            ("{kvar}", &figure(&plan.capacitors, As::Grouped)),
        ],
    );
    html! {
        <>
            <h3>{ t.factor }</h3>
            <p>{ words }</p>
        </>
    }
}

/// Year by year against the transformer that carries the last.
fn growth(plan: &Plan, lang: Lang) -> Html {
    let t = texts(lang);
    let points: Vec<(i64, i64)> = (0..).zip(&plan.growth).map(|(year, s)| (year, position(*s, 2))).collect();
    let (Some(first), Some(last), Some(at)) = (plan.growth.first(), plan.growth.last(), points.last()) else {
        return Html::default();
    };
    if points.len() < 2 {
        return Html::default();
    }
    let rating = plan.transformer.map(|rating| (position(rating, 2), figure(&rating, As::Grouped)));
    let mut y_ticks = vec![(0, "0".to_owned())];
    y_ticks.extend(rating.clone());
    let x_ticks: Vec<(i64, String)> = points.iter().map(|(year, _)| (*year, year.to_string())).collect();
    let limit: Vec<(i64, i64)> = rating.iter().flat_map(|(place, _)| [(0, *place), (at.0, *place)]).collect();
    let figures = [
        ("{first}", figure(first, As::Grouped)),
        ("{last}", figure(last, As::Grouped)),
        ("{years}", at.0.to_string()),
    ];
    let figures: Vec<(&str, &str)> = figures.iter().map(|(place, text)| (*place, text.as_str())).collect();
    let description = filled(t.growth_description, &figures);
    let chart = Curve {
        title: t.growth,
        description,
        lines: &[Line { points: &points, class: "line" }, Line { points: &limit, class: "zero" }],
        mark: Mark { at: *at, label: format!("{} kVA", figure(last, As::Grouped)), climbs: true },
        x_ticks: &x_ticks,
        y_ticks: &y_ticks,
        axes: (t.years_axis, "kVA"),
    };
    let rows = points.iter().zip(&plan.growth);
    let rows = rows.map(|((year, _), s)| vec![year.to_string(), figure(s, As::Grouped)]).collect();
    html! {
        <>
            <h3>{ t.growth }</h3>
            { chart.draw() }
            { table(t.growth, &[t.year, t.apparent_head], rows, None) }
        </>
    }
}
