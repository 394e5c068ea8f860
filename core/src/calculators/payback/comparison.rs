//! Two bills compared: as they were printed, and with volume and base held fixed.

use super::{Input, when};
use crate::base::data::plain;
use crate::base::error::Error;
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{Count, Months, Quantity, Yuan};
use crate::explain::{Formula, Keep, Operand, Shown, StepKind, Term, Trace};
use crate::power_factor::{self, Outcome};

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
static SAME: Term = Term::new("F₁′", "改造后电费按改造前系数计", "The month after at the percent before");
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
static AS_PRINTED: Formula = Formula::new(
    "as_printed",
    Text::new("按账单：每月节省", "As printed: monthly saving"),
    "F₁ − F₂",
    &[&BEFORE, &AFTER],
    Keep::All,
    "before",
);
static SAME_BASE: Formula = Formula::new(
    "same_base",
    Text::new("改造后的电费按改造前的系数计", "The month after at the percent before"),
    "B₂ × k₁",
    &[&BASE_AFTER, &PERCENT_BEFORE],
    Keep::Cent,
    "after",
);
static LIKE_FOR_LIKE: Formula = Formula::new(
    "like_for_like",
    Text::new("同口径：每月节省", "Like for like: monthly saving"),
    "F₁′ − F₂",
    &[&SAME, &AFTER],
    Keep::All,
    "before",
);

impl Shown for Outcome {
    fn shown(&self) -> String {
        self.adjustment.shown()
    }
    fn unit(&self) -> &'static str {
        Yuan::UNIT
    }
}

impl Month {
    /// Reads one side of the comparison.
    pub(super) fn read(field: &Field<'_>) -> Result<Self, Error> {
        if !field.is_present() {
            return Err(field.error(crate::base::error::Code::Missing));
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
) -> (Comparison, Comparison) {
    let first = t.within("before", |t| t.step(&MONTH_BEFORE, |t| power_factor::follow(before, t)));
    let second = t.within("after", |t| t.step(&MONTH_AFTER, |t| power_factor::follow(after, t)));
    let printed = t.compute(&AS_PRINTED, &[first.adjustment.given(), second.adjustment.given()]);
    let same: Yuan = t.compute(&SAME_BASE, &[second.base.given(), first.percent.given()]);
    let like = t.compute(&LIKE_FOR_LIKE, &[same.given(), second.adjustment.given()]);
    (view(input, printed, t), view(input, like, t))
}

fn view<T: Trace>(input: &Input, monthly_saving: Yuan, t: &mut T) -> Comparison {
    let paid = t.quietly(|t| when(input, monthly_saving, t));
    Comparison {
        monthly_saving,
        months: paid.as_ref().map(|paid| paid.months),
        whole_months: paid.map(|paid| paid.whole_months),
    }
}

plain! { Comparison { "monthlySaving": monthly_saving, "months?": months, "wholeMonths?": whole_months } }
