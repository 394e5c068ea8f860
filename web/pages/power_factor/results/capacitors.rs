//! Part 2: the capacitors it takes.

use super::super::USUAL_HOURS;
use super::{bill, on_page};
use crate::kit::Part;
use crate::kit::i18n::{live, power_factor::results as factor};
use crate::kit::typed::{Texts, renamed, text};
use crate::kit::{
    As, explanation, facts, figure, filled, grouped, handed, headline, next, next_text, position, table,
    to_decimals, warnings,
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
    let (result, hours) = plan(part)?;
    Ok(html! {
        <>
            if let Some(hours) = &hours {
                { next_text(&filled(factor(part.lang).cap_hours_raised, &[("{usual}", USUAL_HOURS), ("{hours}", hours)])) }
            }
            { shown(&result, part) }
            { warnings(&result.warnings, part.lang) }
            { explanation(&result.steps, part.lang, part.rules) }
        </>
    })
}

/// The capacitors for the bill of part 1, which the payback is about, too; and the hours that were taken where the
/// usual ones can't be, by the largest demand.
pub(super) fn plan(part: &Part<'_>) -> Result<(Compensation, Option<String>), Error> {
    let mut texts = bill(part.texts);
    texts.extend(renamed(part.texts, &FIELDS.map(|name| (name, name))));
    let calculated = |texts: &Texts| {
        let input = capacitor::read(&Field::root(&Data::of_form(texts))).map_err(on_page)?;
        capacitor::calculate(&input).map_err(on_page)
    };
    match calculated(&texts) {
        Err(error) if text(&texts, "hours").trim() == USUAL_HOURS => {
            let Some(hours) = least_hours(&error).and_then(whole) else { return Err(error) };
            texts.retain(|(name, _)| name != "hours");
            texts.push(("hours".to_owned(), hours.clone()));
            Ok((calculated(&texts)?, Some(hours)))
        }
        result => Ok((result?, None)),
    }
}

/// The hours that the largest demand asks for at least, where that is what was refused.
fn least_hours(error: &Error) -> Option<&str> {
    let hours = error.field == "hours" && error.code == Code::OutOfRange;
    error.bound.as_ref().filter(|_| hours)?.strip_prefix("≥ ")?.strip_suffix(" h")
}

/// The next whole number of hours.
fn whole(hours: &str) -> Option<String> {
    let (whole, rest) = hours.split_once('.').unwrap_or((hours, ""));
    let whole: u32 = whole.parse().ok()?;
    Some((whole + u32::from(rest.bytes().any(|digit| digit != b'0'))).to_string())
}

/// What the hours lack, by the demand that the bill prints.
pub fn too_few_hours(error: &Error, texts: &Texts, lang: Lang) -> Option<String> {
    least_hours(error).map(|least| {
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
