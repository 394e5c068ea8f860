//! Two bills compared: as they were printed, and with volume and base held fixed.

use super::{Input, exact_months};
use crate::decimal::ceil;
use crate::error::Error;
use crate::explain::{Shown, StepKind, Term, Trace};
use crate::input::{Field, Source};
use crate::plain::plain;
use crate::power_factor::{self, Outcome, share};
use crate::text::Text;
use crate::units::{Count, Months, Percent, Quantity, Yuan, round};

/// One month of the comparison.
pub type Month = power_factor::Input;

/// A monthly saving and the payback it gives.
#[derive(Debug, Clone, Copy)]
pub struct Comparison {
    /// What a month saves.
    pub monthly_saving: Yuan,
    /// Months to two decimals; `None` when it never pays, or not within the life.
    pub months: Option<Months>,
    /// The month in which it has paid.
    pub whole_months: Option<Count>,
}

static BEFORE: Term = Term::new("F₁", "改造前力率电费", "Adjustment before");
static AFTER: Term = Term::new("F₂", "改造后力率电费", "Adjustment after");
static BASE_AFTER: Term = Term::new("B₂", "改造后参与调整电费", "Base after");
static PERCENT_BEFORE: Term = Term::new("k₁", "改造前调整系数", "Percent before");

static MONTH_BEFORE: StepKind = StepKind {
    id: "before",
    label: Text::new("改造前的月份", "The month before"),
    formula: "F₁",
    rounding: None,
};
static MONTH_AFTER: StepKind = StepKind {
    id: "after",
    label: Text::new("改造后的月份", "The month after"),
    formula: "F₂",
    rounding: None,
};
static AS_PRINTED: StepKind = StepKind {
    id: "as_printed",
    label: Text::new("按账单：每月节省", "As printed: monthly saving"),
    formula: "F₁ − F₂",
    rounding: None,
};
static LIKE_FOR_LIKE: StepKind = StepKind {
    id: "like_for_like",
    label: Text::new("同口径：每月节省", "Like for like: monthly saving"),
    formula: "B₂ × k₁ − F₂",
    rounding: Some(Text::new("B₂ × k₁ 四舍五入到分", "B₂ × k₁ half away from zero to the cent")),
};

impl Shown for Outcome {
    fn shown(&self) -> String {
        self.adjustment.to_string()
    }
    fn unit(&self) -> &'static str {
        Yuan::UNIT
    }
}

impl Month {
    /// Reads one side of the comparison.
    pub(super) fn read<S: Source>(field: &Field<'_, S>) -> Result<Self, Error> {
        if !field.is_present() {
            return Err(field.error(crate::error::Code::Missing));
        }
        power_factor::read(field)
    }
}

/// Both views: as printed, and like for like.
pub(super) fn compare<T: Trace>(
    input: &Input,
    before: &Month,
    after: &Month,
    t: &mut T,
) -> Result<(Comparison, Comparison), Error> {
    let first = t.step(&MONTH_BEFORE, |t| power_factor::trace(before, t)).map_err(|e| e.within("before"))?;
    let second = t.step(&MONTH_AFTER, |t| power_factor::trace(after, t)).map_err(|e| e.within("after"))?;
    let printed = t.step(&AS_PRINTED, |t| {
        t.input(&BEFORE, first.adjustment);
        t.input(&AFTER, second.adjustment);
        first.adjustment.less(second.adjustment)
    })?;
    let like = t.step(&LIKE_FOR_LIKE, |t| {
        t.input(&BASE_AFTER, second.base);
        t.input::<Percent>(&PERCENT_BEFORE, first.percent);
        t.input(&AFTER, second.adjustment);
        share(second.base, first.percent)?.less(second.adjustment)
    })?;
    Ok((view(input, printed)?, view(input, like)?))
}

fn view(input: &Input, monthly_saving: Yuan) -> Result<Comparison, Error> {
    let exact = exact_months(input, monthly_saving)?;
    Ok(Comparison {
        monthly_saving,
        months: exact.map(|m| Months::new(round(m, 2))),
        whole_months: exact.map(|m| Count::new(ceil(m))),
    })
}

plain! { Comparison { "monthlySaving": monthly_saving, "months?": months, "wholeMonths?": whole_months } }
