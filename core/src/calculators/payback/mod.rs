//! Payback (投资回收期): when an investment has paid for itself, and what it is worth over its life.
//!
//! Yearly flows at the year's end decide net present value and internal rate of return; the
//! cash flow is drawn month by month. A payback from two bills is only honest with volume and
//! price held fixed, so both views are given: as printed, and like for like.

mod comparison;
mod value;

pub use comparison::{Comparison, Month};

use crate::base::data::plain;
use crate::base::decimal::round;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{Cost, Count, ExactYuan, Months, Quantity, Rate, Years, Yuan};
use crate::explain::{Formula, Keep, Operand, Recorder, Step, StepKind, Term, Trace};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Longest life considered, in years; also how far a cash flow is drawn without a life.
pub const LONGEST_LIFE: u16 = 50;
const MONTHS_A_YEAR: Decimal = Decimal::from_parts(12, 0, 0, false, 0);

/// Where the monthly saving comes from.
#[derive(Debug, Clone)]
pub enum Saving {
    /// It is known.
    Monthly(Yuan),
    /// The difference between two amounts.
    Amounts {
        /// What was paid before.
        before: Yuan,
        /// What is paid after.
        after: Yuan,
    },
    /// Two months with their energies and bases.
    Months(Box<(Month, Month)>),
}

/// What the calculation needs.
#[derive(Debug, Clone)]
pub struct Input {
    /// What is paid at the beginning.
    pub investment: Cost,
    /// What it saves.
    pub saving: Saving,
    /// Yearly discount rate.
    pub discount_rate: Option<Rate>,
    /// Life in whole years.
    pub life_years: Option<u16>,
    /// Yearly cost of keeping it.
    pub annual_maintenance: Cost,
}

impl Input {
    /// An investment and its monthly saving, nothing else known.
    #[must_use]
    pub fn simple(investment: Cost, monthly: Yuan) -> Self {
        Self {
            investment,
            saving: Saving::Monthly(monthly),
            discount_rate: None,
            life_years: None,
            annual_maintenance: Cost::default(),
        }
    }
}

/// One month of the cash flow.
#[derive(Debug, Clone, Copy)]
pub struct Flow {
    /// 0 is the day of the investment.
    pub month: Count,
    /// What the month brings.
    pub amount: Yuan,
    /// Sum up to this month.
    pub cumulative: Yuan,
    /// The same in today's money, when a discount rate is given.
    pub discounted: Option<Yuan>,
}

