//! Power-factor adjustment (力率调整电费) on a bill.

use crate::base::data::plain;
use crate::base::error::{Code, Error};
use crate::base::units::{KilovarHour, KilowattHour, Percent, PowerFactor, Quantity, Yuan};
use crate::explain::Trace;
use crate::power_factor::{self, Base};
use crate::rulebook::POWER_FACTOR_BASE;
use crate::tariff::engine::input::Input;
use crate::tariff::engine::line::Line;
use crate::tariff::engine::part::Part;

/// Power-factor adjustment on a bill.
#[derive(Debug, Clone, Copy)]
pub struct Adjustment {
    /// Two decimals.
    pub power_factor: PowerFactor,
    /// Percent of the base.
    pub adjustment_percent: Percent,
    /// The lines in the base.
    pub base: Yuan,
    /// Money added; minus is a reduction.
    pub adjustment: Yuan,
}

/// Adjusts the lines in the base by the rules of the bill's last part. Returns `None` without reactive
/// energy or a printed factor, and where the tariff has no rule.
pub(in crate::tariff) fn adjust<T: Trace>(
    input: &Input,
    part: &Part<'_>,
    lines: &[Line],
    energy: KilowattHour,
    t: &mut T,
) -> Option<Adjustment> {
    if input.reactive.is_none() && input.factor.is_none() {
        return None;
    }
    let sheet = &part.span.files.sheet;
    let utility = sheet.utility?;
    let Some(standard) = input.standard.or(sheet.standard.as_ref().map(|(standard, _)| *standard)) else {
        t.failure().get_or_insert_with(|| Error::new(Code::Missing, "standard").bound("0.90, 0.85, 0.80"));
        return None;
    };
    let rule = POWER_FACTOR_BASE.iter().find(|rule| rule.utility == utility)?;
    let factor = match (input.factor, input.reactive) {
        (Some(printed), _) => power_factor::printed_step(printed, t),
        (None, reactive) => {
            let (forward, reverse) = reactive?;
            let reactive: KilovarHour = power_factor::both_ways(forward, reverse, t);
            if energy.decimal().is_zero() && reactive.decimal().is_zero() {
                return None;
            }
            power_factor::factor_step(energy, reactive, t)
        }
    };
    let percent = power_factor::percent_step(standard, factor, t);
    let amounts = lines.iter().filter(|line| line.in_power_factor_base).map(|line| line.amount);
    let base = Base::of(rule, amounts.collect());
    let (base, adjustment) = base.adjust(percent, t);
    Some(Adjustment { power_factor: factor, adjustment_percent: percent, base, adjustment })
}

plain! { Adjustment { "powerFactor": power_factor, "adjustmentPercent": adjustment_percent, "base": base, "adjustment": adjustment } }
