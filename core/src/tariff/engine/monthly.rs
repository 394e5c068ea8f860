//! Lines of what is counted by the month: a quantity of one month, for the months of a part.

use crate::base::decimal::{div, mul, round};
use crate::base::text::Text;
use crate::base::units::{Measure, Quantity, Ratio};
use crate::explain::{Formula, Keep, Operand, Ruled, StepKind, Term, Trace};
use crate::tariff::book::model::{Basis, Charge, PartMonth};
use crate::tariff::engine::line::{Line, PRICE};
use crate::tariff::engine::months::{BY_MONTHS, Counted};
use crate::tariff::engine::part::Part;
use rust_decimal::Decimal;

static QUANTITY: Term = Term::new("Q", "计费数量", "Billed quantity");
static ABOVE: Term = Term::new("a", "数量的分子", "Quantity, above the line");
static BELOW: Term = Term::new("b", "数量的分母", "Quantity, below the line");

static MONTHS_STEP: StepKind = StepKind {
    id: "part_month",
    label: Text::new("按计费月数折算的数量", "Quantity for the billing months"),
    formula: BY_MONTHS,
    rounding: Some(Text::new(
        "有规定的按其小数位四舍五入，否则不取整（显示六位）",
        "Half up to the rule's decimals where it has any; else kept whole and shown with six",
    )),
};
/// The money of a quantity that is not rounded: multiplied first, divided once.
static UNROUNDED: Formula = Formula::new(
    "line",
    Text::new("电费项目", "Line of the bill"),
    "a × p ÷ b",
    &[&ABOVE, &PRICE, &BELOW],
    Keep::Cent,
    "usage",
);
/// Decimals of a quantity that is shown but not rounded.
const SHOWN: u32 = 6;

/// What says how a part of a month counts for a charge.
#[derive(Debug, Clone, Copy)]
pub(in crate::tariff) struct PartRules<'a> {
    pub(in crate::tariff) rule: Option<&'a Ruled<PartMonth>>,
    /// Decimals to which the quantity of a part of a month is rounded, where it is.
    pub(in crate::tariff) decimals: Option<u32>,
    /// Whether it is the country's rule, as neither the tariff nor its rules for capacity have one.
    pub(in crate::tariff) assumed: bool,
}

/// The rules for parts of a month: of capacity and demand the tariff's own, else its price list's, else
/// the country's; of monthly charges the price list's first, the country's only for days that the
/// customer gives.
pub(in crate::tariff) fn part_rules<'a>(part: &Part<'a>, basis: Basis) -> PartRules<'a> {
    let own = part.span.files.basic_charge.as_deref();
    let own_rule = own.and_then(|file| file.part_month.as_ref());
    let sheet = part.sheet_rule();
    let monthly = basis == Basis::Month;
    let stated = if monthly { sheet.or(own_rule) } else { own_rule.or(sheet) };
    if let Some(rule) = stated {
        let decimals = own.filter(|_| !monthly && own_rule.is_some()).and_then(|file| file.decimals);
        return PartRules { rule: Some(rule), decimals, assumed: false };
    }
    let country = part.country_rules().filter(|_| !monthly || part.input.capacity_days.is_some());
    let rule = country.and_then(|file| file.part_month.as_ref());
    let decimals = country.filter(|_| !monthly).and_then(|file| file.decimals);
    PartRules { rule, decimals, assumed: rule.is_some() }
}

/// A quantity as a fraction, so that money is rounded once.
#[derive(Debug, Clone, Copy)]
pub(in crate::tariff) struct Billed {
    /// In its unit, for a reader.
    pub(in crate::tariff) shown: Measure,
    above: Decimal,
    below: Decimal,
}

impl Billed {
    /// A quantity as it is.
    pub(in crate::tariff) fn once(quantity: Measure) -> Self {
        Self { shown: quantity, above: quantity.decimal(), below: Decimal::ONE }
    }

    /// The quantity `above` ÷ `below` in the unit of `unit`, rounded where a rule says so.
    pub(in crate::tariff) fn fraction<T: Trace>(
        unit: Measure,
        (above, below): (Decimal, Decimal),
        decimals: Option<u32>,
        t: &mut T,
    ) -> Self {
        let exact = t.fitting(div(above, below), "to");
        match decimals {
            Some(decimals) => Self::once(unit.with(round(exact, decimals))),
            None if below == Decimal::ONE => Self::once(unit.with(exact)),
            None => Self { shown: unit.with(round(exact, SHOWN)), above, below },
        }
    }
}

/// A quantity of one month, for the months counted; `decimals` are those of the rule for parts of months.
pub(in crate::tariff) fn billed<T: Trace>(
    quantity: Measure,
    counted: &Counted<'_>,
    decimals: Option<u32>,
    t: &mut T,
) -> Billed {
    if counted.count.is_one() {
        return Billed::once(quantity);
    }
    let mut billed = Billed::once(quantity);
    let shown = t.step(&MONTHS_STEP, |t| {
        t.input(&QUANTITY, &quantity);
        counted.record(t);
        let (above, below) = counted.count.fraction();
        let above = t.fitting(mul(quantity.decimal(), above), "to");
        billed =
            Billed::fraction(quantity, (above, below), decimals.filter(|_| !counted.count.is_whole()), t);
        billed.shown
    });
    // A quantity that is rounded is what the step says; another keeps its fraction.
    if billed.below == Decimal::ONE { Billed::once(shown) } else { billed }
}

impl Line {
    /// A line of `billed` × `price`.
    pub(in crate::tariff) fn by_months<T: Trace>(
        part: &Part<'_>,
        charge: &Charge,
        billed: &Billed,
        price: &Ruled<Measure>,
        t: &mut T,
    ) -> Self {
        if billed.below == Decimal::ONE {
            return Self::priced(part, charge, super::price::Case::default(), billed.shown, price, t);
        }
        let (above, below) = (billed.shown.with(billed.above), Ratio::new(billed.below));
        let given = [above.given(), price.given_measure(), below.given()];
        Self::calculated(part, charge, billed.shown, price, (&UNROUNDED, &given), t)
    }
}
