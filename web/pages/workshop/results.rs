//! The load of a new workshop or farm, how it is supplied and what a month costs.

use crate::kit::Part;
use crate::kit::i18n::{live, workshop::results as texts};
use crate::kit::{
    As, Bars, Curve, Line, Mark, el, el_with, explanation, facts, figure, filled, fixed, headline,
    headline_in_words, next, position, table, text, warnings,
};
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::rulebook::Row;
use diansuan::text::Lang;
use diansuan::units::Quantity;
use diansuan::workshop::{self, Billing, Load, Plan, Supply};
use yew::prelude::*;

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
    let parts = vec![
        el("div", "figures words many", figures),
        next(advice(supply, lang)),
        warnings(&plan.warnings, lang),
        loads(&plan, lang),
        tariff(&plan, lang),
        growth(&plan, lang),
        factor(&plan, lang),
        facts(&[
            Some((t.reactive, &plan.reactive, "kvar")),
            Some((t.apparent, &plan.apparent, "kVA")),
            plan.transformer.as_ref().map(|rating| (t.transformer, rating as _, "kVA")),
            plan.transformer_load.as_ref().map(|load| (t.transformer_load, load as _, "%")),
        ]),
        el("h3", "", vec![fixed(t.safety)]),
        el("ul", "checklist", safety.iter().map(|rule| checked(rule, part)).collect()),
        el("p", "status", vec![fixed(t.status)]),
        explanation(&plan.steps, lang, part.rules),
    ];
    Ok(parts.into_iter().collect())
}

/// A rule of the checklist with a link to where it stands.
fn checked(rule: &Row, part: &Part<'_>) -> Html {
    let citation = rule.citation.citation();
    let link = [part.rules, "#", citation.rule.id].concat();
    let names = &["class", "href", "target", "rel"];
    let cite = el_with("a", "cite", names, &[&link, "_blank", "noopener"], vec![fixed(citation.clause)]);
    let stands = el_with("span", "", &["class", "lang"], &["zh-CN"], vec![cite]);
    el("li", "", vec![fixed(rule.label.get(part.lang)), stands])
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
            figure(&load.installed, As::Grouped),
            figure(&load.demand, As::Grouped),
            figure(&load.rated, As::Grouped),
            figure(&load.starting, As::Grouped),
            figure(&load.energy, As::Grouped),
        ]
    };
    let grouped = |value: &dyn std::fmt::Display| figure(value, As::Grouped);
    let total = vec![
        t.total.to_owned(),
        grouped(&plan.installed),
        grouped(&plan.demand),
        String::new(),
        String::new(),
        grouped(&plan.energy),
    ];
    let heads = [t.kind, t.installed, t.load, t.rated, t.starting, t.kwh];
    let places: Vec<i64> = plan.loads.iter().map(|load| position(load.demand, 2)).collect();
    let sum = Some(places.iter().fold(0, |sum: i64, place| sum.saturating_add(*place)));
    let bars = plan.loads.iter().zip(places).map(|(load, place)| {
        (load.label.get(lang), place, sum, [&figure(&load.demand, As::Grouped), " kW"].concat())
    });
    let table = table(t.loads, &heads, plan.loads.iter().map(row).collect(), Some(total));
    let bars = Bars { rows: bars.collect() }.draw();
    [table, el("h3", "", vec![fixed(t.chart)]), bars].into_iter().collect()
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
    let name = plan.billing.label().get(lang);
    let said = vec![el("b", "", vec![fixed(name)]), fixed(" "), fixed(words)];
    [el("h3", "", vec![fixed(t.tariff)]), el("p", "", said)].into_iter().collect()
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
    [el("h3", "", vec![fixed(t.factor)]), el("p", "", vec![text(&words)])].into_iter().collect()
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
        mark: Mark { at: *at, label: [&figure(last, As::Grouped), " kVA"].concat(), climbs: true },
        x_ticks: &x_ticks,
        y_ticks: &y_ticks,
        axes: (t.years_axis, "kVA"),
    };
    let rows = points.iter().zip(&plan.growth);
    let rows = rows.map(|((year, _), s)| vec![year.to_string(), figure(s, As::Grouped)]).collect();
    [
        el("h3", "", vec![fixed(t.growth)]),
        chart.draw(),
        table(t.growth, &[t.year, t.apparent_head], rows, None),
    ]
    .into_iter()
    .collect()
}
