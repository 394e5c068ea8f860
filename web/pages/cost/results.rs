//! Electricity in the cost of a product.

use crate::kit::Part;
use crate::kit::i18n::{cost::results as texts, live};
use crate::kit::{As, Bar, Bars, Shares, basis, explanation, facts, figure, headline, next, position, table};
use diansuan::cost::{self, Effect, Pressure, Weight};
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::text::Lang;
use diansuan::units::{Quantity, Yuan};
use yew::prelude::*;

pub fn results(part: &Part<'_>) -> Result<Html, Error> {
    let input = cost::read(&Field::root(&Data::of_form(part.texts)))?;
    let result = cost::calculate(&input)?;
    let (lang, t) = (part.lang, texts(part.lang));
    let mut figures = vec![
        headline("share", t.cost_share, &result.share, As::Grouped, "%"),
        headline("unitCost", t.cost_unit_cost, &result.unit_cost, As::Grouped, t.cost_unit_price),
        headline("electricity", t.cost_electricity, &result.electricity, As::Grouped, t.cost_unit_price),
    ];
    if let Some(margin) = &result.margin {
        figures.push(headline("margin", t.cost_margin, margin, As::Grouped, "%"));
    }
    let shares = vec![(t.cost_bill, position(input.bill, 2)), (t.cost_other, position(input.other, 2))];
    let small = facts(&[
        Some((t.cost_energy, &result.energy, t.cost_unit_energy)),
        result.bearable.as_ref().map(|rise| (t.cost_bearable, rise as _, "%")),
    ]);
    Ok(html! {
        <>
            <div class="figures">{ figures }</div>
            <p>{ result.weight.label().get(lang).to_owned() }{ t.full_stop }</p>
            { next(advice(&result, lang)) }
            { Shares { title: t.cost_chart, shares, colours: vec!["c2", "c1"] }.draw() }
            { effects(&result.effects, lang) }
            { small }
            { years(&result, &input, lang) }
            { basis(None, &[t.cost_status], &result.steps, lang) }
            { explanation(&result.steps, lang, part.rules) }
        </>
    })
}

/// What helps most, or how little there is to gain.
fn advice(result: &Pressure, lang: Lang) -> &'static str {
    let t = texts(lang);
    let saving = |effect: &&Effect| effect.monthly < Yuan::default();
    match result.effects.iter().filter(saving).min_by_key(|effect| effect.monthly) {
        Some(best) if best.lever == cost::Lever::PowerFactor => t.cost_best_factor,
        Some(best) if best.lever == cost::Lever::Shift => t.cost_best_shift,
        _ if matches!(result.weight, Weight::Light) => t.cost_light,
        _ => t.cost_try,
    }
}

/// What each change does: a table, and bars of what a month costs more or less.
fn effects(effects: &[Effect], lang: Lang) -> Html {
    let t = texts(lang);
    if effects.is_empty() {
        return Html::default();
    }
    let rows = effects.iter().map(|effect| {
        vec![
            effect.lever.label().get(lang).to_owned(),
            figure(&effect.monthly, As::Signed),
            figure(&effect.per_unit, As::Signed),
            figure(&effect.percent, As::Percent),
            figure(&effect.share, As::Grouped),
            effect.margin.map(|margin| figure(&margin, As::Grouped)).unwrap_or_default(),
        ]
    });
    let heads = [
        t.cost_lever,
        t.cost_monthly,
        t.cost_per_unit,
        t.cost_percent,
        t.cost_share_after,
        t.cost_margin_after,
    ];
    let size = |effect: &Effect| position(effect.monthly, 2).abs();
    let longest = effects.iter().map(size).max();
    let bars = effects.iter().map(|effect| {
        let label = format!("{} {}", figure(&effect.monthly, As::Signed), live(lang).unit_yuan);
        let class = if position(effect.monthly, 2) > 0 { "costs" } else { "saves" };
        Bar { class, ..Bar::new(effect.lever.label().get(lang), size(effect), longest, label) }
    });
    html! {
        <>
            { table(t.cost_effects, &heads, rows.collect(), None) }
            { Bars { rows: bars.collect() }.draw() }
        </>
    }
}

/// Energy against the year before, drawn to scale.
fn years(result: &Pressure, input: &cost::Input, lang: Lang) -> Html {
    let t = texts(lang);
    let (Some(change), Some((this, last))) = (result.year_on_year, input.years) else {
        return Html::default();
    };
    let most = Some(position(this.max(last), 0));
    let bar = |label, kwh: diansuan::units::KilowattHour| {
        Bar::new(label, position(kwh, 0), most, format!("{} kWh", figure(&kwh, As::Grouped)))
    };
    let rows = vec![bar(t.cost_last_year, last), bar(t.cost_this_year, this)];
    let words = if change.decimal().is_sign_negative() { t.cost_fell } else { t.cost_rose };
    html! {
        <>
            <h3>{ t.cost_years }</h3>
            <div class="figures">{ headline("yearOnYear", words, &change, As::Percent, "") }</div>
            { Bars { rows }.draw() }
        </>
    }
}
