//! Part 2: the capacitors it takes.

use super::{bill, on_page};
use crate::kit::Part;
use crate::kit::i18n::{live, power_factor::results as factor};
use crate::kit::typed::{Texts, renamed, text};
use crate::kit::{
    As, explanation, facts, figure, filled, grouped, handed, headline, next, position, table, to_decimals,
    warnings,
};
use diansuan::capacitor::{self, Compensation};
use diansuan::data::Data;
use diansuan::error::{Code, Error};
use diansuan::input::Field;
use diansuan::text::Lang;
use std::fmt::Display;
use yew::prelude::*;

const FIELDS: [&str; 5] = ["hours", "maxDemandKw", "target", "stepKvar", "costPerKvar"];

pub fn results(part: &Part<'_>) -> Result<Html, Error> {
    let result = plan(part)?;
    Ok(html! {
        <>
            { shown(&result, part) }
            { warnings(&result.warnings, part.lang) }
            { explanation(&result.steps, part.lang, part.rules) }
        </>
    })
}

/// The capacitors for the bill of part 1; the payback is about the same ones.
pub(super) fn plan(part: &Part<'_>) -> Result<Compensation, Error> {
    let mut texts = bill(part.texts);
    texts.extend(renamed(part.texts, &FIELDS.map(|name| (name, name))));
    let input = capacitor::read(&Field::root(&Data::of_form(&texts))).map_err(on_page)?;
    capacitor::calculate(&input).map_err(on_page)
}

/// What the hours lack, by the demand that the bill prints.
pub fn too_few_hours(error: &Error, texts: &Texts, lang: Lang) -> Option<String> {
    let least = error.bound.as_ref()?.strip_prefix("≥ ")?.strip_suffix(" h")?;
    (error.field == "hours" && error.code == Code::OutOfRange).then(|| {
        let typed = |name| text(texts, name).trim().to_owned();
        let places = [
            ("{demand}", &*typed("maxDemandKw")),
            ("{kwh}", &typed("activeKwh")),
            ("{hours}", &grouped(least)),
        ];
        filled(factor(lang).cap_hours_least, &places)
    })
}

fn shown(result: &Compensation, part: &Part<'_>) -> Html {
    let (t, yuan) = (factor(part.lang), live(part.lang).unit_yuan);
    let mut figures = vec![
        headline("recommendedKvar", t.cap_recommended, &result.recommended_kvar, As::Grouped, "kvar"),
        headline("requiredKvar", t.cap_required, &result.required_kvar, As::Grouped, "kvar"),
    ];
    if let Some(saving) = &result.monthly_saving {
        figures.push(headline("monthlySaving", t.cap_saving, saving, As::Grouped, yuan));
    }
    if let Some(cost) = &result.investment {
        figures.push(headline("investment", t.cap_investment, cost, As::Grouped, yuan));
    }
    let none = position(result.recommended_kvar, 0) == 0;
    let advice = if none { t.cap_advice_none } else { t.cap_advice };
    let (before, after) = (&result.before, &result.after);
    let factors: [Option<&dyn Display>; 2] = [Some(&before.power_factor), Some(&after.power_factor)];
    let rows = [
        row([t.pf_reactive, " (kvarh)"], both(&before.reactive_kvarh, &after.reactive_kvarh), As::Grouped),
        row([t.pf_factor, ""], factors, As::Data),
        row([t.pf_percent, ""], both(&before.adjustment_percent, &after.adjustment_percent), As::Percent),
        row([t.pf_adjustment, t.cap_in_yuan], both(&before.adjustment, &after.adjustment), As::Signed),
    ];
    let rows = rows.into_iter().flatten().collect();
    html! {
        <div>
            <div class="figures">{ figures }</div>
            { next(advice) }
            { after.adjustment.as_ref().map(|money| handed("after.adjustment", money)).unwrap_or_default() }
            { facts(&[Some((t.cap_average, &to_decimals(result.average_kw, 0) as _, "kW"))]) }
            <p class="note">{ t.cap_average_note }</p>
            { table(t.cap_compare, &[t.cap_item, t.cap_before, t.cap_after], rows, None) }
        </div>
    }
}

/// A row, where both sides are known.
fn row(name: [&str; 2], [before, after]: [Option<&dyn Display>; 2], style: As) -> Option<Vec<String>> {
    Some(vec![name.concat(), figure(before?, style), figure(after?, style)])
}

fn both<'a, D: Display>(before: &'a Option<D>, after: &'a Option<D>) -> [Option<&'a dyn Display>; 2] {
    [before, after].map(|side| side.as_ref().map(|side| side as &dyn Display))
}
