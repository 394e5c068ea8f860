//! The price of a charge in a case: listed, floating with the time of use, or the customer's own.

use crate::base::decimal::round;
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::base::units::{Measure, Quantity, Share, YuanPerKwh};
use crate::explain::{Formula, Keep, Operand, Ruled, Term, Trace};
use crate::tariff::book::model::{Charge, Period, Price};
use crate::tariff::engine::input::GivenPrice;
use crate::tariff::engine::part::Part;
use rust_decimal::Decimal;
use std::borrow::Cow;

static FLAT_PRICE: Term = Term::new("p₀", "平段价（浮动部分）", "Flat price, the part that floats");
static RATIO: Term = Term::new("r", "该时段比例", "Ratio of the period");
static FIXED: Term = Term::new("f", "不浮动部分", "Part that does not float");
static PERIOD_PRICE: Formula = Formula::new(
    "period_price",
    Text::new("该时段单价", "Price of the period"),
    "p₀ × r + f",
    &[&FLAT_PRICE, &RATIO, &FIXED],
    Keep::All,
    "usage",
);

/// What a price is asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::tariff) struct Case {
    /// Tier, from 1.
    pub(in crate::tariff) tier: Option<u32>,
    /// Period of the day.
    pub(in crate::tariff) period: Option<Period>,
}

/// The price of a case. Returns `None`, and the calculation has failed, where it is not known.
pub(in crate::tariff) fn of<'c, T: Trace>(
    part: &Part<'_>,
    charge: &'c Charge,
    case: Case,
    t: &mut T,
) -> Option<Cow<'c, Ruled<Measure>>> {
    let Some(listed) = listed(part, charge, case) else {
        t.failure().get_or_insert_with(|| unknown(part, charge, case));
        return None;
    };
    let Some(period) = case.period.filter(|_| charge.floats) else { return Some(Cow::Borrowed(listed)) };
    let Some(ratio) = ratio(part, period) else {
        t.failure().get_or_insert_with(|| unknown(part, charge, Case { period: None, ..case }));
        return None;
    };
    let value = floating(charge, listed, ratio, t);
    Some(Cow::Owned(Ruled::cited(listed.citation().clone(), value)))
}

/// The customer's own price in a period. Returns `None` where the price list does not ask for one.
pub(in crate::tariff) fn own(part: &Part<'_>, charge: &Charge, period: Option<Period>) -> Option<Decimal> {
    if !matches!(charge.price, Price::Given { .. }) {
        return None;
    }
    match part.input.prices.iter().find(|given| given.charge == charge.id)?.price {
        GivenPrice::One(price) => Some(price),
        GivenPrice::ByPeriod(prices) => period?.of(&prices).copied().flatten(),
    }
}

/// The price that the list states for a case. Returns `None` unless exactly one row fits.
fn listed<'c>(part: &Part<'_>, charge: &'c Charge, case: Case) -> Option<&'c Ruled<Measure>> {
    match &charge.price {
        Price::One(price) => Some(price),
        Price::Rows(rows) => {
            let mut fitting = rows.iter().filter(|row| {
                row.voltage.as_ref().is_none_or(|id| id == part.voltage)
                    && (row.season.is_none() || row.season.as_deref() == part.season)
                    && row.tier.is_none_or(|tier| Some(tier) == case.tier)
                    && row.period.is_none_or(|period| Some(period) == case.period)
            });
            match (fitting.next(), fitting.next()) {
                (Some(row), None) => Some(&row.price),
                _ => None,
            }
        }
        Price::Unknown | Price::Given { .. } => None,
    }
}

/// A price that floats with the period, rounded where the list says so.
fn floating<T: Trace>(charge: &Charge, listed: &Ruled<Measure>, ratio: &Ruled<Share>, t: &mut T) -> Measure {
    let none = Measure::of(YuanPerKwh::default());
    let fixed = charge.fixed.as_ref().map_or(none.given(), Ruled::given_measure);
    let price: YuanPerKwh = t.compute(&PERIOD_PRICE, &[listed.given_measure(), ratio.given(), fixed]);
    let rounded = charge.price_decimals.map_or(price.decimal(), |decimals| round(price.decimal(), decimals));
    Measure::of(YuanPerKwh::new(rounded))
}

/// What the flat price is multiplied by. Returns `None` unless exactly one row fits.
fn ratio<'p>(part: &Part<'p>, period: Period) -> Option<&'p Ruled<Share>> {
    let hours = part.span.files.hours.as_ref()?;
    let class = &part.span.files.sheet.ratio_class;
    let mut rows = hours
        .ratios
        .iter()
        .filter(|row| row.months.has(part.span.from) && (row.class.is_none() || row.class == *class));
    match (rows.next(), rows.next()) {
        (Some(row), None) => period.of(&row.values)?.as_ref(),
        _ => None,
    }
}

fn unknown(part: &Part<'_>, charge: &Charge, case: Case) -> Error {
    let of_period = case.period.filter(|period| {
        charge.by_period() && !charge.floats && !charge.rows().iter().any(|row| row.period == Some(*period))
    });
    let field = of_period.map_or("month".to_owned(), |period| format!("usage.{}", period.id()));
    let (sheet, label) = (&part.span.files.sheet.head.id, &charge.label);
    Error::new(Code::NotInRuleBook, field).bound(format!("{sheet}: {} / {}", label.zh, label.en))
}
