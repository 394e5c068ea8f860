//! How much energy a budget buys.

use super::asked;
use crate::kit::Part;
use crate::kit::i18n::bill::results as texts;
use crate::kit::typed::text;
use crate::kit::{As, explanation, headline, next};
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::tariff;
use yew::prelude::*;

pub(crate) fn results(part: &Part<'_>) -> Result<Html, Error> {
    let t = texts(part.lang);
    // What is wrong with the bill is said there; without energy there is none yet.
    if !text(part.texts, "usage.kwh").is_empty() {
        super::read(part.texts)?;
    }
    let mut typed = asked(part.texts);
    // One sum is what is asked for; periods say in which proportion it is used.
    typed.retain(|(name, _)| name != "usage.kwh");
    typed.push(("money".to_owned(), text(part.texts, "money").to_owned()));
    let result = tariff::energy_for_money(&Field::root(&Data::of_form(&typed)))?;
    let Some(kwh) = result.kwh else { return Ok(next(t.money_none)) };
    Ok(html! {
        <div>
            <div class="figures">{ headline("moneyKwh", t.money_kwh, &kwh, As::Grouped, "kWh") }</div>
            { next(t.money_advice) }
            { explanation(&result.steps, part.lang, part.rules) }
        </div>
    })
}
