//! Payback (投资回收期): when an investment has paid for itself, and what it is worth over its life.
//!
//! Yearly flows at the year's end decide net present value and internal rate of return; the
//! cash flow is drawn month by month. A payback from two bills is only honest with volume and
//! price held fixed, so both views are given: as printed, and like for like.

mod comparison;
mod value;

pub use comparison::{Comparison, Month};

use crate::decimal::{ceil, div, mul, sub};
use crate::error::{Code, Error};
use crate::explain::{Recorder, Step, StepKind, Term, Trace};
use crate::input::{Field, Source};
use crate::plain::plain;
use crate::text::Text;
use crate::units::{Cost, Count, Months, Quantity, Rate, Years, Yuan, round};
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

static SAVING_STEP: StepKind = StepKind {
    id: "monthly_saving",
    label: Text::new("每月节省", "Monthly saving"),
    formula: "F₁ − F₂",
    rounding: None,
};
static MONTHS_STEP: StepKind = StepKind {
    id: "months",
    label: Text::new("静态回收期", "Simple payback"),
    formula: "I ÷ (S − M ÷ 12)",
    rounding: Some(Text::new("四舍五入到两位小数", "Half up to two decimals")),
};
static YEARLY_STEP: StepKind = StepKind {
    id: "yearly_saving",
    label: Text::new("年净节省", "Yearly net saving"),
    formula: "A = 12 × S − M",
    rounding: None,
};
static NPV_STEP: StepKind = StepKind {
    id: "npv",
    label: Text::new("净现值", "Net present value"),
    formula: "−I + Σ A ÷ (1 + r)ᵗ，t = 1 … n",
    rounding: Some(Text::new("四舍五入到分", "Half away from zero to the cent")),
};
static IRR_STEP: StepKind = StepKind {
    id: "irr",
    label: Text::new("内部收益率（年）", "Internal rate of return (yearly)"),
    formula: "Σ A ÷ (1 + IRR)ᵗ = I，t = 1 … n",
    rounding: Some(Text::new("四舍五入到四位小数", "Half up to four decimals")),
};

/// Reads the input.
///
/// # Errors
/// The first field that is missing or can't be used.
pub fn read<S: Source>(root: &Field<'_, S>) -> Result<Input, Error> {
    let investment = root.at("investment").required()?;
    let (monthly, before, after) = (root.at("monthlySaving"), root.at("before"), root.at("after"));
    let saving = if before.is_present() || after.is_present() {
        if monthly.is_present() {
            return Err(monthly.error(Code::Conflict).bound("before, after"));
        }
        if before.is_composite() || after.is_composite() {
            Saving::Months(Box::new((Month::read(&before)?, Month::read(&after)?)))
        } else {
            Saving::Amounts { before: before.required()?, after: after.required()? }
        }
    } else {
        Saving::Monthly(monthly.required()?)
    };
    Ok(Input {
        investment,
        saving,
        discount_rate: root.at("discountRate").optional()?,
        life_years: read_life(&root.at("lifeYears"))?,
        annual_maintenance: root.at("annualMaintenance").optional()?.unwrap_or_default(),
    })
}

fn read_life<S: Source>(field: &Field<'_, S>) -> Result<Option<u16>, Error> {
    let Some(years) = field.optional::<Years>()? else { return Ok(None) };
    let whole = years.decimal().to_u16().filter(|n| (1..=LONGEST_LIFE).contains(n));
    match whole {
        Some(n) if Decimal::from(n) == years.decimal() => Ok(Some(n)),
        _ => Err(field.error(Code::OutOfRange).bound("1, 2, … 50")),
    }
}

/// Payback and value, explained.
///
/// # Errors
/// [`Code::OutOfRange`] when a result does not fit, or a month has no energy.
///
/// ```
/// use diansuan::{input::{Field, Texts}, payback};
/// let typed = [("investment", "25,000"), ("before", "9229.36"), ("after", "-80.64")]
///     .map(|(k, v)| (k.to_owned(), v.to_owned()));
/// let result = payback::calculate(&payback::read(&Field::root(Texts::new(&typed))).unwrap()).unwrap();
/// assert_eq!(result.months.unwrap().to_string(), "2.69");
/// assert_eq!(result.whole_months.unwrap().to_string(), "3");
/// ```
pub fn calculate(input: &Input) -> Result<Payback, Error> {
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let (saving, views) = saving(input, t)?;
    let (months, whole_months) = months(input, saving, t)?;
    let yearly = yearly(input, saving, t)?;
    let npv = npv(input, yearly, t)?;
    let irr = irr(input, yearly, t)?;
    let cash_flow = value::cash_flow(input, saving, whole_months)?;
    let (as_printed, like_for_like) = views.unzip();
    Ok(Payback {
        months,
        whole_months,
        years: months.and_then(|m| div(m.decimal(), MONTHS_A_YEAR)).map(|y| Years::new(round(y, 2))),
        monthly_saving: saving,
        discounted_months: value::discounted_months(input, saving)?,
        npv,
        irr,
        as_printed,
        like_for_like,
        cash_flow,
        steps: recorder.into_steps(),
    })
}

