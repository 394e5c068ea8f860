//! Charges and their prices as rule files write them.

use super::head::{Place, bilingual, clause, optional_word, word, words};
use super::sheet::Part;
use super::values::{listed, ruled, ruled_measure, whole};
use super::{Basis, Charge, LineRounding, Own, Period, Price, Row};
use crate::base::date::Date;
use crate::base::error::Code;
use crate::base::units::{Quantity, Share, Spec, UnitPrice, YuanPerKva, YuanPerKw, YuanPerKwh};
use crate::explain::Citation;
use crate::rulebook::Confidence;

/// The charges of a file: at least one, each with a name of its own.
pub(super) fn charges(file: &Place<'_>, around: &Citation) -> Vec<Charge> {
    let mut charges: Vec<Charge> = Vec::new();
    for item in listed(file, "charge") {
        let charge = charge(&item, around);
        if charges.iter().any(|other| other.id == charge.id) {
            item.refuse_at("id", Code::Conflict, &charge.id);
        }
        if charge.of.iter().any(|id| !charges.iter().any(|other| other.id == *id)) {
            item.refuse_at(
                "of",
                Code::Unknown,
                &crate::base::text::join(&mut charges.iter().map(|c| c.id.as_str()), ", "),
            );
        }
        charges.push(charge);
    }
    charges
}

/// Refuses rows of which two fit the same case.
fn apart(item: &Place<'_>, rows: &[Row]) {
    fn meet<V: PartialEq>(one: Option<&V>, other: Option<&V>) -> bool {
        one.is_none() || other.is_none() || one == other
    }
    for (index, row) in rows.iter().enumerate() {
        let same = rows.iter().take(index).any(|other| {
            meet(row.voltage.as_ref(), other.voltage.as_ref())
                && meet(row.season.as_ref(), other.season.as_ref())
                && meet(row.tier.as_ref(), other.tier.as_ref())
                && meet(row.period.as_ref(), other.period.as_ref())
        });
        if same {
            item.refuse_at("prices", Code::Conflict, &index.to_string());
        }
    }
}

fn charge(item: &Place<'_>, around: &Citation) -> Charge {
    item.only(&[
        "id",
        "label",
        "basis",
        "price",
        "prices",
        "given",
        "last_known",
        "confidence",
        "floats",
        "fixed",
        "price_decimals",
        "in_power_factor_base",
        "rounding",
        "option",
        "parts",
        "of",
        "clause",
    ]);
    let citation = clause(item, around);
    let basis = item.choice("basis", Basis::CHOICES).unwrap_or(Basis::Energy);
    let spec = price_spec(basis);
    let given = words(item, "given");
    if given.iter().any(|what| !["price", "quantity"].contains(&what.as_str())) {
        item.refuse_at("given", Code::Unknown, "price, quantity");
    }
    let names = |what: &str| given.iter().any(|name| name == what);
    let own = Own { price: names("price"), quantity: names("quantity") };
    if item.has("price") && item.has("prices") {
        item.refuse_at("price", Code::Conflict, "prices");
    }
    let price = if item.has("prices") {
        let rows: Vec<Row> = listed(item, "prices").iter().map(|row| row_of(row, spec, &citation)).collect();
        apart(item, &rows);
        Price::Rows(rows)
    } else {
        ruled_measure(item, "price", spec, &citation).map_or(Price::Unknown, Price::One)
    };
    let last_known = item.date("last_known").map(Date::month_end);
    if last_known.is_some() && (!own.price || matches!(price, Price::Unknown)) {
        item.refuse_at("last_known", Code::Conflict, "given = [\"price\"], price");
    }
    if own == (Own { price: false, quantity: true }) && matches!(price, Price::Unknown) {
        item.refuse_at("price", Code::Missing, "");
    }
    let part = |part: &Place<'_>| {
        part.only(&["label", "price", "clause", "confidence"]);
        Part {
            label: bilingual(part, "label"),
            price: ruled(&clause(part, &citation), part.measure("price", spec)),
            confidence: part
                .optional_choice("confidence", Confidence::CHOICES)
                .unwrap_or(around.rule.confidence),
        }
    };
    Charge {
        id: word(item, "id"),
        label: bilingual(item, "label"),
        basis,
        price,
        own,
        last_known,
        confidence: item.optional_choice("confidence", Confidence::CHOICES),
        floats: item.flag("floats").unwrap_or(false),
        fixed: ruled_measure(item, "fixed", spec, &citation),
        price_decimals: whole(item, "price_decimals"),
        in_base: ruled(&citation, item.flag("in_power_factor_base").unwrap_or(false)),
        rounding: item.optional_choice("rounding", LineRounding::CHOICES),
        option: optional_word(item, "option"),
        parts: item.items("parts").iter().map(part).collect(),
        of: words(item, "of"),
        citation,
    }
}

/// What a price is money for.
pub(in crate::tariff) const fn price_spec(basis: Basis) -> &'static Spec {
    match basis {
        Basis::Energy => YuanPerKwh::SPEC,
        Basis::Capacity => YuanPerKva::SPEC,
        Basis::Demand => YuanPerKw::SPEC,
        Basis::Month | Basis::Day => UnitPrice::SPEC,
        Basis::Money => Share::SPEC,
    }
}

fn row_of(row: &Place<'_>, spec: &'static Spec, around: &Citation) -> Row {
    row.only(&["voltage", "season", "tier", "period", "price", "clause"]);
    Row {
        voltage: optional_word(row, "voltage"),
        season: optional_word(row, "season"),
        tier: whole(row, "tier"),
        period: row.optional_choice("period", &Period::IN_FILES),
        price: ruled(&clause(row, around), row.measure("price", spec)),
    }
}
