//! What comes of an inspection.

use super::answered;
use crate::kit::i18n::{inspection::results as texts, live};
use crate::kit::{As, Part, explanation, facts, figure, headline, next, next_text, table, unit_in, warnings};
use diansuan::data::Data;
use diansuan::error::{Code, Error};
use diansuan::input::Field;
use diansuan::inspection::{self, Claim};
use diansuan::rulebook::Head;
use diansuan::{correction as metering, text::Lang};
use yew::prelude::*;

/// Reads a form of the page and calculates: what the calculation refuses gets the form's name in front.
fn of<I, R>(
    part: &Part<'_>,
    form: &str,
    read: impl Fn(&Field<'_>) -> Result<I, Error>,
    calculate: impl Fn(&I) -> Result<R, Error>,
) -> Result<R, Error> {
    let data = Data::of_form(&answered(part.texts));
    let root = Field::root(&data);
    let within = |error: Error| match error.field.strip_prefix(form) {
        Some(rest) if rest.starts_with('.') => error,
        _ => error.within(form),
    };
    let input = read(&root.at(form)).map_err(within)?;
    calculate(&input).map_err(within)
}

pub(super) fn breach(part: &Part<'_>) -> Result<Html, Error> {
    let claim = of(part, "breach", inspection::read_breach, inspection::breach)?;
    Ok(shown(&claim, "breach", part))
}

pub(super) fn theft(part: &Part<'_>) -> Result<Html, Error> {
    let claim = of(part, "theft", inspection::read_theft, inspection::theft)?;
    Ok(shown(&claim, "theft", part))
}

fn shown(claim: &Claim, name: &str, part: &Part<'_>) -> Html {
    let (t, lang, yuan) = (texts(part.lang), part.lang, live(part.lang).unit_yuan);
    let penalty = if claim.ceiling { t.penalty_most } else { t.penalty };
    let total = if claim.ceiling { t.total_most } else { t.total };
    let caption = if name == "theft" { t.lines_theft } else { t.lines };
    let rows = claim.lines.iter().map(|line| {
        let quantity = format!("{} {}", figure(&line.quantity, As::Grouped), unit_in(line.unit, lang));
        vec![line.label.get(lang).to_owned(), quantity, figure(&line.amount, As::Grouped)]
    });
    html! {
        <div>
            <div class="figures dear">{ headline(&format!("{name}Total"), total, &claim.total, As::Grouped, yuan) }</div>
            { facts(&[Some((t.back, &claim.back_billed, yuan)), Some((penalty, &claim.penalty, yuan))]) }
            if !claim.lines.is_empty() { { table(caption, &[t.item, t.quantity, t.amount], rows.collect(), None) } }
            { rule(claim.rule, lang) }
            { next(t.claim_next) }
            { warnings(&claim.warnings, lang) }
            { explanation(&claim.steps, lang, part.rules) }
        </div>
    }
}

/// The rules that hold on that day.
fn rule(head: &Head, lang: Lang) -> Html {
    let words = format!("{}{} ({})", texts(lang).rule, head.title.get(lang), head.span());
    html! { <p class="basis">{ words }</p> }
}

pub(super) fn outage(part: &Part<'_>) -> Result<Html, Error> {
    let due = of(part, "outage", inspection::read_outage, inspection::outage)?;
    let (t, lang, yuan) = (texts(part.lang), part.lang, live(part.lang).unit_yuan);
    Ok(html! {
        <div>
            <div class="figures good">{ headline("outageCompensation", t.compensation, &due.compensation, As::Grouped, yuan) }</div>
            { facts(&[Some((t.possible, &due.energy, "kWh")), Some((t.multiple, &due.multiple, t.times))]) }
            { rule(due.rule, lang) }
            { next(t.outage_next) }
            { warnings(&due.warnings, lang) }
            { explanation(&due.steps, lang, part.rules) }
        </div>
    })
}

pub(super) fn correction(part: &Part<'_>) -> Result<Html, Error> {
    let result = of(part, "correction", metering::read, metering::calculate)?;
    let (t, lang, yuan) = (texts(part.lang), part.lang, live(part.lang).unit_yuan);
    let money =
        result.money.as_ref().map(|money| headline("correctionMoney", t.money, money, As::Signed, yuan));
    let percent = figure(&result.correction_percent, As::Data);
    Ok(html! {
        <div>
            <div class="figures">
                { headline("correctionKwh", t.kwh, &result.kwh, As::Signed, "kWh") }
                { money }
            </div>
            { next_text(result.action.label().get(lang)) }
            { facts(&[
                Some((t.factor, &result.correction_factor, "")),
                Some((t.percent, &percent, "%")),
                Some((t.correct, &result.correct, "kWh")),
            ]) }
            { warnings(&result.warnings, lang) }
            { explanation(&result.steps, lang, part.rules) }
        </div>
    })
}

/// What to say of an error: which value the rules don't state, and that the contract's may be given.
pub(super) fn in_words(error: &Error, _: &crate::kit::typed::Texts, lang: Lang) -> Option<String> {
    let t = texts(lang);
    match error.code {
        Code::NotInRuleBook if error.field.ends_with(".date") => Some(t.no_rules.to_owned()),
        Code::NotInRuleBook if error.field.ends_with(".from") => Some(t.before_rules.to_owned()),
        Code::NotInRuleBook => Some(t.unstated.to_owned()),
        _ => None,
    }
}
