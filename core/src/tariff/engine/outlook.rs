//! Where a bill leaves the customer: the tiers after it, the price of the next kWh, the next tier.

use crate::base::data::plain;
use crate::base::date::Date;
use crate::base::decimal::{add, div, round, sub};
use crate::base::text::Text;
use crate::base::units::{KilowattHour, Quantity, YuanPerKwh};
use crate::explain::{Recorder, Term, Trace};
use crate::tariff::book::model::{Basis, Period};
use crate::tariff::engine::input::GivenPrice;
use crate::tariff::engine::line::tier_label;
use crate::tariff::engine::part::Part;
use crate::tariff::engine::price::{self, Case};
use rust_decimal::Decimal;

static PRICE: Term = Term::new("p", "单价", "Price");

/// How far a tier is used up after this bill.
#[derive(Debug, Clone)]
pub struct TierUse {
    /// What it is called.
    pub label: &'static Text,
    /// kWh of the cycle that fall into it.
    pub used: KilowattHour,
    /// kWh it holds; absent for the last.
    pub size: Option<KilowattHour>,
    /// Its price, where that does not depend on the period.
    pub price: Option<YuanPerKwh>,
}

/// The price of the next kWh in a period.
#[derive(Debug, Clone, Copy)]
pub struct NextPrice {
    /// The period.
    pub period: Period,
    /// Its price: all charges on energy together.
    pub price: YuanPerKwh,
}

/// When the next tier begins, if the rest of the cycle goes like its beginning.
#[derive(Debug, Clone, Copy)]
pub struct NextTier {
    /// What it is called.
    pub label: &'static Text,
    /// kWh until then.
    pub kwh_left: KilowattHour,
    /// kWh a month so far.
    pub monthly_kwh: KilowattHour,
    /// First day of the month in which it begins; absent when the cycle ends before.
    pub month: Option<Date>,
}

/// Where a bill leaves the customer.
#[derive(Debug, Default)]
pub(in crate::tariff) struct Outlook {
    /// Upper limits of the tiers, kWh of the cycle.
    pub(in crate::tariff) tier_limits: Vec<KilowattHour>,
    /// The tiers of the cycle after the bill.
    pub(in crate::tariff) tiers: Vec<TierUse>,
    /// Price of the next kWh, where it does not depend on the period.
    pub(in crate::tariff) next_price: Option<YuanPerKwh>,
    /// The same for each period, where it does.
    pub(in crate::tariff) next_prices: Vec<NextPrice>,
    /// When the next tier begins at this pace.
    pub(in crate::tariff) next_tier: Option<NextTier>,
}

/// Where a bill leaves the customer whose last part this is.
pub(in crate::tariff) fn after<T: Trace>(part: &Part<'_>, t: &mut T) -> Outlook {
    let (tier_limits, tiers) = position(part, t);
    let (next_price, next_prices) = next_prices(part, t);
    Outlook { tier_limits, tiers, next_price, next_prices, next_tier: next_tier(part, t) }
}

/// What a calculation gives that can fail without being missed.
fn attempt<R>(run: impl FnOnce(&mut Recorder) -> Option<R>) -> Option<R> {
    let mut silent = Recorder::muted();
    let result = run(&mut silent)?;
    silent.finish(result).ok()
}

/// Upper limits, and each tier's use after the bill.
fn position<T: Trace>(part: &Part<'_>, t: &mut T) -> (Vec<KilowattHour>, Vec<TierUse>) {
    let limits: Vec<KilowattHour> = part.limits.iter().map(|limit| limit.plain_value(t)).collect();
    if limits.is_empty() {
        return (limits, Vec::new());
    }
    let after = used_after(part);
    let mut low = Decimal::ZERO;
    let mut tiers = Vec::with_capacity(limits.len() + 1);
    for (tier, limit) in (1..).zip(limits.iter().map(Some).chain(std::iter::once(None))) {
        let top = limit.map_or(after, |limit| after.min(limit.decimal()));
        let used = sub(top, low).unwrap_or_default().max(Decimal::ZERO);
        let size = limit.and_then(|limit| sub(limit.decimal(), low)).map(KilowattHour::new);
        low = limit.map_or(low, |limit| limit.decimal());
        let price = if by_period(part) { None } else { energy_price(part, tier, None) };
        tiers.push(TierUse { label: tier_label(tier), used: KilowattHour::new(used), size, price });
    }
    (limits, tiers)
}

