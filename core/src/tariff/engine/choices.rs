//! What a customer may choose: another tariff for a large family, options, an allowance, own prices.

use crate::base::error::{Code, Error};
use crate::tariff::book::model::{Basis, Charge};
use crate::tariff::engine::input::{Household, Input};
use crate::tariff::engine::part::Part;
use crate::tariff::engine::tiers;

/// The same input on the tariff that a large family may choose. Returns `None` unless it asks for that.
///
/// # Errors
/// [`Code::NotInRuleBook`] where the price list offers no other tariff.
pub(in crate::tariff) fn switch(input: &Input) -> Result<Option<Input>, Error> {
    if !input.household.switch {
        return Ok(None);
    }
    let sheet = input.book.sheet(&input.tariff, input.from, "month")?;
    let (_, rule) = tiers::family(sheet, input.household.people.unwrap_or_default());
    let Some(other) = rule.and_then(|rule| rule.switch_to.as_ref()) else {
        return Err(Error::new(Code::NotInRuleBook, "household.switch").bound(sheet.head.id.as_str()));
    };
    let tariff = input.book.tariff(other, "tariff")?;
    let household = Household { switch: false, ..input.household.clone() };
    Ok(Some(Input { tariff, household, ..input.clone() }))
}

/// Refuses names of charges, options and allowances that the price lists don't know.
///
/// # Errors
/// [`Code::Unknown`] naming the field and what is known.
pub(in crate::tariff) fn check(parts: &[Part<'_>]) -> Result<(), Error> {
    let Some(input) = parts.first().map(|part| part.input) else { return Ok(()) };
    let charges = || parts.iter().flat_map(|part| part.span.files.charges());
    let unknown =
        |field: String, known: Vec<&str>| Err(Error::new(Code::Unknown, field).bound(known.join(", ")));
    let options: Vec<&str> = charges().filter_map(|charge| charge.option.as_deref()).collect();
    if input.options.iter().any(|option| !options.contains(&option.as_str())) {
        return unknown("options".to_owned(), options);
    }
    if input.household.allowance.is_some() && parts.iter().any(|part| part.allowance().is_none()) {
        let allowances = parts.iter().flat_map(|part| &part.span.files.sheet.allowances);
        return unknown("household.allowance".to_owned(), allowances.map(|rule| rule.id.as_str()).collect());
    }
    let may = |fits: fn(&Charge) -> bool| -> Vec<&str> {
        charges().filter(|charge| fits(charge)).map(|charge| charge.id.as_str()).collect()
    };
    let priced = may(|charge| charge.own.price);
    let counted = may(|charge| charge.own.quantity);
    let paid = may(|charge| charge.own.price && charge.basis == Basis::Energy);
    let prices = input.prices.iter().map(|given| ("prices.", &given.charge, &priced));
    let quantities = input.quantities.iter().map(|(id, _)| ("quantities.", id, &counted));
    let amounts = input.amounts.iter().map(|(id, _)| ("amounts.", id, &paid));
    for (field, id, known) in prices.chain(quantities).chain(amounts) {
        if !known.contains(&id.as_str()) {
            return unknown(format!("{field}{id}"), known.clone());
        }
    }
    Ok(())
}