/// When the investment has paid for itself.
#[derive(Debug, Clone)]
pub struct Payback {
    /// Months to two decimals; `None` when it never pays, or not within its life.
    pub months: Option<Months>,
    /// The month in which it has paid.
    pub whole_months: Option<Count>,
    /// The same in years.
    pub years: Option<Years>,
    /// The saving it was calculated with.
    pub monthly_saving: Yuan,
    /// First month in which the discounted savings have paid; only with a discount rate.
    pub discounted_months: Option<Count>,
    /// Net present value over the life; needs discount rate and life.
    pub npv: Option<Yuan>,
    /// Internal rate of return as a yearly fraction, four decimals; needs a life.
    pub irr: Option<Rate>,
    /// With the two bills as they were printed.
    pub as_printed: Option<Comparison>,
    /// With volume and base of the second bill for both.
    pub like_for_like: Option<Comparison>,
    /// Month by month until it has paid, or over the life.
    pub cash_flow: Vec<Flow>,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static INVESTMENT: Term = Term::new("I", "投资", "Investment");
static SAVING: Term = Term::new("S", "每月节省", "Monthly saving");
static MAINTENANCE: Term = Term::new("M", "年维护费", "Yearly maintenance");
static BEFORE: Term = Term::new("F₁", "改造前", "Before");
static AFTER: Term = Term::new("F₂", "改造后", "After");
static RATE: Term = Term::new("r", "年折现率", "Yearly discount rate");
static LIFE: Term = Term::new("n", "寿命", "Life");
static YEARLY: Term = Term::new("A", "年净节省", "Yearly net saving");

static SAVING_STEP: Formula = Formula::new(
    "monthly_saving",
    Text::new("每月节省", "Monthly saving"),
    "F₁ − F₂",
    &[&BEFORE, &AFTER],
    Keep::All,
    "before",
);
static YEARLY_STEP: Formula = Formula::new(
    "yearly_saving",
    Text::new("年净节省", "Yearly net saving"),
    "A = 12 × S − M",
    &[&SAVING, &MAINTENANCE],
    Keep::All,
    "monthlySaving",
);
static MONTHS_STEP: Formula = Formula::new(
    "months",
    Text::new("静态回收期", "Simple payback"),
    "12 × I ÷ A",
    &[&INVESTMENT, &YEARLY],
    Keep::Decimals(2),
    "investment",
);
static WHOLE_MONTHS_STEP: Formula = Formula::new(
    "whole_months",
    Text::new("第几个月收回", "Month in which it has paid"),
    "⌈12 × I ÷ A⌉",
    &[&INVESTMENT, &YEARLY],
    Keep::All,
    "investment",
);
static YEARS_STEP: Formula = Formula::new(
    "years",
    Text::new("静态回收期（年）", "Simple payback in years"),
    "I ÷ A",
    &[&INVESTMENT, &YEARLY],
    Keep::Decimals(2),
    "investment",
);
static NPV_STEP: StepKind = StepKind {
    id: "npv",
    label: Text::new("净现值", "Net present value"),
    formula: "−I + Σ A ÷ (1 + r)ᵗ，t = 1 … n",
    rounding: Keep::Cent.words(),
};
static IRR_STEP: StepKind = StepKind {
    id: "irr",
    label: Text::new("内部收益率（年）", "Internal rate of return (yearly)"),
    formula: "Σ A ÷ (1 + IRR)ᵗ = I，t = 1 … n",
    rounding: Keep::Decimals(4).words(),
};

/// Reads the input.
///
/// # Errors
/// The first field that is missing or can't be used.
pub fn read(root: &Field<'_>) -> Result<Input, Error> {
    let investment = root.required("investment");
    let (before, after) = (root.at("before"), root.at("after"));
    let saving = if before.is_present() || after.is_present() {
        if root.has("monthlySaving") {
            root.refuse_at("monthlySaving", Code::Conflict, "before, after");
        }
        if before.is_composite() || after.is_composite() {
            Saving::Months(Box::new((Month::read(&before)?, Month::read(&after)?)))
        } else {
            Saving::Amounts { before: root.required("before"), after: root.required("after") }
        }
    } else {
        Saving::Monthly(root.required("monthlySaving"))
    };
    root.finish(Input {
        investment,
        saving,
        discount_rate: root.optional("discountRate"),
        life_years: read_life(root),
        annual_maintenance: root.optional("annualMaintenance").unwrap_or_default(),
    })
}

pub(crate) fn read_life(root: &Field<'_>) -> Option<u16> {
    let years: Years = root.optional("lifeYears")?;
    let whole = years.decimal().to_u16().filter(|n| (1..=LONGEST_LIFE).contains(n));
    let whole = whole.filter(|n| Decimal::from(*n) == years.decimal());
    if whole.is_none() {
        root.refuse_at("lifeYears", Code::OutOfRange, "1, 2, … 50");
    }
    whole
}

/// Payback and value, explained.
///
/// # Errors
/// [`Code::OutOfRange`] when a result does not fit, or a month has no energy.
///
/// ```
/// use diansuan::{data::Data, input::Field, payback};
/// let typed = [("investment", "25,000"), ("before", "9229.36"), ("after", "-80.64")]
///     .map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let result = payback::calculate(&payback::read(&Field::root(&Data::of_form(&typed))).unwrap()).unwrap();
/// assert_eq!(result.months.unwrap().to_string(), "2.69");
/// assert_eq!(result.whole_months.unwrap().to_string(), "3");
/// ```
pub fn calculate(input: &Input) -> Result<Payback, Error> {
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let (saving, views) = saving(input, t);
    let yearly = yearly(input, saving, t);
    let paid = when_paid(input, yearly, t);
    let npv = npv(input, yearly, t);
    let irr = irr(input, yearly, t);
    let whole_months = paid.as_ref().map(|paid| paid.whole_months);
    let cash_flow = value::cash_flow(input, yearly, whole_months, t);
    let discounted_months = value::discounted_months(input, yearly, t);
    let (as_printed, like_for_like) = views.unzip();
    recorder.conclude(|steps| Payback {
        months: paid.as_ref().map(|paid| paid.months),
        whole_months,
        years: paid.map(|paid| paid.years),
        monthly_saving: saving,
        discounted_months,
        npv,
        irr,
        as_printed,
        like_for_like,
        cash_flow,
        steps,
    })
}

/// When an investment with this yearly saving has paid, its present value and rate of return.
pub(crate) fn of_year<T: Trace>(
    input: &Input,
    yearly: ExactYuan,
    t: &mut T,
) -> (Option<Months>, Option<Yuan>, Option<Rate>) {
    let months = when_paid(input, yearly, t).map(|paid| paid.months);
    (months, npv(input, yearly, t), irr(input, yearly, t))
}

/// The monthly saving, and both views of it when two months are compared.
fn saving<T: Trace>(input: &Input, t: &mut T) -> (Yuan, Option<(Comparison, Comparison)>) {
    match &input.saving {
        Saving::Monthly(saving) => (*saving, None),
        Saving::Amounts { before, after } => {
            let saving = t.compute(&SAVING_STEP, &[before.given(), after.given()]);
            (saving, None)
        }
        Saving::Months(months) => {
            let (printed, like) = comparison::compare(input, &months.0, &months.1, t);
            (like.monthly_saving, Some((printed, like)))
        }
    }
}

/// 12 · S − M.
fn yearly<T: Trace>(input: &Input, saving: Yuan, t: &mut T) -> ExactYuan {
    t.compute(&YEARLY_STEP, &[saving.given(), input.annual_maintenance.given()])
}

/// When the investment has paid for itself.
struct Paid {
    months: Months,
    whole_months: Count,
    years: Years,
}

fn when<T: Trace>(input: &Input, saving: Yuan, t: &mut T) -> Option<Paid> {
    let yearly = yearly(input, saving, t);
    when_paid(input, yearly, t)
}

/// Nothing when it never pays, or not within its life.
fn when_paid<T: Trace>(input: &Input, yearly: ExactYuan, t: &mut T) -> Option<Paid> {
    if yearly.decimal() <= Decimal::ZERO {
        return None;
    }
    let given = [input.investment.given(), yearly.given()];
    let exact = t.expect(MONTHS_STEP.exact(&given));
    if input.life_years.is_some_and(|years| exact > Decimal::from(years * 12)) {
        return None;
    }
    let months = t.compute(&MONTHS_STEP, &given);
    let whole_months = t.compute(&WHOLE_MONTHS_STEP, &given);
    Some(Paid { months, whole_months, years: t.compute(&YEARS_STEP, &given) })
}

fn npv<T: Trace>(input: &Input, yearly: ExactYuan, t: &mut T) -> Option<Yuan> {
    let (rate, life) = (input.discount_rate?, input.life_years?);
    let npv = t.step(&NPV_STEP, |t| {
        t.input(&INVESTMENT, &input.investment);
        t.input(&YEARLY, &yearly);
        t.input(&RATE, &rate);
        t.input(&LIFE, &Years::new(life.into()));
        let value = value::present(input.investment.decimal(), yearly.decimal(), rate.decimal(), life);
        Yuan::new(round(t.fitting(value, "investment"), 2))
    });
    Some(npv)
}

fn irr<T: Trace>(input: &Input, yearly: ExactYuan, t: &mut T) -> Option<Rate> {
    let life = input.life_years?;
    let rate = value::internal_rate(input.investment.decimal(), yearly.decimal(), life)?;
    let irr = t.step(&IRR_STEP, |t| {
        t.input(&INVESTMENT, &input.investment);
        t.input(&YEARLY, &yearly);
        t.input(&LIFE, &Years::new(life.into()));
        Rate::new(rate)
    });
    Some(irr)
}

plain! { Flow { "month": month, "amount": amount, "cumulative": cumulative, "discounted": discounted } }

plain! { Payback { "months?": months, "wholeMonths?": whole_months, "years?": years, "monthlySaving": monthly_saving, "discountedMonths": discounted_months, "npv": npv, "irr": irr, "asPrinted": as_printed, "likeForLike": like_for_like, "cashFlow": cash_flow, "steps": steps } }
