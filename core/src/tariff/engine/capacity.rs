//! The capacity that is billed where it changes within the bill.

use crate::base::decimal::{add, mul};
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::base::units::{KilovoltAmpere, Measure, Quantity};
use crate::explain::{Ruled, StepKind, Term, Trace};
use crate::tariff::book::model::{Charge, PartMonth};
use crate::tariff::engine::monthly::{self, Billed};
use crate::tariff::engine::months::{BillingMonth, Counted};
use crate::tariff::engine::part::Part;
use crate::tariff::engine::transformers::{State, Transformer, stretches, units};
use rust_decimal::Decimal;

static CAPACITY: Term = Term::new("S", "变压器容量", "Transformer capacity");
static SHARE: Term = Term::new("k", "计费比例", "Share that is billed");

static STEP: StepKind = StepKind {
    id: "capacity_by_days",
    label: Text::new("按变更日期计算的计费容量", "Capacity billed, by the days of its changes"),
    formula: "Σ S × k × (n + Σ d ÷ N)",
    rounding: Some(Text::new(
        "有规定的按其小数位四舍五入，否则不取整（显示六位）",
        "Half up to the rule's decimals where it has any; else kept whole and shown with six",
    )),
};

/// A capacity and the months for which it is billed.
struct Piece<'a> {
    one: &'a Transformer,
    counted: Counted<'a>,
}

/// The capacity billed in a part. Returns `None`, and the calculation has failed, where a rule is missing.
pub(in crate::tariff) fn billed<T: Trace>(part: &Part<'_>, charge: &Charge, t: &mut T) -> Option<Billed> {
    let rules = monthly::part_rules(part, charge.basis);
    let pieces = pieces(part, rules.rule, t);
    match pieces {
        Ok(pieces) => Some(sum(part, &pieces, rules.decimals, t)),
        Err(error) => {
            t.failure().get_or_insert(error);
            None
        }
    }
}

fn pieces<'a, T: Trace>(
    part: &Part<'a>,
    rule: Option<&'a Ruled<PartMonth>>,
    t: &mut T,
) -> Result<Vec<Piece<'a>>, Error> {
    let span = part.span;
    let file = &span.files.sheet.head.id;
    let units = units(&part.input.transformers);
    let mut pieces = Vec::new();
    for month in part.months.iter().filter(|month| month.from <= span.to && month.to >= span.from) {
        for unit in &units {
            let stretches = stretches(unit, month);
            let constant = stretches.len() == 1;
            for stretch in stretches {
                let days = (stretch.from.max(span.from), stretch.to.min(span.to));
                let Some(one) = stretch.billed.filter(|_| days.0 <= days.1) else { continue };
                let counted = if constant {
                    Counted::of(part.months, days, rule, file, t)?
                } else {
                    Counted::strictly(part.months, days, rule, file, t)?
                };
                pieces.push(Piece { one, counted });
            }
        }
    }
    Ok(pieces)
}

/// The sum of capacities over their days, as one fraction.
fn sum<T: Trace>(part: &Part<'_>, pieces: &[Piece<'_>], decimals: Option<u32>, t: &mut T) -> Billed {
    let own = part.span.files.basic_charge.as_deref().and_then(|file| file.suspended_early.as_ref());
    let early = own.or_else(|| part.country_rules()?.suspended_early.as_ref());
    let unit = Measure::of(KilovoltAmpere::default());
    let mut billed = Billed::once(unit);
    t.step(&STEP, |t| {
        let (mut above, mut below) = (Some(Decimal::ZERO), Decimal::ONE);
        for Piece { one, counted } in pieces {
            t.input(&CAPACITY, &one.kva);
            let mut kva = Some(one.kva.decimal());
            if one.state == State::Suspended {
                let Some(share) = early else {
                    let file = part.span.files.sheet.head.id.as_str();
                    let refusal = Error::new(Code::NotInRuleBook, "capacity.withinTwoYears").bound(file);
                    t.failure().get_or_insert(refusal);
                    continue;
                };
                kva = mul(one.kva.decimal(), t.rule(&SHARE, share).decimal());
            }
            counted.record(t);
            // a/b + c/d = (a × d + c × b) ÷ (b × d); the denominators are days of months.
            let (months, of) = counted.count.fraction();
            let more = kva.and_then(|kva| mul(kva, months));
            if of == below {
                above = above.zip(more).and_then(|(above, more)| add(above, more));
            } else {
                let left = above.and_then(|above| mul(above, of));
                let right = more.and_then(|more| mul(more, below));
                above = left.zip(right).and_then(|(left, right)| add(left, right));
                below = t.fitting(mul(below, of), "capacity");
            }
        }
        let above = t.fitting(above, "capacity");
        billed = Billed::fraction(unit, (above, below), decimals, t);
        billed.shown
    });
    billed
}

/// The capacity in use on all days of a part. Returns `None` without a list. A capacity that changes
/// within the part fails, as no document says which of them rules for demand then look at.
pub(in crate::tariff) fn constant<T: Trace>(part: &Part<'_>, t: &mut T) -> Option<KilovoltAmpere> {
    let list = &part.input.transformers;
    if list.is_empty() {
        return None;
    }
    let all = BillingMonth { from: part.span.from, to: part.span.to, whole: true };
    let mut sum = Some(Decimal::ZERO);
    for unit in units(list) {
        let stretches = stretches(&unit, &all);
        if stretches.len() > 1 {
            t.failure().get_or_insert_with(|| Error::new(Code::Conflict, "capacity").bound("capacityKva"));
        }
        let kva = stretches.first().and_then(|stretch| stretch.billed).map(|one| one.kva.decimal());
        sum = sum.and_then(|sum| add(sum, kva.unwrap_or_default()));
    }
    Some(KilovoltAmpere::new(t.fitting(sum, "capacity")))
}
