//! The limits of the tiers over a bill: of the year, or of its billing months together.

use crate::base::date::Date;
use crate::base::decimal::{add, round};
use crate::base::error::Error;
use crate::base::text::Text;
use crate::base::units::{KilowattHour, Quantity};
use crate::explain::{StepKind, Trace};
use crate::tariff::book::files::in_force;
use crate::tariff::book::model::{Cycle, Sheet};
use crate::tariff::engine::input::Input;
use crate::tariff::engine::months::{BillingMonth, Counted};
use crate::tariff::engine::span::Span;
use crate::tariff::engine::tiers::{self, Limit};
use rust_decimal::Decimal;

static RUN_STEP: StepKind = StepKind {
    id: "tier_limit",
    label: Text::new("各计费月上限之和", "Limits of the billing months together"),
    formula: "Σ L × (n + Σ d ÷ N)",
    rounding: Some(Text::new("四舍五入到两位小数", "Half up to two decimals")),
};
/// The limits of a span: those of the year, or those of the months of its run together.
///
/// # Errors
/// Limits that are not known; a part of a month that no rule counts.
pub(in crate::tariff) fn of_run<'a, T: Trace>(
    input: &'a Input,
    span: &'a Span,
    all_months: &[BillingMonth],
    voltage: &str,
    t: &mut T,
) -> Result<Vec<Limit<'a>>, Error> {
    let sheet = &span.files.sheet;
    let people = input.household.people.unwrap_or_default();
    let monthly = sheet.tiers.as_ref().is_some_and(|tiers| tiers.cycle == Cycle::Month);
    let of_day =
        |sheet: &'a Sheet, day: Date, t: &mut T| tiers::limits(&input.book, sheet, day, voltage, people, t);
    if !monthly || !sheet.tiers.as_ref().is_some_and(|tiers| tiers.months.has(span.from)) {
        return of_day(sheet, span.from, t);
    }
    let run = span.run;
    let mut months: Vec<(Vec<Limit<'a>>, Counted<'a>)> = Vec::new();
    for month in all_months.iter().filter(|month| month.from <= run.to && month.to >= run.from) {
        let inside = (month.from.max(run.from), month.to.min(run.to));
        let count = Counted::strictly(all_months, inside, sheet.part_month.as_ref(), &sheet.head.id, t)?;
        let (day, sheet) = if month.from <= span.to && month.to >= span.from {
            (inside.0.max(span.from), &*span.files.sheet)
        } else {
            (inside.0, &**in_force(&input.book.sheets, &sheet.family, inside.0, "month")?)
        };
        months.push((of_day(sheet, day, t)?, count));
    }
    if let [(limits, count)] = months.as_slice()
        && count.count.is_one()
    {
        return Ok(limits.clone());
    }
    let tiers = months.iter().map(|(limits, _)| limits.len()).min().unwrap_or_default();
    let together = |index: usize| {
        Limit::Reached(t.step(&RUN_STEP, |t| {
            let mut sum = Some(Decimal::ZERO);
            for (limit, count) in
                months.iter().filter_map(|(limits, count)| Some((limits.get(index)?, count)))
            {
                let limit = limit.read(t).decimal();
                count.record(t);
                let limit = count.times(limit, t);
                sum = sum.and_then(|sum| add(sum, limit));
            }
            KilowattHour::new(round(t.fitting(sum, "to"), 2))
        }))
    };
    Ok((0..tiers).map(together).collect())
}