/// kWh of the tier cycle after the bill.
fn used_after(part: &Part<'_>) -> Decimal {
    add(part.before.decimal(), part.kwh.decimal()).unwrap_or_default()
}

/// Whether any price depends on the period.
fn by_period(part: &Part<'_>) -> bool {
    part.energy.iter().any(|(period, _)| *period != Period::All)
        || part.span.files.charges().any(|charge| charge.by_period())
}

/// All charges on energy of a tier and period together; nothing where one of them is not known.
fn energy_price(part: &Part<'_>, tier: u32, period: Option<Period>) -> Option<YuanPerKwh> {
    attempt(|t| {
        let mut sum = Decimal::ZERO;
        for charge in part.charges() {
            if charge.basis != Basis::Energy || charge.own.quantity {
                continue;
            }
            let by_period =
                charge.by_period() || matches!(price::brought(part, charge), Some(GivenPrice::ByPeriod(_)));
            let case = Case { tier: charge.by_tier().then_some(tier), period: period.filter(|_| by_period) };
            let price = price::of(part, charge, case, t)?;
            sum = add(sum, t.rule(&PRICE, &price).decimal())?;
        }
        Some(YuanPerKwh::new(sum))
    })
}

/// The price of the next kWh: one, or one for each period.
fn next_prices<T: Trace>(part: &Part<'_>, t: &mut T) -> (Option<YuanPerKwh>, Vec<NextPrice>) {
    let after = used_after(part);
    let below = |limit: KilowattHour| after < limit.decimal();
    let mut tier = 1;
    for limit in &part.limits {
        if below(limit.plain_value(t)) {
            break;
        }
        tier += 1;
    }
    let metered = part.energy.iter().any(|(period, _)| *period != Period::All);
    if !by_period(part) || !metered {
        let period = by_period(part).then_some(Period::All);
        return (energy_price(part, tier, period), Vec::new());
    }
    let next = |period| energy_price(part, tier, Some(period)).map(|price| NextPrice { period, price });
    (None, Period::METERED.into_iter().filter_map(next).collect())
}

/// When the next tier begins at this pace; only where tiers run over a year.
fn next_tier<T: Trace>(part: &Part<'_>, t: &mut T) -> Option<NextTier> {
    let begins = part.span.files.cycle_start(part.span.to)?;
    let after = used_after(part);
    let limits: Vec<KilowattHour> = part.limits.iter().map(|limit| limit.plain_value(t)).collect();
    let index = limits.iter().position(|limit| after < limit.decimal())?;
    let left = sub(limits.get(index)?.decimal(), after)?;
    let months = months_between(begins, part.span.to) + 1;
    // Only a bill that knows the cycle so far has a pace.
    part.input.year_to_date.filter(|_| !after.is_zero())?;
    let monthly = div(after, Decimal::from(months))?;
    let more = crate::base::decimal::ceil(div(left, monthly)?);
    let more = i32::try_from(more.min(Decimal::from(99)).mantissa()).ok()?;
    let month = (months + more <= 12).then(|| begins.months_later(months + more - 1));
    let tier = u32::try_from(index).ok()? + 2;
    Some(NextTier {
        label: tier_label(tier),
        kwh_left: KilowattHour::new(left),
        monthly_kwh: KilowattHour::new(round(monthly, 2)),
        month,
    })
}

fn months_between(from: Date, to: Date) -> i32 {
    (to.year() - from.year()) * 12 + i32::from(to.month()) - i32::from(from.month())
}

plain! { TierUse { "label": label, "used": used, "size": size, "price": price } }
plain! { NextPrice { "period": period, "price": price } }
plain! { NextTier { "label": label, "kwhLeft": kwh_left, "monthlyKwh": monthly_kwh, "month": month } }