/// The monthly saving, and both views of it when two months are compared.
fn saving<T: Trace>(input: &Input, t: &mut T) -> Result<(Yuan, Option<(Comparison, Comparison)>), Error> {
    match &input.saving {
        Saving::Monthly(saving) => Ok((*saving, None)),
        Saving::Amounts { before, after } => {
            let saving = t.step(&SAVING_STEP, |t| {
                t.input(&BEFORE, *before);
                t.input(&AFTER, *after);
                before.less(*after)
            })?;
            Ok((saving, None))
        }
        Saving::Months(months) => {
            let (printed, like) = comparison::compare(input, &months.0, &months.1, t)?;
            Ok((like.monthly_saving, Some((printed, like))))
        }
    }
}

/// I ÷ (S − M ÷ 12), exact until the last rounding; nothing when it never pays.
fn months<T: Trace>(
    input: &Input,
    saving: Yuan,
    t: &mut T,
) -> Result<(Option<Months>, Option<Count>), Error> {
    let Some(exact) = exact_months(input, saving)? else { return Ok((None, None)) };
    let months = t.step(&MONTHS_STEP, |t| {
        t.input(&INVESTMENT, input.investment);
        t.input(&SAVING, saving);
        t.input(&MAINTENANCE, input.annual_maintenance);
        Ok(Months::new(round(exact, 2)))
    })?;
    Ok((Some(months), Some(Count::new(ceil(exact)))))
}

fn exact_months(input: &Input, saving: Yuan) -> Result<Option<Decimal>, Error> {
    let net = net_yearly(input, saving)?;
    if net <= Decimal::ZERO {
        return Ok(None);
    }
    let cost = mul(input.investment.decimal(), MONTHS_A_YEAR);
    let exact = cost.and_then(|c| div(c, net)).ok_or_else(|| Error::overflow("investment"))?;
    let life = input.life_years.map(|n| Decimal::from(n * 12));
    Ok(Some(exact).filter(|m| life.is_none_or(|most| *m <= most)))
}

/// 12 · S − M.
fn net_yearly(input: &Input, saving: Yuan) -> Result<Decimal, Error> {
    let yearly = mul(saving.decimal(), MONTHS_A_YEAR);
    let net = yearly.and_then(|yearly| sub(yearly, input.annual_maintenance.decimal()));
    net.ok_or_else(|| Error::overflow("monthlySaving"))
}

fn yearly<T: Trace>(input: &Input, saving: Yuan, t: &mut T) -> Result<Yuan, Error> {
    if input.life_years.is_none() {
        return net_yearly(input, saving).map(Yuan::new);
    }
    t.step(&YEARLY_STEP, |t| {
        t.input(&SAVING, saving);
        t.input(&MAINTENANCE, input.annual_maintenance);
        net_yearly(input, saving).map(Yuan::new)
    })
}

fn npv<T: Trace>(input: &Input, yearly: Yuan, t: &mut T) -> Result<Option<Yuan>, Error> {
    let (Some(rate), Some(life)) = (input.discount_rate, input.life_years) else { return Ok(None) };
    t.step(&NPV_STEP, |t| {
        t.input(&INVESTMENT, input.investment);
        t.input(&YEARLY, yearly);
        t.input(&RATE, rate);
        t.input(&LIFE, Years::new(life.into()));
        let value = value::present(input.investment.decimal(), yearly.decimal(), rate.decimal(), life);
        value.map(|v| Yuan::new(round(v, 2))).ok_or_else(|| Error::overflow("investment"))
    })
    .map(Some)
}

fn irr<T: Trace>(input: &Input, yearly: Yuan, t: &mut T) -> Result<Option<Rate>, Error> {
    let Some(life) = input.life_years else { return Ok(None) };
    let Some(rate) = value::internal_rate(input.investment.decimal(), yearly.decimal(), life) else {
        return Ok(None);
    };
    t.step(&IRR_STEP, |t| {
        t.input(&INVESTMENT, input.investment);
        t.input(&YEARLY, yearly);
        t.input(&LIFE, Years::new(life.into()));
        Ok(Rate::new(rate))
    })
    .map(Some)
}

plain! { Flow { "month": month, "amount": amount, "cumulative": cumulative, "discounted": discounted } }

plain! { Payback { "months?": months, "wholeMonths?": whole_months, "years?": years, "monthlySaving": monthly_saving, "discountedMonths": discounted_months, "npv": npv, "irr": irr, "asPrinted": as_printed, "likeForLike": like_for_like, "cashFlow": cash_flow, "steps": steps } }
