//! The price of a charge in a case: listed, floating with the time of use, or the customer's own.

use crate::base::date::Date;
use crate::base::decimal::round;
use crate::base::error::{Code, Error};
use crate::base::text::{Text, Word};
use crate::base::units::{Measure, Quantity, Share, Yuan, YuanPerKwh};
use crate::explain::{Formula, Keep, Operand, Ruled, StepKind, Term, Trace};
use crate::tariff::book::model::{Charge, Hours, Period, Price, RatioRow, price_spec};
use crate::tariff::engine::input::GivenPrice;
use crate::tariff::engine::part::Part;
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

static LAST_KNOWN: Term = Term::new("m", "已知至", "Known until");
static LISTED: Term = Term::new("p", "已知的最近单价", "The last price that is known");
static ASSUMED_STEP: StepKind = StepKind {
    id: "assumed_price",
    label: Text::new("本月单价未知，暂按已知的最近单价", "Price of the month not known: the last known one"),
    formula: "p",
    rounding: None,
};

/// What a price is asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::tariff) struct Case {
    /// Tier, from 1.
    pub(in crate::tariff) tier: Option<u32>,
    /// Period of the day.
    pub(in crate::tariff) period: Option<Period>,
}

/// The price of a case: the customer's own, else the listed one. Returns `None`, and the calculation has
/// failed, where there is neither.
pub(in crate::tariff) fn of<'c, T: Trace>(
    part: &Part<'_>,
    charge: &'c Charge,
    case: Case,
    t: &mut T,
) -> Option<Cow<'c, Ruled<Measure>>> {
    if let Some(brought) = brought(part, charge) {
        let found = own(charge, brought, case.period);
        return t.expect(found.map(Some)).map(Cow::Owned);
    }
    let Some(listed) = listed(part, charge, case) else {
        t.failure().get_or_insert_with(|| {
            if charge.own.price { missing(charge, None) } else { unknown(part, charge, case) }
        });
        return None;
    };
    if let Some(known) = assumed(part, charge) {
        t.step(&ASSUMED_STEP, |t| {
            t.input(&LAST_KNOWN, &known);
            t.rule(&LISTED, listed)
        });
    }
    let Some(period) = case.period.filter(|_| charge.floats) else { return Some(Cow::Borrowed(listed)) };
    let Some(ratio) = ratio(part, period) else {
        t.failure().get_or_insert_with(|| unknown(part, charge, Case { period: None, ..case }));
        return None;
    };
    let value = floating(charge, listed, ratio, t);
    Some(Cow::Owned(Ruled::cited(listed.citation().clone(), value)))
}

/// What the customer brings along as the price of a charge that may have one.
pub(in crate::tariff) fn brought(part: &Part<'_>, charge: &Charge) -> Option<GivenPrice> {
    let given = part.input.prices.iter().find(|given| given.charge == charge.id)?;
    charge.own.price.then_some(given.price)
}

/// The money that the customer brings along for a charge, whatever its price.
pub(in crate::tariff) fn own_amount(part: &Part<'_>, charge: &Charge) -> Option<Yuan> {
    let (_, amount) = part.input.amounts.iter().find(|(id, _)| *id == charge.id)?;
    charge.own.price.then_some(*amount)
}

/// The last day for which the price that is billed is known, if that is before the part begins.
pub(in crate::tariff) fn assumed(part: &Part<'_>, charge: &Charge) -> Option<Date> {
    let known = charge.last_known.filter(|known| *known < part.span.from)?;
    (!is_own(part, charge)).then_some(known)
}

/// Whether the customer's own price or money is billed instead of a listed price.
pub(in crate::tariff) fn is_own(part: &Part<'_>, charge: &Charge) -> bool {
    brought(part, charge).is_some() || own_amount(part, charge).is_some()
}

/// The customer's own price in a period.
fn own(charge: &Charge, brought: GivenPrice, period: Option<Period>) -> Result<Ruled<Measure>, Error> {
    let price = match (brought, period) {
        (GivenPrice::One(price), _) => price,
        (GivenPrice::ByPeriod(_), Some(Period::All)) => {
            return Err(Error::new(Code::Missing, "usage.peak").bound(format!("prices.{}", charge.id)));
        }
        (GivenPrice::ByPeriod(prices), Some(period)) => {
            period.of(&prices).copied().flatten().ok_or_else(|| missing(charge, Some(period)))?
        }
        (GivenPrice::ByPeriod(_), None) => return Err(missing(charge, None)),
    };
    Ok(Ruled::cited(charge.citation.clone(), Measure::new(price, price_spec(charge.basis))))
}

fn missing(charge: &Charge, period: Option<Period>) -> Error {
    let field = match period.map_or("", Period::id) {
        "" => format!("prices.{}", charge.id),
        key => format!("prices.{}.{key}", charge.id),
    };
    Error::new(Code::Missing, field)
}

/// The price that the list states for a case of this part.
fn listed<'c>(part: &Part<'_>, charge: &'c Charge, case: Case) -> Option<&'c Ruled<Measure>> {
    stated(charge, part.voltage, part.season, case)
}

/// The price that a list states for a case. Returns `None` unless exactly one row fits.
pub(in crate::tariff) fn stated<'c>(
    charge: &'c Charge,
    voltage: &str,
    season: Option<&str>,
    case: Case,
) -> Option<&'c Ruled<Measure>> {
    match &charge.price {
        Price::One(price) => Some(price),
        Price::Rows(rows) => {
            let mut fitting = rows.iter().filter(|row| {
                row.voltage.as_ref().is_none_or(|id| id == voltage)
                    && (row.season.is_none() || row.season.as_deref() == season)
                    && row.tier.is_none_or(|tier| Some(tier) == case.tier)
                    && row.period.is_none_or(|period| Some(period) == case.period)
            });
            match (fitting.next(), fitting.next()) {
                (Some(row), None) => Some(&row.price),
                _ => None,
            }
        }
        Price::Unknown => None,
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

/// What the flat price is multiplied by in this part.
fn ratio<'p>(part: &Part<'p>, period: Period) -> Option<&'p Ruled<Share>> {
    let files = &part.span.files;
    ratio_on(files.hours.as_deref()?, files.sheet.ratio_class.as_ref(), part.span.from, period)
}

/// What the flat price is multiplied by on a day. Returns `None` unless exactly one row fits.
pub(in crate::tariff) fn ratio_on<'h>(
    hours: &'h Hours,
    class: Option<&Word>,
    date: Date,
    period: Period,
) -> Option<&'h Ruled<Share>> {
    let fits = |row: &&RatioRow| row.months.has(date) && (row.class.is_none() || row.class.as_ref() == class);
    let mut rows = hours.ratios.iter().filter(fits);
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
